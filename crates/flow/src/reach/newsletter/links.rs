//! Links and return paths that say whose they are: signed, so that nobody can make one up.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use jiff::Timestamp;
use model::{Locale, SubscriberId};

use crate::Vault;

/// Stands in a text where each reader's own page is linked. The ending is one that no site can have (RFC 2606).
pub const MARK_MANAGE: &str = "https://manage.invalid/";
/// Stands where a reader leaves.
pub const MARK_LEAVE: &str = "https://leave.invalid/";
/// Stands where a reader confirms.
pub const MARK_CONFIRM: &str = "https://confirm.invalid/";

const MANAGE: &str = "newsletter:manage";
const CONFIRM: &str = "newsletter:confirm";
const RETURN: &str = "newsletter:return";
/// Bytes of an id.
const ID: usize = 16;
/// Bytes of a signature in a link, and in a return path, which is short.
const MAC: usize = 16;
const SHORT_MAC: usize = 10;
/// Letters of a mark in a return path: mail servers do not keep upper and lower case apart (RFC 4648, 6).
const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
/// Length of such a mark.
pub(super) const MARK: usize = 48;

/// An address at which a reader leaves.
pub type LeaveLink = String;

fn bytes(id: SubscriberId) -> Vec<u8> {
    hex::decode(id.to_string().replace('-', "")).unwrap_or_default()
}

fn id(bytes: &[u8]) -> Option<SubscriberId> {
    hex::encode(bytes).parse().ok()
}

/// What a reader's own links carry.
pub fn manage_token(vault: &Vault, subscriber: SubscriberId) -> String {
    let words = bytes(subscriber);
    BASE64.encode([&words[..], &vault.mac(MANAGE, &words)[..MAC]].concat())
}

/// Whose link it is.
pub fn subscriber_of(vault: &Vault, token: &str) -> Option<SubscriberId> {
    let all = BASE64.decode(token).ok().filter(|all| all.len() == ID + MAC)?;
    let (words, mac) = all.split_at(ID);
    if vault.checks(MANAGE, words, mac) { id(words) } else { None }
}

/// What the link carries by which a reader confirms: who asked, and when.
pub(super) fn confirm_token(vault: &Vault, subscriber: SubscriberId, asked_at: Timestamp) -> String {
    let mut words = bytes(subscriber);
    words.extend_from_slice(&asked_at.as_microsecond().to_be_bytes());
    let mac = vault.mac(CONFIRM, &words);
    BASE64.encode([&words[..], &mac[..MAC]].concat())
}

/// Who confirms, and what they asked when.
pub(super) fn confirms(vault: &Vault, token: &str) -> Option<(SubscriberId, Timestamp)> {
    let all = BASE64.decode(token).ok().filter(|all| all.len() == ID + 8 + MAC)?;
    let (words, mac) = all.split_at(ID + 8);
    if !vault.checks(CONFIRM, words, mac) {
        return None;
    }
    let (who, when) = words.split_at(ID);
    let when = i64::from_be_bytes(when.try_into().ok()?);
    Some((id(who)?, Timestamp::from_microsecond(when).ok()?))
}

/// The mark of a letter's return path: to whom it went, and the number of its issue (0 for one that answers the form).
pub(super) fn return_mark(vault: &Vault, subscriber: SubscriberId, number: i64) -> String {
    let mut words = bytes(subscriber);
    words.extend_from_slice(&u32::try_from(number).unwrap_or(0).to_be_bytes());
    let mac = vault.mac(RETURN, &words);
    let all = [&words[..], &mac[..SHORT_MAC]].concat();
    let mut out = String::with_capacity(MARK);
    for five in all.chunks(5) {
        let mut bits =
            five.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte)) << (8 * (5 - five.len()));
        let mut letters = [0_u8; 8];
        for letter in letters.iter_mut().rev() {
            *letter = LETTERS.get(usize::try_from(bits & 31).unwrap_or(0)).copied().unwrap_or(b'a');
            bits >>= 5;
        }
        out.extend(letters.iter().map(|b| char::from(*b)));
    }
    out
}

/// To whom the letter with this mark went, and the number of its issue.
pub(super) fn returned(vault: &Vault, mark: &str) -> Option<(SubscriberId, i64)> {
    if mark.len() != MARK {
        return None;
    }
    let mut all = Vec::with_capacity(MARK * 5 / 8);
    for eight in mark.as_bytes().chunks(8) {
        let mut bits = 0_u64;
        for letter in eight {
            let place = LETTERS.iter().position(|l| *l == letter.to_ascii_lowercase())?;
            bits = bits << 5 | u64::try_from(place).ok()?;
        }
        all.extend_from_slice(&bits.to_be_bytes()[3..]);
    }
    let (words, mac) = all.split_at_checked(ID + 4)?;
    if mac.len() != SHORT_MAC || !vault.checks(RETURN, words, mac) {
        return None;
    }
    let (who, number) = words.split_at(ID);
    Some((id(who)?, i64::from(u32::from_be_bytes(number.try_into().ok()?))))
}

/// Address of a reader's own page.
pub(super) fn manage_link(base: &str, locale: &Locale, token: &str) -> String {
    format!("{base}/{locale}/newsletters/manage/{token}")
}

/// Address at which a reader leaves: programs send there what RFC 8058 says, people see a page with a button.
pub fn leave_link(base: &str, locale: &Locale, token: &str) -> LeaveLink {
    format!("{base}/{locale}/newsletters/leave/{token}")
}

/// Address at which a reader confirms.
pub(super) fn confirm_link(base: &str, locale: &Locale, token: &str) -> String {
    format!("{base}/{locale}/newsletters/confirm/{token}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn vault(name: &str) -> Vault {
        let folder = tempfile::tempdir().unwrap();
        Vault::open_file(&folder.path().join(name)).unwrap()
    }

    #[test]
    fn links_say_whose_they_are_and_cannot_be_made_up() {
        let (ours, theirs) = (vault("a"), vault("b"));
        let at = Timestamp::from_second(1_760_000_000).unwrap();
        let who = SubscriberId::new(at);
        let token = manage_token(&ours, who);
        assert_eq!(subscriber_of(&ours, &token), Some(who));
        assert_eq!(subscriber_of(&theirs, &token), None);
        assert_eq!(subscriber_of(&ours, &token[1..]), None);
        let confirm = confirm_token(&ours, who, at);
        assert_eq!(confirms(&ours, &confirm), Some((who, at)));
        assert_eq!(confirms(&theirs, &confirm), None);
        assert_eq!(subscriber_of(&ours, &confirm), None, "one link is not another");
        let mark = return_mark(&ours, who, 4711);
        assert_eq!(mark.len(), MARK);
        assert!(mark.bytes().all(|b| LETTERS.contains(&b)), "{mark}");
        assert_eq!(returned(&ours, &mark.to_ascii_uppercase()), Some((who, 4711)));
        assert_eq!(returned(&theirs, &mark), None);
        assert_eq!(returned(&ours, &mark.replace(&mark[..1], "z")), None);
        for wrong in ["", "a", &"é".repeat(24)] {
            assert_eq!(returned(&ours, wrong), None, "{wrong}");
        }
    }
}
