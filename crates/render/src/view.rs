//! What a template may ask: words, names, numbers, dates and addresses in the reader's locale.

use jiff::Timestamp;
use jiff::civil::Date;
use model::{Amount, Code, Fact, Locale, Period};

use crate::format::era_once;
use crate::unbroken::licences;
use crate::{Country, Local};

/// The country seen in one locale.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The country.
    pub country: &'a Country,
    /// The locale's toolkit.
    pub local: &'a Local,
    /// Without web fonts and large pictures (Save-Data, or the reader's wish).
    pub plain: bool,
}

impl<'a> View<'a> {
    /// The country seen in `local`.
    pub fn new(country: &'a Country, local: &'a Local) -> Self {
        Self { country, local, plain: false }
    }

    /// An interface message.
    pub fn t(&self, key: &str) -> String {
        self.local.messages.text(key)
    }

    /// An interface message with one argument.
    pub fn t1(&self, key: &str, name: &str, value: &str) -> String {
        self.local.messages.with(key, &[(name, value)])
    }

    /// An interface message with two arguments.
    pub fn t2(&self, key: &str, a: (&str, &str), b: (&str, &str)) -> String {
        self.local.messages.with(key, &[a, b])
    }

    /// An interface message with any number of arguments.
    pub fn said(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.local.messages.with(key, args)
    }

    /// A counting message.
    pub fn n(&self, key: &str, count: i64) -> String {
        self.local.messages.count(key, count, &self.num(count), &[])
    }

    /// The message of a word of a closed list: `word("format", "story")` is `format-story`.
    pub fn word(&self, list: &str, word: &str) -> String {
        self.local.messages.text(&format!("{list}-{word}"))
    }

    /// A name from the pack; the code itself when the pack lacks it (its loader forbids that).
    pub fn name(&self, table: &str, code: &str) -> String {
        self.local.names.get(table, code).unwrap_or(code).to_owned()
    }

