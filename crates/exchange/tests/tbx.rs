//! TBX: what is refused and where, what is left out, and what is not written.
#![allow(clippy::unwrap_used, missing_docs)]

use exchange::tbx::{
    self, Concept, Details, Dialect, LanguageSection, PartOfSpeech, Reference, ReferenceKind, Sourced,
    Status, Term, Termbase,
};
use exchange::{Limits, Place, ReadError};

/// A file of 2008 with this on its second line.
fn file(entry: &str) -> String {
    format!(
        "<martif type=\"TBX\"><martifHeader><fileDesc><sourceDesc><p>a</p></sourceDesc></fileDesc></martifHeader><text><body>\n\
         {entry}\n</body></text></martif>"
    )
}

fn read(text: &str) -> Result<tbx::Reading, ReadError> {
    tbx::read(text.as_bytes(), &Limits::WHOLE)
}

#[track_caller]
fn refused(text: &str, line: u64, column: u64, reason: &str) {
    let error = read(text).unwrap_err();
    assert!(error.reason.to_string().contains(reason), "{error}");
    assert_eq!(error.place, Place { line, column }, "{error}");
}

#[test]
fn older_ways_are_read() {
    let text = file(
        "<termEntry id=\"c1\"><descripGrp><descrip type=\"definition\">What\n\t is <hi type=\"italics\">owned</hi></descrip>\
         <admin type=\"source\">the house</admin></descripGrp><langSet xml:lang=\"en\"><ntig id=\"t1\"><termGrp><term>collection \
         </term><termNote type=\"partOfSpeech\">noun</termNote><termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts\
         </termNote></termGrp><descrip type=\"context\">a collection</descrip></ntig></langSet></termEntry>",
    );
    let reading = read(&text).unwrap();
    let concept = &reading.termbase.concepts[0];
    let definition = Sourced { text: "What is owned".into(), source: Some("the house".into()) };
    assert_eq!(concept.details.definitions, [definition]);
    let term = &concept.languages[0].terms[0];
    assert_eq!((term.id.as_deref(), term.text.as_str()), (Some("t1"), "collection"));
    assert_eq!((term.part_of_speech, term.status), (Some(PartOfSpeech::Noun), Some(Status::Deprecated)));
    assert_eq!(term.contexts, [Sourced::from("a collection")]);
    assert_eq!(reading.remarks.len(), 1, "{:?}", reading.remarks);
    // Programs give the namespace of 2019 to files of 2008.
    let named = text.replace("<martif ", "<martif xmlns=\"urn:iso:std:iso:30042:ed-2\" ");
    assert_eq!(read(&named).unwrap().termbase, reading.termbase);
}

#[test]
fn what_has_no_place_here_is_told() {
    let text = file(
        "<termEntry><descrip>a</descrip><descrip type=\"x\">b</descrip><langSet xml:lang=\"en\"><tig>\
         <term>c</term><termNote type=\"partOfSpeech\">Noun</termNote><descrip type=\"definition\">d</descrip></tig></langSet>\
         <transacGrp><transac type=\"transactionType\">origination</transac><date>today</date></transacGrp></termEntry>",
    );
    let reading = read(&text).unwrap();
    let remarks: Vec<String> = reading.remarks.iter().map(|remark| remark.about.to_string()).collect();
    assert_eq!(
        remarks,
        [
            "<descrip> was left out",
            "<descrip type=\"x\"> was left out",
            "partOfSpeech \"Noun\" is not in its list and was left out",
            "<descrip type=\"definition\"> was left out",
            "date \"today\" is not in its list and was left out",
        ]
    );
    assert_eq!(reading.termbase.concepts[0].details.history.len(), 1);
}

