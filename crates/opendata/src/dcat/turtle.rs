//! Turtle.

use std::io::{BufWriter, Result, Write};

use super::graph::{Graph, Node, PREFIXES, Term};

pub(super) fn write(graph: &Graph, out: impl Write) -> Result<()> {
    let mut out = BufWriter::new(out);
    for (prefix, iri) in PREFIXES {
        writeln!(out, "@prefix {prefix}: <{iri}> .")?;
    }
    for node in &graph.nodes {
        write!(out, "\n<{}>", node.iri)?;
        said(&mut out, node, 1)?;
        out.write_all(b" .\n")?;
    }
    out.flush()
}

/// What is said of a thing, a line for each property.
fn said(out: &mut impl Write, node: &Node, depth: usize) -> Result<()> {
    let indent = "    ".repeat(depth);
    let mut first = true;
    let mut line = |out: &mut dyn Write| {
        let begin = if std::mem::take(&mut first) { "\n" } else { " ;\n" };
        write!(out, "{begin}{indent}")
    };
    if !node.classes.is_empty() {
        line(out)?;
        write!(out, "a {}", node.classes.join(", "))?;
    }
    for (property, values) in &node.properties {
        line(out)?;
        write!(out, "{property} ")?;
        for (index, value) in values.iter().enumerate() {
            if index > 0 {
                out.write_all(b", ")?;
            }
            term(out, value, depth)?;
        }
    }
    Ok(())
}

fn term(out: &mut impl Write, value: &Term, depth: usize) -> Result<()> {
    match value {
        Term::Iri(iri) => write!(out, "<{iri}>"),
        Term::Text(text, language) => write!(out, "\"{}\"@{language}", escaped(text)),
        Term::Typed(text, None) => write!(out, "\"{}\"", escaped(text)),
        Term::Typed(text, Some(kind)) => write!(out, "\"{}\"^^{kind}", escaped(text)),
        Term::Nameless(node) => {
            out.write_all(b"[")?;
            // Nothing that is described here goes deeper than a few levels.
            nameless(out, node, depth)?;
            out.write_all(b" ]")
        }
    }
}

fn nameless(mut out: &mut dyn Write, node: &Node, depth: usize) -> Result<()> {
    said(&mut out, node, depth + 1)
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if control.is_control() => out.push_str(&format!("\\u{:04X}", control as u32)),
            other => out.push(other),
        }
    }
    out
}
