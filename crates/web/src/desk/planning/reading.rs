//! Reading a text at the desk, and remarking on its paragraphs.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::remark::{NewRemark, QUOTE, find_paragraph, remark, settle};
use flow::trust::Scope;
use model::{Act, CommentId, Edition, EditionState, PersonId, Refusal, Revision, Stage};
use render::pages::desk::planning::{Paragraph, ReadingPage, Remark, Thread};
use render::{Body, View};
use store::Tx;
use store::comment::Comment;

use crate::answer::redirect;
use crate::app::App;
use crate::desk::editor::{Place, place};
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{moment, names, tags};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// `GET /desk/items/{code}/{locale}/read`
pub async fn read(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    show(&app, &staff, &place, None, None).await
}

/// `POST /desk/items/{code}/{locale}/read`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    let edition = place.edition.as_ref().ok_or(Failure::NotFound)?;
    let mut tx = app.store.begin().await?;
    match perform(&mut tx, &app, &staff, edition, &fields).await {
        Ok((done, at)) => {
            tx.commit().await?;
            Ok(redirect(&format!("{}/read?done={done}#c-{at}", place.href()), false))
        }
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            show(&app, &staff, &place, Some(&fields), Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}

async fn perform(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    edition: &Edition,
    fields: &Fields,
) -> Result<(&'static str, CommentId), FlowError> {
    let (me, clock, id) = (&staff.me.rights, app.clock.as_ref(), edition.id);
    for (name, settled, done) in [("settle", true, "done-resolved"), ("reopen", false, "done-reopened")] {
        if fields.has(name) {
            let gone = || Refusal::NotFound { what: "comment", key: fields.get(name).to_owned() };
            let comment = fields.get(name).parse().map_err(|_| gone())?;
            settle(tx, me, clock, id, comment, settled).await?;
            return Ok((done, comment));
        }
    }
    let answers: Option<CommentId> = fields.get("answers").parse().ok();
    let new = NewRemark {
        quote: fields.get("quote").to_owned(),
        position: fields.get("position").parse().ok(),
        answers,
        body: fields.get("comment").to_owned(),
    };
    let made = remark(tx, me, clock, id, &new).await?;
    Ok(("done-commented", answers.unwrap_or(made)))
}

/// A paragraph of the source: its text and where it begins.
struct Piece {
    source: String,
    text: String,
}

/// Cuts a text into its blocks, each with what it reads as.
fn pieces(v: &View<'_>, body: &str) -> Vec<Piece> {
    let lines: Vec<&str> = body.lines().collect();
    let document = markup::parse(body);
    let mut starts: Vec<usize> = document.blocks().iter().map(|b| b.line.saturating_sub(1)).collect();
    starts.dedup();
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    let cut = starts.iter().zip(ends).filter_map(|(from, to)| lines.get(*from..to.min(lines.len())));
    cut.map(|lines| {
        let source = lines.join("\n");
        let text = Body::plain_text(*v, &source);
        // A picture says nothing; how it is written tells it from others.
        let text = if text.trim().is_empty() { source.trim().to_owned() } else { text };
        Piece { text, source }
    })
    .collect()
}

/// The text with the remarks beside it.
async fn show(
    app: &App,
    staff: &Staff,
    place: &Place,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let edition = place.edition.as_ref().ok_or(Failure::NotFound)?;
    let revision = place.latest.as_ref().ok_or(Failure::NotFound)?;
    let local = staff.shown.country.local(&place.locale).cloned().ok_or(Failure::NotFound)?;
    let reader = View::new(&staff.shown.country, &local);
    let mut conn = app.store.read().await?;
    let comments = store::comment::comments_of(&mut conn, edition.id).await?;
    let people = names(&mut conn).await?;
    let notice = super::embargo_notice(&mut conn, app, staff, place.item.id).await?;
    drop(conn);
    let about = crate::pages::story::lookup(app, &reader, &place.item, &revision.body).await?;
    let body = Body {
        view: reader,
        media: &about.media,
        alts: &about.alts,
        items: &about.items,
        lead: None,
        alone: false,
    };
    let pieces = pieces(&reader, &revision.body);
    let texts = paragraphs(revision, &pieces);
    let mut d = staff.desk(revision.title.clone(), "desk-items");
    d.titled_in(&place.locale);
    d.wrong = wrong;
    d.notice = notice;
    let v = d.v;
    let may_comment = staff.me.rights.may(Act::Comment, Scope::text(&place.item.publisher, &place.locale));
    let (mut threads, whole, lost) = sort(&v, &people, &comments, &texts);
    let at = |n: usize, html: String, threads: Vec<Thread>| Paragraph {
        number: n,
        html,
        quote: texts[n].chars().take(QUOTE).collect(),
        threads,
        typed: typed
            .filter(|t| t.get("position") == n.to_string() && !t.has("answers"))
            .map(|t| t.get("comment").to_owned()),
    };
    let lead = [
        format!("<h2 class=\"h\">{}</h2>", render::escape(&revision.title)),
        format!("<p class=\"lead\">{}</p>", render::escape(&revision.summary)),
    ];
    let html = lead.into_iter().chain(pieces.iter().map(|p| body.render(&p.source).html));
    let rows: Vec<Paragraph> =
        html.enumerate().map(|(n, html)| at(n, html, std::mem::take(&mut threads[n]))).collect();
    let open = comments.iter().filter(|c| c.parent.is_none() && c.resolved_at.is_none()).count();
    page(&ReadingPage {
        href: format!("{}/read", place.href()),
        back: place.href(),
        plan_href: format!("{}/plan", place.href()),
        lang: place.locale.to_string(),
        dir: place.locale.direction().as_str(),
        language: v.language(&place.locale),
        states: tags(
            &v,
            edition.state,
            place.work.as_ref().map_or(Stage::Draft, |w| w.stage),
            edition.state != EditionState::Draft && edition.published_revision != edition.latest_revision,
        ),
        open: v.n("comments-open-count", i64::try_from(open).unwrap_or(0)),
        may_comment,
        paragraphs: rows,
        whole,
        lost,
        whole_typed: typed
            .filter(|t| t.get("position").is_empty() && !t.has("answers"))
            .map(|t| t.get("comment").to_owned())
            .unwrap_or_default(),
        d,
    })
}

/// What can be remarked on: headline, summary, and the blocks of the text.
fn paragraphs(revision: &Revision, pieces: &[Piece]) -> Vec<String> {
    let mut all = vec![revision.title.clone(), revision.summary.clone()];
    all.extend(pieces.iter().map(|p| p.text.clone()));
    all
}

/// Threads by paragraph, those on the whole text, and those whose paragraph is gone.
fn sort(
    v: &View<'_>,
    people: &HashMap<PersonId, String>,
    comments: &[Comment],
    texts: &[String],
) -> (Vec<Vec<Thread>>, Vec<Thread>, Vec<Thread>) {
    let mut by_paragraph: Vec<Vec<Thread>> = texts.iter().map(|_| Vec::new()).collect();
    let (mut whole, mut lost) = (Vec::new(), Vec::new());
    let said = |c: &Comment| Remark {
        by: format!("{} · {}", people.get(&c.author).cloned().unwrap_or_default(), moment(v, c.at)),
        body: c.body.clone(),
    };
    for first in comments.iter().filter(|c| c.parent.is_none()) {
        let mut remarks = vec![said(first)];
        remarks.extend(comments.iter().filter(|c| c.parent == Some(first.id)).map(said));
        let settled = first.resolved_at.map(|at| {
            let by = first.resolved_by.and_then(|p| people.get(&p).cloned()).unwrap_or_default();
            format!("{} · {}", by, moment(v, at))
        });
        let thread = Thread { id: first.id.to_string(), quote: first.quote.clone(), remarks, settled };
        match find_paragraph(texts, &first.quote, first.position) {
            Some(at) => by_paragraph[at].push(thread),
            None if first.quote.is_empty() => whole.push(thread),
            None => lost.push(thread),
        }
    }
    (by_paragraph, whole, lost)
}
