//! How much is published of each section, topic, place, kind and form, straight from the listing's indexes.
//!
//! Each walks every entry of its index in that locale (tens of milliseconds for 100,000 items): keep the answer
//! until something is published, do not ask per page.

use std::collections::BTreeMap;
use std::str::FromStr;

use model::{Code, Format, InformationKind, Locale};

use crate::{Conn, StoreError};

const BY_SECTION: &str = "SELECT section AS word, COUNT(*) AS n FROM edition \
    WHERE locale = $1 AND state = 'published' GROUP BY section";
const BY_KIND: &str = "SELECT kind AS word, COUNT(*) AS n FROM edition \
    WHERE locale = $1 AND state = 'published' GROUP BY kind";
const BY_FORMAT: &str = "SELECT format AS word, COUNT(*) AS n FROM edition \
    WHERE locale = $1 AND state = 'published' GROUP BY format";
const BY_TOPIC: &str =
    "SELECT topic AS word, COUNT(*) AS n FROM edition_topic WHERE locale = $1 GROUP BY topic";
const BY_TERRITORY: &str =
    "SELECT territory AS word, COUNT(*) AS n FROM edition_territory WHERE locale = $1 GROUP BY territory";
const BY_PUBLISHER: &str = "SELECT publisher AS word, COUNT(*) AS n FROM edition \
    WHERE locale = $1 AND state = 'published' GROUP BY publisher";
const BY_LOCALE: &str =
    "SELECT locale AS word, COUNT(*) AS n FROM edition WHERE state = 'published' GROUP BY locale";

/// How many editions are published in each locale.
pub async fn count_all_published(conn: &mut Conn) -> Result<BTreeMap<Locale, i64>, StoreError> {
    let rows = conn.fetch_map(BY_LOCALE, &[], |row| Ok((row.parse("word")?, row.int("n")?))).await?;
    Ok(rows.into_iter().collect())
}

/// Published editions of a locale by section; sections without any are not in it.
pub async fn counts_by_section(conn: &mut Conn, locale: &Locale) -> Result<BTreeMap<Code, i64>, StoreError> {
    counts(conn, BY_SECTION, locale).await
}

/// Published editions of a locale by topic.
pub async fn counts_by_topic(conn: &mut Conn, locale: &Locale) -> Result<BTreeMap<Code, i64>, StoreError> {
    counts(conn, BY_TOPIC, locale).await
}

/// Published editions of a locale by place.
pub async fn counts_by_territory(
    conn: &mut Conn,
    locale: &Locale,
) -> Result<BTreeMap<Code, i64>, StoreError> {
    counts(conn, BY_TERRITORY, locale).await
}

/// Published editions of a locale by kind of information.
pub async fn counts_by_kind(
    conn: &mut Conn,
    locale: &Locale,
) -> Result<BTreeMap<InformationKind, i64>, StoreError> {
    counts(conn, BY_KIND, locale).await
}

/// Published editions of a locale by form.
pub async fn counts_by_format(conn: &mut Conn, locale: &Locale) -> Result<BTreeMap<Format, i64>, StoreError> {
    counts(conn, BY_FORMAT, locale).await
}

/// Published editions of a locale by the organisation that answers for them.
pub async fn counts_by_publisher(
    conn: &mut Conn,
    locale: &Locale,
) -> Result<BTreeMap<Code, i64>, StoreError> {
    counts(conn, BY_PUBLISHER, locale).await
}

async fn counts<T>(
    conn: &mut Conn,
    sql: &'static str,
    locale: &Locale,
) -> Result<BTreeMap<T, i64>, StoreError>
where
    T: FromStr<Err: std::error::Error + Send + Sync + 'static> + Ord,
{
    let rows = conn.fetch_map(sql, args![locale], |row| Ok((row.parse("word")?, row.int("n")?))).await?;
    Ok(rows.into_iter().collect())
}
