//! Organisations, sections, home page, languages and the state of the service at the desk.

use http::StatusCode;
use model::Role;

use crate::desk::{Staff, act, begin, done};
use crate::desk_message::apply_again;
use crate::site::{Site, sites};

const TREE: &str = "/desk/administration/organisations";

fn words<'a>(name: &'a str, more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields =
        vec![("kind", "department"), ("name-en", name), ("name-fr", name), ("date", "2026-01-01")];
    fields.extend_from_slice(more);
    fields
}

async fn found(site: &Site, administrator: &Staff, name: &str, parent: &str) {
    let fields = words(name, &[("parent", parent), ("act", "save")]);
    let answer = administrator.post(site, &format!("{TREE}/new"), &fields).await;
    assert!(answer.header("location").ends_with("done-organisation"), "{}", answer.text);
    site.settle().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_is_founded_merged_and_its_heir_looks_after_what_it_left() {
    for site in sites().await {
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        assert_eq!(author.get(&site, TREE).await.status, StatusCode::FORBIDDEN);
        found(&site, &administrator, "Press office", "newsroom").await;
        found(&site, &administrator, "Cultural office", "newsroom").await;
        assert!(site.get("/fr/about").await.text.contains("Press office"));
        let writer = Staff::new(&site, "writer", Role::Author, Some("press-office")).await;
        let path = format!("{TREE}/press-office");
        let page = administrator.get(&site, &path).await.text;
        assert!(page.contains("writer") && page.contains("Author"), "people with roles here: {page}");
        let step =
            [("act", "merge"), ("heir", "cultural-office"), ("date", "2026-02-01"), ("act-name", "Decree 1")];
        // First what it does is shown, and nothing has happened yet.
        let ahead = administrator.post(&site, &format!("{path}/step"), &step).await;
        assert!(ahead.text.contains("writer") && ahead.text.contains("name=\"confirm\""), "{}", ahead.text);
        assert!(!administrator.get(&site, &path).await.text.contains("Decree 1"));
        let mut sure = step.to_vec();
        sure.push(("confirm", "1"));
        let taken = administrator.post(&site, &format!("{path}/step"), &sure).await;
        assert!(taken.header("location").ends_with("done-organisation"), "{}", taken.text);
        site.settle().await;
        let tree = site.app.shown().tree.clone();
        let code = |text: &str| model::Code::new(text).unwrap();
        assert!(tree.is_below(&code("press-office"), &code("cultural-office")));
        let before = administrator.get(&site, &format!("{TREE}?on=2026-01-15")).await.text;
        let after = administrator.get(&site, &format!("{TREE}?on=2026-02-15")).await.text;
        let living = |page: &str| {
            page.split("class=\"tree\"").nth(1).unwrap().split("</ul>").next().unwrap().to_owned()
        };
        assert!(living(&before).contains("Press office") && !living(&after).contains("Press office"));
        assert!(after.contains("Decree 1"), "{after}");
        apply_again(&site).await;
        site.settle().await;
        assert!(administrator.get(&site, &path).await.text.contains("Decree 1"));
        // Entered by mistake, it is taken back by another change.
        done(&administrator.post(&site, &path, &[("act", "reopen")]).await, "done-organisation");
        site.settle().await;
        apply_again(&site).await;
        site.settle().await;
        let page = administrator.get(&site, &format!("{TREE}?on=2026-02-15")).await.text;
        assert!(living(&page).contains("Press office") && !page.contains("Decree 1"), "{page}");
        assert!(writer.get(&site, "/desk/items").await.status == StatusCode::OK);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_that_cannot_be_are_refused_with_a_reason() {
    for site in sites().await {
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        found(&site, &administrator, "Upper", "newsroom").await;
        found(&site, &administrator, "Lower", "upper").await;
        let step = |path: &str| format!("{TREE}/{path}/step");
        let circle = [("act", "move"), ("parent", "lower"), ("date", "2026-02-01")];
        let answer = administrator.post(&site, &step("upper"), &circle).await;
        assert!(answer.text.contains("cannot stand below itself"), "{}", answer.text);
        let full = [("act", "close"), ("date", "2026-02-01")];
        assert!(
            administrator
                .post(&site, &step("upper"), &full)
                .await
                .text
                .contains("Others still stand under it")
        );
        // What cannot be is refused for a later day as well.
        let early = [("act", "close"), ("date", "2999-01-01")];
        let answer = administrator.post(&site, &step("upper"), &early).await;
        assert!(answer.text.contains("Others still stand under it"), "{}", answer.text);
        assert!(administrator.post(&site, &step("lower"), &early).await.text.contains("lies ahead"));
        let operator = [("act", "merge"), ("heir", "upper"), ("date", "2026-02-01")];
        let answer = administrator.post(&site, &step("newsroom"), &operator).await;
        assert!(answer.text.contains("role=\"alert\""), "{}", answer.text);
        // An administrator of a part founds below it, and nowhere else.
        let part = Staff::new(&site, "part", Role::Administrator, Some("upper")).await;
        let beside = words("Beside", &[("parent", "newsroom"), ("act", "save")]);
        assert_eq!(part.post(&site, &format!("{TREE}/new"), &beside).await.status, StatusCode::FORBIDDEN);
        found(&site, &part, "Inside", "lower").await;
        assert_eq!(part.get(&site, "/desk/administration/sections").await.status, StatusCode::FORBIDDEN);
        assert_eq!(part.get(&site, "/desk/status").await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_that_lies_ahead_is_kept_and_taken_on_its_day() {
    for site in sites().await {
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        found(&site, &administrator, "Press office", "newsroom").await;
        let zone = site.app.shown().country.time_zone.clone();
        let today = site.clock.now().to_zoned(zone.clone()).date();
        let day = today.tomorrow().unwrap().to_string();
        let kept = |answer: &crate::site::Answer| {
            assert!(answer.header("location").ends_with("done-step-planned"), "{}", answer.text);
        };
        // A founding, then a merger into what is to be founded, then another name for that.
        let mut founding = words("Image office", &[("parent", "newsroom"), ("act", "save")]);
        founding.retain(|(name, _)| *name != "date");
        founding.push(("date", day.as_str()));
        kept(&administrator.post(&site, &format!("{TREE}/new"), &founding).await);
        let path = format!("{TREE}/press-office");
        let step =
            [("act", "merge"), ("heir", "image-office"), ("date", day.as_str()), ("act-name", "Decree 9")];
        let ahead = administrator.post(&site, &format!("{path}/step"), &step).await;
        assert!(
            ahead.text.contains("lies ahead") && ahead.text.contains("name=\"confirm\""),
            "{}",
            ahead.text
        );
        let mut sure = step.to_vec();
        sure.push(("confirm", "1"));
        kept(&administrator.post(&site, &format!("{path}/step"), &sure).await);
        // Twice is once too often, and refused before anybody waits for the day.
        let twice = administrator.post(&site, &format!("{path}/step"), &sure).await;
        assert!(twice.text.contains("role=\"alert\""), "{}", twice.text);
        let mut renaming = words("Office of the press", &[("act", "save")]);
        renaming.retain(|(name, _)| *name != "date");
        renaming.push(("date", day.as_str()));
        renaming.push(("website", "https://press.example"));
        kept(&administrator.post(&site, &format!("{TREE}/newsroom"), &renaming).await);
        site.settle().await;

        // It is shown as coming, and nothing has happened yet but for what is no step.
        let tree = administrator.get(&site, TREE).await.text;
        assert!(tree.contains("id=\"coming\"") && tree.contains("Image office is founded"), "{tree}");
        let page = administrator.get(&site, &path).await.text;
        assert!(page.contains("Decree 9") && page.contains("value=\"merge\""), "{page}");
        // Readers are told of what an act has ordered, by the names that will be; not of what is only noted.
        let about = site.get("/en/about").await.text;
        assert!(about.contains("Press office merged into Image office (Decree 9)"), "{about}");
        assert!(
            !about.contains("Image office is founded") && !about.contains("Office of the press"),
            "{about}"
        );
        let newsroom = administrator.get(&site, &format!("{TREE}/newsroom")).await.text;
        assert!(newsroom.contains("value=\"https://press.example\""), "{newsroom}");
        assert!(!newsroom.contains("value=\"Office of the press\""), "{newsroom}");
        let clock = site.clock.as_ref();
        let taken = flow::publish::take_due_steps(&site.store, clock, &zone).await.unwrap();
        assert_eq!(taken, 0, "its day has not come");

        // Who may not, takes nothing back.
        let part = Staff::new(&site, "part", Role::Administrator, Some("press-office")).await;
        let ids: Vec<String> = tree
            .split("name=\"cancel\" value=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect();
        assert_eq!(ids.len(), 3, "{tree}");
        let cancel = "/desk/administration/steps";
        let refused = part.post(&site, cancel, &[("cancel", ids[0].as_str())]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text);
        let last = [("cancel", ids[2].as_str())];
        done(&administrator.post(&site, cancel, &last).await, "done-step-cancelled");

        site.later(86_400);
        let taken = flow::publish::take_due_steps(&site.store, clock, &zone).await.unwrap();
        assert_eq!(taken, 2);
        site.settle().await;
        let about = site.get("/en/about").await.text;
        assert!(about.contains("Image office") && !about.contains("id=\"coming\""), "{about}");
        let code = |text: &str| model::Code::new(text).unwrap();
        let above = site.app.shown().tree.clone();
        assert!(above.is_below(&code("press-office"), &code("image-office")));
        let again = Staff::new(&site, "again", Role::Administrator, None).await;
        let tree = again.get(&site, TREE).await.text;
        assert!(!tree.contains("id=\"coming\"") && tree.contains("Decree 9"), "{tree}");
        assert!(!again.get(&site, &format!("{TREE}/newsroom")).await.text.contains("Office of the press"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_that_can_no_longer_be_stays_in_the_list() {
    for site in sites().await {
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        found(&site, &administrator, "Press office", "newsroom").await;
        let zone = site.app.shown().country.time_zone.clone();
        let today = site.clock.now().to_zoned(zone.clone()).date();
        let (now, day) = (today.to_string(), today.tomorrow().unwrap().to_string());
        let path = format!("{TREE}/press-office/step");
        for day in [&day, &now] {
            let close = [("act", "close"), ("date", day.as_str()), ("confirm", "1")];
            let answer = administrator.post(&site, &path, &close).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        }
        site.later(86_400);
        let clock = site.clock.as_ref();
        assert_eq!(flow::publish::take_due_steps(&site.store, clock, &zone).await.unwrap(), 0);
        let again = Staff::new(&site, "again", Role::Administrator, None).await;
        let tree = again.get(&site, TREE).await.text;
        assert!(tree.contains("could not take effect"), "{tree}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_section_comes_moves_and_stays_while_it_is_used() {
    for site in sites().await {
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        let list = "/desk/administration/sections";
        let new = [
            ("act", "save"),
            ("kind", "stories"),
            ("name-en", "Science"),
            ("name-fr", "Sciences"),
            ("summary-en", "What is found out."),
        ];
        done(&administrator.post(&site, &format!("{list}/new"), &new).await, "done-site");
        site.settle().await;
        assert_eq!(site.get("/fr/sections/science").await.status, StatusCode::OK);
        administrator.post(&site, &format!("{list}/science"), &[("act", "up")]).await;
        site.settle().await;
        apply_again(&site).await;
        site.settle().await;
        let sections = &site.app.shown().country.nation.sections;
        assert_eq!(sections[sections.len() - 2].code.as_str(), "science");
        // The template's one item stands in the guides.
        let used = administrator.post(&site, &format!("{list}/guides"), &[("act", "remove")]).await;
        assert!(used.text.contains("Content stands here"), "{}", used.text);
        done(&administrator.post(&site, &format!("{list}/science"), &[("act", "remove")]).await, "done-site");
        site.settle().await;
        assert_eq!(site.get("/en/sections/science").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_say_what_leads_the_home_page() {
    for site in sites().await {
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        let editor = begin(&site, &publisher, "image").await;
        done(&act(&site, &publisher, &editor, "Ten arches.", "publish", &[]).await, "done-published");
        site.settle().await;
        let home = "/desk/administration/home";
        let lead =
            [("order-1", "1"), ("item-1", "a-new-bridge"), ("locale-1", "en"), ("fact-1", "area.total")];
        done(&administrator.post(&site, home, &lead).await, "done-site");
        site.settle().await;
        let page = site.get("/en/").await.text;
        let hero = page.find("A new bridge").unwrap();
        assert!(hero < page.find("/en/stories/welcome").unwrap_or(usize::MAX), "{page}");
        assert!(!site.get("/fr/").await.text.contains("a-new-bridge"));
        let over = [("item-1", "a-new-bridge"), ("from-1", "2026-03-01"), ("to-1", "2026-02-01")];
        let answer = administrator.post(&site, home, &over).await.text;
        assert!(answer.contains("lies before the first") && answer.contains("a-new-bridge"), "{answer}");
        let unknown = [("item-1", "no-such-item")];
        assert!(administrator.post(&site, home, &unknown).await.text.contains("no-such-item"));
        // Words of a headline are looked for; what they may mean is chosen from.
        let pick = "name=\"item-1.pick\" value=\"a-new-bridge\"";
        for words in [[("item-1", "bridge"), ("choose", "1")], [("item-1", "a-new-brigde"), ("order-1", "1")]]
        {
            let answer = administrator.post(&site, home, &words).await.text;
            assert!(answer.contains(pick), "{answer}");
        }
        let picked = [("item-1", "bridge"), ("item-1.was", "bridge"), ("item-1.pick", "a-new-bridge")];
        done(&administrator.post(&site, home, &picked).await, "done-site");
        let whole = administrator.get(&site, home).await.text;
        assert!(whole.contains("name=\"item-1.code\" value=\"a-new-bridge\""), "{whole}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_that_is_off_says_so_and_is_linked_nowhere() {
    for site in sites().await {
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        let path = "/desk/administration/site";
        let slug = site.edition("en").await.slug;
        assert!(site.get(&format!("/en/stories/{slug}")).await.text.contains("hreflang=\"fr\""));
        done(&administrator.post(&site, path, &[("act", "locales"), ("on", "en")]).await, "done-site");
        site.settle().await;
        let off = site.get("/fr/").await;
        assert_eq!(off.status, StatusCode::NOT_FOUND);
        assert!(
            off.text.contains("not offered in French") && off.text.contains("href=\"/en/\""),
            "{}",
            off.text
        );
        for page in ["/en/".to_owned(), format!("/en/stories/{slug}"), "/en/languages".to_owned()] {
            assert!(!site.get(&page).await.text.contains("/fr/"), "{page}");
        }
        assert!(!site.get("/sitemap.xml").await.text.contains("/fr/"));
        let home = administrator.post(&site, path, &[("act", "locales"), ("on", "fr")]).await;
        assert!(home.text.contains("home language"), "{}", home.text);
        apply_again(&site).await;
        site.settle().await;
        assert_eq!(site.get("/fr/").await.status, StatusCode::NOT_FOUND);
        let back = [("act", "locales"), ("on", "fr"), ("on", "en"), ("order-fr", "1"), ("order-en", "2")];
        done(&administrator.post(&site, path, &back).await, "done-site");
        site.settle().await;
        assert_eq!(site.get("/fr/").await.status, StatusCode::OK);
        let parts = [
            ("act", "navigation"),
            ("on", "facts"),
            ("on", "stories"),
            ("order-facts", "1"),
            ("order-stories", "2"),
        ];
        done(&administrator.post(&site, path, &parts).await, "done-site");
        site.settle().await;
        let page = site.get("/en/").await.text;
        let nav = page.split("<nav").nth(1).unwrap().split("</nav>").next().unwrap();
        assert!(
            nav.find("/en/facts").unwrap() < nav.find("/en/stories").unwrap() && !nav.contains("/en/places"),
            "{nav}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_status_page_tells_and_does_what_is_asked() {
    for site in sites().await {
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        let page = administrator.get(&site, "/desk/status").await;
        assert!(page.status == StatusCode::OK && page.text.contains("Transparency log"), "{}", page.text);
        for what in ["check", "rebuild"] {
            done(&administrator.post(&site, "/desk/status", &[("act", what)]).await, "done-begun");
        }
        for _ in 0..100 {
            let health = site.app.health.look();
            if health.checked.is_some() && health.rebuilding.is_none() && health.indexed.is_some() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        let page = administrator.get(&site, "/desk/status").await.text;
        assert!(page.contains("all is sound"), "{page}");
    }
}
