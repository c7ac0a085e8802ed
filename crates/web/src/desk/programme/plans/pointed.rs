//! What somebody points at: a code, or an address of the portal or the desk, as it was pasted.

use flow::plan::plans::Pointed;
use model::programme::OutputKind;
use model::{Code, Locale};
use store::Conn;

use crate::failure::Failure;

/// What something elsewhere is, as the person says.
fn elsewhere(kind: OutputKind, address: String) -> Pointed {
    match kind {
        OutputKind::Event => Pointed::Event(address),
        OutputKind::Contest => Pointed::Contest(address),
        _ => Pointed::Link(address),
    }
}

/// What a pasted text means; nothing when it is neither a code nor an address. `kind` says what an address elsewhere is.
pub async fn pointed(
    conn: &mut Conn,
    base: &str,
    text: &str,
    kind: OutputKind,
) -> Result<Option<Pointed>, Failure> {
    let text = text.trim();
    let ours = text.strip_prefix(base).filter(|path| path.starts_with('/'));
    let path = if text.starts_with('/') { Some(text) } else { ours };
    if let Some(path) = path {
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let found = of_path(conn, path).await?;
        // Other pages of the portal are linked by their address.
        let whole = || elsewhere(kind, format!("{base}{path}"));
        return Ok(Some(found.unwrap_or_else(whole)));
    }
    if text.starts_with("https://") || text.starts_with("http://") {
        return Ok(Some(elsewhere(kind, text.to_owned())));
    }
    if let Some((code, tag)) = text.split_once('/') {
        return Ok(edition(code, tag));
    }
    let Ok(code) = Code::new(text) else { return Ok(None) };
    if store::item::find_item(conn, &code).await?.is_some() {
        return Ok(Some(Pointed::Item(code)));
    }
    let flow = store::data::flows(conn).await?.iter().any(|flow| flow.code == code);
    Ok(Some(if flow { Pointed::Flow(code) } else { Pointed::Item(code) }))
}

fn edition(code: &str, tag: &str) -> Option<Pointed> {
    Some(Pointed::Edition(Code::new(code).ok()?, Locale::new(tag).ok()?))
}

/// What stands at an address of the portal or the desk.
async fn of_path(conn: &mut Conn, path: &str) -> Result<Option<Pointed>, Failure> {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    Ok(match parts.as_slice() {
        ["desk", "items", code] => Code::new(*code).ok().map(Pointed::Item),
        ["desk", "items", code, tag, ..] => edition(code, tag),
        ["desk", "dispatches", id] => id.parse().ok().map(Pointed::Dispatch),
        ["desk", "data", code, ..] | [_, "data", code, ..] => Code::new(*code).ok().map(Pointed::Flow),
        [tag, "stories", slug, ..] => {
            let Ok(locale) = Locale::new(tag) else { return Ok(None) };
            let found = store::edition::find_edition(conn, &locale, slug).await?;
            let Some(found) = found else { return Ok(None) };
            let item = store::item::item_by_id(conn, found.item).await?;
            item.map(|item| Pointed::Edition(item.code, locale))
        }
        _ => None,
    })
}
