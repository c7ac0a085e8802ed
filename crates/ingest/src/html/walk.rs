//! Walking the tree: blocks out of whatever elements a site used.

use std::collections::HashSet;
use std::rc::Rc;

use url::Url;

use super::dom::{self, Handle};
use super::element::{is_block, is_hidden, styled};
use super::library::Library;
use super::line::{Line, Style};
use super::linked::Behind;
use super::paste::{self, Tally};
use super::render::address;
use super::{ImageRef, LinkedImage, Notes, file, lists, video};

/// Deeper elements keep only their words.
const MAX_DEPTH: usize = 120;

/// A block of the result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Block {
    /// Words.
    Paragraph(Line),
    /// A heading with the level it had.
    Heading(u8, Line),
    /// A whole list, written; `alternate` tells it from the list before it.
    List { text: String, ordered: bool, alternate: bool },
    /// A quotation, a table or a rule, written.
    Other(String),
    /// What must stand at the start of a line of the text itself: a directive, or fenced code.
    Directive(String),
    /// A paragraph that a word processor means as an item of a list.
    WordItem { line: Line, ordered: bool, level: usize },
}

/// Goes through the tree once.
pub(super) struct Walker {
    pub(super) base: Option<Url>,
    /// Name of what has none of its own.
    pub(super) title: String,
    /// Addresses of the same site that stay on it when it moves.
    pub(super) siblings: Vec<String>,
    pub(super) library: Library,
    pub(super) images: Vec<ImageRef>,
    /// What the pictures that the article shows are known by.
    pub(super) shown: HashSet<String>,
    /// Pictures that the text links to and does not show.
    pub(super) linked: Vec<LinkedImage>,
    /// Those of them that follow this paragraph.
    pub(super) following: Vec<ImageRef>,
    /// Documents of the same site, as they are written in the text.
    pub(super) files: Vec<String>,
    /// Other addresses of the same site that do not come along.
    pub(super) left: Vec<String>,
    pub(super) dropped: Notes,
    pub(super) blocks: Vec<Block>,
    pub(super) line: Line,
    /// In a table's cell, where only words can be.
    pub(super) flat: bool,
    /// The picture a link round a smaller one leads to.
    pub(super) full_size: Option<Url>,
    /// What was left out, when the text was pasted and not fetched.
    pub(super) paste: Option<Tally>,
    word_item: Option<(bool, usize)>,
    depth: usize,
}

impl Walker {
    pub(super) fn new(base: Option<Url>) -> Self {
        Self {
            base,
            title: String::new(),
            siblings: Vec::new(),
            library: Library::default(),
            images: Vec::new(),
            shown: HashSet::new(),
            linked: Vec::new(),
            following: Vec::new(),
            files: Vec::new(),
            left: Vec::new(),
            dropped: Notes::default(),
            blocks: Vec::new(),
            line: Line::default(),
            flat: false,
            full_size: None,
            paste: None,
            word_item: None,
            depth: 0,
        }
    }

    /// All blocks of a document.
    pub(super) fn document(&mut self, root: &Handle) -> Vec<Block> {
        self.look_ahead(root);
        self.collect(|walker| walker.children(root, &Style::default()))
    }

    /// The blocks that come of something, apart from those before it.
    pub(super) fn collect(&mut self, work: impl FnOnce(&mut Self)) -> Vec<Block> {
        let blocks = std::mem::take(&mut self.blocks);
        let line = std::mem::take(&mut self.line);
        work(self);
        self.flush();
        self.line = line;
        lists::merge_word_items(std::mem::replace(&mut self.blocks, blocks))
    }

    /// Ends the paragraph.
    pub(super) fn flush(&mut self) {
        let line = std::mem::take(&mut self.line);
        let word_item = self.word_item.take();
        if !line.is_empty() {
            self.put(line, word_item);
        }
        for image in std::mem::take(&mut self.following) {
            self.figure_directive(&image.url, &image);
        }
    }

    fn put(&mut self, line: Line, word_item: Option<(bool, usize)>) {
        if let Some((ordered, level)) = word_item {
            return self.blocks.push(Block::WordItem { line, ordered, level });
        }
        if self.flat {
            return self.blocks.push(Block::Paragraph(line));
        }
        for line in line.paragraphs() {
            match video::alone(&line.words()) {
                Some(url) => self.video(&url, ""),
                None => self.blocks.push(Block::Paragraph(line)),
            }
        }
    }

