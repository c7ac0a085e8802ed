//! Of what is asked: the whole portal down to one text in one language, and by what it can be taken apart.

/// What kind of thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// All of it.
    Portal,
    /// What an organisation published, and those below it.
    Organisation,
    /// A section.
    Section,
    /// A key message.
    Message,
    /// A territory.
    Territory,
    /// A campaign.
    Campaign,
    /// A channel.
    Channel,
    /// A language.
    Locale,
    /// A country readers are in.
    Country,
    /// A class of what led here.
    Referrer,
    /// A class of device.
    Device,
    /// An item in all its languages.
    Item,
    /// An item in one language.
    Edition,
    /// A page that is no item.
    Page,
}

impl Kind {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Portal,
        Self::Organisation,
        Self::Section,
        Self::Message,
        Self::Territory,
        Self::Campaign,
        Self::Channel,
        Self::Locale,
        Self::Country,
        Self::Referrer,
        Self::Device,
        Self::Item,
        Self::Edition,
        Self::Page,
    ];

    /// Its code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Portal => "portal",
            Self::Organisation => "organisation",
            Self::Section => "section",
            Self::Message => "message",
            Self::Territory => "territory",
            Self::Campaign => "campaign",
            Self::Channel => "channel",
            Self::Locale => "locale",
            Self::Country => "country",
            Self::Referrer => "referrer",
            Self::Device => "device",
            Self::Item => "item",
            Self::Edition => "edition",
            Self::Page => "page",
        }
    }

    /// The cut in which it is counted.
    pub fn cut(self) -> &'static str {
        match self {
            Self::Portal => "door",
            Self::Item | Self::Page => "page",
            Self::Edition => "page-locale",
            other => other.as_str(),
        }
    }
}

/// Something that is asked about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Of {
    /// What kind of thing.
    pub kind: Kind,
    /// Which; of an edition `item/locale`; nothing for all of it.
    pub code: String,
}

/// The longest code that is asked for.
const CODE_MAX: usize = 160;

impl Of {
    /// All of it.
    pub fn portal() -> Self {
        Self { kind: Kind::Portal, code: String::new() }
    }

    /// One thing.
    pub fn new(kind: Kind, code: impl Into<String>) -> Self {
        Self { kind, code: code.into() }
    }

    /// Reads `kind:code`; nothing where it is none.
    pub fn parse(text: &str) -> Option<Self> {
        if text.is_empty() || text == Kind::Portal.as_str() {
            return Some(Self::portal());
        }
        let (kind, code) = text.split_once(':')?;
        let kind = Kind::ALL.iter().copied().find(|known| known.as_str() == kind)?;
        // Pairs are kept with a line between them: no code has one.
        let sound = !code.is_empty() && code.len() <= CODE_MAX && !code.contains(['|', '\n', '\r']);
        let whole = kind != Kind::Portal && (kind != Kind::Edition || code.contains('/'));
        (sound && whole).then(|| Self::new(kind, code))
    }

    /// `kind:code`.
    pub fn text(&self) -> String {
        match self.kind {
            Kind::Portal => Kind::Portal.as_str().to_owned(),
            kind => format!("{}:{}", kind.as_str(), self.code),
        }
    }

    /// Item and locale of an edition.
    pub fn edition(&self) -> Option<(&str, &str)> {
        if self.kind == Kind::Edition { self.code.rsplit_once('/') } else { None }
    }

    /// The key under which it is counted.
    pub fn key(&self) -> String {
        match self.kind {
            Kind::Portal => "page".to_owned(),
            Kind::Item => format!("story:{}", self.code),
            Kind::Page => format!("page:{}", self.code),
            Kind::Edition => match self.edition() {
                Some((item, locale)) => format!("story:{item}|{locale}"),
                None => self.code.clone(),
            },
            _ => self.code.clone(),
        }
    }

    /// What a part of it is, to be asked about by itself; nothing where it cannot be.
    pub fn of_part(by: &str, key: &str) -> Option<Self> {
        let kind = match by {
            "page" => {
                return match key.split_once(':')? {
                    ("story", code) => Some(Self::new(Kind::Item, code)),
                    ("page", code) => Some(Self::new(Kind::Page, code)),
                    _ => None,
                };
            }
            "organisation" => Kind::Organisation,
            "section" => Kind::Section,
            "message" => Kind::Message,
            "territory" => Kind::Territory,
            "campaign" => Kind::Campaign,
            "channel" => Kind::Channel,
            "locale" => Kind::Locale,
            "country" => Kind::Country,
            "referrer" => Kind::Referrer,
            "device" => Kind::Device,
            _ => return None,
        };
        Some(Self::new(kind, key))
    }
}

/// On which side of a pair's line the part stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The key is the part.
    Whole,
    /// The part comes behind: `asked|part`.
    Behind,
    /// The part comes first: `part|asked`.
    First,
}

/// By what something can be taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// By what.
    pub by: &'static str,
    /// The cut in which it is counted.
    pub cut: &'static str,
    /// Where the part stands.
    pub side: Side,
}

const fn whole(by: &'static str) -> Part {
    Part { by, cut: by, side: Side::Whole }
}

const fn behind(by: &'static str, cut: &'static str) -> Part {
    Part { by, cut, side: Side::Behind }
}

const fn first(by: &'static str, cut: &'static str) -> Part {
    Part { by, cut, side: Side::First }
}