    /// A name from the pack, if there is one.
    pub fn find_name(&self, table: &str, code: &str) -> Option<&'a str> {
        self.local.names.get(table, code)
    }

    /// Names of several codes as a list in the locale's manner.
    pub fn names(&self, table: &str, codes: &[Code]) -> String {
        let names: Vec<String> = codes.iter().map(|c| self.name(table, c.as_str())).collect();
        self.local.formats.list(&names)
    }

    /// A text for HTML, in which no line cuts a name where the script has no spaces.
    pub fn held(&self, text: &str) -> String {
        self.local.unbroken.text(text)
    }

    /// A source or a credit for HTML, in which no line cuts a word that is held or the name of a licence.
    pub fn sourced(&self, text: &str) -> String {
        self.local.unbroken.html(licences(text))
    }

    /// HTML, the same as `held`.
    pub fn held_html(&self, html: &str) -> String {
        self.local.unbroken.html(html.to_owned())
    }

    /// The country's name as a title.
    pub fn site_name(&self) -> String {
        self.name("site", "name")
    }

    /// A whole number.
    pub fn num(&self, n: i64) -> String {
        self.local.formats.integer(n)
    }

    /// A measured number with at most `digits` decimals.
    pub fn real(&self, value: f64, digits: usize) -> String {
        self.local.formats.number(value, digits)
    }

    /// Hundredths, given as the locale writes numbers, with the locale's sign: “5%”, “5 %”.
    pub fn percent(&self, shown: &str) -> String {
        self.t1("data-percent", "n", shown)
    }

    /// A day, written out.
    pub fn date(&self, date: Date) -> String {
        self.local.formats.date(date)
    }

    /// From one day to another, a year that both have said once.
    pub fn days(&self, from: Date, to: Date) -> String {
        if from == to {
            return self.date(from);
        }
        let (first, last) = self.local.formats.days(from, to);
        // A bare day stands close to the other: “9–11 February”.
        if first.chars().count() <= 4 {
            return self.t2("index-range", ("low", &first), ("high", &last));
        }
        self.t2("message-between", ("from", &first), ("to", &last))
    }

    /// From one period to another, both as text; what stands after two bare years is said once: “1960〜2025年”.
    pub fn range(&self, first: &str, last: &str) -> String {
        let last = era_once(last);
        let year = first.trim_end_matches(|c: char| !c.is_numeric());
        let bare = !year.is_empty() && year.chars().all(char::is_numeric);
        let shared = first.strip_prefix(year).is_some_and(|after| last.ends_with(after));
        self.t2("index-range", ("low", if bare && shared { year } else { first }), ("high", last))
    }

    /// What stands between two sentences: nothing in scripts that leave none.
    pub fn gap(&self) -> &'static str {
        match self.local.locale.as_str().split('-').next() {
            Some("ja" | "zh") => "",
            _ => " ",
        }
    }

    /// Words with what is said of them in brackets, which are the script's own.
    pub fn aside(&self, words: &str, more: &str) -> String {
        if self.gap().is_empty() { format!("{words}（{more}）") } else { format!("{words} ({more})") }
    }

    /// The day of an instant in the country's time zone, written out.
    pub fn day(&self, at: Timestamp) -> String {
        self.date(at.to_zoned(self.country.time_zone.clone()).date())
    }

    /// Hour and minute of an instant in the country's time zone.
    pub fn time(&self, at: Timestamp) -> String {
        at.to_zoned(self.country.time_zone.clone()).strftime("%H:%M").to_string()
    }

    /// Day and time of an instant in the country's time zone.
    pub fn moment(&self, at: Timestamp) -> String {
        self.t2("desk-moment", ("day", &self.day(at)), ("time", &self.time(at)))
    }

    /// A period as text.
    pub fn period(&self, period: &Period) -> String {
        match period {
            // CLDR's data in the library know months and days, but no quarters.
            Period::Quarter(year, quarter) => self.t2(
                "period-quarter",
                ("quarter", &self.num(i64::from(*quarter))),
                ("year", &self.local.formats.year(*year)),
            ),
            Period::Years(from, to) => {
                self.range(&self.local.formats.year(*from), &self.local.formats.year(*to))
            }
            _ => self.local.formats.period(period),
        }
    }

    /// A value with its unit.
    pub fn amount(&self, value: &Amount, unit: &str) -> String {
        let Some(pattern) = self.local.names.units.get(unit) else { return self.local.formats.amount(value) };
        let value = value.scaled(pattern.scale);
        let shown = self.local.formats.amount(&value);
        let category = self.local.formats.plural_category(&value);
        pattern
            .forms
            .get(category)
            .or_else(|| pattern.forms.get("other"))
            .map_or(shown.clone(), |p| filled(p, &shown))
    }

    /// A fact's value with its unit.
    pub fn fact(&self, fact: &Fact) -> String {
        self.amount(&fact.value, &fact.unit)
    }

    /// A fact's label with period and source, for titles.
    pub fn fact_note(&self, fact: &Fact) -> String {
        let label = self.name("fact", fact.code.as_str());
        let period = self.period(&fact.period);
        let source = self.t1("source-is", "source", &fact.source);
        if period.is_empty() { format!("{label}. {source}") } else { format!("{label}, {period}. {source}") }
    }

    /// Address of a page of this locale; `path` starts with a slash.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{}", self.local.locale, path)
    }

    /// The same page in another locale.
    pub fn href_in(&self, locale: &Locale, path: &str) -> String {
        format!("/{locale}{path}")
    }

    /// A full address.
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.country.base_url)
    }

    /// Whether the page is a copy, given out where nobody can search or write.
    pub fn is_copy(&self) -> bool {
        self.country.copy.is_some()
    }

    /// A full address at the site that answers for itself: of a copy, the one it was copied from.
    pub fn original(&self, path: &str) -> String {
        let base = self.country.copy.as_ref().map_or(&self.country.base_url, |copy| &copy.base_url);
        format!("{base}{path}")
    }

    /// `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        self.local.locale.direction().as_str()
    }

    /// Style class of the script.
    pub fn script(&self) -> &'static str {
        self.local.locale.script().as_str()
    }

    /// The language's own name of a locale, whether or not the site speaks it.
    pub fn own_name(&self, locale: &Locale) -> String {
        self.country.local(locale).map_or_else(|| locale.to_string(), |l| l.own_name.clone())
    }

    /// This locale's name of another language.
    pub fn language(&self, locale: &Locale) -> String {
        let key = format!("language-{}", locale.as_str().to_ascii_lowercase());
        let name = self.local.messages.text(&key);
        if name == key { self.own_name(locale) } else { name }
    }
}

/// A value in the pattern of its unit; a sign stands before what touches the figure: “-US$2.98 billion”.
fn filled(pattern: &str, shown: &str) -> String {
    match (pattern.split_once("{value}"), shown.strip_prefix('-')) {
        (Some((before, after)), Some(size)) if before.ends_with(|c: char| !c.is_whitespace()) => {
            format!("-{before}{size}{after}")
        }
        _ => pattern.replace("{value}", shown),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_sign_stands_before_the_currency() {
        assert_eq!(super::filled("US${value} billion", "-2.98"), "-US$2.98 billion");
        assert_eq!(super::filled("US${value}", "20"), "US$20");
        assert_eq!(super::filled("{value} °C", "-3"), "-3 °C");
        assert_eq!(super::filled("rank {value}", "-3"), "rank -3");
    }
}
