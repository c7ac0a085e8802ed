//! Indicators at their levels, with targets; what a country is ranked by.

use flow::measure::scorecard::Whose;
use flow::plan::duty::{counted, together};
use flow::plan::evaluation::{Depth, gather};
use model::programme::{
    Counted, EvaluationBody, EvaluationQuestion, Frozen, Indicator, IndicatorValue, Lack, Level, Programme,
};
use model::{Amount, Code};
use serde_json::{Value, json};
use store::Conn;

use super::{Ask, Card, ERROR, Line, Subject, around, here};
use crate::failure::Failure;
use crate::pages::programme::words::{Figures, dated, fewer, figure, spoken, told};
use crate::pages::rankings::places;

/// Where a programme stands.
pub(super) type Stands = (Programme, Frozen);

/// Levels at which a programme says something of its campaigns.
const OF_CAMPAIGNS: [Level; 3] = [Level::Outtake, Level::Outcome, Level::Impact];

/// Where the programme stands, or the one that a campaign belongs to.
pub(super) async fn stands(conn: &mut Conn, ask: &Ask<'_>) -> Result<Option<Stands>, Failure> {
    let programme = match ask.subject {
        Subject::Programme(programme) => Some(Programme::clone(programme)),
        Subject::Campaign(campaign) => match &campaign.programme {
            Some(code) => store::programme::find_programme(conn, code).await?,
            None => None,
        },
        Subject::Item(..) | Subject::Organisation(_) => None,
    };
    let Some(programme) = programme else { return Ok(None) };
    let mut indicators = store::programme::indicators(conn, &programme.code).await?;
    indicators.retain(|indicator| indicator.retired_on.is_none());
    let all = EvaluationQuestion {
        key: String::new(),
        text: String::new(),
        indicators: indicators.into_iter().map(|indicator| indicator.code).collect(),
        tasks: Vec::new(),
    };
    let body = EvaluationBody { questions: vec![all], ..EvaluationBody::default() };
    let frozen = gather(conn, &programme, &body, ask.time.to, around(&ask.v), (Depth::Sums, &[])).await?;
    Ok(Some((programme, frozen)))
}

pub(super) async fn fill(
    conn: &mut Conn,
    ask: &Ask<'_>,
    whose: &Whose,
    stands: Option<&Stands>,
    card: &mut Card,
) -> Result<(), Failure> {
    let v = &ask.v;
    let mut found = [Level::Outcome, Level::Impact].map(|level| (level, false));
    let mut seen = |level: Level| {
        for (known, has) in &mut found {
            *has |= *known == level;
        }
    };
    if let Some((programme, frozen)) = stands {
        for indicator in &frozen.indicators {
            if matches!(ask.subject, Subject::Campaign(_)) && !OF_CAMPAIGNS.contains(&indicator.level) {
                continue;
            }
            seen(indicator.level);
            let stand = frozen.figure(&indicator.code);
            let value = stand.and_then(|stand| stand.value.clone());
            let is_apart = stand.is_some_and(|stand| stand.lack == Some(Lack::Apart));
            add(ask, card, programme, (indicator, value, is_apart));
        }
    }
    if let (Subject::Organisation(code), Whose::Organisations(of)) = (ask.subject, whose) {
        for programme in store::programme::programmes(conn).await? {
            let mut indicators = store::programme::indicators(conn, &programme.code).await?;
            indicators.retain(|i| i.retired_on.is_none());
            let figures = Figures::of_one(conn, v, &programme, ask.time.to, code).await?;
            if !figures.organisations.contains(code) {
                continue;
            }
            for indicator in &indicators {
                if indicator.organisation.as_ref().is_some_and(|own| own != code) {
                    continue;
                }
                seen(indicator.level);
                let value = own(conn, ask, indicator, (code, of), &figures).await?;
                add(ask, card, &programme, (indicator, value, false));
            }
        }
    }
    let is_of_country = matches!(ask.subject, Subject::Programme(_));
    if is_of_country {
        rankings(ask, card);
    }
    for (level, has) in found {
        if !has {
            let key = format!("{level}-indicators");
            card.miss(v, level, &key, &v.word("duty-level", level.as_str()), "indicator");
        }
    }
    if !is_of_country {
        let level = v.word("duty-level", Level::Impact.as_str());
        card.miss(v, Level::Impact, "attribution", &level, "apart");
    }
    Ok(())
}

