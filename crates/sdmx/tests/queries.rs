//! What clients ask, word for word.
#![allow(clippy::unwrap_used, missing_docs)]

mod support;

use sdmx::rest::{
    Code, DataQuery, Detail, Kind, Many, Mode, Operator, References, Refusal, Request, StructureQuery, media,
    v1, v2,
};
use sdmx::{
    AtObservation, Class, CsvOptions, DataFormat, Keys, Labels, Observation, Pick, Release, Table, Version,
    Wanted,
};
use support::{ROWS, table};

fn structure(service: u8, path: &str, query: &str) -> StructureQuery {
    let parse = if service == 1 { v1::parse } else { v2::parse };
    match parse(path, query).unwrap().request {
        Request::Structure(query) => query,
        other => panic!("{path}: {other:?}"),
    }
}

fn data(service: u8, path: &str, query: &str) -> DataQuery {
    let parse = if service == 1 { v1::parse } else { v2::parse };
    match parse(path, query).unwrap().request {
        Request::Data(query) => *query,
        other => panic!("{path}: {other:?}"),
    }
}

fn refused(service: u8, path: &str, query: &str) -> Refusal {
    let parse = if service == 1 { v1::parse } else { v2::parse };
    parse(path, query).expect_err(path)
}

fn these(list: &[&str]) -> Many<String> {
    Many::These(list.iter().map(|one| (*one).to_owned()).collect())
}

fn exact(text: &str) -> Vec<Wanted> {
    vec![Wanted::Exact(Version::parse(text).unwrap())]
}

#[test]
fn request_lines_of_sdmx1_for_the_older_service() {
    let query = structure(1, "/codelist/OURS/CL_FREQ/latest", "");
    assert_eq!(query.kinds, Many::These(vec![Kind::Known(Class::Codelist)]));
    assert_eq!((query.agencies, query.ids), (these(&["OURS"]), these(&["CL_FREQ"])));
    assert_eq!(query.versions, [Wanted::LatestStable]);
    let query = structure(1, "/dataflow/OURS/all/latest", "");
    assert_eq!((query.ids, query.references), (Many::All, References::None));
    let query = structure(1, "/datastructure/OURS/ID/latest", "references=all");
    assert_eq!((query.references, query.detail), (References::All, Detail::Full));
    let query = data(1, "/data/EXR/M.CHF.EUR.SP00.A", "startPeriod=2010");
    assert_eq!(
        (query.agencies, query.ids, query.versions),
        (Many::All, these(&["EXR"]), vec![Wanted::LatestStable])
    );
    assert_eq!(query.keys.list()[0].positions().len(), 5);
    assert_eq!(query.filters[0].any[0][0].operator, Operator::GreaterOrEqual);
}

#[test]
fn request_lines_of_sdmx1_for_the_newer_service() {
    let query = structure(2, "/structure/codelist/OURS/CL_FREQ/+", "");
    assert_eq!((query.ids, query.versions), (these(&["CL_FREQ"]), vec![Wanted::LatestStable]));
    let query = structure(2, "/structure/dataflow/OURS/*/+", "");
    assert_eq!((query.agencies, query.ids), (these(&["OURS"]), Many::All));
    let query = data(2, "/data/dataflow/ECB/EXR/1.0", "");
    assert_eq!(query.contexts, Many::These(vec![Class::Dataflow]));
    assert_eq!((query.versions, query.keys), (exact("1.0"), Many::All));
}

#[test]
fn request_lines_of_pysdmx() {
    let query = structure(2, "/structure/codelist/SDMX/CL_FREQ/", "");
    assert_eq!((query.agencies, query.versions), (these(&["SDMX"]), vec![Wanted::Latest]));
    let query = data(2, "/data/dataflow/ECB/EXR/1.0/M.CHF.%2A.%2A.%2A/", "");
    let key = &query.keys.list()[0];
    assert_eq!(key.positions()[..2], [vec!["M".to_owned()], vec!["CHF".to_owned()]]);
    assert!(key.positions()[2..].iter().all(Vec::is_empty));
    let accept = Some("application/vnd.sdmx.structure+json;version=2.0.0");
    let (format, name) = media::structure(accept, None, Release::V30).unwrap();
    assert_eq!(format, media::StructureFormat::Json(Release::V30));
    assert_eq!(Some(name.as_str()), accept);
}

