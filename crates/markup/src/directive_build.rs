//! From a name and attributes to a typed directive: the directive table of the language.

use crate::attributes::Attributes;
use crate::directive::{
    Callout, Chart, ChartData, ChartKind, ChartPoint, Container, Directive, FactBlock, Figure, Gallery, Map,
    Question, Quote, Source, Video,
};
use crate::link;
use crate::problem::{Code, Problem};

/// How a directive may be written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `::name{…}` on a line.
    Line,
    /// `:::name{…}` … `:::`.
    Fenced,
}

/// What a line that opens a directive turns out to be.
pub(crate) enum Opened {
    /// Complete on its line.
    Leaf(Directive),
    /// Markdown follows, up to the closing line.
    Container(Container),
    /// Data lines follow, up to the closing line.
    Data(ChartHead),
}

/// A chart that still waits for its data.
pub(crate) struct ChartHead {
    kind: ChartKind,
    title: String,
    unit: Option<String>,
    source: Source,
}

impl ChartHead {
    /// The chart with its values.
    pub(crate) fn with(self, points: Vec<ChartPoint>) -> Directive {
        let data = ChartData::Given { unit: self.unit, source: self.source, points };
        Directive::Chart(Chart { kind: self.kind, title: self.title, data })
    }
}

/// Names, forms and attributes: required ones end in `!`.
const TABLE: &[(&str, Form, &[&str])] = &[
    ("fact", Form::Line, &["code!"]),
    ("figure", Form::Line, &["image!", "caption", "alt"]),
    ("gallery", Form::Line, &["images!", "caption"]),
    ("chart", Form::Line, &["type!", "facts!", "title!"]),
    ("chart", Form::Fenced, &["type!", "title!", "unit", "source!", "url!"]),
    ("map", Form::Line, &["territories!", "title!"]),
    ("quote", Form::Fenced, &["who!", "source!", "url"]),
    ("callout", Form::Fenced, &["title"]),
    ("video", Form::Line, &["url!", "title!"]),
    ("qa", Form::Fenced, &["q!"]),
];

/// Builds a directive, or says everything that is wrong with it.
pub(crate) fn build(name: &str, form: Form, given: &Attributes, line: usize) -> Result<Opened, Vec<Problem>> {
    check_form(name, form, line).map_err(|problem| vec![problem])?;
    let problems = check_attributes(name, form, given, line);
    if !problems.is_empty() {
        return Err(problems);
    }
    make(name, form, given, line).map_err(|problem| vec![problem])
}

fn check_form(name: &str, form: Form, line: usize) -> Result<(), Problem> {
    let mut forms = TABLE.iter().filter(|row| row.0 == name).map(|row| row.1).peekable();
    if forms.peek().is_none() {
        return Err(Problem::new(line, Code::UnknownDirective, format!("there is no directive `{name}`")));
    }
    if forms.any(|known| known == form) {
        return Ok(());
    }
    let message = match form {
        Form::Line => format!("`{name}` holds text: write `:::{name}{{…}}`, the text, and `:::`"),
        Form::Fenced => format!("`{name}` stands on one line: write `::{name}{{…}}`"),
    };
    Err(Problem::new(line, Code::WrongForm, message))
}

fn check_attributes(name: &str, form: Form, given: &Attributes, line: usize) -> Vec<Problem> {
    let known = TABLE.iter().find(|row| row.0 == name && row.1 == form).map_or(&[][..], |row| row.2);
    let bare = |key: &&'static str| key.trim_end_matches('!');
    let unknown = given.keys().filter(|key| !known.iter().any(|k| bare(k) == *key)).map(|key| {
        let may: Vec<&str> = known.iter().map(&bare).collect();
        let message = format!("`{name}` has no `{key}` (it has: {})", may.join(", "));
        Problem::new(line, Code::UnknownAttribute, message)
    });
    let missing = known
        .iter()
        .filter(|k| k.ends_with('!') && given.get(bare(k)).is_none())
        .map(|k| Problem::new(line, Code::MissingAttribute, format!("`{name}` needs `{}`", bare(k))));
    unknown.chain(missing).collect()
}

fn make(name: &str, form: Form, given: &Attributes, line: usize) -> Result<Opened, Problem> {
    let text = |key: &str| given.get(key).unwrap_or_default().to_owned();
    let codes = |key: &str| text(key).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let leaf = |directive| Ok(Opened::Leaf(directive));
    match (name, form) {
        ("fact", _) => leaf(Directive::Fact(FactBlock { code: text("code") })),
        ("figure", _) => leaf(Directive::Figure(figure(given, line)?)),
        ("gallery", _) => {
            leaf(Directive::Gallery(Gallery { images: codes("images"), caption: text("caption") }))
        }
        ("map", _) => leaf(Directive::Map(Map { territories: codes("territories"), title: text("title") })),
        ("video", _) => {
            let url = web_address(&text("url"), line)?;
            leaf(Directive::Video(Video { url, title: text("title") }))
        }
        ("chart", Form::Line) => {
            let data = ChartData::Facts(codes("facts"));
            leaf(Directive::Chart(Chart { kind: chart_kind(given, line)?, title: text("title"), data }))
        }
        ("chart", Form::Fenced) => Ok(Opened::Data(ChartHead {
            kind: chart_kind(given, line)?,
            title: text("title"),
            unit: given.get("unit").map(str::to_owned),
            source: source(given, line)?,
        })),
        ("quote", _) => {
            Ok(Opened::Container(Container::Quote(Quote { who: text("who"), source: source(given, line)? })))
        }
        ("callout", _) => {
            let title = given.get("title").map(str::to_owned);
            Ok(Opened::Container(Container::Callout(Callout { title })))
        }
        ("qa", _) => Ok(Opened::Container(Container::Question(Question { question: text("q") }))),
        _ => Err(Problem::new(line, Code::UnknownDirective, format!("there is no directive `{name}`"))),
    }
}

/// A picture must be told in words: by `alt`, or by its caption; `alt=""` alone says that it only decorates.
fn figure(given: &Attributes, line: usize) -> Result<Figure, Problem> {
    let caption = given.get("caption").unwrap_or_default().to_owned();
    let alt = given.has("alt").then(|| given.get("alt").unwrap_or_default().to_owned());
    if alt.is_none() && caption.is_empty() {
        let message = "`figure` needs `alt` (what the picture shows) or a `caption`";
        return Err(Problem::new(line, Code::MissingAttribute, message));
    }
    Ok(Figure { image: given.get("image").unwrap_or_default().to_owned(), caption, alt })
}

fn chart_kind(given: &Attributes, line: usize) -> Result<ChartKind, Problem> {
    match given.get("type") {
        Some("bar") => Ok(ChartKind::Bar),
        Some("line") => Ok(ChartKind::Line),
        _ => Err(Problem::new(line, Code::BadValue, "the type of a chart is `bar` or `line`")),
    }
}

fn source(given: &Attributes, line: usize) -> Result<Source, Problem> {
    let name = given.get("source").unwrap_or_default().to_owned();
    let url = given.get("url").map(|url| web_address(url, line)).transpose()?;
    Ok(Source { name, url })
}

fn web_address(text: &str, line: usize) -> Result<String, Problem> {
    if link::is_web(text) {
        return Ok(text.to_owned());
    }
    let message = format!("`{}` is not an http or https address", text.chars().take(60).collect::<String>());
    Err(Problem::new(line, Code::BadValue, message))
}
