//! A letter in the form that mail servers carry (RFC 5322, RFC 2045).

use std::time::SystemTime;

use lettre::Address;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};
use store::mail::ClaimedMail;

use super::settings::Post;

/// Why a letter cannot be written.
#[derive(Debug, thiserror::Error)]
pub(super) enum FormError {
    /// Whom it goes to is no address.
    #[error("“{0}” is not a mail address")]
    Address(String),
    /// A header field has no name that one could write.
    #[error("“{0}” is not the name of a header field")]
    Field(String),
    /// Something else is missing.
    #[error("{0}")]
    Build(#[from] lettre::error::Error),
}

/// The letter as it is handed over. Written again for another try it is the same letter: its `Message-ID` and `Date` are of
/// the row.
pub(super) fn message(post: &Post, letter: &ClaimedMail) -> Result<Message, FormError> {
    let address: Address =
        letter.to_address.parse().map_err(|_| FormError::Address(letter.to_address.clone()))?;
    let name = one_line(&letter.to_name);
    let mut builder = Message::builder()
        .from(post.from.clone())
        .to(Mailbox::new((!name.is_empty()).then_some(name), address))
        .date(SystemTime::from(letter.made_at))
        .message_id(Some(format!("<{}@{}>", letter.id, post.from.email.domain())))
        .subject(one_line(&letter.subject))
        // Programs that answer letters by themselves (RFC 3834) leave this one alone.
        .raw_header(field("Auto-Submitted", "auto-generated")?)
        .raw_header(field("Content-Language", letter.locale.as_str())?);
    for (name, value) in &letter.headers {
        builder = builder.raw_header(field(name, &one_line(value))?);
    }
    Ok(match &letter.html {
        // The last part is the one that a program shows if it can: plain text stands first.
        Some(html) => {
            builder.multipart(MultiPart::alternative_plain_html(letter.text.clone(), html.clone()))?
        }
        None => builder.singlepart(SinglePart::plain(letter.text.clone()))?,
    })
}

/// A letter to one reader of a mailing list.
#[derive(Debug, Clone)]
pub struct ListLetter<'a> {
    /// Address.
    pub to: &'a str,
    /// The list, as it is called in the sender's name.
    pub list: &'a str,
    /// What stands before the @ of its `Message-ID`.
    pub id: &'a str,
    /// Language.
    pub locale: &'a str,
    /// Subject.
    pub subject: &'a str,
    /// As plain text.
    pub text: String,
    /// As HTML.
    pub html: String,
    /// Header fields beside the usual ones.
    pub headers: &'a [(&'static str, String)],
    /// When it was written.
    pub made_at: jiff::Timestamp,
}

/// The letter as it is handed over; written again it is the same letter.
pub(super) fn list_message(post: &Post, letter: &ListLetter<'_>) -> Result<Message, FormError> {
    let address: Address = letter.to.parse().map_err(|_| FormError::Address("…".into()))?;
    let list = one_line(letter.list);
    let name = if list.is_empty() { post.from.name.clone() } else { Some(list) };
    let mut builder = Message::builder()
        .from(Mailbox::new(name, post.from.email.clone()))
        .to(Mailbox::new(None, address))
        .date(SystemTime::from(letter.made_at))
        .message_id(Some(format!("<{}@{}>", letter.id, post.from.email.domain())))
        .subject(one_line(letter.subject))
        .raw_header(field("Content-Language", letter.locale)?);
    for (name, value) in letter.headers {
        builder = builder.raw_header(field(name, &one_line(value))?);
    }
    let both = MultiPart::alternative_plain_html(letter.text.clone(), letter.html.clone());
    Ok(builder.multipart(both)?)
}

fn field(name: &str, value: &str) -> Result<HeaderValue, FormError> {
    let plain = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let checked = HeaderName::new_from_ascii(name.to_owned()).ok().filter(|_| plain);
    let checked = checked.ok_or_else(|| FormError::Field(name.to_owned()))?;
    Ok(HeaderValue::new(checked, value.to_owned()))
}

