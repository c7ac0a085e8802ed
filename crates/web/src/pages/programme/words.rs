//! How duties are said, at the desk and to readers: bodies, places in the law, times, figures on their way.

use std::collections::{BTreeMap, BTreeSet};

use flow::plan::Participants;
use flow::plan::duty::{counted, together};
use flow::plan::reports::heirs;
use jiff::civil::Date;
use model::programme::{
    Basis, Body, Counted, Indicator, IndicatorValue, Programme, ProgrammePart, ReportingPeriod, Task, Wording,
};
use model::{Amount, Better, Code, Locale};
use render::View;
use render::pages::desk::programme::duty::{Bar, Spoken};
use store::Conn;

use crate::failure::Failure;

/// Words in the reader's language, the country's, English, or whichever there is, with the language they are in.
pub fn spoken(v: &View<'_>, wording: &Wording) -> Spoken {
    let english = Locale::new("en").ok();
    let mut wishes = vec![&v.local.locale, &v.country.nation.site.home_locale];
    wishes.extend(english.as_ref());
    let Some((tag, text)) = wording.best(&wishes) else { return Spoken::default() };
    let dir = Locale::new(tag).map_or("ltr", |locale| locale.direction().as_str());
    Spoken { lang: tag.to_owned(), dir, text: text.to_owned() }
}

/// An organisation, or every one of a kind.
pub fn body(v: &View<'_>, body: &Body) -> String {
    match body {
        Body::Organisation(code) => v.name("organisation", code.as_str()),
        Body::Every(kind) => v.t1("duty-every", "kind", &v.word("organisation", kind)),
    }
}

/// Several as a list; empty for none.
pub fn bodies(v: &View<'_>, bodies: &[Body]) -> String {
    let names: Vec<String> = bodies.iter().map(|b| body(v, b)).collect();
    if names.is_empty() { String::new() } else { v.local.formats.list(&names) }
}

/// Who leads a task, or that no page says so.
pub fn leads(v: &View<'_>, task: &Task) -> String {
    let said = bodies(v, &task.leads);
    if said.is_empty() { v.t("duty-nobody") } else { said }
}

/// Number and name of a document.
pub fn document(v: &View<'_>, basis: &Basis) -> String {
    let number = v.country.nation.documents.iter().find(|d| d.code == basis.document);
    let name = v.name("document", basis.document.as_str());
    match number.map(|d| d.number.as_str()).filter(|number| !number.is_empty() && !name.contains(number)) {
        // A number in Latin letters keeps its order between words that run from right to left.
        Some(number) if v.dir() == "rtl" => format!("\u{2066}{number}\u{2069} · {name}"),
        Some(number) => format!("{number} · {name}"),
        None => name,
    }
}

/// Since when, until when; empty when neither is known.
pub fn span(v: &View<'_>, from: Option<Date>, to: Option<Date>) -> String {
    match (from, to) {
        (None, None) => String::new(),
        (Some(from), None) => v.t1("message-from", "date", &v.date(from)),
        (None, Some(to)) => v.t1("message-until", "date", &v.date(to)),
        (Some(from), Some(to)) => v.days(from, to),
    }
}

/// A reporting period by its days.
pub fn period(v: &View<'_>, period: &ReportingPeriod) -> String {
    span(v, Some(period.from), Some(period.to))
}

/// A figure in the reader's digits.
pub fn figure(v: &View<'_>, amount: &Amount) -> String {
    v.local.formats.amount(amount)
}

/// Whether a figure tells of readers.
pub fn is_of_readers(indicator: &Indicator) -> bool {
    indicator.counted.is_some_and(Counted::is_of_readers)
}

/// What the public is told of a figure: of few readers nothing, and of more in steps, so that two figures do not tell who came
/// in between.
pub fn told(indicator: &Indicator, amount: &Amount, k: i64) -> Option<Amount> {
    if !is_of_readers(indicator) {
        return Some(amount.clone());
    }
    let n: i64 = amount.as_str().parse().ok()?;
    Amount::new(&told_of(n, k)?.to_string()).ok()
}

/// The same of a number of readers, or of what they read.
pub fn told_of(n: i64, k: i64) -> Option<i64> {
    let k = k.max(1);
    (n >= k).then(|| n - n.rem_euclid(k))
}

/// How often pages were read on a day, as the desk shows it: few readers could be known by it.
pub fn read_on(v: &View<'_>, n: i64, k: i64) -> String {
    if n < k { fewer(v, k) } else { v.num(n) }
}

/// That there are fewer than can be told.
pub fn fewer(v: &View<'_>, k: i64) -> String {
    v.t1("scorecard-fewer", "k", &v.num(k))
}

/// A figure with a day behind it, where one is known.
pub fn dated(v: &View<'_>, amount: &Amount, on: Option<Date>) -> String {
    match on {
        Some(on) => v.aside(&figure(v, amount), &v.date(on).replace(' ', "\u{a0}")),
        None => figure(v, amount),
    }
}

