//! Texts in the cells of a spreadsheet.

/// Appends a text as a cell holds it. XML has no control characters and turns CR into LF, so the format writes them
/// `_x000D_`; a text that looks like that already gets its underscore written the same way.
pub(in crate::write) fn escaped(out: &mut String, text: &str) {
    let bytes = text.as_bytes();
    let mut done = 0;
    for (at, letter) in text.char_indices() {
        let instead = match letter {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '_' if is_escape(&bytes[at..]) => "_x005F_",
            '\t' | '\n' => continue,
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                out.push_str(&text[done..at]);
                out.push_str(&format!("_x{:04X}_", letter as u32));
                done = at + letter.len_utf8();
                continue;
            }
            _ => continue,
        };
        out.push_str(&text[done..at]);
        out.push_str(instead);
        done = at + letter.len_utf8();
    }
    out.push_str(&text[done..]);
}

fn is_escape(bytes: &[u8]) -> bool {
    bytes.len() >= 7 && bytes[1] == b'x' && bytes[2..6].iter().all(u8::is_ascii_hexdigit) && bytes[6] == b'_'
}

/// Whether a spreadsheet would take the text for a formula once somebody edits its cell.
pub(in crate::write) fn looks_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\''])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_lacks_is_written_out() {
        let mut out = String::new();
        escaped(&mut out, "a<b>&\u{1}\r\n\t_x000D_ _x00_ \u{ffff}đ");
        assert_eq!(out, "a&lt;b&gt;&amp;_x0001__x000D_\n\t_x005F_x000D_ _x00_ _xFFFF_đ");
    }
}
