//! Whether an index names only what there is, and has a plan that can run.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

use composite::{Model, Plan, Table};
use model::{Code, Nation};

use super::{IndexDefinition, Origin};
use crate::names::line_of_key;
use crate::{PackData, Problems, ranking};

/// The tables of `names/<locale>.toml` that belong to indices.
pub const TABLES: [&str; 5] = ["index", "index-about", "index-method", "index-node", "index-factor"];

/// A file being checked.
pub struct File<'a> {
    pub path: &'a Path,
    pub text: &'a str,
}

impl File<'_> {
    /// The first line on which a code stands between quotation marks.
    fn line_with(&self, code: &str) -> usize {
        self.line_after(0, code).unwrap_or(1)
    }

    /// The same in the plan, or the plan's first line.
    fn line_in_plan(&self, code: &str) -> usize {
        let plan = self.text.lines().position(|line| line.starts_with("[plan")).unwrap_or(0);
        self.line_after(plan, code).unwrap_or(plan + 1)
    }

    fn line_after(&self, start: usize, code: &str) -> Option<usize> {
        let quoted = format!("\"{code}\"");
        let mut rest = self.text.lines().enumerate().skip(start);
        rest.find(|(_, line)| line.contains(&quoted)).map(|(index, _)| index + 1)
    }
}

pub fn check(
    file: &File<'_>,
    index: &IndexDefinition,
    nation: &Nation,
    data: Option<&PackData>,
    problems: &mut Problems,
) {
    let mut wrong = |code: &str, message: String| problems.at(file.path, file.line_with(code), message);
    if !nation.organisations.iter().any(|o| o.code == index.publisher) {
        let publisher = index.publisher.as_str();
        wrong(publisher, format!("publisher “{publisher}” does not exist in this pack"));
    }
    let areas = known_areas(nation, data);
    for area in index.areas.iter().filter(|area| !areas.contains(area.as_str())) {
        wrong(area.as_str(), format!("area “{area}” is neither in data.toml nor in the rankings"));
    }
    for value in &index.values {
        match &value.origin {
            Origin::Flow { flow, indicator } => {
                if !data.is_some_and(|data| data.flows.iter().any(|f| f.code == *flow)) {
                    wrong(flow.as_str(), format!("there is no flow “{flow}” in data.toml"));
                }
                if !data.is_some_and(|data| data.indicators.iter().any(|i| i.code == *indicator)) {
                    wrong(indicator.as_str(), format!("there is no indicator “{indicator}” in data.toml"));
                }
                if let (Some(error), Some(data)) = (&value.error, data)
                    && !has_column(data, flow, error)
                {
                    wrong(error, format!("the flow “{flow}” has no attribute or measure “{error}”"));
                }
            }
            Origin::Ranking { ranking } => {
                if nation.rankings.find(ranking.as_str()).is_none() {
                    wrong(ranking.as_str(), format!("there is no ranking “{ranking}” in rankings.toml"));
                }
            }
        }
    }
    let wanted = columns(&index.plan);
    for column in &wanted {
        if !index.values.iter().any(|value| value.column().as_str() == *column) {
            wrong(column, format!("the plan needs “{column}”, and no [[value]] says where it comes from"));
        }
    }
    for value in index.values.iter().filter(|value| !wanted.contains(value.column().as_str())) {
        let column = value.column();
        wrong(column.as_str(), format!("“{column}” is neither an indicator nor a denominator of the plan"));
    }
    for message in plan(index) {
        // The plan's own words name a node first; its line is as near as one can come.
        let code = message.split('“').nth(1).and_then(|rest| rest.split('”').next()).unwrap_or_default();
        problems.at(file.path, file.line_in_plan(code), format!("plan: {message}"));
    }
}

/// Whether figures of a flow have an attribute or a measure of this id.
fn has_column(data: &PackData, flow: &Code, id: &str) -> bool {
    let known = data.flows.iter().find(|known| known.code == *flow);
    let found = known.and_then(|known| data.structures.dataflows.iter().find(|f| f.head.id == known.id));
    let structure = found.and_then(|found| data.structures.data_structure(&found.structure));
    structure.is_some_and(|structure| {
        structure.attributes.iter().any(|attribute| attribute.id == id)
            || structure.measures.iter().any(|measure| measure.id == id)
    })
}

