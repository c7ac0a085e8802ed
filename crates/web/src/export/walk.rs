//! The walk over the whole site, a few addresses at a time.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::sync::Arc;

use axum::Router;
use flow::trust::log::{Action, Leaf, State, standing};
use http::StatusCode;
use http::header::ACCEPT_ENCODING;
use model::{Code, Locale};
use tokio::task::JoinSet;
use tower::ServiceExt as _;

use super::address::{Fate, Site, Target, disallowed};
use super::folder::{Folder, Manifest};
use super::headers::Told;
use super::visit::{Job, Made, Shared, Visit, visit};
use super::{ExportError, Exported, Missing, Wish};
use crate::app::App;

/// Rows of the store read at once.
const ROWS: u32 = 500;
/// Entries of the log, and hashes of its tiles.
const WIDTH: i64 = 256;

/// An export under way.
pub struct Walk {
    router: Router,
    shared: Arc<Shared>,
    at_once: usize,
    manifest: Manifest,
    queue: VecDeque<Job>,
    seen: HashSet<String>,
    told: Told,
    done: Exported,
}

impl Walk {
    /// Opens the folder, and notes where the walk begins.
    pub async fn begin(app: &Arc<App>, wish: &Wish) -> Result<Self, ExportError> {
        let shown = app.shown();
        let country = &shown.country;
        let own = country.base_url.clone();
        let original = country.copy.as_ref().map_or_else(|| own.clone(), |copy| copy.base_url.clone());
        let locales: Vec<String> = country.locals().map(|local| local.locale.to_string()).collect();
        let home = country.home().map(|local| local.locale.to_string()).unwrap_or_default();
        let router = crate::router(Arc::clone(app));
        let robots = text(router.clone(), "/robots.txt").await?;
        let folder = {
            let (root, own, original) = (wish.folder.clone(), own.clone(), original.clone());
            blocking(move || Folder::open(&root, &own, &original)).await?
        };
        let manifest = Manifest {
            at: app.clock.now().to_string(),
            base_url: own.clone(),
            original: original.clone(),
            checkpoint: if wish.log { text(router.clone(), "/log/checkpoint").await? } else { String::new() },
            ..Manifest::default()
        };
        let site = Site { own, original, locales, disallowed: disallowed(&robots), log: wish.log };
        let mut walk = Self {
            router,
            at_once: wish.at_once.max(1),
            manifest,
            queue: VecDeque::new(),
            // The front door answers by the reader's language, which files cannot; the list of languages stands there.
            seen: HashSet::from(["/".to_owned()]),
            told: Told::at_home(&home),
            done: Exported::default(),
            shared: Arc::new(Shared { site, folder, precompress: wish.precompress }),
        };
        walk.published(&home);
        walk.withdrawn(app).await?;
        walk.former(app).await?;
        if wish.log {
            let size = store::log::state(&mut app.store.read().await?).await?.size;
            walk.tiles(size);
        }
        Ok(walk)
    }

    /// What every portal publishes: pages in every language, feeds, sitemaps.
    fn published(&mut self, home: &str) {
        let locales = self.shared.site.locales.clone();
        for locale in &locales {
            for path in ["/", "/languages", "/feed.xml", "/atom.xml", "/feed.json"] {
                self.want(&format!("/{locale}{path}"), false);
            }
        }
        for path in ["/sitemap.xml", "/robots.txt", "/.well-known/security.txt"] {
            self.want(path, false);
        }
        let more = ["/assets/mark.svg", "/assets/LICENCES.txt", "/catalog.ttl", "/catalog.jsonld"];
        for path in more {
            self.want(path, true);
        }
        let page = |path: String, file: String, expects: StatusCode| Job {
            file: Some(file),
            expects,
            ..Job::new(Target::new(&path), "")
        };
        self.queue.push_back(page(format!("/{home}/languages"), "index.html".into(), StatusCode::OK));
        self.queue.push_back(page(format!("/{home}/404"), "404.html".into(), StatusCode::NOT_FOUND));
        for locale in &locales {
            let file = format!("{locale}/404.html");
            self.queue.push_back(page(format!("/{locale}/404"), file, StatusCode::NOT_FOUND));
        }
    }

    /// Addresses where something was withdrawn, by the log.
    async fn withdrawn(&mut self, app: &App) -> Result<(), ExportError> {
        let mut conn = app.store.read().await?;
        let size = store::log::state(&mut conn).await?.size;
        let mut last: BTreeMap<(String, String), bool> = BTreeMap::new();
        let mut from = 0;
        while from < size {
            let to = (from + WIDTH).min(size);
            for leaf in store::log::leaves(&mut conn, from, to).await? {
                let Ok(leaf) = serde_json::from_str::<Leaf>(&leaf) else { continue };
                last.insert((leaf.item, leaf.locale), leaf.action == Action::Withdraw);
            }
            from = to;
        }
        for ((item, locale), _) in last.into_iter().filter(|(_, withdrawn)| *withdrawn) {
            let (Ok(item), Ok(locale)) = (Code::new(item), Locale::new(&locale)) else { continue };
            if app.shown().country.local(&locale).is_none() {
                continue;
            }
            let Some(found) = standing(&mut conn, &item, &locale).await? else { continue };
            if found.state != State::NotLogged {
                self.want(&format!("/{locale}/stories/{}", found.slug), true);
            }
        }
        Ok(())
    }

    /// Addresses that lead elsewhere.
    async fn former(&mut self, app: &App) -> Result<(), ExportError> {
        let mut conn = app.store.read().await?;
        let mut after = None;
        loop {
            let rows = store::redirect::list_redirects(&mut conn, after.as_ref(), ROWS).await?;
            let Some(last) = rows.last() else { return Ok(()) };
            after = Some(last.clone());
            for row in rows {
                let below = if row.locale.is_empty() { String::new() } else { format!("/{}", row.locale) };
                // A query cannot be told apart by files.
                if row.path.starts_with('/') && !row.path.contains('?') {
                    self.want(&format!("{below}{}", row.path), true);
                }
            }
        }
    }

