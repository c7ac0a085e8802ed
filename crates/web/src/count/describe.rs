//! What a hit is, by published rules: who asks, for what, from where it was led.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;
use std::time::Duration;

use flow::measure::readers::{PageLabels, Seen};
use jiff::{SignedDuration, Timestamp};
use model::Locale;
use moka::sync::Cache;
use tally::{Agent, Device, Memo, Referrer, agents, buckets, referrers, terms};

use super::place::{Place, place};
use super::{Event, Hit, labels};
use crate::app::{App, Shown};

/// So many user agents and pages before are remembered, twice over at most.
const REMEMBERED: usize = 5_000;
/// The codes of campaigns and channels are asked for again when one is unknown, but not more often than this.
const ASK_AGAIN: SignedDuration = SignedDuration::from_secs(5);
/// So many different hosts, searches, paths and languages wished for are counted in an hour: readers make them up.
const MADE_UP_MAX: usize = 5_000;
/// The longest path that is counted as missing.
const PATH_MAX: usize = 120;

/// What is remembered between hits. No part of it is about a reader.
pub(super) struct Describer {
    agents: Memo<Agent>,
    referrers: Memo<(Referrer, Option<String>)>,
    pages: Cache<String, Option<Arc<PageLabels>>>,
    campaigns: BTreeSet<String>,
    channels: BTreeSet<String>,
    asked: Option<Timestamp>,
    /// What readers made up in an hour.
    made_up: (i64, HashSet<(String, String)>),
}

impl Describer {
    pub(super) fn new() -> Self {
        Self {
            agents: Memo::new(REMEMBERED),
            referrers: Memo::new(REMEMBERED),
            // What a page belongs to may change.
            pages: Cache::builder().max_capacity(50_000).time_to_live(Duration::from_secs(120)).build(),
            campaigns: BTreeSet::new(),
            channels: BTreeSet::new(),
            asked: None,
            made_up: (0, HashSet::new()),
        }
    }

    /// What is counted of a hit: nothing, one thing or several.
    pub(super) async fn describe(
        &mut self,
        app: &App,
        shown: &Shown,
        hit: &Hit,
        country: Option<[u8; 2]>,
        hour: i64,
    ) -> Vec<Seen> {
        let mut seen = self.all_of(app, shown, hit, country, hour).await;
        seen.retain(|seen| self.has_room(seen));
        seen
    }

    /// Whether something is counted: what readers make up has a bound.
    fn has_room(&mut self, seen: &Seen) -> bool {
        if matches!(seen.what.as_str(), "view" | "bot" | "read") {
            return true;
        }
        let (hour, known) = &mut self.made_up;
        if *hour != seen.hour {
            *hour = seen.hour;
            known.clear();
        }
        let key = (seen.what.clone(), seen.detail.clone());
        known.contains(&key) || (known.len() < MADE_UP_MAX && known.insert(key))
    }

    async fn all_of(
        &mut self,
        app: &App,
        shown: &Shown,
        hit: &Hit,
        country: Option<[u8; 2]>,
        hour: i64,
    ) -> Vec<Seen> {
        let agent = self.agents.get(hit.agent(), agents::classify);
        let seen = Seen { hour, ..Seen::default() };
        if agent.device == Device::Bot {
            let name = agent.name.unwrap_or_default().to_owned();
            let bot = Seen { what: "bot".into(), door: "bot".into(), agent: name, ..seen };
            return if hit.event == Event::View { vec![bot] } else { Vec::new() };
        }
        let person =
            matches!(agent.device, Device::Phone | Device::Tablet | Device::Computer | Device::Other);
        let path = hit.target().split('?').next().unwrap_or_default();
        let is_locale = |tag: &str| shown.tags.iter().any(|known| known == tag);
        let found = place(path, is_locale);
        match (hit.event, found) {
            (Event::Missing, _) => {
                missing(path, person).map(|detail| Seen { what: "missing".into(), detail, ..seen })
            }
            (Event::Search(found), Some(place)) if person => terms::normalise(hit.term()).map(|term| Seen {
                what: if found { "search" } else { "search-nothing" }.into(),
                locale: place.locale,
                detail: term,
                ..seen
            }),
            (Event::Read(time, depth), Some(place)) if person && place.slug.is_some() => {
                let story = self.labels(app, &place).await;
                story.map(|story| Seen {
                    what: "read".into(),
                    door: "page".into(),
                    page: format!("story:{}", story.item),
                    locale: place.locale,
                    organisation: story.organisation.clone(),
                    detail: format!("{}/{}", buckets::time(time), buckets::depth(depth)),
                    ..seen
                })
            }
            (Event::View, Some(place)) => return self.view(app, hit, place, agent, country, seen).await,
            _ => None,
        }
        .into_iter()
        .collect()
    }

