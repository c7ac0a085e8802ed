//! One dispatch: its words, what happened to it, and what a person may do with it.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::reach::dispatch::{
    Changed, Held, Leaving, Told, approve, cancel, change, leaving, may_compose, may_leave, may_send,
    needs_four_eyes, return_, schedule, submit, writers,
};
use flow::reach::newsletter::MARK_LEAVE;
use jiff::Timestamp;
use model::press::PressSaid;
use model::{ChannelKind, Code, DispatchId, DispatchState, EditionState, MailState, Refusal};
use render::View;
use render::pages::desk::reach::{DispatchForm, DispatchPage, LetterPreview, StepRow};

use super::dispatches::sees;
use super::parts::{
    campaigns, channel_name, code as as_code, explain, frame, messages, name, refused, state, tabs, told,
};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{moment, names, who};
use crate::desk::planning::{Zones, civil, read_instant};
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::reach::{labelled, newsrooms};

/// `GET /desk/dispatches/{id}`
pub async fn dispatch(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let id = id.parse().map_err(|_| Failure::NotFound)?;
    show(&app, &staff, id, None, None).await
}

/// `POST /desk/dispatches/{id}`
pub async fn act(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(id): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let id: DispatchId = id.parse().map_err(|_| Failure::NotFound)?;
    match perform(&app, &staff, id, &fields).await {
        Ok(key) => Ok(redirect(&format!("/desk/dispatches/{id}?done={key}"), false)),
        Err(e) => {
            let wrong = explain(&staff, &refused(e)?);
            let typed = (fields.get("act") == "save").then_some(&fields);
            show(&app, &staff, id, typed, Some(wrong)).await
        }
    }
}

async fn perform(
    app: &App,
    staff: &Staff,
    id: DispatchId,
    fields: &Fields,
) -> Result<&'static str, FlowError> {
    let (me, clock, outlets) = (&staff.me.rights, app.clock.as_ref(), app.outlets());
    let v = staff.view();
    let mut tx = app.store.begin().await?;
    let done = match fields.get("act") {
        "submit" => {
            submit(&mut tx, me, clock, id).await?;
            "done-submitted"
        }
        "approve" => {
            approve(&mut tx, me, clock, outlets, id).await?;
            "done-approved"
        }
        "return" => {
            return_(&mut tx, me, clock, id, fields.get("remark")).await?;
            "done-returned"
        }
        "send" => {
            schedule(&mut tx, me, clock, outlets, id, None).await?;
            "done-sending"
        }
        "schedule" => {
            let at = read_instant(&v, fields, "send_at")?.ok_or(Refusal::Missing("send_at"))?;
            schedule(&mut tx, me, clock, outlets, id, Some(at)).await?;
            "done-scheduled"
        }
        "cancel" => {
            cancel(&mut tx, me, clock, id, "").await?;
            "done-cancelled"
        }
        _ => {
            let what = leaving(&mut tx, id).await?;
            let changed = Changed {
                text: fields.raw("text").to_owned(),
                campaign: as_code(fields.get("campaign")),
                message: as_code(fields.get("message")),
                send_at: read_instant(&v, fields, "send_at")?,
            };
            let seen =
                fields.get("seen").parse::<i64>().ok().and_then(|us| Timestamp::from_microsecond(us).ok());
            let shown = app.shown();
            let country = &shown.country;
            let (locale, slug) = (&what.listed.dispatch.locale, &what.listed.slug);
            let link = |via: &Code| labelled(country, locale, slug, changed.campaign.as_ref(), Some(via));
            change(&mut tx, me, clock, outlets, id, seen, &changed, &link).await?;
            "done-saved"
        }
    };
    tx.commit().await?;
    Ok(done)
}

