//! The message house, its coverage, and figures that cite no fact.

mod asked;
mod coverage;
mod figures;
pub mod finder;
mod house;
mod key_message;
mod new_fact;
mod theme;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use flow::FlowError;
use flow::publish::{Words, compare};
use jiff::civil::Date;
use model::{Locale, Refusal};
use render::View;
use render::pages::desk::DiffPiece;
use render::pages::desk::message::NameField;

use super::fields::Fields;
use super::staff::Staff;
use crate::app::App;
use crate::routing::{erased, get};

pub use new_fact::{form as new_fact_form, register as register_fact};

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/message", get(house::house))
        .route("/desk/message/themes/new", get(theme::new_form).post(erased(theme::create)))
        .route("/desk/message/themes/{code}", get(theme::theme).post(erased(theme::change)))
        .route("/desk/message/messages/new", get(key_message::new_form).post(erased(key_message::create)))
        .route("/desk/message/messages/{code}", get(key_message::message).post(erased(key_message::change)))
        .route("/desk/message/coverage", get(coverage::table))
        .route("/desk/message/coverage.csv", get(coverage::csv))
        .route("/desk/message/coverage/editions", get(coverage::editions))
        .route("/desk/message/figures", get(figures::list))
        .route("/desk/message/figures/{id}", get(figures::figure).post(erased(figures::settle)))
}

/// A field for the name in every language of the site, the home language first.
pub fn name_fields(v: &View<'_>, table: &str, code: &str, typed: Option<&Fields>) -> Vec<NameField> {
    let site = &v.country.nation.site;
    let mut locales: Vec<&Locale> = site.locales.iter().collect();
    locales.sort_by_key(|l| **l != site.home_locale);
    let field = |locale: &Locale| {
        let stored = v.country.local(locale).and_then(|l| l.names.get(table, code)).unwrap_or_default();
        let name = format!("name-{locale}");
        NameField {
            tag: locale.to_string(),
            dir: locale.direction().as_str(),
            language: v.language(locale),
            text: typed.filter(|t| t.has(&name)).map_or(stored, |t| t.get(&name)).to_owned(),
            required: *locale == site.home_locale,
        }
    };
    locales.into_iter().map(field).collect()
}

/// The names a form sent; languages it did not show keep theirs.
pub fn sent_names(v: &View<'_>, fields: &Fields) -> BTreeMap<Locale, String> {
    let locales = v.country.nation.site.locales.iter();
    let sent = locales.filter(|l| fields.has(&format!("name-{l}")));
    sent.map(|l| (l.clone(), fields.get(&format!("name-{l}")).to_owned())).collect()
}

/// A day as a form sends it.
pub fn day(fields: &Fields, name: &'static str) -> Result<Option<Date>, Refusal> {
    match fields.get(name) {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Refusal::Invalid { field: name, reason: "date-wrong" }),
    }
}

/// Two texts as words that stayed, went and came.
pub fn pieces(before: &str, after: &str) -> Vec<DiffPiece> {
    let kind = |words: Words| match words {
        Words::Same => "same",
        Words::Gone => "gone",
        Words::New => "new",
    };
    compare(before, after).into_iter().map(|p| DiffPiece { kind: kind(p.kind), text: p.text }).collect()
}

/// What a name is in the person's language; in the home language where it has none.
pub fn named<'a>(v: &View<'a>, table: &str, code: &'a str) -> (&'a str, Locale) {
    let site = &v.country.nation.site;
    match v.find_name(table, code) {
        Some(name) => (name, v.local.locale.clone()),
        None => {
            let home = v.country.home().and_then(|l| l.names.get(table, code));
            (home.unwrap_or(code), site.home_locale.clone())
        }
    }
}

/// What a refusal says, with the proof that does not exist by its name.
fn explain(staff: &Staff, refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotFound { what: "proof", key } => staff.view().t1("message-proof-unknown", "proof", key),
        other => staff.explain(other),
    }
}

/// A rule's no, which the form shows; anything else goes on as it is.
fn refused(error: FlowError) -> Result<Refusal, crate::failure::Failure> {
    match error {
        FlowError::Refused(Refusal::Forbidden(_)) => Err(crate::failure::Failure::Forbidden),
        FlowError::Refused(refusal) => Ok(refusal),
        other => Err(other.into()),
    }
}
