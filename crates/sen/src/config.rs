//! Configuration: one TOML file, then `SEN_*` variables over it. Unknown keys are refused by name.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use flow::mail::Post;
use flow::publish::language::machine::{Machines, Settings};
use flow::trust::identity::Identity;
use flow::trust::single_sign_on::{Provider, ProviderConfig, Secret};
use model::Code;
use serde::Deserialize;

/// How the portal runs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// Address to listen on.
    pub listen: SocketAddr,
    /// Where the numbers for those who run the portal are read; nowhere without it.
    pub metrics: Option<MetricsConfig>,
    /// Folder of everything the portal keeps.
    pub data: PathBuf,
    /// `sqlite:PATH` or `postgres://…`; a SQLite file in the data folder when left out.
    pub database: Option<String>,
    /// Address readers use, without a trailing slash; `http://` and the listening address when left out.
    pub base_url: Option<String>,
    /// Bound of the page cache, in mebibytes.
    pub cache_mib: u64,
    /// Where blobs are kept.
    pub blobs: flow::blobs::Settings,
    /// Access key of the bucket and its secret, from `SEN_BLOBS_KEY` and `SEN_BLOBS_SECRET`.
    #[serde(skip)]
    pub blobs_key: Option<String>,
    /// The secret.
    #[serde(skip)]
    pub blobs_secret: Option<Secret>,
    /// Whether pictures are also encoded as AVIF: smaller for readers, slower to make.
    pub avif: bool,
    /// Machines that translate, in the order in which they are asked. Off unless named here.
    pub machine: Vec<Settings>,
    /// Their secrets by name, from `SEN_MACHINE_KEY_NAME` alone: a file is read by more people than a variable.
    #[serde(skip)]
    pub machine_keys: BTreeMap<String, String>,
    /// Nobody works at the desk without a second step at sign-in.
    pub demand_second_step: bool,
    /// Identity providers through which people sign in, in the order they are offered.
    pub identity_providers: Vec<ProviderConfig>,
    /// Certificate and key that sign the pictures' credentials of every organisation that has none of its own; without
    /// it, a small authority of the data folder makes one for each.
    pub credentials: Option<CredentialsConfig>,
    /// How readers are counted.
    pub audience: flow::measure::readers::Settings,
    /// Channels and others that are spoken to.
    pub reach: ReachConfig,
    /// The mail server; without it no letter is sent.
    pub mail: Option<flow::mail::Settings>,
    /// Name of the key that signs letters (DKIM); without it none is signed.
    pub dkim: Option<flow::mail::DkimSettings>,
    /// How newsletters are sent.
    pub newsletters: flow::reach::newsletter::Settings,
    /// Its password, from `SEN_MAIL_PASSWORD`.
    #[serde(skip)]
    mail_password: Option<Secret>,
    /// The same for one organisation.
    pub organisation_credentials: Vec<OrganisationCredentials>,
    /// Secrets from `SEN_SECRET_<CODE>` variables, by the variable's name.
    #[serde(skip)]
    secrets: BTreeMap<String, Secret>,
}

/// Numbers for those who run the portal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MetricsConfig {
    /// Address on which `/metrics` answers, and nothing else does: one that readers do not reach.
    pub listen: SocketAddr,
}

/// A certificate that somebody else issued, for the credentials (C2PA) of pictures.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CredentialsConfig {
    /// The chain, the signer's certificate first and the root last, PEM.
    pub certificate: PathBuf,
    /// The signer's key, PKCS #8, PEM.
    pub key: PathBuf,
    /// es256, es384, ps256 or ed25519.
    #[serde(default = "usual_algorithm")]
    pub algorithm: String,
}

/// How channels and others are spoken to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ReachConfig {
    /// Whether servers on one's own machine or network are spoken to.
    pub private_network: bool,
}

/// The same, with which one organisation signs what is its own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrganisationCredentials {
    /// Its code.
    pub organisation: Code,
    /// The chain, the signer's certificate first and the root last, PEM.
    pub certificate: PathBuf,
    /// The signer's key, PKCS #8, PEM.
    pub key: PathBuf,
    /// es256, es384, ps256 or ed25519.
    #[serde(default = "usual_algorithm")]
    pub algorithm: String,
}

