//! A small invented country, for tests and for the example that draws pages.

use std::collections::BTreeMap;

use model::{Code, Locale, Names, Nation, Palette, Site, Territory, TileCell};

/// Squares of the map: code, column, row.
const TILES: &[(&str, u8, u8)] =
    &[("north", 1, 0), ("west", 0, 1), ("middle", 1, 1), ("east", 2, 1), ("south", 1, 2)];

/// A country with five provinces that speaks `locales`; tiles other than its own may be given.
pub fn nation(locales: &[&str], tiles: Option<&[(String, u8, u8)]>) -> Nation {
    let locales: Vec<Locale> = locales.iter().filter_map(|tag| Locale::new(tag).ok()).collect();
    let own: Vec<(String, u8, u8)> = TILES.iter().map(|(c, x, y)| ((*c).to_owned(), *x, *y)).collect();
    let territories =
        tiles.unwrap_or(&own).iter().filter_map(|(code, col, row)| territory(code, *col, *row)).collect();
    let home = locales.first().cloned().unwrap_or_else(|| locale("en"));
    Nation {
        rankings: Default::default(),
        site: Site {
            code: code("sample"),
            country: "XX".to_owned(),
            home_locale: home,
            locales: locales.clone(),
            operator: code("office"),
            demonstration: true,
            contact_email: None,
            hero: None,
            home_facts: Vec::new(),
            abroad_section: None,
            guides_section: None,
            time_zone: "UTC".to_owned(),
            light: palette(LIGHT),
            dark: palette(DARK),
            mark: None,
            mark_svg: String::new(),
            paper: model::PaperLayout::default(),
            leads: Vec::new(),
            navigation: Vec::new(),
            locales_off: Vec::new(),
            complaint_days: 10,
        },
        sections: Vec::new(),
        topics: Vec::new(),
        territories,
        territory_lineage: Vec::new(),
        organisations: Vec::new(),
        organisation_lineage: Vec::new(),
        facts: Vec::new(),
        documents: Vec::new(),
        document_relations: Vec::new(),
        heritage: Vec::new(),
        calendar: Vec::new(),
        themes: Vec::new(),
        names: locales.into_iter().map(|l| (l, Names::default())).collect::<BTreeMap<_, _>>(),
    }
}

const LIGHT: [&str; 10] = [
    "#fbf8f1", "#f1e9d8", "#1d1714", "#5d534b", "#ddd2bd", "#a8261c", "#8a5d14", "#2f6a5b", "#22130f",
    "#f5ead6",
];
const DARK: [&str; 10] = [
    "#17110e", "#221915", "#f3e9d9", "#b9aa97", "#3a2d26", "#f08a78", "#e0b263", "#8cc5b2", "#0e0907",
    "#f5ead6",
];

fn palette(colours: [&str; 10]) -> Palette {
    let [paper, shell, ink, soft, line, accent, gold, green, deep, on_deep] = colours.map(str::to_owned);
    Palette { paper, shell, ink, soft, line, accent, gold, green, deep, on_deep }
}

fn code(text: &str) -> Code {
    Code::new(text).expect("a code")
}

fn locale(tag: &str) -> Locale {
    Locale::new(tag).expect("a locale")
}

fn territory(code: &str, col: u8, row: u8) -> Option<Territory> {
    Some(Territory {
        code: Code::new(code).ok()?,
        kind: "province".to_owned(),
        region: None,
        parent: None,
        seat: None,
        valid_from: None,
        valid_to: None,
        area_km2: None,
        population: None,
        figures_source: String::new(),
        figures_url: String::new(),
        figures_as_of: None,
        tile: Some(TileCell { col, row }),
        latitude: None,
        longitude: None,
        note: String::new(),
    })
}
