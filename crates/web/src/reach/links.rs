//! Addresses of what is sent out.

use model::{Code, Locale};
use render::Country;

/// The page of a text, labelled with campaign and channel. The labels are the link's, never the reader's.
pub fn labelled(
    country: &Country,
    locale: &Locale,
    slug: &str,
    campaign: Option<&Code>,
    via: Option<&Code>,
) -> String {
    let page = format!("{}/{locale}/stories/{slug}", country.base_url);
    let labels: Vec<String> = [("c", campaign), ("via", via)]
        .iter()
        .filter_map(|(name, code)| Some(format!("{name}={}", (*code)?)))
        .collect();
    if labels.is_empty() { page } else { format!("{page}?{}", labels.join("&")) }
}

/// The pages of ours to which an account links back: home and the list of channels in every language, and the front.
pub fn our_pages(country: &Country) -> Vec<String> {
    let base = &country.base_url;
    let mut pages = vec![format!("{base}/")];
    for local in country.locals() {
        pages.push(format!("{base}/{}/", local.locale));
        pages.push(format!("{base}/{}/channels", local.locale));
    }
    pages
}
