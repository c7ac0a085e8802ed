//! Scorecards: the levels from input to impact, put together of what each stage knows. The desk shows them, programs read
//! some of them. What is not measured is said with its reason.

mod effects;
mod indicators;
mod money;
mod subject;

use flow::measure::scorecard::{Time, What, Whose, number, read};
use flow::trust::Rights;
use model::ChannelKind;
use model::programme::{FrozenStudy, Level};
use render::View;
use render::pages::desk::programme::duty::Spoken;
use serde_json::{Value, json};
use store::Conn;

use crate::failure::Failure;
use crate::pages::programme::words::{fewer, spoken, told_of};

pub use subject::{KINDS, Subject, around, here};

/// Standard error of a number of readers, in hundredths of it: the sketches' own. Days added up have at most the same.
const ERROR: f64 = 1.6;

/// What is looked at, and by whom.
pub struct Ask<'a> {
    /// Country and language.
    pub v: View<'a>,
    /// Of what.
    pub subject: &'a Subject,
    /// In which time.
    pub time: Time,
    /// Under how many readers nothing is told of them.
    pub k: i64,
    /// Somebody of the staff; the public otherwise.
    pub me: Option<&'a Rights>,
}

impl Ask<'_> {
    /// What is told of so many readers, or of what they read; nothing of too few.
    pub fn told(&self, n: i64) -> Option<i64> {
        match (self.me, self.subject) {
            (None, _) => told_of(n, self.k),
            // A few readers of one text could be known; all of an organisation are its own figure.
            (Some(_), Subject::Item(..) | Subject::Campaign(_)) => (n >= self.k).then_some(n),
            (Some(_), Subject::Organisation(_) | Subject::Programme(_)) => Some(n),
        }
    }

    /// Address of the scorecard at the desk.
    pub fn href(&self) -> String {
        format!("/desk/scorecards/{}/{}", self.subject.kind(), self.subject.code())
    }

    /// Address of the rows behind a number.
    fn rows(&self, what: &str) -> String {
        match self.me {
            Some(_) => format!("{}/rows/{what}?from={}&to={}", self.href(), self.time.from, self.time.to),
            None => String::new(),
        }
    }

    /// An address that only staff can follow.
    fn desk(&self, href: String) -> String {
        if self.me.is_some() { href } else { String::new() }
    }
}

/// Something that was measured.
pub struct Line {
    /// Its key in files.
    pub key: String,
    /// What it is.
    pub name: Spoken,
    /// Unit, whose it is.
    pub about: String,
    /// The figure as programs read it; null where it is withheld.
    pub value: Value,
    /// The figure as people read it.
    pub shown: String,
    /// How sure it is; empty where it was counted in full.
    pub uncertainty: String,
    /// What was to be reached, for programs.
    pub target: Value,
    /// The same for people; empty where nothing was set.
    pub target_shown: String,
    /// Where the rows behind the figure are; empty where there are none.
    pub href: String,
}

impl Line {
    fn new(key: &str, name: Spoken, value: Value, shown: String) -> Self {
        Self {
            key: key.to_owned(),
            name,
            about: String::new(),
            value,
            shown,
            uncertainty: String::new(),
            target: Value::Null,
            target_shown: String::new(),
            href: String::new(),
        }
    }
}

/// Something that was not measured.
pub struct Missing {
    /// Its key in files.
    pub key: String,
    /// What, and why not, as a sentence.
    pub said: String,
}

/// A level.
pub struct LevelCard {
    /// Which.
    pub level: Level,
    /// What was measured.
    pub lines: Vec<Line>,
    /// What campaigns brought about, as published studies have it.
    pub effects: Vec<FrozenStudy>,
    /// What was not measured.
    pub missing: Vec<Missing>,
}

/// All levels, from input to impact.
pub struct Card {
    /// They.
    pub levels: Vec<LevelCard>,
}

impl Card {
    fn add(&mut self, level: Level, line: Line) {
        if let Some(card) = self.levels.iter_mut().find(|card| card.level == level) {
            card.lines.push(line);
        }
    }

    /// Says that something was not measured: `what` in words, and the key of the reason.
    fn miss(&mut self, v: &View<'_>, level: Level, key: &str, what: &str, why: &str) {
        let said = v.t2("scorecard-not-measured", ("what", what), ("why", &v.word("scorecard-why", why)));
        self.say(level, key, said);
    }

    /// The same of what every scorecard has.
    fn miss_what(&mut self, v: &View<'_>, level: Level, what: &str, why: &str) {
        self.miss(v, level, what, &v.word("scorecard-what", what), why);
    }

    /// Says something that was not measured in words of its own.
    fn say(&mut self, level: Level, key: &str, said: String) {
        if let Some(card) = self.levels.iter_mut().find(|card| card.level == level) {
            card.missing.push(Missing { key: key.to_owned(), said });
        }
    }

    fn has_any(&self, level: Level) -> bool {
        self.levels.iter().any(|card| card.level == level && !card.lines.is_empty())
    }

    /// As programs read it.
    pub fn json(&self, v: &View<'_>, ask: &Ask<'_>) -> Value {
        let line = |line: &Line| {
            json!({
                "key": line.key,
                "name": line.name.text,
                "about": line.about,
                "value": line.value,
                "shown": line.shown,
                "uncertainty": (!line.uncertainty.is_empty()).then_some(&line.uncertainty),
                "target": line.target,
            })
        };
        let levels = self.levels.iter().map(|card| {
            json!({
                "level": card.level,
                "measures": card.lines.iter().map(line).collect::<Vec<_>>(),
                "effects": card.effects,
                "not_measured": card.missing.iter()
                    .map(|m| json!({ "key": m.key, "words": m.said })).collect::<Vec<_>>(),
            })
        });
        json!({
            "code": ask.subject.code(),
            "kind": ask.subject.kind(),
            "name": ask.subject.name(v).text,
            "example": ask.subject.is_example(),
            "from": ask.time.from,
            "to": ask.time.to,
            "withheld_below": ask.k,
            "levels": levels.collect::<Vec<_>>(),
        })
    }
}

