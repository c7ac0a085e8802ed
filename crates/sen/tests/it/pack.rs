//! Packs: checked before anything changes, applied once, never over a person's words.

use std::sync::Arc;

use flow::Blobs;
use model::{Clock, SystemClock};

use crate::site::{packs, quick_plan, sites};

#[test]
fn the_vietnam_pack_is_right() {
    if let Err(problems) = pack::load(&packs().join("vietnam")) {
        panic!("{problems}");
    }
}

#[test]
fn the_vietnam_pack_is_rich() {
    let pack = pack::load(&packs().join("vietnam")).unwrap();
    let nation = &pack.nation;
    let provinces = nation
        .territories
        .iter()
        .filter(|t| t.valid_to.is_none() && t.parent.is_none() && t.kind != "region");
    assert_eq!(provinces.count(), 34);
    assert!(nation.facts.len() >= 200, "{} facts", nation.facts.len());
    assert!(nation.documents.len() >= 50, "{} documents", nation.documents.len());
    let flows = pack.data.as_ref().map_or(0, |data| data.flows.len());
    assert!(flows >= 20, "{flows} dataflows");
    for item in &pack.items {
        for locale in ["vi", "en"] {
            assert!(
                item.editions.iter().any(|e| e.locale.as_str() == locale),
                "{} lacks {locale}",
                item.code
            );
        }
    }
    let locales = nation.site.locales.len();
    let everywhere = pack.items.iter().filter(|i| i.editions.len() == locales).count();
    assert!(everywhere >= 16, "{everywhere} items in all {locales} locales");
}

#[test]
fn every_problem_is_reported_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    copy(&packs().join("template"), folder.path());
    let facts = "code,group,value,unit,period,territory,source,source_url,as_of,review_by,note\n\
                 a,x,1e9,people,2024,,S,https://example.org,,,\n";
    std::fs::write(folder.path().join("facts.csv"), facts).unwrap();
    let item = std::fs::read_dir(folder.path().join("content")).unwrap().next().unwrap().unwrap().path();
    let page = item.join("en.md");
    let text = std::fs::read_to_string(&page).unwrap();
    std::fs::write(&page, format!("{text}\n\nA figure: [[fact:no.such]].\n")).unwrap();
    let problems = pack::load(folder.path()).unwrap_err().to_string();
    assert!(problems.contains("facts.csv:2: “1e9” is not a plain decimal number"), "{problems}");
    assert!(problems.contains("en.md:") && problems.contains("no.such"), "{problems}");
}

#[test]
fn a_wrong_template_of_documents_is_told_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    copy(&packs().join("template"), folder.path());
    let paper = folder.path().join("paper");
    std::fs::create_dir_all(&paper).unwrap();
    let told = || pack::load_with(folder.path(), &web::paper_flaws).unwrap_err().to_string();
    std::fs::write(paper.join("layout.toml"), "size = 13.0\nmargin_topp = 25.0\n").unwrap();
    assert!(told().contains("layout.toml:2: unknown field"), "{}", told());
    std::fs::write(paper.join("layout.toml"), "size = 13.0\n").unwrap();
    let template = "#import \"paper.typ\": *\n#show: page-and-text\n\n#head-block(data.nothing)\n";
    std::fs::write(paper.join("report.typ"), template).unwrap();
    assert!(told().contains("report.typ:4: column") && told().contains("nothing"), "{}", told());
    let template = template.replace("#head-block(data.nothing)", "#text-blocks(data.blocks)");
    std::fs::write(paper.join("report.typ"), template).unwrap();
    pack::load_with(folder.path(), &web::paper_flaws).unwrap();
}

#[tokio::test]
async fn applying_twice_changes_nothing() {
    for site in sites().await {
        let before =
            store::event::events_after(&mut site.store.read().await.unwrap(), None, 1000).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let blobs = Blobs::in_folder(folder.path());
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let pack = pack::load(&packs().join("template")).unwrap();
        let applied =
            flow::publish::apply_pack(&site.store, &blobs, &clock, &pack, &quick_plan(), &|_, _, _| {})
                .await
                .unwrap();
        assert!(applied.unchanged);
        let after =
            store::event::events_after(&mut site.store.read().await.unwrap(), None, 1000).await.unwrap();
        assert_eq!(before.len(), after.len());
    }
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
