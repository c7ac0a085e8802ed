//! HTTP Message Signatures (RFC 9421), with the body's digest by RFC 9530. Read no further than requests need.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use jiff::Timestamp;
use rsa::sha2::{Digest as _, Sha256, Sha512};
use url::form_urlencoded;

use crate::key::{Algorithm, KeyPair};
use crate::signature::{Received, SignatureError, check_time, http_date};

/// Header fields to be sent with a request that is signed by RFC 9421.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageHeaders {
    /// `date`
    pub date: String,
    /// `content-digest`, for a request with a body.
    pub content_digest: Option<String>,
    /// `signature-input`
    pub signature_input: String,
    /// `signature`
    pub signature: String,
}

/// What a request says of its signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    components: Vec<Component>,
    /// Components and parameters, as the last line that is signed has them.
    params: String,
    algorithm: Option<String>,
    created: Option<i64>,
    expires: Option<i64>,
}

/// Something that is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Component {
    name: String,
    /// With its parameters.
    written: String,
    /// Which of several: the name in the query.
    which: Option<String>,
}

/// Signs a request. `uri` is its whole address, `key_id` the address at which others find the public key.
pub fn sign_message(
    key: &KeyPair,
    key_id: &str,
    method: &str,
    uri: &str,
    at: Timestamp,
    body: Option<&[u8]>,
) -> MessageHeaders {
    let content_digest = body.map(|body| format!("sha-256=:{}:", BASE64.encode(Sha256::digest(body))));
    let mut text = format!("\"@method\": {method}\n\"@target-uri\": {uri}\n");
    let mut names = "\"@method\" \"@target-uri\"".to_owned();
    if let Some(digest) = &content_digest {
        text.push_str(&format!("\"content-digest\": {digest}\n"));
        names.push_str(" \"content-digest\"");
    }
    let params = format!("({names});created={};keyid=\"{key_id}\";alg=\"rsa-v1_5-sha256\"", at.as_second());
    text.push_str(&format!("\"@signature-params\": {params}"));
    MessageHeaders {
        date: http_date(at),
        content_digest,
        signature_input: format!("sig1={params}"),
        signature: format!("sig1=:{}:", BASE64.encode(key.sign(text.as_bytes()))),
    }
}

/// Who says that they signed a request: their key, the signature, what is signed.
pub(crate) fn read(request: &Received<'_>) -> Result<(String, Vec<u8>, Message), SignatureError> {
    let unreadable =
        SignatureError::Unreadable("signature-input and signature are expected as RFC 9421 has them");
    let (inputs, signatures) = (request.joined("signature-input")?, request.joined("signature")?);
    let inputs = Reader(&inputs).inputs().ok_or(unreadable.clone())?;
    let signatures = Reader(&signatures).bytes().ok_or(unreadable)?;
    // The first one that names a key. Whoever adds another one to a request gains nothing.
    inputs
        .into_iter()
        .find_map(|(label, key_id, message)| {
            let signature = signatures.iter().find(|(name, _)| *name == label)?;
            Some((key_id.filter(|id| !id.is_empty())?, signature.1.clone(), message))
        })
        .ok_or(SignatureError::Unreadable("keyid and a signature of the same name are needed"))
}

/// What must be signed, when all that is needed is in it and the body is what was signed; and how it is said to be signed.
pub(crate) fn checked(
    request: &Received<'_>,
    message: &Message,
    now: Timestamp,
) -> Result<(String, Option<Algorithm>), SignatureError> {
    let algorithm = match message.algorithm.as_deref() {
        None => None,
        Some("rsa-v1_5-sha256") => Some(Algorithm::Rsa),
        Some("rsa-pss-sha512") => Some(Algorithm::RsaPss),
        Some("ed25519") => Some(Algorithm::Ed25519),
        Some(other) => return Err(SignatureError::Algorithm(other.to_owned())),
    };
    let covers = |name: &str| message.components.iter().any(|c| c.name == name);
    if !covers("@method") {
        return Err(SignatureError::NotCovered("@method"));
    }
    let queried = request.target.contains('?');
    let path = covers("@request-target") || (covers("@path") && (!queried || covers("@query")));
    if !covers("@target-uri") && !((covers("@authority") || covers("host")) && path) {
        return Err(SignatureError::NotCovered("@target-uri"));
    }
    if request.method != "GET" && request.method != "HEAD" {
        if !covers("content-digest") {
            return Err(SignatureError::NotCovered("content-digest"));
        }
        check_digest(&request.joined("content-digest")?, request.body)?;
    }
    let created = message.created.ok_or(SignatureError::NotCovered("created"))?;
    let created = Timestamp::from_second(created).map_err(|_| SignatureError::Date)?;
    check_time(created, message.expires, now)?;
    Ok((signing_text(request, message)?, algorithm))
}

