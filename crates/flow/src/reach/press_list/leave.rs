//! The way off a list, for whoever has a letter and no account: signed, so that nobody can make one up.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use model::press::PressGone;
use model::{Actor, Clock, Locale, PressContactId};
use store::press_list::PressContact;
use store::{Conn, Tx};

use super::change::end;
use crate::{FlowError, Vault};

const LEAVE: &str = "press:leave";
/// Bytes of an id, and of a signature.
const ID: usize = 16;
const MAC: usize = 16;

/// Address at which a contact leaves: programs send there what RFC 8058 says, people see a page with a button.
pub fn leave_link(base: &str, locale: &Locale, vault: &Vault, contact: PressContactId) -> String {
    let words = hex::decode(contact.to_string().replace('-', "")).unwrap_or_default();
    let token = BASE64.encode([&words[..], &vault.mac(LEAVE, &words)[..MAC]].concat());
    format!("{base}/{locale}/press-list/leave/{token}")
}

/// Whose link it is.
pub fn whose(vault: &Vault, token: &str) -> Option<PressContactId> {
    let all = BASE64.decode(token).ok().filter(|all| all.len() == ID + MAC)?;
    let (words, mac) = all.split_at(ID);
    if vault.checks(LEAVE, words, mac) { hex::encode(words).parse().ok() } else { None }
}

/// The contact that a link is of, while it is on its list.
pub async fn leaving(conn: &mut Conn, vault: &Vault, token: &str) -> Result<Option<PressContact>, FlowError> {
    match whose(vault, token) {
        Some(id) => Ok(store::press_list::find_contact(conn, id).await?),
        None => Ok(None),
    }
}

/// Leaves the list. Leaving one that was left is well, too; `false` when the link is none of ours.
pub async fn leave(tx: &mut Tx, clock: &dyn Clock, vault: &Vault, token: &str) -> Result<bool, FlowError> {
    let Some(id) = whose(vault, token) else { return Ok(false) };
    if let Some(found) = store::press_list::find_contact(tx, id).await? {
        let reader = Actor("system:press-list".into());
        end(tx, clock, &found, PressGone::Left, &reader, "press-leave").await?;
    }
    Ok(true)
}
