//! Namespaces in scope (Namespaces in XML 1.0).

use std::sync::Arc;

use crate::name::is_name;

/// The namespace of `xml:lang` and `xml:space`.
pub(crate) const XML: &str = "http://www.w3.org/XML/1998/namespace";
const XMLNS: &str = "http://www.w3.org/2000/xmlns/";
/// More prefixes than this in one place no real file has.
const MOST: usize = 64;

/// Prefixes and what they stand for, innermost last.
#[derive(Debug)]
pub(crate) struct Names {
    bound: Vec<(usize, String, Arc<str>)>,
    none: Arc<str>,
    xml: Arc<str>,
}

impl Default for Names {
    fn default() -> Self {
        Self { bound: Vec::new(), none: "".into(), xml: XML.into() }
    }
}

impl Names {
    /// Binds a prefix, or the default when it is empty, for the element at this depth.
    pub(crate) fn bind(&mut self, depth: usize, prefix: &str, namespace: &str) -> Result<(), String> {
        let reserved = (prefix == "xml") != (namespace == XML) || prefix == "xmlns" || namespace == XMLNS;
        let useless = !prefix.is_empty() && (namespace.is_empty() || !is_name(prefix));
        if reserved || useless {
            return Err(format!("the prefix {prefix:?} cannot stand for {namespace:?}"));
        }
        if self.bound.len() >= MOST {
            return Err(format!("more than {MOST} namespaces are declared around one element"));
        }
        self.bound.push((depth, prefix.to_owned(), namespace.into()));
        Ok(())
    }

    /// No namespace.
    pub(crate) fn none(&self) -> Arc<str> {
        self.none.clone()
    }

    /// The namespace of a prefix, or of none; empty when there is no default.
    pub(crate) fn find(&self, prefix: &str) -> Result<Arc<str>, String> {
        if prefix == "xml" {
            return Ok(self.xml.clone());
        }
        match self.bound.iter().rev().find(|(_, known, _)| known == prefix) {
            Some((_, _, namespace)) => Ok(namespace.clone()),
            None if prefix.is_empty() => Ok(self.none()),
            None => Err(format!("the prefix {prefix:?} is not declared")),
        }
    }

    /// Forgets what elements deeper than this one declared.
    pub(crate) fn close(&mut self, depth: usize) {
        while self.bound.last().is_some_and(|(at, _, _)| *at > depth) {
            self.bound.pop();
        }
    }
}
