//! The register of rankings: from a pack to the pages, the file and the interface for programs.

use flow::Blobs;
use http::StatusCode;
use model::{
    Amount, Better, BreakKind, Code, Period, Ranking, RankingBreak, RankingEdition, RankingFigure,
    RankingRegister, UnitCount,
};
use serde_json::Value;

use crate::site::{Site, packs, quick_plan, sites};

fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn figure(year: i16, area: &str, rank: Option<u32>, score: Option<&str>, page: &str) -> RankingFigure {
    RankingFigure {
        edition: Period::Year(year),
        area: code(area),
        rank,
        of: None,
        score: score.map(|s| Amount::new(s).unwrap()),
        source_url: format!("https://{page}.example/news/{year}"),
        note: None,
    }
}

/// Up, then down across a break, then disputed, and a newest edition without a place.
fn register() -> RankingRegister {
    let units = |count| vec![UnitCount { count, source_url: "https://units.example/n".into() }];
    let edition = |year, units| RankingEdition { label: Period::Year(year), units };
    RankingRegister {
        home: Some(code("XXX")),
        neighbours: vec![code("NBR")],
        rankings: vec![Ranking {
            code: code("soft-power"),
            publisher: "The Publisher".into(),
            publisher_url: "https://publisher.example".into(),
            better: Better::Higher,
            score_unit: None,
            score_min: Some(Amount::new("0").unwrap()),
            score_max: Some(Amount::new("100").unwrap()),
            editions: vec![
                edition(2020, units(60)),
                edition(2021, units(60)),
                edition(2022, units(193)),
                edition(2023, Vec::new()),
            ],
            breaks: vec![RankingBreak {
                code: code("all-nations"),
                kind: BreakKind::Units,
                edition: Some(Period::Year(2022)),
                source_urls: vec!["https://breaks.example/b".into()],
            }],
            figures: vec![
                figure(2020, "XXX", Some(50), None, "first"),
                figure(2021, "XXX", Some(47), Some("33.8"), "first"),
                figure(2022, "XXX", Some(69), None, "first"),
                figure(2021, "NBR", Some(33), None, "first"),
                figure(2021, "NBR", Some(32), None, "second"),
                figure(2023, "XXX", None, Some("40.4"), "first"),
            ],
        }],
    }
}

async fn apply(site: &Site, register: RankingRegister) {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::in_folder(folder.path().join("blobs"));
    let mut pack = pack::load(&packs().join("template")).unwrap();
    pack.nation.rankings = register;
    for names in pack.nation.names.values_mut() {
        let mut name = |table: &str, code: &str, text: &str| {
            names.names.entry(table.into()).or_default().insert(code.into(), text.into());
        };
        name("area", "XXX", "Exampleland");
        name("area", "NBR", "Neighbourland");
        name("ranking", "soft-power", "Soft Power Index");
        name("ranking-about", "soft-power", "Measures one thing & another.");
        name("ranking-break", "all-nations", "All nations instead of sixty.");
    }
    pack.digest = format!("{:?}", pack.nation.rankings);
    flow::publish::apply_pack(&site.store, &blobs, &site.clock, &pack, &quick_plan(), &|_, _, _| {})
        .await
        .unwrap();
    let mut conn = site.store.read().await.unwrap();
    let events = store::event::events_after(&mut conn, None, 1000).await.unwrap();
    drop(conn);
    let applied: Vec<_> = events.into_iter().filter(|e| e.action == "apply-pack").collect();
    web::follow::take(&site.app, &applied).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fall_is_told_as_plainly_as_a_rise() {
    for site in sites().await {
        assert!(!site.get("/en/").await.text.contains("/en/rankings\""), "nothing to lead to yet");
        apply(&site, register()).await;
        assert!(site.get("/en/").await.text.contains("/en/rankings\""));
        let page = site.get("/en/rankings").await.text;
        for words in [
            "69 of 193",
            "Down 22 places since 2021",
            "The method changed after 2021",
            "Ahead of 65% of the others",
            "2023: score 40.4; no source found gives the rank.",
            "M8 14L1 2h14z",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(!page.contains("Neighbourland –"), "neighbours come on request");
        let beside = site.get("/en/rankings?with=NBR").await.text;
        assert!(beside.contains("Neighbourland"), "{beside}");
        // The pack says something else: kept pages go.
        let mut better = register();
        better.rankings[0].figures[2].rank = Some(40);
        apply(&site, better).await;
        let page = site.get("/en/rankings").await.text;
        assert!(page.contains("Up 7 places since 2021") && page.contains("M8 2l7 12H1z"), "{page}");
        assert!(site.get("/fr/rankings").await.text.contains("Gain de 7 places depuis 2021"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn both_sources_of_a_dispute_stand_with_their_pages() {
    for site in sites().await {
        apply(&site, register()).await;
        let page = site.get("/en/rankings/soft-power").await.text;
        for words in [
            "Rank 33",
            "Rank 32",
            "sources differ",
            "https://first.example/news/2021",
            "https://second.example/news/2021",
            "All nations instead of sixty.",
            "https://breaks.example/b",
            "https://publisher.example",
            "score 33.8",
            "Measures one thing &#38; another.",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        // The line is begun anew after the break: two ways to begin, three points.
        let own = page.split("class=\"rk-home\" d=\"").nth(1).unwrap().split('"').next().unwrap();
        assert_eq!((own.matches('M').count(), own.matches('L').count()), (2, 1), "{own}");
        assert!(
            site.get("/en/rankings/soft-power?with=&show=scores").await.text.contains("Scores by edition")
        );
        for (path, status) in [
            ("/en/rankings/no-such", StatusCode::NOT_FOUND),
            ("/en/rankings/soft-power?with=ZZZ", StatusCode::BAD_REQUEST),
            ("/en/rankings/soft-power?show=dreams", StatusCode::BAD_REQUEST),
            ("/api/v1/rankings/no-such", StatusCode::NOT_FOUND),
            ("/api/v1/rankings/soft-power?colour=red", StatusCode::BAD_REQUEST),
            ("/api/v1/rankings?limit=0", StatusCode::BAD_REQUEST),
        ] {
            let answer = site.get(path).await;
            assert_eq!(answer.status, status, "{path}");
            if path.starts_with("/api") {
                assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_get_every_figure_with_its_page() {
    for site in sites().await {
        apply(&site, register()).await;
        let file = site.get("/fr/rankings/soft-power.csv").await;
        assert!(file.header("content-type").starts_with("text/csv"));
        assert_eq!(file.text.lines().count(), 7);
        assert!(
            file.text
                .contains("soft-power,2021,NBR,Neighbourland,32,,,https://second.example/news/2021,\r\n")
        );
        let list: Value = serde_json::from_str(&site.get("/api/v1/rankings").await.text).unwrap();
        assert_eq!((&list["total"], &list["items"][0]["code"]), (&1.into(), &"soft-power".into()));
        let one = site.get("/api/v1/rankings/soft-power?area=NBR").await;
        let one: Value = serde_json::from_str(&one.text).unwrap();
        let figures = one["figures"].as_array().unwrap();
        assert_eq!(figures.len(), 2);
        assert!(figures.iter().all(|f| f["disputed"] == true && f["source_url"].is_string()));
        assert_eq!(one["breaks"][0]["kind"], "units");
        let described: Value = serde_json::from_str(&site.get("/api/openapi.json").await.text).unwrap();
        assert!(described["paths"]["/api/v1/rankings/{code}"]["get"].is_object());
        let map = site.get("/sitemaps/pages.xml").await.text;
        assert!(map.contains("/en/rankings/soft-power<"));
    }
}
