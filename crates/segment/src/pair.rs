//! A text and a translation of it that was made elsewhere: which block is which, and which sentence.

use crate::block::{Block, Kind};
use crate::inline;
use crate::likeness::Pairs;
use crate::numbers::numbers;

/// What is known of a block before it is compared.
struct Features {
    length: f32,
    /// Codes, addresses and numbers: they are the same in every language.
    anchors: Vec<String>,
    pairs: Option<Pairs>,
}

fn anchors(block: &Block) -> Vec<String> {
    let text = block.text();
    let mut anchors: Vec<String> = inline::holds(&text).into_iter().map(|(_, t)| t.to_owned()).collect();
    anchors.extend(numbers(&text));
    // Addresses of links, and codes in the braces of a directive.
    anchors.extend(text.split("](").skip(1).filter_map(|t| t.split(')').next()).map(str::to_owned));
    if block.kind == Kind::Directive {
        anchors.extend(text.split('"').filter(|t| t.is_ascii() && !t.contains(' ')).map(str::to_owned));
    }
    anchors.sort_unstable();
    anchors
}

fn features(block: &Block, text: Option<&str>) -> Features {
    let content = block.content();
    Features {
        length: weight(&content),
        anchors: anchors(block),
        pairs: text.filter(|t| !t.is_empty()).map(Pairs::of),
    }
}

/// The length of a text, such that one in ideographs weighs what its translation does.
fn weight(text: &str) -> f32 {
    text.chars().map(|c| if ('\u{2e80}'..='\u{fffd}').contains(&c) { 2.5 } else { 1.0 }).sum()
}

fn shared(a: &[String], b: &[String]) -> usize {
    let (mut i, mut j, mut n) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                n += 1;
                i += 1;
                j += 1;
            }
        }
    }
    n
}

fn fit(a: Kind, b: Kind) -> bool {
    std::mem::discriminant(&a) == std::mem::discriminant(&b)
}

/// A block that has nothing to translate is known by its form.
fn is_wordless(block: &Block) -> bool {
    block.kind == Kind::Raw || block.segments().next().is_none()
}

/// For every block of `source` the block of `target` that is its translation. `had` is, where it is known, what the
/// translation of a block was. Blocks of which it is not known, or is empty, are paired by their place, length and
/// figures where `guess` allows it. A block whose translation is known is found wherever it stands.
pub fn pair_blocks(
    source: &[Block],
    had: &[Option<String>],
    target: &[Block],
    guess: bool,
) -> Vec<Option<usize>> {
    let (n, m) = (source.len(), target.len());
    let mut out = vec![None; n];
    // Ends that are as they were need no thought.
    let content: Vec<String> =
        target.iter().map(|b| if is_wordless(b) { b.text() } else { b.words() }).collect();
    let known = |i: usize| -> Option<String> {
        match had.get(i).and_then(Option::as_ref) {
            Some(text) if !text.is_empty() => Some(text.clone()),
            _ => is_wordless(&source[i]).then(|| source[i].text()),
        }
    };
    let known: Vec<Option<String>> = (0..n).map(known).collect();
    let same = |i: usize, j: usize| {
        fit(source[i].kind, target[j].kind) && known[i].as_deref() == Some(content[j].as_str())
    };
    let head = (0..n.min(m)).take_while(|k| same(*k, *k)).count();
    let tail = (0..n.min(m) - head).take_while(|k| same(n - 1 - k, m - 1 - k)).count();
    for (k, partner) in out.iter_mut().enumerate().take(head) {
        *partner = Some(k);
    }
    for k in 0..tail {
        out[n - 1 - k] = Some(m - 1 - k);
    }
    let (rows, columns) = (head..n - tail, head..m - tail);
    if rows.is_empty() || columns.is_empty() {
        return out;
    }
    let ours: Vec<Features> = rows.clone().map(|i| features(&source[i], known[i].as_deref())).collect();
    let theirs: Vec<Features> = columns.clone().map(|j| features(&target[j], Some(&content[j]))).collect();
    let total = |f: &[Features]| f.iter().map(|f| f.length).sum::<f32>().max(1.0);
    let scale = total(&theirs) / total(&ours);
    let score = |i: usize, j: usize| -> Option<f32> {
        let (a, b) = (&source[head + i], &target[head + j]);
        if !fit(a.kind, b.kind) || (!guess && known[head + i].is_none()) {
            return None;
        }
        if same(head + i, head + j) {
            return Some(4.0);
        }
        let level = if a.kind == b.kind { 0.0 } else { -0.5 };
        let (f, g) = (&ours[i], &theirs[j]);
        let all = f.anchors.len().max(g.anchors.len());
        let anchors = if all == 0 { 0.3 } else { 1.5 * shared(&f.anchors, &g.anchors) as f32 / all as f32 };
        let length = 1.0 - ((f.length * scale + 8.0) / (g.length + 8.0)).ln().abs().min(1.5) / 1.5;
        match (&f.pairs, &g.pairs) {
            // What a block was tells more than how long it is.
            (Some(x), Some(y)) => Some(level + 0.3 * anchors + 4.0 * x.like(y) - 1.2).filter(|s| *s > 0.0),
            _ => Some(0.4 + level + anchors + length),
        }
    };
    for (i, j) in best_path(ours.len(), theirs.len(), score) {
        out[head + i] = Some(head + j);
    }
    if guess {
        fill_gaps(source, target, &mut out);
    }
    // What moved is out of order, and known by its words.
    for i in rows {
        if out[i].is_none()
            && source[i].kind != Kind::Raw
            && let Some(j) = columns.clone().find(|j| !out.contains(&Some(*j)) && same(i, *j))
        {
            out[i] = Some(j);
        }
    }
    out
}

