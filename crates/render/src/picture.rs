//! Responsive pictures: AVIF, WebP and JPEG, sized before they load; videos as the browser plays them.

use std::fmt::Write as _;

use model::{Media, MediaVariant, VariantFormat};

use crate::escape::escape;

/// How a picture is used.
#[derive(Debug, Clone, Copy)]
pub struct Use<'a> {
    /// The `sizes` attribute.
    pub sizes: &'a str,
    /// Pixels of the column it fills: a picture that has fewer keeps its own width there. 0 for a box that is filled
    /// whatever comes.
    pub column: u32,
    /// Loads at once, because it opens the page.
    pub eager: bool,
    /// Only the smallest rendition, for readers who save data.
    pub plain: bool,
}

/// Where a rendition is: by the medium's key, its width and encoding. A page that named each of ten renditions by a digest
/// of its own would spend a tenth of its bytes on them.
fn address(media: &Media, variant: &MediaVariant) -> String {
    match media.address_key() {
        Some(key) if !variant.format.is_video() => {
            format!("/media/{key}/{}.{}", variant.width, variant.format.as_str())
        }
        _ => format!("/media/{}.{}", variant.sha256, variant.format.as_str()),
    }
}

fn srcset(media: &Media, format: VariantFormat) -> String {
    let parts: Vec<String> = media
        .variants
        .iter()
        .filter(|v| v.format == format)
        .map(|v| format!("{} {}w", address(media, v), v.width))
        .collect();
    parts.join(", ")
}

/// Focus as a style class: the strict content policy allows no style attribute.
fn tenths(share: f64) -> u8 {
    // Clamped to 0…10, so the cast keeps the value.
    (share.clamp(0.0, 1.0) * 10.0).round() as u8
}

/// The `<picture>` element, or nothing when no rendition is there yet.
pub fn picture(media: &Media, alt: &str, how: Use<'_>) -> String {
    let jpegs: Vec<&MediaVariant> =
        media.variants.iter().filter(|v| v.format == VariantFormat::Jpeg).collect();
    let Some(smallest) = jpegs.first() else { return String::new() };
    let base = if how.plain { smallest } else { jpegs.iter().find(|v| v.width >= 800).unwrap_or(smallest) };
    let own = jpegs.last().filter(|_| media.width < how.column);
    let size = own.unwrap_or(base);
    let mut out = String::with_capacity(900);
    out.push_str("<picture>");
    if !how.plain {
        for format in [VariantFormat::Avif, VariantFormat::Webp] {
            let set = srcset(media, format);
            if !set.is_empty() {
                let _ = write!(
                    out,
                    r#"<source type="{}" srcset="{set}" sizes="{}">"#,
                    format.mime(),
                    escape(how.sizes)
                );
            }
        }
    }
    let _ = write!(
        out,
        r#"<img src="{}" alt="{}" width="{}" height="{}" class="fx{} fy{}{}""#,
        address(media, base),
        escape(alt),
        size.width,
        size.height,
        tenths(media.focus_x),
        tenths(media.focus_y),
        if own.is_some() { " own" } else { "" },
    );
    if !how.plain && jpegs.len() > 1 {
        let _ =
            write!(out, r#" srcset="{}" sizes="{}""#, srcset(media, VariantFormat::Jpeg), escape(how.sizes));
    }
    out.push_str(if how.eager {
        r#" fetchpriority="high">"#
    } else {
        r#" loading="lazy" decoding="async">"#
    });
    out.push_str("</picture>");
    out
}

/// The `<video>` element, or nothing when there is no public copy. Nothing of it is loaded before it is wanted, but
/// for its outline where no still picture stands for it.
pub fn film(media: &Media, alt: &str) -> String {
    let Some(film) = media.film() else { return String::new() };
    let poster = media.rendition(800).map(|still| address(media, still));
    let (preload, poster) = match poster {
        Some(poster) => ("none", format!(r#" poster="{poster}""#)),
        None => ("metadata", String::new()),
    };
    format!(
        r#"<video controls playsinline preload="{preload}"{poster} width="{}" height="{}" aria-label="{}" src="{}"></video>"#,
        film.width,
        film.height,
        escape(alt),
        address(media, film),
    )
}
