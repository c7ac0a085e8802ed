//! Labels at the ends of lines: moved apart as little as possible, never over one another.

/// Where labels stand, given where each would like its middle to be, its height, and the room they share.
///
/// Neighbours that would overlap are joined into a block that stands where its members' wishes are on average; blocks
/// are joined until none overlap. The order from top to bottom is that of the wishes.
pub fn spread(wishes: &[f64], heights: &[f64], top: f64, bottom: f64) -> Vec<f64> {
    struct Block {
        members: Vec<usize>,
        height: f64,
        /// Sum over members of (wish − distance of the member's middle from the block's top).
        pull: f64,
    }
    let start = |b: &Block| {
        let wish = b.pull / b.members.len().max(1) as f64;
        wish.min(bottom - b.height).max(top)
    };
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by(|a, b| wishes[*a].total_cmp(&wishes[*b]));
    let mut blocks: Vec<Block> = Vec::new();
    for i in order {
        let mut block = Block { members: vec![i], height: heights[i], pull: wishes[i] - heights[i] / 2.0 };
        while let Some(above) = blocks.last() {
            if start(above) + above.height <= start(&block) {
                break;
            }
            let Some(mut above) = blocks.pop() else { break };
            above.pull += block.pull - above.height * block.members.len() as f64;
            above.height += block.height;
            above.members.append(&mut block.members);
            block = above;
        }
        blocks.push(block);
    }
    let mut out = vec![0.0; wishes.len()];
    for block in &blocks {
        let mut y = start(block);
        for i in &block.members {
            out[*i] = y + heights[*i] / 2.0;
            y += heights[*i];
        }
    }
    out
}

/// How wide a text is about, in ems: what the sheet's fonts give on average. Wide scripts take a whole em a letter,
/// marks above and below none.
pub fn ems(text: &str) -> f64 {
    text.chars()
        .map(|c| match c {
            '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}' => 0.0,
            '\u{0300}'..='\u{036f}' | '\u{0e31}' | '\u{0e34}'..='\u{0e3a}' | '\u{0e47}'..='\u{0e4e}' => 0.0,
            '\u{0eb1}' | '\u{0eb4}'..='\u{0ebc}' | '\u{0ec8}'..='\u{0ece}' | '\u{17b4}'..='\u{17d3}' => 0.12,
            '\u{1100}'..='\u{115f}'
            | '\u{2e80}'..='\u{a4cf}'
            | '\u{ac00}'..='\u{d7a3}'
            | '\u{f900}'..='\u{faff}'
            | '\u{ff00}'..='\u{ff60}' => 1.02,
            ' ' | '.' | ',' | 'i' | 'l' | 'j' | 't' | 'f' | 'r' | 'I' | '\'' | '(' | ')' => 0.36,
            'm' | 'w' | 'M' | 'W' | '%' => 0.92,
            c if c.is_uppercase() => 0.72,
            _ => 0.6,
        })
        .sum()
}

/// A name in at most two lines of so many ems, with an ellipsis where it does not fit.
pub fn wrapped(text: &str, room: f64) -> Vec<String> {
    folded(text, room, 2)
}

/// A name in at most so many lines of so many ems, with an ellipsis where it does not fit.
pub fn folded(text: &str, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for (gap, piece) in pieces(text) {
        let longer = if line.is_empty() { piece.to_owned() } else { format!("{line}{gap}{piece}") };
        if ems(&longer) > room && !line.is_empty() {
            lines.push(std::mem::replace(&mut line, piece.to_owned()));
        } else {
            line = longer;
        }
    }
    lines.push(line);
    let most = most.max(1);
    let cut = lines.len() > most;
    lines.truncate(most);
    let last = lines.len() - 1;
    for (i, line) in lines.iter_mut().enumerate() {
        if ems(line) > room || cut && i == last {
            while ems(line) > room - 0.9 && line.pop().is_some() {}
            *line = format!("{}…", line.trim_end());
        }
    }
    lines
}

/// Pieces of a text with what stands before each: words after their spaces, and where ideographs are written, one after the other.
fn pieces(text: &str) -> Vec<(&'static str, &str)> {
    let mut out = Vec::new();
    for (n, word) in text.split(' ').enumerate() {
        let (mut gap, mut start) = (if n == 0 { "" } else { " " }, 0);
        let mut before = None;
        for (at, c) in word.char_indices() {
            if before.is_some_and(is_ideograph) && !closes(c) {
                out.push((gap, &word[start..at]));
                (gap, start) = ("", at);
            }
            before = Some(c);
        }
        out.push((gap, &word[start..]));
    }
    out
}

