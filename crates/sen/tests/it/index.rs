//! Indices of the country's own: on the command line, for readers and programs, and in the studio.

use std::path::Path;
use std::process::{Command, Output};

use flow::data::index::apply_pack_indices;
use http::StatusCode;
use model::{Actor, Code, EventSubject, Role};
use serde_json::Value;

use crate::desk::Staff;
use crate::site::{Site, packs, sites};

const CODE: &str = "asean-country-image";

const PLAN: &str = r#"edition = "2026"
published = "2026-03-01T00:00:00Z"
publisher = "newsroom"
licence = "CC-BY-4.0"
year = 2025
max_age = 5
areas = []
[plan]
normalise = { method = { with = "min-max", low = 1, high = 100 } }
impute = { method = { with = "nothing" }, may-stay-missing = true }
aggregate = { method = { with = "geometric" } }
[[plan.group]]
code = "index"
[[plan.indicator]]
code = "income"
parent = "index"
[[plan.indicator]]
code = "deaths"
parent = "index"
better = "lower"
[study]
seed = 7
method = "sampled"
rows = 256
[[study.factor]]
name = "weights"
vary.weight-noise = { share = 0.5 }
[[study.factor]]
name = "missing"
vary.refill = {}
"#;

fn run(folder: &Path, threads: &str, table: &str) -> Output {
    std::fs::write(folder.join("try.toml"), PLAN).unwrap();
    std::fs::write(folder.join("table.csv"), table).unwrap();
    Command::new(env!("CARGO_BIN_EXE_sen"))
        .args(["index", "run"])
        .arg(folder.join("try.toml"))
        .arg("--table")
        .arg(folder.join("table.csv"))
        .arg("--out")
        .arg(folder.join(threads))
        .env("RAYON_NUM_THREADS", threads)
        .env("SEN_DATA", folder.join("data"))
        .output()
        .unwrap()
}

#[test]
fn the_command_writes_the_same_bytes_on_any_number_of_threads() {
    let folder = tempfile::tempdir().unwrap();
    let table = "area,income,deaths\nAAA,31,4\nBBB,18.5,3\nCCC,,2.5\nDDD,24,6\nEEE,27,3.5\n";
    for threads in ["1", "4"] {
        let output = run(folder.path(), threads, table);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let told = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(told.contains("try 2026") && told.contains("ranks move by"), "{told}");
    }
    for file in ["try.csv", "try.json"] {
        let read = |threads: &str| std::fs::read(folder.path().join(threads).join(file)).unwrap();
        assert!(read("1") == read("4"), "{file} differs");
    }
    let json: Value =
        serde_json::from_slice(&std::fs::read(folder.path().join("1/try.json")).unwrap()).unwrap();
    assert_eq!(json["results"]["seed"], 7);
    assert_eq!(json["digest"].as_str().unwrap().len(), 64);
    assert_eq!(json["results"]["data"].as_array().unwrap().len(), 9);
    // Everything that is wrong is said, with its place, and nothing is written.
    let output = run(folder.path(), "2", &table.replace("18.5", "n/a").replace("EEE,27,3.5", "EEE,27,x"));
    assert!(!output.status.success() && !folder.path().join("2").exists());
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(told.contains("2 problem(s)"), "{told}");
    assert!(told.contains("line 3: column “income”, area “BBB”: “n/a” is not a number"), "{told}");
    assert!(told.contains("line 6: column “deaths”, area “EEE”"), "{told}");
}

