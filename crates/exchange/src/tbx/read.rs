//! Reading: the structure here, what is said at each level in [`super::level`].

use std::collections::HashSet;

use crate::language::is_language;
use crate::limits::Limits;
use crate::name::is_name;
use crate::problem::{ReadError, Reason};
use crate::remark::{About, Remark};
use crate::tbx::{Concept, Details, LanguageSection, NAMESPACE, Rule, Term, Termbase};
use crate::xml::{Rules, Tag, Xml};

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What it says.
    pub termbase: Termbase,
    /// What was left out of it, in the order of the file; at most a thousand of them.
    pub remarks: Vec<Remark>,
}

/// Reads a file in any of the three ways TBX is written.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Reading, ReadError> {
    let xml = Xml::new(bytes, Rules::Named, *limits);
    let mut reader = Reader { xml, namespace: "".into(), ids: HashSet::new() };
    let termbase = reader.termbase()?;
    let mut remarks = reader.xml.remarks.0;
    remarks.sort_by_key(|remark| remark.place);
    Ok(Reading { termbase, remarks })
}

pub(super) struct Reader<'b> {
    pub(super) xml: Xml<&'b [u8]>,
    /// The namespace of the structure. Elements of others are categories in the style DCT.
    namespace: std::sync::Arc<str>,
    ids: HashSet<String>,
}

