// One story from a draft to sixteen languages: machines suggest, a person checks every segment, another approves, a third
// publishes; readers are told so. Then the original changes, and only what it changed is flagged.
import { readFileSync } from 'node:fs';
import { as, base, check, path, readers, sound } from './support.mjs';
import { key, startMachine } from './libretranslate.mjs';

const stamp = String(Date.now()).slice(-9);
const title = `Dọc đường biên giới, chuyến ${stamp}`;
const summary = 'Ba chặng đường, ba nước láng giềng.';
const season = 'Nên đi vào mùa khô.';
const body = `Đường biên giới trên đất liền dài [[fact:geography.border.total]]. Người đi chậm thấy nhiều hơn.

## Trước khi lên đường

Hãy đọc [hướng dẫn về thị thực điện tử](item:e-visa-guide) trước. Mang theo nước uống và giày tốt. ${season}
`;
const SEGMENTS = 8;
// What the machines say clumsily, and what a person makes of it.
const clumsy = 'Người đi chậm thấy nhiều hơn.';
const better = {
  en: 'Those who go slowly see more.', 'zh-Hans': '走得慢的人看得更多。', ja: 'ゆっくり行く人ほど多くを見ます。', ko: '천천히 가는 사람이 더 많이 봅니다.',
  fr: 'Qui va lentement voit davantage.', de: 'Wer langsam geht, sieht mehr.', es: 'Quien va despacio ve más.', pt: 'Quem vai devagar vê mais.',
  ru: 'Кто идёт не спеша, видит больше.', ar: 'من يمشِ على مهل يرَ أكثر.', hi: 'जो धीरे चलता है, वह अधिक देखता है।', th: 'คนที่เดินช้าย่อมเห็นมากกว่า',
  lo: 'ຜູ້ທີ່ຍ່າງຊ້າໆຍ່ອມເຫັນຫຼາຍກວ່າ.', km: 'អ្នកដែលដើរយឺតៗឃើញបានច្រើនជាង។', id: 'Siapa berjalan pelan melihat lebih banyak.',
};
const words = (locale, name) => {
  const file = new URL(`../../../crates/render/translations/site/${locale}.ftl`, import.meta.url);
  return readFileSync(file, 'utf8').match(new RegExp(`^${name} = (.+)$`, 'm'))[1];
};
// A page as its words read, without the marks that keep a line from cutting one of them.
const unheld = (html) => html.replace(/<span class=nb>([^<]*)<\/span>/g, '$1');
const size = async () => Number((await (await fetch(base + '/log/checkpoint')).text()).split('\n')[1]);
const list = '/desk/items?q=' + encodeURIComponent(title);

// The same thing done to every language of the story; answers with how many were done, and with how many refused.
async function all(page, act, fill = async () => {}) {
  await page.goto(base + list);
  await page.check('input[name=item]');
  await page.selectOption('#which', 'all');
  await page.selectOption('#act', act);
  await page.click('.bulk button');
  await page.waitForURL(/\/desk\/items\/bulk/);
  await fill();
  await page.click('main form button[type=submit]');
  await page.locator('tbody .st').first().waitFor();
  return [await page.locator('tbody .st.published').count(), await page.locator('tbody .st.returned').count()];
}

