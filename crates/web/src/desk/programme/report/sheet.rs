//! The page of one report: the form for those who write it, the text for those who read it.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::plan::reports::{Asked, Gap, Place as GapPlace, asked, counted_of, decides, may_decide, units};
use flow::trust::Scope;
use model::programme::{
    Activity, CostSource, Indicator, Report, ReportBody, ReportState, StepKind, Task, newest_handed_in,
    total_by_source,
};
use model::{Act, Amount, Code};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::programme::report::{
    ActivityRow, Clash, CountedRow, Decision, FigureRow, NarrativeField, ProblemLink, RemarkRow, ReportPage,
    SpentField, TaskRow, Way,
};
use store::Conn;

use super::place::{
    Place, around, crumbs, dates, desk, due_of, figure, indicator_name, money, name, period_name, place,
    state_tag, task_name,
};
use super::read::{Wrong, spent_of};
use super::steps;
use super::terms::{
    choices, help_key, narrative_key, progress_word, progress_words, source_words, want_words,
};
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::media::weight;
use crate::desk::page;
use crate::desk::parts::{moment, names};
use crate::desk::programme::parts::words;
use crate::desk::sent_file::DOCUMENT_MAX;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::source;

/// What somebody typed that was not kept, and why.
#[derive(Default)]
pub struct Typed<'a> {
    /// The form as sent.
    pub fields: Option<&'a Fields>,
    /// What it says, as far as it can be read.
    pub body: Option<ReportBody>,
    /// What cannot be kept.
    pub wrong: Vec<Wrong>,
    /// What keeps the report from being handed in.
    pub gaps: Vec<Gap>,
    /// What somebody else kept meanwhile.
    pub clash: Option<Box<Report>>,
    /// What is to be said above the page.
    pub told: Option<String>,
}

/// What lines of reports are about, also where it is asked for no more.
#[derive(Default)]
pub struct Known {
    /// Activities.
    pub activities: Vec<Activity>,
    /// Tasks.
    pub tasks: Vec<Task>,
    /// Indicators.
    pub indicators: Vec<Indicator>,
}

impl Known {
    /// What is asked for, and what the bodies speak of besides.
    pub async fn of(conn: &mut Conn, asked: &Asked, bodies: &[&ReportBody]) -> Result<Self, Failure> {
        let mut known = Self {
            activities: asked.activities.clone(),
            tasks: asked.tasks.clone(),
            indicators: asked.figures.iter().chain(&asked.counted).cloned().collect(),
        };
        for line in bodies.iter().flat_map(|b| &b.activities) {
            if !known.activities.iter().any(|a| a.key == line.activity) {
                let found = store::programme::activity_versions(conn, line.activity).await?;
                known.activities.extend(found.into_iter().next_back());
            }
        }
        for line in bodies.iter().flat_map(|b| &b.tasks) {
            if !known.tasks.iter().any(|t| t.code == line.task) {
                known.tasks.extend(store::programme::find_task(conn, &line.task).await?);
            }
        }
        for line in bodies.iter().flat_map(|b| &b.figures) {
            if !known.indicators.iter().any(|i| i.code == line.indicator) {
                known.indicators.extend(store::programme::find_indicator(conn, &line.indicator).await?);
            }
        }
        Ok(known)
    }

    /// An indicator by its code, where it is known.
    pub fn indicator(&self, code: &Code) -> Option<&Indicator> {
        self.indicators.iter().find(|i| i.code == *code)
    }
}

/// `GET /desk/programme/{programme}/reports/{period}/{organisation}`
pub async fn report(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path((code, period, organisation)): Path<(String, String, String)>,
) -> Result<Response, Failure> {
    let place = place(&mut app.store.read().await?, &app, &staff, (&code, &period, &organisation)).await?;
    show(&app, &staff, &place, Typed::default()).await
}

