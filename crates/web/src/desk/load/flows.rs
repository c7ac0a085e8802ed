//! The flows whose figures somebody may load.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::data::load::may_load;
use flow::data::may_bring_structures;
use model::Act;
use render::pages::desk::load::{FlowRow, FlowsPage};
use store::data::LoadState;

use super::parts::{PART, flow_name};
use crate::app::App;
use crate::desk::page;
use crate::desk::parts::{moment, names, who};
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// `GET /desk/data`
pub async fn list(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::LoadData) {
        return Err(Failure::Forbidden);
    }
    let mut conn = app.store.read().await?;
    let catalogue = app.figures.catalogue(&mut conn).await?;
    let people = names(&mut conn).await?;
    let waiting = store::data::loads_in(&mut conn, LoadState::Checked).await?;
    drop(conn);
    let d = staff.desk(staff.view().t("desk-data"), PART);
    let v = d.v;
    let own = catalogue.flows().iter().filter(|flow| may_load(&staff.me.rights, &flow.flow).is_ok());
    let rows = own.map(|flow| {
        let latest = flow.latest.as_ref();
        let code = &flow.flow.code;
        let open = waiting.iter().filter(|load| load.flow == *code).count();
        FlowRow {
            href: format!("/desk/data/{code}"),
            name: flow_name(&v, flow),
            topic: v.name("data-topic", flow.flow.topic.as_str()),
            publisher: v.name("organisation", flow.flow.publisher.as_str()),
            vintage: latest.map(|l| v.t1("load-vintage", "number", &v.num(l.number))).unwrap_or_default(),
            when: latest.map(|l| moment(&v, l.at)).unwrap_or_default(),
            who: latest.map(|l| who(&v, &people, &l.actor)).unwrap_or_default(),
            waiting: if open > 0 { v.word("load-state", "checked") } else { String::new() },
        }
    });
    let may_structure = may_bring_structures(&staff.me.rights).is_ok();
    page(&FlowsPage { rows: rows.collect(), may_structure, d })
}
