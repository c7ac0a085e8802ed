//! Settling a figure that was found: it cites its fact in a new draft, or it is none.

use model::{Act, Clock, EventSubject, Refusal, RevisionId};
use serde_json::json;
use store::figure::Figure;
use store::{Conn, Tx};

use crate::publish::{Draft, Saved, save_text};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// A text before and after a figure cites its fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The revision it begins from.
    pub base: RevisionId,
    /// The paragraph as it is.
    pub before: String,
    /// As it would be.
    pub after: String,
    /// The whole text as it would be.
    pub draft: Draft,
}

fn right(figure: &Figure) -> Act {
    if figure.locale == figure.written_in { Act::Write } else { Act::Translate }
}

/// What citing the fact would make of the text.
pub async fn figure_citation(conn: &mut Conn, figure: &Figure) -> Result<Citation, FlowError> {
    let edition = store::edition::edition_by_id(conn, figure.edition)
        .await?
        .ok_or(Refusal::NotFound { what: "edition", key: figure.edition.to_string() })?;
    if edition.latest_revision != Some(figure.revision) {
        return Err(Refusal::Conflict.into());
    }
    let revision = store::revision::find_revision(conn, figure.revision)
        .await?
        .ok_or(Refusal::NotFound { what: "revision", key: figure.revision.to_string() })?;
    let start = usize::try_from(figure.found.start).unwrap_or(usize::MAX);
    let end = start.saturating_add(usize::try_from(figure.found.length).unwrap_or(0));
    let body = &revision.body;
    if body.get(start..end) != Some(figure.found.written.as_str()) {
        return Err(Refusal::Conflict.into());
    }
    let cited = format!("{}[[fact:{}]]{}", &body[..start], figure.found.fact, &body[end..]);
    let line = super::line(body, start);
    let grown = cited.len() + line.end - body.len();
    Ok(Citation {
        base: revision.id,
        before: body[line.clone()].to_owned(),
        after: cited[line.start..grown].to_owned(),
        draft: Draft { body: cited, ..Draft::from(&revision) },
    })
}

/// Saves the text with the citation as a new draft; readers see it when somebody publishes it.
pub async fn cite_figure(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    figure: &Figure,
) -> Result<Saved, FlowError> {
    let citation = figure_citation(tx, figure).await?;
    save_text(tx, me, clock, figure.edition, Some(citation.base), &citation.draft).await
}

/// Remembers that a figure is not this fact.
pub async fn refuse_figure(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    figure: &Figure,
) -> Result<(), FlowError> {
    me.need(right(figure), Scope::text(&figure.publisher, &figure.locale))?;
    store::figure::refuse(tx, figure, me.person.id, clock.now()).await?;
    let subject = EventSubject::Edition { item: figure.item.clone(), locale: figure.locale.clone() };
    let detail = json!({ "fact": figure.found.fact, "written": figure.found.written });
    let actor = model::Actor::person(me.person.id);
    trust::record(tx, clock, &actor, "refuse-figure", subject, detail).await?;
    Ok(())
}
