//! A small part of a file kept as a tree: one structure at a time.

use std::io::BufRead;

use super::{Pull, Step};
use crate::problem::{ReadError, Reason};

/// An element with all in it.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) line: u64,
    attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Self>,
    pub(crate) text: String,
}

impl Node {
    /// Reads the element that has just begun, and takes what it holds from what may be kept.
    pub(crate) fn read<R: BufRead>(pull: &mut Pull<R>, left: &mut usize) -> Result<Self, ReadError> {
        let mut open = vec![Self::here(pull, left)?];
        loop {
            match pull.next()? {
                Step::Start => {
                    let node = Self::here(pull, left)?;
                    open.push(node);
                }
                Step::End => {
                    let Some(mut node) = open.pop() else { continue };
                    if node.children.is_empty() {
                        node.text.push_str(pull.text());
                    }
                    match open.last_mut() {
                        Some(above) => above.children.push(node),
                        None => return Ok(node),
                    }
                }
                Step::Eof => return Err(pull.fail(Reason::Malformed("the file ends too early".into()))),
            }
        }
    }

    fn here<R: BufRead>(pull: &Pull<R>, left: &mut usize) -> Result<Self, ReadError> {
        *left = left.checked_sub(1).ok_or_else(|| pull.fail(Reason::TooMany(pull.limits().elements)))?;
        Ok(Self {
            name: pull.name().to_owned(),
            line: pull.line,
            attributes: pull
                .attributes()
                .map(|(name, value, _)| (name.to_owned(), value.to_owned()))
                .collect(),
            children: Vec::new(),
            text: String::new(),
        })
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn need(&self, attribute: &'static str) -> Result<&str, ReadError> {
        let missing = || Reason::MissingAttribute { element: self.name.clone(), attribute }.at(self.line);
        self.get(attribute).ok_or_else(missing)
    }

    pub(crate) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    pub(crate) fn need_child(&self, element: &'static str) -> Result<&Self, ReadError> {
        let missing = || Reason::MissingElement { element, within: self.name.clone() }.at(self.line);
        self.child(element).ok_or_else(missing)
    }

    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    pub(crate) fn fail(&self, reason: Reason) -> ReadError {
        reason.at(self.line)
    }
}
