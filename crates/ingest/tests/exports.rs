//! WordPress exports: what is read, what is refused, and that length costs no memory.
#![allow(clippy::unwrap_used, missing_docs)]

use std::io::{BufRead, BufReader, Read};

use ingest::wxr::{posts, survey};
use ingest::{Code, Entry, IngestProblem, Kind, Status, html_to_markdown};

const SITE: &[u8] = include_bytes!("data/site.xml");

fn all(bytes: &[u8]) -> Vec<Result<Entry, IngestProblem>> {
    posts(bytes, &survey(bytes).unwrap()).collect()
}

#[test]
fn the_survey_counts_and_keeps_what_articles_refer_to() {
    let survey = survey(SITE).unwrap();
    assert_eq!(
        (survey.title.as_str(), survey.link.as_str(), survey.language.as_str()),
        ("Văn phòng Thử nghiệm", "https://old.example", "vi")
    );
    assert_eq!((survey.posts, survey.attachments(), survey.comments), (5, 2, 1));
    let boat = survey.attachment(10).unwrap();
    assert_eq!(boat.url, "https://old.example/wp-content/uploads/thuyen.jpg");
    assert_eq!(
        (boat.alt.as_str(), boat.caption.as_str()),
        ("Con thuyền gỗ", "Thuyền về bến. Ảnh: Kho tư liệu")
    );
    assert!(!format!("{survey:?}").contains("secret@"));
}

#[test]
fn an_article_comes_with_everything_around_it() {
    let entry = all(SITE).remove(0).unwrap();
    assert_eq!(
        (entry.origin_id.as_str(), entry.kind, entry.status),
        ("old.example/?p=20", Kind::Post, Status::Published)
    );
    assert_eq!(entry.title, "Chợ nổi & thuyền gỗ");
    assert_eq!(entry.excerpt, "Chợ họp trên sông.");
    assert_eq!(entry.link.as_deref(), Some("https://old.example/cho-noi/"));
    assert_eq!(entry.slug.as_deref(), Some("cho-noi"));
    assert_eq!(entry.published.unwrap().to_string(), "2024-05-01T01:30:00Z");
    assert_eq!(entry.updated.unwrap().to_string(), "2024-05-02T02:00:00Z");
    assert_eq!(entry.author, "Ban Biên tập");
    assert_eq!(
        (entry.categories[0].slug.as_str(), entry.categories[0].name.as_str()),
        ("van-hoa", "Văn hoá")
    );
    assert_eq!((entry.tags.len(), entry.tags[0].slug.as_str()), (1, "song-nuoc"));
    assert_eq!(
        (entry.language.as_deref(), entry.translations.as_deref()),
        (Some("vi"), Some("old.example#pll_1"))
    );
    let images: Vec<_> =
        entry.images.iter().map(|image| (image.leading, image.url.rsplit('/').next().unwrap())).collect();
    assert_eq!(images, [(true, "cho.jpg"), (false, "thuyen.jpg")]);
    let converted = html_to_markdown(&entry.html, "https://old.example/cho-noi/");
    assert_eq!(
        converted.markdown,
        "Mỗi sáng, **thuyền gỗ** kín mặt sông. Xem [bản đồ](https://old.example/ban-do/).\n\n::figure{image=\"@@https://old.example/wp-content/uploads/thuyen.jpg@@\" caption=\"Thuyền về bến.\" alt=\"Con thuyền gỗ\"}\n\n::video{url=\"https://www.youtube.com/watch?v=abc123\" title=\"Một buổi chợ\"}\n"
    );
    assert_eq!(converted.images[0].credit, "Kho tư liệu");
}

