//! Where a page, a sheet or a feed leads.

use std::ops::Range;

/// Attributes whose value is an address.
const ADDRESSES: &[&str] = &["href", "poster", "src"];
/// Attributes whose value is a list of addresses with their sizes.
const LISTS: &[&str] = &["imagesrcset", "srcset"];
/// Elements whose content is no markup.
const RAW: &[&str] = &["script", "style", "textarea", "title"];

/// What stands round the words of a copy about itself.
const NOTICE: &str = "<div class=\"demo copy\"";

/// An address in an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where its value stands, without quotes.
    pub range: Range<usize>,
    /// What it says.
    pub value: String,
}

/// The addresses of a page.
#[derive(Debug, Default)]
pub struct Links {
    /// Those in attributes of their own, in their order.
    pub own: Vec<Found>,
    /// Those in lists and in sheets.
    pub others: Vec<String>,
}

/// What an HTML page of ours leads to.
pub fn in_html(html: &str) -> Links {
    let mut links = Links::default();
    let mut at = 0;
    while let Some(open) = html[at..].find('<').map(|found| at + found) {
        if html[open..].starts_with("<!--") {
            at = html[open..].find("-->").map_or(html.len(), |end| open + end + 3);
            continue;
        }
        let name = word(html, open + 1);
        at = open + 1 + name.len();
        if name.is_empty() {
            continue;
        }
        at = attributes(html, at, &mut links);
        let name = name.to_ascii_lowercase();
        if RAW.contains(&name.as_str()) {
            let end = html[at..].find(&format!("</{name}")).map_or(html.len(), |end| at + end);
            if name == "style" {
                links.others.extend(in_css(&html[at..end]));
            }
            at = end;
        }
    }
    links
}

/// The letters and digits from a place on.
fn word(html: &str, from: usize) -> &str {
    let rest = &html[from..];
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
    &rest[..end]
}

/// Reads the attributes of a tag; answers where the tag has ended.
fn attributes(html: &str, from: usize, links: &mut Links) -> usize {
    let bytes = html.as_bytes();
    let skip = |mut at: usize, what: &dyn Fn(u8) -> bool| {
        while bytes.get(at).is_some_and(|byte| what(*byte)) {
            at += 1;
        }
        at
    };
    let space = |byte: u8| byte.is_ascii_whitespace();
    let mut at = from;
    loop {
        at = skip(at, &|byte| space(byte) || byte == b'/');
        match bytes.get(at) {
            None => return html.len(),
            Some(b'>') => return at + 1,
            Some(_) => {}
        }
        let begin = at;
        at = skip(at + 1, &|byte| !space(byte) && !matches!(byte, b'=' | b'>' | b'/'));
        // The place may be inside a letter of more than one byte only where there is no name of ours.
        let name = html.get(begin..at).unwrap_or_default().to_ascii_lowercase();
        let after = skip(at, &space);
        if bytes.get(after) != Some(&b'=') {
            continue;
        }
        at = skip(after + 1, &space);
        let range = match bytes.get(at).copied() {
            Some(quote @ (b'"' | b'\'')) => {
                let end = skip(at + 1, &|byte| byte != quote);
                let range = at + 1..end;
                at = (end + 1).min(html.len());
                range
            }
            _ => {
                let end = skip(at, &|byte| !space(byte) && byte != b'>');
                let range = at..end;
                at = end;
                range
            }
        };
        let Some(value) = html.get(range.clone()) else { continue };
        if ADDRESSES.contains(&name.as_str()) {
            links.own.push(Found { value: unescape(value), range });
        } else if LISTS.contains(&name.as_str()) {
            let list = unescape(value);
            let addresses = list.split(',').filter_map(|one| one.split_ascii_whitespace().next());
            links.others.extend(addresses.map(str::to_owned));
        }
    }
}

/// What a style sheet fetches.
pub fn in_css(css: &str) -> Vec<String> {
    let parts = css.split("url(").skip(1).filter_map(|rest| rest.split(')').next());
    parts.map(|url| url.trim().trim_matches(['"', '\'']).to_owned()).collect()
}