    pub(super) fn children(&mut self, node: &Handle, style: &Style) {
        dom::children(node).iter().for_each(|child| self.walk(child, style));
    }

    /// Children as a block of their own.
    pub(super) fn block(&mut self, node: &Handle, style: &Style) {
        self.flush();
        self.children(node, style);
        self.flush();
    }

    pub(super) fn walk(&mut self, node: &Handle, style: &Style) {
        if let Some(text) = dom::own_text(node) {
            return self.line.push(&text, style);
        }
        let name = dom::name(node).to_owned();
        if name.is_empty() || is_hidden(node) {
            return;
        }
        if self.depth >= MAX_DEPTH {
            return self.line.push(&dom::text(node), style);
        }
        if let Some(tally) = &mut self.paste
            && paste::left_out(node, &name, tally)
        {
            return;
        }
        self.depth += 1;
        self.element(node, &name, &styled(node, &name, style));
        self.depth -= 1;
    }

    fn element(&mut self, node: &Handle, name: &str, style: &Style) {
        match name {
            "script" | "style" | "noscript" | "template" | "head" | "title" | "meta" | "link" | "base"
            | "xml" | "input" | "select" | "option" | "textarea" | "source" | "track" | "param" => {}
            "form" | "object" | "embed" | "applet" | "svg" | "math" | "canvas" | "button" | "map"
            | "frame" => {
                self.dropped.add(name);
            }
            "br" => self.line.push_break(),
            "a" => self.link(node, style),
            "sup" | "sub" => self.raised(node, name, style),
            "q" => {
                self.line.push("“", style);
                self.children(node, style);
                self.line.push("”", style);
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.heading(node, name, style),
            "p" => self.paragraph(node, style),
            "ul" | "ol" | "menu" | "dir" => self.list(node, name == "ol", style),
            "dt" | "summary" => self.block(node, &Style { strong: true, ..style.clone() }),
            "blockquote" => self.quote(node, style),
            "pre" => self.verbatim(node, style),
            "hr" if self.flat => {}
            "hr" => {
                self.flush();
                self.blocks.push(Block::Other("---".to_owned()));
            }
            "table" => self.table(node, style),
            "img" => self.image(node, style),
            "figure" => self.figure(node, style),
            "iframe" => self.frame(node),
            "video" | "audio" => self.player(node, name),
            _ if is_block(name) && !self.is_gallery(node) => self.block(node, style),
            _ if is_block(name) => self.gallery(node),
            _ => self.children(node, style),
        }
    }

    fn paragraph(&mut self, node: &Handle, style: &Style) {
        self.flush();
        if self.paste.is_some() && dom::has_class(node, |class| class == "MsoTitle") {
            return self.heading(node, "h1", style);
        }
        self.word_item = paste::word_item(node);
        self.children(node, style);
        self.flush();
    }

    fn heading(&mut self, node: &Handle, name: &str, style: &Style) {
        self.flush();
        let level = name.as_bytes().get(1).map_or(2, |digit| digit.saturating_sub(b'0'));
        let mut heading = Line::default();
        let mut after = Vec::new();
        for block in self.collect(|walker| walker.children(node, style)) {
            match block {
                Block::Paragraph(line) | Block::Heading(_, line) | Block::WordItem { line, .. } => {
                    heading.append(line)
                }
                other => after.push(other),
            }
        }
        if !heading.is_empty() {
            self.blocks.push(Block::Heading(level, heading));
        }
        self.blocks.extend(after);
    }

    fn link(&mut self, node: &Handle, style: &Style) {
        let href = dom::attribute(node, "href");
        let target = href.as_deref().and_then(|href| self.target(href));
        if dom::find(node, &["img"]).is_some() {
            self.full_size = target.clone().filter(super::media::is_image_file);
        }
        let behind = target.as_ref().map_or(Behind::NoPicture, |url| self.behind(node, url));
        let target = target.filter(|_| behind != Behind::Shown);
        let written = target.as_ref().map(|url| self.written(url));
        let link = written.as_deref().map(Rc::from);
        self.children(node, &Style { link: link.or_else(|| style.link.clone()), ..style.clone() });
        self.full_size = None;
        let (Some(url), Some(written)) = (target, written) else { return };
        if behind == Behind::Other {
            self.follow(node, &url, written);
        } else if self.paste.is_none() {
            self.note_link(node, &url, &written);
        }
    }

    /// Remembers where a link leads within the same site.
    fn note_link(&mut self, node: &Handle, url: &Url, written: &str) {
        let base = self.base.as_ref();
        let into = if file::is_document_of(base, url) {
            &mut self.files
        } else if file::is_of(base, url)
            && (url.path() != "/" || url.query().is_some())
            && !self.siblings.iter().any(|sibling| sibling == url.as_str())
            && !dom::text(node).trim().is_empty()
        {
            &mut self.left
        } else {
            return;
        };
        if into.iter().all(|known| known != written) {
            into.push(written.to_owned());
        }
    }

    /// An address as it is written here: without its host when the article it leads to comes along.
    fn written(&self, url: &Url) -> String {
        let full = address(url);
        if self.siblings.iter().any(|sibling| sibling == url.as_str()) {
            let host = &url[..url::Position::BeforePath];
            return full.strip_prefix(host).unwrap_or(&full).to_owned();
        }
        full
    }

    /// Where a link leads, if it may be kept. Places on the same page lose their names here.
    fn target(&mut self, href: &str) -> Option<Url> {
        if href.starts_with('#') {
            return None;
        }
        let url = self.resolve(href);
        let url = match (&mut self.paste, url) {
            (Some(tally), Some(url)) => Some(paste::straight(url, tally)),
            (_, url) => url,
        };
        let known = |url: &Url| match url.scheme() {
            "http" | "https" => url.has_host(),
            "mailto" | "tel" => !url.path().is_empty(),
            _ => false,
        };
        let target = url.filter(known);
        if target.is_none() {
            self.dropped.add(format!("link to {href}"));
        }
        target
    }

    /// A full address.
    pub(super) fn resolve(&self, address: &str) -> Option<Url> {
        match &self.base {
            Some(base) => base.join(address).ok(),
            None => Url::parse(address).ok(),
        }
    }

    /// Squares, cubes and degrees become characters; other raised words stay on the line.
    fn raised(&mut self, node: &Handle, name: &str, style: &Style) {
        let text = dom::text(node);
        let digits = text.trim();
        if name == "sup" && matches!(digits, "o" | "O" | "º" | "°") && self.line.ends_with_digit() {
            return self.line.push("°", style);
        }
        let table =
            if name == "sup" { "⁰¹²³⁴⁵⁶⁷⁸⁹" } else { "₀₁₂₃₄₅₆₇₈₉" };
        let raised: Option<String> =
            digits.chars().map(|c| c.to_digit(10).and_then(|d| table.chars().nth(d as usize))).collect();
        match raised {
            Some(raised) if !digits.is_empty() && dom::find(node, &["a"]).is_none() => {
                self.line.push(&raised, style)
            }
            _ => self.children(node, style),
        }
    }

    /// Text letter by letter; poems set this way are paragraphs with line breaks.
    fn verbatim(&mut self, node: &Handle, style: &Style) {
        let text = dom::text(node);
        if self.flat {
            return self.line.push(&text, &Style { code: true, ..style.clone() });
        }
        self.flush();
        if dom::has_class(node, |class| class.contains("verse")) {
            for line in text.split('\n') {
                self.line.push(line, style);
                self.line.push_break();
            }
            return self.flush();
        }
        let text = text.trim_matches('\n');
        if !text.trim().is_empty() {
            let mut fence = "```".to_owned();
            while text.contains(&fence) {
                fence.push('`');
            }
            self.blocks.push(Block::Directive(format!("{fence}\n{text}\n{fence}")));
        }
    }

    /// A line that is one link.
    pub(super) fn linked(text: &str, url: &Url) -> Line {
        let mut line = Line::default();
        line.push(text, &Style { link: Some(Rc::from(address(url))), ..Style::default() });
        line
    }
}
