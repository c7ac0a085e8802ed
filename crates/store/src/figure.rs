//! Figures in texts that are, or used to be, registered facts, and cite none. Derived: found anew from the texts.

use jiff::Timestamp;
use model::{Code, EditionId, EditionState, FigureId, Locale, PersonId, RevisionId};
use sqlx::AssertSqlSafe;

use crate::row::Row;
use crate::sql::{LIST_MAX, with_list};
use crate::{Conn, StoreError, Tx};

const UNREAD: &str = include_str!("../sql/figure/unread.sql");
const UNREAD_SINCE: &str = include_str!("../sql/figure/unread_since.sql");
const INSERT: &str = include_str!("../sql/figure/insert.sql");
const SCANNED: &str = include_str!("../sql/figure/scanned.sql");
const PROGRESS: &str = include_str!("../sql/figure/progress.sql");
const LIST: &str = include_str!("../sql/figure/list.sql");
const FIND: &str = include_str!("../sql/figure/find.sql");
const REFUSE: &str = include_str!("../sql/figure/refuse.sql");
const REFUSED: &str =
    "SELECT edition_id, fact_code, written FROM figure_refused WHERE edition_id IN ({list})";
const CLEAR: &str = "DELETE FROM figure_place WHERE edition_id = $1";
const FORGET_SCAN: &str = "UPDATE figure_scan SET registry = '' WHERE edition_id = $1";
const COUNT: &str = "SELECT COUNT(*) AS n FROM figure_place";

/// A text that has not been compared with this state of the registry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The edition.
    pub edition: EditionId,
    /// Language.
    pub locale: Locale,
    /// Its newest revision.
    pub revision: RevisionId,
    /// The text.
    pub body: String,
    /// Facts that somebody said a written figure is not.
    pub refused: Vec<(Code, String)>,
}

/// A figure found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFigure {
    /// Its id.
    pub id: FigureId,
    /// The fact it seems to be.
    pub fact: Code,
    /// First byte in the body.
    pub start: u32,
    /// Bytes.
    pub length: u32,
    /// As written, with its unit where that goes away with it.
    pub written: String,
    /// The sentence it stands in.
    pub sentence: String,
    /// The former value it matches, as it was shown; none when it matches today's.
    pub former: Option<String>,
    /// How sure: the higher the surer.
    pub score: i64,
}

/// A figure with where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What was found.
    pub found: NewFigure,
    /// The edition.
    pub edition: EditionId,
    /// The revision that was read.
    pub revision: RevisionId,
    /// Language.
    pub locale: Locale,
    /// The item's code.
    pub item: Code,
    /// State of the edition.
    pub state: EditionState,
    /// Whose it is.
    pub publisher: Code,
    /// The language the item was written in.
    pub written_in: Locale,
    /// Headline.
    pub title: String,
}

/// Texts that have not been compared with this state of the registry, of editions after one in the order of their ids.
pub async fn unread(
    conn: &mut Conn,
    registry: &str,
    after: Option<EditionId>,
    limit: u32,
) -> Result<Vec<Unread>, StoreError> {
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    read_unread(conn, UNREAD, registry, after, limit).await
}

/// The same of texts that were saved after a moment, and of those that are to be compared again: no other edition is
/// looked at.
pub async fn unread_since(
    conn: &mut Conn,
    registry: &str,
    since: Timestamp,
    limit: u32,
) -> Result<Vec<Unread>, StoreError> {
    // Ids begin with the moment they were made at.
    read_unread(conn, UNREAD_SINCE, registry, RevisionId::new(since).to_string(), limit).await
}

async fn read_unread(
    conn: &mut Conn,
    sql: &'static str,
    registry: &str,
    after: String,
    limit: u32,
) -> Result<Vec<Unread>, StoreError> {
    let limit = limit.min(u32::try_from(LIST_MAX).unwrap_or(u32::MAX));
    let mut texts = conn
        .fetch_map(sql, args![registry, after, limit], |row| {
            Ok(Unread {
                edition: row.parse("edition_id")?,
                locale: row.parse("locale")?,
                revision: row.parse("revision_id")?,
                body: row.text("body")?,
                refused: Vec::new(),
            })
        })
        .await?;
    if texts.is_empty() {
        return Ok(texts);
    }
    let mut args = Vec::new();
    let sql = with_list(REFUSED, &mut args, texts.iter().map(|t| t.edition.into()));
    for row in conn.fetch_all(AssertSqlSafe(sql), &args).await? {
        let edition: EditionId = row.parse("edition_id")?;
        let pair = (row.parse("fact_code")?, row.text("written")?);
        if let Some(text) = texts.iter_mut().find(|t| t.edition == edition) {
            text.refused.push(pair);
        }
    }
    Ok(texts)
}

/// Writes down what was found in a text, in place of what was found in the one before.
pub async fn set_figures(
    tx: &mut Tx,
    edition: EditionId,
    revision: RevisionId,
    registry: &str,
    found: &[NewFigure],
) -> Result<(), StoreError> {
    tx.execute(CLEAR, args![edition]).await?;
    for f in found {
        let args = args![
            f.id,
            edition,
            revision,
            &f.fact,
            f.start,
            f.length,
            &f.written,
            &f.sentence,
            f.former.clone(),
            f.score,
        ];
        tx.execute(INSERT, args).await?;
    }
    tx.execute(SCANNED, args![edition, revision, registry]).await?;
    Ok(())
}

/// How many texts were compared with this state of the registry, and how many there are.
pub async fn progress(conn: &mut Conn, registry: &str) -> Result<(i64, i64), StoreError> {
    match conn.fetch_optional(PROGRESS, args![registry]).await? {
        Some(row) => Ok((row.int("done")?, row.int("editions")?)),
        None => Ok((0, 0)),
    }
}

/// Figures: former values first, then the surest.
pub async fn figures(conn: &mut Conn, limit: u32) -> Result<Vec<Figure>, StoreError> {
    conn.fetch_map(LIST, args![limit], read).await
}

/// One figure.
pub async fn find_figure(conn: &mut Conn, id: FigureId) -> Result<Option<Figure>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.as_ref().map(read).transpose()
}

/// How many figures were found.
pub async fn count_figures(conn: &mut Conn) -> Result<i64, StoreError> {
    conn.fetch_count(COUNT, &[]).await
}

/// Remembers that a figure is not this fact; the text is compared again without it.
pub async fn refuse(tx: &mut Tx, figure: &Figure, by: PersonId, at: Timestamp) -> Result<(), StoreError> {
    let found = &figure.found;
    tx.execute(REFUSE, args![figure.edition, &found.fact, &found.written, at, by]).await?;
    tx.execute(CLEAR, args![figure.edition]).await?;
    tx.execute(FORGET_SCAN, args![figure.edition]).await?;
    Ok(())
}

fn read(row: &Row) -> Result<Figure, StoreError> {
    Ok(Figure {
        found: NewFigure {
            id: row.parse("figure_id")?,
            fact: row.parse("fact_code")?,
            start: row.small("start")?,
            length: row.small("length")?,
            written: row.text("written")?,
            sentence: row.text("sentence")?,
            former: row.opt_text("former")?,
            score: row.int("score")?,
        },
        edition: row.parse("edition_id")?,
        revision: row.parse("revision_id")?,
        locale: row.parse("locale")?,
        item: row.parse("item_code")?,
        state: row.parse("state")?,
        publisher: row.parse("publisher")?,
        written_in: row.parse("written_in")?,
        title: row.text("title")?,
    })
}
