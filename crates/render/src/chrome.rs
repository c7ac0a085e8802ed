//! The frame round every page: title, addresses in other languages, navigation, foot.

use model::{Locale, Script};

use crate::View;
use crate::escape::json_for_script;

/// The same page in one locale.
#[derive(Debug, Clone)]
pub struct Alternate {
    /// Locale of that edition.
    pub locale: Locale,
    /// Its address, from the root.
    pub href: String,
}

/// An entry of the main navigation.
pub struct NavItem {
    /// Address.
    pub href: String,
    /// Words.
    pub text: String,
    /// The reader is in this part.
    pub current: bool,
}

/// An entry of the language list.
pub struct LanguageLink {
    /// Its tag.
    pub locale: String,
    /// Address of the same page, or of the home page where the page lacks that edition.
    pub href: String,
    /// The language's own name.
    pub own_name: String,
    /// Its direction.
    pub dir: &'static str,
    /// The page is in this language.
    pub current: bool,
}

/// What a copied page says of itself.
pub struct CopyNotice {
    /// When it was copied, and what it cannot do.
    pub words: String,
    /// Full address of the same page at the original.
    pub href: String,
}

/// What a page tells its frame.
pub struct Chrome<'a> {
    /// Country and locale.
    pub v: View<'a>,
    /// Title of the page, without the site's name.
    pub title: String,
    /// For search engines and previews.
    pub description: String,
    /// Path below the locale, starting with a slash.
    pub path: String,
    /// The locales the page exists in, itself included.
    pub alternates: Vec<Alternate>,
    /// Part of the navigation it belongs to.
    pub nav: &'static str,
    /// Structured data.
    pub jsonld: Vec<String>,
    /// Feed of what the page lists.
    pub feed: Option<String>,
    /// oEmbed address.
    pub oembed: Option<String>,
    /// Full address of the same as a post of the fediverse.
    pub activity: Option<String>,
    /// The same for programs, as JSON.
    pub alternate_json: Option<String>,
    /// Full address of the preview picture.
    pub og_image: Option<String>,
    /// Open Graph type.
    pub og_type: &'static str,
    /// Not for search engines.
    pub noindex: bool,
    /// The reader chose the plain view (rather than Save-Data asking for it).
    pub plain_chosen: bool,
    /// What holds for the whole page, such as that it is a preview.
    pub notice: Option<String>,
    /// Accounts elsewhere that are ours.
    pub me: Vec<String>,
    /// Script that helps on this page.
    pub script: Option<&'static str>,
}

impl<'a> Chrome<'a> {
    /// The frame of a page that exists in every locale of the site under the same path.
    pub fn new(v: View<'a>, title: String, path: &str, nav: &'static str) -> Self {
        let alternates = v
            .country
            .locals()
            .map(|l| Alternate { locale: l.locale.clone(), href: format!("/{}{path}", l.locale) })
            .collect();
        Self {
            v,
            title,
            description: String::new(),
            path: path.to_owned(),
            alternates,
            nav,
            jsonld: Vec::new(),
            feed: None,
            oembed: None,
            activity: None,
            alternate_json: None,
            og_image: None,
            og_type: "website",
            noindex: false,
            plain_chosen: false,
            notice: None,
            me: Vec::new(),
            script: None,
        }
    }

    /// Adds a description.
    pub fn described(mut self, text: impl Into<String>) -> Self {
        self.description = text.into();
        self
    }

    /// Adds structured data.
    pub fn with_jsonld(mut self, value: &serde_json::Value) -> Self {
        self.jsonld.push(json_for_script(value));
        self
    }

    /// Adds the feed of what is listed; `path` is below the locale.
    pub fn with_feed(mut self, path: &str) -> Self {
        self.feed = Some(self.v.href(path));
        self
    }

    /// Not for search engines.
    pub fn unlisted(mut self) -> Self {
        self.noindex = true;
        self
    }

    pub(crate) fn full_title(&self) -> String {
        let site = self.v.site_name();
        if self.title.is_empty() {
            format!("{site} – {}", self.v.name("site", "tagline"))
        } else {
            format!("{} – {site}", self.title)
        }
    }

