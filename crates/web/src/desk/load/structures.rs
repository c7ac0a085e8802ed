//! Structures come in by a form: a file is checked, somebody sees what it would change, and says yes.

use std::fs::File;
use std::io::BufReader;
use std::sync::Arc;

use axum::extract::{Path, Query, Request, State};
use axum::response::Response;
use flow::FlowError;
use flow::data::{
    CheckedStructures, FlowRules, StructureProblem, bring_structures, check_structures, may_bring_structures,
};
use flow::trust::token::form_token;
use http::header::CONTENT_TYPE;
use model::{Act, Code, LoadId, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::load::{
    ProblemLine, StructureRow, StructuresForm, StructuresPage, StructuresSeen, StructuresSeenPage,
};
use sdmx::{Limits, ReadError, ml};
use serde::Deserialize;

use super::parts::{PART, best};
use super::send::{text, write};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::{Fields, from_us};
use crate::desk::media::weight;
use crate::desk::page;
use crate::desk::staff::{self, Staff};
use crate::failure::Failure;
use crate::structured::percent;

/// Largest file of structures here; the command line takes larger ones.
const MOST: u64 = 16 << 20;

/// What is said of new data sets, as typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    topic: String,
    publisher: String,
    licence: String,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        let field = |name: &str| fields.get(name).to_owned();
        Self { topic: field("topic"), publisher: field("publisher"), licence: field("licence") }
    }

    fn rules(&self) -> FlowRules {
        FlowRules {
            topic: Code::new(self.topic.as_str()).ok(),
            publisher: Code::new(self.publisher.as_str()).ok(),
            licence: Some(self.licence.trim().to_owned()).filter(|licence| !licence.is_empty()),
        }
    }

    fn kept(&self) -> Vec<(&'static str, String)> {
        vec![
            ("topic", self.topic.clone()),
            ("publisher", self.publisher.clone()),
            ("licence", self.licence.clone()),
        ]
    }

    fn query(&self) -> String {
        let parts = self.kept().into_iter().map(|(name, value)| format!("{name}={}", percent(&value)));
        parts.collect::<Vec<_>>().join("&")
    }
}

fn allowed(staff: &Staff) -> Result<(), Failure> {
    may_bring_structures(&staff.me.rights).map_err(|_| Failure::Forbidden)
}

/// `GET /desk/structures`
pub async fn start(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    allowed(&staff)?;
    let typed = Typed { licence: "CC-BY-4.0".to_owned(), ..Typed::default() };
    first(&app, &staff, &typed, None).await
}

async fn first(app: &App, staff: &Staff, typed: &Typed, wrong: Option<String>) -> Result<Response, Failure> {
    let mut d = staff.desk(staff.view().t("structures-title"), PART);
    d.wrong = wrong;
    page(&StructuresPage { form: form(app, staff, typed).await?, d })
}

async fn form(app: &App, staff: &Staff, typed: &Typed) -> Result<StructuresForm, Failure> {
    let v = staff.view();
    let catalogue = app.figures.now(&app.store).await?;
    let none = |chosen: &str| Choice::new("", "–", chosen);
    let mut topics = vec![none(&typed.topic)];
    topics.extend(
        catalogue
            .topics
            .iter()
            .map(|topic| Choice::new(topic.as_str(), v.name("data-topic", topic.as_str()), &typed.topic)),
    );
    let all = &v.country.nation.organisations;
    let own = staff.me.rights.organisations(Act::LoadData, all).into_iter();
    let mut publishers: Vec<Choice> = own
        .map(|one| {
            Choice::new(one.code.as_str(), v.name("organisation", one.code.as_str()), &typed.publisher)
        })
        .collect();
    v.local.formats.sort_by_name(&mut publishers, |choice| &choice.text);
    publishers.insert(0, none(&typed.publisher));
    Ok(StructuresForm { topics, publishers, licence: typed.licence.clone(), most: weight(&v, MOST) })
}

/// `POST /desk/structures/files`: `multipart/form-data` of `form_token`, `topic`, `publisher`, `licence` and then one
/// `file`.
pub async fn send(State(app): State<Arc<App>>, staff: Staff, request: Request) -> Result<Response, Failure> {
    // Before a byte of it is kept.
    allowed(&staff)?;
    let headers = request.headers().clone();
    if !from_us(&headers) {
        return Err(Failure::Forbidden);
    }
    let expected = staff::token(&headers).map(form_token).unwrap_or_default();
    let kind = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let boundary = multer::parse_boundary(kind)
        .map_err(|_| Failure::Bad("files are sent as multipart/form-data".into()))?;
    let mut sent = multer::Multipart::new(request.into_body().into_data_stream(), boundary);
    let broken = |e: multer::Error| Failure::Bad(format!("the form is cut off: {e}"));
    let mut typed = Typed::default();
    let mut from_page = false;
    while let Some(mut field) = sent.next_field().await.map_err(broken)? {
        match field.name().unwrap_or_default() {
            "form_token" => from_page = text(&mut field).await? == expected,
            "topic" => typed.topic = text(&mut field).await?,
            "publisher" => typed.publisher = text(&mut field).await?,
            "licence" => typed.licence = text(&mut field).await?,
            "file" => {
                if !from_page {
                    return Err(Failure::FormOld);
                }
                return match take(&app, &mut field).await {
                    Ok(id) => Ok(redirect(&format!("/desk/structures/{id}?{}", typed.query()), false)),
                    Err(FlowError::Refused(refusal)) => {
                        first(&app, &staff, &typed, Some(staff.explain(&refusal))).await
                    }
                    Err(e) => Err(e.into()),
                };
            }
            _ => {}
        }
    }
    if !from_page {
        return Err(Failure::FormOld);
    }
    first(&app, &staff, &typed, Some(staff.explain(&Refusal::Missing("file")))).await
}

