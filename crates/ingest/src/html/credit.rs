//! Whose a picture is, told by its caption.

/// How captions begin to say whose the picture is; the longer before those they contain.
const CREDITS: [&str; 14] = [
    "nguồn ảnh:",
    "photo credit:",
    "photograph:",
    "photo by:",
    "photo by ",
    "courtesy of ",
    "crédit photo :",
    "nguồn:",
    "ảnh:",
    "photo:",
    "credit:",
    "source:",
    "foto:",
    "image:",
];

/// Parts a caption from the credit at its end.
pub(crate) fn credit(caption: &str) -> (String, String) {
    for (at, _) in caption.char_indices() {
        let starts_word = caption[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let rest = &caption[at..];
        let found = CREDITS.iter().filter(|_| starts_word).find_map(|marker| after_prefix(rest, marker));
        let Some(name) = found else { continue };
        let name = name.trim().trim_end_matches(['.', ')', ']', ';', ',']).trim();
        if !name.is_empty() && name.chars().count() <= 80 {
            let before =
                caption[..at].trim_end_matches([' ', '\u{a0}', '(', '[', '-', '–', '—', '|', '/', ',', ';']);
            return (before.to_owned(), name.to_owned());
        }
    }
    (caption.to_owned(), String::new())
}

/// What follows a prefix, whatever its case.
fn after_prefix<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let mut chars = text.chars();
    for expected in prefix.chars() {
        if !chars.next()?.to_lowercase().eq([expected]) {
            return None;
        }
    }
    Some(chars.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_give_their_credit() {
        let parts = |text| credit(text);
        assert_eq!(
            parts("Vịnh lúc bình minh. Ảnh: Phòng tư liệu"),
            ("Vịnh lúc bình minh.".into(), "Phòng tư liệu".into())
        );
        assert_eq!(parts("The bay (Photo by A. B.)"), ("The bay".into(), "A. B".into()));
        assert_eq!(parts("NGUỒN ẢNH: X"), (String::new(), "X".into()));
        assert_eq!(parts("Hình ảnh đẹp"), ("Hình ảnh đẹp".into(), String::new()));
        assert_eq!(parts("Resource: none"), ("Resource: none".into(), String::new()));
    }
}
