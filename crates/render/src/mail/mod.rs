//! Letters, in their reader's language: plain text and HTML that say the same.
//!
//! The HTML is a document of its own: programs that show letters know no sheet of ours, so its few rules stand in it. It has
//! no picture and nothing that is fetched, hence nothing that tells that it was read.

mod hooks;
pub mod newsletter;
pub mod press;

use askama::Template;
use jiff::Timestamp;
use jiff::civil::Date;
use model::Locale;
use model::programme::{Complaint, ComplaintAnswer};

use crate::View;

pub use hooks::hook_stopped;

/// A letter, written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Subject.
    pub subject: String,
    /// As plain text.
    pub text: String,
    /// As HTML.
    pub html: String,
}

/// What every letter consists of.
pub struct Draft<'a> {
    /// Country and the reader's language.
    pub v: View<'a>,
    /// Subject, and heading.
    pub subject: String,
    /// Whom it goes to, if known.
    pub name: String,
    /// Sentences, a paragraph each.
    pub lines: Vec<String>,
    /// Somebody's own words.
    pub quote: Option<String>,
    /// What to do: words and full address.
    pub button: Option<(String, String)>,
    /// What follows it.
    pub after: Vec<String>,
    /// Why they get it.
    pub why: String,
    /// Where they can say that they do not want it.
    pub settings: bool,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a> {
    l: &'a Draft<'a>,
}

#[derive(Template)]
#[template(path = "mail/letter.txt")]
struct Text<'a> {
    l: &'a Draft<'a>,
}

impl<'a> Draft<'a> {
    /// A letter that says nothing yet.
    pub fn new(v: View<'a>, subject: String, name: &str) -> Self {
        Self {
            v,
            subject,
            name: name.trim().to_owned(),
            lines: Vec::new(),
            quote: None,
            button: None,
            after: Vec::new(),
            why: String::new(),
            settings: false,
        }
    }

    /// The letter, written out.
    pub fn write(&self) -> Result<Letter, askama::Error> {
        let html = Html { l: self }.render()?;
        let text = Text { l: self }.render()?;
        Ok(Letter { subject: self.subject.clone(), text: tidy(&text), html })
    }

    fn greeting(&self) -> String {
        if self.name.is_empty() {
            self.v.t("mail-greeting-plain")
        } else {
            self.v.t1("mail-greeting", "name", &self.name)
        }
    }

    /// Full address of the page on which letters are switched off.
    fn account(&self) -> String {
        self.v.absolute("/desk/account")
    }
}

/// At most one empty line at a time, and none at the ends.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.trim().lines().map(str::trim_end) {
        if !(line.is_empty() && out.ends_with("\n\n")) {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// Day and time in the country's zone.
fn moment(v: &View<'_>, at: Timestamp) -> String {
    v.moment(at)
}

/// An invitation to the desk: who invites, the link, until when it lets in.
pub fn invitation<'a>(v: View<'a>, by: &str, link: &str, until: Timestamp) -> Draft<'a> {
    let site = v.site_name();
    let mut draft = Draft::new(v, v.t1("mail-invitation-subject", "site", &site), "");
    draft.lines = vec![v.t2("mail-invitation-line", ("name", by), ("site", &site))];
    draft.button = Some((v.t("mail-invitation-button"), link.to_owned()));
    draft.after = vec![v.t1("mail-invitation-until", "time", &moment(&v, until))];
    draft.why = v.t1("mail-invitation-why", "site", &site);
    draft
}

/// A link by which somebody who has forgotten their password chooses another one.
pub fn new_password<'a>(v: View<'a>, name: &str, link: &str, until: Timestamp) -> Draft<'a> {
    let site = v.site_name();
    let mut draft = Draft::new(v, v.t1("mail-password-subject", "site", &site), name);
    draft.lines = vec![v.t1("mail-password-line", "site", &site)];
    draft.button = Some((v.t("mail-password-button"), link.to_owned()));
    draft.after = vec![v.t1("mail-invitation-until", "time", &moment(&v, until))];
    draft.why = v.t("mail-password-why");
    draft
}

/// Why a text waits for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waits<'a> {
    /// It is to be checked.
    Check,
    /// It came back, with a remark.
    Returned(&'a str),
    /// It was given to them, perhaps with a date.
    Assigned(Option<Date>),
}

/// A text that waits for somebody.
pub struct WaitingText<'a> {
    /// To whom.
    pub name: &'a str,
    /// Who handed it on.
    pub by: &'a str,
    /// Its headline; none while nothing of it may leave the house.
    pub title: Option<&'a str>,
    /// Its language.
    pub locale: &'a Locale,
    /// Full address of its editor.
    pub address: String,
    /// Why.
    pub waits: Waits<'a>,
}

/// A note that a text waits.
pub fn text_waits<'a>(v: View<'a>, text: &WaitingText<'_>) -> Draft<'a> {
    let hidden = v.t("mail-embargoed");
    let title = text.title.unwrap_or(&hidden);
    let language = v.language(text.locale);
    let (subject, line) = match text.waits {
        Waits::Check => ("mail-check-subject", "mail-check-line"),
        Waits::Returned(_) => ("mail-returned-subject", "mail-returned-line"),
        Waits::Assigned(_) => ("mail-assigned-subject", "mail-assigned-line"),
    };
    let mut draft = Draft::new(v, v.t1(subject, "title", title), text.name);
    draft.lines = vec![v.said(line, &[("name", text.by), ("title", title), ("language", &language)])];
    match text.waits {
        // The remark may say what the headline must not.
        Waits::Returned(remark) if text.title.is_some() => draft.quote = Some(remark.to_owned()),
        Waits::Assigned(Some(due)) => draft.lines.push(v.t1("mail-due", "date", &v.date(due))),
        _ => {}
    }
    draft.button = Some((v.t("mail-open"), text.address.clone()));
    draft.why = v.t("mail-note-why");
    draft.settings = true;
    draft
}

