//! Headlines of the newest items in every language, published or not: what a text may link to before readers see it.

use model::{Code, EditionState, Locale};

use crate::{Conn, StoreError};

const RECENT: &str = include_str!("../sql/desk/recent_titles.sql");

/// The headline of an edition's newest text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// The item.
    pub item: Code,
    /// Whose it is.
    pub publisher: Code,
    /// Its section.
    pub section: Code,
    /// Language.
    pub locale: Locale,
    /// Headline.
    pub title: String,
    /// What readers see of it.
    pub state: EditionState,
}

/// The headlines of the newest `items` items, newest item first, its languages together.
pub async fn recent_titles(conn: &mut Conn, items: i64) -> Result<Vec<Title>, StoreError> {
    conn.fetch_map(RECENT, args![items], |row| {
        Ok(Title {
            item: row.parse("item_code")?,
            publisher: row.parse("publisher")?,
            section: row.parse("section")?,
            locale: row.parse("locale")?,
            title: row.text("title")?,
            state: row.parse("state")?,
        })
    })
    .await
}
