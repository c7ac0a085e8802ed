//! A fact was looked at again, and is still right.

use jiff::ToSpan as _;
use jiff::civil::Date;
use model::{Act, Actor, Clock, Code, EventSubject, Fact, Refusal};
use serde_json::json;
use store::Tx;
use store::nation::kept::{self, Noun};

use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// When to look at a fact again that was looked at today: after as long as last time, a year when that is not known.
pub fn next_review(fact: &Fact, today: Date) -> Date {
    let year = today.saturating_add(1.year());
    let days = match (fact.as_of, fact.review_by) {
        (Some(from), Some(to)) if to > from => (to - from).get_days(),
        _ => return year,
    };
    // Neither next week nor never.
    let days = days.clamp(30, 5 * 366);
    today.saturating_add(days.days())
}

/// Sets the next day of review and the day on which the source was read. Nothing else changes.
pub async fn check_fact(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    today: Date,
) -> Result<Fact, FlowError> {
    me.need(Act::ChangeFact, Scope::COUNTRY)?;
    let fact = store::nation::find_fact(tx, code)
        .await?
        .ok_or(Refusal::NotFound { what: "fact", key: code.to_string() })?;
    let review_by = next_review(&fact, today);
    let checked = Fact { as_of: Some(today), review_by: Some(review_by), ..fact.clone() };
    store::nation::upsert_fact(tx, &checked).await?;
    kept::keep(tx, Noun::Fact, code.as_str(), clock.now()).await?;
    let detail = json!({ "value": fact.value.as_str(), "review_by": review_by.to_string() });
    let actor = Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "check-fact", EventSubject::Fact(code.clone()), detail).await?;
    Ok(checked)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use model::{Amount, Period};

    use super::*;

    #[test]
    fn the_next_review_comes_after_as_long_as_the_last() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let fact = |as_of: Option<&str>, review_by: Option<&str>| Fact {
            code: Code::new("a").unwrap(),
            group: Code::new("g").unwrap(),
            value: Amount::new("1").unwrap(),
            unit: "number".into(),
            period: Period::Standing,
            territory: None,
            source: String::new(),
            source_url: String::new(),
            as_of: as_of.map(day),
            review_by: review_by.map(day),
            note: String::new(),
            retired_on: None,
        };
        let today = day("2026-11-26");
        assert_eq!(next_review(&fact(None, None), today), day("2027-11-26"));
        assert_eq!(next_review(&fact(Some("2026-01-01"), Some("2026-07-01")), today), day("2027-05-26"));
        assert_eq!(next_review(&fact(Some("2026-01-01"), Some("2026-01-02")), today), day("2026-12-26"));
    }
}
