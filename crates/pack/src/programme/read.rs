//! Whether a programme names only what there is, and what it says.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use jiff::civil::Date;
use model::programme::{
    Baseline, Basis, Body, Horizon, Indicator, Programme, ProgrammePart, ReportingPeriod, Target, Task,
    TaskKind, TaskState, Wording,
};
use model::{Code, Nation};
use toml::Spanned;

use super::ProgrammeFile;
use super::file::{BasisRow, BodyRow, FileRow, HorizonRow, IndicatorRow, PeriodRow, TaskRow, Words};
use crate::Problems;
use crate::problem::line_of;
use crate::ranking::is_page;

/// Codes of every file so far: they are unique in the whole pack.
#[derive(Default)]
pub struct Seen {
    programmes: HashSet<Code>,
    tasks: HashSet<Code>,
    indicators: HashSet<Code>,
    periods: HashSet<Code>,
}

/// A file being read.
pub struct Page<'a> {
    pub path: &'a Path,
    pub text: &'a str,
    pub nation: &'a Nation,
    pub problems: &'a mut Problems,
}

impl Page<'_> {
    fn wrong(&mut self, at: usize, message: impl Into<String>) {
        self.problems.at(self.path, line_of(self.text, at), message);
    }

    /// Everything of the file, with what is wrong told.
    pub fn programme(&mut self, row: FileRow, seen: &mut Seen) -> ProgrammeFile {
        let at = row.code.span().start;
        self.new_code(&mut seen.programmes, &row.code, "programme");
        let code = row.code.into_inner();
        let (from, to) = (*row.from.get_ref(), row.to.as_ref().map(|to| *to.get_ref()));
        if let Some(end) = &row.to {
            self.order(from, *end.get_ref(), end.span().start);
        }
        let currency = row.currency.get_ref().clone();
        if currency.len() != 3 || !currency.bytes().all(|b| b.is_ascii_uppercase()) {
            let message = format!("“{currency}” is not an ISO 4217 code of money, such as EUR");
            self.wrong(row.currency.span().start, message);
        }
        let mut takes_part = Vec::new();
        for kind in row.takes_part {
            self.kind(kind.get_ref(), kind.span().start);
            takes_part.push(kind.into_inner());
        }
        let programme = Programme {
            basis: self.basis(row.basis),
            lead: self.organisation(row.lead),
            from,
            to,
            currency,
            horizons: self.horizons(row.horizon, from),
            takes_part,
            example: row.example,
            public: row.public,
            withheld: ProgrammePart::ALL.iter().copied().filter(|p| row.withheld.contains(p)).collect(),
            titles: self.words(at, "titles", row.titles, true),
            about: self.words(at, "about", row.about, true),
            sources: self.pages(row.sources),
            code: code.clone(),
        };
        let places: BTreeMap<Code, usize> =
            row.task.iter().map(|t| (t.code.get_ref().clone(), t.code.span().start)).collect();
        let mut tasks = Vec::with_capacity(row.task.len());
        for (task, position) in row.task.into_iter().zip(1..) {
            tasks.push(self.task(task, &code, position, &mut seen.tasks));
        }
        self.tree(&tasks, &places);
        let mut indicators = Vec::with_capacity(row.indicator.len());
        for (indicator, position) in row.indicator.into_iter().zip(1..) {
            indicators.push(self.indicator(indicator, &code, position, &places, &mut seen.indicators));
        }
        let mut periods = Vec::with_capacity(row.period.len());
        for period in row.period {
            periods.push(self.period(period, &code, &mut seen.periods));
        }
        ProgrammeFile { programme, tasks, indicators, periods }
    }

    fn new_code(&mut self, seen: &mut HashSet<Code>, code: &Spanned<Code>, what: &str) {
        if !seen.insert(code.get_ref().clone()) {
            let message = format!("there are two of this code in the pack: {what} “{}”", code.get_ref());
            self.wrong(code.span().start, message);
        }
    }

    fn order(&mut self, from: Date, to: Date, at: usize) {
        if to < from {
            self.wrong(at, format!("{to} is before the first day, {from}"));
        }
    }

    fn organisation(&mut self, code: Spanned<Code>) -> Code {
        self.known_organisation(code.get_ref(), code.span().start);
        code.into_inner()
    }

    fn known_organisation(&mut self, code: &Code, at: usize) {
        if !self.nation.organisations.iter().any(|o| o.code == *code) {
            self.wrong(at, format!("organisation “{code}” does not exist in this pack"));
        }
    }

    fn kind(&mut self, kind: &str, at: usize) {
        if !self.nation.organisations.iter().any(|o| o.kind == kind) {
            self.wrong(at, format!("no organisation of this pack is of the kind “{kind}”"));
        }
    }

    fn basis(&mut self, row: Spanned<BasisRow>) -> Basis {
        let at = row.span().start;
        let BasisRow { document, place } = row.into_inner();
        if !self.nation.documents.iter().any(|d| d.code == document) {
            self.wrong(at, format!("document “{document}” does not exist in this pack"));
        }
        Basis { document, place: place.trim().to_owned() }
    }

    fn bodies(&mut self, rows: Vec<Spanned<BodyRow>>) -> Vec<Body> {
        let mut bodies = Vec::with_capacity(rows.len());
        for row in rows {
            let at = row.span().start;
            match row.into_inner() {
                BodyRow { organisation: Some(code), every: None } => {
                    self.known_organisation(&code, at);
                    bodies.push(Body::Organisation(code));
                }
                BodyRow { organisation: None, every: Some(kind) } => {
                    self.kind(&kind, at);
                    bodies.push(Body::Every(kind));
                }
                _ => self.wrong(at, "say either “organisation” or “every”, with a kind of organisation"),
            }
        }
        bodies
    }

    fn pages(&mut self, rows: Vec<Spanned<String>>) -> Vec<String> {
        let mut pages = Vec::with_capacity(rows.len());
        for row in rows {
            if !is_page(row.get_ref()) {
                let message = format!("“{}” is not the address of a page", row.get_ref());
                self.wrong(row.span().start, message);
            }
            pages.push(row.into_inner());
        }
        pages
    }

    /// Words by locale; `needed` ones must be there in the country's own language and in English.
    fn words(&mut self, at: usize, what: &str, words: Words, needed: bool) -> Wording {
        let site = &self.nation.site;
        let strangers = words.keys().filter(|tag| !site.locales.iter().any(|l| l.as_str() == **tag));
        let strangers: Vec<String> = strangers.filter(|tag| *tag != "en").cloned().collect();
        for tag in strangers {
            self.wrong(at, format!("“{what}”: “{tag}” is not a locale of this pack"));
        }
        let mut wanted = vec![site.home_locale.as_str(), "en"];
        wanted.dedup();
        let blank = |tag: &&str| words.get(*tag).is_none_or(|text| text.trim().is_empty());
        if needed {
            for tag in wanted.into_iter().filter(blank) {
                self.wrong(at, format!("“{what}” has no words in “{tag}”; add them"));
            }
        }
        let kept = words.into_iter().map(|(tag, text)| (tag, text.trim().to_owned()));
        Wording(kept.filter(|(_, text)| !text.is_empty()).collect())
    }

    fn horizons(&mut self, rows: Vec<HorizonRow>, from: Date) -> Vec<Horizon> {
        let mut horizons: Vec<Horizon> = Vec::with_capacity(rows.len());
        for HorizonRow { years, on } in rows {
            let day = *on.get_ref();
            let before = horizons.last().map_or(from, |h| h.on);
            if day <= before {
                self.wrong(on.span().start, format!("{day} is not after {before}"));
            }
            if years < 1 {
                self.wrong(on.span().start, "“years” is at least 1");
            }
            horizons.push(Horizon { years, on: day });
        }
        horizons
    }

    fn task(&mut self, row: TaskRow, programme: &Code, position: i64, seen: &mut HashSet<Code>) -> Task {
        let at = row.code.span().start;
        self.new_code(seen, &row.code, "task");
        let own = matches!(row.kind, TaskKind::Part | TaskKind::Adopted);
        if own != row.organisation.is_some() {
            let message = "“organisation” goes with kind \"part\" and \"adopted\", and only with these";
            self.wrong(at, message);
        }
        if own && row.parent.is_none() {
            self.wrong(at, "a part and an adopted task need the “parent” they come from");
        }
        let (from, to) = (row.from.map(Spanned::into_inner), row.to);
        if let (Some(from), Some(end)) = (from, &to) {
            self.order(from, *end.get_ref(), end.span().start);
        }
        let organisation = row.organisation.map(|code| self.organisation(code));
        let mut basis = Vec::with_capacity(row.basis.len());
        for place in row.basis {
            basis.push(self.basis(place));
        }
        Task {
            programme: programme.clone(),
            parent: row.parent.map(Spanned::into_inner),
            kind: row.kind,
            number: row.number.trim().to_owned(),
            position,
            organisation,
            leads: self.bodies(row.leads),
            cooperating: self.bodies(row.cooperating),
            basis,
            from,
            to: to.map(Spanned::into_inner),
            titles: self.words(at, "titles", row.titles, true),
            products: self.words(at, "products", row.products, false),
            note: self.words(at, "note", row.note, false),
            state: TaskState::Open,
            sources: self.pages(row.sources),
            code: row.code.into_inner(),
        }
    }

    /// Every parent is a task of the file, of a kind that may have such children, and no way up ends where it began.
    fn tree(&mut self, tasks: &[Task], places: &BTreeMap<Code, usize>) {
        let find = |code: &Code| tasks.iter().find(|t| t.code == *code);
        for task in tasks {
            let at = places.get(&task.code).copied().unwrap_or(0);
            let Some(parent) = &task.parent else { continue };
            let Some(above) = find(parent) else {
                self.wrong(at, format!("task “{}”: there is no task “{parent}” in this file", task.code));
                continue;
            };
            let fits = match task.kind {
                TaskKind::Group => above.kind == TaskKind::Group,
                TaskKind::Task => matches!(above.kind, TaskKind::Group | TaskKind::Task),
                TaskKind::Part | TaskKind::Adopted => above.kind != TaskKind::Group,
            };
            if !fits {
                let message = format!("a {} cannot stand below “{parent}”, a {}", task.kind, above.kind);
                self.wrong(at, message);
            }
            let mut up = Some(above);
            let mut steps = 0;
            while let Some(task_above) = up {
                if task_above.code == task.code || steps > tasks.len() {
                    self.wrong(at, format!("task “{}” stands below itself", task.code));
                    break;
                }
                steps += 1;
                up = task_above.parent.as_ref().and_then(find);
            }
        }
    }

    fn indicator(
        &mut self,
        row: IndicatorRow,
        programme: &Code,
        position: i64,
        tasks: &BTreeMap<Code, usize>,
        seen: &mut HashSet<Code>,
    ) -> Indicator {
        let at = row.code.span().start;
        self.new_code(seen, &row.code, "indicator");
        if let Some(task) = row.task.as_ref().filter(|task| !tasks.contains_key(task.get_ref())) {
            let message = format!("there is no task “{}” in this file", task.get_ref());
            self.wrong(task.span().start, message);
        }
        let organisation = row.organisation.map(|code| self.organisation(code));
        let baseline = row.baseline.map(|baseline| {
            let at = baseline.span().start;
            let b = baseline.into_inner();
            Baseline { value: b.value, on: b.on, source: self.source(at, "baseline", &b.source) }
        });
        let target = row.target.map(|target| {
            let at = target.span().start;
            let t = target.into_inner();
            Target { value: t.value, by: t.by, source: self.source(at, "target", &t.source) }
        });
        Indicator {
            programme: programme.clone(),
            task: row.task.map(Spanned::into_inner),
            organisation,
            position,
            level: row.level,
            titles: self.words(at, "titles", row.titles, true),
            unit: self.words(at, "unit", row.unit, true),
            // What Sen counts is told with the count itself; of anything else people must know how.
            method: self.words(at, "method", row.method, row.counted.is_none()),
            counted: row.counted,
            better: row.better,
            across: row.across,
            over: row.over,
            baseline,
            target,
            retired_on: None,
            code: row.code.into_inner(),
        }
    }

    fn source(&mut self, at: usize, what: &str, source: &str) -> String {
        if source.trim().is_empty() {
            self.wrong(at, format!("“{what}” has no “source”: which page or document says so?"));
        }
        source.trim().to_owned()
    }

    fn period(&mut self, row: PeriodRow, programme: &Code, seen: &mut HashSet<Code>) -> ReportingPeriod {
        self.new_code(seen, &row.code, "period");
        let (from, to, due) = (*row.from.get_ref(), *row.to.get_ref(), *row.due.get_ref());
        self.order(from, to, row.to.span().start);
        self.order(from, due, row.due.span().start);
        ReportingPeriod {
            code: row.code.into_inner(),
            programme: programme.clone(),
            from,
            to,
            due,
            remind: row.remind,
        }
    }
}
