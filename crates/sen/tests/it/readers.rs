//! Readers: counted where they are answered, told above the threshold, and traced nowhere.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv6Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use http::StatusCode;
use serde_json::Value;

use crate::site::{Site, packs, sites};

const AGENT: &str = "Mozilla/5.0 (X11; Linux x86_64) Unmistakable-Reader/41.7";
const ADDRESS: &str = "2a01:4f8:77:1234:aaaa:bbbb:cccc:dddd";

/// Many readers, each with a name of its own.
async fn visit(site: &Site, path: &str, readers: std::ops::Range<u32>) -> StatusCode {
    let mut status = StatusCode::OK;
    for reader in readers {
        let agent = format!("Mozilla/5.0 (X11; Linux x86_64) Reader/{reader}");
        let address = format!("203.0.113.{reader}");
        let headers = [
            ("user-agent", agent.as_str()),
            ("x-forwarded-for", address.as_str()),
            ("host", "sen.example"),
            ("accept-language", "ja,en;q=0.5"),
            ("referer", "https://www.google.com/"),
        ];
        status = site.get_with(path, &headers).await.status;
    }
    status
}

async fn told(site: &Site, by: &str) -> Vec<(String, Option<i64>, Option<i64>)> {
    web::count::settle(&site.app).await.unwrap();
    // By a program: nameless ones are taken for bots, which are counted here.
    let program = [("user-agent", "curl/8.8.0")];
    let answer = site.get_with(&format!("/api/v1/readers?by={by}"), &program).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let value: Value = serde_json::from_str(&answer.text).unwrap();
    let rows = value["items"].as_array().unwrap();
    rows.iter()
        .map(|row| (row["key"].as_str().unwrap().to_owned(), row["views"].as_i64(), row["readers"].as_i64()))
        .collect()
}

fn is(key: &str, views: i64, readers: Option<i64>) -> (String, Option<i64>, Option<i64>) {
    (key.to_owned(), Some(views), readers)
}

