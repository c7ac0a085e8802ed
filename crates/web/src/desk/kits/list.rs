//! Every kit.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::trust::Scope;
use model::Act;
use model::press::KitState;
use render::View;
use render::pages::desk::StateTag;
use render::pages::desk::kits::{KitListPage, KitRow};
use store::press_kit::KeptKit;

use crate::app::App;
use crate::desk::page;
use crate::desk::parts::moment;
use crate::desk::planning::Zones;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::spoken;

/// Where a kit stands.
pub fn state(v: &View<'_>, state: KitState) -> StateTag {
    StateTag { class: state.as_str(), text: v.word("state", state.as_str()) }
}

/// `GET /desk/kits`
pub async fn list(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let mut kits = store::press_kit::kits(&mut conn).await?;
    let zones = Zones::of(&mut conn, &staff).await?;
    drop(conn);
    let rights = &staff.me.rights;
    kits.retain(|kept| rights.may(Act::See, Scope::of(&kept.kit.organisation)));
    let now = app.clock.now();
    let d = staff.desk(staff.view().t("desk-kits"), "desk-kits");
    let v = d.v;
    let row = |kept: &KeptKit| {
        let title = spoken(&v, &kept.kit.titles);
        let embargo = kept.kit.embargo.as_ref().filter(|e| e.until > now);
        KitRow {
            href: format!("/desk/kits/{}", kept.kit.code),
            title: title.text,
            lang: title.lang,
            dir: title.dir,
            organisation: v.name("organisation", kept.kit.organisation.as_str()),
            states: vec![state(&v, kept.state)],
            held: embargo
                .map(|e| v.t1("embargo-until", "time", &zones.shown(&v, e.until)))
                .unwrap_or_default(),
            changed: moment(&v, kept.changed_at),
        }
    };
    let rows = kits.iter().map(row).collect();
    page(&KitListPage { may_begin: rights.anywhere(Act::Write), rows, d })
}
