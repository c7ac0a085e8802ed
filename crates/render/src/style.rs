//! The style sheets: the colours of the pack and the type of the page's script.
//!
//! They stand inside every page (a page is read after one round trip), so they are kept small, and their hashes
//! are named in the content security policy.

use std::fmt::Write as _;

use model::{Palette, Script, Site};

use crate::tiles::{REVERSED_FROM, SHADES};

const SITE: &str = include_str!("../style/site.css");
const SIZES: &str = include_str!("../style/sizes.css");
const ASK: &str = include_str!("../style/ask.css");
const DATA: &str = include_str!("../style/data.css");
const EVALUATION: &str = include_str!("../style/evaluation.css");
const EMBED: &str = include_str!("../style/embed.css");
const EFFECT: &str = include_str!("../style/effect.css");
const INDEX: &str = include_str!("../style/index.css");
const PROGRAMME: &str = include_str!("../style/programme.css");
const PRESS: &str = include_str!("../style/press.css");
const RANKING: &str = include_str!("../style/ranking.css");
const DESK: &[&str] = &[
    include_str!("../style/desk.css"),
    include_str!("../style/desk/administration.css"),
    include_str!("../style/desk/choose.css"),
    include_str!("../style/desk/demand.css"),
    include_str!("../style/desk/duty.css"),
    EVALUATION,
    EFFECT,
    include_str!("../style/desk/identity.css"),
    include_str!("../style/desk/indices.css"),
    include_str!("../style/desk/kits.css"),
    include_str!("../style/desk/language.css"),
    include_str!("../style/desk/load.css"),
    include_str!("../style/desk/mail.css"),
    include_str!("../style/desk/media.css"),
    include_str!("../style/desk/message.css"),
    include_str!("../style/desk/newsletters.css"),
    include_str!("../style/desk/oversight.css"),
    include_str!("../style/desk/planning.css"),
    include_str!("../style/desk/plans.css"),
    include_str!("../style/desk/readership.css"),
    include_str!("../style/desk/reach.css"),
    include_str!("../style/desk/report.css"),
    include_str!("../style/desk/scorecard.css"),
    include_str!("../style/desk/standing.css"),
    include_str!("../style/desk/workbench.css"),
    include_str!("../style/desk/writing.css"),
    SIZES,
];
const SCRIPTS: &str = include_str!("../style/scripts.css");

/// Parts of a sheet that no story needs stand between this and [`ROOM_END`].
const NOT_IN_STORIES: &str = "/* not in stories { */";
/// Parts that only maps of tiles need stand between this and [`ROOM_END`].
const MAP: &str = "/* map { */";
const ROOM_END: &str = "/* } */";

/// The sheets of pages that are read in one script.
pub struct Sheets {
    /// Of all pages but stories.
    pub page: String,
    /// Of stories: the same without what they never show, since they are to be read after the first round trip.
    pub story: String,
    /// Of stories with a map of tiles in their text.
    pub story_with_map: String,
}

impl Sheets {
    /// The sheets for a site's pages in a script.
    pub fn new(site: &Site, script: Script) -> Self {
        let rules = |leave_out: &[&str]| {
            [SITE, SIZES, PRESS]
                .map(|css| {
                    let kept = leave_out.iter().fold(css.to_owned(), |css, room| without(&css, room));
                    squeeze(&kept)
                })
                .concat()
        };
        let types = squeeze(&of_script(SCRIPTS, script));
        Self {
            page: dressed(site, &types, &(rules(&[]) + &places())),
            story: dressed(site, &types, &rules(&[NOT_IN_STORIES, MAP])),
            story_with_map: dressed(site, &types, &(rules(&[NOT_IN_STORIES]) + &places())),
        }
    }
}

/// A sheet without what stands between `room` and the next [`ROOM_END`].
fn without(css: &str, room: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((kept, after)) = rest.split_once(room) {
        out.push_str(kept);
        rest = after.split_once(ROOM_END).map_or("", |(_, rest)| rest);
    }
    out + rest
}

/// A line that names scripts is for these alone; what names none is for all.
fn of_script(css: &str, script: Script) -> String {
    css.lines()
        .filter(|line| {
            let names = |s: &Script| line.contains(&format!(".{}", s.as_str()));
            names(&script) || !Script::ALL.iter().any(names)
        })
        .fold(String::with_capacity(css.len()), |out, line| out + line + "\n")
}

fn dressed(site: &Site, types: &str, rules: &str) -> String {
    let mut out = String::with_capacity(types.len() + rules.len() + 1500);
    let _ = write!(out, ":root{{{}color-scheme:light dark}}", variables(&site.light));
    let _ = write!(out, "@media (prefers-color-scheme:dark){{:root{{{}}}}}", variables(&site.dark));
    // Paper is white: print always uses the light palette.
    let _ = write!(out, "@media print{{:root{{{}}}}}", variables(&site.light));
    out.push_str(types);
    out.push_str(rules);
    out.push_str(&focus());
    out.push_str("img{object-position:var(--fx,50%) var(--fy,50%)}");
    out
}

/// The sheet of cards inside pages of others: the same colours, system type, nothing that has to be fetched.
pub fn embed_sheet(site: &Site) -> String {
    let own = "--sans:system-ui,sans-serif;--s2:1.12rem;";
    let mut out = format!(":root{{{}{own}color-scheme:light dark}}", variables(&site.light));
    let _ = write!(out, "@media (prefers-color-scheme:dark){{:root{{{}}}}}", variables(&site.dark));
    out.push_str(&squeeze(EMBED));
    out.push_str(&squeeze(SIZES));
    out.push_str(&places());
    out
}

