//! An evaluation on paper: the same words and numbers as on the page, as an administrative document.

use jiff::civil::Date;
use model::programme::EvaluationState;
use paper::{Block, Head, List, Paper, Run, Signature};
use render::View;
use render::pages::evaluation::{EvaluationEffect, EvaluationMoney, EvaluationQuestionView};

use super::parts::Found;
use crate::desk::programme::parts::words;
use crate::desk::programme::report::paper::{Text, place_date};

/// The paper of an evaluation.
pub fn evaluation_paper(v: &View<'_>, found: &Found, today: Date) -> Paper {
    let shown = found.look(*v).view();
    let mut text = Text::new(v);
    text.part(&v.t("evaluation-about"));
    text.words(&shown.about);
    for fact in &shown.facts {
        text.words(&format!("{}: {}", fact.text, fact.value));
    }
    if !shown.summary.is_empty() {
        text.part(&v.t("evaluation-summary"));
        text.words(&shown.summary);
    }
    text.part(&v.t("evaluation-questions"));
    for question in &shown.questions {
        asked(&mut text, v, question, shown.has_now);
    }
    text.part(&v.t("report-money"));
    if shown.money.is_empty() {
        text.words(&v.t("report-no-money"));
    } else {
        money(&mut text, v, &shown.money);
    }
    text.part(&v.t("desk-oversight"));
    text.words(&shown.recommendations);
    items(&mut text, shown.recommended.iter().map(|link| link.text.clone()).collect());
    text.heading(&v.t("complaint-numbers"));
    text.words(&shown.complaints_few);
    for pair in &shown.complaints {
        text.words(&format!("{}: {}", pair.text, pair.value));
    }
    if !shown.vintages.is_empty() {
        text.part(&v.t("evaluation-flows"));
        items(&mut text, shown.vintages.iter().map(|link| link.text.clone()).collect());
    }
    if !shown.effects.is_empty() {
        text.part(&v.t("evaluation-studies"));
        items(&mut text, shown.effects.iter().map(effect).collect());
    }
    let blocks = text.blocks;
    Paper { blocks, ..frame(v, found, today) }
}