/// A title may have been pasted with a line end in it; a header field ends there.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control())
        .map(str::trim)
        .filter(|s| !s.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeMap;

    use jiff::Timestamp;
    use model::{Locale, MailId};

    use super::*;
    use crate::mail::Settings;

    fn post() -> Post {
        let url = "smtp://127.0.0.1:25".into();
        Settings { url, from: "Bàn <desk@example.org>".into(), password_file: None }.read(None).unwrap()
    }

    fn letter() -> ClaimedMail {
        let made_at = Timestamp::from_second(1_760_000_000).unwrap();
        ClaimedMail {
            id: MailId::new(made_at),
            key: "k".into(),
            to_address: "an@example.org".into(),
            to_name: "Nguyễn\r\nBcc: x@example.org".into(),
            locale: Locale::new("ar").unwrap(),
            subject: "Một tiêu đề khá dài, để dòng này phải được gấp lại khi gửi đi\nX: y".into(),
            text: "dòng một\n.\nFrom somebody\n".into(),
            html: Some("<p dir=\"rtl\">مرحبا</p>".into()),
            headers: BTreeMap::from([("List-Id".to_owned(), "<news.example.org>".to_owned())]),
            tries: 0,
            made_at,
        }
    }

    /// The header fields of a message or part, unfolded, and what follows them.
    fn parts(bytes: &str) -> (Vec<(String, String)>, String) {
        let (head, body) = bytes.split_once("\r\n\r\n").unwrap();
        let mut fields: Vec<(String, String)> = Vec::new();
        for line in head.split("\r\n") {
            assert!(line.is_ascii() && line.len() <= 998, "{line}");
            match line.strip_prefix([' ', '\t']) {
                Some(more) => {
                    let last = fields.last_mut().unwrap();
                    last.1.push(' ');
                    last.1.push_str(more);
                }
                None => {
                    let (name, value) = line.split_once(": ").unwrap_or_else(|| panic!("no field: {line}"));
                    fields.push((name.to_owned(), value.to_owned()));
                }
            }
        }
        (fields, body.to_owned())
    }

    fn value<'a>(fields: &'a [(String, String)], name: &str) -> &'a str {
        let mut found = fields.iter().filter(|(n, _)| n.eq_ignore_ascii_case(name));
        let (_, value) = found.next().unwrap_or_else(|| panic!("{name} is missing"));
        assert!(found.next().is_none(), "{name} stands twice");
        value
    }

    #[test]
    fn a_letter_has_the_fields_it_must_have_once_each() {
        let letter = letter();
        let bytes = String::from_utf8(message(&post(), &letter).unwrap().formatted()).unwrap();
        assert!(!bytes.replace("\r\n", "").contains(['\r', '\n']), "every line ends with CR LF");
        let (fields, body) = parts(&bytes);
        assert!(value(&fields, "From").ends_with("<desk@example.org>"));
        assert!(value(&fields, "To").ends_with("<an@example.org>"));
        assert_eq!(value(&fields, "Date"), "Thu, 09 Oct 2025 08:53:20 +0000");
        assert_eq!(value(&fields, "Message-ID"), format!("<{}@example.org>", letter.id));
        assert_eq!(value(&fields, "Auto-Submitted"), "auto-generated");
        assert_eq!(value(&fields, "Content-Language"), "ar");
        assert_eq!(value(&fields, "List-Id"), "<news.example.org>");
        assert_eq!(value(&fields, "MIME-Version"), "1.0");
        assert!(value(&fields, "Subject").starts_with("=?utf-8?"));
        for forged in ["Bcc", "X"] {
            assert!(!fields.iter().any(|(name, _)| name == forged), "{forged}: {fields:?}");
        }
        let kind = value(&fields, "Content-Type");
        assert!(kind.starts_with("multipart/alternative"), "{kind}");
        let boundary = kind.split("boundary=\"").nth(1).unwrap().trim_end_matches('"');
        let pieces: Vec<&str> = body.split(&format!("--{boundary}")).collect();
        assert_eq!(pieces.len(), 4, "before, plain, HTML, after: {body}");
        for (piece, kind) in [(pieces[1], "text/plain"), (pieces[2], "text/html")] {
            let (fields, _) = parts(piece.trim_start_matches("\r\n"));
            let told = value(&fields, "Content-Type").to_ascii_lowercase();
            assert!(told.starts_with(kind) && told.contains("charset=utf-8"), "{told}");
            assert!(!value(&fields, "Content-Transfer-Encoding").is_empty());
        }
    }

    #[test]
    fn written_again_it_is_the_same_letter() {
        let letter = ClaimedMail { html: None, ..letter() };
        let again = ClaimedMail { tries: 3, ..letter.clone() };
        let written = |l: &ClaimedMail| message(&post(), l).unwrap().formatted();
        assert_eq!(written(&letter), written(&again));
    }

    #[test]
    fn what_is_no_address_or_no_field_is_told() {
        let nowhere = ClaimedMail { to_address: "nobody".into(), ..letter() };
        assert!(message(&post(), &nowhere).unwrap_err().to_string().contains("nobody"));
        let headers = BTreeMap::from([("X-A\r\nBcc".to_owned(), "b".to_owned())]);
        assert!(message(&post(), &ClaimedMail { headers, ..letter() }).is_err());
    }
}
