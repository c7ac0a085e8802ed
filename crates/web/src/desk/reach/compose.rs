//! A published text is sent out: one page with a text for every channel that suits it.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::reach::dispatch::{
    Draft, NewDispatches, Suitable, Unsuitable, compose as make, flaw_of_text, needs_four_eyes, schedule,
    submit, suitable,
};
use flow::trust::Scope;
use model::{Act, Campaign, Channel, ChannelKind, Code, Edition, EditionState, Item, Refusal};
use render::View;
use render::pages::desk::reach::{ComposePage, ComposeText, UnsuitableRow};

use super::dispatch::room;
use super::parts::{campaigns, code as as_code, explain, frame, messages, name, refused};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::editor::{Place, place};
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::planning::{Zones, read_instant};
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::reach::labelled;

/// The text to be sent out.
struct Subject<'a> {
    item: &'a Item,
    edition: &'a Edition,
}

fn subject<'a>(staff: &Staff, place: &'a Place) -> Result<Subject<'a>, Failure> {
    let (item, edition) = (&place.item, place.edition.as_ref().ok_or(Failure::NotFound)?);
    let act = if edition.locale == item.written_in { Act::Write } else { Act::Translate };
    if !staff.me.rights.may(act, Scope::text(&item.publisher, &edition.locale)) {
        return Err(Failure::Forbidden);
    }
    Ok(Subject { item, edition })
}

/// `GET /desk/items/{code}/{locale}/send`
pub async fn compose(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    let subject = subject(&staff, &place)?;
    if subject.edition.state != EditionState::Published {
        // Nothing to be sent: the text's own page says where it stands.
        return Ok(redirect(&place.href(), false));
    }
    show(&app, &staff, &place, &subject, None, None).await
}

/// `POST /desk/items/{code}/{locale}/send`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    let subject = subject(&staff, &place)?;
    let act = fields.get("act");
    if act == "preview" {
        return show(&app, &staff, &place, &subject, Some(&fields), None).await;
    }
    match perform(&app, &staff, &subject, &fields, act).await {
        Ok(Made::One(id, key)) => Ok(redirect(&format!("/desk/dispatches/{id}?done={key}"), false)),
        Ok(Made::Many(key)) => Ok(redirect(&format!("/desk/dispatches?done={key}"), false)),
        Err(e) => {
            let wrong = explain(&staff, &refused(e)?);
            show(&app, &staff, &place, &subject, Some(&fields), Some(wrong)).await
        }
    }
}

