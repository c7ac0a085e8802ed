// A machine that speaks the LibreTranslate protocol as its documentation describes it. It knows eight sentences, in fifteen
// languages, and keeps numbers and elements where its sentence has them; what it does not know it leaves as it is, as
// machines do. Started by the journey that asks it; the portal finds it through tests/conformance/sen.toml.
import { createServer } from 'node:http';

export const key = process.env.SEN_MACHINE_KEY_LIBRE || 'only-for-tests';

// {0} and {1} stand for elements, # for a number.
const source = [
  'Dọc đường biên giới, chuyến #', 'Ba chặng đường, ba nước láng giềng.', 'Đường biên giới trên đất liền dài {0}.', 'Người đi chậm thấy nhiều hơn.',
  'Trước khi lên đường', 'Hãy đọc {0}hướng dẫn về thị thực điện tử{1} trước.', 'Mang theo nước uống và giày tốt.', 'Nên đi vào mùa khô.',
];
const targets = {
  en: ['Along the border, trip #', 'Three legs, three neighbouring countries.', 'The land border is {0} long.', 'Slow people see more.',
    'Before setting out', 'Read the {0}guide to the e-visa{1} first.', 'Bring drinking water and good shoes.', 'It is best to go in the dry season.'],
  'zh-Hans': ['沿着边界，第 # 次旅行', '三段路，三个邻国。', '陆地边界长 {0}。', '慢的人看到更多。',
    '出发之前', '请先阅读{0}电子签证指南{1}。', '请带上饮用水和好鞋。', '最好在旱季去。'],
  ja: ['国境に沿って、旅 #', '三つの道のり、三つの隣国。', '陸の国境の長さは {0} です。', '遅い人はもっと見ます。',
    '出発の前に', 'まず{0}電子ビザの案内{1}をお読みください。', '飲み水と丈夫な靴をお持ちください。', '乾季に行くのがよいでしょう。'],
  ko: ['국경을 따라, 여행 #', '세 구간, 세 이웃 나라.', '육지 국경의 길이는 {0}입니다.', '느린 사람은 더 봅니다.',
    '길을 떠나기 전에', '먼저 {0}전자 비자 안내{1}를 읽어 보세요.', '마실 물과 좋은 신발을 챙기세요.', '건기에 가는 것이 좋습니다.'],
  fr: ['Le long de la frontière, voyage #', 'Trois étapes, trois pays voisins.', 'La frontière terrestre est longue de {0}.', 'Les gens lents voient plus.',
    'Avant de partir', 'Lisez d’abord le {0}guide du visa électronique{1}.', 'Emportez de l’eau potable et de bonnes chaussures.', 'Mieux vaut partir à la saison sèche.'],
  de: ['Entlang der Grenze, Reise #', 'Drei Etappen, drei Nachbarländer.', 'Die Landgrenze ist {0} lang.', 'Langsame Leute sehen mehr.',
    'Vor dem Aufbruch', 'Lesen Sie zuerst die {0}Anleitung zum E-Visum{1}.', 'Nehmen Sie Trinkwasser und gute Schuhe mit.', 'Am besten reist man in der Trockenzeit.'],
  es: ['A lo largo de la frontera, viaje #', 'Tres etapas, tres países vecinos.', 'La frontera terrestre mide {0}.', 'La gente lenta ve más.',
    'Antes de partir', 'Lea primero la {0}guía del visado electrónico{1}.', 'Lleve agua potable y buen calzado.', 'Lo mejor es ir en la estación seca.'],
  pt: ['Ao longo da fronteira, viagem #', 'Três etapas, três países vizinhos.', 'A fronteira terrestre tem {0}.', 'As pessoas lentas veem mais.',
    'Antes de partir', 'Leia primeiro o {0}guia do visto eletrônico{1}.', 'Leve água potável e bons calçados.', 'O melhor é ir na estação seca.'],
  ru: ['Вдоль границы, поездка #', 'Три отрезка пути, три соседние страны.', 'Длина сухопутной границы — {0}.', 'Медленные люди видят больше.',
    'Перед дорогой', 'Сначала прочитайте {0}руководство по электронной визе{1}.', 'Возьмите питьевую воду и хорошую обувь.', 'Лучше ехать в сухой сезон.'],
  ar: ['على طول الحدود، رحلة #', 'ثلاث مراحل، ثلاث دول مجاورة.', 'يبلغ طول الحدود البرية {0}.', 'الناس البطيئون يرون أكثر.',
    'قبل الانطلاق', 'اقرأ أولًا {0}دليل التأشيرة الإلكترونية{1}.', 'احمل معك ماءً للشرب وحذاءً جيدًا.', 'يُستحسن الذهاب في موسم الجفاف.'],
  hi: ['सीमा के साथ-साथ, यात्रा #', 'तीन पड़ाव, तीन पड़ोसी देश।', 'स्थलीय सीमा की लंबाई {0} है।', 'धीमे लोग अधिक देखते हैं।',
    'निकलने से पहले', 'पहले {0}ई-वीज़ा मार्गदर्शिका{1} पढ़ें।', 'पीने का पानी और अच्छे जूते साथ रखें।', 'शुष्क मौसम में जाना सबसे अच्छा है।'],
  th: ['เลียบแนวชายแดน การเดินทางครั้งที่ #', 'สามช่วงทาง สามประเทศเพื่อนบ้าน', 'พรมแดนทางบกยาว {0}', 'คนช้าเห็นมากกว่า',
    'ก่อนออกเดินทาง', 'โปรดอ่าน{0}คู่มือวีซ่าอิเล็กทรอนิกส์{1}ก่อน', 'นำน้ำดื่มและรองเท้าดี ๆ ไปด้วย', 'ควรไปในฤดูแล้ง'],
  lo: ['ລຽບຕາມຊາຍແດນ, ການເດີນທາງຄັ້ງທີ #', 'ສາມໄລຍະທາງ, ສາມປະເທດເພື່ອນບ້ານ.', 'ຊາຍແດນທາງບົກຍາວ {0}.', 'ຄົນຊ້າເຫັນຫຼາຍກວ່າ.',
    'ກ່ອນອອກເດີນທາງ', 'ກະລຸນາອ່ານ{0}ຄູ່ມືວີຊາເອເລັກໂຕຣນິກ{1}ກ່ອນ.', 'ນຳນ້ຳດື່ມ ແລະ ເກີບດີໆໄປນຳ.', 'ຄວນໄປໃນລະດູແລ້ງ.'],
  km: ['តាមបណ្តោយព្រំដែន ដំណើរលើកទី #', 'ផ្លូវបីដំណាក់ ប្រទេសជិតខាងបី។', 'ព្រំដែនគោកមានប្រវែង {0}។', 'មនុស្សយឺតឃើញច្រើនជាង។',
    'មុនពេលចេញដំណើរ', 'សូមអាន{0}មគ្គុទ្ទេសក៍ទិដ្ឋាការអេឡិចត្រូនិក{1}ជាមុនសិន។', 'សូមយកទឹកផឹក និងស្បែកជើងល្អទៅជាមួយ។', 'គួរទៅនៅរដូវប្រាំង។'],
  id: ['Menyusuri perbatasan, perjalanan #', 'Tiga tahap, tiga negara tetangga.', 'Panjang perbatasan darat adalah {0}.', 'Orang lambat melihat lebih banyak.',
    'Sebelum berangkat', 'Bacalah dahulu {0}panduan visa elektronik{1}.', 'Bawalah air minum dan sepatu yang baik.', 'Sebaiknya pergi pada musim kemarau.'],
};

