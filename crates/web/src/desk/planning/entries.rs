//! What stands in the calendar.

use std::collections::HashSet;

use flow::trust::{Rights, Scope};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use model::{Act, Code, Locale, PersonId};
use render::View;
use store::Conn;
use store::agenda::Stretch;

use crate::failure::Failure;

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A holiday or festival.
    Day,
    /// A text goes out.
    Publish,
    /// A page is taken back.
    Expire,
    /// An embargo ends.
    Embargo,
    /// Somebody is to be done with a text.
    Due,
    /// A fact is to be looked at again.
    Fact,
    /// A report of a programme is due.
    Report,
    /// An activity of a plan ends.
    Activity,
    /// A recommendation of an inspection is to be answered.
    Recommendation,
    /// A text goes out through a channel.
    Dispatch,
    /// A complaint of a reader is to be answered.
    Complaint,
}

impl What {
    /// Its word in addresses, styles and messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Publish => "publish",
            Self::Expire => "expire",
            Self::Embargo => "embargo",
            Self::Due => "due",
            Self::Fact => "fact",
            Self::Report => "report",
            Self::Activity => "activity",
            Self::Recommendation => "recommendation",
            Self::Dispatch => "dispatch",
            Self::Complaint => "complaint",
        }
    }

    /// The sign that stands beside the word.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Day => "★",
            Self::Publish => "▲",
            Self::Expire => "▼",
            Self::Embargo => "◆",
            Self::Due => "●",
            Self::Fact => "?",
            Self::Report => "■",
            Self::Activity => "○",
            Self::Recommendation => "!",
            Self::Dispatch => "➤",
            Self::Complaint => "¿",
        }
    }

    /// The class of its style.
    pub fn class(self) -> &'static str {
        match self {
            Self::Report | Self::Activity | Self::Recommendation | Self::Complaint => "planning-duty",
            other => other.word(),
        }
    }
}

/// Something in the calendar.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What happens.
    pub what: What,
    /// What tells it from all others of its kind.
    pub key: String,
    /// When, where it has an hour.
    pub at: Option<Timestamp>,
    /// First day.
    pub first: Date,
    /// Last day.
    pub last: Date,
    /// Headline or name.
    pub title: String,
    /// Language of the headline; empty for names in the person's own.
    pub lang: String,
    /// Address of its page; empty where it has none.
    pub href: String,
    /// Whose it is, and in which language.
    pub about: String,
    /// The item, and the language where it is about one.
    pub place: Option<(Code, Locale)>,
    /// The item is under embargo.
    pub secret: bool,
    /// The person may move it.
    pub movable: bool,
}

/// Which entries to show.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Of this organisation and those below it.
    pub organisation: Option<Code>,
    /// In this language.
    pub locale: Option<Locale>,
    /// With this person.
    pub person: Option<PersonId>,
}

impl Filter {
    fn narrows(&self) -> bool {
        self.organisation.is_some() || self.locale.is_some() || self.person.is_some()
    }
}

/// For whom entries are gathered.
#[derive(Clone, Copy)]
pub struct For<'a> {
    /// In which language.
    pub v: View<'a>,
    /// What they may see.
    pub rights: &'a Rights,
    /// In which time zone days begin.
    pub zone: &'a TimeZone,
    /// Now.
    pub now: Timestamp,
}

