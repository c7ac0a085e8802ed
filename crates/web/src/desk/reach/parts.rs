//! What the pages of reach have in common.

use flow::FlowError;
use flow::reach::dispatch::HELD;
use flow::reach::outlet::Outlets;
use model::programme::Wording;
use model::{Channel, ChannelKind, Code, Dispatch, DispatchState, Locale, Refusal};
use render::View;
use render::pages::desk::message::NameField;
use render::pages::desk::programme::duty::Spoken;
use render::pages::desk::reach::{DispatchRow, ReachTab};
use render::pages::desk::{Choice, Desk, StateTag};
use store::reach::ListedDispatch;

use crate::desk::fields::Fields;
use crate::desk::parts::moment;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::spoken;

/// The part of the desk that the pages stand in.
pub const PART: &str = "desk-reach";

/// The frame of a page.
pub fn frame<'a>(staff: &'a Staff, title: impl Into<String>) -> Desk<'a> {
    staff.desk(title, PART)
}

/// Ways between the lists.
pub fn tabs(v: &View<'_>, here: &str) -> Vec<ReachTab> {
    [
        ("/desk/dispatches", "desk-dispatches"),
        ("/desk/channels", "desk-channels"),
        ("/desk/campaigns", "desk-campaigns"),
    ]
    .map(|(href, key)| ReachTab { href, text: v.t(key), current: href == here })
    .into()
}

/// How far a dispatch has come.
pub fn state(v: &View<'_>, state: DispatchState) -> StateTag {
    let class = match state {
        DispatchState::Draft | DispatchState::Cancelled => "draft",
        DispatchState::Waiting => "in-review",
        DispatchState::Returned | DispatchState::Withdrawing => "returned",
        DispatchState::Scheduled | DispatchState::Sending => "scheduled",
        DispatchState::Sent => "published",
        DispatchState::Refused | DispatchState::GivenUp | DispatchState::Beyond => "late",
        DispatchState::Withdrawn | DispatchState::Told => "withdrawn",
    };
    StateTag { class, text: v.word("channel-state", state.as_str()) }
}

/// Whether a channel is open, verified, and ready to be sent through.
pub fn channel_states(v: &View<'_>, outlets: &Outlets, channel: &Channel) -> Vec<StateTag> {
    let tag = |class, key: &str| StateTag { class, text: v.t(key) };
    if channel.closed_at.is_some() {
        return vec![tag("withdrawn", "reach-is-closed")];
    }
    let mut tags = vec![tag("published", "reach-is-open")];
    if !channel.address.is_empty() && !channel.kind.is_drawn() {
        tags.push(match channel.verified_at {
            Some(_) => tag("approved", "channel-verified"),
            None => tag("draft", "channel-not-verified"),
        });
    }
    if !channel.kind.is_drawn() && outlets.ready(channel).is_err() {
        tags.push(tag("late", "reach-is-not-ready"));
    }
    tags
}

/// A name, in the person's language or the nearest.
pub fn name(v: &View<'_>, names: &Wording, code: &Code) -> Spoken {
    let said = spoken(v, names);
    if said.text.is_empty() { Spoken { text: code.to_string(), ..said } } else { said }
}

/// A rule as the detail of a step, or what somebody said.
pub fn told(v: &View<'_>, detail: &str) -> String {
    match detail.strip_prefix(HELD) {
        Some(rule) => v.word("reach-held", rule),
        None => detail.to_owned(),
    }
}

/// A dispatch in a list.
pub fn row(v: &View<'_>, channels: &[Channel], one: &ListedDispatch) -> DispatchRow {
    let d = &one.dispatch;
    DispatchRow {
        href: href(d),
        title: one.title.clone(),
        lang: d.locale.to_string(),
        language: v.language(&d.locale),
        channel: channel_name(v, channels, &d.channel),
        state: state(v, d.state),
        when: when(v, d),
        said: d.last_error.as_deref().map(|e| told(v, e)).unwrap_or_default(),
    }
}

/// Address of a dispatch's page.
pub fn href(d: &Dispatch) -> String {
    format!("/desk/dispatches/{}", d.id)
}

/// When it goes, went, or changed last.
fn when(v: &View<'_>, d: &Dispatch) -> String {
    let at = match d.state {
        DispatchState::Scheduled => d.send_at,
        state if state.is_out() => d.sent_at,
        _ => None,
    };
    moment(v, at.unwrap_or(d.changed_at))
}

/// The name of a channel by its code.
pub fn channel_name(v: &View<'_>, channels: &[Channel], code: &Code) -> Spoken {
    match channels.iter().find(|c| c.code == *code) {
        Some(channel) => name(v, &channel.names, code),
        None => Spoken { lang: String::new(), dir: "ltr", text: code.to_string() },
    }
}

