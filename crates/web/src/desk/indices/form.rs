//! The studio's form, and what it means.

use flow::data::index::{
    FILLINGS, IndexDefinition, MEANS, Origin, ROOT, SCALES, Sketch, SketchGroup, SketchIndicator,
};
use jiff::Timestamp;
use model::Code;
use render::View;

use super::Draft;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::failure::Failure;
use crate::pages::indices::{Published, Said};

/// Groups and indicators that a form can have.
const MOST_GROUPS: usize = 60;
const MOST_INDICATORS: usize = 200;

/// An empty index of the neighbours.
pub fn empty(v: &View<'_>, now: Timestamp) -> Result<(IndexDefinition, Said), Failure> {
    let register = &v.country.nation.rankings;
    let year = now.to_zoned(v.country.time_zone.clone()).year();
    let sketch = Sketch {
        code: Code::new("index").map_err(Failure::internal)?,
        edition: year.to_string(),
        publisher: v.country.nation.site.operator.clone(),
        licence: "CC-BY-4.0".to_owned(),
        year: year - 1,
        max_age: 5,
        areas: register.home.iter().chain(&register.neighbours).cloned().collect(),
        groups: Vec::new(),
        indicators: Vec::new(),
        scale: SCALES[0].to_owned(),
        part_mean: MEANS[0].to_owned(),
        mean: MEANS[0].to_owned(),
        filling: FILLINGS[0].to_owned(),
        treats: true,
        noise: 0.25,
    };
    let said = Said { locale: v.local.locale.to_string(), title: v.t("studio-untitled"), ..Said::default() };
    Ok((sketch.definition(now), said))
}

/// A published index to go on from, under another code.
pub fn as_published(v: &View<'_>, index: &Published) -> Result<(IndexDefinition, Said), Failure> {
    let mut sketch = Sketch::of(&index.definition);
    sketch.code = Code::new(format!("{}-2", sketch.code)).map_err(Failure::internal)?;
    let groups = sketch.groups.iter().map(|g| (g.code.clone(), index.said.node(v, &g.code)));
    let said = Said {
        locale: v.local.locale.to_string(),
        title: index.name(v),
        about: index.said.about(v, &index.definition),
        method: index.said.method(v, &index.definition).join("\n\n"),
        nodes: groups.collect(),
    };
    Ok((sketch.definition(index.definition.published), said))
}

/// `flow|indicator`, or `|ranking`.
pub fn origin_text(origin: &Origin) -> String {
    match origin {
        Origin::Flow { flow, indicator } => format!("{flow}|{indicator}"),
        Origin::Ranking { ranking } => format!("|{ranking}"),
    }
}

fn origin(text: &str) -> Option<Origin> {
    let (flow, code) = text.split_once('|')?;
    let code = Code::new(code).ok()?;
    Some(if flow.is_empty() {
        Origin::Ranking { ranking: code }
    } else {
        Origin::Flow { flow: Code::new(flow).ok()?, indicator: code }
    })
}

/// Whether a text can name a column of a flow.
fn is_name(text: &str) -> bool {
    text.len() <= 80 && sdmx::is_name(text)
}

fn number(text: &str) -> Option<f64> {
    text.replace(',', ".").parse::<f64>().ok().filter(|n| n.is_finite() && *n >= 0.0)
}

fn one_of(list: &[&str], word: &str) -> String {
    list.iter().find(|known| **known == word).unwrap_or(&list[0]).to_string()
}

