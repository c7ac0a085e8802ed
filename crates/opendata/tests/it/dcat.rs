//! Catalogues that the profile would refuse are refused before they are written. What is written is held against the
//! official shapes by `tests/conformance/opendata.py`.

use opendata::dcat::authority::{self, FileType, Frequency, Theme};
use opendata::dcat::{Agent, Catalogue, DataService, Dataset, DcatError, Distribution, PeriodOfTime, Texts};

fn words() -> Texts {
    vec![("en".to_owned(), "Words".to_owned())]
}

fn catalogue() -> Catalogue {
    let dataset = Dataset {
        iri: "urn:d".to_owned(),
        titles: words(),
        descriptions: words(),
        distributions: vec![Distribution {
            iri: "urn:f".to_owned(),
            access_url: "urn:a".to_owned(),
            ..Distribution::default()
        }],
        ..Dataset::default()
    };
    Catalogue {
        iri: "urn:c".to_owned(),
        titles: words(),
        descriptions: words(),
        publisher: Agent { iri: "urn:p".to_owned(), names: words(), ..Agent::default() },
        datasets: vec![dataset],
        ..Catalogue::default()
    }
}

fn refused(change: impl Fn(&mut Catalogue)) -> DcatError {
    let mut catalogue = catalogue();
    catalogue.turtle(Vec::new()).unwrap();
    change(&mut catalogue);
    let (turtle, json) = (catalogue.turtle(Vec::new()), catalogue.json_ld(Vec::new()));
    assert!(json.is_err());
    turtle.unwrap_err()
}

#[test]
fn what_the_profile_asks_for_must_be_there() {
    assert_eq!(refused(|c| c.titles.clear()).to_string(), "urn:c has no title");
    assert_eq!(refused(|c| c.descriptions.clear()).to_string(), "urn:c has no description");
    assert_eq!(refused(|c| c.publisher.names.clear()).to_string(), "urn:p has no name");
    assert_eq!(refused(|c| c.datasets[0].titles.clear()).to_string(), "urn:d has no title");
    assert_eq!(
        refused(|c| c.datasets[0].distributions[0].access_url.clear()).to_string(),
        "urn:f has no address"
    );
    let service = DataService { iri: "urn:s".to_owned(), titles: words(), ..DataService::default() };
    assert_eq!(refused(|c| c.services = vec![service.clone()]).to_string(), "urn:s has no endpoint");
    let lost =
        DataService { endpoint_url: "urn:e".to_owned(), serves: vec!["urn:x".to_owned()], ..service.clone() };
    assert_eq!(
        refused(|c| c.services = vec![lost.clone()]).to_string(),
        "urn:s refers to urn:x, which is not in the catalogue"
    );
    assert!(matches!(
        refused(|c| c.datasets[0].periods = vec![PeriodOfTime::default()]),
        DcatError::Missing { .. }
    ));
}

#[test]
fn what_would_break_the_file_is_refused() {
    for iri in [
        "",
        "visitors",
        "/data",
        "https://a b",
        "https://a>b",
        "https://a\"b",
        "urn:\u{7f}",
        "https://a\\u0020",
    ] {
        assert!(matches!(refused(|c| c.iri = iri.to_owned()), DcatError::Iri(_)), "{iri}");
    }
    for tag in ["", "e n", "en_US", "en-", "1", "en>"] {
        let error = refused(|c| c.titles = vec![(tag.to_owned(), "x".to_owned())]);
        assert!(matches!(error, DcatError::Language(_)), "{tag}");
    }
    for time in ["", "25", "2025-13", "2025-02-30", "2025-01-01T10:00:00", "2025-Q1", "tháng"] {
        assert!(matches!(refused(|c| c.issued = Some(time.to_owned())), DcatError::Time(_)), "{time}");
    }
    for length in ["", "P", "PT", "1Y", "P1", "P1M1Y", "PY", "P1YT", "Pđ1Y", "P1đ"] {
        let error = refused(|c| c.datasets[0].temporal_resolution = Some(length.to_owned()));
        assert!(matches!(error, DcatError::Duration(_)), "{length}");
    }
    let error = refused(|c| c.datasets[0].distributions[0].sha256 = Some("abc".to_owned()));
    assert!(matches!(error, DcatError::Checksum(_)));
    assert!(matches!(refused(|c| c.languages = vec!["xx".to_owned()]), DcatError::Language(_)));
}

#[test]
fn the_eus_lists_are_known() {
    assert_eq!(
        Theme::International.iri(),
        "http://publications.europa.eu/resource/authority/data-theme/INTR"
    );
    assert_eq!(Frequency::from_code("ANNUAL_2"), Some(Frequency::SemiAnnual));
    assert_eq!(FileType::from_code("DOCX"), None);
    assert_eq!(
        authority::language("zh-Hans").as_deref(),
        Some("http://publications.europa.eu/resource/authority/language/ZHO")
    );
    assert_eq!(authority::country("vnm"), None);
    assert!(authority::licence("CC-BY-4.0").is_some_and(|iri| iri.ends_with("/CC_BY_4_0")));
}
