//! What every handler shares.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use base64::Engine as _;
use flow::fetch::{FetchError, Fetcher};
use flow::mail::Mailer;
use flow::publish::language::machine::Machines;
use flow::reach::fediverse::Fediverse;
use flow::reach::outlet::Outlets;
use flow::trust::identity::Identity;
use flow::{FlowError, Vault, VaultError};
use model::{Clock, Code};
use render::{Country, View};
use sha2::{Digest as _, Sha256};
use store::Store;

use crate::cache::PageCache;

/// The country as shown at a moment, and what is derived from it.
pub struct Shown {
    /// The country.
    pub country: Country,
    /// The inline style sheets as the content security policy names them.
    styles: StyleSources,
    /// The organisations as rights see them.
    pub tree: Arc<flow::trust::Tree>,
    /// The portal's name in each of its languages, for messages of figures.
    pub names: sdmx::Texts,
    /// Its languages by tag, in their order.
    pub tags: Vec<String>,
}

impl Shown {
    /// Derives what pages need from a country.
    pub fn new(country: Country) -> Self {
        let tree =
            flow::trust::Tree::new(&country.nation.organisations, &country.nation.organisation_lineage);
        let names = country
            .locals()
            .map(|local| (local.locale.to_string(), render::View::new(&country, local).site_name()))
            .collect();
        Self {
            styles: StyleSources::new(&country),
            tree: Arc::new(tree),
            names,
            tags: country.nation.site.locales.iter().map(ToString::to_string).collect(),
            country,
        }
    }

    /// The inline style sheets of the page at an address, as the content security policy names them.
    pub fn style_sources(&self, path: &str) -> &str {
        let first = path.trim_start_matches('/').split(['/', '?']).next().unwrap_or_default();
        self.styles.of_locale.get(first).unwrap_or(&self.styles.all)
    }

    /// The same for cards inside pages of others.
    pub fn card_style_sources(&self) -> &str {
        &self.styles.cards
    }
}

/// What the content security policy allows pages to carry: each sheet by its SHA-256 in base64.
struct StyleSources {
    /// By locale, in its spelling in addresses.
    of_locale: BTreeMap<String, String>,
    /// All of them, for addresses that name no locale.
    all: String,
    /// Of cards inside pages of others.
    cards: String,
}

impl StyleSources {
    fn new(country: &Country) -> Self {
        let source = |sheet: &str| {
            let hash = Sha256::digest(sheet.as_bytes());
            format!("'sha256-{}'", base64::engine::general_purpose::STANDARD.encode(hash))
        };
        let of_locale: BTreeMap<String, String> = country
            .locals()
            .map(|local| (local.locale.to_string(), country.inline_styles(local).map(source).join(" ")))
            .collect();
        let mut all: Vec<&str> = of_locale.values().flat_map(|sources| sources.split(' ')).collect();
        all.sort_unstable();
        all.dedup();
        Self { all: all.join(" "), cards: country.embed_styles().map(source).join(" "), of_locale }
    }
}

/// What the organisations are called in the country's own language: so their certificates name them.
pub fn names_at_home(country: &Country) -> BTreeMap<Code, String> {
    let Some(home) = country.home() else { return BTreeMap::new() };
    let v = View::new(country, home);
    let all = country.nation.organisations.iter();
    all.map(|o| (o.code.clone(), v.name("organisation", o.code.as_str()))).collect()
}

