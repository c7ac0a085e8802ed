//! Writing.

use std::collections::HashSet;
use std::io::Write;

use crate::language::is_language;
use crate::name::is_name;
use crate::problem::{Reason, WriteError};
use crate::tbx::categories::{Listed, is_date};
use crate::tbx::{
    Concept, Details, LanguageSection, NAMESPACE, PartOfSpeech, ReferenceKind, Rule, Sourced, Term, Termbase,
};
use crate::xml::{Element, Out};

/// How a termbase is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// TBX-Basic of 2008, with `<martif>` as its root: what programs exchange.
    Martif2008,
    /// TBX-Basic of ISO 30042:2019 with categories as attributes (DCA).
    Dca2019,
}

type Done = Result<(), WriteError>;

/// Writes a termbase as UTF-8. One that breaks a [`Rule`] is refused, and nothing is written.
pub fn write(termbase: &Termbase, dialect: Dialect, mut out: impl Write) -> Done {
    out.write_all(to_string(termbase, dialect)?.as_bytes())?;
    Ok(out.flush()?)
}

/// A termbase as a text.
pub fn to_string(termbase: &Termbase, dialect: Dialect) -> Result<String, WriteError> {
    check(termbase, dialect)?;
    let mut writer = Writer { out: Out::new(), dialect };
    writer.termbase(termbase)?;
    Ok(writer.out.finish())
}

fn check(termbase: &Termbase, dialect: Dialect) -> Done {
    let file = |rule| WriteError::Rule { within: "the file".into(), reason: Reason::from(rule) };
    match &termbase.language {
        None => return Err(file(Rule::Missing { what: "language", within: "the file" })),
        Some(tag) if !is_language(tag) => return Err(file(Rule::Language(tag.clone()))),
        Some(_) => {}
    }
    if termbase.source.is_empty() {
        return Err(file(Rule::Missing { what: "source", within: "the file" }));
    }
    let mut ids = HashSet::new();
    for (index, concept) in termbase.concepts.iter().enumerate() {
        check_concept(concept, dialect, &mut ids).map_err(|rule| {
            let within = concept
                .id
                .clone()
                .map_or(format!("concept number {}", index + 1), |id| format!("concept {id:?}"));
            WriteError::Rule { within, reason: Reason::from(rule) }
        })?;
    }
    Ok(())
}

fn check_concept<'a>(concept: &'a Concept, dialect: Dialect, ids: &mut HashSet<&'a str>) -> Result<(), Rule> {
    let mut id = |id: &'a Option<String>| match id {
        Some(id) if !is_name(id) => Err(Rule::Id(id.clone())),
        Some(id) if !ids.insert(id) => Err(Rule::Repeated(id.clone())),
        _ => Ok(()),
    };
    id(&concept.id)?;
    if concept.id.is_none() && dialect == Dialect::Dca2019 {
        return Err(Rule::Missing { what: "id", within: "a concept" });
    }
    if concept.languages.is_empty() {
        return Err(Rule::Missing { what: "language", within: "a concept" });
    }
    check_details(&concept.details, "a concept")?;
    for section in &concept.languages {
        if !is_language(&section.language) {
            return Err(Rule::Language(section.language.clone()));
        }
        if section.terms.is_empty() {
            return Err(Rule::Missing { what: "term", within: "a language" });
        }
        check_details(&section.details, "a language")?;
        for term in &section.terms {
            id(&term.id)?;
            check_details(&term.details, "a term")?;
        }
    }
    Ok(())
}

fn check_details(details: &Details, within: &'static str) -> Result<(), Rule> {
    let refers = |kind| details.references.iter().any(|reference| reference.kind == kind);
    let misplaced = [
        ("definition", within == "a term" && !details.definitions.is_empty()),
        ("customerSubset", within == "a language" && !details.customers.is_empty()),
        ("projectSubset", within == "a language" && !details.projects.is_empty()),
        ("crossReference", within == "a language" && refers(ReferenceKind::Entry)),
        ("xGraphic", within == "a term" && refers(ReferenceKind::Picture)),
    ];
    if let Some((category, _)) = misplaced.into_iter().find(|(_, misplaced)| *misplaced) {
        return Err(Rule::Level { category, within });
    }
    let lost = |reference: &&crate::tbx::Reference| {
        reference.kind != ReferenceKind::Entry && reference.target.is_none()
    };
    if details.references.iter().any(|reference| lost(&reference)) {
        return Err(Rule::Missing { what: "target", within: "a reference" });
    }
    let date = details.history.iter().filter_map(|t| t.date.as_ref()).find(|date| !is_date(date));
    date.map_or(Ok(()), |date| Err(Rule::Date(date.clone())))
}

struct Writer {
    out: Out,
    dialect: Dialect,
}

impl Writer {
    /// The name of an element in the dialect.
    fn named(&self, martif: &'static str, dca: &'static str) -> Element {
        Element::new(match self.dialect {
            Dialect::Martif2008 => martif,
            Dialect::Dca2019 => dca,
        })
    }

