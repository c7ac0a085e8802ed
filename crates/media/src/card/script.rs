//! What a headline's script asks of its typesetting.

/// Groups of scripts that are set alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Script {
    /// Latin, Cyrillic, Greek and whatever else is set on a plain line.
    Plain,
    /// Arabic: deep bowls, marks above and below.
    Arabic,
    /// Devanagari: vowel signs above the head line and below.
    Devanagari,
    /// Thai and Lao: two storeys of marks above.
    Thai,
    /// Khmer: two storeys above and two below.
    Khmer,
    /// Chinese, Japanese, Korean: full squares.
    Square,
}

impl Script {
    /// The script of a character, if it says one.
    fn of(c: char) -> Option<Self> {
        Some(match u32::from(c) {
            0x0600..=0x08ff | 0xfb50..=0xfdff | 0xfe70..=0xfeff => Self::Arabic,
            0x0900..=0x097f | 0xa8e0..=0xa8ff => Self::Devanagari,
            0x0e00..=0x0eff => Self::Thai,
            0x1780..=0x17ff | 0x19e0..=0x19ff => Self::Khmer,
            0x1100..=0x11ff
            | 0x2e80..=0x9fff
            | 0xa960..=0xa97f
            | 0xac00..=0xd7ff
            | 0xf900..=0xfaff
            | 0xff00..=0xffef
            | 0x2_0000..=0x3_ffff => Self::Square,
            _ if c.is_alphabetic() => Self::Plain,
            _ => return None,
        })
    }

    /// The script most of a text is in.
    pub(super) fn of_text(text: &str) -> Self {
        const ALL: [Script; 6] =
            [Script::Plain, Script::Arabic, Script::Devanagari, Script::Thai, Script::Khmer, Script::Square];
        let mut best = (Self::Plain, 0);
        for script in ALL {
            let count = text.chars().filter(|c| Self::of(*c) == Some(script)).count();
            if count > best.1 {
                best = (script, count);
            }
        }
        best.0
    }

    /// Distance of base lines in headline sizes.
    pub(super) fn leading(self) -> f32 {
        match self {
            Self::Plain => 1.2,
            Self::Square => 1.28,
            Self::Devanagari => 1.36,
            Self::Arabic => 1.42,
            Self::Thai => 1.36,
            Self::Khmer => 1.58,
        }
    }

    /// How high a line reaches above its base line, in headline sizes, marks included.
    pub(super) fn ascent(self) -> f32 {
        match self {
            Self::Plain => 0.92,
            Self::Square => 0.88,
            Self::Devanagari => 1.0,
            Self::Arabic => 1.0,
            Self::Thai => 1.06,
            Self::Khmer => 1.05,
        }
    }

    /// How low a line reaches below its base line, in headline sizes.
    pub(super) fn descent(self) -> f32 {
        match self {
            Self::Plain => 0.24,
            Self::Square => 0.14,
            Self::Devanagari => 0.34,
            Self::Arabic => 0.42,
            Self::Thai => 0.3,
            Self::Khmer => 0.52,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_majority_decides() {
        assert_eq!(Script::of_text("Phố cổ Hội An sau mưa, 2025"), Script::Plain);
        assert_eq!(Script::of_text("Вьетнам: рис и кофе"), Script::Plain);
        assert_eq!(Script::of_text("ฮานอย Hà"), Script::Thai);
        assert_eq!(Script::of_text("ຮ່າໂນ້ຍ"), Script::Thai);
        assert_eq!(Script::of_text("ទីក្រុងហាណូយ"), Script::Khmer);
        assert_eq!(Script::of_text("هانوي"), Script::Arabic);
        assert_eq!(Script::of_text("हनोई"), Script::Devanagari);
        for square in ["河内的秋天", "ハノイの秋", "하노이의 가을"] {
            assert_eq!(Script::of_text(square), Script::Square);
        }
        assert_eq!(Script::of_text("2025 — 10 %"), Script::Plain);
    }

    #[test]
    fn lines_never_run_into_each_other() {
        for s in
            [Script::Plain, Script::Arabic, Script::Devanagari, Script::Thai, Script::Khmer, Script::Square]
        {
            assert!(s.leading() >= s.ascent() + s.descent() - 0.01, "{s:?}");
        }
    }
}
