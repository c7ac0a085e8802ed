//! Codes begin and end in pairs within one segment; reading and writing both hold to it.

use std::collections::HashMap;

use crate::tmx::{Inline, Native, NativePart, Rule};

/// Adds a piece; text goes on where text ended.
pub(super) fn push(inlines: &mut Vec<Inline>, inline: Inline) {
    match (inlines.last_mut(), inline) {
        (Some(Inline::Text(last)), Inline::Text(text)) => last.push_str(&text),
        (_, inline) => inlines.push(inline),
    }
}

/// Every `<bpt>` has its `<ept>` after it, and no other. Highlighted text belongs to the segment around it, a sub-flow
/// is one of its own.
pub(super) fn check_pairs(segment: &[Inline]) -> Result<(), Rule> {
    // Whether the code has ended; a number is not taken again.
    let mut ended: HashMap<&str, bool> = HashMap::new();
    pairs(segment, &mut ended)?;
    let open = ended.iter().filter(|(_, ended)| !**ended).map(|(i, _)| *i).min();
    open.map_or(Ok(()), |i| Err(Rule::NotEnded(i.to_owned())))
}

fn pairs<'a>(inlines: &'a [Inline], ended: &mut HashMap<&'a str, bool>) -> Result<(), Rule> {
    for inline in inlines {
        match inline {
            Inline::Text(_) => {}
            Inline::Begin { i, native, .. } => {
                if i.is_empty() {
                    return Err(Rule::Empty("i"));
                }
                if ended.insert(i, false).is_some() {
                    return Err(Rule::Begun(i.clone()));
                }
                subs(native)?;
            }
            Inline::End { i, native } => {
                match ended.get_mut(i.as_str()) {
                    Some(ended @ false) => *ended = true,
                    _ => return Err(Rule::NotBegun(i.clone())),
                }
                subs(native)?;
            }
            Inline::Isolated { native, .. } | Inline::Placeholder { native, .. } => subs(native)?,
            Inline::Highlight { content, .. } => pairs(content, ended)?,
        }
    }
    Ok(())
}

fn subs(native: &Native) -> Result<(), Rule> {
    native.iter().try_for_each(|part| match part {
        NativePart::Code(_) => Ok(()),
        NativePart::Sub { content, .. } => check_pairs(content),
    })
}
