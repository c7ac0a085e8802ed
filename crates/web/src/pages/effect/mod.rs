//! Studies of effect that were published: the list, each with its results, and its files.

pub mod files;
pub mod result;

use std::sync::Arc;

use axum::extract::{Path, State};
use http::header::{CONTENT_DISPOSITION, HeaderName};
use model::Code;
use model::effect::{EffectStudy, ResultKind, StudyResult, StudyState};
use model::programme::Wording;
use render::View;
use render::pages::Link;
use render::pages::effect::{StudiesPage, StudyPage, StudyRow, Worded};
use store::Conn;

use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::pages::programme::words;
use crate::reader::Reader;

/// Longest list.
pub const MOST: u32 = 500;

/// Words in the reader's language, the country's, English, or whichever there is.
pub fn spoken(v: &View<'_>, wording: &Wording) -> Worded {
    let said = words::spoken(v, wording);
    Worded { lang: said.lang, dir: said.dir, text: said.text }
}

/// A published study with the results that readers were given, the newest first.
pub struct PublicStudy {
    /// The study.
    pub study: EffectStudy,
    /// Its results.
    pub results: Vec<StudyResult>,
}

impl PublicStudy {
    /// One of them.
    pub async fn find(conn: &mut Conn, code: &str) -> Result<Self, Failure> {
        let code = Code::new(code).map_err(|_| Failure::NotFound)?;
        let study = store::effect::find_study(conn, &code).await?.ok_or(Failure::NotFound)?;
        Self::of(conn, study).await
    }

    async fn of(conn: &mut Conn, study: EffectStudy) -> Result<Self, Failure> {
        let out = store::effect::publications(conn, &study.code).await?;
        if out.is_empty() {
            return Err(Failure::NotFound);
        }
        let mut results = store::effect::study_results(conn, &study.code).await?;
        results.retain(|r| r.kind == ResultKind::Estimate && out.iter().any(|p| p.result == r.number));
        results.reverse();
        Ok(Self { study, results })
    }

    /// All of them, the newest first.
    pub async fn all(conn: &mut Conn) -> Result<Vec<Self>, Failure> {
        let mut found = Vec::new();
        for study in store::effect::published_studies(conn, MOST).await? {
            found.push(Self::of(conn, study).await?);
        }
        Ok(found)
    }

    /// What it comes to, or why it was taken back.
    pub fn said(&self, v: &View<'_>) -> String {
        let taken_back = withdrawn(v, &self.study);
        if taken_back.is_empty() {
            self.results.first().map(|r| result::in_short(v, r)).unwrap_or_default()
        } else {
            taken_back
        }
    }
}

/// Why a study was taken back; empty otherwise.
pub fn withdrawn(v: &View<'_>, study: &EffectStudy) -> String {
    if study.state == StudyState::Withdrawn {
        v.t1("effect-withdrawn", "reason", &study.withdrawn)
    } else {
        String::new()
    }
}

/// When it was registered; empty while it is not.
pub fn registered(v: &View<'_>, study: &EffectStudy) -> String {
    study.registration.as_ref().map_or_else(String::new, |r| {
        let said = v.t1("effect-registered", "day", &v.day(r.at));
        if r.late { format!("{said} {}", v.t("effect-late")) } else { said }
    })
}

/// Whose campaign, days, periods, unit, smallest effect worth having.
pub fn facts(v: &View<'_>, study: &EffectStudy) -> Vec<(String, String)> {
    let body = &study.body;
    let times = body.times();
    let count = |n: usize| v.num(i64::try_from(n).unwrap_or(0));
    vec![
        (v.t("effect-campaign"), study.campaign.to_string()),
        (v.t("field-organisation"), v.name("organisation", study.organisation.as_str())),
        (v.t("effect-before-from"), v.date(body.before_from)),
        (v.t("effect-from"), v.date(body.from)),
        (v.t("effect-until"), v.date(body.until)),
        (v.t("effect-after-until"), v.date(body.after_until)),
        (
            v.t("effect-step"),
            format!(
                "{} ({} + {})",
                v.word("effect-step", body.step.as_str()),
                count(times.pre.len()),
                count(times.post.len())
            ),
        ),
        (v.t("effect-together"), v.word("effect-together", body.together.as_str())),
        (v.t("effect-cycle"), v.word("effect-cycle", body.cycle.as_str())),
        (v.t("field-unit"), spoken(v, &body.unit).text),
        (v.t("effect-smallest"), result::number(v, body.smallest)),
    ]
}

/// `/{locale}/studies`
pub async fn list(State(app): State<Arc<App>>, reader: Reader) -> Answered {
    let v = reader.view();
    let all = PublicStudy::all(&mut app.store.read().await?).await?;
    let rows = all.iter().map(|one| {
        let (study, body) = (&one.study, &one.study.body);
        let whose = v.name("organisation", study.organisation.as_str());
        StudyRow {
            href: v.href(&format!("/studies/{}", study.code)),
            title: spoken(&v, &body.titles),
            meta: format!("{whose} · {}", v.days(body.from, body.until)),
            said: one.said(&v),
        }
    });
    let rows = rows.collect();
    let c = reader.chrome(v.t("effect-title"), "/studies", "").described(v.t("effect-intro"));
    Answer::page(&StudiesPage { c, rows }, vec![Tag::Programme])
}

/// `/{locale}/studies/{code}`
pub async fn page(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Answered {
    let v = reader.view();
    let PublicStudy { study, results } = PublicStudy::find(&mut app.store.read().await?, &code).await?;
    let path = format!("/studies/{}", study.code);
    let (title, question) = (spoken(&v, &study.body.titles), spoken(&v, &study.body.question));
    let file = |name: &str, key: &str| Link::new(v.href(&format!("{path}/{name}")), v.t(key));
    let c = reader.chrome(title.text.clone(), &path, "").described(question.text.clone());
    let page = StudyPage {
        withdrawn: withdrawn(&v, &study),
        facts: facts(&v, &study),
        registered: registered(&v, &study),
        late: study.registration.as_ref().is_some_and(|r| r.late),
        digest: study.registration.as_ref().map(|r| r.digest.clone()).unwrap_or_default(),
        results: results.iter().filter_map(|r| result::view(v, &study, r)).collect(),
        files: vec![
            file("result.csv", "effect-file-result"),
            file("series.csv", "effect-file-series"),
            file("record.json", "effect-record"),
        ],
        title,
        question,
        c,
    };
    Answer::page(&page, vec![Tag::Programme])
}

/// `/{locale}/studies/{code}/{file}`: `result.csv`, `series.csv`, `record.json`.
pub async fn file(
    State(app): State<Arc<App>>,
    Path((_, code, name)): Path<(String, String, String)>,
) -> Answered {
    let mut conn = app.store.read().await?;
    let one = PublicStudy::find(&mut conn, &code).await?;
    let newest = one.results.first();
    let (kind, body) = files::file(&mut conn, &one.study, newest, &name).await?.ok_or(Failure::NotFound)?;
    let attachment = format!("attachment; filename=\"{code}-{name}\"");
    Ok(Answer::new(kind, body)
        .header(CONTENT_DISPOSITION, &attachment)
        .header(HeaderName::from_static("access-control-allow-origin"), "*")
        .until(vec![Tag::Programme]))
}
