//! A small country's flow of data, and files of it.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use model::{Actor, Clock, Code, DataFlow, FixedClock};
use sdmx::model::{
    Attribute, Code as ListCode, Codelist, Concept, ConceptScheme, DataStructure, DataType, Dataflow,
    Dimension, Format, Head, Maintained, Measure, Relation, Representation, Structures, TimeDimension,
};
use sdmx::{Class, Ref, Texts, Version};
use store::Store;

use crate::data::{
    Catalogue, DataError, FlowTable, NewVintage, Outcome, Prepared, Problems, keep_structures, prepare,
    publish_vintage,
};

pub(super) fn code(text: &str) -> Code {
    Code::new(text).unwrap()
}

fn texts(en: &str, vi: &str) -> Texts {
    [("en", en), ("vi", vi)].into_iter().collect()
}

fn head(id: &str) -> Head {
    Head::new("EX", id, Version::parse("1.0.0").unwrap(), texts(id, id))
}

fn list(id: &str, codes: &[(&str, &str, &str)]) -> Codelist {
    let codes = codes.iter().map(|(id, en, vi)| ListCode::new(id, texts(en, vi))).collect();
    Codelist { head: head(id), codes, partial: false }
}

/// Concepts, lists, a structure and a dataflow.
pub(super) fn structures() -> Structures {
    let lists = vec![
        list("CL_FREQ", &[("A", "Annual", "Năm"), ("Q", "Quarterly", "Quý")]),
        list("CL_AREA", &[("AA", "Alpha", "An Pha"), ("BB", "Beta", "Bê Ta")]),
        list("CL_IND", &[("POP", "Population", "Dân số"), ("GDP", "Output", "Sản lượng")]),
        list("CL_STATUS", &[("A", "Normal", "Bình thường"), ("P", "Provisional", "Sơ bộ")]),
    ];
    let concept = |id: &str, en: &str, vi: &str| Concept::new(id, texts(en, vi));
    let concepts = ConceptScheme {
        head: head("CONCEPTS"),
        concepts: vec![
            concept("FREQ", "Frequency", "Tần suất"),
            concept("REF_AREA", "Area", "Nơi"),
            concept("INDICATOR", "Indicator", "Chỉ tiêu"),
            concept("TIME_PERIOD", "Period", "Thời kỳ"),
            concept("OBS_VALUE", "Value", "Giá trị"),
            concept("OBS_STATUS", "Status", "Trạng thái"),
            concept("OBS_COMMENT", "Comment", "Ghi chú"),
        ],
        partial: false,
    };
    let scheme = concepts.reference();
    let means = |id: &str| scheme.item(Class::Concept, id);
    let from = |id: &str| Some(Representation::Codes(head(id).reference(Class::Codelist)));
    let dimension = |id: &str, list: &str| Dimension {
        id: id.to_owned(),
        concept: means(id),
        representation: from(list),
        roles: Vec::new(),
    };
    let number = Format { decimals: Some(2), ..Format::of(DataType::parse("Double").unwrap()) };
    let structure = DataStructure {
        head: head("SERIES"),
        dimensions: vec![
            dimension("FREQ", "CL_FREQ"),
            dimension("REF_AREA", "CL_AREA"),
            dimension("INDICATOR", "CL_IND"),
        ],
        time: Some(TimeDimension {
            concept: means("TIME_PERIOD"),
            format: Format::of(DataType::parse("ObservationalTimePeriod").unwrap()),
        }),
        groups: Vec::new(),
        measures: vec![Measure {
            id: "OBS_VALUE".to_owned(),
            concept: means("OBS_VALUE"),
            representation: Some(Representation::Text(number)),
            required: true,
        }],
        attributes: vec![
            Attribute {
                id: "OBS_STATUS".to_owned(),
                concept: means("OBS_STATUS"),
                representation: from("CL_STATUS"),
                required: true,
                relation: Relation::Observation,
            },
            Attribute {
                id: "OBS_COMMENT".to_owned(),
                concept: means("OBS_COMMENT"),
                representation: None,
                required: false,
                relation: Relation::Observation,
            },
        ],
    };
    let dataflow = Dataflow { head: head("SMALL"), structure: structure.reference() };
    Structures {
        codelists: lists,
        concept_schemes: vec![concepts],
        data_structures: vec![structure],
        dataflows: vec![dataflow],
        ..Structures::default()
    }
}

