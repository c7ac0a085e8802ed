//! Prints how long it takes to read and to render a text of about 30 KB: `cargo run --release --example time_render`.

use std::time::{Duration, Instant};

use markup::{
    Chart, Citation, FactBlock, Figure, Gallery, Href, InlineFact, LinkKind, Map, Options, Resolver, parse,
    render,
};

struct Everything;

impl Resolver for Everything {
    fn fact_inline(&self, code: &str) -> Option<InlineFact> {
        Some(InlineFact {
            text: "331.344 km²".into(),
            href: format!("/vi/facts/{code}"),
            title: "2024".into(),
        })
    }
    fn link(&self, _: LinkKind, code: &str) -> Option<Href> {
        Some(Href { url: format!("/vi/{code}"), title: String::new() })
    }
    fn fact(&self, fact: &FactBlock, _: &Citation) -> String {
        fact.code.clone()
    }
    fn figure(&self, figure: &Figure) -> String {
        figure.caption.clone()
    }
    fn gallery(&self, gallery: &Gallery) -> String {
        gallery.caption.clone()
    }
    fn chart(&self, chart: &Chart, _: &[Citation]) -> String {
        chart.title.clone()
    }
    fn map(&self, map: &Map) -> String {
        map.title.clone()
    }
}

const SECTION: &str = "## Vịnh và núi\n\nNước **chảy** quanh [những đảo đá](place:VN-22) rộng [[fact:bay.area]], xem \
    [trang này](https://example.org/a?b=c) và *nghe* tiếng sóng vỗ suốt ngày. Thuyền đi qua các làng chài, chợ nổi và \
    những bãi cát dài; người ở đây kể chuyện biển bằng giọng chậm rãi, như thể thời gian không vội.\n\n- một việc\n- hai \
    việc\n- ba việc\n\n| Tỉnh | Số |\n|---|--:|\n| Quảng Ninh | 12,5 |\n| Hải Phòng | 8,1 |\n\n\
    ::figure{image=\"bay\" caption=\"Vịnh\" alt=\"Đảo đá\"}\n\n:::callout{title=\"Nên biết\"}\nMùa biển lặng từ tháng tư.\n:::\n\n";

fn main() {
    let source = SECTION.repeat(30 * 1024 / SECTION.len() + 1);
    let options = Options {
        table_label: "Bảng".into(),
        callout_label: "Ghi chú".into(),
        video_label: "Video".into(),
        missing_fact: "–".into(),
        own_origin: None,
    };
    let document = parse(&source);
    let html = render(&document, &Everything, &options).html;
    let parsing = best(|| drop(parse(&source)));
    let rendering = best(|| drop(render(&document, &Everything, &options)));
    println!(
        "{} bytes: parse {parsing:?}, render {rendering:?} ({} bytes of HTML)",
        source.len(),
        html.len()
    );
}

/// The best of many runs: what the code needs when nothing else wants the machine.
fn best(work: impl Fn()) -> Duration {
    let time = |()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    std::iter::repeat_n((), 200).map(time).min().unwrap_or_default()
}
