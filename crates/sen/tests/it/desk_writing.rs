//! Writing at the desk: pasting, pickers, two windows of one person, two people on the same lines.

use http::StatusCode;
use model::Role;
use serde_json::Value;

use crate::desk::{Staff, act, base, begin, done};
use crate::site::{Site, sites};

fn json(answer: &crate::site::Answer) -> Value {
    serde_json::from_str(&answer.text).unwrap_or_else(|e| panic!("{e}: {}", answer.text))
}

#[tokio::test(flavor = "multi_thread")]
async fn pasted_text_is_cleaned_for_those_who_write() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let auditor = Staff::new(&site, "auditor", Role::Auditor, None).await;
        let html = [("html", "<p>a <b>b</b> <del>c</del></p><ul><li>d</li></ul>")];
        let answer = json(&author.post(&site, "/desk/clean", &html).await);
        assert_eq!(answer["markdown"], "a **b**\n\n- d\n");
        assert!(answer["told"].as_str().unwrap().contains('1'), "{answer}");
        assert_eq!(auditor.post(&site, "/desk/clean", &html).await.status, StatusCode::FORBIDDEN);
        let forged =
            site.post("/desk/clean", &author.cookie, &[("html", "x"), ("form_token", "guess")]).await;
        assert_eq!(forged.status, StatusCode::FORBIDDEN);
        // Without script: cleaned on saving, at the end of the text.
        let editor = begin(&site, &author, "image").await;
        let pasted = [("pasted", "<p>x</p><p><img src='data:'>y</p>")];
        let answer = act(&site, &author, &editor, "Text.", "save", &pasted).await;
        assert!(
            answer.text.contains("Text.\n\nx\n\ny") && answer.text.contains("Pictures left out"),
            "{}",
            answer.text
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_picked_is_found_without_accents_and_put_in() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let outsider = Staff::new(&site, "outsider", Role::Author, Some("province")).await;
        let slug = site.edition("en").await.slug;
        let editor = begin(&site, &author, "image").await;
        let rows = author.get(&site, "/desk/pick/facts?part=1&q=area").await;
        assert!(rows.text.contains("[[fact:area.total]]") && !rows.text.contains("<html"), "{}", rows.text);
        let none = author.get(&site, "/desk/pick/facts?part=1&q=nothing-like-it").await;
        assert!(!none.text.contains("[[fact:"), "{}", none.text);
        assert_eq!(author.get(&site, "/desk/pick/secrets").await.status, StatusCode::NOT_FOUND);
        // A draft is found by those who may see it, and said to be one.
        let own = author.get(&site, "/desk/pick/links?part=1&q=bridge&locale=en").await;
        assert!(own.text.contains("item:a-new-bridge") && own.text.contains("st draft"), "{}", own.text);
        let other = outsider.get(&site, "/desk/pick/links?part=1&q=bridge&locale=en").await;
        assert!(!other.text.contains("a-new-bridge"), "{}", other.text);
        // What readers see is found in every language; a typed address of ours becomes a reference.
        let path = format!("/desk/pick/links?part=1&q=%2Fen%2Fstories%2F{slug}&locale=en");
        let by_address = author.get(&site, &path).await.text;
        assert!(by_address.contains("item:welcome"), "{by_address}");
        let away =
            author.get(&site, "/desk/pick/links?part=1&q=https%3A%2F%2Fexample.org%2Fa&locale=en").await;
        assert!(away.text.contains("value=\"https://example.org/a\""), "{}", away.text);
        // Without script: from the editor to the picker and back, nothing typed is lost.
        let typed = act(&site, &author, &editor, "One.\n\nTwo.", "pick-facts", &[]).await;
        let picker = typed.header("location").to_owned();
        assert!(picker.starts_with("/desk/pick/facts?item=a-new-bridge&locale=en"), "{picker}");
        let page = author.get(&site, &picker).await.text;
        assert!(page.contains("<option value=\"3\">") && page.contains("/insert"), "{page}");
        let chosen = [("insert", "[[fact:area.total]]"), ("before", "3")];
        let back = author.post(&site, &format!("{editor}/insert"), &chosen).await;
        assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.text);
        let page = author.get(&site, &editor).await.text;
        assert!(page.contains("One.\n\n[[fact:area.total]]\n\nTwo."), "{page}");
        let chosen = [("insert", "item:welcome")];
        author.post(&site, &format!("{editor}/insert"), &chosen).await;
        assert!(author.get(&site, &editor).await.text.contains("](item:welcome)"));
        let refused = outsider.post(&site, &format!("{editor}/insert"), &chosen).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    }
}

async fn keep(
    site: &Site,
    who: &Staff,
    editor: &str,
    base: &str,
    body: &str,
    seen: &str,
    was: &str,
) -> Value {
    let fields = [("base", base), ("title", "A new bridge"), ("body", body), ("seen", seen), ("was", was)];
    json(&who.post(site, &format!("{editor}/keep"), &fields).await)
}

