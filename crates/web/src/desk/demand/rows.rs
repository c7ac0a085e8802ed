//! Gaps as rows: what is asked for, what there is, and what is to be begun.

use std::collections::HashMap;

use flow::listen::demand::{Answered, Entry, FoundItem, Gap, Place, sort_out};
use model::{Code, Locale};
use render::View;

use super::Wish;
use super::read::{Known, old_before};
use crate::app::App;
use crate::failure::Failure;

/// Rows of a list.
const ROWS: usize = 40;
/// Stories that are offered for a language that is asked for.
const STORIES: u32 = 3;
/// So many languages that are asked for have their stories.
const LANGUAGES: usize = 8;

/// A gap.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub gap: Gap,
    /// The language it is asked for in; empty for any.
    pub locale: String,
    /// The language of the edition that would answer it; none where the portal does not speak it.
    pub target: Option<Locale>,
    pub term: String,
    pub folded: String,
    /// How often, as it may be told; a value from outside is words.
    pub n: i64,
    pub outside: Option<String>,
    pub place: Place,
    pub found: Option<FoundItem>,
}

impl Row {
    /// What the button sends: enough to find the row again.
    pub(super) fn value(&self) -> String {
        let target = self.target.as_ref().map(ToString::to_string).unwrap_or_default();
        let item = match self.gap {
            Gap::Language | Gap::Old | Gap::Wanted => {
                self.found.as_ref().map(|found| found.item.as_str()).unwrap_or_default()
            }
            Gap::Nothing | Gap::Outside | Gap::Missed => "",
        };
        format!("{}|{target}|{item}|{}", self.gap.as_str(), self.folded)
    }

    /// The item that is to be translated or renewed.
    pub(super) fn item(&self) -> Option<Code> {
        let found = match self.gap {
            Gap::Language | Gap::Old | Gap::Wanted => self.found.as_ref()?,
            Gap::Nothing | Gap::Outside | Gap::Missed => return None,
        };
        Code::new(found.item.clone()).ok()
    }

    /// Whether a link belongs to it.
    pub(super) fn is_answered_by(&self, answered: &Answered) -> bool {
        let link = &answered.answer.link;
        self.folded == link.folded
            && self.target.as_ref() == Some(&link.locale)
            && (self.gap == Gap::Wanted) == (link.gap == Gap::Wanted.as_str())
            && (self.gap != Gap::Wanted || self.item().as_ref() == Some(&link.item))
    }
}

/// A language of the site by its tag.
fn of_site(v: &View<'_>, tag: &str) -> Option<Locale> {
    v.country.nation.site.locales.iter().find(|l| l.as_str() == tag).cloned()
}

/// Every list of gaps, in their order.
pub(super) async fn lists(
    app: &App,
    v: &View<'_>,
    wish: &Wish,
    known: &Known,
) -> Result<Vec<(Gap, Vec<Row>)>, Failure> {
    let sorted = sort_out(known.nothing.clone(), known.all.clone(), old_before(wish, app), &known.begun());
    let searches = |gap: Gap, entries: Vec<Entry>| -> (Gap, Vec<Row>) {
        (gap, entries.into_iter().map(|entry| of_entry(v, gap, entry)).collect())
    };
    let mut lists = vec![
        searches(Gap::Nothing, sorted.nothing),
        searches(Gap::Language, sorted.language),
        searches(Gap::Old, sorted.old),
        (Gap::Outside, outside(app, v, known).await?),
        (Gap::Missed, known.missed.iter().map(|sum| missed(v, &sum.key, sum.n)).collect()),
        (Gap::Wanted, wanted(app, v, known).await?),
    ];
    for (_, rows) in &mut lists {
        rows.retain(|row| wish.locale.is_empty() || row.locale.is_empty() || row.locale == wish.locale);
        rows.truncate(ROWS);
    }
    Ok(lists)
}

fn of_entry(v: &View<'_>, gap: Gap, entry: Entry) -> Row {
    Row {
        gap,
        target: of_site(v, &entry.asked.locale),
        locale: entry.asked.locale,
        term: entry.asked.term,
        folded: entry.asked.folded,
        n: entry.n,
        outside: None,
        place: entry.place,
        found: entry.looked.best,
    }
}

