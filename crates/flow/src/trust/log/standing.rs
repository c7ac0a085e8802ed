//! Whether an edition is what the log says, and what the log says of it.

use model::{Code, EditionState, Locale};
use store::Conn;
use store::log::LogEntry;
use tlog::{Hash, Tree, needs};

use super::{Action, Content, Leaf, LogError, held, stored, tree};
use crate::FlowError;

/// How an edition stands to the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It is what its last entry says, and all its entries are in the tree.
    Same,
    /// It is not, or one of its entries is not in the tree.
    Differs,
    /// The log says nothing of it.
    NotLogged,
}

/// An edition, and what the log says of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The item.
    pub item: Code,
    /// Language.
    pub locale: Locale,
    /// Last part of its address.
    pub slug: String,
    /// Whether it is what was logged.
    pub state: State,
    /// Its entries, oldest first.
    pub entries: Vec<LogEntry>,
    /// The edition as readers have it now; none if they never had it.
    pub content: Option<Content>,
}

/// The locale and slug in a story's address: whole, or its path alone.
pub fn page_of(address: &str) -> Option<(Locale, String)> {
    let base = url::Url::parse("http://localhost/").ok()?;
    let address = base.join(address.trim()).ok()?;
    let mut parts = address.path_segments()?;
    let locale = Locale::new(parts.next()?).ok()?;
    let slug = parts.next().filter(|part| *part == "stories").and(parts.next())?;
    let slug = url::form_urlencoded::parse(slug.as_bytes()).next()?.0.into_owned();
    parts.next().is_none_or(str::is_empty).then_some((locale, slug))
}

/// The standing of the edition at an address; none if there is no such edition.
pub async fn standing_at(
    conn: &mut Conn,
    locale: &Locale,
    slug: &str,
) -> Result<Option<Standing>, FlowError> {
    let Some(edition) = store::edition::find_edition(conn, locale, slug).await? else { return Ok(None) };
    let Some(item) = store::item::item_by_id(conn, edition.item).await? else { return Ok(None) };
    standing(conn, &item.code, locale).await
}

/// The standing of an item's edition; none if there is no such edition.
pub async fn standing(conn: &mut Conn, item: &Code, locale: &Locale) -> Result<Option<Standing>, FlowError> {
    let Some(found) = store::item::find_item(conn, item).await? else { return Ok(None) };
    let Some(edition) = store::edition::edition_of(conn, found.id, locale).await? else { return Ok(None) };
    let entries = store::log::entries_of(conn, item, locale).await?;
    let content = match (edition.state, edition.published_revision) {
        (EditionState::Published, Some(id)) => {
            let revision = store::revision::find_revision(conn, id).await?;
            revision.map(|revision| Content::published(&found, &edition, &revision))
        }
        (EditionState::Withdrawn, _) => {
            let shown = entries.last().map_or(0, |entry| entry.revision);
            let reason = edition.withdrawn_reason.as_deref().unwrap_or_default();
            Some(Content::withdrawn(item, locale, shown, reason))
        }
        _ => None,
    };
    let state = judge(conn, &entries, content.as_ref()).await?;
    Ok(Some(Standing {
        item: item.clone(),
        locale: locale.clone(),
        slug: edition.slug,
        state,
        entries,
        content,
    }))
}

async fn judge(conn: &mut Conn, entries: &[LogEntry], content: Option<&Content>) -> Result<State, FlowError> {
    let (Some(last), Some(content)) = (entries.last(), content) else { return Ok(State::NotLogged) };
    if last.digest != content.digest() {
        return Ok(State::Differs);
    }
    let tree = tree(&store::log::state(conn).await?)?;
    for entry in entries {
        if !is_in(conn, &tree, entry).await? {
            tracing::error!("entry {} of the transparency log was tampered with", entry.position);
            return Ok(State::Differs);
        }
    }
    Ok(State::Same)
}

/// Whether an entry is in the tree, at its place, and its columns say what it says.
async fn is_in(conn: &mut Conn, tree: &Tree, entry: &LogEntry) -> Result<bool, FlowError> {
    let index = u64::try_from(entry.position).map_err(|_| LogError::Size(entry.position))?;
    let same = serde_json::from_str::<Leaf>(&entry.leaf).is_ok_and(|leaf| {
        leaf.action.as_str() == entry.action
            && leaf.digest == entry.digest
            && leaf.item == entry.item.as_str()
            && leaf.locale == entry.locale.as_str()
            && leaf.revision == entry.revision
    });
    let tiles = stored(conn, &needs::inclusion(index, tree.size())).await?;
    let proof = tree.prove_inclusion(index, |tile| held(&tiles, tile));
    let proven =
        proof.is_ok_and(|p| tree.verify_inclusion(index, Hash::leaf(entry.leaf.as_bytes()), &p).is_ok());
    Ok(same && proven)
}

/// What an entry's edition said, as its canonical bytes; none if it was withdrawn since (also when it came
/// back after), or if what is not in
/// its text (such as who publishes it) has changed since.
pub async fn logged_content(conn: &mut Conn, position: i64) -> Result<Option<Content>, FlowError> {
    let Some(entry) = store::log::entry_at(conn, position).await? else { return Ok(None) };
    let Some(item) = store::item::find_item(conn, &entry.item).await? else { return Ok(None) };
    let edition = store::edition::edition_of(conn, item.id, &entry.locale).await?;
    let Some(edition) = edition.filter(|edition| edition.state == EditionState::Published) else {
        return Ok(None);
    };
    let entries = store::log::entries_of(conn, &entry.item, &entry.locale).await?;
    if entries.iter().any(|e| e.position >= position && e.action == Action::Withdraw.as_str()) {
        return Ok(None);
    }
    let revisions = store::revision::revisions_of(conn, edition.id).await?;
    let Some(summary) = revisions.iter().find(|r| r.number == entry.revision) else { return Ok(None) };
    let Some(revision) = store::revision::find_revision(conn, summary.id).await? else { return Ok(None) };
    let content = Content::published(&item, &edition, &revision);
    Ok((content.digest() == entry.digest).then_some(content))
}
