//! The page of a draft: the form, and what comes of it.

use std::collections::HashSet;

use flow::data::Catalogue;
use flow::data::index::{
    FILLINGS, IndexError, IndexResult, MEANS, Origin, ROOT, SCALES, Sketch, Tried, Way, correlations,
    evaluate,
};
use flow::trust::Scope;
use model::Act;
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::indices::{
    GroupRow, IndicatorRow, Offer, Slider, StudioPage, StudioResults, WayRow,
};
use render::pages::{ScoreCell, ScoreRow};

use super::form::origin_text;
use super::{Draft, kept};
use crate::app::App;
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::indices::{column_name, tables};

/// What was asked of a draft besides.
#[derive(Default)]
pub struct Asked {
    /// Where everybody stands after what was tried.
    pub tried: Vec<Tried>,
    /// What would bring an area to a rank; none when it was not asked.
    pub ways: Option<Vec<Way>>,
    /// The area chosen.
    pub area: String,
    /// The column chosen.
    pub column: String,
}

/// The page.
pub async fn page(
    app: &App,
    staff: &Staff,
    draft: &Draft,
    mut problems: Vec<String>,
    asked: Asked,
) -> Result<axum::response::Response, Failure> {
    let catalogue = app.figures.catalogue(&mut app.store.read().await?).await?;
    let d = staff.desk(draft.said.title.clone(), "desk-indices");
    let v = d.v;
    let sketch = Sketch::of(&draft.definition);
    let ready = match kept::ready(app, &draft.definition).await {
        Ok(ready) => Some(ready),
        // An index without indicators is not wrong yet.
        Err(IndexError::Problems(_)) if sketch.indicators.is_empty() => None,
        Err(IndexError::Problems(found)) => {
            problems.extend(found.iter().map(ToString::to_string));
            None
        }
        Err(e) => return Err(Failure::internal(e)),
    };
    let mut results = None;
    let mut found = None;
    if let Some(ready) = &ready {
        let work = (draft.definition.clone(), ready.gathered.clone());
        let done = tokio::task::spawn_blocking(move || evaluate(&work.0, &work.1)).await;
        match done.map_err(Failure::internal)? {
            Ok(result) => {
                results = Some(shown(&v, draft, &result, &asked));
                found = Some(result);
            }
            Err(IndexError::Problems(more)) => problems.extend(more.iter().map(ToString::to_string)),
            Err(e) => return Err(Failure::internal(e)),
        }
    }
    let said = &draft.said;
    let parents = |chosen: &str, own: &str| {
        let groups = sketch.groups.iter().filter(|g| g.code != own);
        let mut list = vec![Choice::new(ROOT, v.t("studio-root"), chosen)];
        list.extend(groups.map(|g| Choice::new(g.code.clone(), said.node(&v, &g.code), chosen)));
        list
    };
    let mut groups: Vec<GroupRow> = Vec::new();
    let empty = [("", ROOT, 1.0), ("", ROOT, 1.0)];
    let own = sketch.groups.iter().map(|g| (g.code.as_str(), g.parent.as_str(), g.weight));
    for (at, (code, parent, weight)) in own.chain(empty).enumerate() {
        groups.push(GroupRow {
            at,
            code: code.to_owned(),
            name: if code.is_empty() { String::new() } else { said.node(&v, code) },
            weight: weight.to_string(),
            parents: parents(parent, code),
        });
    }
    let offers = offers(app, &v, &catalogue).await?;
    let indicators = sketch.indicators.iter().enumerate().map(|(at, i)| {
        let value = origin_text(&i.origin);
        let by = i.by.as_ref().map(|(by, _)| origin_text(by)).unwrap_or_default();
        let code = column_of(&i.origin);
        let mut list = vec![Choice::new("", "–", &i.parent)];
        list.extend(parents(&i.parent, ""));
        let mut divisors = vec![Choice::new("", "–", &by)];
        divisors.extend(
            offers.iter().flat_map(|o| &o.choices).map(|c| Choice::new(c.value.clone(), c.text.clone(), &by)),
        );
        IndicatorRow {
            at,
            errors: errors(&v, &catalogue, &i.origin, i.error.as_deref()),
            name: column_name(&v, &draft.definition, &code),
            coverage: coverage(&v, &draft.definition.areas, found.as_ref(), &code),
            weight: i.weight.to_string(),
            lower: i.lower,
            parents: list,
            divisors,
            value,
            code,
        }
    });
    let indicators: Vec<IndicatorRow> = indicators.collect();
    let words = |list: &[&str], prefix: &str, chosen: &str| -> Vec<Choice> {
        list.iter().map(|word| Choice::new(*word, v.word(prefix, word), chosen)).collect()
    };
    let page = StudioPage {
        href: format!("/desk/indices/{}", draft.id),
        may_change: staff.me.rights.may(Act::ChangeFact, Scope::COUNTRY),
        title: said.title.clone(),
        code: sketch.code.to_string(),
        edition: sketch.edition.clone(),
        about: said.about.clone(),
        method: said.method.clone(),
        year: sketch.year.to_string(),
        max_age: sketch.max_age.to_string(),
        areas: areas(&v, &sketch),
        has_errors: indicators.iter().any(|i| !i.errors.is_empty()),
        indicators,
        groups,
        add_to: parents(ROOT, ""),
        scales: words(SCALES, "studio-scale", &sketch.scale),
        part_means: words(MEANS, "studio-mean", &sketch.part_mean),
        means: words(MEANS, "studio-mean", &sketch.mean),
        fillings: words(FILLINGS, "studio-filling", &sketch.filling),
        treats: sketch.treats,
        noise: (sketch.noise * 100.0).round().to_string(),
        offers,
        problems,
        results,
        d,
    };
    crate::desk::page(&page)
}

