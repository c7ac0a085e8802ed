//! What tests draw pages of.
#![allow(clippy::expect_used)]

mod nation;

use std::sync::LazyLock;

use crate::{Country, View, interface_locales};

pub use nation::nation;

static COUNTRY: LazyLock<Country> = LazyLock::new(|| {
    let locales: Vec<&str> = interface_locales().collect();
    Country::new(nation(&locales, None), "https://example.org").expect("a country")
});

/// The sample country in every locale of the interface.
pub fn country() -> &'static Country {
    &COUNTRY
}

/// It, seen in one locale.
pub fn view(country: &'static Country, tag: &str) -> View<'static> {
    let locale = model::Locale::new(tag).expect("a locale");
    View::new(country, country.local(&locale).expect("a locale of the site"))
}