/// One space for every run of white space.
pub(super) fn squeeze(text: &str) -> String {
    text.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

impl Reader<'_> {
    pub(super) fn own(&self, tag: &Tag) -> bool {
        tag.namespace == self.namespace
    }

    fn is(&self, tag: &Tag, names: [&str; 2]) -> bool {
        self.own(tag) && names.contains(&tag.local())
    }

    /// The text of the element that has just begun.
    pub(super) fn text(&mut self) -> Result<String, ReadError> {
        Ok(squeeze(&self.xml.bare_text()?))
    }

    /// `id`, unique in the file.
    fn id(&mut self, tag: &mut Tag) -> Result<Option<String>, ReadError> {
        let Some(id) = tag.take("id") else { return Ok(None) };
        if !is_name(&id) {
            return Err(Reason::from(Rule::Id(id)).at(tag.place));
        }
        if !self.ids.insert(id.clone()) {
            return Err(Reason::from(Rule::Repeated(id)).at(tag.place));
        }
        Ok(Some(id))
    }

    fn language(&self, tag: &mut Tag) -> Result<Option<String>, ReadError> {
        match tag.take_xml("lang") {
            Some(found) if !is_language(&found) => Err(Reason::from(Rule::Language(found)).at(tag.place)),
            found => Ok(found),
        }
    }

    fn termbase(&mut self) -> Result<Termbase, ReadError> {
        let Some(mut root) = self.xml.child("")? else {
            return self.xml.refuse(Reason::MissingElement { element: "tbx", within: "the file".into() });
        };
        match (root.local(), &*root.namespace) {
            ("martif", "" | NAMESPACE) => {}
            ("tbx", NAMESPACE) => {
                root.parse("style", "dca or dct", |text| ["dca", "dct"].contains(&text).then_some(()))?
                    .ok_or_else(|| root.missing("style"))?;
            }
            _ => {
                let expected = "<martif>, or <tbx> of ISO 30042:2019";
                return self.xml.refuse(Reason::Root { found: root.name, expected });
            }
        }
        self.namespace = root.namespace.clone();
        // Which dialect it is does not matter: categories of others are told one by one.
        root.take("type");
        let mut termbase = Termbase { language: self.language(&mut root)?, ..Termbase::default() };
        root.leave(&mut self.xml.remarks);
        let mut stage = 0;
        while let Some(tag) = self.xml.child(&root.name)? {
            if stage == 0 && self.is(&tag, ["martifHeader", "tbxHeader"]) {
                stage = 1;
                self.header(&tag, &mut termbase)?;
            } else if stage == 1 && self.is(&tag, ["text", "text"]) {
                stage = 2;
                self.body(&tag, &mut termbase)?;
            } else {
                return self.xml.unexpected(&tag, &root.name);
            }
        }
        if stage < 2 {
            let element = if stage == 0 { "header" } else { "text" };
            return Err(Reason::MissingElement { element, within: root.name }.at(root.place));
        }
        self.xml.finish()?;
        Ok(termbase)
    }

    fn header(&mut self, parent: &Tag, termbase: &mut Termbase) -> Result<(), ReadError> {
        while let Some(tag) = self.xml.child(&parent.name)? {
            if self.is(&tag, ["encodingDesc", "encodingDesc"]) {
                // It names the list of categories; those are told one by one.
                self.xml.pass(|_| Ok(()))?;
                continue;
            }
            if !self.is(&tag, ["fileDesc", "fileDesc"]) {
                self.xml.leave(&tag)?;
                continue;
            }
            while let Some(part) = self.xml.child(&tag.name)? {
                match part.local() {
                    "titleStmt" | "sourceDesc" if self.own(&part) => self.statement(&part, termbase)?,
                    _ => self.xml.leave(&part)?,
                }
            }
        }
        Ok(())
    }

    fn statement(&mut self, parent: &Tag, termbase: &mut Termbase) -> Result<(), ReadError> {
        while let Some(tag) = self.xml.child(&parent.name)? {
            match tag.local() {
                "title" if parent.local() == "titleStmt" => termbase.title = Some(self.text()?),
                "p" if parent.local() == "sourceDesc" => {
                    let text = self.text()?;
                    termbase.source.push(text);
                }
                _ => self.xml.leave(&tag)?,
            }
        }
        Ok(())
    }

    fn body(&mut self, parent: &Tag, termbase: &mut Termbase) -> Result<(), ReadError> {
        while let Some(tag) = self.xml.child(&parent.name)? {
            if self.is(&tag, ["back", "front"]) {
                self.xml.leave(&tag)?;
                continue;
            }
            if !self.is(&tag, ["body", "body"]) {
                return self.xml.unexpected(&tag, &parent.name);
            }
            while let Some(entry) = self.xml.child(&tag.name)? {
                if !self.is(&entry, ["termEntry", "conceptEntry"]) {
                    return self.xml.unexpected(&entry, &tag.name);
                }
                let concept = self.concept(entry)?;
                termbase.concepts.push(concept);
            }
        }
        Ok(())
    }

    fn concept(&mut self, mut tag: Tag) -> Result<Concept, ReadError> {
        let mut concept = Concept { id: self.id(&mut tag)?, ..Concept::default() };
        tag.leave(&mut self.xml.remarks);
        while let Some(child) = self.xml.child(&tag.name)? {
            if self.is(&child, ["langSet", "langSec"]) {
                concept.languages.push(self.section(child)?);
            } else {
                self.said(child, &mut concept.details, Some(&mut concept.subjects), None)?;
            }
        }
        if concept.languages.is_empty() {
            let rule = Rule::Missing { what: "language", within: "a concept" };
            return Err(Reason::from(rule).at(tag.place));
        }
        Ok(concept)
    }

    fn section(&mut self, mut tag: Tag) -> Result<LanguageSection, ReadError> {
        let language = self.language(&mut tag)?.ok_or_else(|| tag.missing("xml:lang"))?;
        tag.leave(&mut self.xml.remarks);
        let (mut details, mut terms) = (Details::default(), Vec::new());
        while let Some(child) = self.xml.child(&tag.name)? {
            if self.is(&child, ["tig", "termSec"]) || self.is(&child, ["ntig", "ntig"]) {
                terms.push(self.term(child)?);
            } else {
                self.said(child, &mut details, None, None)?;
            }
        }
        if terms.is_empty() {
            let rule = Rule::Missing { what: "term", within: "a language" };
            return Err(Reason::from(rule).at(tag.place));
        }
        Ok(LanguageSection { language, details, terms })
    }

    fn term(&mut self, mut tag: Tag) -> Result<Term, ReadError> {
        let mut term = Term { id: self.id(&mut tag)?, ..Term::default() };
        tag.leave(&mut self.xml.remarks);
        let mut found = false;
        self.term_parts(&tag, &mut term, &mut found)?;
        if !found {
            return Err(Reason::MissingElement { element: "term", within: tag.name }.at(tag.place));
        }
        Ok(term)
    }

    fn term_parts(&mut self, tag: &Tag, term: &mut Term, found: &mut bool) -> Result<(), ReadError> {
        while let Some(mut child) = self.xml.child(&tag.name)? {
            if self.is(&child, ["term", "term"]) {
                if *found {
                    return self.xml.unexpected(&child, &tag.name);
                }
                *found = true;
                if let Some(id) = self.id(&mut child)? {
                    // A section with an id of its own is what others point at.
                    term.id.get_or_insert(id);
                }
                child.leave(&mut self.xml.remarks);
                term.text = self.text()?;
            } else if self.is(&child, ["termGrp", "termGrp"]) && tag.local() == "ntig" {
                self.term_parts(&child, term, found)?;
            } else {
                let mut details = std::mem::take(&mut term.details);
                self.said(child, &mut details, None, Some(term))?;
                term.details = details;
            }
        }
        Ok(())
    }

    /// Leaves out something whose category has no place here.
    pub(super) fn no_place(&mut self, tag: &Tag, category: Option<&str>) {
        let name = match category {
            Some(category) if self.own(tag) => format!("{} type=\"{category}\"", tag.name),
            _ => tag.name.clone(),
        };
        self.xml.remarks.note(tag.place, About::Element(name));
    }
}
