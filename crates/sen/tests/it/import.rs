//! An existing site comes in: from its export and its feed to pages, pictures and old addresses.

use std::collections::BTreeMap;
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::routing::get;
use flow::FlowError;
use flow::fetch::Fetcher;
use flow::publish::{Draft, ImportRules, Imported, Importer, Outcome, publish_edition, save_revision};
use http::StatusCode;
use ingest::Entry;
use model::{Code, Locale};

use crate::import_pictures::text;
use crate::site::{Site, editor, packs, quick_plan, sites};

/// The old site's pictures, and how often they were asked for.
pub(crate) struct Old {
    pub(crate) host: String,
    pub(crate) asked: Arc<AtomicUsize>,
}

pub(crate) async fn old_site() -> Old {
    let asked = Arc::new(AtomicUsize::new(0));
    let picture = std::fs::read(packs().join("template/artwork/welcome.svg")).unwrap();
    let count = Arc::clone(&asked);
    let lake = picture.clone();
    let serve = move || {
        count.fetch_add(1, Ordering::SeqCst);
        let picture = picture.clone();
        async move { picture }
    };
    let router = Router::new()
        .route("/up/boat.svg", get(serve))
        .route("/up/lake.svg", get(move || async move { lake }))
        .route("/up/not-one.png", get(|| async { "x" }))
        .route("/up/plan.pdf", get(|| async { "%PDF-1.7 plan" }))
        .route("/up/page.pdf", get(|| async { "<!doctype html>Not here any more" }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let host = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, router).await });
    Old { host, asked }
}

/// One article of an export.
#[derive(Clone, Copy)]
pub(crate) struct Post<'a> {
    pub(crate) id: u32,
    pub(crate) status: &'a str,
    pub(crate) slug: &'a str,
    pub(crate) title: &'a str,
    pub(crate) body: &'a str,
    pub(crate) more: &'a str,
}

