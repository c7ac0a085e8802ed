//! Publish: items and their editions, from saved text to what readers see, and back out again.

mod add_picture;
mod address;
mod apply_pack;
pub mod bulk;
pub mod calendar;
pub mod checklist;
mod clean_paste;
mod compare;
mod correct_edition;
mod create_item;
pub mod embargo;
mod facts;
mod figures;
mod house;
mod import_entry;
mod index;
pub mod language;
pub mod library;
mod merge_parts;
pub mod particulars;
pub mod preview_link;
mod publish_edition;
mod release;
pub mod remark;
mod save_revision;
mod save_text;
mod seal_picture;
mod site;
mod text;
pub mod translate;
mod who_acts;
mod withdraw_edition;
mod work;
pub mod zone;

pub use add_picture::{NewPicture, PreparedPicture, prepare_picture, store_picture};
pub use address::{address_right, change_address, free_address};
pub use apply_pack::{Applied, Progress, apply_pack};
pub use clean_paste::{Pasted, clean_paste};
pub use compare::{Piece, Words, compare, merge};
pub use correct_edition::{correct_edition, publish_correction};
pub use create_item::{NewItem, begin_edition, create_item};
pub use facts::{
    Effect, change_fact, check_fact, fact_effects, name_fact, next_review, register_fact, restore_fact,
    retire_fact,
};
pub use figures::{
    Citation, Found, Known, Registry, Spoken, cite_figure, figure_citation, read_figures, refuse_figure,
};
pub use house::{
    MessageWords, Way, move_message, move_theme, remove_message, remove_theme, save_message, save_theme,
};
pub use import_entry::{ImportRules, Imported, Importer, Outcome, old_path};
pub use index::{
    SEEN_BY_READERS, bears_on_search, follow_events, index_editions, rebuild_index, search_document,
};
pub use merge_parts::{Part, merge_parts};
pub use publish_edition::publish_edition;
pub use release::{Told, may_release, release, release_due};
pub use save_revision::{Draft, save_revision};
pub use save_text::{Kept, Saved, Seen, bring_in, keep_seen, keep_working_copy, save_text};
pub use seal_picture::seal_picture;
pub use site::{
    ComingStep, Deed, NAVIGATION, OrganisationWords, PlannedStep, Shelf, ShelfWords, Step, USUAL_NAVIGATION,
    cancel_step, change_organisation, close_organisation, coming_steps, found_organisation,
    merge_organisations, move_organisation, move_shelf, plan_step, remove_shelf, reopen_organisation,
    save_shelf, set_home, set_locales, set_navigation, split_organisation, take_due_steps, take_step,
    try_step,
};
pub use text::{TextProblem, check_text, text_problems};
pub use who_acts::{Turn, Turned, who_acts};
pub use withdraw_edition::withdraw_edition;
pub use work::{approve, assign, return_text, schedule, set_expiry, submit, unschedule};
