//! What the parts of an index are called.

use std::collections::BTreeMap;

use flow::data::index::{IndexDefinition, Origin};
use render::View;
use serde::{Deserialize, Serialize};

/// What a person at the desk called an index and its parts, and said of it, in one language. Empty for an index of the
/// pack, whose names are in the pack.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Said {
    /// The language.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub locale: String,
    /// Title.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// What it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// How it is made and what it cannot tell.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub method: String,
    /// Groups, by code.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub nodes: BTreeMap<String, String>,
}

impl Said {
    /// The title.
    pub fn title(&self, v: &View<'_>, definition: &IndexDefinition) -> String {
        self.or_pack(&self.title, v, "index", definition.code.as_str())
    }

    /// What it is.
    pub fn about(&self, v: &View<'_>, definition: &IndexDefinition) -> String {
        self.or_pack(&self.about, v, "index-about", definition.code.as_str())
    }

    /// Paragraphs of the method.
    pub fn method(&self, v: &View<'_>, definition: &IndexDefinition) -> Vec<String> {
        let text = self.or_pack(&self.method, v, "index-method", definition.code.as_str());
        text.split("\n\n").map(|p| p.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    }

    /// The language of these words where it is not the page's.
    pub fn foreign(&self, v: &View<'_>) -> String {
        if self.locale == v.local.locale.as_str() { String::new() } else { self.locale.clone() }
    }

    /// A group's name.
    pub fn node(&self, v: &View<'_>, code: &str) -> String {
        self.nodes.get(code).cloned().unwrap_or_else(|| v.name("index-node", code))
    }

    fn or_pack(&self, own: &str, v: &View<'_>, table: &str, code: &str) -> String {
        if self.locale.is_empty() { v.name(table, code) } else { own.to_owned() }
    }
}

/// An area's name.
pub fn area(v: &View<'_>, code: &str) -> String {
    v.name("area", code)
}

/// The name of a column: an indicator's or a ranking's, with what it is divided by.
pub fn column(v: &View<'_>, definition: &IndexDefinition, code: &str) -> String {
    let ranking = definition
        .values
        .iter()
        .any(|value| value.column().as_str() == code && matches!(value.origin, Origin::Ranking { .. }));
    v.name(if ranking { "ranking" } else { "indicator" }, code)
}
