//! The pictures of articles that come in from another site: none is lost, and each says what it shows.

use flow::publish::Imported;
use ingest::Entry;
use model::{Locale, Revision};

use crate::import::{LEAD, Old, Post, STORY, bring_in, done, old_site, rules};
use crate::site::{Site, sites};

const LAKE: &str =
    "<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>8</wp:meta_value></wp:postmeta>";

/// An article and its translation, with the pictures that lead them.
fn pair(old: &Old, english: &str, french: &str) -> Vec<Entry> {
    let told = |tag: &str, lead: &str| {
        format!(
            "<category domain=\"language\" nicename=\"{tag}\">x</category>\
             <category domain=\"post_translations\" nicename=\"pll_1\">x</category>{lead}"
        )
    };
    let boat =
        format!("<figure><img src=\"http://{}/up/boat.svg\" alt=\"A boat\"></figure><p>Boats.</p>", old.host);
    old.entries(&[
        Post { slug: "boats", body: &boat, more: &told("en", english), ..STORY },
        Post {
            id: 21,
            slug: "bateaux",
            title: "Bateaux",
            body: "<p>Des bateaux.</p>",
            more: &told("fr", french),
            ..STORY
        },
    ])
}

/// The newest text of an edition.
pub(crate) async fn text(site: &Site, locale: &str, slug: &str) -> Revision {
    let mut conn = site.store.read().await.unwrap();
    let locale = Locale::new(locale).unwrap();
    let edition = store::edition::find_edition(&mut conn, &locale, slug).await.unwrap().unwrap();
    store::revision::find_revision(&mut conn, edition.latest_revision.unwrap()).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_translation_loses_no_picture() {
    let old = old_site().await;
    for site in sites().await {
        // Led by another picture than the original: it stands in the text.
        for entry in &pair(&old, LEAD, LAKE) {
            assert_eq!(done(&site, entry).await, Imported::Added);
        }
        let (english, french) = (text(&site, "en", "boats").await, text(&site, "fr", "bateaux").await);
        assert_eq!((english.body.trim(), english.image_alt.as_str()), ("Boats.", "A boat"));
        assert!(french.body.starts_with("::figure{image=\"imported-"), "{}", french.body);
        assert_eq!(french.image_alt, "A boat");
    }
    for site in sites().await {
        // The one without a picture comes first: the other keeps its own in its text.
        for entry in pair(&old, LEAD, "").iter().rev() {
            assert_eq!(done(&site, entry).await, Imported::Added);
        }
        let english = text(&site, "en", "boats").await;
        assert!(english.body.starts_with("::figure{image=\"imported-"), "{}", english.body);
    }
}

#[tokio::test]
async fn a_translation_without_a_picture_is_published_with_that_of_its_article() {
    let old = old_site().await;
    let entries = pair(&old, LEAD, "");
    for site in sites().await {
        assert_eq!(done(&site, &entries[0]).await, Imported::Added);
        let outcome = bring_in(&site, &rules(), &entries[1]).await.unwrap();
        assert_eq!((outcome.done, outcome.notes.len()), (Imported::Added, 1), "{:?}", outcome.notes);
        assert!(outcome.notes[0].contains("told in “en”"), "{:?}", outcome.notes);
        site.settle().await;
        assert!(site.get("/fr/stories/bateaux").await.text.contains("alt=\"A boat\""));
    }
}

#[tokio::test]
async fn what_is_said_under_a_leading_picture_stays() {
    let old = old_site().await;
    let body = format!(
        "<figure><img src=\"http://{}/up/boat.svg\" alt=\"A boat\"><figcaption>Home at last. Photo: An</figcaption>\
         </figure><p>Boats.</p>",
        old.host
    );
    let entry = old.entries(&[Post { slug: "boats", body: &body, ..STORY }]).remove(0);
    // Without words of the text's own, those of the library, without its credit.
    let plain = old.entries(&[Post { id: 30, slug: "plain", body: "<p>Text.</p>", ..STORY }]).remove(0);
    for site in sites().await {
        assert_eq!(done(&site, &entry).await, Imported::Added);
        let said = text(&site, "en", "boats").await;
        assert_eq!((said.body.trim(), said.image_alt.as_str()), ("*Home at last.*\n\nBoats.", "A boat"));
        assert_eq!(said.summary, "Boats.");
        assert_eq!(done(&site, &plain).await, Imported::Added);
        assert_eq!(text(&site, "en", "plain").await.image_alt, "The boat.");
    }
}

#[tokio::test]
async fn a_link_to_a_picture_leads_to_one_here() {
    let old = old_site().await;
    let body = format!(
        "<p>The <a href=\"/up/boat.svg\">boat</a>, <a href=\"/up/lake.svg\" title=\"The lake\">its lake</a> and \
         <a href=\"/up/gone.png\">a lost one</a>.</p><p>The end.</p>\
         <figure><img src=\"http://{}/up/boat-300x200.svg\" alt=\"A boat\"></figure>",
        old.host
    );
    let entry = old.entries(&[Post { slug: "boats", body: &body, more: LEAD, ..STORY }]).remove(0);
    for site in sites().await {
        let outcome = bring_in(&site, &rules(), &entry).await.unwrap();
        assert_eq!((outcome.done, outcome.notes.len()), (Imported::Added, 1), "{:?}", outcome.notes);
        assert!(outcome.notes[0].contains("stays where it is"), "{:?}", outcome.notes);
        let body = text(&site, "en", "boats").await.body;
        assert!(body.starts_with("The boat, its lake and [a lost one]("), "{body}");
        let figures: Vec<&str> = body.lines().filter(|line| line.starts_with("::figure{")).collect();
        assert!(figures.len() == 2 && figures[0].contains("alt=\"The lake\""), "{body}");
        assert!(!body.contains("/up/lake.svg") && !body.contains("@@"), "{body}");
        // What stayed away is looked for again.
        assert_eq!(done(&site, &entry).await, Imported::Unchanged);
    }
}
