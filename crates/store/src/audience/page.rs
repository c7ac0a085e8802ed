//! What a page belongs to.

use std::collections::BTreeSet;

use model::Locale;

use crate::{Conn, StoreError};

const LABELS: &str = include_str!("../../sql/audience/labels.sql");
const MESSAGES: &str = "SELECT m.message FROM item_message m JOIN item i ON i.id = m.item_id WHERE i.code = $1 ORDER BY m.position";
const TERRITORIES: &str = "SELECT t.territory FROM item_territory t JOIN item i ON i.id = t.item_id WHERE i.code = $1 ORDER BY t.position";

/// What the page of an edition belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageLabels {
    /// The item's code.
    pub item: String,
    /// Its section.
    pub section: String,
    /// Who published it.
    pub organisation: String,
    /// Messages it carries.
    pub messages: Vec<String>,
    /// Territories it is about.
    pub territories: Vec<String>,
}

/// What an edition's page belongs to; none where there is no such page.
pub async fn labels_of_page(
    conn: &mut Conn,
    locale: &Locale,
    slug: &str,
) -> Result<Option<PageLabels>, StoreError> {
    let Some(row) = conn.fetch_optional(LABELS, args![locale, slug]).await? else { return Ok(None) };
    let item = row.text("item_code")?;
    let messages = conn.fetch_map(MESSAGES, args![&item], |row| row.text("message")).await?;
    let territories = conn.fetch_map(TERRITORIES, args![&item], |row| row.text("territory")).await?;
    Ok(Some(PageLabels {
        section: row.text("section")?,
        organisation: row.text("publisher")?,
        item,
        messages,
        territories,
    }))
}

/// Codes of all campaigns: only these are counted.
pub async fn campaign_codes(conn: &mut Conn) -> Result<BTreeSet<String>, StoreError> {
    let codes = conn.fetch_map("SELECT code FROM campaign", &[], |row| row.text("code")).await?;
    Ok(codes.into_iter().collect())
}

/// Codes of all channels.
pub async fn channel_codes(conn: &mut Conn) -> Result<BTreeSet<String>, StoreError> {
    let codes = conn.fetch_map("SELECT code FROM channel", &[], |row| row.text("code")).await?;
    Ok(codes.into_iter().collect())
}
