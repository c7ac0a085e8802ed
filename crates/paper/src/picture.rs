//! Drawings, read with every way out of them closed.

use std::sync::Mutex;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree};

use crate::Fonts;

/// How large a drawing may be, in bytes.
const MAX: usize = 8 << 20;

/// Reads a drawing.
pub fn read(svg: &str, fonts: &Fonts) -> Result<Tree, String> {
    if svg.len() > MAX {
        return Err(format!("{} bytes; at most {MAX} can be drawn", svg.len()));
    }
    // Declarations of entities are how a small file grows large.
    if svg.contains("<!ENTITY") {
        return Err("it declares entities".to_owned());
    }
    // Asked for each picture that is not part of the drawing.
    let outside = Mutex::new(None);
    let options = Options {
        resources_dir: None,
        image_href_resolver: ImageHrefResolver {
            resolve_data: ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|href, _| {
                if let Ok(mut outside) = outside.lock() {
                    *outside = Some(href.to_owned());
                }
                None
            }),
        },
        fontdb: fonts.drawing(),
        ..Options::default()
    };
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    drop(options);
    match outside.into_inner().ok().flatten() {
        Some(href) => Err(format!("it leads outside itself, to {href}")),
        None => Ok(tree),
    }
}

/// A drawing in pixels, for programs that draw no SVG: its size in CSS pixels, and the PNG, twice as fine.
pub fn png(svg: &str, fonts: &Fonts) -> Result<(f64, f64, Vec<u8>), String> {
    let tree = read(svg, fonts)?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = (2400.0 / width.max(height)).min(2.0);
    let side = |length: f32| (length * scale).round().clamp(1.0, 2400.0) as u32;
    let mut canvas = Pixmap::new(side(width), side(height)).ok_or("it has no size")?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut canvas.as_mut());
    let png = canvas.encode_png().map_err(|error| error.to_string())?;
    Ok((f64::from(width), f64::from(height), png))
}
