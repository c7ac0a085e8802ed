//! Any two revisions of an edition, compared word by word.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::publish::{Words, compare};
use model::{Actor, Revision};
use render::pages::desk::{Choice, ComparePage, DiffField, DiffPiece};
use serde::Deserialize;

use crate::app::App;
use crate::desk::editor::place;
use crate::desk::page;
use crate::desk::parts::{moment, names, who};
use crate::desk::staff::Staff;
use crate::failure::Failure;

#[derive(Deserialize)]
pub struct Two {
    from: Option<i64>,
    to: Option<i64>,
}

/// `GET /desk/items/{code}/{locale}/compare?from=1&to=2`: without numbers, what readers see with the newest text; the
/// last two where they see none.
pub async fn compared(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
    Query(two): Query<Two>,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    let edition = place.edition.as_ref().ok_or(Failure::NotFound)?;
    let mut conn = app.store.read().await?;
    let all = store::revision::revisions_of(&mut conn, edition.id).await?;
    let newest = all.first().map_or(0, |r| r.number);
    let public = all.iter().find(|r| Some(r.id) == edition.published_revision).map(|r| r.number);
    let to = two.to.unwrap_or(newest);
    let before = public.filter(|n| *n != to).unwrap_or((to - 1).max(1));
    let from = two.from.unwrap_or(before);
    let mut texts: Vec<Revision> = Vec::new();
    for number in [from, to] {
        let id = all.iter().find(|r| r.number == number).ok_or(Failure::NotFound)?.id;
        texts.push(store::revision::find_revision(&mut conn, id).await?.ok_or(Failure::NotFound)?);
    }
    let people = names(&mut conn).await?;
    let notice = super::embargo_notice(&mut conn, &app, &staff, place.item.id).await?;
    drop(conn);
    let mut d = staff.desk(staff.view().t("desk-compare-title"), "desk-items");
    d.notice = notice;
    let v = d.v;
    let versions = |chosen: i64| -> Vec<Choice> {
        all.iter()
            .map(|r| {
                let by = who(&v, &people, &Actor(r.created_by.clone()));
                let mut text = format!("{} · {} · {by}", v.num(r.number), moment(&v, r.created_at));
                if Some(r.number) == public {
                    text = format!("{text} · {}", v.t("state-published"));
                }
                Choice::new(r.number.to_string(), text, &chosen.to_string())
            })
            .collect()
    };
    let [old, new] = [&texts[0], &texts[1]];
    let pairs = [
        ("field-title", &old.title, &new.title),
        ("field-summary", &old.summary, &new.summary),
        ("field-claim", &old.claim, &new.claim),
        ("field-verdict", &old.verdict, &new.verdict),
        ("field-image_alt", &old.image_alt, &new.image_alt),
        ("field-body", &old.body, &new.body),
    ];
    let fields = pairs.into_iter().filter(|(_, a, b)| a != b).map(|(name, a, b)| DiffField {
        name: v.t(name),
        pieces: compare(a, b)
            .into_iter()
            .map(|p| DiffPiece {
                kind: match p.kind {
                    Words::Same => "same",
                    Words::Gone => "gone",
                    Words::New => "new",
                },
                text: p.text,
            })
            .collect(),
    });
    page(&ComparePage {
        fields: fields.collect(),
        back: place.href(),
        lang: place.locale.to_string(),
        dir: place.locale.direction().as_str(),
        which: v.t2("desk-compare-which", ("from", &v.num(from)), ("to", &v.num(to))),
        from: versions(from),
        to: versions(to),
        d,
    })
}
