//! The translation memory: looked through, put right, brought in and taken away.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::Body;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse as _, Response};
use bytes::Bytes;
use flow::FlowError;
use flow::publish::language::memory::{self, FilePairs, Imported};
use flow::publish::language::{FileProblem, may_keep};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use hyper::body::{Body as HttpBody, Frame};
use model::MemoryUnit;
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::language::{FileReport, MemoryPage, PairRow, UnitPage, UnitRow, Words};
use serde::Deserialize;
use store::memory::UnitCursor;
use tokio::sync::mpsc;

use super::glossary::kept_languages;
use super::parts::{PART, left_out, pair, problems, read_pair, tabs};
use super::upload::Upload;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{moment, names, who};
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::structured::percent;

/// Units on a page.
const ROWS: usize = 30;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    q: String,
    pair: String,
    after: String,
}

/// `at.id`, so that going on is one address.
fn cursor(text: &str) -> Option<UnitCursor> {
    let (at, id) = text.split_once('.')?;
    let at = jiff::Timestamp::from_microsecond(at.parse().ok()?).ok()?;
    Some(UnitCursor { at, id: id.parse().ok()? })
}

/// Where a unit came from, in words.
fn origin(v: &View<'_>, origin: &str) -> String {
    match origin {
        "desk" => v.t("memory-origin-desk"),
        "content" => v.t("memory-origin-content"),
        memory::MACHINE => v.t("memory-origin-machine"),
        file => file.to_owned(),
    }
}

/// `GET /desk/language`
pub async fn list(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    show(&app, &staff, wish, FileReport::default(), None).await
}

async fn show(
    app: &App,
    staff: &Staff,
    wish: Wish,
    report: FileReport,
    done: Option<String>,
) -> Result<Response, Failure> {
    let wanted = read_pair(&wish.pair);
    let mut conn = app.store.read().await?;
    let limit = u32::try_from(ROWS + 1).unwrap_or(31);
    let languages = wanted.as_ref().map(|(from, to)| (from, to));
    let words = viet::fold(wish.q.trim());
    let mut units =
        store::memory::list_units(&mut conn, languages, &words, cursor(&wish.after), limit).await?;
    let stats = store::memory::memory_pairs(&mut conn).await?;
    drop(conn);
    let mut d = staff.desk(staff.view().t("memory-title"), PART);
    d.done = done.or(d.done);
    let v = d.v;
    let more = units.len() > ROWS;
    units.truncate(ROWS);
    let next = units.last().filter(|_| more).map(|u| {
        let (q, pair) = (percent(&wish.q), percent(&wish.pair));
        format!("/desk/language?q={q}&pair={pair}&after={}.{}", u.changed_at.as_microsecond(), u.id)
    });
    let mut pairs = vec![Choice::new("", v.t("desk-any"), &wish.pair)];
    pairs.extend(
        stats
            .iter()
            .map(|s| Choice::new(format!("{}>{}", s.from, s.to), pair(&v, &s.from, &s.to), &wish.pair)),
    );
    let may_import = kept_languages(staff).next().is_some();
    page(&MemoryPage {
        tabs: tabs(&v, "memory-title"),
        pairs,
        rows: units.iter().map(|u| row(&v, u)).collect(),
        next,
        stats: stats
            .iter()
            .map(|s| PairRow {
                pair: pair(&v, &s.from, &s.to),
                href: format!("/desk/language?pair={}", percent(&format!("{}>{}", s.from, s.to))),
                file: format!("/desk/language/memory.tmx?pair={}", percent(&format!("{}>{}", s.from, s.to))),
                units: v.num(s.units),
                confirmed: v.num(s.confirmed),
                changed: moment(&v, s.changed_at),
            })
            .collect(),
        may_import,
        report,
        query: wish.q,
        d,
    })
}

fn row(v: &View<'_>, unit: &MemoryUnit) -> UnitRow {
    UnitRow {
        href: format!("/desk/language/memory/{}", unit.id),
        source: Words::new(&unit.from, &unit.source),
        target: Words::new(&unit.to, &unit.target),
        pair: pair(v, &unit.from, &unit.to),
        origin: origin(v, &unit.origin),
        changed: moment(v, unit.changed_at),
    }
}

/// `GET /desk/language/memory/{id}`
pub async fn unit(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<i64>,
) -> Result<Response, Failure> {
    show_unit(&app, &staff, id, None, None).await
}

async fn show_unit(
    app: &App,
    staff: &Staff,
    id: i64,
    typed: Option<&str>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let unit = store::memory::find_unit(&mut conn, id).await?.ok_or(Failure::NotFound)?;
    let people = names(&mut conn).await?;
    drop(conn);
    let mut d = staff.desk(staff.view().t("memory-unit"), PART);
    d.wrong = wrong;
    let v = d.v;
    let facts = vec![
        (v.t("memory-origin"), origin(&v, &unit.origin)),
        (
            v.t("memory-changed"),
            format!("{} – {}", moment(&v, unit.changed_at), who(&v, &people, &unit.changed_by)),
        ),
        (
            v.t("memory-created"),
            format!("{} – {}", moment(&v, unit.created_at), who(&v, &people, &unit.created_by)),
        ),
    ];
    let keeper = &v.country.nation.site.operator;
    page(&UnitPage {
        tabs: tabs(&v, "memory-title"),
        pair: pair(&v, &unit.from, &unit.to),
        source: Words::new(&unit.from, unit.source),
        may_change: may_keep(&staff.me.rights, keeper, Some(&unit.to)),
        target: Words::new(&unit.to, typed.map_or(unit.target, str::to_owned)),
        facts,
        d,
    })
}

