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

/// How many of `left` rows one statement takes.
pub(crate) fn rows_at_once(left: usize) -> usize {
    ROW_SIZES.into_iter().find(|size| *size <= left).unwrap_or(left)
}

/// Replaces `{rows}` by places for `count` rows of `width` arguments. Numbered for PostgreSQL, `($1, $2), ($3, $4)`; without
/// numbers for SQLite, `(?, ?), (?, ?)`, which looks each numbered one up among all others, when a statement is prepared and again
/// whenever it is bound: with 2,560 arguments that took longer than writing them.
pub(crate) fn with_rows(template: &str, count: usize, width: usize, numbered: bool) -> String {
    let mut marks = String::with_capacity(count * width * 7);
    for n in 0..count * width {
        marks.push_str(match (n, n % width) {
            (0, _) => "(",
            (_, 0) => "), (",
            _ => ", ",
        });
        if numbered {
            marks.push('$');
            marks.push_str(&(n + 1).to_string());
        } else {
            marks.push('?');
        }
    }
    marks.push(')');
    template.replace("{rows}", &marks)
}

/// A value as JSON text.
pub(crate) fn to_json<T: Serialize>(what: &'static str, value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|source| StoreError::Json { what, source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_come_in_round_sizes() {
        assert_eq!(with_rows("VALUES {rows}", 2, 2, true), "VALUES ($1, $2), ($3, $4)");
        assert_eq!(with_rows("VALUES {rows}", 2, 2, false), "VALUES (?, ?), (?, ?)");
        assert_eq!([300, 128, 127, 15, 1].map(rows_at_once), [128, 128, 16, 1, 1]);
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
