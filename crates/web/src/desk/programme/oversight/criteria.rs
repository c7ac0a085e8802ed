//! The criteria by which schemes of a programme are judged.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::plan::oversight::{CriterionWords, may_set_criteria, publish_criteria};
use model::Refusal;
use model::programme::{Criterion, Programme, SchemeCriteria};
use render::pages::desk::programme::oversight::{CriteriaPage, CriterionField};
use serde::Deserialize;

use super::parts::{PART, refused};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::names;
use crate::desk::programme::parts::{programme, words};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Lines of the form.
const LINES: usize = 12;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    programme: String,
}

async fn find(app: &App, wish: &Wish) -> Result<(Programme, Option<SchemeCriteria>, String), Failure> {
    let mut conn = app.store.read().await?;
    let programme = programme(&mut conn, &wish.programme).await?;
    let held = store::programme::newest_criteria(&mut conn, &programme.code).await?;
    let people = names(&mut conn).await?;
    let by = held.as_ref().and_then(|h| people.get(&h.by).cloned()).unwrap_or_default();
    Ok((programme, held, by))
}

/// `GET /desk/schemes/criteria?programme=`
pub async fn criteria(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let found = find(&app, &wish).await?;
    show(&staff, &found, None, None)
}

/// `POST /desk/schemes/criteria?programme=`
pub async fn publish(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
    fields: Fields,
) -> Result<Response, Failure> {
    let found = find(&app, &wish).await?;
    let refusal = match read(&fields) {
        Ok(words) => {
            let mut tx = app.store.begin().await?;
            let (me, clock, locale) = (&staff.me.rights, app.clock.as_ref(), &staff.local.locale);
            match publish_criteria(&mut tx, me, clock, &found.0, locale, &words).await {
                Ok(_) => {
                    tx.commit().await?;
                    let to = format!("/desk/schemes/criteria?programme={}&done=done-criteria", found.0.code);
                    return Ok(redirect(&to, false));
                }
                Err(error) => refused(error)?,
            }
        }
        Err(refusal) => refusal,
    };
    show(&staff, &found, Some(&fields), Some(staff.explain(&refusal)))
}

fn read(fields: &Fields) -> Result<Vec<CriterionWords>, Refusal> {
    let mut words = Vec::new();
    for n in 0..LINES {
        let get = |name: &str| fields.get(&format!("{name}-{n}")).to_owned();
        let (title, about, weight) = (get("title"), get("about"), get("weight"));
        if title.is_empty() && about.is_empty() {
            continue;
        }
        let wrong = |_| Refusal::Invalid { field: "weight", reason: "scheme-criterion-weight" };
        words.push(CriterionWords { title, about, weight: weight.parse().map_err(wrong)? });
    }
    Ok(words)
}

fn show(
    staff: &Staff,
    (programme, held, by): &(Programme, Option<SchemeCriteria>, String),
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let title = format!("{}: {}", v.t("scheme-criteria"), words(&v, &programme.titles));
    let mut d = staff.desk(title, PART);
    d.wrong = wrong;
    if programme.example {
        d.notice = Some(v.t("oversight-example"));
    }
    let v = d.v;
    let none: &[Criterion] = &[];
    let criteria = held.as_ref().map_or(none, |h| h.criteria.as_slice());
    let may = may_set_criteria(&staff.me.rights, programme);
    let lines = if may { LINES } else { 0 };
    let form = (0..lines).map(|n| {
        let stored = criteria.get(n);
        let field = |name: &str, kept: String| {
            typed.map_or(kept, |fields| fields.get(&format!("{name}-{n}")).to_owned())
        };
        CriterionField {
            n,
            number: v.num(i64::try_from(n).unwrap_or(0) + 1),
            title: field("title", stored.map(|c| words(&v, &c.titles).to_owned()).unwrap_or_default()),
            about: field("about", stored.map(|c| words(&v, &c.about).to_owned()).unwrap_or_default()),
            weight: field("weight", stored.map(|c| c.weight.to_string()).unwrap_or_default()),
        }
    });
    let version = held.as_ref().map(|h| {
        let number = v.num(i64::from(h.version));
        v.said("scheme-criteria-version", &[("number", &number), ("date", &v.day(h.at)), ("name", by)])
    });
    page(&CriteriaPage {
        programme: programme.code.to_string(),
        version: version.unwrap_or_default(),
        rows: criteria
            .iter()
            .map(|c| {
                let weight = v.num(i64::from(c.weight));
                (words(&v, &c.titles).to_owned(), words(&v, &c.about).to_owned(), weight)
            })
            .collect(),
        form: form.collect(),
        d,
    })
}
