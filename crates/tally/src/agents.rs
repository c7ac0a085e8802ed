//! Who asks, by its own name for itself (`User-Agent`, RFC 9110, 10.1.5).
//!
//! The rules are `agents.tsv`: a class, a name, and what the name is known by, in small letters. The first rule that fits
//! counts. Nobody is told apart by anything but this name: no fingerprint, no behaviour.

/// What is read with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Device {
    /// A phone.
    Phone,
    /// A tablet.
    Tablet,
    /// A computer.
    Computer,
    /// A program that follows feeds.
    FeedReader,
    /// A program that fetches for a person, such as an app or a script.
    App,
    /// A robot.
    Bot,
    /// It does not say.
    Other,
}

impl Device {
    /// Its code.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Tablet => "tablet",
            Self::Computer => "computer",
            Self::FeedReader => "feed-reader",
            Self::App => "app",
            Self::Bot => "bot",
            Self::Other => "other",
        }
    }
}

/// What a user agent was taken for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agent {
    /// What is read with.
    pub device: Device,
    /// The name of the rule that said so; none where no rule is named, as for browsers.
    pub name: Option<&'static str>,
}

/// A rule as it is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// What is taken for what.
    pub device: Device,
    /// Its name.
    pub name: &'static str,
    /// What it is known by.
    pub pattern: &'static str,
}

const LIST: &str = include_str!("agents.tsv");

/// The rules, in the order in which they are tried.
pub fn rules() -> impl Iterator<Item = Rule> {
    LIST.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut fields = line.split('\t');
        let device = match fields.next()? {
            "bot" => Device::Bot,
            "feed-reader" => Device::FeedReader,
            "app" => Device::App,
            "tablet" => Device::Tablet,
            _ => return None,
        };
        Some(Rule { device, name: fields.next()?, pattern: fields.next()? })
    })
}

/// Takes a user agent for something.
pub fn classify(agent: &str) -> Agent {
    let low = agent.to_ascii_lowercase();
    if low.trim().is_empty() {
        // Every browser says something.
        return Agent { device: Device::Bot, name: Some("Nameless") };
    }
    if let Some(rule) = rules().find(|rule| low.contains(rule.pattern)) {
        return Agent { device: rule.device, name: Some(rule.name) };
    }
    let says = |what: &str| low.contains(what);
    let device = if says("ipad") || says("tablet") || (says("android") && !says("mobile")) {
        Device::Tablet
    } else if says("mobile") || says("iphone") || says("ipod") || says("opera mini") || says("kaios") {
        Device::Phone
    } else if says("windows nt") || says("macintosh") || says("x11") || says("cros") || says("linux") {
        Device::Computer
    } else {
        Device::Other
    };
    Agent { device, name: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agents_are_what_they_say() {
        for (agent, device) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
                Device::Computer,
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
                Device::Phone,
            ),
            (
                "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
                Device::Phone,
            ),
            (
                "Mozilla/5.0 (Linux; Android 13; SM-X700) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
                Device::Tablet,
            ),
            ("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", Device::Bot),
            (
                "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)",
                Device::Bot,
            ),
            ("NetNewsWire (RSS Reader; https://netnewswire.com/)", Device::FeedReader),
            ("Feedly/1.0 (+http://www.feedly.com/fetcher.html; 12 subscribers)", Device::FeedReader),
            ("curl/8.8.0", Device::App),
            ("python-requests/2.32.3", Device::App),
            ("", Device::Bot),
            ("Something of its own", Device::Other),
        ] {
            assert_eq!(classify(agent).device, device, "{agent}");
        }
    }

    #[test]
    fn the_list_is_sound() {
        assert!(rules().count() > 60);
        let lines = LIST.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).count();
        assert_eq!(rules().count(), lines, "a line without its three fields");
        for rule in rules() {
            assert!(rule.pattern.len() > 2 && rule.pattern == rule.pattern.to_ascii_lowercase(), "{rule:?}");
        }
    }
}
