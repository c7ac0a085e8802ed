//! `/desk/status`: how the service is, and what keeps it well.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::trust;
use jiff::Timestamp;
use model::{Code, Event, EventSubject, JobId};
use render::View;
use render::pages::desk::administration::{JobRow, StatusLine, StatusPage};
use store::status::OpenJob;

use super::{letters, whole};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::parts::moment;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Jobs shown.
const JOBS: u32 = 100;

/// `GET /desk/status`
pub async fn status(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    whole(&staff)?;
    let now = app.clock.now();
    let mut conn = app.store.read().await?;
    let jobs = store::status::open_jobs(&mut conn, JOBS).await?;
    let size = store::status::size(&mut conn).await?;
    let published: i64 = store::listing::count_all_published(&mut conn).await?.values().sum();
    let log = store::log::state(&mut conn).await?;
    let checkpoint = app.log.checkpoint(&mut conn).await?;
    let pack = last_pack(&mut conn, &staff).await?;
    let mail = letters::part(&app, &staff, &mut conn).await?;
    drop(conn);
    let blobs = app.blobs.clone();
    let (usage, free) = tokio::task::spawn_blocking(move || (blobs.usage(), blobs.free_space()))
        .await
        .map_err(Failure::internal)?;
    let credentials = super::signing::of_all(&app, &staff.view()).await?;
    let d = staff.desk(staff.view().t("admin-status"), "desk-administration");
    let v = d.v;
    let line = |key: &str, value: String| StatusLine { name: v.t(key), value };
    let files = match usage {
        Ok((files, bytes)) => {
            let place = app.blobs.bucket().map(|bucket| format!(" · {}", bucket.shown())).unwrap_or_default();
            format!("{} · {}{place}", v.num(signed(files)), megabytes(&v, bytes))
        }
        // An administrator is told what the system says, as below for what a check found.
        Err(e) => e.to_string(),
    };
    let mut storage = vec![
        line("status-database", format!("{} · {}", app.store.engine_name(), megabytes(&v, unsigned(size)))),
        line("status-files", files),
    ];
    if let Some(free) = free {
        storage.push(line("status-free", megabytes(&v, free)));
    }
    let health = app.health.look();
    let indexed = health.indexed.map_or_else(|| v.t("status-not-since-start"), |at| moment(&v, at));
    let (n, all) = (signed(app.search.count()), published);
    let documents = v.t2("status-documents", ("n", &v.num(n)), ("all", &v.num(all)));
    page(&StatusPage {
        jobs: jobs.iter().map(|j| job(&v, j, now)).collect(),
        storage,
        checked: health.checked.as_ref().map(|(at, found)| {
            let key = if found.is_empty() { "status-sound" } else { "status-unsound" };
            v.t1(key, "date", &moment(&v, *at))
        }),
        problems: health.checked.map(|(_, found)| found).unwrap_or_default(),
        checking: health.checking,
        search: vec![line("status-search", documents), line("status-indexed", indexed)],
        rebuilding: health.rebuilding.map(|done| {
            let percent = if all > 0 { done * 100 / unsigned(all).max(1) } else { 100 };
            let words = v.t2("status-rebuilding", ("n", &v.num(signed(done))), ("all", &v.num(all)));
            (words, percent.min(100))
        }),
        mail,
        log: vec![
            line("status-entries", v.num(log.size)),
            // Origin, size and root stand on the first three lines; the signature says nothing to a person.
            line("status-checkpoint", checkpoint.lines().take(3).collect::<Vec<_>>().join(" · ")),
        ],
        credentials,
        program: vec![
            line("status-version", env!("CARGO_PKG_VERSION").to_owned()),
            line("status-since", moment(&v, health.started)),
            line("status-pack", pack),
        ],
        d,
    })
}

/// When a pack was applied last.
async fn last_pack(conn: &mut store::Conn, staff: &Staff) -> Result<String, Failure> {
    let v = staff.view();
    let code = &v.country.nation.site.code;
    let events: Vec<Event> = store::event::events_about(conn, "pack", code, 1).await?;
    Ok(events.first().map_or_else(|| code.to_string(), |e| format!("{code} · {}", moment(&v, e.at))))
}

fn signed(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn unsigned(n: i64) -> u64 {
    u64::try_from(n).unwrap_or(0)
}

/// Bytes in the unit people know from their disks.
fn megabytes(v: &View<'_>, bytes: u64) -> String {
    let (unit, name) = if bytes >= 1 << 30 { (1_u64 << 30, "GiB") } else { (1_u64 << 20, "MiB") };
    let tenths = u32::try_from(bytes.saturating_mul(10) / unit).unwrap_or(u32::MAX);
    format!("{} {name}", v.real(f64::from(tenths) / 10.0, 1))
}

fn job(v: &View<'_>, j: &OpenJob, now: Timestamp) -> JobRow {
    let failed = j.failed_at.is_some();
    let running = j.lease_until.is_some_and(|until| until > now);
    let state = match (failed, running) {
        (true, _) => "status-job-failed",
        (false, true) => "status-job-running",
        (false, false) => "status-job-waiting",
    };
    JobRow {
        id: j.id.to_string(),
        kind: j.kind.clone(),
        state: v.t(state),
        failed,
        about: format!("{} · {}×", moment(v, j.failed_at.unwrap_or(j.created_at)), v.num(j.attempts)),
        error: j.last_error.clone().unwrap_or_default(),
    }
}

/// `POST /desk/status`
pub async fn act(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    whole(&staff)?;
    let what = if fields.has("retry") { "retry" } else { fields.get("act") };
    let mut tx = app.store.begin().await?;
    if let Some(done) = letters::act(&mut tx, &app, &staff, &fields).await? {
        tx.commit().await?;
        return Ok(redirect(&format!("/desk/status?done={done}"), false));
    }
    if what == "retry" {
        let id: JobId = fields.get("retry").parse().map_err(|_| Failure::NotFound)?;
        if !store::status::revive_job(&mut tx, id, app.clock.now()).await? {
            return Err(Failure::NotFound);
        }
    }
    let detail = serde_json::json!({ "what": what, "job": fields.get("retry") });
    let subject = EventSubject::Site(Code::new("status").map_err(Failure::internal)?);
    trust::record(&mut tx, app.clock.as_ref(), &staff.me.actor(), "look-after", subject, detail).await?;
    tx.commit().await?;
    match what {
        "check" => crate::health::check(&app),
        "rebuild" => crate::health::rebuild(&app),
        _ => {}
    }
    Ok(redirect("/desk/status?done=done-begun", false))
}