const machine = await startMachine();
try {
  let editor, item, code, locales;

  await as('author', async (page) => {
    await page.goto(base + '/desk/items/new');
    await page.fill('#title', title);
    await page.selectOption('#kind', 'official');
    await page.click('main button.main');
    await page.waitForURL(/\/vi$/);
    editor = path(page.url());
    item = editor.replace(/\/vi$/, '');
    code = item.split('/').at(-1);
    await page.fill('#summary', summary);
    await page.fill('#body', body);
    await page.click('button[value=save]');
    await page.waitForURL(/done=done-saved/);
    check(!(await page.locator('#problems li').count()), 'the text has no problems');
    await page.click('button[value=submit]');
    await page.waitForURL(/done=done-submitted/);
  });

  // Who translates may take on a request alone, so they are the one person that the form offers them.
  const translator = await as('translator', async (page) => {
    await page.goto(`${base}/desk/request?item=${code}`);
    return page.locator('#assignee option[value]:not([value=""])').getAttribute('value');
  });

  // All the languages at once, with what the machine makes of the text.
  await as('publisher', async (page) => {
    await page.goto(base + '/desk/language/machines');
    if (!(await page.locator('button[name=ask][value=libre]').count())) throw new Error('serve with SEN_CONFIG=tests/conformance/sen.toml');
    await page.goto(base + '/desk/matrix?q=' + encodeURIComponent(title));
    locales = await page.locator('#locale option').evaluateAll((options) => options.map((o) => o.value).filter((l) => l && l !== 'vi'));
    check(locales.length === 15, `fifteen languages to translate into, not ${locales.length}`);
    await page.check('input[name=item]');
    await page.click('main button.main');
    await page.waitForURL(/\/desk\/request/);
    for (const locale of locales) await page.check(`input[name=locale][value="${locale}"]`);
    await page.selectOption('#assignee', translator);
    await page.fill('#due_on', '2030-01-31');
    await page.uncheck('input[name=memory]');
    await page.check('input[name=machine]');
    await page.click('main button.main');
    await page.waitForSelector('main ul.rows li');
    check(await page.locator('main > ul.rows li').count() === 15, 'fifteen translations are begun');
  });
  check(machine.asked.length === 15 && machine.asked.every((wish) => wish.api_key === key && wish.q.length === SEGMENTS), 'the machine was asked once for each language, with its key');
  check(new Set(machine.asked.map((wish) => wish.target)).size === 15, 'and for each language by itself');
  check(!JSON.stringify(machine.asked).includes('geography.border') && !JSON.stringify(machine.asked).includes('e-visa-guide'), 'no mark of ours goes out');

  // Segment by segment, by keys alone: one is put right, the others are right as they are.
  await as('translator', async (page) => {
    await page.goto(base + '/desk/matrix?with=me&q=' + encodeURIComponent(title));
    check(await page.locator('td.c a[href$="/workbench"]').count() === 15, 'the table leads to fifteen workbenches');
    const desk = await page.getAttribute('html', 'lang');
    for (const locale of locales) {
      await page.goto(`${base}${item}/${locale}/workbench`);
      check(await page.locator('.seg.suggested[data-open]').count() === SEGMENTS, `${locale}: every segment is suggested and waits for a person`);
      check(await page.innerText('#way') === words(desk, 'translation-machine'), `${locale}: unchecked so far`);
      await page.keyboard.press('Alt+ArrowDown');
      for (let left = SEGMENTS; left > 0; left -= 1) {
        const source = await page.evaluate(() => document.activeElement.closest('.seg')?.querySelector('.src p').textContent);
        if (source === clumsy) {
          await page.keyboard.press('Control+a');
          await page.keyboard.insertText(better[locale]);
        }
        await page.keyboard.press('Control+Enter');
        await page.waitForFunction((left) => document.querySelectorAll('.seg[data-open]').length === left && !document.querySelector('.seg[aria-busy]')
          && (left === 0 || 'open' in (document.activeElement.closest('.seg')?.dataset ?? {})), left - 1);
      }
      const found = await page.locator('.said').allInnerTexts();
      check(!found.length, `${locale}: the checks find nothing, not ${found.join(' ')}`);
      check(await page.innerText('#way') === words(desk, 'translation-machine-checked'), `${locale}: checked`);
      if (locale === 'km') await sound(page, 'a workbench that is done');
      await page.click('button[value=submit]');
      await page.waitForURL(/done=done-submitted/);
    }
  });

  await as('publisher', async (page) => {
    const [done, refused] = await all(page, 'publish');
    check(done === 0 && refused === 16, `an official text waits for a second person: ${done} done, ${refused} refused`);
  });
  await as('reviewer', async (page) => {
    const [done, refused] = await all(page, 'approve');
    check(done === 16 && !refused, `sixteen are approved, not ${done} (${refused} refused)`);
  });
  const before = await size();
  await as('publisher', async (page) => {
    const [done, refused] = await all(page, 'publish');
    check(done === 16 && !refused, `sixteen are published, not ${done} (${refused} refused)`);
  });

  // Readers: every language, each with how it came to be, each with all others, each in the log.
  const everywhere = ['vi', ...locales];
  const address = (locale) => `/${locale}/stories/${code}`;
  for (const locale of everywhere) {
    const answer = await readers(address(locale));
    const html = await answer.text();
    check(answer.status === 200, `${locale}: ${answer.status}`);
    check(html.includes(words(locale, locale === 'vi' ? 'translation-original' : 'translation-machine-checked')), `${locale}: says how it was translated`);
    check(locale === 'vi' || unheld(html).includes(better[locale]), `${locale}: in the person's words`);
    check(html.includes(`/${locale}/facts/geography.border.total`) && html.includes(`/${locale}/stories/e-visa-guide`), `${locale}: the fact and the link are its own`);
    check(/<h2[ >]/.test(html.split('class="read"')[1] ?? ''), `${locale}: the heading is one`);
    const others = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].filter(([, lang]) => lang !== 'x-default');
    check(others.length === 16 && everywhere.every((l) => others.some(([, lang, href]) => lang === l && path(href) === address(l))), `${locale}: ${others.length} languages are named`);
    for (const feed of ['feed.xml', 'atom.xml', 'feed.json']) {
      check((await (await fetch(`${base}/${locale}/${feed}`)).text()).includes(address(locale)), `${locale}: ${feed} has it`);
    }
    const verified = await (await fetch(`${base}/${locale}/verify?url=${encodeURIComponent(address(locale))}`)).text();
    check(verified.includes('✓') && verified.includes(words(locale, 'verify-same')), `${locale}: the log knows it`);
  }
  check(await size() === before + 16, 'sixteen entries of the log');

  // The original changes in one sentence, then in two more: what it did not change is left alone, in every language.
  const kept = new Map();
  const flagged = (html) => [...html.matchAll(/<li id="s-[^"]+" class="seg [^"]*flagged/g)].length;
  const fields = (html) => [...html.matchAll(/<textarea id="t-[^>]*>([^<]*)<\/textarea>/g)].map(([, text]) => text.trim());
  const benches = async (page, then) => {
    for (const locale of locales) {
      const html = await (await page.request.get(`${base}${item}/${locale}/workbench`)).text();
      then(locale, flagged(html), fields(html), [...html.matchAll(/class="seg confirmed( mid)?"/g)].length);
    }
  };
  const rewrite = async (from, to) => as('author', async (page) => {
    await page.goto(base + editor);
    await page.waitForSelector('form.live');
    await page.fill('#body', (await page.inputValue('#body')).replace(from, to));
    await page.click('button[value=save]');
    await page.waitForURL(/done=done-saved/);
  });
  await as('translator', (page) => benches(page, (locale, flags, texts) => {
    check(flags === 0 && texts.length === SEGMENTS, `${locale}: nothing is flagged yet`);
    kept.set(locale, texts.join('\n'));
  }));
  await rewrite(season, 'Nên đi vào mùa xuân.');
  await as('translator', async (page) => {
    await page.goto(base + '/desk/matrix?state=behind&q=' + encodeURIComponent(title));
    check(await page.locator('td.c a.behind').count() === 15, 'the table says so of fifteen languages');
    await benches(page, (locale, flags, texts, confirmed) => {
      check(flags === 1 && confirmed === SEGMENTS - 1, `${locale}: one segment is flagged, not ${flags}; ${confirmed} stay confirmed`);
      check(texts.join('\n') === kept.get(locale), `${locale}: every word is kept`);
    });
    await page.goto(`${base}${item}/ja/workbench?show=flagged`);
    check(await page.locator('.seg del').innerText() === 'khô' && await page.locator('.seg ins').innerText() === 'xuân', 'the difference is shown');
  });
  await rewrite('Người đi chậm', 'Ai đi chậm');
  await rewrite('Mang theo nước uống', 'Mang đủ nước uống');
  await as('translator', (page) => benches(page, (locale, flags, texts, confirmed) => {
    check(flags === 3 && confirmed === SEGMENTS - 3, `${locale}: three segments are flagged, not ${flags}; ${confirmed} stay confirmed`);
    check(texts.join('\n') === kept.get(locale), `${locale}: and every word is kept`);
  }));
  for (const locale of everywhere) {
    const html = await (await fetch(base + address(locale))).text();
    check(unheld(html).includes(better[locale] ?? clumsy), `${locale}: readers see what was published`);
  }
  check(await size() === before + 16, 'and nothing was added to the log');

  // What is under embargo is not sent out, whoever asks.
  const asked = machine.asked.length;
  await as('publisher', async (page) => {
    await page.goto(base + '/desk/items/new');
    await page.fill('#title', `Chưa công bố ${stamp}`);
    await page.click('main button.main');
    await page.waitForURL(/\/vi$/);
    const secret = path(page.url()).replace(/\/vi$/, '');
    await page.fill('#body', season);
    await page.click('button[value=save]');
    await page.waitForURL(/done=done-saved/);
    await page.goto(base + secret + '/particulars');
    await page.fill('#embargo_until', '2030-01-31T09:00');
    await page.fill('#reason', 'Chờ lễ ký');
    await page.click('button[value=embargo]');
    await page.waitForURL(/done=done-embargo/);
    await page.goto(base + secret + '/en/workbench');
    await page.click('button[value=machine]');
    await page.waitForSelector('.wrong');
    check(machine.asked.length === asked, 'nothing under embargo goes out');
  });

  // Where the other machine runs, too, an English text goes to it: the configuration says who is asked for what.
  await as('publisher', async (page) => {
    await page.goto(base + '/desk/language/machines');
    if (!(await page.locator('button[name=ask][value=apertium]').count())) return;
    await page.goto(base + '/desk/items/new');
    await page.fill('#title', `The new museum ${stamp}`);
    await page.selectOption('#locale', 'en');
    await page.click('main button.main');
    await page.waitForURL(/\/en$/);
    const english = path(page.url()).replace(/\/en$/, '');
    await page.fill('#body', 'The **new museum** is [[fact:geography.border.total]] away.');
    await page.click('button[value=save]');
    await page.waitForURL(/done=done-saved/);
    await page.goto(base + english + '/es/workbench');
    await page.click('button[value=machine]');
    await page.waitForURL(/done=done-filled/);
    const texts = await page.locator('.seg textarea').evaluateAll((fields) => fields.map((f) => f.value));
    check(texts.some((t) => t.includes('**museo nuevo**') && t.includes('[[fact:geography.border.total]]')), `the Spanish machine was asked: ${texts.join(' ')}`);
    check(machine.asked.length === asked, 'and the other was not');
  });
} finally {
  await machine.close();
}