#[tokio::test]
async fn views_are_counted_by_what_was_read_and_told_in_steps() {
    for site in sites().await {
        let edition = site.edition("en").await;
        let (code, _) =
            store::item::item_codes(&mut site.store.read().await.unwrap()).await.unwrap().remove(0);
        let story = format!("/en/stories/{}", edition.slug);
        // Once rendered, then from the cache; labels do not make another page.
        assert_eq!(visit(&site, &story, 0..12).await, StatusCode::OK);
        assert_eq!(visit(&site, &format!("{story}?c=nothing&via=nowhere"), 0..12).await, StatusCode::OK);
        assert_eq!(visit(&site, "/en/no-such-page", 0..11).await, StatusCode::NOT_FOUND);
        assert_eq!(visit(&site, "/en/search?q=zzzzqqqq", 0..15).await, StatusCode::OK);
        assert_eq!(visit(&site, "/en/search?q=an@example.org", 0..15).await, StatusCode::OK);
        assert_eq!(visit(&site, "/en/feed.xml", 0..10).await, StatusCode::OK);
        let bot =
            [("user-agent", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)")];
        for _ in 0..11 {
            site.get_with(&story, &bot).await;
        }
        let doors = told(&site, "door").await;
        assert!(
            doors.contains(&is("feed", 10, Some(10))) && doors.contains(&is("bot", 10, None)),
            "{doors:?}"
        );
        let pages = told(&site, "page").await;
        assert!(pages.contains(&is(&format!("story:{code}"), 20, Some(10))), "{pages:?}");
        assert_eq!(told(&site, "locale").await, [is("en", 50, Some(10))]);
        assert_eq!(told(&site, "referrer").await, [is("search", 50, Some(10))]);
        assert_eq!(told(&site, "host").await, [is("google.com", 50, None)]);
        assert_eq!(told(&site, "wanted").await, [is("ja|en", 50, None)]);
        assert_eq!(told(&site, "missing").await, [is("/en/no-such-page", 10, None)]);
        assert_eq!(told(&site, "search-nothing").await, [is("en|zzzzqqqq", 10, None)]);
        assert_eq!(told(&site, "bot").await, [is("Google", 10, None)]);
        assert!(told(&site, "campaign").await.is_empty(), "only campaigns that there are");
        let page = site.get("/en/readers").await;
        assert!(page.text.contains("Search engine"), "{}", page.text);
        let file = site.get("/en/readers/locale.csv").await;
        assert!(file.text.ends_with("en,50,10\r\n"), "{}", file.text);
        assert_eq!(site.get("/en/readers/nothing.csv").await.status, StatusCode::NOT_FOUND);
        let wrong = site.get("/api/v1/readers?by=address").await;
        assert!(
            wrong.status == StatusCode::BAD_REQUEST && wrong.text.contains("territory"),
            "{}",
            wrong.text
        );
    }
}

#[tokio::test]
async fn a_campaign_is_counted_by_the_labels_of_its_links() {
    for site in sites().await {
        let at = site.clock.now();
        let code = |text: &str| model::Code::new(text).unwrap();
        let campaign = model::Campaign {
            code: code("lotus-season"),
            organisation: code("newsroom"),
            names: model::programme::Wording::one(&model::Locale::new("en").unwrap(), "The lotus season"),
            message: None,
            programme: None,
            activity: None,
            from: jiff::civil::date(2026, 1, 1),
            until: jiff::civil::date(2026, 12, 31),
            made_by: model::PersonId::new(at),
            made_at: at,
            closed_at: None,
        };
        let mut tx = site.store.begin().await.unwrap();
        store::reach::upsert_campaign(&mut tx, &campaign).await.unwrap();
        tx.commit().await.unwrap();
        // As it is sent out, and as it arrives where it leads on to another address: the label goes along.
        let slug = site.edition("en").await.slug;
        assert_eq!(
            visit(&site, &format!("/en/stories/{slug}?c=lotus-season&via=nowhere"), 0..13).await,
            StatusCode::OK
        );
        let moved = site.get(&format!("/en/stories/{slug}/?c=lotus-season&via=mail")).await;
        assert_eq!(
            moved.header("location"),
            format!("/en/stories/{slug}?c=lotus-season&via=mail"),
            "{}",
            moved.text
        );
        let page = site.get(&format!("/en/stories/{slug}?c=lotus-season")).await;
        assert!(!page.text.contains("lotus-season"), "no page carries a label");
        assert_eq!(told(&site, "campaign").await, [is("lotus-season", 10, Some(10))]);
        assert!(told(&site, "channel").await.is_empty(), "no channel of that name");
    }
}

#[tokio::test]
async fn a_reader_who_wishes_so_is_a_view_and_nothing_more() {
    for site in sites().await {
        let still = [("user-agent", AGENT), ("x-forwarded-for", ADDRESS), ("sec-gpc", "1")];
        for _ in 0..10 {
            site.get_with("/en/", &still).await;
        }
        assert_eq!(told(&site, "page").await, [is("page:home", 10, None)]);
        let said = |headers: &[(&str, &str)], body: &'static str| {
            let mut request = http::Request::post("/beacon");
            for (name, value) in headers {
                request = request.header(*name, *value);
            }
            request.body(axum::body::Body::from(body)).unwrap()
        };
        let slug = site.edition("en").await.slug;
        let body: &'static str = format!("p=/en/stories/{slug}&s=60&d=75").leak();
        for _ in 0..12 {
            assert_eq!(site.send(said(&still, body)).await.status, StatusCode::NO_CONTENT);
        }
        assert!(told(&site, "time").await.is_empty(), "nothing of who wishes so");
        let usual = [("user-agent", AGENT), ("x-forwarded-for", ADDRESS)];
        for _ in 0..12 {
            site.send(said(&usual, body)).await;
            site.send(said(&usual, "p=/en/stories/nothing&s=60&d=75")).await;
            site.send(said(&usual, "nonsense")).await;
        }
        assert_eq!(told(&site, "time").await, [is("60", 10, None)]);
        assert_eq!(told(&site, "depth").await, [is("75", 10, None)]);
        // Of somebody who has no such wish no table of either engine says more.
        site.get_with("/en/", &usual).await;
        web::count::settle(&site.app).await.unwrap();
        let octets = ADDRESS.parse::<Ipv6Addr>().unwrap().octets();
        let half: String = octets.iter().take(8).map(|b| format!("{b:02x}")).collect();
        let traces = ["unmistakable", "2a01:4f8:77", "2a01:04f8:0077", half.as_str()];
        let lines = store::testing::everything(&site.store).await.unwrap();
        assert!(lines.iter().any(|line| line.starts_with("audience_cell: ")), "what was counted is there");
        for line in &lines {
            let small = line.to_lowercase();
            assert!(!traces.iter().any(|trace| small.contains(trace)), "{line}");
        }
    }
}

