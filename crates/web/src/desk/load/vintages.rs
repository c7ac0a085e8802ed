//! One flow: its vintages, the files that were sent, and the form for the next.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::data::FlowTable;
use flow::data::load::may_load;
use model::Code;
use render::pages::desk::load::{ColumnRow, FlowPage, LoadRow, VintageRow};

use super::parts::{PART, best, changed, flow_name, form, state_tag};
use crate::app::App;
use crate::desk::page;
use crate::desk::parts::{moment, names, who};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Files shown.
const LOADS: i64 = 20;

/// The flow of this code, where the person may load its figures.
pub async fn own(app: &App, staff: &Staff, code: &str) -> Result<Arc<FlowTable>, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let catalogue = app.figures.catalogue(&mut app.store.read().await?).await?;
    let flow = catalogue.flow(&code).ok_or(Failure::NotFound)?;
    may_load(&staff.me.rights, &flow.flow).map_err(|_| Failure::Forbidden)?;
    Ok(Arc::clone(flow))
}

/// `GET /desk/data/{flow}`
pub async fn flow(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    show(&app, &staff, &code, (false, ""), None).await
}

/// The page, with what was typed when something went wrong.
pub async fn show(
    app: &App,
    staff: &Staff,
    code: &str,
    (whole, note): (bool, &str),
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let flow = own(app, staff, code).await?;
    let code = &flow.flow.code;
    let mut conn = app.store.read().await?;
    let vintages = store::data::vintages(&mut conn, code).await?;
    let loads = store::data::loads_of_flow(&mut conn, code, LOADS).await?;
    let people = names(&mut conn).await?;
    drop(conn);
    let mut d = staff.desk(flow_name(&staff.view(), &flow), PART);
    d.wrong = wrong;
    let v = d.v;
    let publisher = v.name("organisation", flow.flow.publisher.as_str());
    let topic = v.name("data-topic", flow.flow.topic.as_str());
    let columns = flow.table().columns().iter();
    page(&FlowPage {
        about: format!("{topic} · {publisher} · {}", flow.flow.licence),
        form: form(&v, code.as_str(), whole, note),
        columns: columns
            .map(|column| ColumnRow {
                id: column.id.clone(),
                name: best(&v, &column.names, ""),
                required: column.required && column.id != "FREQ" && column.id != "OBS_STATUS",
            })
            .collect(),
        loads: loads
            .iter()
            .map(|load| LoadRow {
                href: format!("/desk/data/{code}/files/{}", load.id),
                name: load.file_name.clone(),
                about: format!("{} · {}", moment(&v, load.created_at), who(&v, &people, &load.actor)),
                state: state_tag(&v, load.state),
            })
            .collect(),
        vintages: vintages
            .iter()
            .map(|vintage| VintageRow {
                name: v.t1("load-vintage", "number", &v.num(vintage.number)),
                when: moment(&v, vintage.at),
                who: who(&v, &people, &vintage.actor),
                note: vintage.note.clone(),
                changed: changed(&v, vintage),
                observations: v.n("load-observations-count", vintage.observations),
            })
            .collect(),
        d,
    })
}
