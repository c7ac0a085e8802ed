//! Publish: items and their editions, from saved text to what readers see, and back out again.

mod add_picture;
mod apply_pack;
mod change_fact;
mod compare;
mod correct_edition;
mod create_item;
mod import_entry;
mod index;
pub mod library;
mod publish_edition;
mod release;
mod save_revision;
mod save_text;
mod text;
mod withdraw_edition;
mod work;

pub use add_picture::{NewPicture, PreparedPicture, prepare_picture, store_picture};
pub use apply_pack::{Applied, Progress, apply_pack};
pub use change_fact::change_fact;
pub use compare::{Piece, Words, compare, merge};
pub use correct_edition::{correct_edition, publish_correction};
pub use create_item::{NewItem, begin_edition, create_item};
pub use import_entry::{ImportRules, Imported, Importer, Outcome, old_path};
pub use index::{SEEN_BY_READERS, follow_events, index_edition, rebuild_index, search_document};
pub use publish_edition::publish_edition;
pub use release::{may_release, release, release_due};
pub use save_revision::{Draft, save_revision};
pub use save_text::{Saved, keep_working_copy, save_text};
pub use text::check_text;
pub use withdraw_edition::withdraw_edition;
pub use work::{approve, assign, return_text, schedule, submit, unschedule};
