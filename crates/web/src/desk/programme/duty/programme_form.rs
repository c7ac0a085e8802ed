//! A programme is set up or changed.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::Response;
use flow::plan::duty::{may_keep, save_programme};
use flow::trust::Scope;
use jiff::Span;
use jiff::civil::Date;
use model::programme::{Basis, Horizon, Programme, ProgrammePart};
use model::{Act, Code, Refusal};
use render::View;
use render::pages::desk::programme::duty::{ProgrammeFormPage, ProgrammeWords, Tick};

use super::words::{
    documents, form_locales, frame, home, organisations, refused, sent_code, sent_pages, sent_words,
    typed_words,
};
use crate::answer::redirect;
use crate::app::App;
use crate::desk::fields::Fields;
use crate::desk::message::day;
use crate::desk::page;
use crate::desk::programme::parts::{PART, programme, today};
use crate::desk::staff::Staff;
use crate::failure::Failure;
use crate::pages::programme::words::{part_name, spoken};
use crate::pages::texts::KINDS;

/// `GET /desk/programme/new`
pub async fn new_form(State(app): State<Arc<App>>, staff: Staff) -> Result<Response, Failure> {
    staff.me.rights.need(Act::Oversee, Scope::COUNTRY).map_err(|_| Failure::Forbidden)?;
    show(&app, &staff, None, None, None)
}

/// `POST /desk/programme/new`
pub async fn create(State(app): State<Arc<App>>, staff: Staff, fields: Fields) -> Result<Response, Failure> {
    save(&app, &staff, None, &fields).await
}

/// `GET /desk/programme/{p}/edit`
pub async fn form(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(p): Path<String>,
) -> Result<Response, Failure> {
    let of = programme(&mut app.store.read().await?, &p).await?;
    if !may_keep(&staff.me.rights, &of, None) {
        return Err(Failure::Forbidden);
    }
    show(&app, &staff, Some(&of), None, None)
}

/// `POST /desk/programme/{p}/edit`
pub async fn change(
    State(app): State<Arc<App>>,
    staff: Staff,
    Path(p): Path<String>,
    fields: Fields,
) -> Result<Response, Failure> {
    let of = programme(&mut app.store.read().await?, &p).await?;
    save(&app, &staff, Some(&of), &fields).await
}

async fn save(
    app: &App,
    staff: &Staff,
    before: Option<&Programme>,
    fields: &Fields,
) -> Result<Response, Failure> {
    let wrong = match sent(&staff.view(), before, fields) {
        Ok(of) => {
            let mut tx = app.store.begin().await?;
            let (me, clock) = (&staff.me.rights, app.clock.as_ref());
            match save_programme(&mut tx, me, clock, &of, before.is_none()).await {
                Ok(()) => {
                    tx.commit().await?;
                    return Ok(redirect(&format!("{}?done=done-saved", home(&of)), false));
                }
                Err(e) => {
                    drop(tx);
                    refused(e)?
                }
            }
        }
        Err(refusal) => refusal,
    };
    show(app, staff, before, Some(fields), Some(staff.explain(&wrong)))
}

/// The programme a form sent.
fn sent(v: &View<'_>, before: Option<&Programme>, fields: &Fields) -> Result<Programme, Refusal> {
    let invalid = |field, reason| Refusal::Invalid { field, reason };
    let code = match before {
        Some(before) => before.code.clone(),
        None if fields.get("code").is_empty() => return Err(Refusal::Missing("code")),
        // Its address would lead elsewhere.
        None if fields.get("code") == "new" => return Err(Refusal::AddressTaken("new".to_owned())),
        None => Code::new(fields.get("code")).map_err(|_| invalid("code", "code-letters"))?,
    };
    let from = day(fields, "from")?.ok_or_else(|| invalid("from", "date-wrong"))?;
    let mut horizons = Vec::new();
    for years in fields.get("horizons").split([',', ' ', ';']).filter(|years| !years.is_empty()) {
        let years: i16 = years.parse().map_err(|_| invalid("horizons", "duty-dates"))?;
        // What a pack or somebody else set for so many years stays.
        let kept = before.and_then(|b| b.horizons.iter().find(|h| h.years == years && b.from == from));
        let on = match kept {
            Some(kept) => kept.on,
            None => Span::new()
                .try_years(i64::from(years))
                .and_then(|span| from.checked_add(span))
                .map_err(|_| invalid("horizons", "duty-dates"))?,
        };
        horizons.push(Horizon { years, on });
    }
    Ok(Programme {
        code,
        basis: Basis {
            document: sent_code(fields, "document").ok_or_else(|| invalid("document", "duty-document"))?,
            place: fields.get("place").to_owned(),
        },
        lead: sent_code(fields, "lead").ok_or(Refusal::Missing("organisation"))?,
        from,
        to: day(fields, "to")?,
        currency: fields.get("currency").to_ascii_uppercase(),
        horizons,
        takes_part: fields.all("takes_part").map(str::to_owned).collect(),
        example: !fields.get("example").is_empty(),
        public: !fields.get("public").is_empty(),
        withheld: ProgrammePart::ALL
            .iter()
            .copied()
            .filter(|part| fields.all("withheld").any(|sent| sent == part.as_str()))
            .collect(),
        titles: sent_words(v, fields, "title", before.map(|b| &b.titles)),
        about: sent_words(v, fields, "about", before.map(|b| &b.about)),
        sources: sent_pages(fields)?,
    })
}

