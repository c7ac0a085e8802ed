//! Links to pictures. Where the text shows the very picture, its words lead nowhere: it is here already, as large as it
//! was there. Another picture of the same site follows the words that lead to it.

use url::Url;

use super::dom::{self, Handle};
use super::library::key;
use super::media::{is_image_file, is_picture, sources};
use super::render::address;
use super::tidy::one_line;
use super::walk::Walker;
use super::{ImageRef, LinkedImage, file};

/// What is behind a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Behind {
    /// A picture the text shows.
    Shown,
    /// Another picture of the same site.
    Other,
    /// Anything else.
    NoPicture,
}

impl Walker {
    /// Remembers which pictures a text shows.
    pub(super) fn look_ahead(&mut self, root: &Handle) {
        for node in dom::below(root) {
            let addresses = if is_picture(&node) {
                sources(&node)
            } else if dom::name(&node) == "a" && holds_picture(&node) {
                dom::attribute(&node, "href").into_iter().collect()
            } else {
                continue;
            };
            let shown = addresses.iter().filter_map(|address| self.resolve(address));
            let shown: Vec<String> = shown.filter(Url::has_host).map(|url| key(&url)).collect();
            self.shown.extend(shown);
        }
    }

    pub(super) fn behind(&self, link: &Handle, target: &Url) -> Behind {
        if self.paste.is_some() || !is_image_file(target) {
            Behind::NoPicture
        } else if holds_picture(link) {
            Behind::Shown
        } else if !file::is_of(self.base.as_ref(), target) || dom::text(link).trim().is_empty() {
            Behind::NoPicture
        } else if self.shown.contains(&key(target)) {
            Behind::Shown
        } else {
            Behind::Other
        }
    }

    /// Lets a picture follow the words that lead to it. `written` is its address as it is written in the text.
    pub(super) fn follow(&mut self, link: &Handle, target: &Url, written: String) {
        if self.linked.iter().any(|known| known.link == written) {
            return;
        }
        let said = dom::attribute(link, "title").unwrap_or_else(|| dom::text(link));
        let mut image = ImageRef {
            url: address(target),
            alt: one_line(&said),
            caption: String::new(),
            credit: String::new(),
        };
        if let Some(known) = self.library.find(&image.url) {
            if let Ok(original) = Url::parse(&known.url) {
                image.url = address(&original);
            }
            if !known.alt.is_empty() {
                image.alt = one_line(&known.alt);
            }
            image.credit = known.credit();
        }
        if self.linked.iter().all(|known| known.image.url != image.url) {
            self.following.push(image.clone());
        }
        self.linked.push(LinkedImage { link: written, image });
    }
}

fn holds_picture(link: &Handle) -> bool {
    dom::below(link).any(|node| is_picture(&node))
}