impl Old {
    pub(crate) fn export(&self, posts: &[Post<'_>]) -> String {
        let host = &self.host;
        let items: String = posts
            .iter()
            .map(|Post { id, status, slug, title, body, more }| {
                format!(
                    "<item><title>{title}</title><link>http://{host}/2019/09/{slug}/</link><dc:creator>desk</dc:creator>\
                     <content:encoded><![CDATA[{body}]]></content:encoded><wp:post_id>{id}</wp:post_id>\
                     <wp:post_date_gmt>2019-09-13 13:05:00</wp:post_date_gmt><wp:post_name>{slug}</wp:post_name>\
                     <wp:status>{status}</wp:status><wp:post_type>post</wp:post_type>\
                     <category domain=\"category\" nicename=\"tin-tuc\">Tin tức</category>{more}</item>\n"
                )
            })
            .collect();
        format!(
            "<rss><channel><title>Old site</title><link>http://{host}</link><wp:wxr_version>1.2</wp:wxr_version>\n\
             <item><title>boat</title><excerpt:encoded>The boat. Photo: An Nguyễn</excerpt:encoded>\
             <wp:post_id>5</wp:post_id><wp:post_type>attachment</wp:post_type>\
             <wp:attachment_url>/up/boat.svg</wp:attachment_url></item>\
             <item><wp:post_id>8</wp:post_id><wp:post_type>attachment</wp:post_type>\
             <wp:attachment_url>/up/lake.svg</wp:attachment_url></item>\n{items}</channel></rss>"
        )
    }

    pub(crate) fn entries(&self, posts: &[Post<'_>]) -> Vec<Entry> {
        let export = self.export(posts);
        let survey = ingest::wxr::survey(export.as_bytes()).unwrap();
        ingest::wxr::posts(export.as_bytes(), &survey).map(Result::unwrap).collect()
    }

    fn story(&self) -> String {
        format!(
            "<p>Nine boats <b>left</b>, says <a href=\"/?p=22\">another</a>.</p>\n<p>One came back.</p>\n\
             <figure><img class=\"wp-image-5\" src=\"http://{}/up/boat-300x200.svg\" alt=\"A boat\"></figure>",
            self.host
        )
    }
}

pub(crate) const LEAD: &str =
    "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>5</wp:meta_value></wp:postmeta>";
pub(crate) const STORY: Post<'_> =
    Post { id: 20, status: "publish", slug: "%e6%97%a5-boats", title: "Boats", body: "", more: LEAD };

pub(crate) fn rules() -> ImportRules {
    let code = |code: &str| Code::new(code).unwrap();
    let locale = |tag: &str| Locale::new(tag).unwrap();
    ImportRules {
        locale: locale("en"),
        locales: vec![locale("en"), locale("fr")],
        section: code("stories"),
        publisher: code("newsroom"),
        publish: true,
        sections: BTreeMap::from([("tin-tuc".to_owned(), code("notices"))]),
        topics: BTreeMap::new(),
        publishers: BTreeMap::new(),
        site: "Old site".into(),
        credit: "Old site".into(),
        licence: "©".into(),
        leave_out_pictures: false,
    }
}

pub(crate) async fn bring_in(site: &Site, rules: &ImportRules, entry: &Entry) -> Result<Outcome, FlowError> {
    let fetcher = Fetcher::new(true).unwrap();
    let plan = quick_plan();
    let blobs = &site.app.blobs;
    let importer =
        Importer { store: &site.store, blobs, clock: &site.clock, fetcher: &fetcher, plan: &plan, rules };
    importer.import(entry).await
}

pub(crate) async fn done(site: &Site, entry: &Entry) -> Imported {
    bring_in(site, &rules(), entry).await.unwrap().done
}

async fn count(site: &Site) -> usize {
    store::item::item_codes(&mut site.store.read().await.unwrap()).await.unwrap().len()
}

#[tokio::test]
async fn an_article_comes_in_once_with_its_picture_date_and_addresses() {
    let old = old_site().await;
    let body = old.story();
    let entry = old.entries(&[
        Post { body: &body, ..STORY },
        Post { id: 22, slug: "other", title: "Other", body: "<p>Later.</p>", more: "", ..STORY },
    ]);
    for site in sites().await {
        old.asked.store(0, Ordering::SeqCst);
        assert_eq!(done(&site, &entry[0]).await, Imported::Added);
        site.settle().await;
        for address in ["/2019/09/%e6%97%a5-boats/", "/2019/09/%E6%97%A5-boats?utm_source=x", "/?p=20"] {
            let answer = site.get(address).await;
            assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT, "{address}");
            assert_eq!(answer.header("location"), "/en/stories/boats", "{address}");
        }
        let page = site.get("/en/stories/boats").await.text;
        for words in [
            "Nine boats <strong>left</strong>",
            "href=\"/?p=22\"",
            "13\u{a0}September 2019",
            // It leads, and shows what the text says it shows.
            "alt=\"A boat\"",
        ] {
            assert!(page.contains(words), "{words}: {page}");
        }
        assert!(site.get("/en/search?q=nine+boats").await.text.contains("/en/stories/boats"));
        // Once: it leads the article, is in it, and is fetched in no later import either.
        assert_eq!(old.asked.load(Ordering::SeqCst), 1);
        assert_eq!(done(&site, &entry[0]).await, Imported::Unchanged);
        let changed = body.replace("Nine", "Ten");
        let changed = old.entries(&[Post { body: &changed, ..STORY }]);
        assert_eq!(done(&site, &changed[0]).await, Imported::Updated);
        site.settle().await;
        assert!(site.get("/en/stories/boats").await.text.contains("Ten boats"));
        assert_eq!((count(&site).await, old.asked.load(Ordering::SeqCst)), (2, 1));
        let mut conn = site.store.read().await.unwrap();
        let item = store::item::find_item(&mut conn, &Code::new("boats").unwrap()).await.unwrap().unwrap();
        assert_eq!((item.section.as_str(), item.sources.len()), ("notices", 0));
    }
}

#[tokio::test]
async fn an_old_address_is_found_whatever_address_of_ours_it_looks_like() {
    let old = old_site().await;
    for site in sites().await {
        for (id, path) in
            (50..).zip(["/about-us", "/2019/09/13/rain", "/en/stories/former", "/guides/rain/x"])
        {
            let slug = format!("p{id}");
            let link = format!("http://{}{path}/", old.host);
            let post = Post { id, slug: &slug, body: "<p>Text.</p>", more: "", ..STORY };
            let entry = Entry { link: Some(link), ..old.entries(&[post]).remove(0) };
            assert_ne!(site.get(path).await.header("location"), format!("/en/stories/{slug}"), "{path}");
            assert_eq!(done(&site, &entry).await, Imported::Added);
            site.settle().await;
            for address in [format!("{path}/"), path.to_owned(), format!("{path}/?x=1")] {
                let mut answer = site.get(&address).await;
                if answer.header("location") == path {
                    answer = site.get(path).await;
                }
                assert_eq!(answer.header("location"), format!("/en/stories/{slug}"), "{address}");
            }
        }
    }
}

#[tokio::test]
async fn what_a_person_has_changed_stays() {
    let old = old_site().await;
    let entry = |body: &str| old.entries(&[Post { body, more: "", ..STORY }]).remove(0);
    for site in sites().await {
        assert_eq!(done(&site, &entry("<p>One.</p>")).await, Imported::Added);
        let mut tx = site.store.begin().await.unwrap();
        let edition = store::edition::find_edition(&mut tx, &Locale::new("en").unwrap(), "boats")
            .await
            .unwrap()
            .unwrap();
        let draft =
            Draft { title: "Boats".into(), summary: "S.".into(), body: "Ours.".into(), ..Draft::default() };
        save_revision(&mut tx, &editor(), site.clock.as_ref(), edition.id, &draft).await.unwrap();
        publish_edition(&mut tx, &editor(), site.clock.as_ref(), edition.id, None).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(done(&site, &entry("<p>Two.</p>")).await, Imported::Kept);
        site.settle().await;
        let page = site.get("/en/stories/boats").await.text;
        assert!(page.contains("Ours.") && !page.contains("Two."));
    }
}

#[tokio::test]
async fn an_article_comes_in_whole_or_not_at_all() {
    let old = old_site().await;
    let broken = format!(
        "<p>Text.</p><img src=\"http://{0}/up/boat.svg\"><img src=\"http://{0}/up/gone.png\"><img src=\"http://{0}/up/not-one.png\">",
        old.host
    );
    let entry = old.entries(&[Post { body: &broken, more: "", ..STORY }]).remove(0);
    for site in sites().await {
        let refused = bring_in(&site, &rules(), &entry).await.unwrap_err().to_string();
        assert!(refused.contains("/up/gone.png: answered 404"), "{refused}");
        assert_eq!(count(&site).await, 1);
        let codes = store::media::media_codes(&mut site.store.read().await.unwrap()).await.unwrap();
        assert!(codes.iter().all(|code| !code.as_str().starts_with("imported-")), "{codes:?}");
        assert_eq!(site.get("/2019/09/%E6%97%A5-boats").await.status, StatusCode::NOT_FOUND);
        // Unless told otherwise.
        let rules = ImportRules { leave_out_pictures: true, ..rules() };
        let outcome = bring_in(&site, &rules, &entry).await.unwrap();
        assert_eq!((outcome.done, outcome.notes.len()), (Imported::Added, 2), "{:?}", outcome.notes);
        site.settle().await;
        assert_eq!(site.get("/en/stories/boats").await.text.matches("<figure").count(), 1);
    }
}

#[tokio::test]
async fn what_the_summary_says_is_said_once() {
    let old = old_site().await;
    let feed = "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Old</title>\
        <item><title>Rain</title><link>http://old.example/rain/</link><guid>1</guid>\
        <pubDate>Tue, 01 Oct 2019 08:00:00 +0700</pubDate><description>It rains on the &amp;#8220;upper&amp;#8221; lake and on [&amp;hellip;]</description>\
        <content:encoded><![CDATA[<p>It <b>rains</b> on the \"upper\" lake and on the lower one. Nobody minds.</p>\
        <p>It is warm.</p>]]></content:encoded></item></channel></rss>";
    let entry = ingest::feed::read(feed.as_bytes(), None).unwrap().entries.remove(0);
    let body = "<p>Nine boats <b>left</b>.</p><p>One came back.</p>";
    let more = "<excerpt:encoded>Nine boats left.</excerpt:encoded>";
    let excerpt = old.entries(&[Post { slug: "boats", body, more, ..STORY }]).remove(0);
    for site in sites().await {
        for (entry, slug, summary, body) in [
            (
                &entry,
                "rain",
                "It rains on the \"upper\" lake and on the lower one.",
                "Nobody minds.\n\nIt is warm.",
            ),
            (&excerpt, "boats", "Nine boats left.", "One came back."),
        ] {
            assert_eq!(done(&site, entry).await, Imported::Added);
            let text = text(&site, "en", slug).await;
            assert_eq!((text.summary.as_str(), text.body.trim()), (summary, body));
            assert_eq!(done(&site, entry).await, Imported::Unchanged);
        }
    }
}

#[tokio::test]
async fn documents_come_along_and_one_that_is_none_stays_where_it_is() {
    let old = old_site().await;
    let body = format!(
        "<p>Read <a href=\"http://{}/up/plan.pdf\">the plan</a>, <a href=\"/up/plan.pdf\">the same</a>, \
         <a href=\"/up/page.pdf\">a page</a> and <a href=\"https://other.example/far.pdf\">a plan of others</a>.</p>",
        old.host
    );
    let entry = old.entries(&[Post { body: &body, more: "", ..STORY }]).remove(0);
    for site in sites().await {
        let outcome = bring_in(&site, &rules(), &entry).await.unwrap();
        assert_eq!((outcome.done, outcome.notes.len()), (Imported::Added, 1), "{:?}", outcome.notes);
        assert!(outcome.notes[0].contains("/up/page.pdf"), "{:?}", outcome.notes);
        site.settle().await;
        let page = site.get("/en/stories/boats").await.text;
        let path = page.split("href=\"/files/").nth(1).and_then(|rest| rest.split('"').next());
        let path = format!("/files/{}", path.unwrap());
        assert!(path.ends_with("/plan.pdf"), "{path}");
        assert_eq!(page.matches(&format!("href=\"{path}\"")).count(), 2);
        assert!(page.contains("/up/page.pdf\"") && page.contains("https://other.example/far.pdf"), "{page}");
        let file = site.get(&path).await;
        assert_eq!((file.status, file.header("content-type")), (StatusCode::OK, "application/pdf"));
        assert_eq!(file.header("content-disposition"), "attachment; filename=\"plan.pdf\"");
        assert_eq!(file.text, "%PDF-1.7 plan");
        assert_eq!(site.get("/up/plan.pdf").await.header("location"), path);
        assert_eq!(site.get(&path.replace(".pdf", ".html")).await.status, StatusCode::NOT_FOUND);
        // What stayed away is looked for again, and nothing changes when it is still away.
        assert_eq!(done(&site, &entry).await, Imported::Unchanged);
    }
}

#[tokio::test]
async fn only_what_readers_could_see_is_published() {
    let old = old_site().await;
    let of = |status, id, slug, more| {
        old.entries(&[Post { id, status, slug, title: slug, body: "<p>Text.</p>", more }]).remove(0)
    };
    let password = "<wp:post_password>x</wp:post_password>";
    for site in sites().await {
        assert_eq!(done(&site, &of("draft", 1, "draft", "")).await, Imported::Added);
        assert_eq!(done(&site, &of("future", 2, "future", "")).await, Imported::Added);
        for (status, id, more) in [("private", 3, ""), ("publish", 4, password), ("trash", 6, "")] {
            assert_eq!(done(&site, &of(status, id, status, more)).await, Imported::Skipped, "{status}");
        }
        // As drafts first, then published, with the day they were published on.
        let drafts = ImportRules { publish: false, ..rules() };
        let open = of("publish", 7, "open", "");
        assert_eq!(bring_in(&site, &drafts, &open).await.unwrap().done, Imported::Added);
        site.settle().await;
        for slug in ["draft", "future", "open"] {
            assert_eq!(
                site.get(&format!("/en/stories/{slug}")).await.status,
                StatusCode::NOT_FOUND,
                "{slug}"
            );
        }
        assert_eq!(done(&site, &open).await, Imported::Updated);
        site.settle().await;
        assert!(site.get("/en/stories/open").await.text.contains("13\u{a0}September 2019"));
        // What is hidden there later is told, and stays here until somebody here decides.
        let hidden = bring_in(&site, &rules(), &of("private", 7, "open", "")).await.unwrap();
        assert_eq!((hidden.done, hidden.notes.len()), (Imported::Skipped, 1));
        assert_eq!(site.get("/en/stories/open").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn translations_are_one_item_and_two_sites_are_two() {
    let old = old_site().await;
    let told = |tag: &str| {
        format!(
            "<category domain=\"language\" nicename=\"{tag}\">x</category>\
             <category domain=\"post_translations\" nicename=\"pll_1\">x</category>"
        )
    };
    let english = Post { slug: "boats", body: "<p>Boats.</p>", more: "", ..STORY };
    let entries = old.entries(&[
        Post { more: &told("en"), ..english },
        Post {
            id: 21,
            slug: "bateaux",
            title: "Bateaux",
            body: "<p>Des bateaux.</p>",
            more: &told("fr"),
            ..STORY
        },
        Post { id: 22, slug: "boten", more: &told("nl"), ..english },
    ]);
    let other = Old { host: "other.example".into(), asked: Arc::default() };
    let other = other.entries(&[english]).remove(0);
    for site in sites().await {
        assert_eq!(done(&site, &entries[0]).await, Imported::Added);
        assert_eq!(done(&site, &entries[1]).await, Imported::Added);
        assert!(bring_in(&site, &rules(), &entries[2]).await.unwrap_err().to_string().contains("“nl”"));
        site.settle().await;
        let page = site.get("/en/stories/boats").await.text;
        assert!(page.contains("hreflang=\"fr\" href=\"https://sen.example/fr/stories/bateaux\""));
        assert_eq!(count(&site).await, 2);
        // The same number, slug and address on another site is another article.
        let outcome = bring_in(&site, &rules(), &other).await.unwrap();
        assert_eq!((outcome.done, outcome.notes.len()), (Imported::Added, 2), "{:?}", outcome.notes);
        site.settle().await;
        assert_eq!(site.get("/en/stories/boats-2").await.status, StatusCode::OK);
        for entry in entries[..2].iter().chain([&other]) {
            assert_eq!(done(&site, entry).await, Imported::Unchanged);
        }
    }
}

#[tokio::test]
async fn a_feed_brings_what_the_export_has_not_brought() {
    let old = old_site().await;
    let host = &old.host;
    let rss = format!(
        "<rss version=\"2.0\"><channel><title>Old site</title><link>http://{host}</link>\
         <item><title>Boats</title><link>http://{host}/2019/09/boats/</link><guid>http://{host}/?p=20</guid>\
         <description>Boats, in short.</description></item>\
         <item><title>Rain</title><link>http://{host}/2019/10/rain/</link><guid>http://{host}/?p=30</guid>\
         <pubDate>Tue, 01 Oct 2019 08:00:00 +0700</pubDate><description>It rains.</description></item></channel></rss>"
    );
    let feed = ingest::feed::read(rss.as_bytes(), None).unwrap();
    let export = old.entries(&[Post { slug: "boats", body: "<p>Boats, at length.</p>", more: "", ..STORY }]);
    for site in sites().await {
        assert_eq!(done(&site, &export[0]).await, Imported::Added);
        for expected in [[Imported::Unchanged, Imported::Added], [Imported::Unchanged, Imported::Unchanged]] {
            assert_eq!([done(&site, &feed.entries[0]).await, done(&site, &feed.entries[1]).await], expected);
        }
        site.settle().await;
        assert!(site.get("/en/stories/boats").await.text.contains("at length"));
        let rain = site.get("/en/stories/rain").await.text;
        assert!(
            rain.contains("It rains.") && rain.contains(&format!("http://{host}/2019/10/rain/")),
            "the source is told"
        );
        // The export has more of it, and takes its place.
        let whole =
            [Post { id: 30, slug: "rain", title: "Rain", body: "<p>It rains a lot.</p>", more: "", ..STORY }];
        let export = old.export(&whole).replace("/2019/09/rain/", "/2019/10/rain/");
        let survey = ingest::wxr::survey(export.as_bytes()).unwrap();
        let entry = ingest::wxr::posts(export.as_bytes(), &survey).next().unwrap().unwrap();
        assert_eq!(done(&site, &entry).await, Imported::Updated);
        assert_eq!(count(&site).await, 3);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_command_tells_every_problem_on_a_line() {
    let old = old_site().await;
    let folder = tempfile::tempdir().unwrap();
    let body = old.story();
    let long = "<p>Text.</p>".repeat(300_000);
    let export = folder.path().join("export.xml");
    let posts = [
        Post { body: &body, ..STORY },
        Post { id: 21, slug: "untitled", title: "", body: "<p>Text.</p>", more: "", ..STORY },
        Post {
            id: 22,
            slug: "form",
            title: "Form",
            body: "<p>Fill in.</p>[contact-form-7 id=\"1\"]",
            more: "<wp:comment></wp:comment><category domain=\"post_tag\" nicename=\"forms\">Forms</category>",
            ..STORY
        },
        Post { id: 23, slug: "soon", title: "Soon", status: "future", body: "<p>Soon.</p>", more: "" },
        Post { id: 24, slug: "ours", title: "Ours", status: "private", body: "<p>x</p>", more: "" },
        Post { id: 25, slug: "long", title: "Long", body: &long, more: "", ..STORY },
    ];
    std::fs::write(&export, old.export(&posts)).unwrap();
    let sen = |arguments: &[&str]| -> Output {
        Command::new(env!("CARGO_BIN_EXE_sen"))
            .args(arguments)
            .env("SEN_DATA", folder.path().join("data"))
            .env("SEN_AVIF", "false")
            .output()
            .unwrap()
    };
    let pack = packs().join("template");
    assert!(sen(&["init", "--pack", pack.to_str().unwrap()]).status.success());
    let path = export.to_str().unwrap();
    let map = folder.path().join("map.toml");
    std::fs::write(&map, "[section]\n\"no such\" = \"stories\"\n").unwrap();
    let import = ["import", "wxr", path, "--publish", "--allow-private", "--map", map.to_str().unwrap()];
    let first = sen(&import);
    assert!(!first.status.success());
    let told = String::from_utf8(first.stderr).unwrap();
    assert!(told.contains(&format!("{path}:6: “”: title is missing")), "{told}");
    assert!(told.contains(&format!("{path}:7: “Form”: not kept: shortcode [contact-form-7]")), "{told}");
    assert!(told.contains("“Soon”: a draft here; there it waits for 2019-09-13T13:05:00Z"), "{told}");
    assert!(told.contains("“Ours”: skipped: it is private there"), "{told}");
    assert!(told.contains(&format!("{path}:10: “Long”: a text of it is longer than 2 MB")), "{told}");
    let sum = String::from_utf8(first.stdout).unwrap();
    for line in [
        "no category of the map, so “stories”: “Tin tức” (3)",
        "tags without a topic: “Forms” (1)",
        "rules of the map that no article needs: [section] “no such”",
        "articles that do not say their language, so “",
        "comments that stay behind: 1",
        "drafts among the added: 1",
        "3 added, 0 updated, 0 unchanged, 1 skipped",
        "2 failed",
    ] {
        assert!(sum.contains(line), "{line}: {sum}");
    }
    let again = String::from_utf8(sen(&import).stdout).unwrap();
    assert!(again.contains("0 added, 0 updated, 3 unchanged"), "{again}");
    let hostile = folder.path().join("hostile.xml");
    std::fs::write(&hostile, "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY a \"b\">]><rss/>").unwrap();
    let refused = String::from_utf8(sen(&["import", "wxr", hostile.to_str().unwrap()]).stderr).unwrap();
    assert!(refused.contains("line 2: a document type declaration is not read"), "{refused}");
}
