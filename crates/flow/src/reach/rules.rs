//! What channels, campaigns and dispatches have in common.

use model::programme::Wording;
use model::{Campaign, Channel, Code, Refusal};
use store::Conn;

use crate::FlowError;

/// Longest label of a link: the codes of channels and campaigns stand in addresses.
const CODE_MAX: usize = 64;
/// Longest name.
const NAME_MAX: usize = 200;

/// Pages of their own stand at these places beside the channels and newsletters, at the desk and outside.
const RESERVED: [&str; 5] = ["confirm", "manage", "leave", "new", "erase"];

/// Refuses a code at whose address another page stands.
pub(super) fn not_reserved(code: &Code) -> Result<(), Refusal> {
    if RESERVED.contains(&code.as_str()) { Err(Refusal::AddressTaken(code.to_string())) } else { Ok(()) }
}

pub(super) fn wrong(field: &'static str, reason: &'static str) -> FlowError {
    Refusal::Invalid { field, reason }.into()
}

/// The code of a channel or campaign, which labels links.
pub(super) fn label(code: &Code) -> Result<(), FlowError> {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if code.as_str().len() <= CODE_MAX && code.as_str().bytes().all(fits) {
        Ok(())
    } else {
        Err(wrong("code", "reach-code-letters"))
    }
}

pub(super) fn named(names: &Wording) -> Result<(), FlowError> {
    if names.is_empty() {
        return Err(Refusal::Missing("name").into());
    }
    if names.0.values().any(|name| name.chars().count() > NAME_MAX || name.contains(char::is_control)) {
        return Err(wrong("name", "reach-name-long"));
    }
    Ok(())
}

/// Whether an organisation is there and works.
pub(super) async fn working(conn: &mut Conn, code: &Code) -> Result<(), FlowError> {
    let all = store::nation::organisations(conn).await?;
    if all.iter().any(|o| o.code == *code && o.valid_to.is_none()) {
        Ok(())
    } else {
        Err(wrong("organisation", "reach-organisation-unknown"))
    }
}

/// The channel of a code.
pub(super) async fn channel(conn: &mut Conn, code: &Code) -> Result<Channel, FlowError> {
    let found = store::reach::find_channel(conn, code).await?;
    found.ok_or_else(|| Refusal::NotFound { what: "channel", key: code.to_string() }.into())
}

/// The campaign of a code.
pub(super) async fn campaign(conn: &mut Conn, code: &Code) -> Result<Campaign, FlowError> {
    let found = store::reach::find_campaign(conn, code).await?;
    found.ok_or_else(|| Refusal::NotFound { what: "campaign", key: code.to_string() }.into())
}

/// Whether a key message is one of the country's.
pub(super) async fn known_message(conn: &mut Conn, code: &Code) -> Result<(), FlowError> {
    let themes = store::nation::themes(conn).await?;
    if themes.iter().any(|theme| theme.messages.iter().any(|m| m.code == *code)) {
        Ok(())
    } else {
        Err(wrong("message", "reach-message-unknown"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_code_at_whose_address_another_page_stands_is_taken() {
        for taken in RESERVED {
            assert!(not_reserved(&Code::new(taken).unwrap()).is_err(), "{taken}");
        }
        assert!(not_reserved(&Code::new("newsroom").unwrap()).is_ok());
    }
}
