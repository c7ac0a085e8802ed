//! Machines that translate: other people's programs, asked only where the operator's configuration names them.
//!
//! Nothing goes out before the audit log says that it will; embargoed text never does. The marks of a text (cited
//! facts, links, emphasis) are taken out before and put back after, each exactly once.

mod apertium;
mod call;
mod chat;
mod libre;
mod protect;
mod settings;

use std::sync::Arc;
use std::time::Duration;

use model::{Actor, Clock, Code, EventSubject, Locale};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use store::Store;
use store::machine::MachineUse;
use tokio::sync::Semaphore;

use self::protect::{Marked, Style};
use super::words::Form;
use crate::fetch::Fetcher;
use crate::trust;

pub use settings::{Kind, Pair, Settings, SettingsError};

/// Why a machine gave nothing.
#[derive(Debug, thiserror::Error)]
pub enum MachineError {
    /// No machine is configured for the pair.
    #[error("no machine translates from {from} to {to}")]
    NoMachine {
        /// Language of the texts.
        from: Locale,
        /// Language asked for.
        to: Locale,
    },
    /// The text is under embargo: it is not sent to anybody.
    #[error("the text is under embargo and is not sent out")]
    Embargoed,
    /// One text is longer than the machine is configured for.
    #[error("{machine}: a text of {length} characters is longer than {limit}")]
    TooLong {
        /// The machine.
        machine: Code,
        /// Its length.
        length: usize,
        /// The bound.
        limit: usize,
    },
    /// It could not be reached, or not in time.
    #[error("{machine} cannot be reached: {detail}")]
    Unreachable {
        /// The machine.
        machine: Code,
        /// The connection's words.
        detail: String,
    },
    /// It refused.
    #[error("{machine} refused ({status}): {detail}")]
    Refused {
        /// The machine.
        machine: Code,
        /// Status code.
        status: u16,
        /// Its words.
        detail: String,
    },
    /// What it said cannot be used.
    #[error("{machine} answered with something else: {detail}")]
    BadAnswer {
        /// The machine.
        machine: Code,
        /// What is wrong with it.
        detail: String,
    },
    /// What goes out could not be written down, so it did not go out.
    #[error(transparent)]
    Store(#[from] store::StoreError),
}

impl MachineError {
    /// Message key.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoMachine { .. } => "machine-none",
            Self::Embargoed => "machine-embargoed",
            Self::TooLong { .. } => "machine-too-long",
            Self::Unreachable { .. } => "machine-unreachable",
            Self::Refused { .. } => "machine-refused",
            Self::BadAnswer { .. } => "machine-bad-answer",
            Self::Store(_) => "machine-unreachable",
        }
    }
}

/// A machine as configured.
pub struct Machine {
    /// How it is asked.
    pub settings: Settings,
    key: Option<String>,
    fetcher: Fetcher,
    /// How many requests run at once.
    slots: Semaphore,
    /// First pause before asking again.
    pause: Duration,
}

/// The machines of this portal, in the order in which they are asked.
#[derive(Default)]
pub struct Machines {
    list: Vec<Arc<Machine>>,
}

/// Who asks machines, and where it is written down.
pub struct Providers<'a> {
    /// The machines.
    pub machines: &'a Machines,
    /// Where the audit log is.
    pub store: &'a Store,
    /// Time.
    pub clock: &'a dyn Clock,
    /// Who asks.
    pub actor: &'a Actor,
    /// What the texts are of.
    pub about: Option<(&'a Code, &'a Locale)>,
}

impl Machines {
    /// Machines by their settings. `key` gives the secret of a name, if it has one.
    pub fn new(list: Vec<Settings>, key: impl Fn(&str) -> Option<String>) -> Result<Self, SettingsError> {
        settings::check(&list)?;
        let machines = list.into_iter().map(|settings| {
            let fetcher =
                Fetcher::new(settings.private_network).map_err(|e| settings.wrong(e.to_string()))?;
            let key = key(settings.name.as_str());
            Ok(Arc::new(Machine {
                slots: Semaphore::new(settings.concurrent),
                pause: Duration::from_millis(500),
                key,
                fetcher,
                settings,
            }))
        });
        Ok(Self { list: machines.collect::<Result<_, SettingsError>>()? })
    }