/// Puts a scorecard together.
pub async fn card(conn: &mut Conn, ask: &Ask<'_>) -> Result<Card, Failure> {
    let empty = |level: &Level| LevelCard {
        level: *level,
        lines: Vec::new(),
        effects: Vec::new(),
        missing: Vec::new(),
    };
    let mut card = Card { levels: Level::ALL.iter().map(empty).collect() };
    card.miss_what(&ask.v, Level::Input, "hours", "hours");
    let whose = ask.subject.whose(conn, &ask.v, ask.time.to).await?;
    let stands = indicators::stands(conn, ask).await?;
    money::fill(conn, ask, stands.as_ref().map(|(_, frozen)| frozen), &mut card).await?;
    counted(conn, ask, &whose, &mut card).await?;
    reading(conn, ask, &mut card).await?;
    followers(conn, ask, &whose, &mut card).await?;
    indicators::fill(conn, ask, &whose, stands.as_ref(), &mut card).await?;
    effects::fill(conn, ask, &mut card).await?;
    Ok(card)
}

/// What is counted of every subject.
async fn counted(conn: &mut Conn, ask: &Ask<'_>, whose: &Whose, card: &mut Card) -> Result<(), Failure> {
    let v = &ask.v;
    let pages = number(conn, whose, What::Editions, &ask.time).await?;
    for what in What::ALL {
        // Who translated what is not known of what was sent.
        if what == What::Translations && matches!(whose, Whose::Campaign(_)) {
            continue;
        }
        let n = number(conn, whose, what, &ask.time).await?;
        let of_readers = what.counted().is_of_readers();
        let told = if of_readers { ask.told(n) } else { Some(n) };
        let shown = match told {
            None => fewer(v, ask.k),
            Some(n) if what == What::Messages => {
                v.t2("scorecard-share", ("part", &v.num(n)), ("all", &v.num(pages)))
            }
            Some(n) => v.num(n),
        };
        let name = here(v, v.word("scorecard-what", what.as_str()));
        let mut line = Line::new(what.as_str(), name, json!(told), shown);
        if what == What::Readers {
            line.uncertainty = v.t1("scorecard-error", "value", &v.real(ERROR, 1));
        }
        if n > 0 {
            line.href = ask.rows(what.as_str());
        }
        card.add(what.level(), line);
    }
    Ok(())
}

/// How long and how far a text was read.
async fn reading(conn: &mut Conn, ask: &Ask<'_>, card: &mut Card) -> Result<(), Failure> {
    let v = &ask.v;
    let level = Level::Outtake;
    match ask.subject {
        Subject::Item(item, _) => {
            let found = read(conn, item, &ask.time).await?;
            let depth = format!("≥ {}", v.percent(&v.num(75)));
            let parts = [
                ("time", "≥ 60 s", found.minute, found.timed),
                ("depth", depth.as_str(), found.most, found.measured),
            ];
            for (key, least, some, all) in parts {
                if all == 0 {
                    card.miss_what(v, level, key, "none");
                    continue;
                }
                // The few that read on, and the few that did not, are told by neither.
                let few = some < ask.k || all - some < ask.k;
                let shown = if few {
                    v.t("audience-withheld")
                } else {
                    v.t2("scorecard-share", ("part", &v.num(some)), ("all", &v.num(all)))
                };
                let value = if few { Value::Null } else { json!({ "part": some, "of": all }) };
                let name = format!("{} ({least})", v.word("scorecard-what", key));
                card.add(level, Line::new(key, here(v, name), value, shown));
            }
        }
        _ => {
            card.miss_what(v, level, "time", "pages");
            card.miss_what(v, level, "depth", "pages");
        }
    }
    Ok(())
}

/// Who has letters sent or follows, channel by channel, as it is today. Few of them are told to nobody.
async fn followers(conn: &mut Conn, ask: &Ask<'_>, whose: &Whose, card: &mut Card) -> Result<(), Failure> {
    let (v, level) = (&ask.v, Level::Outtake);
    let mut is_counted = false;
    if let Whose::Organisations(of) = whose {
        for channel in store::reach::channels(conn).await? {
            if channel.closed_at.is_some() || !of.contains(&channel.organisation) {
                continue;
            }
            let n: i64 = match channel.kind {
                ChannelKind::Newsletter => {
                    let numbers = store::newsletter::subscriber_numbers(conn, &channel.code).await?;
                    numbers.iter().map(|(_, _, n)| n).sum()
                }
                ChannelKind::Fediverse => store::fediverse::count_followers(conn, &channel.code).await?,
                _ => continue,
            };
            is_counted = true;
            let told = if ask.me.is_some() { (n >= ask.k).then_some(n) } else { told_of(n, ask.k) };
            let shown = told.map_or_else(|| fewer(v, ask.k), |n| v.num(n));
            let name = here(v, v.word("scorecard-what", "followers"));
            let mut line = Line::new(&format!("followers-{}", channel.code), name, json!(told), shown);
            let called = spoken(v, &channel.names).text;
            line.about = if called.is_empty() { channel.code.to_string() } else { called };
            line.href = ask.desk(format!("/desk/channels/{}", channel.code));
            card.add(level, line);
        }
    }
    if !is_counted {
        card.miss_what(v, level, "followers", "followers");
    }
    Ok(())
}
