//! Reports on paper: the same words and numbers as on the page, as an administrative document.

use std::sync::OnceLock;

use flow::plan::reports::{Made as Figure, Together};
use model::programme::{Report, ReportState, Task};
use model::{Amount, Code, PaperLayout};
use paper::{
    Align, Block, Cell, Column, Fonts, Head, Heading, Layout, Paper, PaperError, Row, Run, Signature, Table,
    Template,
};
use render::View;
use rust_embed::RustEmbed;

use super::files::Kind;
use super::place::{Place, dates, figure, indicator_name, is_address, name, period_name, task_name};
use super::sheet::Known;
use super::steps::activity_words;
use super::sums::figure_view;
use super::terms::{narrative_key, progress_words};
use super::together::{activities, missing, money_rows, narratives, said, years};
use crate::desk::programme::parts::words;
use crate::failure::Failure;
use crate::pages::programme::source;

/// Faces that documents are set in.
#[derive(RustEmbed)]
#[folder = "../../assets/dist/paper"]
#[include = "*.ttf"]
struct PaperFaces;

/// Bold faces of the other scripts, shared with preview pictures.
#[derive(RustEmbed)]
#[folder = "../../assets/dist/cards"]
#[include = "*.ttf"]
struct BoldFaces;

/// What a request for a file comes to.
pub enum Made {
    /// A finished file.
    File(Vec<u8>),
    /// A document that is still to be set.
    Paper(Box<Paper>),
}

/// The faces, read once.
pub fn fonts() -> Result<&'static Fonts, Failure> {
    static FONTS: OnceLock<Result<Fonts, String>> = OnceLock::new();
    let fonts = FONTS.get_or_init(|| {
        let own = PaperFaces::iter().filter_map(|name| PaperFaces::get(&name));
        let bold = BoldFaces::iter().filter_map(|name| BoldFaces::get(&name));
        Fonts::from_bytes(own.chain(bold).map(|file| file.data.into_owned())).map_err(|e| e.to_string())
    });
    fonts.as_ref().map_err(Failure::internal)
}

/// The measures of a pack's documents.
pub fn measures(own: &PaperLayout) -> Result<Layout, Failure> {
    toml::from_str(&own.layout)
        .map_err(|e| Failure::Bad(format!("paper/layout.toml of the pack: {}", e.message())))
}

/// Sets a document, after the pack's own template and measures where it has some. What is wrong with these is told with
/// its line, because somebody can put it right.
pub fn write(paper: &Paper, kind: Kind, own: &PaperLayout) -> Result<Vec<u8>, Failure> {
    let layout = measures(own)?;
    let told = |e: PaperError| match e {
        PaperError::Template { .. } => Failure::Bad(format!("paper/report.typ of the pack: {e}")),
        other => Failure::internal(other),
    };
    if kind == Kind::Docx {
        return paper::docx(paper, &layout, fonts()?).map_err(told);
    }
    let template = match own.template.as_str() {
        "" => Template::from(layout),
        text => Template { text: text.to_owned(), layout },
    };
    paper::pdf(paper, &template, fonts()?).map_err(told)
}

/// A document for a word processor, in the measures that are built in.
pub fn word_file(paper: &Paper) -> Result<Vec<u8>, Failure> {
    paper::docx(paper, &Layout::default(), fonts()?).map_err(Failure::internal)
}

