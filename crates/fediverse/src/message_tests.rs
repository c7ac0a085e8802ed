#![allow(clippy::unwrap_used)]

use std::sync::LazyLock;

use super::*;
use crate::key::is_signed;
use crate::signature::{Way, signed_by, verify};

static KEY: LazyLock<KeyPair> = LazyLock::new(|| KeyPair::generate().unwrap());

/// `test-key-rsa-pss` of RFC 9421, B.1.2.
const RSA_PSS: &str = "-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr4tmm3r20Wd/PbqvP1s2
+QEtvpuRaV8Yq40gjUR8y2Rjxa6dpG2GXHbPfvMs8ct+Lh1GH45x28Rw3Ry53mm+
oAXjyQ86OnDkZ5N8lYbggD4O3w6M6pAvLkhk95AndTrifbIFPNU8PPMO7OyrFAHq
gDsznjPFmTOtCEcN2Z1FpWgchwuYLPL+Wokqltd11nqqzi+bJ9cvSKADYdUAAN5W
Utzdpiy6LbTgSxP7ociU4Tn0g5I6aDZJ7A8Lzo0KSyZYoA485mqcO0GVAdVw9lq4
aOT9v6d+nb4bnNkQVklLQ3fVAvJm+xdDOp9LCNCN48V2pnDOkFV6+U9nV5oyc6XI
2wIDAQAB
-----END PUBLIC KEY-----
";

/// `test-key-ed25519` of RFC 9421, B.1.4.
const ED25519: &str = "-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=
-----END PUBLIC KEY-----
";

const BODY: &[u8] = br#"{"hello": "world"}"#;

