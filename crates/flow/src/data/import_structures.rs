//! Structures of a file become the portal's: checked whole, kept whole.

use std::collections::{BTreeSet, HashSet};

use model::{Act, Actor, Clock, Code, DataFlow, EventSubject, Refusal};
use sdmx::model::{Concept, DataStructure, Head, Maintained, Representation, Structures};
use sdmx::{Class, Ref, Table, Texts, is_agency};
use serde_json::json;
use store::{Conn, Tx};

use super::error::DataError;
use super::structure_problem::StructureProblem;
use super::structures::{keep_structures, load_structures};
use crate::trust::{Rights, Scope};

type Problems = Vec<StructureProblem>;

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

/// A structure that is new, or another than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StructureChange {
    /// What it is.
    pub reference: Ref,
    /// Its name.
    pub names: Texts,
    /// It is new.
    pub is_new: bool,
}

/// What would become of structures that are right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckedStructures {
    /// Those that are new or others than before.
    pub changes: Vec<StructureChange>,
    /// Dataflows that would become flows.
    pub flows: Vec<DataFlow>,
}

/// Whether the person may bring in structures: they are the whole country's.
pub fn may_bring_structures(me: &Rights) -> Result<(), Refusal> {
    me.need(Act::LoadData, Scope::COUNTRY)
}

/// Keeps the structures of a file for a person, as [`import_structures`] does.
pub async fn bring_structures(
    tx: &mut Tx,
    me: &Rights,
    clock: &dyn Clock,
    new: &Structures,
    rules: &FlowRules,
) -> Result<Result<ImportedStructures, Vec<StructureProblem>>, DataError> {
    may_bring_structures(me)?;
    import_structures(tx, clock, &Actor::person(me.person.id), new, rules).await
}

/// Checks the structures of a file, and says what would become of them. What is wrong is told with the reference of the
/// thing.
pub async fn check_structures(
    conn: &mut Conn,
    new: &Structures,
    rules: &FlowRules,
) -> Result<Result<CheckedStructures, Vec<StructureProblem>>, DataError> {
    let kept = load_structures(conn).await?;
    let mut problems = Vec::new();
    if new.is_empty() {
        problems.push(StructureProblem::Empty);
    }
    let all = together(&kept, new, &mut problems);
    resolve(&all, new, &mut problems);
    let flows = new_flows(conn, new, rules, &mut problems).await?;
    if !problems.is_empty() {
        return Ok(Err(problems));
    }
    Ok(Ok(CheckedStructures { changes: changes(&kept, new), flows }))
}

/// What is new in a file, or another than before.
fn changes(kept: &Structures, new: &Structures) -> Vec<StructureChange> {
    fn one<T: Maintained + PartialEq>(kept: &[T], new: &[T], changes: &mut Vec<StructureChange>) {
        for thing in new {
            let reference = thing.reference();
            let known = kept.iter().find(|known| known.reference() == reference);
            if known != Some(thing) {
                let names = thing.head().names.clone();
                changes.push(StructureChange { reference, names, is_new: known.is_none() });
            }
        }
    }
    let mut changes = Vec::new();
    macro_rules! each {
        ($($field:ident)*) => {$(one(&kept.$field, &new.$field, &mut changes);)*};
    }
    each!(agency_schemes category_schemes concept_schemes codelists data_structures dataflows categorisations constraints);
    changes
}

