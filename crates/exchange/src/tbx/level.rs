//! What is said of a concept, a language or a term: data categories, alone or in groups.

use crate::problem::{ReadError, Reason};
use crate::remark::About;
use crate::tbx::categories::{Listed, is_date};
use crate::tbx::read::Reader;
use crate::tbx::{Details, Reference, ReferenceKind, Sourced, Term, Transaction, TransactionKind};
use crate::xml::Tag;

/// A data category with its value.
struct Said {
    tag: Tag,
    category: Option<String>,
    target: Option<String>,
    text: String,
    /// The `source` beside it in its group.
    source: Option<String>,
}

impl Reader<'_> {
    /// Takes in one child of a level: `subjects` are there for concepts, `term` for terms.
    pub(super) fn said(
        &mut self,
        tag: Tag,
        details: &mut Details,
        subjects: Option<&mut Vec<String>>,
        term: Option<&mut Term>,
    ) -> Result<(), ReadError> {
        let own = self.own(&tag);
        match tag.local() {
            "note" if own => {
                tag.leave(&mut self.xml.remarks);
                let note = self.text()?;
                details.notes.push(note);
                Ok(())
            }
            "transacGrp" if own => {
                if let Some(transaction) = self.transaction(&tag)? {
                    details.history.push(transaction);
                }
                Ok(())
            }
            "descripGrp" | "adminGrp" | "termNoteGrp" if own => match self.group(&tag)? {
                Some(said) => self.file(said, details, subjects, term),
                None => Ok(()),
            },
            "descrip" | "admin" | "termNote" | "ref" | "xref" if own => {
                let said = self.category(tag)?;
                self.file(said, details, subjects, term)
            }
            "transac" | "date" | "transacNote" if own => self.xml.leave(&tag),
            _ if own => {
                let (element, within) = (tag.name.clone(), "an entry".to_owned());
                Err(Reason::UnexpectedElement { element, within }.at(tag.place))
            }
            // The style DCT: the name of the element is the category.
            _ => {
                let said = self.category(tag)?;
                self.file(said, details, subjects, term)
            }
        }
    }

    fn category(&mut self, mut tag: Tag) -> Result<Said, ReadError> {
        let named = tag.take("type");
        let category = if self.own(&tag) { named } else { Some(tag.local().to_owned()) };
        let target = tag.take("target");
        tag.leave(&mut self.xml.remarks);
        let text = self.text()?;
        Ok(Said { tag, category, target, text, source: None })
    }

    /// A category, and in the same group where it was taken from.
    fn group(&mut self, group: &Tag) -> Result<Option<Said>, ReadError> {
        let mut main: Option<Said> = None;
        while let Some(tag) = self.xml.child(&group.name)? {
            let plain = !self.own(&tag) || ["descrip", "admin", "termNote"].contains(&tag.local());
            if !plain {
                self.xml.leave(&tag)?;
                continue;
            }
            let said = self.category(tag)?;
            match &mut main {
                None => main = Some(said),
                Some(main) if said.category.as_deref() == Some("source") && main.source.is_none() => {
                    main.source = Some(said.text);
                }
                Some(_) => self.no_place(&said.tag, said.category.as_deref()),
            }
        }
        Ok(main)
    }

    fn transaction(&mut self, group: &Tag) -> Result<Option<Transaction>, ReadError> {
        let (mut kind, mut date, mut responsible) = (None, None, None);
        while let Some(tag) = self.xml.child(&group.name)? {
            if self.own(&tag) && tag.local() == "date" {
                let place = tag.place;
                let text = self.text()?;
                if is_date(&text) {
                    date = Some(text);
                } else {
                    self.xml.remarks.note(place, About::Value { name: "date".into(), value: text });
                }
                continue;
            }
            if self.own(&tag) && !["transac", "transacNote"].contains(&tag.local()) {
                self.xml.leave(&tag)?;
                continue;
            }
            let said = self.category(tag)?;
            match said.category.as_deref() {
                Some("transactionType") => kind = self.listed::<TransactionKind>(&said),
                Some("responsibility") => responsible = Some(said.text),
                other => self.no_place(&said.tag, other),
            }
        }
        // Without what was done, the rest says nothing.
        Ok(kind.map(|kind| Transaction { kind, date, responsible }))
    }

    /// A value of a closed list. One outside it is left out.
    fn listed<T: Listed>(&mut self, said: &Said) -> Option<T> {
        let value = T::read(&said.text);
        if value.is_none() {
            let name = said.category.clone().unwrap_or_default();
            let value: String = said.text.chars().take(80).collect();
            self.xml.remarks.note(said.tag.place, About::Value { name, value });
        }
        value
    }

    /// Puts a category where it belongs, if it belongs at this level.
    fn file(
        &mut self,
        said: Said,
        details: &mut Details,
        subjects: Option<&mut Vec<String>>,
        term: Option<&mut Term>,
    ) -> Result<(), ReadError> {
        let sourced = |said: Said| Sourced { text: said.text, source: said.source };
        let mut refer = |kind, said: Said| {
            details.references.push(Reference { kind, target: said.target, text: said.text });
        };
        let category = said.category.clone().unwrap_or_default();
        match (category.as_str(), subjects, term) {
            ("subjectField", Some(subjects), _) => subjects.push(said.text),
            ("definition", _, None) => details.definitions.push(sourced(said)),
            ("source", ..) => details.sources.push(said.text),
            ("customerSubset", ..) => details.customers.push(said.text),
            ("projectSubset", ..) => details.projects.push(said.text),
            ("crossReference", ..) => refer(ReferenceKind::Entry, said),
            ("externalCrossReference", ..) => refer(ReferenceKind::External, said),
            ("xGraphic", ..) => refer(ReferenceKind::Picture, said),
            ("context", _, Some(term)) => term.contexts.push(sourced(said)),
            ("partOfSpeech", _, Some(term)) => term.part_of_speech = self.listed(&said),
            ("administrativeStatus", _, Some(term)) => term.status = self.listed(&said),
            ("termType", _, Some(term)) => term.kind = self.listed(&said),
            ("grammaticalGender", _, Some(term)) => term.gender = self.listed(&said),
            ("geographicalUsage", _, Some(term)) => term.usage = Some(said.text),
            _ => self.no_place(&said.tag, said.category.as_deref()),
        }
        Ok(())
    }
}
