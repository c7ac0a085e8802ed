//! Addresses of a site, however they are written.

use url::Url;

/// The form in which a former site's address is kept and looked for: percent-encoding in capitals, as browsers write
/// it and WordPress does not, and no slash at the end.
pub fn old_path(path: &str, query: Option<&str>) -> String {
    let mut out = String::with_capacity(path.len());
    let mut digits = 0;
    for c in path.trim_end_matches('/').chars() {
        out.push(if digits > 0 { c.to_ascii_uppercase() } else { c });
        digits = if c == '%' { 2_u8 } else { digits.saturating_sub(1) };
    }
    if out.is_empty() {
        out.push('/');
    }
    if let Some(query) = query.filter(|query| !query.is_empty()) {
        out.push('?');
        out.push_str(query);
    }
    out
}

/// The same with its host: without the scheme, which sites change. `None` for what is not on a host.
pub fn address_key(link: &str) -> Option<String> {
    let url = Url::parse(link).ok().filter(Url::has_host)?;
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    Some(format!("{}{port}{}", url.host_str().unwrap_or_default(), old_path(url.path(), url.query())))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_address_is_the_same_however_it_is_written() {
        assert_eq!(old_path("/2024/%e6%97%a5-a/", None), "/2024/%E6%97%A5-a");
        assert_eq!(old_path("/2024/%E6%97%A5-a", Some("")), "/2024/%E6%97%A5-a");
        assert_eq!(old_path("/", Some("p=20")), "/?p=20");
        assert_eq!(old_path("/", None), "/");
        assert_eq!(address_key("https://a.example:8080/b/?c=d").unwrap(), "a.example:8080/b?c=d");
        assert_eq!(address_key("http://a.example/b#c"), address_key("https://a.example/b/"));
        assert_eq!(address_key("mailto:a@b.example"), None);
    }
}