/// Keeps the structures of a file, all of them or none. What is wrong is told with the reference of the thing.
pub async fn import_structures(
    tx: &mut Tx,
    clock: &dyn Clock,
    actor: &Actor,
    new: &Structures,
    rules: &FlowRules,
) -> Result<Result<ImportedStructures, Vec<StructureProblem>>, DataError> {
    let flows = match check_structures(tx, new, rules).await? {
        Ok(checked) => checked.flows,
        Err(problems) => return Ok(Err(problems)),
    };
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
fn together(kept: &Structures, new: &Structures, problems: &mut Problems) -> Structures {
    let mut all = kept.clone();
    macro_rules! each {
        ($($field:ident)*) => {$(put(&mut all.$field, &new.$field, problems);)*};
    }
    each!(agency_schemes category_schemes categorisations codelists concept_schemes constraints dataflows data_structures);
    all
}

fn put<T: Maintained + Clone + PartialEq>(all: &mut Vec<T>, new: &[T], problems: &mut Problems) {
    let mut seen = HashSet::new();
    for thing in new {
        let (head, name) = (thing.head(), named(thing));
        if !seen.insert(name.clone()) {
            problems.push(StructureProblem::Twice { thing: name.clone() });
        }
        if !is_agency(&head.agency) {
            problems.push(StructureProblem::Agency { thing: name.clone(), agency: head.agency.clone() });
        }
        if let Some(place) = &head.stub {
            problems.push(StructureProblem::Stub { thing: name.clone(), place: place.clone() });
        }
        let same = |known: &Head| {
            known.agency == head.agency && known.id == head.id && known.version == head.version
        };
        match all.iter_mut().find(|known| same(known.head())) {
            Some(known) if known != thing && head.version.is_stable() => {
                problems.push(StructureProblem::Final { thing: name });
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
fn resolve(all: &Structures, new: &Structures, problems: &mut Problems) {
    let mut missing: BTreeSet<(String, String)> = BTreeSet::new();
    let mut need = |there: bool, from: String, to: &Ref| {
        if !there {
            missing.insert((from, format!("{:?} {to}", to.class)));
        }
    };
    for scheme in &new.concept_schemes {
        for concept in &scheme.concepts {
            let from = format!("{}, concept {}", named(scheme), concept.id);
            let above = concept.parent.as_ref();
            if let Some(above) = above.filter(|above| !has_concept(&scheme.concepts, above)) {
                let (thing, missing) = (from.clone(), format!("concept {above}"));
                problems.push(StructureProblem::Missing { thing, missing });
            }
            if let Some(Representation::Codes(list)) = &concept.representation {
                need(all.codelist(list).is_some(), from, list);
            }
        }
    }
    for list in new.codelists.iter().filter(|list| !list.partial) {
        let codes: HashSet<&str> = list.codes.iter().map(|code| code.id.as_str()).collect();
        if codes.len() != list.codes.len() {
            problems.push(StructureProblem::CodeTwice { thing: named(list) });
        }
        for code in &list.codes {
            if let Some(above) = code.parent.as_ref().filter(|above| !codes.contains(above.as_str())) {
                let (thing, missing) = (format!("{}, {}", named(list), code.id), above.clone());
                problems.push(StructureProblem::Missing { thing, missing });
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
    problems.extend(missing.into_iter().map(|(thing, missing)| StructureProblem::Missing { thing, missing }));
    // What is left are rules between the parts of a structure.
    if problems.is_empty() {
        let subjects = new.data_structures.iter().map(Maintained::reference);
        for subject in subjects.chain(new.dataflows.iter().map(Maintained::reference)) {
            if let Err(e) = Table::new(all, &subject) {
                problems.push(StructureProblem::Rules { thing: subject.to_string(), why: e.to_string() });
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
    conn: &mut Conn,
    new: &Structures,
    rules: &FlowRules,
    problems: &mut Problems,
) -> Result<Vec<DataFlow>, DataError> {
    let known = store::data::flows(conn).await?;
    let topics = store::data::topics(conn).await?;
    let organisations = store::nation::organisations(conn).await?;
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
            problems.push(StructureProblem::Address { thing: name });
            continue;
        };
        if known.iter().chain(&flows).any(|flow: &DataFlow| flow.code == code) {
            problems.push(StructureProblem::FlowThere { thing: name.clone(), flow: code.to_string() });
        }
        let (Some(topic), Some(publisher), Some(licence)) = (&rules.topic, &rules.publisher, &rules.licence)
        else {
            problems.push(StructureProblem::Untold { thing: name });
            continue;
        };
        if !topics.contains(topic) {
            let all: Vec<&str> = topics.iter().map(Code::as_str).collect();
            let (topic, known) = (topic.to_string(), all.join(", "));
            problems.push(StructureProblem::Topic { topic, known });
        }
        if !organisations.iter().any(|one| one.code == *publisher && one.valid_to.is_none()) {
            problems.push(StructureProblem::Organisation { organisation: publisher.to_string() });
        }
        if licence.trim().is_empty() {
            problems.push(StructureProblem::Licence);
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
