//! A segment's facets and dates, unpacked so that counting costs next to nothing.

use tantivy::SegmentReader;

use crate::Facet;
use crate::error::{Doing, Error};
use crate::schema::PUBLISHED;

/// The facet values of one segment, each with a number, and the numbers of each document side by side: to
/// count a document is to walk over a short row. Nothing changes once the segment is written.
#[derive(Debug)]
pub(crate) struct Table {
    names: Vec<(Facet, String)>,
    /// The row of document `d` is `values[starts[d]..starts[d + 1]]`.
    starts: Vec<u32>,
    values: Vec<u32>,
    published: Vec<i64>,
}

impl Table {
    pub(crate) fn read(segment: &SegmentReader) -> Result<Self, Error> {
        let fast = segment.fast_fields();
        let docs = segment.max_doc();
        let published = fast.i64(PUBLISHED).doing("read")?;
        let published = (0..docs).map(|d| published.first(d).unwrap_or_default()).collect();
        let mut names = Vec::new();
        let mut columns = Vec::new();
        for facet in Facet::ALL {
            let Some(column) = fast.str(facet.as_str()).doing("read")? else { continue };
            columns.push((names.len() as u32, column.ords().clone()));
            for ord in 0..column.num_terms() as u64 {
                let mut name = String::new();
                column.ord_to_str(ord, &mut name).doing("read")?;
                names.push((facet, name));
            }
        }
        let mut starts = Vec::with_capacity(docs as usize + 1);
        let mut values = Vec::new();
        starts.push(0);
        for doc in 0..docs {
            for (first, ords) in &columns {
                values.extend(ords.values_for_doc(doc).map(|ord| first + ord as u32));
            }
            starts.push(values.len() as u32);
        }
        Ok(Self { names, starts, values, published })
    }

    /// Every value of the segment; the place is its number.
    pub(crate) fn names(&self) -> &[(Facet, String)] {
        &self.names
    }

    /// The numbers of a document's values.
    #[inline]
    pub(crate) fn row(&self, doc: u32) -> &[u32] {
        match self.starts.get(doc as usize..doc as usize + 2) {
            Some(&[from, to]) => self.values.get(from as usize..to as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// When a document was published.
    #[inline]
    pub(crate) fn published(&self, doc: u32) -> i64 {
        self.published.get(doc as usize).copied().unwrap_or_default()
    }
}
