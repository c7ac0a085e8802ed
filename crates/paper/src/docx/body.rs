//! The text of the file.

use super::parts::{R, W};
use super::styles::HEADINGS;
use super::{twentieths, twips, xml::Xml};
use crate::check::levels;
use crate::text::{address, directions, own_direction};
use crate::{Block, Figure, Fonts, Heading, Layout, List, Paper, PaperError, Run, Signature, picture};

/// The text and what goes with it.
pub struct Body {
    /// `word/document.xml`.
    pub document: Vec<u8>,
    /// Addresses it leads to.
    pub links: Vec<String>,
    /// Figures: SVG and PNG.
    pub pictures: Vec<(String, Vec<u8>)>,
    /// How many numbered lists there are.
    pub ordered: usize,
}

/// A document being written.
pub(super) struct Writer<'a> {
    pub x: Xml,
    pub paper: &'a Paper,
    pub layout: &'a Layout,
    pub fonts: &'a Fonts,
    links: Vec<String>,
    pictures: Vec<(String, Vec<u8>)>,
    ordered: usize,
    /// Whether the pages are turned to their side.
    landscape: bool,
    /// How many sections have been closed.
    sections: usize,
}

/// What a paragraph has beside its style.
#[derive(Default)]
pub(super) struct Extra<'a> {
    /// List it belongs to.
    pub list: Option<usize>,
    /// Alignment.
    pub jc: Option<&'a str>,
    /// Indents at start and end, in twentieths of a point; the first line is then not indented.
    pub sides: Option<(i64, i64)>,
    /// Lines around it: names of the edges.
    pub edges: &'a [&'static str],
    /// Stays with what follows.
    pub keep: bool,
    /// Whether the first run is not set in capitals where the style asks for them.
    pub plain_first: bool,
}

/// Writes the text.
pub fn write(paper: &Paper, layout: &Layout, fonts: &Fonts) -> Result<Body, PaperError> {
    let mut w = Writer {
        x: Xml::document(),
        paper,
        layout,
        fonts,
        links: Vec::new(),
        pictures: Vec::new(),
        ordered: 0,
        landscape: false,
        sections: 0,
    };
    w.x.start(
        "w:document",
        &[
            W,
            R,
            ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
            ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
            ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
        ],
    );
    w.x.start("w:body", &[]);
    w.head();
    w.subject();
    w.blocks()?;
    w.turn(false);
    w.closing();
    // A table must be followed by a paragraph.
    w.paragraph("Rule", &[], &Extra::default());
    w.section();
    Ok(Body { document: w.x.finish(), links: w.links, pictures: w.pictures, ordered: w.ordered })
}