    /// Tiles of the transparency log, and its entries.
    fn tiles(&mut self, size: i64) {
        self.want("/log/checkpoint", false);
        self.want("/log/key", false);
        let (mut level, mut hashes) = (0, size);
        while hashes > 0 {
            for number in 0..=(hashes - 1) / WIDTH {
                let width = (hashes - number * WIDTH).min(WIDTH);
                let partial = if width < WIDTH { format!(".p/{width}") } else { String::new() };
                let path = format!("{}{partial}", numbered(number));
                self.want(&format!("/log/tile/{level}/{path}"), false);
                if level == 0 {
                    self.want(&format!("/log/tile/entries/{path}"), false);
                }
            }
            level += 1;
            hashes /= WIDTH;
        }
    }

    fn want(&mut self, address: &str, optional: bool) {
        let job = Job { optional, ..Job::new(Target::new(address), "") };
        self.add(job);
    }

    fn add(&mut self, job: Job) {
        if self.shared.site.fate(&job.target) == Fate::Copied && self.seen.insert(job.target.asked()) {
            self.queue.push_back(job);
        }
    }

    /// Looks at everything, and puts it in its place.
    pub async fn all(
        mut self,
        progress: &(dyn Fn(usize, usize) + Send + Sync),
    ) -> Result<Exported, ExportError> {
        let mut running = JoinSet::new();
        let mut looked = 0;
        loop {
            while running.len() < self.at_once
                && let Some(job) = self.queue.pop_front()
            {
                running.spawn(visit(Arc::clone(&self.shared), self.router.clone(), job));
            }
            let Some(over) = running.join_next().await else { break };
            let over = over.map_err(|e| ExportError::Broken(e.to_string()))??;
            self.take(over);
            looked += 1;
            progress(looked, looked + running.len() + self.queue.len());
        }
        self.end().await
    }

    fn take(&mut self, over: Visit) {
        let Visit { job, made, leads } = over;
        let (asked, shown) = (job.target.asked(), job.target.shown());
        match made {
            Made::Page(headers) => {
                self.told.note(&shown, &headers, true);
                self.done.pages += 1;
            }
            Made::File(headers) => self.told.note(&shown, &headers, false),
            Made::Moved(to) => {
                self.told.moved(&asked, &to);
                self.done.moved += 1;
            }
            Made::Gone(file) => {
                self.told.gone(&shown, &file);
                self.done.gone += 1;
            }
            Made::Nothing => {}
            Made::Missing(fault, why) => {
                self.done.faulty |= fault;
                self.done.missing.push(Missing { address: asked.clone(), from: job.from, why });
            }
        }
        for target in leads {
            self.add(Job::new(target, &asked));
        }
    }

    /// Writes what web servers are told, and settles.
    async fn end(self) -> Result<Exported, ExportError> {
        let Self { shared, told, manifest, mut done, .. } = self;
        let own = [
            ("_headers", told.headers_file()),
            ("_redirects", told.redirects_file()),
            ("nginx.conf", told.nginx(&shared.site.locales, shared.precompress)),
            // Some hosts take folders that begin with a line for their own without it.
            (".nojekyll", String::new()),
        ];
        for (file, text) in own {
            shared.folder.write(file, text.into()).await?;
        }
        let shared =
            Arc::into_inner(shared).ok_or_else(|| ExportError::Broken("a visit goes on".to_owned()))?;
        let keep = done.faulty;
        done.settled = blocking(move || shared.folder.settle(manifest, keep)).await?;
        done.missing.sort_by(|a, b| (&a.address, &a.from).cmp(&(&b.address, &b.from)));
        Ok(done)
    }
}

/// The number of a tile in its address: groups of three digits, all but the last behind an `x`.
fn numbered(number: i64) -> String {
    let last = format!("{:03}", number % 1000);
    match number / 1000 {
        0 => last,
        more => {
            let before = numbered(more);
            let (start, end) =
                before.rsplit_once('/').map_or(("", before.as_str()), |(start, end)| (start, end));
            let slash = if start.is_empty() { "" } else { "/" };
            format!("{start}{slash}x{end}/{last}")
        }
    }
}

async fn blocking<T: Send + 'static>(
    what: impl FnOnce() -> Result<T, ExportError> + Send + 'static,
) -> Result<T, ExportError> {
    tokio::task::spawn_blocking(what).await.map_err(|e| ExportError::Broken(e.to_string()))?
}

/// A text that the walk itself needs.
async fn text(router: Router, address: &str) -> Result<String, ExportError> {
    use axum::body::Body;
    use http_body_util::BodyExt as _;
    let broken = |why: String| ExportError::Broken(format!("{address}: {why}"));
    let request = http::Request::get(address)
        .header(ACCEPT_ENCODING, "identity")
        .header("sec-purpose", "prefetch")
        .body(Body::empty());
    let request = request.map_err(|e| broken(e.to_string()))?;
    let Ok(response) = router.oneshot(request).await;
    if response.status() != StatusCode::OK {
        return Err(broken(response.status().to_string()));
    }
    let body = response.into_body().collect().await.map_err(|e| broken(e.to_string()))?;
    Ok(String::from_utf8_lossy(&body.to_bytes()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::numbered;

    #[test]
    fn tiles_are_numbered_as_the_standard_says() {
        assert_eq!(numbered(7), "007");
        assert_eq!(numbered(5_067), "x005/067");
        assert_eq!(numbered(1_234_067), "x001/x234/067");
    }
}
