//! What is said of an endpoint: read from a form, and a new one registered.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::FlowError;
use flow::reach::hooks::{EndpointWords, register_endpoint};
use model::{Act, Code, HookEvent, Locale, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::hooks::{EndpointForm, NewHookPage};

use super::{PART, event};
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// The words of a form; what is none of the choices is left out.
pub fn sent(fields: &Fields) -> EndpointWords {
    EndpointWords {
        name: fields.get("name").to_owned(),
        address: fields.get("address").to_owned(),
        events: fields.all("event").filter_map(|word| word.parse().ok()).collect(),
        locales: fields.all("locale").filter_map(|tag| Locale::new(tag).ok()).collect(),
    }
}

/// The form that says them.
pub fn form(v: &View<'_>, words: &EndpointWords) -> EndpointForm {
    let events = HookEvent::offered().map(|one| Choice {
        value: one.to_string(),
        text: event(v, one),
        chosen: words.events.contains(&one),
    });
    let locales = v.country.nation.site.locales.iter().map(|locale| Choice {
        value: locale.to_string(),
        text: v.language(locale),
        chosen: words.locales.contains(locale),
    });
    EndpointForm {
        name: words.name.clone(),
        address: words.address.clone(),
        events: events.collect(),
        locales: locales.collect(),
    }
}

/// `GET /desk/hooks/new`
pub async fn new_form(staff: Staff) -> Result<Response, Failure> {
    show(&staff, "", &EndpointWords::default(), None)
}

fn show(
    staff: &Staff,
    organisation: &str,
    words: &EndpointWords,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::ManageSite) {
        return Err(Failure::Forbidden);
    }
    let mut d = staff.desk(staff.view().t("hooks-new"), PART);
    d.wrong = wrong;
    let v = d.v;
    let all = staff.me.rights.organisations(Act::ManageSite, &v.country.nation.organisations);
    let organisations = all
        .iter()
        .map(|o| Choice::new(o.code.as_str(), v.name("organisation", o.code.as_str()), organisation));
    page(&NewHookPage { organisations: organisations.collect(), f: form(&v, words), d })
}

/// `POST /desk/hooks/new`: its page with the secret, shown this once.
pub async fn register(
    State(app): State<Arc<App>>,
    staff: Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let words = sent(&fields);
    let organisation = fields.get("organisation");
    let shown = app.shown();
    let site = &shown.country.nation.site.locales;
    let vault = app.vault().map_err(Failure::internal)?;
    let mut tx = app.store.begin().await?;
    let clock = app.clock.as_ref();
    let made = match Code::new(organisation) {
        Ok(code) => {
            let rights = &staff.me.rights;
            register_endpoint(&mut tx, rights, clock, &vault, site, &code, words.clone()).await
        }
        Err(_) => Err(Refusal::Missing("organisation").into()),
    };
    match made {
        Ok((endpoint, secret)) => {
            tx.commit().await?;
            super::one::with_secret(&app, &staff, endpoint.id, secret).await
        }
        Err(FlowError::Refused(Refusal::Forbidden(_))) => Err(Failure::Forbidden),
        Err(FlowError::Refused(refusal)) => {
            tx.rollback().await?;
            show(&staff, organisation, &words, Some(staff.explain(&refusal)))
        }
        Err(e) => Err(e.into()),
    }
}
