//! Letters to newsrooms: a text, its correction, or that it was withdrawn.

use askama::Template;

use super::{Letter, tidy};
use crate::View;

/// A letter to newsrooms in one language.
pub struct PressMail<'a> {
    /// Country and language.
    pub v: View<'a>,
    /// Subject, and heading.
    pub subject: String,
    /// Who writes.
    pub organisation: String,
    /// Until when something of it may not be used; stands before everything else.
    pub embargo: Option<String>,
    /// What is to be known first: that it was corrected or withdrawn, and why.
    pub notices: Vec<String>,
    /// Who publishes the text, since when, in which language it was written, how it was translated; empty where there is none.
    pub byline: String,
    /// Words for the press, and the summary.
    pub lead: Vec<String>,
    /// The text, paragraph by paragraph.
    pub body: Vec<String>,
    /// Its page: words and full address.
    pub page: Option<(String, String)>,
    /// Its press kit: title and full address.
    pub kit: Option<(String, String)>,
    /// Offices that answer, a line each.
    pub contacts: Vec<String>,
    /// Where its reader leaves the list: a mark.
    pub leave: &'static str,
}

#[derive(Template)]
#[template(path = "mail/press.html")]
struct Html<'a> {
    l: &'a PressMail<'a>,
}

#[derive(Template)]
#[template(path = "mail/press.txt")]
struct Text<'a> {
    l: &'a PressMail<'a>,
}

impl PressMail<'_> {
    /// The letter, written out.
    pub fn write(&self) -> Result<Letter, askama::Error> {
        let html = Html { l: self }.render()?;
        let text = Text { l: self }.render()?;
        Ok(Letter { subject: self.subject.clone(), text: tidy(&text), html })
    }

    fn why(&self) -> String {
        self.v.t1("press-letter-why", "organisation", &self.organisation)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{interface_locales, sample};

    #[test]
    fn a_letter_to_newsrooms_says_the_same_in_text_and_html_and_fetches_nothing() {
        for tag in interface_locales() {
            let v = sample::view(sample::country(), tag);
            let letter = PressMail {
                v,
                subject: "A <bridge>".into(),
                organisation: "The office".into(),
                embargo: Some("Under embargo until noon".into()),
                notices: vec!["It was corrected & is right now.".into()],
                byline: "Ministry · Translated by a person".into(),
                lead: vec!["For your pages.".into()],
                body: vec!["It spans a river.".into(), "It & its banks.".into()],
                page: Some(("The page".into(), "https://example.org/en/stories/bridge?via=press".into())),
                kit: Some(("The kit".into(), "https://example.org/en/press/bridge".into())),
                contacts: vec!["Press office · press@example.org".into()],
                leave: "https://leave.invalid/",
            };
            let written = letter.write().unwrap();
            let plain = [
                "A <bridge>",
                "The office",
                "Under embargo until noon",
                "It was corrected & is right now.",
                "Ministry · Translated by a person",
                "For your pages.",
                "It & its banks.",
                "https://example.org/en/stories/bridge?via=press",
                "https://example.org/en/press/bridge",
                "press@example.org",
                "https://leave.invalid/",
            ];
            for part in plain {
                assert!(written.text.contains(part), "{tag}: {part} in {}", written.text);
                let escaped = part.replace('&', "&#38;").replace('<', "&#60;").replace('>', "&#62;");
                assert!(written.html.contains(&escaped), "{tag}: {escaped} in {}", written.html);
            }
            // The embargo is what is read first.
            let first = written.text.lines().next().unwrap_or_default();
            assert_eq!(first, "Under embargo until noon", "{tag}");
            assert!(written.html.find("Under embargo") < written.html.find("<h1"), "{tag}");
            let dir = if tag == "ar" { "rtl" } else { "ltr" };
            assert!(written.html.contains(&format!("<html lang=\"{tag}\" dir=\"{dir}\">")), "{tag}");
            for fetched in ["<img", "src=", "url(", "<link", "<script"] {
                assert!(!written.html.contains(fetched), "{tag}: {fetched}");
            }
            assert!(!written.text.contains("press-l") && !written.html.contains("press-l"), "{tag}");
        }
    }
}
