// A gap becomes an assignment and a published edition: readers search in vain, one press begins the work, the gap says who answered.
import { as, base, check, readers, sound } from './support.mjs';

const mark = Date.now().toString(36).replace(/\d/g, (n) => 'ghijklmnop'[n]);
const [term, other] = [`đèn lồng ${mark}`, `thuyền giấy ${mark}`];
const search = (q, n) => fetch(`${base}/vi/search?q=${encodeURIComponent(q)}`, {
  headers: { 'user-agent': `Mozilla/5.0 (X11; Linux x86_64) Demand/${n}`, 'accept-language': 'vi' },
});
// Both more often than the threshold: what is withheld beside rarer searches of others is the smallest.
for (let n = 0; n < 36; n += 1) check((await search(term, n)).status === 200, 'a search that finds nothing is answered');
for (let n = 0; n < 12; n += 1) await search(other, n);

const row = (page, list = 'nothing') => page.locator(`#${list} tbody tr`, { hasText: term });
let editor;
await as('publisher', async (page) => {
  for (let n = 0; n < 40; n += 1) {
    await page.goto(`${base}/desk/demand?span=1`);
    // All of them: they are taken in over a second or two.
    if (await row(page).count() && (await row(page).locator('td.num').innerText()).trim().startsWith('30')) break;
    await page.waitForTimeout(500);
  }
  check((await row(page).count()) === 1, 'the gap stands among what was asked for and not found');
  check((await row(page).locator('td.num').innerText()).trim().startsWith('30'), 'in steps of the threshold');
  await sound(page, 'demand');
  check((await page.locator('table.demand-map tbody tr').count()) > 1, 'the map has rows');
  const before = page.url();
  await row(page).locator('td.num a').click();
  await page.waitForURL(/\/desk\/demand\/term/);
  check((await page.content()).includes(term), 'the number opens its rows');
  await sound(page, 'term of demand');
  // An analyst's word: what the search is about.
  await page.selectOption('#topic', { index: 1 });
  await page.click('main button.main');
  await page.waitForURL(/done=done-demand-tied/);
  await page.goto(before);
  await page.locator('table.demand-map tbody td.c > a').first().click();
  await page.waitForURL(/\/desk\/demand\/cell/);
  await sound(page, 'cell of demand');

  await page.goto(before);
  await row(page).locator('button[name=gap]').click();
  await page.waitForURL(/done=done-demand-begun/);
  check(!(await row(page).locator('button[name=gap]').count()), 'what was begun is not offered again');
  const link = row(page).locator('td a[href^="/desk/items/"]');
  check((await link.count()) === 1, 'the gap leads to what was begun');
  await link.click();
  await page.waitForURL(/\/desk\/items\/[^/]+\/vi$/);
  editor = new URL(page.url()).pathname;
  check((await page.inputValue('#title')) === term, 'the text has the name of what was asked for');
  await page.fill('#summary', 'Đèn lồng được thắp vào mùa thu.');
  await page.fill('#body', 'Đèn lồng được thắp vào mùa thu.');
  await page.click('button[value=publish]');
  await page.waitForURL(/done=done-published/);
  await readers(`/vi/stories/${editor.split('/')[3]}`);

  await page.goto(`${base}/desk/demand?span=1`);
  const answered = row(page).locator('.st.published');
  check((await answered.count()) === 1, 'the gap says that it was answered');
  check((await page.locator('#begun tbody tr', { hasText: term }).count()) === 1, 'and stands among what was begun');
  const csv = await page.request.get(`${base}/desk/demand.csv?span=1`);
  check((await csv.text()).startsWith('topic,locale,asked,rank,editions,newest,views,missing'), 'the map is a file, too');
});

await as('analyst', async (page) => {
  await page.goto(`${base}/desk/demand/outside`);
  await sound(page, 'outside interest');
  const send = async (text) => {
    await page.fill('#source', 'Nguồn thử');
    await page.fill('#measure', '0–100');
    await page.setInputFiles('#file', { name: 'interest.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page.click('form.load button.main');
  };
  await send(`term,locale,period,value\n${mark},ja,2026-10,50\nx,ja,soon,1\n`);
  await page.waitForSelector('.file-problems li');
  check((await page.locator('.file-problems li').innerText()).includes('3'), 'a problem is told by its line');
  check((await page.inputValue('#source')) === 'Nguồn thử', 'and what was typed is kept');
  await send(`term,locale,period,value\n${mark} outside,ja,2026-10,50\n`);
  await page.waitForURL(/done=done-interest-loaded/);
  await page.goto(`${base}/desk/demand`);
  check((await page.locator('#outside tbody tr', { hasText: `${mark} outside` }).count()) === 1, 'outside interest without an answer is a gap');
  await page.goto(`${base}/desk/demand/outside`);
  await page.locator('#files + ul li form button').first().click();
  await page.waitForURL(/done=done-interest-dropped/);
});

await as('author', async (page) => {
  for (const locale of ['en', 'ar', 'vi']) {
    await page.goto(`${base}/${locale}/readers/demand`);
    check((await page.content()).includes(term), `${locale}: readers are told what was looked for, and what was written`);
    await sound(page, `${locale} readers/demand`);
  }
});
