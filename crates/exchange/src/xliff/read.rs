//! Reading: the schema first, element by element, then the rules over the whole.

mod inline;
mod parts;

use std::collections::HashSet;

use crate::language::same_language;
use crate::limits::Limits;
use crate::problem::{Place, ReadError, Reason};
use crate::remark::{About, Remark};
use crate::xliff::rules::{self, Rule};
use crate::xliff::{Direction, Document, File, Group, NAMESPACE, Node, Scope, Space, Version};
use crate::xml::{Next, Rules, Tag, Xml, is_space};

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What it says.
    pub document: Document,
    /// What was left out of it and what is doubtful, in the order of the file; at most a thousand of them.
    pub remarks: Vec<Remark>,
}

/// Reads a file. Refuses what is not well-formed, not valid by the schema, or against a [`Rule`].
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Reading, ReadError> {
    let xml = Xml::new(bytes, Rules::Plain, *limits);
    let mut reader = Reader { xml, places: Vec::new(), source: String::new(), target: None };
    let document = reader.document()?;
    let Reader { mut xml, places, .. } = reader;
    // A number without a place cannot be: both are counted in the same order. The root's is as good as any then.
    let place =
        |at: usize| places.get(at).or(places.first()).copied().unwrap_or(Place { line: 1, column: 1 });
    match rules::check(&document) {
        Ok(doubts) => doubts.into_iter().for_each(|(at, about)| xml.remarks.note(place(at), about)),
        Err(broken) => return Err(Reason::from(broken.rule).at(place(broken.at))),
    }
    let mut remarks = xml.remarks.0;
    remarks.sort_by_key(|remark| remark.place);
    Ok(Reading { document, remarks })
}

struct Reader<'b> {
    xml: Xml<&'b [u8]>,
    /// Where the elements stand, by their number (see [`crate::xliff::view`]).
    places: Vec<Place>,
    source: String,
    target: Option<String>,
}

/// How far the children of a file, group or unit have come; they stand in this order (4.2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Start,
    Skeleton,
    Foreign,
    Notes,
    Data,
    Body,
}

/// A namespace whose attributes may stand on structural elements.
fn is_foreign(namespace: &str) -> bool {
    namespace != NAMESPACE
}

fn direction(text: &str) -> Option<Direction> {
    match text {
        "ltr" => Some(Direction::LeftToRight),
        "rtl" => Some(Direction::RightToLeft),
        "auto" => Some(Direction::Auto),
        _ => None,
    }
}

const DIRECTIONS: &str = "ltr, rtl or auto";

fn space(tag: &mut Tag) -> Result<Option<Space>, ReadError> {
    match tag.take_xml("space").as_deref() {
        None => Ok(None),
        Some("default") => Ok(Some(Space::Default)),
        Some("preserve") => Ok(Some(Space::Preserve)),
        Some(other) => Err(Reason::value("xml:space", other, "default or preserve").at(tag.place)),
    }
}

fn scope(tag: &mut Tag) -> Result<Scope, ReadError> {
    Ok(Scope {
        translate: tag.flag("translate")?,
        can_resegment: tag.flag("canResegment")?,
        source_direction: tag.parse("srcDir", DIRECTIONS, direction)?,
        target_direction: tag.parse("trgDir", DIRECTIONS, direction)?,
        space: space(tag)?,
    })
}

