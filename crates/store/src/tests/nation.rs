use std::collections::BTreeMap;

use model::{
    Amount, CalendarDay, ChangeKind, DocumentRelation, DocumentStatus, Fact, Heritage, HomeLead, KeyMessage,
    LegalDocument, Lineage, Names, Nation, Organisation, Palette, Period, RankingRegister, Section,
    SectionKind, Site, Territory, Theme, TileCell, Topic,
};

use super::sample::{code, codes, locale};
use crate::Change;
use crate::nation::{
    NationChanges, facts, find_document, find_fact, load_nation, replace_facts, replace_nation,
    replace_sections, sections, upsert_fact,
};

fn palette() -> Palette {
    let colour = || "#123456".to_owned();
    Palette {
        paper: colour(),
        shell: colour(),
        ink: colour(),
        soft: colour(),
        line: colour(),
        accent: colour(),
        gold: colour(),
        green: colour(),
        deep: colour(),
        on_deep: colour(),
    }
}

fn site() -> Site {
    Site {
        code: code("vietnam"),
        country: "VN".into(),
        home_locale: locale("vi"),
        locales: vec![locale("vi"), locale("en")],
        operator: code("ministry"),
        demonstration: true,
        contact_email: None,
        hero: Some(code("bay")),
        home_facts: codes(&["area"]),
        abroad_section: None,
        guides_section: Some(code("guides")),
        time_zone: "Asia/Ho_Chi_Minh".into(),
        light: palette(),
        dark: palette(),
        mark: None,
        mark_svg: "<svg/>".into(),
        paper: model::PaperLayout { template: String::new(), layout: "size = 13.0".into() },
        leads: vec![HomeLead {
            item: code("bay"),
            locale: Some(locale("en")),
            from: "2026-01-01".parse().ok(),
            to: None,
        }],
        navigation: vec!["facts".into()],
        locales_off: vec![locale("fr")],
        complaint_days: 15,
    }
}

fn fact(name: &str, value: &str) -> Fact {
    Fact {
        code: code(name),
        group: code("land"),
        value: Amount::new(value).unwrap(),
        unit: "km2".into(),
        period: Period::Quarter(2024, 3),
        territory: None,
        source: "An office".into(),
        source_url: "https://example.org".into(),
        as_of: "2025-07-01".parse().ok(),
        review_by: None,
        note: String::new(),
        retired_on: None,
    }
}

fn territory(name: &str, full: bool) -> Territory {
    Territory {
        code: code(name),
        kind: "city".into(),
        region: full.then(|| code("south")),
        parent: None,
        seat: full.then(|| "seat".into()),
        valid_from: full.then(|| "2025-07-01".parse().unwrap()),
        valid_to: None,
        area_km2: full.then_some(1234.56),
        population: full.then_some(1_600_000),
        figures_source: String::new(),
        figures_url: String::new(),
        figures_as_of: None,
        tile: full.then_some(TileCell { col: 3, row: 0 }),
        latitude: full.then_some(16.05),
        longitude: full.then_some(108.2),
        note: String::new(),
    }
}

fn lineage(from: &str, to: Option<&str>) -> Lineage {
    Lineage {
        from: code(from),
        to: to.map(code),
        date: None,
        change: if to.is_some() { ChangeKind::Merged } else { ChangeKind::Dissolved },
        act: "202/2025/QH15".into(),
        source_url: String::new(),
    }
}

fn organisation(name: &str) -> Organisation {
    Organisation {
        code: code(name),
        kind: "ministry".into(),
        parent: None,
        valid_from: None,
        valid_to: None,
        website: Some("https://example.org".into()),
        contact: Some("+84 24 0000".into()),
        source_url: String::new(),
        as_of: None,
        note: String::new(),
    }
}

fn document(name: &str) -> LegalDocument {
    LegalDocument {
        code: code(name),
        number: "72/2015/NĐ-CP".into(),
        kind: "decree".into(),
        issuer: code("government"),
        date: "2015-09-07".parse().ok(),
        effective: None,
        valid_to: None,
        status: DocumentStatus::InForce,
        summaries: [("en".to_owned(), "What it says".to_owned())].into(),
        source_url: String::new(),
        as_of: None,
    }
}

fn day(name: &str, start: &str) -> CalendarDay {
    CalendarDay {
        code: code(name),
        kind: "festival".into(),
        rule: "lunar".into(),
        territory: None,
        start: start.parse().unwrap(),
        end: start.parse().unwrap(),
        source_url: String::new(),
    }
}

