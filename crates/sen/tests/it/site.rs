//! A small site for tests: the template pack on each engine, and a visitor.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use axum::body::Body;
use flow::Blobs;
use http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt as _;
use media::{Format, Plan};
use model::{Actor, Clock, SystemClock};
use render::Country;
use store::Store;
use tower::ServiceExt as _;
use web::App;

pub struct Site {
    pub app: Arc<App>,
    pub store: Store,
    pub clock: Arc<dyn Clock>,
    shift: Arc<Shifted>,
    _folder: tempfile::TempDir,
}

/// The machine's clock, put forward by hand.
#[derive(Default)]
struct Shifted(AtomicI64);

impl Clock for Shifted {
    fn now(&self) -> jiff::Timestamp {
        SystemClock.now() + jiff::SignedDuration::from_secs(self.0.load(Ordering::Relaxed))
    }
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |v| v.to_str().unwrap())
    }
}

pub fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs")
}

pub fn quick_plan() -> Plan {
    Plan { widths: vec![160], formats: vec![Format::Jpeg], ..Plan::default() }
}

/// A site on every engine.
pub async fn sites() -> Vec<Site> {
    let mut sites = Vec::new();
    for store in store::testing::test_stores().await {
        sites.push(site(store).await);
    }
    sites
}

async fn site(store: Store) -> Site {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::in_folder(folder.path().join("blobs"));
    let shift = Arc::new(Shifted::default());
    let clock: Arc<dyn Clock> = shift.clone();
    let pack = pack::load(&packs().join("template")).unwrap();
    flow::publish::apply_pack(&store, &blobs, &clock, &pack, &quick_plan(), &|_, _, _| {}).await.unwrap();
    flow::reach::channel::apply_channels(&store, clock.as_ref(), &pack.channels).await.unwrap();
    let index = Arc::new(search::Index::in_memory().unwrap());
    let nation = store::nation::load_nation(&store).await.unwrap().unwrap();
    let country = Country::new(nation, "https://sen.example").unwrap();
    let figures = |locale: &model::Locale, code: &str| country.figure(locale, code);
    flow::publish::rebuild_index(&store, &index, &figures, |_| {}).await.unwrap();
    let key = folder.path().join("log.key");
    let app = App::new(store.clone(), blobs, quick_plan(), index, country, 8 << 20, Arc::clone(&clock), key);
    Site { app, store, clock, shift, _folder: folder }
}

impl Site {
    pub async fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[]).await
    }

    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::get(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// A form, as a browser sends it.
    pub async fn post(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Answer {
        let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cookie", cookie)
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    /// A form with a file, as a browser sends it.
    pub async fn upload(
        &self,
        path: &str,
        cookie: &str,
        form_token: &str,
        name: &str,
        file: &[u8],
    ) -> Answer {
        self.upload_with(path, cookie, &[("form_token", form_token)], name, file).await
    }

    /// A form with a file behind other fields.
    pub async fn upload_with(
        &self,
        path: &str,
        cookie: &str,
        fields: &[(&str, &str)],
        name: &str,
        file: &[u8],
    ) -> Answer {
        let field = |name: &str| format!("--sen\r\nContent-Disposition: form-data; name=\"{name}\"");
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(format!("{}\r\n\r\n{value}\r\n", field(name)).bytes());
        }
        body.extend(
            format!("{}; filename=\"{name}\"\r\nContent-Type: text/xml\r\n\r\n", field("file")).bytes(),
        );
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--sen--\r\n");
        let request = Request::post(path)
            .header("content-type", "multipart/form-data; boundary=sen")
            .header("cookie", cookie)
            .body(Body::from(body))
            .unwrap();
        self.send(request).await
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = web::router(Arc::clone(&self.app)).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Answer {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }

    /// Lets time pass.
    pub fn later(&self, seconds: i64) {
        self.shift.0.fetch_add(seconds, Ordering::Relaxed);
    }

    /// The template's one item.
    pub async fn edition(&self, locale: &str) -> model::Edition {
        let mut conn = self.store.read().await.unwrap();
        let (_, item) = store::item::item_codes(&mut conn).await.unwrap().remove(0);
        let locale = model::Locale::new(locale).unwrap();
        store::edition::edition_of(&mut conn, item, &locale).await.unwrap().unwrap()
    }

    /// Lets everything derived follow what was just committed.
    pub async fn settle(&self) {
        let mut conn = self.store.read().await.unwrap();
        let events = store::event::events_after(&mut conn, None, 1000).await.unwrap();
        drop(conn);
        let own: Vec<_> = events.into_iter().filter(|e| e.actor != Actor("system:pack".into())).collect();
        web::follow::take(&self.app, &own).await;
    }
}

pub fn editor() -> Actor {
    Actor("user:editor".into())
}
