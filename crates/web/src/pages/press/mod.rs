//! Press kits for readers: the list, one kit, and the kit as one file.

mod bundle;
mod early;
mod shown;
mod tables;
mod texts;
mod word;

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use model::Code;
use model::press::KitState;
use render::View;
use render::pages::{KitEntry, KitsPage};
use store::Conn;
use store::press_kit::KeptKit;

use self::shown::{Whose, kit_page};
use super::programme::today;
use super::programme::words::spoken;
use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;

pub use early::{file as early_file, page as early};
pub use shown::{largest, locales, office};

/// Kits that readers may have now, the newest first, and whether an embargo holds others back: what shows the list must not
/// be kept then, since nothing but time changes it.
pub async fn public(conn: &mut Conn, app: &App) -> Result<(Vec<KeptKit>, bool), Failure> {
    let now = app.clock.now();
    let all = store::press_kit::published_kits(conn).await?;
    let held = all.iter().any(|kept| !kept.is_public(now));
    Ok((all.into_iter().filter(|kept| kept.is_public(now)).collect(), held))
}

/// The kit of a code, if readers may have it now. One that was taken back says so; of one that is held back nothing is told.
pub async fn find(conn: &mut Conn, app: &App, v: &View<'_>, code: &str) -> Result<KeptKit, Failure> {
    let code = Code::new(code).map_err(|_| Failure::NotFound)?;
    let kept = store::press_kit::find_kit(conn, &code).await?.ok_or(Failure::NotFound)?;
    if kept.is_public(app.clock.now()) {
        return Ok(kept);
    }
    // One that was never public has no page that could be gone.
    if kept.state == KitState::Withdrawn && !kept.kit.is_held(app.clock.now()) {
        let locale = v.country.nation.site.home_locale.clone();
        return Err(Failure::Gone { reason: kept.reason, locale, at: kept.changed_at });
    }
    Err(Failure::NotFound)
}

/// `/{locale}/press`
pub async fn list(State(app): State<Arc<App>>, reader: Reader) -> Answered {
    let v = reader.view();
    let (kits, held) = public(&mut app.store.read().await?, &app).await?;
    let kits = kits.iter().map(|kept| entry(&v, kept)).collect();
    let mut c = reader.chrome(v.t("press-title"), "/press", "press").described(v.t("press-intro"));
    c.alternate_json = Some("/api/v1/press-kits".to_owned());
    let answer = Answer::page(&KitsPage { c, kits }, vec![Tag::Kits])?;
    Ok(if held { answer.never() } else { answer })
}

fn entry(v: &View<'_>, kept: &KeptKit) -> KitEntry {
    let kit = &kept.kit;
    let mut about = spoken(v, &kit.introductions);
    about.text = about.text.split("\n\n").next().unwrap_or_default().to_owned();
    let languages = i64::try_from(kit.locales.len()).unwrap_or(1);
    let mut meta = vec![v.name("organisation", kit.organisation.as_str())];
    meta.extend(kept.published_at.map(|at| v.t1("published-on", "date", &v.day(at))));
    meta.push(v.n("in-languages", languages));
    KitEntry {
        href: v.href(&format!("/press/{}", kit.code)),
        title: spoken(v, &kit.titles),
        about,
        meta: meta.join(" · "),
    }
}

/// `/{locale}/press/{code}`
pub async fn kit(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code)): Path<(String, String)>,
) -> Answered {
    let v = reader.view();
    let kept = find(&mut app.store.read().await?, &app, &v, &code).await?;
    let (page, tags) = kit_page(&app, &reader, &kept, &Whose::Readers).await?;
    Answer::page(&page, tags)
}

/// `/{locale}/press/{code}/{file}`: `kit.zip`, or `kit-en.zip` for one language.
pub async fn file(
    State(app): State<Arc<App>>,
    reader: Reader,
    Path((_, code, file)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let kept = find(&mut app.store.read().await?, &app, &reader.view(), &code).await?;
    bundle::send(&app, &reader, &kept, &file).await
}
