//! The style sheet: one text for all pages, with the colours of the pack and the type of each script.
//!
//! It stands inside every page (a page is read after one round trip), so it is kept small, and its hash is
//! named in the content security policy.

use std::fmt::Write as _;

use model::{Palette, Site};

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

/// Parts of a sheet that no story needs stand between these two.
const ROOMS: (&str, &str) = ("/* not in stories { */", "/* } */");

/// The whole sheet for a site.
pub fn sheet(site: &Site) -> String {
    dressed(site, &[SITE, SIZES, PRESS].map(squeeze).concat())
}

/// The sheet of stories: the same without what they never show, since they are to be read after the first round trip.
pub fn story_sheet(site: &Site) -> String {
    dressed(site, &[SITE, SIZES, PRESS].map(|css| squeeze(&without_rooms(css))).concat())
}

fn without_rooms(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((kept, after)) = rest.split_once(ROOMS.0) {
        out.push_str(kept);
        rest = after.split_once(ROOMS.1).map_or("", |(_, rest)| rest);
    }
    out + rest
}

fn dressed(site: &Site, rules: &str) -> String {
    let mut out = String::with_capacity(rules.len() + 4000);
    let _ = write!(out, ":root{{{}color-scheme:light dark}}", variables(&site.light));
    let _ = write!(out, "@media (prefers-color-scheme:dark){{:root{{{}}}}}", variables(&site.dark));
    // Paper is white: print always uses the light palette.
    let _ = write!(out, "@media print{{:root{{{}}}}}", variables(&site.light));
    out.push_str(&squeeze(SCRIPTS));
    out.push_str(rules);
    out.push_str(&focus());
    out.push_str("img{object-position:var(--fx,50%) var(--fy,50%)}");
    out.push_str(&places());
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
    fn stories_leave_out_what_they_never_show() {
        for css in [SITE, SIZES, PRESS] {
            assert_eq!(css.matches(ROOMS.0).count(), css.matches(ROOMS.1).count(), "one that has no end");
            let (whole, kept) = (squeeze(css), squeeze(&without_rooms(css)));
            for text in [&whole, &kept] {
                assert_eq!(text.matches('{').count(), text.matches('}').count(), "a rule was cut: {text}");
            }
        }
        let story = squeeze(&without_rooms(SITE));
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
    }
}
