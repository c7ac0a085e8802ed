//! Fields of the index, and documents going in and coming out.

use tantivy::schema::{
    Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions, Value,
};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{TantivyDocument, Term};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::document::year_of;
use crate::text::{OpeningTokenizer, Part, TextTokenizer};
use crate::{Document, Facet};

const TEXT_TOKENIZER: &str = "search-text";
const OPENING_TOKENIZER: &str = "search-opening";

/// How much of a body is kept to quote from, in bytes. All of it is searched.
const QUOTABLE: usize = 32 * 1024;

/// The fields.
#[derive(Debug, Clone)]
pub(crate) struct Fields {
    pub(crate) schema: Schema,
    pub(crate) text: Field,
    pub(crate) opening: Field,
    pub(crate) facets: [Field; Facet::ALL.len()],
    id: Field,
    published: Field,
    title: Field,
    summary: Field,
    body: Field,
    url: Field,
    payload: Field,
}

/// Name of the column of publication times.
pub(crate) const PUBLISHED: &str = "published";

impl Fields {
    pub(crate) fn new() -> Self {
        let mut schema = Schema::builder();
        let indexed = |tokenizer, record, norms| {
            let options = TextFieldIndexing::default()
                .set_tokenizer(tokenizer)
                .set_index_option(record)
                .set_fieldnorms(norms);
            TextOptions::default().set_indexing_options(options)
        };
        let text = schema.add_text_field("text", indexed(TEXT_TOKENIZER, IndexRecordOption::WithFreqs, true));
        let opening =
            schema.add_text_field("opening", indexed(OPENING_TOKENIZER, IndexRecordOption::Basic, false));
        let facet = TextOptions::default().set_fast("raw").set_stored();
        let facets = Facet::ALL.map(|f| schema.add_text_field(f.as_str(), facet.clone()));
        let id = schema.add_text_field("id", STRING | STORED);
        let published = schema.add_i64_field(PUBLISHED, tantivy::schema::FAST | STORED);
        let [title, summary, body, url, payload] =
            ["title", "summary", "body", "url", "payload"].map(|name| schema.add_text_field(name, STORED));
        let schema = schema.build();
        Self { schema, text, opening, facets, id, published, title, summary, body, url, payload }
    }

    /// Makes the tokenizers known to an index.
    pub(crate) fn register(tokenizers: &TokenizerManager) {
        tokenizers.register(TEXT_TOKENIZER, TextTokenizer::default());
        tokenizers.register(OPENING_TOKENIZER, OpeningTokenizer);
    }

    /// The term that is a document's id.
    pub(crate) fn id_term(&self, id: &str) -> Term {
        Term::from_field_text(self.id, id)
    }

    /// A document as the index takes it.
    pub(crate) fn write(&self, document: &Document) -> TantivyDocument {
        let mut out = TantivyDocument::default();
        out.add_text(self.id, &document.id);
        let (title, summary, body) = (tidy(&document.title), tidy(&document.summary), tidy(&document.body));
        out.add_text(self.text, Part::Title.marked(&title));
        out.add_text(self.text, Part::Summary.marked(&summary));
        // Pairs of words must not reach over a line's end, so the body is indexed with its lines.
        out.add_text(self.text, Part::Body.marked(&document.body));
        out.add_text(self.opening, &title);
        out.add_text(self.title, &title);
        out.add_text(self.summary, &summary);
        out.add_text(self.body, quotable(&body));
        out.add_text(self.url, &document.url);
        out.add_text(self.payload, &document.payload);
        out.add_i64(self.published, document.published);
        let year = year_of(document.published).to_string();
        for facet in Facet::ALL {
            let field = self.facets[facet.position()];
            let one = |value: &str, out: &mut TantivyDocument| {
                if !value.is_empty() {
                    out.add_text(field, value);
                }
            };
            match facet {
                Facet::Locale => one(&document.locale, &mut out),
                Facet::Section => one(&document.section, &mut out),
                Facet::Kind => one(&document.kind, &mut out),
                Facet::Format => one(&document.format, &mut out),
                Facet::Year => one(&year, &mut out),
                Facet::Topic => distinct(&document.topics).for_each(|t| one(t, &mut out)),
                Facet::Territory => distinct(&document.territories).for_each(|t| one(t, &mut out)),
            }
        }
        out
    }

    /// A document as it was put in, but tidied and with its body cut to what can be quoted.
    pub(crate) fn read(&self, stored: &TantivyDocument) -> Document {
        let one = |field| {
            let value = stored.get_first(field).and_then(|v| v.as_str());
            value.unwrap_or_default().to_owned()
        };
        let facet = |facet: Facet| one(self.facets[facet.position()]);
        let many = |facet: Facet| {
            let values = stored.get_all(self.facets[facet.position()]);
            values.filter_map(|v| v.as_str().map(str::to_owned)).collect()
        };
        Document {
            id: one(self.id),
            locale: facet(Facet::Locale),
            title: one(self.title),
            summary: one(self.summary),
            body: one(self.body),
            section: facet(Facet::Section),
            topics: many(Facet::Topic),
            territories: many(Facet::Territory),
            kind: facet(Facet::Kind),
            format: facet(Facet::Format),
            published: stored.get_first(self.published).and_then(|v| v.as_i64()).unwrap_or_default(),
            url: one(self.url),
            payload: one(self.payload),
        }
    }
}

/// NFC, so that quotations need no further care, and single spaces for any white space.
fn tidy(text: &str) -> String {
    let composed = is_nfc(text);
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        if composed {
            out.push_str(word);
        } else {
            out.extend(word.nfc());
        }
    }
    out
}

/// The beginning of a text, up to a word's end where there is one.
fn quotable(text: &str) -> &str {
    if text.len() <= QUOTABLE {
        return text;
    }
    let end = (0..=QUOTABLE).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0);
    let cut = &text[..end];
    cut.rfind(' ').filter(|&i| i + 200 > end).map_or(cut, |i| &cut[..i])
}

fn distinct(values: &[String]) -> impl Iterator<Item = &str> {
    values.iter().enumerate().filter(|(i, v)| !values[..*i].contains(v)).map(|(_, v)| v.as_str())
}
