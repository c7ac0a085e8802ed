//! Complaints of readers, and how they can be reached until that is erased.

use std::collections::HashSet;

use jiff::Timestamp;
use model::programme::{Complaint, ComplaintAnswer, ComplaintCounts, ComplaintState};
use model::{Code, Locale, OversightId, PersonId, RevisionId};

use crate::row::Row;
use crate::{Conn, StoreError, Tx};

const INSERT: &str = include_str!("../../../sql/oversight/insert_complaint.sql");
const FIND: &str = "SELECT id, receipt, page, item, item_locale, organisation, locale, wrong, instead, known_from, at, due, state, \
     assignee, verdict, answer, answered_by, answered_at, in_time, correction FROM complaint WHERE id = $1";
const BY_RECEIPT: &str = "SELECT id, receipt, page, item, item_locale, organisation, locale, wrong, instead, known_from, at, due, state, \
     assignee, verdict, answer, answered_by, answered_at, in_time, correction FROM complaint WHERE receipt = $1";
const OF_ITEM: &str = "SELECT id, receipt, page, item, item_locale, organisation, locale, wrong, instead, known_from, at, due, state, \
     assignee, verdict, answer, answered_by, answered_at, in_time, correction FROM complaint WHERE item = $1 ORDER BY at, id";
const IN_STATE: &str = include_str!("../../../sql/oversight/complaints_in.sql");
const ANSWERED: &str = include_str!("../../../sql/oversight/complaints_answered.sql");
const ASSIGN: &str = "UPDATE complaint SET assignee = $2 WHERE id = $1";
const ANSWER: &str = include_str!("../../../sql/oversight/answer_complaint.sql");
const COUNT: &str = include_str!("../../../sql/oversight/count_complaints.sql");
const COUNT_IN: &str = "SELECT CAST(COUNT(*) AS BIGINT) AS n FROM complaint WHERE state = $1";
const CORRECTIONS: &str = "SELECT correction FROM complaint WHERE correction IS NOT NULL";
const INSERT_CONTACT: &str = "INSERT INTO complaint_contact (complaint_id, address) VALUES ($1, $2)";
const CONTACT: &str = "SELECT address FROM complaint_contact WHERE complaint_id = $1";
const KEEP_UNTIL: &str = "UPDATE complaint_contact SET erase_at = $2 WHERE complaint_id = $1";
const ERASE: &str = "DELETE FROM complaint_contact WHERE erase_at <= $1";

/// Adds a complaint. A receipt that is taken is refused by the database.
pub async fn insert_complaint(tx: &mut Tx, c: &Complaint) -> Result<(), StoreError> {
    let args = args![
        c.id,
        &c.receipt,
        &c.page,
        c.item.as_ref().map(|(code, _)| code),
        c.item.as_ref().map(|(_, locale)| locale),
        &c.organisation,
        &c.locale,
        &c.wrong,
        &c.instead,
        &c.known_from,
        c.at,
        c.due,
        c.state.as_str(),
    ];
    tx.execute(INSERT, args).await?;
    Ok(())
}

/// One complaint.
pub async fn find_complaint(conn: &mut Conn, id: OversightId) -> Result<Option<Complaint>, StoreError> {
    conn.fetch_optional(FIND, args![id]).await?.as_ref().map(complaint).transpose()
}

/// The complaint that a receipt was given for.
pub async fn complaint_by_receipt(conn: &mut Conn, receipt: &str) -> Result<Option<Complaint>, StoreError> {
    conn.fetch_optional(BY_RECEIPT, args![receipt]).await?.as_ref().map(complaint).transpose()
}

/// What was complained of about an item, the oldest first.
pub async fn complaints_of_item(conn: &mut Conn, item: &Code) -> Result<Vec<Complaint>, StoreError> {
    conn.fetch_map(OF_ITEM, args![item], complaint).await
}

/// Complaints in a state, those that are due first.
pub async fn complaints_in(
    conn: &mut Conn,
    state: ComplaintState,
    limit: u32,
) -> Result<Vec<Complaint>, StoreError> {
    conn.fetch_map(IN_STATE, args![state.as_str(), limit], complaint).await
}