/// Everything but the text: who issues it, to whom it goes, who signs.
fn frame(v: &View<'_>, place: &Place, kind: String, subject: String, final_: bool) -> Paper {
    let time = &place.time;
    let superior = time.participants.above(&place.organisation).cloned().or_else(|| {
        let all = &v.country.nation.organisations;
        all.iter().find(|o| o.code == place.organisation).and_then(|o| o.parent.clone())
    });
    let of_pack = |key: &str| v.find_name("paper", key).unwrap_or_default().to_owned();
    let body = name(v, &place.organisation);
    let superior = superior.map(|code| name(v, &code)).unwrap_or_default();
    let mut recipients = Vec::new();
    if !superior.is_empty() {
        recipients.push(format!("- {superior};"));
    }
    recipients.push(format!("- {}.", v.t("report-archive")));
    let mark = match (time.programme.example, final_) {
        (true, _) => Some(v.t("report-mark-example")),
        (false, false) => Some(v.t("report-mark-draft")),
        (false, true) => None,
    };
    Paper {
        lang: v.local.locale.to_string(),
        rtl: v.dir() == "rtl",
        title: format!("{kind}: {subject}"),
        made: None,
        head: Head {
            superior,
            body,
            number: v.t("report-number"),
            national_name: of_pack("national_name"),
            motto: of_pack("motto"),
            place_date: place_date(v, time.today, &of_pack("place_date")),
        },
        kind,
        subject,
        blocks: Vec::new(),
        recipients_label: v.t("report-recipients"),
        recipients,
        signature: Some(Signature {
            authority: String::new(),
            post: v.t("report-signs"),
            name: String::new(),
        }),
        mark,
    }
}

/// Place, left to be filled in, and date, in the way the pack prescribes.
pub fn place_date(v: &View<'_>, day: jiff::civil::Date, pattern: &str) -> String {
    if pattern.is_empty() {
        return format!("…………, {}", v.date(day));
    }
    // Days below ten and the first two months take a nought where forms are filled in by hand.
    let month = if day.month() < 3 { format!("{:02}", day.month()) } else { day.month().to_string() };
    pattern
        .replace("{date}", &v.date(day))
        .replace("{day}", &format!("{:02}", day.day()))
        .replace("{month}", &month)
        .replace("{year}", &day.year().to_string())
}

/// The text of a document, with its headings numbered.
pub struct Text<'a> {
    v: &'a View<'a>,
    /// What was written so far.
    pub blocks: Vec<Block>,
    parts: i64,
}

impl<'a> Text<'a> {
    /// Nothing yet.
    pub fn new(v: &'a View<'a>) -> Self {
        Self { v, blocks: Vec::new(), parts: 0 }
    }

    /// The heading of a part, numbered.
    pub fn part(&mut self, title: &str) {
        self.parts += 1;
        let text = format!("{}. {title}", self.v.num(self.parts));
        self.blocks.push(Block::Heading(Heading { level: 1, label: String::new(), text }));
    }

    /// A heading below a part's.
    pub fn heading(&mut self, text: &str) {
        self.blocks.push(Block::Heading(Heading { level: 2, label: String::new(), text: text.to_owned() }));
    }

    /// A heading below that.
    pub fn label(&mut self, text: &str) {
        self.blocks.push(Block::Heading(Heading { level: 3, label: String::new(), text: text.to_owned() }));
    }

    /// A paragraph for each line that says something.
    pub fn words(&mut self, text: &str) {
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            self.blocks.push(Block::Paragraph { runs: vec![Run::plain(line)] });
        }
    }

    /// A table of texts: title, weight and whether it holds numbers for each column.
    pub fn table(&mut self, columns: &[(String, f64, bool)], rows: Vec<Vec<String>>) {
        let column = |at: usize, (title, weight, number): &(String, f64, bool)| Column {
            title: title.clone(),
            group: String::new(),
            align: if *number { Align::End } else { Align::Start },
            weight: *weight,
            names_rows: at == 0,
        };
        self.blocks.push(Block::Table(Table {
            caption: String::new(),
            columns: columns.iter().enumerate().map(|(at, c)| column(at, c)).collect(),
            rows: rows
                .into_iter()
                .map(|cells| Row { cells: cells.into_iter().map(cell).collect(), ..Row::default() })
                .collect(),
            note: String::new(),
        }));
    }
}

/// A cell of a table; a source that is an address leads there.
fn cell(text: String) -> Cell {
    let link = is_address(&text).then(|| text.clone());
    Cell { runs: vec![Run { link, ..Run::plain(text) }], span: 1 }
}

