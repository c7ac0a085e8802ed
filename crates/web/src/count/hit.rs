//! What is noted of a request, in one piece of memory.

use std::net::IpAddr;

use http::HeaderMap;
use http::header::{ACCEPT_LANGUAGE, HOST, REFERER, USER_AGENT};

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Event {
    /// Something was answered.
    View,
    /// There was nothing at the address.
    Missing,
    /// Something was searched for, and perhaps found.
    Search(bool),
    /// A page was read for so many seconds, down to so many hundredths.
    Read(u32, u32),
}

/// What a request says that matters here.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Asked<'a> {
    /// Path and query.
    pub target: &'a str,
    /// `User-Agent`.
    pub agent: &'a str,
    /// `Referer`.
    pub referer: &'a str,
    /// `Accept-Language`.
    pub language: &'a str,
    /// `Host`.
    pub host: &'a str,
    /// What was searched for.
    pub term: &'a str,
    /// Where it was asked from.
    pub address: Option<IpAddr>,
    /// The reader wishes not to be told apart: Global Privacy Control or Do Not Track.
    pub still: bool,
}

impl<'a> Asked<'a> {
    /// What the headers of a request say. `address` is where it came from, as far as that is believed.
    pub(crate) fn of(target: &'a str, headers: &'a HeaderMap, address: Option<IpAddr>) -> Self {
        let says =
            |name| headers.get(name).and_then(|v: &http::HeaderValue| v.to_str().ok()).unwrap_or_default();
        let on = |name: &str| headers.get(name).is_some_and(|v| v.as_bytes() == b"1");
        Self {
            target,
            agent: says(USER_AGENT),
            referer: says(REFERER),
            language: says(ACCEPT_LANGUAGE),
            host: says(HOST),
            term: "",
            address,
            still: on("sec-gpc") || on("dnt"),
        }
    }
}

/// The longest of each text: target, agent, referer, language, host, term.
const LONGEST: [usize; 6] = [1_024, 400, 300, 32, 120, 240];

/// The same, owned, until the next step of the task that counts. It has no `Debug`: nothing of it may get into a log.
pub(crate) struct Hit {
    /// What happened.
    pub event: Event,
    /// Where it was asked from.
    pub address: Option<IpAddr>,
    /// The reader wishes not to be told apart.
    pub still: bool,
    text: Box<str>,
    ends: [u16; 6],
}

impl Hit {
    pub(super) fn new(event: Event, asked: &Asked<'_>) -> Self {
        let parts = [asked.target, asked.agent, asked.referer, asked.language, asked.host, asked.term];
        let mut cut = [""; 6];
        for ((cut, part), longest) in cut.iter_mut().zip(parts).zip(LONGEST) {
            *cut = part.get(..part.floor_char_boundary(longest)).unwrap_or_default();
        }
        let mut text = String::with_capacity(cut.iter().map(|part| part.len()).sum());
        let mut ends = [0; 6];
        for (end, part) in ends.iter_mut().zip(cut) {
            text.push_str(part);
            // The bounds above add up to far less.
            *end = u16::try_from(text.len()).unwrap_or(u16::MAX);
        }
        Self { event, address: asked.address, still: asked.still, text: text.into_boxed_str(), ends }
    }

    /// About how much memory it takes.
    pub(super) fn size(&self) -> usize {
        self.text.len() + size_of::<Self>()
    }

    fn part(&self, number: usize) -> &str {
        let end = |n: usize| self.ends.get(n).copied().map_or(0, usize::from);
        let begin = number.checked_sub(1).map_or(0, end);
        self.text.get(begin..end(number)).unwrap_or_default()
    }

    pub(super) fn target(&self) -> &str {
        self.part(0)
    }

    pub(super) fn agent(&self) -> &str {
        self.part(1)
    }

    pub(super) fn referer(&self) -> &str {
        self.part(2)
    }

    pub(super) fn language(&self) -> &str {
        self.part(3)
    }

    pub(super) fn host(&self) -> &str {
        self.part(4)
    }

    pub(super) fn term(&self) -> &str {
        self.part(5)
    }

    /// Everything but the address: what is alike here is described once.
    pub(super) fn alike(&self) -> (Event, &str, &[u16; 6]) {
        (self.event, &self.text, &self.ends)
    }
}

/// Whether anything at an address is counted: not what belongs to a page, and not the desk.
pub(crate) fn is_counted(target: &str) -> bool {
    let Some(rest) = target.strip_prefix('/') else { return false };
    let first = rest.split(['/', '?']).next().unwrap_or_default();
    !matches!(
        first,
        "assets"
            | "media"
            | "files"
            | "og"
            | "desk"
            | "log"
            | "credentials"
            | "healthz"
            | "readyz"
            | "metrics"
            | "view"
            | "beacon"
            | "oembed"
            | "sitemaps"
            | "sitemap.xml"
            | "robots.txt"
            | ".well-known"
    )
}
