// Readers, counted with respect: a visit appears in the roll-up, on the public page and in the API, and the page says how.
import { base, browser, check, sound } from './support.mjs';

const readers = async (query) => (await fetch(`${base}/api/v1/readers?${query}`)).json();
const until = async (what, ready) => {
  for (let n = 0; n < 60; n += 1) {
    if (await ready()) return;
    await new Promise((done) => { setTimeout(done, 500); });
  }
  check(false, what);
};
const story = (await (await fetch(`${base}/api/v1/editions?locale=ko&limit=1`)).json()).items[0];
const page = `story:${story.item}`;
const views = async () => (await readers('by=page')).items.find((row) => row.key === page)?.views ?? 0;
const before = await views();

// Many readers read one story, each with a browser of its own; some wish not to be told apart.
const context = (n, options = {}) => browser.newContext({
  userAgent: `Mozilla/5.0 (X11; Linux x86_64) Journey/${n}`, locale: 'ko', ...options,
});
for (let n = 0; n < 12; n += 1) {
  const one = await context(n, n < 2 ? { extraHTTPHeaders: { 'Sec-GPC': '1' } } : {});
  const tab = await one.newPage();
  // What is said while a page goes away, no driver sees: the name of the window outlives it.
  if (n === 2) {
    await tab.addInitScript(() => {
      const send = navigator.sendBeacon.bind(navigator);
      navigator.sendBeacon = (to, what) => { window.name = `${to} ${what}`; return send(to, what); };
    });
  }
  // The others' pages are withheld with whatever is under the threshold; so this one stands above them.
  await tab.goto(`${base}/ko/`);
  await tab.goto(story.url.replace(/^https?:\/\/[^/]+/, base) + '?c=nobody&via=nowhere');
  check(!(await one.cookies()).length, 'no cookie is set');
  check(await tab.evaluate(() => localStorage.length + sessionStorage.length) === 0, 'and nothing is kept in the browser');
  await tab.reload();
  if (n === 2) {
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await tab.goto(base + '/ko/readers');
    const said = await tab.evaluate(() => window.name);
    check(/^\/beacon p=\/ko\/stories\/[^&]+&s=\d+&d=(0|25|50|75)$/.test(said), `the beacon says page and classes: ${said}`);
  }
  await one.close();
}
await until('the views of a story go up by a step', async () => (await views()) >= before + 10);
const day = await readers('by=day');
check(day.k === 10 && day.items.length >= 1, 'days are told, and the threshold');
check(day.items.every((row) => row.views === null || row.views >= 10), 'nothing under the threshold is told');

// Without script nothing is said, and the page is read all the same.
const quiet = await context('quiet', { javaScriptEnabled: false });
const silent = await quiet.newPage();
let asked = 0;
silent.on('request', (r) => { if (r.url().endsWith('/beacon')) asked += 1; });
await silent.goto(story.url.replace(/^https?:\/\/[^/]+/, base));
await silent.goto(base + '/ko/readers');
check(asked === 0, 'no beacon without script');
check((await silent.locator('table.figures').count()) >= 2, 'the page of readers is there without script');
await quiet.close();

const look = await context('look');
const tab = await look.newPage();
tab.on('pageerror', (e) => check(false, `readers: script error ${e.message}`));
for (const locale of ['en', 'ar', 'ko']) {
  await tab.goto(`${base}/${locale}/readers`);
  check((await tab.locator('svg[role=img]').count()) >= 2, `${locale}: days are drawn`);
  check((await tab.locator('code', { hasText: 'crates/web/src/count/layer.rs' }).count()) === 1, `${locale}: the live code is named`);
  await sound(tab, `${locale}: readers`);
}
// Not everything that was read is rolled up at the same moment.
let rows = [];
for (let n = 0; n < 20 && rows.length < 2; n += 1) {
  if (n) await tab.waitForTimeout(1000).then(() => tab.reload());
  rows = await tab.locator('#by-page + div table tbody tr').allInnerTexts();
}
check(rows.length >= 2 && rows.every((row) => /\d/.test(row)), 'pages stand in the table with their numbers');
await tab.locator('details summary').last().click();
const csv = await (await fetch(`${base}/ko/readers/page.csv`)).text();
check(csv.split('\r\n').some((line) => line.startsWith(`${page},`)), 'and in the file');
await tab.goto(base + '/ko/privacy');
check((await tab.locator('footer a[href="/ko/readers"]').count()) === 1, 'the foot leads there');
await look.close();
