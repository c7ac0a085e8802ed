//! Organisations, sections, navigation, locales, the state of the service.

mod organisations;
mod site;
mod status;

pub use organisations::{
    BranchRow, ComingRow, LineRow, OrganisationPage, OrganisationsPage, StepPage, StepWords,
};
pub use site::{
    AdministrationPage, HomeEditPage, LeadRow, ShelfPage, ShelfRow, ShelvesPage, SitePage, SwitchRow,
};
pub use status::{JobRow, LetterRow, MailPart, StatusLine, StatusPage};
