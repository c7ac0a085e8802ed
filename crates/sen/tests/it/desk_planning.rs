//! Planning at the desk: particulars, embargo, checklists, addresses, preview links, many at once, remarks.

use http::StatusCode;
use jiff::SignedDuration;
use model::Role;

use crate::desk::{Staff, act, begin, done};
use crate::site::{Answer, Site, sites};

pub(crate) async fn publisher(site: &Site) -> Staff {
    Staff::new(site, "publisher", Role::Publisher, Some("newsroom")).await
}

/// A day and an hour of UTC, so many days from now, as a field gives it.
pub(crate) fn ahead(site: &Site, days: i64) -> String {
    (site.clock.now() + SignedDuration::from_hours(24 * days)).strftime("%Y-%m-%dT%H:%M").to_string()
}

pub(crate) fn refused(answer: &Answer, words: &str) {
    let alert =
        answer.text.split("role=\"alert\">").nth(1).and_then(|t| t.split('<').next()).unwrap_or_default();
    assert!(alert.contains(words), "{words}: “{alert}” {}", answer.status);
}

/// The particulars of the new item as its form sends them.
fn particulars<'a>(kind: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("act", "save"),
        ("kind", kind),
        ("format", "story"),
        ("section", "stories"),
        ("publisher", "newsroom"),
        ("source-0-name", "A survey"),
        ("source-0-url", "https://example.org/survey"),
        ("source-0-date", "2026-01-02"),
    ];
    fields.extend_from_slice(more);
    fields
}

