//! How a spreadsheet names its cells.

/// The letters of a column counted from 0: `A`, `B`, … `Z`, `AA`, …
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = u64::from(column) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_their_letters() {
        let wanted = [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")];
        for (column, letters) in wanted {
            assert_eq!(column_letters(column), letters);
        }
        assert_eq!(column_letters(16_383), "XFD");
    }
}
