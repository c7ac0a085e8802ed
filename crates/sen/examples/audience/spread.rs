//! What is read, by whom and from where: a few things much, many things little, as everywhere.

use flow::measure::readers::Seen;

/// Numbers that come the same every time (SplitMix64).
pub struct Numbers(u64);

impl Numbers {
    /// Begins.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next one.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Between 0 and 1.
    pub fn part(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// One of so many, the first much more often than the last.
    pub fn skewed(&mut self, count: usize, power: i32) -> usize {
        let at = (self.part().powi(power) * count as f64) as usize;
        at.min(count.saturating_sub(1))
    }
}

/// A story with what it belongs to.
#[derive(Debug, Clone)]
pub struct Story {
    /// Code of its item.
    pub code: String,
    /// Its section.
    pub section: String,
    /// Its publisher.
    pub organisation: String,
    /// Messages it carries.
    pub messages: String,
    /// Territories it is about.
    pub territories: String,
}

const LOCALES: &[&str] =
    &["vi", "en", "zh-Hans", "ja", "ko", "fr", "de", "es", "ru", "ar", "pt", "hi", "th", "lo", "km", "id"];
const COUNTRIES: &[&str] = &[
    "VN", "US", "CN", "JP", "KR", "FR", "DE", "ES", "RU", "EG", "BR", "IN", "TH", "LA", "KH", "ID", "GB",
    "AU", "CA", "TW", "SG", "MY", "PH", "IT", "NL", "BE", "CH", "AT", "SE", "NO", "DK", "FI", "PL", "CZ",
    "HU", "RO", "UA", "TR", "SA", "AE", "IL", "ZA", "NG", "KE", "MA", "DZ", "MX", "AR", "CL", "CO", "PE",
    "NZ", "IE", "PT", "GR", "BD", "PK", "LK", "MM", "MN",
];
const REFERRERS: &[&str] = &["search", "none", "social", "own", "other", "aggregator"];
const DEVICES: &[&str] = &["phone", "computer", "tablet", "other"];

/// One view.
pub fn view(numbers: &mut Numbers, stories: &[Story], hour: i64) -> Seen {
    let story = &stories[numbers.skewed(stories.len(), 3)];
    let locale = numbers.skewed(LOCALES.len(), 2);
    // Most who read a language are where it is spoken.
    let country = if numbers.part() < 0.6 { locale } else { numbers.skewed(COUNTRIES.len(), 2) };
    let labelled = numbers.part();
    Seen {
        hour,
        what: "view".into(),
        door: "page".into(),
        page: format!("story:{}", story.code),
        locale: LOCALES[locale].into(),
        section: story.section.clone(),
        organisation: story.organisation.clone(),
        messages: story.messages.clone(),
        territories: story.territories.clone(),
        campaign: if labelled < 0.08 { format!("campaign-{}", numbers.skewed(12, 2)) } else { String::new() },
        channel: if labelled < 0.15 { format!("channel-{}", numbers.skewed(9, 2)) } else { String::new() },
        referrer: REFERRERS[numbers.skewed(REFERRERS.len(), 2)].into(),
        device: DEVICES[numbers.skewed(DEVICES.len(), 2)].into(),
        country: COUNTRIES[country].into(),
        ..Seen::default()
    }
}

/// How long and how far one of these was read.
pub fn reading(numbers: &mut Numbers, view: &Seen) -> Seen {
    let time = ["0", "10", "30", "60", "180", "600"][numbers.skewed(6, 1)];
    let depth = ["75", "25", "50", "0"][numbers.skewed(4, 1)];
    Seen {
        hour: view.hour,
        what: "read".into(),
        door: "page".into(),
        page: view.page.clone(),
        locale: view.locale.clone(),
        organisation: view.organisation.clone(),
        detail: format!("{time}/{depth}"),
        ..Seen::default()
    }
}