/// What an indicator comes to for one organisation.
async fn own(
    conn: &mut Conn,
    ask: &Ask<'_>,
    indicator: &Indicator,
    (code, of): (&Code, &[Code]),
    figures: &Figures,
) -> Result<Option<Amount>, Failure> {
    if indicator.counted.is_some() {
        let zone = &ask.v.country.time_zone;
        return Ok(Some(counted(conn, indicator, of, ask.time.from, ask.time.to, zone).await?));
    }
    let inside = |value: &&IndicatorValue| {
        let period = figures.periods.iter().find(|period| period.code == value.period);
        let whose = figures.heirs.get(&value.organisation).unwrap_or(&value.organisation);
        whose == code && period.is_some_and(|p| ask.time.from <= p.to && p.to <= ask.time.to)
    };
    let mine: Vec<IndicatorValue> = figures.values.iter().filter(inside).cloned().collect();
    Ok(together(indicator, &mine, &figures.periods, &figures.heirs))
}

/// An indicator with its target, at its level; that nobody told it, otherwise.
fn add(
    ask: &Ask<'_>,
    card: &mut Card,
    programme: &Programme,
    (indicator, value, is_apart): (&Indicator, Option<Amount>, bool),
) {
    let v = &ask.v;
    let name = spoken(v, &indicator.titles);
    let key = indicator.code.to_string();
    let Some(value) = value else {
        if is_apart {
            let said = format!("{}: {}", name.text, v.word("evaluation-lack", Lack::Apart.as_str()));
            card.say(indicator.level, &key, said);
        } else {
            card.miss(v, indicator.level, &key, &name.text, "figure");
        }
        return;
    };
    let told = match ask.me {
        Some(_) => Some(value),
        None => told(indicator, &value, ask.k),
    };
    let shown = told.as_ref().map_or_else(|| fewer(v, ask.k), |value| figure(v, value));
    let mut line = Line::new(&key, name, json!(told), shown);
    let mut about = vec![spoken(v, &indicator.unit).text];
    if matches!(ask.subject, Subject::Campaign(_)) {
        about.push(v.t("scorecard-of-programme"));
    }
    about.retain(|text| !text.is_empty());
    line.about = about.join(" · ");
    if indicator.counted == Some(Counted::Readers) {
        line.uncertainty = v.t1("scorecard-error", "value", &v.real(ERROR, 1));
    }
    // What all are to reach together is nobody's own target.
    let is_own = !matches!(ask.subject, Subject::Organisation(_)) || indicator.organisation.is_some();
    if let Some(target) = indicator.target.as_ref().filter(|_| is_own) {
        line.target = json!(target.value);
        line.target_shown = dated(v, &target.value, target.by);
    }
    line.href = ask.desk(format!("/desk/programme/{}/indicators/{}", programme.code, indicator.code));
    card.add(indicator.level, line);
}

/// The country's newest place in every ranking. Where pages differ, all their places are told: that is how sure it is.
fn rankings(ask: &Ask<'_>, card: &mut Card) {
    let v = &ask.v;
    let register = &v.country.nation.rankings;
    let Some(home) = &register.home else { return };
    for ranking in &register.rankings {
        let Some(edition) = ranking.placed(home.as_str()).next_back() else { continue };
        let standing = ranking.standing(edition, home.as_str());
        let shown = places(v, &standing).unwrap_or_default();
        let value = standing.rank().map_or(Value::Null, |rank| json!(rank));
        let name = here(v, v.name("ranking", ranking.code.as_str()));
        let key = format!("ranking-{}", ranking.code);
        let mut line = Line::new(&key, name, value, shown);
        line.about = format!("{} · {}", ranking.publisher, v.period(edition));
        if standing.is_disputed() {
            line.uncertainty = v.t("ranking-disputed-here");
        }
        line.href = v.href(&format!("/rankings/{}", ranking.code));
        card.add(Level::Impact, line);
    }
}
