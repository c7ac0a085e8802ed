//! Times the translation memory: fills one with made-up units and looks up segments that are like some of them.
//!
//! `cargo run --release -p flow --example memory -- UNITS SEGMENTS`; on PostgreSQL with `SEN_TEST_POSTGRES`.
#![allow(missing_docs)]

use std::time::Instant;

use flow::FlowError;
use flow::publish::language::memory::{learn_from, matches};
use model::{Actor, Clock as _, Locale, SystemClock};
use store::Store;

/// Syllables of which sentences are made; the first are much more frequent than the last, as in any language.
const SYLLABLES: &str = "của và là các một những được trong người có cho không với đã năm này việt nam tỉnh thành phố \
    nước quốc gia văn hóa di sản thế giới biển đảo núi sông rừng đồng bằng lúa cà phê chè lụa gốm tre nứa làng nghề \
    lễ hội chùa đình đền tháp kinh cung điện vịnh hang động thuyền bến chợ đường sắt cầu cảng sân bay điện gió mặt \
    trời nghiên cứu khoa học công nghệ số giáo dục trường đại sinh viên y tế bệnh viện thể thao bóng đá âm nhạc múa \
    hát quan họ ca trù nhã tuồng chèo cải lương múa rối tranh dân gian sơn mài thêu dệt nhuộm chàm mộc bản bia ký \
    ấn triện sắc phong hương ước gia phả tộc họ ngôi mộ cổ vật bảo tàng trưng bày khai mạc bế mạc đón tiếp du khách";

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound
    }

    fn sentence(&mut self, syllables: &[&str]) -> String {
        let length = 8 + self.below(18);
        let words: Vec<&str> = (0..length)
            .map(|_| {
                // The product of two throws favours the first ones.
                let (a, b) = (self.below(syllables.len()), self.below(syllables.len()));
                syllables[a * b / syllables.len()]
            })
            .collect();
        format!("{}.", words.join(" "))
    }
}

async fn run(store: &Store, units: usize, segments: usize) -> Result<(), FlowError> {
    let syllables: Vec<&str> = SYLLABLES.split_whitespace().collect();
    let (from, to) = match (Locale::new("vi"), Locale::new("en")) {
        (Ok(from), Ok(to)) => (from, to),
        _ => return Ok(()),
    };
    let mut dice = Dice(1);
    let sentences: Vec<String> = (0..units).map(|_| dice.sentence(&syllables)).collect();
    let begun = Instant::now();
    for part in sentences.chunks(20_000) {
        let texts: Vec<(&str, &str, &str)> =
            part.iter().map(|s| (s.as_str(), "A translation.", "")).collect();
        let mut tx = store.begin().await?;
        learn_from(
            &mut tx,
            &Actor("system:example".into()),
            SystemClock.now(),
            "made up",
            (&from, &to),
            &texts,
        )
        .await?;
        tx.commit().await?;
    }
    let mut conn = store.read().await?;
    let postings = store::memory::postings(&mut conn).await?;
    println!("{}: {units} units, {postings} postings, learned in {:?}", store.engine_name(), begun.elapsed());
    // Two words of each are others: a match of some eighty to ninety per cent.
    let asked: Vec<String> = (0..segments)
        .map(|_| {
            let sentence = &sentences[dice.below(sentences.len())];
            let mut words: Vec<&str> = sentence.trim_end_matches('.').split(' ').collect();
            for _ in 0..2 {
                let at = dice.below(words.len());
                words[at] = syllables[dice.below(syllables.len())];
            }
            format!("{}.", words.join(" "))
        })
        .collect();
    let asked: Vec<&str> = asked.iter().map(String::as_str).collect();
    for turn in ["first", "again"] {
        let begun = Instant::now();
        let found = matches(&mut conn, &from, &to, &asked, 3).await?;
        let with = found.iter().filter(|list| !list.is_empty()).count();
        println!("  {segments} segments {turn}: {:?}, {with} with a match", begun.elapsed());
    }
    Ok(())
}

#[tokio::main]
async fn main() {
    let mut numbers = std::env::args().skip(1).filter_map(|n| n.parse().ok());
    let (units, segments) = (numbers.next().unwrap_or(100_000), numbers.next().unwrap_or(500));
    for store in store::testing::test_stores().await {
        if let Err(e) = run(&store, units, segments).await {
            eprintln!("{e}");
        }
    }
}
