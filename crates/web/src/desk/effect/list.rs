//! The list of studies.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::trust::Scope;
use model::Act;
use model::effect::{ResultKind, StudyState};
use render::View;
use render::pages::desk::StateTag;
use render::pages::desk::effect::{DeskStudiesPage, DeskStudyRow};

use super::PART;
use crate::app::App;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::effect::{MOST, result, spoken};

/// How a study stands.
pub fn tag(v: &View<'_>, state: StudyState) -> StateTag {
    let class = match state {
        StudyState::Draft => "draft",
        StudyState::Registered => "scheduled",
        StudyState::Answered => "approved",
        StudyState::Refused => "late",
        StudyState::Published => "published",
        StudyState::Withdrawn => "withdrawn",
    };
    StateTag { class, text: v.word("effect-state", state.as_str()) }
}

/// `GET /desk/studies`
pub async fn list(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let d = staff.desk(staff.view().t("effect-title"), PART);
    let v = d.v;
    let mut rows = Vec::new();
    for study in store::effect::studies(&mut conn, MOST).await? {
        if !staff.me.rights.may(Act::See, Scope::of(&study.organisation)) {
            continue;
        }
        let results = store::effect::study_results(&mut conn, &study.code).await?;
        let newest = results.iter().rfind(|r| r.kind == ResultKind::Estimate);
        let body = &study.body;
        rows.push(DeskStudyRow {
            href: format!("/desk/studies/{}", study.code),
            title: spoken(&v, &body.titles).text,
            about: format!(
                "{} · {} · {} – {}",
                study.campaign,
                v.name("organisation", study.organisation.as_str()),
                v.date(body.from),
                v.date(body.until)
            ),
            state: tag(&v, study.state),
            said: newest.map(|r| result::in_short(&v, r)).unwrap_or_default(),
        });
    }
    drop(conn);
    page(&DeskStudiesPage { rows, may_begin: staff.me.rights.anywhere(Act::LoadData), d })
}
