//! Remarks on a text: made on a paragraph, answered, settled, opened again, and found again when the text has moved.

use model::{Act, Actor, Clock, CommentId, Edition, EditionId, EventSubject, Item, Refusal};
use serde_json::json;
use similar::TextDiff;
use store::Tx;
use store::comment::Comment;

use super::save_text::find;
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// How much of a paragraph is kept to find it again.
pub const QUOTE: usize = 200;
/// Longest remark.
const LONGEST: usize = 4_000;
/// Two paragraphs that share this much of their words are taken for the same one.
const ALIKE: f32 = 0.6;

/// What one says.
#[derive(Debug, Clone, Default)]
pub struct NewRemark {
    /// The beginning of the paragraph it is about; empty when it is about the whole.
    pub quote: String,
    /// Where that paragraph stands, counted from 0.
    pub position: Option<i64>,
    /// The remark it answers.
    pub answers: Option<CommentId>,
    /// Its words.
    pub body: String,
}

/// Makes a remark, or answers one. An answer stands where the remark does, and opens it again when it was settled.
pub async fn remark(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    new: &NewRemark,
) -> Result<CommentId, FlowError> {
    let (item, edition) = find(tx, id).await?;
    me.need(Act::Comment, Scope::text(&item.publisher, &edition.locale))?;
    let body: String = new.body.trim().chars().take(LONGEST).collect();
    if body.is_empty() {
        return Err(Refusal::Missing("comment").into());
    }
    let mut comment = Comment {
        id: CommentId::new(clock.now()),
        edition: id,
        revision: edition.latest_revision,
        quote: new.quote.trim().chars().take(QUOTE).collect(),
        position: new.position,
        parent: None,
        body,
        author: me.person.id,
        at: clock.now(),
        resolved_at: None,
        resolved_by: None,
    };
    if let Some(answered) = new.answers {
        let first = thread(tx, id, answered).await?;
        comment.parent = Some(first.id);
        comment.quote = first.quote;
        comment.position = first.position;
        if first.resolved_at.is_some() {
            store::comment::settle_comment(tx, id, first.id, None).await?;
        }
    }
    store::comment::insert_comment(tx, &comment).await?;
    let detail = json!({ "comment": comment.id, "remark": comment.body });
    record(tx, me, clock, (&item, &edition), "comment", detail).await?;
    Ok(comment.id)
}

/// Settles a remark with its answers, or opens it again.
pub async fn settle(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    id: EditionId,
    comment: CommentId,
    settled: bool,
) -> Result<(), FlowError> {
    let (item, edition) = find(tx, id).await?;
    me.need(Act::Comment, Scope::text(&item.publisher, &edition.locale))?;
    let first = thread(tx, id, comment).await?;
    if first.resolved_at.is_some() == settled {
        return Ok(());
    }
    let by = settled.then(|| (me.person.id, clock.now()));
    store::comment::settle_comment(tx, id, first.id, by).await?;
    let action = if settled { "settle-comment" } else { "reopen-comment" };
    record(tx, me, clock, (&item, &edition), action, json!({ "comment": first.id })).await
}

/// The remark that a remark answers, or itself.
async fn thread(tx: &mut Tx, edition: EditionId, id: CommentId) -> Result<Comment, FlowError> {
    let all = store::comment::comments_of(tx, edition).await?;
    let of = |id: CommentId| all.iter().find(|c| c.id == id);
    let found = of(id).and_then(|c| c.parent.map_or(Some(c), of));
    Ok(found.cloned().ok_or(Refusal::NotFound { what: "comment", key: id.to_string() })?)
}

async fn record(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    place: (&Item, &Edition),
    action: &str,
    detail: serde_json::Value,
) -> Result<(), FlowError> {
    let subject = EventSubject::Edition { item: place.0.code.clone(), locale: place.1.locale.clone() };
    trust::record(tx, clock, &Actor::person(me.person.id), action, subject, detail).await?;
    Ok(())
}

/// Which of a text's paragraphs a remark is about, when lines have moved or words have changed: the one that begins
/// as quoted, else the one most like it; of several the nearest to where it stood. `None` when it is not there any more.
pub fn find_paragraph(paragraphs: &[String], quote: &str, position: Option<i64>) -> Option<usize> {
    let quote = flat(quote);
    if quote.is_empty() {
        return None;
    }
    let away = |at: &usize| position.map_or(0, |p| i64::try_from(*at).unwrap_or(i64::MAX).abs_diff(p));
    let begins = |text: &String| flat(text).starts_with(&quote);
    let exact = (0..paragraphs.len()).filter(|at| begins(&paragraphs[*at])).min_by_key(away);
    if exact.is_some() {
        return exact;
    }
    let length = quote.chars().count();
    let likeness = |text: &String| {
        let begin: String = flat(text).chars().take(length).collect();
        TextDiff::from_unicode_words(quote.as_str(), begin.as_str()).ratio()
    };
    let rated = paragraphs.iter().map(likeness).enumerate().filter(|(_, alike)| *alike >= ALIKE);
    rated.max_by(|a, b| a.1.total_cmp(&b.1).then(away(&b.0).cmp(&away(&a.0)))).map(|(at, _)| at)
}

/// A text with every run of white space as one space.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(all: &[&str]) -> Vec<String> {
        all.iter().map(|t| (*t).to_owned()).collect()
    }

    #[test]
    fn a_paragraph_is_found_again_when_others_come_before_it() {
        let now = texts(&["A new first one.", "The bridge has nine arches.", "It opens in spring."]);
        assert_eq!(find_paragraph(&now, "The bridge has nine", Some(0)), Some(1));
    }

    #[test]
    fn a_paragraph_is_found_again_when_its_words_were_changed() {
        let now = texts(&["It opens in spring.", "The old bridge has ten arches over the river."]);
        assert_eq!(find_paragraph(&now, "The bridge has nine arches over the river.", Some(0)), Some(1));
        let now = texts(&["Cầu mở cửa vào mùa xuân.", "Cây cầu có mười nhịp bắc qua sông Hồng."]);
        assert_eq!(find_paragraph(&now, "Cây cầu có chín nhịp bắc qua sông Hồng.", Some(3)), Some(1));
    }

    #[test]
    fn of_equal_paragraphs_the_nearest_is_meant() {
        let now = texts(&["See below.", "Other.", "See below.", "Other."]);
        assert_eq!(find_paragraph(&now, "See below.", Some(3)), Some(2));
        assert_eq!(find_paragraph(&now, "See below.", Some(0)), Some(0));
    }

    #[test]
    fn what_is_gone_is_not_guessed() {
        let now = texts(&["Something else entirely."]);
        assert_eq!(find_paragraph(&now, "The bridge has nine arches.", Some(0)), None);
        assert_eq!(find_paragraph(&now, "", Some(0)), None);
    }
}
