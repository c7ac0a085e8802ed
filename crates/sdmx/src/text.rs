//! Texts in several languages.

use std::sync::Arc;

/// A text in several languages, by BCP 47 tag, in the order in which they were given. Copies share it: the names of a
/// list of codes stand in many places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts(Option<Arc<Vec<(String, String)>>>);

impl Texts {
    /// No text.
    pub const fn new() -> Self {
        Self(None)
    }

    /// A text in one language.
    pub fn one(tag: &str, text: &str) -> Self {
        Self(Some(Arc::new(vec![(tag.to_owned(), text.to_owned())])))
    }

    /// Adds a text, or replaces the one in that language. Tags are the same whatever their case.
    pub fn set(&mut self, tag: impl Into<String>, text: impl Into<String>) {
        let tag = tag.into();
        let list = Arc::make_mut(self.0.get_or_insert_default());
        match list.iter_mut().find(|(known, _)| known.eq_ignore_ascii_case(&tag)) {
            Some((_, old)) => *old = text.into(),
            None => list.push((tag, text.into())),
        }
    }

    fn list(&self) -> &[(String, String)] {
        match &self.0 {
            Some(list) => list.as_slice(),
            None => &[],
        }
    }

    /// The text in exactly this language.
    pub fn get(&self, tag: &str) -> Option<&str> {
        self.list().iter().find(|(known, _)| known.eq_ignore_ascii_case(tag)).map(|(_, text)| text.as_str())
    }

    /// The text for a reader of these languages, the best first: a language, then a wider one (`zh` for `zh-Hant`),
    /// then a narrower one, and in the end any.
    pub fn best<S: AsRef<str>>(&self, languages: &[S]) -> Option<&str> {
        for wanted in languages {
            let mut tag = wanted.as_ref();
            loop {
                if let Some(text) = self.get(tag) {
                    return Some(text);
                }
                match tag.rsplit_once('-') {
                    Some((wider, _)) => tag = wider,
                    None => break,
                }
            }
            let same = |known: &str| known.split('-').next().is_some_and(|l| l.eq_ignore_ascii_case(tag));
            if let Some((_, text)) = self.list().iter().find(|(known, _)| same(known)) {
                return Some(text);
            }
        }
        self.list().first().map(|(_, text)| text.as_str())
    }

    /// All texts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.list().iter().map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list().is_empty()
    }
}

impl<T: Into<String>, U: Into<String>> FromIterator<(T, U)> for Texts {
    fn from_iter<I: IntoIterator<Item = (T, U)>>(iter: I) -> Self {
        let mut texts = Self::new();
        for (tag, text) in iter {
            texts.set(tag, text);
        }
        texts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_language() {
        let texts: Texts = [("vi", "a"), ("zh-Hans", "b"), ("en", "c")].into_iter().collect();
        for (wanted, text) in [("zh-TW", "b"), ("en-GB", "c"), ("VI", "a"), ("zh-Hans-CN", "b"), ("fr", "a")]
        {
            assert_eq!(texts.best(&[wanted]), Some(text), "{wanted}");
        }
        assert_eq!(texts.best(&["fr", "en"]), Some("c"));
        assert_eq!(Texts::new().best(&["fr"]), None);
    }
}
