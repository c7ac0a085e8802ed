//! OAuth 1.0a signatures with HMAC-SHA1 (RFC 5849, section 3.4), of requests whose body is JSON and therefore not signed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use ring::hmac;

/// The four secrets of a user's context.
#[derive(Debug, Clone, serde::Deserialize)]
pub(super) struct Secrets {
    /// Key of the application.
    pub api_key: String,
    /// Its secret.
    pub api_secret: String,
    /// Token of the account.
    pub token: String,
    /// Its secret.
    pub token_secret: String,
}

/// Percent-encoding of RFC 3986, with capital digits.
fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn signature(secrets: &Secrets, method: &str, address: &str, parameters: &[(String, String)]) -> String {
    let mut pairs: Vec<(String, String)> =
        parameters.iter().map(|(name, value)| (encode(name), encode(value))).collect();
    pairs.sort();
    let joined: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let base = format!("{method}&{}&{}", encode(address), encode(&joined.join("&")));
    let key = format!("{}&{}", encode(&secrets.api_secret), encode(&secrets.token_secret));
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, key.as_bytes());
    BASE64.encode(hmac::sign(&key, base.as_bytes()))
}

/// The `Authorization` field of a request; its query is signed with it. `nonce` is used once; `seconds` since 1970.
pub(super) fn authorization(
    secrets: &Secrets,
    method: &str,
    address: &str,
    nonce: &str,
    seconds: i64,
) -> String {
    let mut fields: Vec<(String, String)> = [
        ("oauth_consumer_key", secrets.api_key.as_str()),
        ("oauth_nonce", nonce),
        ("oauth_signature_method", "HMAC-SHA1"),
        ("oauth_timestamp", &seconds.to_string()),
        ("oauth_token", &secrets.token),
        ("oauth_version", "1.0"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec();
    let (base, query) = address.split_once('?').unwrap_or((address, ""));
    let asked = url::form_urlencoded::parse(query.as_bytes()).into_owned();
    let all: Vec<(String, String)> = fields.iter().cloned().chain(asked).collect();
    let signed = signature(secrets, method, base, &all);
    fields.push(("oauth_signature".to_owned(), signed));
    let fields: Vec<String> =
        fields.iter().map(|(name, value)| format!("{name}=\"{}\"", encode(value))).collect();
    format!("OAuth {}", fields.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example that X's documentation works through (“Creating a signature”).
    #[test]
    fn the_published_example_is_signed_as_published() {
        let secrets = Secrets {
            api_key: "xvz1evFS4wEEPTGEFPHBog".into(),
            api_secret: "kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw".into(),
            token: "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb".into(),
            token_secret: "LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE".into(),
        };
        let parameters = [
            ("status", "Hello Ladies + Gentlemen, a signed OAuth request!"),
            ("include_entities", "true"),
            ("oauth_consumer_key", "xvz1evFS4wEEPTGEFPHBog"),
            ("oauth_nonce", "kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg"),
            ("oauth_signature_method", "HMAC-SHA1"),
            ("oauth_timestamp", "1318622958"),
            ("oauth_token", "370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb"),
            ("oauth_version", "1.0"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let signed =
            signature(&secrets, "POST", "https://api.twitter.com/1.1/statuses/update.json", &parameters);
        assert_eq!(signed, "hCtSmYh+iHYCEqBWrE7C7hYmtUk=");
    }
}
