//! The country's language at the desk: translation memory, glossary, machines.

use flow::publish::language::{glossary, machine, memory};
use http::StatusCode;
use model::{Actor, Code, Locale, Role, TermStatus};

use crate::desk::{Staff, done};
use crate::site::{Answer, Site, sites};

fn locale(tag: &str) -> Locale {
    Locale::new(tag).unwrap()
}

async fn upload(site: &Site, staff: &Staff, path: &str, name: &str, file: &str) -> Answer {
    site.upload(path, &staff.cookie, &staff.form_token, name, file.as_bytes()).await
}

fn tmx(units: &str) -> String {
    format!(
        "<tmx version=\"1.4\"><header creationtool=\"a\" creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"a\" \
         adminlang=\"en\" srclang=\"en\" datatype=\"plaintext\"/><body>\n{units}\n</body></tmx>"
    )
}

fn unit(en: &str, fr: &str) -> String {
    format!("<tu><tuv xml:lang=\"en\"><seg>{en}</seg></tuv><tuv xml:lang=\"fr\"><seg>{fr}</seg></tuv></tu>\n")
}

async fn ask(site: &Site, source: &str) -> Vec<memory::Match> {
    let mut conn = site.store.read().await.unwrap();
    memory::matches(&mut conn, &locale("en"), &locale("fr"), &[source], 5).await.unwrap().remove(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_memory_is_brought_put_right_and_taken_away() {
    for site in sites().await {
        let translator = Staff::new(&site, "translator", Role::Translator, Some("newsroom")).await;
        let reviewer = Staff::new(&site, "reviewer", Role::Reviewer, Some("newsroom")).await;
        let path = "/desk/language/memory/import";
        // Something is wrong on the third line: nothing comes in.
        let broken =
            tmx(&format!("{}<tu><tuv xml:lang=\"en\"><seg>Lost</tuv></tu>", unit("A bay", "Une baie")));
        let answer = upload(&site, &translator, path, "broken.tmx", &broken).await;
        assert!(answer.text.contains("The file was not taken over"), "{}", answer.text);
        assert!(answer.text.contains("Line 3, character"), "{}", answer.text);
        assert!(ask(&site, "A bay").await.is_empty());
        let good = tmx(&format!("{}{}", unit("A bay", "Une baie"), unit("Old town", "Vieille vile")));
        let answer = upload(&site, &reviewer, path, "good.tmx", &good).await;
        assert!(answer.text.contains("not yours to keep"), "{}", answer.text);
        let answer = upload(&site, &translator, path, "good.tmx", &good).await;
        assert!(answer.text.contains("New units: 2. Confirmed again: 0."), "{}", answer.text);
        let found = ask(&site, "Old town").await;
        let page = format!("/desk/language/memory/{}", found[0].unit);
        assert!(translator.get(&site, "/desk/language?q=vile").await.text.contains(&page));
        assert!(!translator.get(&site, "/desk/language?q=nowhere").await.text.contains(&page));
        // Readers of the page who may not change it are offered nothing, and refused.
        assert!(!reviewer.get(&site, &page).await.text.contains("value=\"delete\""));
        let change = [("target", "Vieille ville"), ("act", "change")];
        assert_eq!(reviewer.post(&site, &page, &change).await.status, StatusCode::FORBIDDEN);
        let empty = translator.post(&site, &page, &[("target", " "), ("act", "change")]).await;
        assert!(empty.text.contains("role=\"alert\""), "{}", empty.text);
        let answer = translator.post(&site, &page, &change).await;
        done(&answer, "done-memory-changed");
        assert_eq!(ask(&site, "Old town").await[0].target, "Vieille ville");
        let now = answer.header("location").split('?').next().unwrap().to_owned();
        let out = translator.get(&site, "/desk/language/memory.tmx?pair=en%3Efr").await;
        assert_eq!(out.header("content-type"), "application/x-tmx+xml; charset=utf-8");
        let file = memory::read_file(out.text.as_bytes(), &[locale("en"), locale("fr")]).unwrap();
        assert_eq!(file.pairs.values().map(Vec::len).sum::<usize>(), 2);
        done(&translator.post(&site, &now, &[("act", "delete")]).await, "done-memory-deleted");
        assert!(ask(&site, "Old town").await.is_empty());
        assert_eq!(translator.get(&site, &now).await.status, StatusCode::NOT_FOUND);
        let auditor = Staff::new(&site, "auditor", Role::Auditor, None).await;
        let log = auditor.get(&site, "/desk/audit").await.text;
        for action in ["import-memory", "change-memory", "delete-memory"] {
            assert!(log.contains(action), "{action}: {log}");
        }
        let none = upload(&site, &translator, path, "", "").await;
        assert!(none.text.contains("Choose a file first"), "{}", none.text);
        let forged = site.upload(path, &translator.cookie, "guess", "good.tmx", good.as_bytes()).await;
        assert_eq!(forged.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_glossary_begins_with_the_countrys_names_and_is_kept_by_translators() {
    for site in sites().await {
        let translator = Staff::new(&site, "translator", Role::Translator, Some("newsroom")).await;
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let mut conn = site.store.read().await.unwrap();
        let newsroom = Code::new("organisation.newsroom").unwrap();
        let derived = store::glossary::find_concept(&mut conn, &newsroom).await.unwrap().unwrap();
        assert_eq!(derived.terms.len(), 2, "one for each language");
        drop(conn);
        assert!(author.get(&site, "/desk/language/glossary").await.text.contains("organisation.newsroom"));
        assert_eq!(author.get(&site, "/desk/language/glossary/new").await.status, StatusCode::FORBIDDEN);
        let new = [
            ("locale", "en"),
            ("term", "open house"),
            ("subject", "events"),
            ("definition", "A day for visitors"),
        ];
        let answer = translator.post(&site, "/desk/language/glossary/new", &new).await;
        done(&answer, "done-concept");
        let page = answer.header("location").split('?').next().unwrap().to_owned();
        assert_eq!(page, "/desk/language/glossary/open-house");
        let again = translator.post(&site, "/desk/language/glossary/new", &new).await;
        assert!(
            again.text.contains("value=\"open house\"") && again.text.contains("already"),
            "{}",
            again.text
        );
        let term = |text: &'static str, status: &'static str| {
            [("act", "add-term"), ("locale", "fr"), ("term", text), ("status", status), ("note", "")]
        };
        done(&translator.post(&site, &page, &term("portes ouvertes", "preferred")).await, "done-term");
        done(&translator.post(&site, &page, &term("maison ouverte", "forbidden")).await, "done-term");
        let twice = translator.post(&site, &page, &term("maison ouverte", "admitted")).await;
        assert!(twice.text.contains("has this term already"), "{}", twice.text);
        assert_eq!(author.post(&site, &page, &term("x", "admitted")).await.status, StatusCode::FORBIDDEN);
        let mut conn = site.store.read().await.unwrap();
        let terms = glossary::terms(&mut conn, &locale("en"), &locale("fr")).await.unwrap();
        let found = glossary::find_all(&terms, "The Open Houses of May");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].term.check("Les portes ouvertes de mai"), glossary::Verdict::Good);
        let bad = found[0].term.check("La maison ouverte");
        assert_eq!(bad, glossary::Verdict::Forbidden("maison ouverte".into()));
        drop(conn);
        // Out, and in again as somebody else would send it.
        let out = translator.get(&site, "/desk/language/glossary.tbx").await;
        assert!(out.text.contains("portes ouvertes") && out.text.starts_with("<?xml"), "{}", out.text);
        let changed = out.text.replace("portes ouvertes", "journée portes ouvertes");
        let path = "/desk/language/glossary/import";
        let answer = upload(&site, &translator, path, "g.tbx", &changed).await;
        assert!(answer.text.contains("Changed: 1."), "{}", answer.text);
        let concept = translator.get(&site, &page).await.text;
        assert!(concept.contains("journée portes ouvertes"), "{concept}");
        let broken = upload(&site, &translator, path, "g.tbx", &changed[..changed.len() - 30]).await;
        assert!(broken.text.contains("not well-formed XML"), "{}", broken.text);
        done(&translator.post(&site, &page, &[("act", "retire")]).await, "done-concept-retired");
        let out = translator.get(&site, "/desk/language/glossary.tbx?form=2019").await.text;
        assert!(!out.contains("portes ouvertes") && out.contains("organisation.newsroom"), "{out}");
        // What a person has touched is theirs: the pack does not take it back.
        let edited = "/desk/language/glossary/organisation.newsroom";
        done(&translator.post(&site, edited, &term("la rédaction", "preferred")).await, "done-term");
        let mut tx = site.store.begin().await.unwrap();
        let nation = &site.app.shown().country.nation;
        let written = glossary::apply_names(&mut tx, site.clock.as_ref(), nation).await.unwrap();
        assert_eq!(written, 0);
        let kept = store::glossary::find_concept(&mut tx, &newsroom).await.unwrap().unwrap();
        assert!(kept.terms.iter().any(|t| t.text == "la rédaction" && t.status == TermStatus::Preferred));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn machines_are_off_until_the_operator_names_them() {
    for site in sites().await {
        let translator = Staff::new(&site, "translator", Role::Translator, Some("newsroom")).await;
        let path = "/desk/language/machines";
        assert!(translator.get(&site, path).await.text.contains("No machine is set up"));
        let settings: Vec<machine::Settings> = serde_json::from_value(serde_json::json!([{
            "name": "ours", "kind": "libretranslate", "url": "http://127.0.0.1:9", "pairs": ["en>fr"], "private_network": true,
        }]))
        .unwrap();
        site.app.set_machines(machine::Machines::new(settings, |_| Some("s3cret".into())).unwrap());
        let settings: Vec<machine::Settings> = Vec::new();
        site.app.set_machines(machine::Machines::new(settings, |_| None).unwrap());
        let page = translator.get(&site, path).await.text;
        // It was asked for before anything was named, so it stays as it was: off.
        assert!(page.contains("No machine is set up"), "{page}");
    }
    for site in sites().await {
        let settings: Vec<machine::Settings> = serde_json::from_value(serde_json::json!([{
            "name": "ours", "kind": "libretranslate", "url": "http://127.0.0.1:9", "pairs": ["en>fr"], "private_network": true,
        }]))
        .unwrap();
        site.app.set_machines(machine::Machines::new(settings, |_| Some("s3cret".into())).unwrap());
        let translator = Staff::new(&site, "translator", Role::Translator, Some("newsroom")).await;
        let reviewer = Staff::new(&site, "reviewer", Role::Reviewer, Some("newsroom")).await;
        let path = "/desk/language/machines";
        let page = translator.get(&site, path).await.text;
        assert!(
            page.contains("127.0.0.1:9") && page.contains("en → fr") && !page.contains("s3cret"),
            "{page}"
        );
        let sentence = [("from", "en"), ("to", "fr"), ("text", "Good morning.")];
        let answer = translator.post(&site, path, &sentence).await;
        assert!(
            answer.text.contains("cannot be reached") && answer.text.contains("Good morning."),
            "{}",
            answer.text
        );
        assert_eq!(reviewer.post(&site, path, &sentence).await.status, StatusCode::FORBIDDEN);
        let other = [("from", "fr"), ("to", "en"), ("text", "Bonjour.")];
        assert!(
            translator
                .post(&site, path, &other)
                .await
                .text
                .contains("No machine is set up for these languages")
        );
        let mut conn = site.store.read().await.unwrap();
        let events = store::event::events_before(&mut conn, None, 50).await.unwrap();
        let sent: Vec<_> = events.iter().filter(|e| e.action == "send-to-machine").collect();
        assert_eq!(sent.len(), 1, "only what went out is written down");
        assert!(matches!(&sent[0].actor, Actor(a) if a.starts_with("person:")), "{:?}", sent[0].actor);
    }
}