/// The columns of a flow that can say how large the standard errors of its figures are: numbers beside the figure itself.
fn errors(v: &View<'_>, catalogue: &Catalogue, origin: &Origin, chosen: Option<&str>) -> Vec<Choice> {
    let Origin::Flow { flow, .. } = origin else { return Vec::new() };
    let Some(table) = catalogue.flow(flow).map(|flow| flow.table()) else { return Vec::new() };
    let chosen = chosen.unwrap_or_default();
    let others = table.measures().iter().skip(1).chain(table.attributes());
    let numbers = others.filter(|column| column.codes.is_none() && column.format.kind.is_number());
    let locale = [v.local.locale.as_str()];
    let mut list: Vec<Choice> = numbers
        .map(|column| {
            let name = column.names.best(&locale).unwrap_or(&column.id);
            Choice::new(column.id.clone(), name.to_owned(), chosen)
        })
        .collect();
    if !list.is_empty() {
        list.insert(0, Choice::new("", "–", chosen));
    }
    list
}

fn column_of(origin: &Origin) -> String {
    match origin {
        Origin::Flow { indicator, .. } => indicator.to_string(),
        Origin::Ranking { ranking } => ranking.to_string(),
    }
}

/// How many areas have a figure.
fn coverage(v: &View<'_>, areas: &[model::Code], found: Option<&IndexResult>, code: &str) -> String {
    let Some(found) = found else { return String::new() };
    let present = areas.iter().filter(|area| found.datum(code, area.as_str()).is_some()).count();
    let number = |n: usize| v.num(i64::try_from(n).unwrap_or(0));
    v.t2("studio-coverage", ("present", &number(present)), ("of", &number(areas.len())))
}

/// Countries to choose from: those of the data that have a name here.
fn areas(v: &View<'_>, sketch: &Sketch) -> Vec<Choice> {
    let named = v.local.names.names.get("area").into_iter().flatten();
    let mut list: Vec<Choice> = named
        .map(|(code, name)| Choice {
            value: code.clone(),
            text: name.clone(),
            chosen: sketch.areas.iter().any(|area| area.as_str() == code),
        })
        .collect();
    v.local.formats.sort_by_name(&mut list, |choice| &choice.text);
    list
}

