//! XLIFF at the desk: files go out to translators and come back.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::response::{IntoResponse as _, Response};
use flow::FlowError;
use flow::publish::embargo;
use flow::publish::language::FileProblem;
use flow::publish::translate::xliff::{InFile, Taken, read_file, take_file, write_file};
use flow::publish::translate::{Sheet, open_sheet};
use flow::trust::Scope;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use model::{Act, Code, Item, Locale};
use render::View;
use render::pages::desk::workbench::{XliffKept, XliffPage, XliffTaken};
use store::{Conn, Tx};

use crate::answer::redirect;
use crate::app::App;
use crate::desk::editor::place;
use crate::desk::fields::Fields;
use crate::desk::language::Upload;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// Items in one file.
const ITEMS_MAX: usize = 500;

/// `GET /desk/items/{code}/{locale}/workbench.xlf`
pub async fn one(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    if place.locale == place.item.written_in {
        return Err(Failure::NotFound);
    }
    let mut conn = app.store.read().await?;
    let sheet = open_sheet(&mut conn, &place.item, &place.locale, place.edition.as_ref()).await?;
    let sheet = sheet.ok_or(Failure::NotFound)?;
    if let Some(wrong) = kept_back(&mut conn, &app, &staff, &place.item).await? {
        return show(&staff, Some(wrong), Vec::new(), Vec::new());
    }
    drop(conn);
    file(&app, &format!("{}-{}", place.item.code, place.locale), &[(place.item.code, sheet)])
}

/// `GET /desk/xliff/out?item=…&item=…&into=…`: the chosen items into one language, one file for each language that
/// they were written in would be needed otherwise: those written in the language of the first go into this one.
pub async fn many(
    State(app): State<Arc<App>>,
    staff: Staff,
    RawQuery(query): RawQuery,
) -> Result<Response, Failure> {
    let wish = Fields::parse(query.unwrap_or_default().as_bytes());
    let locale = Locale::new(wish.get("into")).map_err(|_| Failure::NotFound)?;
    let mut conn = app.store.read().await?;
    let mut sheets: Vec<(Code, Sheet)> = Vec::new();
    let mut held = Vec::new();
    for code in wish.all("item").take(ITEMS_MAX) {
        let Some((item, sheet)) = sheet_of(&mut conn, &staff, code, &locale).await? else { continue };
        if let Some(wrong) = kept_back(&mut conn, &app, &staff, &item).await? {
            held.push(format!("{}: {wrong}", item.code));
            continue;
        }
        if sheets.first().is_none_or(|(_, first)| first.from == sheet.from) {
            sheets.push((item.code, sheet));
        }
    }
    drop(conn);
    // A file that silently lacks what was chosen would be taken for the whole.
    if !held.is_empty() {
        return show(&staff, None, held, Vec::new());
    }
    if sheets.is_empty() {
        return Ok(redirect("/desk/matrix", false));
    }
    file(&app, &format!("translations-{locale}"), &sheets)
}

/// Why a text may not leave the house yet, in the person's words.
async fn kept_back(
    conn: &mut Conn,
    app: &App,
    staff: &Staff,
    item: &Item,
) -> Result<Option<String>, Failure> {
    match embargo::allow(conn, item.id, app.clock.now()).await {
        Ok(()) => Ok(None),
        Err(FlowError::Refused(refusal)) => Ok(Some(staff.explain(&refusal))),
        Err(e) => Err(e.into()),
    }
}

async fn sheet_of(
    conn: &mut Conn,
    staff: &Staff,
    code: &str,
    locale: &Locale,
) -> Result<Option<(Item, Sheet)>, Failure> {
    let Ok(code) = Code::new(code) else { return Ok(None) };
    let Some(item) = store::item::find_item(conn, &code).await? else { return Ok(None) };
    if !staff.me.rights.may(Act::See, Scope::of(&item.publisher)) || *locale == item.written_in {
        return Ok(None);
    }
    let edition = store::edition::edition_of(conn, item.id, locale).await?;
    Ok(open_sheet(conn, &item, locale, edition.as_ref()).await?.map(|sheet| (item, sheet)))
}

fn file(app: &App, name: &str, sheets: &[(Code, Sheet)]) -> Result<Response, Failure> {
    let text = write_file(sheets, app.clock.now()).map_err(Failure::internal)?;
    let headers = [
        (CONTENT_TYPE, "application/xliff+xml; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.xlf\"")),
    ];
    Ok((headers, text).into_response())
}

