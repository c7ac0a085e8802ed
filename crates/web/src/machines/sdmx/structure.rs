//! Structures, and which values there are.

use std::sync::Arc;

use axum::response::Response;
use flow::data::{FlowTable, availability as available};
use sdmx::model::{Constraint, Head, Structures};
use sdmx::rest::{
    self, AvailabilityQuery, Code, Detail, Kind, Many, References, Refusal, StructureQuery, media,
};
use sdmx::{Class, Header, Party, Texts, Wanted, json, ml};

use super::Asked;
use super::ask::{find_flows, internal};
use crate::app::App;
use crate::machines::bulk::{Envelope, Whole};

/// Structures that are asked for.
pub(super) async fn structures(
    app: &Arc<App>,
    asked: &Asked<'_>,
    query: &StructureQuery,
) -> Result<Response, Refusal> {
    let (format, media_type) =
        media::structure(asked.accept(), asked.manner.format.as_deref(), asked.release)?;
    let catalogue = app.figures.now(&app.store).await.map_err(internal)?;
    let base = app.shown().country.base_url.clone();
    let found = rest::answer(&catalogue.structures, query, |class, head| place(&base, class, head))?;
    write(app, asked, format, media_type, &found)
}

/// Which values there are in the data that are asked for.
pub(super) async fn availability(
    app: &Arc<App>,
    asked: &Asked<'_>,
    query: AvailabilityQuery,
) -> Result<Response, Refusal> {
    let (format, media_type) =
        media::structure(asked.accept(), asked.manner.format.as_deref(), asked.release)?;
    let catalogue = app.figures.now(&app.store).await.map_err(internal)?;
    let flows = find_flows(&catalogue, &query.data)?;
    let mut found = Structures::default();
    let mut refused = None;
    for flow in &flows {
        match constraint(app, flow, &query).await {
            Ok(constraint) => found.constraints.push(constraint),
            // Of several dataflows, those without what is named have nothing of it.
            Err(refusal) if matches!(refusal.code, Code::NoResults | Code::Semantic) => {
                refused.get_or_insert(refusal);
            }
            Err(refusal) => return Err(refusal),
        }
    }
    if let (Some(refusal), true) = (refused, found.constraints.is_empty()) {
        return Err(refusal);
    }
    if query.references != References::None {
        let those: Vec<&sdmx::Ref> = found.constraints.iter().flat_map(|c| &c.attached).collect();
        let related = StructureQuery {
            kinds: Many::These(vec![Kind::Known(Class::Dataflow)]),
            agencies: Many::These(those.iter().map(|flow| flow.agency.clone()).collect()),
            ids: Many::These(those.iter().map(|flow| flow.id.clone()).collect()),
            versions: vec![Wanted::All],
            items: Many::All,
            detail: Detail::Full,
            references: match &query.references {
                References::Kinds(_) | References::All => query.references.clone(),
                _ => References::None,
            },
        };
        let base = app.shown().country.base_url.clone();
        found.append(rest::answer(&catalogue.structures, &related, |class, head| place(&base, class, head))?);
    }
    write(app, asked, format, media_type, &found)
}

/// Which values there are in one of the dataflows.
async fn constraint(
    app: &Arc<App>,
    flow: &Arc<FlowTable>,
    query: &AvailabilityQuery,
) -> Result<Constraint, Refusal> {
    let mut conn = app.store.read().await.map_err(internal)?;
    let opened = app.figures.shelf().open(&mut conn, flow, query.data.as_of).await.map_err(internal)?;
    let opened = opened.ok_or_else(|| Refusal::new(Code::NoResults, "nothing was published by then"))?;
    if let Some(after) = query.data.updated_after {
        if opened.vintage.at <= after {
            return Err(Refusal::new(Code::NoResults, "nothing was published since then"));
        }
        // What was published first since then is all new; of a revision, only the data themselves tell.
        let before = store::data::vintage_at(&mut conn, &flow.flow.code, after).await.map_err(internal)?;
        if before.is_some() {
            let what =
                "which values have changed since a moment is not told; the data are, with updatedAfter";
            return Err(Refusal::new(Code::NotImplemented, what));
        }
    }
    available(&mut conn, &opened, query).await
}

/// Where the whole of a structure is found.
fn place(base: &str, class: Class, head: &Head) -> String {
    format!("{base}/sdmx/v2/structure/{}/{}/{}/{}", class.resource(), head.agency, head.id, head.version)
}

fn write(
    app: &App,
    asked: &Asked<'_>,
    format: media::StructureFormat,
    media_type: String,
    structures: &Structures,
) -> Result<Response, Refusal> {
    let agency = app.shown().country.nation.site.country.clone();
    let header = header(app, Some(&agency));
    let languages = asked.languages(app);
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    let mut body = Vec::new();
    let written = match format {
        media::StructureFormat::Ml(release) => ml::write_structures(&mut body, release, &header, structures),
        media::StructureFormat::Json(release) => {
            json::write_structures(&mut body, release, &header, &languages, structures)
        }
    };
    written.map_err(internal)?;
    // The message says when it was made; what it says does not change with that.
    let state = format!("{} {media_type} {} {:x}", asked.target, languages.join(","), digest(structures));
    let vary = "Accept, Accept-Language, Accept-Encoding";
    Ok(Whole { envelope: Envelope { media_type, vary, name: None, state }, body }
        .into_response(asked.headers))
}

/// The head of a message: who sends it, and when.
pub(super) fn header(app: &App, agency: Option<&str>) -> Header {
    let shown = app.shown();
    let site = &shown.country.nation.site;
    let now = app.clock.now();
    Header {
        id: format!("{}{}", site.code.as_str().to_ascii_uppercase().replace('.', "_"), now.as_millisecond()),
        test: false,
        prepared: now,
        sender: Party { id: agency.unwrap_or("SEN").to_owned(), names: shown.names.clone() },
        receiver: None,
        source: Texts::new(),
    }
}

/// A number that is another when the structures are.
fn digest(structures: &Structures) -> u64 {
    use std::hash::{DefaultHasher, Hasher as _};
    use std::io::Write;
    struct Hashing(DefaultHasher);
    impl Write for Hashing {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.write(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut hashing = Hashing(DefaultHasher::new());
    // Hashing does not fail; a structure that cannot be written was refused before.
    let _ = write!(hashing, "{structures:?}");
    hashing.0.finish()
}
