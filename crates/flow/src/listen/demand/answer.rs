//! From a gap to what was begun because of it, and what became of that.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use model::{Act, Actor, Clock, Code, DemandAnswerId, EventSubject, Locale, Refusal};
use serde_json::json;
use store::audience::{self, Span, Sum};
use store::demand::{Answer, NewAnswer};
use store::{Conn, StoreError, Tx};

use super::gap::Gap;
use super::terms::fold;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// So many keys are looked at for how often something was asked for.
const KEYS: u32 = 5_000;
/// So many links are looked at.
const LINKS: u32 = 2_000;

/// A gap and the edition that is to answer it.
#[derive(Debug, Clone)]
pub struct Link<'a> {
    /// Which gap.
    pub gap: Gap,
    /// Language of the edition.
    pub locale: &'a Locale,
    /// What was asked for, as most wrote it.
    pub term: &'a str,
    /// What tells it from others: its folded form, a path, a language.
    pub folded: &'a str,
    /// The item.
    pub item: &'a Code,
    /// How often it had been asked for, as it was told.
    pub asked: i64,
}

/// Links a gap to the edition that was begun because of it.
pub async fn link(tx: &mut Tx, me: &Rights, clock: &dyn Clock, new: &Link<'_>) -> Result<(), FlowError> {
    let found = store::item::find_item(tx, new.item).await?;
    let item = found.ok_or_else(|| Refusal::NotFound { what: "item", key: new.item.to_string() })?;
    me.need(Act::See, Scope::of(&item.publisher))?;
    let now = clock.now();
    let link = NewAnswer {
        id: DemandAnswerId::new(now),
        gap: new.gap.as_str().to_owned(),
        locale: new.locale.clone(),
        term: new.term.to_owned(),
        folded: new.folded.to_owned(),
        item: new.item.clone(),
        asked: new.asked,
        made_by: me.person.id,
        made_at: now,
    };
    if store::demand::insert_answer(tx, &link).await? {
        let subject = EventSubject::Edition { item: new.item.clone(), locale: new.locale.clone() };
        let detail = json!({ "gap": link.gap, "term": link.term, "asked": link.asked });
        trust::record(tx, clock, &Actor::person(me.person.id), "answer-demand", subject, detail).await?;
    }
    Ok(())
}

/// A link, and how often the same was asked for since it was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The link with what stands at its end.
    pub answer: Answer,
    /// How often it was asked for from the day after it was answered, in steps of the threshold; none below it, and none
    /// before it is answered.
    pub asked_since: Option<i64>,
}

/// What became of links: how often the same was asked for since, until a day, told from `k` on.
pub async fn standing(
    conn: &mut Conn,
    answers: Vec<Answer>,
    until: Date,
    zone: &TimeZone,
    k: i64,
) -> Result<Vec<Answered>, StoreError> {
    // Many were answered on the same day.
    let mut counted: HashMap<(&'static str, Date), Vec<Sum>> = HashMap::new();
    let mut out = Vec::with_capacity(answers.len());
    for answer in answers {
        let gap = Gap::parse(&answer.link.gap);
        let day = answer.since.map(|at| at.to_zoned(zone.clone()).date());
        let mut asked_since = None;
        if let (Some(gap), Some(day)) = (gap, day) {
            let cut = gap.cut();
            if let Entry::Vacant(place) = counted.entry((cut, day)) {
                place.insert(counted_after(conn, cut, day, until).await?);
            }
            let sums = counted.get(&(cut, day)).map(Vec::as_slice).unwrap_or_default();
            let n: i64 = sums.iter().filter(|sum| is_of(gap, &answer, &sum.key)).map(|sum| sum.n).sum();
            asked_since = (n >= k.max(1)).then(|| n - n.rem_euclid(k.max(1)));
        }
        out.push(Answered { answer, asked_since });
    }
    Ok(out)
}

/// Gaps that were answered within a span of days, both included, the newest first, and how often the same was asked for
/// since, until the span's end.
pub async fn answered(
    conn: &mut Conn,
    span: (Date, Date),
    zone: &TimeZone,
    k: i64,
) -> Result<Vec<Answered>, StoreError> {
    let mut all = store::demand::answers(conn, LINKS).await?;
    all.retain(|answer| {
        let day = answer.since.map(|at| at.to_zoned(zone.clone()).date());
        day.is_some_and(|day| span.0 <= day && day <= span.1)
    });
    all.sort_by_key(|answer| std::cmp::Reverse(answer.since));
    standing(conn, all, span.1, zone, k).await
}

/// What was counted from the day after `day` on, until a day: the rest of its month by days, then by months, since seldom
/// searches are kept by months for longer.
async fn counted_after(conn: &mut Conn, cut: &str, day: Date, until: Date) -> Result<Vec<Sum>, StoreError> {
    let ends_on = day.last_of_month();
    let mut out = Vec::new();
    if let Ok(next) = day.tomorrow()
        && next <= ends_on
    {
        let days = (next.to_string(), ends_on.min(until).to_string());
        out = audience::cell_sums(conn, Span::Day, cut, (&days.0, &days.1), KEYS).await?;
    }
    if let Ok(next) = ends_on.tomorrow()
        && next <= until
    {
        let months = (next.strftime("%Y-%m").to_string(), until.strftime("%Y-%m").to_string());
        out.extend(audience::cell_sums(conn, Span::Month, cut, (&months.0, &months.1), KEYS).await?);
    }
    Ok(out)
}

/// Whether a key counts what a link is about.
fn is_of(gap: Gap, answer: &Answer, key: &str) -> bool {
    let link = &answer.link;
    match gap {
        Gap::Missed => key == link.folded,
        Gap::Wanted => key.split_once('|').is_some_and(|(wanted, _)| wanted == link.folded),
        Gap::Nothing | Gap::Language | Gap::Old | Gap::Outside => key
            .split_once('|')
            .is_some_and(|(locale, term)| locale == link.locale.as_str() && fold(term) == link.folded),
    }
}
