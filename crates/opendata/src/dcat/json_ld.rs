//! JSON-LD. The context holds the prefixes alone and stands in the document, so no reader has to fetch anything.

use std::io::{BufWriter, Result, Write};

use serde_json::{Map, Value, json};

use super::graph::{Graph, Node, PREFIXES, Term};

pub(super) fn write(graph: &Graph, out: impl Write) -> Result<()> {
    let mut out = BufWriter::new(out);
    let context: Map<String, Value> =
        PREFIXES.iter().map(|(prefix, iri)| ((*prefix).to_owned(), (*iri).into())).collect();
    out.write_all(b"{\"@context\": ")?;
    serde_json::to_writer(&mut out, &context)?;
    out.write_all(b",\n\"@graph\": [")?;
    for (index, node) in graph.nodes.iter().enumerate() {
        out.write_all(if index == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut out, &object(node))?;
    }
    out.write_all(b"\n]}\n")?;
    out.flush()
}

fn object(node: &Node) -> Value {
    let mut object = Map::new();
    if !node.iri.is_empty() {
        object.insert("@id".to_owned(), node.iri.as_str().into());
    }
    if !node.classes.is_empty() {
        object.insert("@type".to_owned(), json!(node.classes));
    }
    for (property, values) in &node.properties {
        object.insert((*property).to_owned(), values.iter().map(term).collect());
    }
    Value::Object(object)
}

fn term(value: &Term) -> Value {
    match value {
        Term::Iri(iri) => json!({ "@id": iri }),
        Term::Text(text, language) => json!({ "@value": text, "@language": language }),
        Term::Typed(text, None) => json!({ "@value": text }),
        Term::Typed(text, Some(kind)) => json!({ "@value": text, "@type": kind }),
        Term::Nameless(node) => object(node),
    }
}