/// The form, with what was typed when something went wrong.
fn show(
    app: &App,
    staff: &Staff,
    before: Option<&Programme>,
    typed: Option<&Fields>,
    wrong: Option<String>,
) -> Result<Response, Failure> {
    let v = staff.view();
    let mut d = match before {
        Some(of) => frame(staff, spoken(&v, &of.titles).text, of),
        None => staff.desk(v.t("duty-new-programme"), PART),
    };
    d.wrong = wrong;
    let on = today(app, &v);
    let field = |name: &str, kept: String| typed.map_or(kept, |t| t.get(name).to_owned());
    let day = |date: Option<Date>| date.map(|d| d.to_string()).unwrap_or_default();
    let ticked = |name: &str, kept: bool| typed.map_or(kept, |t| !t.get(name).is_empty());
    let document = field("document", before.map(|b| b.basis.document.to_string()).unwrap_or_default());
    let lead = field("lead", before.map(|b| b.lead.to_string()).unwrap_or_default());
    let takes_part: Vec<String> = match typed {
        Some(typed) => typed.all("takes_part").map(str::to_owned).collect(),
        None => before.map(|b| b.takes_part.clone()).unwrap_or_default(),
    };
    let there = |kind: &&&str| v.country.nation.organisations.iter().any(|o| o.kind == **kind);
    let years = |b: &Programme| b.horizons.iter().map(|h| h.years.to_string()).collect::<Vec<_>>().join(", ");
    page(&ProgrammeFormPage {
        href: before.map_or_else(|| "/desk/programme/new".to_owned(), |b| format!("{}/edit", home(b))),
        new: before.is_none(),
        code: field("code", String::new()),
        words: form_locales(&v)
            .iter()
            .map(|locale| ProgrammeWords {
                tag: locale.to_string(),
                dir: locale.direction().as_str(),
                language: v.language(locale),
                title: typed_words(typed, "title", locale, before.map(|b| &b.titles)),
                about: typed_words(typed, "about", locale, before.map(|b| &b.about)),
            })
            .collect(),
        documents: documents(&v, &document, false),
        place: field("place", before.map(|b| b.basis.place.clone()).unwrap_or_default()),
        leads: organisations(&v, on, &lead, |_| true),
        from: field("from", day(before.map(|b| b.from))),
        to: field("to", day(before.and_then(|b| b.to))),
        currency: field("currency", before.map(|b| b.currency.clone()).unwrap_or_default()),
        kinds: KINDS
            .iter()
            .filter(there)
            .map(|kind| Tick {
                value: (*kind).to_owned(),
                text: v.word("organisation", kind),
                on: takes_part.iter().any(|k| k == kind),
            })
            .collect(),
        horizons: field("horizons", before.map(years).unwrap_or_default()),
        public: ticked("public", before.is_some_and(|b| b.public)),
        withheld: parts(&v, typed, before),
        example: ticked("example", before.is_some_and(|b| b.example)),
        sources: match typed {
            Some(typed) => typed.raw("sources").to_owned(),
            None => before.map(|b| b.sources.join("\n")).unwrap_or_default(),
        },
        d,
    })
}

/// What can be kept from readers.
fn parts(v: &View<'_>, typed: Option<&Fields>, before: Option<&Programme>) -> Vec<Tick> {
    let on = |part: &ProgrammePart| match typed {
        Some(typed) => typed.all("withheld").any(|sent| sent == part.as_str()),
        None => before.is_some_and(|b| b.withheld.contains(part)),
    };
    let tick = |part: &ProgrammePart| Tick {
        value: part.as_str().to_owned(),
        text: part_name(v, *part),
        on: on(part),
    };
    ProgrammePart::ALL.iter().map(tick).collect()
}
