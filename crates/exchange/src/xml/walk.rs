//! Going through elements and the text in them.

use std::io::BufRead;

use crate::problem::{ReadError, Reason};
use crate::remark::About;
use crate::xml::{Next, Tag, Xml};

impl<R: BufRead> Xml<R> {
    /// The next element within the current one; nothing when that ends. Text can only be white space.
    pub(crate) fn child(&mut self, within: &str) -> Result<Option<Tag>, ReadError> {
        loop {
            match self.next()? {
                Next::Start(tag) => return Ok(Some(tag)),
                Next::End | Next::Eof => return Ok(None),
                Next::Text(text) if is_space(&text) => {}
                Next::Text(text) => {
                    let space = &text[..text.len() - text.trim_start_matches([' ', '\t', '\r', '\n']).len()];
                    let within = within.to_owned();
                    return Err(Reason::UnexpectedText { within }.at(self.place.after(space)));
                }
            }
        }
    }

    /// Goes to the end of the current element, which has nothing in it.
    pub(crate) fn empty(&mut self, within: &str) -> Result<(), ReadError> {
        match self.child(within)? {
            None => Ok(()),
            Some(tag) => self.unexpected(&tag, within),
        }
    }

    pub(crate) fn unexpected<T>(&self, tag: &Tag, within: &str) -> Result<T, ReadError> {
        let (element, within) = (tag.name.clone(), within.to_owned());
        Err(Reason::UnexpectedElement { element, within }.at(tag.place))
    }

    /// Adds to a text that is being put together.
    pub(crate) fn add(&self, to: &mut String, text: &str) -> Result<(), ReadError> {
        if to.len() + text.len() > self.limits.text {
            return self.refuse(Reason::TooLong { limit: self.limits.text });
        }
        to.push_str(text);
        Ok(())
    }

    /// All text up to the end of the current element, which holds no other.
    pub(crate) fn text(&mut self, within: &str) -> Result<String, ReadError> {
        let mut text = String::new();
        loop {
            match self.next()? {
                Next::Text(more) => self.add(&mut text, &more)?,
                Next::End | Next::Eof => return Ok(text),
                Next::Start(tag) => return self.unexpected(&tag, within),
            }
        }
    }

    /// All text up to the end of the current element; the tags of elements in it are left out.
    pub(crate) fn bare_text(&mut self) -> Result<String, ReadError> {
        let depth = self.depth;
        let mut text = String::new();
        loop {
            match self.next()? {
                Next::Text(more) => self.add(&mut text, &more)?,
                Next::Start(tag) => self.remarks.note(tag.place, About::Markup(tag.name)),
                Next::End if self.depth < depth => return Ok(text),
                Next::End => {}
                Next::Eof => return Ok(text),
            }
        }
    }

    /// Leaves out the element that has just begun, with all in it, and says so.
    pub(crate) fn leave(&mut self, tag: &Tag) -> Result<(), ReadError> {
        self.remarks.note(tag.place, About::Element(tag.name.clone()));
        self.pass(|_| Ok(()))
    }

    /// Goes to the end of the element that has just begun, and shows what begins or stands in it.
    pub(crate) fn pass(
        &mut self,
        mut see: impl FnMut(Next) -> Result<(), ReadError>,
    ) -> Result<(), ReadError> {
        let depth = self.depth;
        while self.depth >= depth {
            match self.next()? {
                Next::Eof => return Ok(()),
                Next::End => {}
                next => see(next)?,
            }
        }
        Ok(())
    }

    /// Goes to the end of the file, where nothing may follow but comments.
    pub(crate) fn finish(&mut self) -> Result<(), ReadError> {
        match self.next()? {
            Next::Eof => Ok(()),
            _ => self.refuse(Reason::Malformed("something follows the root".into())),
        }
    }
}

/// White space as XML has it.
pub(crate) fn is_space(text: &str) -> bool {
    text.bytes().all(|b| matches!(b, b' ' | b'\t' | b'\r' | b'\n'))
}
