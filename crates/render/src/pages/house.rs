//! The message house as readers see it.

use askama::Template;

use super::{FactRow, Link};
use crate::Chrome;

/// A key message with what bears it out.
pub struct ToldMessage {
    /// Its wording.
    pub text: String,
    /// Figures.
    pub facts: Vec<FactRow>,
    /// Stories of this language.
    pub stories: Vec<Link>,
}

/// A theme.
pub struct ToldTheme {
    /// Its name.
    pub name: String,
    /// Its messages.
    pub messages: Vec<ToldMessage>,
}

/// The house.
#[derive(Template)]
#[template(path = "house.html")]
pub struct HousePage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Themes.
    pub themes: Vec<ToldTheme>,
}