    async fn view(
        &mut self,
        app: &App,
        hit: &Hit,
        place: Place,
        agent: Agent,
        country: Option<[u8; 2]>,
        seen: Seen,
    ) -> Vec<Seen> {
        let country =
            country.map(|letters| letters.map(char::from).iter().collect::<String>()).unwrap_or_default();
        let mut view = Seen {
            what: "view".into(),
            door: place.door.into(),
            locale: place.locale.clone(),
            section: place.section.clone(),
            territories: place.territory.clone(),
            device: agent.device.as_str().into(),
            agent: agent.name.unwrap_or_default().into(),
            country,
            ..seen.clone()
        };
        if let Some(story) = self.labels(app, &place).await {
            view.page = format!("story:{}", story.item);
            view.section.clone_from(&story.section);
            view.organisation.clone_from(&story.organisation);
            view.messages = story.messages.join(" ");
            view.territories = story.territories.join(" ");
        } else {
            view.page.clone_from(&place.page);
        }
        if place.door != "page" {
            return vec![view];
        }
        let (campaign, channel) = self.known_labels(app, hit.target()).await;
        view.campaign = campaign;
        view.channel = channel;
        let key = format!("{}\n{}", hit.host(), hit.referer());
        let (class, host) = self.referrers.get(&key, |key| {
            let (host, referer) = key.split_once('\n').unwrap_or_default();
            referrers::classify(referer, host)
        });
        view.referrer = class.as_str().into();
        let mut out = vec![view];
        // Beside the view and not with it: where somebody came from and what they read is nobody's business together.
        if let Some(detail) = host {
            out.push(Seen { what: "host".into(), detail, ..seen.clone() });
        }
        let wanted = first_language(hit.language());
        if let Some(detail) =
            wanted.filter(|tag| Locale::new(&place.locale).is_ok_and(|l| l.language() != tag))
        {
            out.push(Seen { what: "wanted".into(), locale: place.locale, detail, ..seen });
        }
        out
    }

    /// What the page of a story belongs to.
    async fn labels(&self, app: &App, place: &Place) -> Option<Arc<PageLabels>> {
        let slug = place.slug.as_ref()?;
        let key = format!("{}/{slug}", place.locale);
        if let Some(known) = self.pages.get(&key) {
            return known;
        }
        let locale = Locale::new(&place.locale).ok()?;
        let mut conn = app.store.read().await.ok()?;
        let found = store::audience::labels_of_page(&mut conn, &locale, slug).await.ok()?.map(Arc::new);
        self.pages.insert(key, found.clone());
        found
    }

    /// The labels of a link, where they are of a campaign and a channel that there are.
    async fn known_labels(&mut self, app: &App, target: &str) -> (String, String) {
        let (campaign, channel) = labels::of(target);
        let unknown = campaign.is_some_and(|code| !self.campaigns.contains(code))
            || channel.is_some_and(|code| !self.channels.contains(code));
        let now = app.clock.now();
        if unknown && self.asked.is_none_or(|at| now.duration_since(at) > ASK_AGAIN) {
            self.asked = Some(now);
            if let Ok(mut conn) = app.store.read().await {
                self.campaigns = store::audience::campaign_codes(&mut conn).await.unwrap_or_default();
                self.channels = store::audience::channel_codes(&mut conn).await.unwrap_or_default();
            }
        }
        let known = |code: Option<&str>, all: &BTreeSet<String>| {
            code.filter(|code| all.contains(*code)).unwrap_or_default().to_owned()
        };
        (known(campaign, &self.campaigns), known(channel, &self.channels))
    }
}

/// A path at which there is nothing, as it is counted.
fn missing(path: &str, person: bool) -> Option<String> {
    let escaped = format!("p={}", path.replace('+', "%2B").replace('&', "%26"));
    let path = form_urlencoded::parse(escaped.as_bytes()).next()?.1.into_owned();
    let fits = person
        && path.chars().count() <= PATH_MAX
        && !path.contains(char::is_control)
        && !terms::may_be_personal(&path);
    fits.then_some(path)
}

/// The language a reader asks for first, without its region.
fn first_language(value: &str) -> Option<String> {
    let tag = value.split([',', ';', '-']).next()?.trim();
    let sound = matches!(tag.len(), 2 | 3) && tag.bytes().all(|b| b.is_ascii_alphabetic());
    sound.then(|| tag.to_ascii_lowercase())
}
