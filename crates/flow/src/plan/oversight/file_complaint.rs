//! A reader tells that a page of ours is wrong. No account, and nothing of their connection is kept.

use jiff::civil::Date;
use model::programme::{Complaint, ComplaintState};
use model::{Actor, Clock, Code, EventSubject, Locale, OversightId, Refusal};
use serde_json::json;
use store::Tx;

use super::receipt::new_receipt;
use crate::{FlowError, trust};

/// Longest answer to a question of the form.
pub const LONGEST: usize = 4_000;
/// Longest address of a page.
const ADDRESS: usize = 500;

/// What a reader says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewComplaint {
    /// Address of the page, from the root of the site.
    pub page: String,
    /// The item it shows, with its language.
    pub item: Option<(Code, Locale)>,
    /// Who publishes it.
    pub organisation: Code,
    /// Language of the form.
    pub locale: Locale,
    /// What is wrong.
    pub wrong: String,
    /// What is right.
    pub instead: String,
    /// How they know; may be empty.
    pub known_from: String,
    /// A mail address for the answer; may be empty.
    pub contact: String,
}

/// Something that must be put right in the form first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flaw {
    /// Name of the field.
    pub field: &'static str,
    /// Message key of what is wrong with it.
    pub reason: &'static str,
}

/// What is wrong with a complaint's form, in the order of its fields.
pub fn flaws_of_complaint(new: &NewComplaint) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut flaw = |field, reason| flaws.push(Flaw { field, reason });
    if new.page.is_empty() || new.page.len() > ADDRESS {
        flaw("page", "complaint-page-missing");
    }
    if new.wrong.trim().is_empty() {
        flaw("wrong", "complaint-wrong-missing");
    }
    if new.instead.trim().is_empty() {
        flaw("instead", "complaint-instead-missing");
    }
    for (field, text) in [("wrong", &new.wrong), ("instead", &new.instead), ("known_from", &new.known_from)] {
        if text.chars().count() > LONGEST {
            flaw(field, "complaint-too-long");
        }
    }
    if !new.contact.is_empty() && model::email(&new.contact).is_err() {
        flaw("contact", "email-wrong");
    }
    flaws
}

/// Takes in what a reader says; it is to be answered by `due`. The receipt it comes back with is the reader's only way to it.
pub async fn file_complaint(
    tx: &mut Tx,
    clock: &dyn Clock,
    new: &NewComplaint,
    due: Date,
) -> Result<Complaint, FlowError> {
    if let Some(flaw) = flaws_of_complaint(new).first() {
        return Err(Refusal::Invalid { field: flaw.field, reason: flaw.reason }.into());
    }
    let at = clock.now();
    let complaint = Complaint {
        id: OversightId::new(at),
        receipt: new_receipt()?,
        page: new.page.clone(),
        item: new.item.clone(),
        organisation: new.organisation.clone(),
        locale: new.locale.clone(),
        wrong: new.wrong.trim().to_owned(),
        instead: new.instead.trim().to_owned(),
        known_from: new.known_from.trim().to_owned(),
        at,
        due,
        state: ComplaintState::Waiting,
        assignee: None,
        answer: None,
    };
    store::programme::insert_complaint(tx, &complaint).await?;
    if let Ok(address) = model::email(&new.contact) {
        store::programme::insert_complaint_contact(tx, complaint.id, &address).await?;
    }
    let detail = json!({ "complaint": complaint.id, "page": complaint.page });
    trust::record(tx, clock, &reader(), "complain", subject(&complaint), detail).await?;
    Ok(complaint)
}

/// Somebody of whom nothing is known.
fn reader() -> Actor {
    Actor("reader".into())
}

/// What the log says a complaint is about.
pub(super) fn subject(complaint: &Complaint) -> EventSubject {
    match &complaint.item {
        Some((item, locale)) => EventSubject::Edition { item: item.clone(), locale: locale.clone() },
        None => EventSubject::Programme(complaint.organisation.clone()),
    }
}
