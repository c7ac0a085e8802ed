//! One channel: what it is, what went through it, its secret, and whether its page links back.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::reach::channel::{
    ChannelWords, change_channel, close_channel, greet, keep_secret, may_keep_channel, verify_channel_by_hand,
};
use model::{Channel, ChannelKind, Code, DispatchState, Refusal};
use render::View;
use render::pages::desk::reach::{ChannelPage, StateCount};
use store::reach::DispatchFilter;

use super::channels::{form, languages, sent_locales, sent_settings};
use super::parts::{
    channel_states, explain, frame, name, refused, row, sent_names, settings_of, state, tabs,
};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{event_line, moment, names};
use crate::desk::staff::Staff;
use crate::failure::Failure;

const ROWS: u32 = 30;

/// `GET /desk/channels/{code}`
pub async fn channel(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    show(&app, &staff, &code, None, None, None).await
}

/// `POST /desk/channels/{code}`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let act = fields.get("act");
    if act == "try" {
        return attempt(&app, &staff, &code).await;
    }
    let done = match act {
        "verify" => verify(&app, &staff, &code).await.map(|()| "done-looked"),
        "secret" if fields.get("secret").is_empty() => Err(Refusal::Missing("secret").into()),
        "secret" | "forget" => {
            let secret = if act == "secret" { fields.get("secret") } else { "" };
            keep(&app, &staff, &code, secret).await.map(|()| "done-secret")
        }
        "close" => close(&app, &staff, &code, fields.get("reason")).await.map(|()| "done-closed"),
        _ => change(&app, &staff, &code, &fields).await.map(|()| "done-saved"),
    };
    match done {
        Ok(key) => Ok(redirect(&format!("/desk/channels/{code}?done={key}"), false)),
        Err(e) => {
            let wrong = explain(&staff, &refused(e)?);
            let typed = (act == "save").then_some(&fields);
            show(&app, &staff, &code, typed, Some(wrong), None).await
        }
    }
}

async fn keep(app: &App, staff: &Staff, code: &Code, secret: &str) -> Result<(), FlowError> {
    let vault = app.vault()?;
    let mut tx = app.store.begin().await?;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    keep_secret(&mut tx, me, clock, app.outlets(), &vault, code, secret).await?;
    tx.commit().await?;
    Ok(())
}

async fn close(app: &App, staff: &Staff, code: &Code, reason: &str) -> Result<(), FlowError> {
    let mut tx = app.store.begin().await?;
    close_channel(&mut tx, &staff.me.rights, app.clock.as_ref(), code, reason).await?;
    tx.commit().await?;
    Ok(())
}

async fn change(app: &App, staff: &Staff, code: &Code, fields: &Fields) -> Result<(), FlowError> {
    let mut tx = app.store.begin().await?;
    let found = store::reach::find_channel(&mut tx, code).await?;
    let before = found.ok_or_else(|| Refusal::NotFound { what: "channel", key: code.to_string() })?;
    let words = ChannelWords {
        names: sent_names(&staff.view(), fields),
        address: fields.get("address").to_owned(),
        handle: fields.get("handle").to_owned(),
        locales: sent_locales(fields),
        settings: sent_settings(before.kind, fields, Some(&before.settings)),
    };
    let site = app.shown().country.nation.site.locales.clone();
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    change_channel(&mut tx, me, clock, app.outlets(), &site, code, words).await?;
    tx.commit().await?;
    Ok(())
}

async fn verify(app: &App, staff: &Staff, code: &Code) -> Result<(), FlowError> {
    let missing = || Refusal::NotFound { what: "channel", key: code.to_string() };
    let found = store::reach::find_channel(&mut app.store.read().await?, code).await?;
    let channel = found.ok_or_else(missing)?;
    if !may_keep_channel(&staff.me.rights, &channel.organisation) {
        return Err(Refusal::Forbidden(model::Act::ManageSite).into());
    }
    let seen = crate::reach::look(app, &channel).await?;
    let mut tx = app.store.begin().await?;
    verify_channel_by_hand(&mut tx, &staff.me.rights, app.clock.as_ref(), code, &seen).await?;
    tx.commit().await?;
    Ok(())
}

/// Asks the other side, and says what it answered.
async fn attempt(app: &App, staff: &Staff, code: &Code) -> Result<Response, Failure> {
    let vault = app.vault().map_err(Failure::internal)?;
    let v = staff.view();
    match greet(&app.store, &staff.me.rights, app.outlets(), &vault, code).await {
        Ok(Ok(known_as)) => {
            let answer = v.t1("reach-known-as", "name", &known_as);
            show(app, staff, code, None, None, Some(answer)).await
        }
        Ok(Err(e)) => {
            let wrong = v.t1("reach-not-let-in", "answer", &e.to_string());
            show(app, staff, code, None, Some(wrong), None).await
        }
        Err(e) => {
            let wrong = explain(staff, &refused(e)?);
            show(app, staff, code, None, Some(wrong), None).await
        }
    }
}

