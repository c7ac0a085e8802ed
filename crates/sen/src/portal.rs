//! Opening the parts of the portal from the configuration.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use flow::{Authority, Blobs, Keys, Seal, Signer};
use media::{Format, Plan};
use model::{Clock, SystemClock};
use render::{Country, View};
use search::{Index, Opened};
use store::{DatabaseUrl, Store};
use web::App;

use crate::config::Config;
use crate::progress::Bars;

/// The parts, opened.
pub struct Portal {
    /// Configuration they were opened with.
    pub config: Config,
    /// Database, migrated.
    pub store: Store,
    /// Files.
    pub blobs: Blobs,
    /// Time.
    pub clock: Arc<dyn Clock>,
}

impl Portal {
    /// Opens database and files; makes the data folder when it is missing.
    pub async fn open(config: Config) -> anyhow::Result<Self> {
        std::fs::create_dir_all(&config.data)
            .with_context(|| format!("data folder {}", config.data.display()))?;
        let url = match &config.database {
            Some(url) => url.parse::<DatabaseUrl>()?,
            None => DatabaseUrl::in_folder(&config.data),
        };
        let store = Store::open(&store::Config::new(url)).await?;
        store.migrate().await?;
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let blobs = crate::blobs::open(&config, &clock)?;
        Ok(Self { config, store, blobs, clock })
    }

    /// Opens what is there to read it alone: nothing is made, changed or brought up to date.
    pub async fn open_to_read(config: Config) -> anyhow::Result<Self> {
        let url = match &config.database {
            Some(url) => url.parse::<DatabaseUrl>()?,
            None => DatabaseUrl::in_folder(&config.data),
        };
        let store = Store::open(&store::Config { read_only: true, ..store::Config::new(url) }).await?;
        store.check_version().await?;
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let blobs = crate::blobs::open(&config, &clock)?;
        Ok(Self { config, store, blobs, clock })
    }

    /// Renditions made of each picture.
    pub fn plan(&self) -> Plan {
        let mut plan = Plan { widths: vec![480, 960, 1600], avif_speed: 10, ..Plan::default() };
        if !self.config.avif {
            plan.formats.retain(|f| *f != Format::Avif);
        }
        plan
    }

    /// Reads, checks and applies a pack. Answers whether anything was done.
    pub async fn apply_pack(&self, folder: &Path) -> anyhow::Result<bool> {
        // Cheap first: a pack that was applied before is not even read.
        let pack = {
            let folder = folder.to_owned();
            tokio::task::spawn_blocking(move || pack::load_with(&folder, &web::paper_flaws)).await??
        };
        let blobs = self.sealing(&Country::new(pack.nation.clone(), &self.config.base_url())?)?;
        let bars = Bars::new();
        let progress = |what: &str, done: usize, total: usize| bars.show(what, done, total);
        let applied =
            flow::publish::apply_pack(&self.store, &blobs, &self.clock, &pack, &self.plan(), &progress)
                .await?;
        bars.finish();
        if let Some(data) = &pack.data {
            self.apply_data(&pack, data).await?;
        }
        let indices =
            flow::data::index::apply_pack_indices(&self.store, self.clock.as_ref(), &pack.indices).await?;
        for edition in &indices.published {
            eprintln!("index published: {edition}");
        }
        let clock = self.clock.as_ref();
        let programmes = flow::plan::duty::apply_programmes(&self.store, clock, &pack.programmes).await?;
        for code in flow::reach::channel::apply_channels(&self.store, clock, &pack.channels).await? {
            eprintln!("channel: {code}");
        }
        for written in &programmes.written {
            eprintln!("programme: {written}");
        }
        for kept in &programmes.kept {
            eprintln!("kept as it is, because it was changed here since: {kept} of a programme");
        }
        let kits = flow::reach::kits::apply_kits(&self.store, clock, &pack.kits).await?;
        for written in &kits.written {
            eprintln!("press kit: {written}");
        }
        for kept in &kits.kept {
            eprintln!("kept as it is, because it was changed here since: press kit {kept}");
        }
        for kept in &applied.kept {
            eprintln!("kept as it is, because it was changed here since: {kept}");
        }
        if !applied.unchanged {
            self.learn().await?;
            eprintln!(
                "pack {}: {} pictures, {} editions published",
                pack.nation.site.code, applied.pictures, applied.editions
            );
        }
        Ok(!applied.unchanged)
    }

