//! Published evaluations for readers: the page, and the rows behind its numbers.

use std::sync::Arc;

use axum::extract::{Path, State};
use flow::plan::duty::counted_rows;
use flow::plan::evaluation::{Depth, gather};
use jiff::civil::Date;
use model::programme::{Evaluation, EvaluationState, Frozen, Programme};
use model::{Amount, Code, EditionState, OversightId};
use render::View;
use render::pages::Link;
use render::pages::evaluation::{EvaluationReaderPage, EvaluationRow, EvaluationRowsReaderPage};
use store::Conn;
use store::programme::{CountedRow, CountedThing, sum_of_rows};

use super::evaluated::{Door, Look};
use super::words::{fewer, is_of_readers, span, spoken, told_of};
use super::{tags, today};
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::failure::Failure;
use crate::reader::Reader;
use crate::scorecard::around;

/// A published evaluation with what it rests on.
pub struct Published {
    /// The evaluation.
    pub evaluation: Evaluation,
    /// Its programme, which readers see.
    pub programme: Programme,
    /// What was frozen.
    pub frozen: Frozen,
}

impl Published {
    /// The evaluation of an address.
    pub async fn find(conn: &mut Conn, programme: &str, id: &str) -> Result<Self, Failure> {
        let code = Code::new(programme).map_err(|_| Failure::NotFound)?;
        let id: OversightId = id.parse().map_err(|_| Failure::NotFound)?;
        let found = store::programme::find_evaluation(conn, id).await?;
        let evaluation = found
            .filter(|e| e.programme == code && e.state == EvaluationState::Published)
            .ok_or(Failure::NotFound)?;
        let programme = store::programme::find_programme(conn, &code).await?;
        let programme = programme.filter(|programme| programme.public).ok_or(Failure::NotFound)?;
        let frozen = store::programme::find_frozen(conn, id).await?.ok_or(Failure::NotFound)?;
        Ok(Self { evaluation, programme, frozen })
    }

    /// Address below the language.
    pub fn path(&self) -> String {
        path(&self.evaluation)
    }
}

/// Address of an evaluation below the language.
pub fn path(evaluation: &Evaluation) -> String {
    format!("/programme/{}/evaluations/{}", evaluation.programme, evaluation.id)
}

/// The published evaluations of a programme, the one of the latest day first.
pub async fn published(conn: &mut Conn, programme: &Code) -> Result<Vec<Evaluation>, Failure> {
    let mut all = store::programme::evaluations(conn, programme).await?;
    all.retain(|evaluation| evaluation.state == EvaluationState::Published);
    Ok(all)
}

/// Ways to published evaluations.
pub fn links(v: &View<'_>, evaluations: &[Evaluation]) -> Vec<Link> {
    let link = |e: &Evaluation| {
        Link::new(v.href(&path(e)), format!("\u{2068}{}\u{2069} ({})", e.title, v.date(e.on)))
    };
    evaluations.iter().map(link).collect()
}

/// `/{locale}/programme/{p}/evaluations/{id}`
pub async fn page(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, p, id)): Path<(String, String, String)>,
) -> Answered {
    let v = reader.view();
    let mut conn = app.store.read().await?;
    let found = Published::find(&mut conn, &p, &id).await?;
    let (e, of) = (&found.evaluation, &found.programme);
    let on = today(&app, &v);
    let now = gather(&mut conn, of, &e.body, on, around(&v), (Depth::Sums, &[])).await?;
    drop(conn);
    let look = Look {
        v,
        programme: of,
        evaluation: e,
        then: &found.frozen,
        now: Some(&now),
        door: Door::Public,
        k: app.count.k(),
        sees_all: false,
    };
    let shown = look.view();
    let path = found.path();
    let about: String = e.body.about.lines().next().unwrap_or_default().chars().take(300).collect();
    let mut c = reader.chrome(e.title.clone(), &path, "programme").described(about.clone()).with_jsonld(
        &serde_json::json!({
            "@context": "https://schema.org",
            "@type": "Report",
            "name": e.title,
            "description": about,
            "inLanguage": e.locale,
            "datePublished": e.published.map(|(_, at)| at),
            "url": v.absolute(&v.href(&path)),
            "publisher": { "@type": "GovernmentOrganization", "name": v.name("organisation", of.lead.as_str()) },
        }),
    );
    if of.example {
        c.notice = Some(v.t("duty-example"));
    }
    let json = format!("/api/v1/programmes/{}/evaluations/{}?locale={}", of.code, e.id, reader.locale());
    let page = EvaluationReaderPage {
        up: Link::new(v.href(&format!("/programme/{}", of.code)), spoken(&v, &of.titles).text),
        data: vec![Link::new(json, "JSON")],
        e: shown,
        c,
    };
    Answer::page(&page, tags(&reader.shown))
}

