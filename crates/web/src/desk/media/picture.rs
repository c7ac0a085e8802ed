//! The picture that leads an item.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::library::{WantedPicture, accept_item_picture, decline_item_picture, set_item_picture};
use flow::publish::particulars::Changed;
use flow::trust::Scope;
use model::{Act, Code, EditionState, Item, Media, Refusal};
use render::pages::desk::media::{ItemPicturePage, PictureProposal, Shown};
use serde::Deserialize;
use store::Conn;

use super::library::focus;
use super::parts::thumb;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::items::find;
use crate::desk::page;
use crate::desk::parts::{moment, names};
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
    let proposal = proposal(&mut conn, staff, item).await?;
    drop(conn);
    let mut d = staff.desk(staff.view().t("media-leading"), "desk-items");
    d.wrong = wrong;
    page(&ItemPicturePage {
        item_href: format!("/desk/items/{}", item.code),
        pick_href: format!("/desk/media/pick?item={}&kind=picture", item.code),
        published: editions.iter().any(|e| e.state == EditionState::Published),
        four_eyes: item.kind.needs_four_eyes(),
        note: note.to_owned(),
        proposal,
        now,
        then,
        d,
    })
}

/// The picture that waits for a second person.
async fn proposal(conn: &mut Conn, staff: &Staff, item: &Item) -> Result<Option<PictureProposal>, Failure> {
    let plan = store::plan::plan_of(conn, item.id).await?;
    let Some(proposal) = plan.proposal else { return Ok(None) };
    let Some(wanted) = WantedPicture::of(&proposal) else { return Ok(None) };
    let rights = &staff.me.rights;
    let own = proposal.by == rights.person.id;
    let may = rights.may(Act::Correct, Scope::text(&item.publisher, &item.written_in));
    let by = names(conn).await?.get(&proposal.by).cloned().unwrap_or_default();
    Ok(Some(PictureProposal {
        by: format!("{by} · {}", moment(&staff.view(), proposal.at)),
        picture: shown(conn, staff, wanted.picture.as_ref()).await?,
        note: wanted.note,
        may_accept: may && !own,
        may_decline: may || own,
    }))
}

/// `POST /desk/items/{code}/picture`
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let item = find(&app, &staff, &code).await?;
    let (wanted, note) = (fields.get("media"), fields.get("note"));
    let mut tx = app.store.begin().await?;
    let (me, clock) = (&staff.me.rights, app.clock.as_ref());
    let outcome = match fields.get("act") {
        "accept" => accept_item_picture(&mut tx, me, clock, &item.code).await.map(Some),
        "decline" => {
            let remark = fields.get("remark");
            decline_item_picture(&mut tx, me, clock, &item.code, remark).await.map(|()| None)
        }
        "remove" => set_item_picture(&mut tx, me, clock, &item.code, None, note).await.map(Some),
        _ => {
            let picture = Code::new(wanted).map_err(|_| Failure::NotFound)?;
            set_item_picture(&mut tx, me, clock, &item.code, Some(&picture), note).await.map(Some)
        }
    };
    match outcome {
        Ok(changed) => {
            tx.commit().await?;
            let done = match changed {
                None => "done-declined",
                Some(Changed::Proposed) => "done-proposed",
                Some(Changed::Nothing | Changed::Saved | Changed::Told(_)) => "done-picture",
            };
            Ok(redirect(&format!("/desk/items/{}?done={done}", item.code), false))
        }
        Err(FlowError::Refused(refusal)) if !matches!(refusal, Refusal::Forbidden(_)) => {
            drop(tx);
            show(&app, &staff, &item, wanted, note, Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}