    /// Every machine.
    pub fn list(&self) -> &[Arc<Machine>] {
        &self.list
    }

    /// The machine that is asked for a pair: the first that is configured for it.
    pub fn route(&self, from: &Locale, to: &Locale) -> Option<&Arc<Machine>> {
        self.list.iter().find(|machine| machine.settings.serves(from, to))
    }
}

/// What a machine makes of texts, one for one. Texts without words come back as they are and are not sent. What the
/// caller calls embargoed is not sent, nor is what belongs to an item under embargo.
pub async fn suggest(
    providers: &Providers<'_>,
    from: &Locale,
    to: &Locale,
    texts: &[&str],
    embargoed: bool,
) -> Result<Vec<String>, MachineError> {
    if embargoed || is_kept_back(providers).await? {
        return Err(MachineError::Embargoed);
    }
    let none = || MachineError::NoMachine { from: from.clone(), to: to.clone() };
    let machine = providers.machines.route(from, to).ok_or_else(none)?;
    let wanted: Vec<usize> = (0..texts.len()).filter(|at| !Form::of(texts[*at]).is_empty()).collect();
    let sent: Vec<&str> = wanted.iter().map(|at| texts[*at]).collect();
    if let Some(length) = sent.iter().map(|t| t.chars().count()).find(|n| *n > machine.settings.characters) {
        let limit = machine.settings.characters;
        return Err(MachineError::TooLong { machine: machine.settings.name.clone(), length, limit });
    }
    let mut out: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
    if sent.is_empty() {
        return Ok(out);
    }
    write_down(providers, machine, from, to, &sent).await?;
    let answers = machine.translate(from, to, &sent).await?;
    for (at, answer) in wanted.into_iter().zip(answers) {
        out[at] = answer;
    }
    Ok(out)
}

/// Whether what the texts are of is under embargo, whatever the caller thinks.
async fn is_kept_back(providers: &Providers<'_>) -> Result<bool, MachineError> {
    let Some((code, _)) = providers.about else { return Ok(false) };
    let mut conn = providers.store.read().await?;
    let Some(item) = store::item::find_item(&mut conn, code).await? else { return Ok(false) };
    let plan = store::plan::plan_of(&mut conn, item.id).await?;
    Ok(plan.embargo.is_some_and(|embargo| embargo.until > providers.clock.now()))
}

/// The line of the audit log, and the sums, before anything goes out.
async fn write_down(
    providers: &Providers<'_>,
    machine: &Machine,
    from: &Locale,
    to: &Locale,
    texts: &[&str],
) -> Result<(), MachineError> {
    let name = &machine.settings.name;
    let characters: usize = texts.iter().map(|t| t.chars().count()).sum();
    let mut sha = Sha256::new();
    texts.iter().for_each(|text| sha.update(text.as_bytes()));
    let detail = json!({
        "to": machine.settings.url, "from_language": from, "to_language": to, "texts": texts.len(),
        "characters": characters, "sha256": hex::encode(sha.finalize()),
        "begins": texts.first().map(|t| t.chars().take(120).collect::<String>()),
        "item": providers.about.map(|(item, _)| item), "locale": providers.about.map(|(_, locale)| locale),
    });
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let used = MachineUse {
        provider: name.clone(),
        from: from.clone(),
        to: to.clone(),
        day: providers.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date(),
        requests: 1,
        texts: number(texts.len()),
        characters: number(characters),
    };
    let mut tx = providers.store.begin().await?;
    store::machine::add_use(&mut tx, &used).await?;
    let subject = EventSubject::Machine(name.clone());
    trust::record(&mut tx, providers.clock, providers.actor, "send-to-machine", subject, detail).await?;
    tx.commit().await?;
    Ok(())
}

