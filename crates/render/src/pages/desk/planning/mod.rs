//! Checklists, calendar, embargo, preview links, an item's particulars.

mod bulk;
mod calendar;
mod checklists;
mod edition;
mod particulars;
mod reading;

pub use bulk::{BulkPage, BulkReportPage, BulkRow, ChosenRow};
pub use calendar::{AgendaRow, CalendarPage, DayCell, MovePage, Tab};
pub use checklists::{ChecklistPage, ChecklistRow, EntryPage, EntryWords};
pub use edition::{EditionPlanPage, LinkRow, TickRow};
pub use particulars::{EmbargoBox, ParticularsPage, PlaceField, ProposalBox, SourceField};
pub use reading::{Paragraph, ReadingPage, Remark, Thread};