#[tokio::test(flavor = "multi_thread")]
async fn under_embargo_nothing_goes_out() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let publisher = publisher(&site).await;
        let editor = begin(&site, &author, "image").await;
        let form = "/desk/items/a-new-bridge/particulars";
        let early = ahead(&site, 2);
        let time = [("publish_at", early.as_str()), ("zone", "UTC")];
        done(&act(&site, &publisher, &editor, "Text.", "schedule", &time).await, "done-scheduled");
        let until = ahead(&site, 5);
        let embargo = [
            ("act", "embargo"),
            ("embargo_until", until.as_str()),
            ("zone", "UTC"),
            ("reason", "Signing day"),
        ];
        done(&author.post(&site, form, &embargo).await, "done-embargo-held");
        let bench = "/desk/items/a-new-bridge/fr/workbench";
        let pages = [
            "/desk/items/a-new-bridge",
            form,
            &editor,
            &format!("{editor}/plan"),
            &format!("{editor}/read"),
            bench,
        ];
        for page in pages {
            assert!(author.get(&site, page).await.text.contains("class=\"embargo-notice\""), "{page}");
        }
        // Nor to translators outside, alone or among others.
        for file in [&format!("{bench}.xlf"), "/desk/xliff/out?into=fr&item=welcome&item=a-new-bridge"] {
            let answer = author.get(&site, file).await;
            assert!(answer.text.contains("under embargo until") && !answer.text.contains("<xliff"), "{file}");
        }
        assert!(author.get(&site, "/desk/items").await.text.contains("class=\"st embargo\""));
        refused(&act(&site, &publisher, &editor, "Text.", "publish", &[]).await, "under embargo until");
        refused(&act(&site, &publisher, &editor, "Text.", "schedule", &time).await, "under embargo until");
        let late = ahead(&site, 6);
        let time = [("publish_at", late.as_str()), ("zone", "UTC")];
        done(&act(&site, &publisher, &editor, "Text.", "schedule", &time).await, "done-scheduled");
        // The author may keep it back longer, not let it go sooner.
        let sooner = [("act", "embargo"), ("embargo_until", early.as_str()), ("zone", "UTC")];
        let answer = author.post(&site, form, &sooner).await;
        assert!(answer.text.contains("role=\"alert\""), "{}", answer.status);
        let lift = [("act", "lift"), ("reason", "Signed today")];
        assert!(author.post(&site, form, &lift).await.text.contains("role=\"alert\""));
        refused(&publisher.post(&site, form, &[("act", "lift")]).await, "Reason");
        done(&publisher.post(&site, form, &lift).await, "done-lifted");
        done(&act(&site, &publisher, &editor, "Text.", "publish", &[]).await, "done-published");
        refused(&publisher.post(&site, form, &embargo).await, "Withdraw it first");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_checklist_holds_a_text_up_until_somebody_ticks() {
    for site in sites().await {
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let publisher = publisher(&site).await;
        let entry = |code: &'static str, gate: &'static str, words: &'static str| {
            [
                ("code", code),
                ("kind", "image"),
                ("texts", "all"),
                ("gate", gate),
                ("renew", "1"),
                ("words-en", words),
            ]
        };
        let new = "/desk/checklists/new";
        assert_eq!(
            author.post(&site, new, &entry("a", "submit", "Names")).await.status,
            StatusCode::FORBIDDEN
        );
        refused(&administrator.post(&site, new, &entry("names", "submit", "")).await, "What to look at");
        done(
            &administrator.post(&site, new, &entry("names", "submit", "Names are right")).await,
            "done-saved",
        );
        done(
            &administrator.post(&site, new, &entry("figures", "release", "Figures are right")).await,
            "done-saved",
        );
        refused(&administrator.post(&site, new, &entry("names", "submit", "Again")).await, "taken");
        let editor = begin(&site, &author, "image").await;
        let plan = format!("{editor}/plan");
        done(&act(&site, &author, &editor, "Text.", "save", &[]).await, "done-saved");
        let early = act(&site, &author, &editor, "Text.", "submit", &[]).await;
        refused(&early, "Names are right");
        assert!(!early.text.contains("Figures are right"));
        done(&author.post(&site, &plan, &[("tick", "names")]).await, "done-noted");
        done(&act(&site, &author, &editor, "Text.", "submit", &[]).await, "done-submitted");
        refused(&act(&site, &publisher, &editor, "Text.", "publish", &[]).await, "Figures are right");
        done(&publisher.post(&site, &plan, &[("tick", "figures")]).await, "done-noted");
        // Another text asks again, and says who looked at the former one.
        let changed = act(&site, &publisher, &editor, "Another text.", "publish", &[]).await;
        refused(&changed, "Names are right; Figures are right");
        done(&act(&site, &publisher, &editor, "Another text.", "save", &[]).await, "done-saved");
        assert!(publisher.get(&site, &plan).await.text.contains("the text has changed since"));
        for code in ["names", "figures"] {
            done(&publisher.post(&site, &plan, &[("tick", code)]).await, "done-noted");
        }
        done(&administrator.post(&site, "/desk/checklists", &[("retire", "names")]).await, "done-saved");
        done(&act(&site, &publisher, &editor, "Another text.", "publish", &[]).await, "done-published");
        assert!(!publisher.get(&site, &plan).await.text.contains("Names are right"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_address_leads_on() {
    for site in sites().await {
        let publisher = publisher(&site).await;
        let theirs = site.edition("en").await.slug;
        let editor = begin(&site, &publisher, "image").await;
        let plan = format!("{editor}/plan");
        let slug = |slug: &'static str| [("act", "address"), ("slug", slug)];
        // A draft has no readers: nothing is left behind.
        done(&publisher.post(&site, &plan, &slug("bridge-draft")).await, "done-address");
        done(&act(&site, &publisher, &editor, "Text.", "publish", &[]).await, "done-published");
        site.settle().await;
        assert_eq!(site.get("/en/stories/a-new-bridge").await.status, StatusCode::NOT_FOUND);
        assert_eq!(site.get("/en/stories/bridge-draft").await.status, StatusCode::OK);
        refused(&publisher.post(&site, &plan, &slug("The Bridge")).await, "lower-case");
        let taken = publisher.post(&site, &plan, &[("act", "address"), ("slug", theirs.as_str())]).await;
        refused(&taken, &format!("{theirs}-2"));
        assert!(taken.text.contains(&format!("value=\"{theirs}\"")), "what was typed stays");
        done(&publisher.post(&site, &plan, &slug("bridge")).await, "done-address");
        done(&publisher.post(&site, &plan, &slug("red-river-bridge")).await, "done-address");
        site.settle().await;
        for old in ["/en/stories/bridge-draft", "/en/stories/bridge"] {
            let answer = site.get(old).await;
            assert_eq!(answer.status, StatusCode::PERMANENT_REDIRECT, "{old}");
            assert_eq!(answer.header("location"), "/en/stories/red-river-bridge", "{old}: one step");
        }
        assert!(site.get("/en/search?q=bridge").await.text.contains("/en/stories/red-river-bridge"));
        // An address that leads somewhere is taken, but its own item may have it back.
        let other = publisher
            .post(&site, "/desk/items/welcome/en/plan", &[("act", "address"), ("slug", "bridge")])
            .await;
        refused(&other, "taken");
        done(&publisher.post(&site, &plan, &slug("bridge")).await, "done-address");
        site.settle().await;
        assert_eq!(site.get("/en/stories/bridge").await.status, StatusCode::OK);
        assert_eq!(site.get("/en/stories/red-river-bridge").await.header("location"), "/en/stories/bridge");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_preview_link_shows_a_draft_until_it_ends() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let outsider = Staff::new(&site, "outsider", Role::Author, Some("province")).await;
        let editor = begin(&site, &author, "image").await;
        let plan = format!("{editor}/plan");
        done(&act(&site, &author, &editor, "Nine arches.", "save", &[]).await, "done-saved");
        let link = [("act", "link"), ("days", "3"), ("for", "The embassy")];
        assert_eq!(outsider.post(&site, &plan, &link).await.status, StatusCode::FORBIDDEN);
        done(&author.post(&site, &plan, &link).await, "done-link");
        let page = author.get(&site, &plan).await.text;
        let path = page.split("https://sen.example/preview/").nth(1).unwrap().split('"').next().unwrap();
        let path = format!("/preview/{path}");
        let seen = site.get(&path).await;
        assert_eq!(seen.status, StatusCode::OK, "{}", seen.text);
        assert!(seen.text.contains("Nine arches.") && seen.text.contains("Preview."), "{}", seen.text);
        assert_eq!(seen.header("cache-control"), "no-store");
        assert_eq!(seen.header("x-robots-tag"), "noindex, nofollow");
        assert_eq!(seen.header("referrer-policy"), "no-referrer");
        assert!(seen.text.contains("name=\"robots\" content=\"noindex\""));
        // The newest text, not the one it was made on.
        done(&act(&site, &author, &editor, "Ten arches.", "save", &[]).await, "done-saved");
        assert!(site.get(&path).await.text.contains("Ten arches."));
        let forged = format!("{}{}", &path[..path.len() - 1], if path.ends_with('0') { '1' } else { '0' });
        for wrong in [forged.as_str(), "/preview/x", "/preview/x.y"] {
            assert_eq!(site.get(wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
        }
        let page = author.get(&site, &plan).await.text;
        assert!(page.contains("opened 2 times") && page.contains("The embassy"), "{page}");
        let id = path.trim_start_matches("/preview/").split('.').next().unwrap();
        done(&author.post(&site, &plan, &[("revoke", id)]).await, "done-link-ended");
        assert_eq!(site.get(&path).await.status, StatusCode::NOT_FOUND);
        let log =
            Staff::new(&site, "auditor", Role::Auditor, None).await.get(&site, "/desk/audit").await.text;
        assert!(log.contains("preview-link") && log.contains("revoke-preview-link"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn readers_are_told_when_what_stands_round_a_text_changes() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let publisher = publisher(&site).await;
        let editor = begin(&site, &author, "image").await;
        let form = "/desk/items/a-new-bridge/particulars";
        // A draft is changed without ado.
        done(&author.post(&site, form, &particulars("image", &[("language", "fr")])).await, "done-saved");
        assert!(author.get(&site, "/desk/items/a-new-bridge").await.text.contains("class=\"st wanted\""));
        let bad = [("source-1-name", ""), ("source-1-url", "https://example.org/second")];
        let answer = author.post(&site, form, &particulars("image", &bad)).await;
        refused(&answer, "Source");
        assert!(answer.text.contains("https://example.org/second"), "what was typed stays");
        done(&act(&site, &publisher, &editor, "Nine arches.", "publish", &[]).await, "done-published");
        // Where it is listed is not what it says: no correction, but the lists follow.
        let moved = particulars("image", &[("topic", "getting-started"), ("language", "fr")]);
        done(&publisher.post(&site, form, &moved).await, "done-saved");
        site.settle().await;
        assert!(site.get("/en/topics/getting-started").await.text.contains("A new bridge"));
        assert!(!site.get("/en/corrections").await.text.contains("A survey"));
        // A draft is being written; the source is another one by now.
        done(&act(&site, &author, &editor, "Ten arches, in the draft.", "save", &[]).await, "done-saved");
        let sources: Vec<_> = moved
            .iter()
            .map(|(k, v)| if *k == "source-0-name" { (*k, "The Ministry’s register") } else { (*k, *v) })
            .collect();
        assert!(
            author.post(&site, form, &sources).await.text.contains("role=\"alert\""),
            "needs the right to correct"
        );
        done(&publisher.post(&site, form, &sources).await, "done-told");
        site.settle().await;
        let page = site.get("/en/stories/a-new-bridge").await.text;
        assert!(page.contains("Nine arches.") && !page.contains("Ten arches"), "{page}");
        assert!(page.contains("The Ministry’s register (before: A survey)"), "{page}");
        assert!(author.get(&site, &editor).await.text.contains("Ten arches, in the draft."));
        let standing = site.get("/en/verify?url=/en/stories/a-new-bridge").await;
        assert_eq!(standing.status, StatusCode::OK);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn four_eyes_see_the_particulars_of_an_official_text() {
    for site in sites().await {
        let publisher = publisher(&site).await;
        let second = Staff::new(&site, "second", Role::Publisher, Some("newsroom")).await;
        let editor = begin(&site, &publisher, "official").await;
        done(&act(&site, &publisher, &editor, "Text.", "submit", &[]).await, "done-submitted");
        done(&act(&site, &second, &editor, "Text.", "approve", &[]).await, "done-approved");
        done(&act(&site, &publisher, &editor, "Text.", "publish", &[]).await, "done-published");
        let form = "/desk/items/a-new-bridge/particulars";
        done(&publisher.post(&site, form, &particulars("official", &[])).await, "done-proposed");
        site.settle().await;
        assert!(!site.get("/en/stories/a-new-bridge").await.text.contains("A survey"));
        refused(&publisher.post(&site, form, &[("act", "accept")]).await, "did not write it");
        assert!(second.get(&site, "/desk/").await.text.contains("Changes that need a second person"));
        assert!(second.get(&site, form).await.text.contains("A survey (before: –)"));
        done(&second.post(&site, form, &[("act", "accept")]).await, "done-told");
        site.settle().await;
        let page = site.get("/en/stories/a-new-bridge").await.text;
        assert!(page.contains("A survey") && page.contains("have been changed"), "{page}");
        // Put aside, it is gone.
        let other = particulars("official", &[("source-1-name", "Another one")]);
        done(&publisher.post(&site, form, &other).await, "done-proposed");
        // While it waits, nothing takes its place: neither another wish nor a change that nobody must accept.
        let third = particulars("official", &[("source-1-name", "A third one")]);
        let answer = second.post(&site, form, &third).await;
        refused(&answer, "waits for a second person");
        assert!(answer.text.contains("A third one"), "what was typed stays");
        let moved = particulars("official", &[("topic", "getting-started")]);
        refused(&second.post(&site, form, &moved).await, "waits for a second person");
        assert!(second.get(&site, form).await.text.contains("Another one"));
        done(
            &second.post(&site, form, &[("act", "decline"), ("remark", "Not needed")]).await,
            "done-declined",
        );
        assert!(!second.get(&site, form).await.text.contains("Another one"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_at_once_are_done_or_refused_line_by_line() {
    for site in sites().await {
        let publisher = publisher(&site).await;
        let addresses = [site.edition("en").await.slug, site.edition("fr").await.slug];
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let image = begin(&site, &author, "image").await;
        done(&act(&site, &author, &image, "Text.", "save", &[]).await, "done-saved");
        let chosen =
            [("item", "a-new-bridge"), ("item", "welcome"), ("which", "original"), ("act", "publish")];
        let page = publisher.post(&site, "/desk/items/bulk", &chosen).await;
        assert!(page.status == StatusCode::OK && page.text.contains("2 texts"), "{}", page.text);
        assert_eq!(author.post(&site, "/desk/items/bulk", &chosen).await.status, StatusCode::FORBIDDEN);
        refused(&publisher.post(&site, "/desk/items/bulk", &[("act", "publish")]).await, "Nothing is chosen");
        let mut deed = chosen.to_vec();
        deed.push(("step", "do"));
        let report = publisher.post(&site, "/desk/items/bulk", &deed).await.text;
        assert!(report.contains("1 done") && report.contains("1 refused"), "{report}");
        assert!(report.contains("Readers see this text already."), "{report}");
        site.settle().await;
        assert_eq!(site.get("/en/stories/a-new-bridge").await.status, StatusCode::OK);
        let deed = [
            ("item", "welcome"),
            ("which", "all"),
            ("act", "withdraw"),
            ("step", "do"),
            ("reason", "A trial."),
            ("reason-fr", "Un essai."),
        ];
        // Each language has a field of its own, and readers read the words of theirs.
        let form = publisher.post(&site, "/desk/items/bulk", &deed[..3]).await.text;
        assert!(form.contains("name=\"reason-fr\"") && form.contains("name=\"reason-en\""), "{form}");
        refused(&publisher.post(&site, "/desk/items/bulk", &deed[..4]).await, "Reason");
        let report = publisher.post(&site, "/desk/items/bulk", &deed).await.text;
        assert!(report.contains("2 done"), "{report}");
        site.settle().await;
        let [en, fr] = addresses;
        assert!(site.get(&format!("/en/stories/{en}")).await.text.contains("A trial."));
        let tombstone = site.get(&format!("/fr/stories/{fr}")).await.text;
        assert!(tombstone.contains("Un essai.") && !tombstone.contains("A trial."), "{tombstone}");
        let deed = [("item", "a-new-bridge"), ("which", "fr"), ("act", "submit"), ("step", "do")];
        let report = publisher.post(&site, "/desk/items/bulk", &deed).await.text;
        assert!(report.contains("not begun"), "nothing is passed over in silence: {report}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn remarks_stay_with_their_paragraph() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let reviewer = Staff::new(&site, "reviewer", Role::Reviewer, Some("newsroom")).await;
        let editor = begin(&site, &author, "image").await;
        let read = format!("{editor}/read");
        let text = "The first paragraph.\n\nThe bridge has nine arches over the river.\n\nThe last one.";
        done(&act(&site, &author, &editor, text, "save", &[]).await, "done-saved");
        let remark =
            [("position", "3"), ("quote", "The bridge has nine arches over the river."), ("comment", "Ten?")];
        refused(&reviewer.post(&site, &read, &[("position", "3"), ("comment", " ")]).await, "Comment");
        let answer = reviewer.post(&site, &read, &remark).await;
        assert!(answer.header("location").contains("done=done-commented#c-"), "{}", answer.text);
        let id = answer.header("location").rsplit("#c-").next().unwrap().to_owned();
        assert!(author.get(&site, "/desk/").await.text.contains("Open comments"));
        let beside = |page: &str, begin: &str| {
            let rest = page.split(begin).nth(1).unwrap();
            rest.split("class=\"para\"").next().unwrap().contains("Ten?")
        };
        assert!(beside(&author.get(&site, &read).await.text, "<p>The bridge has nine"));
        // Lines move and words change: the remark goes along.
        let text = "A new beginning.\n\nThe first paragraph.\n\nThe old bridge has ten arches over the river.\n\nThe last one.";
        done(&act(&site, &author, &editor, text, "save", &[]).await, "done-saved");
        assert!(beside(&author.get(&site, &read).await.text, "<p>The old bridge has ten"));
        author.post(&site, &read, &[("answers", &id), ("comment", "Ten it is.")]).await;
        assert!(reviewer.get(&site, &read).await.text.contains("Ten it is."));
        reviewer.post(&site, &read, &[("settle", &id)]).await;
        let page = reviewer.get(&site, &read).await.text;
        assert!(page.contains("class=\"thread settled\"") && page.contains("0 open comments"), "{page}");
        reviewer.post(&site, &read, &[("reopen", &id)]).await;
        assert!(reviewer.get(&site, &read).await.text.contains("1 open comment"));
        done(&act(&site, &author, &editor, "All is new.", "save", &[]).await, "done-saved");
        assert!(author.get(&site, &read).await.text.contains("no longer in the text"));
        let compared = author.get(&site, &format!("{editor}/compare")).await.text;
        assert!(compared.contains("name=\"from\"") && compared.contains("<ins>"), "{compared}");
        let first = author.get(&site, &format!("{editor}/compare?from=4&to=2")).await.text;
        assert!(first.contains("Version 4 and version 2"), "{first}");
    }
}