#[test]
fn structure() {
    let language =
        |terms: &str| file(&format!("<termEntry><langSet xml:lang=\"en\">{terms}</langSet></termEntry>"));
    let term = "<tig><term>a</term></tig>";
    assert!(read(&language(term)).is_ok());
    refused(&file("<termEntry/>"), 2, 1, "a concept has no language");
    refused(&language(""), 2, 12, "a language has no term");
    refused(&language("<tig/>"), 2, 35, "<tig> has no <term>");
    refused(&language("<tig><term>a</term><term>b</term></tig>"), 2, 54, "cannot stand here");
    refused(&language("<tig><b/></tig>"), 2, 40, "cannot stand here");
    refused(&language(term).replace(" xml:lang=\"en\"", ""), 2, 12, "needs the attribute xml:lang");
    refused(&language(term).replace("\"en\"", "\"en_US\""), 2, 12, "not a BCP 47");
    refused(&language(term).replace("<tig>", "<tig id=\"1\">"), 2, 35, "is not a name");
    let twice = language(&term.repeat(2)).replace("<tig>", "<tig id=\"t\">");
    refused(&twice, 2, 67, "twice");
    refused(&language(term).replace("martif", "tbx"), 1, 1, "the root is <tbx>");
    let modern = "<tbx xmlns=\"urn:iso:std:iso:30042:ed-2\" type=\"TBX-Basic\"/>";
    refused(modern, 1, 1, "needs the attribute style");
    refused("<martif/>", 1, 1, "no <header>");
}

fn termbase() -> Termbase {
    let term = Term { text: "a".into(), ..Term::default() };
    let section = LanguageSection { language: "en".into(), terms: vec![term], ..LanguageSection::default() };
    let concept = Concept { id: Some("c".into()), languages: vec![section], ..Concept::default() };
    Termbase { language: Some("en".into()), source: vec!["b".into()], concepts: vec![concept], title: None }
}

#[test]
fn what_would_not_be_tbx_is_not_written() {
    let refuse = |change: &dyn Fn(&mut Termbase), expected: &str| {
        let mut termbase = termbase();
        change(&mut termbase);
        let error = tbx::to_string(&termbase, Dialect::Dca2019).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    };
    refuse(&|t| t.language = None, "the file has no language");
    refuse(&|t| t.source.clear(), "the file has no source");
    refuse(&|t| t.concepts[0].id = None, "concept number 1: a concept has no id");
    refuse(&|t| t.concepts[0].id = Some("1".into()), "not a name");
    refuse(&|t| t.concepts.push(t.concepts[0].clone()), "twice");
    refuse(&|t| t.concepts[0].languages.clear(), "a concept has no language");
    refuse(&|t| t.concepts[0].languages[0].terms.clear(), "a language has no term");
    refuse(&|t| t.concepts[0].languages[0].language = "e".into(), "not a BCP 47");
    refuse(
        &|t| t.concepts[0].languages[0].terms[0].details.definitions.push("x".into()),
        "no definition in a term",
    );
    let picture = Reference { kind: ReferenceKind::Picture, target: None, text: "x".into() };
    let details = Details { references: vec![picture], ..Details::default() };
    refuse(&|t| t.concepts[0].languages[0].details = details.clone(), "a reference has no target");
    refuse(&|t| t.concepts[0].languages[0].terms[0].details = details.clone(), "no xGraphic in a term");
    refuse(&|t| t.title = Some("\u{b}".into()), "U+000B");
    let mut nameless = termbase();
    nameless.concepts[0].id = None;
    assert!(tbx::to_string(&nameless, Dialect::Martif2008).is_ok());
}

#[test]
fn proper_nouns_are_nouns_in_2019() {
    let mut termbase = termbase();
    termbase.concepts[0].languages[0].terms[0].part_of_speech = Some(PartOfSpeech::ProperNoun);
    let back = |dialect| {
        let text = tbx::to_string(&termbase, dialect).unwrap();
        read(&text).unwrap().termbase.concepts[0].languages[0].terms[0].part_of_speech
    };
    assert_eq!(back(Dialect::Martif2008), Some(PartOfSpeech::ProperNoun));
    assert_eq!(back(Dialect::Dca2019), Some(PartOfSpeech::Noun));
}
