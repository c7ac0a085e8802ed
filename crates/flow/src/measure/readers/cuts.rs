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
    matches!(code, "host" | "search" | "search-nothing" | "missing")
}

/// The code of a cut, where it is one.
pub(super) fn code_of(code: &str) -> Option<&'static str> {
    CUTS.iter().map(|cut| cut.code).find(|known| *known == code)
}

/// The cells that a row is counted in.
pub fn cuts_of(seen: &Seen) -> Vec<(&'static str, String)> {
    let mut out = Vec::with_capacity(48);
    each_cell(seen, |cut, key| out.push((cut, key.to_owned())));
    out
}

/// Tells the cells that a row is counted in, by cut and key: some fifty for a page, and as many as there are rows, so that keys
/// are lent and not made.
pub(super) fn each_cell(seen: &Seen, tell: impl FnMut(&'static str, &str)) {
    let mut cells = Cells { tell, key: String::with_capacity(96) };
    match seen.what.as_str() {
        "view" if seen.door == "page" => cells.of_page(seen),
        "view" => {
            cells.one("door", &seen.door);
            cells.one("machine", &seen.page);
            cells.one("agent", &seen.agent);
        }
        "bot" => {
            cells.one("door", "bot");
            cells.one("bot", &seen.agent);
        }
        "read" => {
            let (time, depth) = seen.detail.split_once('/').unwrap_or((&seen.detail, ""));
            cells.one("time", time);
            cells.one("depth", depth);
            cells.two("page-time", &seen.page, time);
            cells.two("page-depth", &seen.page, depth);
            cells.three("edition-time", &seen.page, &seen.locale, time);
            cells.three("edition-depth", &seen.page, &seen.locale, depth);
            cells.two("organisation-time", &seen.organisation, time);
            cells.two("organisation-depth", &seen.organisation, depth);
        }
        "wanted" => cells.two("wanted", &seen.detail, &seen.locale),
        "host" => cells.one("host", &seen.detail),
        "search" => cells.two("search", &seen.locale, &seen.detail),
        "search-nothing" => {
            cells.two("search", &seen.locale, &seen.detail);
            cells.two("search-nothing", &seen.locale, &seen.detail);
        }
        "missing" => cells.one("missing", &seen.detail),
        _ => {}
    }
}

/// Cells that are told one after the other. One of which a part is missing is none.
struct Cells<F> {
    tell: F,
    key: String,
}

impl<F: FnMut(&'static str, &str)> Cells<F> {
    fn one(&mut self, cut: &'static str, key: &str) {
        if !key.is_empty() {
            (self.tell)(cut, key);
        }
    }

    fn two(&mut self, cut: &'static str, a: &str, b: &str) {
        if !a.is_empty() && !b.is_empty() {
            self.join(&[a, b]);
            (self.tell)(cut, &self.key);
        }
    }

    fn three(&mut self, cut: &'static str, a: &str, b: &str, c: &str) {
        if !a.is_empty() && !b.is_empty() && !c.is_empty() {
            self.join(&[a, b, c]);
            (self.tell)(cut, &self.key);
        }
    }

    fn join(&mut self, parts: &[&str]) {
        self.key.clear();
        for (n, part) in parts.iter().enumerate() {
            if n > 0 {
                self.key.push('|');
            }
            self.key.push_str(part);
        }
    }

    fn of_page(&mut self, seen: &Seen) {
        let Seen {
            page, locale, section, organisation, campaign, channel, referrer, device, country, ..
        } = seen;
        self.one("door", "page");
        self.one("page", page);
        self.one("locale", locale);
        self.one("section", section);
        self.one("organisation", organisation);
        self.one("campaign", campaign);
        self.one("channel", channel);
        self.one("referrer", referrer);
        self.one("device", device);
        self.one("country", country);
        let pairs: [(&'static str, &str, &str); 25] = [
            ("page-locale", page, locale),
            ("page-referrer", page, referrer),
            ("page-country", page, country),
            ("section-locale", section, locale),
            ("organisation-locale", organisation, locale),
            ("organisation-country", organisation, country),
            ("campaign-locale", campaign, locale),
            ("campaign-country", campaign, country),
            ("campaign-channel", campaign, channel),
            ("locale-country", locale, country),
            ("locale-referrer", locale, referrer),
            ("organisation-page", organisation, page),
            ("organisation-referrer", organisation, referrer),
            ("organisation-device", organisation, device),
            ("organisation-campaign", organisation, campaign),
            ("organisation-channel", organisation, channel),
            ("section-page", section, page),
            ("section-country", section, country),
            ("section-referrer", section, referrer),
            ("section-device", section, device),
            ("campaign-page", campaign, page),
            ("campaign-referrer", campaign, referrer),
            ("campaign-device", campaign, device),
            ("page-device", page, device),
            ("page-channel", page, channel),
        ];
        for (cut, a, b) in pairs {
            self.two(cut, a, b);
        }
        // A story in one language; other pages have no text that is somebody's own.
        if page.starts_with("story:") {
            self.three("edition-country", page, locale, country);
            self.three("edition-referrer", page, locale, referrer);
            self.three("edition-device", page, locale, device);
        }
        for message in seen.messages.split_whitespace() {
            self.one("message", message);
            self.two("message-locale", message, locale);
            self.two("message-country", message, country);
            self.two("message-page", message, page);
            self.two("organisation-message", organisation, message);
        }
        for territory in seen.territories.split_whitespace() {
            self.one("territory", territory);
            self.two("territory-page", territory, page);
            self.two("territory-locale", territory, locale);
            self.two("territory-country", territory, country);
        }
    }
}
