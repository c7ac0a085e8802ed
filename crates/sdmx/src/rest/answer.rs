//! The structures that answer a question.

use std::collections::HashSet;

use super::structure::{Detail, Kind, References, StructureQuery};
use super::{Code, Many, Refusal};
use crate::id::Class;
use crate::model::{Constraint, Head, Maintained, Representation, Structures};
use crate::reference::Ref;
use crate::version::{Version, Wanted};

/// A structure in the whole of them: its class and its place among those of its class.
type Node = (Class, usize);

/// All structures as a graph.
struct Graph<'a> {
    all: &'a Structures,
    nodes: Vec<(Node, &'a Head)>,
}

/// The structures that answer a question, and those that are to be given with them. `place` says where the whole of one
/// can be had when only its name is given.
pub fn answer(
    all: &Structures,
    query: &StructureQuery,
    place: impl Fn(Class, &Head) -> String,
) -> Result<Structures, Refusal> {
    let graph = Graph::new(all);
    let found = graph.find(query);
    if found.is_empty() {
        return Err(Refusal::new(Code::NoResults, "no structure has this kind, agency, id and version"));
    }
    let more = graph.related(&found, &query.references);
    let (mut out, mut some_item) = (Structures::default(), false);
    for (node, head) in &graph.nodes {
        let asked = found.contains(node);
        if !asked && !more.contains(node) {
            continue;
        }
        let mut alone = graph.alone(*node);
        if asked && let Many::These(items) = &query.items {
            keep_items(&mut alone, items);
            some_item |= has_items(&alone);
        }
        let (stub, described) = match query.detail {
            Detail::AllStubs => (true, false),
            Detail::AllCompleteStubs => (true, true),
            Detail::ReferenceStubs => (!asked, false),
            Detail::ReferenceCompleteStubs => (!asked, true),
            Detail::Full | Detail::ReferencePartial | Detail::Raw => (false, true),
        };
        if stub {
            empty(&mut alone, &place(node.0, head), described);
        }
        out.append(alone);
    }
    if query.items != Many::All && !some_item {
        return Err(Refusal::new(
            Code::NoResults,
            "no structure of this kind, agency, id and version has such an item",
        ));
    }
    if query.detail == Detail::ReferencePartial {
        used_concepts(&mut out, &found, all);
    }
    Ok(out)
}

impl<'a> Graph<'a> {
    fn new(all: &'a Structures) -> Self {
        let mut nodes = Vec::new();
        macro_rules! each {
            ($($field:ident)*) => {$(
                nodes.extend(all.$field.iter().enumerate().map(|(at, thing)| {
                    ((class_of(thing), at), thing.head())
                }));
            )*};
        }
        each!(agency_schemes category_schemes categorisations codelists concept_schemes constraints dataflows data_structures);
        Self { all, nodes }
    }

    /// Those asked for: of each id the version that is wanted.
    fn find(&self, query: &StructureQuery) -> HashSet<Node> {
        let kind = |node: &Node| {
            query.kinds.admits(|kind| match kind {
                Kind::Known(class) => *class == node.0,
                Kind::Constraint { actual } => {
                    node.0 == Class::DataConstraint
                        && self.all.constraints.get(node.1).is_some_and(|c: &Constraint| c.actual == *actual)
                }
                Kind::Other(_) => false,
            })
        };
        let candidates: Vec<&(Node, &Head)> = self
            .nodes
            .iter()
            .filter(|(node, head)| {
                kind(node)
                    && query.agencies.admits(|agency| *agency == head.agency)
                    && query.ids.admits(|id| *id == head.id)
            })
            .collect();
        let wanted = if query.versions.is_empty() { &[Wanted::LatestStable][..] } else { &query.versions };
        let mut found = HashSet::new();
        for (node, head) in &candidates {
            let same = candidates
                .iter()
                .filter(|(other, h)| other.0 == node.0 && h.agency == head.agency && h.id == head.id);
            let versions: Vec<(&Version, Node)> = same.map(|(other, h)| (&h.version, *other)).collect();
            for wish in wanted {
                found.extend(wish.choose(versions.clone()));
            }
        }
        found
    }

