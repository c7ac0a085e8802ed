//! Drawings. An SVG file is a small program; only the part that draws is let through.

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{ImageHrefResolver, Options, Tree, roxmltree},
};

use crate::{Colour, Layout, Limits, MediaError, Picture, Result, encode};

/// Elements that load, run, need fonts, or cost far more to draw than their size in bytes tells.
const REFUSED: [&str; 14] = [
    "script",
    "foreignObject",
    "image",
    "feImage",
    "filter",
    "text",
    "tspan",
    "textPath",
    "animate",
    "animateMotion",
    "animateTransform",
    "set",
    "iframe",
    "handler",
];

/// Checks that a drawing holds nothing but shapes and their styles: no scripts or event handlers, no text, no
/// embedded or linked pictures, no filters or animation, no references out of the file, no entity declarations.
///
/// # Errors
/// When it holds any of these, is too large, or is not well-formed.
pub fn check_svg(bytes: &[u8], limits: &Limits) -> Result<()> {
    checked(bytes, limits, |_| Ok(()))
}

/// Draws a checked drawing so that its longer side has [`Limits::svg_long_side`] pixels.
pub(crate) fn rasterise(bytes: &[u8], limits: &Limits) -> Result<Picture> {
    let tree = checked(bytes, limits, |document| {
        Tree::from_xmltree(document, &closed_options()).map_err(|e| MediaError::Svg(e.to_string()))
    })?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = limits.svg_long_side as f32 / width.max(height);
    let side = |length: f32| (length * scale).round().clamp(1.0, limits.svg_long_side as f32) as u32;
    let (w, h) = (side(width), side(height));
    limits.pixels(w, h)?;
    let mut canvas = Pixmap::new(w, h).ok_or_else(|| MediaError::Svg(format!("cannot draw at {w}×{h}")))?;
    let fit = Transform::from_scale(w as f32 / width, h as f32 / height);
    resvg::render(&tree, fit, &mut canvas.as_mut());
    let pixels = canvas
        .pixels()
        .iter()
        .flat_map(|p| {
            let p = p.demultiply();
            [p.red(), p.green(), p.blue(), p.alpha()]
        })
        .collect();
    Picture::from_rgba_trimmed(w, h, pixels)
}

/// Draws a checked drawing in the middle of a square of so many pixels on a plain ground, with some room around it. A PNG.
///
/// # Errors
/// When the drawing is refused or cannot be drawn, or the square has no side.
pub fn draw_icon(bytes: &[u8], side: u32, ground: Colour) -> Result<Vec<u8>> {
    // Pictures of accounts are cut to circles: what is in the middle four fifths stays whole.
    draw_on(bytes, side * 4 / 5, (side, side), ground)
}

/// The same in the middle of a long field, such as stands above the page of an account. A PNG.
///
/// # Errors
/// As for [`draw_icon`].
pub fn draw_banner(bytes: &[u8], width: u32, height: u32, ground: Colour) -> Result<Vec<u8>> {
    draw_on(bytes, height.min(width) * 3 / 5, (width, height), ground)
}

fn draw_on(bytes: &[u8], long_side: u32, (width, height): (u32, u32), ground: Colour) -> Result<Vec<u8>> {
    let limits = Limits { svg_long_side: long_side, ..Limits::default() };
    let drawn = rasterise(bytes, &limits)?.flattened(ground);
    let (left, top) = ((width - drawn.width()) / 2, (height - drawn.height()) / 2);
    let plain = |n: u32| ground.0.repeat(n as usize);
    let mut pixels = plain(width * top);
    for row in drawn.rows() {
        pixels.extend(plain(left));
        pixels.extend_from_slice(row);
        pixels.extend(plain(width - left - drawn.width()));
    }
    pixels.extend(plain(width * (height - top - drawn.height())));
    let picture = Picture::from_pixels(width, height, Layout::Rgb, pixels)?;
    encode::png(&picture).map_err(|e| MediaError::Svg(e.to_string()))
}

/// Options with every way out of the document closed.
pub(crate) fn closed_options<'a>() -> Options<'a> {
    Options {
        resources_dir: None,
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    }
}