fn usual_algorithm() -> String {
    "es256".into()
}

/// What the variables of secrets begin with.
const SECRET: &str = "SEN_SECRET_";

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            metrics: None,
            data: PathBuf::from("data"),
            database: None,
            base_url: None,
            cache_mib: 64,
            blobs: flow::blobs::Settings::default(),
            blobs_key: None,
            blobs_secret: None,
            avif: true,
            machine: Vec::new(),
            machine_keys: BTreeMap::new(),
            demand_second_step: false,
            identity_providers: Vec::new(),
            credentials: None,
            audience: flow::measure::readers::Settings::default(),
            reach: ReachConfig::default(),
            mail: None,
            dkim: None,
            newsletters: flow::reach::newsletter::Settings::default(),
            mail_password: None,
            organisation_credentials: Vec::new(),
            secrets: BTreeMap::new(),
        }
    }
}

/// Variables that are read elsewhere.
const OTHERS: &[&str] = &["SEN_CONFIG", "SEN_LOG", "SEN_TEST_POSTGRES", "SEN_TEST_APERTIUM"];

/// Beginning of the variables with secrets of machines.
const MACHINE_KEY: &str = "SEN_MACHINE_KEY_";

impl Config {
    /// The file (if any), then the variables.
    pub fn load(
        file: Option<&Path>,
        variables: impl Iterator<Item = (String, String)>,
    ) -> anyhow::Result<Self> {
        let mut config = match file {
            Some(path) => {
                let text = std::fs::read_to_string(path)
                    .with_context(|| format!("configuration {}", path.display()))?;
                toml::from_str(&text).with_context(|| format!("configuration {}", path.display()))?
            }
            None => Self::default(),
        };
        for (name, value) in variables.filter(|(name, _)| name.starts_with("SEN_")) {
            config.set(&name, &value)?;
        }
        config.machines()?;
        config.post()?;
        crate::blobs::bucket(&config)?;
        if let Some(problem) = config.dkim.as_ref().and_then(flow::mail::DkimSettings::problem) {
            bail!(problem);
        }
        if let Some(problem) = config.newsletters.problem() {
            bail!(problem);
        }
        if config.metrics.as_ref().is_some_and(|m| m.listen == config.listen) {
            bail!("metrics: they need an address of their own, not {}", config.listen);
        }
        config.audience.check()?;
        Ok(config)
    }

    fn set(&mut self, name: &str, value: &str) -> anyhow::Result<()> {
        let wrong = |what: &str| format!("{name}={value}: {what}");
        match name {
            "SEN_LISTEN" => {
                self.listen =
                    value.parse().with_context(|| wrong("not an address such as 127.0.0.1:8080"))?;
            }
            "SEN_METRICS_LISTEN" => {
                let listen: SocketAddr =
                    value.parse().with_context(|| wrong("not an address such as 127.0.0.1:9090"))?;
                self.metrics = Some(MetricsConfig { listen });
            }
            "SEN_DATA" => self.data = PathBuf::from(value),
            "SEN_DATABASE" => self.database = Some(value.to_owned()),
            "SEN_BASE_URL" => self.base_url = Some(value.trim_end_matches('/').to_owned()),
            "SEN_CACHE_MIB" => self.cache_mib = value.parse().with_context(|| wrong("not a whole number"))?,
            "SEN_AVIF" => self.avif = value.parse().with_context(|| wrong("not true or false"))?,
            "SEN_DEMAND_SECOND_STEP" => {
                self.demand_second_step = value.parse().with_context(|| wrong("not true or false"))?;
            }
            "SEN_MAIL_PASSWORD" => self.mail_password = Some(Secret::new(value)),
            "SEN_BLOBS_KEY" => self.blobs_key = Some(value.to_owned()),
            "SEN_BLOBS_SECRET" => self.blobs_secret = Some(Secret::new(value)),
            secret if secret.starts_with(SECRET) => {
                self.secrets.insert(secret.to_owned(), Secret::new(value));
            }
            other if OTHERS.contains(&other) => {}
            other if other.starts_with(MACHINE_KEY) => {
                let key = other.trim_start_matches(MACHINE_KEY);
                let machine = self.machine.iter().find(|m| variable(m.name.as_str()) == key);
                let machine = machine.with_context(|| {
                    let known: Vec<&str> = self.machine.iter().map(|m| m.name.as_str()).collect();
                    format!(
                        "{other}: no machine of this name; named in the configuration are: {}",
                        known.join(", ")
                    )
                })?;
                self.machine_keys.insert(machine.name.to_string(), value.to_owned());
            }
            other => bail!(
                "unknown variable {other}; known are SEN_LISTEN, SEN_METRICS_LISTEN, SEN_DATA, SEN_DATABASE, SEN_BASE_URL, SEN_CACHE_MIB, SEN_AVIF, SEN_DEMAND_SECOND_STEP, SEN_BLOBS_KEY, SEN_BLOBS_SECRET, SEN_MAIL_PASSWORD, SEN_SECRET_<PROVIDER>, SEN_MACHINE_KEY_<NAME>, SEN_CONFIG, SEN_LOG"
            ),
        }
        Ok(())
    }