#[test]
fn everything_else_of_the_newer_service() {
    let query = structure(2, "/structure", "");
    assert_eq!((query.kinds, query.agencies), (Many::All, Many::All));
    let query = structure(
        2,
        "/structure/codelist,conceptscheme/A.B,C/X,Y/1.0+.0/I1,I2",
        "detail=referencepartial&references=codelist,dataflow",
    );
    assert_eq!(query.kinds.list().len(), 2);
    assert_eq!((query.agencies, query.items), (these(&["A.B", "C"]), these(&["I1", "I2"])));
    assert_eq!(query.detail, Detail::ReferencePartial);
    assert!(matches!(query.references, References::Kinds(kinds) if kinds.len() == 2));
    let query = data(
        2,
        "/data/dataflow,datastructure/*/POP/1.0.0,2.0.0/A.XA.*,Q.*",
        "c%5BTIME_PERIOD%5D=ge%3A2010%2Ble%3A2012%2C2020&c[SEX]=ne:F&firstNObservations=2&lastNObservations=1\
         &asOf=2026-01-01T00:00:00%2B07:00&updatedAfter=2025-01-01T00:00:00&attributes=dataset,TITLE&measures=OBS_VALUE\
         &includeHistory=true&dimensionAtObservation=AllDimensions&offset=10&limit=5&sort=REF_AREA+TIME_PERIOD:desc\
         &format=csv&lang=vi",
    );
    assert_eq!(query.keys.list().len(), 2);
    assert_eq!(query.versions.len(), 2);
    assert_eq!(query.filters[0].any.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
    assert_eq!((query.first, query.last, query.offset, query.limit), (Some(2), Some(1), 10, Some(5)));
    assert_eq!(query.as_of.unwrap().to_string(), "2025-12-31T17:00:00Z");
    assert_eq!(query.updated_after.unwrap().to_string(), "2025-01-01T00:00:00Z");
    assert!(matches!(&query.attributes, Pick::Some { ids, data_set: true, .. } if ids[0] == "TITLE"));
    assert_eq!((query.at, query.history, query.observations), (AtObservation::All, true, true));
    assert!(query.sort[1].descending && !query.sort[0].descending);
    let query = data(2, "/data", "c[REF_AREA]=CH&attributes=none&measures=none");
    assert_eq!((query.contexts, query.observations), (Many::All, false));
    let query = data(2, "/data/dataflow/ECB/EXR", "updatedAfter=2009-05-15T14%3A15%3A00%2B01%3A00");
    assert_eq!(query.versions, [Wanted::All]);
    let Request::Availability(query) =
        v2::parse("/availability/dataflow/A/B/*/*/FREQ,SEX", "mode=available&references=codelist")
            .unwrap()
            .request
    else {
        panic!("availability")
    };
    assert_eq!((query.mode, query.components), (Mode::Available, these(&["FREQ", "SEX"])));
}

#[test]
fn everything_else_of_the_older_service() {
    let query = data(
        1,
        "/data/EX,POP,1.0/A+Q..F/all",
        "startPeriod=2020-Q1&endPeriod=2021&detail=serieskeysonly&dimensionAtObservation=REF_AREA&includeHistory=false",
    );
    assert_eq!((query.agencies, query.versions), (these(&["EX"]), exact("1.0")));
    assert_eq!(
        query.keys.list()[0].positions(),
        [vec!["A".to_owned(), "Q".into()], vec![], vec!["F".into()]]
    );
    assert_eq!((query.observations, query.attributes, query.measures), (false, Pick::None, Pick::None));
    assert_eq!(query.filters[0].any[0].len(), 2);
    assert_eq!(query.at, AtObservation::Dimension("REF_AREA".into()));
    assert_eq!(data(1, "/data/POP/", "").keys, Many::All);
    assert_eq!(data(1, "/data/POP/all/EX,P1+P2", "").providers.list().len(), 2);
    assert_eq!(data(1, "/data/POP", "detail=dataonly").attributes, Pick::None);
    assert_eq!(structure(1, "/codelist/A+B/all/all", "").versions, [Wanted::All]);
    assert_eq!(structure(1, "/contentconstraint", "detail=allstubs").detail, Detail::AllStubs);
    let Request::Availability(query) =
        v1::parse("/availableconstraint/POP/A../all/FREQ", "startPeriod=2020").unwrap().request
    else {
        panic!("availability")
    };
    assert_eq!(query.components, these(&["FREQ"]));
}

#[test]
fn bad_queries_say_what_to_do() {
    for (service, path, query, code, says) in [
        (2, "/", "", Code::Syntax, "begins with structure"),
        (2, "", "", Code::Syntax, "the path is empty"),
        (2, "/datas/x", "", Code::Syntax, "datas"),
        (2, "/structure/codelists", "", Code::Syntax, "codelists"),
        (2, "/structure/codelist/a b/", "", Code::Syntax, "agency"),
        (2, "/structure/codelist/A/B/1.x", "", Code::Syntax, "version"),
        (2, "/structure/codelist/A/B/1.0/I/more", "", Code::Syntax, "one part too many"),
        (2, "/structure/codelist", "detail=some", Code::Syntax, "allstubs"),
        (2, "/structure/codelist", "references=some", Code::Syntax, "descendants"),
        (2, "/data/flow/A/B", "", Code::Syntax, "provisionagreement"),
        (2, "/data/dataflow/A/B/%zz", "", Code::Syntax, "%"),
        (2, "/data/dataflow/A/B/%ff", "", Code::Syntax, "UTF-8"),
        (2, "/data/dataflow/A/B", "c[X]=gt:", Code::Syntax, "empty value"),
        (2, "/data/dataflow/A/B", "c[X]=xx:1", Code::Syntax, "operator"),
        (2, "/data/dataflow/A/B", "c[X Y]=1", Code::Syntax, "id of a component"),
        (2, "/data/dataflow/A/B", "c[X]=1&c[X]=2", Code::Syntax, "twice"),
        (2, "/data/dataflow/A/B", "firstNObservations=0", Code::Syntax, "above 0"),
        (2, "/data/dataflow/A/B", "lastNObservations=-1", Code::Syntax, "above 0"),
        (2, "/data/dataflow/A/B", "asOf=yesterday", Code::Syntax, "date and time"),
        (
            2,
            "/data/dataflow/A/B",
            "asOf=2020-01-01T00:00:00Z&updatedAfter=2021-01-01T00:00:00Z",
            Code::Semantic,
            "later than asOf",
        ),
        (2, "/data/dataflow/A/B", "startPeriod=2010", Code::Syntax, "c[TIME_PERIOD]=ge:"),
        (2, "/data/dataflow/A/B", "detail=full", Code::Syntax, "no parameter"),
        (2, "/data/dataflow/A/B", "measures=none,X", Code::Syntax, "measures"),
        (2, "/data/dataflow/A/B", "sort=X:up", Code::Syntax, "sort"),
        (2, "/data/dataflow/A/B", "includeHistory=yes", Code::Syntax, "true or false"),
        (2, "/schema/dataflow/A/B", "", Code::NotImplemented, "schema"),
        (1, "/data", "", Code::Syntax, "dataflow is missing"),
        (1, "/data/A,B,C,D", "", Code::Syntax, "AGENCY,ID,VERSION"),
        (1, "/data/POP/A", "startPeriod=2010-13", Code::Syntax, "a period"),
        (1, "/data/POP/A", "detail=none", Code::Syntax, "serieskeysonly"),
        (1, "/data/POP/A+/", "", Code::Syntax, "no value of a dimension"),
        (1, "/data/POP/A/all/more", "", Code::Syntax, "one part too many"),
        (1, "/metadata/POP", "", Code::NotImplemented, "metadata"),
        (1, "/codelists/A", "", Code::Syntax, "codelist"),
    ] {
        let refusal = refused(service, path, query);
        assert_eq!(refusal.code, code, "{path}?{query}: {refusal}");
        assert!(refusal.detail.contains(says), "{path}?{query}: {refusal}");
    }
    assert_eq!(refused(2, &"/x".repeat(20_000), "").code, Code::Syntax);
}

/// The rows that a query gives.
fn rows(table: &Table, service: u8, path: &str, query: &str) -> Result<Vec<usize>, Refusal> {
    let query = data(service, path, query);
    let filters = query.filters.iter().map(|filter| filter.bind(table)).collect::<Result<Vec<_>, _>>()?;
    let keys = query.keys.list().iter().map(|key| key.bind(table)).collect::<Result<Vec<_>, _>>()?;
    Ok(ROWS
        .iter()
        .map(Observation::of)
        .enumerate()
        .filter(|(_, row)| {
            let key = |key: &Vec<(usize, &[String])>| {
                key.iter().all(|(column, values)| values.iter().any(|value| value == row.text(*column)))
            };
            (keys.is_empty() || keys.iter().any(key)) && filters.iter().all(|filter| filter.admits(row))
        })
        .map(|(index, _)| index)
        .collect())
}

#[test]
fn keys_and_conditions_choose_rows() {
    let table = table();
    let flow = "/data/dataflow/EXAMPLE/POP/+/";
    for (key, query, expected) in [
        ("*", "", vec![0, 1, 2, 3, 4, 5, 6]),
        ("A.XA", "", vec![0, 1, 2]),
        ("A.XA.*,Q.*.M", "", vec![0, 1, 2, 5, 6]),
        ("*", "c[TIME_PERIOD]=ge:2023+le:2023", vec![1, 3, 4, 5, 6]),
        ("*", "c[TIME_PERIOD]=2023", vec![1, 3, 4]),
        ("*", "c[TIME_PERIOD]=lt:2023-Q2", vec![0, 5]),
        ("*", "c[TIME_PERIOD]=gt:2023-Q1", vec![2, 6]),
        ("*", "c[REF_AREA]=XA,XA1", vec![0, 1, 2, 3]),
        ("*", "c[REF_AREA]=sw:xa", vec![0, 1, 2, 3]),
        ("*", "c[REF_AREA]=ne:XA+ne:XB", vec![3]),
        ("*", "c[OBS_VALUE]=ge:100", vec![0, 1, 4]),
        ("*", "c[OBS_VALUE]=ge:7.0+lt:51,1000", vec![3, 4, 6]),
        ("*", "c[TITLE]=co:MORE", vec![0, 1, 2]),
        ("*", "c[TITLE]=nc:more", vec![3, 4, 5, 6]),
        ("*", "c[SEX]=eq:F&c[FREQ]=A", vec![3]),
        ("*", "c[REF_AREA]=ew:1", vec![3]),
    ] {
        assert_eq!(rows(&table, 2, &format!("{flow}{key}"), query).unwrap(), expected, "{key} {query}");
    }
    assert_eq!(rows(&table, 1, "/data/POP/A.XA+XB.", "startPeriod=2023").unwrap(), [1, 2, 4]);
    for (service, path, query, says) in [
        (2, "/data/dataflow/EXAMPLE/POP/+/A.B.C.D", "", "3 dimensions: FREQ.REF_AREA.SEX"),
        (1, "/data/POP/A.B", "", "the key has 2 positions"),
        (2, "/data/dataflow/EXAMPLE/POP/+", "c[AREA]=XA", "no component AREA"),
        (2, "/data/dataflow/EXAMPLE/POP/+", "c[TIME_PERIOD]=ge:soon", "expected a period"),
        (2, "/data/dataflow/EXAMPLE/POP/+", "c[OBS_VALUE]=ge:much", "expected a number"),
    ] {
        let refusal = rows(&table, service, path, query).unwrap_err();
        assert!(refusal.detail.contains(says), "{refusal}");
    }
}

#[test]
fn formats_by_what_is_accepted() {
    let csv = |release, labels, keys| {
        DataFormat::Csv(release, CsvOptions { labels, keys, ..CsvOptions::default() })
    };
    for (accept, service, expected) in [
        (None, Release::V30, Some(DataFormat::Specific(Release::V30))),
        (Some("*/*"), Release::V21, Some(DataFormat::Generic)),
        (
            Some("application/vnd.sdmx.data+csv;version=2.0.0"),
            Release::V30,
            Some(csv(Release::V30, Labels::Id, Keys::None)),
        ),
        (
            Some("application/vnd.sdmx.data+csv"),
            Release::V21,
            Some(csv(Release::V21, Labels::Id, Keys::None)),
        ),
        (
            Some("application/vnd.sdmx.data+csv; labels=both; keys=obs"),
            Release::V30,
            Some(csv(Release::V30, Labels::Both, Keys::Observation)),
        ),
        (
            Some("application/vnd.sdmx.structurespecificdata+xml;version=2.1"),
            Release::V30,
            Some(DataFormat::Specific(Release::V21)),
        ),
        (
            Some(
                "application/vnd.sdmx.data+json;version=1.0.0, application/vnd.sdmx.data+json;version=2.0.0;q=0.5",
            ),
            Release::V30,
            Some(DataFormat::Json(Release::V21)),
        ),
        (
            Some("application/vnd.sdmx.data+json;version=2.0.0;q=0.5, text/csv"),
            Release::V30,
            Some(csv(Release::V30, Labels::Id, Keys::None)),
        ),
        (Some("*/*;q=0.1, application/json"), Release::V30, Some(DataFormat::Json(Release::V30))),
        (
            Some("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
            Release::V30,
            Some(DataFormat::Specific(Release::V30)),
        ),
        (Some("application/vnd.sdmx.data+json;version=9.0.0"), Release::V30, None),
        (Some("application/vnd.sdmx.structure+xml"), Release::V30, None),
        (Some("text/html"), Release::V30, None),
    ] {
        let found = media::data(accept, None, service);
        assert_eq!(found.as_ref().ok().map(|(format, _)| *format), expected, "{accept:?}");
        if let Ok((format, name)) = found {
            assert_eq!(media::data(Some(&name), None, Release::V21).unwrap().0, format, "{name}");
        }
    }
    assert_eq!(
        media::data(Some("*/*"), Some("csv"), Release::V30).unwrap().0,
        csv(Release::V30, Labels::Id, Keys::None)
    );
    let refusal = media::data(Some("text/html"), None, Release::V30).unwrap_err();
    assert_eq!((refusal.code.status(), refusal.code), (406, Code::NotAcceptable));
    assert_eq!(
        media::structure(None, None, Release::V21).unwrap().1,
        "application/vnd.sdmx.structure+xml;version=2.1"
    );
    assert!(
        media::refusal(Some("application/vnd.sdmx.data+json;version=2.0.0")).0 && !media::refusal(None).0
    );
}

mod answers {
    use sdmx::Class;
    use sdmx::model::{Head, Structures};
    use sdmx::rest::{Code, Request, answer, v1, v2};

    fn ask(version: u8, path: &str, query: &str) -> Result<Structures, sdmx::rest::Refusal> {
        let parsed = if version == 2 { v2::parse(path, query)? } else { v1::parse(path, query)? };
        let Request::Structure(wanted) = parsed.request else { panic!("{path} asks for no structure") };
        answer(&crate::support::structures(), &wanted, |class: Class, head: &Head| {
            format!("/{class:?}/{}", head.id)
        })
    }

    #[test]
    fn a_flow_with_what_it_is_made_of() {
        let found = ask(2, "/structure/dataflow/*/POP/+", "references=descendants").unwrap();
        assert_eq!((found.dataflows.len(), found.data_structures.len()), (1, 1));
        assert!(found.codelists.len() >= 4 && found.concept_schemes.len() == 1);
        assert!(found.categorisations.is_empty());
        let all = ask(1, "/dataflow/all/POP/latest", "references=all").unwrap();
        assert!(!all.categorisations.is_empty() && !all.category_schemes.is_empty());
        let parents = ask(2, "/structure/codelist/*/CL_FREQ/+", "references=parents").unwrap();
        assert!(!parents.data_structures.is_empty() && parents.codelists.len() == 1);
        let only = ask(2, "/structure/dataflow/*/POP/+", "references=codelist").unwrap();
        assert!(only.data_structures.is_empty() && !only.codelists.is_empty());
    }

    #[test]
    fn stubs_and_items() {
        let stubs = ask(2, "/structure/codelist/*/CL_SEX/+", "detail=allstubs").unwrap();
        assert_eq!(stubs.codelists[0].head.stub.as_deref(), Some("/Codelist/CL_SEX"));
        assert!(stubs.codelists[0].codes.is_empty());
        let one = ask(2, "/structure/codelist/*/CL_SEX/+/F", "").unwrap();
        assert!(one.codelists[0].partial && one.codelists[0].codes.len() == 1);
        let partial = ask(2, "/structure/dataflow/*/POP/+", "references=all&detail=referencestubs").unwrap();
        assert!(partial.dataflows[0].head.stub.is_none() && partial.codelists[0].head.stub.is_some());
        assert_eq!(ask(2, "/structure/codelist/*/NONE/+", "").unwrap_err().code, Code::NoResults);
        assert_eq!(ask(2, "/structure/codelist/*/CL_SEX/+/NONE", "").unwrap_err().code, Code::NoResults);
        assert_eq!(ask(2, "/structure/valuelist/*/*/+", "").unwrap_err().code, Code::NoResults);
    }
}