impl Writer<'_> {
    /// Width of the text on these pages, in millimetres.
    pub fn room(&self) -> f64 {
        let turned = if self.landscape { self.layout.page_height - self.layout.page_width } else { 0.0 };
        self.layout.text_width() + turned
    }

    /// A paragraph in a style.
    pub fn paragraph(&mut self, style: &str, runs: &[Run], extra: &Extra<'_>) {
        self.x.start("w:p", &[]);
        self.x.start("w:pPr", &[]);
        self.x.val("w:pStyle", style);
        if extra.keep {
            self.x.on("w:keepNext");
        }
        if let Some(list) = extra.list {
            self.x.start("w:numPr", &[]);
            self.x.val("w:ilvl", 0);
            self.x.val("w:numId", list);
            self.x.end();
        }
        if !extra.edges.is_empty() {
            self.x.start("w:pBdr", &[]);
            for edge in extra.edges {
                let look = [("w:val", "single"), ("w:sz", "4"), ("w:space", "1"), ("w:color", "000000")];
                self.x.empty(edge, &look);
            }
            self.x.end();
        }
        // A paragraph in another language runs as that does.
        let rtl = match style {
            "BodyText" => own_direction(runs.iter().map(|run| run.text.as_str()), self.paper.rtl),
            _ => self.paper.rtl,
        };
        if rtl {
            self.x.on("w:bidi");
        }
        if let Some((start, end)) = extra.sides {
            let (start, end) = (start.to_string(), end.to_string());
            self.x.empty("w:ind", &[("w:left", &start), ("w:right", &end), ("w:firstLine", "0")]);
        }
        if let Some(jc) = extra.jc {
            self.x.val("w:jc", jc);
        }
        self.x.end();
        self.runs(runs, extra.plain_first, rtl);
        self.x.end();
    }

    /// A paragraph of one plain text, if there is any.
    pub fn line(&mut self, style: &str, text: &str) {
        if !text.trim().is_empty() {
            self.paragraph(style, &[Run::plain(text)], &Extra::default());
        }
    }

    fn runs(&mut self, runs: &[Run], plain_first: bool, rtl: bool) {
        for (number, run) in runs.iter().enumerate().filter(|(_, run)| !run.text.is_empty()) {
            let link = run.link.as_deref().and_then(address);
            if let Some(link) = link {
                self.links.push(link.to_owned());
                let id = format!("rLink{}", self.links.len());
                self.x.start("w:hyperlink", &[("r:id", &id), ("w:history", "1")]);
            }
            for (piece, rtl) in directions(&run.text, rtl) {
                self.run(run, piece, (rtl, link.is_some(), plain_first && number == 0));
            }
            if link.is_some() {
                self.x.end();
            }
        }
    }

    fn run(&mut self, look: &Run, text: &str, (rtl, link, plain): (bool, bool, bool)) {
        let italic = look.italic && !self.paper.rtl;
        self.x.start("w:r", &[]);
        if look.bold || italic || rtl || link || plain {
            self.x.start("w:rPr", &[]);
            if link {
                self.x.val("w:rStyle", "Hyperlink");
            }
            if look.bold {
                self.x.on("w:b");
                self.x.on("w:bCs");
            }
            if italic {
                self.x.on("w:i");
                self.x.on("w:iCs");
            }
            if plain {
                self.x.val("w:caps", "0");
            }
            if rtl {
                self.x.on("w:rtl");
            }
            self.x.end();
        }
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                self.x.on("w:br");
            }
            if !line.is_empty() {
                self.x.with_text("w:t", &[("xml:space", "preserve")], line);
            }
        }
        self.x.end();
    }

    /// A line of a length in the middle of a width, both in points.
    pub fn rule(&mut self, length: f64, width: f64) {
        let side = twentieths(((width - length) / 2.0).max(0.0));
        let extra = Extra { sides: Some((side, side)), edges: &["w:bottom"], ..Extra::default() };
        self.paragraph("Rule", &[], &extra);
    }

    /// Kind and subject.
    fn subject(&mut self) {
        let (kind, subject) = (&self.paper.kind, &self.paper.subject);
        self.line("Title", kind);
        self.line("Subtitle", subject);
        if !subject.trim().is_empty() {
            let length = self.fonts.width(subject, self.layout, true, self.layout.size);
            let width = self.layout.text_width() * 72.0 / 25.4;
            self.rule(length.min(width) * self.layout.rule_share, width);
        }
        self.paragraph("Normal", &[], &Extra::default());
    }

    fn blocks(&mut self) -> Result<(), PaperError> {
        let paper = self.paper;
        let mut depths = levels(&paper.blocks).into_iter();
        let Some(last) = paper.blocks.last() else {
            return Ok(());
        };
        for block in &paper.blocks {
            match block {
                Block::Heading(heading) => self.heading(heading, depths.next().unwrap_or(1)),
                Block::Paragraph { runs } => {
                    if runs.iter().any(|run| !run.text.trim().is_empty()) {
                        let keep = std::ptr::eq(block, last);
                        self.paragraph("BodyText", runs, &Extra { keep, ..Extra::default() });
                    }
                }
                Block::List(list) => self.list(list),
                Block::Table(table) => self.table(table),
                Block::Figure(figure) => self.figure(figure)?,
                Block::PageBreak => {
                    self.x.start("w:p", &[]);
                    self.x.start("w:r", &[]);
                    self.x.empty("w:br", &[("w:type", "page")]);
                    self.x.end();
                    self.x.end();
                }
                Block::Turn { landscape } => self.turn(*landscape),
            }
        }
        Ok(())
    }

    /// Closes the section, if the pages that follow are of the other kind.
    fn turn(&mut self, landscape: bool) {
        if landscape != self.landscape {
            self.x.start("w:p", &[]);
            self.x.start("w:pPr", &[]);
            self.x.val("w:pStyle", "Rule");
            if self.paper.rtl {
                self.x.on("w:bidi");
            }
            self.section();
            self.x.end();
            self.x.end();
            self.landscape = landscape;
        }
    }

    fn heading(&mut self, heading: &Heading, depth: usize) {
        let (style, _) = HEADINGS[depth.clamp(1, HEADINGS.len()) - 1];
        if heading.label.trim().is_empty() {
            self.line(style, &heading.text);
        } else {
            let mut runs = vec![Run::plain(heading.label.as_str())];
            if !heading.text.trim().is_empty() {
                runs.push(Run::plain(format!("\n{}", heading.text)));
            }
            let extra =
                Extra { jc: Some("center"), sides: Some((0, 0)), plain_first: true, ..Extra::default() };
            self.paragraph(style, &runs, &extra);
        }
    }

    fn list(&mut self, list: &List) {
        let id = if list.ordered {
            self.ordered += 1;
            self.ordered + 1
        } else {
            1
        };
        for item in &list.items {
            self.paragraph("ListParagraph", item, &Extra { list: Some(id), ..Extra::default() });
        }
    }

    fn figure(&mut self, figure: &Figure) -> Result<(), PaperError> {
        let number = self.pictures.len() + 1;
        let drawn = picture::png(&figure.svg, self.fonts);
        let (width, height, png) = drawn.map_err(|reason| PaperError::Figure { figure: number, reason })?;
        self.pictures.push((figure.svg.clone(), png));
        // A CSS pixel has 9525 of the units that drawings are measured in, a millimetre 36,000.
        let fit = (self.room() * 36_000.0 / (width * 9525.0)).min(1.0);
        let side = |length: f64| ((length * 9525.0 * fit).round() as i64).max(1).to_string();
        let (cx, cy) = (side(width), side(height));
        let x = &mut self.x;
        x.start("w:p", &[]);
        x.start("w:pPr", &[]);
        x.val("w:pStyle", "Figure");
        x.end();
        x.start("w:r", &[]);
        x.start("w:drawing", &[]);
        x.start("wp:inline", &[("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]);
        x.empty("wp:extent", &[("cx", &cx), ("cy", &cy)]);
        let (id, name) = (number.to_string(), format!("figure{number}"));
        let named = [("id", id.as_str()), ("name", &name), ("descr", &figure.alt)];
        x.empty("wp:docPr", &named);
        x.start("a:graphic", &[]);
        let kind = "http://schemas.openxmlformats.org/drawingml/2006/picture";
        x.start("a:graphicData", &[("uri", kind)]);
        x.start("pic:pic", &[]);
        x.start("pic:nvPicPr", &[]);
        x.empty("pic:cNvPr", &named);
        x.on("pic:cNvPicPr");
        x.end();
        x.start("pic:blipFill", &[]);
        x.start("a:blip", &[("r:embed", &format!("rPng{number}"))]);
        x.start("a:extLst", &[]);
        x.start("a:ext", &[("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}")]);
        let svg = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
        x.empty("asvg:svgBlip", &[("xmlns:asvg", svg), ("r:embed", &format!("rSvg{number}"))]);
        x.end();
        x.end();
        x.end();
        x.start("a:stretch", &[]);
        x.on("a:fillRect");
        x.end();
        x.end();
        x.start("pic:spPr", &[]);
        x.start("a:xfrm", &[]);
        x.empty("a:off", &[("x", "0"), ("y", "0")]);
        x.empty("a:ext", &[("cx", &cx), ("cy", &cy)]);
        x.end();
        x.start("a:prstGeom", &[("prst", "rect")]);
        x.on("a:avLst");
        // Geometry, properties, picture, data, graphic, inline, drawing, run, paragraph.
        for _ in 0..9 {
            x.end();
        }
        self.line("Caption", &figure.caption);
        Ok(())
    }

    /// Recipients and signature.
    fn closing(&mut self) {
        let paper = self.paper;
        let listed = paper.recipients.iter().any(|line| !line.trim().is_empty());
        if !listed && paper.signature.is_none() {
            return;
        }
        self.paragraph("Normal", &[], &Extra { keep: true, ..Extra::default() });
        self.frame(&[0.48, 0.52]);
        self.x.start("w:tr", &[]);
        self.x.start("w:trPr", &[]);
        self.x.on("w:cantSplit");
        self.x.end();
        self.cell(0.48, |w| {
            if listed {
                w.line("RecipientsLabel", &paper.recipients_label);
                for line in &paper.recipients {
                    w.line("Recipients", line);
                }
            }
        });
        self.cell(0.52, |w| {
            if let Some(Signature { authority, post, name }) = &paper.signature {
                w.line("SignatureTitle", authority);
                w.line("SignatureTitle", post);
                w.line("Signature", name);
            }
        });
        self.x.end();
        self.x.end();
    }

    /// The pages of the section that ends here.
    fn section(&mut self) {
        let l = self.layout;
        let x = &mut self.x;
        x.start("w:sectPr", &[]);
        x.empty("w:headerReference", &[("w:type", "default"), ("r:id", "rId4")]);
        x.empty("w:headerReference", &[("w:type", "first"), ("r:id", "rId5")]);
        let [width, height] = [l.page_width, l.page_height].map(|mm| twips(mm).to_string());
        if self.landscape {
            x.empty("w:pgSz", &[("w:w", &height), ("w:h", &width), ("w:orient", "landscape")]);
        } else {
            x.empty("w:pgSz", &[("w:w", &width), ("w:h", &height)]);
        }
        let (left, right) =
            if self.paper.rtl { (l.margin_end, l.margin_start) } else { (l.margin_start, l.margin_end) };
        let [top, right, bottom, left, header] =
            [l.margin_top, right, l.margin_bottom, left, l.margin_top / 2.0].map(|mm| twips(mm).to_string());
        x.empty(
            "w:pgMar",
            &[
                ("w:top", &top),
                ("w:right", &right),
                ("w:bottom", &bottom),
                ("w:left", &left),
                ("w:header", &header),
                ("w:footer", &header),
                ("w:gutter", "0"),
            ],
        );
        // The first page has no number; pages of later sections have.
        if self.sections == 0 {
            x.on("w:titlePg");
        }
        if self.paper.rtl {
            x.on("w:bidi");
        }
        x.end();
        self.sections += 1;
    }
}
