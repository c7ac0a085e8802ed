//! Sample files for other people's programs, and what is read in theirs.
//!
//!     samples write FOLDER     writes XLIFF, TMX and TBX in four languages
//!     samples read FILE        tells what is in a file, one line for each text
//!
//! `tests/conformance/exchange.py` uses both.
#![allow(clippy::unwrap_used)]

use std::error::Error;
use std::path::Path;

use exchange::tbx::{
    Concept, Details, Dialect, LanguageSection, PartOfSpeech, Status, Term, Termbase, Transaction,
};
use exchange::tbx::{Sourced, TransactionKind};
use exchange::tmx::{self, Header, History, NativePart, Prop, Variant};
use exchange::xliff::{
    self, Annotation, Code, CodeKind, Content, Data, Direction, Document, File, Inline, Marker, MarkerKind,
    Mrk, Node, Note, Part, Pc, Ph, Reorder, Scope, Segment, Source, Space, State, Target, Unit,
};
use exchange::{Limits, tbx};

/// A sentence with strong text, a link, a term and a fact in it: words before, strong, between, term, between, link,
/// and after; the fact stands at the end.
const SENTENCES: [(&str, [&str; 6]); 4] = [
    ("vi", ["Bảo tàng ", "mới", " & ", "bộ sưu tập", " – ", "xem lịch"]),
    ("en", ["The ", "new", " museum & its ", "collection", " – ", "see the calendar"]),
    ("ar", ["المتحف ", "الجديد", " و", "مجموعته", " – ", "انظر التقويم"]),
    ("ja", ["", "新しい", "博物館と", "コレクション", "――", "日程を見る"]),
];

const TITLES: [(&str, &str); 4] =
    [("vi", "Mở cửa trở lại"), ("en", "Open again"), ("ar", "الافتتاح من جديد"), ("ja", "再び開館")];

const TERMS: [(&str, &str); 4] =
    [("vi", "bộ sưu tập"), ("en", "collection"), ("ar", "مجموعة"), ("ja", "コレクション")];

fn words(language: &str) -> [&'static str; 6] {
    SENTENCES.iter().find(|(tag, _)| *tag == language).unwrap().1
}

fn title(language: &str) -> &'static str {
    TITLES.iter().find(|(tag, _)| *tag == language).unwrap().1
}

fn marker(data: &str, disp: &str, equiv: &str) -> Marker {
    Marker { data: Some(data.into()), disp: Some(disp.into()), equiv: equiv.into(), ..Marker::default() }
}

fn sentence(language: &str) -> Content {
    let [before, strong, between, term, then, link] = words(language);
    let format = Code { kind: Some(CodeKind::Format), sub_kind: Some("xlf:b".into()), ..Code::default() };
    // A fact may neither be left out nor be given twice.
    let fact = Code {
        kind: Some(CodeKind::Interface),
        sub_kind: Some("xlf:var".into()),
        can_copy: false,
        can_delete: false,
        can_reorder: Reorder::Yes,
        copy_of: None,
    };
    let mut content = Content::text(before);
    content.push(Inline::Pc(Box::new(Pc {
        id: "1".into(),
        code: format,
        start: marker("d1", "<b>", ""),
        end: marker("d1", "</b>", ""),
        content: Content::text(strong),
        ..Pc::default()
    })));
    content.push(Inline::Text(between.into()));
    let annotation = Annotation {
        id: "m1".into(),
        kind: MarkerKind::Term,
        value: Some("what a museum owns".into()),
        ..Annotation::default()
    };
    content.push(Inline::Mrk(Box::new(Mrk { annotation, content: Content::text(term) })));
    content.push(Inline::Text(then.into()));
    content.push(Inline::Pc(Box::new(Pc {
        id: "2".into(),
        code: Code { kind: Some(CodeKind::Link), ..Code::default() },
        start: marker("d2", "[", ""),
        end: marker("d3", "](…)", ""),
        content: Content::text(link),
        ..Pc::default()
    })));
    content.push(Inline::Text(" ".into()));
    content.push(Inline::Ph(Box::new(Ph {
        id: "3".into(),
        code: fact,
        marker: marker("d4", "opening day", "2026-11-20"),
    })));
    content
}

