//! Passkeys and single sign-on: what lets in, and everything that does not.

use flow::trust::identity::Identity;
use flow::trust::single_sign_on::Provider;
use http::StatusCode;
use model::{EventSubject, Role};
use render::View;
use serde_json::{Value, json};

use crate::desk::{PASSWORD, Staff, done};
use crate::fake_provider::{Fake, Way};
use crate::site::{Answer, Site, sites};
use crate::soft_key::SoftKey;

pub const ORIGIN: &str = "https://sen.example";

/// What a message says to visitors who name no language.
fn words(site: &Site, key: &str, args: &[(&str, &str)]) -> String {
    let shown = site.app.shown();
    let local = shown.country.home().unwrap();
    View::new(&shown.country, local).local.messages.with(key, args)
}

/// The actions that were written down about a person, oldest first.
async fn told(site: &Site, name: &str) -> Vec<(String, Value)> {
    let mut conn = site.store.read().await.unwrap();
    let email = format!("{name}@example.org");
    let person = store::person::person_by_email(&mut conn, &email).await.unwrap().unwrap();
    let events = store::event::events_after(&mut conn, None, 1000).await.unwrap();
    let about = EventSubject::Person(person.id);
    events.into_iter().filter(|e| e.subject == about).map(|e| (e.action, e.detail)).collect()
}

async fn begin(site: &Site, cookie: &str, path: &str, fields: &[(&str, &str)]) -> (String, Value) {
    let answer = site.post(path, cookie, fields).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let answer: Value = serde_json::from_str(&answer.text).unwrap();
    (answer["step"].as_str().unwrap().to_owned(), answer["options"].clone())
}

/// Adds a passkey on the person's own page; answers with the page that follows.
async fn add(site: &Site, staff: &Staff, key: &mut SoftKey, origin: &str) -> Answer {
    let token = [("form_token", staff.form_token.as_str())];
    let (step, options) = begin(site, &staff.cookie, "/desk/passkeys/new", &token).await;
    let credential = key.create(&options, origin);
    let fields =
        [("act", "add"), ("name", "Blue key"), ("step", step.as_str()), ("credential", credential.as_str())];
    staff.post(site, "/desk/account/passkeys", &fields).await
}

