//! Against a small service of our own, which does what the manual says.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, VecDeque};
use std::path::Path;

use model::SystemClock;
use tokio::io::AsyncReadExt as _;
use tokio::net::{TcpListener, TcpStream};

use super::*;
use crate::blobs::{Blobs, Moved};

/// Keys on a page of a list.
const PAGE: usize = 2;

#[derive(Default)]
struct State {
    objects: BTreeMap<String, Vec<u8>>,
    parts: BTreeMap<u32, Vec<u8>>,
    /// Methods and addresses as they came.
    asked: Vec<String>,
    /// Answers that are given before anything is done.
    faults: VecDeque<u16>,
}

struct Service {
    url: String,
    state: Arc<Mutex<State>>,
}

struct Asked {
    method: String,
    path: String,
    query: BTreeMap<String, String>,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

type Answer = (u16, Vec<(&'static str, String)>, Vec<u8>);

impl Service {
    async fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State::default()));
        let kept = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&kept)));
            }
        });
        Self { url, state }
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// How often something was asked for.
    fn count(&self, method: &str) -> usize {
        self.state().asked.iter().filter(|line| line.starts_with(method)).count()
    }

    fn blobs(&self, folder: &Path) -> Blobs {
        in_bucket(&self.url, folder)
    }
}

/// Blobs in a bucket, in a hurry, with files that are large from a thousand bytes on.
fn in_bucket(url: &str, folder: &Path) -> Blobs {
    let settings = S3Settings {
        endpoint: url.to_owned(),
        bucket: "sen".into(),
        region: "nowhere-1".into(),
        prefix: "media".into(),
        path_style: true,
        access_key: None,
        secret_file: None,
    };
    let mut bucket = Bucket::open(&settings, "key", "secret", Arc::new(SystemClock)).unwrap();
    bucket.pace = Pace {
        pause: Duration::from_millis(1),
        patience: Duration::from_secs(5),
        rest: Duration::from_secs(60),
        single: 1000,
        part: 400,
    };
    Blobs::in_folder(folder.join("blobs")).in_bucket(bucket, 1000)
}

