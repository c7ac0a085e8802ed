//! Letters signed in the name of their domain (DKIM, RFC 6376): relaxed/relaxed, rsa-sha256, which every receiver checks.

use std::fmt::Write as _;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use rsa::RsaPrivateKey;
use rsa::pkcs8::{DecodePrivateKey as _, EncodePrivateKey as _, EncodePublicKey as _};
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use store::Store;

use crate::{FlowError, Vault};

/// Bits of a key: what DNS carries in one record, and receivers take for good.
const BITS: usize = 2048;
/// Fields that are signed where a letter has them; each once more than it stands there, so that none can be added.
const SIGNED: &[&str] = &[
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "reply-to",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "content-language",
    "auto-submitted",
    "precedence",
    "list-id",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "list-archive",
    "feedback-id",
];

/// `[dkim]` of the configuration file.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DkimSettings {
    /// Name of the key in DNS: it is found at `SELECTOR._domainkey.DOMAIN`.
    pub selector: String,
    /// The domain; that of the sender's address when left out.
    #[serde(default)]
    pub domain: Option<String>,
}

/// Signs letters.
pub struct Dkim {
    selector: String,
    domain: String,
    key: RsaKeyPair,
    record: String,
}

impl std::fmt::Debug for Dkim {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Dkim({}._domainkey.{})", self.selector, self.domain)
    }
}

fn broken(why: impl std::fmt::Display) -> FlowError {
    FlowError::Password(format!("the key that signs letters: {why}"))
}

impl DkimSettings {
    /// What is wrong with them, if anything.
    pub fn problem(&self) -> Option<String> {
        let label = |part: &str| {
            !part.is_empty()
                && part.len() <= 63
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        };
        if !self.selector.split('.').all(label) {
            return Some(format!("dkim: selector “{}” must be like sen or sen2026", self.selector));
        }
        match &self.domain {
            Some(domain) if !domain.split('.').all(label) => {
                Some(format!("dkim: domain “{domain}” must be like example.org"))
            }
            _ => None,
        }
    }

    /// The domain, and what its key is called in the store.
    fn kept_as(&self, sender: &str) -> (String, String) {
        let domain = self.domain.clone().unwrap_or_else(|| sender.to_owned());
        let name = format!("dkim:{}:{domain}", self.selector);
        (domain, name)
    }
}

impl Dkim {
    /// Whether the key of a domain has been made.
    pub async fn is_made(store: &Store, settings: &DkimSettings, sender: &str) -> Result<bool, FlowError> {
        let (_, name) = settings.kept_as(sender);
        Ok(store::secret::find_secret(&mut store.read().await?, &name).await?.is_some())
    }

    /// The key of a domain, made when it is needed first. It is kept sealed in the database, so that every process signs
    /// with the one that DNS names.
    pub async fn open(
        store: &Store,
        vault: &Vault,
        settings: &DkimSettings,
        sender: &str,
    ) -> Result<Arc<Self>, FlowError> {
        let (domain, name) = settings.kept_as(sender);
        let kept = store::secret::find_secret(&mut store.read().await?, &name).await?;
        let sealed = match kept {
            Some(sealed) => sealed,
            None => {
                let der = tokio::task::spawn_blocking(make).await??;
                let mut tx = store.begin().await?;
                let sealed = store::secret::keep_secret(&mut tx, &name, &vault.seal(&name, &der)?).await?;
                tx.commit().await?;
                sealed
            }
        };
        let der = vault.open(&name, &sealed)?;
        Self::with(&settings.selector, &domain, &der).map(Arc::new)
    }

    fn with(selector: &str, domain: &str, der: &[u8]) -> Result<Self, FlowError> {
        let key = RsaKeyPair::from_pkcs8(der).map_err(broken)?;
        let public = RsaPrivateKey::from_pkcs8_der(der).map_err(broken)?.to_public_key();
        let public = public.to_public_key_der().map_err(broken)?;
        let record = format!("v=DKIM1; k=rsa; p={}", BASE64.encode(public.as_bytes()));
        Ok(Self { selector: selector.to_owned(), domain: domain.to_owned(), key, record })
    }

    /// Where the public key stands in DNS.
    pub fn name(&self) -> String {
        format!("{}._domainkey.{}", self.selector, self.domain)
    }

    /// What stands there, as a TXT record.
    pub fn record(&self) -> &str {
        &self.record
    }

    /// A letter with its signature before it. `at` is now, in seconds.
    pub fn sign(&self, letter: &[u8], at: i64) -> Result<Vec<u8>, FlowError> {
        let (head, body) = split(letter);
        let fields = fields(head);
        let mut names = Vec::new();
        let mut said = String::new();
        for name in SIGNED {
            let mut found = fields.iter().rev().filter(|(n, _)| n.eq_ignore_ascii_case(name));
            if let Some((_, value)) = found.next() {
                names.push(*name);
                let _ = write!(said, "{name}:{}\r\n", relaxed(value));
                // Signed once more as empty: another one put in later breaks the signature.
                if matches!(*name, "from" | "to" | "subject" | "list-unsubscribe" | "list-unsubscribe-post") {
                    names.push(*name);
                }
            }
        }
        let hash = BASE64.encode(Sha256::digest(relaxed_body(body)));
        let unsigned = format!(
            "v=1; a=rsa-sha256; c=relaxed/relaxed; d={};\r\n\ts={}; t={at};\r\n\th={};\r\n\tbh={hash};\r\n\tb=",
            self.domain,
            self.selector,
            names.join(":\r\n\t ")
        );
        let _ = write!(said, "dkim-signature:{}", relaxed(&unsigned));
        let mut signature = vec![0; self.key.public().modulus_len()];
        self.key
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), said.as_bytes(), &mut signature)
            .map_err(|_| broken("it does not sign"))?;
        let mut out = Vec::with_capacity(letter.len() + 1000);
        out.extend_from_slice(b"DKIM-Signature: ");
        out.extend_from_slice(unsigned.as_bytes());
        let text = BASE64.encode(signature);
        for (n, piece) in text.as_bytes().chunks(70).enumerate() {
            if n > 0 {
                out.extend_from_slice(b"\r\n\t ");
            }
            out.extend_from_slice(piece);
        }
        out.extend_from_slice(b"\r\n");
        out.extend_from_slice(letter);
        Ok(out)
    }
}

