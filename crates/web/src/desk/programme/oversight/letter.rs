//! The answer to a complaint, as a letter to whoever left an address.

use flow::mail::Mail;
use model::programme::Complaint;
use render::mail::complaint_answered;
use store::Tx;

use crate::app::{App, Shown};
use crate::failure::Failure;
use crate::mail::write;

/// Queues the letter, where mail is on and the reader left an address.
pub async fn tell(tx: &mut Tx, app: &App, shown: &Shown, complaint: &Complaint) -> Result<(), Failure> {
    let Some(answer) = &complaint.answer else { return Ok(()) };
    if app.mail().is_none() {
        return Ok(());
    }
    let contact = store::programme::contact_of_complaint(tx, complaint.id).await?;
    let Some(address) = contact else { return Ok(()) };
    let (words, locale) = write(shown, &complaint.locale, |v| complaint_answered(v, complaint, answer))
        .map_err(Failure::internal)?;
    let letter = Mail {
        key: format!("complaint:{}", complaint.id),
        about: None,
        address,
        name: String::new(),
        locale,
        words,
        headers: Default::default(),
        // The receipt is for the reader alone.
        secret: true,
        send_at: None,
    };
    flow::mail::queue(tx, app.clock.as_ref(), letter).await?;
    Ok(())
}
