//! A talk with the mail server, step by step, for whoever must know at which step it stopped.
//!
//! The address is asked first, and the letter given only afterwards: a letter that was never given cannot have arrived, so it
//! may be tried again; one that was given and not answered may have.

use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Ehlo};
use lettre::transport::smtp::extension::{ClientId, Extension};

use super::send::{Came, judge};
use super::settings::{Post, Secure};

/// The longest that one step of the talk may last.
const PATIENCE: Duration = Duration::from_secs(60);
/// The longest that taking a whole letter in may last (RFC 5321, 4.5.3.2.6).
const TAKING_IN: Duration = Duration::from_secs(600);
/// Ways of signing in, the best first.
const WAYS: &[Mechanism] = &[Mechanism::Plain, Mechanism::Login];

/// What the server said to an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// It takes a letter for it.
    Yes,
    /// It will never take one for this address: three digits, perhaps an enhanced code, and words.
    Never(String),
    /// It will not take this letter, for a reason that is not the address's.
    Refused(String),
    /// Not now.
    Later(String),
    /// It cannot be spoken to.
    Unreachable(String),
}

/// What came of a letter that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// Taken.
    Taken,
    /// It will not be taken.
    Refused(String),
    /// Not now; nothing of it has arrived.
    Later(String),
    /// Nobody knows: it was given, and no answer came.
    Unknown(String),
}

/// A line to the mail server, kept from one letter to the next.
pub struct Talk {
    line: AsyncSmtpConnection,
    /// Several commands may be sent before the first is answered (RFC 2920).
    pipelining: bool,
    /// Something went wrong on it: nobody knows where it stands.
    broken: bool,
}

impl Talk {
    /// Opens a line.
    pub(super) async fn open(post: &Post) -> Result<Self, String> {
        let opened = tokio::time::timeout(PATIENCE, Self::connect(post)).await;
        opened.map_err(|_| "the server does not answer in time".to_owned())?.map_err(|e| e.to_string())
    }

    async fn connect(post: &Post) -> Result<Self, smtp::Error> {
        let hello = post.hello();
        let tls = || TlsParameters::new(post.host.clone());
        let wrapped = if post.secure == Secure::FromStart { Some(tls()?) } else { None };
        let server = (post.host.as_str(), post.port);
        let mut line =
            AsyncSmtpConnection::connect_tokio1(server, Some(PATIENCE), &hello, wrapped, None).await?;
        if post.secure == Secure::StartTls {
            line.starttls(tls()?, &hello).await?;
        }
        if let Some((user, password)) = &post.account {
            line.auth(WAYS, &Credentials::new(user.clone(), password.clone())).await?;
        }
        // The library does not tell of this extension; a second greeting does no harm (RFC 5321, 4.1.4).
        let answer = line.command(Ehlo::new(hello)).await?;
        let pipelining = answer.message().any(|l| l.trim().eq_ignore_ascii_case("PIPELINING"));
        Ok(Self { line, pipelining, broken: false })
    }

    /// Whether another letter can go over this line.
    pub fn is_sound(&self) -> bool {
        !self.broken && !self.line.has_broken()
    }

    /// Asks whether the server takes a letter for an address. `from` is where its refusals go.
    pub async fn ask(&mut self, from: &Address, to: &Address) -> Asked {
        match tokio::time::timeout(PATIENCE, self.ask_now(from, to)).await {
            Ok(asked) => asked,
            Err(_) => self.gone("the server does not answer in time".into()),
        }
    }

    async fn ask_now(&mut self, from: &Address, to: &Address) -> Asked {
        let plain = [from, to].iter().all(|a| a.to_string().is_ascii());
        if !plain && !self.line.server_info().supports_feature(Extension::SmtpUtfEight) {
            return Asked::Refused("the server takes addresses in Latin letters only".into());
        }
        let wide = if plain { "" } else { " SMTPUTF8" };
        let (mail, rcpt) = (format!("MAIL FROM:<{from}>{wide}\r\n"), format!("RCPT TO:<{to}>\r\n"));
        let (first, second) = if self.pipelining {
            let first = self.line.command(format!("{mail}{rcpt}")).await;
            if first.as_ref().is_err_and(|e| e.status().is_none()) {
                (first, None)
            } else {
                let second = self.line.read_response().await;
                (first, Some(second))
            }
        } else {
            match self.line.command(mail).await {
                Ok(answer) => (Ok(answer), Some(self.line.command(rcpt).await)),
                Err(e) => (Err(e), None),
            }
        };
        if let Err(e) = first {
            return self.about_us(&e).await;
        }
        match second {
            Some(Ok(_)) => Asked::Yes,
            Some(Err(e)) => match judge(&e) {
                Came::Refused(told) => {
                    self.clear().await;
                    if is_about_the_address(&told) { Asked::Never(told) } else { Asked::Refused(told) }
                }
                Came::Later(told) => {
                    self.clear().await;
                    Asked::Later(told)
                }
                Came::Sent | Came::Unreachable(_) => self.gone(e.to_string()),
            },
            None => self.gone("the server does not answer".into()),
        }
    }

    /// The server does not like whom the letter comes from, whoever it goes to.
    async fn about_us(&mut self, e: &smtp::Error) -> Asked {
        match judge(e) {
            Came::Refused(told) => {
                self.clear().await;
                Asked::Refused(told)
            }
            Came::Later(told) => {
                self.clear().await;
                Asked::Later(told)
            }
            Came::Sent | Came::Unreachable(_) => self.gone(e.to_string()),
        }
    }

