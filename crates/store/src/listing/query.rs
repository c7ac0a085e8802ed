//! The statement of a listing, put together from the fixed pieces below and nothing else.

use model::Code;

use super::{LAST_ID, Listing};
use crate::value::Value;

macro_rules! columns {
    () => {
        "SELECT e.id AS edition_id, e.item_id, e.item_code, e.locale, e.slug, e.title, e.summary, e.image, \
         e.image_alt, e.section, e.kind, e.format, e.publisher, e.first_published_at, e.updated_at, \
         (SELECT COUNT(*) FROM edition x WHERE x.item_id = e.item_id AND x.state = 'published') AS languages"
    };
}
const COLUMNS: &str = columns!();

/// Cards by item code.
pub(super) const BY_ITEM_CODES: &str = concat!(
    columns!(),
    " FROM item i JOIN edition e ON e.item_id = i.id \
     WHERE e.locale = $1 AND e.state = 'published' AND i.code IN ({list})"
);

/// The table that is walked in order. `CROSS JOIN` keeps SQLite from turning the two tables round; to
/// PostgreSQL it is the same as any other join.
enum Source<'a> {
    Editions,
    Topic(&'a Code),
    Territory(&'a Code),
}

impl<'a> Source<'a> {
    /// The narrowest: a place has fewer editions than a topic, a topic fewer than a section.
    fn of(listing: &'a Listing) -> Self {
        match (&listing.territory, &listing.topic) {
            (Some(territory), _) => Self::Territory(territory),
            (None, Some(topic)) => Self::Topic(topic),
            (None, None) => Self::Editions,
        }
    }

    fn from(&self) -> &'static str {
        match self {
            Self::Editions => " FROM edition e WHERE e.locale = $1 AND e.state = 'published'",
            Self::Topic(_) => {
                " FROM edition_topic s CROSS JOIN edition e \
                 WHERE e.id = s.edition_id AND s.locale = $1 AND s.topic = "
            }
            Self::Territory(_) => {
                " FROM edition_territory s CROSS JOIN edition e \
                 WHERE e.id = s.edition_id AND s.locale = $1 AND s.territory = "
            }
        }
    }

    fn code(&self) -> Option<&'a Code> {
        match self {
            Self::Editions => None,
            Self::Topic(code) | Self::Territory(code) => Some(code),
        }
    }

    /// The plus keeps SQLite from preparing the statement anew at each call to look at the limit.
    fn keyset(&self) -> (&'static str, &'static str) {
        match self {
            Self::Editions => (
                " AND (e.first_published_at, e.id) < (",
                ") ORDER BY e.first_published_at DESC, e.id DESC LIMIT +",
            ),
            Self::Topic(_) | Self::Territory(_) => (
                " AND (s.published_at, s.edition_id) < (",
                ") ORDER BY s.published_at DESC, s.edition_id DESC LIMIT +",
            ),
        }
    }
}

/// A statement under construction.
struct Builder {
    sql: String,
    args: Vec<Value>,
}

impl Builder {
    fn push(&mut self, piece: &'static str) {
        self.sql.push_str(piece);
    }

    fn arg(&mut self, value: impl Into<Value>) {
        self.args.push(value.into());
        self.sql.push_str(&format!("${}", self.args.len()));
    }

    /// Everything up to the keyset.
    fn narrowed(columns: &'static str, source: &Source<'_>, listing: &Listing) -> Self {
        let mut built = Self { sql: columns.to_owned(), args: vec![Value::from(&listing.locale)] };
        built.push(source.from());
        if let Some(code) = source.code() {
            built.arg(code);
        }
        if let (Source::Territory(_), Some(topic)) = (source, &listing.topic) {
            built.push(" AND EXISTS (SELECT 1 FROM item_topic t WHERE t.item_id = e.item_id AND t.topic = ");
            built.arg(topic);
            built.push(")");
        }
        if let Some(section) = &listing.section {
            built.push(" AND e.section = ");
            built.arg(section);
        }
        if let Some(kind) = listing.kind {
            built.push(" AND e.kind = ");
            built.arg(kind.as_str());
        }
        if let Some(format) = listing.format {
            built.push(" AND e.format = ");
            built.arg(format.as_str());
        }
        if let Some(publisher) = &listing.publisher {
            built.push(" AND e.publisher = ");
            built.arg(publisher);
        }
        built
    }
}