/// One organisation's report.
pub fn report_paper(
    v: &View<'_>,
    place: &Place,
    report: &Report,
    known: &Known,
    counted: &[(Code, Amount)],
) -> Paper {
    let time = &place.time;
    let subject = subject(v, place);
    let mut text = Text { v, blocks: Vec::new(), parts: 0 };
    let n = &report.body.narrative;
    let (first, rest) = (
        ("done", &n.done),
        [
            ("difficulties", &n.difficulties),
            ("lessons", &n.lessons),
            ("next", &n.next),
            ("proposals", &n.proposals),
        ],
    );
    text.part(&v.t(narrative_key(first.0)));
    text.words(first.1);
    if !report.body.activities.is_empty() {
        text.part(&v.t("report-activities"));
        let columns = [(v.t("report-activity"), 3.0, false), (v.t("report-progress"), 4.0, false)];
        let rows = report.body.activities.iter().map(|line| {
            let activity = known.activities.iter().find(|a| a.key == line.activity);
            let title = activity.map_or_else(|| line.activity.to_string(), |a| a.title.clone());
            vec![title, activity_words(v, &time.programme.currency, line)]
        });
        text.table(&columns, rows.collect());
    }
    if !report.body.tasks.is_empty() {
        text.part(&v.t("report-tasks"));
        let columns = [
            (v.t("report-task"), 3.0, false),
            (v.t("report-progress"), 1.4, false),
            (v.t("report-note"), 2.6, false),
        ];
        let rows = report.body.tasks.iter().map(|line| {
            let task = known.tasks.iter().find(|t| t.code == line.task);
            let title = task.map_or_else(|| line.task.to_string(), |t| task_name(v, t));
            vec![title, progress_words(v, line.progress), line.note.clone()]
        });
        text.table(&columns, rows.collect());
    }
    if !report.body.figures.is_empty() {
        text.part(&v.t("report-figures"));
        let columns = [
            (v.t("report-indicator"), 3.0, false),
            (v.t("report-figure"), 1.4, true),
            (v.t("report-unit"), 1.2, false),
            (v.t("report-source"), 2.4, false),
        ];
        let rows = report.body.figures.iter().map(|line| {
            let indicator = known.indicator(&line.indicator);
            let value = line.value.as_ref().map(|amount| figure(v, amount));
            let source = source::words(&line.source);
            let said = [source.as_str(), line.note.as_str()];
            vec![
                indicator.map_or_else(|| line.indicator.to_string(), |i| indicator_name(v, i)),
                value.unwrap_or_else(|| v.t("report-not-measured")),
                indicator.map(|i| words(v, &i.unit).to_owned()).unwrap_or_default(),
                said.into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(". "),
            ]
        });
        text.table(&columns, rows.collect());
    }
    let counted = counted.iter().map(|(code, amount)| (known.indicator(code), code, amount));
    let counted = counted.map(|(i, code, amount)| {
        let title = i.map_or_else(|| code.to_string(), |i| indicator_name(v, i));
        vec![title, figure(v, amount), i.map(|i| words(v, &i.unit).to_owned()).unwrap_or_default()]
    });
    counted_part(&mut text, counted.collect());
    for (key, words) in rest.into_iter().filter(|(_, words)| !words.trim().is_empty()) {
        text.part(&v.t(narrative_key(key)));
        text.words(words);
    }
    let blocks = text.blocks;
    let accepted = report.state == ReportState::Accepted;
    Paper { blocks, ..frame(v, place, v.t("report-kind"), subject, accepted) }
}

fn subject(v: &View<'_>, place: &Place) -> String {
    v.t2(
        "report-subject",
        ("programme", words(v, &place.time.programme.titles)),
        ("period", &format!("{} ({})", period_name(v, &place.time.period), dates(v, &place.time.period))),
    )
}

fn counted_part(text: &mut Text<'_>, rows: Vec<Vec<String>>) {
    if rows.is_empty() {
        return;
    }
    let v = text.v;
    text.part(&v.t("report-counted"));
    let columns = [
        (v.t("report-indicator"), 4.0, false),
        (v.t("report-figure"), 1.4, true),
        (v.t("report-unit"), 1.6, false),
    ];
    text.table(&columns, rows);
}

