//! Letters of newsletters: an issue, and the two that answer the form.

use askama::Template;

use super::{Draft, Letter, tidy};
use crate::View;

/// A story in an issue.
#[derive(Debug, Clone)]
pub struct LetterStory {
    /// Headline.
    pub title: String,
    /// One or two sentences.
    pub summary: String,
    /// Full address.
    pub href: String,
    /// Section, day, and what else is to be known of it.
    pub kicker: String,
}

/// Something an earlier issue told of that was withdrawn.
#[derive(Debug, Clone)]
pub struct LetterWithdrawn {
    /// Which, and why.
    pub words: String,
}

/// An issue in one language.
pub struct IssueLetter<'a> {
    /// Country and language.
    pub v: View<'a>,
    /// What the newsletter is called.
    pub name: String,
    /// Who writes.
    pub organisation: String,
    /// Subject, and heading.
    pub subject: String,
    /// What it tells of.
    pub stories: Vec<LetterStory>,
    /// What was withdrawn since.
    pub withdrawn: Vec<LetterWithdrawn>,
    /// Its page on the site.
    pub web: String,
    /// Where its reader changes what they get: a mark.
    pub manage: &'static str,
    /// Where its reader leaves: a mark.
    pub leave: &'static str,
}

#[derive(Template)]
#[template(path = "mail/issue.html")]
struct Html<'a> {
    l: &'a IssueLetter<'a>,
}

#[derive(Template)]
#[template(path = "mail/issue.txt")]
struct Text<'a> {
    l: &'a IssueLetter<'a>,
}

impl IssueLetter<'_> {
    /// The letter, written out.
    pub fn write(&self) -> Result<Letter, askama::Error> {
        let html = Html { l: self }.render()?;
        let text = Text { l: self }.render()?;
        Ok(Letter { subject: self.subject.clone(), text: tidy(&text), html })
    }

    fn why(&self) -> String {
        self.v.t1("newsletter-letter-why", "name", &self.name)
    }
}

/// Asks whoever asked whether it was them. `link` is a mark.
pub fn confirm<'a>(v: View<'a>, name: &str, link: &str) -> Draft<'a> {
    let mut draft = Draft::new(v, v.t1("newsletter-confirm-subject", "name", name), "");
    draft.lines = vec![v.t1("newsletter-confirm-letter", "name", name)];
    draft.button = Some((v.t("newsletter-confirm"), link.to_owned()));
    draft.after = vec![v.t("newsletter-confirm-until")];
    draft.why = v.t("newsletter-confirm-why");
    draft
}

/// Tells somebody who asked that they are a subscriber already. `link` is a mark.
pub fn known<'a>(v: View<'a>, name: &str, link: &str) -> Draft<'a> {
    let mut draft = Draft::new(v, v.t1("newsletter-known-subject", "name", name), "");
    draft.lines = vec![v.t1("newsletter-known-letter", "name", name)];
    draft.button = Some((v.t("newsletter-known-button"), link.to_owned()));
    draft.why = v.t("newsletter-known-why");
    draft
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{interface_locales, sample};

    #[test]
    fn an_issue_says_the_same_in_text_and_html_and_fetches_nothing() {
        for tag in interface_locales() {
            let v = sample::view(sample::country(), tag);
            let letter = IssueLetter {
                v,
                name: "The <news>".into(),
                organisation: "The office".into(),
                subject: "The week".into(),
                stories: vec![LetterStory {
                    title: "A <bridge>".into(),
                    summary: "It & its river.".into(),
                    href: "https://example.org/en/stories/bridge?via=news".into(),
                    kicker: "Culture".into(),
                }],
                withdrawn: vec![LetterWithdrawn { words: "“Old <one>” was withdrawn".into() }],
                web: "https://example.org/en/newsletters/news/issues/1".into(),
                manage: "https://manage.invalid/",
                leave: "https://leave.invalid/",
            };
            let written = letter.write().unwrap();
            let links = [
                "https://example.org/en/stories/bridge?via=news",
                "https://example.org/en/newsletters/news/issues/1",
                "https://manage.invalid/",
                "https://leave.invalid/",
            ];
            for part in links.iter().chain(&["A <bridge>", "It & its river.", "Old <one>", "The office"]) {
                assert!(written.text.contains(part), "{tag}: {part} in {}", written.text);
            }
            for part in links.iter().chain(&["A &#60;bridge&#62;", "Old &#60;one&#62;", "The office"]) {
                assert!(written.html.contains(part), "{tag}: {part} in {}", written.html);
            }
            let dir = if tag == "ar" { "rtl" } else { "ltr" };
            assert!(written.html.contains(&format!("<html lang=\"{tag}\" dir=\"{dir}\">")), "{tag}");
            for fetched in ["<img", "src=", "url(", "<link", "<script"] {
                assert!(!written.html.contains(fetched), "{tag}: {fetched}");
            }
            assert!(!written.text.contains("newsletter-") && !written.html.contains("newsletter-"), "{tag}");
            assert_eq!(
                written.html.matches("<table").count(),
                written.html.matches("role=\"presentation\"").count()
            );
            for draft in [
                confirm(v, "The news", "https://confirm.invalid/"),
                known(v, "The news", "https://manage.invalid/"),
            ] {
                let written = draft.write().unwrap();
                assert!(written.text.contains(".invalid/") && written.html.contains(".invalid/"), "{tag}");
                assert!(!written.text.contains("newsletter-"), "{tag}: {}", written.text);
            }
        }
    }
}
