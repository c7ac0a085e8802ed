//! The pictures of the pack.

use std::path::Path;

use crate::csv_rows::{Reading, read as read_csv};
use crate::{Artwork, Problems};

/// Reads `artwork.csv` and finds each picture's file.
pub fn artwork(folder: &Path, problems: &mut Problems) -> Vec<Artwork> {
    let columns = ["code", "credit", "licence", "focus_x", "focus_y"];
    let table = read_csv(folder, "artwork.csv", &columns, None, false, problems);
    let mut out = Vec::new();
    for row in &table.rows {
        let mut r = Reading { file: &table.file, row, problems };
        let Some(code) = r.code("code") else { continue };
        let found = ["svg", "jpg", "jpeg", "png", "webp"]
            .iter()
            .map(|ending| folder.join("artwork").join(format!("{code}.{ending}")))
            .find(|p| p.is_file());
        let Some(path) = found else {
            r.problem(format!("there is no picture artwork/{code}.svg (or .jpg, .png, .webp)"));
            continue;
        };
        let focus = |v: Option<f64>| v.unwrap_or(0.5).clamp(0.0, 1.0);
        let (focus_x, focus_y) = (focus(r.parse("focus_x")), focus(r.parse("focus_y")));
        out.push(Artwork {
            code,
            path,
            credit: r.required("credit"),
            licence: r.required("licence"),
            focus_x,
            focus_y,
        });
    }
    out
}
