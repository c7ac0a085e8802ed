//! The fonts are collected by npm before the build; say so plainly when they are not there.
#![allow(missing_docs)]

fn main() {
    let fonts = std::path::Path::new("../../assets/dist/fonts.css");
    println!("cargo::rerun-if-changed=../../assets/dist/fonts.css");
    if !fonts.is_file() {
        println!(
            "cargo::error=the fonts are missing: run `cargo xtask assets` first (`cargo demo` and `cargo ci` do it by themselves)"
        );
    }
}
