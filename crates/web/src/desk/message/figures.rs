//! Figures without a citation: the list, and settling one.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::{Saved, cite_figure, figure_citation, refuse_figure};
use flow::trust::Scope;
use model::{Act, FigureId};
use render::View;
use render::pages::desk::message::{FigurePage, FigureRow, FiguresPage};
use serde::Deserialize;
use store::figure::Figure;

use super::{explain, pieces, refused};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::state_tag;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Rows of a page.
const ROWS: usize = 50;
/// Figures looked through: nobody settles more at a time.
const LOOKED: u32 = 5_000;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    from: usize,
}

/// `GET /desk/message/figures`
pub async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let registry = app.finder.registry();
    let mut conn = app.store.read().await?;
    let all = store::figure::figures(&mut conn, LOOKED).await?;
    let digest = registry.as_ref().map_or("", |r| r.digest());
    let (done, total) = store::figure::progress(&mut conn, digest).await?;
    drop(conn);
    let d = staff.desk(staff.view().t("message-figures"), "desk-message");
    let v = d.v;
    let seen: Vec<&Figure> =
        all.iter().filter(|f| staff.me.rights.may(Act::See, Scope::of(&f.publisher))).collect();
    let count = i64::try_from(seen.len()).unwrap_or(0);
    let more = seen.len() > wish.from.saturating_add(ROWS);
    let rows = seen.into_iter().skip(wish.from).take(ROWS).map(|f| row(&staff, &v, f));
    page(&FiguresPage {
        rows: rows.collect(),
        progress: v.t2("figures-progress", ("done", &v.num(done)), ("all", &v.num(total))),
        percent: if total == 0 { 100 } else { done * 100 / total },
        count: v.n("figures-count", count),
        next: more.then(|| format!("/desk/message/figures?from={}", wish.from + ROWS)),
        d,
    })
}

fn row(staff: &Staff, v: &View<'_>, figure: &Figure) -> FigureRow {
    let found = &figure.found;
    let (before, after) = found.sentence.split_once(&found.written).unwrap_or((&found.sentence, ""));
    let (before, after) = (bare(before), bare(after));
    let act = if figure.locale == figure.written_in { Act::Write } else { Act::Translate };
    let shown = v.country.figure(&figure.locale, found.fact.as_str());
    FigureRow {
        href: format!("/desk/message/figures/{}", found.id),
        before,
        written: found.written.clone(),
        after,
        lang: figure.locale.to_string(),
        dir: figure.locale.direction().as_str(),
        title: figure.title.clone(),
        about: format!(
            "{} · {}",
            v.language(&figure.locale),
            v.name("organisation", figure.publisher.as_str())
        ),
        state: state_tag(v, figure.state),
        fact: v.name("fact", found.fact.as_str()),
        fact_href: format!("/desk/facts/{}", found.fact),
        shown: shown.unwrap_or_default(),
        outdated: found.former.is_some(),
        may_settle: staff.me.rights.may(act, Scope::text(&figure.publisher, &figure.locale)),
    }
}

/// A piece of a text without its marks: it is shown to be recognised, not to be read.
fn bare(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        // The target of a link, which may have begun before this piece.
        if let Some(end) = rest.strip_prefix("](").and_then(|r| r.find(')')) {
            rest = &rest[end + 3..];
            continue;
        }
        if !matches!(c, '*' | '[' | '|' | '#') {
            out.push(c);
        }
        rest = &rest[c.len_utf8()..];
    }
    out
}

async fn find(app: &App, staff: &Staff, id: &str) -> Result<Figure, Failure> {
    let id: FigureId = id.parse().map_err(|_| Failure::NotFound)?;
    let figure = store::figure::find_figure(&mut app.store.read().await?, id).await?;
    let figure = figure.ok_or(Failure::NotFound)?;
    staff.me.rights.need(Act::See, Scope::of(&figure.publisher)).map_err(|_| Failure::Forbidden)?;
    Ok(figure)
}

/// `GET /desk/message/figures/{id}`
pub async fn figure(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let figure = find(&app, &staff, &id).await?;
    show(&app, &staff, &figure, None).await
}

async fn show(app: &App, staff: &Staff, figure: &Figure, wrong: Option<String>) -> Result<Response, Failure> {
    let citation = figure_citation(&mut app.store.read().await?, figure).await;
    let mut d = staff.desk(staff.view().t("figures-cite"), "desk-message");
    d.wrong = wrong;
    let v = d.v;
    let pieces = match citation {
        Ok(citation) => {
            let text = render::Body::plain_text;
            let Some(local) = v.country.local(&figure.locale) else { return Err(Failure::NotFound) };
            let there = View::new(v.country, local);
            pieces(&text(there, &citation.before), &text(there, &citation.after))
        }
        Err(FlowError::Refused(_)) => {
            d.wrong = Some(v.t("figures-moved"));
            Vec::new()
        }
        Err(e) => return Err(e.into()),
    };
    page(&FigurePage {
        row: row(staff, &v, figure),
        editor: format!("/desk/items/{}/{}", figure.item, figure.locale),
        href: format!("/desk/message/figures/{}", figure.found.id),
        pieces,
        d,
    })
}

/// `POST /desk/message/figures/{id}`
pub async fn settle(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let figure = find(&app, &staff, &id).await?;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let (done, to) = match fields.get("act") {
        "cite" => {
            let saved = cite_figure(&mut tx, me, clock, &figure).await;
            let to = format!("/desk/items/{}/{}?done=done-cited", figure.item, figure.locale);
            (saved.map(|saved| !matches!(saved, Saved::Clash)), to)
        }
        "refuse" => {
            let refused = refuse_figure(&mut tx, me, clock, &figure).await;
            (refused.map(|()| true), "/desk/message/figures?done=done-refused".to_owned())
        }
        _ => return Err(Failure::Bad("“act” must be cite or refuse".into())),
    };
    match done {
        Ok(true) => {
            tx.commit().await?;
            Ok(redirect(&to, false))
        }
        Ok(false) => {
            drop(tx);
            show(&app, &staff, &figure, Some(staff.view().t("figures-moved"))).await
        }
        Err(e) => {
            drop(tx);
            let wrong = explain(&staff, &refused(e)?);
            show(&app, &staff, &figure, Some(wrong)).await
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_is_shown_without_its_marks() {
        assert_eq!(bare("- **all** [34 places](item:x), see"), "- all 34 places, see");
        assert_eq!(bare(" places](item:x) and | more"), " places and  more");
    }
}
