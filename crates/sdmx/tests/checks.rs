//! Data checked against their structure; groups; what other programs write.
#![allow(clippy::unwrap_used, missing_docs)]

mod support;

use sdmx::{Action, Checker, Fault, Limits, Observation, Source};
use support::{ROWS, read, rows, table};

#[test]
fn good_rows_have_no_problems() {
    let mut checker = Checker::new(table()).with_keys();
    let mut problems = Vec::new();
    for (index, row) in rows().iter().enumerate() {
        checker.check(index as u64 + 1, row, &mut problems);
    }
    assert!(problems.is_empty(), "{problems:?}");
}

#[test]
fn a_component_takes_its_codes_from_the_concept() {
    let mut structures = support::structures();
    structures.data_structures[0].attributes[2].representation = None;
    let table = sdmx::Table::new(&structures, &support::flow()).unwrap();
    let status = &table.columns()[table.find("OBS_STATUS").unwrap()];
    assert_eq!(status.codes.as_ref().unwrap().list().head.id, "CL_STATUS");
}

#[test]
fn each_problem_has_its_row_and_column() {
    let mut checker = Checker::new(table()).with_keys();
    let mut problems = Vec::new();
    for (index, row) in rows().iter().enumerate() {
        checker.check(index as u64 + 1, row, &mut problems);
    }
    for (column, value, says) in [
        (0, "", "FREQ: there is no value"),
        (1, "XC", "\"XC\" is not in the list CL_AREA"),
        (3, "2024Q1", "\"2024Q1\" is not a period"),
        (4, "1,5", "is not a number with a decimal point"),
        (4, "-1", "-1 is outside 0 to …"),
        (5, "PT", "\"PT\" differs from \"PS\" in row 1"),
        (6, "other", "\"other\" differs from"),
        (7, "", "OBS_STATUS: there is no value"),
        (9, "1.5", "is not a whole number"),
        (9, "1", "the same key is in row 1"),
    ] {
        let mut row = ROWS[0];
        row[column] = value;
        problems.clear();
        checker.check(9, &Observation::of(row), &mut problems);
        assert_eq!(problems.len(), 1, "{says} {problems:?}");
        assert!(problems[0].row == 9 && problems[0].to_string().contains(says), "{}", problems[0]);
    }
    assert!(matches!(&problems[0].fault, Fault::Repeated(1)));
}

const HEAD: &str = r#"<?xml version="1.0"?>
<m:StructureSpecificData xmlns:m="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message" xmlns:c="c" xmlns:s="s" xmlns:xsi="x">
<m:Header><m:ID>X</m:ID><m:Structure structureID="P" dimensionAtObservation="TIME_PERIOD" namespace="n">
<c:Structure><URN>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=EXAMPLE:DSD_POP(1.0.0)</URN></c:Structure></m:Structure></m:Header>"#;

#[test]
fn groups_are_said_of_what_follows() {
    let file = format!(
        r#"{HEAD}
<m:DataSet s:structureRef="P" s:action="Replace" UNIT_MEASURE="PS" xsi:type="y">
<Group xsi:type="Area" REF_AREA="XA" TITLE="of A"/><Group xsi:type="Area" REF_AREA="XB" TITLE="of B"/>
<Series FREQ="A" REF_AREA="XA" SEX="F"><Obs TIME_PERIOD="2023" OBS_VALUE="1"/><Obs TIME_PERIOD="2024" OBS_VALUE="2" OBS_STATUS="E"/></Series>
<Series FREQ="A" REF_AREA="XB" SEX="F" TITLE="own"><Obs TIME_PERIOD="2023" OBS_VALUE="3"/></Series>
</m:DataSet></m:StructureSpecificData>"#
    );
    let table = table();
    let found: Vec<[String; 4]> = read(file.as_bytes(), &table)
        .unwrap()
        .iter()
        .map(|row| [3, 4, 5, 6].map(|column| row.text(column).to_owned()))
        .collect();
    assert_eq!(found, [["2023", "1", "PS", "of A"], ["2024", "2", "PS", "of A"], ["2023", "3", "PS", "own"]]);
    let mut source = Source::open(file.as_bytes(), Limits::DATA).unwrap();
    source.attach(&table).unwrap();
    assert!(source.read(&mut Observation::new()).unwrap());
    assert_eq!((source.action(), source.line()), (Action::Replace, 7));
    let late = file.replace("</m:DataSet>", "<Group REF_AREA=\"XA\"/></m:DataSet>");
    assert!(read(late.as_bytes(), &table).unwrap_err().to_string().contains("put groups first"));
}

#[test]
fn values_said_in_elements() {
    let file = format!(
        r#"{}
<m:DataSet s:structureRef="P" xsi:type="y"><Atts UNIT_MEASURE="PS"/>
<Series FREQ="A" REF_AREA="XA" SEX="F"><Comp id="TITLE"><Value>A title</Value></Comp>
<Obs TIME_PERIOD="2023" OBS_VALUE="1"><Comp id="COMMENT_OBS"><Value>said &amp; done</Value></Comp></Obs></Series>
</m:DataSet></m:StructureSpecificData>"#,
        HEAD.replace("v2_1", "v3_0")
    );
    let table = table();
    let found = read(file.as_bytes(), &table).unwrap();
    assert_eq!([4, 5, 6, 8].map(|c| found[0].text(c)), ["1", "PS", "A title", "said & done"]);
    let two = file.replace("<Value>said", "<Value>one</Value><Value>said");
    assert!(read(two.as_bytes(), &table).unwrap_err().to_string().contains("several values"));
}
