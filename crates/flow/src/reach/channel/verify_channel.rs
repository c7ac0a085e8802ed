//! Verified both ways: our page names the account, and the account's page links back to us (`rel="me"`). Services whose pages
//! cannot do that tell by their interfaces what the account says of itself: there an address of ours must stand.

use jiff::SignedDuration;
use model::{Act, Actor, Channel, Clock, Code, EventSubject, Refusal};
use serde_json::json;
use store::Tx;
use url::Url;

use crate::fetch::{FetchError, Fetcher, Request};
use crate::reach::outlet::Profile;
use crate::reach::rules::channel;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// How often a channel's page is looked at.
pub const CHECKED_EVERY: SignedDuration = SignedDuration::from_hours(7 * 24);

/// No page of an account is longer.
const PAGE_MAX: usize = 2 << 20;
/// What a server of the fediverse answers with, when it is asked for an account rather than its page.
const ACTIVITY: &str = "application/activity+json";

/// What was seen on a channel's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// A link back to one of our pages.
    Back,
    /// No such link.
    NotBack,
    /// The page could not be read.
    Unread(String),
}

/// What was seen where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The page that was looked at.
    pub address: String,
    /// What was seen there.
    pub seen: Seen,
}

/// Looks whether a channel's page links back to one of `ours`, whole addresses. Pages that are drawn by a script show no
/// link to us: servers of the fediverse are asked for the account itself as well, and of others its `profile` is read.
pub async fn look_back(
    fetcher: &Fetcher,
    channel: &Channel,
    profile: Option<&Profile>,
    ours: &[String],
) -> Found {
    let address = channel.address.clone();
    let told = profile.filter(|profile| is_of(profile, &address)).map(|p| names_us(&p.words, ours));
    if told == Some(true) {
        return Found { address, seen: Seen::Back };
    }
    let seen = match page(fetcher, &address, ours).await {
        Ok(true) => Seen::Back,
        Ok(false) => match account(fetcher, &address, ours).await {
            Ok(true) => Seen::Back,
            // The page could be read, which is what is told.
            Ok(false) | Err(_) => Seen::NotBack,
        },
        // The service has told instead.
        Err(_) if told.is_some() => Seen::NotBack,
        Err(e) => Seen::Unread(e.to_string()),
    };
    Found { address, seen }
}

async fn page(fetcher: &Fetcher, address: &str, ours: &[String]) -> Result<bool, FetchError> {
    let bytes = fetcher.get(address, PAGE_MAX).await?;
    Ok(links_back(&String::from_utf8_lossy(&bytes), address, ours))
}

async fn account(fetcher: &Fetcher, address: &str, ours: &[String]) -> Result<bool, FetchError> {
    let request = Request::new("GET", address).header("accept", ACTIVITY);
    let reply = fetcher.send(request, PAGE_MAX).await?;
    let Some(actor) = reply.json() else { return Ok(false) };
    let fields = actor.get("attachment").and_then(|list| list.as_array());
    let mut values = fields.into_iter().flatten().filter_map(|field| field.get("value")?.as_str());
    Ok(values.any(|html| links_back(html, address, ours)))
}

fn links_back(html: &str, address: &str, ours: &[String]) -> bool {
    let ours: Vec<Url> = ours.iter().filter_map(|page| Url::parse(page).ok()).collect();
    ingest::links_with_rel(html, address, "me").iter().any(|link| ours.iter().any(|page| same(link, page)))
}

/// Whether an address is the page of the account whose profile it is.
fn is_of(profile: &Profile, address: &str) -> bool {
    let Ok(url) = Url::parse(address) else { return false };
    let host = url.host_str().unwrap_or_default();
    let bare = |name: &str| name.trim_start_matches('@').to_lowercase();
    let last = url.path_segments().and_then(|mut parts| parts.rfind(|part| !part.is_empty()));
    let Some(last) = last.map(bare).filter(|last| !last.is_empty()) else { return false };
    let there = |known: &str| host == known || host.strip_suffix(known).is_some_and(|h| h.ends_with('.'));
    profile.hosts.iter().any(|known| there(known)) && profile.names.iter().any(|name| bare(name) == last)
}

/// Whether an address of ours stands among some words; many leave out what stands before its host.
fn names_us(words: &str, ours: &[String]) -> bool {
    let ours: Vec<Url> = ours.iter().filter_map(|page| Url::parse(page).ok()).collect();
    let is_one = |part: &str, page: &Url| {
        let whole =
            if part.contains("://") { part.to_owned() } else { format!("{}://{part}", page.scheme()) };
        Url::parse(&whole).is_ok_and(|url| same(&url, page))
    };
    words
        .split(|c: char| c.is_whitespace() || "<>()[]{}\"'“”«»|，。、；：".contains(c))
        .map(|part| part.trim_matches(['.', ',', ';', ':', '!', '?']))
        // An address for letters is none of a page.
        .filter(|part| part.contains('.') && !part.contains('@'))
        .any(|part| ours.iter().any(|page| is_one(part, page)))
}

