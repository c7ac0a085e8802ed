//! Structures of a file become the portal's: checked whole, kept whole.

use std::collections::{BTreeSet, HashSet};

use model::{Actor, Clock, Code, DataFlow, EventSubject};
use sdmx::model::{Concept, DataStructure, Head, Maintained, Representation, Structures};
use sdmx::{Class, Ref, Table, is_agency};
use serde_json::json;
use store::Tx;

use super::error::DataError;
use super::structures::{keep_structures, load_structures};

/// What new dataflows are told of beyond their structure.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FlowRules {
    /// The topic they stand under.
    pub topic: Option<Code>,
    /// The organisation that answers for them.
    pub publisher: Option<Code>,
    /// Licence of their figures, as SPDX writes it.
    pub licence: Option<String>,
}

/// What became of the structures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportedStructures {
    /// Structures that are new or others than before.
    pub changed: usize,
    /// Dataflows that became flows.
    pub flows: Vec<Code>,
}

/// Keeps the structures of a file, all of them or none. What is wrong is told with the reference of the thing.
pub async fn import_structures(
    tx: &mut Tx,
    clock: &dyn Clock,
    actor: &Actor,
    new: &Structures,
    rules: &FlowRules,
) -> Result<Result<ImportedStructures, Vec<String>>, DataError> {
    let kept = load_structures(tx).await?;
    let mut problems = Vec::new();
    if new.is_empty() {
        problems.push("there are no structures in the file".to_owned());
    }
    let all = together(&kept, new, &mut problems);
    resolve(&all, new, &mut problems);
    let flows = new_flows(tx, new, rules, &mut problems).await?;
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    let changed = keep_structures(tx, new).await?;
    for flow in &flows {
        store::data::upsert_flow(tx, flow).await?;
    }
    let flows: Vec<Code> = flows.into_iter().map(|flow| flow.code).collect();
    if changed > 0 || !flows.is_empty() {
        let detail = json!({ "changed": changed, "flows": flows });
        let subject = flows.first().cloned().or_else(|| Code::new("structures").ok());
        if let Some(subject) = subject {
            let subject = EventSubject::Data(subject);
            crate::trust::record(tx, clock, actor, "import-structures", subject, detail).await?;
        }
    }
    Ok(Ok(ImportedStructures { changed, flows }))
}

/// What there would be: those that are kept, and the new ones over them.
fn together(kept: &Structures, new: &Structures, problems: &mut Vec<String>) -> Structures {
    let mut all = kept.clone();
    macro_rules! each {
        ($($field:ident)*) => {$(put(&mut all.$field, &new.$field, problems);)*};
    }
    each!(agency_schemes category_schemes categorisations codelists concept_schemes constraints dataflows data_structures);
    all
}

fn put<T: Maintained + Clone + PartialEq>(all: &mut Vec<T>, new: &[T], problems: &mut Vec<String>) {
    let mut seen = HashSet::new();
    for thing in new {
        let (head, name) = (thing.head(), named(thing));
        if !seen.insert(name.clone()) {
            problems.push(format!("{name} is there twice"));
        }
        if !is_agency(&head.agency) {
            problems.push(format!("{name}: {:?} is no id of an agency", head.agency));
        }
        if let Some(elsewhere) = &head.stub {
            problems.push(format!("{name} is only named here; its whole is at {elsewhere}"));
        }
        let same = |known: &Head| {
            known.agency == head.agency && known.id == head.id && known.version == head.version
        };
        match all.iter_mut().find(|known| same(known.head())) {
            Some(known) if known != thing && head.version.is_stable() => {
                problems.push(format!("{name} is final and is another here; what is new needs a new version"))
            }
            Some(known) => *known = thing.clone(),
            None => all.push(thing.clone()),
        }
    }
}

/// What a thing is called in a message.
fn named<T: Maintained>(thing: &T) -> String {
    format!("{:?} {}", T::CLASS, thing.reference())
}

