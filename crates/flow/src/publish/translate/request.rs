//! Asking for translations, many at a time: editions are begun, filled in where wished, and given to somebody.

use jiff::civil::Date;
use model::{Act, Actor, Clock, EventSubject, Item, Locale, PersonId, Refusal};
use serde_json::json;
use store::Tx;

use super::prefill::{Filled, put_in};
use super::sheet::open_sheet;
use super::tasks::keep;
use crate::publish::assign;
use crate::publish::create_item::begin_for;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// One translation asked for.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Words of memory and machine for segments that nobody has translated.
    pub filled: Vec<Filled>,
    /// Who is to translate; `None` leaves it open.
    pub assignee: Option<PersonId>,
    /// By when.
    pub due_on: Option<Date>,
}

/// How it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Requested {
    /// The edition was begun.
    pub begun: bool,
    /// Segments that were filled in.
    pub filled: usize,
}

/// Whether a person may ask for a translation: they give work, or translate themselves.
pub fn may_request(me: &Rights, item: &Item, locale: &Locale) -> bool {
    let scope = Scope::text(&item.publisher, locale);
    *locale != item.written_in && (me.may(Act::Assign, scope) || me.may(Act::Translate, scope))
}

/// Asks for a translation of an item.
pub async fn request(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    item: &Item,
    locale: &Locale,
    wish: &Request,
) -> Result<Requested, FlowError> {
    if !may_request(me, item, locale) {
        return Err(Refusal::Forbidden(Act::Assign).into());
    }
    let (edition, begun) = begin_for(tx, clock, item, locale).await?;
    let may_translate = me.may(Act::Translate, Scope::text(&item.publisher, locale));
    let filled = if may_translate && !wish.filled.is_empty() {
        put_in(tx, me, clock, item, locale, &wish.filled).await?
    } else {
        // From now on the edition is followed, and the table tells how far it is.
        if let Some(sheet) = open_sheet(tx, item, locale, Some(&edition)).await? {
            keep(tx, clock, &edition, &sheet).await?;
        }
        0
    };
    if wish.assignee.is_some() || wish.due_on.is_some() {
        assign(tx, me, clock, edition.id, wish.assignee, wish.due_on).await?;
    }
    let subject = EventSubject::Edition { item: item.code.clone(), locale: locale.clone() };
    let detail = json!({ "begun": begun, "filled": filled, "assignee": wish.assignee, "due": wish.due_on });
    trust::record(tx, clock, &Actor::person(me.person.id), "request", subject, detail).await?;
    Ok(Requested { begun, filled })
}
