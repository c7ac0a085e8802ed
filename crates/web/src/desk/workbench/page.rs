//! The workbench: what it shows.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use flow::publish::translate::{Sheet, open_sheet, way_of};
use flow::trust::Scope;
use model::{Act, EditionState, Stage, TextField};
use render::View;
use render::pages::desk::workbench::{SegmentRow, WorkbenchForm, WorkbenchPage};
use render::pages::desk::{Choice, Desk};
use serde::Deserialize;
use store::segment::Segment;

use super::rows::{Help, row};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::editor::{Place, place};
use crate::desk::page;
use crate::desk::parts::tags;
use crate::desk::planning::embargo_notice;
use crate::desk::staff::Staff;
use crate::failure::Failure;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    show: String,
}

/// Which segments are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Show {
    /// Every one.
    #[default]
    All,
    /// Those where something is to be done.
    Open,
    /// Those whose original changed.
    Flagged,
}

impl Show {
    const ALL: [Self; 3] = [Self::All, Self::Open, Self::Flagged];

    /// As sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Open => "open",
            Self::Flagged => "flagged",
        }
    }

    /// From what was sent.
    pub fn of(text: &str) -> Self {
        Self::ALL.into_iter().find(|s| s.as_str() == text).unwrap_or_default()
    }

    fn has(self, segment: &Segment) -> bool {
        match self {
            Self::All => true,
            Self::Open => !segment.is_done(),
            Self::Flagged => segment.is_flagged(),
        }
    }
}

/// What was typed and not saved, by the segment's key.
#[derive(Default)]
pub struct Typed {
    /// Words.
    pub words: HashMap<String, String>,
    /// What went wrong.
    pub wrong: Option<String>,
    /// The segment a machine was asked about, and what it said.
    pub asked: Option<(String, String)>,
}

/// `GET /desk/items/{code}/{locale}/workbench`
pub async fn workbench(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, locale)): Path<(String, String)>,
    Query(wish): Query<Wish>,
) -> Result<Response, Failure> {
    let place = place(&app, &staff, &code, &locale).await?;
    // The original is written, not translated.
    if place.locale == place.item.written_in {
        return Ok(redirect(&place.href(), false));
    }
    show(&app, &staff, &place, Show::of(&wish.show), Typed::default()).await
}

/// Whether the person may translate here.
pub fn may_write(staff: &Staff, place: &Place) -> bool {
    staff.me.rights.may(Act::Translate, Scope::text(&place.item.publisher, &place.locale))
}

/// What all rows of the form share.
pub fn form(v: &View<'_>, place: &Place, write: bool) -> WorkbenchForm {
    WorkbenchForm {
        from: place.item.written_in.to_string(),
        from_dir: place.item.written_in.direction().as_str(),
        to: place.locale.to_string(),
        to_dir: place.locale.direction().as_str(),
        write,
        confirm: v.t("workbench-confirm"),
        joined: v.t("workbench-joined"),
        note: v.t("workbench-note"),
        changed: v.t("workbench-changed"),
        more: v.t("workbench-more"),
        ask: None,
    }
}

/// How far it is, in words.
pub fn progress(v: &View<'_>, sheet: &Sheet) -> Vec<String> {
    let p = sheet.progress();
    let count = |key: &str, n: usize| v.n(key, i64::try_from(n).unwrap_or(i64::MAX));
    let mut words = vec![count("workbench-count", p.total), count("workbench-done-count", p.done)];
    if p.flagged > 0 {
        words.push(count("workbench-flagged-count", p.flagged));
    }
    if p.untranslated > 0 {
        words.push(count("workbench-empty-count", p.untranslated));
    }
    words
}

/// How readers will be told that the text was made.
pub fn way(v: &View<'_>, sheet: &Sheet) -> Option<String> {
    way_of(&sheet.rows).map(|w| v.word("translation", w.as_str()))
}

