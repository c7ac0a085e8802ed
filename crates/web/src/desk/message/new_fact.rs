//! Registering a fact.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Response;
use flow::publish::register_fact;
use flow::trust::Scope;
use model::{Act, Amount, Code, Fact, Period, Refusal};
use render::View;
use render::pages::desk::Choice;
use render::pages::desk::message::NewFactPage;

use super::{day, explain, name_fields, refused, sent_names};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::page;
use crate::desk::staff::Staff;
use crate::failure::Failure;

/// `GET /desk/facts/new`
pub async fn form(staff: Staff) -> Result<Response, Failure> {
    show(&staff, None, None)
}

fn show(staff: &Staff, typed: Option<&Fields>, wrong: Option<String>) -> Result<Response, Failure> {
    staff.me.rights.need(Act::ChangeFact, Scope::COUNTRY).map_err(|_| Failure::Forbidden)?;
    let mut d = staff.desk(staff.view().t("fact-new"), "desk-facts");
    d.wrong = wrong;
    let v = d.v;
    let field = |name: &str| typed.map(|t| t.get(name).to_owned()).unwrap_or_default();
    let nation = &v.country.nation;
    let mut groups: Vec<&Code> = Vec::new();
    for fact in &nation.facts {
        if !groups.contains(&&fact.group) {
            groups.push(&fact.group);
        }
    }
    let territories = nation.territories.iter().filter(|t| t.valid_to.is_none());
    let mut places: Vec<Choice> = territories
        .map(|t| Choice::new(t.code.to_string(), v.name("territory", t.code.as_str()), &field("territory")))
        .collect();
    v.local.formats.sort_by_name(&mut places, |c| &c.text);
    places.insert(0, Choice::new("", v.t("desk-whole-country"), &field("territory")));
    page(&NewFactPage {
        code: field("code"),
        groups: groups
            .into_iter()
            .map(|g| Choice::new(g.to_string(), v.name("fact_group", g.as_str()), &field("group")))
            .collect(),
        units: units(&v, &field("unit")),
        territories: places,
        value: field("value"),
        period: field("period"),
        source: field("source"),
        source_url: field("source_url"),
        as_of: field("as_of"),
        review_by: field("review_by"),
        note: field("note"),
        names: name_fields(&v, "fact", "", typed),
        d,
    })
}

/// Units as they are written with a figure.
fn units(v: &View<'_>, chosen: &str) -> Vec<Choice> {
    let mut out: Vec<Choice> = v
        .local
        .names
        .units
        .iter()
        .map(|(unit, pattern)| {
            let words = pattern.forms.get("other").map_or(unit.as_str(), String::as_str);
            Choice::new(unit, format!("{} ({unit})", words.replace("{value}", "…")), chosen)
        })
        .collect();
    v.local.formats.sort_by_name(&mut out, |c| &c.text);
    out
}

/// `POST /desk/facts/new`
pub async fn register(
    State(app): State<Arc<App>>,
    staff: Staff,
    fields: Fields,
) -> Result<Response, Failure> {
    let v = staff.view();
    let wrong = match read(&v, &fields) {
        Ok(fact) => {
            let names = sent_names(&v, &fields);
            let home = &v.country.nation.site.home_locale;
            let mut tx = app.store.begin().await?;
            match register_fact(&mut tx, &staff.me.rights, app.clock.as_ref(), &fact, &names, home).await {
                Ok(()) => {
                    tx.commit().await?;
                    return Ok(redirect(&format!("/desk/facts/{}?done=done-registered", fact.code), false));
                }
                Err(e) => refused(e)?,
            }
        }
        Err(refusal) => refusal,
    };
    show(&staff, Some(&fields), Some(explain(&staff, &wrong)))
}

fn read(v: &View<'_>, fields: &Fields) -> Result<Fact, Refusal> {
    let invalid = |field, reason| Refusal::Invalid { field, reason };
    let nation = &v.country.nation;
    let group = Code::new(fields.get("group")).map_err(|_| Refusal::Missing("group"))?;
    if !nation.facts.iter().any(|f| f.group == group) {
        return Err(Refusal::Missing("group"));
    }
    let unit = fields.get("unit").to_owned();
    if !v.local.names.units.contains_key(&unit) {
        return Err(Refusal::Missing("unit"));
    }
    let territory = match fields.get("territory") {
        "" => None,
        code => Some(v.country.territory(code).ok_or(Refusal::Missing("territory"))?.code.clone()),
    };
    let source_url = fields.get("source_url");
    if !source_url.starts_with("https://") && !source_url.starts_with("http://") {
        return Err(invalid("source_url", "address-wrong"));
    }
    if fields.get("source").is_empty() {
        return Err(Refusal::Missing("source"));
    }
    // `new` is the address of this form.
    let code = Code::new(fields.get("code")).ok().filter(|c| c.as_str() != "new");
    Ok(Fact {
        code: code.ok_or(invalid("code", "fact-code-wrong"))?,
        group,
        value: Amount::new(fields.get("value")).map_err(|_| invalid("value", "value-wrong"))?,
        unit,
        period: Period::parse(fields.get("period")).map_err(|_| invalid("period", "period-wrong"))?,
        territory,
        source: fields.get("source").to_owned(),
        source_url: source_url.to_owned(),
        as_of: day(fields, "as_of")?,
        review_by: day(fields, "review_by")?,
        note: fields.get("note").to_owned(),
        retired_on: None,
    })
}
