//! Bodies written before blocks: paragraphs are blank lines and line breaks are line ends, with tags between them.

/// Between these tags every character counts.
const VERBATIM: [&str; 4] = ["pre", "script", "style", "textarea"];

/// Between these tags there is nothing but more tags.
const STRUCTURE: [&str; 18] = [
    "table",
    "caption/",
    "colgroup",
    "colgroup/",
    "col",
    "thead",
    "thead/",
    "tbody",
    "tbody/",
    "tfoot",
    "tfoot/",
    "tr",
    "tr/",
    "td/",
    "th/",
    "ul",
    "ol",
    "li/",
];

/// Gives a body the paragraphs its site would show. A body made of blocks has them already.
pub(super) fn paragraphs(content: &str) -> String {
    if content.contains("<!-- wp:") {
        return content.to_owned();
    }
    let content = content.replace("\r\n", "\n").replace('\r', "\n");
    let mut out = String::with_capacity(content.len() + content.len() / 8);
    out.push_str("<p>");
    let mut rest = content.as_str();
    let mut inside_structure = false;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        if inside_structure && text.trim().is_empty() {
            out.push_str(text);
        } else {
            breaks(text, &mut out);
        }
        let end = tag_end(tag);
        out.push_str(&tag[..end]);
        inside_structure = is_structure(&tag[1..end]);
        rest = &tag[end..];
    }
    breaks(rest, &mut out);
    out
}

/// Whether only tags follow a tag, given without its `<`.
fn is_structure(tag: &str) -> bool {
    let (tag, closing) = tag.strip_prefix('/').map_or((tag, ""), |tag| (tag, "/"));
    let name: String = tag.chars().take(9).take_while(char::is_ascii_alphabetic).collect();
    STRUCTURE.contains(&format!("{}{closing}", name.to_ascii_lowercase()).as_str())
}

/// Length of a tag, a comment, or an element that is kept to the letter.
fn tag_end(tag: &str) -> usize {
    if tag.starts_with("<!--") {
        return tag.find("-->").map_or(tag.len(), |end| end + 3);
    }
    if !tag[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
        return 1;
    }
    let name: String = tag[1..].chars().take_while(char::is_ascii_alphanumeric).take(16).collect();
    let name = name.to_ascii_lowercase();
    if VERBATIM.contains(&name.as_str()) {
        let close = format!("</{name}");
        let after = tag.match_indices("</").find(|(at, _)| {
            tag.get(*at..at + close.len()).is_some_and(|end| end.eq_ignore_ascii_case(&close))
        });
        return after.map_or(tag.len(), |(at, _)| at);
    }
    tag.find('>').map_or(tag.len(), |end| end + 1)
}

/// Turns line ends into tags. The converter drops paragraphs and breaks that end up empty beside other blocks.
fn breaks(text: &str, out: &mut String) {
    let mut lines = text.split('\n');
    out.push_str(lines.next().unwrap_or_default());
    let mut blank = 0;
    for line in lines {
        blank += 1;
        if line.trim().is_empty() {
            out.push_str(line);
            continue;
        }
        out.push_str(if blank > 1 { "\n<p>" } else { "<br>\n" });
        out.push_str(line);
        blank = 0;
    }
    match blank {
        0 => {}
        1 => out.push_str("<br>\n"),
        _ => out.push_str("\n<p>"),
    }
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn blank_lines_are_paragraphs_and_line_ends_are_breaks() {
        assert_eq!(paragraphs("a\nb\r\n\r\nc"), "<p>a<br>\nb\n<p>c");
        assert_eq!(
            paragraphs("a\n \n\n<b>b</b>\n<pre>x\n\ny</pre>"),
            "<p>a \n<p><b>b</b><br>\n<pre>x\n\ny</pre>"
        );
        let table = "<table>\n<tr>\n\n<td>a\nb</td>\n</tr>\n</TABLE>";
        assert_eq!(paragraphs(table), format!("<p>{}", table.replace("a\n", "a<br>\n")));
        assert_eq!(paragraphs("<!-- wp:paragraph -->\n\n<p>a</p>"), "<!-- wp:paragraph -->\n\n<p>a</p>");
        assert_eq!(
            paragraphs("1 < 2\n\n<!-- a\n\nb --> <a title=\"\n\n\">x</a>"),
            "<p>1 < 2\n<p><!-- a\n\nb --> <a title=\"\n\n\">x</a>"
        );
    }
}
