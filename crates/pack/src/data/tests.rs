//! Packs with figures: a good one, and one problem after the other.

use std::path::{Path, PathBuf};

use sdmx::model::Representation;
use sdmx::{Header, Limits, Party, Release, Texts, ml};
use tempfile::TempDir;

use super::PackData;
use crate::{Pack, Problems, load};

const DATA: &str = r#"agency = "XX"
home_area = "XXX"
[[structure]]
code = "SERIES"
dimensions = ["FREQ", "REF_AREA", "INDICATOR"]
[[topic]]
code = "people"
[[flow]]
code = "head-count"
structure = "SERIES"
topic = "people"
publisher = "newsroom"
licence = "CC-BY-4.0"
headline = ["POP"]
[[indicator]]
code = "POP"
unit = "PERSONS"
decimals = 0
aggregation = "sum"
[[indicator]]
code = "LIFE"
unit = "YEARS"
decimals = 1
aggregation = { weighted-by = "POP" }
better = "higher"
[[unit]]
code = "PERSONS"
[[unit]]
code = "YEARS"
[[area]]
code = "XXX"
[[source]]
code = "OFFICE"
name = "Statistics office"
url = "https://example.org/"
licence = "CC-BY-4.0"
version = "1 July 2026"
"#;

const NAMES: &str = r#"
[data-topic]
people = "People"
[flow]
head-count = "Head count"
[flow-about]
head-count = "People who live here. It is not a census."
[indicator]
POP = "Population"
LIFE = "Life expectancy"
[data-unit]
PERSONS = "persons"
YEARS = "years"
[area]
XXX = "Exampleland"
"#;

const HEADER: &str =
    "FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS,SOURCE,OBS_COMMENT\n";

const ROWS: &str = "A,XX-01,POP,2023,100.50,PERSONS,A,OFFICE,\n\
                    A,XX-01,POP,2024,,PERSONS,O,OFFICE,not counted\n\
                    A,XXX,LIFE,2023,74.7,YEARS,E,OFFICE,\n\
                    Q,XXX,POP,2023-Q4,300,PERSONS,A,OFFICE,\n";

fn packs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs")
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The template with figures.
fn folder(data: &str, names: &str, rows: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&packs().join("template"), folder.path());
    std::fs::write(folder.path().join("data.toml"), data).unwrap();
    for locale in ["en", "fr"] {
        let file = folder.path().join("names").join(format!("{locale}.toml"));
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(file, text + names).unwrap();
    }
    std::fs::create_dir(folder.path().join("data")).unwrap();
    std::fs::write(folder.path().join("data/head-count.csv"), format!("{HEADER}{rows}")).unwrap();
    folder
}

fn refused(folder: &TempDir) -> String {
    match load(folder.path()) {
        Ok(_) => panic!("the pack was taken"),
        Err(Problems(list)) => list
            .iter()
            .map(|p| {
                let file = p.file.strip_prefix(folder.path()).unwrap_or(&p.file).display();
                format!("{file}:{}: {}\n", p.line.unwrap_or(0), p.message)
            })
            .collect(),
    }
}

fn data(pack: Pack) -> PackData {
    pack.data.unwrap()
}

#[test]
fn a_good_pack() {
    let folder = folder(DATA, NAMES, ROWS);
    let data = data(load(folder.path()).unwrap());
    assert_eq!(data.flows[0].id, "HEAD_COUNT");
    assert_eq!(data.home_area.as_ref().map(AsRef::as_ref), Some("XXX"));
    assert_eq!(data.files, [(data.flows[0].code.clone(), folder.path().join("data/head-count.csv"))]);
    let structures = &data.structures;
    let flow = &structures.dataflows[0];
    assert_eq!(flow.head.names.get("fr"), Some("Head count"));
    assert_eq!(flow.head.descriptions.get("en"), Some("People who live here. It is not a census."));
    let names = &structures.data_structures[0].head.names;
    assert_eq!(names.get("fr"), Some("Fréquence × Zone de référence × Indicateur"));
    let areas = structures.codelists.iter().find(|list| list.head.id == "CL_AREA").unwrap();
    let province = areas.codes.iter().find(|code| code.id == "XX-01").unwrap();
    assert_eq!((province.names.get("en"), province.parent.as_deref()), (Some("First Province"), Some("XXX")));
    let sources = structures.codelists.iter().find(|list| list.head.id == "CL_SOURCE").unwrap();
    let about = sources.codes[0].descriptions.get("en");
    assert_eq!(about, Some("https://example.org/ · 1 July 2026 · CC-BY-4.0"));
}

