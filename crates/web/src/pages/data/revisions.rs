//! `/{locale}/data/{flow}/revisions/{number}`

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use model::Code;
use render::pages::Link;
use render::pages::data::{Revision, RevisionsPage};
use serde::Deserialize;

use super::told::{Told, flow_name};
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;

/// Lines on one page.
const LINES: i64 = 100;

/// Which page of the list.
#[derive(Debug, Deserialize)]
pub struct Part {
    #[serde(default)]
    from: i64,
}

/// What a vintage revised, line by line.
pub async fn page(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, name, number)): Path<(String, String, i64)>,
    Query(part): Query<Part>,
) -> Answered {
    let v = reader.view();
    let code = Code::new(&name).map_err(|_| Failure::NotFound)?;
    let mut conn = app.store.read().await?;
    let catalogue = app.figures.catalogue(&mut conn).await?;
    let flow = catalogue.flow(&code).ok_or(Failure::NotFound)?;
    let vintages = store::data::vintages(&mut conn, &code).await?;
    let row = vintages.iter().find(|row| row.number == number).ok_or(Failure::NotFound)?;
    let first = part.from.clamp(0, i64::from(u32::MAX));
    let offset = usize::try_from(first).unwrap_or(0);
    let told = Told::new(v, &catalogue, flow);
    let found = flow::data::revisions(&mut conn, flow, number, |_| true, offset, LINES as usize).await?;
    drop(conn);
    let layout = &flow.layout;
    let place = |id: &str| {
        let column = flow.table().find(id)?;
        layout.row().iter().position(|known| *known == column)
    };
    let (value, status) =
        (layout.row().iter().position(|c| *c == flow.table().dimensions().len()), place("OBS_STATUS"));
    let rows = found
        .iter()
        .map(|revision| {
            let pick = |texts: &Option<Vec<String>>, at: Option<usize>| {
                texts.as_ref().and_then(|texts| texts.get(at?)).filter(|text| !text.is_empty()).cloned()
            };
            let (before, after) = (pick(&revision.change.before, value), pick(&revision.change.after, value));
            let (old, new) = (pick(&revision.change.before, status), pick(&revision.change.after, status));
            let indicator = told.indicator.and_then(|at| revision.key.get(at)).cloned().unwrap_or_default();
            Revision {
                key: revision
                    .key
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| flow.table().columns().get(*at).is_some_and(|c| c.id != "FREQ"))
                    .map(|(at, part)| told.name(at, part))
                    .collect(),
                unit: told.unit_of(&indicator),
                period: revision.change.period.clone(),
                statuses: match (&old, &new) {
                    (Some(old), Some(new)) if before == after && old != new => {
                        Some((old.clone(), new.clone()))
                    }
                    _ => None,
                },
                before,
                after,
            }
        })
        .collect::<Vec<_>>();
    let total = row.added + row.revised + row.removed;
    let address = format!("/data/{code}/revisions/{number}");
    let link = |from: i64| format!("{}?from={from}", v.href(&address));
    let next = first + LINES;
    let title = RevisionsPage::title(&v, &flow_name(&v, &catalogue, flow));
    let page = RevisionsPage {
        c: reader.chrome(title, &address, "data").unlisted(),
        flow: Link::new(v.href(&format!("/data/{code}")), flow_name(&v, &catalogue, flow)),
        vintage: super::flow::vintage(&v, row),
        rows,
        first: first + 1,
        total,
        previous: (first > 0).then(|| link((first - LINES).max(0))),
        next: (next < total).then(|| link(next)),
    };
    Answer::page(&page, vec![Tag::Data])
}