/// The page, with what was typed where something went wrong.
pub async fn show(app: &App, staff: &Staff, place: &Place, typed: Typed<'_>) -> Result<Response, Failure> {
    let time = &place.time;
    let v = staff.view();
    let rights = &staff.me.rights;
    let title = v.t2(
        "report-title",
        ("name", &name(&v, &place.organisation)),
        ("period", &period_name(&v, &time.period)),
    );
    let mut d = desk(staff, title, &time.programme);
    d.wrong = typed.told.clone();
    let v = d.v;
    let mut conn = app.store.read().await?;
    let asked = asked(&mut conn, &time.programme, &time.period, &place.organisation, around(&v)).await?;
    let state = place.report.as_ref().map(|r| r.state);
    let may_plan = rights.may(Act::Plan, Scope::of(&place.organisation));
    let may_oversee = rights.may(Act::Oversee, decides(&time.participants, &place.organisation));
    let is_open = matches!(state, Some(ReportState::Open | ReportState::Returned));
    let can = Decision {
        open: state.is_none() && may_plan && time.period.from <= time.today,
        write: is_open && may_plan,
        decide: state == Some(ReportState::Submitted)
            && may_decide(rights, &time.participants, &place.organisation, &place.steps),
        reopen: state == Some(ReportState::Accepted) && may_oversee,
        take_back: state == Some(ReportState::Submitted) && may_plan,
    };
    let held = if state == Some(ReportState::Submitted) && may_oversee && !can.decide {
        v.t("report-held")
    } else {
        String::new()
    };
    let body =
        typed.body.clone().or_else(|| place.report.as_ref().map(|r| r.body.clone())).unwrap_or_default();
    let body = if can.write { asked.filled(&body) } else { body };
    let mut bodies: Vec<&ReportBody> = vec![&body];
    bodies.extend(place.steps.iter().map(|s| &s.body));
    bodies.extend(typed.clash.iter().map(|r| &r.body));
    let known = Known::of(&mut conn, &asked, &bodies).await?;
    let counted = counted(&mut conn, &v, place, &asked, &known).await?;
    let people = names(&mut conn).await?;
    drop(conn);
    let sheet =
        Sheet { v: &v, place, asked: &asked, known: &known, body: &body, typed: &typed, write: can.write };
    let mut ways = Vec::new();
    if place.is_above() {
        ways.push(Way::new(format!("{}/together", place.href()), v.t("report-together")));
    }
    if place.report.is_some() {
        for kind in ["pdf", "docx", "xlsx"] {
            ways.push(Way::new(format!("{}/report.{kind}", place.href()), kind.to_uppercase()));
        }
    }
    let locale = place.report.as_ref().map_or(&v.local.locale, |r| &r.locale);
    // What was said when it came back last: handing it in and taking it back say nothing.
    let silent = |kind: StepKind| matches!(kind, StepKind::Submit | StepKind::TakeBack);
    let last_step = place.steps.iter().rev().find(|s| !silent(s.kind)).filter(|_| is_open);
    let remarks = last_step
        .filter(|s| !s.remark.is_empty())
        .map(|s| RemarkRow { who: steps::line(&v, &people, s), text: s.remark.clone() });
    let clash = typed.clash.as_deref().map(|kept| Clash {
        words: v.t2(
            "report-clash-words",
            ("name", people.get(&kept.edited_by).map_or("", String::as_str)),
            ("time", &moment(&v, kept.edited_at)),
        ),
        rows: steps::rows(&v, &known, &time.programme.currency, &kept.body, &body),
    });
    let moment_of = |report: &Report| report.edited_at.as_microsecond().to_string();
    // Beside another text the form stays what it was, until the person says which of the two holds.
    let seen = match (&typed.clash, typed.fields) {
        (Some(_), Some(fields)) => fields.get("seen").to_owned(),
        _ => place.report.as_ref().map(moment_of).unwrap_or_default(),
    };
    let late = newest_handed_in(&place.steps).is_none() && time.period.due < time.today;
    page(&ReportPage {
        crumbs: crumbs(&v, &time.programme, Some(&time.period)),
        href: place.href(),
        state: state_tag(&v, state, late),
        due: format!("{} · {}", dates(&v, &time.period), due_of(&v, time, state)),
        can,
        held,
        ways,
        remarks: remarks.into_iter().collect(),
        problems: sheet.problems(),
        clash,
        seen,
        against: typed.clash.as_deref().map(moment_of).unwrap_or_default(),
        lang: locale.to_string(),
        dir: locale.direction().as_str(),
        exists: place.report.is_some(),
        example: Amount::new("1234567.5").map(|a| figure(&v, &a)).unwrap_or_default(),
        narrative: sheet.narrative(),
        activities: sheet.activities(),
        tasks: sheet.tasks(),
        figures: sheet.figures(),
        attach: sheet.attach(),
        attach_help: v.t1(
            "report-attach-help",
            "size",
            &weight(&v, u64::try_from(DOCUMENT_MAX).unwrap_or(u64::MAX)),
        ),
        counted,
        steps: steps::steps(&v, &people, &known, &time.programme.currency, &place.steps),
        d,
    })
}