pub(super) fn dataflow() -> Ref {
    head("SMALL").reference(Class::Dataflow)
}

/// A store with the flow, and a folder for files.
pub(super) struct Country {
    pub(super) store: Store,
    pub(super) folder: tempfile::TempDir,
    pub(super) clock: Arc<dyn Clock>,
}

/// One on every engine.
pub(super) async fn countries() -> Vec<Country> {
    let mut all = Vec::new();
    for store in store::testing::test_stores().await {
        let mut tx = store.begin().await.unwrap();
        keep_structures(&mut tx, &structures()).await.unwrap();
        store::data::replace_topics(&mut tx, &[code("society")]).await.unwrap();
        let flow = DataFlow {
            code: code("small"),
            id: "SMALL".to_owned(),
            structure: code("series"),
            topic: code("society"),
            publisher: code("office"),
            licence: "CC-BY-4.0".to_owned(),
            headline: Vec::new(),
        };
        store::data::replace_flows(&mut tx, &[flow]).await.unwrap();
        tx.commit().await.unwrap();
        let clock: Arc<dyn Clock> = Arc::new(FixedClock(day(1)));
        all.push(Country { store, folder: tempfile::tempdir().unwrap(), clock });
    }
    all
}

/// A day of the month in which everything happens.
pub(super) fn day(day: i8) -> Timestamp {
    jiff::civil::date(2026, 3, day).at(12, 0, 0, 0).in_tz("UTC").unwrap().timestamp()
}

impl Country {
    pub(super) async fn flow(&self) -> Arc<FlowTable> {
        let catalogue = Catalogue::load(&mut self.store.read().await.unwrap()).await.unwrap();
        Arc::clone(catalogue.flow(&code("small")).unwrap())
    }

    pub(super) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    pub(super) async fn prepare(&self, path: &std::path::Path) -> Result<Prepared, DataError> {
        prepare(path, &*self.flow().await, self.folder.path(), &|_| {})
    }

    /// What is wrong with a file.
    pub(super) async fn problems(&self, path: &std::path::Path) -> Problems {
        match self.prepare(path).await {
            Err(DataError::Problems(problems)) => problems,
            Err(e) => panic!("{e}"),
            Ok(prepared) => panic!("{} rows were right", prepared.rows),
        }
    }

    /// Publishes a file on a day.
    pub(super) async fn publish(
        &self,
        path: &std::path::Path,
        whole: bool,
        on: i8,
    ) -> Result<Outcome, DataError> {
        let flow = self.flow().await;
        let prepared = self.prepare(path).await?;
        let wanted = NewVintage { actor: Actor("test".into()), note: format!("day {on}"), whole };
        let mut tx = self.store.begin().await.unwrap();
        let clock = FixedClock(day(on));
        let outcome = publish_vintage(&mut tx, &clock, &flow, prepared, &wanted, &|_| {}).await?;
        tx.commit().await.unwrap();
        Ok(outcome)
    }

    /// Every observation as it was at a moment: key, period, value.
    pub(super) async fn values(&self, as_of: Option<Timestamp>) -> Vec<String> {
        let flow = self.flow().await;
        let mut conn = self.store.read().await.unwrap();
        let shelf = crate::data::Shelf::default();
        let Some(opened) = shelf.open(&mut conn, &flow, as_of).await.unwrap() else { return Vec::new() };
        let all: Vec<u32> = (0..u32::try_from(opened.index.entries().len()).unwrap()).collect();
        let mut values = Vec::new();
        for series in opened.series(&mut conn, &all).await.unwrap() {
            let seen = |row: &sdmx::Observation| {
                let texts: Vec<&str> = (0..6).map(|column| row.text(column)).collect();
                values.push(texts.join(" "));
                true
            };
            series.observations(&flow.layout, seen).unwrap();
        }
        values
    }
}
