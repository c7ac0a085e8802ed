//! What is asked of coverage: axes, span, and what is counted.

use flow::trust::Scope;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use model::{Act, Code, Locale, Period};
use render::View;
use serde::Deserialize;
use store::coverage::{Axis, Question};

use super::named;
use crate::desk::staff::Staff;

/// Stands for “carries no message” in addresses.
pub const NONE: &str = "-";

/// What is asked for.
#[derive(Deserialize, Default, Clone)]
#[serde(default)]
pub struct Wish {
    pub rows: String,
    pub columns: String,
    pub span: String,
    pub message: String,
    /// With everything below it.
    pub organisation: String,
    /// Exactly this one.
    pub publisher: String,
    pub locale: String,
    /// One of the span's periods, by number.
    pub period: String,
}

/// A period of the span.
pub struct Stretch {
    pub from: Date,
    pub short: String,
    pub name: String,
}

/// The periods of a span in order, and the day after the last.
fn stretches(v: &View<'_>, span: &str, today: Date) -> (Vec<Stretch>, Date) {
    let month = today.first_of_month();
    let year = Date::constant(today.year(), 1, 1);
    let mut out = Vec::new();
    let mut add = |from: Date, period: Option<Period>, short: String| {
        let name = period.map_or_else(|| short.clone(), |p| v.period(&p));
        out.push(Stretch { from, short, name });
    };
    let end = match span {
        "quarters" => {
            let first = month.saturating_sub(i32::from((today.month() - 1) % 3).months());
            for back in (0..8).rev() {
                let from = first.saturating_sub((back * 3).months());
                let period = Period::Quarter(from.year(), (from.month() - 1) / 3 + 1);
                let short = v.period(&period);
                add(from, Some(period), short);
            }
            first.saturating_add(3.months())
        }
        "years" | "ever" => {
            let count = if span == "ever" { 10 } else { 5 };
            let first = year.saturating_sub((count - 1).years());
            if span == "ever" {
                let before = format!("… {}", v.local.formats.year(first.year() - 1));
                add(Date::constant(1, 1, 1), None, before);
            }
            for ahead in 0..count {
                let from = first.saturating_add(ahead.years());
                add(from, Some(Period::Year(from.year())), v.local.formats.year(from.year()));
            }
            year.saturating_add(1.year())
        }
        _ => {
            for back in (0..12).rev() {
                let from = month.saturating_sub(back.months());
                add(
                    from,
                    Some(Period::Month(from.year(), from.month())),
                    format!("{}/{:02}", v.num(i64::from(from.month())), from.year() % 100),
                );
            }
            month.saturating_add(1.month())
        }
    };
    (out, end)
}

/// A question with what its keys are called.
pub struct Asked {
    pub question: Question,
    pub stretches: Vec<Stretch>,
    /// The narrowing in words.
    pub words: Vec<String>,
}

fn midnight(v: &View<'_>, day: Date) -> Timestamp {
    day.to_zoned(v.country.time_zone.clone()).map_or(Timestamp::MIN, |z| z.timestamp())
}

pub fn ask(staff: &Staff, v: &View<'_>, wish: &Wish, today: Date) -> Asked {
    let (stretches, end) = stretches(v, &wish.span, today);
    let mut bounds: Vec<Timestamp> = stretches.iter().map(|s| midnight(v, s.from)).collect();
    bounds.push(midnight(v, end));
    let mut words = Vec::new();
    if let Some(number) = wish.period.parse::<usize>().ok().filter(|n| *n + 1 < bounds.len()) {
        bounds = bounds[number..=number + 1].to_vec();
        words.push(stretches[number].name.clone());
    } else {
        words.push(v.t(span_key(&wish.span)));
    }
    let without_message = wish.message == NONE;
    let messages: Vec<Code> =
        Code::new(wish.message.clone()).ok().filter(|_| !without_message).into_iter().collect();
    if without_message {
        words.push(v.t("coverage-none"));
    }
    words.extend(messages.iter().map(|m| named(v, "message", m.as_str()).0.to_owned()));
    let locale = Locale::new(&wish.locale).ok();
    words.extend(locale.iter().map(|l| v.language(l)));
    for code in [&wish.organisation, &wish.publisher] {
        if !code.is_empty() {
            words.push(v.name("organisation", code));
        }
    }
    let question =
        Question { bounds, messages, without_message, organisations: publishers(staff, v, wish), locale };
    Asked { question, stretches, words }
}

/// Organisations that are counted: those the person may look at, within what they narrowed to. No list for all.
fn publishers(staff: &Staff, v: &View<'_>, wish: &Wish) -> Option<Vec<Code>> {
    let all = &v.country.nation.organisations;
    let everywhere = staff.me.rights.may(Act::See, Scope::COUNTRY);
    if everywhere && wish.organisation.is_empty() && wish.publisher.is_empty() {
        return None;
    }
    let below = |code: &Code| {
        wish.organisation.is_empty()
            || Code::new(wish.organisation.clone()).is_ok_and(|top| staff.shown.tree.is_below(code, &top))
    };
    let codes = all.iter().map(|o| &o.code);
    let wanted = codes
        .filter(|c| staff.me.rights.may(Act::See, Scope::of(c)))
        .filter(|c| below(c))
        .filter(|c| wish.publisher.is_empty() || c.as_str() == wish.publisher);
    Some(wanted.cloned().collect())
}

pub fn span_key(span: &str) -> &'static str {
    match span {
        "quarters" => "coverage-quarters",
        "years" => "coverage-years",
        "ever" => "coverage-ever",
        _ => "coverage-months",
    }
}

pub fn axis_key(axis: Axis) -> &'static str {
    match axis {
        Axis::Message => "coverage-message",
        Axis::Organisation => "field-organisation",
        Axis::Locale => "desk-language-of",
        Axis::Period => "coverage-period",
    }
}

/// Rows and columns as asked for, never the same.
pub fn axes(wish: &Wish) -> (Axis, Axis) {
    let rows = Axis::parse(&wish.rows).unwrap_or(Axis::Message);
    let other = if rows == Axis::Locale { Axis::Message } else { Axis::Locale };
    let columns = Axis::parse(&wish.columns).filter(|c| *c != rows).unwrap_or(other);
    (rows, columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_and_columns_are_never_the_same() {
        let wish = |rows: &str, columns: &str| Wish {
            rows: rows.into(),
            columns: columns.into(),
            ..Wish::default()
        };
        assert_eq!(axes(&wish("", "")), (Axis::Message, Axis::Locale));
        assert_eq!(axes(&wish("locale", "locale")), (Axis::Locale, Axis::Message));
        assert_eq!(axes(&wish("period", "organisation")), (Axis::Period, Axis::Organisation));
    }
}
