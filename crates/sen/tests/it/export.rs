//! The whole site as files: everything is there, leads to what is there, and is written once.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use flow::publish::withdraw_edition;
use web::export::{Exported, Wish, export};

use crate::site::{Site, editor, sites};

async fn exported(site: &Site, folder: &Path, base_url: Option<&str>) -> Exported {
    let wish = Wish {
        folder: folder.to_owned(),
        base_url: base_url.map(str::to_owned),
        precompress: true,
        log: true,
        at_once: 2,
    };
    export(&site.app, &wish, &|_, _| {}).await.unwrap()
}

fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    for path in std::fs::read_dir(folder).unwrap().flatten().map(|e| e.path()) {
        if path.is_dir() { files(&path, out) } else { out.push(path) }
    }
}

/// Addresses from the root in attributes of a page.
fn led_to(html: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for attribute in ["href=\"", "src=\""] {
        for rest in html.split(attribute).skip(1) {
            let address = rest.split('"').next().unwrap_or_default();
            if address.starts_with('/') && !address.starts_with("//") {
                found.insert(address.split('#').next().unwrap_or_default().to_owned());
            }
        }
    }
    found
}

#[tokio::test]
async fn the_whole_site_is_files_that_lead_to_one_another() {
    for site in sites().await {
        let slug = site.edition("en").await.slug;
        let french = site.edition("fr").await;
        let mut tx = site.store.begin().await.unwrap();
        withdraw_edition(&mut tx, &editor(), site.clock.as_ref(), french.id, "It named somebody.")
            .await
            .unwrap();
        let now = site.clock.now();
        store::redirect::upsert_redirect(&mut tx, None, "/2019/old", "/en/facts", now).await.unwrap();
        tx.commit().await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let first = exported(&site, folder.path(), None).await;
        // Faces are there only where they were fetched.
        let missing: Vec<_> = first.missing.iter().filter(|m| !m.address.starts_with("/assets/")).collect();
        assert!(missing.is_empty() && !first.faulty, "{missing:#?}");
        assert!(first.gone == 1 && first.moved >= 1 && first.settled.removed == 0, "{first:?}");
        let read = |file: &str| std::fs::read_to_string(folder.path().join(file)).unwrap_or_default();
        for file in [
            "index.html",
            "404.html",
            "en/index.html",
            "fr/index.html",
            "fr/404.html",
            "en/feed.xml",
            "en/atom.xml",
            "en/feed.json",
            "sitemap.xml",
            "sitemaps/pages.xml",
            "sitemaps/stories-0.xml",
            "robots.txt",
            "en/corrections/index.html",
            "en/facts/area.total/index.html",
            "log/checkpoint",
            "log/key",
            "_headers",
            "nginx.conf",
            "export.json",
            "en/index.html.br",
            "en/index.html.gz",
        ] {
            assert!(!read(file).is_empty() || folder.path().join(file).is_file(), "{file}");
        }
        assert!(read(&format!("en/stories/{slug}/index.html")).contains("Published "));
        assert!(read("index.html").contains("Fran\u{e7}ais"));
        let gone = format!("fr/stories/{}/index.html", french.slug);
        assert!(read(&gone).contains("It named somebody.") && read("nginx.conf").contains("return 410"));
        assert!(read("2019/old/index.html").contains("0;url=/en/facts"));
        assert_eq!(read("_redirects").lines().filter(|l| *l == "/2019/old /en/facts 301").count(), 1);
        assert!(read("_headers").contains("content-security-policy: default-src 'none'"));

        let mut all = Vec::new();
        files(folder.path(), &mut all);
        assert!(all.iter().any(|f| f.strip_prefix(folder.path()).unwrap().starts_with("media")));
        for page in all.iter().filter(|f| f.extension().is_some_and(|e| e == "html")) {
            let html = std::fs::read_to_string(page).unwrap();
            assert!(!html.contains("<form") && !html.contains("<script src"), "{}", page.display());
            for address in led_to(&html).iter().filter(|a| !a.starts_with("/assets/")) {
                assert!(!address.contains('?'), "{address} on {}", page.display());
                let there = folder.path().join(address.trim_start_matches('/'));
                assert!(
                    there.is_file() || there.join("index.html").is_file(),
                    "{address} on {}",
                    page.display()
                );
            }
        }
        let home = read("en/index.html");
        assert!(
            home.contains("This is a copy of the site")
                && home.contains("https://sen.example/en/\" rel=\"external\"")
        );

        let times = |all: &[PathBuf]| -> Vec<_> {
            let of = |path: &PathBuf| (path.clone(), std::fs::metadata(path).unwrap().modified().unwrap());
            all.iter().filter(|path| !path.ends_with("export.json")).map(of).collect()
        };
        let before = times(&all);
        let second = exported(&site, folder.path(), None).await;
        let changed: Vec<_> =
            before.iter().zip(times(&all)).filter(|(a, b)| **a != *b).map(|(a, _)| a.0.clone()).collect();
        assert!(changed.is_empty(), "written again: {changed:#?}");
        assert_eq!((second.settled.written, second.settled.removed), (0, 0));
        assert_eq!(second.settled.files, first.settled.files);

        let mirror = tempfile::tempdir().unwrap();
        exported(&site, mirror.path(), Some("https://mirror.example/")).await;
        let home = std::fs::read_to_string(mirror.path().join("en/index.html")).unwrap();
        assert!(home.contains("<link rel=\"canonical\" href=\"https://mirror.example/en/\">"));
        assert!(home.contains("https://sen.example/en/\" rel=\"external\""));
        let head = std::fs::read_to_string(mirror.path().join("log/checkpoint")).unwrap();
        assert!(head.starts_with("sen.example/log\n"), "{head}");
    }
}
