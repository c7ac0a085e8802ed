//! The register of channels, and opening one.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::Response;
use flow::reach::channel::{NewChannel, open_channel};
use model::{Act, Channel, ChannelKind, Code, DispatchState, Locale, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::reach::{ChannelForm, ChannelRow, ChannelsPage, NewChannelPage, SettingField};
use serde::Deserialize;

use super::parts::{
    channel_states, explain, frame, name, name_fields, optional, organisations, refused, sent_names,
    settings_of, tabs,
};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::channels::many_languages;

const HERE: &str = "/desk/channels";

/// `GET /desk/channels`
pub async fn list(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let channels = store::reach::channels(&mut conn).await?;
    let counts = store::reach::dispatch_counts(&mut conn, None).await?;
    drop(conn);
    let d = frame(&staff, staff.view().t("desk-channels"));
    let v = d.v;
    let rows = channels.iter().map(|c| {
        let out = DispatchState::ALL.iter().filter(|state| state.is_out());
        let sent: i64 = out.filter_map(|state| counts.get(&(c.code.clone(), *state))).sum();
        ChannelRow {
            href: format!("{HERE}/{}", c.code),
            name: name(&v, &c.names, &c.code),
            kind: v.word("channel-kind", c.kind.as_str()),
            organisation: v.name("organisation", c.organisation.as_str()),
            handle: c.handle.clone(),
            languages: languages(&v, &c.locales),
            many: many_languages(&v, c.locales.len()),
            states: channel_states(&v, app.outlets(), c),
            sent: v.num(sent),
        }
    });
    page(&ChannelsPage {
        tabs: tabs(&v, HERE),
        rows: rows.collect(),
        may_open: staff.me.rights.anywhere(Act::ManageSite),
        public_href: v.href("/channels"),
        d,
    })
}

/// Languages as a list.
pub fn languages(v: &View<'_>, locales: &[Locale]) -> String {
    v.local.formats.list(&locales.iter().map(|l| v.language(l)).collect::<Vec<_>>())
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    kind: String,
}

/// `GET /desk/channels/new?kind=`
pub async fn new_form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    show(&app, &staff, wish.kind.parse().ok(), None, None)
}

/// `POST /desk/channels/new`
pub async fn open(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    let Ok(kind) = fields.get("kind").parse::<ChannelKind>() else {
        return show(&app, &staff, None, None, None);
    };
    let wrong = match read(&staff.view(), kind, &fields) {
        Ok(new) => {
            let vault = app.vault().map_err(Failure::internal)?;
            let site = app.shown().country.nation.site.locales.clone();
            let (me, clock) = (&staff.me.rights, app.clock.as_ref());
            let mut tx = app.store.begin().await?;
            let secret = fields.get("secret");
            match open_channel(&mut tx, me, clock, app.outlets(), &vault, &site, new, secret).await {
                Ok(made) => {
                    tx.commit().await?;
                    return Ok(redirect(&format!("{HERE}/{}?done=done-channel", made.code), false));
                }
                Err(e) => refused(e)?,
            }
        }
        Err(refusal) => refusal,
    };
    show(&app, &staff, Some(kind), Some(&fields), Some(explain(&staff, &wrong)))
}

fn read(v: &View<'_>, kind: ChannelKind, fields: &Fields) -> Result<NewChannel, Refusal> {
    let code = match fields.get("code") {
        "" => return Err(Refusal::Missing("code")),
        text => {
            Code::new(text).map_err(|_| Refusal::Invalid { field: "code", reason: "reach-code-letters" })?
        }
    };
    let organisation = Code::new(fields.get("organisation")).map_err(|_| Refusal::Missing("organisation"))?;
    Ok(NewChannel {
        code,
        kind,
        organisation,
        names: sent_names(v, fields),
        address: fields.get("address").to_owned(),
        handle: fields.get("handle").to_owned(),
        locales: sent_locales(fields),
        settings: sent_settings(kind, fields, None),
    })
}

