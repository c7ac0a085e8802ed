//! A plan's spreadsheet: handed out, taken back, looked at, applied.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flow::plan::plans::{
    ActivityField, ActivityWords, CellProblem, SHEET_MAX, SheetChange, SheetChanges, SheetColumn, SheetError,
    SheetWords, apply_sheet, is_open, preview_sheet, read_sheet, sheet,
};
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use model::programme::{CostSource, Plan, PlanVersion, Task, TaskKind, TaskState};
use model::{Code, Refusal};
use render::View;
use render::pages::desk::StateTag;
use render::pages::desk::programme::plans::{SheetChangeLine, SheetLooked, SheetPage, SheetProblemLine};
use store::Conn;

use super::labels::{field_name, shown, source_name, task_label};
use super::parts::{Room, explain, moment_of, moment_text, refused};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::language::Upload;
use crate::desk::media::weight;
use crate::desk::message::named;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Address = (String, String, String);

/// The plan of an address whose activities the person writes.
async fn open(
    conn: &mut Conn,
    app: &App,
    staff: &Staff,
    (programme, organisation, year): &Address,
) -> Result<(Room, Plan, PlanVersion), Failure> {
    let room = Room::open(conn, app, staff, (programme, organisation, year)).await?;
    if !room.may_write(staff) {
        return Err(Failure::Forbidden);
    }
    let code = &room.programme.code;
    let plan = store::programme::plan_of(conn, code, &room.organisation, room.year).await?;
    let plan = plan.ok_or(Failure::NotFound)?;
    let version = store::programme::plan_version(conn, plan.id, plan.newest).await?;
    Ok((room, plan, version.ok_or(Failure::NotFound)?))
}

/// `GET …/sheet.xlsx`: the workbook of the newest version.
pub async fn out(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(address): Path<Address>,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let (room, plan, version) = open(&mut conn, &app, &staff, &address).await?;
    let rows = store::programme::activities(&mut conn, plan.id, version.number).await?;
    let tasks = store::programme::tasks(&mut conn, &room.programme.code).await?;
    drop(conn);
    let file = workbook(&staff.view(), &room, (&plan, &version), (&rows, &tasks))?;
    let name = format!("plan-{}-{}.xlsx", room.organisation, room.year);
    let headers =
        [(CONTENT_TYPE, XLSX.to_owned()), (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\""))];
    Ok((headers, file).into_response())
}

/// The workbook in the person's language.
fn workbook(
    v: &View<'_>,
    room: &Room,
    (plan, version): (&Plan, &PlanVersion),
    (rows, tasks): (&[model::programme::Activity], &[Task]),
) -> Result<Vec<u8>, Failure> {
    let currency = room.programme.currency.as_str();
    let heading = |column: SheetColumn| heading(v, column);
    let about = |column: SheetColumn| about(v, column, currency);
    let kind = v.country.organisation(room.organisation.as_str()).map_or("", |o| o.kind.as_str());
    let mut open: Vec<&Task> =
        tasks.iter().filter(|t| t.kind != TaskKind::Group && t.state != TaskState::Dropped).collect();
    // The organisation's own first; otherwise in their order.
    open.sort_by_key(|task| {
        let own = task.is_led_by(&room.organisation, kind);
        (!own, !task.is_helped_by(&room.organisation, kind))
    });
    let mut territories: Vec<(Code, String)> = v
        .country
        .nation
        .territories
        .iter()
        .filter(|t| t.valid_to.is_none())
        .map(|t| (t.code.clone(), v.name("territory", t.code.as_str())))
        .collect();
    v.local.formats.sort_by_name(&mut territories, |(_, name)| name);
    let messages = v.country.nation.themes.iter().flat_map(|theme| &theme.messages);
    let words = SheetWords {
        title: room.title(v),
        right_to_left: v.dir() == "rtl",
        activities: v.t("plans-sheet-activities"),
        help: v.t("plans-sheet-help"),
        intro: vec![v.t("plans-sheet-intro"), v.t("plans-sheet-intro-rows"), v.t("plans-sheet-intro-locked")],
        heading: &heading,
        about: &about,
        not_listed: v.t("plans-sheet-not-listed"),
        no_date: v.t("plans-cell-date"),
        no_amount: v.t("plans-cell-amount"),
        tasks: open.iter().map(|task| (task.code.clone(), task_label(v, task))).collect(),
        territories,
        messages: messages
            .map(|m| (m.code.clone(), named(v, "message", m.code.as_str()).0.to_owned()))
            .collect(),
        sources: CostSource::ALL.iter().map(|source| (*source, v.t(source_name(*source)))).collect(),
    };
    sheet(plan, version, rows, &words).map_err(Failure::internal)
}

