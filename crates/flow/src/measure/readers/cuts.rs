//! By what is counted: the cells a row falls into.

use store::audience::Seen;

/// By what is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cut {
    /// Its code.
    pub code: &'static str,
    /// Its keys are made by readers (what they typed, where they came from): there may be any number of them, and those that
    /// were counted seldom are forgotten.
    pub tail: bool,
}

const fn cut(code: &'static str) -> Cut {
    Cut { code, tail: false }
}

const fn tail(code: &'static str) -> Cut {
    Cut { code, tail: true }
}

/// Every cut. A key of two parts has `|` between them.
pub const CUTS: &[Cut] = &[
    cut("door"),
    cut("machine"),
    cut("agent"),
    cut("bot"),
    cut("page"),
    cut("locale"),
    cut("section"),
    cut("organisation"),
    cut("message"),
    cut("territory"),
    cut("campaign"),
    cut("channel"),
    cut("referrer"),
    cut("device"),
    cut("country"),
    cut("page-locale"),
    cut("page-referrer"),
    cut("page-country"),
    cut("section-locale"),
    cut("organisation-locale"),
    cut("organisation-country"),
    cut("message-locale"),
    cut("message-country"),
    cut("campaign-locale"),
    cut("campaign-country"),
    cut("campaign-channel"),
    cut("locale-country"),
    cut("locale-referrer"),
    cut("time"),
    cut("depth"),
    cut("page-time"),
    cut("page-depth"),
    cut("wanted"),
    cut("organisation-page"),
    cut("organisation-referrer"),
    cut("organisation-device"),
    cut("organisation-campaign"),
    cut("organisation-channel"),
    cut("organisation-message"),
    cut("organisation-time"),
    cut("organisation-depth"),
    cut("section-page"),
    cut("section-country"),
    cut("section-referrer"),
    cut("section-device"),
    cut("message-page"),
    cut("territory-page"),
    cut("territory-locale"),
    cut("territory-country"),
    cut("campaign-page"),
    cut("campaign-referrer"),
    cut("campaign-device"),
    cut("page-device"),
    cut("page-channel"),
    cut("edition-country"),
    cut("edition-referrer"),
    cut("edition-device"),
    cut("edition-time"),
    cut("edition-depth"),
    tail("host"),
    tail("search"),
    tail("search-nothing"),
    tail("missing"),
];

/// The cuts of the public page and the public API.
pub const PUBLIC_CUTS: &[&str] = &[
    "door",
    "page",
    "locale",
    "section",
    "organisation",
    "message",
    "territory",
    "campaign",
    "channel",
    "referrer",
    "device",
    "country",
    "host",
    "time",
    "depth",
    "wanted",
    "search",
    "search-nothing",
    "missing",
    "bot",
];

/// Pairs of which views alone are counted: readers are told apart in none of their cells, which are many and small.
const VIEWS_ALONE: &[&str] = &[
    "organisation-page",
    "organisation-referrer",
    "organisation-device",
    "organisation-campaign",
    "organisation-channel",
    "organisation-message",
    "section-page",
    "section-country",
    "section-referrer",
    "section-device",
    "message-page",
    "territory-page",
    "territory-locale",
    "territory-country",
    "campaign-page",
    "campaign-referrer",
    "campaign-device",
    "page-device",
    "page-channel",
    "edition-country",
    "edition-referrer",
    "edition-device",
];

/// Whether readers are told apart in the cells of a cut.
pub(super) fn tells_readers(code: &str) -> bool {
    !VIEWS_ALONE.contains(&code)
}

/// Whether keys of a cut are made by readers.
pub(super) fn is_tail(code: &str) -> bool {
    CUTS.iter().any(|cut| cut.tail && cut.code == code)
}

