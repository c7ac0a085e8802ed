#![allow(clippy::unwrap_used)]

use std::net::IpAddr;

use tally::Salt;

use super::work::visitor;
use super::{Asked, Event, Hit, is_counted, labels};

const AGENT: &str = "Mozilla/5.0 (X11; Linux x86_64) Reader/7";

fn hit(address: &str, still: bool) -> Hit {
    let asked = Asked {
        target: "/vi/stories/ha-long?c=lotus",
        agent: AGENT,
        referer: "https://www.google.com/",
        language: "vi-VN,vi;q=0.9",
        host: "sen.example",
        address: address.parse::<IpAddr>().ok(),
        still,
        ..Asked::default()
    };
    Hit::new(Event::View, &asked)
}

#[test]
fn a_hit_keeps_what_it_was_given_within_bounds() {
    let one = hit("192.0.2.1", false);
    assert_eq!(
        (one.target(), one.agent(), one.referer()),
        ("/vi/stories/ha-long?c=lotus", AGENT, "https://www.google.com/")
    );
    assert_eq!((one.language(), one.host(), one.term()), ("vi-VN,vi;q=0.9", "sen.example", ""));
    let long = "ệ".repeat(3_000);
    let cut = Hit::new(Event::View, &Asked { target: &long, agent: &long, term: "x", ..Asked::default() });
    assert!(cut.target().len() <= 1_024 && cut.agent().len() <= 400);
    assert_eq!((cut.host(), cut.term()), ("", "x"));
    assert!(one.alike() == hit("198.51.100.9", false).alike(), "the address is no part of what is alike");
}

#[test]
fn readers_are_told_apart_for_a_day_and_only_those_who_may_be() {
    let salt = Salt::from_bytes([5; 32]);
    let of = |address: &str| visitor(&salt, &hit(address, false));
    assert!(of("192.0.2.1").is_some() && of("192.0.2.1") == of("192.0.2.1"));
    assert!(of("192.0.2.1") != of("192.0.2.2"));
    assert!(of("::ffff:192.0.2.1") == of("192.0.2.1"));
    assert!(of("2001:db8::1") == of("2001:db8::2"), "a machine changes its half by itself");
    assert!(visitor(&salt, &hit("192.0.2.1", true)).is_none());
}

#[test]
fn labels_are_taken_off_pages_and_come_back_where_a_page_moved() {
    assert_eq!(labels::without("/vi/stories/a?c=lotus&via=mail"), "/vi/stories/a");
    assert_eq!(labels::without("/vi/search?q=a&c=lotus&page=2"), "/vi/search?q=a&page=2");
    for same in ["/vi/", "/vi/search?q=c=x", "/sdmx/v2/data?c=1", "/api/v1/editions?via=x", "/desk/items?c=1"]
    {
        assert_eq!(labels::without(same), same);
    }
    assert_eq!(labels::of("/vi/stories/a?via=mail&c=lotus"), (Some("lotus"), Some("mail")));
    assert_eq!(labels::of("/vi/stories/a?c=Lotus%20"), (None, None));
    assert_eq!(
        labels::again("/vi/stories/b", "/vi/stories/a?c=lotus").as_deref(),
        Some("/vi/stories/b?c=lotus")
    );
    assert_eq!(labels::again("https://example.org/", "/vi/stories/a?c=lotus"), None);
    assert_eq!(labels::again("/vi/stories/b", "/vi/stories/a"), None);
}

#[test]
fn what_belongs_to_a_page_is_not_counted_by_itself() {
    for counted in
        ["/vi/", "/vi/feed.xml", "/api/v1/editions", "/sdmx/v2/data", "/catalog.ttl", "/vi/search?q=a"]
    {
        assert!(is_counted(counted), "{counted}");
    }
    for not in
        ["/assets/read.js", "/media/a.avif", "/desk/", "/healthz", "/og/vi/a.png", "/robots.txt", "/beacon"]
    {
        assert!(!is_counted(not), "{not}");
    }
}