/// `POST /desk/language/memory/{id}`
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<i64>,
    fields: Fields,
) -> Result<Response, Failure> {
    let keeper = &staff.shown.country.nation.site.operator;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let done = if fields.get("act") == "delete" {
        let done = memory::delete_unit(&mut tx, me, clock, keeper, id).await;
        done.map(|_| "/desk/language?done=done-memory-deleted".to_owned())
    } else {
        let done = memory::change_unit(&mut tx, me, clock, keeper, id, fields.raw("target")).await;
        done.map(|id| format!("/desk/language/memory/{id}?done=done-memory-changed"))
    };
    match done {
        Ok(to) => {
            tx.commit().await?;
            Ok(redirect(&to, false))
        }
        Err(FlowError::Refused(model::Refusal::NotFound { .. })) => Err(Failure::NotFound),
        Err(FlowError::Refused(model::Refusal::Forbidden(_))) => Err(Failure::Forbidden),
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            show_unit(&app, &staff, id, Some(fields.raw("target")), Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}

/// `POST /desk/language/memory/import`
pub async fn import(State(app): State<Arc<App>>, staff: Staff, upload: Upload) -> Result<Response, Failure> {
    let locales = staff.shown.country.nation.site.locales.clone();
    let Upload { name, bytes, too_large } = upload;
    let refused = |reason| Err(vec![FileProblem { place: None, reason, detail: String::new() }]);
    let read = match bytes {
        Some(bytes) => tokio::task::spawn_blocking(move || memory::read_file(&bytes, &locales))
            .await
            .map_err(Failure::internal)?,
        None if too_large => refused("file-too-large"),
        None => refused("file-missing"),
    };
    let v = staff.view();
    let file = match read {
        Ok(file) => file,
        Err(list) => {
            let report = FileReport { problems: problems(&v, &list), ..FileReport::default() };
            return show(&app, &staff, Wish::default(), report, None).await;
        }
    };
    let keeper = &staff.shown.country.nation.site.operator;
    let mut tx = app.store.begin().await?;
    let done = memory::import(&mut tx, &staff.me.rights, app.clock.as_ref(), keeper, &name, &file).await;
    match done {
        Ok(done) => {
            tx.commit().await?;
            let said = said(&v, &done);
            show(&app, &staff, Wish::default(), report(&v, file), Some(said)).await
        }
        Err(FlowError::Refused(model::Refusal::Forbidden(_))) => {
            drop(tx);
            let detail = kept_languages(&staff).map(|l| v.language(l)).collect::<Vec<_>>().join(", ");
            let list = [FileProblem { place: None, reason: "file-not-yours", detail }];
            let report = FileReport { problems: problems(&v, &list), ..FileReport::default() };
            show(&app, &staff, Wish::default(), report, None).await
        }
        Err(e) => Err(e.into()),
    }
}

fn said(v: &View<'_>, done: &Imported) -> String {
    let sum = |of: fn(&memory::Learned) -> usize| {
        let sum: usize = done.values().map(of).sum();
        v.num(i64::try_from(sum).unwrap_or(i64::MAX))
    };
    v.t2("memory-imported", ("added", &sum(|l| l.added)), ("confirmed", &sum(|l| l.confirmed)))
}

fn report(v: &View<'_>, file: FilePairs) -> FileReport {
    let left_out = left_out(v, &file.other_languages);
    FileReport { problems: Vec::new(), left_out, remarks: file.remarks.into_iter().take(50).collect() }
}

/// `GET /desk/language/memory.tmx`: a pair, or all of it, page by page, so that its length costs no memory.
pub async fn export(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let pair = read_pair(&wish.pair);
    let name = pair.as_ref().map_or("memory.tmx".to_owned(), |(from, to)| format!("{from}-{to}.tmx"));
    let mut pages = memory::Pages::new(pair, &staff.shown.country.nation.site.home_locale)?;
    let mut conn = app.store.read().await?;
    let (sender, receiver) = mpsc::channel(4);
    tokio::spawn(async move {
        loop {
            let piece = match pages.next(&mut conn).await {
                Ok(Some(piece)) => Ok(Bytes::from(piece)),
                Ok(None) => break,
                Err(e) => {
                    tracing::error!("{e}");
                    // Cut off in the middle, so that nobody takes a part for the whole.
                    Err(std::io::Error::other("the memory could not be read"))
                }
            };
            let ended = piece.is_err();
            if sender.send(piece).await.is_err() || ended {
                break;
            }
        }
    });
    let headers = [
        (CONTENT_TYPE, "application/x-tmx+xml; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, Body::new(Pieces(receiver))).into_response())
}

/// A body that comes piece by piece.
struct Pieces(mpsc::Receiver<Result<Bytes, std::io::Error>>);

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.0.poll_recv(context).map(|next| next.map(|piece| piece.map(Frame::data)))
    }
}
