//! What tests draw pages of.
#![allow(clippy::expect_used)]

mod nation;

use crate::{Country, View, interface_locales};

pub use nation::nation;

/// The sample country in every locale of the interface.
pub fn country() -> Country {
    let locales: Vec<&str> = interface_locales().collect();
    Country::new(nation(&locales, None), "https://example.org").expect("a country")
}

/// It, seen in one locale.
pub fn view<'a>(country: &'a Country, tag: &str) -> View<'a> {
    let locale = model::Locale::new(tag).expect("a locale");
    View::new(country, country.local(&locale).expect("a locale of the site"))
}