/// Parses and checks a drawing, then hands the document on.
fn checked<T>(
    bytes: &[u8],
    limits: &Limits,
    then: impl FnOnce(&roxmltree::Document<'_>) -> Result<T>,
) -> Result<T> {
    Limits::bytes(bytes.len(), limits.max_svg_bytes)?;
    let text = std::str::from_utf8(bytes).map_err(|e| MediaError::Svg(e.to_string()))?;
    // A document type as such is harmless and common; declarations in it are how a small file grows large.
    if text.contains("<!ENTITY") {
        return Err(MediaError::SvgRefused("entity declarations".to_owned()));
    }
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        nodes_limit: limits.max_svg_nodes,
        ..roxmltree::ParsingOptions::default()
    };
    let document =
        roxmltree::Document::parse_with_options(text, options).map_err(|e| MediaError::Svg(e.to_string()))?;
    for element in document.descendants().filter(roxmltree::Node::is_element) {
        check_element(element)?;
    }
    then(&document)
}

/// Refuses one element, or one of its attributes.
fn check_element(element: roxmltree::Node<'_, '_>) -> Result<()> {
    let name = element.tag_name().name();
    if REFUSED.iter().any(|refused| name.eq_ignore_ascii_case(refused)) {
        return Err(MediaError::SvgRefused(format!("<{name}>")));
    }
    if name.eq_ignore_ascii_case("style") {
        let css: String = element.descendants().filter_map(|node| node.text()).collect();
        if points_out(&css) || css.to_ascii_lowercase().contains("@import") {
            return Err(MediaError::SvgRefused("a reference out of the file in <style>".to_owned()));
        }
    }
    for attribute in element.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        if key.len() > 2 && key.get(..2).is_some_and(|on| on.eq_ignore_ascii_case("on")) {
            return Err(MediaError::SvgRefused(format!("the event handler {key}")));
        }
        if key == "href" && !value.trim_start().starts_with('#') {
            return Err(MediaError::SvgRefused("a reference out of the file".to_owned()));
        }
        if points_out(value) {
            return Err(MediaError::SvgRefused(format!("a reference out of the file in {key}")));
        }
    }
    Ok(())
}