/// By what things of a kind can be taken apart, the usual one first.
pub fn parts_of(kind: Kind) -> &'static [Part] {
    match kind {
        Kind::Portal => {
            const {
                &[
                    whole("page"),
                    whole("locale"),
                    whole("country"),
                    whole("organisation"),
                    whole("section"),
                    whole("message"),
                    whole("territory"),
                    whole("campaign"),
                    whole("channel"),
                    whole("referrer"),
                    whole("host"),
                    whole("device"),
                    whole("door"),
                    whole("agent"),
                    whole("machine"),
                ]
            }
        }
        Kind::Organisation => {
            const {
                &[
                    behind("page", "organisation-page"),
                    behind("locale", "organisation-locale"),
                    behind("country", "organisation-country"),
                    behind("message", "organisation-message"),
                    behind("campaign", "organisation-campaign"),
                    behind("channel", "organisation-channel"),
                    behind("referrer", "organisation-referrer"),
                    behind("device", "organisation-device"),
                ]
            }
        }
        Kind::Section => {
            const {
                &[
                    behind("page", "section-page"),
                    behind("locale", "section-locale"),
                    behind("country", "section-country"),
                    behind("referrer", "section-referrer"),
                    behind("device", "section-device"),
                ]
            }
        }
        Kind::Message => {
            const {
                &[
                    behind("page", "message-page"),
                    behind("locale", "message-locale"),
                    behind("country", "message-country"),
                    first("organisation", "organisation-message"),
                ]
            }
        }
        Kind::Territory => {
            const {
                &[
                    behind("page", "territory-page"),
                    behind("locale", "territory-locale"),
                    behind("country", "territory-country"),
                ]
            }
        }
        Kind::Campaign => {
            const {
                &[
                    behind("page", "campaign-page"),
                    behind("channel", "campaign-channel"),
                    behind("locale", "campaign-locale"),
                    behind("country", "campaign-country"),
                    behind("referrer", "campaign-referrer"),
                    behind("device", "campaign-device"),
                    first("organisation", "organisation-campaign"),
                ]
            }
        }
        Kind::Channel => {
            const {
                &[
                    first("page", "page-channel"),
                    first("campaign", "campaign-channel"),
                    first("organisation", "organisation-channel"),
                ]
            }
        }
        Kind::Locale => {
            const {
                &[
                    first("page", "page-locale"),
                    behind("country", "locale-country"),
                    behind("referrer", "locale-referrer"),
                    first("section", "section-locale"),
                    first("organisation", "organisation-locale"),
                    first("message", "message-locale"),
                    first("territory", "territory-locale"),
                    first("campaign", "campaign-locale"),
                ]
            }
        }
        Kind::Country => {
            const {
                &[
                    first("page", "page-country"),
                    first("locale", "locale-country"),
                    first("section", "section-country"),
                    first("organisation", "organisation-country"),
                    first("message", "message-country"),
                    first("territory", "territory-country"),
                    first("campaign", "campaign-country"),
                ]
            }
        }
        Kind::Referrer => {
            const {
                &[
                    first("page", "page-referrer"),
                    first("locale", "locale-referrer"),
                    first("section", "section-referrer"),
                    first("organisation", "organisation-referrer"),
                    first("campaign", "campaign-referrer"),
                ]
            }
        }
        Kind::Device => {
            const {
                &[
                    first("page", "page-device"),
                    first("section", "section-device"),
                    first("organisation", "organisation-device"),
                    first("campaign", "campaign-device"),
                ]
            }
        }
        Kind::Item => {
            const {
                &[
                    behind("locale", "page-locale"),
                    behind("country", "page-country"),
                    behind("referrer", "page-referrer"),
                    behind("channel", "page-channel"),
                    behind("device", "page-device"),
                    first("message", "message-page"),
                    first("campaign", "campaign-page"),
                ]
            }
        }
        Kind::Edition => {
            const {
                &[
                    behind("country", "edition-country"),
                    behind("referrer", "edition-referrer"),
                    behind("device", "edition-device"),
                ]
            }
        }
        Kind::Page => {
            const {
                &[
                    behind("locale", "page-locale"),
                    behind("country", "page-country"),
                    behind("referrer", "page-referrer"),
                    behind("device", "page-device"),
                ]
            }
        }
    }
}

/// The cut in which reading time (`time`) or depth (`depth`) of something is counted; nothing where it is not.
pub(super) fn reading_of(kind: Kind, what: &str) -> Option<Part> {
    Some(match (kind, what) {
        (Kind::Portal, "time") => whole("time"),
        (Kind::Portal, _) => whole("depth"),
        (Kind::Organisation, "time") => behind("time", "organisation-time"),
        (Kind::Organisation, _) => behind("depth", "organisation-depth"),
        (Kind::Item, "time") => behind("time", "page-time"),
        (Kind::Item, _) => behind("depth", "page-depth"),
        (Kind::Edition, "time") => behind("time", "edition-time"),
        (Kind::Edition, _) => behind("depth", "edition-depth"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::super::CUTS;
    use super::*;

    #[test]
    fn what_is_asked_about_is_read_and_written_alike() {
        for text in ["portal", "item:bay", "edition:bay/zh-Hans", "page:data/tourism", "country:DE"] {
            assert_eq!(Of::parse(text).unwrap().text(), text);
        }
        assert_eq!(Of::parse(""), Some(Of::portal()));
        assert_eq!(Of::parse("edition:bay/vi").unwrap().key(), "story:bay|vi");
        for text in ["item:", "item", "nothing:x", "item:a|b", "edition:bay", "portal:x"] {
            assert_eq!(Of::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_part_is_counted() {
        for kind in Kind::ALL {
            let read = ["time", "depth"].into_iter().filter_map(|what| reading_of(*kind, what));
            for part in parts_of(*kind).iter().copied().chain(read) {
                assert!(CUTS.iter().any(|cut| cut.code == part.cut), "{}: {}", kind.as_str(), part.cut);
            }
            assert!(CUTS.iter().any(|cut| cut.code == kind.cut()), "{}", kind.as_str());
        }
    }
}