/// The cells that a row is counted in.
pub fn cuts_of(seen: &Seen) -> Vec<(&'static str, String)> {
    let mut out = Vec::with_capacity(12);
    let mut add = |cut: &'static str, key: &str| {
        if !key.is_empty() {
            out.push((cut, key.to_owned()));
        }
    };
    match seen.what.as_str() {
        "view" if seen.door == "page" => return cuts_of_page(seen),
        "view" => {
            add("door", &seen.door);
            add("machine", &seen.page);
            add("agent", &seen.agent);
        }
        "bot" => {
            add("door", "bot");
            add("bot", &seen.agent);
        }
        "read" => {
            let (time, depth) = seen.detail.split_once('/').unwrap_or((&seen.detail, ""));
            add("time", time);
            add("depth", depth);
            add("page-time", &pair(&seen.page, time));
            add("page-depth", &pair(&seen.page, depth));
            let edition = pair(&seen.page, &seen.locale);
            add("edition-time", &pair(&edition, time));
            add("edition-depth", &pair(&edition, depth));
            add("organisation-time", &pair(&seen.organisation, time));
            add("organisation-depth", &pair(&seen.organisation, depth));
        }
        "wanted" => add("wanted", &pair(&seen.detail, &seen.locale)),
        "host" => add("host", &seen.detail),
        "search" => add("search", &pair(&seen.locale, &seen.detail)),
        "search-nothing" => {
            add("search", &pair(&seen.locale, &seen.detail));
            add("search-nothing", &pair(&seen.locale, &seen.detail));
        }
        "missing" => add("missing", &seen.detail),
        _ => {}
    }
    out
}

/// Two keys as one; nothing where one is missing.
fn pair(a: &str, b: &str) -> String {
    if a.is_empty() || b.is_empty() { String::new() } else { format!("{a}|{b}") }
}

fn cuts_of_page(seen: &Seen) -> Vec<(&'static str, String)> {
    let mut out: Vec<(&'static str, String)> = vec![("door", "page".into())];
    let single: [(&'static str, &String); 9] = [
        ("page", &seen.page),
        ("locale", &seen.locale),
        ("section", &seen.section),
        ("organisation", &seen.organisation),
        ("campaign", &seen.campaign),
        ("channel", &seen.channel),
        ("referrer", &seen.referrer),
        ("device", &seen.device),
        ("country", &seen.country),
    ];
    out.extend(single.map(|(cut, key)| (cut, key.clone())));
    // A story in one language; other pages have no text that is somebody's own.
    let edition =
        if seen.page.starts_with("story:") { pair(&seen.page, &seen.locale) } else { String::new() };
    let pairs: [(&'static str, &String, &String); 28] = [
        ("page-locale", &seen.page, &seen.locale),
        ("page-referrer", &seen.page, &seen.referrer),
        ("page-country", &seen.page, &seen.country),
        ("section-locale", &seen.section, &seen.locale),
        ("organisation-locale", &seen.organisation, &seen.locale),
        ("organisation-country", &seen.organisation, &seen.country),
        ("campaign-locale", &seen.campaign, &seen.locale),
        ("campaign-country", &seen.campaign, &seen.country),
        ("campaign-channel", &seen.campaign, &seen.channel),
        ("locale-country", &seen.locale, &seen.country),
        ("locale-referrer", &seen.locale, &seen.referrer),
        ("organisation-page", &seen.organisation, &seen.page),
        ("organisation-referrer", &seen.organisation, &seen.referrer),
        ("organisation-device", &seen.organisation, &seen.device),
        ("organisation-campaign", &seen.organisation, &seen.campaign),
        ("organisation-channel", &seen.organisation, &seen.channel),
        ("section-page", &seen.section, &seen.page),
        ("section-country", &seen.section, &seen.country),
        ("section-referrer", &seen.section, &seen.referrer),
        ("section-device", &seen.section, &seen.device),
        ("campaign-page", &seen.campaign, &seen.page),
        ("campaign-referrer", &seen.campaign, &seen.referrer),
        ("campaign-device", &seen.campaign, &seen.device),
        ("page-device", &seen.page, &seen.device),
        ("page-channel", &seen.page, &seen.channel),
        ("edition-country", &edition, &seen.country),
        ("edition-referrer", &edition, &seen.referrer),
        ("edition-device", &edition, &seen.device),
    ];
    out.extend(pairs.map(|(cut, a, b)| (cut, pair(a, b))));
    for message in seen.messages.split_whitespace() {
        out.push(("message", message.to_owned()));
        out.push(("message-locale", pair(message, &seen.locale)));
        out.push(("message-country", pair(message, &seen.country)));
        out.push(("message-page", pair(message, &seen.page)));
        out.push(("organisation-message", pair(&seen.organisation, message)));
    }
    for territory in seen.territories.split_whitespace() {
        out.push(("territory", territory.to_owned()));
        out.push(("territory-page", pair(territory, &seen.page)));
        out.push(("territory-locale", pair(territory, &seen.locale)));
        out.push(("territory-country", pair(territory, &seen.country)));
    }
    out.retain(|(_, key)| !key.is_empty());
    out
}
