// HTML, accessibility, languages and links of a served portal. Usage: node check.mjs BASE [locales]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const base = (process.argv[2] || 'http://127.0.0.1:8080').replace(/\/$/, '');
const locales = (process.argv[3] || 'vi,en,ar,ja').split(',');
let passed = 0;
const failures = [];
const check = (ok, what) => { if (ok) passed += 1; else { failures.push(what); console.log('FAIL ' + what); } };
// A connection may have been closed while a validator kept us busy: ask once more then.
const get = (path) => fetch(base + path).catch(() => fetch(base + path));
const json = async (path) => (await get(path)).json();

// Page types: every route, and one story of each format.
async function paths(locale) {
  const found = ['/', '/stories', '/places', '/facts', '/documents', '/rankings', '/data', '/data?q=2025', '/heritage', '/calendar', '/guides', '/abroad',
    '/search', '/search?q=2025', '/search?q=zzzzqqqq', '/about', '/corrections', '/privacy', '/readers', '/readers/demand', '/accessibility',
    '/languages', '/api', '/no-such-page'];
  const formats = (await json('/api/openapi.json')).paths['/api/v1/editions'].get.parameters.find((p) => p.name === 'format').schema.enum;
  const first = (await json(`/api/v1/editions?locale=${locale}&limit=1`)).items[0];
  found.push(`/sections/${first.section}`);
  for (const format of formats) {
    const item = (await json(`/api/v1/editions?locale=${locale}&format=${format}&limit=1`)).items[0];
    if (item) found.push(new URL(item.url).pathname.replace(`/${locale}`, ''));
  }
  // A story with a chart, in one language of each direction.
  if (locale === locales[0] || locale === 'ar') {
    for (const item of (await json(`/api/v1/editions?locale=${locale}&limit=100`)).items) {
      const path = new URL(item.url).pathname;
      if (!(await (await get(path)).text()).includes('<figure class="chart')) continue;
      found.push(path.replace(`/${locale}`, ''));
      break;
    }
  }
  const index = (await json('/api/v1/indices')).items[0];
  if (index) found.push('/indices', `/indices/${index.code}`);
  const programme = (await json('/api/v1/programmes?limit=1')).items[0];
  if (programme) {
    const { tasks } = await json(`/api/v1/programmes/${programme.code}`);
    found.push('/programme', `/programme/${programme.code}`, ...tasks.slice(0, 2).map((task) => `/programme/${programme.code}/tasks/${task.code}`));
  }
  const kit = (await json('/api/v1/press-kits?limit=1')).items[0];
  if (kit) found.push('/press', `/press/${kit.code}`);
  found.push(`/embed/stories/${new URL(first.url).pathname.split('/').pop()}`);
  const ranking = (await json('/api/v1/rankings?limit=1')).items[0];
  if (ranking) found.push(`/rankings/${ranking.code}`, `/rankings/${ranking.code}?with=`, '/rankings?with=' + ranking.areas.at(-1));
  // A flow of countries and one of territories, as lines, as a table, as a map, on the units before, and what a vintage brought.
  const flows = [...(await (await get(`/${locale}/data`)).text()).matchAll(/\/data\/([a-z-]+)"/g)].map((m) => m[1]);
  if (flows.length) found.push(`/data/${flows[0]}`, `/data/${flows[0]}?view=table`, `/data/${flows[0]}/revisions/1`, `/data/${flows.at(-1)}`, `/data/${flows.at(-1)}?view=chart&units=before`, `/embed/data/${flows[0]}`, `/embed/data/${flows.at(-1)}`);
  for (const list of ['facts', 'territories', 'documents']) {
    const record = (await json(`/api/v1/${list}?limit=40`)).items.at(-1);
    found.push(`/${list === 'territories' ? 'places' : list}/${record.code}`);
    if (list === 'facts') found.push(`/embed/facts/${record.code}`);
  }
  return found;
}

function vnu(files) {
  const jar = join(here, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const run = spawnSync('java', ['-jar', jar, '--errors-only', '--format', 'json', ...files], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return JSON.parse(run.stderr || '{"messages":[]}').messages.filter((m) => m.type === 'error');
}

// English words of the interface that must not stand on pages of other languages.
const english = readFileSync(join(here, '../../crates/render/translations/site/en.ftl'), 'utf8').split('\n')
  .map((l) => /^[a-z0-9-]+ = (.+)$/.exec(l)?.[1]).filter((v) => v && v.length > 12 && !v.includes('{'));

const folder = mkdtempSync(join(tmpdir(), 'sen-html-'));
const pages = [];
for (const locale of locales) {
  for (const path of await paths(locale)) {
    const answer = await get(`/${locale}${path}`);
    const html = await answer.text();
    const expected = path === '/no-such-page' ? 404 : 200;
    check(answer.status === expected, `/${locale}${path}: answers ${answer.status} instead of ${expected}`);
    check(html.includes(`<html lang="${locale}"`), `/${locale}${path}: is not marked as ${locale}`);
    if (locale !== 'en') {
      const left = english.filter((words) => html.includes('>' + words + '<'));
      // The description of the API is in English, and says so.
      check(!left.length || path === '/api', `/${locale}${path}: English words left over: ${left.join(' | ')}`);
    }
    const file = join(folder, `${pages.length}.html`);
    writeFileSync(file, html);
    pages.push({ locale, path, html, file });
  }
}

// The checker must be able to say no.
const bad = join(folder, 'bad.html');
writeFileSync(bad, '<!doctype html><title>x</title><p><div id=a></div><div id=a></p>');
check(vnu([bad]).length > 0, 'the HTML checker accepts a bad page');
const errors = vnu(pages.map((p) => p.file));
for (const page of pages) {
  const own = errors.filter((e) => e.url.endsWith('/' + page.file.split('/').pop()));
  check(!own.length, `/${page.locale}${page.path}: HTML: ${own.slice(0, 3).map((e) => `line ${e.lastLine}: ${e.message}`).join('; ')}`);
}

// Links inside.
const answered = new Map();
for (const page of pages) {
  const targets = new Set([...page.html.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map((m) => m[1].replaceAll('&amp;', '&')));
  for (const target of targets) {
    if (!answered.has(target) && answered.size < 1500) answered.set(target, (await get(target)).status);
    const status = answered.get(target) ?? 200;
    if (status >= 400) check(false, `/${page.locale}${page.path}: the link ${target} answers ${status}`);
  }
}
check(answered.size > 50, 'hardly any link was found');

// Every alternate leads back.
for (const locale of locales) {
  for (const item of (await json(`/api/v1/editions?locale=${locale}&limit=100`)).items) {
    const html = await (await get(new URL(item.url).pathname)).text();
    const alternates = [...html.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map((m) => [m[1], m[2]]);
    check(alternates.some(([l]) => l === 'x-default'), `${item.url}: no x-default`);
    const other = alternates.find(([l]) => l !== locale && l !== 'x-default');
    if (other) {
      const back = await (await get(new URL(other[1]).pathname)).text();
      check(back.includes(`hreflang="${locale}" href="${item.url}"`), `${other[1]} does not lead back to ${item.url}`);
    }
  }
}

const axe = readFileSync(join(here, 'node_modules/axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const violations = async (page) => {
  // Pages allow no foreign script: axe goes in through the debugger, not through the page.
  await page.evaluate(axe);
  const result = await page.evaluate(() => globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  return result.violations.map((v) => `${v.id}: ${v.nodes[0].html.slice(0, 120)}`);
};
const context = await browser.newContext({ bypassCSP: false });
const probe = await context.newPage();
await probe.setContent('<html><body><img src="x"><p style="color:#ccc;background:#fff">pale</p></body></html>');
check((await violations(probe)).length > 0, 'axe accepts a bad page');
await probe.close();
let drawn = 0;
for (const scheme of ['light', 'dark']) {
  // Both widths at once: while one page is drawn, the other waits for its answer.
  await Promise.all([1280, 360].map(async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: scheme });
    const complaints = [];
    page.on('console', (m) => { if (m.type() === 'error' && !m.text().includes('404')) complaints.push(m.text()); });
    page.on('pageerror', (e) => complaints.push(String(e)));
    for (const { locale, path } of pages.filter((p) => scheme === 'light' || p.path === '/' || p.path.startsWith('/stories/'))) {
      complaints.length = 0;
      await page.goto(`${base}/${locale}${path}`, { waitUntil: 'load' });
      const where = `/${locale}${path} at ${width} px, ${scheme}`;
      const found = await violations(page);
      check(!found.length, `${where}: ${found.join(' | ')}`);
      const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
      check(wide <= width, `${where}: the page is ${wide} px wide`);
      if (width === 360 && scheme === 'light') {
        // Words of drawings: as high as words have to be, and none beyond the edge.
        const words = await page.evaluate(() => [...document.querySelectorAll('main svg text')].filter((t) => t.getClientRects().length && t.textContent)
          .map((t) => ({ said: t.textContent, px: parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a, box: t.getBoundingClientRect() }))
          .filter(({ px, box }) => px < 11.5 || box.left < -1 || box.right > innerWidth + 1).map(({ said, px }) => `${said} (${px.toFixed(1)} px)`));
        check(!words.length, `${where}: words of a drawing are too small or cut: ${words.slice(0, 4).join(' | ')}`);
        // Tiles are small: what cannot be written as high in them is not written (their names are also titles, and in the lists beside them).
        const tiles = await page.evaluate(() => [...document.querySelectorAll('main .tiles :is(a, span, b)')]
          .filter((t) => t.getClientRects().length && [...t.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
          .map((t) => ({ said: t.textContent, px: parseFloat(getComputedStyle(t).fontSize), cut: t.scrollWidth > t.closest('a, .t').clientWidth + 1 }))
          .filter(({ px, cut }) => px > 0 && (px < 11.5 || cut)).map(({ said, px }) => `${said} (${px.toFixed(1)} px)`));
        check(!tiles.length, `${where}: words of a tile are too small or cut: ${tiles.slice(0, 4).join(' | ')}`);
        drawn += await page.evaluate(() => [...document.querySelectorAll('.chart .narrow-only')].filter((d) => d.getClientRects().length).length);
      }
      check(!complaints.length, `${where}: ${complaints.join(' | ')}`);
    }
    await page.close();
  }));
}
check(drawn > 0, 'no drawing for a phone was seen on one');

// By keyboard: the first stop is the way past the navigation.
const keyed = await browser.newPage();
await keyed.goto(`${base}/${locales[0]}/`);
await keyed.keyboard.press('Tab');
check(await keyed.evaluate(() => document.activeElement.className === 'skip'), 'the first Tab does not reach the skip link');
await keyed.keyboard.press('Enter');
await keyed.waitForURL('**/*#main', { timeout: 5000 }).catch(() => {});
check(keyed.url().endsWith('#main'), 'the skip link leads nowhere');
// With script, a search field suggests.
await keyed.goto(`${base}/en/search`);
await keyed.fill('#q', 'vi');
await keyed.type('#q', 'et');
await keyed.waitForSelector('.suggest li', { timeout: 3000 }).then(() => check(true), () => check(false, 'search suggests nothing'));
// Without script, a story is read whole and search answers.
const bare = await browser.newContext({ javaScriptEnabled: false });
const quiet = await bare.newPage();
await quiet.goto(`${base}/vi/search?q=thanh+pho`);
check((await quiet.locator('.list li h2 a').count()) > 0, 'without script, unaccented search finds nothing');
await browser.close();

console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);
