//! What led here, by the host of the page before (`Referer`, RFC 9110, 10.1.3).
//!
//! The hosts are `referrers.tsv`: a class and a host, under which every host below it falls too; `name.*` is a name under any
//! ending, as search engines have one in each country.

/// What led here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Referrer {
    /// Nothing: typed, from a bookmark, from an app, or kept back.
    None,
    /// A search engine, or what answers questions like one.
    Search,
    /// A social network or a messenger.
    Social,
    /// What gathers news of others.
    Aggregator,
    /// A page of the same site.
    Own,
    /// Any other site.
    Other,
}

impl Referrer {
    /// Its code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Search => "search",
            Self::Social => "social",
            Self::Aggregator => "aggregator",
            Self::Own => "own",
            Self::Other => "other",
        }
    }
}

const LIST: &str = include_str!("referrers.tsv");

/// The rules as they are published: class and host, in the order in which they are tried.
pub fn rules() -> impl Iterator<Item = (Referrer, &'static str)> {
    LIST.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let (class, host) = line.split_once('\t')?;
        let class = match class {
            "search" => Referrer::Search,
            "social" => Referrer::Social,
            "aggregator" => Referrer::Aggregator,
            _ => return None,
        };
        Some((class, host))
    })
}

/// The host of an address, in small letters, without `www.` and port; none where it is no address of the web (an app's is
/// taken as it is: `android-app://org.example` is `org.example`).
pub fn host_of(address: &str) -> Option<String> {
    let (_, rest) = address.split_once("://")?;
    let rest = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let rest = rest.rsplit('@').next().unwrap_or_default();
    let host = match rest.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
        _ => rest,
    };
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    let sound = !host.is_empty()
        && host.len() <= 100
        && host.contains('.')
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'))
        // The address of a machine may be somebody's own.
        && host.bytes().any(|b| b.is_ascii_alphabetic());
    sound.then(|| host.to_owned())
}

/// Takes a `Referer` for something; `own` is the host that was asked.
pub fn classify(referer: &str, own: &str) -> (Referrer, Option<String>) {
    if referer.trim().is_empty() {
        return (Referrer::None, None);
    }
    let own = own.trim_start_matches("www.");
    // Compared with its port: this machine's own name has no dot, and is no host to remember.
    let whole = referer.split_once("://").map_or("", |(_, rest)| rest.split('/').next().unwrap_or_default());
    if whole.trim_start_matches("www.").eq_ignore_ascii_case(own) && !own.is_empty() {
        return (Referrer::Own, None);
    }
    let Some(host) = host_of(referer) else { return (Referrer::Other, None) };
    if host == own.split(':').next().unwrap_or_default() {
        return (Referrer::Own, None);
    }
    let class = rules().find(|(_, rule)| fits(rule, &host)).map_or(Referrer::Other, |(class, _)| class);
    (class, Some(host))
}

fn fits(rule: &str, host: &str) -> bool {
    match rule.strip_suffix(".*") {
        // The name, and behind it an ending of at most two parts: `google.com.vn`, not `google.evil.example.org`.
        Some(name) => {
            let mut from = 0;
            while let Some(at) = host[from..].find(name).map(|at| at + from) {
                let begins = at == 0 || host.as_bytes()[at - 1] == b'.';
                let ending = host[at + name.len()..].strip_prefix('.');
                let short = ending.is_some_and(|e| {
                    e.len() <= 6 && e.split('.').count() <= 2 && e.split('.').all(|part| part.len() <= 3)
                });
                if begins && short {
                    return true;
                }
                from = at + 1;
            }
            false
        }
        None => host == rule || host.strip_suffix(rule).is_some_and(|before| before.ends_with('.')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_tell_what_led_here() {
        let class = |referer: &str| classify(referer, "sen.example:8080").0;
        assert_eq!(class(""), Referrer::None);
        assert_eq!(class("https://www.google.com/"), Referrer::Search);
        assert_eq!(class("https://www.google.com.vn/url?q=x"), Referrer::Search);
        assert_eq!(class("https://google.evil.example.org/"), Referrer::Other);
        assert_eq!(class("https://notgoogle.com/"), Referrer::Other);
        assert_eq!(class("https://l.facebook.com/l.php"), Referrer::Social);
        assert_eq!(class("https://news.google.com/articles"), Referrer::Aggregator);
        assert_eq!(class("android-app://com.google.android.googlequicksearchbox/"), Referrer::Search);
        assert_eq!(class("http://sen.example:8080/vi/"), Referrer::Own);
        assert_eq!(class("https://www.sen.example/"), Referrer::Own);
        assert_eq!(class("nonsense"), Referrer::Other);
        assert_eq!(classify("http://127.0.0.1:8080/en/", "127.0.0.1:8080").0, Referrer::Own);
        assert_eq!(
            classify("https://user:pass@Blog.Example.org:8443/me?x=1", "a.b").1.as_deref(),
            Some("blog.example.org")
        );
        assert_eq!(classify("http://192.0.2.7/x", "a.b"), (Referrer::Other, None), "may be somebody's own");
    }

    #[test]
    fn the_list_is_sound() {
        let lines = LIST.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).count();
        assert_eq!(rules().count(), lines);
        for (_, host) in rules() {
            assert!(
                host.contains('.') && host == host.to_ascii_lowercase() && !host.starts_with("www."),
                "{host}"
            );
        }
    }
}