fn heading(v: &View<'_>, column: SheetColumn) -> String {
    let number = |n: usize| v.num(i64::try_from(n).unwrap_or(0));
    match column {
        SheetColumn::Key => v.t("plans-sheet-key"),
        SheetColumn::Remove => v.t("plans-sheet-remove"),
        SheetColumn::Field(field) => v.t(field_name(field)),
        SheetColumn::CostSource(n) => format!("{} {}", v.t("plans-source"), number(n)),
        SheetColumn::CostAmount(n) => format!("{} {}", v.t("plans-amount"), number(n)),
        SheetColumn::CostNote(n) => format!("{} {}", v.t("plans-cost-note"), number(n)),
    }
}

fn about(v: &View<'_>, column: SheetColumn, currency: &str) -> String {
    let site = &v.country.nation.site;
    let tags: Vec<&str> = site.locales.iter().map(|l| l.as_str()).collect();
    match column {
        SheetColumn::Key => v.t("plans-want-key"),
        SheetColumn::Remove => v.t("plans-want-remove"),
        SheetColumn::Field(ActivityField::Task) => v.t("plans-want-task"),
        SheetColumn::Field(ActivityField::Title) => v.t("plans-want-title"),
        SheetColumn::Field(ActivityField::From | ActivityField::To) => v.t("plans-want-date"),
        SheetColumn::Field(ActivityField::Place) => v.t("plans-want-place"),
        SheetColumn::Field(ActivityField::Territory | ActivityField::Message) => v.t("plans-want-list"),
        SheetColumn::Field(ActivityField::Audience) => v.t("plans-want-audience"),
        SheetColumn::Field(ActivityField::Languages) => {
            v.t1("plans-want-languages", "tags", &tags.join(", "))
        }
        SheetColumn::Field(ActivityField::Product) => v.t("plans-want-product"),
        SheetColumn::Field(ActivityField::About) => v.t("plans-about-help"),
        SheetColumn::Field(ActivityField::Costs) | SheetColumn::CostSource(_) => v.t("plans-want-source"),
        SheetColumn::CostAmount(_) => v.t1("plans-want-amount", "currency", currency),
        SheetColumn::CostNote(_) => v.t("plans-want-note"),
    }
}

/// `GET …/sheet`
pub async fn form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(address): Path<Address>,
) -> Result<Response, Failure> {
    let (room, _, version) = open(&mut app.store.read().await?, &app, &staff, &address).await?;
    if !is_open(version.state) {
        return Ok(redirect(&room.href(), false));
    }
    show(&staff, &room, Shown::default())
}

/// What a page shows of a file.
#[derive(Default)]
struct Shown {
    wrong: Option<String>,
    problems: Vec<CellProblem>,
    looked: Option<SheetLooked>,
    same: bool,
}

fn show(staff: &Staff, room: &Room, shown: Shown) -> Result<Response, Failure> {
    let mut d = room.desk(staff, staff.view().t("plans-sheet"));
    d.wrong = shown.wrong;
    let v = d.v;
    let problems = shown.problems.iter().map(|problem| SheetProblemLine {
        cell: problem.cell.clone(),
        words: v.t(problem.reason),
        value: problem.value.clone(),
    });
    page(&SheetPage {
        crumbs: room.crumbs_with_plan(&v),
        href: format!("{}/sheet", room.href()),
        apply: format!("{}/sheet/apply", room.href()),
        out: format!("{}/sheet.xlsx", room.href()),
        plan: room.href(),
        most: weight(&v, SHEET_MAX as u64),
        problems: problems.collect(),
        looked: shown.looked,
        same: shown.same,
        d,
    })
}

/// `POST …/sheet`: a file comes back and is held against the plan; nothing is changed yet.
pub async fn take(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(address): Path<Address>,
    upload: Upload,
) -> Result<Response, Failure> {
    let (room, plan, version) = open(&mut app.store.read().await?, &app, &staff, &address).await?;
    if !is_open(version.state) {
        let wrong = Some(staff.view().t("plans-wrong-state"));
        return show(&staff, &room, Shown { wrong, ..Shown::default() });
    }
    let whole = upload.bytes.filter(|bytes| bytes.len() <= SHEET_MAX);
    let Some(bytes) = whole else {
        let reason =
            if upload.name.is_empty() && !upload.too_large { "plans-file-none" } else { "plans-file-large" };
        let problem = CellProblem { cell: String::new(), reason, value: upload.name };
        return show(&staff, &room, Shown { problems: vec![problem], ..Shown::default() });
    };
    look(&app, &staff, &room, (&plan, &version), bytes, None).await
}

