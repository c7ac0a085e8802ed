//! Pages of the desk: typed structs, one file per room.

mod entry;
mod frame;
mod home;

pub use entry::{AccountPage, CodePage, JoinPage, SessionRow, SignInPage};
pub use frame::{Choice, Desk, DeskLink};
pub use home::HomePage;