/// Whether two addresses are of one page: what follows `#`, `?` and a last slash says nothing of it.
fn same(a: &Url, b: &Url) -> bool {
    let path = |url: &Url| url.path().trim_end_matches('/').to_owned();
    a.scheme() == b.scheme()
        && a.host() == b.host()
        && a.port_or_known_default() == b.port_or_known_default()
        && path(a) == path(b)
}

/// Writes down what was seen on a channel's page, in the name of the portal.
pub async fn verify_channel(
    tx: &mut Tx,
    clock: &dyn Clock,
    code: &Code,
    found: &Found,
) -> Result<(), FlowError> {
    write_down(tx, clock, &Actor("system:reach".into()), code, found).await
}

/// The same for somebody who asked for it.
pub async fn verify_channel_by_hand(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    found: &Found,
) -> Result<(), FlowError> {
    let of = channel(tx, code).await?;
    me.need(Act::ManageSite, Scope::of(&of.organisation))?;
    if of.address.is_empty() {
        return Err(Refusal::Missing("address").into());
    }
    write_down(tx, clock, &Actor::person(me.person.id), code, found).await
}

async fn write_down(
    tx: &mut Tx,
    clock: &dyn Clock,
    actor: &Actor,
    code: &Code,
    found: &Found,
) -> Result<(), FlowError> {
    let before = channel(tx, code).await?;
    if before.address != found.address {
        // It moved while somebody looked: what was seen is of another page.
        return Ok(());
    }
    let now = clock.now();
    let mut after = Channel { checked_at: Some(now), check_error: None, ..before.clone() };
    match &found.seen {
        Seen::Back => after.verified_at = Some(now),
        Seen::NotBack => after.verified_at = None,
        // A page that cannot be read today says nothing new: what was seen last stays, with its date.
        Seen::Unread(why) => after.check_error = Some(why.chars().take(500).collect()),
    }
    store::reach::update_channel(tx, &after).await?;
    let changed = before.verified_at.is_some() != after.verified_at.is_some();
    if changed || actor.as_person().is_some() {
        let seen = match &found.seen {
            Seen::Back => "back",
            Seen::NotBack => "not-back",
            Seen::Unread(_) => "unread",
        };
        let subject = EventSubject::Channel(code.clone());
        trust::record(tx, clock, actor, "verify-channel", subject, json!({ "seen": seen })).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_back_is_one_to_our_very_page() {
        let ours = ["https://portal.example/en/channels".to_owned(), "https://portal.example/en/".to_owned()];
        let back = |href: &str| {
            let html = format!("<p><a rel='nofollow me' href='{href}'>us</a></p>");
            links_back(&html, "https://social.example/@us", &ours)
        };
        assert!(back("https://portal.example/en/channels"));
        assert!(back("https://PORTAL.example/en/channels/?x=1#y"));
        assert!(back("https://portal.example/en"));
        for other in
            ["https://portal.example/", "http://portal.example/en/", "https://evil.example/en/", "/en/"]
        {
            assert!(!back(other), "{other}");
        }
        assert!(!links_back("<a href='https://portal.example/en/'>us</a>", "https://s.example/", &ours));
    }

    #[test]
    fn a_profile_speaks_for_its_own_page_alone() {
        let profile = Profile {
            hosts: &["x.com", "t.me"],
            names: vec!["@Ours".to_owned(), "123".to_owned()],
            words: String::new(),
        };
        for right in ["https://x.com/ours", "https://www.x.com/OURS/", "https://t.me/123?a=1"] {
            assert!(is_of(&profile, right), "{right}");
        }
        for other in [
            "https://x.com/theirs",
            "https://evilx.com/ours",
            "https://x.com.evil/ours",
            "https://x.com/",
            "ours",
            "",
        ] {
            assert!(!is_of(&profile, other), "{other}");
        }
        let ours = ["https://portal.example/".to_owned(), "https://portal.example/en/channels".to_owned()];
        for back in [
            "The ministry. https://portal.example/en/channels.",
            "Official account (portal.example)",
            "portal.example/en/channels，官方账号",
        ] {
            assert!(names_us(back, &ours), "{back}");
        }
        for other in
            ["portal.example.evil", "https://portal.example/vi/news", "news@portal.example", "the portal", ""]
        {
            assert!(!names_us(other, &ours), "{other}");
        }
    }
}