/// Finds what references lead nowhere.
fn resolve(all: &Structures, new: &Structures, problems: &mut Vec<String>) {
    let mut missing: BTreeSet<String> = BTreeSet::new();
    let mut need = |there: bool, from: String, to: &Ref| {
        if !there {
            missing.insert(format!("{from}: there is no {:?} {to}", to.class));
        }
    };
    for scheme in &new.concept_schemes {
        for concept in &scheme.concepts {
            let from = format!("{}, concept {}", named(scheme), concept.id);
            let above = concept.parent.as_ref();
            if let Some(above) = above.filter(|above| !has_concept(&scheme.concepts, above)) {
                problems.push(format!("{from}: there is no concept {above} above it"));
            }
            if let Some(Representation::Codes(list)) = &concept.representation {
                need(all.codelist(list).is_some(), from, list);
            }
        }
    }
    for list in new.codelists.iter().filter(|list| !list.partial) {
        let codes: HashSet<&str> = list.codes.iter().map(|code| code.id.as_str()).collect();
        if codes.len() != list.codes.len() {
            problems.push(format!("{}: a code is there twice", named(list)));
        }
        for code in &list.codes {
            if let Some(above) = code.parent.as_ref().filter(|above| !codes.contains(above.as_str())) {
                problems.push(format!("{}: there is no code {above} above {}", named(list), code.id));
            }
        }
    }
    for structure in &new.data_structures {
        let from = named(structure);
        for (component, concept, representation) in components(structure) {
            let from = format!("{from}, {component}");
            need(all.concept(concept).is_some(), from.clone(), concept);
            if let Some(Representation::Codes(list)) = representation {
                need(all.codelist(list).is_some(), from, list);
            }
        }
    }
    for flow in &new.dataflows {
        need(all.data_structure(&flow.structure).is_some(), named(flow), &flow.structure);
    }
    for one in &new.categorisations {
        need(is_there(all, &one.source), named(one), &one.source);
        need(is_there(all, &one.target), named(one), &one.target);
    }
    for constraint in &new.constraints {
        for attached in &constraint.attached {
            need(is_there(all, attached), named(constraint), attached);
        }
    }
    problems.extend(missing);
    // What is left are rules between the parts of a structure.
    if problems.is_empty() {
        let subjects = new.data_structures.iter().map(Maintained::reference);
        for subject in subjects.chain(new.dataflows.iter().map(Maintained::reference)) {
            if let Err(e) = Table::new(all, &subject) {
                problems.push(format!("{subject}: {e}"));
            }
        }
    }
}

fn has_concept(concepts: &[Concept], id: &str) -> bool {
    concepts.iter().any(|concept| concept.id == id)
}

/// The components of a structure: what they are called, their concept, their values.
fn components(of: &DataStructure) -> Vec<(&str, &Ref, Option<&Representation>)> {
    let dimensions = of.dimensions.iter().map(|d| (d.id.as_str(), &d.concept, d.representation.as_ref()));
    let time = of.time.iter().map(|time| ("TIME_PERIOD", &time.concept, None));
    let measures = of.measures.iter().map(|m| (m.id.as_str(), &m.concept, m.representation.as_ref()));
    let attributes = of.attributes.iter().map(|a| (a.id.as_str(), &a.concept, a.representation.as_ref()));
    dimensions.chain(time).chain(measures).chain(attributes).collect()
}

/// Whether something is there; what is of a class that is not kept here is believed.
fn is_there(all: &Structures, reference: &Ref) -> bool {
    match reference.class {
        Class::Dataflow => all.dataflow(reference).is_some(),
        Class::DataStructure => all.data_structure(reference).is_some(),
        Class::Codelist => all.codelist(reference).is_some(),
        Class::ConceptScheme => all.concept_scheme(reference).is_some(),
        Class::Concept => all.concept(reference).is_some(),
        Class::Category => {
            let admits = |head: &Head| reference.admits(&head.agency, &head.id, &head.version);
            let item = reference.item.as_deref().unwrap_or_default();
            let scheme = all.category_schemes.iter().find(|scheme| admits(&scheme.head));
            scheme.is_some_and(|scheme| {
                let mut level = &scheme.categories;
                item.split('.').all(|id| match level.iter().find(|category| category.id == id) {
                    Some(found) => {
                        level = &found.categories;
                        true
                    }
                    None => false,
                })
            })
        }
        _ => true,
    }
}

/// Flows of dataflows that are none yet.
async fn new_flows(
    tx: &mut Tx,
    new: &Structures,
    rules: &FlowRules,
    problems: &mut Vec<String>,
) -> Result<Vec<DataFlow>, DataError> {
    let known = store::data::flows(tx).await?;
    let topics = store::data::topics(tx).await?;
    let organisations = store::nation::organisations(tx).await?;
    let mut flows = Vec::new();
    for dataflow in &new.dataflows {
        if known.iter().any(|flow| flow.id == dataflow.head.id) {
            continue;
        }
        let name = named(dataflow);
        let code = dataflow.head.id.to_lowercase().replace('_', "-");
        let (Ok(code), Ok(structure)) =
            (Code::new(code), Code::new(dataflow.structure.id.to_lowercase().replace('_', "-")))
        else {
            problems.push(format!("{name}: its id makes no address"));
            continue;
        };
        if known.iter().chain(&flows).any(|flow: &DataFlow| flow.code == code) {
            problems.push(format!("{name}: there is a flow {code} already"));
        }
        let (Some(topic), Some(publisher), Some(licence)) = (&rules.topic, &rules.publisher, &rules.licence)
        else {
            problems
                .push(format!("{name} is new: say its topic, its publisher and the licence of its figures"));
            continue;
        };
        if !topics.contains(topic) {
            let all: Vec<&str> = topics.iter().map(Code::as_str).collect();
            problems.push(format!("there is no topic {topic}; there are: {}", all.join(", ")));
        }
        if !organisations.iter().any(|one| one.code == *publisher && one.valid_to.is_none()) {
            problems.push(format!("there is no organisation {publisher}"));
        }
        if licence.trim().is_empty() {
            problems.push("the licence is empty".to_owned());
        }
        flows.push(DataFlow {
            code,
            id: dataflow.head.id.clone(),
            structure,
            topic: topic.clone(),
            publisher: publisher.clone(),
            licence: licence.clone(),
            headline: Vec::new(),
        });
    }
    Ok(flows)
}
