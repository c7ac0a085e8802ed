//! Pictures of the site's library: the original instead of a rendition, and what is said about it there.

use url::Url;

use crate::entry::EntryImage;

/// The pictures of one entry that are in the library.
#[derive(Default)]
pub(super) struct Library {
    known: Vec<(String, EntryImage)>,
}

impl Library {
    pub(super) fn new(images: &[EntryImage]) -> Self {
        let known = images.iter().filter_map(|image| {
            let url = Url::parse(&image.url).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
            Some((url.path().to_owned(), EntryImage { url: url.to_string(), ..image.clone() }))
        });
        Self { known: known.collect() }
    }

    /// The picture this address is of: itself, or one of the sizes a site keeps beside it. The host is not looked at,
    /// since a site's texts still name it as it was called when they were written.
    pub(super) fn find(&self, url: &str) -> Option<&EntryImage> {
        let url = Url::parse(url).ok()?;
        let path = url.path();
        let same = self.known.iter().find(|(known, _)| known == path);
        let found = same.or_else(|| {
            let original = original(path).unwrap_or_else(|| path.to_owned());
            self.known.iter().find(|(known, _)| uploaded(known) == original)
        });
        found.map(|(_, image)| image)
    }
}

/// What all sizes of a picture have in common, whatever the host.
pub(super) fn key(url: &Url) -> String {
    uploaded(&original(url.path()).unwrap_or_else(|| url.path().to_owned()))
}

/// `/a/b.jpg` was uploaded, and the site keeps `/a/b-scaled.jpg` or `/a/b-rotated.jpg` in its place.
fn uploaded(path: &str) -> String {
    path.replacen("-scaled.", ".", 1).replacen("-rotated.", ".", 1)
}

/// `/a/b-1024x683.jpg` is a rendition of `/a/b.jpg`.
fn original(path: &str) -> Option<String> {
    let (stem, end) = path.rsplit_once('.')?;
    let (name, size) = stem.rsplit_once('-')?;
    let (width, height) = size.split_once('x')?;
    let number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    (number(width) && number(height)).then(|| format!("{name}.{end}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rendition_is_known_by_its_name_whatever_the_host() {
        let image = |url: &str| EntryImage {
            url: url.into(),
            title: String::new(),
            alt: String::new(),
            caption: String::new(),
            leading: false,
        };
        let library = Library::new(&[
            image("https://a.example/u/b.jpg"),
            image("https://a.example/u/c-scaled.jpg"),
            image("https://a.example/u/d-10x10.png"),
            image("https://a.example/u/e-rotated.jpg"),
        ]);
        let of = |url| library.find(url).map(|image| image.url.as_str());
        assert_eq!(of("http://www.a.example/u/b-300x200.jpg?w=3"), Some("https://a.example/u/b.jpg"));
        assert_eq!(of("https://a.example/u/c-300x200.jpg"), Some("https://a.example/u/c-scaled.jpg"));
        assert_eq!(of("https://a.example/u/d-10x10.png"), Some("https://a.example/u/d-10x10.png"));
        assert_eq!(of("https://a.example/u/e-200x300.jpg"), Some("https://a.example/u/e-rotated.jpg"));
        assert_eq!(of("https://a.example/u/c.jpg"), Some("https://a.example/u/c-scaled.jpg"));
        assert_eq!(of("https://a.example/u/b-300x200.png"), None);
        assert_eq!(of("https://a.example/u/b-x200.jpg"), None);
    }
}
