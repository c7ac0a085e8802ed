//! Results as a table for a spreadsheet.

use super::problem::IndexError;
use super::result::IndexResult;

/// One row for each area: rank, its interval, the scores of index, groups and indicators, and each figure with its year.
pub fn to_csv(result: &IndexResult, name: &dyn Fn(&str) -> String) -> Result<String, IndexError> {
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let mut columns: Vec<&str> = Vec::new();
    for datum in &result.data {
        if !columns.contains(&datum.column.as_str()) {
            columns.push(&datum.column);
        }
    }
    let mut head: Vec<String> =
        ["area", "name", "rank", "rank_low", "rank_high", "rank_median"].map(str::to_owned).to_vec();
    head.extend(result.nodes.iter().map(|node| format!("score_{}", node.code)));
    for column in &columns {
        head.extend([column.to_string(), format!("{column}_period"), format!("{column}_source")]);
    }
    let written = |e: csv::Error| {
        let wrapped = std::io::Error::other(e);
        IndexError::Data(crate::data::DataError::File { what: "writing a table", source: wrapped })
    };
    out.write_record(&head).map_err(written)?;
    let number = |value: Option<f64>| value.map(|v| v.to_string()).unwrap_or_default();
    for row in &result.ranks {
        let at = result.areas.iter().position(|area| *area == row.area);
        let mut cells = vec![
            row.area.clone(),
            name(&row.area),
            row.rank.map(|rank| rank.to_string()).unwrap_or_default(),
            row.low.to_string(),
            row.high.to_string(),
            row.median.to_string(),
        ];
        cells.extend(
            result.nodes.iter().map(|node| number(at.and_then(|at| node.scores.get(at).copied().flatten()))),
        );
        for column in &columns {
            match result.datum(column, &row.area) {
                Some(datum) => {
                    cells.extend([datum.value.clone(), datum.period.clone(), datum.source.clone()]);
                }
                None => cells.extend([String::new(), String::new(), String::new()]),
            }
        }
        out.write_record(&cells).map_err(written)?;
    }
    let bytes = out.into_inner().map_err(|e| written(std::io::Error::other(e.error().to_string()).into()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
