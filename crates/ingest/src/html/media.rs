//! Pictures: single ones, captioned ones, galleries.

use url::Url;

use super::ImageRef;
use super::credit::credit;
use super::dom::{self, Handle};
use super::line::Style;
use super::render::{address, attribute};
use super::tidy::one_line;
use super::walk::{Block, Walker};

/// Longer captions of galleries do not grow with those of their pictures.
const MAX_CAPTION: usize = 400;
const MAX_GALLERY: usize = 200;

impl Walker {
    /// A picture in the middle of things.
    pub(super) fn image(&mut self, node: &Handle, style: &Style) {
        if is_letter(node) {
            let alt = dom::attribute(node, "alt").unwrap_or_default();
            return self.line.push(&alt, style);
        }
        if let Some((url, image)) = self.picture(node, "") {
            self.flush();
            self.figure_directive(&url, &image);
        }
    }

    pub(super) fn figure(&mut self, node: &Handle, style: &Style) {
        let pictures: Vec<Handle> = dom::below(node).filter(|node| dom::name(node) == "img").collect();
        if let Some(frame) = dom::find(node, &["iframe", "video", "audio", "table", "pre"])
            .or_else(|| dom::find(node, &["blockquote"]).filter(|_| pictures.is_empty()))
        {
            return match dom::name(&frame) {
                "iframe" | "video" | "audio" => self.embedded(node),
                "table" => {
                    self.flush();
                    let (captions, rest): (Vec<_>, Vec<_>) =
                        dom::children(node).into_iter().partition(|child| dom::name(child) == "figcaption");
                    captions.iter().for_each(|caption| self.table_caption(caption, style));
                    rest.iter().for_each(|child| self.walk(child, style));
                    self.flush();
                }
                _ => self.block(node, style),
            };
        }
        match pictures.as_slice() {
            [] if dom::has_class(node, |class| class.contains("embed")) => self.embedded(node),
            [] => self.block(node, style),
            [picture] => {
                self.flush();
                self.full_size = full_size(node).and_then(|href| self.resolve(&href)).filter(is_image_file);
                let found = self.picture(picture, &caption_of(node));
                self.full_size = None;
                if let Some((url, image)) = found {
                    self.figure_directive(&url, &image);
                }
            }
            _ => self.gallery(node),
        }
    }

    /// Whether an element holds several pictures to be shown together.
    pub(super) fn is_gallery(&self, node: &Handle) -> bool {
        let named = |class: &str| {
            matches!(class, "gallery" | "blocks-gallery-grid" | "tiled-gallery")
                || class.starts_with("wp-block-gallery")
        };
        dom::has_class(node, named) && dom::below(node).filter(|node| dom::name(node) == "img").count() > 1
    }

    pub(super) fn gallery(&mut self, node: &Handle) {
        self.flush();
        let own = dom::children(node).into_iter().find(|child| dom::name(child) == "figcaption");
        let mut caption = own.map(|caption| one_line(&dom::text(&caption))).unwrap_or_default();
        let pictures: Vec<Handle> = dom::below(node).filter(|node| dom::name(node) == "img").collect();
        let mut found: Vec<(String, ImageRef)> = Vec::new();
        for picture in pictures.into_iter().take(MAX_GALLERY) {
            let (caption, full) = around(&picture, node);
            self.full_size = full.and_then(|href| self.resolve(&href)).filter(is_image_file);
            found.extend(self.picture(&picture, &caption));
            self.full_size = None;
        }
        match found.as_slice() {
            [] => {}
            [(url, image)] => {
                let image = match image.caption.is_empty() {
                    true => ImageRef { caption, ..image.clone() },
                    false => image.clone(),
                };
                self.figure_directive(url, &image);
            }
            several => {
                // A gallery says one thing under it: what is said of all, then of each.
                for said in several.iter().map(|(_, image)| image.caption.as_str()).filter(|c| !c.is_empty())
                {
                    if caption.chars().count() + said.chars().count() > MAX_CAPTION {
                        break;
                    }
                    let between = if caption.is_empty() { "" } else { " · " };
                    caption = format!("{caption}{between}{said}");
                }
                let codes: Vec<String> = several.iter().map(|(url, _)| format!("@@{url}@@")).collect();
                let (codes, caption) = (codes.join(" "), attribute(&caption));
                self.blocks
                    .push(Block::Directive(format!("::gallery{{images=\"{codes}\" caption=\"{caption}\"}}")));
            }
        }
    }

    pub(super) fn figure_directive(&mut self, url: &str, image: &ImageRef) {
        let (caption, alt) = (attribute(&image.caption), attribute(&image.alt));
        let text = format!("::figure{{image=\"@@{url}@@\" caption=\"{caption}\" alt=\"{alt}\"}}");
        self.blocks.push(Block::Directive(text));
    }

