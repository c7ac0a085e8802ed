//! Importing an article of another site: its text as our Markdown, its pictures and documents kept, its old addresses
//! leading here.

mod address;
mod files;
mod fit;
mod pictures;
mod summary;

use std::collections::BTreeMap;
use std::sync::Arc;

use ingest::{Entry, Status};
use media::Plan;
use model::{Actor, Clock, Code, EditionState, Locale, Refusal};
use store::import::ImportOrigin;
use store::{Store, Tx};

use self::pictures::Text;
use super::{Draft, PreparedPicture, publish_edition, save_revision, store_picture};
use crate::fetch::Fetcher;
use crate::{Blobs, FlowError};

pub use address::old_path;

/// How articles of another site fit into this one.
#[derive(Debug, Clone)]
pub struct ImportRules {
    /// Language of articles that do not say theirs.
    pub locale: Locale,
    /// Languages of the site.
    pub locales: Vec<Locale>,
    /// Section of articles whose category is not mapped.
    pub section: Code,
    /// Organisation of articles whose author is not mapped.
    pub publisher: Code,
    /// Whether published articles are published here, too; otherwise all come in as drafts.
    pub publish: bool,
    /// Category (slug or name) → section.
    pub sections: BTreeMap<String, Code>,
    /// Category or tag (slug or name) → topic.
    pub topics: BTreeMap<String, Code>,
    /// Author → organisation.
    pub publishers: BTreeMap<String, Code>,
    /// Name of the site they come from.
    pub site: String,
    /// Credit of pictures that name none.
    pub credit: String,
    /// Licence of the pictures.
    pub licence: String,
    /// Whether an article comes in without those of its pictures that cannot be had, instead of not at all.
    pub leave_out_pictures: bool,
}

/// What became of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Imported {
    /// New here.
    Added,
    /// It had changed there, or is to fit in otherwise.
    Updated,
    /// As before.
    Unchanged,
    /// Private, behind a password or deleted there.
    Skipped,
    /// Changed by a person here since; left alone.
    Kept,
}

/// What became of an article, and what to tell about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What became of it.
    pub done: Imported,
    /// Its edition here, if there is one.
    pub edition: Option<(Code, Locale)>,
    /// What could not be kept, in English.
    pub notes: Vec<String>,
}

/// The parts an import works with.
pub struct Importer<'a> {
    /// Database.
    pub store: &'a Store,
    /// Files.
    pub blobs: &'a Blobs,
    /// Time.
    pub clock: &'a Arc<dyn Clock>,
    /// Fetches pictures and documents.
    pub fetcher: &'a Fetcher,
    /// Renditions of pictures.
    pub plan: &'a Plan,
    /// How articles fit in.
    pub rules: &'a ImportRules,
}

/// Who imports. Text saved by anybody else is never replaced by an import.
pub(super) const ACTOR: &str = "system:import";

/// An article as it is to be here.
struct Fitted<'a> {
    entry: &'a Entry,
    locale: Locale,
    digest: String,
    text: Text,
}