/// Indicators of every flow whose figures are by area alone, and the rankings.
async fn offers(app: &App, v: &View<'_>, catalogue: &Catalogue) -> Result<Vec<Offer>, Failure> {
    let mut offers = Vec::new();
    let mut conn = app.store.read().await?;
    for flow in catalogue.flows() {
        let key = flow.table().key();
        let Some(dimension) = key.iter().position(|c| c.id == "INDICATOR").filter(|_| key.len() <= 3) else {
            continue;
        };
        let Some(opened) = app.figures.shelf().open(&mut conn, flow, None).await? else { continue };
        let there: HashSet<&str> = opened.index.codes(dimension).collect();
        let codes = catalogue.indicators.iter().filter(|i| there.contains(i.code.as_str()));
        let choice = |code: &model::Code| {
            Choice::new(format!("{}|{code}", flow.flow.code), v.name("indicator", code.as_str()), "")
        };
        let choices: Vec<Choice> = codes.map(|i| choice(&i.code)).collect();
        if !choices.is_empty() {
            offers.push(Offer { name: v.name("flow", flow.flow.code.as_str()), choices });
        }
    }
    drop(conn);
    let rankings = &v.country.nation.rankings.rankings;
    let scored = rankings.iter().filter(|r| r.figures.iter().any(|f| f.score.is_some()));
    let choices: Vec<Choice> =
        scored.map(|r| Choice::new(format!("|{}", r.code), v.name("ranking", r.code.as_str()), "")).collect();
    if !choices.is_empty() {
        offers.push(Offer { name: v.t("nav-rankings"), choices });
    }
    Ok(offers)
}

fn shown(v: &View<'_>, draft: &Draft, result: &IndexResult, asked: &Asked) -> StudioResults {
    let (definition, said) = (&draft.definition, &draft.said);
    let name = |code: &str| match result.node(code) {
        Some(node) if node.level == 1 => column_name(v, definition, code),
        _ => said.node(v, code),
    };
    let table = correlations(result);
    let rows = table.iter().map(|(code, row)| ScoreRow {
        name: name(code),
        home: false,
        cells: row.iter().map(|r| correlation(v, *r)).collect(),
    });
    let weight = |code: &str| {
        let plan = &definition.plan;
        let group = plan.groups.iter().find(|g| g.code == code).map(|g| g.weight);
        group.or_else(|| plan.indicators.iter().find(|i| i.code == code).map(|i| i.weight)).unwrap_or(1.0)
    };
    let below = result.nodes.iter().filter(|node| node.parent.is_some());
    let rank = |rank: Option<u32>| rank.map_or("–".to_owned(), |rank| v.num(i64::from(rank)));
    let moved = asked.tried.iter().filter(|t| t.before != t.rank);
    let mut area_choices = vec![Choice::new("", "–", &asked.area)];
    area_choices.extend(
        result.ranks.iter().map(|r| Choice::new(r.area.clone(), v.name("area", &r.area), &asked.area)),
    );
    let mut column_choices = vec![Choice::new("", "–", &asked.column)];
    column_choices.extend(
        definition
            .plan
            .indicators
            .iter()
            .map(|i| Choice::new(i.code.clone(), column_name(v, definition, &i.code), &asked.column)),
    );
    StudioResults {
        ranks: tables::ranks(v, result),
        areas: result.ranks.iter().map(|row| row.area.clone()).collect(),
        columns: table.iter().map(|(code, _)| name(code)).collect(),
        correlations: rows.collect(),
        confidence: tables::confidence(v, definition, result),
        sliders: below
            .map(|node| Slider {
                code: node.code.clone(),
                name: name(&node.code),
                weight: weight(&node.code).to_string(),
            })
            .collect(),
        area_choices,
        column_choices,
        tried: moved.map(|t| (v.name("area", &t.area), rank(t.before), rank(t.rank))).collect(),
        no_way: asked.ways.as_ref().is_some_and(Vec::is_empty),
        ways: asked
            .ways
            .iter()
            .flatten()
            .map(|way| WayRow {
                name: column_name(v, definition, &way.column),
                words: v.local.messages.with(
                    "studio-way",
                    &[
                        ("from", &v.real(way.from, 2)),
                        ("to", &v.real(way.to, 2)),
                        ("share", &v.real(way.share * 100.0, 0)),
                    ],
                ),
            })
            .collect(),
    }
}

/// Shades 1 to 3 for going together, 4 to 6 for going apart.
fn correlation(v: &View<'_>, r: Option<f64>) -> ScoreCell {
    let Some(r) = r else { return ScoreCell { shown: "–".to_owned(), note: String::new(), shade: 0 } };
    let strength = (r.abs() * 3.0).round().clamp(0.0, 3.0) as u8;
    let shade = if r < 0.0 && strength > 0 { strength + 3 } else { strength };
    ScoreCell { shown: v.real(r, 2), note: String::new(), shade }
}
