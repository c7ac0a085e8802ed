//! Signed requests: who says that they signed one, and whether that is so. Two ways are spoken: RFC 9421 (`message`) and, here,
//! the draft that came before it (`draft-cavage-http-signatures-12` with `rsa-sha256`).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use jiff::fmt::rfc2822;
use jiff::{SignedDuration, Timestamp};
use rsa::sha2::{Digest as _, Sha256};

use crate::key::{Algorithm, KeyError, KeyPair, is_signed};
use crate::message::{self, Message};

/// How far the clocks of two servers may be apart: Mastodon allows as much.
const APART: SignedDuration = SignedDuration::from_hours(1);
/// How long a signed request may have been under way: Mastodon allows as much.
const AGE: SignedDuration = SignedDuration::from_hours(12);

/// How a request is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// HTTP Message Signatures (RFC 9421).
    Message,
    /// `draft-cavage-http-signatures-12`, which more servers know.
    Draft,
}

impl Way {
    /// The one that is tried when a server does not take this one.
    pub fn other(self) -> Self {
        match self {
            Self::Message => Self::Draft,
            Self::Draft => Self::Message,
        }
    }
}

/// Header fields to be sent with a request that is signed by the draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedHeaders {
    /// `host`
    pub host: String,
    /// `date`
    pub date: String,
    /// `digest`, for a request with a body.
    pub digest: Option<String>,
    /// `signature`
    pub signature: String,
}

/// A request as it came in.
#[derive(Debug, Clone, Copy)]
pub struct Received<'a> {
    /// `POST`
    pub method: &'a str,
    /// `https`, as the public address of whoever received it says.
    pub scheme: &'a str,
    /// Path with query.
    pub target: &'a str,
    /// Header fields, names in lower case.
    pub headers: &'a [(String, String)],
    /// Its body.
    pub body: &'a [u8],
}

impl Received<'_> {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// All fields of a name as one.
    pub(crate) fn joined(&self, name: &str) -> Result<String, SignatureError> {
        let values: Vec<&str> =
            self.headers.iter().filter(|(n, _)| n == name).map(|(_, value)| value.trim()).collect();
        if values.is_empty() { Err(SignatureError::NoHeader(name.to_owned())) } else { Ok(values.join(", ")) }
    }
}

/// What a request says of its signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// Address of the key.
    pub key_id: String,
    signature: Vec<u8>,
    said: Said,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Said {
    Message(Message),
    Draft(Draft),
}

/// What a `Signature` field says by the draft.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Draft {
    algorithm: Option<String>,
    headers: Vec<String>,
    created: Option<i64>,
    expires: Option<i64>,
}

impl Signed {
    /// How it was signed.
    pub fn way(&self) -> Way {
        match self.said {
            Said::Message(_) => Way::Message,
            Said::Draft(_) => Way::Draft,
        }
    }

    /// The signature itself: the same for the same request, however its field is written.
    pub fn bytes(&self) -> &[u8] {
        &self.signature
    }
}

