//! Signatures: those of Standard Webhooks, and those of WebSub.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::hmac;

use crate::FlowError;

/// What a secret begins with.
pub const PREFIX: &str = "whsec_";

/// Random bytes of a secret; the standard wants 24 to 64.
const BYTES: usize = 32;

/// A new secret, as the other side is told it.
pub(super) fn new_secret() -> Result<String, FlowError> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(|e| FlowError::Random(e.to_string()))?;
    Ok(format!("{PREFIX}{}", STANDARD.encode(bytes)))
}

/// The signature of a message under a secret, as it stands in `webhook-signature`; nothing when the secret is none.
pub fn sign(secret: &str, id: &str, seconds: i64, body: &str) -> Option<String> {
    let key = STANDARD.decode(secret.strip_prefix(PREFIX)?).ok()?;
    let key = hmac::Key::new(hmac::HMAC_SHA256, &key);
    let tag = hmac::sign(&key, format!("{id}.{seconds}.{body}").as_bytes());
    Some(format!("v1,{}", STANDARD.encode(tag.as_ref())))
}

/// The signature of a feed under a subscriber's secret, as it stands in `X-Hub-Signature`.
pub fn hub_signature(secret: &[u8], body: &[u8]) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret);
    format!("sha256={}", hex::encode(hmac::sign(&key, body)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// The example of the standard's own libraries.
    #[test]
    fn a_message_is_signed_as_the_standard_does_it() {
        let signature = sign(
            "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            1_614_265_330,
            "{\"test\": 2432232314}",
        );
        assert_eq!(signature.unwrap(), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assert!(sign("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "a", 1, "{}").is_none());
        let (one, other) = (new_secret().unwrap(), new_secret().unwrap());
        assert_ne!(one, other);
        assert!(sign(&one, "a", 1, "{}").is_some());
    }

    /// RFC 4231, test case 2.
    #[test]
    fn a_feed_is_signed_with_the_words_of_the_subscriber() {
        assert_eq!(
            hub_signature(b"Jefe", b"what do ya want for nothing?"),
            "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }
}
