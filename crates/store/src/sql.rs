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

/// A value as JSON text.
pub(crate) fn to_json<T: Serialize>(what: &'static str, value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|source| StoreError::Json { what, source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_come_in_round_sizes() {
        let mut args = vec![Value::from("vi")];
        let keys = ["a", "b", "c"].map(Value::from);
        let sql = with_list("x = $1 AND y IN ({list})", &mut args, keys);
        assert_eq!(sql, "x = $1 AND y IN ($2, $3, $4, $5)");
        assert_eq!(args, ["vi", "a", "b", "c", "c"].map(Value::from));
    }
}
