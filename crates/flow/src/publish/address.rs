//! Giving an edition another address. Whoever has the old one is led to the new one.

use model::{Act, Actor, Clock, Edition, EditionId, EventSubject, Locale, Refusal};
use serde_json::json;
use store::{Conn, Tx};

use super::save_text::{find, writing};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Longest last part of an address.
const LONGEST: usize = 100;

/// Which right a change of an edition's address needs: readers may have the old one.
pub fn address_right(item: &model::Item, edition: &Edition) -> Act {
    if edition.first_published_at.is_some() { Act::Correct } else { writing(item, edition) }
}

/// An address like the wanted one that is free in a language: the wanted one itself, or the same with a number.
pub async fn free_address(
    conn: &mut Conn,
    locale: &Locale,
    wanted: &str,
    own: Option<&Edition>,
) -> Result<String, FlowError> {
    let mut wanted: String = viet::slug(wanted).chars().take(LONGEST - 4).collect();
    wanted.truncate(wanted.trim_end_matches('-').len());
    if wanted.is_empty() {
        wanted = "page".to_owned();
    }
    let taken = store::edition::slugs_beginning(conn, locale, &wanted).await?;
    for number in 1..=taken.len() + 100 {
        let slug = if number == 1 { wanted.clone() } else { format!("{wanted}-{number}") };
        let own_slug = own.is_some_and(|e| e.slug == slug);
        if own_slug || (!taken.contains(&slug) && !leads_elsewhere(conn, locale, &slug, own).await?) {
            return Ok(slug);
        }
    }
    Err(Refusal::AddressTaken(wanted).into())
}

/// Whether readers who follow an old address are led on from there, to another page than `own`.
async fn leads_elsewhere(
    conn: &mut Conn,
    locale: &Locale,
    slug: &str,
    own: Option<&Edition>,
) -> Result<bool, FlowError> {
    let target = store::redirect::find_redirect(conn, Some(locale), &path(slug)).await?;
    Ok(target.is_some_and(|target| own.is_none_or(|e| target != address(locale, &e.slug))))
}

fn path(slug: &str) -> String {
    format!("/stories/{slug}")
}

fn address(locale: &Locale, slug: &str) -> String {
    format!("/{locale}/stories/{slug}")
}

/// Gives an edition another address. When readers may know the old one, it leads to the new one from now on, and so
/// does everything that led to the old one.
pub async fn change_address(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    slug: &str,
) -> Result<(), FlowError> {
    let (item, edition) = find(tx, id).await?;
    me.need(address_right(&item, &edition), Scope::text(&item.publisher, &edition.locale))?;
    let slug = slug.trim();
    let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if slug.is_empty()
        || slug.len() > LONGEST
        || !slug.chars().all(letters)
        || slug.starts_with('-')
        || slug.ends_with('-')
    {
        return Err(Refusal::Invalid { field: "code", reason: "code-letters" }.into());
    }
    if slug == edition.slug {
        return Err(Refusal::Invalid { field: "code", reason: "address-same" }.into());
    }
    let locale = &edition.locale;
    let other = store::edition::find_edition(tx, locale, slug).await?;
    if other.is_some() || leads_elsewhere(tx, locale, slug, Some(&edition)).await? {
        return Err(Refusal::AddressTaken(slug.to_owned()).into());
    }
    let (old, new) = (address(locale, &edition.slug), address(locale, slug));
    store::redirect::remove_redirect(tx, Some(locale), &path(slug)).await?;
    if edition.first_published_at.is_some() {
        store::redirect::retarget_redirects(tx, locale, &old, &new).await?;
        store::redirect::upsert_redirect(tx, Some(locale), &path(&edition.slug), &new, clock.now()).await?;
    }
    store::edition::choose_slug(tx, id, slug, clock.now()).await?;
    let subject = EventSubject::Edition { item: item.code, locale: edition.locale.clone() };
    let detail = json!({ "from": edition.slug, "to": slug });
    trust::record(tx, clock, &Actor::person(me.person.id), "change-address", subject, detail).await?;
    Ok(())
}