/// One page.
pub(super) fn page(listing: &Listing) -> (String, Vec<Value>) {
    let source = Source::of(listing);
    let mut built = Builder::narrowed(COLUMNS, &source, listing);
    let (compare, order) = source.keyset();
    built.push(compare);
    match listing.before {
        Some(before) => {
            built.arg(before.published_at);
            built.push(", ");
            built.arg(before.id);
        }
        None => {
            built.arg(i64::MAX);
            built.push(", ");
            built.arg(LAST_ID);
        }
    }
    built.push(order);
    built.arg(listing.limit);
    (built.sql, built.args)
}

/// Counts on one shelf alone, without looking at its editions.
const COUNT_TOPIC: &str = "SELECT COUNT(*) AS n FROM edition_topic WHERE locale = $1 AND topic = $2";
const COUNT_TERRITORY: &str =
    "SELECT COUNT(*) AS n FROM edition_territory WHERE locale = $1 AND territory = $2";

/// How many there are.
pub(super) fn count(listing: &Listing) -> (String, Vec<Value>) {
    let source = Source::of(listing);
    let by_edition = listing.section.is_some()
        || listing.kind.is_some()
        || listing.format.is_some()
        || listing.publisher.is_some();
    let shelf = match &source {
        _ if by_edition => None,
        Source::Territory(code) if listing.topic.is_none() => Some((COUNT_TERRITORY, *code)),
        Source::Topic(code) => Some((COUNT_TOPIC, *code)),
        Source::Territory(_) | Source::Editions => None,
    };
    if let Some((sql, code)) = shelf {
        return (sql.to_owned(), vec![Value::from(&listing.locale), Value::from(code)]);
    }
    let built = Builder::narrowed("SELECT COUNT(*) AS n", &source, listing);
    (built.sql, built.args)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use model::{Format, InformationKind, Locale};
    use sqlx::AssertSqlSafe;

    use super::*;
    use crate::Store;

    /// How SQLite would answer: one line per step.
    async fn plan(store: &Store, (sql, args): (String, Vec<Value>)) -> String {
        let mut conn = store.read().await.unwrap();
        let explain = AssertSqlSafe(format!("EXPLAIN QUERY PLAN {sql}"));
        conn.fetch_map(explain, &args, |row| row.text("detail")).await.unwrap().join("\n")
    }

    #[tokio::test]
    async fn every_way_of_listing_walks_an_index_in_order() {
        let store = Store::memory().await.unwrap();
        let code = |text| Some(Code::new(text).unwrap());
        let all = Listing::new(Locale::new("vi").unwrap(), 20);
        let cases = [
            (all.clone(), "edition_published"),
            (Listing { section: code("a"), ..all.clone() }, "edition_published_section"),
            (Listing { kind: Some(InformationKind::World), ..all.clone() }, "edition_published_kind"),
            (Listing { format: Some(Format::Qa), ..all.clone() }, "edition_published_format"),
            (Listing { publisher: code("a"), ..all.clone() }, "edition_published_publisher"),
            (Listing { topic: code("a"), ..all.clone() }, "sqlite_autoindex_edition_topic_1"),
            (Listing { territory: code("a"), ..all.clone() }, "sqlite_autoindex_edition_territory_1"),
            (
                Listing { topic: code("a"), section: code("a"), ..all.clone() },
                "sqlite_autoindex_edition_topic_1",
            ),
            (
                Listing { territory: code("a"), topic: code("a"), ..all },
                "sqlite_autoindex_edition_territory_1",
            ),
        ];
        for (listing, index) in cases {
            let steps = plan(&store, page(&listing)).await;
            assert!(steps.contains(&format!("INDEX {index} (")), "{listing:?}\n{steps}");
            assert!(!steps.contains("TEMP B-TREE") && !steps.contains("SCAN"), "{listing:?}\n{steps}");
            let steps = plan(&store, count(&listing)).await;
            assert!(!steps.contains("SCAN"), "{listing:?}\n{steps}");
        }
    }
}
