//! Feeds of the three kinds.
#![allow(clippy::unwrap_used, missing_docs)]

use ingest::{Code, Entry, IngestProblem, Status, feed, html_to_markdown};

fn entries(bytes: &[u8]) -> Result<Vec<Entry>, IngestProblem> {
    feed::read(bytes, Some("https://old.example/feed")).map(|feed| feed.entries)
}

#[test]
fn rss_with_bodies_and_pictures() {
    let entries = entries(include_bytes!("data/feed.rss")).unwrap();
    let first = &entries[0];
    assert_eq!((first.origin_id.as_str(), first.title.as_str()), ("tag:1", "Mùa gặt & lễ hội"));
    assert_eq!(first.link.as_deref(), Some("https://old.example/mua-gat"));
    assert_eq!(first.published.unwrap().to_string(), "2024-05-02T01:00:00Z");
    assert_eq!((first.author.as_str(), first.excerpt.as_str()), ("Người viết", "Tóm tắt"));
    assert_eq!((first.categories[0].name.as_str(), first.language.as_deref()), ("Văn hoá", None));
    assert_eq!(
        (first.images[0].leading, first.images[0].url.as_str()),
        (true, "https://old.example/lua-lon.jpg")
    );
    let converted = html_to_markdown(&first.html, first.link.as_deref().unwrap());
    assert_eq!(
        converted.markdown,
        "Lúa chín *vàng*.\n\n::figure{image=\"@@https://old.example/lua.jpg@@\" caption=\"\" alt=\"Lúa\"}\n"
    );
    assert_eq!((entries[1].excerpt.as_str(), entries[1].author.as_str()), ("", "Bản tin Thử nghiệm"));
    assert_eq!(html_to_markdown(&entries[1].html, "").markdown, "Một **dòng**\n");
}

#[test]
fn atom_and_json() {
    let atom = entries(include_bytes!("data/feed.atom")).unwrap();
    assert_eq!((atom[0].title.as_str(), atom[0].author.as_str()), ("Rice & rain", "A. Writer"));
    assert_eq!(atom[0].link.as_deref(), Some("https://old.example/rain"));
    assert_eq!((atom[0].html.as_str(), atom[0].whole), ("<p>It rains.</p>", false));
    assert_eq!(atom[0].updated.unwrap().to_string(), "2024-05-02T00:00:00Z");
    let json = entries(include_bytes!("data/feed.json")).unwrap();
    assert_eq!(html_to_markdown(&json[0].html, "").markdown, "1 \\< 2\n");
}

#[test]
fn a_file_has_no_address_and_is_read_all_the_same() {
    for bytes in [include_bytes!("data/feed.rss").as_slice(), include_bytes!("data/feed.atom")] {
        let feed = feed::read(bytes, None).unwrap();
        assert!(!feed.title.is_empty() && !feed.entries.is_empty(), "{}", feed.title);
    }
}

#[test]
fn what_is_behind_a_password_is_not_taken_for_an_article() {
    let rss = "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>x</title><item><title>Protected: a</title><guid>1</guid><content:encoded><![CDATA[<form action=\"/p\" class=\"post-password-form\" method=\"post\"></form>]]></content:encoded></item></channel></rss>";
    assert_eq!(entries(rss.as_bytes()).unwrap()[0].status, Status::Locked);
}

#[test]
fn an_entry_that_is_too_long_is_refused_by_itself() {
    let long = "x".repeat(4 << 20);
    let rss = format!(
        "<rss version=\"2.0\"><channel><title>x</title><item><title>a</title><guid>1</guid><description>{long}</description></item>\
         <item><title>b</title><guid>2</guid><description>Short.</description></item></channel></rss>"
    );
    let feed = feed::read(rss.as_bytes(), None).unwrap();
    assert_eq!((feed.entries.len(), feed.entries[0].title.as_str()), (1, "b"));
    assert_eq!((feed.refused[0].code, feed.refused[0].title.as_str()), (Code::TooLong, "a"));
}

#[test]
fn hostile_and_wrong_files_are_refused() {
    let code = |text: &str| entries(text.as_bytes()).unwrap_err().code;
    assert_eq!(code("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss version=\"2.0\"/>"), Code::Entity);
    assert_eq!(code(&format!("<rss version=\"2.0\">{}", "<a>".repeat(500))), Code::TooDeep);
    assert_eq!(code("<rss version=\"2.0\"><channel></rss>"), Code::Malformed);
    assert_eq!(code("<html></html>"), Code::WrongFormat);
    assert_eq!(code("nothing"), Code::WrongFormat);
    assert_eq!(code(&format!("{{\"version\":{}", "[".repeat(10_000))), Code::Malformed);
}