pub(super) fn nation() -> Nation {
    let section = |name, kind| Section { code: code(name), kind };
    let mut names = Names::default();
    names.names.entry("topic".into()).or_default().insert("sea".into(), "Biển".into());
    Nation {
        site: site(),
        sections: vec![section("guides", SectionKind::Guides), section("culture", SectionKind::Stories)],
        topics: vec![Topic { code: code("sea") }, Topic { code: code("heritage") }],
        territories: vec![territory("VN-DN", true), territory("VN-26", false)],
        territory_lineage: vec![lineage("VN-27", Some("VN-DN")), lineage("VN-27", Some("VN-DN"))],
        organisations: vec![organisation("ministry"), organisation("agency")],
        organisation_lineage: vec![lineage("bureau", None)],
        facts: vec![fact("people", "101343800"), fact("area", "331212.00")],
        documents: vec![document("72-2015-nd-cp")],
        document_relations: vec![DocumentRelation {
            from: code("b"),
            to: code("a"),
            relation: "amends".into(),
        }],
        heritage: vec![Heritage {
            code: code("bay"),
            list: "world".into(),
            year: 1994,
            territories: codes(&["VN-13", "VN-HP"]),
            latitude: Some(20.9),
            longitude: None,
            source_url: String::new(),
            as_of: None,
        }],
        calendar: vec![day("tet", "2026-02-17"), day("autumn", "2026-09-25"), day("tet", "2027-02-06")],
        themes: vec![
            Theme { code: code("open"), messages: Vec::new() },
            Theme {
                code: code("living"),
                messages: vec![
                    KeyMessage { proofs: vec!["fact:area".into()], ..KeyMessage::new(code("z")) },
                    KeyMessage::new(code("a")),
                ],
            },
        ],
        rankings: RankingRegister::default(),
        names: BTreeMap::from([(locale("vi"), names), (locale("en"), Names::default())]),
    }
}

on_every_engine! {
    async fn a_nation_is_read_as_it_was_written(store) {
        assert_eq!(load_nation(&store).await.unwrap(), None);
        let mut tx = store.begin().await.unwrap();
        assert!(!replace_nation(&mut tx, &nation()).await.unwrap().is_empty());
        tx.commit().await.unwrap();
        assert_eq!(load_nation(&store).await.unwrap(), Some(nation()));
        let mut conn = store.read().await.unwrap();
        let found = find_document(&mut conn, &code("72-2015-nd-cp")).await.unwrap();
        assert_eq!(found, Some(document("72-2015-nd-cp")));
    }

    async fn applying_a_nation_twice_changes_nothing(store) {
        let mut tx = store.begin().await.unwrap();
        replace_nation(&mut tx, &nation()).await.unwrap();
        assert_eq!(replace_nation(&mut tx, &nation()).await.unwrap(), NationChanges::default());
    }

    async fn every_change_is_told_and_what_left_is_removed(store) {
        let mut tx = store.begin().await.unwrap();
        replace_nation(&mut tx, &nation()).await.unwrap();
        let mut next = nation();
        next.site.demonstration = false;
        next.territories[1].population = Some(5);
        next.territory_lineage.pop();
        next.facts = vec![fact("people", "102000000"), fact("coast", "3260")];
        next.calendar.pop();
        next.themes[1].messages.pop();
        next.names.remove(&locale("en"));
        let told = replace_nation(&mut tx, &next).await.unwrap();
        assert!(told.site && told.territory_lineage && told.calendar && told.themes);
        assert!(!told.organisation_lineage && !told.document_relations);
        assert_eq!(told.territories.changed, codes(&["VN-26"]));
        assert_eq!(told.facts.added, codes(&["coast"]));
        assert_eq!(told.facts.changed, codes(&["people"]));
        assert_eq!(told.facts.removed, codes(&["area"]));
        assert_eq!(told.facts.codes().count(), 3);
        assert_eq!(told.names, [locale("en")]);
        assert!(told.sections.is_empty() && told.heritage.is_empty() && told.documents.is_empty());
        tx.commit().await.unwrap();
        assert_eq!(load_nation(&store).await.unwrap(), Some(next));
    }

    async fn a_new_order_is_kept_without_calling_the_rows_changed(store) {
        let mut tx = store.begin().await.unwrap();
        let mut wanted = nation().sections;
        replace_sections(&mut tx, &wanted).await.unwrap();
        wanted.reverse();
        let told = replace_sections(&mut tx, &wanted).await.unwrap();
        assert!(told.reordered && !told.is_empty());
        assert_eq!(told.codes().count(), 0);
        assert_eq!(sections(&mut tx).await.unwrap(), wanted);
    }

    async fn one_fact_is_changed_in_its_place(store) {
        let mut tx = store.begin().await.unwrap();
        replace_facts(&mut tx, &[fact("b", "1"), fact("a", "2")]).await.unwrap();
        assert_eq!(upsert_fact(&mut tx, &fact("b", "1")).await.unwrap(), Change::Unchanged);
        assert_eq!(upsert_fact(&mut tx, &fact("b", "1.0")).await.unwrap(), Change::Changed);
        assert_eq!(upsert_fact(&mut tx, &fact("c", "3")).await.unwrap(), Change::Added);
        let wanted = [fact("b", "1.0"), fact("a", "2"), fact("c", "3")];
        assert_eq!(facts(&mut tx).await.unwrap(), wanted);
        assert_eq!(find_fact(&mut tx, &code("c")).await.unwrap(), Some(fact("c", "3")));
        assert_eq!(find_fact(&mut tx, &code("d")).await.unwrap(), None);
    }
}
