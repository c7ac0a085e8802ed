//! Indices of the country's own: the overview, a page for each, and its results as a table.

pub mod change;
mod figures;
mod names;
mod page;
pub mod tables;

use std::sync::Arc;

use axum::extract::State;
use flow::data::index::{IndexDefinition, IndexResult};
use model::Code;
use render::View;
use render::pages::{IndexRow, IndicesPage};
use store::index::IndexEdition;

use crate::answer::{Answer, Answered};
use crate::app::App;
use crate::cache::Tag;
use crate::failure::Failure;
use crate::reader::Reader;

pub use names::{Said, column as column_name};
pub use page::{edition, page};

/// A published edition, read.
#[derive(Clone)]
pub struct Published {
    /// As it is kept.
    pub edition: IndexEdition,
    /// How it is made.
    pub definition: IndexDefinition,
    /// What came out.
    pub results: IndexResult,
    /// What a person called it and said of it.
    pub said: Said,
}

impl Published {
    /// Reads what is kept.
    pub fn read(edition: IndexEdition) -> Result<Self, Failure> {
        Ok(Self {
            definition: serde_json::from_str(&edition.definition).map_err(Failure::internal)?,
            results: serde_json::from_str(&edition.results).map_err(Failure::internal)?,
            said: serde_json::from_str(&edition.names).map_err(Failure::internal)?,
            edition,
        })
    }

    /// The newest edition of an index.
    pub async fn newest(app: &App, code: &str) -> Result<Self, Failure> {
        Self::read(Self::editions(app, code).await?.swap_remove(0))
    }

    /// Every edition of an index, the newest first; there is at least one.
    pub async fn editions(app: &App, code: &str) -> Result<Vec<IndexEdition>, Failure> {
        let code = Code::new(code).map_err(|_| Failure::NotFound)?;
        let editions = store::index::editions(&mut app.store.read().await?, &code).await?;
        if editions.is_empty() { Err(Failure::NotFound) } else { Ok(editions) }
    }

    /// An edition by its name, or the newest, and the one before it.
    pub async fn with_earlier(
        app: &App,
        code: &str,
        edition: Option<&str>,
    ) -> Result<(Self, Option<Self>), Failure> {
        let editions = Self::editions(app, code).await?;
        let wanted = |known: &IndexEdition| edition.is_none_or(|edition| known.edition == edition);
        let at = editions.iter().position(wanted).ok_or(Failure::NotFound)?;
        let mut rest = editions.into_iter().skip(at);
        let this = Self::read(rest.next().ok_or(Failure::NotFound)?)?;
        Ok((this, rest.next().map(Self::read).transpose()?))
    }

    /// Its name for readers of a view.
    pub fn name(&self, v: &View<'_>) -> String {
        self.said.title(v, &self.definition)
    }

    /// Where the country stands, in two sentences; none when it is not ranked here.
    fn stand(&self, v: &View<'_>) -> Vec<String> {
        let row = self.results.ranks.iter().find(|row| row.area == home(v));
        let Some((row, rank)) = row.and_then(|row| Some((row, row.rank?))) else { return Vec::new() };
        let of = self.results.ranks.iter().filter(|row| row.rank.is_some()).count();
        let number = |n: f64| v.real(n, 1);
        vec![
            v.local.messages.with(
                "index-place",
                &[
                    ("country", &names::area(v, &row.area)),
                    ("rank", &v.num(i64::from(rank))),
                    ("of", &v.num(i64::try_from(of).unwrap_or(0))),
                ],
            ),
            v.t2("index-between", ("low", &number(row.low)), ("high", &number(row.high))),
        ]
    }

    /// Edition, publisher and day.
    fn meta(&self, v: &View<'_>) -> Vec<String> {
        let mut meta = vec![
            v.t1("index-edition", "edition", &self.edition.edition),
            v.name("organisation", self.definition.publisher.as_str()),
            v.day(self.definition.published),
        ];
        if self.edition.revision > 1 {
            meta.push(v.t1("index-revision", "number", &v.num(self.edition.revision)));
        }
        meta
    }
}

/// The country's own area.
pub fn home<'a>(v: &View<'a>) -> &'a str {
    v.country.nation.rankings.home.as_ref().map_or("", Code::as_str)
}

/// `/{locale}/indices`
pub async fn overview(State(app): State<Arc<App>>, reader: Reader) -> Answered {
    let v = reader.view();
    let editions = store::index::newest(&mut app.store.read().await?).await?;
    let mut rows = Vec::with_capacity(editions.len());
    for edition in editions {
        let index = Published::read(edition)?;
        rows.push(IndexRow {
            href: v.href(&format!("/indices/{}", index.edition.code)),
            name: index.name(&v),
            about: index.said.about(&v, &index.definition),
            meta: index.meta(&v).join(" · "),
            stand: index.stand(&v),
        });
    }
    let c = reader.chrome(v.t("index-title"), "/indices", "rankings").described(v.t("index-intro"));
    Answer::page(&IndicesPage { c, rows }, vec![Tag::Data])
}
