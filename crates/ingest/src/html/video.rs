//! Videos and other things shown in a frame. They become links: nothing of another site is loaded into the page.

use url::Url;

use super::dom::{self, Handle};
use super::render::{address, attribute};
use super::tidy::one_line;
use super::walk::{Block, Walker};

/// Sites whose frames are videos.
const HOSTS: [&str; 8] = [
    "youtube.com",
    "youtu.be",
    "youtube-nocookie.com",
    "vimeo.com",
    "dailymotion.com",
    "dai.ly",
    "tiktok.com",
    "rutube.ru",
];

impl Walker {
    /// A link to a video. Without a title it has that of the text it stands in, or its host says what it is.
    pub(super) fn video(&mut self, url: &Url, title: &str) {
        let url = watchable(url);
        let title = match one_line(title) {
            empty if empty.is_empty() && !self.title.is_empty() => one_line(&self.title),
            empty if empty.is_empty() => host(&url),
            title => title,
        };
        let text = format!("::video{{url=\"{}\" title=\"{}\"}}", address(&url), attribute(&title));
        self.blocks.push(Block::Directive(text));
    }

    pub(super) fn frame(&mut self, node: &Handle) {
        let title = dom::attribute(node, "title").unwrap_or_default();
        let source = ["src", "data-src", "data-lazy-src"].iter().find_map(|key| dom::attribute(node, key));
        self.flush();
        self.linked_frame(source.as_deref(), &title, "frame");
    }

    pub(super) fn player(&mut self, node: &Handle, name: &str) {
        let title =
            dom::attribute(node, "title").or_else(|| dom::attribute(node, "aria-label")).unwrap_or_default();
        let source = dom::attribute(node, "src").or_else(|| {
            dom::below(node)
                .filter(|node| dom::name(node) == "source")
                .find_map(|node| dom::attribute(&node, "src"))
        });
        self.flush();
        match source.as_deref().and_then(|source| self.web(source)) {
            Some(url) if name == "video" => self.video(&url, &title),
            _ => self.linked_frame(source.as_deref(), &title, name),
        }
    }

    /// A figure round something embedded: a frame, a player, or only an address.
    pub(super) fn embedded(&mut self, figure: &Handle) {
        self.flush();
        let caption = dom::find(figure, &["figcaption"]).map(|caption| one_line(&dom::text(&caption)));
        let caption = caption.unwrap_or_default();
        let frame = dom::find(figure, &["iframe", "video", "audio"]);
        let source = match &frame {
            Some(frame) => {
                let own = ["src", "data-src"].iter().find_map(|key| dom::attribute(frame, key));
                own.or_else(|| {
                    dom::find(frame, &["source"]).and_then(|source| dom::attribute(&source, "src"))
                })
            }
            None => dom::text(figure)
                .split_whitespace()
                .find_map(address_in)
                .or_else(|| dom::find(figure, &["a"]).and_then(|link| dom::attribute(&link, "href"))),
        };
        let own_title = frame.as_ref().and_then(|frame| dom::attribute(frame, "title"));
        let title = if caption.is_empty() { own_title.unwrap_or_default() } else { caption };
        let kind = frame.as_ref().map_or("embedded page", |frame| dom::name(frame));
        match source.as_deref().and_then(|source| self.web(source)) {
            Some(url) if kind == "video" => self.video(&url, &title),
            _ => self.linked_frame(source.as_deref(), &title, kind),
        }
    }

    /// A video's link, or a plain link with a note that something is not shown any more.
    fn linked_frame(&mut self, source: Option<&str>, title: &str, kind: &str) {
        match source.and_then(|source| self.web(source)) {
            Some(url) if is_video(&url) => self.video(&url, title),
            Some(url) => {
                self.dropped.add(format!("{kind} {url}"));
                let title = one_line(title);
                let words = if title.is_empty() { host(&url) } else { title };
                self.blocks.push(Block::Paragraph(Self::linked(&words, &url)));
            }
            None => self.dropped.add(kind),
        }
    }

    fn web(&self, source: &str) -> Option<Url> {
        self.resolve(source).filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
    }
}

fn host(url: &Url) -> String {
    url.host_str().unwrap_or("link").trim_start_matches("www.").to_owned()
}

/// The address, if a paragraph is nothing but the address of a video.
pub(super) fn alone(words: &str) -> Option<Url> {
    address_in(words).and_then(|words| Url::parse(&words).ok()).filter(is_video)
}

fn address_in(words: &str) -> Option<String> {
    let words = words.trim();
    let one = words.starts_with("https://") || words.starts_with("http://");
    (one && !words.contains(char::is_whitespace)).then(|| words.to_owned())
}

fn is_video(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let known = HOSTS.iter().any(|known| {
        host.strip_suffix(known).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    });
    known && url.path().len() > 1
}

/// The address people watch at, for the one a frame is filled from.
fn watchable(url: &Url) -> Url {
    let host = url.host_str().unwrap_or_default();
    let id = |prefix: &str| {
        let id = url.path().strip_prefix(prefix)?.split('/').next()?;
        let plain = id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        (plain && !id.is_empty()).then_some(id)
    };
    let better = if host.ends_with("youtube.com") || host.ends_with("youtube-nocookie.com") {
        id("/embed/").map(|id| format!("https://www.youtube.com/watch?v={id}"))
    } else if host == "player.vimeo.com" {
        id("/video/").map(|id| format!("https://vimeo.com/{id}"))
    } else {
        None
    };
    better.and_then(|better| Url::parse(&better).ok()).unwrap_or_else(|| url.clone())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn frames_of_videos_become_pages_of_videos() {
        let of = |url: &str| watchable(&Url::parse(url).unwrap()).to_string();
        assert_eq!(of("https://www.youtube.com/embed/a-B_1?rel=0"), "https://www.youtube.com/watch?v=a-B_1");
        assert_eq!(of("https://player.vimeo.com/video/12"), "https://vimeo.com/12");
        assert_eq!(of("https://a.example/embed/x"), "https://a.example/embed/x");
        assert!(alone(" https://youtu.be/abc ").is_some());
        assert!(alone("https://youtu.be/abc see").is_none());
        assert!(alone("https://notyoutu.be/abc").is_none());
    }
}