/// The columns that a plan reads.
fn columns(plan: &Plan) -> BTreeSet<&str> {
    let indicators = plan.indicators.iter();
    indicators.flat_map(|i| std::iter::once(i.code.as_str()).chain(i.denominator.as_deref())).collect()
}

/// What is wrong with plan and study whatever the figures are: tried on numbers that are all there and all differ.
fn plan(index: &IndexDefinition) -> Vec<String> {
    let told = |problems: composite::Problems| problems.0.iter().map(ToString::to_string).collect();
    let Ok(mut table) = Table::new(index.areas.iter().map(Code::as_str)) else {
        return vec!["“areas”: at least two, each once".to_owned()];
    };
    if index.areas.len() < 2 {
        return vec!["“areas”: at least two, each once".to_owned()];
    }
    for (number, column) in columns(&index.plan).into_iter().enumerate() {
        let n = index.areas.len();
        let values = (0..n).map(|row| Some(((row * 7 + number * 3) % n) as f64 + 1.0));
        // A column that is there twice cannot be: they come from a set.
        drop(table.add_column(column, values));
    }
    let mut own = index.plan.clone();
    // Targets and goalposts are in the unit of the figures, which these numbers are not.
    own.normalise.only.retain(|_, scale| !in_units(scale));
    if in_units(&own.normalise.method) {
        own.normalise.method = composite::plan::Scale::default();
    }
    let model = match Model::new(&own, &table) {
        Ok(model) => model,
        Err(problems) => return told(problems),
    };
    if index.study.factors.is_empty() {
        return Vec::new();
    }
    let small = composite::uncertainty::Study { rows: 8, width: None, ..index.study.clone() };
    model.study(&small).err().map(told).unwrap_or_default()
}

fn in_units(scale: &composite::plan::Scale) -> bool {
    use composite::plan::Scale;
    matches!(scale, Scale::Target { .. } | Scale::Goalposts { .. } | Scale::Fixed { .. })
}

fn known_areas<'a>(nation: &'a Nation, data: Option<&'a PackData>) -> HashSet<&'a str> {
    let of_rankings = ranking::wanted_names(nation).into_iter().filter(|(table, _)| *table == "area");
    let mut areas: HashSet<&str> = of_rankings.map(|(_, code)| code).collect();
    let lists = data.iter().flat_map(|data| &data.structures.codelists);
    areas.extend(lists.filter(|l| l.head.id == "CL_AREA").flat_map(|l| &l.codes).map(|c| c.id.as_str()));
    areas
}

/// The names that an index calls for.
fn wanted_names(index: &IndexDefinition) -> BTreeSet<(&'static str, &str)> {
    let code = index.code.as_str();
    let mut wanted = BTreeSet::from([("index", code), ("index-about", code), ("index-method", code)]);
    wanted.extend(
        index.plan.groups.iter().filter(|g| g.parent.is_some()).map(|g| ("index-node", g.code.as_str())),
    );
    wanted.extend(index.study.factors.iter().map(|f| ("index-factor", f.name.as_str())));
    wanted
}

/// Compares the names with what there is to name: none missing, none left over.
pub fn names(folder: &Path, nation: &Nation, indices: &[IndexDefinition], problems: &mut Problems) {
    let wanted: BTreeSet<(&str, &str)> = indices.iter().flat_map(wanted_names).collect();
    let none = BTreeMap::new();
    for (locale, names) in &nation.names {
        let path = folder.join("names").join(format!("{locale}.toml"));
        for (table, code) in wanted.iter().filter(|(table, code)| names.get(table, code).is_none()) {
            problems.file(&path, format!("[{table}] {code} is missing"));
        }
        for table in TABLES {
            for code in names.names.get(table).unwrap_or(&none).keys() {
                if !wanted.contains(&(table, code.as_str())) {
                    let text = std::fs::read_to_string(&path).unwrap_or_default();
                    let message = format!("[{table}] {code} is left over: no index has it");
                    problems.at(&path, line_of_key(&text, code), message);
                }
            }
        }
    }
}