/// The running portal.
pub struct App {
    /// Database.
    pub store: Store,
    /// Files by content.
    pub blobs: flow::Blobs,
    /// Files on their way in.
    pub uploads: flow::Uploads,
    /// Files of figures on their way to a vintage.
    pub passing: flow::data::load::Passing,
    /// Renditions made of each picture.
    pub plan: media::Plan,
    /// Full-text index.
    pub search: Arc<search::Index>,
    /// Flows of data.
    pub figures: crate::figures::Figures,
    /// What changed between editions of indices.
    pub changes: crate::pages::indices::change::Changes,
    /// Indices that somebody works on.
    pub studio: crate::desk::indices::Kept,
    /// All items in short, for the desk's lists.
    pub overview: crate::desk::overview::Overview,
    /// Rendered pages.
    pub cache: PageCache,
    /// How far the log of events has been followed.
    pub followed: crate::follow::Followed,
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Typefaces of preview pictures.
    pub cards: crate::cards::Cards,
    /// The transparency log's key and head.
    pub log: flow::trust::log::Signer,
    /// How this process is.
    pub health: crate::health::Watch,
    /// What it counts of itself.
    pub metrics: crate::metrics::Metrics,
    /// What counts readers.
    pub count: crate::count::Counter,
    /// How often readers may write to us.
    pub limits: crate::limits::Limits,
    /// What looks for figures that cite no fact.
    pub finder: crate::desk::message::finder::Finder,
    machines: OnceLock<Machines>,
    identity: OnceLock<Identity>,
    mail: OnceLock<Arc<Mailer>>,
    newsletters: OnceLock<flow::reach::newsletter::Settings>,
    vault: OnceLock<Arc<Vault>>,
    vault_file: PathBuf,
    fetcher: OnceLock<Arc<Fetcher>>,
    private_network: AtomicBool,
    outlets: OnceLock<Outlets>,
    fediverse: OnceLock<Arc<Fediverse>>,
    shown: RwLock<Arc<Shown>>,
    date: RwLock<(i64, String)>,
}

impl App {
    /// Puts the parts together. `log_key` is the file of the transparency log's key, made when it is needed first; so is
    /// the key of the vault beside it.
    #[expect(clippy::too_many_arguments, reason = "the parts of the house, put together once")]
    pub fn new(
        store: Store,
        blobs: flow::Blobs,
        plan: media::Plan,
        search: Arc<search::Index>,
        country: Country,
        cache_bytes: u64,
        clock: Arc<dyn Clock>,
        log_key: PathBuf,
    ) -> Arc<Self> {
        let health = crate::health::Watch::new(clock.now());
        let vault_file = log_key.with_file_name("secrets.key");
        Arc::new(Self {
            store,
            uploads: flow::Uploads::beside(&blobs),
            passing: flow::data::load::Passing::beside(&blobs),
            blobs,
            plan,
            search,
            figures: crate::figures::Figures::default(),
            changes: crate::pages::indices::change::Changes::default(),
            studio: crate::desk::indices::Kept::default(),
            overview: crate::desk::overview::Overview::default(),
            cache: PageCache::new(cache_bytes),
            followed: crate::follow::Followed::default(),
            clock,
            cards: crate::cards::Cards::default(),
            log: flow::trust::log::Signer::new(log_key, &country.base_url),
            health,
            metrics: crate::metrics::Metrics::default(),
            count: crate::count::Counter::default(),
            limits: crate::limits::Limits::default(),
            finder: crate::desk::message::finder::Finder::default(),
            machines: OnceLock::new(),
            identity: OnceLock::new(),
            mail: OnceLock::new(),
            newsletters: OnceLock::new(),
            vault: OnceLock::new(),
            vault_file,
            fetcher: OnceLock::new(),
            private_network: AtomicBool::new(false),
            outlets: OnceLock::new(),
            fediverse: OnceLock::new(),
            shown: RwLock::new(Arc::new(Shown::new(country))),
            date: RwLock::new((0, String::new())),
        })
    }

    /// Names the machines that translate; once, before anybody asks. Without it there are none.
    pub fn set_machines(&self, machines: Machines) {
        let _ = self.machines.set(machines);
    }

    /// The machines that translate.
    pub fn machines(&self) -> &Machines {
        self.machines.get_or_init(Machines::default)
    }

    /// Says how people sign in; once, before anybody does.
    pub fn identify(&self, identity: Identity) {
        let _ = self.identity.set(identity);
    }