    fn related(&self, found: &HashSet<Node>, wanted: &References) -> HashSet<Node> {
        let children = |from: &HashSet<Node>| self.step(from, false);
        let parents = |from: &HashSet<Node>| self.step(from, true);
        let closure = |from: &HashSet<Node>, up: bool| {
            let (mut all, mut edge) = (HashSet::new(), from.clone());
            while !edge.is_empty() {
                edge = self.step(&edge, up).difference(&all).copied().collect();
                all.extend(edge.iter().copied());
            }
            all
        };
        let with_siblings = || {
            let up = parents(found);
            let siblings = children(&up);
            up.union(&siblings).copied().collect::<HashSet<Node>>()
        };
        match wanted {
            References::None => HashSet::new(),
            References::Parents => parents(found),
            References::ParentsAndSiblings => with_siblings(),
            References::Ancestors => closure(found, true),
            References::Children => children(found),
            References::Descendants => closure(found, false),
            References::All => with_siblings().union(&closure(found, false)).copied().collect(),
            References::Kinds(kinds) => {
                let both: HashSet<Node> =
                    closure(found, true).union(&closure(found, false)).copied().collect();
                let is = |node: &Node| {
                    kinds.iter().any(|kind| match kind {
                        Kind::Known(class) => *class == node.0,
                        Kind::Constraint { .. } => node.0 == Class::DataConstraint,
                        Kind::Other(_) => false,
                    })
                };
                both.into_iter().filter(is).collect()
            }
        }
    }

    /// What these refer to, or what refers to these.
    fn step(&self, from: &HashSet<Node>, up: bool) -> HashSet<Node> {
        let mut out = HashSet::new();
        for (node, _) in self.nodes.iter().filter(|(node, _)| up || from.contains(node)) {
            for target in self.references(*node).iter().filter_map(|reference| self.target(reference)) {
                if !up {
                    out.insert(target);
                } else if from.contains(&target) {
                    out.insert(*node);
                }
            }
        }
        out
    }

    fn target(&self, reference: &Ref) -> Option<Node> {
        let class = match reference.class {
            Class::Concept => Class::ConceptScheme,
            Class::Category => Class::CategoryScheme,
            Class::Code => Class::Codelist,
            Class::Agency => Class::AgencyScheme,
            class => class,
        };
        self.nodes
            .iter()
            .filter(|(node, head)| node.0 == class && reference.admits(&head.agency, &head.id, &head.version))
            .max_by(|a, b| a.1.version.precedes(&b.1.version))
            .map(|(node, _)| *node)
    }

    fn references(&self, node: Node) -> Vec<Ref> {
        let mut out = Vec::new();
        let codes = |representation: &Option<Representation>, out: &mut Vec<Ref>| {
            if let Some(Representation::Codes(list)) = representation {
                out.push(list.clone());
            }
        };
        match node.0 {
            Class::Dataflow => out.extend(self.all.dataflows.get(node.1).map(|flow| flow.structure.clone())),
            Class::DataConstraint => {
                out.extend(self.all.constraints.get(node.1).into_iter().flat_map(|c| c.attached.clone()));
            }
            Class::Categorisation => {
                if let Some(found) = self.all.categorisations.get(node.1) {
                    out.extend([found.source.clone(), found.target.clone()]);
                }
            }
            Class::ConceptScheme => {
                for concept in self.all.concept_schemes.get(node.1).into_iter().flat_map(|s| &s.concepts) {
                    codes(&concept.representation, &mut out);
                }
            }
            Class::DataStructure => {
                if let Some(found) = self.all.data_structures.get(node.1) {
                    for d in &found.dimensions {
                        out.push(d.concept.clone());
                        codes(&d.representation, &mut out);
                    }
                    out.extend(found.time.as_ref().map(|time| time.concept.clone()));
                    for m in &found.measures {
                        out.push(m.concept.clone());
                        codes(&m.representation, &mut out);
                    }
                    for a in &found.attributes {
                        out.push(a.concept.clone());
                        codes(&a.representation, &mut out);
                    }
                }
            }
            _ => {}
        }
        out
    }

