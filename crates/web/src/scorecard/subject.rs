//! What a scorecard is of.

use flow::measure::scorecard::Whose;
use flow::plan::Participants;
use flow::plan::reports::{Around, units};
use jiff::civil::Date;
use model::programme::Programme;
use model::{Campaign, Code, Item, Locale};
use render::View;
use render::pages::desk::programme::duty::Spoken;
use store::Conn;

use crate::failure::Failure;
use crate::pages::programme::words::spoken;

/// Levels of a tree of organisations that are looked through: no real one is deeper.
const DEEPEST: usize = 32;

/// What a scorecard is of.
pub enum Subject {
    /// A text, with its name.
    Item(Box<Item>, Spoken),
    /// A campaign.
    Campaign(Box<Campaign>),
    /// An organisation with those below it.
    Organisation(Code),
    /// A programme.
    Programme(Box<Programme>),
}

/// Their words in addresses, as lists show them.
pub const KINDS: [&str; 4] = ["programme", "campaign", "organisation", "item"];

impl Subject {
    /// The one of an address.
    pub async fn find(conn: &mut Conn, v: &View<'_>, kind: &str, code: &str) -> Result<Self, Failure> {
        let code = Code::new(code).map_err(|_| Failure::NotFound)?;
        match kind {
            "item" => {
                let item = store::item::find_item(conn, &code).await?.ok_or(Failure::NotFound)?;
                let name = name(conn, v, &item).await?;
                Ok(Self::Item(Box::new(item), name))
            }
            "campaign" => {
                let campaign = store::reach::find_campaign(conn, &code).await?.ok_or(Failure::NotFound)?;
                Ok(Self::Campaign(Box::new(campaign)))
            }
            "organisation" => {
                let is_known = v.country.nation.organisations.iter().any(|o| o.code == code);
                if is_known { Ok(Self::Organisation(code)) } else { Err(Failure::NotFound) }
            }
            "programme" => {
                let found = store::programme::find_programme(conn, &code).await?;
                Ok(Self::Programme(Box::new(found.ok_or(Failure::NotFound)?)))
            }
            _ => Err(Failure::NotFound),
        }
    }

    /// Its kind in addresses.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Item(..) => "item",
            Self::Campaign(_) => "campaign",
            Self::Organisation(_) => "organisation",
            Self::Programme(_) => "programme",
        }
    }

    /// Its code.
    pub fn code(&self) -> &Code {
        match self {
            Self::Item(item, _) => &item.code,
            Self::Campaign(campaign) => &campaign.code,
            Self::Organisation(code) => code,
            Self::Programme(programme) => &programme.code,
        }
    }

    /// Its name.
    pub fn name(&self, v: &View<'_>) -> Spoken {
        match self {
            Self::Item(_, name) => name.clone(),
            Self::Campaign(campaign) => {
                let said = spoken(v, &campaign.names);
                if said.text.is_empty() { here(v, campaign.code.to_string()) } else { said }
            }
            Self::Organisation(code) => here(v, v.name("organisation", code.as_str())),
            Self::Programme(programme) => spoken(v, &programme.titles),
        }
    }

    /// Whose it is.
    pub fn owner(&self) -> &Code {
        match self {
            Self::Item(item, _) => &item.publisher,
            Self::Campaign(campaign) => &campaign.organisation,
            Self::Organisation(code) => code,
            Self::Programme(programme) => &programme.lead,
        }
    }

    /// Where else the desk has it.
    pub fn page(&self) -> String {
        match self {
            Self::Item(item, _) => format!("/desk/items/{}", item.code),
            Self::Campaign(campaign) => format!("/desk/campaigns/{}", campaign.code),
            Self::Organisation(_) => String::new(),
            Self::Programme(programme) => format!("/desk/programme/{}", programme.code),
        }
    }

    /// It is an example: none of its figures is real.
    pub fn is_example(&self) -> bool {
        matches!(self, Self::Programme(programme) if programme.example)
    }

    /// The time that is looked at when nobody says another.
    pub fn time(&self, today: Date, v: &View<'_>) -> (Date, Date) {
        let year = Date::new(today.year(), 1, 1).unwrap_or(today);
        match self {
            Self::Item(item, _) => {
                (item.created_at.to_zoned(v.country.time_zone.clone()).date().min(today), today)
            }
            Self::Campaign(campaign) => {
                (campaign.from.min(today), campaign.until.min(today).max(campaign.from.min(today)))
            }
            Self::Organisation(_) => (year, today),
            Self::Programme(programme) => {
                let from = programme.from.min(today);
                (from, programme.to.map_or(today, |to| to.min(today)).max(from))
            }
        }
    }

    /// Of whom or what is counted.
    pub async fn whose(&self, conn: &mut Conn, v: &View<'_>, to: Date) -> Result<Whose, Failure> {
        Ok(match self {
            Self::Item(item, _) => Whose::Item(item.clone()),
            Self::Campaign(campaign) => Whose::Campaign(campaign.clone()),
            Self::Organisation(code) => Whose::Organisations(below(v, code)),
            Self::Programme(programme) => {
                let around = around(v);
                let all = Participants::on(conn, programme, around.organisations, to).await?;
                Whose::Organisations(units(&all, around, &all.branch(&programme.lead)))
            }
        })
    }
}

/// The country round reports.
pub fn around<'a>(v: &View<'a>) -> Around<'a> {
    let country = v.country;
    Around {
        organisations: &country.nation.organisations,
        lineage: &country.nation.organisation_lineage,
        zone: &country.time_zone,
    }
}

/// An organisation and all below it.
fn below(v: &View<'_>, code: &Code) -> Vec<Code> {
    let all = &v.country.nation.organisations;
    let is_below = |of: &Code| {
        let mut at = Some(of);
        // A pack may err into a circle.
        for _ in 0..DEEPEST {
            match at {
                Some(here) if here == code => return true,
                Some(here) => at = all.iter().find(|o| o.code == *here).and_then(|o| o.parent.as_ref()),
                None => return false,
            }
        }
        false
    };
    all.iter().map(|o| &o.code).filter(|of| is_below(of)).cloned().collect()
}

/// Words in the reader's own language.
pub fn here(v: &View<'_>, text: String) -> Spoken {
    Spoken { lang: v.local.locale.to_string(), dir: v.dir(), text }
}

/// The headline of a text, in the reader's language where it has one.
async fn name(conn: &mut Conn, v: &View<'_>, item: &Item) -> Result<Spoken, Failure> {
    let editions = store::edition::editions_of(conn, item.id).await?;
    let in_locale = |locale: &Locale| editions.iter().find(|e| e.locale == *locale && !e.title.is_empty());
    let found = in_locale(&v.local.locale).or_else(|| in_locale(&item.written_in));
    Ok(match found.or_else(|| editions.iter().find(|e| !e.title.is_empty())) {
        Some(e) => {
            Spoken { lang: e.locale.to_string(), dir: e.locale.direction().as_str(), text: e.title.clone() }
        }
        None => here(v, item.code.to_string()),
    })
}
