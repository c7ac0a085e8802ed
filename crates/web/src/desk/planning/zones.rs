//! Time zones: the country's, the person's own, and times shown in both where they differ.

use flow::publish::zone::{instant, zone};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use model::Refusal;
use render::View;
use render::pages::desk::Choice;
use store::Conn;

use crate::desk::fields::Fields;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// A time zone with its name.
type Named = (String, TimeZone);

/// The zones a person reads times in.
pub struct Zones {
    site: Named,
    own: Option<Named>,
}

impl Zones {
    /// Those of somebody signed in.
    pub async fn of(conn: &mut Conn, staff: &Staff) -> Result<Self, Failure> {
        let chosen = store::agenda::calendar_of(conn, staff.me.rights.person.id).await?.time_zone;
        Ok(Self::new(&staff.view(), chosen))
    }

    /// The country's zone and one that somebody has chosen.
    pub fn new(v: &View<'_>, chosen: Option<String>) -> Self {
        let site = (v.country.nation.site.time_zone.clone(), v.country.time_zone.clone());
        let own = chosen.and_then(|name| zone(&name).ok().map(|tz| (name, tz)));
        Self { own: own.filter(|(name, _)| *name != site.0), site }
    }

    /// The zone in which the person thinks.
    pub fn main(&self) -> &Named {
        self.own.as_ref().unwrap_or(&self.site)
    }

    /// The country's zone, as people say it.
    pub fn of_site(&self, now: Timestamp) -> String {
        label(&self.site, now)
    }

    /// The zone the person chose for themselves; empty for the country's.
    pub fn chosen(&self) -> &str {
        self.own.as_ref().map_or("", |(name, _)| name.as_str())
    }

    /// The zones a time can be said in here: one's own, the country's, and UTC.
    pub fn choices(&self, now: Timestamp, chosen: &str) -> Vec<Choice> {
        let utc = ("UTC".to_owned(), TimeZone::UTC);
        let mut choices: Vec<Choice> = Vec::new();
        let said =
            (!chosen.is_empty()).then(|| zone(chosen).ok().map(|tz| (chosen.to_owned(), tz))).flatten();
        let current = if chosen.is_empty() { self.main().0.as_str() } else { chosen };
        for named in self.own.iter().chain([&self.site]).chain(&said).chain([&utc]) {
            if !choices.iter().any(|c| c.value == named.0) {
                choices.push(Choice::new(named.0.clone(), label(named, now), current));
            }
        }
        choices
    }

    /// Day and time in the country's zone, and in the person's own where that differs.
    pub fn shown(&self, v: &View<'_>, at: Timestamp) -> String {
        let site = said(v, at, &self.site);
        match &self.own {
            Some(own) if own.1.to_offset(at) != self.site.1.to_offset(at) => {
                let own = said(v, at, own);
                v.local.formats.list(&[own, site])
            }
            _ => site,
        }
    }
}

/// Day, time and zone.
fn said(v: &View<'_>, at: Timestamp, named: &Named) -> String {
    let local = at.to_zoned(named.1.clone());
    format!("{}, {} ({})", v.date(local.date()), local.strftime("%H:%M"), place(&named.0))
}

/// The place of a zone, as people say it.
fn place(name: &str) -> String {
    name.rsplit('/').next().unwrap_or(name).replace('_', " ")
}

/// A zone's place and how far it is from UTC at a moment.
fn label(named: &Named, now: Timestamp) -> String {
    if named.0 == "UTC" {
        return named.0.clone();
    }
    format!("{} (UTC{})", place(&named.0), now.to_zoned(named.1.clone()).strftime("%:z"))
}

/// The zone a form names; the country's when it names none.
pub fn read_zone(v: &View<'_>, fields: &Fields) -> Result<Named, Refusal> {
    match fields.get("zone") {
        "" => Ok((v.country.nation.site.time_zone.clone(), v.country.time_zone.clone())),
        name => Ok((name.to_owned(), zone(name)?)),
    }
}

/// A day and time of a form, in the zone it names; `None` when it was left empty.
pub fn read_instant(v: &View<'_>, fields: &Fields, name: &'static str) -> Result<Option<Timestamp>, Refusal> {
    let text = fields.get(name);
    if text.is_empty() {
        return Ok(None);
    }
    instant(text, &read_zone(v, fields)?.1, name).map(Some)
}

/// A moment as the field of a form wants it.
pub fn civil(at: Timestamp, zone: &TimeZone) -> String {
    at.to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M").to_string()
}