impl Importer<'_> {
    /// Imports one article, all of it or nothing. Doing it again changes nothing.
    pub async fn import(&self, entry: &Entry) -> Result<Outcome, FlowError> {
        let locale = self.locale_of(entry)?;
        let digest = self.digest(entry, &locale);
        let mut conn = self.store.read().await?;
        let known = address::find(&mut conn, entry).await?;
        let item = match &known {
            Some(known) => store::item::item_by_id(&mut conn, known.item).await?,
            None => None,
        };
        let edition = item.as_ref().map(|item| (item.code.clone(), locale.clone()));
        let done = |done, notes| Ok(Outcome { done, edition: edition.clone(), notes });
        if let Some(hidden) = hidden(entry.status) {
            let here = if edition.is_some() { "; here it stays as it is" } else { "" };
            return done(Imported::Skipped, vec![format!("skipped: it is {hidden} there{here}")]);
        }
        if let Some(known) = &known {
            if known.digest.as_ref() == Some(&digest) || !(known.own || entry.whole) {
                return done(Imported::Unchanged, Vec::new());
            }
            // Before anything is fetched: it would be for nothing.
            if self.is_changed_here(&mut conn, known.item, &locale).await? {
                return done(Imported::Kept, Vec::new());
            }
        }
        // A translation does not change its item, nor does anything what a person has changed.
        let is_fixed = match &item {
            Some(item) if item.written_in != locale => true,
            Some(item) => store::plan::plan_of(&mut conn, item.id).await?.edited_at.is_some(),
            None => false,
        };
        drop(conn);
        let fixed = item.as_ref().filter(|_| is_fixed);
        let (text, pictures, mut notes) = self.text(entry, fixed).await?;
        // What stayed away is looked for again next time.
        let digest = if text.missed { format!("{digest} incomplete") } else { digest };
        let fitted = Fitted { entry, locale, digest, text };
        let mut tx = self.store.begin().await?;
        let outcome = self.write(&mut tx, &fitted, &pictures, &mut notes).await?;
        if outcome.done == Imported::Kept {
            tx.rollback().await?;
        } else {
            tx.commit().await?;
        }
        Ok(Outcome { notes, ..outcome })
    }

    /// Whether a person has saved the newest text, or has withdrawn it.
    async fn is_changed_here(
        &self,
        conn: &mut store::Conn,
        item: model::ItemId,
        locale: &Locale,
    ) -> Result<bool, FlowError> {
        let Some(edition) = store::edition::edition_of(conn, item, locale).await? else { return Ok(false) };
        let latest = match edition.latest_revision {
            Some(latest) => store::revision::find_revision(conn, latest).await?,
            None => None,
        };
        Ok(edition.state == EditionState::Withdrawn || latest.is_some_and(|r| r.created_by != ACTOR))
    }

    async fn write(
        &self,
        tx: &mut Tx,
        fitted: &Fitted<'_>,
        pictures: &[PreparedPicture],
        notes: &mut Vec<String>,
    ) -> Result<Outcome, FlowError> {
        let Fitted { entry, locale, digest, text } = fitted;
        let (actor, clock) = (Actor(ACTOR.to_owned()), self.clock.as_ref());
        for picture in pictures {
            store_picture(tx, &actor, clock, picture).await?;
        }
        files::keep(tx, clock, &text.files).await?;
        // Looked up again, since another import may have been here in the meantime.
        let known = address::find(tx, entry).await?;
        let (item, item_changed) = self.fit_item(tx, fitted, known.as_ref()).await?;
        let (edition, is_new) = self.fit_edition(tx, fitted, &item).await?;
        let outcome =
            |done| Outcome { done, edition: Some((item.code.clone(), locale.clone())), notes: Vec::new() };
        if self.is_changed_here(tx, item.id, locale).await? {
            return Ok(outcome(Imported::Kept));
        }
        let (summary, body) = summary::parted(summary::summary(entry, &text.body), &text.body);
        let draft = Draft {
            title: entry.title.trim().to_owned(),
            body: text.whole(&body),
            summary,
            image_alt: fit::image_alt(tx, fitted, &item, notes).await?,
            ..Draft::default()
        };
        let latest = match edition.latest_revision {
            Some(latest) => store::revision::find_revision(tx, latest).await?,
            None => None,
        };
        let is_same = latest.is_some_and(|latest| draft.is(&latest));
        if !is_same {
            save_revision(tx, &actor, clock, edition.id, &draft).await?;
        }
        let is_out = edition.state == EditionState::Published && is_same && !item_changed;
        if entry.status == Status::Published {
            if self.rules.publish && !is_out {
                publish_edition(tx, &actor, clock, edition.id, entry.published).await?;
            }
            address::keep(tx, clock, entry, locale, &edition.slug, notes).await?;
        } else if edition.state == EditionState::Published {
            notes.push("it is a draft there now; here it stays published".to_owned());
        } else if is_new || !is_same {
            notes.extend(as_draft(entry, self.rules));
        }
        let origin = ImportOrigin { origin: entry.origin_id.clone(), item: item.id, digest: digest.clone() };
        address::remember(tx, entry, origin, clock.now()).await?;
        let as_before = known.is_some_and(|known| known.digest.as_ref() == Some(digest));
        Ok(outcome(match (is_new, as_before && is_same && !item_changed) {
            (true, _) => Imported::Added,
            (false, true) => Imported::Unchanged,
            (false, false) => Imported::Updated,
        }))
    }

    /// The language an article says it is in, or that of the import.
    fn locale_of(&self, entry: &Entry) -> Result<Locale, FlowError> {
        let Some(tag) = entry.language.as_deref() else { return Ok(self.rules.locale.clone()) };
        let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let locales = || self.rules.locales.iter();
        let exact = locales().find(|locale| locale.as_str().eq_ignore_ascii_case(tag));
        let found = exact.or_else(|| locales().find(|locale| primary(locale.as_str()) == primary(tag)));
        found.cloned().ok_or_else(|| {
            Refusal::Problems(vec![format!("it is in “{tag}”, and this site is not published in it")]).into()
        })
    }
}

/// Why readers of the other site cannot see an article, where that is for good.
fn hidden(status: Status) -> Option<&'static str> {
    match status {
        Status::Private => Some("private"),
        Status::Locked => Some("behind a password"),
        Status::Trash => Some("deleted"),
        Status::Published | Status::Draft | Status::Scheduled => None,
    }
}

/// What to tell of an article that comes in as a draft, though others are published.
fn as_draft(entry: &Entry, rules: &ImportRules) -> Option<String> {
    match (entry.status, entry.published) {
        (Status::Scheduled, Some(at)) => {
            Some(format!("a draft here; there it waits for {at}, which is not kept"))
        }
        _ if rules.publish => Some("a draft here, as it is there".to_owned()),
        _ => None,
    }
}
