//! Scorecards as JSON: those of programmes that readers see, and of campaigns that belong to them.

use std::sync::Arc;

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State};
use flow::measure::scorecard::Time;
use model::Code;
use model::programme::Programme;
use render::View;
use serde_json::{Value, json};
use store::Conn;

use super::api::{ReferenceQuery, answer, locale_of};
use super::paging::Asked;
use super::programmes::ProgrammeQuery;
use crate::answer::Answered;
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::pages::programme::{public, tags, today};
use crate::scorecard::{Ask, Subject, card};

/// A programme that readers see.
async fn is_public(conn: &mut Conn, programme: Option<&Code>) -> Result<bool, Failure> {
    let Some(code) = programme else { return Ok(false) };
    let found = store::programme::find_programme(conn, code).await?;
    Ok(found.is_some_and(|programme| is_whole(&programme)))
}

/// A scorecard puts plans, money and figures side by side: of a programme that keeps some of them from readers there is none.
fn is_whole(programme: &Programme) -> bool {
    programme.public && programme.withheld.is_empty()
}

fn head(v: &View<'_>, subject: &Subject) -> Value {
    json!({
        "code": subject.code(),
        "kind": subject.kind(),
        "name": subject.name(v).text,
        "self": v.absolute(&format!("/api/v1/scorecards/{}/{}", subject.kind(), subject.code())),
    })
}

/// `GET /api/v1/scorecards`
pub async fn list(
    State(app): State<Arc<App>>,
    query: Result<Query<ReferenceQuery>, QueryRejection>,
) -> Answered {
    let asked = Asked::read(&app, query)?;
    let v = asked.view()?;
    let mut conn = app.store.read().await?;
    let mut programmes = public(&mut conn).await?;
    programmes.retain(is_whole);
    let campaigns = store::reach::campaigns(&mut conn).await?;
    drop(conn);
    let is_of = |programme: &Option<Code>| {
        programmes.iter().any(|p| programme.as_ref().is_some_and(|code| *code == p.code))
    };
    let of_campaigns = campaigns.iter().filter(|c| is_of(&c.programme)).cloned();
    let of_campaigns: Vec<Subject> = of_campaigns.map(|c| Subject::Campaign(Box::new(c))).collect();
    let all = programmes.into_iter().map(|p| Subject::Programme(Box::new(p))).chain(of_campaigns);
    let all: Vec<Subject> = all.collect();
    let items: Vec<Value> = asked.cut(&all).map(|subject| head(&v, subject)).collect();
    asked.answer("scorecards", all.len(), items, vec![Tag::Programme])
}

/// `GET /api/v1/scorecards/{kind}/{code}`: a programme from its first day, a campaign on its days. No span of one's own
/// choosing: the difference of two would tell what neither does.
pub async fn one(
    State(app): State<Arc<App>>,
    Path((kind, code)): Path<(String, String)>,
    query: Result<Query<ProgrammeQuery>, QueryRejection>,
) -> Answered {
    let Query(q) = query.map_err(|e| Failure::Bad(e.body_text()))?;
    if !matches!(kind.as_str(), "programme" | "campaign") {
        return Err(Failure::NotFound);
    }
    let shown = app.shown();
    let locale = locale_of(&shown, q.locale.as_ref())?;
    let local = shown.country.local(&locale).ok_or(Failure::NotFound)?;
    let v = View::new(&shown.country, local);
    let mut conn = app.store.read().await?;
    let subject = Subject::find(&mut conn, &v, &kind, &code).await?;
    let of = match &subject {
        Subject::Programme(programme) => Some(&programme.code),
        Subject::Campaign(campaign) => campaign.programme.as_ref(),
        Subject::Item(..) | Subject::Organisation(_) => None,
    };
    if !is_public(&mut conn, of).await? {
        return Err(Failure::NotFound);
    }
    let (from, to) = subject.time(today(&app, &v), &v);
    let time = Time::new(from, to, &v.country.time_zone)?;
    let ask = Ask { v, subject: &subject, time, k: app.count.k(), me: None };
    let found = card(&mut conn, &ask).await?;
    drop(conn);
    let mut value = found.json(&v, &ask);
    value["self"] = head(&v, &subject)["self"].take();
    answer(&value, tags(&shown))
}
