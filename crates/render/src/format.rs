//! Numbers, dates, periods and lists as a locale writes them, from CLDR data.

use std::str::FromStr;

use fixed_decimal::Decimal;
use icu_calendar::week::WeekInformation;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_datetime::FixedCalendarDateTimeFormatter as DateFormatter;
use icu_datetime::fieldsets::{E, MD, Y, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_plurals::{PluralCategory, PluralRules};
use jiff::civil::Date;
use model::{Amount, Locale, Period};

/// A locale for which CLDR data are missing.
#[derive(Debug, thiserror::Error)]
#[error("no locale data for “{locale}”: {detail}")]
pub struct NoLocaleData {
    /// The locale.
    pub locale: String,
    /// What the library said.
    pub detail: String,
}

/// Where years are told by an era, as in Thai, what CLDR writes before them.
const ERA: &str = "ค.ศ. ";
/// The same, so that no line ends between the era and its year.
const HELD_ERA: &str = "ค.ศ.\u{a0}";

/// In dates of which a month is told by its number, the word before it.
const MONTH: &str = "tháng ";
/// The word before their year, which CLDR writes after months but not after days.
const YEAR: &str = "năm ";

/// Formatters of one locale.
pub struct Formats {
    decimal: DecimalFormatter,
    year: DateFormatter<Gregorian, Y>,
    month: DateFormatter<Gregorian, YM>,
    day: DateFormatter<Gregorian, YMD>,
    day_of_year: DateFormatter<Gregorian, MD>,
    weekday: DateFormatter<Gregorian, E>,
    first_weekday: jiff::civil::Weekday,
    list: ListFormatter,
    plural: PluralRules,
    collator: CollatorBorrowed<'static>,
}

impl Formats {
    /// Formatters for `locale`.
    pub fn new(locale: &Locale) -> Result<Self, NoLocaleData> {
        fn fail<E: std::fmt::Display>(locale: &Locale) -> impl Fn(E) -> NoLocaleData + '_ {
            move |e| NoLocaleData { locale: locale.to_string(), detail: e.to_string() }
        }
        // The words in English are in British spelling; so are the dates between them, as “1 July 2025”.
        let tag = if locale.as_str() == "en" { "en-GB" } else { locale.as_str() };
        let icu = icu_locale::Locale::from_str(tag).map_err(fail(locale))?;
        let collator_prefs = CollatorPreferences::from(&icu);
        // The library's data for “pt” (icu_datetime 2.4.0) call for a number formatter in month patterns without
        // loading one, and it ends there; European Portuguese writes the same “julho de 2025”.
        let months = if locale.as_str() == "pt" { "pt-PT" } else { locale.as_str() };
        let months = &icu_locale::Locale::from_str(months).map_err(fail(locale))?;
        Ok(Self {
            decimal: DecimalFormatter::try_new((&icu).into(), Default::default()).map_err(fail(locale))?,
            year: DateFormatter::try_new((&icu).into(), Y::long()).map_err(fail(locale))?,
            month: DateFormatter::try_new(months.into(), YM::long()).map_err(fail(locale))?,
            day: DateFormatter::try_new((&icu).into(), YMD::long()).map_err(fail(locale))?,
            day_of_year: DateFormatter::try_new((&icu).into(), MD::long()).map_err(fail(locale))?,
            weekday: DateFormatter::try_new((&icu).into(), E::short()).map_err(fail(locale))?,
            first_weekday: first_weekday(&icu).map_err(fail(locale))?,
            list: ListFormatter::try_new_and((&icu).into(), ListFormatterOptions::default())
                .map_err(fail(locale))?,
            plural: PluralRules::try_new_cardinal((&icu).into()).map_err(fail(locale))?,
            collator: CollatorBorrowed::try_new(collator_prefs, CollatorOptions::default())
                .map_err(fail(locale))?,
        })
    }

    /// A whole number with the locale's digits and grouping.
    pub fn integer(&self, n: i64) -> String {
        self.decimal.format(&Decimal::from(n)).to_string()
    }

    /// An exact decimal with the locale's digits, grouping and decimal sign.
    pub fn amount(&self, amount: &Amount) -> String {
        Decimal::try_from_str(amount.as_str())
            .map_or_else(|_| amount.to_string(), |d| self.decimal.format(&d).to_string())
    }

    /// A measured number rounded to at most `digits` decimals.
    pub fn number(&self, value: f64, digits: usize) -> String {
        let mut text = format!("{value:.digits$}");
        if text.contains('.') {
            text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
        }
        Decimal::try_from_str(&text).map_or(text, |d| self.decimal.format(&d).to_string())
    }

    /// CLDR plural category of an amount, as the packs' unit patterns name it.
    pub fn plural_category(&self, amount: &Amount) -> &'static str {
        let Ok(decimal) = Decimal::try_from_str(amount.as_str()) else { return "other" };
        match self.plural.category_for(&decimal) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    /// A day, written out.
    pub fn date(&self, date: Date) -> String {
        gregorian(date)
            .map_or_else(|| date.to_string(), |d| with_month(&held(&self.day.format(&d).to_string())))
    }

    /// Two days of one range; a year that both have is said once, where the locale writes it, and so is a month
    /// that follows its day.
    pub fn days(&self, from: Date, to: Date) -> (String, String) {
        let (first, last) = (self.date(from), self.date(to));
        if from.year() != to.year() {
            (first, last)
        } else if first.starts_with(&self.year(from.year())) {
            (first, self.day_of_year(to))
        } else if from.month() == to.month() {
            (day_alone(&self.day_of_year(from), &self.day_of_year(to)).to_owned(), last)
        } else {
            (self.day_of_year(from), last)
        }
    }

    fn day_of_year(&self, date: Date) -> String {
        gregorian(date)
            .map_or_else(|| date.to_string(), |d| with_month(&held(&self.day_of_year.format(&d).to_string())))
    }

    /// The short name of a day's weekday.
    pub fn weekday(&self, date: Date) -> String {
        gregorian(date).map_or_else(String::new, |d| self.weekday.format(&d).to_string())
    }

    /// The day a week begins on.
    pub fn first_weekday(&self) -> jiff::civil::Weekday {
        self.first_weekday
    }

    /// A year.
    pub fn year(&self, year: i16) -> String {
        gregorian(Date::constant(year.clamp(1, 9999), 7, 1))
            .map_or_else(|| year.to_string(), |d| held(&self.year.format(&d).to_string()))
    }

    /// A period as running text; empty for standing facts. A quarter needs words: `View::period` has them.
    pub fn period(&self, period: &Period) -> String {
        match period {
            Period::Year(y) => self.year(*y),
            Period::Years(a, b) => {
                let (from, until) = (self.year(*a), self.year(*b));
                format!("{from}–{}", era_once(&until))
            }
            Period::Month(y, m) => Date::new(*y, *m, 1)
                .ok()
                .and_then(gregorian)
                .map_or_else(|| period.to_string(), |d| held(&self.month.format(&d).to_string())),
            Period::Quarter(..) => period.to_string(),
            Period::Day(d) => self.date(*d),
            Period::Standing => String::new(),
        }
    }

    /// “a, b and c”.
    pub fn list(&self, parts: &[String]) -> String {
        self.list.format(parts.iter()).to_string()
    }

    /// Sorts by the locale's own order.
    pub fn sort_by_name<T>(&self, rows: &mut [T], name: impl Fn(&T) -> &str) {
        rows.sort_by(|a, b| self.collator.compare(name(a), name(b)));
    }
}