/// A request is not believed.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum SignatureError {
    /// It is not signed.
    #[error("the request is not signed")]
    Missing,
    /// The field cannot be read.
    #[error("the signature cannot be read: {0}")]
    Unreadable(&'static str),
    /// Another way of signing.
    #[error("“{0}” is not a way of signing that is checked here")]
    Algorithm(String),
    /// Something that must be signed is not.
    #[error("“{0}” is not signed")]
    NotCovered(&'static str),
    /// It names a field that the request does not have.
    #[error("the request has no “{0}”")]
    NoHeader(String),
    /// It is too old, or from a clock that is ahead.
    #[error("the request's date is too far from now")]
    Date,
    /// The body is not the one that was signed.
    #[error("the body is not what its digest says")]
    Digest,
    /// The signature is another's.
    #[error("the signature is wrong")]
    Wrong,
    /// The key cannot be used.
    #[error(transparent)]
    Key(#[from] KeyError),
}

fn digest(body: &[u8]) -> String {
    format!("SHA-256={}", BASE64.encode(Sha256::digest(body)))
}

/// A date as HTTP writes it.
pub(crate) fn http_date(at: Timestamp) -> String {
    rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&at).unwrap_or_default()
}

/// Signs a request by the draft. `target` is the path with its query, `key_id` the address at which others find the public key.
pub fn sign(
    key: &KeyPair,
    key_id: &str,
    method: &str,
    host: &str,
    target: &str,
    at: Timestamp,
    body: Option<&[u8]>,
) -> SignedHeaders {
    let date = http_date(at);
    let digest = body.map(digest);
    let mut text =
        format!("(request-target): {} {target}\nhost: {host}\ndate: {date}", method.to_ascii_lowercase());
    let mut names = "(request-target) host date".to_owned();
    if let Some(digest) = &digest {
        text.push_str(&format!("\ndigest: {digest}"));
        names.push_str(" digest");
    }
    let signature = BASE64.encode(key.sign(text.as_bytes()));
    SignedHeaders {
        host: host.to_owned(),
        date,
        digest,
        signature: format!(
            "keyId=\"{key_id}\",algorithm=\"rsa-sha256\",headers=\"{names}\",signature=\"{signature}\""
        ),
    }
}

/// The longest fields of signatures that are read.
const LONGEST: usize = 8 << 10;

/// Who says that they signed a request: nothing is checked yet.
pub fn signed_by(request: &Received<'_>) -> Result<Signed, SignatureError> {
    let field = request.header("signature").ok_or(SignatureError::Missing)?;
    let input = request.header("signature-input");
    if field.len() > LONGEST || input.is_some_and(|input| input.len() > LONGEST) {
        return Err(SignatureError::Unreadable("too long"));
    }
    if input.is_some() {
        let (key_id, signature, message) = message::read(request)?;
        return Ok(Signed { key_id, signature, said: Said::Message(message) });
    }
    let mut draft = Draft { algorithm: None, headers: vec!["date".to_owned()], created: None, expires: None };
    let (mut key_id, mut signature) = (String::new(), Vec::new());
    for (name, value) in parameters(field)? {
        match name {
            "keyId" => key_id = value.to_owned(),
            "algorithm" => draft.algorithm = Some(value.to_ascii_lowercase()),
            "headers" => draft.headers = value.split_whitespace().map(str::to_ascii_lowercase).collect(),
            "signature" => {
                signature = BASE64.decode(value).map_err(|_| SignatureError::Unreadable("signature"))?;
            }
            "created" => draft.created = value.parse().ok(),
            "expires" => draft.expires = value.split('.').next().and_then(|v| v.parse().ok()),
            _ => {}
        }
    }
    if key_id.is_empty() || signature.is_empty() {
        return Err(SignatureError::Unreadable("keyId and signature are needed"));
    }
    Ok(Signed { key_id, signature, said: Said::Draft(draft) })
}

/// `name="value",name=number`
fn parameters(field: &str) -> Result<Vec<(&str, &str)>, SignatureError> {
    let unreadable = || SignatureError::Unreadable("name=\"value\" is expected");
    let mut rest = field.trim();
    let mut out = Vec::new();
    while !rest.is_empty() {
        let (name, after) = rest.split_once('=').ok_or_else(unreadable)?;
        let (value, after) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').ok_or_else(unreadable)?,
            None => after.find(',').map_or((after, ""), |end| after.split_at(end)),
        };
        out.push((name.trim(), value.trim()));
        rest = after.trim_start();
        rest = match rest.strip_prefix(',') {
            Some(next) => next.trim_start(),
            None if rest.is_empty() => rest,
            None => return Err(unreadable()),
        };
    }
    Ok(out)
}

/// Checks a signed request against the key of whoever it names.
pub fn verify(
    request: &Received<'_>,
    signed: &Signed,
    public_pem: &str,
    now: Timestamp,
) -> Result<(), SignatureError> {
    let (text, algorithm) = match &signed.said {
        Said::Message(message) => message::checked(request, message, now)?,
        Said::Draft(draft) => (checked(request, draft, now)?, Some(Algorithm::Rsa)),
    };
    if is_signed(public_pem, algorithm, text.as_bytes(), &signed.signature)? {
        Ok(())
    } else {
        Err(SignatureError::Wrong)
    }
}

/// What must be signed by the draft, when all that is needed is in it and the body is what was signed.
fn checked(request: &Received<'_>, draft: &Draft, now: Timestamp) -> Result<String, SignatureError> {
    // “hs2019” leaves it to the key, which is RSA here.
    if let Some(name) = draft.algorithm.as_deref().filter(|a| !matches!(*a, "rsa-sha256" | "hs2019")) {
        return Err(SignatureError::Algorithm(name.to_owned()));
    }
    let covers = |name: &str| draft.headers.iter().any(|h| h == name);
    for name in ["(request-target)", "host"] {
        if !covers(name) {
            return Err(SignatureError::NotCovered(name));
        }
    }
    if !covers("date") && !covers("(created)") {
        return Err(SignatureError::NotCovered("date"));
    }
    if request.method != "GET" && request.method != "HEAD" {
        if !covers("digest") {
            return Err(SignatureError::NotCovered("digest"));
        }
        let said = request.header("digest").ok_or_else(|| SignatureError::NoHeader("digest".into()))?;
        let right = said.split(',').any(|part| {
            part.trim().split_once('=').is_some_and(|(name, value)| {
                name.eq_ignore_ascii_case("sha-256") && value == BASE64.encode(Sha256::digest(request.body))
            })
        });
        if !right {
            return Err(SignatureError::Digest);
        }
    }
    let at = if covers("(created)") {
        let created = draft.created.ok_or(SignatureError::Unreadable("created"))?;
        Timestamp::from_second(created).map_err(|_| SignatureError::Date)?
    } else {
        let text = request.header("date").ok_or_else(|| SignatureError::NoHeader("date".into()))?;
        rfc2822::parse(text).map_err(|_| SignatureError::Date)?.timestamp()
    };
    check_time(at, draft.expires, now)?;
    signing_text(request, draft)
}

