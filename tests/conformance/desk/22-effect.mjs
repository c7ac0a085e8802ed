// Effects: a campaign's question is fixed, figures with a known effect are brought, the answer is published by somebody else.
import { as, base, browser, check, choose, day, path, readers, sound } from './support.mjs';

const stamp = String(Date.now()).slice(-8);
const EFFECT = 6;

// Numbers that look random and are the same in every run.
function generator(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

const ago = (days) => day(-days);
const days = { before_from: ago(160), from: ago(50), until: ago(30), after_until: ago(10) };

// Visits that follow those elsewhere; the campaign lifts them. `until` is how many days ago the file ends.
function csv(from, until, effect) {
  const normal = generator(20261127);
  const lines = ['day,visits,"visits elsewhere"'];
  for (let at = 160; at >= until; at -= 1) {
    const elsewhere = 40 + 2 * normal();
    const visits = 5 + 0.5 * elsewhere + normal() + (at <= 50 ? effect : 0);
    if (at <= from) lines.push(`${ago(at)},${visits.toFixed(3)},${elsewhere.toFixed(3)}`);
  }
  return lines.join('\n') + '\n';
}

async function bring(page, text) {
  await page.setInputFiles('#file', { name: 'visits.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.click('form[action$="/file"] button');
}

// An organisation for which both may work.
const organisation = await as('publisher', async (page) => {
  await page.goto(base + '/desk/studies/new');
  return page.locator('#organisation option').first().getAttribute('value');
});

// A study is of a campaign that was recorded.
await as('planner', async (page) => {
  await page.goto(`${base}/desk/campaigns/new`);
  await page.fill('#code', `campaign-${stamp}`);
  await page.selectOption('#organisation', organisation);
  await page.fill('#from', days.from);
  await page.fill('#until', days.until);
  await page.fill('#name-vi', `Chiến dịch ${stamp}`);
  await page.click('main form[method=post] button.main');
  await page.waitForURL(/done=done-campaign/);
});

async function begin(page, code, wanted) {
  await page.goto(base + '/desk/studies/new');
  await page.fill('#code', code);
  await page.selectOption('#organisation', organisation);
  await choose(page, '#campaign', `campaign-${stamp}`);
  await page.fill('#title', `Chiến dịch ${code}`);
  await page.fill('#question', 'Chiến dịch có làm tăng lượt xem không?');
  await page.fill('#unit', 'lượt xem mỗi ngày');
  await page.fill('#smallest', '3');
  for (const [name, day] of Object.entries(wanted)) await page.fill(`#${name}`, day);
  await page.click('main button.main');
}

const code = `visits-${stamp}`;
const short = `short-${stamp}`;
const desk = `/desk/studies/${code}`;
await as('analyst', async (page) => {
  await page.goto(base + '/desk/studies');
  await sound(page, 'studies');
  await page.click('a[href="/desk/studies/new"]');
  await sound(page, 'the form of a study');
  await begin(page, code, { ...days, until: ago(60) });
  await page.waitForSelector('p.wrong');
  check((await page.inputValue('#code')) === code, 'what was typed is still there');
  await page.fill('#until', days.until);
  await page.click('main button.main');
  await page.waitForURL(/done=done-saved/);
  check(path(page.url()) === desk, 'a study begins');

  await bring(page, 'day,visits\n01/02/2026,1\n2026-02-03,many\n');
  await page.waitForSelector('#flaws');
  check(await page.locator('#flaws li').count() === 2, 'mistakes of a file are told line by line');
  await sound(page, 'mistakes of a file');
  await bring(page, csv(160, 51, EFFECT));
  await page.waitForURL(/done=done-saved/);
  check((await page.inputValue('#role-1')) === 'outcome' && (await page.inputValue('#role-2')) === 'control', 'the first column is the outcome, the second a control');
  check(!(await page.locator('button[value=register]').count()), 'nothing is registered before it is known what can be seen');
  await page.click('button[value=power]');
  await page.waitForURL(/done=done-study-worked/);
  check(await page.locator('.ef-svg.ef-wide').count() === 1, 'what can be seen is drawn');
  await sound(page, 'what can be seen');
  await page.click('button[value=register]');
  await page.waitForURL(/done=done-study-registered/);
  check(await page.locator('p.ef-late').count() > 0, 'it shows that it was registered late');
  check(!(await page.locator('#role-1').count()) && !(await page.locator(`a[href="${desk}/edit"]`).count()), 'a registered study does not change any more');
  check((await page.goto(`${base}${desk}/edit`)).status() === 404, 'not by its address either');
  await page.goto(base + desk);

  await bring(page, csv(160, 10, EFFECT));
  await page.waitForURL(/done=done-saved/);
  await page.click('button[value=estimate]');
  await page.waitForURL(/done=done-study-worked/, { timeout: 30000 });
  check(await page.locator('.ef-result .ef-answer').count() === 1, 'there is an answer');
  check(await page.locator('.ef-result .ef-svg.ef-wide').count() >= 4, 'it is drawn');
  for (const summary of await page.locator('.ef-result summary').all()) await summary.click();
  check(await page.locator('.ef-result table tbody tr').count() > 40, 'every drawing has its table');
  await sound(page, 'an answered study');
  check(!(await page.locator('button[value=publish]').count()), 'whoever had it worked out does not publish it');
  await page.click('button[value=estimate]');
  await page.waitForSelector('p.wrong');
  check(true, 'the same figures are not asked twice');

  // Twelve days are too few to learn from.
  await begin(page, short, { ...days, before_from: ago(62) });
  await page.waitForURL(/done=done-saved/);
  await bring(page, csv(62, 10, EFFECT));
  await page.waitForURL(/done=done-saved/);
  await page.click('button[value=power]');
  await page.waitForURL(/done=done-study-worked/);
  await page.click('button[value=register]');
  await page.waitForURL(/done=done-study-registered/);
  await page.click('button[value=estimate]');
  await page.waitForURL(/done=done-study-worked/, { timeout: 30000 });
  check(await page.locator('.st.late').count() === 1, 'figures that cannot answer are an answer');
  await sound(page, 'a study that cannot be answered');
});
check((await readers(`/en/studies/${code}`, 404)).status === 404, 'nobody reads it before it is published');

await as('publisher', async (page) => {
  for (const one of [code, short]) {
    await page.goto(`${base}/desk/studies/${one}`);
    await page.click('button[value=publish]');
    await page.waitForURL(/done=done-published/);
    check(!(await page.locator('button[value=publish]').count()), 'a result is published once');
  }
});

const api = await (await fetch(`${base}/api/v1/studies/${code}`)).json();
check(['rise', 'doubtful'].includes(api.conclusion), `the effect is seen: ${api.conclusion}`);
const { value, interval } = api.average;
check(interval.lower < EFFECT && EFFECT < interval.upper && interval.lower > 0, `${value} [${interval.lower}; ${interval.upper}] holds ${EFFECT}`);
check(api.registered.late === true && api.record.study === code && api.results.length === 1, 'the record goes with it');
const refused = await (await fetch(`${base}/api/v1/studies/${short}`)).json();
check(refused.conclusion === 'no-answer' && refused.average === null, 'a refusal is published as plainly');

const reading = await browser.newContext({ viewport: { width: 390, height: 800 }, locale: 'en' });
const page = await reading.newPage();
for (const locale of ['en', 'ar']) {
  await page.goto(`${base}/${locale}/studies`);
  check(await page.locator(`a[href="/${locale}/studies/${code}"]`).count() === 1 && await page.locator(`a[href="/${locale}/studies/${short}"]`).count() === 1, `both are listed in ${locale}`);
  await sound(page, `studies in ${locale}`);
  await page.click(`a[href="/${locale}/studies/${code}"]`);
  check(await page.locator('.ef-answer').count() === 1, `readers have the answer in ${locale}`);
  await sound(page, `a study in ${locale}`);
}
const result = await (await fetch(`${base}/en/studies/${code}/result.csv`)).text();
check(result.split('\r\n')[1].startsWith('bsts,') && result.includes('\r\nits,'), 'the result as a table');
check((await (await fetch(`${base}/en/studies/${code}/series.csv`)).text()).split('\r\n').length > 300, 'the series as a table');
const record = await (await fetch(`${base}/en/studies/${code}/record.json`)).text();
const digest = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(record))).toString('hex');
check(digest === api.registered.digest, 'the record has the digest that was logged');

await as('analyst', async (page) => {
  await page.goto(base + desk);
  await page.locator('details:has(#reason) > summary').click();
  await page.fill('#reason', 'Bộ đếm bị hỏng.');
  await page.click('button[value=withdraw]');
  await page.waitForURL(/done=done-withdrawn/);
});
await page.waitForTimeout(600);
await page.goto(`${base}/en/studies/${code}`);
check((await page.content()).includes('Bộ đếm bị hỏng.'), 'readers are told why a study was withdrawn');
await reading.close();
