//! Publish: items and their editions, from saved text to what readers see, and back out again.

mod add_picture;
mod apply_pack;
mod change_fact;
mod correct_edition;
mod import_entry;
mod index;
mod publish_edition;
mod save_revision;
mod text;
mod withdraw_edition;

pub use add_picture::{NewPicture, PreparedPicture, prepare_picture, store_picture};
pub use apply_pack::{Applied, Progress, apply_pack};
pub use change_fact::change_fact;
pub use correct_edition::correct_edition;
pub use import_entry::{ImportRules, Imported, Importer, Outcome, old_path};
pub use index::{follow_event, index_edition, rebuild_index, search_document};
pub use publish_edition::publish_edition;
pub use save_revision::{Draft, save_revision};
pub use text::check_text;
pub use withdraw_edition::withdraw_edition;