/// The languages a form sent.
pub fn sent_locales(fields: &Fields) -> Vec<Locale> {
    let mut locales: Vec<Locale> = fields.all("locale").filter_map(|tag| Locale::new(tag).ok()).collect();
    locales.dedup();
    locales
}

/// The settings a form sent. What the form does not show stays as it is.
pub fn sent_settings(
    kind: ChannelKind,
    fields: &Fields,
    before: Option<&serde_json::Value>,
) -> serde_json::Value {
    let mut settings = before.and_then(|b| b.as_object()).cloned().unwrap_or_default();
    for (name, _) in settings_of(kind) {
        match fields.get(name) {
            "" => settings.remove(*name),
            text => settings.insert((*name).to_owned(), text.into()),
        };
    }
    settings.into()
}

fn show(
    app: &App,
    staff: &Staff,
    kind: Option<ChannelKind>,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    staff.me.rights.anywhere(Act::ManageSite).then_some(()).ok_or(Failure::Forbidden)?;
    let mut d = frame(staff, staff.view().t("reach-new-channel"));
    d.wrong = wrong;
    let v = d.v;
    let chosen = kind.map_or("", ChannelKind::as_str);
    let field = |name: &str| typed.map(|t| t.get(name).to_owned()).unwrap_or_default();
    let mut kinds: Vec<Choice> = ChannelKind::ALL
        .iter()
        .map(|k| Choice::new(k.as_str(), v.word("channel-kind", k.as_str()), chosen))
        .collect();
    v.local.formats.sort_by_name(&mut kinds, |c| &c.text);
    page(&NewChannelPage {
        tabs: tabs(&v, HERE),
        kinds,
        kind: chosen.to_owned(),
        kind_name: kind.map(|k| v.word("channel-kind", k.as_str())).unwrap_or_default(),
        code: field("code"),
        organisations: organisations(staff, &v, Act::ManageSite, &field("organisation")),
        form: form(app, &v, kind.unwrap_or(ChannelKind::Site), None, typed),
        asks_secret: kind.is_some_and(ChannelKind::is_account),
        d,
    })
}

/// The fields of a channel, as kept or as typed.
pub fn form(
    app: &App,
    v: &View<'_>,
    kind: ChannelKind,
    kept: Option<&Channel>,
    typed: Option<&Fields>,
) -> ChannelForm {
    let field = |name: &str, kept: &str| {
        typed.filter(|t| t.has(name)).map_or_else(|| kept.to_owned(), |t| t.get(name).to_owned())
    };
    let chosen = match typed {
        Some(typed) => sent_locales(typed),
        None => kept.map(|c| c.locales.clone()).unwrap_or_default(),
    };
    let help = optional(v, &format!("accounts-help-{kind}"))
        .unwrap_or_else(|| v.word("reach-help", if kind.is_account() { "account" } else { kind.as_str() }));
    let help = match app.outlets().of(kind) {
        None if !kind.is_drawn() => format!("{help} {}", v.t("reach-no-outlet")),
        _ => help,
    };
    ChannelForm {
        names: name_fields(v, kept.map(|c| &c.names), typed),
        address: field("address", kept.map_or("", |c| &c.address)),
        handle: field("handle", kept.map_or("", |c| &c.handle)),
        locales: v
            .country
            .nation
            .site
            .locales
            .iter()
            .map(|l| Choice { value: l.to_string(), text: v.language(l), chosen: chosen.contains(l) })
            .collect(),
        settings: settings_of(kind)
            .iter()
            .map(|&(name, required)| {
                let stored = kept.and_then(|c| c.settings.get(name)).and_then(|s| s.as_str());
                SettingField {
                    name,
                    label: v.word("reach-setting", name),
                    value: field(name, stored.unwrap_or_default()),
                    required,
                }
            })
            .collect(),
        help,
    }
}