/// The page, with what was typed when something went wrong.
pub async fn show(
    app: &App,
    staff: &Staff,
    place: &Place,
    show: Show,
    typed: Typed,
) -> Result<Response, Failure> {
    let mut conn = app.store.read().await?;
    let sheet = open_sheet(&mut conn, &place.item, &place.locale, place.edition.as_ref()).await?;
    let mut d = staff.desk(String::new(), "desk-matrix");
    let v = d.v;
    let Some(sheet) = sheet else {
        drop(conn);
        d.title = v.t("desk-workbench");
        d.wrong = Some(v.t("workbench-no-source"));
        let write = false;
        return page(&empty(d, place, form(&v, place, write), show));
    };
    let shown: Vec<usize> = (0..sheet.rows.len())
        .filter(|at| show.has(&sheet.rows[*at]) || typed.words.contains_key(&sheet.rows[*at].key))
        .collect();
    let mut help = Help::of(&mut conn, app, &sheet, &shown).await?;
    d.notice = embargo_notice(&mut conn, app, staff, place.item.id).await?;
    drop(conn);
    if let Some((key, words)) = typed.asked {
        help.add_machine(&sheet, &key, words);
    }
    d.title = sheet.source.title.clone();
    d.titled_in(&sheet.from);
    d.wrong = typed.wrong;
    let write = may_write(staff, place);
    let c = WorkbenchForm { ask: help.may_ask().then(|| v.t("workbench-ask")), ..form(&v, place, write) };
    let begins = sheet.begins_block();
    let mut field: Option<TextField> = None;
    let mut rows: Vec<SegmentRow> = Vec::with_capacity(shown.len());
    for at in shown {
        let segment = &sheet.rows[at];
        let mut made = row(&v, &sheet, at, &help, typed.words.get(&segment.key).map(String::as_str));
        made.begins = begins.get(at).copied().unwrap_or(true);
        if field != Some(segment.field) {
            field = Some(segment.field);
            made.field = Some(v.word("field", segment.field.as_str()));
        }
        rows.push(made);
    }
    let stage = place.work.as_ref().map_or(Stage::Draft, |w| w.stage);
    let state = place.edition.as_ref().map_or(EditionState::Draft, |e| e.state);
    let changed = place.edition.as_ref().is_some_and(|e| e.published_revision != e.latest_revision);
    let p = sheet.progress();
    page(&WorkbenchPage {
        states: tags(&v, state, stage, changed),
        progress: progress(&v, &sheet),
        done: p.done,
        total: p.total,
        way: way(&v, &sheet),
        extras: sheet.extras(),
        retired: sheet.retired.iter().map(|r| (r.source.clone(), r.target.clone())).collect(),
        may_fill: help.may_fill(&sheet),
        may_machine: help.may_machine(&sheet),
        may_submit: changed
            && matches!(stage, Stage::Draft | Stage::Returned)
            && staff.me.rights.may(Act::Submit, Scope::text(&place.item.publisher, &place.locale)),
        rows,
        ..empty(d, place, c, show)
    })
}

/// The page without segments.
fn empty<'a>(d: Desk<'a>, place: &Place, c: WorkbenchForm, show: Show) -> WorkbenchPage<'a> {
    let v = d.v;
    let filter = |s: Show| Choice::new(s.as_str(), v.t(filter_key(s)), show.as_str());
    WorkbenchPage {
        href: format!("{}/workbench", place.href()),
        editor_href: place.href(),
        item_href: format!("/desk/items/{}", place.item.code),
        languages: v.t2(
            "workbench-from-to",
            ("from", &v.language(&place.item.written_in)),
            ("to", &v.language(&place.locale)),
        ),
        states: Vec::new(),
        progress: Vec::new(),
        done: 0,
        total: 0,
        filters: Show::ALL.into_iter().map(filter).collect(),
        show: show.as_str().to_owned(),
        keys: keys(&v),
        rows: Vec::new(),
        way: None,
        extras: Vec::new(),
        retired: Vec::new(),
        may_fill: false,
        may_machine: false,
        may_submit: false,
        c,
        d,
    }
}

fn filter_key(show: Show) -> &'static str {
    match show {
        Show::All => "workbench-all",
        Show::Open => "workbench-open",
        Show::Flagged => "workbench-flagged",
    }
}

/// The keys of the script, as they are written on keyboards.
fn keys(v: &View<'_>) -> Vec<(&'static str, String)> {
    [
        ("Ctrl Enter, ⌘ Enter", "workbench-key-confirm"),
        ("Alt ↓", "workbench-key-next"),
        ("Alt ↑", "workbench-key-previous"),
        ("Alt 1 … 3", "workbench-key-suggestion"),
        ("Alt 0", "workbench-key-source"),
        ("Ctrl S, ⌘ S", "workbench-key-save"),
    ]
    .map(|(key, what)| (key, v.t(what)))
    .to_vec()
}
