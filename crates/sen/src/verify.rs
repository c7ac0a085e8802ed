//! Checking a page against the log of its site.

use flow::fetch::Fetcher;

/// Prints what is true of a page; answers whether it is what was logged.
pub async fn page(url: &str, key: Option<&str>) -> anyhow::Result<bool> {
    // Whoever names their own machine or network means it.
    let fetcher = Fetcher::new(is_near(url))?;
    let finding = flow::trust::log::verify_page(&fetcher, url, key).await?;
    for line in &finding.lines {
        println!("{line}");
    }
    Ok(finding.holds)
}

fn is_near(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    ["localhost", "127.0.0.1", "[::1]"]
        .iter()
        .any(|near| host.strip_prefix(near).is_some_and(|port| port.is_empty() || port.starts_with(':')))
}