#[test]
fn a_classic_draft_has_its_paragraphs_gallery_and_caption() {
    let entry = all(SITE).remove(1).unwrap();
    assert_eq!((entry.status, entry.published, entry.author.as_str()), (Status::Draft, None, "khach"));
    let converted = html_to_markdown(&entry.html, "https://old.example/");
    let boat = "@@https://old.example/wp-content/uploads/thuyen.jpg@@";
    let expected = format!(
        "Đoạn một\\\ndòng hai\n\nĐoạn hai\n\n::gallery{{images=\"{boat} @@https://old.example/wp-content/uploads/cho.jpg@@\" caption=\"Thuyền về bến.\"}}\n\n::figure{{image=\"{boat}\" caption=\"Bến cũ\" alt=\"\"}}\n"
    );
    assert_eq!(converted.markdown, expected);
    assert_eq!(converted.images.len(), 2);
    assert_eq!(converted.dropped, Vec::<String>::new());
    assert_eq!(markup::parse(&converted.markdown).problems(), []);
}

#[test]
fn pictures_of_the_library_come_whole_with_what_is_said_of_them() {
    let text = String::from_utf8(SITE.to_vec()).unwrap();
    let text = text.replace(
        "https://old.example/wp-content/uploads/thuyen.jpg]]></wp:attachment",
        "/wp-content/uploads/thuyen.jpg]]></wp:attachment",
    );
    let text = text.replace(
        "src=\"https://old.example/wp-content/uploads/thuyen.jpg\" alt=\"Con thuyền gỗ\"",
        "src=\"http://www.old.example/wp-content/uploads/thuyen-1024x683.jpg\" alt=\"\"",
    );
    let text = text
        .replace("<figcaption class=\"wp-element-caption\">Thuyền về bến. Ảnh: Kho tư liệu</figcaption>", "");
    let entry = all(text.as_bytes()).remove(0).unwrap();
    let body = entry.body();
    let image = &body.images[0];
    assert_eq!(image.url, "https://old.example/wp-content/uploads/thuyen.jpg");
    assert_eq!(
        (image.alt.as_str(), image.credit.as_str(), image.caption.as_str()),
        ("Con thuyền gỗ", "Kho tư liệu", "")
    );
    assert!(
        body.markdown.contains("uploads/thuyen.jpg@@\" caption=\"\" alt=\"Con thuyền gỗ\""),
        "{}",
        body.markdown
    );
    assert_eq!(entry.also_at, ["http://old.example/?p=20"]);
    assert!(body.markdown.contains("[bản đồ](https://old.example/ban-do/)"), "{}", body.markdown);
    assert!(entry.whole);
}

#[test]
fn links_between_articles_stay_on_the_site() {
    let links = "<a href='/?p=20'>a</a> <a href=\"http://old.example/cho-noi#x\">b</a> <a href=\"/?p=21\">c</a> <a href=\"//www.old.example/cho-noi/\">d</a>";
    let text = String::from_utf8(SITE.to_vec()).unwrap().replace("<a href=\"/ban-do/\">bản đồ</a>", links);
    let body = all(text.as_bytes()).remove(0).unwrap().body();
    let expected =
        "[a](/?p=20) [b](/cho-noi#x) [c](https://old.example/?p=21) [d](https://www.old.example/cho-noi/)";
    assert_eq!(body.left, ["https://old.example/?p=21", "https://www.old.example/cho-noi/"]);
    assert!(body.markdown.contains(expected), "{}", body.markdown);
    assert_eq!(markup::parse(&body.markdown).problems(), []);
}

#[test]
fn a_category_tells_those_it_is_part_of() {
    let category = |slug: &str, parent: &str| {
        format!(
            "<wp:category><wp:category_nicename>{slug}</wp:category_nicename><wp:category_parent>{parent}\
                 </wp:category_parent><wp:cat_name>{slug}!</wp:cat_name></wp:category>"
        )
    };
    // The last two are part of each other.
    let tree =
        [category("van-hoa", "doi-song"), category("doi-song", "x"), category("x", "doi-song")].concat();
    let text = String::from_utf8(SITE.to_vec()).unwrap().replacen("<item>", &format!("{tree}<item>"), 1);
    let entry = all(text.as_bytes()).remove(0).unwrap();
    let above: Vec<_> = entry.above.iter().map(|term| (term.slug.as_str(), term.name.as_str())).collect();
    assert_eq!(above, [("doi-song", "doi-song!"), ("x", "x!")]);
}