    /// Publishes the figures of a pack.
    async fn apply_data(&self, pack: &pack::Pack, data: &pack::PackData) -> anyhow::Result<()> {
        let bars = Bars::new();
        let progress = |what: &str, done: usize, total: usize| bars.show(what, done, total);
        let folder = self.passing()?;
        let of = (&pack.nation.site.code, pack.digest.as_str());
        let applied =
            flow::data::apply_pack_data(&self.store, &self.clock, of, data, &folder, &progress).await?;
        bars.finish();
        for kept in &applied.kept {
            eprintln!("kept as it is, because somebody published a vintage since: data {kept}");
        }
        if applied.vintages > 0 {
            eprintln!("figures: {} flows, {} observations published", applied.vintages, applied.observations);
        }
        Ok(())
    }

    /// The folder for files that are needed only while something is done.
    pub fn passing(&self) -> anyhow::Result<std::path::PathBuf> {
        let folder = self.config.data.join("passing");
        std::fs::create_dir_all(&folder).with_context(|| format!("folder {}", folder.display()))?;
        Ok(folder)
    }

    /// Remembers every published translation in the translation memory.
    pub async fn learn(&self) -> anyhow::Result<()> {
        let bars = Bars::new();
        let progress = |what: &str, done: usize, total: usize| bars.show(what, done, total);
        let learned =
            flow::publish::language::memory::learn_published(&self.store, self.clock.as_ref(), &progress)
                .await?;
        bars.finish();
        eprintln!("translation memory: {} units added, {} known", learned.added, learned.confirmed);
        Ok(())
    }

    /// Whether this very pack was applied before.
    pub async fn has_pack(&self, folder: &Path) -> anyhow::Result<bool> {
        let digest = pack::digest(folder).with_context(|| format!("pack {}", folder.display()))?;
        let mut conn = self.store.read().await?;
        let Some(nation) = store::nation::load_nation(&self.store).await? else { return Ok(false) };
        let stored = store::pack::pack_digests(&mut conn, &nation.site.code).await?;
        Ok(stored.values().any(|d| *d == digest))
    }

    /// Opens the search index; an empty or foreign one is built anew.
    pub async fn index(&self, anew: bool) -> anyhow::Result<Arc<Index>> {
        let folder = self.config.data.join("search");
        if anew && folder.exists() {
            std::fs::remove_dir_all(&folder).with_context(|| format!("search index {}", folder.display()))?;
        }
        let (index, opened) = Index::open(&folder)?;
        let index = Arc::new(index);
        let counts = store::listing::count_all_published(&mut self.store.read().await?).await?;
        let published: i64 = counts.values().sum();
        let whole = u64::try_from(published).unwrap_or(0) == index.count();
        if !matches!(opened, Opened::Existing) || !whole {
            let bars = Bars::new();
            let total = usize::try_from(published).unwrap_or(0);
            let country = self.country().await?;
            let figures = |locale: &model::Locale, code: &str| country.figure(locale, code);
            let done = flow::publish::rebuild_index(&self.store, &index, &figures, |n| {
                bars.show("search index", usize::try_from(n).unwrap_or(0), total);
            })
            .await?;
            bars.finish();
            eprintln!("search index: {done} editions");
        }
        Ok(index)
    }

    /// Brings the search index up to date with these editions, where no running portal does it.
    pub async fn index_editions(&self, changed: &[(model::Code, model::Locale)]) -> anyhow::Result<()> {
        let index = self.index(false).await?;
        let country = self.country().await?;
        let figures = |locale: &model::Locale, code: &str| country.figure(locale, code);
        if changed.len() > 200 {
            flow::publish::rebuild_index(&self.store, &index, &figures, |_| {}).await?;
            return Ok(());
        }
        flow::publish::index_editions(&self.store, &index, changed.iter().cloned(), &figures).await?;
        Ok(())
    }

