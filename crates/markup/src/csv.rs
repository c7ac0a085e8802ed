//! The `label,value` lines of a chart with given values.

use crate::directive::ChartPoint;
use crate::problem::{Code, Problem};

/// Reads one line. The label may stand in double quotes, doubled inside; the value is a plain decimal number.
pub(crate) fn point(text: &str, line: usize) -> Result<ChartPoint, Problem> {
    let bad =
        |why: &str| Problem::new(line, Code::BadData, format!("chart data are lines `label,value`: {why}"));
    let text = text.trim();
    let (label, value) = match text.strip_prefix('"') {
        Some(quoted) => {
            let (label, rest) = quoted_label(quoted).ok_or_else(|| bad("the quoted label does not end"))?;
            let value = rest.trim_start().strip_prefix(',').ok_or_else(|| bad("a comma is missing"))?;
            (label, value)
        }
        None => {
            let (label, value) = text.rsplit_once(',').ok_or_else(|| bad("a comma is missing"))?;
            if label.contains(',') {
                return Err(bad("a label with a comma stands in double quotes"));
            }
            (label.to_owned(), value)
        }
    };
    let (label, written) = (label.trim().to_owned(), value.trim().to_owned());
    if label.is_empty() {
        return Err(bad("the label is empty"));
    }
    let value = decimal(&written).ok_or_else(|| bad("the value is not a plain decimal number"))?;
    Ok(ChartPoint { label, value, written })
}

fn quoted_label(text: &str) -> Option<(String, &str)> {
    let mut label = String::new();
    let mut rest = text;
    loop {
        let (part, after) = rest.split_once('"')?;
        label.push_str(part);
        match after.strip_prefix('"') {
            Some(more) => {
                label.push('"');
                rest = more;
            }
            None => return Some((label, after)),
        }
    }
}

/// `-12.5` and the like; no exponent, no thousands separator, not endless.
fn decimal(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !number(whole) || !number(fraction) || text.len() > 32 {
        return None;
    }
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_labels_plain_and_quoted() {
        let p = point("Quảng Ninh, 12.50", 1).unwrap();
        assert_eq!((p.label.as_str(), p.value, p.written.as_str()), ("Quảng Ninh", 12.5, "12.50"));
        assert_eq!(point(r#""a ""b"", c",-3"#, 1).unwrap().label, r#"a "b", c"#);
    }

    #[test]
    fn refuses_everything_else() {
        for bad in
            ["x", "x,", ",1", "x,1e9", "x,1 000", "a,b,1", "\"a,1", "\"a\" 1", "x,NaN", "x,.5", "x,--1"]
        {
            let problem = point(bad, 7).unwrap_err();
            assert_eq!((problem.code, problem.line), (Code::BadData, 7), "{bad}");
        }
    }
}
