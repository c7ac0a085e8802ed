//! The picture that leads an item.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::library::set_item_picture;
use flow::trust::Scope;
use model::{Act, Code, EditionState, Item, Media, Refusal};
use render::pages::desk::media::{ItemPicturePage, Shown};
use serde::Deserialize;
use store::Conn;

use super::library::focus;
use super::parts::thumb;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::items::find;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    media: String,
}

/// `GET /desk/items/{code}/picture`
pub async fn form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let item = find(&app, &staff, &code).await?;
    staff
        .me
        .rights
        .need(Act::Write, Scope::text(&item.publisher, &item.written_in))
        .map_err(|_| Failure::Forbidden)?;
    show(&app, &staff, &item, &wish.media, "", None).await
}

/// The picture that leads an item, for its page: address of a rendition, classes, name.
pub async fn leading(conn: &mut Conn, code: Option<&Code>) -> Result<(String, String, String), Failure> {
    let Some(code) = code else { return Ok(Default::default()) };
    let Some(media) = store::media::find_media(conn, code).await? else { return Ok(Default::default()) };
    let details = store::media::details::details(conn, media.id).await?;
    let withdrawn = details.as_ref().and_then(|d| d.withdrawn_at);
    let name = details.map(|d| d.title).filter(|t| !t.is_empty()).unwrap_or_else(|| code.to_string());
    Ok((thumb(&media, 800, withdrawn), focus(media.focus_x, media.focus_y), name))
}

async fn shown(conn: &mut Conn, staff: &Staff, code: Option<&Code>) -> Result<Option<Shown>, Failure> {
    let Some(code) = code else { return Ok(None) };
    let Some(media) = store::media::find_media(conn, code).await? else { return Ok(None) };
    let details = store::media::details::details(conn, media.id).await?;
    let withdrawn = details.as_ref().and_then(|d| d.withdrawn_at);
    let alts = store::media::details::alts(conn, media.id).await?;
    let v = staff.view();
    let name = details.map(|d| d.title).filter(|t| !t.is_empty());
    Ok(Some(Shown {
        name: name.unwrap_or_else(|| media.code.to_string()),
        href: format!("/desk/media/{}", media.code),
        thumb: thumb(&media, 800, withdrawn),
        alt: alts.get(&v.local.locale).cloned().unwrap_or_default(),
        focus: focus(media.focus_x, media.focus_y),
        credit: credit(&media),
        gone: withdrawn.map(|_| v.t("media-not-shown")).unwrap_or_default(),
        code: media.code.to_string(),
    }))
}

fn credit(media: &Media) -> String {
    [media.credit.as_str(), media.licence.as_str()]
        .into_iter()
        .filter(|s| !s.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

async fn show(
    app: &App,
    staff: &Staff,
    item: &Item,
    wanted: &str,
    note: &str,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let now = shown(&mut conn, staff, item.image.as_ref()).await?;
    let wanted = Code::new(wanted).ok();
    let then = shown(&mut conn, staff, wanted.as_ref().filter(|w| Some(*w) != item.image.as_ref())).await?;
    let editions = store::edition::editions_of(&mut conn, item.id).await?;
    drop(conn);
    let mut d = staff.desk(staff.view().t("media-leading"), "desk-items");
    d.wrong = wrong;
    page(&ItemPicturePage {
        item_href: format!("/desk/items/{}", item.code),
        pick_href: format!("/desk/media/pick?item={}&kind=picture", item.code),
        published: editions.iter().any(|e| e.state == EditionState::Published),
        note: note.to_owned(),
        now,
        then,
        d,
    })
}

/// `POST /desk/items/{code}/picture`
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let item = find(&app, &staff, &code).await?;
    let wanted = fields.get("media");
    let picture = match fields.get("act") {
        "remove" => None,
        _ => Some(Code::new(wanted).map_err(|_| Failure::NotFound)?),
    };
    let note = fields.get("note");
    let mut tx = app.store.begin().await?;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    match set_item_picture(&mut tx, me, clock, &item.code, picture.as_ref(), note).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(redirect(&format!("/desk/items/{}?done=done-picture", item.code), false))
        }
        Err(FlowError::Refused(refusal)) if !matches!(refusal, Refusal::Forbidden(_)) => {
            drop(tx);
            show(&app, &staff, &item, wanted, note, Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}