    /// The machines that translate.
    pub fn machines(&self) -> anyhow::Result<Machines> {
        let key = |name: &str| self.machine_keys.get(name).cloned();
        Ok(Machines::new(self.machine.clone(), key)?)
    }

    /// The mail server and the sender, checked; nothing where mail is off.
    pub fn post(&self) -> anyhow::Result<Option<Post>> {
        let Some(settings) = &self.mail else {
            if self.mail_password.is_some() {
                bail!("SEN_MAIL_PASSWORD: there is no [mail] in the configuration that it belongs to");
            }
            return Ok(None);
        };
        let password = match (&self.mail_password, &settings.password_file) {
            (Some(secret), _) => Some(secret.clone()),
            (None, Some(file)) => {
                let text = std::fs::read_to_string(file)
                    .with_context(|| format!("mail: password {}", file.display()))?;
                Some(Secret::new(&text))
            }
            (None, None) => None,
        };
        Ok(Some(settings.read(password.as_ref().map(Secret::expose))?))
    }

    /// How people sign in; what cannot work is refused here, with the provider's code.
    pub fn identity(&self) -> anyhow::Result<Identity> {
        let mut identity = Identity::at(&self.base_url());
        identity.demand_second_step = self.demand_second_step;
        let mut unused: Vec<&String> = self.secrets.keys().collect();
        for config in &self.identity_providers {
            let code = config.code.as_str();
            if identity.provider(code).is_some() || identity.provider_of(&config.issuer).is_some() {
                bail!("identity provider {code}: its code and its issuer must be its own");
            }
            let variable = format!("{SECRET}{}", code.to_uppercase().replace(['-', '.'], "_"));
            unused.retain(|name| **name != variable);
            let secret = match (self.secrets.get(&variable), &config.client_secret_file) {
                (Some(secret), _) => Some(secret.clone()),
                (None, Some(file)) => {
                    let text = std::fs::read_to_string(file)
                        .with_context(|| format!("identity provider {code}: secret {}", file.display()))?;
                    Some(Secret::new(&text))
                }
                (None, None) => None,
            };
            let provider = Provider::new(config.clone(), secret)
                .map_err(|e| anyhow::anyhow!("identity provider {e}"))?;
            identity.providers.push(provider);
        }
        if let Some(name) = unused.first() {
            bail!("{name}: no identity provider of the configuration has that code");
        }
        Ok(identity)
    }

    /// Address readers use.
    pub fn base_url(&self) -> String {
        self.base_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }
}

