//! Files as people keep them, and what can be wrong with them.

use opendata::{Column, Format, Kind, Table, TableWriter};
use sdmx::Fault;

use super::fixture::{Country, countries};
use crate::data::What;

/// The first problem: row, column, what.
async fn first(country: &Country, name: &str, text: &str) -> (u64, String, What) {
    let problems = country.problems(&country.file(name, text)).await;
    let problem = problems.list[0].clone();
    (problem.row, problem.column, problem.what)
}

fn workbook(columns: &[&str], rows: &[&[&str]]) -> Vec<u8> {
    let number = |name: &str| name == "OBS_VALUE" || name.parse::<u16>().is_ok();
    let columns = columns
        .iter()
        .map(|name| Column::new(*name, if number(name) { Kind::Number } else { Kind::Text }))
        .collect();
    let table = Table::new("small", columns);
    let mut writer = TableWriter::new(Format::Xlsx, &table, Vec::new()).unwrap();
    rows.iter().for_each(|row| writer.row(row).unwrap());
    writer.finish().unwrap()
}

#[tokio::test]
async fn a_table_with_names_semicolons_and_a_mark_is_understood() {
    for country in countries().await {
        let text = "\u{feff}Nơi;Indicator;Period;Giá trị;Comment\r\nAn Pha;Population;2023;12.5;\r\n\
                    Beta;Dân số;2024-Q1;7;\"a; b\"\r\n;;;;\r\n";
        country.publish(&country.file("names.csv", text), false, 1).await.unwrap();
        assert_eq!(country.values(None).await, ["A AA POP 2023 12.5 A", "Q BB POP 2024-Q1 7 A"]);
    }
}

#[tokio::test]
async fn a_column_for_each_year_is_understood() {
    for country in countries().await {
        let text = "REF_AREA,INDICATOR,2022,2023,2024\nAA,POP,1,2,3\nBB,POP,4,,6\n";
        country.publish(&country.file("wide.csv", text), false, 1).await.unwrap();
        let expected = ["AA POP 2022 1", "AA POP 2023 2", "AA POP 2024 3", "BB POP 2022 4", "BB POP 2024 6"];
        let expected: Vec<String> = expected.iter().map(|row| format!("A {row} A")).collect();
        assert_eq!(country.values(None).await, expected);
        let wrong = country.file("wide.csv", "REF_AREA,INDICATOR,2022,2023\nAA,POP,1,x\n");
        let problem = country.problems(&wrong).await.list.remove(0);
        assert_eq!((problem.row, problem.column.as_str()), (2, "2023 (OBS_VALUE)"));
    }
}

#[tokio::test]
async fn a_workbook_is_read_and_its_problems_are_told_by_letters() {
    for country in countries().await {
        let columns = ["REF_AREA", "INDICATOR", "TIME_PERIOD", "OBS_VALUE", "OBS_STATUS"];
        let rows: &[&[&str]] = &[&["AA", "POP", "2023", "12.5", "P"], &["Beta", "GDP", "2024", "-3", "A"]];
        let path = country.file("good.xlsx", workbook(&columns, rows));
        country.publish(&path, false, 1).await.unwrap();
        assert_eq!(country.values(None).await, ["A AA POP 2023 12.5 P", "A BB GDP 2024 -3 A"]);

        let rows: &[&[&str]] = &[&["AA", "POP", "2023", "1", "A"], &["ZZ", "POP", "2023", "1.234", "A"]];
        let wrong = country.problems(&country.file("wrong.xlsx", workbook(&columns, rows))).await;
        let told: Vec<String> = wrong.list.iter().map(ToString::to_string).collect();
        assert!(told[0].starts_with("row 3, A (REF_AREA): \"ZZ\" is not in the list CL_AREA"), "{told:?}");
        assert!(told[1].starts_with("row 3, D (OBS_VALUE): 1.234 has more than 2 digits"), "{told:?}");

        let wide: &[&[&str]] = &[&["AA", "POP", "1", "1.999"]];
        let wide = workbook(&["REF_AREA", "INDICATOR", "2023", "2024"], wide);
        let problem = country.problems(&country.file("wide.xlsx", wide)).await.list.remove(0);
        assert_eq!((problem.row, problem.column.as_str()), (2, "D (OBS_VALUE)"));
    }
}

