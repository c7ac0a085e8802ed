//! Newsletters: asked for, confirmed, written, left, and nothing after that.

use http::StatusCode;
use jiff::Timestamp;
use model::{Code, IssueState, Role};
use tokio::sync::watch;

use crate::desk::Staff;
use crate::mail::with_mail;
use crate::mail_sink::{Letter, Sink};
use crate::site::{Site, sites};

const PAGE: &str = "/en/newsletters/news";

async fn open(site: &Site) -> Staff {
    let administrator = Staff::new(site, "administrator", Role::Administrator, None).await;
    let operator = site.app.shown().country.nation.site.operator.to_string();
    let fields = [
        ("code", "news"),
        ("organisation", operator.as_str()),
        ("rhythm", "weekly"),
        ("weekday", "1"),
        ("hour", "8"),
        ("filling", "published"),
        ("name-en", "The news"),
        ("locale", "en"),
        ("locale", "fr"),
        ("act", "save"),
    ];
    let answer = administrator.post(site, "/desk/newsletters/new", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    administrator
}

/// Hands over what is due, and answers with what came.
async fn send(site: &Site, sink: &Sink) -> Vec<Letter> {
    let office = web::newsletter::office(&site.app).unwrap().unwrap();
    let (_stopping, stopped) = watch::channel(false);
    flow::reach::newsletter::send_round(&office, &stopped).await.unwrap();
    sink.take()
}

fn link(letter: &Letter, part: &str) -> String {
    let text = letter.part("text/plain");
    let found = text.lines().find(|l| l.contains(part)).unwrap_or_else(|| panic!("{part} in {text}"));
    let address = found.trim().to_owned();
    address[address.find("/en/").unwrap()..].to_owned()
}

/// As if the newsletter had been filled long ago: all that was published is new to it.
async fn rewind(site: &Site) {
    let code = Code::new("news").unwrap();
    let mut tx = site.store.begin().await.unwrap();
    let n = store::newsletter::find_newsletter(&mut tx, &code).await.unwrap().unwrap();
    let start = Timestamp::UNIX_EPOCH;
    assert!(store::newsletter::set_built_until(&mut tx, &code, n.built_until, start).await.unwrap());
    tx.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_asks_confirms_reads_and_leaves() {
    for site in sites().await {
        let sink = with_mail(&site).await;
        let administrator = open(&site).await;
        assert!(site.get("/en/newsletters").await.text.contains("The news"));
        let ask = [("email", "Reader@Example.net"), ("language", "en")];
        let asked = site.post(PAGE, "", &ask).await;
        assert_eq!(asked.status, StatusCode::OK, "{}", asked.text);
        let letters = send(&site, &sink).await;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].to, ["reader@example.net"]);
        assert_eq!(letters[0].field("List-Unsubscribe"), "");
        let confirm = link(&letters[0], "/newsletters/confirm/");
        assert!(site.get(&confirm).await.text.contains("<button"), "a look alone confirms nothing");
        assert_eq!(site.post(&confirm, "", &[]).await.status, StatusCode::OK);
        assert_eq!(site.post(&confirm, "", &[]).await.status, StatusCode::GONE, "once");
        // The answer is the same for an address that is known and for one that is not.
        assert_eq!(site.post(PAGE, "", &ask).await.text, asked.text);
        assert!(send(&site, &sink).await[0].part("text/plain").contains("already"));

        rewind(&site).await;
        let publisher = Staff::new(&site, "publisher", Role::Publisher, None).await;
        let made = publisher.post(&site, "/desk/newsletters/news", &[("act", "issue")]).await;
        let issue = made.header("location").split('?').next().unwrap().to_owned();
        assert!(issue.contains("/issues/"), "{issue} {}", made.text);
        let letters = send(&site, &sink).await;
        assert_eq!(letters.len(), 1, "{}", publisher.get(&site, &issue).await.text);
        assert_eq!(letters[0].field("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
        assert!(letters[0].field("List-Id").ends_with("<news.newsletters.example.org>"));
        let web = link(&letters[0], "/newsletters/news/issues/");
        assert_eq!(site.get(&web).await.status, StatusCode::OK, "{web}");
        // A language in which it tells of nothing names those in which it does; the register of channels leads to all issues.
        let other = site.get(&web.replacen("/en/", "/fr/", 1)).await;
        assert!(other.status == StatusCode::OK || other.text.contains(&web), "{}", other.text);
        let channel = site.get("/en/channels/news").await.text;
        assert!(channel.contains("/en/newsletters/news#issues"), "{channel}");
        assert!(site.get(PAGE).await.text.contains(&web), "issues stand on the newsletter's page");
        assert_eq!(site.get(&format!("{PAGE}?before=1")).await.status, StatusCode::OK);
        assert_eq!(site.get(&format!("{PAGE}?before=x")).await.status, StatusCode::NOT_FOUND);
        let manage = link(&letters[0], "/newsletters/manage/");
        let saved = site.post(&manage, "", &[("language", "fr")]).await;
        assert!(saved.header("location").contains("saved=1"), "{}", saved.text);

        // What a mail program sends, without having looked before.
        let leave = link(&letters[0], "/newsletters/leave/");
        assert!(letters[0].field("List-Unsubscribe").contains(&leave));
        let one_click = [("List-Unsubscribe", "One-Click")];
        assert_eq!(site.post(&leave, "", &one_click).await.status, StatusCode::OK);
        assert_eq!(site.post(&leave, "", &one_click).await.status, StatusCode::OK, "twice does no harm");
        assert_eq!(site.get(&manage).await.status, StatusCode::GONE);
        rewind(&site).await;
        publisher.post(&site, "/desk/newsletters/news", &[("act", "issue")]).await;
        assert!(send(&site, &sink).await.is_empty());
        let page = administrator.get(&site, "/desk/newsletters/news").await.text;
        assert!(page.contains("fewer than 10") && !page.contains("example.net"), "{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_issue_can_wait_for_a_second_person_be_paused_and_called_off() {
    for site in sites().await {
        let sink = with_mail(&site).await;
        open(&site).await;
        let code = Code::new("news").unwrap();
        let mut tx = site.store.begin().await.unwrap();
        let mut n = store::newsletter::find_newsletter(&mut tx, &code).await.unwrap().unwrap();
        n.looked_at = true;
        store::newsletter::set_newsletter(&mut tx, &n).await.unwrap();
        tx.commit().await.unwrap();
        site.post(PAGE, "", &[("email", "reader@example.net")]).await;
        let confirm = link(&send(&site, &sink).await[0], "/newsletters/confirm/");
        site.post(&confirm, "", &[]).await;
        rewind(&site).await;
        let one = Staff::new(&site, "one", Role::Publisher, None).await;
        let other = Staff::new(&site, "other", Role::Publisher, None).await;
        let author = Staff::new(&site, "author", Role::Author, None).await;
        let made = one.post(&site, "/desk/newsletters/news", &[("act", "issue")]).await;
        let issue = made.header("location").split('?').next().unwrap().to_owned();
        assert!(send(&site, &sink).await.is_empty(), "it waits");
        let page = one.get(&site, &issue).await.text;
        assert!(!page.contains("value=\"approve\""), "whoever made it does not say yes to it");
        let refused = one.post(&site, &issue, &[("act", "approve")]).await;
        assert_eq!(refused.status, StatusCode::OK, "{}", refused.text);
        let forbidden = author.post(&site, &issue, &[("act", "approve")]).await;
        assert_eq!(forbidden.status, StatusCode::FORBIDDEN);
        let letter = one.get(&site, &format!("{issue}/letter?language=en&interests=")).await;
        assert!(letter.text.contains("role=\"presentation\"") && !letter.text.contains(".invalid"));
        for (act, state) in
            [("approve", IssueState::Sending), ("pause", IssueState::Paused), ("go-on", IssueState::Sending)]
        {
            let answer = other.post(&site, &issue, &[("act", act)]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{act}: {}", answer.text);
            let mut conn = site.store.read().await.unwrap();
            let found = store::newsletter::issues(&mut conn, &code, i64::MAX, 1).await.unwrap();
            assert_eq!(found[0].state, state, "{act}");
            if act == "pause" {
                drop(conn);
                assert!(send(&site, &sink).await.is_empty(), "nothing goes out while it is paused");
            }
        }
        other.post(&site, &issue, &[("act", "cancel")]).await;
        assert!(send(&site, &sink).await.is_empty(), "nothing goes out once it is called off");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_and_floods_are_kept_out_and_nobody_is_imported() {
    for site in sites().await {
        let sink = with_mail(&site).await;
        let administrator = open(&site).await;
        let trapped = [("email", "reader@example.net"), ("homepage", "https://spam.example")];
        assert_eq!(site.post(PAGE, "", &trapped).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let wrong = site.post(PAGE, "", &[("email", "no address")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("value=\"no address\""), "{}", wrong.text);
        let mut last = StatusCode::OK;
        for n in 0..25 {
            last = site.post(PAGE, "", &[("email", &format!("reader-{n}@example.net"))]).await.status;
        }
        assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
        assert!(send(&site, &sink).await.len() <= 20);
        let page = administrator.get(&site, "/desk/newsletters").await.text;
        assert!(page.contains("cannot be imported") && !page.contains("type=\"file\""), "{page}");
        let erased = administrator
            .post(&site, "/desk/newsletters/erase", &[("address", "Reader-1@example.net")])
            .await;
        assert!(erased.text.contains("1 subscription has ended"), "{}", erased.text);
        let audit = administrator.get(&site, "/desk/audit").await.text;
        assert!(!audit.contains("reader-1"), "the audit log says that it was done, and not for whom");
    }
}
