//! Small helpers for statement texts. Nothing that comes from outside ever becomes part of one.

use serde::Serialize;

use crate::StoreError;
use crate::value::Value;

/// Sizes of IN-lists: few, so that few statements are prepared.
const LIST_SIZES: [usize; 4] = [1, 4, 24, 128];

/// Longest IN-list in one statement; longer ones are asked in turns.
pub(crate) const LIST_MAX: usize = 128;

/// Replaces `{list}` by `$first, $first+1 …` for at most [`LIST_MAX`] keys and appends them to `args`,
/// repeating the last one up to a round size. An empty list matches nothing: do not ask.
pub(crate) fn with_list(
    template: &str,
    args: &mut Vec<Value>,
    keys: impl IntoIterator<Item = Value>,
) -> String {
    let first = args.len();
    args.extend(keys.into_iter().take(LIST_MAX));
    let count = args.len() - first;
    let size = LIST_SIZES.into_iter().find(|size| *size >= count).unwrap_or(LIST_MAX);
    if let Some(last) = args.last().cloned() {
        args.resize(first + size, last);
    }
    let marks: Vec<String> = (first + 1..=args.len()).map(|number| format!("${number}")).collect();
    template.replace("{list}", &marks.join(", "))
}

/// Rows written by one statement: few sizes, so that few statements are prepared.
const ROW_SIZES: [usize; 3] = [128, 16, 1];

/// Replaces `{rows}` by `($1, $2 …), (…)` for as many of `rows` as fit one of the round sizes, and answers with their
/// arguments and number. Rows are not repeated to fill a size: they are to be written once.
pub(crate) fn with_rows(template: &str, rows: &[Vec<Value>]) -> (String, Vec<Value>, usize) {
    let count = ROW_SIZES.into_iter().find(|size| *size <= rows.len()).unwrap_or(0);
    let width = rows.first().map_or(0, Vec::len);
    let row = |first: usize| {
        let marks: Vec<String> = (first + 1..=first + width).map(|number| format!("${number}")).collect();
        format!("({})", marks.join(", "))
    };
    let marks: Vec<String> = (0..count).map(|n| row(n * width)).collect();
    (template.replace("{rows}", &marks.join(", ")), rows[..count].concat(), count)
}

/// A value as JSON text.
pub(crate) fn to_json<T: Serialize>(what: &'static str, value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|source| StoreError::Json { what, source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_in_round_sizes_and_none_is_left_out() {
        let rows = vec![vec![Value::from("a"), Value::from(1_i64)]; 18];
        let (sql, args, count) = with_rows("VALUES {rows}", &rows);
        assert_eq!((args.len(), count), (32, 16));
        assert!(sql.starts_with("VALUES ($1, $2), ($3, $4),"), "{sql}");
        assert_eq!(with_rows("VALUES {rows}", &rows[16..]).2, 1);
        assert_eq!(with_rows("VALUES {rows}", &[]).2, 0);
    }

    #[test]
    fn lists_come_in_round_sizes() {
        let mut args = vec![Value::from("vi")];
        let keys = ["a", "b", "c"].map(Value::from);
        let sql = with_list("x = $1 AND y IN ({list})", &mut args, keys);
        assert_eq!(sql, "x = $1 AND y IN ($2, $3, $4, $5)");
        assert_eq!(args, ["vi", "a", "b", "c", "c"].map(Value::from));
    }
}
