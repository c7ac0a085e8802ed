//! Demand beside supply: the map and its rows, gaps from which work is begun, what searches are about, outside interest.

mod act;
mod cell;
mod drawn;
mod map;
mod outside;
mod read;
mod rows;
mod term;

use std::sync::Arc;

use axum::Router;
use jiff::civil::Date;
use model::Code;
use render::View;
use serde::Deserialize;
use tower_http::limit::RequestBodyLimitLayer;

use crate::app::App;
use crate::routing::{erased, get, post};

/// Largest form with its file.
const UPLOAD_MAX: usize = 8 << 20;

/// Addresses.
pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/demand", get(map::page).post(erased(act::begin)))
        .route("/desk/demand.csv", get(drawn::csv))
        .route("/desk/demand/cell", get(cell::page))
        .route("/desk/demand/term", get(term::page).post(erased(term::tie)))
        .route("/desk/demand/outside", get(outside::list))
        .route("/desk/demand/outside/{id}", get(outside::file))
        .route("/desk/demand/outside/{id}/drop", post(outside::drop_file))
}

/// The address that takes files; what reads them has its own bound.
pub fn uploads() -> Router<Arc<App>> {
    Router::new()
        .route("/desk/demand/outside/files", post(outside::send))
        .layer(RequestBodyLimitLayer::new(UPLOAD_MAX))
}

/// What the pages are asked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    span: String,
    axis: String,
    locale: String,
    age: String,
    row: String,
}

impl Wish {
    fn pairs(&self) -> [(&'static str, &String); 4] {
        [("span", &self.span), ("axis", &self.axis), ("locale", &self.locale), ("age", &self.age)]
    }

    /// The address of a page of the same question, with more.
    fn href(&self, path: &str, more: &[(&str, &str)]) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let kept = self
            .pairs()
            .into_iter()
            .filter(|(name, value)| !value.is_empty() && more.iter().all(|(other, _)| other != name));
        query.extend_pairs(kept);
        query.extend_pairs(more.iter().filter(|(_, value)| !value.is_empty()));
        let query = query.finish();
        if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
    }
}

/// The country's day.
fn today(app: &App, v: &View<'_>) -> Date {
    app.clock.now().to_zoned(v.country.time_zone.clone()).date()
}

/// A number as shown, of what is counted in whole.
fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// The code of a list that is wished for, if it is there.
fn known_code<'a>(wished: Option<&str>, mut all: impl Iterator<Item = &'a Code>) -> Option<Code> {
    let wished = wished?;
    all.find(|code| code.as_str() == wished).cloned()
}