#[test]
fn what_the_export_does_not_have_is_told() {
    let text = String::from_utf8(SITE.to_vec()).unwrap();
    let led = text.replace("<![CDATA[11]]></wp:meta_value>", "<![CDATA[99]]></wp:meta_value>");
    let entry = all(led.as_bytes()).remove(0).unwrap();
    assert_eq!(entry.missing, ["leading picture 99, which is not in the export"]);
    assert!(entry.images.iter().all(|image| !image.leading));
    // Where the body shows it, its address is known.
    let named = led.replace("class=\"wp-image-10\"", "class=\"wp-image-99\"");
    let entry = all(named.as_bytes()).remove(0).unwrap();
    assert_eq!(entry.missing, Vec::<String>::new());
    assert!(entry.images[0].leading && entry.images[0].url.ends_with("/thuyen.jpg"), "{:?}", entry.images);
    let draft = all(SITE).remove(1).unwrap();
    assert_eq!(draft.missing, ["pictures of a gallery, which are not in the export: 99"]);
}

#[test]
fn shared_blocks_are_put_where_they_are_named() {
    let named = "<!-- wp:block {\"ref\":30} /--><!-- wp:block {\"ref\":31} /--><!-- wp:latest-posts /-->";
    let text = String::from_utf8(SITE.to_vec()).unwrap();
    let text = text.replace("<!-- wp:image {\"id\":10} -->", named).replace(
        "</channel>",
        "<item><content:encoded><![CDATA[<p>Shared.</p><!-- wp:block {\"ref\":30} /-->]]></content:encoded>\
         <wp:post_id>30</wp:post_id><wp:status>publish</wp:status><wp:post_type>wp_block</wp:post_type></item></channel>",
    );
    let entry = all(text.as_bytes()).remove(0).unwrap();
    assert_eq!(entry.body().markdown.matches("Shared.").count(), 1);
    let missing = [
        "shared block 30, which shows itself or too much",
        "shared block {\"ref\":31}, which the export does not have whole",
        "block latest-posts, which its site makes anew each time",
    ];
    assert_eq!(entry.missing, missing);
}

#[test]
fn a_bad_article_is_told_with_its_line_and_the_rest_follow() {
    let all = all(SITE);
    let problem = all[2].as_ref().unwrap_err();
    let line =
        1 + SITE.split(|&b| b == b'\n').position(|line| line.windows(7).any(|w| w == b"2024-99")).unwrap()
            as u64;
    assert_eq!(problem.code, Code::Date);
    assert!((line - 4..=line).contains(&problem.line), "{problem}");
    let rest: Vec<_> =
        all[3..].iter().map(|entry| entry.as_ref().unwrap()).map(|e| (e.kind, e.status)).collect();
    assert_eq!(rest, [(Kind::Page, Status::Locked), (Kind::Post, Status::Trash)]);
}

#[test]
fn bytes_that_are_not_utf8_spoil_only_their_article() {
    let at = SITE.windows(7).position(|w| w == "nháp</".as_bytes()).unwrap();
    let mut bytes = SITE.to_vec();
    bytes[at + 2] = 0xff;
    let all = all(&bytes);
    assert!(all[0].is_ok());
    assert_eq!(all[1].as_ref().unwrap_err().code, Code::Encoding);
    assert_eq!(all[2].as_ref().unwrap_err().code, Code::Date);
    assert!(all[3].is_ok());
}

const HEAD: &str = "<rss><channel><title>x</title><wp:wxr_version>1.2</wp:wxr_version>\n<item>\n<wp:post_type>post</wp:post_type><title>";

/// Endless XML after a beginning, without holding it.
fn endless(head: &'static str, again: &'static str) -> impl BufRead {
    BufReader::new(head.as_bytes().chain(Again { text: again.as_bytes(), at: 0 }))
}

struct Again {
    text: &'static [u8],
    at: usize,
}