/// Full addresses of the site at `base`, wherever they stand in a text.
pub fn mentioned(text: &str, base: &str) -> Vec<String> {
    // Our addresses are ASCII: the marks and letters of other scripts belong to the sentence round them.
    let ends = |c: char| !c.is_ascii_graphic() || "\"'<>\\&)]}`|".contains(c);
    let found = text.match_indices(base).filter_map(|(at, _)| {
        let rest = &text[at + base.len()..];
        let path = &rest[..rest.find(ends).unwrap_or(rest.len())];
        path.starts_with('/').then(|| format!("{base}{}", path.trim_end_matches(['.', ',', ';'])))
    });
    let mut found: Vec<String> = found.collect();
    found.sort_unstable();
    found.dedup();
    found
}

/// Where a copy says that it is one. What stands there leads to the original, and tells of the day of the copy.
pub fn notice(html: &str) -> Option<Range<usize>> {
    let from = html.find(NOTICE)?;
    let end = html[from..].find("</div>")?;
    Some(from..from + end)
}

/// The signs that an attribute's value stands for.
fn unescape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let sign = rest.find(';').and_then(|end| Some((sign(&rest[1..end])?, end + 1)));
        let (sign, length) = sign.unwrap_or(('&', 1));
        out.push(sign);
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

fn sign(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let value = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(value.ok()?)
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn links_of_a_page_are_found_where_they_stand() {
        let html = r#"<!doctype html><!-- <a href="/no"> --><title><a href="/no"></title>
<style>@font-face{src:url("/assets/f.woff2")}</style><link rel=icon href=/assets/mark.svg>
<img alt='a > b' src="/media/a.jpeg" srcset="/media/a.avif 480w, /media/b.avif 960w"><br/>
<a class="x" href='/vi/verify?url=a&#38;b=%C3'>đ</a><script type="application/ld+json">{"a":"<a href='/no'>"}</script>
<textarea>&lt;iframe src="/no"</textarea><a download href="?page=2">"#;
        let links = in_html(html);
        let own: Vec<&str> = links.own.iter().map(|f| f.value.as_str()).collect();
        assert_eq!(own, ["/assets/mark.svg", "/media/a.jpeg", "/vi/verify?url=a&b=%C3", "?page=2"]);
        assert_eq!(&html[links.own[2].range.clone()], "/vi/verify?url=a&#38;b=%C3");
        assert_eq!(links.others, ["/assets/f.woff2", "/media/a.avif", "/media/b.avif"]);
    }

    #[test]
    fn broken_markup_ends() {
        for html in
            ["<", "<a", "<a href", "<a href=", "<a href=\"", "<a =\"x\" \u{111}=1 href=/x", "<script", "<!--"]
        {
            let _ = in_html(html);
        }
        assert_eq!(in_html("<a \u{111}=1 href=/x").own[0].value, "/x");
    }

    #[test]
    fn addresses_are_found_in_feeds() {
        let feed = "<link>https://s.example/vi/</link><e url=\"https://s.example/media/a.mp4\"/>\
                    {\"u\":\"https://s.example/vi/x\"} https://s.example.org/no https://s.example/vi/.";
        let found = mentioned(feed, "https://s.example");
        assert_eq!(
            found,
            ["https://s.example/media/a.mp4", "https://s.example/vi/", "https://s.example/vi/x"]
        );
    }

    #[test]
    fn an_address_ends_where_a_sentence_of_another_script_goes_on() {
        for after in ["\u{2069}", "。", "।", "។", "を見る", "，", "؟", "\u{a0}", "…"] {
            let text = format!("https://s.example/x/y{after}https://s.example/x/z");
            let found = mentioned(&text, "https://s.example");
            assert_eq!(found, ["https://s.example/x/y", "https://s.example/x/z"], "{after}");
        }
    }

    #[test]
    fn a_notice_is_found() {
        let html = "<body><div class=\"demo copy\" role=\"note\"><p>27</p></div><main>";
        assert_eq!(&html[notice(html).unwrap()], "<div class=\"demo copy\" role=\"note\"><p>27</p>");
        assert_eq!(notice("<div class=\"demo\">"), None);
    }

    #[test]
    fn what_is_escaped_is_read_back() {
        assert_eq!(unescape(&render::escape("a&b\"<c>")), "a&b\"<c>");
        assert_eq!(unescape("&#x27;&#39;&unknown;&"), "''&unknown;&");
    }
}