    fn gone(&mut self, told: String) -> Asked {
        self.broken = true;
        Asked::Unreachable(told)
    }

    /// Forgets the letter that was begun.
    pub async fn clear(&mut self) {
        let done = tokio::time::timeout(PATIENCE, self.line.command("RSET\r\n")).await;
        if !matches!(done, Ok(Ok(_))) {
            self.broken = true;
        }
    }

    /// Gives the letter for which the server said yes.
    pub async fn give(&mut self, letter: &[u8]) -> Given {
        match tokio::time::timeout(PATIENCE, self.line.command(Data)).await {
            Ok(Ok(_)) => {}
            Ok(Err(e)) => {
                return match judge(&e) {
                    Came::Refused(told) => {
                        self.clear().await;
                        Given::Refused(told)
                    }
                    Came::Later(told) => {
                        self.clear().await;
                        Given::Later(told)
                    }
                    Came::Sent | Came::Unreachable(_) => {
                        self.broken = true;
                        // Not a byte of the letter has left.
                        Given::Later(e.to_string())
                    }
                };
            }
            Err(_) => {
                self.broken = true;
                return Given::Later("the server does not answer in time".into());
            }
        }
        match tokio::time::timeout(TAKING_IN, self.line.message(letter)).await {
            Ok(Ok(_)) => Given::Taken,
            Ok(Err(e)) if e.is_permanent() => Given::Refused(e.to_string()),
            Ok(Err(e)) if e.is_transient() => {
                // 421 ends the talk; the letter was not taken all the same.
                self.broken |= e.status().is_some_and(|c| c.to_string() == "421");
                Given::Later(e.to_string())
            }
            Ok(Err(e)) => {
                self.broken = true;
                Given::Unknown(e.to_string())
            }
            Err(_) => {
                self.broken = true;
                Given::Unknown("the server does not answer in time".into())
            }
        }
    }

    /// Says good-bye.
    pub async fn close(mut self) {
        if self.is_sound() {
            let _ = tokio::time::timeout(Duration::from_secs(5), self.line.quit()).await;
        }
    }
}

/// Whether a refusal for good is about the address. Enhanced codes (RFC 3463) tell: 5.1 is the address, 5.2.1 a mailbox that is
/// closed; a full one, a policy and whatever is wrong with us are not. Without one, the usual answers to `RCPT` are.
pub fn is_about_the_address(told: &str) -> bool {
    let enhanced = told.split(|c: char| !(c.is_ascii_digit() || c == '.')).find(|w| {
        let mut parts = w.split('.');
        parts.next() == Some("5") && parts.clone().count() == 2 && parts.all(|p| !p.is_empty())
    });
    match enhanced {
        Some(code) => (code.starts_with("5.1.") && !matches!(code, "5.1.7" | "5.1.8")) || code == "5.2.1",
        None => ["(550)", "(551)", "(553)"].iter().any(|code| told.contains(code)),
    }
}

/// What a server said, without the address: servers like to repeat it.
pub(crate) fn quiet(told: &str, address: &str) -> String {
    let told: String = told.chars().take(500).collect();
    let user = address.split('@').next().unwrap_or_default();
    let told = if address.is_empty() { told } else { told.replace(address, "…") };
    let lower = told.to_lowercase();
    let whole = !address.is_empty() && lower.contains(&address.to_lowercase());
    // In other letters than we wrote it: nothing of it is kept but the codes.
    if whole || (user.len() > 3 && lower.contains(&user.to_lowercase())) {
        let codes = told
            .split_whitespace()
            .filter(|w| w.len() <= 9 && !w.contains(user) && !w.chars().any(char::is_alphabetic));
        return codes.collect::<Vec<_>>().join(" ");
    }
    told
}

impl Post {
    /// What we call ourselves.
    pub(super) fn hello(&self) -> ClientId {
        let domain = self.from.email.domain();
        if domain.is_ascii() { ClientId::Domain(domain.to_owned()) } else { ClientId::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_wrong_with_an_address_is_held_against_it() {
        for address in [
            "permanent error (550): 5.1.1 <…> nobody of this name",
            "permanent error (550): 5.2.1 mailbox disabled",
            "permanent error (550): no such user here",
            "permanent error (551): user not local",
        ] {
            assert!(is_about_the_address(address), "{address}");
        }
        for other in [
            "permanent error (550): 5.7.1 192.0.2.1 is on a blocklist",
            "permanent error (552): 5.2.2 mailbox is full",
            "permanent error (554): 5.7.26 not authenticated",
            "permanent error (550): 5.1.8 sender's address",
            "permanent error (552): too large",
        ] {
            assert!(!is_about_the_address(other), "{other}");
        }
    }

    #[test]
    fn no_address_is_kept_in_what_a_server_says() {
        let address = "an.nguyen@example.org";
        let told = "permanent error (550): 5.1.1 <an.nguyen@example.org>: nobody of this name";
        assert_eq!(quiet(told, address), "permanent error (550): 5.1.1 <…>: nobody of this name");
        for told in [
            "permanent error (550): 5.1.1 <An.Nguyen@Example.Org> unknown",
            "permanent error (550): mailbox an.nguyen not found",
        ] {
            let kept = quiet(told, address);
            assert!(!kept.to_lowercase().contains("an.nguyen"), "{kept}");
            assert!(is_about_the_address(&kept), "its code is kept: {kept}");
        }
        assert_eq!(quiet("permanent error (550): 0912345 is full", "0912345@example.org"), "(550):");
        assert_eq!(quiet("come back later", ""), "come back later");
    }
}
