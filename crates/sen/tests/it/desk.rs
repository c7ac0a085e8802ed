//! The desk: who gets in, what they may do, and how a text goes from one person to the next.

use flow::trust::invite::setup_link;
use flow::trust::password;
use http::StatusCode;
use model::{Code, Grant, GrantId, Locale, Person, PersonId, Role};

use crate::site::{Answer, Site, sites};

pub(crate) const PASSWORD: &str = "bốn con cá trong ao";

/// Somebody with a role; answers with their cookie and the token of their forms.
pub(crate) struct Staff {
    pub(crate) cookie: String,
    pub(crate) form_token: String,
}

impl Staff {
    pub(crate) async fn new(site: &Site, name: &str, role: Role, organisation: Option<&str>) -> Self {
        let now = site.clock.now();
        let person = Person {
            id: PersonId::new(now),
            name: name.into(),
            email: format!("{name}@example.org"),
            locale: Locale::new("en").unwrap(),
            created_at: now,
            disabled_at: None,
            second_factor_since: None,
        };
        let grant = Grant {
            id: GrantId::new(now),
            person: person.id,
            role,
            organisation: organisation.map(|o| Code::new(o).unwrap()),
            locales: Vec::new(),
        };
        let hash = password::hash(PASSWORD).await.unwrap();
        let mut tx = site.store.begin().await.unwrap();
        store::person::insert_person(&mut tx, &person).await.unwrap();
        store::person::set_password(&mut tx, person.id, &hash).await.unwrap();
        store::person::upsert_grant(&mut tx, &grant, now).await.unwrap();
        tx.commit().await.unwrap();
        let answer =
            site.post("/desk/sign-in", "", &[("email", person.email.as_str()), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        Self::from_cookie(answer.header("set-cookie"))
    }

    pub(crate) fn from_cookie(set: &str) -> Self {
        let cookie = set.split(';').next().unwrap().to_owned();
        let token = cookie.split_once('=').unwrap().1;
        Self { form_token: flow::trust::token::form_token(token), cookie }
    }

    pub(crate) async fn get(&self, site: &Site, path: &str) -> Answer {
        site.get_with(path, &[("cookie", &self.cookie)]).await
    }

    pub(crate) async fn post(&self, site: &Site, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut all = vec![("form_token", self.form_token.as_str())];
        all.extend_from_slice(fields);
        site.post(path, &self.cookie, &all).await
    }
}

/// Begins an item and answers with the address of its editor.
pub(crate) async fn begin(site: &Site, author: &Staff, kind: &str) -> String {
    begin_titled(site, author, kind, "A new bridge").await
}

/// The same with a headline of its own, for a second text of a site.
pub(crate) async fn begin_titled(site: &Site, author: &Staff, kind: &str, title: &str) -> String {
    let fields = [
        ("title", title),
        ("kind", kind),
        ("format", "story"),
        ("section", "culture"),
        ("publisher", "newsroom"),
        ("locale", "en"),
    ];
    let section = site.app.shown().country.nation.sections[0].code.to_string();
    let fields: Vec<(&str, &str)> = fields
        .into_iter()
        .map(|(k, v)| if k == "section" { (k, section.as_str()) } else { (k, v) })
        .collect();
    let answer = author.post(site, "/desk/items/new", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    answer.header("location").to_owned()
}

/// The revision the editor's page was made from.
pub(crate) async fn base(site: &Site, staff: &Staff, editor: &str) -> String {
    let page = staff.get(site, editor).await.text;
    let rest = page.split("name=\"base\" value=\"").nth(1).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

pub(crate) async fn act(
    site: &Site,
    staff: &Staff,
    editor: &str,
    body: &str,
    what: &str,
    more: &[(&str, &str)],
) -> Answer {
    let base = base(site, staff, editor).await;
    let mut fields =
        vec![("base", base.as_str()), ("title", "A new bridge"), ("summary", "It opens."), ("body", body)];
    fields.push(("act", what));
    fields.extend_from_slice(more);
    staff.post(site, editor, &fields).await
}

pub(crate) fn done(answer: &Answer, key: &str) {
    assert!(answer.header("location").ends_with(&format!("done={key}")), "{key}: {}", answer.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_link_makes_the_administrator_and_nobody_else() {
    for site in sites().await {
        let token = setup_link(&site.store, site.clock.as_ref()).await.unwrap().unwrap();
        let path = format!("/desk/join/{}", token.as_str());
        assert_eq!(site.get(&path).await.status, StatusCode::OK);
        let fields = [("name", "An"), ("email", "an@example.org"), ("password", "short"), ("locale", "fr")];
        let answer = site.post(&path, "", &fields).await;
        assert!(
            answer.text.contains("value=\"An\"") && answer.text.contains("role=\"alert\""),
            "{}",
            answer.text
        );
        let fields = fields.map(|(k, v)| if k == "password" { (k, PASSWORD) } else { (k, v) });
        let answer = site.post(&path, "", &fields).await;
        let an = Staff::from_cookie(answer.header("set-cookie"));
        let home = an.get(&site, "/desk/").await;
        assert!(home.status == StatusCode::OK && home.text.contains("lang=\"fr\""), "{}", home.text);
        assert_eq!(an.get(&site, "/desk/people").await.status, StatusCode::OK);
        assert_eq!(site.get(&path).await.status, StatusCode::GONE);
        assert!(setup_link(&site.store, site.clock.as_ref()).await.unwrap().is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_gets_in_without_a_session_or_by_somebody_elses_form() {
    for site in sites().await {
        let answer = site.get("/desk/items").await;
        assert_eq!(answer.header("location"), "/desk/sign-in?to=%2Fdesk%2Fitems");
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let page = author.get(&site, "/desk/items").await;
        assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "no-store"));
        let forged =
            site.post("/desk/account", &author.cookie, &[("name", "X"), ("form_token", "guess")]).await;
        assert_eq!(forged.status, StatusCode::FORBIDDEN);
        assert_eq!(author.get(&site, "/desk/people").await.status, StatusCode::FORBIDDEN);
        assert_eq!(author.get(&site, "/desk/audit").await.status, StatusCode::FORBIDDEN);
        author.post(&site, "/desk/sign-out", &[]).await;
        assert_eq!(author.get(&site, "/desk/items").await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn four_eyes_see_an_official_text_before_readers_do() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let reviewer = Staff::new(&site, "reviewer", Role::Reviewer, Some("newsroom")).await;
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        let editor = begin(&site, &author, "official").await;
        done(&act(&site, &author, &editor, "It spans the river.", "submit", &[]).await, "done-submitted");
        // The publisher cannot pass the text over everybody's head.
        let early = act(&site, &publisher, &editor, "It spans the river.", "publish", &[]).await;
        assert!(early.text.contains("role=\"alert\""), "{}", early.text);
        assert!(reviewer.get(&site, "/desk/").await.text.contains("A new bridge"));
        done(
            &act(&site, &reviewer, &editor, "", "return", &[("remark", "Which river?")]).await,
            "done-returned",
        );
        assert!(author.get(&site, &editor).await.text.contains("Which river?"));
        done(&act(&site, &author, &editor, "It spans the Red River.", "submit", &[]).await, "done-submitted");
        done(&act(&site, &reviewer, &editor, "", "approve", &[]).await, "done-approved");
        let published = act(&site, &publisher, &editor, "It spans the Red River.", "publish", &[]).await;
        done(&published, "done-published");
        site.settle().await;
        let page = site.get("/en/stories/a-new-bridge").await;
        assert!(page.status == StatusCode::OK && page.text.contains("Red River"), "{}", page.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_wrote_a_text_cannot_be_its_second_pair_of_eyes() {
    for site in sites().await {
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        let editor = begin(&site, &publisher, "clarification").await;
        done(&act(&site, &publisher, &editor, "Text.", "submit", &[]).await, "done-submitted");
        let own = act(&site, &publisher, &editor, "Text.", "approve", &[]).await;
        assert!(own.text.contains("Somebody who did not write it"), "{}", own.text);
        // Approved by another, then changed: the yes was for another text.
        let other = Staff::new(&site, "other", Role::Reviewer, Some("newsroom")).await;
        done(&act(&site, &other, &editor, "", "approve", &[]).await, "done-approved");
        let changed = act(&site, &publisher, &editor, "Another text.", "publish", &[]).await;
        assert!(changed.text.contains("Somebody who did not write it"), "{}", changed.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_on_one_text_lose_nothing() {
    for site in sites().await {
        let one = Staff::new(&site, "one", Role::Author, Some("newsroom")).await;
        let two = Staff::new(&site, "two", Role::Author, Some("newsroom")).await;
        let editor = begin(&site, &one, "image").await;
        done(&act(&site, &one, &editor, "first\n\nsecond\n\nthird", "save", &[]).await, "done-saved");
        let from = base(&site, &two, &editor).await;
        let send = |body: &'static str| {
            let from = from.clone();
            let (site, two, editor) = (&site, &two, &editor);
            async move {
                let fields =
                    [("base", from.as_str()), ("title", "A new bridge"), ("body", body), ("act", "save")];
                two.post(site, editor, &fields).await
            }
        };
        done(&act(&site, &one, &editor, "FIRST\n\nsecond\n\nthird", "save", &[]).await, "done-saved");
        done(&send("first\n\nsecond\n\nTHIRD").await, "done-merged");
        let page = one.get(&site, &editor).await.text;
        assert!(page.contains("FIRST\n\nsecond\n\nTHIRD"), "{page}");
        // The same paragraph: both versions come back, nothing is saved.
        let clash = send("mine\n\nsecond\n\nthird").await;
        assert!(clash.text.contains("mine") && clash.text.contains("FIRST"), "{}", clash.text);
        // What is typed and not saved is there the next time.
        let keep = [("base", from.as_str()), ("title", "A new bridge"), ("body", "half a sentence")];
        assert_eq!(two.post(&site, &format!("{editor}/keep"), &keep).await.status, StatusCode::OK);
        assert!(two.get(&site, &editor).await.text.contains("half a sentence"));
        assert!(!one.get(&site, &editor).await.text.contains("half a sentence"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_province_ends_at_its_border() {
    for site in sites().await {
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let outsider = Staff::new(&site, "outsider", Role::Publisher, Some("province")).await;
        let editor = begin(&site, &author, "image").await;
        assert!(!outsider.get(&site, "/desk/items").await.text.contains("A new bridge"));
        assert_eq!(outsider.get(&site, &editor).await.status, StatusCode::FORBIDDEN);
        let fields = [("title", "Mine"), ("body", "Mine"), ("act", "publish")];
        assert_eq!(outsider.post(&site, &editor, &fields).await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_made_at_the_desk_is_told_and_a_withdrawal_too() {
    for site in sites().await {
        let neighbour = format!("/en/stories/{}", site.edition("en").await.slug);
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        let editor = begin(&site, &publisher, "image").await;
        done(&act(&site, &publisher, &editor, "Nine arches.", "publish", &[]).await, "done-published");
        let silent = act(&site, &publisher, &editor, "Ten arches.", "publish", &[]).await;
        assert!(silent.text.contains("What was wrong"), "{}", silent.text);
        let note = [("note", "It has ten arches, not nine.")];
        done(&act(&site, &publisher, &editor, "Ten arches.", "publish", &note).await, "done-published");
        site.settle().await;
        assert!(site.get("/en/corrections").await.text.contains("ten arches, not nine"));
        // Another page leads to it, kept in memory, as long as there is something to read.
        assert!(site.get(&neighbour).await.text.contains("/en/stories/a-new-bridge\""));
        let reason = [("reason", "The bridge was not built.")];
        done(&act(&site, &publisher, &editor, "Ten arches.", "withdraw", &reason).await, "done-withdrawn");
        site.settle().await;
        let page = site.get("/en/stories/a-new-bridge").await;
        assert!(page.status == StatusCode::GONE && page.text.contains("The bridge was not built."));
        assert!(!site.get(&neighbour).await.text.contains("/en/stories/a-new-bridge"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fact_corrected_once_is_right_everywhere() {
    for site in sites().await {
        let analyst = Staff::new(&site, "analyst", Role::Analyst, None).await;
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let path = "/desk/facts/area.total";
        let page = analyst.get(&site, path).await.text;
        assert!(page.contains("/desk/items/welcome/en"), "pages that cite it: {page}");
        let fields = |value: &'static str| {
            [
                ("value", value),
                ("period", ""),
                ("source", "A survey"),
                ("source_url", "https://example.org/survey"),
                ("as_of", "2026-11-01"),
                ("review_by", "2027-11-01"),
            ]
        };
        let bad = analyst.post(&site, path, &fields("1,250")).await;
        assert!(bad.text.contains("plain number") && bad.text.contains("value=\"1,250\""), "{}", bad.text);
        assert_eq!(author.post(&site, path, &fields("1250")).await.status, StatusCode::FORBIDDEN);
        // Before it is done, every sentence that will read otherwise is shown.
        let ahead = analyst.post(&site, path, &fields("1250")).await.text;
        assert!(ahead.contains("<ins>1,250") && ahead.contains("/desk/items/welcome/en"), "{ahead}");
        let mut sure = fields("1250").to_vec();
        sure.push(("confirm", "1"));
        done(&analyst.post(&site, path, &sure).await, "done-fact");
        site.settle().await;
        let slug = site.edition("en").await.slug;
        for page in [format!("/en/stories/{slug}"), "/en/facts".into(), "/en/search?q=area".into()] {
            assert!(site.get(&page).await.text.contains("1,250"), "{page}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_table_of_languages_says_what_is_behind() {
    for site in sites().await {
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        let french = |page: &str| {
            let cell = page.split("href=\"/desk/items/welcome/fr/workbench\"").next().unwrap();
            cell.rsplit("class=\"cell ").next().unwrap().split('"').next().unwrap().to_owned()
        };
        let page = publisher.get(&site, "/desk/matrix").await.text;
        assert_eq!(french(&page), "current", "{page}");
        done(
            &act(&site, &publisher, "/desk/items/welcome/en", "Another text.", "save", &[]).await,
            "done-saved",
        );
        let page = publisher.get(&site, "/desk/matrix?state=behind").await.text;
        assert_eq!(french(&page), "behind", "{page}");
        assert!(!publisher.get(&site, "/desk/matrix?state=review").await.text.contains("items/welcome"));
    }
}
