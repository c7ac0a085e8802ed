//! The message house: themes, and the key messages under them.

use model::{Code, KeyMessage, Theme};

use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const THEMES: &str = "SELECT code FROM theme ORDER BY position";
const MESSAGES: &str = "SELECT code, theme, proofs FROM key_message ORDER BY position";
const CLEAR_MESSAGES: &str = "DELETE FROM key_message";
const CLEAR_THEMES: &str = "DELETE FROM theme";
const INSERT_THEME: &str = "INSERT INTO theme (code, position) VALUES ($1, $2)";
const INSERT_MESSAGE: &str =
    "INSERT INTO key_message (code, theme, position, proofs) VALUES ($1, $2, $3, $4)";

/// The message house, in the order of the pack.
pub async fn themes(conn: &mut Conn) -> Result<Vec<Theme>, StoreError> {
    let read = |row: &crate::row::Row| Ok(Theme { code: row.parse("code")?, messages: Vec::new() });
    let mut themes = conn.fetch_map(THEMES, &[], read).await?;
    for row in conn.fetch_all(MESSAGES, &[]).await? {
        let theme: Code = row.parse("theme")?;
        let message = KeyMessage { code: row.parse("code")?, proofs: row.json("proofs")? };
        if let Some(theme) = themes.iter_mut().find(|candidate| candidate.code == theme) {
            theme.messages.push(message);
        }
    }
    Ok(themes)
}

/// Makes the store hold exactly this message house; tells whether it did not before.
pub async fn replace_themes(tx: &mut Tx, wanted: &[Theme]) -> Result<bool, StoreError> {
    if themes(tx).await? == wanted {
        return Ok(false);
    }
    tx.execute(CLEAR_MESSAGES, &[]).await?;
    tx.execute(CLEAR_THEMES, &[]).await?;
    let mut position = 0_i64;
    for theme in wanted {
        position += 1;
        tx.execute(INSERT_THEME, args![&theme.code, position]).await?;
        for message in &theme.messages {
            position += 1;
            let proofs = to_json("proofs", &message.proofs)?;
            tx.execute(INSERT_MESSAGE, args![&message.code, &theme.code, position, proofs]).await?;
        }
    }
    Ok(true)
}
