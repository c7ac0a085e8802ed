//! Lines to copy: the figures that are shown, in the tools people have.

use crate::View;

/// Lines for one tool.
pub struct Snippet {
    /// The tool.
    pub name: String,
    /// The lines.
    pub code: String,
    /// Where they go; empty where that is plain.
    pub hint: String,
}

/// For a flow whose choice is at `url` as CSV.
pub(super) fn snippets(v: &View<'_>, flow: &str, url: &str) -> Vec<Snippet> {
    let file: String =
        flow.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' }).collect();
    // Addresses come percent-encoded; a quotation mark or an apostrophe would end the string in one tool or another.
    let url = url
        .replace('"', "%22")
        .replace('\'', "%27")
        .replace(' ', "%20")
        .replace('`', "%60")
        .replace('\\', "%5C");
    let tool = |name: String, hint: String, code: String| Snippet { name, code, hint };
    let own = |name: &str, code: String| tool(name.to_owned(), String::new(), code);
    vec![
        tool(v.t("data-tool-shell"), String::new(), format!("curl -fsSL -o {file}.csv '{url}'")),
        own(
            "Python (pandas)",
            format!(
                "import pandas as pd\n\ndata = pd.read_csv(\n    \"{url}\",\n    dtype={{\"TIME_PERIOD\": str}},\n)\nprint(data.tail())"
            ),
        ),
        own("R (readr)", format!("library(readr)\n\ndata <- read_csv(\n  \"{url}\"\n)\ntail(data)")),
        tool(
            "Excel".to_owned(),
            v.t("data-tool-excel"),
            format!(
                "let\n    Source = Csv.Document(\n        Web.Contents(\"{url}\"),\n        [Delimiter = \",\", Encoding = 65001]\n    ),\n    Data = Table.PromoteHeaders(Source)\nin\n    Data"
            ),
        ),
        tool("LibreOffice Calc".to_owned(), v.t("data-tool-calc"), url.clone()),
        own("Google Sheets", format!("=IMPORTDATA(\"{url}\")")),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn an_address_cannot_leave_its_quotation_marks() {
        let country = sample::country();
        let v = sample::view(country, "en");
        for snippet in snippets(&v, "A/B", "https://x.org/d.csv?area=\"'`$(reboot)\\") {
            assert!(!snippet.code.contains("area=\"") && !snippet.code.contains("'`"), "{}", snippet.code);
            assert!(snippet.code.contains("%22%27%60$(reboot)%5C"), "{}", snippet.code);
        }
        let shell = &snippets(&v, "A/B", "https://x.org/$(x)")[0].code;
        assert_eq!(shell, "curl -fsSL -o a-b.csv 'https://x.org/$(x)'");
    }
}
