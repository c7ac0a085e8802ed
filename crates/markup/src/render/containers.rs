//! Directives drawn here: quotations, side notes, questions and video links. Their frames are HTML of ours; the
//! words in them are escaped, and the blocks they hold go through the sanitiser like all text.

use super::Writer;
use super::escape::escape;
use crate::directive::{Container, Quote, Source, Video};
use crate::link;
use crate::tree::Block;

impl Writer<'_> {
    pub(super) fn container(
        &mut self,
        container: &Container,
        heading: Option<&(u8, String)>,
        inner: &[Block],
    ) {
        match container {
            Container::Quote(quote) => self.quote(quote, inner),
            Container::Callout(callout) => {
                let title = callout.title.as_ref().unwrap_or(&self.options.callout_label);
                let open =
                    format!("<aside class=\"callout\">\n<p class=\"callout-title\">{}</p>\n", escape(title));
                self.trusted(&open);
                self.blocks(inner, false);
                self.trusted("</aside>\n");
            }
            Container::Question(question) => {
                let (level, id) = heading.map_or((3, ""), |(level, id)| (*level, id.as_str()));
                let (id, words) = (escape(id), escape(&question.question));
                self.trusted(&format!("<section class=\"qa\">\n<h{level} id=\"{id}\">{words}</h{level}>\n"));
                self.blocks(inner, false);
                self.trusted("</section>\n");
            }
        }
    }

    fn quote(&mut self, quote: &Quote, inner: &[Block]) {
        let cite = quote.source.url.as_ref().map(|url| format!(" cite=\"{}\"", escape(url)));
        self.trusted(&format!("<figure class=\"quote\">\n<blockquote{}>\n", cite.unwrap_or_default()));
        self.blocks(inner, false);
        let (who, source) = (escape(&quote.who), self.source(&quote.source));
        self.trusted(&format!(
            "</blockquote>\n<figcaption><span class=\"who\">{who}</span> {source}</figcaption>\n</figure>\n"
        ));
    }

    fn source(&self, source: &Source) -> String {
        let name = escape(&source.name);
        match &source.url {
            Some(url) => {
                format!("<cite><a href=\"{}\"{}>{name}</a></cite>", escape(url), self.relation(url))
            }
            None => format!("<cite>{name}</cite>"),
        }
    }

    pub(super) fn video(&mut self, video: &Video) {
        self.done.has_video = true;
        let host = link::host(&video.url).unwrap_or_default();
        let html = format!(
            "<p class=\"video\"><a href=\"{}\"{}><span class=\"video-label\">{}</span> \
             <span class=\"video-title\">{}</span> <span class=\"video-host\">{}</span></a></p>\n",
            escape(&video.url),
            self.relation(&video.url),
            escape(&self.options.video_label),
            escape(&video.title),
            escape(&host),
        );
        self.trusted(&html);
    }

    fn relation(&self, url: &str) -> &'static str {
        match &self.options.own_origin {
            Some(own) if link::same_origin(url, own) => "",
            _ => " rel=\"noopener external\"",
        }
    }
}
