//! Documents to try things on, all marked as examples.

use std::path::Path;

use paper::{
    Align, Block, Cell, Column, Figure, Fonts, Head, Heading, List, Paper, Row, RowKind, Run, Signature,
    Table,
};

/// The faces of documents on paper, then those of cards (bold ones of other scripts).
pub fn fonts() -> Fonts {
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/dist");
    let mut files = Vec::new();
    for folder in ["paper", "cards"] {
        let mut paths: Vec<_> = std::fs::read_dir(dist.join(folder))
            .expect("fonts: run `cargo xtask assets`")
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| path.extension().is_some_and(|e| e == "ttf"))
            .collect();
        paths.sort();
        files.extend(paths.iter().map(|path| std::fs::read(path).unwrap()));
    }
    Fonts::from_bytes(files).unwrap()
}

/// A small chart.
const CHART: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 200" width="640" height="200">
<rect x="40" y="60" width="80" height="120" fill="#444"/><rect x="160" y="20" width="80" height="160" fill="#888"/>
<text x="80" y="196" font-size="14" text-anchor="middle" font-family="Tinos">2025</text>
<text x="200" y="196" font-size="14" text-anchor="middle" font-family="Tinos">2026</text></svg>"##;

fn heading(level: u8, label: &str, text: &str) -> Block {
    Block::Heading(Heading { level, label: label.into(), text: text.into() })
}

fn text(runs: Vec<Run>) -> Block {
    Block::Paragraph { runs }
}

