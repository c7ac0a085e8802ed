//! Letters: who gets which, in which language, and what becomes of those that are not taken.

use flow::mail::{Mailer, Round, Settings};
use http::StatusCode;
use jiff::SignedDuration;
use model::Role;
use tokio::sync::watch;

use crate::desk::{PASSWORD, Staff, act, begin, done};
use crate::mail_sink::{Letter, Sink};
use crate::site::{Site, sites};

/// Turns mail on, to a sink of the site's own.
pub(crate) async fn with_mail(site: &Site) -> Sink {
    let sink = Sink::start().await;
    let settings = Settings {
        url: format!("smtp://{}", sink.address),
        from: "The desk <desk@example.org>".into(),
        password_file: None,
    };
    site.app.set_mail(Mailer::open(settings.read(None).unwrap()).unwrap());
    sink
}

/// Hands over what is due.
pub(crate) async fn send(site: &Site) -> Round {
    let (_stopping, stopped) = watch::channel(false);
    flow::mail::send_round(&site.store, &site.clock, site.app.mail().unwrap(), &stopped).await.unwrap()
}

/// Tells people of everything that happened; what was told before is not told again.
async fn tell(site: &Site) {
    let mut conn = site.store.read().await.unwrap();
    let events = store::event::events_after(&mut conn, None, 1000).await.unwrap();
    drop(conn);
    web::mail::tell(&site.app, &events).await.unwrap();
}

async fn all(site: &Site, sink: &Sink) -> Vec<(String, Letter)> {
    tell(site).await;
    send(site).await;
    let mut letters: Vec<(String, Letter)> = sink.take().into_iter().map(|l| (l.to.join(","), l)).collect();
    letters.sort_by(|a, b| a.0.cmp(&b.0));
    letters
}

fn names(letters: &[(String, Letter)]) -> Vec<&str> {
    letters.iter().map(|(to, _)| to.split('@').next().unwrap()).collect()
}

const INVITE: &str = "/desk/people/invite";

