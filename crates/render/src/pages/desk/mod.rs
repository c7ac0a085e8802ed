//! Pages of the desk: typed structs, one file per room.

mod editor;
mod entry;
mod facts;
mod frame;
mod items;
mod matrix;
mod people;

pub use editor::{CommentRow, ComparePage, DiffField, DiffPiece, EditorActs, EditorPage, RevisionRow};
pub use entry::{AccountPage, CodePage, JoinPage, SessionRow, SignInPage};
pub use facts::{CitingRow, FactEditPage, FactListPage, FactListRow};
pub use frame::{Choice, Desk, DeskLink};
pub use items::{
    HomePage, ItemPage, ItemRow, ItemsPage, LanguageState, NewItemPage, StateTag, WaitingGroup, WaitingRow,
};
pub use matrix::{MatrixCell, MatrixPage, MatrixRow};
pub use people::{AuditPage, AuditRow, GrantRow, InvitePage, PeoplePage, PersonPage, PersonRow};