/// The request of RFC 9421, B.2, signed.
fn request_of_the_rfc(input: &str, signature: &str) -> Vec<(String, String)> {
    [
        ("host", "example.com"),
        ("date", "Tue, 20 Apr 2021 02:07:55 GMT"),
        ("content-type", "application/json"),
        (
            "content-digest",
            "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:",
        ),
        ("content-length", "18"),
        ("signature-input", input),
        ("signature", signature),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec()
}

fn received<'a>(headers: &'a [(String, String)], body: &'a [u8]) -> Received<'a> {
    Received { method: "POST", scheme: "https", target: "/foo?param=Value&Pet=dog", headers, body }
}

#[test]
fn the_samples_of_the_rfc_are_read_as_they_are_meant() {
    let cases = [
        (
            "sig-b21=();created=1618884473;keyid=\"test-key-rsa-pss\";nonce=\"b3k2pp5k7z-50gnwp.yemd\"",
            "sig-b21=:d2pmTvmbncD3xQm8E9ZV2828BjQWGgiwAaw5bAkgibUopemLJcWDy/lkbbHAve4cRAtx31Iq786U7it++wgGxbtRxf8Udx7zFZsckzXaJMkA7ChG52eSkFxykJeNqsrWH5S+oxNFlD4dzVuwe8DhTSja8xxbR/Z2cOGdCbzR72rgFWhzx2VjBqJzsPLMIQKhO4DGezXehhWwE56YCE+O6c0mKZsfxVrogUvA4HELjVKWmAvtl6UnCh8jYzuVG5WSb/QEVPnP5TmcAnLH1g+s++v6d4s8m0gCw1fV5/SITLq9mhho8K3+7EPYTU8IU1bLhdxO5Nyt8C8ssinQ98Xw9Q==:",
            RSA_PSS,
            Some(Algorithm::RsaPss),
            Some(SignatureError::NotCovered("@method")),
        ),
        (
            "sig-b22=(\"@authority\" \"content-digest\" \"@query-param\";name=\"Pet\");created=1618884473;keyid=\"test-key-rsa-pss\";tag=\"header-example\"",
            "sig-b22=:LjbtqUbfmvjj5C5kr1Ugj4PmLYvx9wVjZvD9GsTT4F7GrcQEdJzgI9qHxICagShLRiLMlAJjtq6N4CDfKtjvuJyE5qH7KT8UCMkSowOB4+ECxCmT8rtAmj/0PIXxi0A0nxKyB09RNrCQibbUjsLS/2YyFYXEu4TRJQzRw1rLEuEfY17SARYhpTlaqwZVtR8NV7+4UKkjqpcAoFqWFQh62s7Cl+H2fjBSpqfZUJcsIk4N6wiKYd4je2U/lankenQ99PZfB4jY3I5rSV2DSBVkSFsURIjYErOs0tFTQosMTAoxk//0RoKUqiYY8Bh0aaUEb0rQl3/XaVe4bXTugEjHSw==:",
            RSA_PSS,
            Some(Algorithm::RsaPss),
            Some(SignatureError::NotCovered("@method")),
        ),
        (
            "sig-b23=(\"date\" \"@method\" \"@path\" \"@query\" \"@authority\" \"content-type\" \"content-digest\" \"content-length\");created=1618884473;keyid=\"test-key-rsa-pss\"",
            "sig-b23=:bbN8oArOxYoyylQQUU6QYwrTuaxLwjAC9fbY2F6SVWvh0yBiMIRGOnMYwZ/5MR6fb0Kh1rIRASVxFkeGt683+qRpRRU5p2voTp768ZrCUb38K0fUxN0O0iC59DzYx8DFll5GmydPxSmme9v6ULbMFkl+V5B1TP/yPViV7KsLNmvKiLJH1pFkh/aYA2HXXZzNBXmIkoQoLd7YfW91kE9o/CCoC1xMy7JA1ipwvKvfrs65ldmlu9bpG6A9BmzhuzF8Eim5f8ui9eH8LZH896+QIF61ka39VBrohr9iyMUJpvRX2Zbhl5ZJzSRxpJyoEZAFL2FUo5fTIztsDZKEgM4cUA==:",
            RSA_PSS,
            Some(Algorithm::RsaPss),
            None,
        ),
        (
            "sig-b26=(\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" \"content-length\");created=1618884473;keyid=\"test-key-ed25519\"",
            "sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:",
            ED25519,
            None,
            Some(SignatureError::NotCovered("@target-uri")),
        ),
    ];
    let now: Timestamp = "2021-04-20T02:10:00Z".parse().unwrap();
    for (input, signature, key, algorithm, refused) in cases {
        let headers = request_of_the_rfc(input, signature);
        let request = received(&headers, BODY);
        let (key_id, bytes, message) = read(&request).unwrap();
        assert!(input.contains(&format!("keyid=\"{key_id}\"")));
        assert!(input.ends_with(&message.params), "parameters are signed as they came: {}", message.params);
        let text = signing_text(&request, &message).unwrap();
        assert_eq!(is_signed(key, algorithm, text.as_bytes(), &bytes), Ok(true), "{input}");
        assert_eq!(is_signed(key, algorithm, b"another", &bytes), Ok(false));
        // Not all of them sign what a request to an inbox must sign.
        assert_eq!(checked(&request, &message, now).err(), refused, "{input}");
    }
    assert_eq!(check_digest("sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:", BODY), Ok(()));
}

const KEY_ID: &str = "https://a.example/actor#main-key";

fn at() -> Timestamp {
    "2026-05-01T12:00:00Z".parse().unwrap()
}

fn ours(body: &[u8]) -> Vec<(String, String)> {
    let made = sign_message(&KEY, KEY_ID, "POST", "https://b.example/inbox?x=1", at(), Some(body));
    vec![
        ("host".into(), "b.example".into()),
        ("date".into(), made.date),
        ("content-digest".into(), made.content_digest.unwrap()),
        ("signature-input".into(), made.signature_input),
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
    assert_eq!((signed.key_id.as_str(), signed.way()), (KEY_ID, Way::Message));
    verify(&request, &signed, &KEY.public_pem().unwrap(), now)
}

#[test]
fn what_is_signed_is_believed_and_nothing_else() {
    let headers = ours(BODY);
    let hours = |n: i64| jiff::SignedDuration::from_hours(n);
    assert_eq!(check(&headers, "/inbox?x=1", BODY, at()), Ok(()));
    assert_eq!(check(&headers, "/inbox", BODY, at()), Err(SignatureError::Wrong));
    assert_eq!(check(&headers, "/inbox?x=1", b"{}", at()), Err(SignatureError::Digest));
    assert_eq!(check(&headers, "/inbox?x=1", BODY, at() + hours(13)), Err(SignatureError::Date));
    assert_eq!(check(&headers, "/inbox?x=1", BODY, at() - hours(2)), Err(SignatureError::Date));
    let mut moved = headers.clone();
    moved[0].1 = "c.example".into();
    assert_eq!(check(&moved, "/inbox?x=1", BODY, at()), Err(SignatureError::Wrong));
    // A port that goes without saying, and a host in capitals, are the same host.
    moved[0].1 = "B.example:443".into();
    assert_eq!(check(&moved, "/inbox?x=1", BODY, at()), Ok(()));
    // Said to be later than it is.
    let mut later = headers.clone();
    later[3].1 = later[3].1.replace("created=1777636800", "created=1777636900");
    assert_ne!(later[3].1, headers[3].1);
    assert_eq!(check(&later, "/inbox?x=1", BODY, at()), Err(SignatureError::Wrong));
    let unsigned =
        Received { method: "POST", scheme: "https", target: "/", headers: &headers[..4], body: BODY };
    assert_eq!(signed_by(&unsigned), Err(SignatureError::Missing));
}

#[test]
fn everything_that_matters_must_be_signed() {
    let all = "\"@method\" \"@target-uri\" \"content-digest\"";
    for (input, refused) in [
        (format!("({all});keyid=\"{KEY_ID}\""), SignatureError::NotCovered("created")),
        (format!("({all});created=1777636800;expires=1777636799;keyid=\"{KEY_ID}\""), SignatureError::Date),
        (
            format!("({all});created=1777636800;keyid=\"{KEY_ID}\";alg=\"hmac-sha256\""),
            SignatureError::Algorithm("hmac-sha256".into()),
        ),
        (
            format!("(\"@target-uri\" \"content-digest\");created=1777636800;keyid=\"{KEY_ID}\""),
            SignatureError::NotCovered("@method"),
        ),
        (
            format!(
                "(\"@method\" \"@path\" \"host\" \"content-digest\");created=1777636800;keyid=\"{KEY_ID}\""
            ),
            SignatureError::NotCovered("@target-uri"),
        ),
        (
            format!("(\"@method\" \"@target-uri\");created=1777636800;keyid=\"{KEY_ID}\""),
            SignatureError::NotCovered("content-digest"),
        ),
        (
            format!("({all} \"x-none\");created=1777636800;keyid=\"{KEY_ID}\""),
            SignatureError::NoHeader("x-none".into()),
        ),
    ] {
        let mut headers = ours(BODY);
        headers[3].1 = format!("sig1={input}");
        assert_eq!(check(&headers, "/inbox?x=1", BODY, at()), Err(refused), "{input}");
    }
}

#[test]
fn fields_that_cannot_be_read_are_refused() {
    for input in [
        "",
        "sig1",
        "sig1=",
        "sig1=(",
        "sig1=(\"@method)",
        "sig1=(@method);keyid=\"a\"",
        "sig1=(\"date\";bs);keyid=\"a\"",
        "sig1=(\"date\" \"date\");keyid=\"a\"",
        "sig1=();created=soon;keyid=\"a\"",
        "sig1=();keyid=\"a\",",
        "sig1=() nothing",
        "sig1=();created=1",
        "other=();keyid=\"a\"",
        "sig1=();keyid=\"\u{e4}\"",
    ] {
        let headers = [
            ("signature-input".to_owned(), input.to_owned()),
            ("signature".to_owned(), "sig1=:YQ==:".to_owned()),
        ];
        let request = received(&headers, b"");
        assert!(matches!(signed_by(&request), Err(SignatureError::Unreadable(_))), "{input}");
    }
    for signature in ["sig1=:*:", "sig1=\"YQ==\"", "sig1=:YQ==", "sig1"] {
        let headers = [
            ("signature-input".to_owned(), "sig1=();keyid=\"a\"".to_owned()),
            ("signature".to_owned(), signature.to_owned()),
        ];
        assert!(signed_by(&received(&headers, b"")).is_err(), "{signature}");
    }
}
