//! Vietnamese text, as machines need it.
//!
//! The same Vietnamese word reaches a computer in many shapes: composed or decomposed, with its marks in
//! either order, with the tone on either vowel (`hoà` and `hòa`, `thuỵ` and `thụy`), or with no marks at
//! all. [`normalize`] gives a word one spelling; [`fold`] takes the marks off any Latin text, with `đ` as
//! `d`; [`slug`] makes an address of it; [`is_accented`] says whether there was anything to take off.
//!
//! ```
//! assert_eq!(viet::normalize("thuỵ hoà vịêt"), "thụy hòa việt");
//! assert_eq!(viet::fold("Đường Việt Bắc"), "duong viet bac");
//! assert_eq!(viet::slug("Hà Nội: 36 phố phường"), "ha-noi-36-pho-phuong");
//! assert!(viet::is_accented("đường") && !viet::is_accented("duong"));
//! ```

mod fold;
mod normalize;
mod slug;
mod syllable;

pub use fold::{fold, is_accented};
pub use normalize::normalize;
pub use slug::{SLUG_MAX, slug};
