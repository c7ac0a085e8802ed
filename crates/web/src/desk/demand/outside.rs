//! Outside interest: files that analysts bring.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, Request, State};
use axum::response::Response;
use flow::FlowError;
use flow::listen::demand::{
    FILE_MAX, InterestFile, NewInterest, RowProblem, drop_interest, load_interest, read_interest,
};
use flow::trust::Scope;
use flow::trust::token::form_token;
use http::header::CONTENT_TYPE;
use model::{Act, Code, InterestId, PersonId, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::demand::{InterestFilePage, InterestFileRow, InterestForm, InterestPage};

use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::{Fields, from_us};
use crate::desk::page as show_page;
use crate::desk::parts::{moment, names};
use crate::desk::staff::{self, Staff};
use crate::failure::Failure;

/// Rows of a file that are shown.
const ROWS: u32 = 1_000;
/// Silent for so long, the sender has gone away.
const STALLED: Duration = Duration::from_secs(60);
/// Bytes of a field that is no file.
const FIELD_MAX: usize = 4 << 10;

/// What was typed beside the file.
#[derive(Debug, Default)]
struct Typed {
    organisation: String,
    source: String,
    address: String,
    measure: String,
}

/// `GET /desk/demand/outside`
pub async fn list(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    show(&app, &staff, &Typed::default(), &[], None).await
}

fn row(staff: &Staff, people: &HashMap<PersonId, String>, file: InterestFile) -> InterestFileRow {
    let v = staff.view();
    let may = staff.me.rights.may(Act::LoadData, Scope::of(&file.organisation));
    InterestFileRow {
        about: format!(
            "{} ({}) · {} · {}",
            file.file_name,
            v.num(file.rows),
            people.get(&file.loaded_by).cloned().unwrap_or_default(),
            moment(&v, file.loaded_at)
        ),
        href: format!("/desk/demand/outside/{}", file.id),
        drop: if may && file.dropped_at.is_none() {
            format!("/desk/demand/outside/{}/drop", file.id)
        } else {
            String::new()
        },
        dropped: file.dropped_at.is_some(),
        source: file.source,
        address: file.address,
        measure: file.measure,
    }
}

async fn show(
    app: &App,
    staff: &Staff,
    typed: &Typed,
    problems: &[RowProblem],
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut d = staff.desk(staff.view().t("demand-outside"), "desk-demand");
    d.wrong = wrong;
    let v = d.v;
    let mut conn = app.store.read().await?;
    let files = store::demand::interest_files(&mut conn).await?;
    let people = names(&mut conn).await?;
    drop(conn);
    let organisations = staff.me.rights.organisations(Act::LoadData, &v.country.nation.organisations);
    let mut organisations: Vec<Choice> = organisations
        .into_iter()
        .map(|o| {
            Choice::new(o.code.to_string(), v.name("organisation", o.code.as_str()), &typed.organisation)
        })
        .collect();
    v.local.formats.sort_by_name(&mut organisations, |c| &c.text);
    let form = (!organisations.is_empty()).then(|| InterestForm {
        organisations,
        source: typed.source.clone(),
        address: typed.address.clone(),
        measure: typed.measure.clone(),
    });
    show_page(&InterestPage {
        files: files.into_iter().map(|file| row(staff, &people, file)).collect(),
        form,
        problems: problems.iter().map(|problem| said(&v, problem)).collect(),
        d,
    })
}

fn said(v: &View<'_>, problem: &RowProblem) -> (String, String, String) {
    let line = i64::try_from(problem.line).unwrap_or(i64::MAX);
    let place = if line == 0 { String::new() } else { format!("{} {}", v.t("interest-line"), v.num(line)) };
    (place, v.t(problem.key), problem.detail.clone())
}

/// `GET /desk/demand/outside/{id}`
pub async fn file(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let id: InterestId = id.parse().map_err(|_| Failure::NotFound)?;
    let mut conn = app.store.read().await?;
    let found = store::demand::find_interest_file(&mut conn, id).await?.ok_or(Failure::NotFound)?;
    let rows = store::demand::interest_of_file(&mut conn, id, ROWS).await?;
    let people = names(&mut conn).await?;
    drop(conn);
    let d = staff.desk(found.source.clone(), "desk-demand");
    let v = d.v;
    let rows = rows.into_iter().map(|row| {
        let topic = row.topic.as_ref().map(|topic| v.name("topic", topic.as_str()));
        let what: Vec<String> =
            [Some(row.term).filter(|term| !term.is_empty()), topic].into_iter().flatten().collect();
        let language = row.locale.as_ref().map(|locale| v.language(locale));
        let place: Vec<String> = [language, Some(row.country).filter(|country| !country.is_empty())]
            .into_iter()
            .flatten()
            .collect();
        let period = model::Period::parse(&row.period).map_or_else(|_| row.period.clone(), |p| v.period(&p));
        [what.join(" · "), place.join(" · "), period, v.real(row.value, 2), v.num(row.line)]
    });
    show_page(&InterestFilePage { rows: rows.collect(), file: row(&staff, &people, found), d })
}

/// `POST /desk/demand/outside/{id}/drop`
pub async fn drop_file(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    _: Fields,
) -> Result<Response, Failure> {
    let id: InterestId = id.parse().map_err(|_| Failure::NotFound)?;
    let mut tx = app.store.begin().await?;
    match drop_interest(&mut tx, &staff.me.rights, app.clock.as_ref(), id).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect("/desk/demand/outside?done=done-interest-dropped", false))
        }
        Err(FlowError::Refused(Refusal::Forbidden(_))) => Err(Failure::Forbidden),
        Err(FlowError::Refused(Refusal::NotFound { .. })) => Err(Failure::NotFound),
        Err(e) => Err(e.into()),
    }
}

