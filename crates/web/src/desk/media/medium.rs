//! One medium: what it is, what is said of it, where it is used, and what can be done with it.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::FlowError;
use flow::publish::library::{
    Description, describe_medium, look_alikes, remove_medium, restore_medium, scope, set_poster, uses,
    withdraw_medium,
};
use jiff::civil::Date;
use model::{Act, Code, Locale, Media, MediaDetails, Refusal};
use render::View;
use render::pages::desk::media::{AltRow, MediumPage, UseRow};
use store::Tx;
use store::media::library::{Shelf, library};

use super::library::{card, focus};
use super::parts::{film, length, licences, owners, thumb, weight};
use super::waiting::today;
use crate::answer::redirect;
use crate::app::App;
use crate::desk::choose::{self, Field, Pool};
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::{event_line, moment, names};
use crate::desk::staff::Staff;
use crate::failure::Failure;

async fn find(app: &App, code: &str) -> Result<(Media, Option<MediaDetails>), Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let mut conn = app.store.read().await?;
    let media = store::media::find_media(&mut conn, &code).await?.ok_or(Failure::NotFound)?;
    let details = store::media::details::details(&mut conn, media.id).await?;
    Ok((media, details))
}

/// `GET /desk/media/{code}`
pub async fn medium(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
) -> Result<Response, Failure> {
    show(&app, &staff, &code, None, None).await
}

/// The medium, with what was typed when something went wrong.
async fn show(
    app: &App,
    staff: &Staff,
    code: &str,
    sent: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let typed = sent.filter(|fields| fields.get("act") == "save");
    let (media, kept) = find(app, code).await?;
    let may = staff.me.rights.may(Act::Media, scope(kept.as_ref()));
    let known = kept.is_some();
    let details =
        kept.unwrap_or_else(|| MediaDetails::unknown(app.clock.now(), &model::Actor(String::new())));
    let mut conn = app.store.read().await?;
    let alts = store::media::details::alts(&mut conn, media.id).await?;
    let used = uses(&mut conn, &media.code).await?;
    let mut alike = look_alikes(&mut conn, &media.code, &details.fingerprint).await?;
    let same = store::media::media_by_sha256(&mut conn, &media.sha256).await?;
    alike.extend(same.into_iter().map(|m| m.code).filter(|c| *c != media.code));
    alike.sort();
    alike.dedup();
    let mut cards = Vec::new();
    let locales = &staff.shown.country.nation.site.locales;
    for code in &alike {
        let shelf =
            Shelf { words: vec![code.as_str().to_lowercase()], ..Shelf::all(staff.local.locale.clone(), 20) };
        cards.extend(library(&mut conn, &shelf).await?.into_iter().find(|row| row.media.code == *code));
    }
    let events = store::event::events_of_media(&mut conn, &media.code, 30).await?;
    let people = names(&mut conn).await?;
    let used_licences = store::media::library::licences(&mut conn).await?;
    drop(conn);
    let posters = if media.is_video() && may { Some(posters(app, staff, sent).await?) } else { None };
    let title = if details.title.is_empty() { media.code.to_string() } else { details.title.clone() };
    let mut d = staff.desk(title, "desk-media");
    d.wrong = wrong;
    let v = d.v;
    let field = |name: &str, stored: String| typed.map_or(stored, |t| t.get(name).to_owned());
    let percent = |share: f64| (share * 100.0).round().to_string();
    let chosen =
        field("organisation", details.organisation.as_ref().map(ToString::to_string).unwrap_or_default());
    let poster = posters.as_ref().map(|pool| {
        let chosen = sent.map(|fields| pool.sent(fields, "poster")).unwrap_or_default();
        let field = Field {
            name: "poster",
            id: "poster",
            label: v.t("media-poster-code"),
            help: v.t("media-poster-help"),
            required: false,
            // The script puts in the code of a picture that is not in any list yet.
            shared: Some("posters"),
        };
        pool.picker(&v, &chosen, field)
    });
    page(&MediumPage {
        poster,
        posters: posters.map(|pool| pool.suggestions(&v)).unwrap_or_default(),
        code: media.code.to_string(),
        video: media.is_video(),
        thumb: thumb(&media, 800, details.withdrawn_at),
        film: film(&media, details.withdrawn_at),
        width: media.width,
        height: media.height,
        focus: focus(media.focus_x, media.focus_y),
        focus_x: field("focus_x", percent(media.focus_x)),
        focus_y: field("focus_y", percent(media.focus_y)),
        preview_alt: alts.get(&v.local.locale).cloned().unwrap_or_default(),
        facts: facts(&v, &media, &details, known, &people),
        withdrawn: details.withdrawn_at.map(|at| {
            let why = match details.withdrawn_reason.as_str() {
                "" => v.t("media-rights-over"),
                reason => reason.to_owned(),
            };
            v.t2("media-withdrawn-since", ("time", &moment(&v, at)), ("reason", &why))
        }),
        may_change: may,
        name: field("title", details.title.clone()),
        owners: owners(staff, &v, &chosen),
        credit: field("credit", media.credit.clone()),
        licence: field("licence", media.licence.clone()),
        licences: licences(used_licences),
        source_url: field("source_url", media.source_url.clone().unwrap_or_default()),
        rights_until: field(
            "rights_until",
            details.rights_until.map(|day| day.to_string()).unwrap_or_default(),
        ),
        consent: if may { field("consent", details.consent.clone()) } else { String::new() },
        decorative: typed.map_or(details.decorative, |t| !t.get("decorative").is_empty()),
        alts: alt_rows(&v, locales, &alts, typed),
        camera: if may { details.camera.clone() } else { Vec::new() },
        alike: cards.iter().map(|row| card(&v, row, locales.len())).collect(),
        unused: used.is_empty(),
        uses: used
            .into_iter()
            .map(|u| UseRow {
                href: match &u.locale {
                    Some(locale) => format!("/desk/items/{}/{locale}", u.item),
                    None => format!("/desk/items/{}", u.item),
                },
                title: if u.title.is_empty() { u.item.to_string() } else { u.title },
                lang: u.locale.as_ref().map(ToString::to_string).unwrap_or_default(),
                about: u.locale.as_ref().map(|l| v.language(l)).unwrap_or_default(),
                published: u.published,
            })
            .collect(),
        history: events.iter().map(|e| event_line(&v, &people, e)).collect(),
        d,
    })
}

