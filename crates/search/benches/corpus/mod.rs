//! Seeded news-like text in 16 locales: Vietnamese 40 %, the others 4 % each.
#![allow(missing_docs, reason = "a benchmark's own parts")]

use std::sync::LazyLock;

use search::Document;

pub const LOCALES: [&str; 16] =
    ["vi", "en", "zh-Hans", "ja", "ko", "fr", "de", "es", "pt", "ru", "ar", "hi", "th", "lo", "km", "id"];

/// Phrases of each locale, in the order of [`LOCALES`].
const PHRASES: [&str; 16] = [
    "thông tin đối ngoại|Việt Nam|ngoại giao|hợp tác quốc tế|phát triển bền vững|kinh tế số|chuyển đổi số|đầu tư nước ngoài|bảo vệ chủ quyền|biển đảo|di sản văn hóa|người Việt Nam ở nước ngoài|quyền con người|hội nhập|tăng trưởng|xuất khẩu nông sản|cộng đồng quốc tế|báo chí|truyền thông|Bộ Ngoại giao|Chính phủ|Thủ tướng|Quốc hội|hội nghị|diễn đàn|đoàn đại biểu|chuyến thăm|thỏa thuận|hiệp định thương mại tự do|khoa học công nghệ|năng lượng tái tạo|biến đổi khí hậu|giáo dục|y tế|du lịch|Hà Nội|Thành phố Hồ Chí Minh|Đà Nẵng|Huế|Cần Thơ|lễ hội truyền thống|ẩm thực|nghệ thuật|cuộc thi|giải thưởng|tác phẩm|doanh nghiệp|thị trường|sản xuất|công nghiệp|nông nghiệp|đổi mới sáng tạo|an ninh lương thực|hòa bình|ổn định|hữu nghị|đối tác chiến lược toàn diện|và|của|với|trong|được|những|các|tại|cho|về|đã|sẽ|nhằm|góp phần|thúc đẩy|tăng cường|mở rộng|khẳng định|nhấn mạnh|đánh giá cao",
    "external information|Viet Nam|diplomacy|international cooperation|sustainable development|digital economy|foreign investment|sovereignty|heritage|human rights|integration|growth|agricultural exports|press|media|Ministry of Foreign Affairs|Government|conference|forum|delegation|visit|agreement|free trade|science and technology|renewable energy|climate change|education|health|tourism|Ha Noi|festival|cuisine|arts|contest|award|enterprise|market|industry|agriculture|innovation|food security|peace|stability|friendship|comprehensive strategic partnership|and|of|with|in|the|at|for|on|has|will|contributes to|promotes|strengthens|expands|affirms|stresses",
    "对外信息|越南|外交|国际合作|可持续发展|数字经济|外国投资|主权|文化遗产|人权|融入|增长|农产品出口|新闻|媒体|外交部|政府|会议|论坛|代表团|访问|协议|自由贸易|科学技术|可再生能源|气候变化|教育|卫生|旅游|河内|节日|美食|艺术|比赛|奖项|企业|市场|工业|农业|创新|粮食安全|和平|稳定|友谊",
    "対外情報|ベトナム|外交|国際協力|持続可能な開発|デジタル経済|投資|主権|文化遺産|人権|統合|成長|農産物の輸出|新聞|メディア|外務省|政府|会議|フォーラム|代表団|訪問|合意|自由貿易|科学技術|再生可能エネルギー|気候変動|教育|保健|観光|ハノイ|祭り|料理|芸術|賞|企業|市場|工業|農業|平和|友好",
    "대외 정보|베트남|외교|국제 협력|지속 가능한 발전|디지털 경제|투자|주권|문화유산|인권|통합|성장|농산물 수출|언론|외교부|정부|회의|포럼|대표단|방문|협정|자유 무역|과학 기술|재생 에너지|기후 변화|교육|보건|관광|하노이|축제|음식|예술|상|기업|시장|산업|농업|평화|우호",
    "information extérieure|diplomatie|coopération internationale|développement durable|économie numérique|investissement étranger|souveraineté|patrimoine|croissance|exportations agricoles|presse|médias|gouvernement|conférence|délégation|visite|accord|énergie renouvelable|climat|éducation|santé|tourisme|fête|cuisine|arts|concours|prix|entreprise|marché|industrie|innovation|paix|stabilité|amitié|et|de|avec|dans|les|pour",
    "Außenpolitik|Vietnam|Diplomatie|internationale Zusammenarbeit|nachhaltige Entwicklung|digitale Wirtschaft|Investitionen|Souveränität|Kulturerbe|Menschenrechte|Wachstum|Ausfuhr|Presse|Medien|Regierung|Konferenz|Delegation|Besuch|Abkommen|Freihandel|Wissenschaft|erneuerbare Energien|Klimawandel|Bildung|Gesundheit|Tourismus|Fest|Küche|Kunst|Wettbewerb|Preis|Unternehmen|Markt|Frieden|Freundschaft|und|von|mit|in|die|für",
    "información exterior|Vietnam|diplomacia|cooperación internacional|desarrollo sostenible|economía digital|inversión|soberanía|patrimonio|derechos humanos|crecimiento|exportaciones agrícolas|prensa|medios|gobierno|conferencia|delegación|visita|acuerdo|libre comercio|ciencia y tecnología|energía renovable|cambio climático|educación|salud|turismo|fiesta|cocina|artes|concurso|premio|empresa|mercado|paz|amistad|y|de|con|en|los|para",
    "informação externa|Vietname|diplomacia|cooperação internacional|desenvolvimento sustentável|economia digital|investimento|soberania|património|direitos humanos|crescimento|exportações agrícolas|imprensa|governo|conferência|delegação|visita|acordo|comércio livre|ciência e tecnologia|energia renovável|alterações climáticas|educação|saúde|turismo|festa|cozinha|artes|concurso|prémio|empresa|mercado|paz|amizade|e|de|com|em|os|para",
    "внешняя информация|Вьетнам|дипломатия|международное сотрудничество|устойчивое развитие|цифровая экономика|инвестиции|суверенитет|культурное наследие|права человека|рост|экспорт|печать|правительство|конференция|делегация|визит|соглашение|свободная торговля|наука и техника|возобновляемая энергия|изменение климата|образование|здоровье|туризм|праздник|кухня|искусство|конкурс|премия|предприятие|рынок|мир|дружба|и|с|в|для|на",
    "المعلومات الخارجية|فيتنام|الدبلوماسية|التعاون الدولي|التنمية المستدامة|الاقتصاد الرقمي|الاستثمار|السيادة|التراث|حقوق الإنسان|النمو|الصادرات الزراعية|الصحافة|الحكومة|المؤتمر|الوفد|الزيارة|الاتفاق|التجارة الحرة|العلوم والتكنولوجيا|الطاقة المتجددة|تغير المناخ|التعليم|الصحة|السياحة|المهرجان|المطبخ|الفنون|المسابقة|الجائزة|السوق|السلام|الصداقة|و|من|مع|في",
    "बाह्य सूचना|वियतनाम|कूटनीति|अंतरराष्ट्रीय सहयोग|सतत विकास|डिजिटल अर्थव्यवस्था|निवेश|संप्रभुता|विरासत|मानवाधिकार|वृद्धि|कृषि निर्यात|प्रेस|सरकार|सम्मेलन|प्रतिनिधिमंडल|यात्रा|समझौता|मुक्त व्यापार|विज्ञान और प्रौद्योगिकी|नवीकरणीय ऊर्जा|जलवायु परिवर्तन|शिक्षा|स्वास्थ्य|पर्यटन|उत्सव|व्यंजन|कला|प्रतियोगिता|पुरस्कार|बाज़ार|शांति|मित्रता|और|का|के|में",
    "ข้อมูลต่างประเทศ|เวียดนาม|การทูต|ความร่วมมือระหว่างประเทศ|การพัฒนาที่ยั่งยืน|เศรษฐกิจดิจิทัล|การลงทุน|อธิปไตย|มรดก|สิทธิมนุษยชน|การเติบโต|การส่งออก|สื่อมวลชน|รัฐบาล|การประชุม|คณะผู้แทน|การเยือน|ข้อตกลง|การค้าเสรี|วิทยาศาสตร์|พลังงานหมุนเวียน|การศึกษา|สุขภาพ|การท่องเที่ยว|เทศกาล|อาหาร|ศิลปะ|รางวัล|ตลาด|สันติภาพ|มิตรภาพ",
    "ຂໍ້ມູນຕ່າງປະເທດ|ຫວຽດນາມ|ການທູດ|ການຮ່ວມມື|ການພັດທະນາ|ເສດຖະກິດ|ການລົງທຶນ|ມໍລະດົກ|ສິດທິມະນຸດ|ການເຕີບໂຕ|ສື່ມວນຊົນ|ລັດຖະບານ|ກອງປະຊຸມ|ຄະນະຜູ້ແທນ|ຂໍ້ຕົກລົງ|ການຄ້າ|ວິທະຍາສາດ|ພະລັງງານ|ການສຶກສາ|ສຸຂະພາບ|ການທ່ອງທ່ຽວ|ອາຫານ|ສິລະປະ|ຕະຫຼາດ|ສັນຕິພາບ|ມິດຕະພາບ",
    "ព័ត៌មាន|វៀតណាម|ការទូត|កិច្ចសហប្រតិបត្តិការ|ការអភិវឌ្ឍ|សេដ្ឋកិច្ច|ការវិនិយោគ|អធិបតេយ្យភាព|បេតិកភណ្ឌ|សិទ្ធិមនុស្ស|កំណើន|សារព័ត៌មាន|រដ្ឋាភិបាល|សន្និសីទ|គណៈប្រតិភូ|ទស្សនកិច្ច|កិច្ចព្រមព្រៀង|ពាណិជ្ជកម្ម|វិទ្យាសាស្ត្រ|ថាមពល|ការអប់រំ|សុខភាព|ទេសចរណ៍|ពិធីបុណ្យ|ម្ហូប|សិល្បៈ|រង្វាន់|ទីផ្សារ|សន្តិភាព|មិត្តភាព",
    "informasi luar negeri|Vietnam|diplomasi|kerja sama internasional|pembangunan berkelanjutan|ekonomi digital|investasi asing|kedaulatan|warisan|hak asasi manusia|pertumbuhan|ekspor pertanian|pers|media|pemerintah|konferensi|delegasi|kunjungan|perjanjian|perdagangan bebas|ilmu pengetahuan|energi terbarukan|perubahan iklim|pendidikan|kesehatan|pariwisata|festival|kuliner|seni|lomba|hadiah|pasar|perdamaian|persahabatan|dan|dari|dengan|di|untuk",
];

