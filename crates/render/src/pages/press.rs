//! Press kits for readers, and cards of our pages inside pages of others.

use askama::Template;

use super::desk::programme::duty::Spoken;
use super::{FactRow, ForeignLink, Link, Pair};
use crate::escape::escape;
use crate::{Chrome, View};

/// A kit in the list.
pub struct KitEntry {
    /// Address.
    pub href: String,
    /// Title.
    pub title: Spoken,
    /// First words of its introduction.
    pub about: Spoken,
    /// Who answers for it, since when, in how many languages.
    pub meta: String,
}

/// Every kit.
#[derive(Template)]
#[template(path = "press/list.html")]
pub struct KitsPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Kits, the newest first.
    pub kits: Vec<KitEntry>,
}

/// A text of a kit.
pub struct KitText {
    /// Its headline.
    pub title: String,
    /// Language and direction of the headline.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its editions, by language.
    pub editions: Vec<ForeignLink>,
    /// How many they are, where naming them all at once would hide the rest; else empty.
    pub many: String,
}

/// A picture of a kit.
pub struct KitFigure {
    /// `<picture>`, ready.
    pub picture: String,
    /// What stands under it.
    pub caption: Spoken,
    /// Who made it, under which licence.
    pub credit: String,
    /// Where the largest rendition is.
    pub href: String,
    /// Its size in pixels.
    pub size: String,
}

/// An office that answers.
pub struct KitOffice {
    /// What for.
    pub role: String,
    /// Whose.
    pub organisation: String,
    /// Telephone as shown; empty where there is none.
    pub telephone: String,
    /// … and as it is dialled.
    pub dial: String,
    /// Mail address; empty where there is none.
    pub email: String,
    /// Page; empty where there is none.
    pub web: String,
    /// Languages spoken there, as a list.
    pub languages: String,
    /// Where the office gives these; empty where it is not said.
    pub source: String,
}

/// One kit.
#[derive(Template)]
#[template(path = "press/kit.html")]
pub struct KitPage<'a> {
    /// Frame.
    pub c: Chrome<'a>,
    /// Title.
    pub title: Spoken,
    /// Who answers for it.
    pub organisation: String,
    /// Since when it is out.
    pub published: String,
    /// Its introduction, paragraph by paragraph.
    pub introduction: Vec<String>,
    /// Language and direction of the introduction.
    pub introduction_in: (String, &'static str),
    /// The whole kit.
    pub whole: String,
    /// The kit in one language each.
    pub single: Vec<ForeignLink>,
    /// Licence of the texts; empty where none is said.
    pub licence: String,
    /// Texts.
    pub texts: Vec<KitText>,
    /// Pictures.
    pub pictures: Vec<KitFigure>,
    /// Facts.
    pub facts: Vec<FactRow>,
    /// Offices.
    pub offices: Vec<KitOffice>,
    /// Description for programs.
    pub json: String,
}

/// What another site puts into its page to show one of ours in small.
pub struct Embed {
    /// Address of the card.
    pub src: String,
    /// What the frame is called.
    pub title: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

impl Embed {
    /// The frame, as HTML.
    pub fn html(&self) -> String {
        format!(
            r#"<iframe src="{}" width="{}" height="{}" title="{}" loading="lazy" frameborder="0"></iframe>"#,
            escape(&self.src),
            self.width,
            self.height,
            escape(&self.title)
        )
    }
}

/// A card: a page of ours in small, inside a page of others. It loads nothing but pictures of ours and runs nothing.
#[derive(Template)]
#[template(path = "press/embed.html")]
pub struct EmbedPage<'a> {
    /// Country and locale.
    pub v: View<'a>,
    /// Style class: `fact`, `story` or `chart`.
    pub kind: &'static str,
    /// Title.
    pub title: String,
    /// Kind and period and the like, above the title.
    pub kicker: String,
    /// A figure; empty where there is none.
    pub value: String,
    /// Words.
    pub text: String,
    /// `<picture>` or a drawing, ready; empty where there is none.
    pub picture: String,
    /// Source or credit.
    pub notes: Vec<String>,
    /// Where the page is.
    pub link: Link,
    /// Who publishes it.
    pub publisher: String,
}

impl EmbedPage<'_> {
    fn classes(&self) -> String {
        format!("{} {} embed-{}", self.v.script(), self.v.dir(), self.kind)
    }

    fn sheet(&self) -> &str {
        &self.v.country.embed_style
    }

    fn data_style(&self) -> &str {
        if self.kind == "chart" { &self.v.country.data_style } else { "" }
    }
}

/// A text of a kit as a page of its own, readable without any other file.
#[derive(Template)]
#[template(path = "press/text.html")]
pub struct KitTextPage<'a> {
    /// Country and locale.
    pub v: View<'a>,
    /// Headline.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Publisher, date, how it was translated.
    pub by: Vec<String>,
    /// The text, sanitised, its addresses whole.
    pub body: String,
    /// Facts it cites: name and value with source.
    pub sources: Vec<Pair>,
    /// Address of the page.
    pub url: String,
}
