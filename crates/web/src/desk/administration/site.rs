//! Navigation and languages.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::publish::{NAVIGATION, USUAL_NAVIGATION, set_locales, set_navigation};
use model::{Locale, Refusal};
use render::pages::desk::administration::{SitePage, SwitchRow};

use super::{refused, whole};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// `GET /desk/administration/site`
pub async fn form(staff: Staff) -> Result<Response, Failure> {
    show(&staff, None)
}

fn show(staff: &Staff, wrong: Option<String>) -> Result<Response, Failure> {
    whole(staff)?;
    let mut d = staff.desk(staff.view().t("admin-site"), "desk-administration");
    d.wrong = wrong;
    let v = d.v;
    let site = &v.country.nation.site;
    let chosen: Vec<&str> = if site.navigation.is_empty() {
        NAVIGATION.iter().take(USUAL_NAVIGATION).copied().collect()
    } else {
        site.navigation.iter().map(String::as_str).collect()
    };
    let rest = NAVIGATION.iter().filter(|p| !chosen.contains(p));
    let parts = chosen.iter().map(|p| (*p, true)).chain(rest.map(|p| (*p, false)));
    let navigation = parts.enumerate().map(|(at, (part, on))| SwitchRow {
        value: part.to_owned(),
        text: v.t(&format!("nav-{part}")),
        lang: String::new(),
        on,
        fixed: false,
        number: at + 1,
    });
    let all = site.locales.iter().map(|l| (l, true)).chain(site.locales_off.iter().map(|l| (l, false)));
    let locales = all.enumerate().map(|(at, (locale, on))| SwitchRow {
        value: locale.to_string(),
        text: v.language(locale),
        lang: String::new(),
        on,
        fixed: *locale == site.home_locale,
        number: at + 1,
    });
    page(&SitePage { navigation: navigation.collect(), locales: locales.collect(), d })
}

/// What was left on, in the order of the numbers beside it.
fn sent(fields: &Fields) -> Vec<String> {
    let mut on: Vec<(u32, String)> = Vec::new();
    for value in fields.all("on") {
        if !on.iter().any(|(_, v)| v == value) {
            let order = fields.get(&format!("order-{value}")).parse().unwrap_or(u32::MAX);
            on.push((order, value.to_owned()));
        }
    }
    on.sort_by_key(|(order, _)| *order);
    on.into_iter().map(|(_, value)| value).collect()
}

/// `POST /desk/administration/site`
pub async fn save(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let mut tx = app.store.begin().await?;
    let done = match fields.get("act") {
        "navigation" => set_navigation(&mut tx, me, clock, sent(&fields)).await,
        "locales" => {
            let on = sent(&fields).iter().filter_map(|l| Locale::new(l).ok()).collect();
            set_locales(&mut tx, me, clock, on).await
        }
        _ => Err(Refusal::Missing("navigation").into()),
    };
    match done {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect("/desk/administration/site?done=done-site", false))
        }
        Err(e) => {
            drop(tx);
            show(&staff, Some(staff.explain(&refused(e)?)))
        }
    }
}
