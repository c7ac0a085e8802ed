//! Receipts: ten signs that nobody guesses and everybody can read out.

use crate::FlowError;

/// Crockford's base 32: no letter that is taken for a figure.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// 50 bits.
const LENGTH: usize = 10;
/// Signs of a group.
const GROUP: usize = 5;

/// A new one.
pub(super) fn new_receipt() -> Result<String, FlowError> {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes).map_err(|e| FlowError::Random(e.to_string()))?;
    // 256 is a multiple of 32: every sign is as likely as every other.
    Ok(bytes
        .iter()
        .filter_map(|byte| SIGNS.get(usize::from(byte % 32)))
        .map(|sign| char::from(*sign))
        .collect())
}

/// A receipt as somebody typed or wrote it down; `None` when it cannot be one.
pub fn read_receipt(typed: &str) -> Option<String> {
    let signs = typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '‑' | '.'));
    let read: Option<String> = signs
        .take(LENGTH + 1)
        .map(|c| match c.to_ascii_uppercase() {
            'O' => Some('0'),
            'I' | 'L' => Some('1'),
            c => u8::try_from(c).ok().filter(|b| SIGNS.contains(b)).map(char::from),
        })
        .collect();
    read.filter(|r| r.len() == LENGTH)
}

/// A receipt in groups, as it is shown.
pub fn show_receipt(receipt: &str) -> String {
    let signs: Vec<char> = receipt.chars().collect();
    let groups: Vec<String> = signs.chunks(GROUP).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_receipt_is_read_however_it_is_written() {
        let receipt = new_receipt().unwrap();
        assert_eq!(receipt.len(), LENGTH);
        let shown = show_receipt(&receipt);
        assert_eq!(shown.len(), LENGTH + 1);
        assert_eq!(read_receipt(&shown), Some(receipt.clone()));
        assert_eq!(read_receipt(&format!(" {} ", receipt.to_lowercase())), Some(receipt));
        assert_eq!(read_receipt("oI2l4-56789"), Some("0121456789".into()));
        for bad in ["", "0123456789A", "012345678", "01234-5678U", "01234-5678é"] {
            assert_eq!(read_receipt(bad), None, "{bad}");
        }
        assert_ne!(new_receipt().unwrap(), new_receipt().unwrap());
    }
}
