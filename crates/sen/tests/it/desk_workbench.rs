//! Translating by segments: the workbench, files for translators, asking for translations.

use http::StatusCode;
use model::{Role, Translation};

use crate::desk::{Staff, act};
use crate::site::{Answer, Site, sites};

const BENCH: &str = "/desk/items/welcome/fr/workbench";

fn done(answer: &Answer, key: &str) {
    assert!(answer.header("location").contains(&format!("done={key}")), "{key}: {}", answer.text);
}

/// A segment as the page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    key: String,
    field: String,
    target: String,
}

/// The segments of a page of the workbench.
fn rows(page: &str) -> Vec<Row> {
    let areas = page.split("<textarea id=\"t-").skip(1);
    areas
        .map(|rest| {
            let key = rest.split('"').next().unwrap().to_owned();
            let field = rest.split("name=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
            let inside = rest.split_once("</textarea>").unwrap().0;
            let target = inside.rsplit_once('>').unwrap().1;
            let target = target
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&#38;", "&")
                .replace("&amp;", "&");
            Row { key, field, target }
        })
        .collect()
}

async fn open(site: &Site, staff: &Staff, show: &str) -> Vec<Row> {
    let answer = staff.get(site, &format!("{BENCH}?show={show}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    rows(&answer.text)
}

async fn confirm(site: &Site, staff: &Staff, row: &Row, words: &str) -> Answer {
    staff.post(site, BENCH, &[(row.field.as_str(), words), ("confirm", row.key.as_str())]).await
}

async fn french(site: &Site) -> model::Revision {
    let edition = site.edition("fr").await;
    let mut conn = site.store.read().await.unwrap();
    store::revision::find_revision(&mut conn, edition.latest_revision.unwrap()).await.unwrap().unwrap()
}

async fn english(site: &Site) -> String {
    let edition = site.edition("en").await;
    let mut conn = site.store.read().await.unwrap();
    let id = edition.latest_revision.unwrap();
    store::revision::find_revision(&mut conn, id).await.unwrap().unwrap().body
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_number_is_confirmed_only_with_a_reason() {
    for site in sites().await {
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        let translator = Staff::new(&site, "translator", Role::Translator, Some("newsroom")).await;
        let body = format!("{}\n\nThe list has 4,60 and 340 entries.\n", english(&site).await);
        done(&act(&site, &publisher, "/desk/items/welcome/en", &body, "save", &[]).await, "done-saved");
        let page = translator.get(&site, &format!("{BENCH}?show=all")).await.text;
        let item = page.split("<li id=\"s-").skip(1).find(|item| item.contains("340")).unwrap();
        let key = item.split('"').next().unwrap();
        let row = rows(&page).into_iter().find(|r| r.key == key).unwrap();
        let wrong = confirm(&site, &translator, &row, "La liste a 4,60 et 430 entrées.").await;
        assert!(wrong.text.contains("missing or different") && wrong.text.contains("340"), "{}", wrong.text);
        // The words are saved all the same, and wait.
        let row = open(&site, &translator, "all").await.into_iter().find(|r| r.key == row.key).unwrap();
        assert_eq!(row.target, "La liste a 4,60 et 430 entrées.");
        let note = format!("n-{}", row.key);
        let fields = [
            (row.field.as_str(), row.target.as_str()),
            (note.as_str(), "Counted anew since."),
            ("confirm", row.key.as_str()),
        ];
        done(&translator.post(&site, BENCH, &fields).await, "done-confirmed");
        // The right number needs no reason.
        let row = open(&site, &translator, "all").await.into_iter().find(|r| r.key == row.key).unwrap();
        let fields = [
            (row.field.as_str(), "La liste a 4,60 et 340 entrées."),
            (note.as_str(), ""),
            ("confirm", row.key.as_str()),
        ];
        done(&translator.post(&site, BENCH, &fields).await, "done-confirmed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_of_the_source_flags_three_segments_and_leaves_the_rest() {
    for site in sites().await {
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        let translator = Staff::new(&site, "translator", Role::Translator, Some("newsroom")).await;
        let before = open(&site, &translator, "all").await;
        assert!(before.len() > 15, "{before:?}");
        let first = before.iter().find(|r| r.target.starts_with("Rien de votre pays")).unwrap();
        done(&confirm(&site, &translator, first, &first.target).await, "done-confirmed");
        let text = french(&site).await;
        let corrected = english(&site)
            .await
            .replace(
                "Nothing about your country is in the code.",
                "Nothing about your country is in the program.",
            )
            .replace("one file per language. The loader", "one file for each language. The loader")
            .replace("a source and a date.", "a source and a day.");
        done(&act(&site, &publisher, "/desk/items/welcome/en", &corrected, "save", &[]).await, "done-saved");
        let page = translator.get(&site, &format!("{BENCH}?show=flagged")).await.text;
        let flagged = rows(&page);
        let words: Vec<&str> = flagged.iter().map(|r| r.target.as_str()).collect();
        let title = words.iter().filter(|w| !w.starts_with("Comment")).count();
        assert!(words.iter().any(|w| w.starts_with("Rien de votre pays")), "{words:?}");
        assert!(words.iter().any(|w| w.starts_with("Chaque chiffre")), "{words:?}");
        assert!(words.iter().any(|w| w.starts_with("Donnez un nom")), "{words:?}");
        assert!(page.contains("<ins>program</ins>") && page.contains("<del>code</del>"), "{page}");
        // The headline and the summary of the helper differ, too; of the text itself there are three.
        assert_eq!(title - words.iter().filter(|w| w.starts_with("Un dossier")).count(), 3, "{words:?}");
        let after = open(&site, &translator, "all").await;
        let now = |row: &Row| after.iter().find(|r| r.key == row.key).map(|r| r.target.clone());
        let (kept, gone): (Vec<&Row>, Vec<&Row>) = before.iter().partition(|row| now(row).is_some());
        // A segment is known by what it says, and the helper says another headline and summary.
        let helpers = |key: &str| key.starts_with("title-") || key.starts_with("summary-");
        assert!(gone.iter().all(|row| helpers(&row.key)), "{gone:?}");
        for row in kept {
            assert_eq!(now(row).as_deref(), Some(row.target.as_str()), "nobody's words are overwritten");
        }
        assert_eq!(french(&site).await, text, "and the text is as it was");
        let matrix = translator.get(&site, "/desk/matrix").await.text;
        assert!(matrix.contains(&format!("href=\"{BENCH}\"")), "{matrix}");
        // One of the three is put right; the text has it, and nothing else of it changed.
        let row = flagged.iter().find(|r| r.target.starts_with("Rien de votre pays")).unwrap();
        done(
            &confirm(&site, &translator, row, "Rien de votre pays ne se trouve dans le programme.").await,
            "done-confirmed",
        );
        let now = french(&site).await;
        assert_eq!(now.body, text.body.replace("dans le code.", "dans le programme."));
        assert_eq!(
            rows(&translator.get(&site, &format!("{BENCH}?show=flagged")).await.text).len(),
            flagged.len() - 1
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_at_one_segment_lose_nothing() {
    for site in sites().await {
        let one = Staff::new(&site, "one", Role::Translator, Some("newsroom")).await;
        let two = Staff::new(&site, "two", Role::Translator, Some("newsroom")).await;
        let rows = open(&site, &one, "all").await;
        done(&confirm(&site, &one, &rows[0], "Un titre").await, "done-confirmed");
        let clash = confirm(&site, &two, &rows[0], "Un autre titre").await;
        assert!(clash.text.contains("Un autre titre") && clash.text.contains("Un titre"), "{}", clash.text);
        assert!(clash.text.contains("Somebody else changed"), "{}", clash.text);
        assert_eq!(french(&site).await.title, "Un titre");
        // Another segment goes through although the page was opened before.
        done(&confirm(&site, &two, &rows[1], "Un résumé.").await, "done-confirmed");
        assert_eq!(french(&site).await.summary.split('.').next(), Some("Un résumé"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_author_may_read_the_workbench_and_not_write_there() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let page = author.get(&site, BENCH).await;
        assert!(page.status == StatusCode::OK && !page.text.contains("name=\"confirm\""), "{}", page.text);
        let row = rows(&page.text).remove(0);
        let answer = confirm(&site, &author, &row, "Titre").await;
        assert!(answer.text.contains("Your roles do not include this"), "{}", answer.text);
        assert_ne!(french(&site).await.title, "Titre");
        let outside = Staff::new(&site, "outside", Role::Translator, Some("province")).await;
        assert_eq!(outside.get(&site, BENCH).await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn readers_are_told_that_a_person_checked_the_machine_once_one_did() {
    for site in sites().await {
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        assert_eq!(site.edition("fr").await.translation, Translation::Machine);
        let rows = open(&site, &publisher, "all").await;
        let mut fields: Vec<(&str, &str)> =
            rows.iter().map(|r| (r.field.as_str(), r.target.as_str())).collect();
        fields.extend(rows.iter().skip(1).map(|r| ("confirm", r.key.as_str())));
        done(&publisher.post(&site, BENCH, &fields).await, "done-confirmed");
        let page = publisher.get(&site, BENCH).await.text;
        assert!(page.contains("Machine translation, not checked") || page.contains("machine"), "{page}");
        let rows = open(&site, &publisher, "open").await;
        assert_eq!(rows.len(), 1);
        done(
            &confirm(&site, &publisher, &rows[0], "Faites de ce portail celui de votre pays").await,
            "done-confirmed",
        );
        // What readers see is told when they see the new text.
        assert_eq!(site.edition("fr").await.translation, Translation::Machine);
        let text = french(&site).await;
        let base = text.id.to_string();
        let fields = [
            ("base", base.as_str()),
            ("title", text.title.as_str()),
            ("summary", text.summary.as_str()),
            ("body", text.body.as_str()),
            ("note", "Le titre était maladroit."),
            ("act", "publish"),
        ];
        done(&publisher.post(&site, "/desk/items/welcome/fr", &fields).await, "done-published");
        assert_eq!(site.edition("fr").await.translation, Translation::MachineChecked);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_goes_out_and_comes_back() {
    for site in sites().await {
        let translator = Staff::new(&site, "translator", Role::Translator, Some("newsroom")).await;
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        let out = translator.get(&site, &format!("{BENCH}.xlf")).await;
        assert_eq!(out.header("content-type"), "application/xliff+xml; charset=utf-8");
        let text = french(&site).await;
        let take = async |file: &str| {
            site.upload("/desk/xliff", &translator.cookie, &translator.form_token, "a.xlf", file.as_bytes())
                .await
        };
        // Unchanged: nothing changes.
        let same = take(&out.text).await;
        assert!(same.text.contains("0 segments changed"), "{}", same.text);
        assert_eq!(french(&site).await, text);
        // Broken on a line: refused with it, and nothing changes.
        let broken = out.text.replacen("</target>", "</targt>", 1);
        let answer = take(&broken).await;
        assert!(
            answer.text.contains("nothing was changed") && answer.text.contains("Line "),
            "{}",
            answer.text
        );
        let other = out.text.replace("trgLang=\"fr\"", "trgLang=\"de\"");
        assert!(take(&other).await.text.contains("not that of the file"));
        assert_eq!(french(&site).await, text);
        // Translated: in the text, as a draft of the person who brought it.
        let changed = out.text.replace("Cinq étapes", "Les cinq étapes");
        let answer = take(&changed).await;
        assert!(answer.text.contains("1 segment changed"), "{}", answer.text);
        assert!(french(&site).await.body.contains("## Les cinq étapes\n"));
        // Changed here since the file was made: the file does not write over it.
        let row = open(&site, &translator, "all")
            .await
            .into_iter()
            .find(|r| r.target == "Les cinq étapes")
            .unwrap();
        done(&confirm(&site, &translator, &row, "Cinq pas").await, "done-confirmed");
        let answer = take(&out.text.replace("Cinq étapes", "Encore autre chose")).await;
        assert!(answer.text.contains("after the file was made"), "{}", answer.text);
        assert!(french(&site).await.body.contains("## Cinq pas\n"));
        // Made from an older original: taken in, and it waits for somebody to look.
        let older = translator.get(&site, &format!("{BENCH}.xlf")).await.text;
        let body = english(&site).await.replace("Check before you publish", "Check all before you publish");
        done(&act(&site, &publisher, "/desk/items/welcome/en", &body, "save", &[]).await, "done-saved");
        let answer = take(&older.replace("À vérifier avant de publier", "Vérifier avant de publier")).await;
        assert!(answer.text.contains("1 segment changed"), "{}", answer.text);
        let flagged = open(&site, &translator, "flagged").await;
        assert!(flagged.iter().any(|r| r.target == "Vérifier avant de publier"), "{flagged:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn translations_are_asked_for_and_waited_on() {
    for site in sites().await {
        let translator = Staff::new(&site, "translator", Role::Translator, Some("newsroom")).await;
        let planner = Staff::new(&site, "planner", Role::Planner, Some("newsroom")).await;
        let form = planner.get(&site, "/desk/request?item=welcome").await;
        assert!(
            form.status == StatusCode::OK && form.text.contains("value=\"welcome\" checked"),
            "{}",
            form.text
        );
        let mut conn = site.store.read().await.unwrap();
        let people = store::person::people(&mut conn).await.unwrap();
        drop(conn);
        let id = people.iter().find(|p| p.name == "translator").unwrap().id.to_string();
        let fields = [
            ("item", "welcome"),
            ("locale", "fr"),
            ("assignee", id.as_str()),
            ("due_on", "2020-01-31"),
            ("memory", "1"),
            ("act", "request"),
        ];
        let answer = planner.post(&site, "/desk/request", &fields).await;
        assert!(answer.text.contains("was there already"), "{}", answer.text);
        let mine = translator.get(&site, "/desk/matrix?with=me").await.text;
        assert!(mine.contains(BENCH), "{mine}");
        assert!(!planner.get(&site, "/desk/matrix?with=me").await.text.contains(BENCH));
        assert!(planner.get(&site, "/desk/matrix?with=late").await.text.contains(BENCH));
        let bad = planner
            .post(&site, "/desk/request", &[("item", "welcome"), ("locale", "fr"), ("due_on", "soon")])
            .await;
        assert!(bad.text.contains("not a date"), "{}", bad.text);
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        assert_eq!(author.get(&site, "/desk/request?item=welcome").await.status, StatusCode::FORBIDDEN);
    }
}