enum Made {
    One(model::DispatchId, &'static str),
    Many(&'static str),
}

async fn perform(
    app: &App,
    staff: &Staff,
    subject: &Subject<'_>,
    fields: &Fields,
    act: &str,
) -> Result<Made, FlowError> {
    let (me, clock, outlets) = (&staff.me.rights, app.clock.as_ref(), app.outlets());
    let send_at = read_instant(&staff.view(), fields, "send_at")?;
    if send_at.is_some_and(|at| at <= clock.now()) {
        return Err(Refusal::Invalid { field: "send_at", reason: "time-past" }.into());
    }
    let drafts = fields
        .all("channel")
        .filter_map(as_code)
        .map(|channel| Draft { text: fields.raw(&format!("text-{channel}")).to_owned(), channel });
    let new = NewDispatches {
        edition: subject.edition.id,
        campaign: as_code(fields.get("campaign")),
        message: as_code(fields.get("message")),
        send_at,
        drafts: drafts.collect(),
    };
    let link = linker(app, subject.edition, new.campaign.as_ref());
    let mut tx = app.store.begin().await?;
    let made = make(&mut tx, me, clock, outlets, &new, &link).await?;
    for id in &made {
        match act {
            "submit" => submit(&mut tx, me, clock, *id).await?,
            "send" => schedule(&mut tx, me, clock, outlets, *id, send_at).await?,
            _ => {}
        }
    }
    tx.commit().await?;
    let key = match act {
        "submit" => "done-submitted",
        "send" if send_at.is_some() => "done-scheduled",
        "send" => "done-sending",
        _ => "done-composed",
    };
    Ok(match made.as_slice() {
        [one] => Made::One(*one, key),
        _ => Made::Many(key),
    })
}

/// The page of a text as it is labelled for a channel.
fn linker(app: &App, edition: &Edition, campaign: Option<&Code>) -> impl Fn(&Code) -> String + Sync + use<> {
    let (shown, campaign) = (app.shown(), campaign.cloned());
    let (locale, slug) = (edition.locale.clone(), edition.slug.clone());
    move |via: &Code| labelled(&shown.country, &locale, &slug, campaign.as_ref(), Some(via))
}

async fn show(
    app: &App,
    staff: &Staff,
    place: &Place,
    subject: &Subject<'_>,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let edition = subject.edition;
    let mut campaign = typed.and_then(|t| as_code(t.get("campaign")));
    let mut conn = app.store.read().await?;
    let all = store::reach::campaigns(&mut conn).await?;
    if !all.iter().any(|c| campaign.as_ref() == Some(&c.code)) {
        campaign = None;
    }
    let link = linker(app, edition, campaign.as_ref());
    let found = suitable(&mut conn, app.clock.as_ref(), app.outlets(), edition.id, &link).await;
    let title = match edition.published_revision {
        Some(id) => store::revision::find_revision(&mut conn, id).await?.map(|r| r.title),
        None => None,
    };
    let zones = Zones::of(&mut conn, staff).await?;
    drop(conn);
    let mut d = frame(staff, staff.view().t1("reach-send-out", "title", &title.unwrap_or_default()));
    d.wrong = wrong;
    let v = d.v;
    let (fit, unfit) = match found {
        Ok(found) => found,
        // An embargo, for instance: the page says so, and offers nothing.
        Err(e) => {
            d.wrong = Some(explain(staff, &refused(e)?));
            (Vec::new(), Vec::new())
        }
    };
    let field = |name: &str| typed.map(|t| t.get(name).to_owned()).unwrap_or_default();
    let message = match typed {
        Some(typed) => typed.get("message").to_owned(),
        None => subject.item.messages.first().map(Code::to_string).unwrap_or_default(),
    };
    let rights = &staff.me.rights;
    let publishes = rights.may(Act::Publish, Scope::text(&subject.item.publisher, &edition.locale));
    let speaks = |c: &Channel| rights.may(Act::Publish, Scope::text(&c.organisation, &edition.locale));
    let may_send =
        publishes && !needs_four_eyes(subject.item.kind) && fit.iter().all(|one| speaks(&one.channel));
    page(&ComposePage {
        href: format!("{}/send", place.href()),
        text_href: place.href(),
        lang: edition.locale.to_string(),
        dir: edition.locale.direction().as_str(),
        language: v.language(&edition.locale),
        texts: fit.into_iter().map(|one| text(app, &v, one, &link, typed)).collect(),
        unsuitable: unfit.into_iter().map(|(c, why)| unsuitable(&v, &c, why)).collect(),
        campaigns: campaigns(&v, &running(app, &v, all), &field("campaign")),
        messages: messages(&v, &message),
        send_at: field("send_at"),
        zones: zones.choices(app.clock.now(), &field("zone")),
        may_send,
        d,
    })
}

/// Campaigns that have not ended.
fn running(app: &App, v: &View<'_>, all: Vec<Campaign>) -> Vec<Campaign> {
    let today = crate::pages::programme::today(app, v);
    all.into_iter().filter(|c| c.closed_at.is_none() && c.until >= today).collect()
}

fn text(
    app: &App,
    v: &View<'_>,
    one: Suitable,
    link: &(dyn Fn(&Code) -> String + Sync),
    typed: Option<&Fields>,
) -> ComposeText {
    let Suitable { channel, text: proposed } = one;
    let address = link(&channel.code);
    let key = format!("text-{}", channel.code);
    let text = match typed.filter(|t| t.has(&key)) {
        Some(typed) => typed.raw(&key).to_owned(),
        None => proposed,
    };
    let chosen = typed.is_some_and(|t| t.all("channel").any(|code| code == channel.code.as_str()));
    let outlet = app.outlets().of(channel.kind);
    let flaw = outlet.and_then(|o| flaw_of_text(o.as_ref(), &channel, &text, &address));
    let limits = outlet.map(|o| o.limits(&channel));
    let note = |does: fn(&flow::reach::outlet::Limits) -> bool, yes: &str, no: &str| {
        limits.as_ref().map(|l| v.t(if does(l) { yes } else { no }))
    };
    let notes = [
        note(|l| l.picture, "reach-with-picture", "reach-without-picture"),
        note(|l| l.withdraws, "reach-can-withdraw", "reach-cannot-withdraw"),
        (channel.kind == ChannelKind::Press).then(|| v.t("reach-tells-withdrawn")),
    ];
    let (left, most) = room(app, v, &channel, &text, &address);
    ComposeText {
        name: name(v, &channel.names, &channel.code),
        about: format!(
            "{} · {}",
            v.word("channel-kind", channel.kind.as_str()),
            v.name("organisation", channel.organisation.as_str())
        ),
        chosen,
        left,
        most,
        wrong: flaw.filter(|_| chosen).map(|key| v.t(key)),
        preview: typed.filter(|_| chosen).map(|_| (text.trim().to_owned(), address)),
        notes: notes.into_iter().flatten().collect(),
        code: channel.code.to_string(),
        text,
    }
}

fn unsuitable(v: &View<'_>, channel: &Channel, why: Unsuitable) -> UnsuitableRow {
    let (key, href) = match why {
        Unsuitable::NoOutlet => ("reach-held-no-outlet", String::new()),
        Unsuitable::Unready => ("reach-held-unready", format!("/desk/channels/{}", channel.code)),
        Unsuitable::Language => ("reach-held-language", String::new()),
        Unsuitable::There(id) => ("dispatch-there", format!("/desk/dispatches/{id}")),
    };
    UnsuitableRow { name: name(v, &channel.names, &channel.code), why: v.t(key), href }
}