#[tokio::test(flavor = "multi_thread")]
async fn two_windows_of_one_person_do_not_write_over_each_other() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let editor = begin(&site, &author, "image").await;
        done(&act(&site, &author, &editor, "one\n\ntwo\n\nthree", "save", &[]).await, "done-saved");
        let from = base(&site, &author, &editor).await;
        let first = keep(&site, &author, &editor, &from, "ONE\n\ntwo\n\nthree", "", "").await;
        let seen = first["seen"].as_str().unwrap();
        assert!(!seen.is_empty() && first["text"].is_null(), "{first}");
        // The other window never saw that: both are put together and given back.
        let second = keep(&site, &author, &editor, &from, "one\n\ntwo\n\nTHREE", "", "").await;
        assert_eq!(second["text"]["body"], "ONE\n\ntwo\n\nTHREE", "{second}");
        // The first again, at the same line: nothing is kept, it is asked.
        let clash = keep(&site, &author, &editor, &from, "UNO\n\ntwo\n\nthree", seen, "").await;
        assert_eq!(clash["windows"], true, "{clash}");
        assert!(author.get(&site, &editor).await.text.contains("ONE\n\ntwo\n\nTHREE"));
        // With the text both windows knew, its change to that line is its own.
        let was = r#"{"title":"A new bridge","body":"ONE\n\ntwo\n\nthree"}"#;
        let third = keep(&site, &author, &editor, &from, "UNO\n\ntwo\n\nthree", seen, was).await;
        assert_eq!(third["text"]["body"], "UNO\n\ntwo\n\nTHREE", "{third}");
        // Side by side on request, and the choice is what is kept.
        let fields = [
            ("base", from.as_str()),
            ("title", "A new bridge"),
            ("body", "EINS\n\ntwo\n\nthree"),
            ("against", "copy"),
        ];
        let page = author.post(&site, &format!("{editor}/merge"), &fields).await.text;
        assert!(page.contains("EINS") && page.contains("UNO"), "{page}");
        let version = page.split("name=\"version\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let choice = page.split("name=\"choice-").nth(1).unwrap().split('"').next().unwrap();
        let choice = format!("choice-{choice}");
        let mut fields = fields.to_vec();
        fields.push(("version", version));
        let open = author.post(&site, &format!("{editor}/merge"), &fields).await.text;
        assert!(open.contains("role=\"alert\""), "{open}");
        fields.push((choice.as_str(), "mine"));
        done(&author.post(&site, &format!("{editor}/merge"), &fields).await, "done-windows-merged");
        assert!(author.get(&site, &editor).await.text.contains("EINS\n\ntwo\n\nTHREE"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_lines_of_two_people_are_asked_about_and_nothing_is_lost() {
    for site in sites().await {
        let one = Staff::new(&site, "one", Role::Author, Some("newsroom")).await;
        let two = Staff::new(&site, "two", Role::Author, Some("newsroom")).await;
        let editor = begin(&site, &one, "image").await;
        done(&act(&site, &one, &editor, "first\n\nsecond\n\nthird", "save", &[]).await, "done-saved");
        let from = base(&site, &two, &editor).await;
        done(&act(&site, &one, &editor, "FIRST\n\nsecond\n\nthird", "save", &[]).await, "done-saved");
        // Told while typing, and brought in on request.
        let told = keep(&site, &two, &editor, &from, "first\n\nsecond\n\nTHIRD", "", "").await;
        assert!(told["newer"].as_str().unwrap().contains("one"), "{told}");
        let fields =
            [("base", from.as_str()), ("title", "A new bridge"), ("body", "first\n\nsecond\n\nTHIRD")];
        let brought = json(&two.post(&site, &format!("{editor}/bring"), &fields).await);
        assert_eq!(brought["text"]["body"], "FIRST\n\nsecond\n\nTHIRD", "{brought}");
        // Saving what clashes asks; a page closed now has lost nothing.
        let mine = [
            ("base", from.as_str()),
            ("title", "A new bridge"),
            ("body", "mine\n\nsecond\n\nTHIRD"),
            ("act", "save"),
        ];
        let page = two.post(&site, &editor, &mine).await.text;
        assert!(page.contains("mine") && page.contains("FIRST") && !page.contains("&lt;&lt;&lt;"), "{page}");
        assert!(two.get(&site, &editor).await.text.contains("mine\n\nsecond\n\nTHIRD"));
        let version = page.split("name=\"version\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let mut fields = mine[..3].to_vec();
        fields.extend([("version", version), ("choice-body-0", "own"), ("own-body-0", "both of us")]);
        let merged = two.post(&site, &format!("{editor}/merge"), &fields).await;
        done(&merged, "done-merged");
        let page = one.get(&site, &editor).await.text;
        assert!(page.contains("both of us\n\nsecond\n\nTHIRD"), "{page}");
        // Who may not write may not settle either.
        let reader = Staff::new(&site, "reader", Role::Reviewer, Some("newsroom")).await;
        let answer = reader.post(&site, &format!("{editor}/merge"), &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_stands_open_learns_whether_it_is_signed_in() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let pulse = json(&author.get(&site, "/desk/pulse").await);
        assert_eq!(pulse["token"], author.form_token);
        author.post(&site, "/desk/sign-out", &[]).await;
        assert_eq!(author.get(&site, "/desk/pulse").await.status, StatusCode::SEE_OTHER);
    }
}