/// Where as many blocks are left on either side between two pairs, each is taken for the other.
fn fill_gaps(source: &[Block], target: &[Block], out: &mut [Option<usize>]) {
    let mut from = 0;
    while from < out.len() {
        if out[from].is_some() {
            from += 1;
            continue;
        }
        let to = (from..out.len()).find(|i| out[*i].is_some()).unwrap_or(out.len());
        let left = if from == 0 { 0 } else { out[from - 1].map_or(0, |j| j + 1) };
        let right = out.get(to).copied().flatten().unwrap_or(target.len());
        if left <= right
            && right - left == to - from
            && (0..to - from).all(|k| fit(source[from + k].kind, target[left + k].kind))
        {
            (0..to - from).for_each(|k| out[from + k] = Some(left + k));
        }
        from = to;
    }
}

/// The pairs of the best way through both, each in order.
fn best_path(n: usize, m: usize, score: impl Fn(usize, usize) -> Option<f32>) -> Vec<(usize, usize)> {
    let width = m + 1;
    let mut best = vec![0.0_f32; (n + 1) * width];
    let mut paired = vec![false; (n + 1) * width];
    for i in (0..n).rev() {
        for j in (0..m).rev() {
            let skip = best[(i + 1) * width + j].max(best[i * width + j + 1]);
            let take = score(i, j).map(|s| s + best[(i + 1) * width + j + 1]);
            let at = i * width + j;
            paired[at] = take.is_some_and(|t| t >= skip);
            best[at] = take.unwrap_or(skip).max(skip);
        }
    }
    let (mut i, mut j, mut out) = (0, 0, Vec::new());
    while i < n && j < m {
        if paired[i * width + j] {
            out.push((i, j));
            i += 1;
            j += 1;
        } else if best[(i + 1) * width + j] >= best[i * width + j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    out
}

/// What was found for a sentence of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// These sentences of the translation, one after another.
    Sentences(std::ops::Range<usize>),
    /// It is said together with the sentence before.
    Joined,
    /// Nothing.
    Nothing,
}

/// Which sentences of a translation are which of its source, in one block. `had` is what the translation of each was,
/// where that is known; else they are told by length, numbers and references.
pub fn pair_sentences(source: &[&str], had: &[Option<&str>], target: &[&str]) -> Vec<Found> {
    let (n, m) = (source.len(), target.len());
    if n == m && had.iter().all(Option::is_none) {
        return (0..n).map(|k| Found::Sentences(k..k + 1)).collect();
    }
    let measure = |texts: &[&str]| -> Vec<f32> { texts.iter().map(|t| weight(t)).collect() };
    let (a, b) = (measure(source), measure(target));
    let scale = b.iter().sum::<f32>().max(1.0) / a.iter().sum::<f32>().max(1.0);
    let knows = had.iter().any(Option::is_some);
    let cost = |i: usize, k: usize, j: usize, l: usize| -> f32 {
        if k == 0 || l == 0 {
            return if knows { 0.6 } else { 1.1 };
        }
        let steps = 0.3 * (k + l - 2) as f32;
        let said = target[j..j + l].join(" ");
        if (i..i + k).any(|x| had.get(x).copied().flatten().is_some()) {
            let known: Vec<&str> = (i..i + k).filter_map(|x| had.get(x).copied().flatten()).collect();
            return steps + 1.5 * (1.0 - Pairs::of(&known.join(" ")).like(&Pairs::of(&said)));
        }
        let length = ((a[i..i + k].iter().sum::<f32>() * scale + 4.0)
            / (b[j..j + l].iter().sum::<f32>() + 4.0))
            .ln()
            .abs();
        let (want, have) = (numbers(&source[i..i + k].join(" ")), numbers(&said));
        let odd = want.iter().filter(|x| !have.contains(x)).count()
            + have.iter().filter(|x| !want.contains(x)).count();
        steps + 0.6 * length.min(2.0) + 0.25 * (odd.min(3)) as f32
    };
    const MOVES: [(usize, usize); 7] = [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 0), (0, 1)];
    let width = m + 1;
    let mut best = vec![f32::INFINITY; (n + 1) * width];
    let mut way = vec![(0_usize, 0_usize); (n + 1) * width];
    best[n * width + m] = 0.0;
    for i in (0..=n).rev() {
        for j in (0..=m).rev() {
            for (k, l) in MOVES {
                if i + k > n || j + l > m {
                    continue;
                }
                let total = cost(i, k, j, l) + best[(i + k) * width + j + l];
                if total < best[i * width + j] {
                    best[i * width + j] = total;
                    way[i * width + j] = (k, l);
                }
            }
        }
    }
    let mut out: Vec<Found> = Vec::with_capacity(n);
    let (mut i, mut j, mut spare) = (0, 0, None);
    while i < n || j < m {
        let (k, l) = way[i * width + j];
        if k + l == 0 {
            break;
        }
        match (k, l) {
            (_, 0) => out.extend((0..k).map(|_| Found::Nothing)),
            // A sentence that only the translation has goes with the one before, or, at the beginning, with the next.
            (0, _) => match out.iter_mut().rev().find_map(|f| match f {
                Found::Sentences(range) => Some(range),
                _ => None,
            }) {
                Some(range) => range.end = j + l,
                None => spare = Some(spare.unwrap_or(j)),
            },
            _ => {
                out.push(Found::Sentences(spare.take().unwrap_or(j)..j + l));
                out.extend((1..k).map(|_| Found::Joined));
            }
        }
        i += k;
        j += l;
    }
    // The translation has only sentences that fit nothing: the first of the source holds them.
    if let Some(from) = spare
        && let Some(first) = out.first_mut()
    {
        *first = Found::Sentences(from..m);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::cut_markdown;

    #[test]
    fn a_missing_paragraph_and_an_extra_one_are_told_apart() {
        let source = cut_markdown(
            "# One\n\nIn 1945 it began.\n\nA middle without figures.\n\nIn 2025 it ended.\n",
            "en",
        );
        let target =
            cut_markdown("# Un\n\nEn 1945 cela commença.\n\nEn 2025 cela finit.\n\n- de plus\n", "fr");
        assert_eq!(
            pair_blocks(&source, &vec![None; source.len()], &target, true),
            [Some(0), Some(1), None, Some(2)]
        );
    }

    #[test]
    fn what_the_translation_was_is_found_again_after_an_edit() {
        let source = cut_markdown("A.\n\nB.\n\nC.\n", "en");
        let target = cut_markdown("Neu davor.\n\nDer erste Satz.\n\nDer dritte Satz, geändert.\n", "de");
        let had =
            ["Der erste Satz.", "Der zweite, ganz andere.", "Der dritte Satz."].map(|s| Some(s.to_owned()));
        assert_eq!(pair_blocks(&source, &had, &target, true), [Some(1), None, Some(2)]);
        // What is not known is not guessed at, and what moved is found.
        let target = cut_markdown("Der dritte Satz.\n\nDer erste Satz.\n\nNur hier.\n", "de");
        let had = ["Der erste Satz.", "", "Der dritte Satz."].map(|s| Some(s.to_owned()));
        assert_eq!(pair_blocks(&source, &had, &target, false), [Some(1), None, Some(0)]);
    }

    #[test]
    fn sentences_are_joined_and_split() {
        let found = pair_sentences(
            &["A long sentence, and on.", "Short."],
            &[None, None],
            &["Ein langer Satz, und kurz."],
        );
        assert_eq!(found, [Found::Sentences(0..1), Found::Joined]);
        let found = pair_sentences(&["One, two and then three."], &[None], &["Eins, zwei.", "Dann drei."]);
        assert_eq!(found, [Found::Sentences(0..2)]);
        let had = [Some("Der erste."), Some("Der zweite.")];
        let found = pair_sentences(&["a", "b"], &had, &["Der zweite."]);
        assert_eq!(found, [Found::Nothing, Found::Sentences(0..1)]);
    }
}