async fn serve(mut stream: TcpStream, state: Arc<Mutex<State>>) {
    let mut bytes = Vec::new();
    let mut block = [0; 4096];
    let asked = loop {
        if let Some(asked) = read(&bytes) {
            break asked;
        }
        match stream.read(&mut block).await {
            Ok(read) if read > 0 => bytes.extend_from_slice(&block[..read]),
            _ => return,
        }
    };
    let (status, headers, body) = answer(&mut state.lock().unwrap(), &asked);
    let mut head = format!("HTTP/1.1 {status} X\r\nconnection: close\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    head.push_str(&format!("content-length: {}\r\n\r\n", body.len()));
    let _ = stream.write_all(head.as_bytes()).await;
    if asked.method != "HEAD" {
        let _ = stream.write_all(&body).await;
    }
}

/// The request, once all of it has come.
fn read(bytes: &[u8]) -> Option<Asked> {
    let end = bytes.windows(4).position(|w| w == b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ');
    let (method, address) = (first.next()?.to_owned(), first.next()?.to_owned());
    let headers: BTreeMap<String, String> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let length: usize = headers.get("content-length").map_or(0, |v| v.parse().unwrap());
    let body = bytes.get(end + 4..end + 4 + length)?.to_vec();
    let (path, query) = address.split_once('?').unwrap_or((address.as_str(), ""));
    let query = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    Some(Asked { method, path: path.to_owned(), query, headers, body })
}

fn error(status: u16, code: &str, message: &str) -> Answer {
    let xml =
        format!("<?xml version=\"1.0\"?><Error><Code>{code}</Code><Message>{message}</Message></Error>");
    (status, vec![("location", "http://elsewhere.example/".into())], xml.into_bytes())
}

fn answer(state: &mut State, asked: &Asked) -> Answer {
    state.asked.push(format!("{} {} {:?}", asked.method, asked.path, asked.query));
    let header = |name: &str| asked.headers.get(name).cloned().unwrap_or_default();
    if header("x-amz-content-sha256") != hex::encode(Sha256::digest(&asked.body)) {
        return error(400, "XAmzContentSHA256Mismatch", "other bytes than were signed");
    }
    if !header("authorization").starts_with("AWS4-HMAC-SHA256 Credential=key/")
        || !header("authorization").contains("/nowhere-1/s3/aws4_request, SignedHeaders=host;x-amz-")
    {
        return error(403, "AccessDenied", "nobody");
    }
    if let Some(status) = state.faults.pop_front() {
        return error(status, "SlowDown", "Please reduce your rate");
    }
    let Some(key) = asked.path.strip_prefix("/sen") else { return error(404, "NoSuchBucket", "no bucket") };
    let key = key.trim_start_matches('/').to_owned();
    let asks = |name: &str| asked.query.get(name).map(String::as_str);
    let tagged = |bytes: &[u8]| vec![("etag", format!("\"{}\"", hex::encode(&Sha256::digest(bytes)[..4])))];
    match (asked.method.as_str(), asks("uploadId")) {
        ("GET", _) if key.is_empty() => list(state, asks("prefix").unwrap(), asks("continuation-token")),
        ("GET" | "HEAD", _) => match state.objects.get(&key) {
            Some(bytes) => (200, tagged(bytes), bytes.clone()),
            None => error(404, "NoSuchKey", "no object"),
        },
        ("PUT", Some("upload 1")) => {
            let tags = tagged(&asked.body);
            state.parts.insert(asks("partNumber").unwrap().parse().unwrap(), asked.body.clone());
            (200, tags, Vec::new())
        }
        ("PUT", None) => {
            state.objects.insert(key, asked.body.clone());
            (200, tagged(&asked.body), Vec::new())
        }
        ("POST", None) if asks("uploads").is_some() => {
            let xml = "<InitiateMultipartUploadResult><UploadId>upload 1</UploadId></InitiateMultipartUploadResult>";
            (200, Vec::new(), xml.into())
        }
        ("POST", Some("upload 1")) => {
            let list = String::from_utf8_lossy(&asked.body).into_owned();
            if list.matches("<ETag>&quot;").count() != state.parts.len() {
                // Answered before it was done, as the manual warns.
                return error(200, "InvalidPart", "a part is missing");
            }
            let whole: Vec<u8> = std::mem::take(&mut state.parts).into_values().flatten().collect();
            state.objects.insert(key, whole);
            (200, Vec::new(), b"<CompleteMultipartUploadResult/>".to_vec())
        }
        ("DELETE", Some(_)) => {
            state.parts.clear();
            (204, Vec::new(), Vec::new())
        }
        ("DELETE", None) => {
            state.objects.remove(&key);
            (204, Vec::new(), Vec::new())
        }
        _ => error(405, "MethodNotAllowed", "no"),
    }
}

fn list(state: &State, prefix: &str, after: Option<&str>) -> Answer {
    let after = after.unwrap_or_default();
    let mut keys: Vec<(&String, usize)> = state
        .objects
        .iter()
        .filter(|(key, _)| key.starts_with(prefix) && key.as_str() > after)
        .map(|(key, bytes)| (key, bytes.len()))
        .collect();
    let more = keys.len() > PAGE;
    keys.truncate(PAGE);
    let mut xml = format!("<ListBucketResult><IsTruncated>{more}</IsTruncated>");
    for (key, size) in &keys {
        xml.push_str(&format!("<Contents><Key>{key}</Key><Size>{size}</Size></Contents>"));
    }
    if let Some((last, _)) = keys.last().filter(|_| more) {
        xml.push_str(&format!("<NextContinuationToken>{last}</NextContinuationToken>"));
    }
    xml.push_str("</ListBucketResult>");
    (200, Vec::new(), xml.into_bytes())
}

/// Does what blocks, where that is allowed.
async fn away<T: Send + 'static>(blobs: &Blobs, work: impl FnOnce(&Blobs) -> T + Send + 'static) -> T {
    let blobs = blobs.clone();
    tokio::task::spawn_blocking(move || work(&blobs)).await.unwrap()
}

fn forget_copies(folder: &Path) {
    std::fs::remove_dir_all(folder.join("blobs-cache")).unwrap();
}

#[tokio::test]
async fn blobs_are_brought_there_once_and_fetched_when_they_are_needed() {
    let (service, folder) = (Service::new().await, tempfile::tempdir().unwrap());
    let blobs = service.blobs(folder.path());
    let name = away(&blobs, |b| b.put(b"a picture").unwrap()).await;
    assert_eq!(away(&blobs, |b| b.put(b"a picture").unwrap()).await, name);
    let key = format!("media/{}/{name}", &name[..2]);
    assert_eq!(service.state().objects.get(&key).unwrap(), b"a picture");
    assert_eq!(blobs.read(&name).await.unwrap().unwrap(), b"a picture");
    assert_eq!((service.count("PUT"), service.count("GET")), (1, 0));
    forget_copies(folder.path());
    // Many at once, and it is fetched once.
    let all = (0..8).map(|_| blobs.read(&name));
    for bytes in futures_util::future::join_all(all).await {
        assert_eq!(bytes.unwrap().unwrap(), b"a picture");
    }
    let sought = name.clone();
    assert_eq!(away(&blobs, move |b| b.get(&sought).unwrap().unwrap()).await, b"a picture");
    assert_eq!(service.count("GET"), 1);
    let (sought, none) = (name.clone(), "0".repeat(64));
    away(&blobs, move |b| b.remove(&sought).unwrap()).await;
    assert!(blobs.find(&name).await.unwrap().is_none() && blobs.find(&none).await.unwrap().is_none());
    assert!(service.state().objects.is_empty());
    assert!(blobs.free_space().is_none());
}

#[tokio::test]
async fn everything_there_is_counted_page_by_page() {
    let (service, folder) = (Service::new().await, tempfile::tempdir().unwrap());
    let blobs = service.blobs(folder.path());
    for n in 0..5 {
        away(&blobs, move |b| b.put(format!("picture {n}").as_bytes()).unwrap()).await;
    }
    service.state().objects.insert("media/readme.txt".into(), b"somebody else's".to_vec());
    let before = service.count("GET");
    assert_eq!(away(&blobs, |b| b.usage().unwrap()).await, (5, 45));
    assert_eq!(service.count("GET") - before, 3);
    assert!(blobs.bucket().unwrap().look().await.is_ok());
}

#[tokio::test]
async fn bytes_that_are_not_what_the_name_says_are_refused() {
    let (service, folder) = (Service::new().await, tempfile::tempdir().unwrap());
    let blobs = service.blobs(folder.path());
    let name = away(&blobs, |b| b.put(b"a picture").unwrap()).await;
    service.state().objects.values_mut().for_each(|bytes| *bytes = b"a pict".to_vec());
    forget_copies(folder.path());
    let error = blobs.read(&name).await.unwrap_err().to_string();
    assert!(error.contains(&name) && error.contains("others than the name says"), "{error}");
    let error = blobs.find(&name).await.unwrap_err().to_string();
    assert!(error.contains("bucket sen") && !error.contains("secret"), "{error}");
    let shelf = folder.path().join("blobs-cache").join(&name[..2]);
    assert_eq!(std::fs::read_dir(shelf).unwrap().count(), 0, "nothing of it is kept");
    let found = away(&blobs, |b| b.damaged().unwrap()).await;
    assert!(found.len() == 1 && found[0].starts_with(&name), "{found:?}");
    // Who keeps it again makes it whole.
    away(&blobs, |b| b.put(b"a picture").unwrap()).await;
    assert!(away(&blobs, |b| b.damaged().unwrap()).await.is_empty());
}

#[tokio::test]
async fn a_service_that_is_busy_is_asked_again() {
    let (service, folder) = (Service::new().await, tempfile::tempdir().unwrap());
    let blobs = service.blobs(folder.path());
    service.state().faults.extend([503, 503]);
    let name = away(&blobs, |b| b.put(b"a picture").unwrap()).await;
    forget_copies(folder.path());
    service.state().faults.extend([500, 429]);
    assert!(blobs.read(&name).await.unwrap().is_some());
    let refused = |blobs: Blobs, fault: u16, times: usize| {
        service.state().faults.extend(std::iter::repeat_n(fault, times));
        async move { away(&blobs, |b| b.names().unwrap_err().to_string()).await }
    };
    let error = refused(blobs.clone(), 503, 4).await;
    assert!(error.contains("503 SlowDown: Please reduce your rate"), "{error}");
    assert!(error.contains(&service.url) && error.contains("GET"), "{error}");
    let error = refused(blobs.clone(), 403, 1).await;
    assert!(error.contains("403"), "{error}");
    let error = refused(blobs.clone(), 301, 1).await;
    assert!(error.contains("elsewhere.example"), "{error}");
    assert!(away(&blobs, |b| b.names()).await.is_ok());
}

#[tokio::test]
async fn a_service_that_gives_no_answer_is_left_alone_for_a_while() {
    let folder = tempfile::tempdir().unwrap();
    let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", free.local_addr().unwrap());
    drop(free);
    let blobs = in_bucket(&url, folder.path());
    let name = "0".repeat(64);
    let error = blobs.read(&name).await.unwrap_err().to_string();
    assert!(error.contains("no answer") && error.contains(&url), "{error}");
    let error = blobs.read(&name).await.unwrap_err().to_string();
    assert!(error.contains("a moment ago"), "{error}");
}

#[tokio::test]
async fn large_files_go_in_parts() {
    let (service, folder) = (Service::new().await, tempfile::tempdir().unwrap());
    let blobs = service.blobs(folder.path());
    let bytes: Vec<u8> = (0..=255).cycle().take(1001).collect();
    let file = folder.path().join("video");
    std::fs::write(&file, &bytes).unwrap();
    let sent = file.clone();
    let name = away(&blobs, move |b| b.put_file(&sent).unwrap()).await;
    assert_eq!(service.count("PUT"), 3);
    assert_eq!(service.state().objects.values().next().unwrap(), &bytes);
    assert_eq!(blobs.read(&name).await.unwrap().unwrap(), bytes);
    let sent = file.clone();
    away(&blobs, move |b| b.put_file(&sent).unwrap()).await;
    assert_eq!(service.count("PUT"), 3, "it is there already");
    // What cannot be brought to its end is given up there, too.
    std::fs::write(&file, [bytes, vec![1]].concat()).unwrap();
    service.state().faults.extend([404, 200]);
    let error = away(&blobs, move |b| b.put_file(&file).unwrap_err().to_string()).await;
    assert!(error.contains("UploadId"), "{error}");
}

#[tokio::test]
async fn an_upload_that_breaks_off_leaves_no_parts() {
    let (service, folder) = (Service::new().await, tempfile::tempdir().unwrap());
    let blobs = service.blobs(folder.path());
    let file = folder.path().join("video");
    std::fs::write(&file, vec![7; 1500]).unwrap();
    let bucket = blobs.bucket().unwrap();
    // The file is said to be longer than it is, as when somebody cuts it off meanwhile.
    let error = bucket.put_file(&"0".repeat(64), &file, 2000).await.unwrap_err().to_string();
    assert!(error.contains("PUT") || error.contains("eof"), "{error}");
    assert!(service.state().parts.is_empty() && service.state().objects.is_empty());
    assert_eq!(service.count("DELETE"), 1);
}

#[tokio::test]
async fn a_folder_moves_into_a_bucket_and_is_read_meanwhile() {
    let (service, folder) = (Service::new().await, tempfile::tempdir().unwrap());
    let before = Blobs::in_folder(folder.path().join("blobs"));
    let (whole, torn) = (before.put(b"whole").unwrap(), before.put(b"torn").unwrap());
    std::fs::write(before.find(&torn).await.unwrap().unwrap(), b"tor").unwrap();
    let blobs = service.blobs(folder.path());
    assert_eq!(blobs.read(&whole).await.unwrap().unwrap(), b"whole");
    assert_eq!(blobs.unmoved().unwrap(), 2);
    let moved = away(&blobs, |b| b.move_to_bucket(|_, _| ()).unwrap()).await;
    assert_eq!(moved, Moved { moved: 1, damaged: vec![torn.clone()] });
    assert!(before.find(&whole).await.unwrap().is_none() && service.state().objects.len() == 1);
    assert_eq!(blobs.read(&whole).await.unwrap().unwrap(), b"whole");
    let again = away(&blobs, |b| b.move_to_bucket(|_, _| ()).unwrap()).await;
    assert_eq!(again.moved, 0);
}

#[tokio::test]
async fn copies_used_longest_ago_make_room() {
    let (service, folder) = (Service::new().await, tempfile::tempdir().unwrap());
    let blobs = service.blobs(folder.path());
    let remote = blobs.remote.as_ref().unwrap();
    let names = ["a", "b", "c", "d"].map(|letter| letter.repeat(64));
    for (n, name) in (1..).zip(&names) {
        remote.copies.put(name, &[0; 400]).unwrap();
        let used = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(n);
        std::fs::File::open(remote.copies.path(name)).unwrap().set_modified(used).unwrap();
    }
    // Somebody uses the oldest: it stays, whatever is too much.
    let path = blobs.find(&names[0]).await.unwrap().unwrap();
    remote.clear_up().unwrap();
    let left: Vec<bool> = names.iter().map(|name| remote.copies.find(name).is_some()).collect();
    assert_eq!(left, [true, false, false, true]);
    assert!(path.is_file());
}
