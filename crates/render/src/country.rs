//! The country as pages need it: the pack's records indexed by code, and the toolkit of each locale.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use model::{
    Code, DocumentRelation, Fact, LegalDocument, Lineage, Locale, Names, Nation, Organisation, Section,
    SectionKind, Territory,
};

use crate::style::Sheets;
use crate::unbroken::Unbroken;
use crate::{Formats, Messages, MessagesError, NoLocaleData, View};

/// A locale's words and formatters.
pub struct Local {
    /// The locale.
    pub locale: Locale,
    /// Interface messages.
    pub messages: Messages,
    /// Numbers, dates, lists.
    pub formats: Formats,
    /// The pack's names.
    pub names: Names,
    /// Words that no line may cut.
    pub unbroken: Unbroken,
    /// The locale's name for itself.
    pub own_name: String,
    /// The style sheets of its script.
    pub sheets: Arc<Sheets>,
}

/// The pack's records, indexed, and every locale's toolkit. Immutable; replaced whole when the store changes.
pub struct Country {
    /// The records.
    pub nation: Nation,
    /// Time zone in which days are told.
    pub time_zone: TimeZone,
    /// Public address of the site without a trailing slash.
    pub base_url: String,
    /// What data pages have besides.
    pub data_style: String,
    /// What the register of rankings has besides.
    pub ranking_style: String,
    /// What cards inside pages of others have, and nothing else.
    pub embed_style: String,
    /// What the pages are a copy of, where they are one.
    pub copy: Option<CopyOf>,
    locals: BTreeMap<Locale, Arc<Local>>,
    facts: HashMap<Code, usize>,
    territories: HashMap<Code, usize>,
    organisations: HashMap<Code, usize>,
    documents: HashMap<Code, usize>,
}

/// A site whose pages were copied, to be given out where nobody can search or write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyOf {
    /// Its public address without a trailing slash.
    pub base_url: String,
    /// When the copy was made.
    pub at: Timestamp,
}