/// Keeps the file as it comes; what does not come whole is not kept.
async fn take(app: &App, field: &mut multer::Field<'_>) -> Result<LoadId, FlowError> {
    let id = LoadId::new(app.clock.now());
    let path = app.passing.structures(id);
    let failed = |source| FlowError::File { file: path.display().to_string(), source };
    app.passing.folder().map_err(failed)?;
    let written = match write(&path, MOST, field).await {
        Ok(0) => Err(Refusal::Missing("file").into()),
        other => other,
    };
    if written.is_err() {
        app.passing.remove_structures(id);
    }
    written.map(|_| id)
}

/// The structures of a file that was sent, with lines and names of what was left out.
async fn read(app: &App, id: LoadId) -> Result<Result<ml::Reading, ReadError>, Failure> {
    let path = app.passing.structures(id);
    let reading = tokio::task::spawn_blocking(move || {
        let file = File::open(path)?;
        let limits = Limits { bytes: MOST, ..Limits::STRUCTURES };
        Ok::<_, std::io::Error>(ml::read_structures(BufReader::new(file), limits))
    });
    match reading.await.map_err(Failure::internal)? {
        Ok(read) => Ok(read),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Err(Failure::NotFound),
        Err(e) => Err(Failure::internal(e)),
    }
}

fn read_id(text: &str) -> Result<LoadId, Failure> {
    text.parse().map_err(|_| Failure::NotFound)
}

/// `GET /desk/structures/{id}`: what is wrong with a file, or what it would change.
pub async fn one(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    Query(typed): Query<Typed>,
) -> Result<Response, Failure> {
    allowed(&staff)?;
    show(&app, &staff, read_id(&id)?, &typed).await
}

/// `POST /desk/structures/{id}`: keep them, or do not use the file.
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    allowed(&staff)?;
    let id = read_id(&id)?;
    if fields.get("act") != "keep" {
        app.passing.remove_structures(id);
        return Ok(redirect("/desk/data?done=done-data-dropped", false));
    }
    let typed = Typed::of(&fields);
    let Ok(reading) = read(&app, id).await? else { return show(&app, &staff, id, &typed).await };
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let done = bring_structures(&mut tx, me, clock, &reading.structures, &typed.rules()).await?;
    if done.is_err() {
        drop(tx);
        return show(&app, &staff, id, &typed).await;
    }
    tx.commit().await?;
    app.passing.remove_structures(id);
    Ok(redirect("/desk/data?done=done-structures-kept", false))
}

async fn show(app: &App, staff: &Staff, id: LoadId, typed: &Typed) -> Result<Response, Failure> {
    let reading = read(app, id).await?;
    let d = staff.desk(staff.view().t("structures-title"), PART);
    let v = d.v;
    let mut left_out = Vec::new();
    let seen = match reading {
        Err(e) => StructuresSeen::Wrong(vec![ProblemLine {
            place: v.t1("structures-line", "line", &v.num(i64::try_from(e.line).unwrap_or(i64::MAX))),
            words: v.t("structures-problem-unreadable"),
            detail: e.reason.to_string(),
        }]),
        Ok(reading) => {
            let line = |line: u64| v.num(i64::try_from(line).unwrap_or(i64::MAX));
            let left = reading.left_out.iter();
            left_out.extend(
                left.map(|(at, name)| format!("{} <{name}>", v.t1("structures-line", "line", &line(*at)))),
            );
            let mut conn = app.store.read().await?;
            let checked = check_structures(&mut conn, &reading.structures, &typed.rules()).await?;
            drop(conn);
            match checked {
                Ok(checked) => right(&v, &checked),
                Err(problems) => StructuresSeen::Wrong(problems.iter().map(|one| problem(&v, one)).collect()),
            }
        }
    };
    let again = match &seen {
        StructuresSeen::Wrong(_) => Some(form(app, staff, typed).await?),
        StructuresSeen::Right(..) => None,
    };
    let href = format!("/desk/structures/{id}");
    page(&StructuresSeenPage { href, kept: typed.kept(), seen, left_out, form: again, d })
}

/// A problem in the person's language.
fn problem(v: &View<'_>, problem: &StructureProblem) -> ProblemLine {
    let (kind, said) = problem.told();
    let detail = said.iter().find(|(name, _)| *name == "detail").map(|(_, detail)| (*detail).to_owned());
    ProblemLine {
        place: String::new(),
        words: v.said(&format!("structures-problem-{kind}"), &said),
        detail: detail.unwrap_or_default(),
    }
}

fn right(v: &View<'_>, checked: &CheckedStructures) -> StructuresSeen {
    let rows = checked.changes.iter().map(|change| StructureRow {
        reference: format!("{:?} {}", change.reference.class, change.reference),
        name: best(v, &change.names, &change.reference.id),
        is_new: change.is_new,
    });
    let flows = checked.flows.iter().map(|flow| {
        let publisher = v.name("organisation", flow.publisher.as_str());
        format!(
            "{} · {} · {publisher} · {}",
            flow.code,
            v.name("data-topic", flow.topic.as_str()),
            flow.licence
        )
    });
    StructuresSeen::Right(rows.collect(), flows.collect())
}
