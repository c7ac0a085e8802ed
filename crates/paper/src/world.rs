//! What the typesetter can reach: a template, the pieces it may build on, the document as data, faces. No files, no network, no
//! packages, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, WorldExt};

use crate::{Fonts, PaperError};

/// The pieces.
const PIECES: &str = include_str!("templates/paper.typ");

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // The feature is what tells reading programs which cells name their rows.
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

static IDS: LazyLock<Result<Ids, String>> = LazyLock::new(|| {
    let id = |name: &str| {
        let path = VirtualPath::new(name).map_err(|error| error.to_string())?;
        Ok::<_, String>(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
    };
    let pieces = id("paper.typ")?;
    Ok(Ids {
        main: id("template.typ")?,
        pieces,
        data: id("data.json")?,
        source: Source::new(pieces, PIECES.to_owned()),
    })
});

struct Ids {
    main: FileId,
    pieces: FileId,
    data: FileId,
    source: Source,
}

/// All that a template can reach.
pub struct World<'a> {
    ids: &'static Ids,
    main: Source,
    data: Bytes,
    fonts: &'a Fonts,
}

impl<'a> World<'a> {
    /// A world of one template and one document.
    pub fn new(template: &str, data: Vec<u8>, fonts: &'a Fonts) -> Result<Self, PaperError> {
        let ids = IDS.as_ref().map_err(|_| PaperError::Stopped)?;
        Ok(Self { ids, main: Source::new(ids.main, template.to_owned()), data: Bytes::new(data), fonts })
    }

    /// A failure with its place: in the template if it can be followed up to there, else in the pieces.
    pub fn explain(&self, errors: &[SourceDiagnostic]) -> PaperError {
        let Some(error) = errors.first() else {
            return PaperError::Stopped;
        };
        let calls = error.trace.iter().map(|point| DiagSpan::from(point.span));
        let mut places = std::iter::once(error.span).chain(calls);
        let place = places
            .find_map(|span| self.place(span).filter(|_| span.id() == Some(self.ids.main)))
            .or_else(|| self.place(error.span));
        let (line, column) = place.unwrap_or((0, 0));
        let own = place.is_none() || error.span.id() == Some(self.ids.main);
        let called = error.trace.iter().any(|point| point.span.id() == Some(self.ids.main));
        let file = if own || called { "template.typ" } else { "paper.typ" };
        PaperError::Template {
            file: file.to_owned(),
            line,
            column,
            reason: error.message.to_string(),
            hints: error.hints.iter().map(|hint| hint.v.to_string()).collect(),
        }
    }

    /// Line and column of a span, from one.
    fn place(&self, span: DiagSpan) -> Option<(usize, usize)> {
        let source = typst::World::source(self, span.id()?).ok()?;
        let range = self.range(span)?;
        let (line, column) = source.lines().byte_to_line_column(range.start)?;
        Some((line + 1, column + 1))
    }
}

impl typst::World for World<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.ids.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        match id {
            id if id == self.ids.main => Ok(self.main.clone()),
            id if id == self.ids.pieces => Ok(self.ids.source.clone()),
            id => Err(missing(id)),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id {
            id if id == self.ids.data => Ok(self.data.clone()),
            id => Err(missing(id)),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.face(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// Whatever else is asked for is not there.
fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