async fn show(
    app: &App,
    staff: &Staff,
    id: DispatchId,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let what = leaving(&mut conn, id).await?;
    if !sees(staff, &what.listed) {
        return Err(Failure::Forbidden);
    }
    let steps = store::reach::dispatch_steps(&mut conn, id).await?;
    let all = store::reach::campaigns(&mut conn).await?;
    let people = names(&mut conn).await?;
    let wrote = writers(&mut conn, &what.listed.dispatch).await?.contains(&staff.me.rights.person.id);
    let zones = Zones::of(&mut conn, staff).await?;
    let counts = store::press_list::letter_counts(&mut conn, id).await?;
    drop(conn);
    let letters = preview(app, staff, &what).await?;
    let (one, rights) = (&what.listed, &staff.me.rights);
    let x = &one.dispatch;
    let mut d = frame(staff, one.title.clone());
    d.titled_in(&x.locale);
    d.wrong = wrong;
    let v = d.v;
    let (composes, sends) = (may_compose(rights, one), may_send(rights, one));
    let four_eyes = needs_four_eyes(one.item_kind);
    let link = labelled(&app.shown().country, &x.locale, &one.slug, x.campaign.as_ref(), Some(&x.channel));
    let published = one.edition_state == EditionState::Published;
    let held = held(app, &what).filter(|_| x.state.is_open());
    // A yes that is still to be given is no obstacle to be told of.
    let told_of = held.filter(|why| *why != Held::FourEyes);
    page(&DispatchPage {
        tabs: tabs(&v, "/desk/dispatches"),
        href: format!("/desk/dispatches/{id}"),
        text_href: format!("/desk/items/{}/{}", one.item_code, x.locale),
        page_href: if published { format!("/{}/stories/{}", x.locale, one.slug) } else { String::new() },
        remote_href: x.remote_url.clone().filter(|_| x.state != DispatchState::Withdrawn).unwrap_or_default(),
        lang: x.locale.to_string(),
        dir: x.locale.direction().as_str(),
        state: state(&v, x.state),
        facts: facts(&v, &what, &people, &zones, &all)
            .into_iter()
            .chain(told_of_letters(&v, &counts))
            .collect(),
        letters,
        text: x.text.clone(),
        held: told_of.map(|why| staff.explain(&why.refusal())),
        form: (composes && x.state.is_open()).then(|| form(app, &v, &what, &all, &zones, &link, typed)),
        link,
        may_submit: composes
            && matches!(x.state, DispatchState::Draft | DispatchState::Returned)
            && told_of.is_none(),
        may_approve: sends && x.state == DispatchState::Waiting && !(four_eyes && wrote) && told_of.is_none(),
        may_return: sends && matches!(x.state, DispatchState::Waiting | DispatchState::Scheduled),
        may_schedule: sends && x.state.is_open() && held.is_none(),
        may_cancel: composes && x.state.is_open(),
        steps: steps
            .iter()
            .map(|s| StepRow {
                when: moment(&v, s.at),
                what: format!(
                    "{} – {}",
                    v.word("event-dispatch", s.step.as_str()),
                    who(&v, &people, &s.actor)
                ),
                said: step_said(&v, s),
            })
            .collect(),
        d,
    })
}

/// What a step says beside its kind.
fn step_said(v: &View<'_>, step: &model::DispatchStep) -> String {
    match step.step {
        // The time for which it was set, as the action wrote it.
        model::DispatchStepKind::Schedule => {
            step.detail.parse::<Timestamp>().map_or_else(|_| step.detail.clone(), |at| moment(v, at))
        }
        // How many were told.
        model::DispatchStepKind::Told => {
            step.detail.parse::<i64>().map_or_else(|_| step.detail.clone(), |n| v.n("press-letters-count", n))
        }
        _ => told(v, &step.detail),
    }
}

/// The letters of a press list as newsrooms get them, until they have gone.
async fn preview(app: &App, staff: &Staff, what: &Leaving) -> Result<Vec<LetterPreview>, Failure> {
    let d = &what.listed.dispatch;
    let sent_on = what.listed.edition_state == EditionState::Published && d.sent_at.is_none();
    if what.channel.kind != ChannelKind::Press || !sent_on {
        return Ok(Vec::new());
    }
    let mut conn = app.store.read().await?;
    let edition = store::edition::edition_by_id(&mut conn, d.edition).await?.ok_or(Failure::NotFound)?;
    let item = store::item::item_by_id(&mut conn, edition.item).await?.ok_or(Failure::NotFound)?;
    let shown = edition.published_revision.unwrap_or(d.revision);
    let revision = store::revision::find_revision(&mut conn, shown).await?.ok_or(Failure::NotFound)?;
    let mut readers = store::press_list::contact_locales(&mut conn, &what.channel.code).await?;
    drop(conn);
    let text = Told { item, edition, revision };
    let letters = newsrooms::letters(app, &text, d, &what.channel).await?;
    let v = staff.view();
    let mut previews: Vec<LetterPreview> = Vec::new();
    // Everybody for whom there is no letter of their own gets the first one.
    for letter in letters.into_iter().rev() {
        let count = if letter.locale == d.locale {
            readers.values().sum::<i64>()
        } else {
            readers.remove(&letter.locale).unwrap_or(0)
        };
        let page = v.absolute(&format!("/{}/press-list/leave/…", letter.locale));
        previews.push(LetterPreview {
            language: v.language(&letter.locale),
            lang: letter.locale.to_string(),
            dir: letter.locale.direction().as_str(),
            count: v.n("press-contacts-count", count),
            subject: letter.subject,
            text: letter.text.replace(MARK_LEAVE, &page),
        });
    }
    previews.reverse();
    Ok(previews)
}

