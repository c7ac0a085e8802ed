//! The studio of indices: drafts, what comes of them, and their way to readers.

mod form;
mod kept;
mod show;
mod trying;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::Response;
use flow::data::index::{IndexDefinition, IndexError, Published, publish_index_draft, save_index_draft};
use flow::trust::Scope;
use model::{Act, Code};
use render::pages::desk::Choice;
use render::pages::desk::indices::{StudioListPage, StudioRow};
use store::index::IndexDraft;

use super::fields::Fields;
use super::page;
use super::parts::moment;
use super::staff::Staff;
use crate::answer::redirect;
use crate::app::App;
use crate::failure::Failure;
use crate::pages::indices::{Published as Edition, Said};
use crate::routing::{erased, get, post};

pub use kept::Kept;

/// Its addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/indices", get(list).post(erased(begin)))
        .route("/desk/indices/{id}", get(draft).post(erased(change)))
        .route("/desk/indices/{id}/try", post(trying::answer))
}

/// A draft, read.
pub struct Draft {
    /// Its key.
    pub id: String,
    /// How it is made.
    pub definition: IndexDefinition,
    /// What is said of it.
    pub said: Said,
}

impl Draft {
    fn read(draft: &IndexDraft) -> Result<Self, Failure> {
        Ok(Self {
            id: draft.id.clone(),
            definition: serde_json::from_str(&draft.definition).map_err(Failure::internal)?,
            said: serde_json::from_str(&draft.names).map_err(Failure::internal)?,
        })
    }

    async fn find(app: &App, id: &str) -> Result<Self, Failure> {
        let draft = store::index::draft(&mut app.store.read().await?, id).await?;
        Self::read(&draft.ok_or(Failure::NotFound)?)
    }
}

/// What cannot be told on the form again.
fn failed(error: IndexError) -> Failure {
    match error {
        IndexError::Refused(_) => Failure::Forbidden,
        other => Failure::internal(other),
    }
}

/// `GET /desk/indices`
async fn list(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let (drafts, editions) = (store::index::drafts(&mut conn).await?, store::index::newest(&mut conn).await?);
    drop(conn);
    let d = staff.desk(staff.view().t("desk-indices"), "desk-indices");
    let v = d.v;
    let mut rows: Vec<StudioRow> = drafts
        .iter()
        .map(|draft| StudioRow {
            href: format!("/desk/indices/{}", draft.id),
            title: draft.title.clone(),
            meta: draft.code.to_string(),
            state: "draft",
            state_text: v.t("studio-draft"),
            changed: moment(&v, draft.changed_at),
        })
        .collect();
    let mut models = vec![Choice::new("", v.t("studio-empty"), "")];
    for edition in editions {
        let (at, index) = (edition.at, Edition::read(edition)?);
        let (code, title) = (index.edition.code.to_string(), index.name(&v));
        models.push(Choice::new(code.clone(), title.clone(), ""));
        rows.push(StudioRow {
            href: v.href(&format!("/indices/{code}")),
            meta: format!("{code} · {}", v.t1("index-edition", "edition", &index.edition.edition)),
            title,
            state: "published",
            state_text: v.t("studio-published"),
            changed: moment(&v, at),
        });
    }
    let may_change = staff.me.rights.may(Act::ChangeFact, Scope::COUNTRY);
    page(&StudioListPage { rows, models, may_change, d })
}

/// `POST /desk/indices`: a new draft, empty or as a published index is.
async fn begin(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let v = staff.view();
    let (definition, said) = match fields.get("model") {
        "" => form::empty(&v, app.clock.now())?,
        code => form::as_published(&v, &Edition::newest(&app, code).await?)?,
    };
    let id = model::EventId::new(app.clock.now()).to_string();
    keep(&app, &staff, &id, &definition, &said).await?;
    Ok(redirect(&format!("/desk/indices/{id}"), false))
}

async fn keep(
    app: &App,
    staff: &Staff,
    id: &str,
    definition: &IndexDefinition,
    said: &Said,
) -> Result<(), Failure> {
    let names = serde_json::to_string(said).map_err(Failure::internal)?;
    let clock = app.clock.as_ref();
    let of = (id, said.title.as_str());
    save_index_draft(&app.store, clock, &staff.me.rights, of, definition, &names).await.map_err(failed)
}

/// `GET /desk/indices/{id}`
async fn draft(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let draft = Draft::find(&app, &id).await?;
    show::page(&app, &staff, &draft, Vec::new(), show::Asked::default()).await
}

/// `POST /desk/indices/{id}`: keeps what was typed; publishes it when that was asked.
async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let before = Draft::find(&app, &id).await?;
    let (typed, problems) = form::read(&staff.view(), &app, &before, &fields);
    keep(&app, &staff, &id, &typed.definition, &typed.said).await?;
    if !problems.is_empty() {
        return show::page(&app, &staff, &typed, problems, show::Asked::default()).await;
    }
    if fields.get("act") != "publish" {
        return Ok(redirect(&format!("/desk/indices/{id}?done=saved"), false));
    }
    let names = serde_json::to_string(&typed.said).map_err(Failure::internal)?;
    let clock = app.clock.as_ref();
    match publish_index_draft(&app.store, clock, &staff.me.rights, &typed.definition, &names).await {
        Ok(Published::Edition(_) | Published::Unchanged) => {
            let code: &Code = &typed.definition.code;
            Ok(redirect(&staff.view().href(&format!("/indices/{code}")), false))
        }
        Err(IndexError::Problems(problems)) => {
            let told = problems.iter().map(ToString::to_string).collect();
            show::page(&app, &staff, &typed, told, show::Asked::default()).await
        }
        Err(IndexError::OfPack(code)) => {
            let told = vec![staff.view().t1("studio-of-pack", "code", &code)];
            show::page(&app, &staff, &typed, told, show::Asked::default()).await
        }
        Err(e) => Err(failed(e)),
    }
}