/// A request as a browser sends it behind a proxy of ours.
fn ask(at: &str, path: &str, more: &str, body: Option<&str>) -> String {
    let mut stream = TcpStream::connect(at).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let verb = if body.is_some() { "POST" } else { "GET" };
    let body = body.unwrap_or_default();
    let length = if body.is_empty() { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
    let text = format!(
        "{verb} {path} HTTP/1.1\r\nHost: {at}\r\nUser-Agent: {AGENT}\r\nX-Forwarded-For: 10.0.0.1, {ADDRESS}\r\n{more}{length}\r\n{body}"
    );
    stream.write_all(text.as_bytes()).unwrap();
    if !more.contains("close") {
        // The fast lane: the first part of the answer is enough.
        let mut piece = [0; 1024];
        let n = stream.read(&mut piece).unwrap();
        return String::from_utf8_lossy(&piece[..n]).into_owned();
    }
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

const CLOSE: &str = "Connection: close\r\n";
/// What led somebody here says more than its host; of that the host alone is counted.
const USUAL: &str = "Accept-Encoding: gzip, br\r\nAccept-Language: th\r\n\
    Referer: https://mail.example/u/0/Unmistakable-Thread?of=41\r\n";

fn json(at: &str, path: &str) -> Value {
    let answer = ask(at, path, CLOSE, None);
    let body = answer.split_once("\r\n\r\n").unwrap().1;
    // Chunks or not: what stands between the outermost braces.
    let (from, to) = (body.find('{').unwrap(), body.rfind('}').unwrap());
    serde_json::from_str(&body[from..=to]).unwrap()
}

fn serve(data: &Path, listen: &str) -> Child {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sen"))
        .arg("serve")
        .env("SEN_DATA", data)
        .env("SEN_LISTEN", listen)
        .env("SEN_AVIF", "false")
        .env("SEN_LOG", "debug")
        .env_remove("SEN_CONFIG")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.starts_with("http"), "{line}");
    child
}

fn files(folder: &Path, each: &mut impl FnMut(&Path, &[u8])) {
    for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            files(&path, each);
        } else {
            each(&path, &std::fs::read(&path).unwrap());
        }
    }
}

#[test]
fn a_visit_arrives_in_the_roll_up_and_leaves_no_trace_of_the_reader() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let made = Command::new(env!("CARGO_BIN_EXE_sen"))
        .args(["init", "--pack"])
        .arg(packs().join("template"))
        .env("SEN_DATA", &data)
        .env("SEN_AVIF", "false")
        .env_remove("SEN_CONFIG")
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let at = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    let mut child = serve(&data, &at);
    // Read while it runs, or it waits for somebody to.
    let mut stderr = child.stderr.take().unwrap();
    let log = std::thread::spawn(move || {
        let mut log = Vec::new();
        let _ = stderr.read_to_end(&mut log);
        log
    });

    let editions = json(&at, "/api/v1/editions?locale=en&limit=1");
    let first = &editions["items"][0];
    let story = first["url"].as_str().unwrap().split_once("/en/").unwrap().1.to_owned();
    for _ in 0..12 {
        assert!(ask(&at, &format!("/en/{story}"), USUAL, None).starts_with("HTTP/1.1 200"));
        ask(&at, "/en/", &format!("{USUAL}{CLOSE}"), None);
        let cookie = format!("{CLOSE}Cookie: other=Unmistakable\r\n");
        ask(&at, "/en/no-such-page?for=Unmistakable", &cookie, None);
        ask(&at, "/en/search?q=lotus", CLOSE, None);
        ask(&at, "/en/search?q=Unmistakable@reader.example", CLOSE, None);
        let read = format!("p=/en/{story}&s=30&d=50");
        assert!(ask(&at, "/beacon", CLOSE, Some(&read)).starts_with("HTTP/1.1 204"));
    }
    let start = Instant::now();
    let page = format!("story:{}", first["item"].as_str().unwrap());
    loop {
        let value = json(&at, "/api/v1/readers?by=page");
        let row = value["items"].as_array().unwrap().iter().find(|row| row["key"] == page.as_str());
        if row.is_some_and(|row| row["views"] == 10 && row["readers"].is_null()) {
            break;
        }
        assert!(start.elapsed() < Duration::from_secs(40), "the visit does not arrive: {value}");
        std::thread::sleep(Duration::from_millis(300));
    }
    let stopped = Command::new("kill").arg(child.id().to_string()).status().unwrap();
    assert!(stopped.success());
    assert!(child.wait().unwrap().success());

    let address: Ipv6Addr = ADDRESS.parse().unwrap();
    let mut traces: Vec<Vec<u8>> = vec![
        AGENT.into(),
        b"Unmistakable".to_vec(),
        b"unmistakable".to_vec(),
        ADDRESS.into(),
        b"2a01:4f8:77".to_vec(),
        b"2a01:04f8:0077".to_vec(),
        address.octets()[..8].to_vec(),
    ];
    traces.push(address.octets().iter().take(8).map(|b| format!("{b:02x}")).collect::<String>().into_bytes());
    let mut found = Vec::new();
    let mut look = |what: &str, bytes: &[u8]| {
        for trace in &traces {
            if bytes.windows(trace.len()).any(|part| part == trace.as_slice()) {
                found.push(format!("{what}: {}", String::from_utf8_lossy(trace)));
            }
        }
    };
    let mut looked = 0;
    files(&data, &mut |path: &Path, bytes: &[u8]| {
        looked += 1;
        look(&path.display().to_string(), bytes);
    });
    look("the log", &log.join().unwrap());
    // Whoever finds nothing must be able to find something.
    let proof = |bytes: &[u8]| {
        traces.iter().any(|trace| bytes.windows(trace.len()).any(|part| part == trace.as_slice()))
    };
    assert!(proof(AGENT.as_bytes()) && proof(&address.octets()));
    assert!(looked > 5 && found.is_empty(), "{looked} {found:?}");
}
