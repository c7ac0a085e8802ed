//! How to cite a flow in the state that is shown: a sentence, and an entry for BibTeX.

use super::FlowPage;

/// Both forms.
pub struct Citation {
    /// Author, year, title, state, address.
    pub text: String,
    /// The same for reference managers.
    pub bibtex: String,
}

impl Citation {
    pub(super) fn of(page: &FlowPage<'_>) -> Self {
        let v = &page.c.v;
        let url = page.permalink();
        let Some(vintage) = page.vintage() else {
            let text = format!("{}. {}. {url}", page.publisher, page.c.title);
            return Self {
                bibtex: bibtex(&page.flow.code, &page.publisher, &page.c.title, None, &url),
                text,
            };
        };
        let state = v.t2("data-vintage", ("number", &v.num(vintage.number)), ("date", &v.date(vintage.date)));
        let text = v.local.messages.with(
            "data-citation",
            &[
                ("publisher", &page.publisher),
                ("year", &v.local.formats.year(vintage.date.year())),
                ("title", &page.c.title),
                ("vintage", &state),
                ("url", &url),
            ],
        );
        let dated = Some((vintage.number, vintage.date));
        // Isolation marks order a sentence on the page; in a paper they would be stray characters.
        let text = text.replace(['\u{2068}', '\u{2069}'], "");
        Self { text, bibtex: bibtex(&page.flow.code, &page.publisher, &page.c.title, dated, &url) }
    }
}

fn bibtex(
    code: &str,
    author: &str,
    title: &str,
    vintage: Option<(i64, jiff::civil::Date)>,
    url: &str,
) -> String {
    let key: String =
        code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    let year = vintage.map(|(_, date)| date.year().to_string()).unwrap_or_default();
    let mut out = format!(
        "@misc{{{key}{year},\n  author = {{{{{}}}}},\n  title = {{{{{}}}}},\n",
        tex(author),
        tex(title)
    );
    if let Some((number, date)) = vintage {
        out += &format!("  year = {{{year}}},\n  date = {{{date}}},\n  version = {{{number}}},\n");
    }
    out + &format!("  url = {{{url}}}\n}}")
}

/// What TeX would take for its own.
fn tex(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, c| {
        match c {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => out.extend(['\\', c]),
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            _ => out.push(c),
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_holds_state_and_address_and_nothing_tex_would_take_for_its_own() {
        let date = jiff::civil::Date::constant(2026, 1, 6);
        let entry = bibtex(
            "GDP-2",
            "Office & Co",
            "50% of {GDP}",
            Some((3, date)),
            "https://x.org/en/data/gdp?asof=2026-01-06",
        );
        assert_eq!(
            entry,
            "@misc{gdp22026,\n  author = {{Office \\& Co}},\n  title = {{50\\% of \\{GDP\\}}},\n  year = {2026},\n  date = {2026-01-06},\n  version = {3},\n  url = {https://x.org/en/data/gdp?asof=2026-01-06}\n}"
        );
    }
}