/// A new key.
fn make() -> Result<Vec<u8>, FlowError> {
    let key = RsaPrivateKey::new(&mut rsa::rand_core::OsRng, BITS).map_err(broken)?;
    Ok(key.to_pkcs8_der().map_err(broken)?.as_bytes().to_vec())
}

/// Header and body.
fn split(letter: &[u8]) -> (&[u8], &[u8]) {
    match letter.windows(4).position(|w| w == b"\r\n\r\n") {
        Some(end) => (&letter[..end + 2], &letter[end + 4..]),
        None => (letter, &[]),
    }
}

/// Names and values of the header fields, folds and all.
fn fields(head: &[u8]) -> Vec<(String, String)> {
    let mut out: Vec<(String, String)> = Vec::new();
    for line in String::from_utf8_lossy(head).split("\r\n").filter(|line| !line.is_empty()) {
        match (line.starts_with([' ', '\t']), out.last_mut(), line.split_once(':')) {
            (true, Some(last), _) => {
                last.1.push_str("\r\n");
                last.1.push_str(line);
            }
            (false, _, Some((name, value))) => out.push((name.trim_end().to_owned(), value.to_owned())),
            _ => {}
        }
    }
    out
}

/// A value as “relaxed” has it (RFC 6376, 3.4.2): unfolded, one space for many, none at the ends.
fn relaxed(value: &str) -> String {
    value.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A body as “relaxed” has it (RFC 6376, 3.4.4): no space at line ends, one for many, no empty lines at the end.
fn relaxed_body(body: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(body.len() + 2);
    let mut rest = body;
    while !rest.is_empty() {
        let (line, after) = match rest.windows(2).position(|w| w == b"\r\n") {
            Some(end) => (&rest[..end], &rest[end + 2..]),
            None => (rest, &rest[rest.len()..]),
        };
        let mut space = false;
        for byte in line {
            if matches!(byte, b' ' | b'\t') {
                space = true;
            } else {
                if space {
                    out.push(b' ');
                }
                space = false;
                out.push(*byte);
            }
        }
        out.extend_from_slice(b"\r\n");
        rest = after;
    }
    while out.ends_with(b"\r\n\r\n") {
        out.truncate(out.len() - 2);
    }
    if out == b"\r\n" {
        out.clear();
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};

    use super::*;

    #[test]
    fn texts_are_made_relaxed_as_the_standard_shows() {
        // RFC 6376, 3.4.5.
        let (head, body) = split(b"A: X\r\nB : Y\t\r\n\tZ  \r\n\r\n C \r\nD \t E\r\n\r\n\r\n");
        let fields = fields(head);
        assert_eq!(fields[0].0, "A");
        assert_eq!((fields[1].0.as_str(), relaxed(&fields[1].1).as_str()), ("B", "Y Z"));
        assert_eq!(relaxed_body(body), b" C\r\nD E\r\n");
        assert_eq!(relaxed_body(b"\r\n\r\n"), b"");
        assert_eq!(relaxed_body(b""), b"");
    }

    #[test]
    fn a_signature_is_of_the_letter_and_of_nothing_else() {
        let der = make().unwrap();
        let dkim = Dkim::with("sen", "example.org", &der).unwrap();
        assert_eq!(dkim.name(), "sen._domainkey.example.org");
        assert!(dkim.record().starts_with("v=DKIM1; k=rsa; p=MII"));
        let letter = b"From: <desk@example.org>\r\nTo: <an@example.org>\r\nSubject: One\r\n two\r\n\r\nHello  there \r\n";
        let signed = String::from_utf8(dkim.sign(letter, 1_760_000_000).unwrap()).unwrap();
        assert!(signed.as_bytes().ends_with(letter));
        assert!(signed.lines().all(|line| line.len() < 200), "{signed}");
        let field = signed.split("\r\nFrom:").next().unwrap().strip_prefix("DKIM-Signature: ").unwrap();
        let (unsigned, signature) = field.split_at(field.find("\tb=").unwrap() + 3);
        let signature: String = signature.chars().filter(|c| !c.is_whitespace()).collect();
        let said = format!(
            "from:<desk@example.org>\r\nto:<an@example.org>\r\nsubject:One two\r\ndkim-signature:{}",
            relaxed(unsigned)
        );
        let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, dkim.key.public().as_ref());
        public.verify(said.as_bytes(), &BASE64.decode(signature).unwrap()).unwrap();
        let hash = BASE64.encode(Sha256::digest(b"Hello there\r\n"));
        assert!(unsigned.contains(&format!("bh={hash};")), "{unsigned}");
    }

    #[test]
    fn what_dns_cannot_name_is_refused() {
        let settings = |selector: &str, domain: Option<&str>| DkimSettings {
            selector: selector.into(),
            domain: domain.map(Into::into),
        };
        assert_eq!(settings("sen2026", Some("example.org")).problem(), None);
        assert!(settings("a b", None).problem().is_some());
        assert!(settings("", None).problem().is_some());
        assert!(settings("sen", Some("example..org")).problem().is_some());
    }
}
