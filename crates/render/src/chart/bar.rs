//! A bar in a row of a table, and a line the size of a word. Both are hidden from those who cannot see them: the figures stand
//! beside them.

use std::fmt::Write as _;

use crate::View;

/// A bar of so much of the whole width (0 to 1), with a line at what it is held against. It begins where reading begins.
pub fn bar(v: &View<'_>, share: f64, against: Option<f64>) -> String {
    let rtl = v.dir() == "rtl";
    let length = share.clamp(0.0, 1.0) * 120.0;
    let x = if rtl { 120.0 - length } else { 0.0 };
    let mut out = format!(
        r#"<svg class="readership-bar" viewBox="0 0 120 12" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect x="{x:.1}" y="1" width="{:.1}" height="10" class="mark"/>"#,
        length.max(0.6)
    );
    if let Some(against) = against {
        let at = against.clamp(0.0, 1.0) * 118.0 + 1.0;
        let at = if rtl { 120.0 - at } else { at };
        let _ = write!(out, r#"<path d="M{at:.1} 0V12" class="readership-other"/>"#);
    }
    out.push_str("</svg>");
    out
}

/// A line through values one after the other, from left to right; broken where one is withheld. Nothing below two values.
pub fn spark(values: &[Option<i64>]) -> String {
    let high = values.iter().flatten().copied().max().unwrap_or(0);
    if high <= 0 || values.iter().flatten().count() < 2 {
        return String::new();
    }
    let step = 92.0 / (values.len().max(2) - 1) as f64;
    let (mut path, mut up) = (String::new(), true);
    for (at, value) in values.iter().enumerate() {
        let Some(value) = value else {
            up = true;
            continue;
        };
        let (x, y) = (4.0 + step * at as f64, 21.0 - 18.0 * *value as f64 / high as f64);
        let _ = write!(path, "{}{x:.1} {y:.1}", if up { 'M' } else { 'L' });
        up = false;
    }
    format!(
        r#"<svg class="readership-spark" viewBox="0 0 100 24" aria-hidden="true" focusable="false"><path d="{path}"/></svg>"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_broken_where_something_is_withheld() {
        assert_eq!(spark(&[Some(10), None]), "");
        assert_eq!(spark(&[None, None]), "");
        let line = spark(&[Some(10), Some(20), None, Some(30)]);
        assert_eq!(line.matches('M').count(), 2);
        assert_eq!(line.matches('L').count(), 1);
    }
}
