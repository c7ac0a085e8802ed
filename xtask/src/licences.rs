//! The licences of everything we are built from.

use anyhow::bail;

use crate::shell::{cargo, output};

/// Licences that go with Apache-2.0. A new one here is a decision, not a formality.
const ALLOWED: &[&str] = &[
    "MIT",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "CC0-1.0",
    "Unlicense",
    "MIT-0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "BSL-1.0",
    "MPL-2.0",
    "CDLA-Permissive-2.0",
    "NCSA",
    "IJG",
    "bzip2-1.0.6",
    "Apache-2.0 WITH LLVM-exception",
    "OFL-1.1",
    "LicenseRef-UFL-1.0",
];

/// Packages that name a file instead of a licence, with what stands in it.
const READ: &[(&str, &str)] = &[("nom-exif", "MIT")];

/// Whether an SPDX expression can be met with allowed licences alone.
fn allowed(expression: &str) -> bool {
    // Older packages write “MIT/Apache-2.0” for “MIT OR Apache-2.0”.
    let text = expression.replace('/', " OR ").replace(['(', ')'], " ");
    text.split(" AND ").all(|part| part.split(" OR ").any(|licence| ALLOWED.contains(&licence.trim())))
}

/// Checks every package of the lock file.
pub fn check() -> anyhow::Result<()> {
    let metadata = output(cargo().args(["metadata", "--format-version", "1", "--locked"]))?;
    let metadata: serde_json::Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().cloned().unwrap_or_default();
    let mut wrong = Vec::new();
    for package in &packages {
        let read = READ.iter().find(|(name, _)| package["name"] == *name).map(|(_, licence)| *licence);
        let licence = package["license"].as_str().or(read).unwrap_or_default();
        if !allowed(licence) {
            wrong.push(format!("{} {}: “{licence}”", package["name"], package["version"]));
        }
    }
    if !wrong.is_empty() {
        bail!("licences that are not on the list in xtask/src/licences.rs:\n{}", wrong.join("\n"));
    }
    println!("   licences: {} packages, all on the list", packages.len());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_read() {
        assert!(allowed("MIT OR Apache-2.0"));
        assert!(allowed("MIT/Apache-2.0"));
        assert!(allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(allowed("GPL-3.0 OR MIT"));
        assert!(!allowed("AGPL-3.0"));
        assert!(!allowed("MIT AND GPL-3.0"));
        assert!(!allowed(""));
    }
}
