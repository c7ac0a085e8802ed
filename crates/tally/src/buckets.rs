//! How long and how far somebody read, as classes: never the seconds themselves.

/// The classes of reading time, by the seconds at which each begins.
pub const TIMES: [(u32, &str); 6] =
    [(0, "0"), (10, "10"), (30, "30"), (60, "60"), (180, "180"), (600, "600")];
/// The classes of depth, by the hundredths of the page at which each begins.
pub const DEPTHS: [(u32, &str); 4] = [(0, "0"), (25, "25"), (50, "50"), (75, "75")];

/// The class of a reading time in seconds.
pub fn time(seconds: u32) -> &'static str {
    class(&TIMES, seconds)
}

/// The class of a depth in hundredths.
pub fn depth(hundredths: u32) -> &'static str {
    class(&DEPTHS, hundredths)
}

fn class(classes: &[(u32, &'static str)], value: u32) -> &'static str {
    classes.iter().rev().find(|(from, _)| value >= *from).map_or("0", |(_, code)| code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_falls_into_one_class() {
        assert_eq!(
            [0, 9, 10, 59, 60, 179, 180, 9_999].map(time),
            ["0", "0", "10", "30", "60", "60", "180", "600"]
        );
        assert_eq!([0, 24, 25, 74, 75, 100].map(depth), ["0", "0", "25", "50", "75", "75"]);
    }
}
