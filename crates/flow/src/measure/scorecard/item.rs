//! One text: its editions, what was sent of them, how its pages were read.

use model::{Item, Translation};
use store::audience::{self, Span};
use store::edition::EditionSummary;
use store::programme::{CountedRow, CountedThing};
use store::{Conn, StoreError};

use super::{Time, What, items, languages, readings};

/// So many classes of reading time or depth are asked for: more than there are.
const CLASSES: u32 = 20;

/// How long and how far a page was read: of all that told it, how many read on for at least so long, or so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Read {
    /// Who told how long.
    pub timed: i64,
    /// Who read for a minute at least.
    pub minute: i64,
    /// Who told how far.
    pub measured: i64,
    /// Who read three quarters of the page at least.
    pub most: i64,
}

/// How long and how far an item's pages were read.
pub async fn read(conn: &mut Conn, item: &Item, time: &Time) -> Result<Read, StoreError> {
    let start = format!("story:{}|", item.code);
    let ends = (time.from.to_string(), time.to.to_string());
    let mut found = Read { timed: 0, minute: 0, measured: 0, most: 0 };
    for (cut, least) in [("page-time", 60), ("page-depth", 75)] {
        let cells = audience::keys_of(conn, Span::Day, cut, &start, (&ends.0, &ends.1), CLASSES).await?;
        for cell in cells {
            let class = cell.key.strip_prefix(&start).and_then(|class| class.parse::<i64>().ok());
            let reached = class.is_some_and(|class| class >= least);
            let (all, some) = match cut {
                "page-time" => (&mut found.timed, &mut found.minute),
                _ => (&mut found.measured, &mut found.most),
            };
            *all += cell.n;
            if reached {
                *some += cell.n;
            }
        }
    }
    Ok(found)
}

pub(super) async fn rows(
    conn: &mut Conn,
    item: &Item,
    what: What,
    time: &Time,
) -> Result<Vec<CountedRow>, StoreError> {
    if matches!(what, What::Views | What::Readers) {
        let page = format!("story:{}", item.code);
        return readings(conn, ("page", &page), &item.publisher, what, time).await;
    }
    let all = store::edition::editions_of(conn, item.id).await?;
    if what == What::Dispatches {
        return dispatches(conn, &all, time).await;
    }
    let by_people =
        |e: &&EditionSummary| matches!(e.translation, Translation::Person | Translation::MachineChecked);
    let mut editions: Vec<CountedRow> = match what {
        What::Translations => all.iter().filter(by_people).filter_map(|e| edition(item, e, time)).collect(),
        What::Messages if item.messages.is_empty() => Vec::new(),
        _ => all.iter().filter_map(|e| edition(item, e, time)).collect(),
    };
    editions.sort_by_key(|row| std::cmp::Reverse(row.at));
    Ok(match what {
        What::Items => items(&editions),
        What::Languages => languages(&editions),
        _ => editions,
    })
}

fn edition(item: &Item, e: &EditionSummary, time: &Time) -> Option<CountedRow> {
    let at = e.first_published_at.filter(|at| time.holds(*at))?;
    let thing = CountedThing::Edition {
        item: item.code.clone(),
        locale: e.locale.clone(),
        title: e.title.clone(),
        slug: e.slug.clone(),
        publisher: item.publisher.clone(),
        state: e.state,
    };
    Some(CountedRow { thing, at })
}

async fn dispatches(
    conn: &mut Conn,
    editions: &[EditionSummary],
    time: &Time,
) -> Result<Vec<CountedRow>, StoreError> {
    let mut rows = Vec::new();
    for edition in editions {
        let sent = store::reach::dispatches_of_edition(conn, edition.id).await?;
        rows.extend(sent.iter().filter_map(|one| super::campaign::dispatch(one, time)));
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.at));
    Ok(rows)
}
