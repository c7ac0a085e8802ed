//! What a nation pack brings: identity, places, bodies, documents, heritage, messages.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::content::{UnknownWord, words};
use crate::{Code, Fact, Locale, RankingRegister};

/// Names of every noun in one locale: table → code → name (units: pattern or plural patterns).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// Plain names: `("territory", "VN-46")` → “Huế”.
    pub names: BTreeMap<String, BTreeMap<String, String>>,
    /// How each unit is written.
    pub units: BTreeMap<String, UnitPattern>,
}

/// How a locale writes amounts of a unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitPattern {
    /// Patterns with `{value}` by CLDR plural category; `other` is always there.
    pub forms: BTreeMap<String, String>,
    /// How many of the locale's units one unit is: where counting goes by ten thousands, a billion is ten 億. A power of ten.
    pub scale: u32,
}

impl Names {
    /// The name of `code` in `table`.
    pub fn get(&self, table: &str, code: &str) -> Option<&str> {
        self.names.get(table)?.get(code).map(String::as_str)
    }
}

/// The country's portal as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Site {
    /// Pack code.
    pub code: Code,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The language most content is written in.
    pub home_locale: Locale,
    /// Locales of the site, in the order of the language chooser.
    pub locales: Vec<Locale>,
    /// Organisation that answers for the portal.
    pub operator: Code,
    /// Every page says that this is a demonstration.
    pub demonstration: bool,
    /// Where readers can write.
    pub contact_email: Option<String>,
    /// Item that opens the home page.
    pub hero: Option<Code>,
    /// Facts on the home page.
    pub home_facts: Vec<Code>,
    /// Section for nationals abroad.
    pub abroad_section: Option<Code>,
    /// Section of practical guides.
    pub guides_section: Option<Code>,
    /// IANA time zone in which dates are told.
    pub time_zone: String,
    /// Light palette.
    pub light: Palette,
    /// Dark palette.
    pub dark: Palette,
    /// Artwork code of the mark.
    pub mark: Option<Code>,
    /// The mark as SVG source.
    pub mark_svg: String,
    /// How documents on paper are set, where the pack says so.
    #[serde(default)]
    pub paper: PaperLayout,
    /// What leads the home page; the newest does when there is nothing.
    #[serde(default)]
    pub leads: Vec<HomeLead>,
    /// Parts of the main navigation in their order; all of them when there is no list.
    #[serde(default)]
    pub navigation: Vec<String>,
    /// Locales that are switched off for readers.
    #[serde(default)]
    pub locales_off: Vec<Locale>,
    /// Within how many working days a complaint about a page is answered.
    #[serde(default = "ten_days")]
    pub complaint_days: u16,
}

fn ten_days() -> u16 {
    10
}

/// A pack's own way of setting documents on paper; what is empty is built in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PaperLayout {
    /// The template, in the language of the typesetter: the pack's `paper/report.typ`.
    pub template: String,
    /// The measures, as TOML: the pack's `paper/layout.toml`.
    pub layout: String,
}

/// Something wrong with a pack's own way of setting documents on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperFlaw {
    /// The file in the pack's folder `paper`.
    pub file: &'static str,
    /// The line, from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong.
    pub reason: String,
}

/// An item that leads the home page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HomeLead {
    /// Which.
    pub item: Code,
    /// In which language; in all when there is none.
    pub locale: Option<Locale>,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub to: Option<Date>,
}

impl HomeLead {
    /// Whether it leads in a language on a day.
    pub fn leads(&self, locale: &Locale, day: Date) -> bool {
        self.locale.as_ref().is_none_or(|l| l == locale)
            && self.from.is_none_or(|from| from <= day)
            && self.to.is_none_or(|to| day <= to)
    }
}

/// Ten colours, `#rrggbb` each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the names are explained in packs/README.md")]
pub struct Palette {
    pub paper: String,
    pub shell: String,
    pub ink: String,
    pub soft: String,
    pub line: String,
    pub accent: String,
    pub gold: String,
    pub green: String,
    pub deep: String,
    pub on_deep: String,
}

words! {
    /// What a section is for.
    SectionKind, "kind of section" {
        /// Stories.
        Stories = "stories",
        /// Practical guides.
        Guides = "guides",
        /// For nationals abroad.
        Abroad = "abroad",
        /// Official notices.
        Notices = "notices",
    }
}

/// A section of the site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Key and address.
    pub code: Code,
    /// What it is for.
    pub kind: SectionKind,
}

/// A topic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Key and address.
    pub code: Code,
}

/// Place on the tile map, 0-based.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TileCell {
    /// Column from the left.
    pub col: u8,
    /// Row from the top.
    pub row: u8,
}

/// A place with its time of validity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Territory {
    /// Key and address.
    pub code: Code,
    /// `province`, `city`, `region`, `special-zone` …: a key of the interface's messages.
    pub kind: String,
    /// Region it belongs to.
    pub region: Option<Code>,
    /// Containing territory.
    pub parent: Option<Code>,
    /// Key of the seat's name.
    pub seat: Option<String>,
    /// First day of validity.
    pub valid_from: Option<Date>,
    /// Last day of validity.
    pub valid_to: Option<Date>,
    /// Square kilometres.
    pub area_km2: Option<f64>,
    /// Inhabitants.
    pub population: Option<i64>,
    /// Who gives area and population.
    pub figures_source: String,
    /// Their page.
    pub figures_url: String,
    /// As of when.
    pub figures_as_of: Option<Date>,
    /// Where it stands on the tile map.
    pub tile: Option<TileCell>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// Remark on the sources.
    pub note: String,
}