fn first_weekday(locale: &icu_locale::Locale) -> Result<jiff::civil::Weekday, String> {
    let week = WeekInformation::try_new(locale.into()).map_err(|e| e.to_string())?;
    let offset = i8::try_from(week.first_weekday as u8).unwrap_or(1);
    jiff::civil::Weekday::from_monday_one_offset(offset).map_err(|e| e.to_string())
}

/// A date of which no line takes the era from its year, nor a number from the word before it.
fn held(date: &str) -> String {
    let Some((day, rest)) = date.split_once(MONTH) else { return date.replace(ERA, HELD_ERA) };
    let day = format!("{day}{MONTH}").replace(' ', "\u{a0}");
    let Some((month, year)) = rest.split_once(' ') else { return format!("{day}{rest}") };
    let year = format!("{YEAR}{}", year.trim_start_matches(YEAR)).replace(' ', "\u{a0}");
    format!("{day}{month} {year}")
}

/// The end of a range of years, whose beginning has said the era.
pub(crate) fn era_once(until: &str) -> &str {
    until.strip_prefix(HELD_ERA).unwrap_or(until)
}

/// A date of which no line takes a day that stands first from its month.
fn with_month(date: &str) -> String {
    match date.split_once(' ') {
        // A year that stands first is longer: “2025년 7월 1일”.
        Some((day, rest)) if day.starts_with(char::is_numeric) && day.chars().count() < 4 => {
            format!("{day}\u{a0}{rest}")
        }
        _ => date.to_owned(),
    }
}

/// The first of two days of one month, without the month where both have the same words after their number.
fn day_alone<'a>(first: &'a str, last: &str) -> &'a str {
    let month = after_number(first);
    if month.len() == first.len() || month != after_number(last) {
        return first;
    }
    // The dot of “9. Februar” belongs to the day.
    first.strip_suffix(month.strip_prefix('.').unwrap_or(month)).unwrap_or(first)
}

