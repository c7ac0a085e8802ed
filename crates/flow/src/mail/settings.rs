//! How the mail server is reached, as the operator writes it down.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;

use lettre::message::Mailbox;
use serde::Deserialize;
use url::{Host, Url};

/// `[mail]` of the configuration file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// `smtp://user@host:587` (TLS is begun with STARTTLS, and demanded) or `smtps://user@host:465` (TLS from the start).
    /// Without TLS only to this machine.
    pub url: String,
    /// Whom letters come from: `desk@example.org` or `The desk <desk@example.org>`.
    pub from: String,
    /// File with the password; `SEN_MAIL_PASSWORD` stands over it.
    #[serde(default)]
    pub password_file: Option<PathBuf>,
}

/// Why letters cannot be sent with these settings.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// The address of the server is none.
    #[error("mail: url “{0}” must be like smtp://user@host:587 or smtps://user@host:465")]
    Url(String),
    /// A password stands in the address.
    #[error("mail: the password does not belong into the url; give it in SEN_MAIL_PASSWORD or password_file")]
    PasswordInUrl,
    /// A name without a password.
    #[error(
        "mail: the url names {0}, but there is no password; give it in SEN_MAIL_PASSWORD or password_file"
    )]
    NoPassword(String),
    /// A password without a name.
    #[error("mail: there is a password, but the url names nobody; write smtp://USER@{0}")]
    NoUser(String),
    /// The sender's address is none.
    #[error("mail: from “{0}” must be like desk@example.org or The desk <desk@example.org>")]
    From(String),
    /// The server cannot be spoken to securely.
    #[error("mail: TLS to {host}: {why}")]
    Tls {
        /// The server.
        host: String,
        /// Why.
        why: String,
    },
}

/// How a line is kept from being read by others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Secure {
    /// TLS from the start.
    FromStart,
    /// TLS after STARTTLS; without it nothing is sent.
    StartTls,
    /// Not at all: the line does not leave this machine.
    Local,
}

/// The mail server and the sender, checked.
#[derive(Clone, PartialEq)]
pub struct Post {
    pub(super) from: Mailbox,
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) secure: Secure,
    /// Name and password.
    pub(super) account: Option<(String, String)>,
}

impl fmt::Debug for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Post({} at {}:{})", self.from, self.host, self.port)
    }
}

impl Settings {
    /// Checks them. Reaches nobody.
    pub fn read(&self, password: Option<&str>) -> Result<Post, SettingsError> {
        let wrong = || SettingsError::Url(self.url.clone());
        let url = Url::parse(&self.url).map_err(|_| wrong())?;
        let host = match url.host().ok_or_else(wrong)? {
            Host::Domain(name) => name.to_owned(),
            Host::Ipv4(address) => address.to_string(),
            Host::Ipv6(address) => address.to_string(),
        };
        if host.is_empty()
            || !matches!(url.path(), "" | "/")
            || url.query().is_some()
            || url.fragment().is_some()
        {
            return Err(wrong());
        }
        if url.password().is_some() {
            return Err(SettingsError::PasswordInUrl);
        }
        let local = host == "localhost" || host.parse::<IpAddr>().is_ok_and(|a| a.is_loopback());
        let (secure, usual) = match (url.scheme(), local) {
            ("smtps", _) => (Secure::FromStart, 465),
            ("smtp", true) => (Secure::Local, 25),
            ("smtp", false) => (Secure::StartTls, 587),
            _ => return Err(wrong()),
        };
        let user = plain(url.username()).ok_or_else(wrong)?;
        let account = match (user.is_empty(), password) {
            (true, None) => None,
            (true, Some(_)) => return Err(SettingsError::NoUser(host)),
            (false, None) => return Err(SettingsError::NoPassword(user)),
            (false, Some(password)) => Some((user, password.to_owned())),
        };
        let from: Mailbox = self.from.parse().map_err(|_| SettingsError::From(self.from.clone()))?;
        Ok(Post { from, host, port: url.port().unwrap_or(usual), secure, account })
    }
}

/// A name as it is meant, where an address writes `%40` for `@`.
fn plain(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let pair = [rest.next()?, rest.next()?];
            bytes.extend(hex::decode(pair).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn settings(url: &str) -> Settings {
        Settings { url: url.into(), from: "The desk <desk@example.org>".into(), password_file: None }
    }

    #[test]
    fn addresses_of_mail_servers_are_read() {
        let post = settings("smtp://an%40example.org@mail.example.org").read(Some("hush")).unwrap();
        assert_eq!((post.host.as_str(), post.port, post.secure), ("mail.example.org", 587, Secure::StartTls));
        assert_eq!(post.account, Some(("an@example.org".into(), "hush".into())));
        assert!(!format!("{post:?}").contains("hush"));
        let post = settings("smtps://mail.example.org/").read(None).unwrap();
        assert_eq!((post.port, post.secure, post.account), (465, Secure::FromStart, None));
        for sink in ["smtp://127.0.0.1:8861", "smtp://localhost:8861", "smtp://[::1]:8861"] {
            let post = settings(sink).read(None).unwrap();
            assert_eq!((post.port, post.secure), (8861, Secure::Local), "{sink}");
        }
        // Another machine is never spoken to without TLS.
        assert_eq!(settings("smtp://10.0.0.5:25").read(None).unwrap().secure, Secure::StartTls);
    }

    #[test]
    fn what_cannot_work_is_refused_before_anything_is_sent() {
        for wrong in
            ["", "mail.example.org", "http://mail.example.org", "smtp://", "smtp://h/x", "smtp://h?tls=no"]
        {
            assert_eq!(settings(wrong).read(None), Err(SettingsError::Url(wrong.into())));
        }
        assert_eq!(settings("smtp://a:b@h").read(None), Err(SettingsError::PasswordInUrl));
        assert_eq!(settings("smtp://a@h").read(None), Err(SettingsError::NoPassword("a".into())));
        assert_eq!(settings("smtp://h").read(Some("x")), Err(SettingsError::NoUser("h".into())));
        let from = Settings { from: "nobody".into(), ..settings("smtp://h") };
        assert_eq!(from.read(None), Err(SettingsError::From("nobody".into())));
    }
}