/// `POST /desk/demand/outside/files`: `multipart/form-data` of what is said of the file, and one `file`.
pub async fn send(State(app): State<Arc<App>>, staff: Staff, request: Request) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::LoadData) {
        return Err(Failure::Forbidden);
    }
    let headers = request.headers().clone();
    if !from_us(&headers) {
        return Err(Failure::Forbidden);
    }
    let expected = staff::token(&headers).map(form_token).unwrap_or_default();
    let kind = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let boundary = multer::parse_boundary(kind)
        .map_err(|_| Failure::Bad("files are sent as multipart/form-data".into()))?;
    let mut form = multer::Multipart::new(request.into_body().into_data_stream(), boundary);
    let broken = |e: multer::Error| Failure::Bad(format!("the form is cut off: {e}"));
    let mut typed = Typed::default();
    let (mut from_page, mut name, mut bytes) = (false, String::new(), None);
    while let Some(mut field) = form.next_field().await.map_err(broken)? {
        match field.name().unwrap_or_default() {
            "form_token" => from_page = text(&mut field).await? == expected,
            "organisation" => typed.organisation = text(&mut field).await?,
            "source" => typed.source = text(&mut field).await?,
            "address" => typed.address = text(&mut field).await?,
            "measure" => typed.measure = text(&mut field).await?,
            "file" if from_page => {
                let said = field.file_name().unwrap_or_default();
                let last = said.rsplit(['/', '\\']).next().unwrap_or_default();
                name = last.chars().filter(|c| !c.is_control()).take(100).collect();
                // One byte more says that it is too large.
                bytes = Some(take(&mut field, FILE_MAX + 1).await?);
            }
            _ => {}
        }
    }
    if !from_page {
        return Err(Failure::FormOld);
    }
    let id = InterestId::new(app.clock.now());
    let topics: Vec<Code> = staff.shown.country.nation.topics.iter().map(|t| t.code.clone()).collect();
    let read = tokio::task::spawn_blocking(move || read_interest(&bytes.unwrap_or_default(), id, &topics));
    let rows = match read.await.map_err(Failure::internal)? {
        Ok(rows) => rows,
        Err(problems) => return show(&app, &staff, &typed, &problems, None).await,
    };
    let Ok(organisation) = Code::new(typed.organisation.clone()) else {
        let wrong = staff.explain(&Refusal::Missing("organisation"));
        return show(&app, &staff, &typed, &[], Some(wrong)).await;
    };
    let new = NewInterest {
        organisation,
        source: typed.source.clone(),
        address: typed.address.clone(),
        measure: typed.measure.clone(),
        file_name: name,
        rows,
    };
    let mut tx = app.store.begin().await?;
    match load_interest(&mut tx, &staff.me.rights, app.clock.as_ref(), id, &new).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/demand/outside/{id}?done=done-interest-loaded"), false))
        }
        Err(FlowError::Refused(Refusal::Forbidden(_))) => Err(Failure::Forbidden),
        Err(FlowError::Refused(refusal)) => {
            drop(tx);
            show(&app, &staff, &typed, &[], Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}

async fn text(field: &mut multer::Field<'_>) -> Result<String, Failure> {
    let bytes = take(field, FIELD_MAX).await?;
    Ok(String::from_utf8_lossy(&bytes).trim().to_owned())
}

/// A field, as far as so many bytes.
async fn take(field: &mut multer::Field<'_>, most: usize) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    loop {
        let chunk = tokio::time::timeout(STALLED, field.chunk()).await;
        match chunk.unwrap_or(Err(multer::Error::IncompleteStream)) {
            Ok(Some(chunk)) if bytes.len() < most => {
                let room = most - bytes.len();
                bytes.extend_from_slice(chunk.get(..room.min(chunk.len())).unwrap_or_default());
            }
            // What is too much is read and left.
            Ok(Some(_)) => {}
            Ok(None) => return Ok(bytes),
            Err(e) => return Err(Failure::Bad(format!("the form is cut off: {e}"))),
        }
    }
}