/// Outside interest that nothing answers: what it looks for finds nothing, or there is nothing on its topic.
async fn outside(app: &App, v: &View<'_>, known: &Known) -> Result<Vec<Row>, Failure> {
    if known.outside.is_empty() {
        return Ok(Vec::new());
    }
    let mut conn = app.store.read().await?;
    let supply = store::demand::supply(&mut conn, flow::listen::demand::Axis::Topic).await?;
    let files = store::demand::interest_files(&mut conn).await?;
    drop(conn);
    let sources: HashMap<_, _> = files.into_iter().map(|file| (file.id, file.source)).collect();
    let home = &v.country.nation.site.home_locale;
    let mut rows = Vec::new();
    for (ranked, looked) in &known.outside {
        let row = &ranked.row;
        let locale = row.locale.as_ref().map(ToString::to_string).unwrap_or_default();
        let topic = row.topic.as_ref().map(Code::as_str);
        let there = supply
            .iter()
            .any(|part| Some(part.place.as_str()) == topic && (locale.is_empty() || part.locale == locale));
        let answered = if row.term.is_empty() { there } else { looked.here > 0 };
        let target = of_site(v, &locale).unwrap_or_else(|| home.clone());
        let folded = if row.term.is_empty() { topic.unwrap_or_default() } else { row.folded.as_str() };
        let begun = known.answers.iter().any(|answered| {
            let link = &answered.answer.link;
            link.folded == folded && link.locale == target
        });
        if answered && !begun {
            continue;
        }
        let term = match topic {
            Some(topic) if row.term.is_empty() => v.name("topic", topic),
            _ => row.term.clone(),
        };
        let source = sources.get(&row.file).map(String::as_str).unwrap_or_default();
        let rank = v.t2(
            "demand-rank",
            ("rank", &v.num(super::count(ranked.rank))),
            ("of", &v.num(super::count(ranked.of))),
        );
        rows.push(Row {
            gap: Gap::Outside,
            locale: locale.clone(),
            target: Some(target),
            term,
            folded: folded.to_owned(),
            n: 0,
            outside: Some(format!("{rank} · {source} · {}{}", place(row), row.period)),
            place: known.ties.place(&locale, folded, looked),
            found: looked.best.clone(),
        });
    }
    Ok(rows)
}

/// The country of a row, to stand before its period.
fn place(row: &flow::listen::demand::Interest) -> String {
    if row.country.is_empty() { String::new() } else { format!("{} ", row.country) }
}

/// A path at which there was nothing: its last part is what was looked for.
fn missed(v: &View<'_>, path: &str, n: i64) -> Row {
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let target = parts.next().and_then(|tag| of_site(v, tag));
    let last = parts.next_back().unwrap_or_default();
    let words = last.replace(['-', '_', '+'], " ");
    let is_words = words.chars().any(char::is_alphabetic) && !words.contains('.');
    Row {
        gap: Gap::Missed,
        locale: target.as_ref().map(ToString::to_string).unwrap_or_default(),
        target: target.filter(|_| is_words),
        term: path.to_owned(),
        folded: path.to_owned(),
        n,
        outside: None,
        place: Place::default(),
        found: None,
    }
}

/// What a text for a missed path would be called.
pub(super) fn title_of(row: &Row) -> String {
    match row.gap {
        Gap::Missed => {
            let last = row.term.rsplit('/').find(|part| !part.is_empty()).unwrap_or_default();
            last.replace(['-', '_', '+'], " ")
        }
        _ => row.term.clone(),
    }
}

/// Languages that were asked for, and the stories read most that are not there in them.
async fn wanted(app: &App, v: &View<'_>, known: &Known) -> Result<Vec<Row>, Failure> {
    let mut conn = app.store.read().await?;
    let mut rows = Vec::new();
    for sum in known.wanted.iter().take(LANGUAGES) {
        let target = v.country.nation.site.locales.iter().find(|l| l.language() == sum.key).cloned();
        let plain = Row {
            gap: Gap::Wanted,
            locale: target.as_ref().map(ToString::to_string).unwrap_or_else(|| sum.key.clone()),
            target: None,
            term: Locale::new(&sum.key).map_or_else(|_| sum.key.clone(), |l| v.language(&l)),
            folded: sum.key.clone(),
            n: sum.n,
            outside: None,
            place: Place::default(),
            found: None,
        };
        let Some(target) = target else {
            rows.push(plain);
            continue;
        };
        let ends = (known.months.0.as_str(), known.months.1.as_str());
        let lacking = store::demand::lacking(&mut conn, &target, ends, STORIES).await?;
        let mut stories: Vec<Row> = lacking
            .into_iter()
            .map(|story| Row {
                target: Some(target.clone()),
                found: Some(FoundItem {
                    url: String::new(),
                    item: story.item.to_string(),
                    locale: story.locale.to_string(),
                    title: story.title,
                    published: 0,
                }),
                ..plain.clone()
            })
            .collect();
        if stories.is_empty() {
            stories.push(plain);
        }
        rows.extend(stories);
    }
    Ok(rows)
}