fn article(source: &str, target: Option<&str>, state: State) -> Document {
    let data =
        [("d1", "**"), ("d2", "["), ("d3", "](https://example.org/a?b=1&c=2)"), ("d4", "[[fact:opening]]")];
    let data = data.map(|(id, text)| Data { id: id.into(), text: text.into(), ..Data::default() }).to_vec();
    let segment = |id: &str, text: &dyn Fn(&str) -> Content| {
        Part::Segment(Segment {
            id: Some(id.into()),
            state,
            sub_state: (state != State::Initial).then(|| "house:machine".into()),
            source: Source::from(text(source)),
            target: target.map(|language| Target::from(text(language))),
            ..Segment::default()
        })
    };
    let note = Note {
        id: Some("n1".into()),
        category: Some("place".into()),
        ..Note::new("The title; 40 characters.")
    };
    let headline = Unit {
        id: "title".into(),
        kind: Some("house:title".into()),
        notes: vec![note],
        parts: vec![segment("s1", &|language| Content::text(title(language)))],
        ..Unit::default()
    };
    let body = Unit { id: "p1".into(), data, parts: vec![segment("s1", &sentence)], ..Unit::default() };
    let direction = |language: &str| match language {
        "ar" => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    };
    let scope = Scope {
        source_direction: Some(direction(source)),
        target_direction: target.map(direction),
        space: Some(Space::Preserve),
        ..Scope::default()
    };
    let file = File {
        id: "article-1".into(),
        original: Some("article.md".into()),
        scope,
        nodes: vec![Node::Unit(headline), Node::Unit(body)],
        ..File::default()
    };
    Document {
        source_language: source.into(),
        target_language: target.map(str::to_owned),
        files: vec![file],
        ..Document::default()
    }
}

fn memory() -> Vec<tmx::Unit> {
    let code = |text: &str| vec![NativePart::Code(text.into())];
    let variant = |language: &str| {
        let [before, strong, between, term, ..] = words(language);
        let x = |n: &str| Some(n.to_owned());
        let mut segment = vec![
            tmx::Inline::Text(before.into()),
            tmx::Inline::Begin { i: "1".into(), x: x("1"), kind: Some("bold".into()), native: code("**") },
            tmx::Inline::Text(strong.into()),
            tmx::Inline::End { i: "1".into(), native: code("**") },
            tmx::Inline::Text(between.into()),
            tmx::Inline::Highlight {
                x: x("2"),
                kind: Some("term".into()),
                content: vec![tmx::Inline::Text(term.into())],
            },
            tmx::Inline::Placeholder {
                x: x("3"),
                association: None,
                kind: None,
                native: code("[[fact:opening]]"),
            },
        ];
        segment.retain(|inline| !matches!(inline, tmx::Inline::Text(text) if text.is_empty()));
        Variant { language: language.into(), segment, ..Variant::default() }
    };
    let plain = |(language, text): (&str, &str)| Variant {
        language: language.into(),
        segment: vec![tmx::Inline::Text(text.into())],
        ..Variant::default()
    };
    let details = tmx::Details {
        history: History {
            created: Some("2026-01-31T08:00:00Z".parse().unwrap()),
            created_by: Some("An & co.".into()),
            ..History::default()
        },
        used: Some(3),
        ..tmx::Details::default()
    };
    let props = vec![Prop { kind: "x-context".into(), value: "title".into(), ..Prop::default() }];
    let notes = vec![tmx::Note { text: "As on the sign.".into(), ..tmx::Note::default() }];
    vec![
        tmx::Unit {
            id: Some("title".into()),
            details,
            props,
            notes,
            variants: TITLES.map(plain).to_vec(),
            ..tmx::Unit::default()
        },
        tmx::Unit { variants: SENTENCES.map(|(tag, _)| variant(tag)).to_vec(), ..tmx::Unit::default() },
    ]
}