/// What an organisation's reports and those of everybody below it say together.
pub fn together_paper(v: &View<'_>, place: &Place, together: &Together, tasks: &[Task]) -> Paper {
    let mut text = Text { v, blocks: Vec::new(), parts: 0 };
    text.part(&v.t("report-strip"));
    text.words(&said(v, together));
    let absent = missing(v, place, together);
    if !absent.is_empty() {
        text.words(&v.t("report-missing-help"));
        let rows = absent.into_iter().map(|(way, words)| vec![way.text, words]).collect();
        text.table(&[(v.t("report-organisation"), 3.0, false), (v.t("desk-state"), 2.0, false)], rows);
    }
    figures_part(&mut text, place, together);
    let counted = together.counted.iter().map(|(indicator, amount)| {
        vec![indicator_name(v, indicator), figure(v, amount), words(v, &indicator.unit).to_owned()]
    });
    counted_part(&mut text, counted.collect());
    let money = money_rows(v, &place.time.programme.currency, together);
    if !money.is_empty() {
        text.part(&v.t("report-money"));
        let planned = v.t1("report-planned", "years", &years(v, &place.time.period));
        let columns = [
            (v.t("report-money-source"), 2.0, false),
            (planned, 2.0, true),
            (v.t("report-spent"), 2.0, true),
        ];
        text.table(&columns, money.into_iter().map(|m| vec![m.source, m.planned, m.spent]).collect());
    }
    let activities = activities(v, together);
    if !activities.is_empty() {
        text.part(&v.t("report-activities"));
        let columns = [(v.t("report-progress"), 3.0, false), (v.t("report-figure"), 1.0, true)];
        text.table(&columns, activities.into_iter().map(|(word, count)| vec![word, count]).collect());
    }
    if !together.tasks.is_empty() {
        text.part(&v.t("report-tasks"));
        let rows = together.tasks.iter().map(|sum| {
            let task = tasks.iter().find(|t| t.code == sum.task);
            let counts = sum.progress.iter().map(|(p, n)| format!("{}: {n}", progress_words(v, *p)));
            let title = task.map_or_else(|| sum.task.to_string(), |t| task_name(v, t));
            vec![title, counts.collect::<Vec<_>>().join(" · ")]
        });
        let rows = rows.collect();
        text.table(&[(v.t("report-task"), 3.0, false), (v.t("report-progress"), 2.0, false)], rows);
    }
    let below = narratives(v, place, together);
    if !below.is_empty() {
        text.part(&v.t("report-narratives"));
        for n in below {
            text.heading(&n.name);
            for (what, words) in &n.texts {
                text.label(what);
                text.words(words);
            }
        }
    }
    let blocks = text.blocks;
    // Everybody's report was accepted, or it is not the last word.
    let whole = together.standings.iter().all(|s| s.accepted);
    Paper { blocks, ..frame(v, place, v.t("report-kind-together"), subject(v, place), whole) }
}

fn figures_part(text: &mut Text<'_>, place: &Place, together: &Together) {
    if together.figures.is_empty() {
        return;
    }
    let v = text.v;
    text.part(&v.t("report-figures"));
    let columns = [
        (v.t("report-indicator"), 3.0, false),
        (v.t("report-figure"), 1.4, true),
        (v.t("report-unit"), 1.2, false),
        (v.t("report-note"), 3.0, false),
    ];
    let rows = together.figures.iter().map(|f| {
        let view = figure_view(v, place, f);
        let mut said = vec![view.said, view.rule];
        let missing: Vec<&str> = view.missing.iter().map(|way| way.text.as_str()).collect();
        if !missing.is_empty() {
            said.push(format!("{}: {}", v.t("report-missing"), missing.join(", ")));
        }
        let value = match &f.made {
            Figure::One(amount) => figure(v, amount),
            Figure::Apart | Figure::Nothing => "–".to_owned(),
        };
        vec![view.title, value, view.unit, said.join(". ")]
    });
    let rows = rows.collect();
    text.table(&columns, rows);
    for f in together.figures.iter().filter(|f| !f.parts.is_empty()) {
        text.heading(&indicator_name(v, &f.indicator));
        let rows = f.parts.iter().map(|part| {
            vec![name(v, &part.organisation), figure(v, &part.value), source::words(&part.source)]
        });
        let columns = [
            (v.t("report-organisation"), 3.0, false),
            (v.t("report-figure"), 1.4, true),
            (v.t("report-source"), 3.0, false),
        ];
        let rows = rows.collect();
        text.table(&columns, rows);
    }
}