async fn sign_in(site: &Site, step: &str, credential: &str) -> Answer {
    let fields = [("step", step), ("credential", credential), ("to", "/desk/items")];
    site.post("/desk/passkeys/sign-in", "", &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_lets_in_without_an_address() {
    for site in sites().await {
        let staff = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let mut key = SoftKey::new();
        let page = add(&site, &staff, &mut key, ORIGIN).await;
        assert!(page.text.contains("Blue key") && page.text.contains("class=\"codes\""), "{}", page.text);

        let (step, options) = begin(&site, "", "/desk/passkeys/begin", &[]).await;
        let credential = key.get(&options, ORIGIN);
        let answer = sign_in(&site, &step, &credential).await;
        assert_eq!(answer.header("location"), "/desk/items", "{}", answer.text);
        let again = Staff::from_cookie(answer.header("set-cookie"));
        let account = again.get(&site, "/desk/account").await.text;
        assert!(account.contains("· with a passkey"), "{account}");
        let last = told(&site, "author").await.pop().unwrap();
        assert_eq!((last.0.as_str(), &last.1["means"]), ("sign-in", &json!("passkey")));

        // The same answer a second time, in the same place.
        let replay = sign_in(&site, &step, &credential).await;
        assert!(replay.text.contains(&words(&site, "passkey-late", &[])), "{}", replay.text);
        // An answer to another question.
        let (step, _) = begin(&site, "", "/desk/passkeys/begin", &[]).await;
        let stale = sign_in(&site, &step, &credential).await;
        assert!(stale.text.contains(&words(&site, "passkey-refused", &[])), "{}", stale.text);
        assert_eq!(told(&site, "author").await.pop().unwrap().0, "sign-in-failed");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_from_elsewhere_too_late_or_of_strangers_are_refused() {
    for site in sites().await {
        let staff = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let mut key = SoftKey::new();
        let page = add(&site, &staff, &mut key, "https://sen.example.evil.example").await;
        assert!(page.text.contains("could not be verified"), "{}", page.text);
        done_or_codes(&add(&site, &staff, &mut key, ORIGIN).await);
        // The very same key again.
        let page = add(&site, &staff, &mut key, ORIGIN).await;
        assert!(page.text.contains("already holds"), "{}", page.text);

        for origin in ["https://evil.example", "http://sen.example", "https://sen.example:444"] {
            let (step, options) = begin(&site, "", "/desk/passkeys/begin", &[]).await;
            let answer = sign_in(&site, &step, &key.get(&options, origin)).await;
            assert!(answer.text.contains(&words(&site, "passkey-refused", &[])), "{origin}: {}", answer.text);
        }
        let (step, options) = begin(&site, "", "/desk/passkeys/begin", &[]).await;
        let credential = key.get(&options, ORIGIN);
        site.later(301);
        let late = sign_in(&site, &step, &credential).await;
        assert!(late.text.contains(&words(&site, "passkey-late", &[])), "{}", late.text);

        let (step, options) = begin(&site, "", "/desk/passkeys/begin", &[]).await;
        let stranger = sign_in(&site, &step, &SoftKey::new().get(&options, ORIGIN)).await;
        assert!(stranger.text.contains(&words(&site, "passkey-unknown", &[])), "{}", stranger.text);
        for nonsense in ["", "{}", "[]", "null", "{\"id\":1}"] {
            let (step, _) = begin(&site, "", "/desk/passkeys/begin", &[]).await;
            let answer = sign_in(&site, &step, nonsense).await;
            assert!(answer.text.contains(&words(&site, "passkey-refused", &[])), "{}", answer.text);
        }
    }
}

fn done_or_codes(page: &Answer) {
    assert!(page.status == StatusCode::SEE_OTHER || page.text.contains("class=\"codes\""), "{}", page.text);
}

/// The value of a hidden field.
fn hidden(page: &str, name: &str) -> String {
    let rest =
        page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("{name}: {page}"));
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_passkey_the_password_alone_is_not_enough() {
    for site in sites().await {
        let staff = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let mut key = SoftKey::new();
        let page = add(&site, &staff, &mut key, ORIGIN).await.text;
        let code = page.split("<code dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        let first = async || {
            let fields = [("email", "author@example.org"), ("password", PASSWORD), ("to", "/desk/matrix")];
            let page = site.post("/desk/sign-in", "", &fields).await;
            assert_eq!((page.status, page.header("set-cookie")), (StatusCode::OK, ""), "{}", page.text);
            hidden(&page.text, "ticket")
        };
        let ticket = first().await;
        let (step, options) = begin(&site, "", "/desk/passkeys/begin", &[("ticket", &ticket)]).await;
        assert_eq!(options["allowCredentials"].as_array().unwrap().len(), 1);
        let credential = key.get(&options, ORIGIN);
        let answer = sign_in(&site, &step, &credential).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        assert_eq!(told(&site, "author").await.pop().unwrap().1["means"], "second-passkey");
        // The ticket is used up, too.
        let answer = site.post("/desk/passkeys/begin", "", &[("ticket", &ticket)]).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text);

        // Somebody else's passkey does not do for this ticket.
        let other = Staff::new(&site, "other", Role::Author, Some("newsroom")).await;
        let mut others = SoftKey::new();
        done_or_codes(&add(&site, &other, &mut others, ORIGIN).await);
        let ticket = first().await;
        let (step, options) = begin(&site, "", "/desk/passkeys/begin", &[("ticket", &ticket)]).await;
        let answer = sign_in(&site, &step, &others.get(&options, ORIGIN)).await;
        assert!(answer.text.contains(&words(&site, "passkey-refused", &[])), "{}", answer.text);
        // Without the device a recovery code lets in, once.
        for expected in [StatusCode::SEE_OTHER, StatusCode::OK] {
            let ticket = first().await;
            let answer = site.post("/desk/code", "", &[("ticket", &ticket), ("code", &code)]).await;
            assert_eq!(answer.status, expected, "{}", answer.text);
        }
        // An administrator takes it all away from somebody who lost everything.
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        let mut conn = site.store.read().await.unwrap();
        let person = store::person::person_by_email(&mut conn, "author@example.org").await.unwrap().unwrap();
        drop(conn);
        let path = format!("/desk/people/{}", person.id);
        done(&administrator.post(&site, &path, &[("act", "second-factor")]).await, "done-saved");
        let fields = [("email", "author@example.org"), ("password", PASSWORD)];
        assert_eq!(site.post("/desk/sign-in", "", &fields).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn passkeys_are_renamed_and_removed_by_their_owner_alone() {
    for site in sites().await {
        let staff = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let other = Staff::new(&site, "other", Role::Author, Some("newsroom")).await;
        let mut key = SoftKey::new();
        done_or_codes(&add(&site, &staff, &mut key, ORIGIN).await);
        let id = hidden(&staff.get(&site, "/desk/account").await.text, "id");
        let path = "/desk/account/passkeys";
        for act in ["rename", "remove"] {
            let answer = other.post(&site, path, &[("act", act), ("id", &id), ("name", "Mine")]).await;
            assert!(answer.text.contains("role=\"alert\""), "{}", answer.text);
        }
        done(
            &staff.post(&site, path, &[("act", "rename"), ("id", &id), ("name", "Red key")]).await,
            "done-saved",
        );
        assert!(staff.get(&site, "/desk/account").await.text.contains("value=\"Red key\""));
        done(&staff.post(&site, path, &[("act", "remove"), ("id", &id)]).await, "done-passkey-removed");
        let (step, options) = begin(&site, "", "/desk/passkeys/begin", &[]).await;
        let answer = sign_in(&site, &step, &key.get(&options, ORIGIN)).await;
        assert!(answer.text.contains(&words(&site, "passkey-unknown", &[])), "{}", answer.text);
        let actions: Vec<String> = told(&site, "author").await.into_iter().map(|(a, _)| a).collect();
        assert_eq!(actions, ["sign-in", "add-passkey", "rename-passkey", "remove-passkey"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_session_shows_again_who_it_is_before_ways_in_change() {
    for site in sites().await {
        let staff = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let account = staff.get(&site, "/desk/account").await.text;
        assert!(!account.contains("id=\"prove\"") && account.contains("value=\"begin\""), "{account}");
        site.later(601);
        // What would be refused is not offered, and refused all the same.
        let account = staff.get(&site, "/desk/account").await.text;
        assert!(account.contains("id=\"prove\"") && !account.contains("value=\"begin\""), "{account}");
        let token = [("form_token", staff.form_token.as_str())];
        let asked = site.post("/desk/passkeys/new", &staff.cookie, &token).await;
        assert_eq!(asked.status, StatusCode::CONFLICT, "{}", asked.text);
        for (path, act) in [
            ("/desk/account/second-factor", "begin"),
            ("/desk/account/second-factor", "remove"),
            ("/desk/account/passkeys", "add"),
            ("/desk/account/passkeys", "remove"),
        ] {
            let answer = staff.post(&site, path, &[("act", act)]).await;
            assert!(answer.text.contains("First show that it is still you"), "{act}: {}", answer.text);
        }
        let prove = "/desk/account/prove";
        let wrong = staff.post(&site, prove, &[("password", "guessed")]).await;
        assert!(wrong.text.contains("This is not your password"), "{}", wrong.text);
        done(&staff.post(&site, prove, &[("password", PASSWORD)]).await, "done-proved");
        let mut key = SoftKey::new();
        done_or_codes(&add(&site, &staff, &mut key, ORIGIN).await);
        // Ten minutes later, by the passkey; an answer counts once, and only of one's own key.
        site.later(601);
        let (step, options) = begin(&site, &staff.cookie, "/desk/passkeys/prove", &token).await;
        let credential = key.get(&options, ORIGIN);
        let fields = [("step", step.as_str()), ("credential", credential.as_str())];
        done(&staff.post(&site, prove, &fields).await, "done-proved");
        assert!(staff.get(&site, "/desk/account").await.text.contains("value=\"begin\""));
        let again = staff.post(&site, prove, &fields).await;
        assert!(again.text.contains("role=\"alert\""), "{}", again.text);
        assert_eq!(told(&site, "author").await.pop().unwrap().0, "prove");
        // Misses count as they do at sign-in.
        site.later(601);
        for _ in 0..5 {
            staff.post(&site, prove, &[("password", "guessed")]).await;
        }
        let answer = staff.post(&site, prove, &[("password", PASSWORD)]).await;
        assert!(answer.text.contains("Too many wrong tries"), "{}", answer.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_works_without_a_second_step_where_one_is_demanded() {
    for site in sites().await {
        site.app.identify(Identity { demand_second_step: true, ..Identity::at(ORIGIN) });
        let staff = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        for path in ["/desk/", "/desk/items", "/desk/matrix"] {
            assert_eq!(staff.get(&site, path).await.header("location"), "/desk/account", "{path}");
        }
        let account = staff.get(&site, "/desk/account").await;
        assert!(
            account.text.contains("Everybody here needs") && !account.text.contains("href=\"/desk/items\"")
        );
        done_or_codes(&add(&site, &staff, &mut SoftKey::new(), ORIGIN).await);
        assert_eq!(staff.get(&site, "/desk/items").await.status, StatusCode::OK);
    }
}

fn session(answer: &Answer) -> Staff {
    assert_eq!(answer.header("location"), "/desk/items", "{}", answer.text);
    Staff::from_cookie(answer.header("set-cookie"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_vouches_for_somebody_who_is_here() {
    let fake = Fake::start().await;
    for site in sites().await {
        fake.offer(&site, fake.config());
        Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        assert!(site.get("/desk/sign-in").await.text.contains("/desk/sso/gov?to="));
        let way = Way::begin(&site).await;
        fake.say(&way, "Author@example.org", &json!({}));
        let staff = session(&way.back(&site, &way.cookie).await);
        let account = staff.get(&site, "/desk/account").await.text;
        assert!(account.contains("Government · author@example.org"), "{account}");
        let actions: Vec<String> = told(&site, "author").await.into_iter().map(|(a, _)| a).collect();
        assert_eq!(actions, ["sign-in", "link-account", "sign-in"]);
        // The same way again.
        let again = way.back(&site, &way.cookie).await;
        assert!(again.text.contains(&words(&site, "sso-late", &[])), "{}", again.text);
        // Signing out leads to the offer of signing out there.
        let out = staff.post(&site, "/desk/sign-out", &[]).await;
        assert_eq!(out.header("location"), "/desk/sign-in?out=gov");
        assert!(site.get("/desk/sign-in?out=gov").await.text.contains("/desk/sso/gov/out"));
        assert!(
            site.get("/desk/sso/gov/out")
                .await
                .header("location")
                .starts_with(&format!("{}/end", fake.issuer))
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_hold_lets_nobody_in() {
    let fake = Fake::start().await;
    for site in sites().await {
        fake.offer(&site, fake.config());
        Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let provider = [("provider", "Government")];
        let untrusted = words(&site, "sso-untrusted", &provider);
        let unverified = words(&site, "sso-unverified", &provider);
        let cases = [
            (json!({ "nonce": "another" }), &untrusted),
            (json!({ "aud": "somebody-else" }), &untrusted),
            (json!({ "iss": "https://elsewhere.example" }), &untrusted),
            (json!({ "exp": 1_700_000_000 }), &untrusted),
            (json!({ "email_verified": false }), &unverified),
            (json!({ "email": null }), &unverified),
        ];
        for (wrong, expected) in cases {
            let way = Way::begin(&site).await;
            fake.say(&way, "author@example.org", &wrong);
            let answer = way.back(&site, &way.cookie).await;
            assert!(answer.text.contains(expected.as_str()), "{wrong}: {}", answer.text);
            assert!(!answer.header("set-cookie").contains("sen_desk"), "{wrong}");
        }
        let unknown = |email| words(&site, "sso-unknown", &[("provider", "Government"), ("email", email)]);
        for email in ["nobody@example.org", "author@elsewhere.example"] {
            let way = Way::begin(&site).await;
            fake.say(&way, email, &json!({}));
            let answer = way.back(&site, &way.cookie).await;
            assert!(answer.text.contains(&unknown(email)), "{}", answer.text);
        }
        let late = words(&site, "sso-late", &[]);
        // Another browser, an old way, a state that never was.
        let way = Way::begin(&site).await;
        fake.say(&way, "author@example.org", &json!({}));
        let other = Way::begin(&site).await;
        assert!(way.back(&site, "").await.text.contains(&late));
        assert!(other.back(&site, &way.cookie).await.text.contains(&late));
        let way = Way::begin(&site).await;
        site.later(601);
        assert!(way.back(&site, &way.cookie).await.text.contains(&late));
        assert!(Way { state: "none".into(), ..way }.back(&site, "").await.text.contains(&late));
        // A code that was stolen from another way: the verifier does not fit.
        let way = Way::begin(&site).await;
        fake.say(&other, "author@example.org", &json!({ "nonce": way.nonce }));
        assert!(way.back(&site, &way.cookie).await.text.contains(&untrusted));
        let way = Way::begin(&site).await;
        let path = format!("/desk/sso/gov/back?error=access_denied&state={}", way.state);
        let answer = site.get_with(&path, &[("cookie", &way.cookie)]).await;
        assert!(answer.text.contains(&words(&site, "sso-cancelled", &provider)), "{}", answer.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_that_is_down_is_named() {
    for site in sites().await {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        drop(listener);
        let config = json!({ "code": "gov", "name": "Government", "issuer": issuer, "client_id": "sen" });
        let provider = Provider::new(serde_json::from_value(config).unwrap(), None).unwrap();
        site.app.identify(Identity { providers: vec![provider], ..Identity::at(ORIGIN) });
        let answer = site.get("/desk/sso/gov").await;
        let expected = words(&site, "sso-down", &[("provider", "Government")]);
        assert!(answer.status == StatusCode::OK && answer.text.contains(&expected), "{}", answer.text);
        assert_eq!(site.get("/desk/sso/other").await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn new_people_get_the_roles_of_the_rules_or_wait_for_one() {
    let fake = Fake::start().await;
    for site in sites().await {
        let mut config = fake.config();
        config.create = true;
        let rule =
            json!([{ "claim": "groups", "value": "writers", "role": "author", "organisation": "newsroom" }]);
        config.roles = serde_json::from_value(rule).unwrap();
        fake.offer(&site, config);
        let way = Way::begin(&site).await;
        fake.say(&way, "binh@example.org", &json!({ "groups": ["readers", "writers"] }));
        let staff = session(&way.back(&site, &way.cookie).await);
        assert_eq!(staff.get(&site, "/desk/items").await.status, StatusCode::OK);
        assert_eq!(staff.get(&site, "/desk/people").await.status, StatusCode::FORBIDDEN);
        // Their account is the only way in: it stays.
        let account = staff.get(&site, "/desk/account").await.text;
        let fields = [("act", "unlink"), ("issuer", &fake.issuer), ("subject", &hidden(&account, "subject"))];
        let answer = staff.post(&site, "/desk/account/accounts", &fields).await;
        assert!(answer.text.contains("role=\"alert\""), "{}", answer.text);

        let waits = words(&site, "sso-no-role", &[("email", "chi@example.org")]);
        for _ in 0..2 {
            let way = Way::begin(&site).await;
            fake.say(&way, "chi@example.org", &json!({ "groups": [] }));
            let answer = way.back(&site, &way.cookie).await;
            assert!(answer.text.contains(&waits), "{}", answer.text);
        }
        let actions: Vec<String> = told(&site, "chi").await.into_iter().map(|(a, _)| a).collect();
        assert_eq!(actions, ["join", "link-account", "sign-in-failed", "sign-in-failed"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_linked_by_whoever_is_signed_in_and_ask_for_the_second_step() {
    let fake = Fake::start().await;
    for site in sites().await {
        let mut config = fake.config();
        config.email_domains.clear();
        fake.offer(&site, config);
        let one = Staff::new(&site, "one", Role::Author, Some("newsroom")).await;
        let two = Staff::new(&site, "two", Role::Author, Some("newsroom")).await;
        // Without rules an account means nobody until it is linked.
        let way = Way::begin(&site).await;
        fake.say(&way, "one@example.org", &json!({}));
        assert!(!way.back(&site, &way.cookie).await.header("set-cookie").contains("sen_desk="));

        let link = async |staff: &Staff| {
            let fields = [("act", "link"), ("provider", "gov")];
            let page = staff.post(&site, "/desk/account/accounts", &fields).await;
            let address = page.text.split(&format!("{}/authorize", fake.issuer)).nth(1).unwrap();
            let address = address.split('"').next().unwrap().replace("&#38;", "&").replace("&amp;", "&");
            Way::of(&address, page.header("set-cookie"))
        };
        let way = link(&one).await;
        fake.say(&way, "private@elsewhere.example", &json!({}));
        // Only the person who began can finish.
        let answer = way.back(&site, &format!("{}; {}", way.cookie, two.cookie)).await;
        assert!(answer.text.contains("another browser"), "{}", answer.text);
        let way = link(&one).await;
        fake.say(&way, "private@elsewhere.example", &json!({}));
        let answer = way.back(&site, &format!("{}; {}", way.cookie, one.cookie)).await;
        assert_eq!(answer.header("location"), "/desk/account?done=done-account-linked", "{}", answer.text);
        // Somebody else cannot have it as well.
        let way = link(&two).await;
        fake.say(&way, "private@elsewhere.example", &json!({}));
        let answer = way.back(&site, &format!("{}; {}", way.cookie, two.cookie)).await;
        assert!(answer.text.contains("somebody else"), "{}", answer.text);

        let way = Way::begin(&site).await;
        fake.say(&way, "private@elsewhere.example", &json!({}));
        session(&way.back(&site, &way.cookie).await);
        // With a passkey, the provider's word is the first step of two.
        let mut key = SoftKey::new();
        done_or_codes(&add(&site, &one, &mut key, ORIGIN).await);
        let way = Way::begin(&site).await;
        fake.say(&way, "private@elsewhere.example", &json!({}));
        let page = way.back(&site, &way.cookie).await.text;
        let (step, options) =
            begin(&site, "", "/desk/passkeys/begin", &[("ticket", &hidden(&page, "ticket"))]).await;
        session(&sign_in(&site, &step, &key.get(&options, ORIGIN)).await);
        let last = told(&site, "one").await.pop().unwrap().1;
        assert_eq!((&last["means"], &last["provider"]), (&json!("second-passkey"), &json!("gov")));
    }
}