    /// Takes a picture in. Gives its address and what is said about it here.
    fn picture(&mut self, node: &Handle, caption: &str) -> Option<(String, ImageRef)> {
        if is_tiny(node) {
            return None;
        }
        if let Some(tally) = &mut self.paste {
            tally.pictures += 1;
            return None;
        }
        let web = |url: &Url| matches!(url.scheme(), "http" | "https") && url.has_host();
        let sources = sources(node);
        let url = self.full_size.take().or_else(|| sources.iter().find_map(|s| self.resolve(s).filter(web)));
        let Some(url) = url else {
            let shown: String =
                sources.first().map_or(String::new(), |source| source.chars().take(40).collect());
            self.dropped.add(format!("picture {shown}"));
            return None;
        };
        let (caption, mut credit) = credit(&one_line(caption));
        let mut alt = one_line(&dom::attribute(node, "alt").unwrap_or_default());
        let mut url = address(&url);
        if let Some(known) = self.library.find(&url) {
            if let Ok(original) = Url::parse(&known.url) {
                url = address(&original);
            }
            if alt.is_empty() {
                alt = one_line(&known.alt);
            }
            if credit.is_empty() {
                credit = known.credit();
            }
        }
        let image = ImageRef { url: url.clone(), alt, caption, credit };
        match self.images.iter_mut().find(|known| known.url == url) {
            Some(known) => {
                // The same picture again may be told better.
                for (old, new) in [(&mut known.alt, &image.alt), (&mut known.caption, &image.caption)] {
                    if old.is_empty() {
                        old.clone_from(new);
                    }
                }
            }
            None => self.images.push(image.clone()),
        }
        Some((url, image))
    }
}

/// Whether an element is a picture a reader sees as one.
pub(super) fn is_picture(node: &Handle) -> bool {
    dom::name(node) == "img" && !is_letter(node) && !is_tiny(node)
}

/// A picture in place of a letter.
fn is_letter(node: &Handle) -> bool {
    dom::has_class(node, |class| matches!(class, "emoji" | "wp-smiley"))
}

/// A picture that only counts readers.
fn is_tiny(node: &Handle) -> bool {
    let tiny = |key| dom::attribute(node, key).and_then(|n| n.parse::<u32>().ok()).is_some_and(|n| n <= 2);
    tiny("width") || tiny("height")
}

/// Addresses a picture may be at, the best first: pages that load late keep the real one elsewhere.
pub(super) fn sources(node: &Handle) -> Vec<String> {
    let of = |key: &str| dom::attribute(node, key);
    let largest = of("srcset").or_else(|| of("data-srcset")).and_then(|set| largest(&set));
    let keys = ["data-src", "data-lazy-src", "data-original", "src"];
    [of("data-orig-file"), largest].into_iter().chain(keys.map(of)).flatten().collect()
}

/// The widest of a source set.
fn largest(set: &str) -> Option<String> {
    let candidates = set.split(", ").filter_map(|candidate| {
        let mut words = candidate.split_whitespace();
        let url = words.next()?.trim_end_matches(',');
        let size = words.next().and_then(|size| size.trim_end_matches(['w', 'x', ',']).parse::<f32>().ok());
        Some((url, size.unwrap_or(1.0)))
    });
    candidates.max_by(|a, b| a.1.total_cmp(&b.1)).map(|(url, _)| url.to_owned())
}

/// Whether an address is that of a picture, by its ending.
pub(super) fn is_image_file(url: &Url) -> bool {
    let path = url.path().to_ascii_lowercase();
    [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".tif", ".tiff"].iter().any(|end| path.ends_with(end))
}

fn full_size(figure: &Handle) -> Option<String> {
    let links = dom::below(figure).filter(|node| dom::name(node) == "a");
    links.filter(|link| dom::find(link, &["img"]).is_some()).find_map(|link| dom::attribute(&link, "href"))
}

/// The words under a picture: its `figcaption`, or all words of a figure without one.
fn caption_of(figure: &Handle) -> String {
    dom::text(&dom::find(figure, &["figcaption"]).unwrap_or_else(|| figure.clone()))
}

/// What is said about one picture of a gallery, and where its link leads.
fn around(picture: &Handle, gallery: &Handle) -> (String, Option<String>) {
    let (mut node, mut href) = (picture.clone(), None);
    for _ in 0..6 {
        let parent = node.parent.take();
        node.parent.set(parent.clone());
        let Some(above) = parent.and_then(|parent| parent.upgrade()) else { break };
        if std::rc::Rc::ptr_eq(&above, gallery) {
            break;
        }
        node = above;
        match dom::name(&node) {
            "a" => href = dom::attribute(&node, "href"),
            "figure" | "li" | "dl" => {
                let caption = dom::find(&node, &["figcaption", "dd"]);
                return (caption.map(|caption| dom::text(&caption)).unwrap_or_default(), href);
            }
            _ => {}
        }
    }
    (String::new(), href)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_source_is_taken() {
        let set = "https://a.example/1.jpg 300w, https://a.example/2.jpg 1024w, https://a.example/3.jpg 768w";
        assert_eq!(largest(set).as_deref(), Some("https://a.example/2.jpg"));
        assert_eq!(largest(""), None);
    }
}
