//! The last part of an article's address, which WordPress keeps percent-encoded.

/// The letters themselves; what is not UTF-8 under its encoding stays as it is.
pub(super) fn decoded(slug: &str) -> String {
    let mut bytes = Vec::with_capacity(slug.len());
    let mut rest = slug.as_bytes();
    while let [first, after @ ..] = rest {
        let digit = |at: usize| after.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        match (first, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.extend(u8::try_from(high * 16 + low));
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| slug.to_owned())
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn letters_come_back() {
        assert_eq!(decoded("%e6%97%a5-gui-100%"), "日-gui-100%");
        assert_eq!(decoded("%ff%2"), "%ff%2");
        assert_eq!(decoded("%+1%é"), "%+1%é");
    }
}