async fn show(
    app: &App,
    staff: &Staff,
    code: &Code,
    typed: Option<&Fields>,
    wrong: Option<String>,
    answer: Option<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let found = store::reach::find_channel(&mut conn, code).await?.ok_or(Failure::NotFound)?;
    let counts = store::reach::dispatch_counts(&mut conn, None).await?;
    let filter = DispatchFilter { channel: Some(code.clone()), ..DispatchFilter::default() };
    let sent = store::reach::dispatches(&mut conn, &filter, None, ROWS).await?;
    let events = store::event::events_about(&mut conn, "channel", code, 30).await?;
    let people = names(&mut conn).await?;
    drop(conn);
    let title = name(&staff.view(), &found.names, code);
    let mut d = frame(staff, title.text);
    if !title.lang.is_empty() {
        d.title_in = Some((title.lang, title.dir));
    }
    d.wrong = wrong;
    let v = d.v;
    let keeps = may_keep_channel(&staff.me.rights, &found.organisation);
    let open = found.closed_at.is_none();
    let outlet = app.outlets().of(found.kind);
    let channels = std::slice::from_ref(&found);
    page(&ChannelPage {
        tabs: tabs(&v, "/desk/channels"),
        href: format!("/desk/channels/{code}"),
        public_href: v.href(&format!("/channels/{code}")),
        states: channel_states(&v, app.outlets(), &found),
        facts: facts(&v, &found),
        address: found.address.clone(),
        counts: DispatchState::ALL
            .iter()
            .filter_map(|s| Some((s, counts.get(&(code.clone(), *s))?)))
            .map(|(s, n)| StateCount {
                state: state(&v, *s),
                count: v.num(*n),
                href: format!("/desk/dispatches?channel={code}&state={s}"),
            })
            .collect(),
        rows: sent.iter().map(|one| row(&v, channels, one)).collect(),
        form: (keeps && open).then(|| form(app, &v, found.kind, Some(&found), typed)),
        asks_secret: found.kind.is_account(),
        has_secret: found.has_secret,
        may_try: keeps
            && open
            && outlet.is_some()
            && found.kind != ChannelKind::Press
            && (found.has_secret || !found.kind.is_account()),
        answer,
        may_verify: keeps && open && !found.address.is_empty(),
        verified: verified(&v, &found),
        more: more(&v, &found, keeps),
        history: events.iter().map(|e| event_line(&v, &people, e)).collect(),
        d,
    })
}

/// Pages that other parts of the desk have about it.
fn more(v: &View<'_>, c: &Channel, keeps: bool) -> Vec<(String, String)> {
    let words = || v.t1("fediverse-title", "channel", &name(v, &c.names, &c.code).text);
    match c.kind {
        ChannelKind::Fediverse => vec![(format!("/desk/fediverse/{}", c.code), words())],
        ChannelKind::Press if keeps => {
            vec![(format!("/desk/channels/{}/press", c.code), v.t("press-list-contacts"))]
        }
        _ => Vec::new(),
    }
}

fn facts(v: &View<'_>, c: &Channel) -> Vec<(String, String)> {
    let mut facts = vec![
        (v.t("reach-kind"), v.word("channel-kind", c.kind.as_str())),
        (v.t("field-organisation"), v.name("organisation", c.organisation.as_str())),
        (v.t("field-code"), c.code.to_string()),
        (v.t("reach-languages"), languages(v, &c.locales)),
        (v.t("channel-since"), v.day(c.opened_at)),
    ];
    if !c.handle.is_empty() {
        facts.push((v.t("reach-handle"), c.handle.clone()));
    }
    for (setting, _) in settings_of(c.kind) {
        if let Some(value) = c.settings.get(*setting).and_then(|s| s.as_str()) {
            facts.push((v.word("reach-setting", setting), value.to_owned()));
        }
    }
    if let Some(at) = c.closed_at {
        facts.push((v.t("reach-is-closed"), v.day(at)));
    }
    facts
}

/// What was seen on its page last.
fn verified(v: &View<'_>, c: &Channel) -> String {
    if c.address.is_empty() {
        return v.t("reach-no-address");
    }
    let said = match (c.verified_at, c.checked_at) {
        (Some(at), _) => v.t1("reach-links-back", "time", &moment(v, at)),
        (None, Some(at)) => v.t1("reach-links-not-back", "time", &moment(v, at)),
        (None, None) => v.t("reach-not-looked"),
    };
    match &c.check_error {
        Some(why) => format!("{said} {}", v.t1("reach-not-read", "answer", why)),
        None => said,
    }
}