#[test]
fn the_template_has_no_data() {
    assert!(load(&packs().join("template")).unwrap().data.is_none());
}

/// Each replacement, in `data.toml`, the names or the rows, gives exactly this problem.
#[test]
fn problems_have_their_place() {
    for (from, to, problem) in [
        ("agency = \"XX\"", "agency = \"1 X\"", "data.toml:1: “1 X” is no agency"),
        ("home_area = \"XXX\"", "home_area = \"YYY\"", "data.toml:2: area “YYY” does not exist"),
        ("\"REF_AREA\", \"IND", "\"IND", "data.toml:5: dimensions are FREQ, REF_AREA, COUNTERPART_AREA, IND"),
        ("structure = \"SERIES\"", "structure = \"S\"", "data.toml:10: structure “S” does not exist"),
        ("topic = \"people\"", "topic = \"x\"", "data.toml:11: topic “x” does not exist"),
        ("\"newsroom\"", "\"nobody\"", "data.toml:12: publisher “nobody” does not exist"),
        ("\"CC-BY-4.0\"\nheadline", "\"\"\nheadline", "data.toml:13: “licence” is empty"),
        ("[\"POP\"]", "[\"NONE\"]", "data.toml:14: indicator “NONE” does not exist"),
        ("unit = \"PERSONS\"", "unit = \"HEADS\"", "data.toml:17: unit “HEADS” does not exist"),
        ("\"sum\"", "\"mean\"", "data.toml:19: unknown variant `mean`"),
        ("decimals = 0", "decimals = 10", "data.toml:18: “decimals” is 9 at most"),
        ("weighted-by = \"POP\"", "weighted-by = \"LIFE\"", "data.toml:24: the weight “LIFE” is no other"),
        ("code = \"YEARS\"", "code = \"PERSONS\"", "data.toml:29: the unit “PERSONS” stands twice"),
        ("code = \"XXX\"", "code = \"XX-01\"", "data.toml:31: territories of the pack are areas already"),
        ("code = \"OFFICE\"", "code = \"THE.OFFICE\"", "data.toml:33: “THE.OFFICE” cannot be a code of SDMX"),
        ("https://", "ftp://", "data.toml:35: “url” begins with"),
        ("version =", "edition =", "data.toml:37: unknown field `edition`"),
    ] {
        assert!(DATA.contains(from), "{from}");
        let found = refused(&folder(&DATA.replacen(from, to, 1), NAMES, ROWS));
        assert!(found.contains(problem), "wanted {problem}\nfound {found}");
    }
    for (from, to, problem) in [
        ("POP = \"Population\"\n", "", "names/fr.toml:", "[indicator] POP is missing"),
        ("YEARS =", "AGES =", "names/en.toml:", "[data-unit] AGES is left over"),
        ("[area]", "[areas]", "names/en.toml:", "unknown table [areas]"),
        ("head-count = \"People", "count = \"People", "names/fr.toml:", "[flow-about] head-count is missing"),
    ]
    .map(|(from, to, file, message)| (from, to, [file, message]))
    {
        let found = refused(&folder(DATA, &NAMES.replacen(from, to, 1), ROWS));
        assert!(found.lines().any(|l| problem.iter().all(|p| l.contains(p))), "{problem:?}\n{found}");
    }
    for (from, to, problem) in [
        ("XX-01,POP,2023", "XX-09,POP,2023", "2: REF_AREA: \"XX-09\" is not in the list CL_AREA"),
        ("A,XX-01,POP,2023", "X,XX-01,POP,2023", "2: FREQ: \"X\" is not in the list CL_FREQ"),
        ("100.50", "1e2", "2: OBS_VALUE: \"1e2\" is not a number"),
        ("100.50", "", "2: OBS_VALUE: empty goes with OBS_STATUS M or O"),
        ("PERSONS,A,OFFICE", "YEARS,A,OFFICE", "2: UNIT_MEASURE: “YEARS” is not the unit of POP, PERSONS"),
        ("POP,2024", "POP,2023", "3: FREQ.REF_AREA.INDICATOR.TIME_PERIOD: the same key is in row 2 already"),
        ("POP,2024", "POP,2022", "3: rows are sorted by key, then by time"),
        ("A,OFFICE", "A,", "2: SOURCE: there is no value"),
        ("A,OFFICE", "Z,OFFICE", "2: OBS_STATUS: \"Z\" is not in the list CL_OBS_STATUS"),
        ("2023-Q4", "2023", "5: TIME_PERIOD: “2023” is no period of frequency Q"),
        ("2023-Q4", "last year", "5: TIME_PERIOD: \"last year\" is not a period"),
        ("OFFICE,\n", "OFFICE\n", "2: CSV error: record 1 (line: 2"),
    ] {
        assert!(ROWS.contains(from), "{from}");
        let found = refused(&folder(DATA, NAMES, &ROWS.replacen(from, to, 1)));
        let place = format!("data/head-count.csv:{problem}");
        assert!(found.contains(&place), "wanted {place}\nfound {found}");
    }
}