/// Where the tiles of a map stand.
fn places() -> String {
    (0..16u8).fold(String::new(), |mut out, i| {
        let _ = write!(out, ".c{i}{{grid-column:{0}}}.r{i}{{grid-row:{0}}}", i + 1);
        out
    })
}

/// What the register of rankings needs besides.
pub fn ranking_sheet() -> String {
    squeeze(RANKING)
}

/// What the data pages need besides: a second sheet, so that an article does not carry it.
pub fn data_sheet() -> String {
    [DATA, EFFECT, INDEX, ASK, PROGRAMME, EVALUATION].map(squeeze).concat() + &shades()
}

/// The desk's sheet: the same colours and type, denser.
pub fn desk_sheet(site: &Site) -> String {
    let mut out = format!(":root{{{}color-scheme:light dark}}", variables(&site.light));
    let _ = write!(out, "@media (prefers-color-scheme:dark){{:root{{{}}}}}", variables(&site.dark));
    out.push_str(SCRIPTS);
    DESK.iter().for_each(|part| out.push_str(part));
    out.push_str(&focus());
    out
}

/// The classes of a figure's map.
fn shades() -> String {
    let text = |i: usize, from: usize| if i < from { "ink" } else { "paper" };
    let mut out = String::new();
    let mut dark = String::new();
    for (i, share) in SHADES.iter().enumerate() {
        let (by_day, by_night) = (text(i, REVERSED_FROM.0), text(i, REVERSED_FROM.1));
        // Both selectors: a tile's own ground is set by a rule of greater weight.
        let _ = write!(
            out,
            ".k{i},.figure-tiles .k{i}{{background:color-mix(in srgb,var(--green) {share}%,var(--shell));color:var(--{by_day})}}"
        );
        if by_day != by_night {
            let _ = write!(dark, ".figure-tiles .k{i}{{color:var(--{by_night})}}");
        }
    }
    let _ = write!(out, "@media screen and (prefers-color-scheme:dark){{{dark}}}");
    out
}

/// Where the middle of a picture is, in tenths.
fn focus() -> String {
    (0..=10u8).fold(String::new(), |mut out, i| {
        let _ = write!(out, ".fx{i}{{--fx:{0}%}}.fy{i}{{--fy:{0}%}}", i * 10);
        out
    })
}

fn variables(p: &Palette) -> String {
    let pairs = [
        ("paper", &p.paper),
        ("shell", &p.shell),
        ("ink", &p.ink),
        ("soft", &p.soft),
        ("line", &p.line),
        ("accent", &p.accent),
        ("gold", &p.gold),
        ("green", &p.green),
        ("deep", &p.deep),
        ("on-deep", &p.on_deep),
    ];
    pairs.iter().fold(String::new(), |mut out, (name, value)| {
        let _ = write!(out, "--{name}:{value};");
        out
    })
}

/// Drops comments, line ends and the last semicolons; enough, since the rest is written tight.
fn squeeze(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        out.push_str(&rest[..start]);
        rest = rest[start..].find("*/").map_or("", |end| &rest[start + end + 2..]);
    }
    out.push_str(rest);
    out.replace('\n', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_lines_go() {
        assert_eq!(squeeze("/* a */\na{b:c}\n/* d */b{c:d}"), "a{b:c}b{c:d}");
    }

    #[test]
    fn a_sheet_leaves_out_what_its_pages_never_show() {
        for css in [SITE, SIZES, PRESS] {
            let opened = css.matches(NOT_IN_STORIES).count() + css.matches(MAP).count();
            assert_eq!(opened, css.matches(ROOM_END).count(), "one that has no end");
            for room in [NOT_IN_STORIES, MAP] {
                let kept = squeeze(&without(css, room));
                assert_eq!(kept.matches('{').count(), kept.matches('}').count(), "a rule was cut: {kept}");
            }
        }
        let story = squeeze(&without(SITE, NOT_IN_STORIES));
        for kept in [
            ".read p",
            ".by{",
            ".card-story h3",
            ".chart .ln",
            ".lead-pic",
            ".claim{",
            ".tiles a",
            ".langs{",
            ".read figure :is(img:not(.own),video){width:100%}",
        ] {
            assert!(story.contains(kept), "{kept}");
        }
        for gone in [".hero .card", ".search input", ".strip dd", ".langs-big", ".centre"] {
            assert!(!story.contains(gone) && SITE.contains(gone), "{gone}");
        }
        let plain = squeeze(&without(&without(SITE, NOT_IN_STORIES), MAP));
        assert!(!plain.contains(".tiles .isle") && plain.contains(".by{"));
    }

    #[test]
    fn a_page_carries_the_type_of_its_own_script() {
        let lines = of_script(SCRIPTS, Script::Khmer);
        assert!(lines.contains(".khmr{") && lines.contains(":root{--sans") && lines.contains(".nb{"));
        assert!(!lines.contains(".jpan{") && !lines.contains(".arab{"));
        assert!(lines.contains(".arab em,"), "a line that names several is for each of them");
        let latin = of_script(SCRIPTS, Script::Latin);
        assert!(latin.contains(".plain{") && !latin.contains(".khmr"));
    }
}