/// A machine's name as part of a variable's.
fn variable(name: &str) -> String {
    name.to_ascii_uppercase().replace(['-', '.'], "_")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn load(file: &str, variables: &[(&str, &str)]) -> anyhow::Result<Config> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sen.toml");
        std::fs::write(&path, file).unwrap();
        Config::load(Some(&path), variables.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())))
    }

    #[test]
    fn variables_stand_over_the_file() {
        let config =
            load("listen = \"127.0.0.1:1\"\ncache_mib = 5", &[("SEN_LISTEN", "127.0.0.1:2")]).unwrap();
        assert_eq!((config.listen.port(), config.cache_mib), (2, 5));
    }

    #[test]
    fn metrics_have_an_address_of_their_own() {
        assert_eq!(load("", &[]).unwrap().metrics, None);
        let file = "[metrics]\nlisten = \"127.0.0.1:9090\"";
        assert_eq!(load(file, &[]).unwrap().metrics.unwrap().listen.port(), 9090);
        let over = load(file, &[("SEN_METRICS_LISTEN", "[::1]:9091")]).unwrap();
        assert_eq!(over.metrics.unwrap().listen.port(), 9091);
        let wrong =
            |file: &str, variables: &[(&str, &str)]| format!("{:#}", load(file, variables).unwrap_err());
        assert!(wrong(file, &[("SEN_LISTEN", "127.0.0.1:9090")]).contains("metrics"));
        assert!(wrong("", &[("SEN_METRICS_LISTEN", "9090")]).contains("127.0.0.1:9090"));
        assert!(wrong(&format!("{file}\nport = 1"), &[]).contains("port"));
    }

    #[test]
    fn organisations_have_certificates_of_their_own() {
        let one = "[[organisation_credentials]]\norganisation = \"moh\"\ncertificate = \"/c.pem\"\nkey = \"/c.key\"\n";
        let config = load(one, &[]).unwrap();
        let own = &config.organisation_credentials;
        assert_eq!((own[0].organisation.as_str(), own[0].algorithm.as_str()), ("moh", "es256"));
        let wrong = |file: &str| format!("{:#}", load(file, &[]).unwrap_err());
        assert!(wrong(&one.replace("moh", "../moh")).contains("../moh"));
        assert!(wrong(&one.replace("key =", "kye =")).contains("kye"));
    }

    const PROVIDER: &str = "[[identity_providers]]\ncode = \"gov-id\"\nname = \"Government\"\nissuer = \"https://id.example\"\nclient_id = \"sen\"\n";

    #[test]
    fn identity_providers_are_checked_before_anybody_needs_them() {
        let config = load(PROVIDER, &[("SEN_SECRET_GOV_ID", "hush")]).unwrap();
        let identity = config.identity().unwrap();
        assert!(identity.provider("gov-id").is_some() && !format!("{config:?}").contains("hush"));
        let refused = |file: &str, variables: &[(&str, &str)]| {
            format!("{:#}", load(file, variables).and_then(|c| c.identity().map(|_| ())).unwrap_err())
        };
        assert!(refused(&format!("{PROVIDER}{PROVIDER}"), &[]).contains("gov-id"));
        assert!(refused(PROVIDER, &[("SEN_SECRET_GOV", "x")]).contains("SEN_SECRET_GOV"));
        assert!(refused(&PROVIDER.replace("https", "http"), &[]).contains("https://"));
        assert!(refused(&format!("{PROVIDER}create = true\n"), &[]).contains("email_domains"));
        assert!(refused(&format!("{PROVIDER}client_secret_file = \"/nowhere\"\n"), &[]).contains("/nowhere"));
        assert!(refused(&format!("{PROVIDER}domains = []\n"), &[]).contains("domains"));
    }

    #[test]
    fn machines_are_named_in_the_file_and_their_secrets_in_variables() {
        let file = "[[machine]]\nname = \"our-mt\"\nkind = \"libretranslate\"\nurl = \"https://mt.example\"\npairs = [\"vi>*\"]";
        let config = load(file, &[("SEN_MACHINE_KEY_OUR_MT", "s3cret")]).unwrap();
        assert_eq!(config.machine_keys.get("our-mt").map(String::as_str), Some("s3cret"));
        assert_eq!(config.machines().unwrap().list().len(), 1);
        let wrong =
            |file: &str, variables: &[(&str, &str)]| format!("{:#}", load(file, variables).unwrap_err());
        assert!(wrong(file, &[("SEN_MACHINE_KEY_OTHER", "x")]).contains("our-mt"));
        assert!(wrong(&file.replace("kind", "knd"), &[]).contains("knd"));
        assert!(wrong(&file.replace("vi>*", "vi"), &[]).contains("vi>en"));
        assert!(wrong(&format!("{file}\nkey = \"x\""), &[]).contains("key"), "no secrets in the file");
        assert!(wrong(&file.replace("https", "ftp"), &[]).contains("our-mt"));
    }

    #[test]
    fn mail_is_off_unless_it_is_set_up_whole() {
        assert_eq!(load("", &[]).unwrap().post().unwrap(), None);
        let mail = "[mail]\nurl = \"smtp://an@mail.example\"\nfrom = \"desk@example.org\"\n";
        let config = load(mail, &[("SEN_MAIL_PASSWORD", "hush")]).unwrap();
        assert!(config.post().unwrap().is_some() && !format!("{config:?}").contains("hush"));
        let wrong =
            |file: &str, variables: &[(&str, &str)]| format!("{:#}", load(file, variables).unwrap_err());
        assert!(wrong(mail, &[]).contains("SEN_MAIL_PASSWORD"));
        assert!(wrong("", &[("SEN_MAIL_PASSWORD", "x")]).contains("[mail]"));
        assert!(wrong(&mail.replace("smtp", "ftp"), &[]).contains("smtp://user@host"));
        assert!(wrong(&format!("{mail}pool = 3\n"), &[]).contains("pool"));
        assert!(wrong(&format!("{mail}password_file = \"/nowhere\"\n"), &[]).contains("/nowhere"));
        assert!(wrong("[mail]\nurl = \"smtp://h\"\n", &[]).contains("from"));
    }

    #[test]
    fn newsletters_and_signatures_are_checked_at_the_start() {
        let config = load("[dkim]\nselector = \"sen\"\n[newsletters]\nper_second = 50\n", &[]).unwrap();
        assert_eq!((config.newsletters.per_second, config.newsletters.lines), (50, 4));
        let wrong = |file: &str| format!("{:#}", load(file, &[]).unwrap_err());
        assert!(wrong("[dkim]\nselector = \"a b\"\n").contains("selector"));
        assert!(wrong("[newsletters]\nlines = 0\n").contains("lines"));
        assert!(wrong("[newsletters]\nreturn_path = \"bounces+x@example.org\"\n").contains("return_path"));
        assert!(wrong("[newsletters]\nspeed = 1\n").contains("speed"));
    }

    #[test]
    fn readers_are_counted_unless_the_file_says_otherwise() {
        let usual = load("", &[]).unwrap().audience;
        assert_eq!((usual.count, usual.k, usual.clickhouse), (true, 10, None));
        let own = load("[audience]\nk = 20\nclickhouse = \"http://127.0.0.1:8123\"\n", &[]).unwrap().audience;
        assert_eq!((own.k, own.clickhouse.is_some()), (20, true));
        let wrong = |file: &str| format!("{:#}", load(file, &[]).unwrap_err());
        assert!(wrong("[audience]\nk = 1\n").contains("k = 1"));
        assert!(wrong("[audience]\nclickhouse = \"ftp://x\"\n").contains("clickhouse"));
        assert!(wrong("[audience]\nclickhouse_table = \"a; b\"\n").contains("a; b"));
        assert!(wrong("[audience]\ncountry = \"x\"\n").contains("country"));
    }

    /// The file that shows everything is one that works, and leaves no key of the configuration out.
    #[test]
    fn the_example_shows_every_key() {
        let example = include_str!("../../../docs/sen.example.toml");
        let config = load(example, &[("SEN_BLOBS_SECRET", "x")]).unwrap();
        assert_eq!((config.machine.len(), config.identity_providers.len()), (1, 1));
        let error = format!("{:#}", load("nothing = 1", &[]).unwrap_err());
        let keys: Vec<&str> = error.split('`').skip(1).step_by(2).filter(|key| *key != "nothing").collect();
        assert!(keys.len() > 10, "{error}");
        for key in keys {
            let shown = [format!("{key} ="), format!("[{key}]"), format!("[[{key}]]")];
            assert!(shown.iter().any(|form| example.contains(form)), "{key}");
        }
    }

    #[test]
    fn unknown_keys_are_named() {
        let error = format!("{:#}", load("lisen = \"127.0.0.1:1\"", &[]).unwrap_err());
        assert!(error.contains("lisen"), "{error}");
        let error = format!("{:#}", load("", &[("SEN_LISEN", "x")]).unwrap_err());
        assert!(error.contains("SEN_LISEN") && error.contains("SEN_LISTEN"), "{error}");
        let error = format!("{:#}", load("", &[("SEN_LISTEN", "here")]).unwrap_err());
        assert!(error.contains("127.0.0.1:8080"), "{error}");
    }
}