impl Reader<'_> {
    fn document(&mut self) -> Result<Document, ReadError> {
        let Some(mut root) = self.xml.child("")? else {
            return self.xml.refuse(Reason::MissingElement { element: "xliff", within: "the file".into() });
        };
        self.places.push(root.place);
        if !root.is(NAMESPACE, "xliff") {
            let found = match &*root.namespace {
                "" => root.name.clone(),
                namespace => format!("{} xmlns=\"{namespace}\"", root.name),
            };
            return self.xml.refuse(Reason::Root { found, expected: "<xliff> of XLIFF 2.0 or 2.1" });
        }
        let version = match root.need("version")?.as_str() {
            "2.0" => Version::V2_0,
            "2.1" => Version::V2_1,
            other => {
                return self.xml.refuse(Reason::Version { found: other.into(), expected: "2.0 or 2.1" });
            }
        };
        let mut document = Document {
            version,
            source_language: root.need("srcLang")?,
            target_language: root.take("trgLang"),
            space: space(&mut root)?,
            files: Vec::new(),
        };
        (self.source, self.target) = (document.source_language.clone(), document.target_language.clone());
        let language = root.take_xml("lang");
        root.done(is_foreign, &mut self.xml.remarks)?;
        while let Some(tag) = self.xml.child(&root.name)? {
            if !tag.is(NAMESPACE, "file") {
                return self.xml.unexpected(&tag, &root.name);
            }
            let file = self.file(tag, language.as_deref())?;
            document.files.push(file);
        }
        self.xml.finish()?;
        Ok(document)
    }

    fn file(&mut self, mut tag: Tag, language: Option<&str>) -> Result<File, ReadError> {
        self.places.push(tag.place);
        let mut file = File {
            id: tag.need("id")?,
            original: tag.take("original"),
            scope: scope(&mut tag)?,
            ..File::default()
        };
        let language = tag.take_xml("lang").or(language.map(str::to_owned));
        tag.done(is_foreign, &mut self.xml.remarks)?;
        let mut stage = Stage::Start;
        let mut ids = HashSet::new();
        while let Some(child) = self.xml.child(&tag.name)? {
            if child.is(NAMESPACE, "skeleton") {
                self.next_stage(&mut stage, Stage::Skeleton, &child, &tag)?;
                file.skeleton = self.skeleton(child)?;
            } else {
                self.structure(
                    child,
                    &tag,
                    &mut stage,
                    &mut ids,
                    language.as_deref(),
                    Within { notes: &mut file.notes, nodes: &mut file.nodes },
                )?;
            }
        }
        Ok(file)
    }

    fn group(&mut self, mut tag: Tag, language: Option<&str>) -> Result<Group, ReadError> {
        self.places.push(tag.place);
        let mut group = Group {
            id: tag.need("id")?,
            name: tag.take("name"),
            kind: tag.take("type"),
            scope: scope(&mut tag)?,
            ..Group::default()
        };
        let language = tag.take_xml("lang").or(language.map(str::to_owned));
        tag.done(is_foreign, &mut self.xml.remarks)?;
        let mut stage = Stage::Start;
        let mut ids = HashSet::new();
        while let Some(child) = self.xml.child(&tag.name)? {
            self.structure(
                child,
                &tag,
                &mut stage,
                &mut ids,
                language.as_deref(),
                Within { notes: &mut group.notes, nodes: &mut group.nodes },
            )?;
        }
        Ok(group)
    }

    /// What files and groups have in common.
    fn structure(
        &mut self,
        child: Tag,
        parent: &Tag,
        stage: &mut Stage,
        ids: &mut HashSet<String>,
        language: Option<&str>,
        into: Within<'_>,
    ) -> Result<(), ReadError> {
        if child.is(NAMESPACE, "notes") {
            self.next_stage(stage, Stage::Notes, &child, parent)?;
            *into.notes = self.notes(child)?;
        } else if child.is(NAMESPACE, "unit") {
            self.next_stage(stage, Stage::Body, &child, parent)?;
            let unit = self.unit(child, language)?;
            into.nodes.push(Node::Unit(unit));
        } else if child.is(NAMESPACE, "group") {
            self.next_stage(stage, Stage::Body, &child, parent)?;
            let group = self.group(child, language)?;
            into.nodes.push(Node::Group(group));
        } else {
            self.next_stage(stage, Stage::Foreign, &child, parent)?;
            self.foreign(child, parent, ids)?;
        }
        Ok(())
    }

    /// Holds the order of children.
    fn next_stage(&self, stage: &mut Stage, next: Stage, child: &Tag, parent: &Tag) -> Result<(), ReadError> {
        let again = matches!(next, Stage::Foreign | Stage::Body);
        if *stage > next || (*stage == next && !again) {
            return self.xml.unexpected(child, &parent.name);
        }
        *stage = next;
        Ok(())
    }

    /// Leaves out an element of a module or an extension. The ids of extensions have to be unique (4.9.2).
    fn foreign(&mut self, tag: Tag, parent: &Tag, ids: &mut HashSet<String>) -> Result<(), ReadError> {
        if tag.namespace.is_empty() || *tag.namespace == *NAMESPACE {
            return self.xml.unexpected(&tag, &parent.name);
        }
        let mut see = |next| {
            let Next::Start(mut tag) = next else { return Ok(()) };
            let module = tag.namespace.starts_with("urn:oasis:names:tc:xliff:")
                || *tag.namespace == *"http://www.w3.org/2005/11/its";
            let id = tag.take("id").or_else(|| tag.take_xml("id")).filter(|_| !module);
            match id {
                Some(id) if !ids.insert(format!("{} {id}", tag.namespace)) => {
                    Err(Reason::from(Rule::ExtensionId(id)).at(tag.place))
                }
                _ => Ok(()),
            }
        };
        self.xml.remarks.note(tag.place, About::Element(tag.name.clone()));
        see(Next::Start(tag))?;
        self.xml.pass(see)
    }

    fn skeleton(&mut self, mut tag: Tag) -> Result<Option<String>, ReadError> {
        let reference = tag.take("href");
        tag.done(|_| false, &mut self.xml.remarks)?;
        let mut filled = false;
        self.xml.pass(|next| {
            filled |= !matches!(next, Next::Text(text) if is_space(&text));
            Ok(())
        })?;
        if filled == reference.is_some() {
            return Err(Reason::from(Rule::Skeleton).at(tag.place));
        }
        if filled {
            self.xml.remarks.note(tag.place, About::Element(tag.name));
        }
        Ok(reference)
    }

    /// Holds the language of a source or target, by its own or inherited `xml:lang`, against that of the file.
    fn language(&self, tag: &mut Tag, outer: Option<&str>, expected: Option<&str>) -> Result<(), ReadError> {
        let own = tag.take_xml("lang");
        match (own.as_deref().or(outer), expected) {
            (Some(found), Some(expected)) if !same_language(found, expected) => {
                let rule = Rule::OtherLanguage { found: found.to_owned(), expected: expected.to_owned() };
                Err(Reason::from(rule).at(tag.place))
            }
            _ => Ok(()),
        }
    }
}

/// Where the children of a file or a group go.
struct Within<'a> {
    notes: &'a mut Vec<crate::xliff::Note>,
    nodes: &'a mut Vec<Node>,
}
