//! Makes a newsletter large, for `cargo xtask bench newsletter`: subscribers who have confirmed, and one issue on its way to all
//! of them, made of what the pack has published.
//!
//!     subscribers DATA fill 100000    that many, at one address each of `load.example`; the issue begins to go out
//!     subscribers DATA counts         how many letters are in each state, as JSON

use std::path::Path;

use anyhow::{Context as _, bail};
use flow::Vault;
use flow::reach::newsletter::{ADDRESS, MARK_LEAVE, MARK_MANAGE, Words, gather, hash, make_issues, progress};
use jiff::Timestamp;
use model::programme::Wording;
use model::{
    Clock as _, Code, Filling, Interests, Locale, Newsletter, Rhythm, SubscriberId, SubscriberState,
    SystemClock,
};
use store::newsletter::Subscriber;
use store::{DatabaseUrl, Store};

const USAGE: &str = "subscribers DATA fill N | counts";
const PER_TRANSACTION: usize = 2_000;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let [data, rest @ ..] = words.as_slice() else { bail!(USAGE) };
    let store = Store::open(&store::Config::new(DatabaseUrl::in_folder(Path::new(data)))).await?;
    match rest {
        ["fill", n] => fill(&store, Path::new(data), n.parse()?).await?,
        ["counts"] => counts(&store).await?,
        _ => bail!(USAGE),
    }
    store.close().await;
    Ok(())
}

fn channel() -> anyhow::Result<Code> {
    Ok(Code::new("load")?)
}

async fn fill(store: &Store, data: &Path, count: usize) -> anyhow::Result<()> {
    let vault = Vault::open_file(&data.join("secrets.key"))?;
    let nation = store::nation::load_nation(store).await?.context("the data folder has no country")?;
    let english = Locale::new("en")?;
    let clock = SystemClock;
    let newsletter = Newsletter {
        channel: channel()?,
        organisation: nation.site.operator.clone(),
        names: Wording::one(&english, "Load"),
        locales: vec![english.clone()],
        closed_at: None,
        interests: Interests::default(),
        rhythm: Rhythm::Weekly,
        weekday: 1,
        hour: 0,
        filling: Filling::Published,
        looked_at: false,
        // All that was ever published is new to it.
        built_until: Timestamp::UNIX_EPOCH,
    };
    let mut tx = store.begin().await?;
    store::newsletter::open_newsletter_channel(&mut tx, &newsletter, "", clock.now()).await?;
    store::newsletter::set_newsletter(&mut tx, &newsletter).await?;
    tx.commit().await?;
    let numbers: Vec<usize> = (0..count).collect();
    for some in numbers.chunks(PER_TRANSACTION) {
        let mut tx = store.begin().await?;
        for n in some {
            let now = clock.now();
            let address = format!("reader-{n}@load.example");
            let new = Subscriber {
                id: SubscriberId::new(now),
                channel: newsletter.channel.clone(),
                address: vault.seal(ADDRESS, address.as_bytes())?,
                address_hash: hash(&vault, &address),
                locale: english.clone(),
                interests: Interests::default(),
                state: SubscriberState::Pending,
                asked_at: now,
                confirmed_at: None,
                changed_at: now,
            };
            store::newsletter::subscribe(&mut tx, &new).await?;
            store::newsletter::confirm(&mut tx, new.id, now).await?;
        }
        tx.commit().await?;
    }
    let until = clock.now();
    let mut batches = gather(&mut store.read().await?, &newsletter, until).await?;
    for batch in &mut batches {
        // Nobody is there who could say yes to what asks for a second person.
        batch.stories.retain(|told| !told.story.kind.needs_four_eyes());
    }
    let write = |_: &Locale, number: i64, told: &[&flow::reach::newsletter::Told]| {
        let text: String = told.iter().map(|t| format!("{}\n{}\n\n", t.title, t.summary)).collect();
        let html: String =
            told.iter().map(|t| format!("<h2>{}</h2><p>{}</p>", t.slug, t.item.code)).collect();
        Ok(Words {
            subject: format!("Issue {number}"),
            text: format!("{text}{MARK_MANAGE}\n{MARK_LEAVE}\n"),
            html: format!("{html}<a href=\"{MARK_MANAGE}\">change</a> <a href=\"{MARK_LEAVE}\">leave</a>"),
        })
    };
    let made = make_issues(store, &clock, &newsletter, until, &batches, None, &write).await?;
    anyhow::ensure!(!made.is_empty(), "the pack has published nothing that could be told");
    Ok(())
}

async fn counts(store: &Store) -> anyhow::Result<()> {
    let mut conn = store.read().await?;
    let issues = store::newsletter::issues(&mut conn, &channel()?, i64::MAX, 1).await?;
    let issue = issues.first().context("there is no issue")?;
    let states = progress(&mut conn, issue.id).await?.states;
    println!("{}", serde_json::to_string(&states)?);
    Ok(())
}