/// Every digest that we can make must be the body's, and there must be one.
fn check_digest(field: &str, body: &[u8]) -> Result<(), SignatureError> {
    let said = Reader(field).bytes().ok_or(SignatureError::Unreadable("content-digest"))?;
    let mut right = false;
    for (name, value) in said {
        let is_so = match name.as_str() {
            "sha-256" => value == Sha256::digest(body).to_vec(),
            "sha-512" => value == Sha512::digest(body).to_vec(),
            _ => continue,
        };
        if !is_so {
            return Err(SignatureError::Digest);
        }
        right = true;
    }
    if right { Ok(()) } else { Err(SignatureError::Digest) }
}

fn signing_text(request: &Received<'_>, message: &Message) -> Result<String, SignatureError> {
    let mut text = String::new();
    for component in &message.components {
        text.push_str(&format!("{}: {}\n", component.written, value(request, component)?));
    }
    text.push_str("\"@signature-params\": ");
    text.push_str(&message.params);
    Ok(text)
}

fn value(request: &Received<'_>, component: &Component) -> Result<String, SignatureError> {
    let (path, query) = match request.target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (request.target, None),
    };
    Ok(match component.name.as_str() {
        "@method" => request.method.to_owned(),
        "@target-uri" => format!("{}://{}{}", request.scheme, authority(request)?, request.target),
        "@authority" => authority(request)?,
        "@scheme" => request.scheme.to_owned(),
        "@request-target" => request.target.to_owned(),
        "@path" if path.is_empty() => "/".to_owned(),
        "@path" => path.to_owned(),
        "@query" => format!("?{}", query.unwrap_or_default()),
        "@query-param" => {
            let which = component.which.as_deref().unwrap_or_default();
            let mut values = form_urlencoded::parse(query.unwrap_or_default().as_bytes())
                .filter(|(name, _)| encoded(name) == which)
                .map(|(_, value)| encoded(&value));
            match (values.next(), values.next()) {
                (Some(value), None) => value,
                _ => return Err(SignatureError::Unreadable("@query-param")),
            }
        }
        name if name.starts_with('@') => {
            return Err(SignatureError::Unreadable("a component that requests do not have"));
        }
        name => request.joined(name)?,
    })
}

/// A name or value of a query, as it is signed.
fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

/// The host, without the port that goes without saying.
fn authority(request: &Received<'_>) -> Result<String, SignatureError> {
    let host = request.joined("host")?.to_ascii_lowercase();
    let usual = if request.scheme == "https" { ":443" } else { ":80" };
    Ok(host.strip_suffix(usual).map_or_else(|| host.clone(), str::to_owned))
}

/// Reads structured fields (RFC 8941) from left to right, as far as these fields need them.
struct Reader<'a>(&'a str);

impl<'a> Reader<'a> {
    fn take(&mut self, expected: char) -> bool {
        match self.0.strip_prefix(expected) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }

    fn spaces(&mut self) {
        self.0 = self.0.trim_start_matches([' ', '\t']);
    }