impl Read for Again {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let mut at = 0;
        while at < into.len() {
            let taken = (into.len() - at).min(self.text.len() - self.at);
            into[at..at + taken].copy_from_slice(&self.text[self.at..self.at + taken]);
            at += taken;
            self.at = (self.at + taken) % self.text.len();
        }
        Ok(into.len())
    }
}

#[test]
fn hostile_files_are_refused_where_they_turn_hostile() {
    let refused = |text: &str| survey(text.as_bytes()).unwrap_err();
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [\n<!ENTITY a \"aaaa\">\n<!ENTITY b \"&a;&a;&a;\">]>\n<rss><channel>&b;</channel></rss>";
    let problem = refused(bomb);
    assert_eq!(problem.code, Code::Entity);
    assert!((2..=4).contains(&problem.line), "{problem}");
    let problem = refused("<rss><channel>\n<title>&bomb;</title></channel></rss>");
    assert_eq!((problem.code, problem.line), (Code::Entity, 2));
    assert_eq!(refused(&format!("{HEAD}{}", "<a>".repeat(1_000))).code, Code::TooDeep);
    assert_eq!(refused(&format!("{HEAD}</item>")).code, Code::Malformed);
    assert_eq!(refused(HEAD).code, Code::Malformed);
    assert_eq!(refused("<?xml version=\"1.0\" encoding=\"UTF-16\"?><rss></rss>").code, Code::Encoding);
    assert_eq!(refused("<rss><channel><title>x</title></channel></rss>").code, Code::WrongFormat);
    assert_eq!(refused("<html><body>x</body></html>").code, Code::WrongFormat);
    assert_eq!(refused("").code, Code::WrongFormat);
    assert_eq!(refused("plain").code, Code::WrongFormat);
}

#[test]
fn what_does_not_end_is_ended() {
    let of = |again: &str| survey(endless(HEAD, again.repeat(1000).leak())).unwrap_err().code;
    let words = "a word or two and three ".repeat(100);
    assert_eq!(of(&words), Code::TooLong);
    assert_eq!(of(&format!("{words}&amp; ")), Code::TooLong);
    assert_eq!(of(&format!("<b></b>{words}")), Code::TooLong);
    assert_eq!(
        survey(endless("<rss><channel><title><![CDATA[", &*"x".repeat(1000).leak())).unwrap_err().code,
        Code::TooLong
    );
    assert_eq!(
        survey(endless("<rss><channel><!--", &*"x".repeat(1000).leak())).unwrap_err().code,
        Code::TooLong
    );
    assert_eq!(
        survey(endless("<rss><channel><a b=\"", &*"x".repeat(1000).leak())).unwrap_err().code,
        Code::TooLong
    );
    assert_eq!(
        survey(endless("<rss><channel><", &*"x".repeat(1000).leak())).unwrap_err().code,
        Code::TooLong
    );
}

/// An article with one thing in it, then a sound one.
fn before_another(more: &str) -> String {
    let item = |id: u32, more: &str| {
        format!(
            "<item><title>Bài {id}</title><link>http://a.example/{id}</link><wp:post_id>{id}</wp:post_id>\
             <wp:post_date_gmt>2024-05-01 01:30:00</wp:post_date_gmt><wp:status>publish</wp:status>\
             <wp:post_type>post</wp:post_type>{more}</item>\n"
        )
    };
    let link = "<content:encoded><![CDATA[<a href=\"http://a.example/1\">x</a>]]></content:encoded>";
    format!(
        "<rss><channel><title>x</title><wp:wxr_version>1.2</wp:wxr_version>\n{}{}</channel></rss>",
        item(1, more),
        item(2, link)
    )
}

#[test]
fn what_spoils_an_article_spoils_no_other() {
    let long = "<p>Thuyền gỗ.</p>".repeat(200_000);
    let deep = format!("<excerpt:encoded>{}{}</excerpt:encoded>", "<a>".repeat(200), "</a>".repeat(200));
    for (more, code) in [
        (format!("<content:encoded><![CDATA[{long}]]></content:encoded>"), Code::TooLong),
        (format!("<content:encoded>{}</content:encoded>", long.replace('<', "&lt;")), Code::TooLong),
        (
            format!("<content:encoded>{}</content:encoded>", long.replace("<p>", "<p/>").replace("</p>", "")),
            Code::TooLong,
        ),
        (
            format!("<category domain=\"category\" nicename=\"{}\">x</category>", "x".repeat(4 << 20)),
            Code::TooLong,
        ),
        ("<excerpt:encoded>&eacute;</excerpt:encoded>".to_owned(), Code::Entity),
        (deep, Code::TooDeep),
    ] {
        let text = before_another(&more);
        assert_eq!(survey(text.as_bytes()).unwrap().posts, 2, "{code:?}");
        let all = all(text.as_bytes());
        assert_eq!(all.len(), 2, "{code:?}");
        let problem = all[0].as_ref().unwrap_err();
        assert_eq!((problem.code, problem.line, problem.title.as_str()), (code, 2, "Bài 1"));
        // A link to it leads where it led, since it is not here.
        let next = all[1].as_ref().unwrap();
        assert_eq!((next.line, next.siblings.len()), (3, 0));
    }
}

#[test]
fn what_nobody_takes_spoils_nothing() {
    let long = "x".repeat(4 << 20);
    for more in [
        format!(
            "<wp:postmeta><wp:meta_key>_data</wp:meta_key><wp:meta_value><![CDATA[{long}]]></wp:meta_value></wp:postmeta>"
        ),
        format!("<wp:comment><wp:comment_content>{long} &eacute;</wp:comment_content></wp:comment>"),
        format!("<!-- {long} --><?x {long}?>"),
        format!("<wp:other>{}{}</wp:other>", "<a>".repeat(200), "</a>".repeat(200)),
    ] {
        let text = before_another(&more);
        let all = all(text.as_bytes());
        assert!(all.len() == 2 && all.iter().all(Result::is_ok), "{}", all.len());
    }
    // Nor does it keep those out that do not come in anyway.
    let hidden = before_another(&format!("<content:encoded>{long}</content:encoded>"));
    let hidden = hidden.replacen(">publish<", ">trash<", 1);
    assert_eq!(all(hidden.as_bytes())[0].as_ref().unwrap().status, Status::Trash);
}

/// An export of many articles, made while it is read.
struct Long {
    next: usize,
    count: usize,
    ready: Vec<u8>,
    at: usize,
}

impl Long {
    fn new(count: usize) -> Self {
        let head = "<rss><channel><title>x</title><wp:wxr_version>1.2</wp:wxr_version>\n";
        Self { next: 0, count, ready: head.as_bytes().to_vec(), at: 0 }
    }
}

impl Read for Long {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.at == self.ready.len() {
            self.at = 0;
            self.ready.clear();
            if self.next < self.count {
                let n = self.next;
                let body = "Thuyền gỗ trôi trên sông. ".repeat(20);
                let item = format!(
                    "<item><title>Bài {n}</title><content:encoded><![CDATA[<p>{body}</p>]]></content:encoded><wp:post_id>{n}</wp:post_id><wp:post_date_gmt>2024-05-01 01:30:00</wp:post_date_gmt><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n"
                );
                self.ready.extend_from_slice(item.as_bytes());
            } else if self.next == self.count {
                self.ready.extend_from_slice(b"</channel></rss>");
            }
            self.next += 1;
        }
        let taken = into.len().min(self.ready.len() - self.at);
        into[..taken].copy_from_slice(&self.ready[self.at..self.at + taken]);
        self.at += taken;
        Ok(taken)
    }
}

#[test]
fn ten_thousand_articles_come_one_by_one() {
    let survey = survey(BufReader::new(Long::new(10_000))).unwrap();
    assert_eq!(survey.posts, 10_000);
    let mut expected = 0;
    for entry in posts(BufReader::new(Long::new(10_000)), &survey) {
        let entry = entry.unwrap();
        assert_eq!(entry.origin_id, format!("/?p={expected}"));
        assert_eq!(entry.line, expected + 2);
        expected += 1;
    }
    assert_eq!(expected, 10_000);
}
