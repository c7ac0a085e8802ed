//! The pages as a whole, in every locale.
#![allow(clippy::unwrap_used)]

use askama::Template;
use jiff::civil::Date;

use super::{
    BasisNote, CataloguePage, Choice, DataSource, DataTopic, Download, DownloadFormat, Figures, FlowCard,
    FlowPage, Latest, Named, NotAdded, Observation, Picker, Presentation, Revision, RevisionsPage, Series,
    Unit, Vintage,
};
use crate::pages::Link;
use crate::{Chrome, View, interface_locales, sample};

fn series(code: &str, home: bool, values: &[(&str, &str, &str)]) -> Series {
    let observations = values.iter().map(|(period, value, status)| Observation {
        period: (*period).into(),
        value: Some((*value).into()),
        status: (*status).into(),
        comment: Some("Counted anew.".into()).filter(|_| *status == "P"),
    });
    Series { area: Named::new(code, format!("<{code}>")), home, observations: observations.collect() }
}

fn vintage(number: i64, month: i8, revised: i64) -> Vintage {
    Vintage {
        number,
        date: Date::constant(2026, month, 6),
        note: String::new(),
        added: 5,
        revised,
        removed: 0,
    }
}

fn flow(v: View<'_>, view: Presentation) -> FlowPage<'_> {
    let north = series("north", true, &[("2019", "12000000", "A"), ("2020", "15000000.5", "P")]);
    let south = series("south", false, &[("2019", "3000000", ""), ("2020", "2500000", "B")]);
    FlowPage {
        c: Chrome::new(v, "People".into(), "/data/people", "data").described("How many there are."),
        flow: Named::new("PEOPLE", "People"),
        topic: Link::new("/data#topic-society", "Society"),
        publisher: "Office".into(),
        keywords: vec!["population".into()],
        sources: vec![DataSource {
            name: "Census".into(),
            url: "https://example.org/census".into(),
            licence: "CC BY 4.0".into(),
            licence_url: "https://creativecommons.org/licenses/by/4.0/".into(),
        }],
        latest: vec![Latest { label: "All".into(), unit: Unit::default(), series: north.clone() }],
        picker: Picker {
            indicators: vec![
                Choice { what: Named::new("ALL", "All"), chosen: true },
                Choice { what: Named::new("OLD", "Old"), chosen: false },
            ],
            areas: ["north", "south"]
                .map(|code| Choice { what: Named::new(code, code), chosen: true })
                .to_vec(),
            periods: vec!["2019".into(), "2020".into()],
            from: "2019".into(),
            to: "2020".into(),
            view,
            has_map: true,
            basis: Some(super::Basis::Today),
            as_of: None,
        },
        figures: Figures {
            indicator: Named::new("ALL", "All"),
            unit: Unit { name: "persons".into(), percent: false },
            series: vec![north, south],
        },
        basis_note: Some(BasisNote::Summed(63)),
        notes: vec![],
        downloads: vec![
            Download { format: DownloadFormat::Csv, href: "/data/people.csv".into() },
            Download { format: DownloadFormat::SdmxMl, href: "/sdmx/v2/data/people".into() },
        ],
        csv: "/data/people.csv?area=north&area=south".into(),
        history: vec![vintage(3, 10, 12), vintage(2, 4, 0), vintage(1, 1, 0)],
        related: vec![Link::new("/data/other", "Other")],
        embed: None,
    }
}

/// Keys of messages that came through as themselves.
fn raw_keys(html: &str) -> Vec<&str> {
    let parts = html.split(['>', '"']).filter_map(|part| part.split(['<', '"']).next());
    let key = |part: &str| {
        ["data-", "magnitude-", "observation-", "presentation-", "basis-"].iter().any(|p| part.starts_with(p))
            && !part.contains([' ', '='])
    };
    // Style classes, which are quoted too.
    let own = ["data-figure", "data-cols", "data-search"];
    parts.filter(|part| key(part) && !own.contains(part)).collect()
}

#[test]
fn every_page_can_be_read_in_every_locale() {
    let country = sample::country();
    for tag in interface_locales() {
        let v = sample::view(country, tag);
        for view in [Presentation::Chart, Presentation::Map, Presentation::Table] {
            let html = flow(v, view).described_for_machines().render().unwrap();
            assert_eq!(raw_keys(&html), Vec::<&str>::new(), "{tag}");
            assert!(!html.contains("<north>") && html.contains("&lt;north&gt;"), "{tag}: names are escaped");
            assert_eq!(html.contains("<figure"), view != Presentation::Table, "{tag}");
            assert!(html.contains("<table"), "{tag}: every drawing has its table");
        }
        let (title, intro) = CataloguePage::words(&v);
        let page = CataloguePage {
            c: Chrome::new(v, title, "/data", "data").described(intro),
            query: "people".into(),
            topic: String::new(),
            all_topics: vec![],
            topics: vec![DataTopic {
                code: "society".into(),
                name: "Society".into(),
                flows: vec![FlowCard {
                    href: "/data/people".into(),
                    name: "People".into(),
                    about: "How many.".into(),
                    latest: flow(v, Presentation::Chart).latest.pop(),
                    series: 2,
                    observations: 4,
                    changed: Some(Date::constant(2026, 10, 6)),
                    licence: "CC BY 4.0".into(),
                }],
            }],
        };
        assert_eq!(raw_keys(&page.render().unwrap()), Vec::<&str>::new(), "{tag}");
        let page = RevisionsPage {
            c: Chrome::new(v, RevisionsPage::title(&v, "People"), "/data/people/revisions/3", "data"),
            flow: Link::new("/data/people", "People"),
            vintage: vintage(3, 10, 12),
            rows: vec![
                Revision { before: Some("10".into()), after: Some("12".into()), ..Revision::default() },
                Revision { statuses: Some(("P".into(), "A".into())), ..Revision::default() },
            ],
            first: 1,
            total: 12,
            previous: None,
            next: Some("?page=2".into()),
        };
        let html = page.render().unwrap();
        assert_eq!(raw_keys(&html), Vec::<&str>::new(), "{tag}");
        assert!(html.contains("rel=\"next\"") && !html.contains("rel=\"prev\""));
    }
}

#[test]
fn a_past_day_shows_and_cites_the_state_of_that_day() {
    let country = sample::country();
    let mut page = flow(sample::view(country, "en"), Presentation::Chart);
    assert_eq!(page.vintage().unwrap().number, 3);
    page.picker.as_of = Some(Date::constant(2026, 5, 1));
    assert_eq!(page.vintage().unwrap().number, 2);
    assert_eq!(page.permalink(), "https://example.org/en/data/people?asof=2026-04-06");
    let html = page.render().unwrap();
    assert!(html.contains("as they stood on 1\u{a0}May 2026"));
    assert!(html.contains("Office (2026). People. Vintage 2, 6\u{a0}April 2026."));
    assert!(
        html.contains(r#"<input type="hidden" name="asof" value="2026-05-01">"#),
        "the form keeps the day"
    );
}

#[test]
fn machines_are_told_what_people_see() {
    let country = sample::country();
    let page = flow(sample::view(country, "en"), Presentation::Chart);
    let told = super::dataset::jsonld(&page);
    assert_eq!(told["@type"], "Dataset");
    assert_eq!(told["temporalCoverage"], "2019/2020");
    assert_eq!(told["dateModified"], "2026-10-06");
    assert_eq!(told["license"], "https://creativecommons.org/licenses/by/4.0/");
    assert_eq!(told["distribution"][0]["contentUrl"], "https://example.org/data/people.csv");
    assert_eq!(told["variableMeasured"][1]["propertyID"], "OLD");
}

#[test]
fn what_was_not_added_up_says_why() {
    let country = sample::country();
    let mut page = flow(sample::view(country, "en"), Presentation::Map);
    page.basis_note = Some(BasisNote::NotAdded(NotAdded::NoRule));
    assert!(page.render().unwrap().contains("can be neither added up nor averaged"));
}