/// The draft as typed, and what could not be read.
pub fn read(v: &View<'_>, app: &App, before: &Draft, fields: &Fields) -> (Draft, Vec<String>) {
    let mut problems = Vec::new();
    let old = Sketch::of(&before.definition);
    let wrong = |what: &str| v.t1("studio-unreadable", "field", &v.t(what));
    let mut whole = |name: &str, words: &str, old: i16| {
        fields.get(name).parse::<i16>().unwrap_or_else(|_| {
            problems.push(wrong(words));
            old
        })
    };
    let (year, max_age) =
        (whole("year", "studio-year", old.year), whole("max_age", "studio-max-age", old.max_age));
    let code = Code::new(fields.get("code")).unwrap_or_else(|_| {
        problems.push(wrong("studio-code"));
        old.code.clone()
    });
    let mut said = Said {
        locale: v.local.locale.to_string(),
        title: fields.get("title").to_owned(),
        about: fields.get("about").to_owned(),
        method: fields.get("method").to_owned(),
        ..Said::default()
    };
    let groups = groups(fields, &mut said);
    let known = |parent: &str| parent == ROOT || groups.iter().any(|g| g.code == parent);
    let mut indicators = Vec::new();
    for at in 0..MOST_INDICATORS {
        let Some(origin) = origin(fields.get(&format!("i{at}_value"))) else { break };
        let parent = fields.get(&format!("i{at}_parent")).to_owned();
        if !known(&parent) {
            continue;
        }
        let by = self::origin(fields.get(&format!("i{at}_by")));
        let error = fields.get(&format!("i{at}_error"));
        let of_flow = matches!(origin, Origin::Flow { .. });
        let kept = old.indicators.iter().find(|i| i.origin == origin).and_then(|i| i.by.clone());
        indicators.push(SketchIndicator {
            parent,
            weight: number(fields.get(&format!("i{at}_weight"))).unwrap_or(1.0),
            lower: fields.has(&format!("i{at}_lower")),
            // The factor stays while the divisor does.
            by: by.map(|by| match kept {
                Some((was, scale)) if was == by => (by, scale),
                _ => (by, 1.0),
            }),
            error: Some(error.to_owned()).filter(|error| of_flow && is_name(error)),
            origin,
        });
    }
    if let Some(origin) = origin(fields.get("add")).filter(|o| indicators.iter().all(|i| i.origin != *o)) {
        let parent = fields.get("add_to").to_owned();
        let parent = if known(&parent) { parent } else { ROOT.to_owned() };
        indicators.push(SketchIndicator { origin, parent, weight: 1.0, lower: false, by: None, error: None });
    }
    let sketch = Sketch {
        code,
        edition: fields.get("edition").to_owned(),
        year,
        max_age: max_age.clamp(0, 50),
        areas: fields.all("area").filter_map(|area| Code::new(area).ok()).collect(),
        groups: groups.clone(),
        indicators,
        scale: one_of(SCALES, fields.get("scale")),
        part_mean: one_of(MEANS, fields.get("part_mean")),
        mean: one_of(MEANS, fields.get("mean")),
        filling: one_of(FILLINGS, fields.get("filling")),
        treats: fields.has("treat"),
        noise: number(fields.get("noise")).unwrap_or(25.0).min(100.0) / 100.0,
        ..old
    };
    // The day of an edition is the day it is published.
    let definition = sketch.definition(app.clock.now());
    (Draft { id: before.id.clone(), definition, said }, problems)
}

/// The groups that have a name.
fn groups(fields: &Fields, said: &mut Said) -> Vec<SketchGroup> {
    let mut groups: Vec<SketchGroup> = Vec::new();
    for at in 0..MOST_GROUPS {
        if !fields.has(&format!("g{at}_name")) {
            break;
        }
        let name = fields.get(&format!("g{at}_name"));
        if name.is_empty() {
            continue;
        }
        let mut code = fields.get(&format!("g{at}_code")).to_owned();
        if Code::new(&code).is_err() || code == ROOT {
            code =
                (1..).map(|n| format!("part-{n}")).find(|c| !said.nodes.contains_key(c)).unwrap_or_default();
        }
        said.nodes.insert(code.clone(), name.to_owned());
        let weight = number(fields.get(&format!("g{at}_weight"))).unwrap_or(1.0);
        groups.push(SketchGroup { parent: fields.get(&format!("g{at}_parent")).to_owned(), code, weight });
    }
    let codes: Vec<String> = groups.iter().map(|g| g.code.clone()).collect();
    for group in &mut groups {
        if !codes.contains(&group.parent) {
            group.parent = ROOT.to_owned();
        }
    }
    groups
}
