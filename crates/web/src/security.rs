//! Headers that protect readers on every answer.

use http::header::{
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};

/// How the policy of a card ends.
pub const FRAMED_ANYWHERE: &str = "frame-ancestors *";

/// Adds the headers; what a handler set itself stays. `style_sources` names the inline style sheets, which only
/// pages have.
pub fn protect(headers: &mut HeaderMap, style_sources: &str) {
    let is_page = headers.get(CONTENT_TYPE).is_none_or(|kind| kind.as_bytes().starts_with(b"text/html"));
    let (space, sheets) = if is_page { (" ", style_sources) } else { ("", "") };
    let policy = format!(
        "default-src 'none'; style-src 'self'{space}{sheets}; font-src 'self'; img-src 'self'; media-src 'self'; \
         script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    if let Ok(value) = HeaderValue::from_str(&policy) {
        headers.entry(CONTENT_SECURITY_POLICY).or_insert(value);
    }
    // A card is made to stand inside pages of others: it says so in its own policy.
    let framed = headers
        .get(CONTENT_SECURITY_POLICY)
        .is_some_and(|own| own.as_bytes().ends_with(FRAMED_ANYWHERE.as_bytes()));
    let fixed = [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        (REFERRER_POLICY, "strict-origin-when-cross-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=(), browsing-topics=()",
        ),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ];
    for (name, value) in fixed {
        if framed && name == X_FRAME_OPTIONS {
            continue;
        }
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
}
