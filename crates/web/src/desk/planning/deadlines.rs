//! Deadlines of programmes, and of complaints, for a person's calendar.

use flow::plan::deadlines::{Days, Deadline, Duty, deadlines};
use flow::plan::reports::Around;
use jiff::civil::Date;
use model::Code;
use render::View;
use store::Conn;

use super::entries::{Entry, Filter, For, What, below};
use crate::failure::Failure;
use crate::pages::programme::words::{period, spoken};

/// Reports, ends of activities and recommendations of the organisations that a person plans for, and complaints that they
/// may answer, from `first` to the day before `end`. Ends of activities of more than a few organisations only where all are
/// asked for.
pub async fn of_programmes(
    conn: &mut Conn,
    who: For<'_>,
    (first, end): (Date, Date),
    filter: &Filter,
    all_activities: bool,
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
    let days = Days { first, end, today, all_activities };
    let mut found = deadlines(conn, who.rights, around, days, &is_wanted).await?;
    found.retain(|deadline| fits(who, filter, &deadline.duty));
    Ok(found.into_iter().map(|deadline| entry(v, deadline)).collect())
}

/// Whether a language or a person that is asked for lets it through. A complaint is with whoever took it, else with everybody
/// who may answer; everything else is with whoever plans there, and in no language.
fn fits(who: For<'_>, filter: &Filter, duty: &Duty) -> bool {
    let me = who.rights.person.id;
    match duty {
        Duty::Complaint(complaint) => {
            let locale = complaint.item.as_ref().map(|(_, locale)| locale);
            filter.locale.as_ref().is_none_or(|wanted| locale == Some(wanted))
                && filter.person.is_none_or(|person| complaint.assignee.unwrap_or(me) == person)
        }
        _ => filter.locale.is_none() && filter.person.is_none_or(|person| person == me),
    }
}

/// Its key is made of codes and ids, so that calendar programs know it again when its day moves.
fn entry(v: &View<'_>, deadline: Deadline) -> Entry {
    let name = |organisation: &Code| v.name("organisation", organisation.as_str());
    let programme = deadline.programme.as_ref();
    let title = programme.map(|of| spoken(v, &of.titles).text).unwrap_or_default();
    let home = programme.map(|of| format!("/desk/programme/{}", of.code)).unwrap_or_default();
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
        Duty::Complaint(complaint) => (
            What::Complaint,
            complaint.id.to_string(),
            complaint.page.clone(),
            format!("/desk/complaints/{}", complaint.id),
            name(&complaint.organisation),
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
