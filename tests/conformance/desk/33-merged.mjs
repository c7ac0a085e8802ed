// A province that came of two: what these reported is shown as its own, by each indicator's rule, and opens who said it.
import { as, base, browser, check, sound } from './support.mjs';

const programme = `${base}/desk/programme/example`;
const [first, newest] = ['example-2025-h1', 'example-2026-h2'].map((period) => `${programme}/reports/${period}`);
const heir = 'Ủy ban nhân dân thành phố Đà Nẵng';
// What each of the two reported, and what that makes: added up, or their mean.
const figures = {
  'example-staff': ['2', '3', '5'],
  'example-trained': ['12', '8', '20'],
  'example-visits': ['20500', '33100', '53600'],
  'example-recognition': ['41', '45', '43'],
};
const digits = (text) => text.replace(/\D/g, '');
const data = await (await fetch(`${base}/api/v1/programmes/example?locale=vi`)).json();
const indicator = (code) => data.indicators.find((one) => one.code === code);
// The figure of a cell without what stands below it.
const value = async (cell) => digits(await cell.evaluate((td) => td.firstChild.textContent));
const whole = {};

await as('planner', async (page) => {
  await page.goto(first);
  for (const code of ['pc-da-nang-until-2025', 'pc-quang-nam']) {
    check(await page.locator(`main tbody a[href$="/${code}"]`).count() >= 1, `${code} reported then`);
  }
  check(await page.locator('main a[href$="/example-2025-h1/pc-da-nang"]').count() === 0, 'who was not there yet is not asked');
  await sound(page, 'a period before a merger');

  // The period itself: who reported then, and what that is today.
  await page.goto(`${first}/moc-st/together`);
  for (const [code, [a, b, made]] of Object.entries(figures)) {
    const sum = page.locator('.report-sum', { has: page.locator('h3', { hasText: indicator(code).name }) }).first();
    const today = sum.locator('details.report-today');
    await today.locator('summary').click();
    const row = today.locator('tbody tr');
    check(await row.count() === 1 && (await row.locator('th').innerText()).trim() === heir, `${code}: one province of today`);
    check(digits(await row.locator('td').first().innerText()) === made, `${code}: ${a} and ${b} make ${made}`);
    const parts = (await row.locator('td.report-of').innerText()).replace(/\(đến 2025\)/, '');
    check(digits(parts) === a + b, `${code}: it says of what it was made`);
    check(await row.locator('td.report-of a').count() === 2, `${code}: each opens its report`);
  }
  await sound(page, 'a period before a merger, put together');
  const visits = page.locator('.report-sum', { has: page.locator('h3', { hasText: indicator('example-visits').name }) }).first();
  await visits.locator('.report-today a[href$="/pc-quang-nam"]').click();
  await page.waitForURL(/example-2025-h1\/pc-quang-nam$/);
  check((await page.locator('main').innerText()).replace(/[.\s]/g, '').includes('33100'), 'the report says the figure');

  // All periods: the two are the province of today, once.
  await page.goto(`${newest}/moc-st/together?span=programme`);
  for (const [code, [, , made]] of Object.entries(figures)) {
    const section = page.locator('section', { has: page.locator('h2', { hasText: indicator(code).name }) }).first();
    const rows = section.locator('tbody tr', { has: page.locator('th', { hasText: heir }) });
    check(await rows.count() === 1, `${code}: the province stands there once`);
    check(await section.locator('tbody th', { hasText: 'Quảng Nam' }).count() === 0, `${code}: and the former ones not beside it`);
    const cell = rows.locator('td').first();
    check(await value(cell) === made, `${code}: ${made} in the first period`);
    check(await cell.locator('a[href*="/example-2025-h1/"]').count() === 2, `${code}: which opens both reports`);
    whole[code] = await value(section.locator('tfoot td').last());
  }
  await sound(page, 'a merger over several periods');

  // The province's own page.
  await page.goto(`${newest}/pc-da-nang/together?span=programme`);
  const own = page.locator('section', { has: page.locator('h2', { hasText: indicator('example-trained').name }) }).first();
  check(await value(own.locator('tbody td').first()) === '20', 'its own page has the figure, too');
  check(await own.locator('thead a[href*="/example-2025-h1/"]').count() === 0, 'and leads to no page that is not there');
  await sound(page, 'a merged province over several periods');
});

await as('da-nang-planner', async (page) => {
  for (const code of ['pc-da-nang-until-2025', 'pc-quang-nam']) {
    check((await page.goto(`${first}/${code}`)).status() === 200, `who plans for the province looks after ${code}`);
  }
});
await as('hue-planner', async (page) => {
  check((await page.goto(`${first}/pc-quang-nam`)).status() === 403, 'another province does not');
});

// Readers: the page, the file and the interface say what the desk says.
const cells = (line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((m) => m[1].replace(/^"|"$/g, '').replaceAll('""', '"'));
const file = await (await fetch(`${base}/vi/programme/example/indicators.csv`)).text();
const lines = file.trim().split('\r\n').map(cells);
const column = lines[0].indexOf('now');
const reading = await browser.newContext({ viewport: { width: 390, height: 800 }, locale: 'vi' });
const page = await reading.newPage();
await page.goto(`${base}/vi/programme/example`);
for (const code of Object.keys(figures)) {
  const row = page.locator('.pr-indicators tbody tr', { has: page.locator('th', { hasText: indicator(code).name }) }).first();
  const shown = digits(await row.locator('td').nth(1).locator('b').innerText());
  const written = digits(lines.find((line) => line[0] === code)[column]);
  check(shown === whole[code] && shown !== '', `${code}: readers see ${shown}, the desk ${whole[code]}`);
  check(written === whole[code], `${code}: the file says ${written}`);
  check(digits(indicator(code).now) === whole[code], `${code}: the interface says ${indicator(code).now}`);
}
await sound(page, 'a programme with a merged province, for readers');
await reading.close();
