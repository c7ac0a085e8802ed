//! Several data sets in one message: of several dataflows, and of one dataflow in several states.
#![allow(clippy::unwrap_used, missing_docs)]

mod support;

use std::sync::Arc;

use sdmx::{Action, CsvOptions, DataFormat, DataSet, Release, Table, WriteError, data_sets_writer};
use support::{Kept, flow, message, rows, structures};

/// The example's table, and that of another dataflow of the same structure.
fn tables() -> Vec<Arc<Table>> {
    let mut two = structures();
    let mut other = two.dataflows[0].clone();
    other.head.id = "POP_TOO".into();
    two.dataflows.push(other);
    let mut reference = flow();
    let first = Arc::new(Table::new(&two, &reference).unwrap());
    reference.id = "POP_TOO".into();
    vec![first, Arc::new(Table::new(&two, &reference).unwrap())]
}

fn written(format: DataFormat, tables: Vec<Arc<Table>>, sets: &[DataSet]) -> Result<String, WriteError> {
    let kept = Kept::default();
    let mut message = message();
    message.dated = sets.iter().any(|set| set.valid_from.is_some());
    let mut writer = data_sets_writer(kept.clone(), format, tables, message)?;
    for set in sets {
        writer.begin(*set)?;
        for row in &rows()[..3] {
            writer.observation(row)?;
        }
    }
    writer.finish()?;
    let bytes = kept.0.lock().unwrap().clone();
    Ok(String::from_utf8(bytes).unwrap())
}

#[test]
fn several_dataflows() {
    // What begins and has no observation is not there.
    let sets = [DataSet::default(), DataSet { table: 1, ..DataSet::default() }];
    let text = written(DataFormat::Json(Release::V30), tables(), &sets).unwrap();
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let data = &json["data"];
    assert_eq!(data["dataSets"].as_array().unwrap().len(), 2);
    for place in 0..2 {
        assert_eq!(data["dataSets"][place]["structure"], place);
        assert_eq!(data["structures"][place]["dataSets"], serde_json::json!([place]));
        assert_eq!(data["dataSets"][place]["series"].as_object().unwrap().len(), 1);
    }
    let text = written(DataFormat::Specific(Release::V30), tables(), &sets).unwrap();
    assert_eq!(text.matches("<mes:DataSet ").count(), 2);
    assert_eq!(text.matches("</mes:DataSet>").count(), 2);
    assert!(text.contains("ss:structureRef=\"S2\" xsi:type=\"ns2:DataSetType\""), "{text}");
    assert!(text.contains("POP_TOO(1.0.0):ObsLevelDim:TIME_PERIOD\""), "{text}");
    let text = written(DataFormat::Generic, tables(), &sets).unwrap();
    assert_eq!(text.matches("structureID=").count(), 2);
    let text = written(DataFormat::Csv(Release::V30, CsvOptions::default()), tables(), &sets).unwrap();
    assert_eq!(text.matches("\r\ndataflow,EXAMPLE:POP(1.0.0),I,").count(), 3);
    assert_eq!(text.matches("\r\ndataflow,EXAMPLE:POP_TOO(1.0.0),I,").count(), 3);
    for format in [DataFormat::Json(Release::V21), DataFormat::Csv(Release::V21, CsvOptions::default())] {
        let error = written(format, tables(), &sets).unwrap_err();
        assert!(matches!(error, WriteError::OneFlow(_)), "{error}");
    }
}

#[test]
fn several_states() {
    let at = |text: &str| Some(text.parse().unwrap());
    let one = || vec![Arc::clone(&tables()[0])];
    let sets = [
        DataSet { action: Action::Replace, valid_from: at("2026-01-01T00:00:00Z"), ..DataSet::default() },
        DataSet { action: Action::Replace, valid_from: at("2026-02-01T00:00:00Z"), ..DataSet::default() },
        DataSet { action: Action::Delete, valid_to: at("2026-02-01T00:00:00Z"), ..DataSet::default() },
    ];
    for release in [Release::V30, Release::V21] {
        let text = written(DataFormat::Json(release), one(), &sets).unwrap();
        let json: serde_json::Value = serde_json::from_str(&text).unwrap();
        let said: Vec<_> = json["data"]["dataSets"].as_array().unwrap().iter().collect();
        assert_eq!(said.len(), 3);
        assert_eq!(said[1]["validFrom"], "2026-02-01T00:00:00Z");
        assert_eq!(said[2]["action"], "Delete");
        assert_eq!(said[2]["validTo"], "2026-02-01T00:00:00Z");
        if release == Release::V30 {
            assert_eq!(json["data"]["structures"][0]["dataSets"], serde_json::json!([0, 1, 2]));
        }
    }
    let text = written(DataFormat::Generic, one(), &sets).unwrap();
    assert_eq!(text.matches("<mes:DataSet ").count(), 3);
    assert!(text.contains("action=\"Delete\" validToDate=\"2026-02-01T00:00:00Z\""), "{text}");
    let text = written(DataFormat::Csv(Release::V30, CsvOptions::default()), one(), &sets).unwrap();
    assert!(text.lines().next().unwrap().trim_end().ends_with(",VALID_FROM,VALID_TO"), "{text}");
    assert!(text.trim_end().ends_with(",,2026-02-01T00:00:00Z"), "{text}");
    let error = written(DataFormat::Csv(Release::V21, CsvOptions::default()), one(), &sets).unwrap_err();
    assert!(matches!(error, WriteError::Undated(_)), "{error}");
}

#[test]
fn a_table_that_is_not_there() {
    let set = DataSet { table: 2, ..DataSet::default() };
    let error = written(DataFormat::Generic, tables(), &[set]).unwrap_err();
    assert!(matches!(error, WriteError::NoTable(2)), "{error}");
    let none = written(DataFormat::Generic, Vec::new(), &[]).unwrap_err();
    assert!(matches!(none, WriteError::NoTable(0)), "{none}");
}