    pub(crate) fn classes(&self) -> String {
        let v = &self.v;
        format!("{} {}{}", v.script(), v.dir(), if v.plain { " plain" } else { "" })
    }

    pub(crate) fn canonical(&self) -> String {
        self.v.absolute(&self.v.href(&self.path))
    }

    pub(crate) fn default_alternate(&self) -> Option<&str> {
        let english = self.alternates.iter().find(|a| a.locale.as_str() == "en");
        english.or_else(|| self.alternates.first()).map(|a| a.href.as_str())
    }

    pub(crate) fn operator(&self) -> String {
        self.v.name("organisation", self.v.country.nation.site.operator.as_str())
    }

    pub(crate) fn nav_items(&self) -> Vec<NavItem> {
        let site = &self.v.country.nation.site;
        let mut items = vec![("/stories".to_owned(), self.v.t("nav-stories"), "stories")];
        items.push(("/places".to_owned(), self.v.t("nav-places"), "places"));
        items.push(("/facts".to_owned(), self.v.t("nav-facts"), "facts"));
        if site.guides_section.is_some() {
            items.push(("/guides".to_owned(), self.v.t("nav-guides"), "guides"));
        }
        if site.abroad_section.is_some() {
            items.push(("/abroad".to_owned(), self.v.t("nav-abroad"), "abroad"));
        }
        items.push(("/documents".to_owned(), self.v.t("nav-documents"), "documents"));
        // Figures and rankings are found at the facts and in the foot; an administrator may give them a place here.
        items.push(("/data".to_owned(), self.v.t("nav-data"), "data"));
        if self.has_rankings() {
            items.push(("/rankings".to_owned(), self.v.t("nav-rankings"), "rankings"));
        }
        if site.navigation.is_empty() {
            items.retain(|(.., key)| !matches!(*key, "data" | "rankings"));
        } else {
            let place = |key: &str| site.navigation.iter().position(|part| part == key);
            items.retain(|(.., key)| place(key).is_some());
            items.sort_by_key(|(.., key)| place(key));
        }
        items
            .into_iter()
            .map(|(path, text, key)| NavItem { href: self.v.href(&path), text, current: self.nav == key })
            .collect()
    }

    pub(crate) fn has_rankings(&self) -> bool {
        !self.v.country.nation.rankings.rankings.is_empty()
    }

    /// Whether the pack has indices of its own.
    pub(crate) fn has_indices(&self) -> bool {
        self.v.local.names.names.get("index").is_some_and(|names| !names.is_empty())
    }

    /// What a copy says of itself; nothing on the site itself.
    pub(crate) fn copy_notice(&self) -> Option<CopyNotice> {
        let copy = self.v.country.copy.as_ref()?;
        Some(CopyNotice {
            words: self.v.t1("copy-notice", "date", &self.v.day(copy.at)),
            href: self.v.original(&self.v.href(&self.path)),
        })
    }

    pub(crate) fn language_href(&self) -> String {
        self.v.href("/languages")
    }

    pub(crate) fn language_links(&self) -> Vec<LanguageLink> {
        self.v
            .country
            .locals()
            .map(|l| {
                let here = self.alternates.iter().find(|a| a.locale == l.locale);
                LanguageLink {
                    locale: l.locale.to_string(),
                    href: here.map_or_else(|| format!("/{}/", l.locale), |a| a.href.clone()),
                    own_name: l.own_name.clone(),
                    dir: l.locale.direction().as_str(),
                    current: l.locale == self.v.local.locale,
                }
            })
            .collect()
    }

    pub(crate) fn plain_href(&self) -> String {
        let mode = if self.plain_chosen { "full" } else { "plain" };
        format!("/view?as={mode}&to={}", self.v.href(&self.path))
    }

    pub(crate) fn fonts_css(&self) -> String {
        format!("/assets/fonts-{}.css", self.v.script())
    }

    /// Latin type is small enough to be known before the first line is drawn; larger sets arrive after the text.
    pub(crate) fn fonts_early(&self) -> bool {
        matches!(self.v.local.locale.script(), Script::Latin | Script::Cyrillic | Script::Arabic)
    }

    pub(crate) fn preload_fonts(&self) -> Vec<&'static str> {
        Vec::new()
    }
}