/// The codes of an organisation and of all below it.
pub(super) fn below(v: &View<'_>, top: &Code) -> HashSet<Code> {
    let mut found = HashSet::from([top.clone()]);
    loop {
        let before = found.len();
        for o in &v.country.nation.organisations {
            if o.parent.as_ref().is_some_and(|p| found.contains(p)) {
                found.insert(o.code.clone());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// Everything from `first` to the day before `end`, in order.
pub async fn entries(
    conn: &mut Conn,
    who: For<'_>,
    (first, end): (Date, Date),
    filter: &Filter,
) -> Result<Vec<Entry>, Failure> {
    let (v, rights) = (&who.v, who.rights);
    let instant = |day: Date| {
        who.zone.to_ambiguous_zoned(day.to_datetime(Time::midnight())).compatible().map(|z| z.timestamp())
    };
    let stretch = Stretch {
        from: instant(first).map_err(Failure::internal)?,
        to: instant(end).map_err(Failure::internal)?,
        first,
        end,
    };
    let organisations = filter.organisation.as_ref().map(|top| below(v, top));
    let fits = |publisher: &Code, locale: &Locale| {
        rights.may(Act::See, Scope::of(publisher))
            && organisations.as_ref().is_none_or(|o| o.contains(publisher))
            && filter.locale.as_ref().is_none_or(|l| l == locale)
    };
    let about = |publisher: &Code, locale: &Locale| {
        format!("{} · {}", v.name("organisation", publisher.as_str()), v.language(locale))
    };
    let day_of = |at: Timestamp| at.to_zoned(who.zone.clone()).date();
    let within = |day: Date| day >= first && day < end;
    let secrets = store::agenda::under_embargo(conn, who.now).await?;
    let mut all = Vec::new();
    for e in store::agenda::dated_editions(conn, stretch).await? {
        let mine = filter.person.is_none_or(|p| e.work.assignee == Some(p));
        if !mine || !fits(&e.publisher, &e.locale) {
            continue;
        }
        let scope = Scope::text(&e.publisher, &e.locale);
        let dates = [
            (What::Publish, e.work.publish_at, e.work.publish_at.map(day_of), Act::Publish),
            (What::Expire, e.work.expire_at, e.work.expire_at.map(day_of), Act::Withdraw),
            (What::Due, None, e.work.due_on, Act::Assign),
        ];
        for (what, at, day, act) in dates {
            let Some(day) = day.filter(|day| within(*day)) else { continue };
            all.push(Entry {
                what,
                key: e.work.edition.to_string(),
                at,
                first: day,
                last: day,
                title: if e.title.is_empty() { e.code.to_string() } else { e.title.clone() },
                lang: e.locale.to_string(),
                href: format!("/desk/items/{}/{}", e.code, e.locale),
                about: about(&e.publisher, &e.locale),
                place: Some((e.code.clone(), e.locale.clone())),
                secret: secrets.contains(&e.item),
                movable: rights.may(act, scope),
            });
        }
    }
    for e in store::agenda::ending_embargoes(conn, stretch).await? {
        if filter.person.is_some() || !fits(&e.publisher, &e.written_in) {
            continue;
        }
        let scope = Scope::text(&e.publisher, &e.written_in);
        all.push(Entry {
            what: What::Embargo,
            key: e.item.to_string(),
            at: Some(e.until),
            first: day_of(e.until),
            last: day_of(e.until),
            title: if e.title.is_empty() { e.code.to_string() } else { e.title },
            lang: e.written_in.to_string(),
            href: format!("/desk/items/{}/particulars", e.code),
            about: about(&e.publisher, &e.written_in),
            secret: e.until > who.now,
            movable: e.until > who.now && (rights.may(Act::Write, scope) || rights.may(Act::Publish, scope)),
            place: Some((e.code, e.written_in)),
        });
    }
    for one in crate::desk::reach::scheduled(conn, stretch.from, stretch.to).await? {
        let d = &one.dispatch;
        let Some(at) = d.send_at.filter(|_| filter.person.is_none() && fits(&one.publisher, &d.locale))
        else {
            continue;
        };
        all.push(Entry {
            what: What::Dispatch,
            key: d.id.to_string(),
            at: Some(at),
            first: day_of(at),
            last: day_of(at),
            title: one.title.clone(),
            lang: d.locale.to_string(),
            href: format!("/desk/dispatches/{}", d.id),
            about: format!("{} · {}", v.word("channel-kind", one.channel_kind.as_str()), d.channel),
            place: None,
            secret: secrets.contains(&one.item),
            movable: false,
        });
    }
    if !filter.narrows() {
        all.extend(facts(v, rights, within));
    }
    all.extend(days(v, first, end));
    in_order(&mut all);
    Ok(all)
}

/// Puts entries in the order of their days.
pub fn in_order(all: &mut [Entry]) {
    all.sort_by(|a, b| (a.first, a.what, a.at, &a.title).cmp(&(b.first, b.what, b.at, &b.title)));
}

/// Reviews of facts, for those who keep them.
fn facts(v: &View<'_>, rights: &Rights, within: impl Fn(Date) -> bool) -> Vec<Entry> {
    if !rights.anywhere(Act::ChangeFact) {
        return Vec::new();
    }
    let due = v.country.nation.facts.iter().filter_map(|f| Some((f, f.review_by.filter(|d| within(*d))?)));
    due.map(|(fact, day)| Entry {
        what: What::Fact,
        key: fact.code.to_string(),
        at: None,
        first: day,
        last: day,
        title: v.name("fact", fact.code.as_str()),
        lang: String::new(),
        href: format!("/desk/facts/{}", fact.code),
        about: fact.source.clone(),
        place: None,
        secret: false,
        movable: false,
    })
    .collect()
}

/// Holidays and festivals of the pack.
fn days(v: &View<'_>, first: Date, end: Date) -> Vec<Entry> {
    let days = v.country.nation.calendar.iter().filter(|d| d.start < end && d.end >= first);
    days.map(|d| Entry {
        what: What::Day,
        key: format!("{}-{}", d.code, d.start),
        at: None,
        first: d.start,
        last: d.end,
        title: v.name("calendar", d.code.as_str()),
        lang: String::new(),
        href: String::new(),
        about: d.territory.as_ref().map(|t| v.name("territory", t.as_str())).unwrap_or_default(),
        place: None,
        secret: false,
        movable: false,
    })
    .collect()
}
