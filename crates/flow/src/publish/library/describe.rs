//! What is said of a medium: whose it is, under which terms, what it shows, and where its middle is.

use std::collections::BTreeMap;

use jiff::civil::Date;
use model::{Act, Actor, Clock, Code, EventSubject, Locale, MediaDetails, Refusal};
use serde_json::json;
use store::Tx;

use super::{keep_details, mine};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Longest alternative text in signs; what needs more belongs into the text.
const ALT_MAX: usize = 600;

/// Everything that can be said of a medium.
#[derive(Debug, Clone, PartialEq)]
pub struct Description {
    /// What staff call it.
    pub title: String,
    /// Whose it is.
    pub organisation: Option<Code>,
    /// Who made it.
    pub credit: String,
    /// Licence.
    pub licence: String,
    /// Where it came from.
    pub source_url: Option<String>,
    /// Who agreed to what.
    pub consent: String,
    /// Last day on which it may be shown.
    pub rights_until: Option<Date>,
    /// It says nothing that readers would miss.
    pub decorative: bool,
    /// What it is about: nought is left or top, one is right or bottom.
    pub focus: (f64, f64),
    /// What it shows; an empty text takes one back, a language that is not named keeps what it has.
    pub alts: BTreeMap<Locale, String>,
}

/// Says it. Answers whether anything was different.
pub async fn describe_medium(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    said: &Description,
) -> Result<bool, FlowError> {
    let (mut media, kept) = mine(tx, me, code).await?;
    // Nobody gives a medium to those for whom they could not add one.
    me.need(Act::Media, Scope { organisation: said.organisation.as_ref(), locale: None })?;
    check(said)?;
    let actor = Actor::person(me.person.id);
    let mut details = kept.clone().unwrap_or_else(|| MediaDetails::unknown(clock.now(), &actor));
    let before = (media.clone(), details.clone());
    media.credit = said.credit.trim().to_owned();
    media.licence = said.licence.trim().to_owned();
    media.source_url = said.source_url.clone().filter(|url| !url.is_empty());
    (media.focus_x, media.focus_y) = said.focus;
    details.title = said.title.trim().to_owned();
    details.organisation.clone_from(&said.organisation);
    details.consent = said.consent.trim().to_owned();
    details.rights_until = said.rights_until;
    details.decorative = said.decorative;
    let stored = store::media::details::alts(tx, media.id).await?;
    let mut changed: Vec<String> = changes(&before, &(media.clone(), details.clone()));
    for (locale, text) in &said.alts {
        let text = text.trim();
        if stored.get(locale).map_or("", String::as_str) != text {
            store::media::details::set_alt(tx, media.id, locale, text).await?;
            changed.push(format!("alt.{locale}"));
        }
    }
    if changed.is_empty() {
        return Ok(false);
    }
    store::media::upsert_media(tx, &media).await?;
    keep_details(tx, media.id, &media, &details).await?;
    // Which particulars, not what they say: a note of consent may name persons.
    let detail = json!({ "changed": changed });
    trust::record(tx, clock, &actor, "describe-media", EventSubject::Media(code.clone()), detail).await?;
    Ok(true)
}

fn check(said: &Description) -> Result<(), Refusal> {
    let invalid = |field, reason| Refusal::Invalid { field, reason };
    for (field, text) in [("credit", &said.credit), ("licence", &said.licence)] {
        if text.trim().is_empty() {
            return Err(Refusal::Missing(field));
        }
    }
    if let Some(url) = &said.source_url
        && !url.is_empty()
        && !url.starts_with("https://")
        && !url.starts_with("http://")
    {
        return Err(invalid("source_url", "address-wrong"));
    }
    let inside = |n: f64| (0.0..=1.0).contains(&n);
    if !inside(said.focus.0) || !inside(said.focus.1) {
        return Err(invalid("focus", "media-focus-wrong"));
    }
    if said.alts.values().any(|text| text.chars().count() > ALT_MAX) {
        return Err(invalid("alt", "media-alt-long"));
    }
    Ok(())
}

type Both = (model::Media, MediaDetails);

fn changes(before: &Both, after: &Both) -> Vec<String> {
    let ((m, d), (n, e)) = (before, after);
    let pairs = [
        ("title", d.title == e.title),
        ("organisation", d.organisation == e.organisation),
        ("credit", m.credit == n.credit),
        ("licence", m.licence == n.licence),
        ("source", m.source_url == n.source_url),
        ("consent", d.consent == e.consent),
        ("rights-until", d.rights_until == e.rights_until),
        ("decorative", d.decorative == e.decorative),
        ("focus", (m.focus_x, m.focus_y) == (n.focus_x, n.focus_y)),
    ];
    pairs.into_iter().filter(|(_, same)| !same).map(|(name, _)| name.to_owned()).collect()
}
