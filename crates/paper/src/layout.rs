//! The measures of a document.

use serde::{Deserialize, Serialize};

/// Measures of a document, with defaults that suit administrations which write on A4 in a serif of the size of 14 points. Lengths on
/// the page are in millimetres, sizes of letters in points. Built-in template and office document both follow it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Layout {
    /// Width of the page.
    pub page_width: f64,
    /// Height of the page.
    pub page_height: f64,
    /// Margin at the top; the page number stands in it.
    pub margin_top: f64,
    /// Margin at the bottom.
    pub margin_bottom: f64,
    /// Margin where binding is: left, or right where the script runs from right to left.
    pub margin_start: f64,
    /// The margin across.
    pub margin_end: f64,
    /// Families for the PDF, the first before the others; those the caller's files do not hold are passed over, and what these lack
    /// is taken from the caller's other files.
    pub fonts: Vec<String>,
    /// Family that office documents name.
    pub office_font: String,
    /// Family that they name for scripts that run from right to left or join their letters.
    pub office_complex_font: String,
    /// Text.
    pub size: f64,
    /// Names of bodies, and name of the state.
    pub size_head: f64,
    /// Motto, place and date.
    pub size_motto: f64,
    /// Number and symbol.
    pub size_number: f64,
    /// Cells of tables, and captions.
    pub size_table: f64,
    /// Word before the recipients.
    pub size_recipients_label: f64,
    /// Recipients, and notes below tables.
    pub size_small: f64,
    /// Share of the width that the issuing body's half of the head takes.
    pub head_share: f64,
    /// How far the first line of a paragraph stands in.
    pub indent: f64,
    /// Distance of lines, where 1 is single.
    pub line_spacing: f64,
    /// Space between paragraphs.
    pub paragraph_space: f64,
    /// Length of the lines below issuing body and subject, as a share of the text above them.
    pub rule_share: f64,
    /// Room for the signature itself.
    pub signature_space: f64,
    /// Whether the text is set flush on both sides.
    pub justify: bool,
}

impl Default for Layout {
    fn default() -> Self {
        Self {
            page_width: 210.0,
            page_height: 297.0,
            margin_top: 20.0,
            margin_bottom: 20.0,
            margin_start: 30.0,
            margin_end: 15.0,
            fonts: ["Tinos", "Amiri"].map(str::to_owned).to_vec(),
            office_font: "Times New Roman".to_owned(),
            office_complex_font: "Times New Roman".to_owned(),
            size: 14.0,
            size_head: 12.0,
            size_motto: 13.0,
            size_number: 13.0,
            size_table: 12.0,
            size_recipients_label: 12.0,
            size_small: 11.0,
            head_share: 0.44,
            indent: 12.7,
            line_spacing: 1.0,
            paragraph_space: 6.0,
            rule_share: 0.4,
            signature_space: 24.0,
            justify: true,
        }
    }
}

impl Layout {
    /// Width of the text, in millimetres.
    #[must_use]
    pub fn text_width(&self) -> f64 {
        (self.page_width - self.margin_start - self.margin_end).max(10.0)
    }
}
