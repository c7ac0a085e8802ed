//! What is told apart when requests are counted.

/// A class of addresses. Few and fixed, whatever is asked for: an address that somebody makes up is no series of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// Pages for readers.
    Page,
    /// RSS, Atom, JSON Feed.
    Feed,
    /// Sitemaps.
    Sitemap,
    /// The REST interface.
    Api,
    /// SDMX and the catalogue of data.
    Data,
    /// Renditions of pictures, videos, and documents that came in.
    Media,
    /// Preview pictures.
    Card,
    /// Typefaces, scripts, the mark.
    Asset,
    /// The transparency log.
    Log,
    /// Staff.
    Desk,
    /// Health and readiness.
    Health,
    /// Everything else.
    Other,
}

impl Area {
    /// Every area, in the order of their discriminants.
    pub const ALL: &[Self] = &[
        Self::Page,
        Self::Feed,
        Self::Sitemap,
        Self::Api,
        Self::Data,
        Self::Media,
        Self::Card,
        Self::Asset,
        Self::Log,
        Self::Desk,
        Self::Health,
        Self::Other,
    ];

    /// Its label.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Feed => "feed",
            Self::Sitemap => "sitemap",
            Self::Api => "api",
            Self::Data => "data",
            Self::Media => "media",
            Self::Card => "card",
            Self::Asset => "asset",
            Self::Log => "log",
            Self::Desk => "desk",
            Self::Health => "health",
            Self::Other => "other",
        }
    }

    /// The area of a path, with or without its query.
    pub fn of(target: &str) -> Self {
        let path = target.split('?').next().unwrap_or_default();
        let rest = path.strip_prefix('/').unwrap_or(path);
        let first = rest.split('/').next().unwrap_or_default();
        match first {
            "assets" => Self::Asset,
            "media" | "files" => Self::Media,
            "og" => Self::Card,
            "api" => Self::Api,
            "sdmx" | "catalog.ttl" | "catalog.jsonld" => Self::Data,
            "log" => Self::Log,
            "desk" => Self::Desk,
            "healthz" | "readyz" => Self::Health,
            "sitemap.xml" | "sitemaps" => Self::Sitemap,
            "" if rest.is_empty() => Self::Page,
            _ if !is_tag(first) || first.len() == rest.len() => Self::Other,
            _ if ["/feed.xml", "/atom.xml", "/feed.json"].iter().any(|end| path.ends_with(end)) => Self::Feed,
            _ => Self::Page,
        }
    }
}

/// Whether a part of an address has the shape of a language's tag.
fn is_tag(part: &str) -> bool {
    let language = part.split('-').next().unwrap_or_default();
    (2..=3).contains(&language.len())
        && part.len() <= 16
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// What the page cache did for a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Answered from the cache before the framework saw it.
    Fast,
    /// Answered from the cache.
    Hit,
    /// Made, and kept for the next.
    Miss,
    /// Made for this request alone.
    None,
}

impl Outcome {
    /// Every outcome, in the order of their discriminants.
    pub const ALL: &[Self] = &[Self::Fast, Self::Hit, Self::Miss, Self::None];

    /// Its label.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fast => "fast",
            Self::Hit => "hit",
            Self::Miss => "miss",
            Self::None => "none",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_of_one_area() {
        for (target, area) in [
            ("/", Area::Page),
            ("/vi/", Area::Page),
            ("/zh-Hans/stories/a?x=1", Area::Page),
            ("/en/stories/a/event.ics", Area::Page),
            ("/en/feed.xml", Area::Feed),
            ("/en/topics/food/feed.json?n=2", Area::Feed),
            ("/sitemaps/pages.xml", Area::Sitemap),
            ("/api/v1/facts", Area::Api),
            ("/sdmx/v2/data/x", Area::Data),
            ("/media/abc.avif", Area::Media),
            ("/files/abc/plan.pdf", Area::Media),
            ("/og/en/a.png", Area::Card),
            ("/assets/script.js", Area::Asset),
            ("/log/checkpoint", Area::Log),
            ("/desk", Area::Desk),
            ("/desk/items", Area::Desk),
            ("/healthz", Area::Health),
            ("/wp-login.php", Area::Other),
            ("/robots.txt", Area::Other),
            ("//x", Area::Other),
            ("*", Area::Other),
        ] {
            assert_eq!(Area::of(target), area, "{target}");
        }
    }

    #[test]
    fn the_lists_are_in_the_order_of_the_discriminants() {
        assert!(Area::ALL.iter().enumerate().all(|(n, area)| *area as usize == n));
        assert!(Outcome::ALL.iter().enumerate().all(|(n, outcome)| *outcome as usize == n));
    }
}
