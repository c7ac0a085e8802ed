//! Pages of the desk: typed structs, one file per room.

pub mod administration;
mod choose;
pub mod demand;
mod editor;
pub mod effect;
mod entry;
mod facts;
pub mod fediverse;
mod frame;
pub mod hooks;
pub mod identity;
pub mod indices;
mod items;
pub mod kits;
pub mod language;
pub mod load;
mod matrix;
pub mod media;
pub mod message;
pub mod newsletters;
mod people;
pub mod planning;
pub mod programme;
pub mod reach;
pub mod readers;
pub mod scorecard;
pub mod workbench;
pub mod writing;

pub use choose::{Picker, PickerGroup, PickerRow};
pub use editor::{
    CitedFact, CommentRow, ComparePage, DiffField, DiffPiece, EditorActs, EditorPage, FieldLengths,
    ProblemRow, RevisionRow,
};
pub use entry::{AccountPage, CodePage, ForgottenPage, JoinPage, LettersWished, SessionRow, SignInPage};
pub use facts::{CitingRow, FactEditPage, FactListGroup, FactListPage, FactListRow};
pub use frame::{Choice, Desk, DeskLink};
pub use items::{
    HomePage, ItemPage, ItemRow, ItemsPage, LanguageState, NewItemPage, StateTag, WaitingGroup, WaitingRow,
};
pub use matrix::{MatrixCell, MatrixPage, MatrixRow};
pub use people::{AuditPage, AuditRow, GrantRow, InvitePage, PeoplePage, PersonPage, PersonRow};