/// Answered complaints, the latest first.
pub async fn answered_complaints(conn: &mut Conn, limit: u32) -> Result<Vec<Complaint>, StoreError> {
    conn.fetch_map(ANSWERED, args![limit], complaint).await
}

/// How many stand in a state.
pub async fn count_complaints_in(conn: &mut Conn, state: ComplaintState) -> Result<i64, StoreError> {
    conn.fetch_count(COUNT_IN, args![state.as_str()]).await
}

/// Gives a complaint to somebody, or to nobody.
pub async fn assign_complaint(
    tx: &mut Tx,
    id: OversightId,
    person: Option<PersonId>,
) -> Result<(), StoreError> {
    tx.execute(ASSIGN, args![id, person]).await?;
    Ok(())
}

/// Writes the answer, once; tells whether there was none.
pub async fn answer_complaint(
    tx: &mut Tx,
    id: OversightId,
    answer: &ComplaintAnswer,
) -> Result<bool, StoreError> {
    let args = args![
        id,
        answer.verdict.as_str(),
        &answer.words,
        answer.by,
        answer.at,
        i64::from(answer.in_time),
        answer.correction,
    ];
    Ok(tx.execute(ANSWER, args).await? > 0)
}

/// What is told of complaints in public.
pub async fn count_complaints(conn: &mut Conn) -> Result<ComplaintCounts, StoreError> {
    let row = conn.fetch_optional(COUNT, &[]).await?;
    row.as_ref().map_or(Ok(ComplaintCounts::default()), |row| {
        Ok(ComplaintCounts {
            received: row.int("received")?,
            answered: row.int("answered")?,
            in_time: row.int("in_time")?,
            corrected: row.int("corrected")?,
        })
    })
}

/// The corrections that were made after a complaint.
pub async fn corrections_after_complaint(conn: &mut Conn) -> Result<HashSet<RevisionId>, StoreError> {
    let found: Vec<RevisionId> = conn.fetch_map(CORRECTIONS, &[], |row| row.parse("correction")).await?;
    Ok(found.into_iter().collect())
}

/// Keeps how the reader can be reached.
pub async fn insert_complaint_contact(tx: &mut Tx, id: OversightId, address: &str) -> Result<(), StoreError> {
    tx.execute(INSERT_CONTACT, args![id, address]).await?;
    Ok(())
}

/// How the reader can be reached, if they said so and it was not erased yet.
pub async fn contact_of_complaint(conn: &mut Conn, id: OversightId) -> Result<Option<String>, StoreError> {
    conn.fetch_optional(CONTACT, args![id]).await?.map(|row| row.text("address")).transpose()
}

/// Says when the contact is erased.
pub async fn keep_contact_until(tx: &mut Tx, id: OversightId, until: Timestamp) -> Result<(), StoreError> {
    tx.execute(KEEP_UNTIL, args![id, until]).await?;
    Ok(())
}

/// Erases the contacts whose time has come; tells how many.
pub async fn erase_contacts(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    tx.execute(ERASE, args![now]).await
}

fn complaint(row: &Row) -> Result<Complaint, StoreError> {
    let item: Option<Code> = row.opt_parse("item")?;
    let item_locale: Option<Locale> = row.opt_parse("item_locale")?;
    let answer =
        match (row.opt_parse("verdict")?, row.opt_parse("answered_by")?, row.opt_instant("answered_at")?) {
            (Some(verdict), Some(by), Some(at)) => Some(ComplaintAnswer {
                verdict,
                words: row.opt_text("answer")?.unwrap_or_default(),
                by,
                at,
                in_time: row.opt_int("in_time")? == Some(1),
                correction: row.opt_parse("correction")?,
            }),
            _ => None,
        };
    Ok(Complaint {
        id: row.parse("id")?,
        receipt: row.text("receipt")?,
        page: row.text("page")?,
        item: item.zip(item_locale),
        organisation: row.parse("organisation")?,
        locale: row.parse("locale")?,
        wrong: row.text("wrong")?,
        instead: row.text("instead")?,
        known_from: row.text("known_from")?,
        at: row.instant("at")?,
        due: row.parse("due")?,
        state: row.parse("state")?,
        assignee: row.opt_parse("assignee")?,
        answer,
    })
}
