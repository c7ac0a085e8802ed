//! Press lists: the newsrooms that a channel writes to.
//!
//! Whoever keeps the site of the channel's organisation keeps its list, and nobody else sees it. What is known of a contact is
//! sealed; an address is found again by a keyed hash. Every letter has a way off the list that needs no account, and whoever
//! is off it leaves nothing but that hash, so that nobody loads the address again by accident. An address that its mail server
//! refuses for good is written to no more, until it is changed or somebody has looked into it.

mod amend;
mod change;
mod leave;
mod refused;
mod table;
mod tell;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use model::{Act, Channel, ChannelKind, Code, Locale, PressContactId, Refusal};
use serde::{Deserialize, Serialize};
use store::Conn;
use store::press_list::PressContact;

use crate::reach::rules::channel;
use crate::trust::{Rights, Scope};
use crate::{FlowError, Vault, VaultError};

pub use amend::{change_contact, trust_contact};
pub use change::{add_contact, export, load, take_off};
pub use leave::{leave, leave_link, leaving, whose};
pub(crate) use refused::reported;
pub use refused::{clear_away, notice_refusals};
pub use table::{COLUMNS, RowProblem, read};
pub use tell::{Desk, tell};

/// Most contacts of a list.
pub const CONTACTS_MAX: usize = 2000;
/// Longest name and note.
pub const WORDS_MAX: usize = 200;
/// What a contact is sealed for.
const CONTACT: &str = "press:contact";
/// What an address is hashed for.
const ADDRESS: &str = "press:address";

/// What is known of a newsroom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    /// Name of the newsroom.
    pub newsroom: String,
    /// Person or desk; may be empty.
    pub person: String,
    /// Address.
    pub address: String,
    /// What whoever keeps the list wrote down; may be empty.
    pub note: String,
}

/// A newsroom to be put on a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewContact {
    /// What is known of it.
    pub details: Details,
    /// Language in which it is written to.
    pub locale: Locale,
}

/// A newsroom on a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Its row.
    pub id: PressContactId,
    /// What is known of it.
    pub details: Details,
    /// Language in which it is written to.
    pub locale: Locale,
    /// Since when it is on the list.
    pub added_at: Timestamp,
    /// Since when nothing is sent there, because its mail server refused it for good.
    pub refused_at: Option<Timestamp>,
}

/// An address as it is found again.
pub fn hash(vault: &Vault, address: &str) -> String {
    hex::encode(vault.mac(ADDRESS, address.as_bytes()))
}

fn seal(vault: &Vault, details: &Details) -> Result<String, FlowError> {
    let plain = serde_json::to_vec(details).map_err(|e| FlowError::Letter(e.to_string()))?;
    Ok(vault.seal(CONTACT, &plain)?)
}

/// What is known of a contact, opened.
pub(crate) fn open(vault: &Vault, contact: &PressContact) -> Result<Details, FlowError> {
    let plain = vault.open(CONTACT, &contact.sealed)?;
    Ok(serde_json::from_slice(&plain).map_err(|_| VaultError::Sealed(CONTACT.to_owned()))?)
}

/// A contact of a list.
async fn on_list(conn: &mut Conn, code: &Code, id: PressContactId) -> Result<PressContact, FlowError> {
    let found = store::press_list::find_contact(conn, id).await?.filter(|c| c.channel == *code);
    Ok(found.ok_or_else(|| Refusal::NotFound { what: "contact", key: id.to_string() })?)
}

/// The press list of a channel; refuses whoever may not keep it, and a channel that is none.
async fn list(conn: &mut Conn, me: &Rights, code: &Code) -> Result<Channel, FlowError> {
    let found = channel(conn, code).await?;
    me.need(Act::ManageSite, Scope::of(&found.organisation))?;
    if found.kind == ChannelKind::Press {
        Ok(found)
    } else {
        Err(Refusal::NotFound { what: "press list", key: code.to_string() }.into())
    }
}

/// The contacts of a list, by newsroom, for whoever may keep it.
pub async fn contacts(
    conn: &mut Conn,
    me: &Rights,
    vault: &Vault,
    code: &Code,
) -> Result<Vec<Contact>, FlowError> {
    list(conn, me, code).await?;
    let mut all = Vec::new();
    for one in store::press_list::contacts(conn, code).await? {
        let details = open(vault, &one)?;
        all.push(Contact {
            id: one.id,
            details,
            locale: one.locale,
            added_at: one.added_at,
            refused_at: one.refused_at,
        });
    }
    all.sort_by_cached_key(|c| (c.details.newsroom.to_lowercase(), c.details.address.clone()));
    Ok(all)
}