    /// The blob store with whoever signs the pictures' credentials: each organisation in its own name.
    pub fn sealing(&self, country: &Country) -> anyhow::Result<Blobs> {
        let home = country.home().context("the site has no language")?;
        let operator = country.nation.site.operator.clone();
        let publisher = View::new(country, home).name("organisation", operator.as_str());
        let folder = self.config.data.join("credentials");
        let authority = Authority::in_folder(&folder, &publisher, self.clock.now())
            .context("authority of pictures' credentials")?;
        let portal = self.config.credentials.as_ref();
        let portal = portal.map(|c| Signer::from_files(&c.certificate, &c.key, &c.algorithm)).transpose();
        let mut own = BTreeMap::new();
        for c in &self.config.organisation_credentials {
            let signer = Signer::from_files(&c.certificate, &c.key, &c.algorithm)
                .with_context(|| format!("credentials of {}", c.organisation))?;
            anyhow::ensure!(
                own.insert(c.organisation.clone(), signer).is_none(),
                "credentials of {}: given twice",
                c.organisation
            );
        }
        let keys = Keys { authority, portal: portal.context("credentials of pictures")?, own };
        Ok(self.blobs.clone().sealing(Seal::new(keys, operator, web::app::names_at_home(country))))
    }

    /// Signs the credentials of every picture that needs it. Answers how many did.
    pub async fn seal(&self) -> anyhow::Result<usize> {
        let blobs = self.sealing(&self.country().await?)?;
        let codes = store::media::media_codes(&mut self.store.read().await?).await?;
        let (bars, mut sealed) = (Bars::new(), 0);
        for (done, code) in codes.iter().enumerate() {
            let clock = self.clock.as_ref();
            if flow::publish::seal_picture(&self.store, &blobs, clock, code).await? {
                sealed += 1;
            }
            bars.show("pictures", done + 1, codes.len());
        }
        bars.finish();
        Ok(sealed)
    }

    /// The country of the store.
    pub async fn country(&self) -> anyhow::Result<Country> {
        let nation = store::nation::load_nation(&self.store)
            .await?
            .context("there is no country here yet: run `sen init --pack FOLDER` first")?;
        Ok(Country::new(nation, &self.config.base_url())?)
    }

    /// The record that DNS must have for the signatures of letters: its name and text. None where letters are not
    /// signed; inside none where the key is yet to be made. Makes none.
    pub async fn dkim_record(&self) -> anyhow::Result<Option<Option<(String, String)>>> {
        let (Some(post), Some(settings)) = (self.config.post()?, &self.config.dkim) else { return Ok(None) };
        let mailer = flow::mail::Mailer::open(post)?;
        if !flow::mail::Dkim::is_made(&self.store, settings, mailer.domain()).await? {
            return Ok(Some(None));
        }
        let file = self.config.data.join("secrets.key");
        // Opening the vault would make a key where there is none, and that one opens nothing.
        anyhow::ensure!(file.is_file(), "{} is missing: bring it back from the backup", file.display());
        let vault = flow::Vault::open_file(&file)?;
        let dkim = flow::mail::Dkim::open(&self.store, &vault, settings, mailer.domain()).await?;
        Ok(Some(Some((dkim.name(), dkim.record().to_owned()))))
    }

