//! Coverage: which message is told by whom, in which language, and when. Each view is one query.

use jiff::Timestamp;
use model::{Code, EditionId, Locale};
use sqlx::AssertSqlSafe;

use crate::sql::LIST_MAX;
use crate::value::Value;
use crate::{Conn, StoreError};

/// What rows or columns stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Axis {
    /// Key messages; an edition that carries none counts under the empty key.
    Message,
    /// Organisations that publish.
    Organisation,
    /// Locales.
    Locale,
    /// The spans of time of the question, by their number.
    Period,
}

impl Axis {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Message, Self::Organisation, Self::Locale, Self::Period];

    /// As it stands in an address.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Organisation => "organisation",
            Self::Locale => "locale",
            Self::Period => "period",
        }
    }

    /// Reads it.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|axis| axis.as_str() == text)
    }
}

/// What is counted: published editions within these bounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Ends of the spans of time in order: span `n` reaches from `bounds[n]` to `bounds[n + 1]`.
    pub bounds: Vec<Timestamp>,
    /// Only editions that carry one of these messages; all when empty.
    pub messages: Vec<Code>,
    /// Only editions that carry no message at all.
    pub without_message: bool,
    /// Only these organisations; all when there is no list.
    pub organisations: Option<Vec<Code>>,
    /// Only this language.
    pub locale: Option<Locale>,
}

/// A cell that is not empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// Key of the row.
    pub row: String,
    /// Key of the column.
    pub column: String,
    /// Editions.
    pub editions: i64,
}

/// An edition that was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// Row id.
    pub id: EditionId,
    /// The item's code.
    pub item: Code,
    /// Language.
    pub locale: Locale,
    /// Headline.
    pub title: String,
    /// Last part of the address.
    pub slug: String,
    /// Whose it is.
    pub publisher: Code,
    /// First publication.
    pub published_at: Timestamp,
}

/// Counts editions by two axes.
pub async fn count(
    conn: &mut Conn,
    question: &Question,
    rows: Axis,
    columns: Axis,
) -> Result<Vec<Count>, StoreError> {
    let mut ask = Ask::default();
    let row = ask.key(question, rows);
    let column = ask.key(question, columns);
    let by_message = [rows, columns].contains(&Axis::Message);
    let joined = by_message || !question.messages.is_empty() || question.without_message;
    // Without the message among the axes, an edition that carries two of those asked for is one edition.
    let counted =
        if !by_message && question.messages.len() > 1 { "COUNT(DISTINCT e.id)" } else { "COUNT(*)" };
    let join = if joined { "LEFT JOIN item_message m ON m.item_id = e.item_id" } else { "" };
    let bounds = ask.bounds(question);
    let sql = format!(
        "SELECT {row} AS row_key, {column} AS column_key, {counted} AS n FROM edition e {join} \
         WHERE e.state = 'published'{bounds} GROUP BY 1, 2"
    );
    conn.fetch_map(AssertSqlSafe(sql), &ask.args, |row| {
        Ok(Count { row: row.text("row_key")?, column: row.text("column_key")?, editions: row.int("n")? })
    })
    .await
}

/// The editions of a cell, newest first.
pub async fn editions(conn: &mut Conn, question: &Question, limit: u32) -> Result<Vec<Counted>, StoreError> {
    let mut ask = Ask::default();
    let tagged = !question.messages.is_empty() || question.without_message;
    let join = if tagged { "LEFT JOIN item_message m ON m.item_id = e.item_id" } else { "" };
    let bounds = ask.bounds(question);
    let limit = ask.mark(limit.into());
    let sql = format!(
        "SELECT DISTINCT e.id AS edition_id, e.item_code, e.locale, e.title, e.slug, e.publisher, \
         e.first_published_at FROM edition e {join} WHERE e.state = 'published'{bounds} \
         ORDER BY e.first_published_at DESC, e.id LIMIT {limit}"
    );
    conn.fetch_map(AssertSqlSafe(sql), &ask.args, |row| {
        Ok(Counted {
            id: row.parse("edition_id")?,
            item: row.parse("item_code")?,
            locale: row.parse("locale")?,
            title: row.text("title")?,
            slug: row.text("slug")?,
            publisher: row.parse("publisher")?,
            published_at: row.instant("first_published_at")?,
        })
    })
    .await
}

/// A statement being put together. Its text is ours; what was asked for goes into the arguments.
#[derive(Default)]
struct Ask {
    args: Vec<Value>,
}

impl Ask {
    fn mark(&mut self, value: Value) -> String {
        self.args.push(value);
        format!("${}", self.args.len())
    }

    /// The expression of an axis.
    fn key(&mut self, question: &Question, axis: Axis) -> String {
        match axis {
            Axis::Message => "COALESCE(m.message, '')".into(),
            Axis::Organisation => "e.publisher".into(),
            Axis::Locale => "e.locale".into(),
            Axis::Period => {
                // The ends of months depend on the time zone, which no date function of both engines knows.
                let inner =
                    question.bounds.get(1..question.bounds.len().saturating_sub(1)).unwrap_or_default();
                let mut text = String::from("CASE");
                for (number, bound) in inner.iter().enumerate() {
                    let mark = self.mark((*bound).into());
                    text.push_str(&format!(" WHEN e.first_published_at < {mark} THEN '{number}'"));
                }
                if inner.is_empty() {
                    return "'0'".into();
                }
                format!("{text} ELSE '{}' END", inner.len())
            }
        }
    }

    fn list(&mut self, keys: &[Code]) -> String {
        let marks: Vec<String> = keys.iter().take(LIST_MAX * 8).map(|k| self.mark(k.into())).collect();
        marks.join(", ")
    }

    fn bounds(&mut self, question: &Question) -> String {
        let mut text = String::new();
        if let (Some(first), Some(last)) = (question.bounds.first(), question.bounds.last()) {
            let (from, to) = (self.mark((*first).into()), self.mark((*last).into()));
            text.push_str(&format!(" AND e.first_published_at >= {from} AND e.first_published_at < {to}"));
        }
        if question.without_message {
            text.push_str(" AND m.message IS NULL");
        } else if !question.messages.is_empty() {
            let list = self.list(&question.messages);
            text.push_str(&format!(" AND m.message IN ({list})"));
        }
        if let Some(organisations) = &question.organisations {
            if organisations.is_empty() {
                text.push_str(" AND 1 = 0");
            } else {
                let list = self.list(organisations);
                text.push_str(&format!(" AND e.publisher IN ({list})"));
            }
        }
        if let Some(locale) = &question.locale {
            let mark = self.mark(locale.into());
            text.push_str(&format!(" AND e.locale = {mark}"));
        }
        text
    }
}
