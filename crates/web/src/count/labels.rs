//! Labels of links: `c` names a campaign, `via` a channel. They are of the link, not of the reader, and are taken off before
//! anything else looks at the address, so that a page is one page however it was reached.

use std::borrow::Cow;

/// A label as it stands in an address: a code.
fn is_code(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether labels mean anything at an address: on pages of readers, not for programs and not at the desk.
fn is_page(target: &str) -> bool {
    !["/api/", "/sdmx/", "/desk", "/assets/", "/log/", "/view", "/oembed", "/.well-known/"]
        .iter()
        .any(|start| target.starts_with(start))
}

fn is_label(pair: &str) -> bool {
    pair.starts_with("c=") || pair.starts_with("via=")
}

/// An address without its labels.
pub(crate) fn without(target: &str) -> Cow<'_, str> {
    let Some((path, query)) = target.split_once('?') else { return Cow::Borrowed(target) };
    if !query.split('&').any(is_label) || !is_page(target) {
        return Cow::Borrowed(target);
    }
    let rest: Vec<&str> = query.split('&').filter(|pair| !is_label(pair)).collect();
    if rest.is_empty() {
        return Cow::Borrowed(path);
    }
    Cow::Owned(format!("{path}?{}", rest.join("&")))
}

/// The labels of an address: campaign and channel, where they are codes.
pub(super) fn of(target: &str) -> (Option<&str>, Option<&str>) {
    let Some((_, query)) = target.split_once('?') else { return (None, None) };
    if !is_page(target) {
        return (None, None);
    }
    let find =
        |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)).filter(|code| is_code(code));
    (find("c="), find("via="))
}

/// An address to which a labelled one leads, with the labels: what moved is still counted where it came from.
pub(super) fn again(to: &str, target: &str) -> Option<String> {
    let (campaign, channel) = of(target);
    if !to.starts_with('/')
        || to.starts_with("//")
        || to.contains('#')
        || (campaign.is_none() && channel.is_none())
    {
        return None;
    }
    let mut out = to.to_owned();
    for (name, code) in [("c", campaign), ("via", channel)] {
        if let Some(code) = code {
            out.push(if out.contains('?') { '&' } else { '?' });
            out.push_str(name);
            out.push('=');
            out.push_str(code);
        }
    }
    Some(out)
}
