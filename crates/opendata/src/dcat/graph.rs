//! Statements before they are written: things with what is said of them, in the order in which it was said.

use std::collections::HashMap;

/// The prefixes that names of properties and classes are written with.
pub(super) const PREFIXES: &[(&str, &str)] = &[
    ("adms", "http://www.w3.org/ns/adms#"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dcatap", "http://data.europa.eu/r5r/"),
    ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("spdx", "http://spdx.org/rdf/terms#"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// What a statement can say.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Term {
    Iri(String),
    /// A text and its language.
    Text(String, String),
    /// A text and its type, by its short name; plain text has none.
    Typed(String, Option<&'static str>),
    /// Something without a name, told where it is used.
    Nameless(Node),
}

/// A thing: its classes and what is said of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Node {
    pub(super) iri: String,
    /// Short names.
    pub(super) classes: Vec<&'static str>,
    /// Short name of each property, and its values.
    pub(super) properties: Vec<(&'static str, Vec<Term>)>,
}

impl Node {
    pub(super) fn class(&mut self, class: &'static str) {
        if !self.classes.contains(&class) {
            self.classes.push(class);
        }
    }

    /// Says it, unless it was said before.
    pub(super) fn say(&mut self, property: &'static str, value: Term) {
        match self.properties.iter_mut().find(|(name, _)| *name == property) {
            Some((_, values)) if values.contains(&value) => {}
            Some((_, values)) => values.push(value),
            None => self.properties.push((property, vec![value])),
        }
    }
}

/// All things with a name.
#[derive(Debug, Default)]
pub(super) struct Graph {
    pub(super) nodes: Vec<Node>,
    places: HashMap<String, usize>,
}

impl Graph {
    /// The thing of that name, new if it was not there.
    pub(super) fn node(&mut self, iri: &str) -> &mut Node {
        let place = *self.places.entry(iri.to_owned()).or_insert_with(|| {
            self.nodes.push(Node { iri: iri.to_owned(), ..Node::default() });
            self.nodes.len() - 1
        });
        &mut self.nodes[place]
    }

    pub(super) fn is_a(&self, iri: &str, class: &str) -> bool {
        self.places.get(iri).is_some_and(|place| self.nodes[*place].classes.contains(&class))
    }
}