/// What Sen counts: as it was when the report was handed in, as it is while it is written.
async fn counted(
    conn: &mut Conn,
    v: &View<'_>,
    place: &Place,
    asked: &Asked,
    known: &Known,
) -> Result<Vec<CountedRow>, Failure> {
    let time = &place.time;
    let amounts = counted_amounts(conn, v, place, asked).await?;
    let rows = amounts.into_iter().filter_map(|(code, amount)| {
        let indicator = known.indicator(&code)?;
        Some(CountedRow {
            title: indicator_name(v, indicator),
            unit: words(v, &indicator.unit).to_owned(),
            value: figure(v, &amount),
            href: format!("{}/rows/{code}", time.of(&place.organisation)),
        })
    });
    Ok(rows.collect())
}

/// The numbers behind these rows.
pub async fn counted_amounts(
    conn: &mut Conn,
    v: &View<'_>,
    place: &Place,
    asked: &Asked,
) -> Result<Vec<(Code, Amount)>, Failure> {
    let handed_in = place
        .report
        .as_ref()
        .is_some_and(|r| matches!(r.state, ReportState::Submitted | ReportState::Accepted));
    let step = place.steps.iter().rev().find(|s| handed_in && s.kind == StepKind::Submit);
    if let Some(step) = step {
        return Ok(step.counted.clone());
    }
    let (time, around) = (&place.time, around(v));
    let own = units(&time.participants, around, std::slice::from_ref(&place.organisation));
    let days = (time.period.from, time.period.to);
    Ok(counted_of(conn, &asked.counted, &own, days, around).await?)
}

/// What the rows of the page are made of.
struct Sheet<'a> {
    v: &'a View<'a>,
    place: &'a Place,
    asked: &'a Asked,
    known: &'a Known,
    body: &'a ReportBody,
    typed: &'a Typed<'a>,
    write: bool,
}