/// Whether a signature is neither too old nor of a time to come.
pub(crate) fn check_time(at: Timestamp, expires: Option<i64>, now: Timestamp) -> Result<(), SignatureError> {
    let late = now.duration_since(at);
    if late > AGE || late < -APART {
        return Err(SignatureError::Date);
    }
    match expires.map(Timestamp::from_second) {
        Some(Ok(end)) if end < now => Err(SignatureError::Date),
        Some(Err(_)) => Err(SignatureError::Date),
        _ => Ok(()),
    }
}

fn signing_text(request: &Received<'_>, draft: &Draft) -> Result<String, SignatureError> {
    let mut lines = Vec::with_capacity(draft.headers.len());
    for name in &draft.headers {
        let value = match name.as_str() {
            "(request-target)" => format!("{} {}", request.method.to_ascii_lowercase(), request.target),
            "(created)" => draft.created.map(|c| c.to_string()).unwrap_or_default(),
            "(expires)" => draft.expires.map(|e| e.to_string()).unwrap_or_default(),
            _ => request.joined(name)?,
        };
        lines.push(format!("{name}: {value}"));
    }
    Ok(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::LazyLock;

    use rsa::RsaPublicKey;
    use rsa::pkcs1v15::{Signature, VerifyingKey};
    use rsa::pkcs8::DecodePublicKey as _;
    use rsa::signature::Verifier as _;

    use super::*;

    static KEY: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::generate().unwrap());

    fn at() -> Timestamp {
        "2026-05-01T12:00:00Z".parse().unwrap()
    }

    fn signed_request(body: &[u8]) -> Vec<(String, String)> {
        let made =
            sign(&KEY, "https://a/actor#main-key", "POST", "b.example", "/inbox?x=1", at(), Some(body));
        vec![
            ("host".into(), made.host),
            ("date".into(), made.date),
            ("digest".into(), made.digest.unwrap()),
            ("signature".into(), made.signature),
        ]
    }

    fn check(
        headers: &[(String, String)],
        target: &str,
        body: &[u8],
        now: Timestamp,
    ) -> Result<(), SignatureError> {
        let request = Received { method: "POST", scheme: "https", target, headers, body };
        let signed = signed_by(&request)?;
        assert_eq!(signed.key_id, "https://a/actor#main-key");
        verify(&request, &signed, &KEY.public_pem().unwrap(), now)
    }

    #[test]
    fn what_is_signed_is_believed_and_nothing_else() {
        let body = br#"{"type":"Follow"}"#;
        let headers = signed_request(body);
        assert_eq!(check(&headers, "/inbox?x=1", body, at()), Ok(()));
        assert_eq!(check(&headers, "/inbox", body, at()), Err(SignatureError::Wrong));
        assert_eq!(check(&headers, "/inbox?x=1", b"{}", at()), Err(SignatureError::Digest));
        assert_eq!(check(&headers, "/inbox?x=1", body, at() + AGE * 2), Err(SignatureError::Date));
        assert_eq!(check(&headers, "/inbox?x=1", body, at() - APART * 2), Err(SignatureError::Date));
        let mut moved = headers.clone();
        moved[0].1 = "c.example".into();
        assert_eq!(check(&moved, "/inbox?x=1", body, at()), Err(SignatureError::Wrong));
        let other = KeyPair::generate().unwrap().public_pem().unwrap();
        let request =
            Received { method: "POST", scheme: "https", target: "/inbox?x=1", headers: &headers, body };
        let signed = signed_by(&request).unwrap();
        assert_eq!(verify(&request, &signed, &other, at()), Err(SignatureError::Wrong));
    }

    #[test]
    fn everything_that_matters_must_be_signed() {
        for (left_out, names) in [
            ("(request-target)", "host date digest"),
            ("host", "(request-target) date digest"),
            ("date", "(request-target) host digest"),
            ("digest", "(request-target) host date"),
        ] {
            let body = b"{}";
            let mut headers = signed_request(body);
            headers[3].1 = format!(
                "keyId=\"https://a/actor#main-key\",headers=\"{names}\",signature=\"{}\"",
                BASE64.encode([1; 256])
            );
            assert_eq!(check(&headers, "/inbox?x=1", body, at()), Err(SignatureError::NotCovered(left_out)));
        }
    }

    #[test]
    fn fields_that_cannot_be_read_are_refused() {
        for field in [
            "",
            "keyId",
            "keyId=\"a",
            "keyId=\"a\" signature=\"b\"",
            "keyId=\"a\",signature=\"*\"",
            "signature=\"YQ==\"",
        ] {
            let headers = [("signature".to_owned(), field.to_owned())];
            let request =
                Received { method: "POST", scheme: "https", target: "/", headers: &headers, body: b"" };
            assert!(signed_by(&request).is_err(), "{field}");
        }
        let none = Received { method: "POST", scheme: "https", target: "/", headers: &[], body: b"" };
        assert_eq!(signed_by(&none), Err(SignatureError::Missing));
    }

    /// The key of the draft's appendix C: too short for us, but its samples are what everybody reads.
    const DRAFT_KEY: &str = "-----BEGIN PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDCFENGw33yGihy92pDjZQhl0C3
6rPJj+CvfSC8+q28hxA161QFNUd13wuCTUcq0Qd2qsBe/2hFyc2DCJJg0h1L78+6
Z4UMR7EOcpfdUE9Hf3m/hs+FUR45uBJeDK1HSFHD8bHKD6kv8FPGfJTotc+2xjJw
oYi+1hqp1fIekaxsyQIDAQAB
-----END PUBLIC KEY-----
";

    #[test]
    fn the_samples_of_the_draft_are_read_as_they_are_meant() {
        let body = br#"{"hello": "world"}"#;
        let at: Timestamp = "2014-01-05T21:31:40Z".parse().unwrap();
        let fields = [
            ("host", "example.com"),
            ("date", "Sun, 05 Jan 2014 21:31:40 GMT"),
            ("content-type", "application/json"),
            ("digest", "SHA-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE="),
            ("content-length", "18"),
        ];
        assert_eq!(digest(body), fields[3].1);
        assert_eq!(http_date(at), fields[1].1);
        let key = VerifyingKey::<Sha256>::new(RsaPublicKey::from_public_key_pem(DRAFT_KEY).unwrap());
        for (names, signature, refused) in [
            (
                "(request-target) host date",
                "qdx+H7PHHDZgy4y/Ahn9Tny9V3GP6YgBPyUXMmoxWtLbHpUnXS2mg2+SbrQDMCJypxBLSPQR2aAjn7ndmw2iicw3HMbe8VfEdKFYRqzic+efkb3nndiv/x1xSHDJWeSWkx3ButlYSuBskLu6kd9Fswtemr3lgdDEmn04swr2Os0=",
                SignatureError::NotCovered("digest"),
            ),
            (
                "(request-target) host date content-type digest content-length",
                "vSdrb+dS3EceC9bcwHSo4MlyKS59iFIrhgYkz8+oVLEEzmYZZvRs8rgOp+63LEM3v+MFHB32NfpB2bEKBIvB1q52LaEUHFv120V01IL+TAD48XaERZFukWgHoBTLMhYS2Gb51gWxpeIq8knRmPnYePbF5MOkR0Zkly4zKH7s1dE=",
                SignatureError::Key(KeyError::Size(1024)),
            ),
        ] {
            let field = format!(
                "keyId=\"Test\",algorithm=\"rsa-sha256\",headers=\"{names}\",signature=\"{signature}\""
            );
            let mut headers: Vec<(String, String)> =
                fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            headers.push(("signature".to_owned(), field));
            let request = Received {
                method: "POST",
                scheme: "https",
                target: "/foo?param=value&pet=dog",
                headers: &headers,
                body,
            };
            let signed = signed_by(&request).unwrap();
            let Said::Draft(draft) = &signed.said else { panic!("not by the draft") };
            let text = signing_text(&request, draft).unwrap();
            key.verify(text.as_bytes(), &Signature::try_from(signed.bytes()).unwrap()).unwrap();
            assert_eq!(verify(&request, &signed, DRAFT_KEY, at), Err(refused));
        }
    }

    #[test]
    fn keys_are_written_and_read() {
        let again = KeyPair::from_pem(&KEY.to_pem().unwrap()).unwrap();
        assert_eq!(again.public_pem(), KEY.public_pem());
        assert!(KeyPair::from_pem("no").is_err());
        assert!(matches!(is_signed("no", None, b"", b""), Err(KeyError::Read(_))));
    }
}
