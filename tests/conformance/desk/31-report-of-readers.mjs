// A reader's visit arrives in a report: a text is read, counted and rolled up, stands in the report of its period, opens its rows, and
// leaves no trace of who read it.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { as, base, browser, check, day, path, sound } from './support.mjs';

const stamp = String(Date.now()).slice(-8);
const programme = `readers-${stamp}`;
const home = `${base}/desk/programme/${programme}`;
const indicator = `${programme}-views`, period = `${programme}-now`;
const agent = `Mozilla/5.0 (X11; Linux x86_64) Reader-${stamp}`;
const address = (n) => `2001:db8:3131:${n.toString(16)}::1`;
const READERS = 12;
const digits = (text) => Number(text.replace(/\D/g, ''));

const organisation = 'pc-ha-noi';
let story = '';
await as('province-publisher', async (page) => {
  await page.goto(base + '/desk/items/new');
  await page.fill('#title', `Bài được đọc ${stamp}`);
  await page.selectOption('#kind', 'image');
  await page.selectOption('#publisher', organisation);
  await page.click('main button.main');
  await page.waitForURL(/\/vi$/);
  await page.waitForSelector('form.live', { timeout: 15000 });
  const text = path(page.url());
  await page.fill('#summary', 'Một bài để có người đọc.');
  await page.fill('#body', 'Một đoạn văn của tỉnh.');
  await page.click('button[value=save]');
  await page.waitForURL(/done=/);
  await page.goto(base + text);
  await page.click('button[value=publish]');
  await page.waitForURL(/done=done-published/);
  story = `/vi/stories/${text.split('/').at(-2)}`;
});

// A programme that counts how often pages are read, and a period that has today in it.
await as('planner', async (page) => {
  await page.goto(base + '/desk/programme/new');
  await page.locator('main form.duty-form [name^="title-"]').first().fill(`Đo người đọc ${stamp}`);
  await page.locator('[name^="about-"]').first().fill('Đếm lượt xem.');
  await page.fill('#code', programme);
  await page.selectOption('#document', { index: 0 });
  await page.selectOption('#lead', { index: 0 });
  await page.fill('#from', day(-400));
  await page.fill('#to', day(400));
  await page.fill('#currency', 'EUR');
  await page.fill('#horizons', '3, 5');
  await page.check('[name=takes_part][value=province]');
  await page.click('main button.main');
  await page.waitForURL(/done=/);
  await page.goto(`${home}/indicators/new`);
  await page.fill('#code', indicator);
  await page.locator('main form.duty-form [name^="title-"]').first().fill(`Lượt xem ${stamp}`);
  await page.locator('[name^="unit-"]').first().fill('lượt');
  check(await page.locator('#counted option[value=views]').count() === 1, 'views are among what Sen counts');
  await page.selectOption('#counted', 'views');
  await page.click('main button.main');
  await page.waitForURL(/done=/);
  await page.goto(`${home}/periods`);
  await page.fill('#code', period);
  await page.fill('#from', day(-30));
  await page.fill('#to', day(30));
  await page.fill('#due', day(40));
  await page.click('#form button.main');
  await page.waitForURL(/done=done-saved/);
});

await as('province-planner', async (page) => {
  const report = `${home}/reports/${period}/${organisation}`;
  await page.goto(report);
  await page.click('button[value=open]');
  await page.waitForSelector('#counted');
  const cell = page.locator(`#counted a[href*="/rows/${indicator}"]`);
  check(await cell.count() === 1, 'the report has the indicator');
  const figure = async () => digits(await cell.innerText());
  const before = await figure();

  // One with a browser, the others as they come; all of them with an address and a name of their own.
  const one = await browser.newContext({ userAgent: `${agent}/0`, extraHTTPHeaders: { 'X-Forwarded-For': address(0) } });
  const tab = await one.newPage();
  check((await tab.goto(base + story)).status() === 200, 'readers have the text');
  await one.close();
  for (let n = 1; n < READERS; n += 1) {
    const answer = await fetch(base + story, { headers: { 'user-agent': `${agent}/${n}`, 'x-forwarded-for': address(n) } });
    check(answer.status === 200, `reader ${n}`);
  }
  for (let n = 0; n < 60 && await figure() < before + READERS; n += 1) {
    await page.waitForTimeout(500);
    await page.goto(report);
  }
  const now = await figure();
  check(now === before + READERS, `each visit is in the report, once: ${before}, then ${now}`);
  check(await page.locator('#counted input').count() === 0, 'and nobody types it');
  await sound(page, 'a report with readers');
  const shown = (await cell.innerText()).trim();
  await cell.click();
  await page.waitForURL(/\/rows\//);
  check((await page.locator('main p.sub').last().innerText()).includes(shown) || await page.locator('ul.rows li').count() === now, 'the number opens its rows, which make it');
  check(await page.locator('ul.rows li').count() >= 1, 'days are its rows');
  await sound(page, 'the days behind a number of readers');
});

// Nothing of a reader is in any file.
const folder = process.env.SEN_DATA_FOLDER;
if (folder) {
  const words = [agent, '2001:db8:3131', '20010db83131'].map((word) => Buffer.from(word));
  words.push(Buffer.from([0x20, 0x01, 0x0d, 0xb8, 0x31, 0x31]));
  const found = [];
  let searched = 0;
  const look = (at) => {
    for (const name of readdirSync(at, { withFileTypes: true })) {
      const file = join(at, name.name);
      if (name.isDirectory()) { look(file); continue; }
      // A file that is needed only for a moment may be gone by now.
      if (!name.isFile() || !statSync(file, { throwIfNoEntry: false })) continue;
      let bytes;
      try { bytes = readFileSync(file); } catch (e) { if (e.code === 'ENOENT') continue; throw e; }
      searched += 1;
      if (words.some((word) => bytes.includes(word))) found.push(file);
    }
  };
  look(folder);
  check(searched > 3 && !found.length, `no trace of a reader in ${searched} files: ${found.join(', ')}`);
} else {
  console.log('   31-report-of-readers: files are not searched; set SEN_DATA_FOLDER to the data folder that is served');
}