/// `/{locale}/programme/{p}/evaluations/{id}/rows/{indicator}`: what this portal counted, or what was reported.
pub async fn rows(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, p, id, indicator)): Path<(String, String, String, String)>,
) -> Answered {
    let v = reader.view();
    let indicator = Code::new(indicator).map_err(|_| Failure::NotFound)?;
    let mut conn = app.store.read().await?;
    let found = Published::find(&mut conn, &p, &id).await?;
    let (Some(of), Some(figure)) = (found.frozen.indicator(&indicator), found.frozen.figure(&indicator))
    else {
        return Err(Failure::NotFound);
    };
    let (from, to) = (found.programme.from, found.frozen.on.max(found.programme.from));
    let (rows, changed) = if of.counted.is_some() {
        let rows = counted_rows(&mut conn, of, &figure.of, from, to, &v.country.time_zone).await?;
        let changed = changed_rows(&v, figure.value.as_ref(), sum_of_rows(&rows));
        // Of readers, what came in since would tell of single ones.
        let changed = if is_of_readers(of) { String::new() } else { changed };
        let rows: Vec<EvaluationRow> = rows.iter().map(|row| line(&v, row, app.count.k())).collect();
        (rows, changed)
    } else {
        let look = Look {
            v,
            programme: &found.programme,
            evaluation: &found.evaluation,
            then: &found.frozen,
            now: None,
            door: Door::Public,
            k: app.count.k(),
            sees_all: false,
        };
        (look.value_rows(figure), String::new())
    };
    drop(conn);
    let path = format!("{}/rows/{indicator}", found.path());
    let mut c = reader.chrome(spoken(&v, &of.titles).text, &path, "programme");
    c.noindex = true;
    if found.programme.example {
        c.notice = Some(v.t("duty-example"));
    }
    let page = EvaluationRowsReaderPage {
        up: Link::new(v.href(&found.path()), found.evaluation.title.clone()),
        about: about_rows(&v, (from, to), rows.len()),
        changed,
        rows,
        c,
    };
    Answer::page(&page, tags(&reader.shown))
}

/// From when to when, and how many rows.
pub fn about_rows(v: &View<'_>, (from, to): (Date, Date), rows: usize) -> String {
    let count = i64::try_from(rows).unwrap_or(i64::MAX);
    format!("{} · {}", span(v, Some(from), Some(to)), v.n("report-rows-count", count))
}

/// That other rows, or more of them, are found today than were counted when the number was frozen; empty when they are the same.
pub fn changed_rows(v: &View<'_>, then: Option<&Amount>, rows: i64) -> String {
    match then {
        Some(then) if then.as_str() != rows.to_string() => {
            let now = v.num(rows);
            let then = v.local.formats.amount(then);
            v.t2("evaluation-rows-changed", ("then", &then), ("now", &now))
        }
        _ => String::new(),
    }
}

/// Whose a row is, and in which language.
pub fn row_about(v: &View<'_>, thing: &CountedThing) -> String {
    match thing {
        CountedThing::Edition { publisher, locale, .. } => {
            format!("{} · {}", v.name("organisation", publisher.as_str()), v.language(locale))
        }
        CountedThing::Language { editions, .. } => v.n("report-editions-count", *editions),
        CountedThing::Vintage { number, publisher, .. } => {
            format!("{} · {}", v.num(*number), v.name("organisation", publisher.as_str()))
        }
        CountedThing::Dispatch { organisation, channel, locale, .. } => {
            format!("{} · {} · {channel}", v.name("organisation", organisation.as_str()), v.language(locale))
        }
        CountedThing::Reading { organisation, .. } => v.name("organisation", organisation.as_str()),
    }
}

fn line(v: &View<'_>, row: &CountedRow, k: i64) -> EvaluationRow {
    let about = format!("{} · {}", row_about(v, &row.thing), v.day(row.at));
    match &row.thing {
        // What was withdrawn counted all the same; its address says why, its words are no longer told.
        CountedThing::Edition { item, locale, slug, state: EditionState::Withdrawn, .. } => EvaluationRow {
            href: v.href_in(locale, &format!("/stories/{slug}")),
            title: item.to_string(),
            lang: String::new(),
            about: format!("{about} · {}", v.word("state", EditionState::Withdrawn.as_str())),
        },
        CountedThing::Edition { item, locale, title, slug, .. } => EvaluationRow {
            href: v.href_in(locale, &format!("/stories/{slug}")),
            title: if title.is_empty() { item.to_string() } else { title.clone() },
            lang: locale.to_string(),
            about,
        },
        CountedThing::Language { locale, .. } => {
            EvaluationRow { href: String::new(), title: v.language(locale), lang: String::new(), about }
        }
        CountedThing::Vintage { flow, .. } => EvaluationRow {
            href: v.href(&format!("/data/{flow}")),
            title: v.find_name("flow", flow.as_str()).unwrap_or(flow.as_str()).to_owned(),
            lang: String::new(),
            about,
        },
        CountedThing::Dispatch { locale, title, address, .. } => {
            EvaluationRow { href: address.clone(), title: title.clone(), lang: locale.to_string(), about }
        }
        CountedThing::Reading { day, n, .. } => EvaluationRow {
            href: String::new(),
            title: v.date(*day),
            lang: String::new(),
            about: format!(
                "{} · {}",
                row_about(v, &row.thing),
                told_of(*n, k).map_or_else(|| fewer(v, k), |n| v.num(n))
            ),
        },
    }
}