words! {
    /// What happened between two things of a lineage.
    ChangeKind, "kind of change" {
        /// The former became part of the latter.
        Merged = "merged",
        /// The latter came out of the former.
        Split = "split",
        /// Only the name changed.
        Renamed = "renamed",
        /// Its status changed (a province became a city).
        Status = "status",
        /// It moved to another parent.
        Moved = "moved",
        /// It ended.
        Dissolved = "dissolved",
    }
}

/// One change in the lineage of a territory or an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lineage {
    /// What was before.
    pub from: Code,
    /// What came of it (the same code for a change of status; none when dissolved).
    pub to: Option<Code>,
    /// When it took effect.
    pub date: Option<Date>,
    /// What happened.
    pub change: ChangeKind,
    /// Act that ordered it.
    pub act: String,
    /// Page that says so.
    pub source_url: String,
}

/// A ministry, agency, province's authority, mission or press body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Key and address.
    pub code: Code,
    /// Kind: a key of the interface's messages.
    pub kind: String,
    /// Organisation above it.
    pub parent: Option<Code>,
    /// First day.
    pub valid_from: Option<Date>,
    /// Last day.
    pub valid_to: Option<Date>,
    /// Its own site.
    pub website: Option<String>,
    /// How it can be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// Page the row rests on.
    pub source_url: String,
    /// When that page was read.
    pub as_of: Option<Date>,
    /// Remark.
    pub note: String,
}

words! {
    /// Whether a document is in force.
    DocumentStatus, "status of a document" {
        /// In force.
        InForce = "in-force",
        /// In force in part.
        Partly = "partly",
        /// Another took its place.
        Replaced = "replaced",
        /// Its time is over.
        Expired = "expired",
        /// Not yet in force.
        NotYet = "not-yet",
        /// Not known.
        Unknown = "unknown",
    }
}

/// A legal or policy document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalDocument {
    /// Key and address.
    pub code: Code,
    /// Number as cited.
    pub number: String,
    /// Key of `[document_kind]`.
    pub kind: String,
    /// Who issued it.
    pub issuer: Code,
    /// Date of issue.
    pub date: Option<Date>,
    /// In force from.
    pub effective: Option<Date>,
    /// In force until.
    pub valid_to: Option<Date>,
    /// Validity.
    pub status: DocumentStatus,
    /// Summaries in our own words, by locale tag.
    pub summaries: BTreeMap<String, String>,
    /// Page it was taken from.
    pub source_url: String,
    /// When that page was read.
    pub as_of: Option<Date>,
}

/// How two documents hang together: `amends`, `replaces`, `guides`, `implements`, `cites`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentRelation {
    /// The document that acts.
    pub from: Code,
    /// The document acted on.
    pub to: Code,
    /// A key of the interface's messages.
    pub relation: String,
}

/// Inscribed heritage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Heritage {
    /// Key.
    pub code: Code,
    /// Key of `[heritage_list]`.
    pub list: String,
    /// Year of inscription.
    pub year: i16,
    /// Places.
    pub territories: Vec<Code>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// Page it comes from.
    pub source_url: String,
    /// When that page was read.
    pub as_of: Option<Date>,
}

/// A holiday or festival in one year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarDay {
    /// Key of its name.
    pub code: Code,
    /// `public-holiday`, `festival`, `observance`.
    pub kind: String,
    /// `solar` or `lunar`.
    pub rule: String,
    /// Place, if not everywhere.
    pub territory: Option<Code>,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// Page it comes from.
    pub source_url: String,
}

/// A theme of the message house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theme {
    /// Key of its name.
    pub code: Code,
    /// Key messages under it.
    pub messages: Vec<KeyMessage>,
}

/// A key message and what proves it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyMessage {
    /// Key of its text.
    pub code: Code,
    /// `fact:CODE` or `item:CODE`.
    pub proofs: Vec<String>,
    /// First day on which it is told.
    #[serde(default)]
    pub valid_from: Option<Date>,
    /// Last day on which it is told.
    #[serde(default)]
    pub valid_to: Option<Date>,
    /// Organisation that answers for it.
    #[serde(default)]
    pub responsible: Option<Code>,
}

impl KeyMessage {
    /// A message without proofs, told from now on and until further notice.
    pub fn new(code: Code) -> Self {
        Self { code, proofs: Vec::new(), valid_from: None, valid_to: None, responsible: None }
    }

    /// Whether it is told on a day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= day) && self.valid_to.is_none_or(|to| day <= to)
    }
}

/// Everything a nation pack brought, as the store holds it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Nation {
    /// Identity.
    pub site: Site,
    /// In the order of the site.
    pub sections: Vec<Section>,
    /// In the order of the site.
    pub topics: Vec<Topic>,
    /// Past and present.
    pub territories: Vec<Territory>,
    /// How territories came of one another.
    pub territory_lineage: Vec<Lineage>,
    /// Past and present.
    pub organisations: Vec<Organisation>,
    /// How organisations came of one another.
    pub organisation_lineage: Vec<Lineage>,
    /// The registry of facts.
    pub facts: Vec<Fact>,
    /// The document library.
    pub documents: Vec<LegalDocument>,
    /// How documents hang together.
    pub document_relations: Vec<DocumentRelation>,
    /// Inscribed heritage.
    pub heritage: Vec<Heritage>,
    /// Holidays and festivals, in order of date.
    pub calendar: Vec<CalendarDay>,
    /// The message house.
    pub themes: Vec<Theme>,
    /// International indices and the country's place in them.
    pub rankings: RankingRegister,
    /// Names, by locale.
    pub names: BTreeMap<Locale, Names>,
}