impl Machine {
    /// Texts with their marks, in parts that fit the machine's bounds.
    async fn translate(
        self: &Arc<Self>,
        from: &Locale,
        to: &Locale,
        texts: &[&str],
    ) -> Result<Vec<String>, MachineError> {
        let style = match self.settings.kind {
            Kind::Chat => Style::Signs,
            Kind::Apertium | Kind::Libretranslate => Style::Tags,
        };
        let marked: Vec<Marked<'_>> = texts.iter().map(|text| Marked::new(text, style)).collect();
        let sent: Vec<String> = marked.iter().map(|m| m.sent.clone()).collect();
        let answers = self.ask(from, to, &sent, true).await?;
        let mut out = Vec::with_capacity(texts.len());
        for (marked, answer) in marked.iter().zip(&answers) {
            match marked.restore(answer) {
                Some(text) => out.push(text),
                // It lost a mark or made one up: then the words between the marks go one by one, and the marks stay.
                None => out.push(self.between_marks(from, to, marked).await?),
            }
        }
        Ok(out)
    }

    async fn between_marks(
        self: &Arc<Self>,
        from: &Locale,
        to: &Locale,
        marked: &Marked<'_>,
    ) -> Result<String, MachineError> {
        let words: Vec<String> = marked.words().into_iter().map(str::to_owned).collect();
        let answers = self.ask(from, to, &words, false).await?;
        marked.refill(&answers).ok_or_else(|| self.bad("the marks of a text were not kept"))
    }

    /// Plain or marked texts, one for one.
    async fn ask(
        self: &Arc<Self>,
        from: &Locale,
        to: &Locale,
        texts: &[String],
        marked: bool,
    ) -> Result<Vec<String>, MachineError> {
        let mut out = Vec::with_capacity(texts.len());
        for part in self.parts(texts) {
            let answers = match self.settings.kind {
                Kind::Apertium => apertium::translate(self, from, to, part, marked).await?,
                Kind::Libretranslate => libre::translate(self, from, to, part, marked).await?,
                Kind::Chat => chat::translate(self, from, to, part).await?,
            };
            if answers.len() != part.len() {
                return Err(self.bad(&format!("{} texts for {}", answers.len(), part.len())));
            }
            out.extend(answers);
        }
        Ok(out)
    }

    /// As many texts at a time as the machine takes.
    fn parts<'a>(&self, texts: &'a [String]) -> Vec<&'a [String]> {
        let mut parts = Vec::new();
        let (mut begun, mut length) = (0, 0);
        for (at, text) in texts.iter().enumerate() {
            let more = text.chars().count();
            if at > begun && (length + more > self.settings.characters || at - begun == self.settings.texts) {
                parts.push(&texts[begun..at]);
                (begun, length) = (at, 0);
            }
            length += more;
        }
        if begun < texts.len() {
            parts.push(&texts[begun..]);
        }
        parts
    }

    /// Whether a secret is set for it.
    pub fn has_key(&self) -> bool {
        self.key.is_some()
    }

    fn bad(&self, detail: &str) -> MachineError {
        MachineError::BadAnswer {
            machine: self.settings.name.clone(),
            detail: detail.chars().take(300).collect(),
        }
    }

    /// The pairs of languages that the machine itself says it knows, in its own codes; nothing where it has no way
    /// to say so.
    pub async fn pairs(self: &Arc<Self>) -> Result<Option<Vec<(String, String)>>, MachineError> {
        match self.settings.kind {
            Kind::Apertium => apertium::pairs(self).await.map(Some),
            Kind::Libretranslate => libre::pairs(self).await.map(Some),
            Kind::Chat => Ok(None),
        }
    }
}
