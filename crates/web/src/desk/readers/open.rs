//! What is looked at: whether it is there, whether this person may see it, what it is called, and what it lies in.

use flow::measure::readers::board::{Board, Kind, Of};
use flow::trust::Scope;
use model::{Act, Code, Locale};
use render::View;
use store::Conn;

use super::names::{Name, title_of};
use crate::app::App;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Something that is looked at.
pub struct Opened {
    /// Its questions.
    pub board: Board,
    /// Its name.
    pub name: Name,
    /// What it lies in, from the whole.
    pub above: Vec<(Of, String)>,
    /// The item, where it is one or an edition of one.
    pub item: Option<model::Item>,
}

fn see(staff: &Staff, scope: Scope<'_>) -> Result<(), Failure> {
    staff.me.rights.need(Act::See, scope).map_err(|_| Failure::Forbidden)
}

/// Whether somebody sees all of the portal: else they see their organisations and what these published.
pub fn sees_all(staff: &Staff) -> bool {
    staff.me.rights.may(Act::See, Scope::COUNTRY)
}

/// The organisations whose readers a person sees.
pub fn organisations(staff: &Staff) -> Vec<&model::Organisation> {
    staff.me.rights.organisations(Act::See, &staff.shown.country.nation.organisations)
}

fn code(text: &str) -> Result<Code, Failure> {
    Code::new(text).map_err(|_| Failure::NotFound)
}

/// Opens something.
pub async fn open(conn: &mut Conn, app: &App, staff: &Staff, of: &Of) -> Result<Opened, Failure> {
    let v = staff.view();
    let k = app.count.k();
    let whole = || (Of::portal(), v.t("readership-portal"));
    let mut above = if sees_all(staff) { vec![whole()] } else { Vec::new() };
    let board = Board::new(of.clone(), k);
    match of.kind {
        Kind::Portal => {
            see(staff, Scope::COUNTRY)?;
            Ok(Opened { board, name: Name::plain(v.t("readership-portal")), above: Vec::new(), item: None })
        }
        Kind::Organisation => organisation(staff, &v, of, k, above),
        Kind::Item | Kind::Edition => {
            let (item, locale) = match of.edition() {
                Some((item, locale)) => {
                    (code(item)?, Some(Locale::new(locale).map_err(|_| Failure::NotFound)?))
                }
                None => (code(&of.code)?, None),
            };
            let item = store::item::find_item(conn, &item).await?.ok_or(Failure::NotFound)?;
            see(staff, Scope::of(&item.publisher))?;
            let title = title_of(conn, &item.code).await?;
            let publisher = Of::new(Kind::Organisation, item.publisher.as_str());
            above.push((publisher, v.name("organisation", item.publisher.as_str())));
            let name = match &locale {
                Some(locale) => {
                    store::edition::edition_of(conn, item.id, locale).await?.ok_or(Failure::NotFound)?;
                    above.push((Of::new(Kind::Item, item.code.as_str()), title.text));
                    Name::plain(v.language(locale))
                }
                None => title,
            };
            Ok(Opened { board, name, above, item: Some(item) })
        }
        Kind::Campaign => {
            let found =
                store::reach::find_campaign(conn, &code(&of.code)?).await?.ok_or(Failure::NotFound)?;
            see(staff, Scope::of(&found.organisation))?;
            let name = found.names.best(&[&v.local.locale]).map_or(of.code.as_str(), |(_, words)| words);
            Ok(Opened { board, name: Name::plain(name), above, item: None })
        }
        Kind::Channel => {
            see(staff, Scope::COUNTRY)?;
            let found = store::reach::find_channel(conn, &code(&of.code)?).await?.ok_or(Failure::NotFound)?;
            let name = found.names.best(&[&v.local.locale]).map_or(of.code.as_str(), |(_, words)| words);
            Ok(Opened { board, name: Name::plain(name), above, item: None })
        }
        kind => {
            see(staff, Scope::COUNTRY)?;
            let by = if kind == Kind::Page { "page" } else { kind.as_str() };
            let key = if kind == Kind::Page { of.key() } else { of.code.clone() };
            Ok(Opened { board, name: Name::plain(super::names::plain(&v, by, &key)), above, item: None })
        }
    }
}

/// An organisation, with those below it.
fn organisation(
    staff: &Staff,
    v: &View<'_>,
    of: &Of,
    k: i64,
    mut above: Vec<(Of, String)>,
) -> Result<Opened, Failure> {
    let own = code(&of.code)?;
    let nation = &staff.shown.country.nation;
    let found = nation.organisations.iter().find(|o| o.code == own).ok_or(Failure::NotFound)?;
    see(staff, Scope::of(&own))?;
    let tree = &staff.shown.tree;
    let mut keys: Vec<String> = nation
        .organisations
        .iter()
        .filter(|o| o.code == own || tree.is_below(&o.code, &own))
        .map(|o| o.code.as_str().to_owned())
        .collect();
    keys.sort();
    let mut parents = Vec::new();
    let mut up = found.parent.as_ref();
    // A pack may err into a circle; no real tree is deeper.
    while let Some(code) = up.filter(|_| parents.len() < 32) {
        if staff.me.rights.may(Act::See, Scope::of(code)) {
            let parent = Of::new(Kind::Organisation, code.as_str());
            parents.push((parent, v.name("organisation", code.as_str())));
        }
        up = nation.organisations.iter().find(|o| o.code == *code).and_then(|o| o.parent.as_ref());
    }
    above.extend(parents.into_iter().rev());
    let name = Name::plain(v.name("organisation", own.as_str()));
    Ok(Opened { board: Board::with_keys(of.clone(), keys, k), name, above, item: None })
}