fn invitation<'a>(email: &'a str, letter: &'a str) -> [(&'a str, &'a str); 4] {
    [("email", email), ("role", "author"), ("organisation", "newsroom"), ("letter", letter)]
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_arrives_in_the_language_it_was_asked_for_in_and_its_link_works() {
    for site in sites().await {
        let sink = with_mail(&site).await;
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        let page = administrator.get(&site, INVITE).await.text;
        assert!(page.contains("name=\"letter\""), "{page}");
        let page = administrator.post(&site, INVITE, &invitation("New@example.org", "fr")).await.text;
        assert!(page.contains("on its way to new@example.org"), "{page}");
        let link = page.split("<code dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap();
        assert_eq!(send(&site).await, Round { sent: 1, ..Round::default() });
        assert_eq!(send(&site).await, Round::default(), "once");
        let [letter]: [Letter; 1] = sink.take().try_into().unwrap();
        assert_eq!(letter.to, ["new@example.org"]);
        assert!(letter.field("From").ends_with("<desk@example.org>"));
        assert_eq!(letter.field("Auto-Submitted"), "auto-generated");
        assert_eq!(letter.field("Content-Language"), "fr");
        let (text, html) = (letter.part("text/plain"), letter.part("text/html"));
        assert!(text.contains("vous invite") && text.contains(link), "{text}");
        assert!(html.contains("<html lang=\"fr\" dir=\"ltr\">") && html.contains(link), "{html}");
        let path = link.strip_prefix("https://sen.example").unwrap();
        let fields = [("name", "Mới"), ("password", PASSWORD), ("locale", "fr")];
        let joined = site.post(path, "", &fields).await;
        assert_eq!(joined.status, StatusCode::SEE_OTHER, "{}", joined.text);
        // What lets in is not kept: the letter's words went when it was sent.
        let mut tx = site.store.begin().await.unwrap();
        let later = site.clock.now() + SignedDuration::from_hours(1);
        assert_eq!(store::mail::erase_mail(&mut tx, later, later).await.unwrap(), 1);
    }
}

/// The letters that come within some seconds, at least one.
async fn wait_for(site: &Site, sink: &Sink) -> Vec<Letter> {
    for _ in 0..200 {
        send(site).await;
        let letters = sink.take();
        if !letters.is_empty() {
            return letters;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("no letter came");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_forgotten_their_password_gets_a_link_and_nobody_learns_who_is_there() {
    for site in sites().await {
        // Without mail there is no such way.
        assert!(site.get("/desk/sign-in").await.text.contains("An administrator can send you a link"));
        assert_eq!(site.get("/desk/forgotten").await.status, StatusCode::NOT_FOUND);
        let sink = with_mail(&site).await;
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        assert!(site.get("/desk/sign-in").await.text.contains("href=\"/desk/forgotten\""));
        assert_eq!(site.get("/desk/forgotten").await.status, StatusCode::OK);
        let ask = async |email: &'static str| site.post("/desk/forgotten", "", &[("email", email)]).await;
        let (unknown, known) = (ask("nobody@example.org").await, ask("Author@example.org").await);
        assert_eq!((unknown.status, &unknown.text), (known.status, &known.text), "the answer is the same");
        assert!(known.text.contains("If the address belongs to somebody"), "{}", known.text);
        let [letter]: [Letter; 1] = wait_for(&site, &sink).await.try_into().unwrap();
        assert_eq!(letter.to, ["author@example.org"]);
        let text = letter.part("text/plain");
        let link = text.split_whitespace().find(|w| w.contains("/desk/join/")).unwrap();
        let path = link.strip_prefix("https://sen.example").unwrap().to_owned();

        // Asked for again at once, there is no second letter; the old password and session still hold.
        ask("author@example.org").await;
        tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        assert_eq!(send(&site).await, Round::default());
        assert_eq!(author.get(&site, "/desk/").await.status, StatusCode::OK);
        let fields = [("password", "another long password of mine")];
        let changed = site.post(&path, "", &fields).await;
        assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.text);
        assert_eq!(author.get(&site, "/desk/").await.status, StatusCode::SEE_OTHER, "other sessions end");
        assert_eq!(site.get(&path).await.status, StatusCode::GONE, "the link lets in once");

        // Later it can be asked for again, and lets in for an hour.
        site.later(20 * 60);
        ask("author@example.org").await;
        let letters = wait_for(&site, &sink).await;
        let text = letters[0].part("text/plain");
        let link = text.split_whitespace().find(|w| w.contains("/desk/join/")).unwrap();
        site.later(3_601);
        let path = link.strip_prefix("https://sen.example").unwrap();
        assert_eq!(site.get(path).await.status, StatusCode::GONE);

        // Who asks for whole lists waits.
        for _ in 0..10 {
            ask("nobody@example.org").await;
        }
        let flood = ask("nobody@example.org").await;
        assert_eq!(flood.status, StatusCode::TOO_MANY_REQUESTS, "{}", flood.text);
        assert!(flood.headers.contains_key("retry-after") && flood.text.contains("Too many attempts"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_must_act_is_told_once_and_nobody_else() {
    for site in sites().await {
        let sink = with_mail(&site).await;
        let author = Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let reviewer = Staff::new(&site, "reviewer", Role::Reviewer, Some("newsroom")).await;
        Staff::new(&site, "outsider", Role::Publisher, Some("province")).await;
        Staff::new(&site, "country", Role::Publisher, None).await;
        Staff::new(&site, "translator", Role::Translator, Some("newsroom")).await;
        tell(&site).await;
        let editor = begin(&site, &author, "image").await;
        let remark = [("remark", "Please look at the numbers")];
        done(&act(&site, &author, &editor, "It spans the river.", "submit", &remark).await, "done-submitted");
        let letters = all(&site, &sink).await;
        // The one for the whole country is asked only where nobody nearer is.
        assert_eq!(names(&letters), ["reviewer"]);
        let text = letters[0].1.part("text/plain");
        assert!(text.contains("A new bridge") && text.contains("/desk/items/"), "{text}");
        assert!(text.contains("author has handed in"), "{text}");
        assert!(all(&site, &sink).await.is_empty(), "told once");

        let back = [("remark", "Which river?")];
        done(&act(&site, &reviewer, &editor, "", "return", &back).await, "done-returned");
        let letters = all(&site, &sink).await;
        assert_eq!(names(&letters), ["author"]);
        assert!(letters[0].1.part("text/plain").contains("> Which river?"));
        // Handed in again within the hour, the next note waits for the hour to be over.
        done(&act(&site, &author, &editor, "It spans the Red River.", "submit", &[]).await, "done-submitted");
        assert!(all(&site, &sink).await.is_empty());
        site.later(3700);
        assert_eq!(names(&all(&site, &sink).await), ["reviewer"]);

        // Who does not want to be told is not.
        done(&author.post(&site, "/desk/account/letters", &[("deadlines", "1")]).await, "done-saved");
        let page = author.get(&site, "/desk/account").await.text;
        assert!(page.contains("name=\"deadlines\" value=\"1\" checked"), "{page}");
        assert!(page.contains("name=\"notes\" value=\"1\">"), "{page}");
        done(&act(&site, &reviewer, &editor, "", "return", &back).await, "done-returned");
        site.later(7200);
        assert!(all(&site, &sink).await.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_assigned_is_told_and_nothing_under_embargo_leaves_the_house() {
    for site in sites().await {
        let sink = with_mail(&site).await;
        let publisher = Staff::new(&site, "publisher", Role::Publisher, Some("newsroom")).await;
        Staff::new(&site, "author", Role::Author, Some("newsroom")).await;
        let editor = begin(&site, &publisher, "image").await;
        let mut conn = site.store.read().await.unwrap();
        let author = store::person::person_by_email(&mut conn, "author@example.org").await.unwrap().unwrap();
        drop(conn);
        let id = author.id.to_string();
        let given = [("assignee", id.as_str()), ("due_on", "2999-11-30")];
        done(&act(&site, &publisher, &editor, "It opens.", "assign", &given).await, "done-assigned");
        let letters = all(&site, &sink).await;
        assert_eq!(names(&letters), ["author"]);
        let text = letters[0].1.part("text/plain");
        assert!(text.contains("A new bridge") && text.contains("2999"), "{text}");

        // The item comes under embargo: the next note says that something waits, and not what.
        let code = model::Code::new(editor.split('/').nth(3).unwrap()).unwrap();
        let mut tx = site.store.begin().await.unwrap();
        let item = store::item::find_item(&mut tx, &code).await.unwrap().unwrap();
        let mut plan = store::plan::plan_of(&mut tx, item.id).await.unwrap();
        plan.embargo = Some(model::Embargo {
            until: site.clock.now() + SignedDuration::from_hours(100),
            zone: "UTC".into(),
            reason: "The minister speaks first.".into(),
            by: author.id,
        });
        store::plan::upsert_plan(&mut tx, &plan).await.unwrap();
        tx.commit().await.unwrap();
        site.later(3700);
        done(&act(&site, &publisher, &editor, "It opens.", "assign", &given).await, "done-assigned");
        let letters = all(&site, &sink).await;
        assert_eq!(names(&letters), ["author"]);
        assert!(letters[0].1.field("Subject").contains("embargo"), "{:?}", letters[0].1);
        assert!(!letters[0].1.part("text/plain").contains("A new bridge"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_taken_comes_again_or_is_told_on_the_status_page() {
    for site in sites().await {
        let sink = with_mail(&site).await;
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        sink.later(1);
        sink.does_not_know("gone@example.org");
        let trial = [("act", "mail-trial")];
        done(&administrator.post(&site, "/desk/status", &trial).await, "done-mail-trial");
        let first = send(&site).await;
        assert_eq!((first.later, first.unreachable), (1, false), "{first:?}");
        let page = administrator.get(&site, "/desk/status").await.text;
        assert!(page.contains("come back later") && page.contains("127.0.0.1:"), "{page}");
        assert_eq!(send(&site).await, Round::default(), "not at once");
        site.later(90);
        administrator.post(&site, INVITE, &invitation("gone@example.org", "en")).await;
        let second = send(&site).await;
        assert_eq!((second.sent, second.ended), (1, 1), "{second:?}");
        assert_eq!(sink.take()[0].to, ["administrator@example.org"]);
        let page = administrator.get(&site, "/desk/status").await.text;
        assert!(page.contains("gone@example.org") && page.contains("nobody of this name"), "{page}");
        site.later(36_000);
        assert_eq!(send(&site).await, Round::default(), "what is refused for good is not repeated");

        // Somebody makes room for the address, and sends it again.
        sink.knows_all();
        let id = page.split("name=\"mail-again\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let again = [("mail-again", id)];
        done(&administrator.post(&site, "/desk/status", &again).await, "done-mail-again");
        assert_eq!(send(&site).await.sent, 1);
        assert_eq!(administrator.post(&site, "/desk/status", &again).await.status, StatusCode::NOT_FOUND);
        let log = administrator.get(&site, "/desk/audit").await.text;
        assert!(log.contains("mail-trial") && log.contains("mail-again"), "{log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_line_is_repeated_and_a_lost_process_is_not() {
    for site in sites().await {
        let sink = with_mail(&site).await;
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        let trial = [("act", "mail-trial")];
        // The server takes it and is gone before it has said so: SMTP wants it repeated, as the same letter.
        sink.cut(1);
        administrator.post(&site, "/desk/status", &trial).await;
        assert!(send(&site).await.unreachable);
        site.later(90);
        assert_eq!(send(&site).await.sent, 1);
        let letters = sink.take();
        assert_eq!(letters.len(), 2);
        assert_eq!(letters[0].field("Message-ID"), letters[1].field("Message-ID"));

        // Two letters are taken by a process; it dies while it hands the first over.
        for _ in 0..2 {
            administrator.post(&site, "/desk/status", &trial).await;
        }
        let mut tx = site.store.begin().await.unwrap();
        let taken = store::mail::claim_mail(&mut tx, "dead", site.clock.now(), 10).await.unwrap();
        assert_eq!(taken.len(), 2);
        assert!(store::mail::hand_over(&mut tx, taken[0].id, "dead", site.clock.now()).await.unwrap());
        tx.commit().await.unwrap();
        flow::mail::clear_away(&site.store, site.clock.as_ref()).await.unwrap();
        assert_eq!(send(&site).await, Round::default(), "it may be alive");
        site.later(31 * 60);
        flow::mail::clear_away(&site.store, site.clock.as_ref()).await.unwrap();
        assert_eq!(send(&site).await.sent, 1);
        let message_id = sink.take()[0].field("Message-ID");
        assert!(message_id.contains(&taken[1].id.to_string()), "{message_id}");
        let page = administrator.get(&site, "/desk/status").await.text;
        assert!(page.contains("it may have arrived"), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn where_mail_is_off_nothing_is_queued_and_the_desk_says_so() {
    for site in sites().await {
        let administrator = Staff::new(&site, "administrator", Role::Administrator, None).await;
        assert!(!administrator.get(&site, INVITE).await.text.contains("name=\"letter\""));
        let page = administrator.post(&site, INVITE, &invitation("new@example.org", "fr")).await.text;
        assert!(page.contains("/desk/join/") && !page.contains("on its way"), "{page}");
        let page = administrator.get(&site, "/desk/status").await.text;
        assert!(page.contains("handed over by people") && !page.contains("mail-trial"), "{page}");
        assert!(administrator.get(&site, "/desk/account").await.text.contains("sends no e-mail"));
        let trial = [("act", "mail-trial")];
        assert_eq!(administrator.post(&site, "/desk/status", &trial).await.status, StatusCode::NOT_FOUND);
        let mut conn = site.store.read().await.unwrap();
        assert!(store::mail::mail_counts(&mut conn).await.unwrap().is_empty());
    }
}