fn termbase() -> Termbase {
    let section = |(language, text): (&str, &str)| {
        let term = Term {
            id: Some(format!("t-{language}")),
            text: text.into(),
            part_of_speech: Some(PartOfSpeech::Noun),
            status: Some(Status::Preferred),
            contexts: vec![Sourced { text: words(language).concat(), source: Some("the sign".into()) }],
            ..Term::default()
        };
        let old = Term { text: format!("{text} (2)"), status: Some(Status::Deprecated), ..Term::default() };
        LanguageSection { language: language.into(), terms: vec![term, old], ..LanguageSection::default() }
    };
    let details = Details {
        definitions: vec![Sourced {
            text: "What a museum owns & keeps.".into(),
            source: Some("the house".into()),
        }],
        history: vec![Transaction {
            kind: TransactionKind::Origination,
            date: Some("2026-01-31".into()),
            responsible: Some("An".into()),
        }],
        notes: vec!["Not of buildings.".into()],
        ..Details::default()
    };
    let concept = Concept {
        id: Some("c1".into()),
        subjects: vec!["museums".into()],
        details,
        languages: TERMS.map(section).to_vec(),
    };
    Termbase {
        language: Some("vi".into()),
        title: Some("Museum words".into()),
        source: vec!["A sample".into()],
        concepts: vec![concept],
    }
}

fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(folder)?;
    for (target, state) in [("en", State::Final), ("ar", State::Reviewed), ("ja", State::Translated)] {
        std::fs::write(
            folder.join(format!("vi-{target}.xlf")),
            xliff::to_string(&article("vi", Some(target), state))?,
        )?;
    }
    std::fs::write(folder.join("vi.xlf"), xliff::to_string(&article("vi", None, State::Initial))?)?;
    std::fs::write(folder.join("ar-vi.xlf"), xliff::to_string(&article("ar", Some("vi"), State::Initial))?)?;
    let header = Header::new("samples", "1", "vi");
    std::fs::write(folder.join("memory.tmx"), tmx::to_string(&header, &memory())?)?;
    std::fs::write(folder.join("terms.tbx"), tbx::to_string(&termbase(), Dialect::Martif2008)?)?;
    std::fs::write(folder.join("terms-2019.tbx"), tbx::to_string(&termbase(), Dialect::Dca2019)?)?;
    Ok(())
}

fn read(file: &Path) -> Result<(), Box<dyn Error>> {
    let bytes = std::fs::read(file)?;
    match file.extension().and_then(|e| e.to_str()) {
        Some("tmx") => {
            let (_, units, remarks) = tmx::read(&bytes, Limits::STREAM)?;
            for variant in units.iter().flat_map(|unit| &unit.variants) {
                println!("{}\t{}", variant.language, variant.plain());
            }
            remarks.iter().for_each(|remark| eprintln!("{remark}"));
        }
        Some("tbx") => {
            let reading = tbx::read(&bytes, &Limits::WHOLE)?;
            for section in reading.termbase.concepts.iter().flat_map(|concept| &concept.languages) {
                for term in &section.terms {
                    println!("{}\t{}", section.language, term.text);
                }
            }
            reading.remarks.iter().for_each(|remark| eprintln!("{remark}"));
        }
        _ => {
            let reading = xliff::read(&bytes, &Limits::WHOLE)?;
            for placed in reading.document.units() {
                for segment in placed.unit.segments() {
                    let target = segment.target.as_ref().map(|t| t.content.plain()).unwrap_or_default();
                    println!(
                        "{}\t{:?}\t{}\t{target}",
                        placed.unit.id,
                        segment.state,
                        segment.source.content.plain()
                    );
                }
            }
            reading.remarks.iter().for_each(|remark| eprintln!("{remark}"));
        }
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    match (arguments.get(1).map(String::as_str), arguments.get(2)) {
        (Some("write"), Some(folder)) => write(Path::new(folder)),
        (Some("read"), Some(file)) => read(Path::new(file)),
        _ => Err("samples write FOLDER | samples read FILE".into()),
    }
}
