//! Evidence of a scheme: documents that are brought along, and what studies of effect came to.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::document::{kind_of, media_type, stem_of};
use flow::measure::effect::for_paper;
use flow::plan::oversight::{EvidenceDocument, attach_evidence_document};
use http::HeaderMap;
use model::Code;
use model::programme::{Evidence, EvidenceKind};
use render::View;
use store::Conn;

use super::parts::{read_id, refused};
use super::scheme::{Found, find, show};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::media::weight;
use crate::desk::programme::parts::words;
use crate::desk::sent_file::{DOCUMENT_MAX, SentFile};
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::file::send_to_save;
use crate::pages::programme::evaluated::studies::{frozen, plain};

/// So many studies can be chosen from.
pub const STUDIES: u32 = 200;

/// What studies came to that are evidence, as whoever decides reads it.
pub async fn effects(
    conn: &mut Conn,
    v: &View<'_>,
    evidence: &[Evidence],
) -> Result<HashMap<Code, String>, Failure> {
    let mut found = HashMap::new();
    for one in evidence.iter().filter(|one| one.kind == EvidenceKind::Study) {
        let Ok(code) = Code::new(one.reference.as_str()) else { continue };
        if store::effect::find_study(conn, &code).await?.is_none() {
            continue;
        }
        let told = for_paper(conn, &code).await?.filter(|study| study.published);
        if let Some(study) = told {
            found.insert(code, plain(v, &frozen(study, &v.local.locale)));
        }
    }
    Ok(found)
}

/// Name and address of a study: the page that readers have, since not everybody who judges sees the desk of its organisation.
pub fn study(v: &View<'_>, found: &Found, code: &str) -> (String, String) {
    let named = found.studies.iter().find(|of| of.code.as_str() == code);
    let name = named.map_or(code, |of| words(v, &of.body.titles));
    (name.to_owned(), v.href(&format!("/studies/{code}")))
}

/// Which documents can be brought along.
pub fn document_help(v: &View<'_>) -> String {
    v.t1("report-attach-help", "size", &weight(v, u64::try_from(DOCUMENT_MAX).unwrap_or(u64::MAX)))
}

/// `POST /desk/schemes/{id}/documents`: `multipart/form-data` of one document and what it shows.
pub async fn attach(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    sent: SentFile,
) -> Result<Response, Failure> {
    let id = read_id(&id)?;
    let found = find(&app, &staff, id).await?;
    let told = |key: &str| Some(staff.view().t(key));
    let known = sent.bytes.as_deref().and_then(|bytes| kind_of(&sent.name, bytes));
    let missing = if sent.too_large { "report-document-large" } else { "report-document-none" };
    let key = if sent.bytes.is_some() { "report-document-kind" } else { missing };
    let (Some(bytes), Some((ending, _))) = (sent.bytes, known) else {
        return show(&app, &staff, id, Some(&sent.fields), told(key)).await;
    };
    let (name, size) = (format!("{}.{ending}", stem_of(&sent.name)), bytes.len());
    let blobs = app.blobs.clone();
    let kept = tokio::task::spawn_blocking(move || blobs.put(&bytes)).await.map_err(Failure::internal)?;
    let sha256 = kept.map_err(Failure::internal)?;
    let document = EvidenceDocument {
        address: format!("/desk/schemes/{id}/documents/{sha256}/{name}"),
        sha256,
        bytes: size,
        note: sent.fields.get("document-note").to_owned(),
    };
    let (me, participants) = (&staff.me.rights, &found.ground.participants);
    let mut tx = app.store.begin().await?;
    let clock = app.clock.as_ref();
    match attach_evidence_document(&mut tx, me, clock, participants, id, &document).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/schemes/{id}?done=done-saved"), false))
        }
        Err(error) => {
            drop(tx);
            let words = staff.explain(&refused(error)?);
            show(&app, &staff, id, Some(&sent.fields), Some(words)).await
        }
    }
}

/// `GET /desk/schemes/{id}/documents/{sha256}/{name}`, for whoever sees the scheme; always to be saved.
pub async fn document(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((id, sha256, name)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let id = read_id(&id)?;
    let found = find(&app, &staff, id).await?;
    let address = format!("/desk/schemes/{id}/documents/{sha256}/{name}");
    if !found.evidence.iter().any(|e| e.kind == EvidenceKind::Document && e.reference == address) {
        return Err(Failure::NotFound);
    }
    let mime = media_type(&name).ok_or(Failure::NotFound)?;
    let path = app.blobs.find(&sha256).await?.ok_or(Failure::NotFound)?;
    send_to_save(path, (&name, mime), &headers, "no-store").await
}