/// Words of a document, for one language each.
struct Words<'a> {
    lang: &'a str,
    rtl: bool,
    title: &'a str,
    head: Head,
    kind: &'a str,
    subject: &'a str,
    heads: [&'a str; 4],
    basis: &'a str,
    body: &'a str,
    items: [&'a str; 2],
    caption: &'a str,
    columns: [&'a str; 5],
    group: &'a str,
    total: &'a str,
    note: &'a str,
    chart: &'a str,
    alt: &'a str,
    label: &'a str,
    recipients: [&'a str; 3],
    signature: [&'a str; 3],
    mark: &'a str,
}

fn build(w: Words<'_>, rows: usize) -> Paper {
    let column = |title: &str, group: &str, align, weight, names_rows| Column {
        title: title.into(),
        group: group.into(),
        align,
        weight,
        names_rows,
    };
    let mut table = Table {
        caption: w.caption.into(),
        columns: vec![
            column(w.columns[0], "", Align::Centre, 0.6, false),
            column(w.columns[1], "", Align::Start, 3.0, true),
            column(w.columns[2], w.group, Align::End, 1.2, false),
            column(w.columns[3], w.group, Align::End, 1.2, false),
            column(w.columns[4], "", Align::Start, 1.6, false),
        ],
        rows: vec![Row {
            kind: RowKind::Head,
            cells: vec![Cell { runs: vec![Run::plain(w.heads[1])], span: 5 }],
        }],
        note: w.note.into(),
    };
    for number in 1..=rows {
        let cells = [
            number.to_string(),
            w.items[number % 2].to_owned(),
            (number * 3).to_string(),
            (number * 2).to_string(),
            String::new(),
        ];
        table.rows.push(Row { kind: RowKind::Body, cells: cells.into_iter().map(Cell::from).collect() });
    }
    let sum = rows * (rows + 1) / 2;
    let mut total = vec![Cell { runs: vec![Run::plain(w.total)], span: 2 }];
    total.extend([(sum * 3).to_string(), (sum * 2).to_string(), String::new()].map(Cell::from));
    table.rows.push(Row { kind: RowKind::Total, cells: total });
    Paper {
        lang: w.lang.into(),
        rtl: w.rtl,
        title: w.title.into(),
        made: "2026-11-26T08:00:00Z".parse().ok(),
        head: w.head,
        kind: w.kind.into(),
        subject: w.subject.into(),
        blocks: vec![
            text(vec![Run::italic(w.basis)]),
            text(vec![Run::plain(w.body)]),
            heading(1, "", w.heads[0]),
            text(vec![
                Run::plain(w.body),
                Run::plain(" "),
                Run::bold("Sen"),
                Run::plain(" "),
                Run { link: Some("https://example.org/".into()), ..Run::plain("example.org") },
                Run::plain("."),
            ]),
            heading(2, "", w.heads[1]),
            Block::List(List {
                ordered: false,
                items: w.items.iter().map(|t| vec![Run::plain(*t)]).collect(),
            }),
            heading(3, "", w.heads[2]),
            Block::List(List {
                ordered: true,
                items: w.items.iter().map(|t| vec![Run::plain(*t)]).collect(),
            }),
            heading(1, w.heads[3], w.heads[0]),
            Block::Table(table.clone()),
            Block::Turn { landscape: true },
            Block::Table(wide(table)),
            Block::Turn { landscape: false },
            Block::Figure(Figure { svg: CHART.into(), alt: w.alt.into(), caption: w.chart.into() }),
            text(vec![Run::plain(w.body)]),
        ],
        recipients_label: w.label.into(),
        recipients: w.recipients.map(str::to_owned).to_vec(),
        signature: Some(Signature {
            authority: w.signature[0].into(),
            post: w.signature[1].into(),
            name: w.signature[2].into(),
        }),
        mark: Some(w.mark.into()),
    }
}

/// A table with more columns than an upright page has room for.
fn wide(mut table: Table) -> Table {
    table.rows.retain(|row| row.kind == RowKind::Body);
    table.rows.truncate(6);
    let figures: Vec<Column> = table.columns[2..4].to_vec();
    for _ in 0..4 {
        table.columns.splice(4..4, figures.clone());
        for row in &mut table.rows {
            let cells = row.cells[2..4].to_vec();
            row.cells.splice(4..4, cells);
        }
    }
    for (number, column) in table.columns.iter_mut().enumerate().filter(|(_, c)| !c.group.is_empty()) {
        column.group = format!("{} {}", column.group, number / 2);
    }
    table
}

/// A Vietnamese report.
pub fn vietnamese(rows: usize) -> Paper {
    build(
        Words {
            lang: "vi",
            rtl: false,
            title: "Báo cáo kết quả công tác thông tin đối ngoại (ví dụ)",
            head: Head {
                superior: "Ủy ban nhân dân tỉnh A".into(),
                body: "Sở Văn hóa, Thể thao và Du lịch".into(),
                number: "Số:       /BC-SVHTTDL".into(),
                national_name: "Cộng hòa xã hội chủ nghĩa Việt Nam".into(),
                motto: "Độc lập - Tự do - Hạnh phúc".into(),
                place_date: "A, ngày       tháng 11 năm 2026".into(),
            },
            kind: "Báo cáo",
            subject: "Kết quả công tác thông tin đối ngoại quý III\nvà phương hướng, nhiệm vụ quý IV năm 2026",
            heads: ["I. Đánh giá chung", "1. Kết quả đạt được", "a) Trên các nền tảng số", "Phần II"],
            basis: "Căn cứ chương trình công tác năm của đơn vị;",
            body: "Đoạn văn này chỉ để kiểm tra cách trình bày: chữ có dấu như thuỷ, nghiễm, rượu, ưỡn, ỹ, Ặ, Ễ, Ử phải rõ ràng; dòng đầu lùi vào, hai lề căn đều, khoảng cách giữa các đoạn và các dòng theo đúng quy định về thể thức văn bản hành chính.",
            items: [
                "Xuất bản tin, bài bằng nhiều ngôn ngữ",
                "Tổ chức hoạt động giới thiệu hình ảnh tại địa phương",
            ],
            caption: "Bảng 1. Số lượng sản phẩm theo hoạt động",
            columns: ["TT", "Hoạt động", "Kế hoạch", "Thực hiện", "Ghi chú"],
            group: "Số sản phẩm",
            total: "Tổng cộng",
            note: "Ghi chú: số liệu ví dụ, không phải số liệu thật.",
            chart: "Biểu đồ 1. Số sản phẩm theo năm (ví dụ)",
            alt: "Hai cột: năm 2025 thấp hơn năm 2026",
            label: "Nơi nhận:",
            recipients: ["- Như trên;", "- Ủy ban nhân dân tỉnh (để b/c);", "- Lưu: VT."],
            signature: ["KT. Giám đốc", "Phó Giám đốc", "Họ và tên"],
            mark: "Ví dụ",
        },
        rows,
    )
}

/// The same in English.
pub fn english(rows: usize) -> Paper {
    build(
        Words {
            lang: "en",
            rtl: false,
            title: "Report on external information (example)",
            head: Head {
                superior: "People’s Committee of Province A".into(),
                body: "Department of Culture, Sports and Tourism".into(),
                number: "No.:       /BC-SVHTTDL".into(),
                national_name: "Socialist Republic of Viet Nam".into(),
                motto: "Independence – Freedom – Happiness".into(),
                place_date: "A, November 2026".into(),
            },
            kind: "Report",
            subject: "Results of external information work in the third quarter\nand tasks of the fourth quarter of 2026",
            heads: ["I. General assessment", "1. Results", "a) On digital platforms", "Part II"],
            basis: "Pursuant to the unit’s programme of work for the year;",
            body: "This paragraph is here only to try the layout: its first line stands in, both edges are flush, and the spaces between lines and paragraphs are those prescribed for administrative documents.",
            items: ["Publish news in several languages", "Hold events that present the province"],
            caption: "Table 1. Products by activity",
            columns: ["No.", "Activity", "Planned", "Done", "Note"],
            group: "Products",
            total: "Total",
            note: "Note: example figures, not real ones.",
            chart: "Chart 1. Products by year (example)",
            alt: "Two bars: 2025 is lower than 2026",
            label: "Recipients:",
            recipients: ["- As above;", "- Provincial People’s Committee (to report);", "- Archive."],
            signature: ["p.p. Director", "Deputy Director", "Full name"],
            mark: "Example",
        },
        rows,
    )
}

/// The same in Arabic, from right to left.
pub fn arabic(rows: usize) -> Paper {
    build(
        Words {
            lang: "ar",
            rtl: true,
            title: "تقرير عن الإعلام الخارجي (مثال)",
            head: Head {
                superior: "اللجنة الشعبية للمقاطعة أ".into(),
                body: "إدارة الثقافة والرياضة والسياحة".into(),
                number: "الرقم: \u{2066}12/BC-SVHTTDL\u{2069}".into(),
                national_name: "جمهورية فيتنام الاشتراكية".into(),
                motto: "الاستقلال – الحرية – السعادة".into(),
                place_date: "أ، نوفمبر 2026".into(),
            },
            kind: "تقرير",
            subject: "نتائج العمل الإعلامي الخارجي في الربع الثالث\nومهام الربع الرابع من عام 2026",
            heads: ["أولًا: تقييم عام", "1. النتائج المحققة", "أ) على المنصات الرقمية", "الجزء الثاني"],
            basis: "استنادًا إلى برنامج عمل الوحدة لهذا العام؛",
            body: "هذه الفقرة لتجربة الشكل فقط: سطرها الأول مُزاح، وحافّتاها مستويتان، والمسافات بين الأسطر والفقرات كما هو مقرر في الوثائق الإدارية، وفيها اسم لاتيني مثل UNESCO ورقم مثل 2026.",
            items: ["نشر الأخبار بعدة لغات", "تنظيم فعاليات للتعريف بالمقاطعة"],
            caption: "الجدول 1. المنتجات بحسب النشاط",
            columns: ["م", "النشاط", "المخطط", "المنجز", "ملاحظة"],
            group: "المنتجات",
            total: "المجموع",
            note: "ملاحظة: أرقام للمثال وليست حقيقية.",
            chart: "الشكل 1. المنتجات بحسب السنة (مثال)",
            alt: "عمودان: عام 2025 أقل من عام 2026",
            label: "نسخة إلى:",
            recipients: ["- كما ورد أعلاه؛", "- اللجنة الشعبية للمقاطعة؛", "- الأرشيف."],
            signature: ["عن المدير", "نائب المدير", "الاسم الكامل"],
            mark: "مثال",
        },
        rows,
    )
}

/// A long report: sections with text and a table each.
#[allow(dead_code)]
pub fn long(sections: usize) -> Paper {
    let mut paper = vietnamese(3);
    let pattern = paper.blocks.clone();
    let table = pattern.iter().find(|b| matches!(b, Block::Table(_))).cloned();
    for number in 1..=sections {
        paper.blocks.push(heading(2, "", &format!("{number}. Kết quả")));
        paper.blocks.push(pattern[1].clone());
        paper.blocks.extend(table.clone());
    }
    paper
}

/// Languages of other scripts, with a sentence each.
pub const OTHERS: [(&str, &str); 9] = [
    ("zh-Hans", "这是一份示例报告，仅用于检查版式：首行缩进，两端对齐，标点不出现在行首。"),
    ("ja", "これは体裁を確かめるための見本です。行頭に句読点が来ないこと、両端が揃うことを確認します。"),
    ("ko", "이 문서는 서식을 확인하기 위한 예시입니다. 첫 줄은 들여 쓰고 양쪽을 맞춥니다."),
    ("ru", "Это пример отчёта: он нужен только для проверки вида страницы и отступов."),
    ("hi", "यह केवल पृष्ठ की बनावट जाँचने के लिए एक उदाहरण प्रतिवेदन है।"),
    ("th", "รายงานตัวอย่างนี้มีไว้เพื่อตรวจสอบรูปแบบของหน้าเท่านั้น ไม่มีข้อมูลจริง"),
    ("lo", "ບົດລາຍງານຕົວຢ່າງນີ້ມີໄວ້ເພື່ອກວດສອບຮູບແບບຂອງໜ້າເທົ່ານັ້ນ"),
    ("km", "របាយការណ៍គំរូនេះសម្រាប់តែពិនិត្យមើលទម្រង់ទំព័រប៉ុណ្ណោះ"),
    ("pt-BR", "Este relatório de exemplo serve apenas para verificar a página: ação, português, às vezes."),
];

/// A short document in one of them.
pub fn other(lang: &str, text: &str) -> Paper {
    let mut paper = english(1);
    paper.lang = lang.to_owned();
    paper.subject = text.to_owned();
    paper.blocks = vec![
        heading(1, "", text),
        self::text(vec![Run::plain(text.repeat(3)), Run::bold(text), Run::italic(text)]),
    ];
    paper
}