/// Figures, rankings and indices of the pack that has them.
async fn figures(site: &Site, pack: &pack::Pack) {
    let folder = tempfile::tempdir().unwrap();
    let of = (&pack.nation.site.code, pack.digest.as_str());
    let data = pack.data.as_ref().unwrap();
    flow::data::apply_pack_data(&site.store, &site.clock, of, data, folder.path(), &|_, _, _| {})
        .await
        .unwrap();
    let mut tx = site.store.begin().await.unwrap();
    store::ranking::replace_rankings(&mut tx, &pack.nation.rankings).await.unwrap();
    // So that the portal reads its register anew.
    let (actor, subject) = (Actor("system:test".into()), EventSubject::Site(Code::new("rankings").unwrap()));
    let clock = site.clock.as_ref();
    flow::trust::record(&mut tx, clock, &actor, "change-rankings", subject, Value::Null).await.unwrap();
    tx.commit().await.unwrap();
    let first = apply_pack_indices(&site.store, site.clock.as_ref(), &pack.indices).await.unwrap();
    assert_eq!(first.published, [format!("{CODE} 2026")]);
    let again = apply_pack_indices(&site.store, site.clock.as_ref(), &pack.indices).await.unwrap();
    assert!(again.published.is_empty(), "the second time it does nothing");
    site.settle().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_example_of_the_pack_is_published_with_all_it_is_made_of() {
    let pack = pack::load(&packs().join("vietnam")).unwrap();
    for site in sites().await {
        figures(&site, &pack).await;
        assert!(site.get("/en/indices").await.text.contains(&format!("/en/indices/{CODE}")));
        let page = site.get(&format!("/en/indices/{CODE}")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text);
        for words in ["id=\"ranks\"", "id=\"pairs\"", "id=\"drivers\"", "SP_DYN_LE00_IN", "missing"] {
            assert!(page.text.contains(words), "{words}: {}", page.text);
        }
        // One dot for each country; the mark of the site is round as well.
        assert_eq!(page.text.matches("cy=\"50%\" r=\"6\"").count(), 11);
        let csv = site.get(&format!("/en/indices/{CODE}.csv")).await;
        assert!(csv.header("content-type").starts_with("text/csv"));
        assert_eq!(csv.text.lines().count(), 12, "{}", csv.text);
        let json: Value =
            serde_json::from_str(&site.get(&format!("/api/v1/indices/{CODE}")).await.text).unwrap();
        let results = &json["results"];
        let ranks = results["ranks"].as_array().unwrap();
        assert_eq!(ranks.len(), 11);
        assert!(ranks.iter().all(|row| row["rank"].is_number()), "{ranks:?}");
        // Every figure has its period and its source, and none is older or newer than the definition says.
        for datum in results["data"].as_array().unwrap() {
            let period = datum["period"].as_str().unwrap();
            let year: i16 = period[..4].parse().unwrap();
            assert!(
                (2018..=2026).contains(&year) && !datum["source"].as_str().unwrap().is_empty(),
                "{datum}"
            );
        }
        let list: Value = serde_json::from_str(&site.get("/api/v1/indices").await.text).unwrap();
        assert_eq!(list["items"][0]["digest"], json["digest"]);
        for path in [format!("/en/indices/{CODE}-2"), format!("/en/indices/{CODE}-2.csv")] {
            assert_eq!(site.get(&path).await.status, StatusCode::NOT_FOUND);
        }
        studio(&site).await;
    }
}

/// From the published index to one of our own, under our own code.
async fn studio(site: &Site) {
    let author = Staff::new(site, "author", Role::Author, None).await;
    let analyst = Staff::new(site, "analyst", Role::Analyst, None).await;
    let refused = author.post(site, "/desk/indices", &[("model", CODE)]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let begun = analyst.post(site, "/desk/indices", &[("model", CODE)]).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text);
    let address = begun.header("location").to_owned();
    let page = analyst.get(site, &address).await.text;
    assert!(page.contains("id=\"studio-try\"") && page.contains("id=\"correlations\""), "{page}");
    // A slider: more weight on nature moves somebody, and the answer says so in JSON.
    let asked = [("as", "json"), ("w_nature", "3")];
    let answer = analyst.post(site, &format!("{address}/try"), &asked).await;
    let ranks: Value = serde_json::from_str(&answer.text).unwrap();
    let ranks = ranks["ranks"].as_array().unwrap();
    assert_eq!(ranks.len(), 11);
    assert!(ranks.iter().any(|r| r["rank"] != r["before"]), "{ranks:?}");
    // Without script the same button gives the page, and what it would take.
    let asked = [("w_nature", "3"), ("area", "KHM"), ("rank", "5")];
    let answer = analyst.post(site, &format!("{address}/try"), &asked).await;
    assert!(answer.text.contains(" → "), "{}", answer.text);
    // The form: fewer areas, one part; wrong first, then right.
    let form = [
        ("title", "Own index"),
        ("code", "own-index"),
        ("edition", "1"),
        ("about", "What it is."),
        ("method", "How it is made."),
        ("year", "2025"),
        ("max_age", "7"),
        ("area", "THA"),
        ("area", "MYS"),
        ("area", "VNM"),
        ("g0_name", "Digital"),
        ("g0_parent", "index"),
        ("g0_weight", "1"),
        ("i0_value", "digital|SG_INTERNET_USERS"),
        ("i0_parent", "part-1"),
        ("i0_weight", "2"),
        ("i0_by", ""),
        ("scale", "min-max"),
        ("part_mean", "arithmetic"),
        ("mean", "arithmetic"),
        ("filling", "nothing"),
        ("noise", "25"),
    ];
    let wrong: Vec<_> = form.iter().map(|(n, v)| (*n, if *n == "code" { "no code!" } else { *v })).collect();
    let answer = analyst.post(site, &address, &wrong).await;
    assert!(answer.status == StatusCode::OK && answer.text.contains("Own index"), "{}", answer.text);
    let add = [form.as_slice(), &[("add", "digital|IT_NET_BBND_P2"), ("add_to", "part-1"), ("act", "save")]]
        .concat();
    let saved = analyst.post(site, &address, &add).await;
    assert!(saved.header("location").ends_with("done=saved"), "{}", saved.text);
    let page = analyst.get(site, &address).await.text;
    assert!(page.contains("IT_NET_BBND_P2") && page.contains("Digital"), "{page}");
    assert!(analyst.get(site, "/desk/indices").await.text.contains("Own index"));
    assert_eq!(site.get("/en/indices/own-index").await.status, StatusCode::NOT_FOUND, "a draft is nobody's");
    let publish = [form.as_slice(), &[("act", "publish")]].concat();
    let out = analyst.post(site, &address, &publish).await;
    assert!(out.header("location").ends_with("/indices/own-index"), "{}", out.text);
    site.settle().await;
    let page = site.get("/en/indices/own-index").await.text;
    assert!(page.contains("Own index") && page.contains("How it is made."), "{page}");
    editions(site, &analyst, &address, &publish).await;
    let of_pack: Vec<_> = publish.iter().map(|(n, v)| (*n, if *n == "code" { CODE } else { *v })).collect();
    let answer = analyst.post(site, &address, &of_pack).await;
    assert!(
        answer.status == StatusCode::OK && answer.text.contains(CODE),
        "the pack's index stays the pack's"
    );
}

/// A second edition: what changed is taken apart, and the first one keeps its page.
async fn editions(site: &Site, analyst: &Staff, address: &str, first: &[(&str, &str)]) {
    let of_first = site.get("/en/indices/own-index/1").await;
    assert_eq!(of_first.status, StatusCode::OK, "{}", of_first.text);
    assert!(!of_first.text.contains("id=\"change\"") && !of_first.text.contains("earlier edition"));
    let mut second: Vec<(&str, &str)> =
        first.iter().map(|(name, value)| (*name, if *name == "edition" { "2" } else { *value })).collect();
    second.extend([("i1_value", "digital|IT_NET_BBND_P2"), ("i1_parent", "part-1"), ("i1_weight", "3")]);
    let out = analyst.post(site, address, &second).await;
    assert!(out.header("location").ends_with("/indices/own-index"), "{}", out.text);
    site.settle().await;
    let page = site.get("/en/indices/own-index").await.text;
    for words in ["id=\"change\"", "What changed since edition 1", "href=\"/en/indices/own-index/1\"", "Then"]
    {
        assert!(page.contains(words), "{words}: {page}");
    }
    let older = site.get("/en/indices/own-index/1").await.text;
    assert!(older.contains("earlier edition") && !older.contains("id=\"change\""), "{older}");
    assert_eq!(site.get("/en/indices/own-index/1.csv").await.text.lines().count(), 4);
    assert_eq!(site.get("/en/indices/own-index/3").await.status, StatusCode::NOT_FOUND);
    let newest: Value = serde_json::from_str(&site.get("/api/v1/indices/own-index").await.text).unwrap();
    assert_eq!((&newest["edition"], newest["editions"].as_array().unwrap().len()), (&Value::from("2"), 2));
    assert_eq!(newest["change"]["since"], "1");
    let areas = newest["change"]["areas"].as_array().unwrap();
    assert_eq!(areas.len(), 3);
    for area in areas {
        let causes = area["causes"].as_object().unwrap();
        let sum: f64 = causes.values().filter_map(Value::as_f64).sum();
        let change = area["after"].as_f64().unwrap() - area["before"].as_f64().unwrap();
        assert!(!causes.is_empty() && (sum - change).abs() < 1e-9, "{area}");
    }
    let older: Value =
        serde_json::from_str(&site.get("/api/v1/indices/own-index?edition=1").await.text).unwrap();
    assert!(older["change"].is_null() && older["edition"] == "1", "{older}");
}