/// Pictures that can stand for a video.
async fn posters(app: &App, staff: &Staff, sent: Option<&Fields>) -> Result<Pool, Failure> {
    let texts = sent.map(|fields| choose::texts(fields, ["poster"])).unwrap_or_default();
    choose::pictures(&staff.view(), &mut app.store.read().await?, &texts, |_| true).await
}

fn facts(
    v: &View<'_>,
    media: &Media,
    details: &MediaDetails,
    known: bool,
    people: &std::collections::HashMap<model::PersonId, String>,
) -> Vec<(String, String)> {
    let size = format!("{} × {}", v.num(media.width.into()), v.num(media.height.into()));
    let mut facts = vec![
        (v.t("cite-as"), media.code.to_string()),
        (v.t("media-size"), size),
        (v.t("media-file"), media.mime.clone()),
    ];
    if let Some(ms) = details.duration_ms {
        facts.push((v.t("media-length"), length(v, i64::try_from(ms).unwrap_or(i64::MAX))));
    }
    if known {
        let by = crate::desk::parts::who(v, people, &model::Actor(details.added_by.clone()));
        facts.push((v.t("media-added"), format!("{} · {by}", moment(v, details.added_at))));
    }
    if details.bytes > 0 {
        facts.push((v.t("media-weight"), weight(v, details.bytes)));
    }
    if !details.file_name.is_empty() {
        facts.push((v.t("media-file-name"), details.file_name.clone()));
    }
    facts
}

/// A field per language, those that miss first.
fn alt_rows(
    v: &View<'_>,
    locales: &[Locale],
    alts: &std::collections::BTreeMap<Locale, String>,
    typed: Option<&Fields>,
) -> Vec<AltRow> {
    let mut rows: Vec<AltRow> = locales
        .iter()
        .map(|locale| {
            let stored = alts.get(locale).cloned().unwrap_or_default();
            let name = format!("alt.{locale}");
            AltRow {
                lang: locale.to_string(),
                dir: locale.direction().as_str(),
                language: v.language(locale),
                missing: stored.is_empty(),
                text: typed.map_or(stored, |t| t.get(&name).to_owned()),
            }
        })
        .collect();
    rows.sort_by_key(|row| (!row.missing, row.lang != v.local.locale.as_str()));
    rows
}