impl Sheet<'_> {
    fn typed(&self, name: &str, otherwise: String) -> String {
        match self.typed.fields {
            Some(fields) if fields.has(name) => fields.raw(name).to_owned(),
            _ => otherwise,
        }
    }

    /// What is wrong at a place, in words.
    fn wrong(&self, place: &str) -> String {
        let mut found: Vec<String> =
            self.typed.wrong.iter().filter(|w| w.place == place).map(|w| self.v.t(w.key)).collect();
        let gaps = self.typed.gaps.iter().filter(|gap| anchor(&gap.place) == place);
        found.extend(gaps.map(|gap| want_words(self.v, gap.want)));
        found.dedup();
        found.join(" ")
    }

    fn problems(&self) -> Vec<ProblemLink> {
        let title = |anchor: &str| self.title(anchor);
        let wrong = self.typed.wrong.iter().map(|w| ProblemLink {
            href: format!("#{}", w.place),
            place: title(&w.place),
            text: self.v.t(w.key),
        });
        let gaps = self.typed.gaps.iter().map(|gap| {
            let place = anchor(&gap.place);
            ProblemLink {
                href: format!("#{place}"),
                place: title(&place),
                text: want_words(self.v, gap.want),
            }
        });
        wrong.chain(gaps).collect()
    }

    /// What a place of the page is called.
    fn title(&self, anchor: &str) -> String {
        if let Some(key) = anchor.strip_prefix("a-") {
            let found = self.known.activities.iter().find(|a| a.key.to_string() == key);
            return found.map_or_else(|| key.to_owned(), |a| a.title.clone());
        }
        if let Some(code) = anchor.strip_prefix("t-") {
            let found = self.known.tasks.iter().find(|t| t.code.as_str() == code);
            return found.map_or_else(|| code.to_owned(), |t| task_name(self.v, t));
        }
        if let Some(code) = anchor.strip_prefix("f-") {
            let found = self.known.indicators.iter().find(|i| i.code.as_str() == code);
            return found.map_or_else(|| code.to_owned(), |i| indicator_name(self.v, i));
        }
        self.v.t("report-done")
    }

    fn narrative(&self) -> Vec<NarrativeField> {
        let empty = ReportBody::default();
        let last = self.asked.last.as_ref().map_or(&empty, |r| &r.body);
        let (n, l) = (&self.body.narrative, &last.narrative);
        let all = [
            ("done", &n.done, &l.done),
            ("difficulties", &n.difficulties, &l.difficulties),
            ("lessons", &n.lessons, &l.lessons),
            ("next", &n.next, &l.next),
            ("proposals", &n.proposals, &l.proposals),
        ];
        all.into_iter()
            .map(|(name, text, last)| {
                let text = self.typed(name, text.clone());
                NarrativeField {
                    name,
                    label: self.v.t(narrative_key(name)),
                    help: self.v.t(help_key(name)),
                    same: self.write && !last.trim().is_empty() && text.trim() == last.trim(),
                    last: last.clone(),
                    text,
                    required: name == "done",
                }
            })
            .collect()
    }

    fn activities(&self) -> Vec<ActivityRow> {
        let v = self.v;
        let spoken = |a: &&Activity| {
            self.body.activities.iter().any(|l| l.activity == a.key)
                || (self.write && self.asked.activities.iter().any(|x| x.key == a.key))
        };
        let last = self.asked.last.as_ref().map(|r| &r.body);
        let row = |a: &Activity| {
            let line = self.body.activities.iter().find(|l| l.activity == a.key);
            let place = format!("a-{}", a.key);
            let before = last.and_then(|b| b.activities.iter().find(|l| l.activity == a.key));
            let stands = line.map(|l| l.progress);
            let task = self.known.tasks.iter().find(|t| t.code == a.task);
            let mut about: Vec<String> = task.map(|t| task_name(v, t)).into_iter().collect();
            about.extend(match (a.from, a.to) {
                (Some(from), Some(to)) => Some(format!("{} – {}", v.date(from), v.date(to))),
                (Some(day), None) | (None, Some(day)) => Some(v.date(day)),
                (None, None) => None,
            });
            ActivityRow {
                key: a.key.to_string(),
                href: format!("/desk/programme/{}/activities/{}", self.place.time.programme.code, a.key),
                title: a.title.clone(),
                about: about.join(" · "),
                last: before.map(|l| progress_words(v, l.progress)).unwrap_or_default(),
                progress: choices(v, &self.typed(&format!("{place}-progress"), progress_word(stands))),
                stands: stands.map(|p| progress_words(v, p)).unwrap_or_default(),
                spent: self.spent(a, line.map(|l| l.spent.as_slice()).unwrap_or_default(), &place),
                note: self.typed(&format!("{place}-note"), line.map(|l| l.note.clone()).unwrap_or_default()),
                wrong: self.wrong(&place),
            }
        };
        self.known.activities.iter().filter(spoken).map(row).collect()
    }

    fn spent(&self, a: &Activity, spent: &[model::programme::Cost], place: &str) -> Vec<SpentField> {
        let v = self.v;
        let currency = &self.place.time.programme.currency;
        let planned = total_by_source(&a.costs);
        let told = total_by_source(spent);
        CostSource::ALL
            .iter()
            // Where nothing was planned from a source, it is asked for as well: money comes otherwise than planned.
            .map(|source| SpentField {
                label: source_words(v, *source),
                value: self.typed(&format!("{place}-{source}"), spent_of(v, spent, *source)),
                shown: told.get(source).map(|amount| money(v, amount, currency)).unwrap_or_default(),
                planned: planned.get(source).map(|amount| money(v, amount, currency)).unwrap_or_default(),
                name: format!("{place}-{source}"),
            })
            .collect()
    }

    fn tasks(&self) -> Vec<TaskRow> {
        let v = self.v;
        let spoken = |t: &&Task| {
            self.body.tasks.iter().any(|l| l.task == t.code)
                || (self.write && self.asked.tasks.iter().any(|x| x.code == t.code))
        };
        let row = |t: &Task| {
            let line = self.body.tasks.iter().find(|l| l.task == t.code);
            let place = format!("t-{}", t.code);
            let stands = line.map(|l| l.progress);
            TaskRow {
                code: t.code.to_string(),
                href: format!("/desk/programme/{}/tasks/{}", self.place.time.programme.code, t.code),
                title: task_name(v, t),
                progress: choices(v, &self.typed(&format!("{place}-progress"), progress_word(stands))),
                stands: stands.map(|p| progress_words(v, p)).unwrap_or_default(),
                note: self.typed(&format!("{place}-note"), line.map(|l| l.note.clone()).unwrap_or_default()),
                wrong: self.wrong(&place),
            }
        };
        self.known.tasks.iter().filter(spoken).map(row).collect()
    }

    fn figures(&self) -> Vec<FigureRow> {
        let v = self.v;
        let last = self.asked.last.as_ref().map(|r| &r.body);
        let row = |line: &model::programme::FigureLine| {
            let indicator = self.known.indicator(&line.indicator);
            let place = format!("f-{}", line.indicator);
            let shown = line.value.as_ref().map(|amount| figure(v, amount)).unwrap_or_default();
            let before = last.and_then(|b| b.figures.iter().find(|l| l.indicator == line.indicator));
            let before = before.and_then(|l| l.value.as_ref());
            let source = self.typed(&format!("{place}-source"), line.source.clone());
            FigureRow {
                code: line.indicator.to_string(),
                title: indicator.map_or_else(|| line.indicator.to_string(), |i| indicator_name(v, i)),
                unit: indicator.map(|i| words(v, &i.unit).to_owned()).unwrap_or_default(),
                method: indicator.map(|i| words(v, &i.method).to_owned()).unwrap_or_default(),
                value: self.typed(&format!("{place}-value"), shown.clone()),
                shown,
                sources: source::lines(&source),
                documents: source::documents(&source),
                source,
                note: self.typed(&format!("{place}-note"), line.note.clone()),
                last: before.map(|amount| figure(v, amount)).unwrap_or_default(),
                wrong: self.wrong(&place),
            }
        };
        self.body.figures.iter().map(row).collect()
    }
}

impl Sheet<'_> {
    /// The figures that a document can be attached to.
    fn attach(&self) -> Vec<Choice> {
        let chosen = self.typed("document-of", String::new());
        let named = |i: &Indicator| Choice::new(i.code.as_str(), indicator_name(self.v, i), &chosen);
        self.body.figures.iter().filter_map(|line| self.known.indicator(&line.indicator)).map(named).collect()
    }
}

/// The place on the page at which something is missing.
fn anchor(place: &GapPlace) -> String {
    match place {
        GapPlace::Done => "n-done".to_owned(),
        GapPlace::Activity(key) => format!("a-{key}"),
        GapPlace::Figure(code) => format!("f-{code}"),
    }
}