#[test]
fn files_that_are_missing_left_over_or_of_another_shape() {
    let pack = folder(DATA, NAMES, ROWS);
    std::fs::rename(pack.path().join("data/head-count.csv"), pack.path().join("data/heads.csv")).unwrap();
    let found = refused(&pack);
    assert!(found.contains("data/heads.csv:0: no [[flow]]"), "{found}");
    std::fs::remove_file(pack.path().join("data/heads.csv")).unwrap();
    assert!(refused(&pack).contains("data/head-count.csv:0: cannot be read"));
    std::fs::write(pack.path().join("data/head-count.csv"), "FREQ,AREA\n").unwrap();
    assert!(refused(&pack).contains("data/head-count.csv:1: the first row is: FREQ,REF_AREA,INDICATOR"));
    let without = folder(DATA, NAMES, "A,XXX,LIFE,2023,74.7,YEARS,A,OFFICE,\n");
    assert!(refused(&without).contains("POP is a headline of the flow, and has no figure"));
    // Names of data that the pack no longer has.
    std::fs::remove_file(without.path().join("data.toml")).unwrap();
    assert!(refused(&without).contains("[flow] head-count is left over"));
}

#[test]
fn a_wrong_column_does_not_fill_the_screen() {
    let rows: String = (1000..2000).map(|y| format!("A,XXX,POP,{y},x,PERSONS,A,OFFICE,\n")).collect();
    let found = refused(&folder(DATA, NAMES, &rows));
    assert_eq!(found.lines().count(), 101);
    assert!(found.contains("and 900 more problems in this file"), "{found}");
}

fn header() -> Header {
    let sender = Party { id: "XX".into(), names: Texts::new() };
    let prepared = "2026-11-20T08:30:00Z".parse().unwrap();
    Header { id: "M1".into(), test: true, prepared, sender, receiver: None, source: Texts::new() }
}

/// Each folder of `packs` with figures gives structures that are whole: what stands in them is named in every locale,
/// and what they refer to is there.
#[test]
fn structures_of_the_packs_here_are_whole() {
    let mut flows = 0;
    for entry in std::fs::read_dir(packs()).unwrap().map(Result::unwrap) {
        if !entry.path().is_dir() {
            continue;
        }
        let pack = load(&entry.path()).unwrap_or_else(|problems| panic!("{problems}"));
        let locales = pack.nation.site.locales.len();
        let Some(data) = pack.data else { continue };
        flows += data.flows.len();
        let s = &data.structures;
        for list in s.codelists.iter().filter(|list| list.head.id != "CL_SOURCE") {
            assert_eq!(list.head.names.iter().count(), locales, "{}", list.head.id);
            for code in &list.codes {
                assert_eq!(code.names.iter().count(), locales, "{} {}", list.head.id, code.id);
                let parent = code.parent.as_ref();
                assert!(parent.is_none_or(|p| list.codes.iter().any(|c| c.id == *p)), "{}", code.id);
            }
        }
        for concept in &s.concept_schemes[0].concepts {
            match concept.representation.as_ref().unwrap() {
                Representation::Codes(list) => assert!(s.codelist(list).is_some(), "{}", concept.id),
                Representation::Text(_) => {}
            }
        }
        assert!(s.dataflows.iter().all(|flow| s.data_structure(&flow.structure).is_some()));
        assert_eq!(s.categorisations.len(), data.flows.len());
        for release in [Release::V30, Release::V21] {
            let mut message = Vec::new();
            ml::write_structures(&mut message, release, &header(), s).unwrap();
            let read = ml::read_structures(&message[..], Limits::STRUCTURES).unwrap();
            assert!(read.structures == *s && read.left_out.is_empty(), "{release:?}");
        }
    }
    assert!(flows >= 20, "{flows} flows");
}
