//! A campaign: what was sent in its name, the pages it told of, and who came by its links.

use model::Campaign;
use store::programme::{CountedRow, CountedThing};
use store::reach::{DispatchCursor, DispatchFilter, ListedDispatch};
use store::{Conn, StoreError};

use super::{Time, What, items, languages, readings};

/// So many dispatches are read at once.
const AT_ONCE: u32 = 500;

pub(super) async fn rows(
    conn: &mut Conn,
    campaign: &Campaign,
    what: What,
    time: &Time,
) -> Result<Vec<CountedRow>, StoreError> {
    if matches!(what, What::Views | What::Readers) {
        let cell = ("campaign", campaign.code.as_str());
        return readings(conn, cell, &campaign.organisation, what, time).await;
    }
    let sent = sent(conn, campaign, time).await?;
    if what == What::Dispatches {
        return Ok(sent.iter().filter_map(|one| dispatch(one, time)).collect());
    }
    let editions = match what {
        What::Messages => editions(sent.iter().filter(|one| one.dispatch.message.is_some())),
        _ => editions(sent.iter()),
    };
    Ok(match what {
        What::Items => items(&editions),
        What::Languages => languages(&editions),
        // Who translated is not known of what was sent.
        What::Translations => Vec::new(),
        _ => editions,
    })
}

/// What went out in its name, the newest first.
async fn sent(conn: &mut Conn, campaign: &Campaign, time: &Time) -> Result<Vec<ListedDispatch>, StoreError> {
    let filter = DispatchFilter { campaign: Some(campaign.code.clone()), ..DispatchFilter::default() };
    let mut found: Vec<ListedDispatch> = Vec::new();
    let mut after = None;
    loop {
        let some = store::reach::dispatches(conn, &filter, after, AT_ONCE).await?;
        let Some(last) = some.last() else { break };
        after = Some(DispatchCursor { at: last.dispatch.changed_at, id: last.dispatch.id });
        found.extend(some.into_iter().filter(|one| one.dispatch.sent_at.is_some_and(|at| time.holds(at))));
    }
    found.sort_by_key(|one| std::cmp::Reverse(one.dispatch.sent_at));
    Ok(found)
}

/// A dispatch that went out in the time.
pub(super) fn dispatch(one: &ListedDispatch, time: &Time) -> Option<CountedRow> {
    let at = one.dispatch.sent_at.filter(|at| time.holds(*at))?;
    let thing = CountedThing::Dispatch {
        id: one.dispatch.id,
        channel: one.dispatch.channel.clone(),
        organisation: one.channel_organisation.clone(),
        locale: one.dispatch.locale.clone(),
        title: one.title.clone(),
        address: one.dispatch.remote_url.clone().unwrap_or_default(),
    };
    Some(CountedRow { thing, at })
}

/// The pages that were told of, each once, the one told of last first.
fn editions<'a>(sent: impl Iterator<Item = &'a ListedDispatch>) -> Vec<CountedRow> {
    let mut known = Vec::new();
    let mut rows = Vec::new();
    for one in sent {
        let Some(at) = one.dispatch.sent_at else { continue };
        if known.contains(&one.dispatch.edition) {
            continue;
        }
        known.push(one.dispatch.edition);
        let thing = CountedThing::Edition {
            item: one.item_code.clone(),
            locale: one.dispatch.locale.clone(),
            title: one.title.clone(),
            slug: one.slug.clone(),
            publisher: one.publisher.clone(),
            state: one.edition_state,
        };
        rows.push(CountedRow { thing, at });
    }
    rows
}
