//! Dates as WordPress writes them.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;

/// `2024-05-01 08:30:00` in universal time. `Ok(None)` for no date, which drafts have as zeros.
pub(super) fn gmt(text: &str) -> Result<Option<Timestamp>, ()> {
    let text = text.trim();
    if text.is_empty() || text.starts_with("0000-00-00") {
        return Ok(None);
    }
    let date: DateTime = text.parse().map_err(|_| ())?;
    date.to_zoned(TimeZone::UTC).map(|zoned| Some(zoned.timestamp())).map_err(|_| ())
}

/// `Wed, 01 May 2024 08:30:00 +0000`.
pub(super) fn rfc_2822(text: &str) -> Option<Timestamp> {
    rfc2822::DateTimeParser::new().parse_timestamp(text.trim()).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_both_forms_and_the_draft_zeros() {
        let may: Timestamp = "2024-05-01T08:30:00Z".parse().unwrap();
        assert_eq!(gmt("2024-05-01 08:30:00"), Ok(Some(may)));
        assert_eq!(gmt("0000-00-00 00:00:00"), Ok(None));
        assert_eq!(gmt("2024-13-01 08:30:00"), Err(()));
        assert_eq!(rfc_2822("Wed, 01 May 2024 08:30:00 +0000"), Some(may));
        assert_eq!(rfc_2822("Wed, 30 Nov -0001 00:00:00 +0000"), None);
    }
}