/// Whether an attribute value holds a `url(…)` that is not a fragment of this file.
fn points_out(value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    value
        .split("url(")
        .skip(1)
        .any(|target| !target.trim_start_matches([' ', '\t', '\n', '\r', '"', '\'']).starts_with('#'))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn draw(body: &str) -> Result<Picture> {
        let svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9">{body}</svg>"#);
        rasterise(svg.as_bytes(), &Limits { svg_long_side: 160, ..Limits::default() })
    }

    #[test]
    fn a_drawing_is_drawn_at_the_asked_size() {
        let p = draw(
            r##"<rect width="16" height="9" fill="#a61c1c"/><circle cx="8" cy="4" r="2" fill="#fff"/>"##,
        )
        .unwrap();
        assert_eq!((p.width(), p.height(), p.layout()), (160, 90, Layout::Rgb));
        assert_eq!(&p.pixels()[..3], &[0xa6, 0x1c, 0x1c]);
        let middle = (40 * 160 + 80) * 3;
        assert_eq!(&p.pixels()[middle..middle + 3], &[255, 255, 255]);
    }

    #[test]
    fn an_icon_is_square_with_the_drawing_in_its_middle() {
        let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 8"><rect width="16" height="8" fill="#a61c1c"/></svg>"##;
        let png = draw_icon(svg.as_bytes(), 100, Colour([255, 254, 250])).unwrap();
        let icon = Picture::decode(&png, &Limits::default()).unwrap();
        assert_eq!((icon.width(), icon.height()), (100, 100));
        let at = |x: usize, y: usize| icon.pixels()[(y * 100 + x) * 3..][..3].to_vec();
        assert_eq!(
            (at(0, 0), at(50, 20), at(99, 99)),
            (vec![255, 254, 250], vec![255, 254, 250], vec![255, 254, 250])
        );
        assert_eq!(
            (at(50, 50), at(12, 32), at(88, 68)),
            (vec![0xa6, 0x1c, 0x1c], vec![0xa6, 0x1c, 0x1c], vec![0xa6, 0x1c, 0x1c])
        );
        assert!(draw_icon(b"<svg", 100, Colour([0, 0, 0])).is_err());
        let png = draw_banner(svg.as_bytes(), 300, 100, Colour([0, 0, 40])).unwrap();
        let banner = Picture::decode(&png, &Limits::default()).unwrap();
        assert_eq!((banner.width(), banner.height()), (300, 100));
        let at = |x: usize, y: usize| banner.pixels()[(y * 300 + x) * 3..][..3].to_vec();
        // Sixty pixels wide, thirty high, in the middle.
        assert_eq!((at(150, 50), at(122, 37)), (vec![0xa6, 0x1c, 0x1c], vec![0xa6, 0x1c, 0x1c]));
        assert_eq!((at(117, 50), at(150, 32), at(299, 99)), (vec![0, 0, 40], vec![0, 0, 40], vec![0, 0, 40]));
    }

    #[test]
    fn a_clear_ground_stays_clear() {
        let p = draw(r##"<rect width="8" height="9" fill="#123456" fill-opacity="0.5"/>"##).unwrap();
        assert_eq!(p.layout(), Layout::Rgba);
        assert_eq!(&p.pixels()[636..640], &[0, 0, 0, 0]);
        assert!(p.pixels()[3].abs_diff(128) <= 1);
        assert!(p.pixels()[0].abs_diff(0x12) <= 1);
    }

    #[test]
    fn drawings_that_do_more_than_draw_are_refused() {
        for body in [
            r#"<script>1</script>"#,
            r#"<rect onclick="x()" width="1" height="1"/>"#,
            r#"<image href="data:image/png;base64,AAAA"/>"#,
            r#"<use href="other.svg#a"/>"#,
            r#"<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="file:///etc/passwd"/>"#,
            r#"<rect fill="url(https://example.org/a.svg#b)"/>"#,
            r#"<rect style="fill: URL( 'a.svg#b' )"/>"#,
            r#"<text>words</text>"#,
            r#"<style>@import "x.css";</style>"#,
            r#"<style>.a { fill: url(x.svg#a) }</style>"#,
            r#"<filter id="f"/>"#,
            r#"<g><foreignObject/></g>"#,
        ] {
            assert!(matches!(draw(body), Err(MediaError::SvgRefused(_))), "{body}");
        }
        assert!(
            draw(
                r##"<style>.a { fill: #123; stroke: url(#g) }</style><rect class="a" width="1" height="1"/>"##
            )
            .is_ok()
        );
        assert!(
            draw(r##"<defs><linearGradient id="g"/></defs><rect fill="url(#g)"/><use href="#g"/>"##).is_ok()
        );
    }

    #[test]
    fn entity_bombs_and_heaps_are_refused() {
        let bomb = br#"<!DOCTYPE svg [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg">&b;</svg>"#;
        assert!(matches!(check_svg(bomb, &Limits::default()), Err(MediaError::SvgRefused(_))));
        let heap = format!(r#"<svg xmlns="http://www.w3.org/2000/svg">{}</svg>"#, "<g/>".repeat(100_001));
        assert!(matches!(check_svg(heap.as_bytes(), &Limits::default()), Err(MediaError::Svg(_))));
        let small = Limits { max_svg_bytes: 10, ..Limits::default() };
        assert!(matches!(check_svg(heap.as_bytes(), &small), Err(MediaError::TooManyBytes { .. })));
        let deep = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">{}{}</svg>"#,
            "<g>".repeat(40_000),
            "</g>".repeat(40_000)
        );
        assert!(rasterise(deep.as_bytes(), &Limits::default()).is_err());
    }

    #[test]
    fn reuse_bombs_end() {
        let mut body = String::from(r#"<defs><g id="a0"><rect width="1" height="1"/></g>"#);
        for level in 1..40 {
            let below = level - 1;
            body.push_str(&format!(
                r##"<g id="a{level}"><use href="#a{below}"/><use href="#a{below}"/></g>"##
            ));
        }
        body.push_str(r##"</defs><use href="#a39"/>"##);
        assert!(matches!(draw(&body), Err(MediaError::Svg(_))));
    }
}