    fn termbase(&mut self, termbase: &Termbase) -> Done {
        let root = match self.dialect {
            Dialect::Martif2008 => Element::new("martif").set("type", "TBX-Basic"),
            Dialect::Dca2019 => {
                Element::new("tbx").set("type", "TBX-Basic").set("style", "dca").set("xmlns", NAMESPACE)
            }
        };
        self.out.start(root.maybe("xml:lang", termbase.language.as_ref()))?;
        self.out.start(self.named("martifHeader", "tbxHeader"))?;
        self.out.start(Element::new("fileDesc"))?;
        if let Some(title) = &termbase.title {
            self.out.start(Element::new("titleStmt"))?;
            self.out.leaf(Element::new("title"), title)?;
            self.out.end();
        }
        self.out.start(Element::new("sourceDesc"))?;
        termbase.source.iter().try_for_each(|text| self.out.leaf(Element::new("p"), text))?;
        self.out.end();
        self.out.end();
        if self.dialect == Dialect::Martif2008 {
            self.out.start(Element::new("encodingDesc"))?;
            self.out.leaf(Element::new("p").set("type", "XCSURI"), "TBXBasicXCSV02.xcs")?;
            self.out.end();
        }
        self.out.end();
        self.out.start(Element::new("text"))?;
        if !termbase.concepts.is_empty() {
            self.out.start(Element::new("body"))?;
            termbase.concepts.iter().try_for_each(|concept| self.concept(concept))?;
            self.out.end();
        }
        self.out.end();
        self.out.end();
        Ok(())
    }

    fn concept(&mut self, concept: &Concept) -> Done {
        self.out.start(self.named("termEntry", "conceptEntry").maybe("id", concept.id.as_ref()))?;
        for subject in &concept.subjects {
            self.out.leaf(Element::new("descrip").set("type", "subjectField"), subject)?;
        }
        self.details(&concept.details)?;
        concept.languages.iter().try_for_each(|section| self.section(section))?;
        self.out.end();
        Ok(())
    }

    fn section(&mut self, section: &LanguageSection) -> Done {
        self.out.start(self.named("langSet", "langSec").set("xml:lang", &section.language))?;
        self.details(&section.details)?;
        section.terms.iter().try_for_each(|term| self.term(term))?;
        self.out.end();
        Ok(())
    }

    fn term(&mut self, term: &Term) -> Done {
        self.out.start(self.named("tig", "termSec").maybe("id", term.id.as_ref()))?;
        self.out.leaf(Element::new("term"), &term.text)?;
        let part = term.part_of_speech.map(|part| match (part, self.dialect) {
            (PartOfSpeech::ProperNoun, Dialect::Dca2019) => PartOfSpeech::Noun,
            (part, _) => part,
        });
        let notes = [
            ("partOfSpeech", part.map(Listed::name)),
            ("administrativeStatus", term.status.map(Listed::name)),
            ("termType", term.kind.map(Listed::name)),
            ("grammaticalGender", term.gender.map(Listed::name)),
            ("geographicalUsage", term.usage.as_deref()),
        ];
        for (category, value) in notes {
            if let Some(value) = value {
                self.out.leaf(Element::new("termNote").set("type", category), value)?;
            }
        }
        term.contexts.iter().try_for_each(|context| self.sourced("context", context))?;
        self.details(&term.details)?;
        self.out.end();
        Ok(())
    }

    fn sourced(&mut self, category: &str, sourced: &Sourced) -> Done {
        let element = Element::new("descrip").set("type", category);
        let Some(source) = &sourced.source else { return self.out.leaf(element, &sourced.text) };
        self.out.start(Element::new("descripGrp"))?;
        self.out.leaf(element, &sourced.text)?;
        self.out.leaf(Element::new("admin").set("type", "source"), source)?;
        self.out.end();
        Ok(())
    }

    fn details(&mut self, details: &Details) -> Done {
        for transaction in &details.history {
            self.out.start(Element::new("transacGrp"))?;
            let element = Element::new("transac").set("type", "transactionType");
            self.out.leaf(element, transaction.kind.name())?;
            if let Some(date) = &transaction.date {
                self.out.leaf(Element::new("date"), date)?;
            }
            if let Some(person) = &transaction.responsible {
                self.out.leaf(Element::new("transacNote").set("type", "responsibility"), person)?;
            }
            self.out.end();
        }
        details.definitions.iter().try_for_each(|definition| self.sourced("definition", definition))?;
        let admin = [
            ("source", &details.sources),
            ("customerSubset", &details.customers),
            ("projectSubset", &details.projects),
        ];
        for (category, values) in admin {
            for value in values {
                self.out.leaf(Element::new("admin").set("type", category), value)?;
            }
        }
        for reference in &details.references {
            let (name, category) = match reference.kind {
                ReferenceKind::Entry => ("ref", "crossReference"),
                ReferenceKind::External => ("xref", "externalCrossReference"),
                ReferenceKind::Picture => ("xref", "xGraphic"),
            };
            let element = Element::new(name).set("type", category).maybe("target", reference.target.as_ref());
            self.out.leaf(element, &reference.text)?;
        }
        details.notes.iter().try_for_each(|note| self.out.leaf(Element::new("note"), note))
    }
}
