//! The message house: themes, and the key messages under them.

use model::{Code, KeyMessage, Theme};

use crate::sql::to_json;
use crate::{Conn, StoreError, Tx};

const THEMES: &str = "SELECT code FROM theme ORDER BY position";
const MESSAGES: &str = include_str!("../../sql/message/load.sql");
const CLEAR_MESSAGES: &str = "DELETE FROM key_message";
const CLEAR_THEMES: &str = "DELETE FROM theme";
const INSERT_THEME: &str = "INSERT INTO theme (code, position) VALUES ($1, $2)";
const INSERT_MESSAGE: &str = include_str!("../../sql/message/insert.sql");
const USES: &str = include_str!("../../sql/message/uses.sql");

/// The message house, in its order.
pub async fn themes(conn: &mut Conn) -> Result<Vec<Theme>, StoreError> {
    let read = |row: &crate::row::Row| Ok(Theme { code: row.parse("code")?, messages: Vec::new() });
    let mut themes = conn.fetch_map(THEMES, &[], read).await?;
    for row in conn.fetch_all(MESSAGES, &[]).await? {
        let theme: Code = row.parse("theme")?;
        let message = KeyMessage {
            code: row.parse("code")?,
            proofs: row.json("proofs")?,
            valid_from: row.opt_parse("valid_from")?,
            valid_to: row.opt_parse("valid_to")?,
            responsible: row.opt_parse("responsible")?,
        };
        if let Some(theme) = themes.iter_mut().find(|candidate| candidate.code == theme) {
            theme.messages.push(message);
        }
    }
    Ok(themes)
}

/// How many items carry each message, and how many of their editions readers see.
pub async fn message_uses(conn: &mut Conn) -> Result<Vec<(Code, i64, i64)>, StoreError> {
    conn.fetch_map(USES, &[], |row| Ok((row.parse("message")?, row.int("items")?, row.int("editions")?)))
        .await
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
            let args = args![
                &message.code,
                &theme.code,
                position,
                to_json("proofs", &message.proofs)?,
                message.valid_from,
                message.valid_to,
                message.responsible.as_ref(),
            ];
            tx.execute(INSERT_MESSAGE, args).await?;
        }
    }
    Ok(true)
}