/// A small seeded generator (splitmix64).
pub struct Random(pub u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }
}

/// The locale of a document: ten of 25 are Vietnamese, one of each other.
pub fn locale(i: usize) -> &'static str {
    let place = i % 25;
    if place < 10 { LOCALES[0] } else { LOCALES[place - 9] }
}

pub fn phrase(random: &mut Random, locale: &str) -> &'static str {
    static SPLIT: LazyLock<Vec<Vec<&str>>> =
        LazyLock::new(|| PHRASES.iter().map(|p| p.split('|').collect()).collect());
    let at = LOCALES.iter().position(|l| *l == locale).unwrap_or(0);
    SPLIT[at][random.below(SPLIT[at].len())]
}

/// A name out of 20,000, some of them frequent: the long tail.
pub fn name(random: &mut Random) -> String {
    let r = random.below(1_000_000) as f64 / 1e6;
    format!("N{:05}", (20_000.0 * r * r) as usize)
}

fn text(random: &mut Random, locale: &str, phrases: usize) -> String {
    let glue = if matches!(locale, "zh-Hans" | "ja" | "th" | "lo" | "km") { "" } else { " " };
    let mut out = String::new();
    for i in 0..phrases {
        if i > 0 {
            out.push_str(glue);
        }
        out.push_str(phrase(random, locale));
    }
    out
}

pub fn document(i: usize) -> Document {
    let mut random = Random(i as u64 + 1_000);
    let locale = locale(i);
    let name = name(&mut random);
    Document {
        id: i.to_string(),
        locale: locale.into(),
        title: format!("{} {name}", text(&mut random, locale, 6)),
        summary: text(&mut random, locale, 10),
        body: format!("{} {name}", text(&mut random, locale, 30)),
        section: format!("section-{}", random.below(12)),
        topics: (0..1 + random.below(3)).map(|_| format!("topic-{}", random.below(60))).collect(),
        territories: (0..random.below(3)).map(|_| format!("VN-{}", random.below(34))).collect(),
        kind: ["official", "image", "world", "clarification"][random.below(4)].into(),
        format: ["story", "guide", "document", "event"][random.below(4)].into(),
        published: 1_500_000_000 + random.below(250_000_000) as i64,
        url: format!("/{locale}/items/{i}"),
        payload: String::new(),
    }
}

/// Without accents, as people type.
pub fn fold(text: &str) -> String {
    viet::fold(text)
}
