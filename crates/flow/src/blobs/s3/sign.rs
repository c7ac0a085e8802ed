//! Signatures of requests to S3: AWS Signature Version 4, in the header, with the hash of the content in it.

use jiff::Timestamp;
use ring::hmac;
use sha2::{Digest as _, Sha256};

/// Who signs.
pub(super) struct Signer {
    /// Name of the access key.
    pub(super) key: String,
    /// Its secret.
    pub(super) secret: String,
    /// Region of the service.
    pub(super) region: String,
}

/// A request to be signed.
pub(super) struct Request<'a> {
    /// `GET`, `PUT` …
    pub(super) method: &'a str,
    /// Host, and port where it is not the usual one.
    pub(super) host: &'a str,
    /// Path, of letters that stand for themselves.
    pub(super) path: &'a str,
    /// Question as [`query`] writes it.
    pub(super) query: &'a str,
    /// SHA-256 of the content.
    pub(super) sha256: &'a str,
    /// When.
    pub(super) at: Timestamp,
}

/// The header fields that a request must be sent with.
pub(super) fn headers(signer: &Signer, request: &Request<'_>) -> [(&'static str, String); 3] {
    let moment = request.at.strftime("%Y%m%dT%H%M%SZ").to_string();
    let day = request.at.strftime("%Y%m%d").to_string();
    let names = "host;x-amz-content-sha256;x-amz-date";
    let Request { method, host, path, query, sha256, .. } = request;
    let canonical = format!(
        "{method}\n{path}\n{query}\nhost:{host}\nx-amz-content-sha256:{sha256}\nx-amz-date:{moment}\n\n{names}\n{sha256}"
    );
    let scope = format!("{day}/{}/s3/aws4_request", signer.region);
    let hash = hex::encode(Sha256::digest(canonical));
    let text = format!("AWS4-HMAC-SHA256\n{moment}\n{scope}\n{hash}");
    let first = format!("AWS4{}", signer.secret);
    let key = [day.as_str(), signer.region.as_str(), "s3", "aws4_request"]
        .iter()
        .fold(first.into_bytes(), |key, part| authenticate(&key, part));
    let signature = hex::encode(authenticate(&key, &text));
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={names}, Signature={signature}",
        signer.key
    );
    [("x-amz-date", moment), ("x-amz-content-sha256", (*sha256).to_owned()), ("authorization", authorization)]
}

fn authenticate(key: &[u8], text: &str) -> Vec<u8> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key);
    hmac::sign(&key, text.as_bytes()).as_ref().to_vec()
}

/// A question as it is signed, which is also how it is sent: in order, and everything but plain letters as numbers.
pub(super) fn query(parts: &[(&str, &str)]) -> String {
    let mut parts: Vec<String> =
        parts.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
    parts.sort();
    parts.join("&")
}

fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// The examples of the service's own manual.
    #[test]
    fn signatures_are_those_of_the_manual() {
        let signer = Signer {
            key: "AKIAIOSFODNN7EXAMPLE".into(),
            secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".into(),
            region: "us-east-1".into(),
        };
        let signature = |query: &str| {
            let request = Request {
                method: "GET",
                host: "examplebucket.s3.amazonaws.com",
                path: "/",
                query,
                sha256: &hex::encode(Sha256::digest(b"")),
                at: "2013-05-24T00:00:00Z".parse().unwrap(),
            };
            let [_, _, (_, authorization)] = headers(&signer, &request);
            authorization.rsplit('=').next().unwrap().to_owned()
        };
        let lifecycle = "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543";
        assert_eq!(signature(&query(&[("lifecycle", "")])), lifecycle);
        let listing = "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7";
        assert_eq!(signature(&query(&[("prefix", "J"), ("max-keys", "2")])), listing);
    }

    #[test]
    fn questions_are_in_order_and_encoded() {
        assert_eq!(query(&[("prefix", "a/b c"), ("list-type", "2")]), "list-type=2&prefix=a%2Fb%20c");
    }
}