fn after_number(date: &str) -> &str {
    date.trim_start_matches(char::is_numeric)
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    IcuDate::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn formats(tag: &str) -> Formats {
        Formats::new(&Locale::new(tag).unwrap()).unwrap()
    }

    #[test]
    fn every_locale_writes_numbers_and_dates_its_own_way() {
        let amount = Amount::new("101343.8").unwrap();
        assert_eq!(formats("vi").amount(&amount), "101.343,8");
        assert_eq!(formats("en").amount(&amount), "101,343.8");
        assert_eq!(formats("ar-EG").amount(&amount), "١٠١٬٣٤٣٫٨");
        assert_eq!(formats("hi").amount(&Amount::new("10134300").unwrap()), "1,01,34,300");
        let day = Date::constant(2025, 7, 1);
        assert_eq!(formats("en").date(day), "1\u{a0}July 2025");
        assert_eq!(formats("de").date(day), "1.\u{a0}Juli 2025");
        assert_eq!(formats("en").list(&["a", "b", "c"].map(String::from)), "a, b and c");
        assert_eq!(formats("ja").date(day), "2025年7月1日");
        assert_eq!(formats("vi").date(day), "1\u{a0}tháng\u{a0}7 năm\u{a0}2025");
        assert_eq!(formats("vi").period(&Period::Month(2025, 7)), "tháng\u{a0}7 năm\u{a0}2025");
        assert_eq!(formats("de").year(2024), "2024");
        assert_eq!(formats("pt").period(&Period::Month(2025, 7)), "julho de 2025");
        assert_eq!(formats("th").date(day), "1\u{a0}กรกฎาคม ค.ศ.\u{a0}2025");
        assert_eq!(formats("th").period(&Period::Years(2019, 2024)), "ค.ศ.\u{a0}2019–2024");
        assert_eq!(formats("en").number(1.50, 2), "1.5");
        assert_eq!(formats("en").number(100.0, 0), "100");
    }

    #[test]
    fn every_kind_of_date_can_be_written_in_every_locale() {
        for tag in crate::interface_locales() {
            let formats = formats(tag);
            for period in ["2025", "2025-07", "2025-07-01", "2019/2024", "2025-12-31", "2025-01"] {
                let shown = formats.period(&Period::parse(period).unwrap());
                assert!(!shown.is_empty() && !shown.contains('{'), "{tag} {period}: {shown}");
            }
        }
    }

    #[test]
    fn days_of_one_year_say_it_once() {
        let (from, to) = (Date::constant(2027, 2, 9), Date::constant(2027, 3, 7));
        let told = |tag: &str| {
            let (first, last) = formats(tag).days(from, to);
            format!("{first} – {last}")
        };
        assert_eq!(told("ja"), "2027年2月9日 – 3月7日");
        assert_eq!(told("en"), "9\u{a0}February – 7\u{a0}March 2027");
        for tag in crate::interface_locales() {
            let year: String = formats(tag).year(2027).chars().filter(|c| c.is_numeric()).collect();
            assert_eq!(told(tag).matches(&year).count(), 1, "{tag}: {}", told(tag));
        }
        let within = |tag: &str| formats(tag).days(from, Date::constant(2027, 2, 11));
        assert_eq!(within("vi"), ("9".to_owned(), "11\u{a0}tháng\u{a0}2 năm\u{a0}2027".to_owned()));
        assert_eq!(within("de"), ("9.".to_owned(), "11.\u{a0}Februar 2027".to_owned()));
        assert_eq!(within("ja"), ("2027年2月9日".to_owned(), "2月11日".to_owned()));
        let (first, last) = formats("ja").days(from, Date::constant(2028, 1, 1));
        assert_eq!((first.as_str(), last.as_str()), ("2027年2月9日", "2028年1月1日"));
    }

    #[test]
    fn weeks_begin_where_the_locale_says() {
        use jiff::civil::Weekday;
        assert_eq!(formats("vi").first_weekday(), Weekday::Monday);
        assert_eq!(formats("ja").first_weekday(), Weekday::Sunday);
        for tag in crate::interface_locales() {
            let names: Vec<String> =
                (1..8).map(|day| formats(tag).weekday(Date::constant(2026, 11, day))).collect();
            assert!(names.iter().all(|n| !n.is_empty()) && names[0] != names[1], "{tag}: {names:?}");
        }
    }

    #[test]
    fn vietnamese_sorts_by_its_alphabet() {
        let mut names = ["e", "đa", "dạ", "da"];
        formats("vi").sort_by_name(&mut names, |n| n);
        assert_eq!(names, ["da", "dạ", "đa", "e"]);
    }
}
