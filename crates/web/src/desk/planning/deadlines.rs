//! Deadlines of programmes for a person's calendar.

use flow::plan::deadlines::{Deadline, Duty, deadlines};
use flow::plan::reports::Around;
use jiff::civil::Date;
use model::Code;
use render::View;
use store::Conn;

use super::entries::{Entry, Filter, For, What, below};
use crate::failure::Failure;
use crate::pages::programme::words::{period, spoken};

/// Reports, ends of activities and recommendations of the organisations that a person plans for, from `first` to the day
/// before `end`.
pub async fn of_programmes(
    conn: &mut Conn,
    who: For<'_>,
    (first, end): (Date, Date),
    filter: &Filter,
) -> Result<Vec<Entry>, Failure> {
    let v = &who.v;
    let country = v.country;
    let around = Around {
        organisations: &country.nation.organisations,
        lineage: &country.nation.organisation_lineage,
        zone: &country.time_zone,
    };
    let wanted = filter.organisation.as_ref().map(|top| below(v, top));
    let is_wanted = |code: &Code| wanted.as_ref().is_none_or(|wanted| wanted.contains(code));
    let today = who.now.to_zoned(country.time_zone.clone()).date();
    let found = deadlines(conn, who.rights, around, (first, end, today), &is_wanted).await?;
    Ok(found.into_iter().map(|deadline| entry(v, deadline)).collect())
}

/// Its key is made of codes and ids, so that calendar programs know it again when its day moves.
fn entry(v: &View<'_>, deadline: Deadline) -> Entry {
    let name = |organisation: &Code| v.name("organisation", organisation.as_str());
    let title = spoken(v, &deadline.programme.titles).text;
    let home = format!("/desk/programme/{}", deadline.programme.code);
    let (what, key, text, href, about) = match &deadline.duty {
        Duty::Report(of, Some(organisation)) => (
            What::Report,
            format!("{}-{organisation}", of.code),
            format!("{}, {}", name(organisation), period(v, of)),
            format!("{home}/reports/{}/{organisation}", of.code),
            title,
        ),
        Duty::Report(of, None) => {
            let text = format!("{title}, {}", period(v, of));
            (What::Report, of.code.to_string(), text, format!("{home}/reports/{}", of.code), title)
        }
        Duty::Activity(organisation, id, text) => (
            What::Activity,
            id.to_string(),
            text.clone(),
            format!("{home}/activities/{id}"),
            format!("{} · {title}", name(organisation)),
        ),
        Duty::Recommendation(inspection, id, owner, words) => (
            What::Recommendation,
            id.to_string(),
            words.clone(),
            format!("/desk/inspections/{inspection}"),
            format!("{} · {title}", name(owner)),
        ),
    };
    Entry {
        what,
        key,
        at: None,
        first: deadline.on,
        last: deadline.on,
        title: text,
        lang: String::new(),
        href,
        about,
        place: None,
        secret: false,
        movable: false,
    }
}