/// A line may end behind it. Not behind Hangul, whose words have spaces, nor behind opening brackets.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{a4cf}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}')
        && !matches!(c, '「' | '『' | '（' | '《' | '〈' | '【')
}

/// No line begins with it.
fn closes(c: char) -> bool {
    "、。，．：；！？）」』》〉】ー・ゃゅょっャュョッ)]%,.".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// No two overlap, all are inside, the order is kept.
    fn is_tidy(wishes: &[f64], heights: &[f64], top: f64, bottom: f64) {
        let placed = spread(wishes, heights, top, bottom);
        let mut order: Vec<usize> = (0..wishes.len()).collect();
        order.sort_by(|a, b| placed[*a].total_cmp(&placed[*b]));
        for pair in order.windows(2) {
            let (a, b) = (pair[0], pair[1]);
            assert!(wishes[a] <= wishes[b], "order: {placed:?}");
            let apart = placed[b] - heights[b] / 2.0 - (placed[a] + heights[a] / 2.0);
            assert!(apart > -1e-9, "overlap: {placed:?}");
        }
        for (y, h) in placed.iter().zip(heights) {
            assert!(y - h / 2.0 > top - 1e-9 && y + h / 2.0 < bottom + 1e-9, "outside: {placed:?}");
        }
    }

    #[test]
    fn labels_never_overlap() {
        is_tidy(&[10.0, 11.0, 12.0, 200.0], &[17.0; 4], 0.0, 300.0);
        is_tidy(&[299.0, 298.0, 297.0, 296.0, 1.0, 0.0], &[17.0; 6], 0.0, 300.0);
        is_tidy(&[50.0; 8], &[34.0, 17.0, 34.0, 17.0, 34.0, 17.0, 34.0, 17.0], 0.0, 300.0);
        // Many arrangements, made by a small generator.
        let mut seed = 7u64;
        for round in 0..500 {
            let mut next = || {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                (seed >> 33) as f64 / f64::from(u32::MAX >> 1)
            };
            let count = 1 + round % 8;
            let wishes: Vec<f64> = (0..count).map(|_| next() * 320.0 - 10.0).collect();
            let heights: Vec<f64> = (0..count).map(|_| if next() > 0.5 { 34.0 } else { 17.0 }).collect();
            is_tidy(&wishes, &heights, 0.0, 300.0);
        }
    }

    #[test]
    fn a_label_with_room_stays_where_it_wants_to_be() {
        assert_eq!(spread(&[40.0, 90.0], &[17.0; 2], 0.0, 300.0), [40.0, 90.0]);
        // Two that touch give way to both sides alike.
        assert_eq!(spread(&[100.0, 100.0], &[20.0; 2], 0.0, 300.0), [90.0, 110.0]);
    }

    #[test]
    fn long_names_take_two_lines_and_then_an_ellipsis() {
        assert_eq!(wrapped("Laos", 10.0), ["Laos"]);
        assert_eq!(wrapped("Hong Kong SAR", 7.0), ["Hong Kong", "SAR"]);
        let cut = wrapped("United Kingdom of Great Britain and Northern Ireland", 9.0);
        assert_eq!(cut.len(), 2);
        assert!(cut[1].ends_with('…') && cut.iter().all(|l| ems(l) <= 9.6), "{cut:?}");
        let joined = wrapped("สาธารณรัฐประชาธิปไตยประชาชนลาว", 6.0);
        assert!(joined.len() == 1 && joined[0].ends_with('…') && ems(&joined[0]) <= 6.6, "{joined:?}");
    }

    #[test]
    fn scripts_without_spaces_are_broken_between_letters() {
        assert_eq!(folded("2025年コーヒー輸出額（推計）", 8.0, 3), ["2025年コーヒー", "輸出額（推計）"]);
        assert_eq!(folded("中部高原", 10.0, 2), ["中部高原"]);
        assert_eq!(folded("중부 고원", 3.0, 2), ["중부", "고원"]);
        assert_eq!(folded("a b", 1.0, 0).len(), 1);
    }
}