/// A field for the name in every language of the site, the home language and the person's own first.
pub fn name_fields(v: &View<'_>, kept: Option<&Wording>, typed: Option<&Fields>) -> Vec<NameField> {
    let site = &v.country.nation.site;
    let mut locales: Vec<&Locale> = site.locales.iter().collect();
    locales.sort_by_key(|l| (**l != site.home_locale, **l != v.local.locale));
    let field = |locale: &Locale| {
        let field = format!("name-{locale}");
        let stored = kept.and_then(|w| w.0.get(locale.as_str())).map_or("", String::as_str);
        NameField {
            tag: locale.to_string(),
            dir: locale.direction().as_str(),
            language: v.language(locale),
            text: typed.filter(|t| t.has(&field)).map_or(stored, |t| t.get(&field)).to_owned(),
            required: *locale == site.home_locale,
        }
    };
    locales.into_iter().map(field).collect()
}

/// The names a form sent.
pub fn sent_names(v: &View<'_>, fields: &Fields) -> Wording {
    let locales = v.country.nation.site.locales.iter();
    let sent = locales.map(|l| (l.to_string(), fields.get(&format!("name-{l}")).to_owned()));
    Wording(sent.filter(|(_, text)| !text.is_empty()).collect())
}

/// What a kind of channel wants to know, and whether it must.
pub fn settings_of(kind: ChannelKind) -> &'static [(&'static str, bool)] {
    match kind {
        ChannelKind::Mastodon => &[("server", true)],
        ChannelKind::AtProto => &[("server", true), ("identifier", true)],
        ChannelKind::Telegram => &[("server", false), ("chat", true)],
        ChannelKind::Facebook => &[("server", false), ("page", true)],
        ChannelKind::X => &[("server", false)],
        ChannelKind::YouTube => &[("server", false), ("channel", true)],
        ChannelKind::Zalo => &[("server", false), ("oa", true)],
        ChannelKind::Site
        | ChannelKind::Feed
        | ChannelKind::Newsletter
        | ChannelKind::Fediverse
        | ChannelKind::Webhook
        | ChannelKind::Press => &[],
    }
}

/// The message of a key, if there is one: what another part of the house says of a kind or of a flaw.
pub fn optional(v: &View<'_>, key: &str) -> Option<String> {
    let said = v.t(key);
    (said != key).then_some(said)
}

/// A rule's no, which the form shows; anything else goes on as it is.
pub fn refused(error: FlowError) -> Result<Refusal, Failure> {
    match error {
        FlowError::Refused(Refusal::Forbidden(_)) => Err(Failure::Forbidden),
        FlowError::Refused(refusal) => Ok(refusal),
        other => Err(other.into()),
    }
}

/// What a refusal says. A flaw that a kind of channel found in its settings names the field.
pub fn explain(staff: &Staff, refusal: &Refusal) -> String {
    let v = staff.view();
    match refusal {
        Refusal::Invalid { field, reason } if optional(&v, reason).is_none() => {
            let label = optional(&v, &format!("reach-setting-{field}"))
                .or_else(|| optional(&v, &format!("field-{field}")));
            let flaw = optional(&v, &format!("accounts-{reason}"));
            let label = label.unwrap_or_else(|| (*field).to_owned());
            format!("{label}: {}", flaw.unwrap_or_else(|| v.t("reach-setting-wrong")))
        }
        other => staff.explain(other),
    }
}

/// Choices of organisations.
pub fn organisations(staff: &Staff, v: &View<'_>, act: model::Act, chosen: &str) -> Vec<Choice> {
    let mine = staff.me.rights.organisations(act, &v.country.nation.organisations);
    let mut choices: Vec<Choice> = mine
        .into_iter()
        .map(|o| Choice::new(o.code.as_str(), v.name("organisation", o.code.as_str()), chosen))
        .collect();
    v.local.formats.sort_by_name(&mut choices, |c| &c.text);
    choices
}

/// Choices of key messages, with none first.
pub fn messages(v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", v.t("reach-none"), chosen)];
    let all = v.country.nation.themes.iter().flat_map(|t| &t.messages);
    choices.extend(all.map(|m| Choice::new(m.code.as_str(), v.name("message", m.code.as_str()), chosen)));
    choices
}

/// Choices of campaigns that are open, with none first; the one that is chosen stays among them.
pub fn campaigns(v: &View<'_>, all: &[model::Campaign], chosen: &str) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", v.t("reach-none"), chosen)];
    let open = all.iter().filter(|c| c.closed_at.is_none() || c.code.as_str() == chosen);
    choices.extend(open.map(|c| Choice::new(c.code.as_str(), name(v, &c.names, &c.code).text, chosen)));
    choices
}

/// The code a field names, if it names one.
pub fn code(text: &str) -> Option<Code> {
    Code::new(text).ok()
}