const names = new Intl.DisplayNames('en', { type: 'language' });
const languages = ['vi', ...Object.keys(targets)].map((code) => ({ code, name: names.of(code), targets: code === 'vi' ? ['vi', ...Object.keys(targets)] : [code] }));

// One text: what varies is taken out, the sentence looked up, what varies put back where its translation has it.
function say(text, target, format) {
  const elements = [], numbers = [];
  const stripped = format === 'html' ? text.replace(/<(\w+)[^>]*>\s*<\/\1>/g, (element) => `{${elements.push(element) - 1}}`) : text;
  const bare = stripped.replace(/(?<!\{)\d+(?!\})/g, (number) => { numbers.push(number); return '#'; });
  const at = source.indexOf(bare.trim());
  if (at < 0 || !(target in targets)) return text;
  return targets[target][at].replace(/#/g, () => numbers.shift()).replace(/\{(\d+)\}/g, (_, n) => elements[n]);
}

function fields(type, body) {
  if (!type.startsWith('application/json')) return Object.fromEntries(new URLSearchParams(body));
  try { return JSON.parse(body); } catch { return {}; }
}

// Answers with the status and the object of the answer.
function translate({ q, source: from, target, format = 'text', api_key }) {
  if (api_key === undefined) return [400, { error: 'Please contact the server operator to get an API key' }];
  if (api_key !== key) return [403, { error: 'Invalid API key' }];
  for (const [name, value] of Object.entries({ q, source: from, target })) {
    if (!value) return [400, { error: `Invalid request: missing ${name} parameter` }];
  }
  if (!['text', 'html'].includes(format)) return [400, { error: `${format} format is not supported` }];
  const known = languages.find((l) => l.code === from);
  if (!known) return [400, { error: `${from} is not supported` }];
  if (!known.targets.includes(target)) return [400, { error: `${target} is not available as a target language from ${from}` }];
  const one = (text) => say(text, target, format);
  return [200, { translatedText: Array.isArray(q) ? q.map(one) : one(q) }];
}

// `asked` of what comes back has every request for a translation, as it came.
export function startMachine(address = 'http://127.0.0.1:8852') {
  const asked = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    let [status, answer] = [404, { error: 'Not Found' }];
    if (request.method === 'GET' && request.url === '/languages') [status, answer] = [200, languages];
    if (request.url === '/translate') {
      const wish = fields(request.headers['content-type'] ?? '', body);
      asked.push(wish);
      [status, answer] = request.method === 'POST' ? translate(wish) : [405, { error: 'Method Not Allowed' }];
    }
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer));
  });
  const { hostname, port } = new URL(address);
  return new Promise((ready, failed) => {
    server.on('error', failed);
    server.listen(Number(port), hostname, () => ready({ asked, address, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }) }));
  });
}
