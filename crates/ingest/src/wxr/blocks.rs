//! Blocks that are not written in the text: those many articles share, and those a site makes anew each time.

use std::borrow::Cow;

use super::survey::Survey;
use crate::html::Notes;
use crate::xml::MAX_TEXT;

const OPEN: &str = "<!-- wp:";
/// Shared blocks may show shared blocks, and one of them itself.
const MAX_DEPTH: usize = 4;

/// Puts shared blocks where they are named. What cannot be had is told.
pub(super) fn expand<'a>(content: &'a str, survey: &Survey, missing: &mut Notes) -> Cow<'a, str> {
    if !content.contains("/-->") {
        return Cow::Borrowed(content);
    }
    let mut out = String::with_capacity(content.len());
    put(content, survey, &[], &mut out, missing);
    Cow::Owned(out)
}

/// `inside` are the blocks this text is of.
fn put(content: &str, survey: &Survey, inside: &[u64], out: &mut String, missing: &mut Notes) {
    let mut rest = content;
    while let Some(at) = rest.find(OPEN) {
        let comment = &rest[at..];
        let end = comment.find("-->").map_or(comment.len(), |end| end + 3);
        out.push_str(&rest[..at + end]);
        rest = &comment[end..];
        let Some(named) = comment[OPEN.len()..end.max(OPEN.len())].strip_suffix("/-->") else { continue };
        let (name, attributes) = named.trim().split_once(' ').unwrap_or((named.trim(), ""));
        if name != "block" {
            missing.add(format!("block {name}, which its site makes anew each time"));
            continue;
        }
        let id = reference(attributes);
        match id.and_then(|id| Some((id, survey.block(id)?))) {
            Some((id, block))
                if inside.len() < MAX_DEPTH
                    && !inside.contains(&id)
                    && out.len() + block.len() <= MAX_TEXT =>
            {
                let mut path = inside.to_vec();
                path.push(id);
                put(block, survey, &path, out, missing);
            }
            Some((id, _)) => missing.add(format!("shared block {id}, which shows itself or too much")),
            None => missing.add(format!("shared block {attributes}, which the export does not have whole")),
        }
    }
    out.push_str(rest);
}

/// The id in `{"ref":35}`.
fn reference(attributes: &str) -> Option<u64> {
    let (_, after) = attributes.split_once("\"ref\"")?;
    let digits = after.trim_start().strip_prefix(':')?.trim_start();
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    digits[..end].parse().ok()
}

#[cfg(test)]
mod tests {
    use super::reference;

    #[test]
    fn a_shared_block_is_known_by_its_id() {
        assert_eq!(reference("{\"ref\":35} "), Some(35));
        assert_eq!(reference("{\"a\":1, \"ref\" : 7}"), Some(7));
        assert_eq!(reference("{\"ref\":\"x\"}"), None);
        assert_eq!(reference(""), None);
    }
}