/// `POST /desk/media/{code}`
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(code): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let (media, _) = find(&app, &code).await?;
    let mut poster = None;
    if fields.has("poster") {
        let chosen = posters(&app, &staff, Some(&fields)).await?.sent(&fields, "poster");
        if let Some(wrong) = choose::again(&staff.view(), &fields, [&chosen]) {
            return show(&app, &staff, media.code.as_str(), Some(&fields), wrong).await;
        }
        poster = chosen.as_code();
    }
    let mut tx = app.store.begin().await?;
    match perform(&mut tx, &app, &staff, &media, (&fields, poster.as_ref())).await {
        Ok(Done { to, orphans }) => {
            tx.commit().await?;
            let blobs = app.blobs.clone();
            let removed =
                tokio::task::spawn_blocking(move || orphans.iter().try_for_each(|blob| blobs.remove(blob)));
            removed.await.map_err(Failure::internal)??;
            // Its credentials say who made it and under which licence: they follow what is said now.
            let sealed = flow::publish::seal_picture(&app.store, &app.blobs, app.clock.as_ref(), &media.code);
            if let Err(e) = sealed.await {
                tracing::error!("credentials of {}: {e}", media.code);
            }
            Ok(redirect(&to, false))
        }
        Err(FlowError::Refused(refusal)) if !matches!(refusal, Refusal::Forbidden(_)) => {
            drop(tx);
            show(&app, &staff, media.code.as_str(), Some(&fields), Some(staff.explain(&refusal))).await
        }
        Err(e) => Err(e.into()),
    }
}

/// What was done: where to go on, and the blobs that nothing names any more.
struct Done {
    to: String,
    orphans: Vec<String>,
}

/// Does what is asked for.
async fn perform(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    media: &Media,
    (fields, poster): (&Fields, Option<&Code>),
) -> Result<Done, FlowError> {
    let (me, clock, code) = (&staff.me.rights, app.clock.as_ref(), &media.code);
    let here = |done: &str| Done { to: format!("/desk/media/{code}?done={done}"), orphans: Vec::new() };
    match fields.get("act") {
        "withdraw" => {
            withdraw_medium(tx, me, clock, code, fields.get("reason")).await?;
            Ok(here("done-media-withdrawn"))
        }
        "restore" => {
            restore_medium(tx, me, clock, code, today(app)).await?;
            Ok(here("done-media-restored"))
        }
        "remove" => {
            let orphans = remove_medium(tx, me, clock, code).await?;
            Ok(Done { to: "/desk/media?done=done-media-removed".to_owned(), orphans })
        }
        "prefer" => {
            let other = Code::new(fields.get("other"))
                .map_err(|_| Refusal::NotFound { what: "medium", key: fields.get("other").to_owned() })?;
            let orphans = remove_medium(tx, me, clock, code).await?;
            Ok(Done { to: format!("/desk/media/{other}?done=done-media-preferred"), orphans })
        }
        "poster" => {
            set_poster(tx, me, clock, code, poster).await?;
            Ok(here("done-media"))
        }
        _ => {
            let said = read(staff, media, fields)?;
            describe_medium(tx, me, clock, code, &said).await?;
            Ok(here("done-media"))
        }
    }
}

fn read(staff: &Staff, media: &Media, fields: &Fields) -> Result<Description, Refusal> {
    let invalid = |field, reason| Refusal::Invalid { field, reason };
    let rights_until = match fields.get("rights_until") {
        "" => None,
        text => Some(text.parse::<Date>().map_err(|_| invalid("rights_until", "date-wrong"))?),
    };
    let share = |name: &'static str, stored: f64| match fields.get(name) {
        "" => Ok(stored),
        text => {
            let number: f64 =
                text.replace(',', ".").parse().map_err(|_| invalid("focus", "media-focus-wrong"))?;
            // Shown rounded: sent back untouched, it is what it was.
            let same = (number - (stored * 100.0).round()).abs() < f64::EPSILON;
            Ok(if same { stored } else { number / 100.0 })
        }
    };
    let locales = &staff.shown.country.nation.site.locales;
    let alts = locales.iter().filter_map(|locale| {
        let name = format!("alt.{locale}");
        fields.has(&name).then(|| (locale.clone(), fields.get(&name).to_owned()))
    });
    Ok(Description {
        title: fields.get("title").to_owned(),
        organisation: match fields.get("organisation") {
            "" => None,
            code => Some(Code::new(code).map_err(|_| Refusal::Missing("organisation"))?),
        },
        credit: fields.get("credit").to_owned(),
        licence: fields.get("licence").to_owned(),
        source_url: Some(fields.get("source_url").to_owned()),
        consent: fields.get("consent").to_owned(),
        rights_until,
        decorative: !fields.get("decorative").is_empty(),
        focus: (share("focus_x", media.focus_x)?, share("focus_y", media.focus_y)?),
        alts: alts.collect(),
    })
}
