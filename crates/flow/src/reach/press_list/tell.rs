//! Letters to the newsrooms of a list are queued.

use std::collections::{BTreeMap, BTreeSet};

use model::press::PressSaid;
use model::{Channel, Clock, Dispatch, EditionId, RevisionId};
use store::Tx;
use store::press_list::{PressContact, PressLetter};

use super::{hash, leave_link, open};
use crate::mail::{Mail, Words, queue};
use crate::reach::newsletter::MARK_LEAVE;
use crate::reach::outlet::Letter;
use crate::{FlowError, Vault};

/// Whom letters come from.
pub struct Desk<'a> {
    /// Opens addresses and signs links.
    pub vault: &'a Vault,
    /// Public address of the site, without a slash at its end.
    pub base_url: &'a str,
    /// Domain of the sender's address.
    pub domain: &'a str,
}

/// What somebody had of a dispatch.
#[derive(Default)]
struct Had {
    edition: Option<EditionId>,
    revisions: BTreeSet<RevisionId>,
    withdrawn: bool,
}

/// Queues letters, and answers with how many. A first letter goes to everybody on the list: in their language where one is
/// there, otherwise in that of the dispatch, which is the first of the letters; nobody gets a text again that they have had.
/// What says that something was corrected or withdrawn goes to those who had it. Each is queued once, however often this is
/// asked for; an address that was refused for good gets nothing.
pub async fn tell(
    tx: &mut Tx,
    clock: &dyn Clock,
    desk: &Desk<'_>,
    channel: &Channel,
    dispatch: &Dispatch,
    letters: &[Letter],
) -> Result<usize, FlowError> {
    let Some(main) = letters.first() else { return Ok(0) };
    let contacts = store::press_list::contacts(tx, &channel.code).await?;
    let mut before: BTreeMap<String, Had> = BTreeMap::new();
    for one in store::press_list::letters_of(tx, dispatch.id).await? {
        let had = before.entry(one.address_hash).or_default();
        had.revisions.insert(one.revision);
        had.withdrawn |= one.said == PressSaid::Withdrawn;
        if one.said == PressSaid::First {
            had.edition = Some(one.edition);
        }
    }
    // Through another dispatch of this list.
    let mut elsewhere: BTreeMap<EditionId, BTreeSet<String>> = BTreeMap::new();
    if main.said == PressSaid::First {
        for letter in letters {
            let had = store::press_list::had(tx, &channel.code, letter.edition).await?;
            elsewhere.insert(letter.edition, had);
        }
    }
    let mut count = 0;
    for contact in contacts.iter().filter(|contact| contact.refused_at.is_none()) {
        let had = before.get(&contact.address_hash);
        let letter = match main.said {
            PressSaid::First => first(contact, letters, main, &elsewhere),
            PressSaid::Corrected | PressSaid::Withdrawn => letters.iter().find(|letter| {
                had.is_some_and(|had| had.edition == Some(letter.edition) && wants(had, letter))
            }),
        };
        let Some(letter) = letter else { continue };
        count += usize::from(send(tx, clock, desk, channel, dispatch, letter, contact).await?);
    }
    Ok(count)
}

/// Whether somebody who had a text is to get a letter about it: not twice the same, and nothing after its withdrawal.
fn wants(had: &Had, letter: &Letter) -> bool {
    let again = letter.said == PressSaid::Corrected && had.revisions.contains(&letter.revision);
    !had.withdrawn && !again
}

/// The letter for a contact: in their language, otherwise in the dispatch's, and none of what they have had.
fn first<'a>(
    contact: &PressContact,
    letters: &'a [Letter],
    main: &'a Letter,
    elsewhere: &BTreeMap<EditionId, BTreeSet<String>>,
) -> Option<&'a Letter> {
    let had =
        |edition: EditionId| elsewhere.get(&edition).is_some_and(|all| all.contains(&contact.address_hash));
    match letters.iter().find(|letter| letter.locale == contact.locale) {
        Some(own) => (!had(own.edition)).then_some(own),
        // They have read it in some language already.
        None => (!letters.iter().any(|letter| had(letter.edition))).then_some(main),
    }
}

async fn send(
    tx: &mut Tx,
    clock: &dyn Clock,
    desk: &Desk<'_>,
    channel: &Channel,
    dispatch: &Dispatch,
    letter: &Letter,
    contact: &PressContact,
) -> Result<bool, FlowError> {
    let details = open(desk.vault, contact)?;
    debug_assert_eq!(hash(desk.vault, &details.address), contact.address_hash);
    let (id, mac) = (dispatch.id, &contact.address_hash);
    let key = match letter.said {
        PressSaid::First => format!("press:{id}:{mac}"),
        PressSaid::Corrected => format!("press:{id}:{mac}:{}", letter.revision),
        PressSaid::Withdrawn => format!("press:{id}:{mac}:withdrawn"),
    };
    let link = leave_link(desk.base_url, &letter.locale, desk.vault, contact.id);
    let mut headers = BTreeMap::from([
        ("List-Id".to_owned(), format!("<{}.press.{}>", channel.code, desk.domain)),
        ("List-Unsubscribe".to_owned(), format!("<{link}>")),
        ("List-Unsubscribe-Post".to_owned(), "List-Unsubscribe=One-Click".to_owned()),
    ]);
    if let Some(address) = &letter.reply_to {
        headers.insert("Reply-To".to_owned(), address.clone());
    }
    let name = if details.person.is_empty() { details.newsroom } else { details.person };
    let mail = Mail {
        key: key.clone(),
        about: None,
        address: details.address,
        name,
        locale: letter.locale.clone(),
        words: Words {
            subject: letter.subject.clone(),
            text: letter.text.replace(MARK_LEAVE, &link),
            html: Some(letter.html.replace(MARK_LEAVE, &link)),
        },
        headers,
        secret: false,
        send_at: None,
    };
    if !queue(tx, clock, mail).await? {
        return Ok(false);
    }
    let row = PressLetter {
        mail_key: key,
        dispatch: id,
        channel: channel.code.clone(),
        address_hash: contact.address_hash.clone(),
        edition: letter.edition,
        revision: letter.revision,
        said: letter.said,
        queued_at: clock.now(),
    };
    store::press_list::keep_letter(tx, &row).await?;
    Ok(true)
}