/// A day that comes near: what is due, and where it is done.
pub fn deadline<'a>(v: View<'a>, name: &str, what: &str, due: Date, address: String) -> Draft<'a> {
    let day = v.date(due);
    let subject = v.t2("mail-deadline-subject", ("what", what), ("date", &day));
    let mut draft = Draft::new(v, subject, name);
    draft.lines = vec![v.t2("mail-deadline-line", ("what", what), ("date", &day))];
    draft.button = Some((v.t("mail-open"), address));
    draft.why = v.t("mail-deadline-why");
    draft.settings = true;
    draft
}

/// The answer to a reader's report, and the page on which it stands.
pub fn complaint_answered<'a>(v: View<'a>, complaint: &Complaint, answer: &ComplaintAnswer) -> Draft<'a> {
    let page = v.absolute(&complaint.page);
    let mut draft = Draft::new(v, v.t1("complaint-mail-subject", "site", &v.site_name()), "");
    draft.lines = vec![
        v.t1("complaint-mail-line", "page", &page),
        v.word("complaint-verdict", answer.verdict.as_str()),
    ];
    draft.quote = Some(answer.words.clone());
    let address = v.absolute(&v.href(&format!("/complaint/{}", complaint.receipt)));
    draft.button = Some((v.t("complaint-receipt-show"), address));
    draft.why = v.t("complaint-mail-why");
    draft
}

/// A letter that says that letters arrive.
pub fn trial<'a>(v: View<'a>, name: &str, at: Timestamp) -> Draft<'a> {
    let mut draft = Draft::new(v, v.t1("mail-trial-subject", "site", &v.site_name()), name);
    draft.lines = vec![v.t1("mail-trial-line", "time", &moment(&v, at))];
    draft.button = Some((v.t("mail-trial-button"), v.absolute("/desk/status")));
    draft.why = v.t("mail-trial-why");
    draft
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::{interface_locales, sample};

    fn note<'a>(v: View<'a>, waits: Waits<'_>, title: Option<&str>) -> Letter {
        let locale = Locale::new("vi").unwrap();
        let address = "https://example.org/desk/items/a/vi".into();
        let text = WaitingText { name: "An <b>", by: "Bình & Co", title, locale: &locale, address, waits };
        text_waits(v, &text).write().unwrap()
    }

    #[test]
    fn letters_say_the_same_in_text_and_html_in_every_language() {
        for tag in interface_locales() {
            let v = sample::view(sample::country(), tag);
            let letter = note(v, Waits::Returned("Which <river>?\nAnd where?"), Some("The <bridge>"));
            assert!(letter.subject.contains("The <bridge>"), "{tag}: {}", letter.subject);
            for part in ["An <b>", "Bình & Co", "Which <river>?", "https://example.org/desk/items/a/vi"] {
                assert!(letter.text.contains(part), "{tag}: {part} in {}", letter.text);
            }
            for part in ["An &#60;b&#62;", "Which &#60;river&#62;?", "https://example.org/desk/account"] {
                assert!(letter.html.contains(part), "{tag}: {part} in {}", letter.html);
            }
            let dir = if tag == "ar" { "rtl" } else { "ltr" };
            let root = format!("<html lang=\"{tag}\" dir=\"{dir}\">");
            assert!(letter.html.contains(&root), "{tag}: {}", letter.html);
            for fetched in ["<img", "src=", "url(", "<link", "<script"] {
                assert!(!letter.html.contains(fetched), "{tag}: {fetched}");
            }
            for key in
                ["mail-greeting", "mail-returned", "mail-open", "mail-note", "mail-copy", "mail-automatic"]
            {
                assert!(!letter.text.contains(key) && !letter.html.contains(key), "{tag}: {}", letter.text);
            }
            assert!(!letter.text.contains("\n\n\n") && letter.text.ends_with('\n'), "{tag}");
        }
    }

    #[test]
    fn nothing_under_embargo_is_in_a_letter() {
        let v = sample::view(sample::country(), "en");
        let letter = note(v, Waits::Returned("Say more of the bridge"), None);
        assert!(letter.subject.contains("embargo") && !letter.text.contains("bridge"), "{}", letter.text);
        assert!(!letter.html.contains("bridge"), "{}", letter.html);
    }

    #[test]
    fn an_invitation_has_its_link_and_no_way_to_settings() {
        let v = sample::view(sample::country(), "en");
        let link = "https://example.org/desk/join/abc";
        let letter = invitation(v, "An", link, Timestamp::UNIX_EPOCH).write().unwrap();
        assert!(letter.text.contains(&format!("\n{link}\n")), "a line of its own: {}", letter.text);
        assert!(letter.html.contains(&format!("<a href=\"{link}\"")), "{}", letter.html);
        assert!(!letter.text.contains("/desk/account") && !letter.html.contains("/desk/account"));
        let near = deadline(v, "An", "Report", Date::constant(2026, 11, 30), "https://example.org/x".into());
        assert!(near.write().unwrap().text.contains("2026"));
        assert!(trial(v, "An", Timestamp::UNIX_EPOCH).write().unwrap().text.contains("1970"));
    }
}