/// Everything but the text: who issues it, to whom it goes, who signs.
fn frame(v: &View<'_>, found: &Found, today: Date) -> Paper {
    let (programme, evaluation) = (&found.programme, &found.evaluation);
    let of_pack = |key: &str| v.find_name("paper", key).unwrap_or_default().to_owned();
    let name = |code: &model::Code| v.name("organisation", code.as_str());
    let all = &v.country.nation.organisations;
    let superior = all.iter().find(|o| o.code == programme.lead).and_then(|o| o.parent.as_ref());
    let superior = superior.map(&name).unwrap_or_default();
    let mut recipients = Vec::new();
    if !superior.is_empty() {
        recipients.push(format!("- {superior};"));
    }
    recipients.push(format!("- {}.", v.t("report-archive")));
    let kind = v.t("evaluation-kind");
    let of = words(v, &programme.titles);
    let on = v.date(evaluation.on);
    let subject =
        format!("{} – {}", evaluation.title, v.t2("evaluation-subject", ("programme", of), ("date", &on)));
    let mark = match (programme.example, evaluation.state) {
        (true, _) => Some(v.t("report-mark-example")),
        (false, EvaluationState::Published) => None,
        (false, _) => Some(v.t("report-mark-draft")),
    };
    Paper {
        lang: v.local.locale.to_string(),
        rtl: v.dir() == "rtl",
        title: format!("{kind}: {}", evaluation.title),
        made: None,
        head: Head {
            superior,
            body: name(&programme.lead),
            number: v.t("report-number"),
            national_name: of_pack("national_name"),
            motto: of_pack("motto"),
            place_date: place_date(v, today, &of_pack("place_date")),
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

/// A question with its answer and all it rests on.
fn asked(text: &mut Text<'_>, v: &View<'_>, question: &EvaluationQuestionView, has_now: bool) {
    text.heading(&format!("{}. {}", question.number, question.text));
    let answer =
        if question.answer.is_empty() { v.t("evaluation-not-judged") } else { question.answer.clone() };
    text.label(&v.t("evaluation-answer"));
    text.words(&answer);
    if let Some((_, confidence)) = &question.confidence {
        text.words(&format!("{}: {confidence}", v.t("evaluation-confidence")));
    }
    if !question.rests_on.is_empty() {
        text.label(&v.t("evaluation-basis"));
        text.words(&question.rests_on);
    }
    figures(text, v, question, has_now);
    if !question.tasks.is_empty() {
        let rows = question.tasks.iter().map(|task| {
            let title = format!("{} {}", task.number, task.title.text);
            vec![title.trim().to_owned(), task.about.clone()]
        });
        let columns = [(v.t("duty-task"), 3.0, false), (v.t("report-progress"), 4.0, false)];
        let rows = rows.collect();
        text.table(&columns, rows);
    }
    if !question.money.is_empty() {
        text.label(&v.t("report-money"));
        money(text, v, &question.money);
    }
    if !question.unmeasured.is_empty() {
        text.label(&v.t("evaluation-not-measured"));
        items(text, question.unmeasured.clone());
    }
}

/// Target, figure and effect side by side.
fn figures(text: &mut Text<'_>, v: &View<'_>, question: &EvaluationQuestionView, has_now: bool) {
    if question.figures.is_empty() {
        return;
    }
    let has_effects = question.has_effects;
    let then = if has_now { v.t("evaluation-then") } else { v.t("report-figure") };
    let mut columns =
        vec![(v.t("duty-indicator"), 3.0, false), (v.t("duty-baseline"), 1.4, true), (then, 1.6, true)];
    if has_now {
        columns.push((v.t("duty-now"), 1.3, true));
    }
    columns.push((v.t("duty-target"), 1.4, true));
    if has_effects {
        columns.push((v.t("evaluation-effect"), 2.4, false));
    }
    let dash = |text: &str| if text.is_empty() { "–".to_owned() } else { text.to_owned() };
    let rows = question.figures.iter().map(|f| {
        let told: Vec<&str> =
            [f.then.as_str(), f.said.as_str()].into_iter().filter(|t| !t.is_empty()).collect();
        let name = format!("{} ({})", f.title.text, f.meta);
        let mut cells = vec![name, dash(&f.baseline), dash(&told.join(". "))];
        if has_now {
            cells.push(dash(&f.now));
        }
        cells.push(dash(&f.target));
        if has_effects {
            cells.push(dash(&f.effects.iter().map(effect).collect::<Vec<_>>().join("; ")));
        }
        cells
    });
    let rows = rows.collect();
    text.table(&columns, rows);
    for f in question.figures.iter().filter(|f| !f.values.is_empty()) {
        text.label(&f.title.text);
        let rows = f
            .values
            .iter()
            .map(|r| vec![r.name.clone(), r.period.clone(), r.value.clone(), r.source.clone()]);
        let columns = [
            (v.t("field-organisation"), 2.4, false),
            (v.t("report-period"), 2.0, false),
            (v.t("report-figure"), 1.2, true),
            (v.t("report-source"), 2.4, false),
        ];
        let rows = rows.collect();
        text.table(&columns, rows);
    }
}

/// An effect for whoever decides, and in the signs that statisticians read.
fn effect(effect: &EvaluationEffect) -> String {
    let said = [effect.interval.as_str(), effect.conclusion.as_str()];
    let said: Vec<&str> = said.into_iter().filter(|text| !text.is_empty()).collect();
    let first = format!("{}: {}", effect.title, said.join(" – "));
    let more = [first, effect.plain.clone(), effect.exact.clone()];
    let more = more.into_iter().chain(effect.doubts.iter().cloned());
    more.filter(|text| !text.is_empty()).map(sentence).collect::<Vec<_>>().join(" ")
}

/// With an end, so that another can follow it.
fn sentence(text: String) -> String {
    let ends = ['.', '!', '?', '。', '．', '।', '។', '؟'];
    if text.ends_with(ends) { text } else { format!("{text}.") }
}

fn money(text: &mut Text<'_>, v: &View<'_>, rows: &[EvaluationMoney]) {
    let columns = [
        (v.t("report-money-source"), 2.0, false),
        (v.t("plans-planned"), 2.0, true),
        (v.t("plans-spent"), 2.0, true),
    ];
    let rows = rows.iter().map(|m| vec![m.source.clone(), m.planned.clone(), m.spent.clone()]).collect();
    text.table(&columns, rows);
}

fn items(text: &mut Text<'_>, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    let items = lines.into_iter().map(|line| vec![Run::plain(line)]).collect();
    text.blocks.push(Block::List(List { ordered: false, items }));
}