/// What became of letters to newsrooms: by what they are, how many are how far.
fn told_of_letters(
    v: &View<'_>,
    counts: &BTreeMap<(PressSaid, MailState), i64>,
) -> Vec<(String, String, String)> {
    let of = |said: PressSaid| {
        let parts: Vec<String> = counts
            .iter()
            .filter(|((what, _), _)| *what == said)
            .map(|((_, state), n)| format!("{}: {}", v.word("press-mail", state.as_str()), v.num(*n)))
            .collect();
        (!parts.is_empty()).then(|| (v.word("press-said", said.as_str()), parts.join(" · "), String::new()))
    };
    PressSaid::ALL.iter().filter_map(|said| of(*said)).collect()
}

fn held(app: &App, what: &Leaving) -> Option<Held> {
    let now = app.clock.now();
    let at = what.listed.dispatch.send_at.map_or(now, |at| at.max(now));
    may_leave(what, app.outlets(), at).err()
}

fn facts(
    v: &View<'_>,
    what: &Leaving,
    people: &std::collections::HashMap<model::PersonId, String>,
    zones: &Zones,
    campaigns: &[model::Campaign],
) -> Vec<(String, String, String)> {
    let x = &what.listed.dispatch;
    let plain = String::new;
    let person = |id: model::PersonId| people.get(&id).cloned().unwrap_or_else(|| id.to_string());
    let mut facts = vec![
        (
            v.t("reach-channel"),
            channel_name(v, std::slice::from_ref(&what.channel), &x.channel).text,
            format!("/desk/channels/{}", x.channel),
        ),
        (v.t("desk-language-of"), v.language(&x.locale), plain()),
        (v.t("reach-made-by"), format!("{}, {}", person(x.made_by), moment(v, x.made_at)), plain()),
    ];
    if let Some(code) = &x.campaign {
        let found = campaigns.iter().find(|c| c.code == *code);
        let title = found.map_or_else(|| code.to_string(), |c| name(v, &c.names, code).text);
        facts.push((v.t("reach-campaign"), title, format!("/desk/campaigns/{code}")));
    }
    if let Some(code) = &x.message {
        let href = format!("/desk/message/messages/{code}");
        facts.push((v.t("reach-message"), v.name("message", code.as_str()), href));
    }
    if let Some(by) = x.approved_by {
        facts.push((v.t("reach-approved-by"), person(by), plain()));
    }
    if let Some(at) = x.send_at {
        facts.push((v.t("reach-send-at"), zones.shown(v, at), plain()));
    }
    if let Some(at) = x.sent_at {
        facts.push((v.t("reach-sent"), zones.shown(v, at), plain()));
    }
    if x.tries > 0 {
        facts.push((v.t("reach-tries"), v.num(x.tries), plain()));
    }
    if x.state == DispatchState::Scheduled && x.tries > 0 {
        facts.push((v.t("reach-next-try"), zones.shown(v, what.listed.next_at), plain()));
    }
    if let Some(why) = &x.last_error {
        facts.push((v.t("reach-said"), told(v, why), plain()));
    }
    facts
}

fn form(
    app: &App,
    v: &View<'_>,
    what: &Leaving,
    all: &[model::Campaign],
    zones: &Zones,
    link: &str,
    typed: Option<&Fields>,
) -> DispatchForm {
    let x = &what.listed.dispatch;
    let field =
        |name: &str, kept: String| typed.filter(|t| t.has(name)).map_or(kept, |t| t.get(name).to_owned());
    let of = |code: Option<&Code>| code.map(Code::to_string).unwrap_or_default();
    let zone = field("zone", String::new());
    let text = typed.map_or_else(|| x.text.clone(), |t| t.raw("text").to_owned());
    let (left, most) = room(app, v, &what.channel, &text, link);
    DispatchForm {
        left,
        most,
        campaigns: campaigns(v, all, &field("campaign", of(x.campaign.as_ref()))),
        messages: messages(v, &field("message", of(x.message.as_ref()))),
        send_at: field("send_at", x.send_at.map(|at| civil(at, &zones.main().1)).unwrap_or_default()),
        zones: zones.choices(app.clock.now(), &zone),
        seen: x.changed_at.as_microsecond().to_string(),
        text,
    }
}

/// How many signs are left for a text with its link, and how many the text may have as far as a browser can count.
pub fn room(app: &App, v: &View<'_>, channel: &model::Channel, text: &str, link: &str) -> (String, usize) {
    let Some(outlet) = app.outlets().of(channel.kind) else { return (String::new(), 0) };
    let most = outlet.limits(channel).characters.min(flow::reach::dispatch::TEXT_MAX);
    let signed = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let left = signed(most) - signed(outlet.length(text.trim(), link));
    (v.num(left), most.saturating_sub(outlet.length("", link)))
}