/// What a file would do, for somebody to say yes to.
async fn look(
    app: &App,
    staff: &Staff,
    room: &Room,
    (plan, version): (&Plan, &PlanVersion),
    bytes: Vec<u8>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let read = match parsed(&bytes).await? {
        Ok(read) => read,
        Err(problems) => return show(staff, room, Shown { wrong, problems, ..Shown::default() }),
    };
    let mut conn = app.store.read().await?;
    let tasks = store::programme::tasks(&mut conn, &room.programme.code).await?;
    let found = preview_sheet(&mut conn, &staff.me.rights, plan.id, &read).await;
    drop(conn);
    match found {
        Ok(changes) if changes.changes.is_empty() => {
            show(staff, room, Shown { wrong, same: true, ..Shown::default() })
        }
        Ok(changes) => {
            let v = staff.view();
            let looked = looked(&v, (&tasks, room.programme.currency.as_str()), &changes);
            let (file, seen) = (URL_SAFE_NO_PAD.encode(&bytes), moment_text(version.edited_at));
            let looked = Some(SheetLooked { file, seen, ..looked });
            show(staff, room, Shown { wrong, looked, ..Shown::default() })
        }
        Err(SheetError::Cells(problems)) => show(staff, room, Shown { wrong, problems, ..Shown::default() }),
        Err(SheetError::Flow(error)) => {
            let wrong = Some(explain(staff, &refused(error)?));
            show(staff, room, Shown { wrong, ..Shown::default() })
        }
    }
}

type Parsed = Result<flow::plan::plans::SheetRows, Vec<CellProblem>>;

/// Reads a file where it does not hold up others.
async fn parsed(bytes: &[u8]) -> Result<Parsed, Failure> {
    let bytes = bytes.to_vec();
    tokio::task::spawn_blocking(move || read_sheet(&bytes)).await.map_err(Failure::internal)
}

fn looked(v: &View<'_>, context: (&[Task], &str), found: &SheetChanges) -> SheetLooked {
    let (mut came, mut changed, mut gone) = (0, 0, 0);
    let mut lines = Vec::new();
    for change in &found.changes {
        let line = match change {
            SheetChange::Added(words) => {
                came += 1;
                let none = ActivityWords::default();
                let filled = ActivityField::ALL.iter().filter(|f| **f != ActivityField::Title);
                let fields = filled
                    .map(|f| {
                        (v.t(field_name(*f)), shown(v, context, &none, *f), shown(v, context, words, *f))
                    })
                    .filter(|(_, _, after)| !after.is_empty());
                SheetChangeLine {
                    state: StateTag { class: "approved", text: v.t("plans-added") },
                    title: words.title.clone(),
                    fields: fields.collect(),
                }
            }
            SheetChange::Changed { before, after, fields } => {
                changed += 1;
                let was = ActivityWords::of(before);
                let fields = fields.iter().map(|f| {
                    (v.t(field_name(*f)), shown(v, context, &was, *f), shown(v, context, after, *f))
                });
                SheetChangeLine {
                    state: StateTag { class: "scheduled", text: v.t("plans-changed") },
                    title: after.title.clone(),
                    fields: fields.collect(),
                }
            }
            SheetChange::Removed(row) => {
                gone += 1;
                SheetChangeLine {
                    state: StateTag { class: "withdrawn", text: v.t("plans-removed") },
                    title: row.title.clone(),
                    fields: Vec::new(),
                }
            }
        };
        lines.push(line);
    }
    let count = |key: &str, n: usize| (v.t(key), v.num(i64::try_from(n).unwrap_or(i64::MAX)));
    SheetLooked {
        counts: vec![
            count("plans-added", came),
            count("plans-changed", changed),
            count("plans-removed", gone),
            count("plans-unchanged", found.same),
        ],
        changes: lines,
        older: found.older,
        file: String::new(),
        seen: String::new(),
    }
}

/// `POST …/sheet/apply`: the yes, with the same file again.
pub async fn apply(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(address): Path<Address>,
    fields: Fields,
) -> Result<Response, Failure> {
    let (room, plan, version) = open(&mut app.store.read().await?, &app, &staff, &address).await?;
    let bytes = URL_SAFE_NO_PAD.decode(fields.get("file")).ok().filter(|bytes| bytes.len() <= SHEET_MAX);
    let Some(bytes) = bytes else { return Ok(redirect(&format!("{}/sheet", room.href()), false)) };
    let read = match parsed(&bytes).await? {
        Ok(read) => read,
        Err(problems) => return show(&staff, &room, Shown { problems, ..Shown::default() }),
    };
    let seen = moment_of(fields.get("seen"));
    let mut tx = app.store.begin().await?;
    let done = apply_sheet(&mut tx, &staff.me.rights, app.clock.as_ref(), plan.id, &read, seen).await;
    match done {
        Ok(_) => {
            tx.commit().await?;
            Ok(redirect(&format!("{}?done=done-plan-sheet", room.href()), false))
        }
        Err(SheetError::Cells(problems)) => {
            drop(tx);
            show(&staff, &room, Shown { problems, ..Shown::default() })
        }
        Err(SheetError::Flow(error)) => {
            drop(tx);
            let refusal = refused(error)?;
            let wrong = Some(explain(&staff, &refusal));
            // What it would do now is looked at anew.
            if refusal == Refusal::Conflict {
                return look(&app, &staff, &room, (&plan, &version), bytes, wrong).await;
            }
            show(&staff, &room, Shown { wrong, ..Shown::default() })
        }
    }
}
