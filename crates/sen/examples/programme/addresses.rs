//! What to ask for.

use anyhow::Context as _;
use model::ActivityId;
use model::programme::{Activity, Counted};

use crate::evaluations::Evaluations;
use crate::readers::CAMPAIGN;
use crate::{MONTHS, Maker, Opened, WRITING, organisation, period, reported, task};

/// Kind, name and address.
type Asked = (&'static str, &'static str, String);

impl Maker<'_> {
    /// What to ask for.
    pub fn addresses(
        &self,
        activities: &[Vec<Activity>],
        opened: &Opened,
        evaluations: &Evaluations,
    ) -> anyhow::Result<()> {
        let key = |of: usize| -> anyhow::Result<ActivityId> {
            Ok(activities.get(of).and_then(|own| own.first()).context("no activities")?.key)
        };
        let (year, locale) = (self.year, &self.locale);
        let (lead, head) = (organisation(0)?, organisation(1)?);
        let (writing, last) = (organisation(WRITING)?, period(MONTHS)?);
        let (desk, public) = ("/desk/programme/bench", format!("/{locale}/programme"));
        let together = format!("{desk}/reports/bench-06/{lead}/together");
        let counted = Counted::Editions.as_str();
        let pages = [
            ("page", "desk: start", "/desk/".to_owned()),
            ("page", "desk: list of programmes", "/desk/programme".to_owned()),
            ("page", "desk: tree of tasks", desk.to_owned()),
            ("page", "desk: tree, of one organisation", format!("{desk}?org={head}")),
            ("page", "desk: task", format!("{desk}/tasks/{}", task(1)?)),
            ("page", "desk: indicators", format!("{desk}/indicators")),
            ("page", "desk: indicator that is counted", format!("{desk}/indicators/bench-c-{counted}")),
            ("page", "desk: indicator that is reported", format!("{desk}/indicators/{}", reported(0)?)),
            ("page", "desk: organisation", format!("{desk}/organisations/{head}")),
            ("page", "desk: plans of a year", format!("{desk}/plans?year={year}")),
            ("page", "desk: plan", format!("{desk}/plans/{head}/{year}")),
            ("page", "desk: plan that is being written", format!("{desk}/plans/{writing}/{year}")),
            ("page", "desk: new activity", format!("{desk}/plans/{writing}/{year}/activities/new")),
            (
                "page",
                "desk: form of an activity",
                format!("{desk}/plans/{writing}/{year}/activities/{}", key(WRITING)?),
            ),
            ("page", "desk: activity", format!("{desk}/activities/{}", key(1)?)),
            ("page", "desk: periods", format!("{desk}/periods")),
            ("page", "desk: period", format!("{desk}/reports/{last}")),
            ("page", "desk: report", format!("{desk}/reports/bench-06/{head}")),
            ("page", "desk: report that is being written", format!("{desk}/reports/{last}/{writing}")),
            ("page", "desk: put together", together.clone()),
            ("page", "desk: put together, a year", format!("{together}?span=year")),
            ("page", "desk: put together, all time", format!("{together}?span=programme")),
            (
                "page",
                "desk: rows behind a number",
                format!("{desk}/reports/bench-06/{lead}/rows/bench-c-{counted}"),
            ),
            ("page", "desk: where it stands", format!("{desk}/standing?year={year}")),
            ("page", "desk: where it stands, next year", format!("{desk}/standing?year={}", year + 1)),
            ("page", "desk: oversight", "/desk/oversight".to_owned()),
            ("page", "desk: inspections", "/desk/inspections".to_owned()),
            ("page", "desk: inspection", format!("/desk/inspections/{}", opened.inspection)),
            ("page", "desk: complaints", "/desk/complaints".to_owned()),
            ("page", "desk: complaint", format!("/desk/complaints/{}", opened.complaint)),
            ("page", "desk: schemes", "/desk/schemes".to_owned()),
            ("page", "desk: scheme", format!("/desk/schemes/{}", opened.scheme)),
            ("page", "desk: criteria", "/desk/schemes/criteria?programme=bench".to_owned()),
            ("page", "desk: calendar, month", format!("/desk/calendar?day={year}-07-15")),
            ("page", "desk: calendar, list", format!("/desk/calendar?view=list&day={year}-07-15")),
            ("page", "public: programmes", public.clone()),
            ("page", "public: programme", format!("{public}/bench")),
            ("page", "public: task", format!("{public}/bench/tasks/{}", task(1)?)),
            ("page", "public: tasks as CSV", format!("{public}/bench/tasks.csv")),
            ("page", "public: indicators as CSV", format!("{public}/bench/indicators.csv")),
            ("page", "public: corrections", format!("/{locale}/corrections")),
            ("page", "API: programmes", "/api/v1/programmes".to_owned()),
            ("page", "API: programme", "/api/v1/programmes/bench".to_owned()),
            ("page", "API: corrections", "/api/v1/corrections".to_owned()),
            ("paper", "plan as a spreadsheet", format!("{desk}/plans/{head}/{year}/sheet.xlsx")),
            ("paper", "report as PDF", format!("{desk}/reports/bench-06/{head}/report.pdf")),
            ("paper", "report as DOCX", format!("{desk}/reports/bench-06/{head}/report.docx")),
            ("paper", "put together as PDF", format!("{together}.pdf")),
            ("paper", "put together as XLSX", format!("{together}.xlsx")),
        ];
        let mut pages = Vec::from(pages);
        pages.extend(self.measures(evaluations)?);
        // Papers come last.
        pages.sort_by_key(|(kind, ..)| *kind);
        for (kind, name, path) in pages {
            println!("{kind}\t{name}\t{path}");
        }
        Ok(())
    }

    /// Evaluations and scorecards.
    fn measures(&self, evaluations: &Evaluations) -> anyhow::Result<Vec<Asked>> {
        let Evaluations { draft, frozen, published } = evaluations;
        let (desk, cards) = ("/desk/evaluations", "/desk/scorecards");
        let public = format!("/{}/programme/bench", self.locale);
        let (lead, head) = (organisation(0)?, organisation(1)?);
        let item = self.items.first().context("nothing is published")?;
        let counted = Counted::Editions.as_str();
        // Readers were made up for the last whole year.
        let time = format!("from={0}-01-01&to={0}-12-31", self.year);
        let pages = [
            ("page", "desk: evaluations", desk.to_owned()),
            ("page", "desk: evaluations of the programme", "/desk/programme/bench/evaluations".to_owned()),
            ("page", "desk: evaluation being written", format!("{desk}/{draft}")),
            ("page", "desk: form of an evaluation", format!("{desk}/{draft}/edit")),
            ("page", "desk: evaluation, frozen", format!("{desk}/{frozen}")),
            ("page", "desk: evaluation, published", format!("{desk}/{published}")),
            ("page", "desk: rows of an evaluation", format!("{desk}/{frozen}/rows/bench-c-{counted}")),
            ("page", "desk: reports of an evaluation", format!("{desk}/{frozen}/rows/{}", reported(0)?)),
            ("page", "public: a group of tasks", format!("{public}/tasks/bench-g-0")),
            ("page", "public: a group, page 10", format!("{public}/tasks/bench-g-0?page=10")),
            ("page", "public: evaluation", format!("{public}/evaluations/{published}")),
            ("page", "API: evaluations", "/api/v1/programmes/bench/evaluations".to_owned()),
            ("page", "API: evaluation", format!("/api/v1/programmes/bench/evaluations/{published}")),
            ("page", "desk: scorecards", cards.to_owned()),
            ("page", "desk: scorecard, programme", format!("{cards}/programme/bench")),
            ("page", "desk: scorecard, the lead", format!("{cards}/organisation/{lead}?{time}")),
            ("page", "desk: scorecard, organisation", format!("{cards}/organisation/{head}?{time}")),
            ("page", "desk: scorecard, item", format!("{cards}/item/{item}?{time}")),
            ("page", "desk: scorecard, campaign", format!("{cards}/campaign/{CAMPAIGN}")),
            ("page", "desk: rows of a scorecard", format!("{cards}/organisation/{head}/rows/views?{time}")),
            ("page", "desk: scorecard as CSV", format!("{cards}/programme/bench/scorecard.csv")),
            ("page", "desk: scorecard as JSON", format!("{cards}/organisation/{head}/scorecard.json?{time}")),
            ("page", "API: scorecards", "/api/v1/scorecards".to_owned()),
            ("page", "API: scorecard, programme", "/api/v1/scorecards/programme/bench".to_owned()),
            ("page", "API: scorecard, campaign", format!("/api/v1/scorecards/campaign/{CAMPAIGN}")),
            ("paper", "evaluation as PDF", format!("{desk}/{frozen}/evaluation.pdf")),
            ("paper", "evaluation as DOCX", format!("{desk}/{frozen}/evaluation.docx")),
        ];
        Ok(pages.into())
    }
}
