//! An example that tests, samples and benchmarks share. Its places and figures are made up, and say so.
#![allow(dead_code, clippy::unwrap_used, missing_docs)]

use std::sync::{Arc, Mutex};

use sdmx::model::{
    Agency, AgencyScheme, Attribute, Categorisation, Category, CategoryScheme, Code, Codelist, Concept,
    ConceptScheme, Constraint, DataStructure, DataType, Dataflow, Dimension, Format, Group, Head, Measure,
    Region, Relation, Representation, Selection, Structures, TimeDimension,
};
use sdmx::{
    Class, DataFormat, Header, Limits, Message, Observation, Party, Ref, Source, Table, Texts, Version,
    write_data,
};

pub const AGENCY: &str = "EXAMPLE";
pub const LANGUAGES: [&str; 3] = ["en", "vi", "ar"];

pub fn version() -> Version {
    Version::parse("1.0.0").unwrap()
}

pub fn names(en: &str, vi: &str, ar: &str) -> Texts {
    [("en", en), ("vi", vi), ("ar", ar)].into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

fn head(id: &str, names: Texts) -> Head {
    let mut head = Head::new(AGENCY, id, version(), names);
    head.descriptions = Texts::one("en", "Made up & not measured: \"an example\" <of> SDMX.");
    head
}

fn reference(class: Class, id: &str) -> Ref {
    Ref::new(class, AGENCY, id, version())
}

pub fn flow() -> Ref {
    reference(Class::Dataflow, "POP")
}

fn list(id: &str, name: &str, codes: &[(&str, &str, &str, Option<&str>)]) -> Codelist {
    let code = |(id, en, vi, parent): &(&str, &str, &str, Option<&str>)| {
        let mut code = Code::new(id, names(en, vi, ""));
        code.parent = parent.map(str::to_owned);
        code
    };
    Codelist { head: head(id, names(name, "", "")), codes: codes.iter().map(code).collect(), partial: false }
}

fn concept(id: &str) -> Ref {
    reference(Class::ConceptScheme, "CS").item(Class::Concept, id)
}

fn coded(list: &str) -> Option<Representation> {
    Some(Representation::Codes(reference(Class::Codelist, list)))
}

fn text(kind: DataType) -> Option<Representation> {
    Some(Representation::Text(Format::of(kind)))
}

pub fn structures() -> Structures {
    let concepts = [
        ("FREQ", "Frequency", "Tần suất", "التواتر"),
        ("REF_AREA", "Reference area", "Địa bàn", "المنطقة"),
        ("SEX", "Sex", "Giới tính", "الجنس"),
        ("TIME_PERIOD", "Time period", "Thời kỳ", "الفترة"),
        ("OBS_VALUE", "Value", "Giá trị", "القيمة"),
        ("UNIT_MEASURE", "Unit", "Đơn vị", "الوحدة"),
        ("TITLE", "Title", "Tiêu đề", "العنوان"),
        ("OBS_STATUS", "Status", "Trạng thái", "الحالة"),
        ("COMMENT_OBS", "Comment", "Ghi chú", "تعليق"),
        ("DECIMALS", "Decimals", "Số lẻ", "الكسور"),
    ];
    let concepts = concepts.iter().map(|(id, en, vi, ar)| Concept::new(id, names(en, vi, ar)));
    let mut concepts: Vec<Concept> = concepts.collect();
    // One reader wants the codes of what is said of a data set from its concept.
    concepts[5].representation = coded("CL_UNIT");
    concepts[7].representation = coded("CL_STATUS");
    let dimension = |id: &str, codes: &str| Dimension {
        id: id.into(),
        concept: concept(id),
        representation: coded(codes),
        roles: Vec::new(),
    };
    let attribute = |id: &str, representation, required, relation| Attribute {
        id: id.into(),
        concept: concept(id),
        representation,
        required,
        relation,
    };
    let key = ["FREQ", "REF_AREA", "SEX"].map(str::to_owned).to_vec();
    let mut value = Format::of(DataType::DOUBLE);
    value.min_value = Some("0".into());
    let structure = DataStructure {
        head: head("DSD_POP", names("Population", "Dân số", "السكان")),
        dimensions: vec![
            dimension("FREQ", "CL_FREQ"),
            dimension("REF_AREA", "CL_AREA"),
            dimension("SEX", "CL_SEX"),
        ],
        time: Some(TimeDimension { concept: concept("TIME_PERIOD"), format: Format::of(DataType::TIME) }),
        groups: vec![Group { id: "Area".into(), dimensions: vec!["REF_AREA".into()] }],
        measures: vec![Measure {
            id: "OBS_VALUE".into(),
            concept: concept("OBS_VALUE"),
            representation: Some(Representation::Text(value)),
            required: false,
        }],
        attributes: vec![
            attribute("UNIT_MEASURE", coded("CL_UNIT"), true, Relation::DataSet),
            attribute("TITLE", text(DataType::STRING), false, Relation::Dimensions(key)),
            attribute("OBS_STATUS", coded("CL_STATUS"), true, Relation::Observation),
            attribute("COMMENT_OBS", text(DataType::STRING), false, Relation::Observation),
            attribute("DECIMALS", text(DataType::INTEGER), false, Relation::Observation),
        ],
    };
    let keys = vec![
        ("FREQ".to_owned(), Selection::Values(vec!["A".into(), "Q".into()])),
        ("REF_AREA".to_owned(), Selection::Values(vec!["XA".into()])),
        (
            "TIME_PERIOD".to_owned(),
            Selection::Time { start: Some("2020".into()), end: Some("2024-Q4".into()) },
        ),
    ];
    let category = |id: &str, categories| Category {
        id: id.into(),
        names: names(id, "", ""),
        descriptions: Texts::new(),
        categories,
    };
    let mut agencies = Head::new(AGENCY, "AGENCIES", Version::first(), names("Agencies", "", ""));
    agencies.descriptions = Texts::new();
    Structures {
        agency_schemes: vec![AgencyScheme {
            head: agencies,
            agencies: vec![Agency {
                id: "STAT".into(),
                names: names("Statistics", "", ""),
                descriptions: Texts::new(),
            }],
        }],
        category_schemes: vec![CategoryScheme {
            head: head("TOPICS", names("Topics", "Chủ đề", "")),
            categories: vec![category("SOCIETY", vec![category("PEOPLE", Vec::new())])],
        }],
        categorisations: vec![Categorisation {
            head: head("POP_IN_PEOPLE", names("Population", "", "")),
            source: flow(),
            target: reference(Class::CategoryScheme, "TOPICS").item(Class::Category, "SOCIETY.PEOPLE"),
        }],
        codelists: vec![
            list(
                "CL_FREQ",
                "Frequency",
                &[("A", "Annual", "Hằng năm", None), ("Q", "Quarterly", "Hằng quý", None)],
            ),
            list(
                "CL_AREA",
                "Areas",
                &[
                    ("XA", "Land A, \"north\"", "Vùng A", None),
                    ("XA1", "Province A1", "Tỉnh A1", Some("XA")),
                    ("XB", "Land B", "Vùng B", None),
                ],
            ),
            list(
                "CL_SEX",
                "Sex",
                &[("_T", "Total", "Tổng", None), ("F", "Women", "Nữ", None), ("M", "Men", "Nam", None)],
            ),
            list(
                "CL_UNIT",
                "Units",
                &[("PS", "Persons", "Người", None), ("PT", "Percent", "Phần trăm", None)],
            ),
            list(
                "CL_STATUS",
                "Status",
                &[
                    ("A", "Normal", "", None),
                    ("E", "Estimated", "Ước tính", None),
                    ("M", "Missing", "", None),
                ],
            ),
        ],
        concept_schemes: vec![ConceptScheme {
            head: head("CS", names("Concepts", "Khái niệm", "")),
            concepts,
            partial: false,
        }],
        constraints: vec![Constraint {
            head: head("POP_ACTUAL", names("What there is", "", "")),
            actual: true,
            attached: vec![flow()],
            regions: vec![Region { include: true, keys, components: Vec::new() }],
        }],
        dataflows: vec![Dataflow {
            head: head("POP", names("Population", "Dân số", "السكان")),
            structure: reference(Class::DataStructure, "DSD_POP"),
        }],
        data_structures: vec![structure],
    }
}

pub fn table() -> Arc<Table> {
    Arc::new(Table::new(&structures(), &flow()).unwrap())
}

pub fn header() -> Header {
    Header {
        id: "MESSAGE-1".into(),
        test: true,
        prepared: "2026-11-20T08:30:00Z".parse().unwrap(),
        sender: Party { id: "EXAMPLE".into(), names: names("An example", "Một ví dụ", "") },
        receiver: Some(Party { id: "READER".into(), names: Texts::new() }),
        source: Texts::one("en", "Made up"),
    }
}

pub fn message() -> Message {
    Message::new(header(), &LANGUAGES)
}

/// FREQ, REF_AREA, SEX, TIME_PERIOD, OBS_VALUE, UNIT_MEASURE, TITLE, OBS_STATUS, COMMENT_OBS, DECIMALS.
pub const ROWS: [[&str; 10]; 7] = [
    ["A", "XA", "_T", "2022", "100.5", "PS", "All <of> \"A\" & more", "A", "", "1"],
    [
        "A",
        "XA",
        "_T",
        "2023",
        "101",
        "PS",
        "All <of> \"A\" & more",
        "E",
        "đã ước tính, \"tạm\"; line\nbreak",
        "",
    ],
    ["A", "XA", "_T", "2024", "", "PS", "All <of> \"A\" & more", "M", "", ""],
    ["A", "XA1", "F", "2023", "50.25", "PS", "", "A", "", ""],
    ["A", "XB", "M", "2023", "1e3", "PS", "رجال", "A", "", ""],
    ["Q", "XB", "M", "2023-Q1", "0", "PS", "", "A", "", "0"],
    ["Q", "XB", "M", "2023-Q2", "7.0", "PS", "", "A", "", ""],
];

pub fn rows() -> Vec<Observation> {
    ROWS.iter().map(Observation::of).collect()
}

/// Bytes written, to be looked at afterwards.
#[derive(Clone, Default)]
pub struct Kept(pub Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

pub fn write(format: DataFormat, table: &Arc<Table>, message: Message, rows: &[Observation]) -> Vec<u8> {
    let kept = Kept::default();
    write_data(kept.clone(), format, Arc::clone(table), message, rows.iter().cloned()).unwrap();
    kept.0.lock().unwrap().clone()
}

/// All observations of a file.
pub fn read(bytes: &[u8], table: &Arc<Table>) -> Result<Vec<Observation>, sdmx::ReadError> {
    let mut source = Source::open(bytes, Limits::DATA)?;
    source.attach(table)?;
    let (mut list, mut row) = (Vec::new(), Observation::new());
    while source.read(&mut row)? {
        list.push(row.clone());
    }
    Ok(list)
}