#[tokio::test]
async fn damaged_and_foreign_files_are_told_of() {
    for country in countries().await {
        let good =
            workbook(&["REF_AREA", "INDICATOR", "TIME_PERIOD", "OBS_VALUE"], &[&["AA", "POP", "2023", "1"]]);
        let cut = country.problems(&country.file("cut.xlsx", &good[..good.len() / 2])).await;
        assert!(matches!(cut.list[0].what, What::File(_)), "{cut}");
        for (name, bytes) in [
            ("a.pdf", &b"%PDF-1.7 ..."[..]),
            ("a.xls", &b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0"[..]),
            ("utf16.csv", &b"\xff\xfeR\0E\0F\0"[..]),
        ] {
            let problems = country.problems(&country.file(name, bytes)).await;
            assert_eq!(problems.list[0].what, What::NoData, "{name}");
        }
        let latin = b"REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_COMMENT\nAA,POP,2023,1,caf\xe9\n";
        let problem = country.problems(&country.file("latin.csv", latin)).await.list.remove(0);
        assert_eq!((problem.row, problem.what), (2, What::Encoding));
    }
}

#[tokio::test]
async fn each_problem_has_its_row_and_column() {
    const HEAD: &str = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE";
    for country in countries().await {
        let c = &country;
        let (row, column, what) = first(c, "p.csv", &format!("{HEAD}\nAA,POP,2023,1\nXX,POP,2023,1\n")).await;
        assert_eq!((row, column.as_str()), (3, "REF_AREA"));
        assert!(matches!(what, What::Value(Fault::Code { .. })), "{what:?}");
        let (row, column, what) = first(c, "p.csv", &format!("{HEAD}\nAA,,2023,1\n")).await;
        assert_eq!((row, column.as_str(), what), (2, "INDICATOR", What::Value(Fault::Missing)));
        let (row, column, what) = first(c, "p.csv", &format!("{HEAD}\nAA,POP,2023,\"1,5\"\n")).await;
        assert_eq!((row, column.as_str()), (2, "OBS_VALUE"));
        assert!(matches!(what, What::Value(Fault::Type { .. })), "{what:?}");
        let (row, column, what) = first(c, "p.csv", &format!("{HEAD}\nAA,POP,2023,1.555\n")).await;
        assert_eq!((row, column.as_str()), (2, "OBS_VALUE"));
        assert!(matches!(what, What::Value(Fault::Decimals { decimals: 2, .. })), "{what:?}");
        let (row, column, what) = first(c, "p.csv", &format!("{HEAD}\nAA,POP,last year,1\n")).await;
        assert_eq!((row, column.as_str()), (2, "TIME_PERIOD"));
        assert_eq!(what, What::Frequency("last year".into()));
        let (row, column, what) = first(c, "p.csv", &format!("{HEAD},COLOUR\nAA,POP,2023,1,red\n")).await;
        assert_eq!((row, column.as_str()), (1, "COLOUR"));
        assert!(matches!(what, What::NoColumn { .. }), "{what:?}");
        let (row, column, what) = first(c, "p.csv", &format!("{HEAD},Nơi\nAA,POP,2023,1,BB\n")).await;
        assert_eq!((row, column.as_str(), what), (1, "Nơi", What::TwiceColumn));
        let (row, column, what) = first(c, "p.csv", "REF_AREA,TIME_PERIOD,OBS_VALUE\nAA,2023,1\n").await;
        assert_eq!((row, column.as_str(), what), (1, "INDICATOR", What::MissingColumn));
        let (row, _, what) = first(c, "p.csv", &format!("{HEAD}\n")).await;
        assert_eq!((row, what), (0, What::NoRows));
        let (row, _, what) = first(c, "p.csv", "").await;
        assert_eq!((row, what), (0, What::NoRows));
        let other = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\n\
                     dataflow,EX:OTHER(1.0.0),I,A,AA,POP,2023,1\n";
        let (_, _, what) = first(c, "p.csv", other).await;
        assert!(matches!(what, What::OtherFlow { .. }), "{what:?}");
        let columns = "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,HUE\n\
                       dataflow,EX:SMALL(1.0.0),I,A,AA,POP,2023,1,x\n";
        let (_, column, what) = first(c, "p.csv", columns).await;
        assert!(column == "HUE" && matches!(what, What::NoColumn { .. }), "{column} {what:?}");
    }
}

#[tokio::test]
async fn of_many_problems_the_first_are_told_and_the_rest_counted() {
    for country in countries().await {
        let mut text = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\n".to_owned();
        (0..300).for_each(|n| text.push_str(&format!("XX,POP,{},1\n", 1700 + n)));
        let problems = country.problems(&country.file("many.csv", text)).await;
        assert_eq!((problems.list.len(), problems.more), (200, 100));
        assert!(problems.to_string().ends_with("… and 100 more"));
    }
}