    /// The running portal.
    pub async fn app(&self) -> anyhow::Result<Arc<App>> {
        let country = self.country().await?;
        let identity = self.config.identity()?;
        for provider in &identity.providers {
            for organisation in provider.organisations() {
                anyhow::ensure!(
                    country.organisation(organisation.as_str()).is_some(),
                    "identity provider {}: there is no organisation {organisation} here",
                    provider.code()
                );
            }
        }
        let index = self.index(false).await?;
        let blobs = self.sealing(&country)?;
        let app = App::new(
            self.store.clone(),
            blobs,
            self.plan(),
            index,
            country,
            self.config.cache_mib << 20,
            Arc::clone(&self.clock),
            self.config.data.join("log.key"),
        );
        let audience = &self.config.audience;
        app.count.set_up(web::count::SetUp {
            countries: audience.countries.as_deref().map(web::count::Countries::open).transpose()?,
            warehouse: flow::measure::readers::Warehouse::open(audience)?,
            folder: Some(self.config.data.join("warehouse").join("audience")),
            settings: audience.clone(),
        });
        app.set_machines(self.config.machines()?);
        app.set_newsletters(self.config.newsletters.clone());
        if let Some(post) = self.config.post()? {
            let mailer = flow::mail::Mailer::open(post)?;
            if let Some(dkim) = &self.config.dkim {
                let vault = app.vault()?;
                mailer.sign_with(flow::mail::Dkim::open(&self.store, &vault, dkim, mailer.domain()).await?);
            }
            if let Some(path) = &self.config.newsletters.return_path {
                mailer.return_to(path.parse().with_context(|| format!("newsletters: return_path “{path}”"))?);
            }
            app.set_mail(mailer);
        }
        app.identify(identity);
        if self.config.reach.private_network {
            app.allow_private_network();
        }
        Ok(app)
    }

    /// The portal for somebody who only looks at what is public: without search, letters, sign-ins and keys, and nobody is
    /// counted. Answers also whether the transparency log has its key; without it none is to be asked for, since it would be made.
    pub async fn app_to_read(&self) -> anyhow::Result<(Arc<App>, bool)> {
        let country = self.country().await?;
        // Without the folder of credentials an authority would be made.
        let sealed = self.config.data.join("credentials").is_dir();
        let blobs = if sealed { self.sealing(&country)? } else { self.blobs.clone() };
        let key = self.config.data.join("log.key");
        let has_key = key.is_file();
        let search = Arc::new(Index::in_memory()?);
        let clock = Arc::clone(&self.clock);
        let app = App::new(self.store.clone(), blobs, self.plan(), search, country, 0, clock, key);
        let mut settings = self.config.audience.clone();
        settings.count = false;
        app.count.set_up(web::count::SetUp { settings, ..web::count::SetUp::default() });
        Ok((app, has_key))
    }

    /// Serves until the process is told to stop. Prints the address once it answers. `demonstration` is the
    /// folder of a pack and makes sign-ins for trying the desk; otherwise the first start prints the link that makes the
    /// administrator.
    pub async fn serve(&self, demonstration: Option<&Path>) -> anyhow::Result<()> {
        let listener = tokio::net::TcpListener::bind(self.config.listen).await.with_context(|| {
            format!("cannot listen on {} (SEN_LISTEN chooses another address)", self.config.listen)
        })?;
        let metrics = match &self.config.metrics {
            Some(metrics) => {
                Some(tokio::net::TcpListener::bind(metrics.listen).await.with_context(|| {
                    format!(
                        "cannot listen on {} for metrics (SEN_METRICS_LISTEN chooses another address)",
                        metrics.listen
                    )
                })?)
            }
            None => None,
        };
        let app = self.app().await?;
        if let Some(folder) = demonstration {
            crate::demonstration::sign_ins(self, &app.shown().country, folder).await?;
        }
        if let Some(token) = flow::trust::invite::setup_link(&self.store, self.clock.as_ref()).await? {
            let base = self.config.base_url();
            eprintln!("Nobody can sign in yet. This link makes the first administrator, once, within a day:");
            eprintln!("  {base}/desk/join/{}\n", token.as_str());
        }
        let metrics = metrics.map(|listener| tokio::spawn(web::metrics::serve(Arc::clone(&app), listener)));
        println!("{}/", self.config.base_url());
        web::serve::serve(app, listener, stop(), Duration::from_secs(15)).await?;
        if let Some(metrics) = metrics {
            metrics.abort();
        }
        self.store.close().await;
        Ok(())
    }
}

/// Resolves on Ctrl-C or SIGTERM.
async fn stop() {
    use tokio::signal::unix::{SignalKind, signal};
    match signal(SignalKind::terminate()) {
        Ok(mut term) => {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = term.recv() => {}
            }
        }
        Err(_) => {
            let _ = tokio::signal::ctrl_c().await;
        }
    }
}
