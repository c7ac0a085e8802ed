//! A segment's facets and dates, unpacked so that counting costs next to nothing.

use tantivy::SegmentReader;

use crate::Facet;
use crate::error::{Doing, Error};
use crate::schema::PUBLISHED;

/// Columns of one segment. They never change once the segment is written, so they are unpacked once.
#[derive(Debug)]
pub(crate) struct Table {
    columns: [Column; Facet::ALL.len()],
    published: Vec<i64>,
}

/// Values of one facet: numbers into the list of names.
#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) names: Vec<String>,
    cells: Cells,
}

#[derive(Debug)]
enum Cells {
    /// One value a document; the number past the last name stands for none.
    One(Vec<u32>),
    /// Any number of values: those of document `d` stand from `starts[d]` to `starts[d + 1]`.
    Many { starts: Vec<u32>, values: Vec<u32> },
}

impl Table {
    pub(crate) fn read(segment: &SegmentReader) -> Result<Self, Error> {
        let published = segment.fast_fields().i64(PUBLISHED).doing("read")?;
        let published = (0..segment.max_doc()).map(|d| published.first(d).unwrap_or_default()).collect();
        let mut columns = Vec::with_capacity(Facet::ALL.len());
        for facet in Facet::ALL {
            columns.push(Column::read(segment, facet)?);
        }
        let mut columns = columns.into_iter();
        // `ALL` has as many columns as were just pushed; a missing one would be an empty column.
        let columns =
            std::array::from_fn(|_| columns.next().unwrap_or_else(|| Column::empty(segment.max_doc())));
        Ok(Self { columns, published })
    }

    pub(crate) fn column(&self, facet: Facet) -> &Column {
        &self.columns[facet.position()]
    }

    #[inline]
    pub(crate) fn published(&self, doc: u32) -> i64 {
        self.published.get(doc as usize).copied().unwrap_or_default()
    }
}

impl Column {
    fn empty(docs: u32) -> Self {
        Self { names: Vec::new(), cells: Cells::One(vec![0; docs as usize]) }
    }

    fn read(segment: &SegmentReader, facet: Facet) -> Result<Self, Error> {
        let docs = segment.max_doc();
        let Some(column) = segment.fast_fields().str(facet.as_str()).doing("read")? else {
            return Ok(Self::empty(docs));
        };
        let mut names = Vec::with_capacity(column.num_terms());
        for ord in 0..column.num_terms() as u64 {
            let mut name = String::new();
            column.ord_to_str(ord, &mut name).doing("read")?;
            names.push(name);
        }
        let ords = column.ords();
        let cells = if facet.has_many() {
            let mut starts = Vec::with_capacity(docs as usize + 1);
            let mut values = Vec::new();
            starts.push(0);
            for doc in 0..docs {
                values.extend(ords.values_for_doc(doc).map(|ord| ord as u32));
                starts.push(values.len() as u32);
            }
            Cells::Many { starts, values }
        } else {
            let none = names.len() as u64;
            Cells::One((0..docs).map(|doc| ords.first(doc).unwrap_or(none) as u32).collect())
        };
        Ok(Self { names, cells })
    }

    /// Adds a document's values to the counts, which have one place more than there are names.
    #[inline]
    pub(crate) fn count(&self, doc: u32, counts: &mut [u32]) {
        let mut add = |value: u32| {
            if let Some(count) = counts.get_mut(value as usize) {
                *count += 1;
            }
        };
        match &self.cells {
            Cells::One(values) => values.get(doc as usize).copied().into_iter().for_each(add),
            Cells::Many { .. } => self.many(doc).iter().for_each(|v| add(*v)),
        }
    }

    /// Whether a document has one of the accepted values.
    #[inline]
    pub(crate) fn accepts(&self, doc: u32, accepted: &[bool]) -> bool {
        let yes = |value: &u32| accepted.get(*value as usize).copied().unwrap_or(false);
        match &self.cells {
            Cells::One(values) => values.get(doc as usize).is_some_and(yes),
            Cells::Many { .. } => self.many(doc).iter().any(yes),
        }
    }

    #[inline]
    fn many(&self, doc: u32) -> &[u32] {
        let Cells::Many { starts, values } = &self.cells else { return &[] };
        let doc = doc as usize;
        match (starts.get(doc), starts.get(doc + 1)) {
            (Some(&from), Some(&to)) => values.get(from as usize..to as usize).unwrap_or_default(),
            _ => &[],
        }
    }
}