    /// A structure by itself.
    fn alone(&self, node: Node) -> Structures {
        let mut out = Structures::default();
        macro_rules! pick {
            ($($class:ident $field:ident)*) => {
                match node.0 {
                    $(Class::$class => out.$field.extend(self.all.$field.get(node.1).cloned()),)*
                    _ => {}
                }
            };
        }
        pick!(AgencyScheme agency_schemes CategoryScheme category_schemes Categorisation categorisations
              Codelist codelists ConceptScheme concept_schemes DataConstraint constraints
              Dataflow dataflows DataStructure data_structures);
        out
    }
}

fn class_of<T: Maintained>(_: &T) -> Class {
    T::CLASS
}

/// Leaves only some items of the lists.
fn keep_items(structures: &mut Structures, items: &[String]) {
    for list in &mut structures.codelists {
        let before = list.codes.len();
        list.codes.retain(|code| items.contains(&code.id));
        list.partial |= list.codes.len() < before;
        // A code whose parent is not given stands at the top.
        let ids: HashSet<String> = list.codes.iter().map(|code| code.id.clone()).collect();
        for code in &mut list.codes {
            code.parent = code.parent.take().filter(|parent| ids.contains(parent));
        }
    }
    for scheme in &mut structures.concept_schemes {
        let before = scheme.concepts.len();
        scheme.concepts.retain(|concept| items.contains(&concept.id));
        scheme.partial |= scheme.concepts.len() < before;
    }
    for scheme in &mut structures.category_schemes {
        scheme.categories.retain(|category| items.contains(&category.id));
    }
    for scheme in &mut structures.agency_schemes {
        scheme.agencies.retain(|agency| items.contains(&agency.id));
    }
}

/// Whether there is anything in the lists.
fn has_items(structures: &Structures) -> bool {
    structures.codelists.iter().any(|list| !list.codes.is_empty())
        || structures.concept_schemes.iter().any(|scheme| !scheme.concepts.is_empty())
        || structures.category_schemes.iter().any(|scheme| !scheme.categories.is_empty())
        || structures.agency_schemes.iter().any(|scheme| !scheme.agencies.is_empty())
}

/// Leaves the name, and where the whole is.
fn empty(structures: &mut Structures, place: &str, described: bool) {
    macro_rules! each {
        ($($field:ident)*) => {$(
            for thing in &mut structures.$field {
                let head = thing.head_mut();
                head.stub = Some(place.to_owned());
                if !described {
                    head.descriptions = crate::text::Texts::new();
                }
            }
        )*};
    }
    each!(agency_schemes category_schemes categorisations codelists concept_schemes constraints dataflows data_structures);
    structures.codelists.iter_mut().for_each(|list| list.codes.clear());
    structures.concept_schemes.iter_mut().for_each(|scheme| scheme.concepts.clear());
    structures.category_schemes.iter_mut().for_each(|scheme| scheme.categories.clear());
    structures.agency_schemes.iter_mut().for_each(|scheme| scheme.agencies.clear());
    for found in &mut structures.data_structures {
        (found.dimensions, found.time, found.groups) = (Vec::new(), None, Vec::new());
        (found.measures, found.attributes) = (Vec::new(), Vec::new());
    }
    structures.constraints.iter_mut().for_each(|constraint| constraint.regions.clear());
}

/// Of the concept schemes that are only referred to, leaves what the data structures use.
fn used_concepts(out: &mut Structures, found: &HashSet<Node>, all: &Structures) {
    let used: HashSet<String> = out
        .data_structures
        .iter()
        .flat_map(|s| {
            let dimensions = s.dimensions.iter().map(|d| &d.concept);
            let rest = s.measures.iter().map(|m| &m.concept).chain(s.attributes.iter().map(|a| &a.concept));
            dimensions.chain(s.time.iter().map(|t| &t.concept)).chain(rest)
        })
        .filter_map(|reference| reference.item.clone())
        .collect();
    for scheme in &mut out.concept_schemes {
        let asked = all.concept_schemes.iter().enumerate().any(|(at, known)| {
            found.contains(&(Class::ConceptScheme, at))
                && known.head.id == scheme.head.id
                && known.head.version == scheme.head.version
        });
        if !asked && !used.is_empty() {
            let before = scheme.concepts.len();
            scheme.concepts.retain(|concept| used.contains(&concept.id));
            scheme.partial |= scheme.concepts.len() < before;
        }
    }
}
