//! A channel does not talk to a server any more.

use model::{Act, Actor, Clock, Code, EventSubject, Refusal};
use serde_json::json;
use store::Tx;
use url::Url;

use crate::reach::rules::{channel, wrong};
use crate::trust::{Rights, Scope};
use crate::{FlowError, trust};

/// Blocks a server with everything below its name: its people follow the channel no longer, and what comes from it is not
/// taken. Answers with its name.
pub async fn block_server(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    typed: &str,
) -> Result<String, FlowError> {
    let of = channel(tx, code).await?;
    me.need(Act::ManageSite, Scope::of(&of.organisation))?;
    let server = server_name(typed).ok_or_else(|| wrong("server", "fediverse-server-wrong"))?;
    if store::fediverse::block_server(tx, code, &server, clock.now(), me.person.id).await? {
        store::fediverse::forget_followers_at(tx, code, &server).await?;
        store::fediverse::drop_deliveries_at(tx, code, &server).await?;
        record(tx, me, clock, code, "block-fediverse-server", &server).await?;
    }
    Ok(server)
}

/// Takes that back. Whoever followed from there must follow again.
pub async fn unblock_server(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    server: &str,
) -> Result<(), FlowError> {
    let of = channel(tx, code).await?;
    me.need(Act::ManageSite, Scope::of(&of.organisation))?;
    if !store::fediverse::unblock_server(tx, code, server).await? {
        return Err(Refusal::NotFound { what: "server", key: server.to_owned() }.into());
    }
    record(tx, me, clock, code, "unblock-fediverse-server", server).await
}

async fn record(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    code: &Code,
    action: &str,
    server: &str,
) -> Result<(), FlowError> {
    let subject = EventSubject::Channel(code.clone());
    let detail = json!({ "note": server });
    trust::record(tx, clock, &Actor::person(me.person.id), action, subject, detail).await?;
    Ok(())
}

/// The name of a server as somebody types it: alone, as an address, or behind somebody's name there.
fn server_name(typed: &str) -> Option<String> {
    let typed = typed.trim();
    let rest = typed.split_once("://").map_or(typed, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next()?;
    let name = authority.rsplit('@').next()?;
    let url = Url::parse(&format!("https://{name}/")).ok()?;
    let host = url.host_str()?.to_owned();
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    if host.is_empty() || host.len() > 255 || !host.chars().all(fits) {
        return None;
    }
    Some(match url.port() {
        Some(port) => format!("{host}:{port}"),
        None => host,
    })
}

#[cfg(test)]
mod unit {
    use super::*;

    #[test]
    fn a_server_is_known_however_it_is_typed() {
        for typed in
            ["social.example", " Social.Example ", "https://social.example/@an?x", "@an@social.example"]
        {
            assert_eq!(server_name(typed).as_deref(), Some("social.example"), "{typed}");
        }
        assert_eq!(server_name("social.example:8443").as_deref(), Some("social.example:8443"));
        for wrong in ["", "@", "a b", "a_b.example", "%"] {
            assert_eq!(server_name(wrong), None, "{wrong}");
        }
    }
}