/// `GET /desk/xliff`
pub async fn form(staff: Staff) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::Translate) {
        return Err(Failure::Forbidden);
    }
    show(&staff, None, Vec::new(), Vec::new())
}

fn show(
    staff: &Staff,
    wrong: Option<String>,
    problems: Vec<String>,
    taken: Vec<XliffTaken>,
) -> Result<Response, Failure> {
    let mut d = staff.desk(staff.view().t("workbench-xliff-in"), "desk-matrix");
    d.wrong = wrong;
    page(&XliffPage { d, problems, taken })
}

/// `POST /desk/xliff`: the whole file, or nothing of it.
pub async fn take(State(app): State<Arc<App>>, staff: Staff, upload: Upload) -> Result<Response, Failure> {
    if !staff.me.rights.anywhere(Act::Translate) {
        return Err(Failure::Forbidden);
    }
    let v = staff.view();
    let Some(bytes) = upload.bytes else {
        let key = if upload.too_large { "file-too-large" } else { "xliff-no-file" };
        return show(&staff, Some(v.t(key)), Vec::new(), Vec::new());
    };
    let refused = |problems: &[FileProblem]| {
        let lines = problems.iter().map(|p| line(&v, p)).collect();
        show(&staff, Some(v.t("xliff-refused")), lines, Vec::new())
    };
    let files = match tokio::task::spawn_blocking(move || read_file(&bytes)).await {
        Ok(Ok(files)) => files,
        Ok(Err(problems)) => return refused(&problems),
        Err(e) => return Err(Failure::internal(e)),
    };
    let mut tx = app.store.begin().await?;
    let mut taken = Vec::new();
    for file in &files {
        match edition(&mut tx, &app, &staff, file).await {
            Ok((item, one)) => taken.push(told(&v, &item, one)),
            Err(FlowError::Refused(refusal)) => {
                let detail = format!("{}/{} – {}", file.item, file.locale, staff.explain(&refusal));
                return refused(&[FileProblem { place: None, reason: "xliff-edition", detail }]);
            }
            Err(e) => return Err(e.into()),
        }
    }
    tx.commit().await?;
    show(&staff, None, Vec::new(), taken)
}

async fn edition(tx: &mut Tx, app: &App, staff: &Staff, file: &InFile) -> Result<(Item, Taken), FlowError> {
    let missing = || model::Refusal::NotFound { what: "item", key: file.item.to_string() };
    let item = store::item::find_item(tx, &file.item).await?.ok_or_else(missing)?;
    if !staff.shown.country.nation.site.locales.contains(&file.locale) || file.locale == item.written_in {
        return Err(missing().into());
    }
    let taken = take_file(tx, &staff.me.rights, app.clock.as_ref(), &item, file).await?;
    Ok((item, taken))
}

/// A problem of a file in words: where, what, and the words it is about.
fn line(v: &View<'_>, problem: &FileProblem) -> String {
    let number = |n: u64| v.num(i64::try_from(n).unwrap_or(i64::MAX));
    let mut words = Vec::new();
    if let Some((line, column)) = problem.place {
        words.push(v.t2("file-place", ("line", &number(line)), ("character", &number(column))));
    }
    words.push(v.t(problem.reason));
    if !problem.detail.is_empty() {
        words.push(problem.detail.clone());
    }
    words.join(" – ")
}

fn told(v: &View<'_>, item: &Item, taken: Taken) -> XliffTaken {
    let count = |key: &str, n: usize| v.n(key, i64::try_from(n).unwrap_or(i64::MAX));
    let mut words = vec![count("xliff-changed-count", taken.changed)];
    if taken.flagged > 0 {
        words.push(count("workbench-flagged-count", taken.flagged));
    }
    if !taken.kept.is_empty() {
        words.push(count("xliff-kept-count", taken.kept.len()));
    }
    XliffTaken {
        href: format!("/desk/items/{}/{}/workbench", item.code, taken.locale),
        title: format!("{} · {}", item.code, v.language(&taken.locale)),
        words: words.join(" · "),
        from: item.written_in.to_string(),
        to: taken.locale.to_string(),
        to_dir: taken.locale.direction().as_str(),
        kept: taken
            .kept
            .into_iter()
            .map(|k| XliffKept { why: v.word("kept", k.why.as_str()), source: k.source, target: k.target })
            .collect(),
    }
}
