//! What planning puts on the start page: changes to accept, open remarks, what ends soon, facts to look at again.

use flow::publish::library::WantedPicture;
use flow::trust::Scope;
use jiff::{SignedDuration, ToSpan as _};
use model::{Act, Actor};
use render::pages::desk::{StateTag, WaitingGroup, WaitingRow};
use store::Conn;

use super::entries::{Entry, Filter, For, What, entries};
use super::zones::Zones;
use crate::app::App;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// How many days ahead something is soon.
const SOON: i32 = 7;
/// Rows of a group.
const ROWS: usize = 20;

/// Groups with rows, the most pressing first.
pub async fn waits(conn: &mut Conn, app: &App, staff: &Staff) -> Result<Vec<WaitingGroup>, Failure> {
    let v = staff.view();
    let rights = &staff.me.rights;
    let zones = Zones::of(conn, staff).await?;
    let zone = zones.main().1.clone();
    let now = app.clock.now();
    let today = now.to_zoned(zone.clone()).date();
    let plain = |key: &str| StateTag { class: "soon", text: v.t(key) };
    let mut groups = Vec::new();

    let accept = store::plan::pending(conn, now).await?.into_iter().filter_map(|p| {
        let proposal = p.plan.proposal.as_ref()?;
        let scope = Scope::text(&p.publisher, &p.written_in);
        let place = if WantedPicture::of(proposal).is_some() { "picture" } else { "particulars" };
        (proposal.by != rights.person.id && rights.may(Act::Correct, scope)).then(|| WaitingRow {
            href: format!("/desk/items/{}/{place}", p.code),
            title: if p.title.is_empty() { p.code.to_string() } else { p.title.clone() },
            lang: p.written_in.to_string(),
            about: v.name("organisation", p.publisher.as_str()),
            state: plain("waits-accept-state"),
            due: String::new(),
            late: false,
            remark: String::new(),
        })
    });
    groups.push(WaitingGroup { title: v.t("waits-accept"), rows: accept.take(ROWS).collect() });

    let who = For { v, rights, zone: &zone, now };
    let span = (today.saturating_sub(SOON.days()), today.saturating_add(SOON.days()));
    let soon = entries(conn, who, span, &Filter::default()).await?;
    let ends = soon.into_iter().filter(|e| {
        e.movable
            && e.at.is_some_and(|at| at > now - SignedDuration::from_hours(1))
            && matches!(e.what, What::Embargo | What::Expire)
    });
    let ends = ends.map(|e: Entry| WaitingRow {
        due: e.at.map(|at| zones.shown(&v, at)).unwrap_or_default(),
        late: false,
        state: StateTag { class: "soon", text: v.word("agenda", e.what.word()) },
        href: e.href,
        title: e.title,
        lang: e.lang,
        about: e.about,
        remark: String::new(),
    });
    groups.push(WaitingGroup { title: v.t("waits-ends"), rows: ends.take(ROWS).collect() });

    let me = Actor::person(rights.person.id);
    let remarked = store::comment::remarked_editions(conn, 500).await?.into_iter().filter(|r| {
        (r.assignee == Some(rights.person.id) || r.written_by == me.0)
            && rights.may(Act::See, Scope::of(&r.publisher))
    });
    let remarked = remarked.map(|r| WaitingRow {
        href: format!("/desk/items/{}/{}/read", r.item, r.locale),
        title: if r.title.is_empty() { r.item.to_string() } else { r.title },
        about: format!("{} · {}", v.name("organisation", r.publisher.as_str()), v.language(&r.locale)),
        lang: r.locale.to_string(),
        state: StateTag { class: "soon", text: v.n("comments-open-count", r.open) },
        due: String::new(),
        late: false,
        remark: String::new(),
    });
    groups.push(WaitingGroup { title: v.t("waits-comments"), rows: remarked.take(ROWS).collect() });

    if rights.may(Act::ChangeFact, Scope::COUNTRY) {
        let mut due: Vec<_> = v
            .country
            .nation
            .facts
            .iter()
            .filter_map(|f| Some((f.review_by.filter(|day| *day < span.1)?, f)))
            .collect();
        due.sort_by_key(|(day, _)| *day);
        let rows = due.into_iter().map(|(day, fact)| WaitingRow {
            href: format!("/desk/facts/{}", fact.code),
            title: v.name("fact", fact.code.as_str()),
            lang: v.local.locale.to_string(),
            about: fact.source.clone(),
            state: StateTag { class: "soon", text: v.word("agenda", "fact") },
            due: v.date(day),
            late: day < today,
            remark: String::new(),
        });
        groups.push(WaitingGroup { title: v.t("waits-facts"), rows: rows.take(ROWS).collect() });
    }
    groups.push(flagged(conn, staff).await?);
    groups.push(wanted(conn, staff).await?);
    groups.retain(|g| !g.rows.is_empty());
    Ok(groups)
}

/// Translations whose original changed, in languages the person translates into.
async fn flagged(conn: &mut Conn, staff: &Staff) -> Result<WaitingGroup, Failure> {
    let (v, rights) = (staff.view(), &staff.me.rights);
    let found = store::segment::flagged_editions(conn, 500).await?;
    let mine = found.into_iter().filter(|e| rights.may(Act::Translate, Scope::text(&e.publisher, &e.locale)));
    let rows = mine.map(|e| WaitingRow {
        href: format!("/desk/items/{}/{}/workbench", e.item, e.locale),
        title: if e.title.is_empty() { e.item.to_string() } else { e.title },
        about: format!("{} · {}", v.name("organisation", e.publisher.as_str()), v.language(&e.locale)),
        lang: e.locale.to_string(),
        state: StateTag { class: "soon", text: v.n("workbench-flagged-count", e.flagged) },
        due: String::new(),
        late: false,
        remark: String::new(),
    });
    Ok(WaitingGroup { title: v.t("workbench-flagged"), rows: rows.take(ROWS).collect() })
}

/// Items wanted in a language the person translates into, and not begun there.
async fn wanted(conn: &mut Conn, staff: &Staff) -> Result<WaitingGroup, Failure> {
    let v = staff.view();
    let rights = &staff.me.rights;
    let mut rows = Vec::new();
    if rights.anywhere(Act::Translate) && !rights.anywhere(Act::Publish) {
        for (item, languages) in store::plan::languages_wanted(conn).await? {
            if rows.len() >= ROWS {
                break;
            }
            let Some(item) = store::item::item_by_id(conn, item).await? else { continue };
            let editions = store::edition::editions_of(conn, item.id).await?;
            let title = editions.iter().find(|e| e.locale == item.written_in).map(|e| e.title.clone());
            let begun = |l: &model::Locale| editions.iter().any(|e| e.locale == *l);
            for locale in languages.iter().filter(|l| !begun(l)) {
                if rights.may(Act::Translate, Scope::text(&item.publisher, locale)) {
                    rows.push(WaitingRow {
                        href: format!("/desk/items/{}/{locale}", item.code),
                        title: title.clone().unwrap_or_else(|| item.code.to_string()),
                        lang: item.written_in.to_string(),
                        about: v.name("organisation", item.publisher.as_str()),
                        state: StateTag { class: "soon", text: v.language(locale) },
                        due: String::new(),
                        late: false,
                        remark: String::new(),
                    });
                }
            }
        }
    }
    Ok(WaitingGroup { title: v.t("waits-languages"), rows })
}