    fn split(&mut self, end: usize) -> Option<&'a str> {
        let (taken, rest) = self.0.split_at_checked(end)?;
        self.0 = rest;
        (!taken.is_empty()).then_some(taken)
    }

    fn key(&mut self) -> Option<&'a str> {
        let part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-.*".contains(c);
        let end = self.0.find(|c: char| !part(c)).unwrap_or(self.0.len());
        self.split(end).filter(|key| key.starts_with(|c: char| c.is_ascii_lowercase() || c == '*'))
    }

    /// An item, as it is written.
    fn bare(&mut self) -> Option<&'a str> {
        let end = match self.0.chars().next()? {
            '"' => {
                let mut escaped = false;
                let end = self.0.char_indices().skip(1).find(|(_, c)| {
                    let ends = *c == '"' && !escaped;
                    escaped = *c == '\\' && !escaped;
                    ends
                });
                end?.0 + 1
            }
            ':' => self.0.get(1..)?.find(':')? + 2,
            _ => {
                let part = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~:/?@".contains(c);
                self.0.find(|c: char| !part(c)).unwrap_or(self.0.len())
            }
        };
        self.split(end).filter(|item| item.bytes().all(|b| (0x20..0x7f).contains(&b)))
    }

    /// `;name=value;name`
    fn parameters(&mut self) -> Option<Vec<(&'a str, Option<&'a str>)>> {
        let mut out = Vec::new();
        while self.take(';') {
            self.spaces();
            let name = self.key()?;
            let value = if self.take('=') { Some(self.bare()?) } else { None };
            out.push((name, value));
        }
        Some(out)
    }

    /// On to the next member; whether there is one. `None` when something else stands there.
    fn another(&mut self) -> Option<bool> {
        self.spaces();
        if self.0.is_empty() {
            return Some(false);
        }
        let more = self.take(',');
        self.spaces();
        (more && !self.0.is_empty()).then_some(true)
    }

    /// `label=("name" "name";parameter);parameters`: labels, keys, what is signed.
    fn inputs(mut self) -> Option<Vec<(String, Option<String>, Message)>> {
        let mut out = Vec::new();
        loop {
            let label = self.key()?.to_owned();
            if !self.take('=') || !self.take('(') {
                return None;
            }
            let mut components: Vec<Component> = Vec::new();
            loop {
                self.spaces();
                if self.take(')') {
                    break;
                }
                let component = component(self.bare()?, &self.parameters()?)?;
                // Nothing may be named twice.
                if components.iter().any(|c| c.written == component.written) {
                    return None;
                }
                components.push(component);
            }
            let parameters = self.parameters()?;
            let of = |name: &str| parameters.iter().rfind(|(n, _)| *n == name).and_then(|(_, v)| *v);
            let list: Vec<&str> = components.iter().map(|c| c.written.as_str()).collect();
            let params = format!("({}){}", list.join(" "), written(&parameters));
            let (created, expires) = (of("created"), of("expires"));
            let number = |text: Option<&str>| match text {
                Some(text) => text.parse::<i64>().ok().map(Some),
                None => Some(None),
            };
            let message = Message {
                algorithm: of("alg").and_then(unquoted),
                created: number(created)?,
                expires: number(expires)?,
                components,
                params,
            };
            out.push((label, of("keyid").and_then(unquoted), message));
            if !self.another()? {
                return Some(out);
            }
        }
    }

    /// `label=:base64:, label=:base64:`
    fn bytes(mut self) -> Option<Vec<(String, Vec<u8>)>> {
        let mut out = Vec::new();
        loop {
            let label = self.key()?.to_owned();
            if !self.take('=') {
                return None;
            }
            let value = self.bare()?.strip_prefix(':')?.strip_suffix(':')?;
            out.push((label, BASE64.decode(value).ok()?));
            self.parameters()?;
            if !self.another()? {
                return Some(out);
            }
        }
    }
}

fn component(name: &str, parameters: &[(&str, Option<&str>)]) -> Option<Component> {
    let written = format!("{name}{}", written(parameters));
    let name = unquoted(name)?;
    let which = match parameters {
        [] => None,
        [("name", Some(which))] if name == "@query-param" => Some(unquoted(which)?),
        // Other readings of a field are for answers and proxies.
        _ => return None,
    };
    Some(Component { name, written, which })
}

fn written(parameters: &[(&str, Option<&str>)]) -> String {
    let one = |(name, value): &(&str, Option<&str>)| match value {
        Some(value) => format!(";{name}={value}"),
        None => format!(";{name}"),
    };
    parameters.iter().map(one).collect()
}

/// What a string says.
fn unquoted(item: &str) -> Option<String> {
    let inner = item.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::with_capacity(inner.len());
    let mut escaped = false;
    for c in inner.chars() {
        if c == '\\' && !escaped {
            escaped = true;
        } else {
            out.push(c);
            escaped = false;
        }
    }
    (!escaped).then_some(out)
}

#[cfg(test)]
#[path = "message_tests.rs"]
mod tests;