    /// How people sign in: by password and, where the address allows it, by passkey unless the operator said more.
    pub fn identity(&self) -> &Identity {
        self.identity.get_or_init(|| Identity::at(&self.shown().country.base_url))
    }

    /// Names the way to the mail server; once, before anybody sends. Without it mail is off.
    pub fn set_mail(&self, mailer: Mailer) {
        let _ = self.mail.set(Arc::new(mailer));
    }

    /// The way to the mail server, where mail is on.
    pub fn mail(&self) -> Option<&Arc<Mailer>> {
        self.mail.get()
    }

    /// Says how newsletters are sent; once, before any is.
    pub fn set_newsletters(&self, settings: flow::reach::newsletter::Settings) {
        let _ = self.newsletters.set(settings);
    }

    /// How newsletters are sent.
    pub fn newsletters(&self) -> &flow::reach::newsletter::Settings {
        self.newsletters.get_or_init(flow::reach::newsletter::Settings::default)
    }

    /// Where tokens and keys are sealed.
    pub fn vault(&self) -> Result<Arc<Vault>, VaultError> {
        if let Some(vault) = self.vault.get() {
            return Ok(Arc::clone(vault));
        }
        let opened = Arc::new(Vault::open_file(&self.vault_file)?);
        Ok(Arc::clone(self.vault.get_or_init(|| opened)))
    }

    /// Says that accounts and others we speak to may be on one's own machine or network; before anybody asks.
    pub fn allow_private_network(&self) {
        self.private_network.store(true, Ordering::Relaxed);
    }

    /// The way to other sites.
    pub fn fetcher(&self) -> Result<Arc<Fetcher>, FetchError> {
        if let Some(fetcher) = self.fetcher.get() {
            return Ok(Arc::clone(fetcher));
        }
        let made = Arc::new(Fetcher::new(self.private_network.load(Ordering::Relaxed))?);
        Ok(Arc::clone(self.fetcher.get_or_init(|| made)))
    }

    /// Names the kinds of channels that can be spoken to; once, before anybody asks. Without it those that
    /// [`crate::reach::outlets`] knows.
    pub fn set_outlets(&self, outlets: Outlets) {
        let _ = self.outlets.set(outlets);
    }

    /// The kinds of channels that can be spoken to.
    pub fn outlets(&self) -> &Outlets {
        self.outlets.get_or_init(|| crate::reach::outlets::outlets(self))
    }

    /// The portal as a server of the fediverse.
    pub fn fediverse(&self) -> Result<Arc<Fediverse>, FlowError> {
        if let Some(fediverse) = self.fediverse.get() {
            return Ok(Arc::clone(fediverse));
        }
        let base = self.shown().country.base_url.clone();
        let (store, clock) = (self.store.clone(), Arc::clone(&self.clock));
        let made = Fediverse::new(store, clock, self.vault()?, self.fetcher()?, &base);
        Ok(Arc::clone(self.fediverse.get_or_init(|| made)))
    }

    /// What the portal shows now.
    pub fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.shown.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Shows another state of the country from now on.
    pub fn show(&self, country: Country) {
        if let Some(seal) = self.blobs.seal() {
            seal.call(names_at_home(&country));
        }
        *self.shown.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(Shown::new(country));
    }

    /// Writes the value of a Date header (RFC 9110), formatted once a second.
    pub fn http_date(&self, out: &mut Vec<u8>) {
        let now = self.clock.now();
        {
            let kept = self.date.read().unwrap_or_else(PoisonError::into_inner);
            if kept.0 == now.as_second() {
                out.extend_from_slice(kept.1.as_bytes());
                return;
            }
        }
        let text = now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        out.extend_from_slice(text.as_bytes());
        *self.date.write().unwrap_or_else(PoisonError::into_inner) = (now.as_second(), text);
    }

    /// The inline style sheets of the page at an address, as the content security policy names them.
    pub fn style_sources(&self, path: &str) -> String {
        self.shown().style_sources(path).to_owned()
    }
}