/// How far a figure has come from its baseline, or from nothing, to its target.
pub fn bar(v: &View<'_>, indicator: &Indicator, now: Option<&Amount>) -> Option<Bar> {
    let (now, target) = (now?, &indicator.target.as_ref()?.value);
    let base = match &indicator.baseline {
        Some(baseline) => baseline.value.to_f64(),
        // Less is good: without a beginning nobody knows how far it has come.
        None if indicator.better == Better::Lower => return None,
        None => 0.0,
    };
    let way = target.to_f64() - base;
    if way == 0.0 || !way.is_finite() {
        return None;
    }
    let share = ((now.to_f64() - base) / way * 100.0).clamp(0.0, 100.0);
    let shown = (figure(v, now), figure(v, target));
    Some(Bar {
        share: share as u8,
        words: v.t2("duty-bar", ("now", shown.0.as_str()), ("target", shown.1.as_str())),
    })
}

/// What a programme's indicators stand on: figures that people reported, periods, and who takes part.
pub struct Figures {
    /// Reported figures that count.
    pub values: Vec<IndicatorValue>,
    /// Periods, the oldest first.
    pub periods: Vec<ReportingPeriod>,
    /// Everybody who takes part.
    pub organisations: Vec<Code>,
    /// Who went on as whom.
    pub heirs: BTreeMap<Code, Code>,
    /// Today where the portal is.
    pub today: Date,
}

impl Figures {
    /// Reads them, as far as these indicators stand on them.
    pub async fn load(
        conn: &mut Conn,
        v: &View<'_>,
        programme: &Programme,
        today: Date,
        indicators: &[Indicator],
    ) -> Result<Self, Failure> {
        let reported = indicators.iter().filter(|indicator| indicator.counted.is_none());
        let reported: Vec<Code> = reported.map(|indicator| indicator.code.clone()).collect();
        let values = store::programme::values_of(conn, &reported).await?;
        Self::around(conn, v, programme, today, values).await
    }

    /// The same with the figures of one organisation alone, and of those that became it.
    pub async fn of_one(
        conn: &mut Conn,
        v: &View<'_>,
        programme: &Programme,
        today: Date,
        organisation: &Code,
    ) -> Result<Self, Failure> {
        let heirs = heirs(&v.country.nation.organisation_lineage);
        let mut of = vec![organisation.clone()];
        of.extend(heirs.iter().filter(|(_, heir)| *heir == organisation).map(|(former, _)| former.clone()));
        let values = store::programme::values_by(conn, &programme.code, &of).await?;
        Self::around(conn, v, programme, today, values).await
    }

    async fn around(
        conn: &mut Conn,
        v: &View<'_>,
        programme: &Programme,
        today: Date,
        values: Vec<IndicatorValue>,
    ) -> Result<Self, Failure> {
        let plans = store::programme::plans(conn, &programme.code).await?;
        let besides: Vec<Code> = plans.into_iter().map(|plan| plan.organisation).collect();
        let all = Participants::new(programme, &v.country.nation.organisations, &besides, today);
        Ok(Self {
            values,
            periods: store::programme::reporting_periods(conn, &programme.code).await?,
            organisations: all.all().cloned().collect(),
            heirs: heirs(&v.country.nation.organisation_lineage),
            today,
        })
    }

    /// Whose figures an indicator is made of.
    pub fn of<'a>(&'a self, indicator: &'a Indicator) -> &'a [Code] {
        match &indicator.organisation {
            Some(own) => std::slice::from_ref(own),
            None => &self.organisations,
        }
    }

    /// How many organisations told a figure, of how many that are asked for it: whoever told none is missing, not zero. None
    /// where nobody is asked.
    pub fn reported(&self, indicator: &Indicator) -> Option<(usize, usize)> {
        if indicator.counted.is_some() {
            return None;
        }
        let own = self.values.iter().filter(|value| value.indicator == indicator.code);
        let told: BTreeSet<&Code> =
            own.map(|value| self.heirs.get(&value.organisation).unwrap_or(&value.organisation)).collect();
        let silent = self.of(indicator).iter().filter(|code| !told.contains(code)).count();
        Some((told.len(), told.len() + silent))
    }

    /// Where an indicator stands: counted since the programme began, or put together from what was reported.
    pub async fn now(
        &self,
        conn: &mut Conn,
        v: &View<'_>,
        programme: &Programme,
        indicator: &Indicator,
    ) -> Result<Option<Amount>, Failure> {
        if indicator.counted.is_none() {
            return Ok(together(indicator, &self.values, &self.periods, &self.heirs));
        }
        let to = programme.to.map_or(self.today, |to| to.min(self.today));
        if to < programme.from {
            return Ok(None);
        }
        let zone = &v.country.time_zone;
        let number = counted(conn, indicator, self.of(indicator), programme.from, to, zone).await?;
        Ok(Some(number))
    }

    /// Where every indicator stands, by code.
    pub async fn all(
        &self,
        conn: &mut Conn,
        v: &View<'_>,
        programme: &Programme,
        indicators: &[Indicator],
    ) -> Result<BTreeMap<Code, Amount>, Failure> {
        let mut found = BTreeMap::new();
        for indicator in indicators {
            if let Some(now) = self.now(conn, v, programme, indicator).await? {
                found.insert(indicator.code.clone(), now);
            }
        }
        Ok(found)
    }
}

/// Name of a part of what readers could see.
pub fn part_name(v: &View<'_>, part: ProgrammePart) -> String {
    v.t(match part {
        ProgrammePart::Plans => "programme-plans",
        ProgrammePart::Activities => "duty-activities",
        ProgrammePart::Money => "programme-part-money",
        ProgrammePart::Figures => "programme-part-figures",
    })
}