/// Why a country cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum CountryError {
    /// The interface does not speak one of the site's locales.
    #[error(transparent)]
    Messages(#[from] MessagesError),
    /// No CLDR data for one of the site's locales.
    #[error(transparent)]
    Formats(#[from] NoLocaleData),
    /// The pack's time zone is unknown.
    #[error("unknown time zone “{0}”")]
    TimeZone(String),
}

fn index<T>(rows: &[T], code: impl Fn(&T) -> &Code) -> HashMap<Code, usize> {
    rows.iter().enumerate().map(|(i, row)| (code(row).clone(), i)).collect()
}

impl Country {
    /// Indexes the records and loads every locale of the site.
    pub fn new(nation: Nation, base_url: &str) -> Result<Self, CountryError> {
        let time_zone = TimeZone::get(&nation.site.time_zone)
            .map_err(|_| CountryError::TimeZone(nation.site.time_zone.clone()))?;
        let mut locals = BTreeMap::new();
        let mut sheets = HashMap::new();
        for locale in &nation.site.locales {
            let messages = Messages::load(locale)?;
            let names = nation.names.get(locale).cloned().unwrap_or_default();
            let script = locale.script();
            let sheets = sheets.entry(script).or_insert_with(|| Arc::new(Sheets::new(&nation.site, script)));
            let local = Local {
                sheets: Arc::clone(sheets),
                own_name: messages.text("language-own-name"),
                messages,
                formats: Formats::new(locale)?,
                unbroken: Unbroken::new(script, &names),
                names,
                locale: locale.clone(),
            };
            locals.insert(locale.clone(), Arc::new(local));
        }
        Ok(Self {
            facts: index(&nation.facts, |f| &f.code),
            territories: index(&nation.territories, |t| &t.code),
            organisations: index(&nation.organisations, |o| &o.code),
            documents: index(&nation.documents, |d| &d.code),
            data_style: crate::style::data_sheet(),
            ranking_style: crate::style::ranking_sheet(),
            embed_style: crate::style::embed_sheet(&nation.site),
            copy: None,
            time_zone,
            base_url: base_url.trim_end_matches('/').to_owned(),
            locals,
            nation,
        })
    }

    /// The same, shown as a copy of another site.
    pub fn copied(mut self, of: CopyOf) -> Self {
        self.copy = Some(of);
        self
    }

    /// Every sheet that stands inside pages of a locale; the content security policy names them.
    pub fn inline_styles<'a>(&'a self, local: &'a Local) -> [&'a str; 5] {
        let Sheets { page, story, story_with_map } = &*local.sheets;
        [page, story, story_with_map, &self.data_style, &self.ranking_style]
    }

    /// Every sheet of cards inside pages of others.
    pub fn embed_styles(&self) -> [&str; 2] {
        [&self.embed_style, &self.data_style]
    }

    /// The toolkit of a locale of the site.
    pub fn local(&self, locale: &Locale) -> Option<&Arc<Local>> {
        self.locals.get(locale)
    }

    /// The toolkit of the home locale.
    pub fn home(&self) -> Option<&Arc<Local>> {
        self.locals.get(&self.nation.site.home_locale).or_else(|| self.locals.values().next())
    }

    /// Toolkits in the order of the language chooser.
    pub fn locals(&self) -> impl Iterator<Item = &Arc<Local>> {
        self.nation.site.locales.iter().filter_map(|l| self.locals.get(l))
    }

    /// A fact by code.
    pub fn fact(&self, code: &str) -> Option<&Fact> {
        self.facts.get(code).map(|i| &self.nation.facts[*i])
    }

    /// A fact's value with its unit as readers of a locale see it.
    pub fn figure(&self, locale: &Locale, code: &str) -> Option<String> {
        Some(View::new(self, self.local(locale)?).fact(self.fact(code)?))
    }

    /// A territory by code.
    pub fn territory(&self, code: &str) -> Option<&Territory> {
        self.territories.get(code).map(|i| &self.nation.territories[*i])
    }

    /// An organisation by code.
    pub fn organisation(&self, code: &str) -> Option<&Organisation> {
        self.organisations.get(code).map(|i| &self.nation.organisations[*i])
    }

    /// A document by code.
    pub fn document(&self, code: &str) -> Option<&LegalDocument> {
        self.documents.get(code).map(|i| &self.nation.documents[*i])
    }

    /// A section by code.
    pub fn section(&self, code: &str) -> Option<&Section> {
        self.nation.sections.iter().find(|s| s.code.as_str() == code)
    }

    /// Whether there is such a topic.
    pub fn has_topic(&self, code: &str) -> bool {
        self.nation.topics.iter().any(|t| t.code.as_str() == code)
    }

    /// The first section of a kind.
    pub fn section_of_kind(&self, kind: SectionKind) -> Option<&Section> {
        self.nation.sections.iter().find(|s| s.kind == kind)
    }

    /// Today's provinces and cities (first level below the country).
    pub fn provinces(&self) -> impl Iterator<Item = &Territory> {
        self.nation
            .territories
            .iter()
            .filter(|t| t.valid_to.is_none() && t.parent.is_none() && t.kind != "region")
    }

    /// Regions.
    pub fn regions(&self) -> impl Iterator<Item = &Territory> {
        self.nation.territories.iter().filter(|t| t.kind == "region" && t.valid_to.is_none())
    }

    /// What became part of this territory, or what it became.
    pub fn territory_lineage<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a Lineage> {
        self.nation
            .territory_lineage
            .iter()
            .filter(move |l| l.from.as_str() == code || l.to.as_ref().is_some_and(|t| t.as_str() == code))
    }

    /// Relations of a document, in both directions.
    pub fn document_relations<'a>(&'a self, code: &'a str) -> impl Iterator<Item = &'a DocumentRelation> {
        self.nation
            .document_relations
            .iter()
            .filter(move |r| r.from.as_str() == code || r.to.as_str() == code)
    }
}
