// The desk in a real browser: a text from author to readers, typed words that survive, and who may not.
// Usage: node desk.mjs BASE PASSWORD   (the people of `sen demo`, and the password it prints)
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const base = (process.argv[2] || 'http://127.0.0.1:8080').replace(/\/$/, '');
const password = process.argv[3];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let passed = 0;
const failures = [];
const check = (ok, what) => { if (ok) passed += 1; else { failures.push(what); console.log('FAIL ' + what); } };

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function as(user, run, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', ...options });
  const page = await context.newPage();
  page.on('pageerror', (e) => check(false, `${user}: script error ${e.message}`));
  page.on('console', (m) => { if (m.type() === 'error' && !/status of (403|410)|ERR_INTERNET_DISCONNECTED/.test(m.text())) check(false, `${user}: ${m.text()}`); });
  await page.goto(base + '/desk/');
  await page.fill('#email', `${user}@example.org`);
  await page.fill('#password', password);
  await page.click('button.main');
  await page.waitForURL(base + '/desk/');
  await run(page, context);
  await context.close();
}

// Accessible, and no wider than the screen, light and dark, on a desk and on a phone.
async function sound(page, what) {
  for (const [width, colorScheme] of [[1280, 'light'], [360, 'dark']]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    check(over <= 0, `${what}: ${over} px wider than ${width}`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }));
    check(!violations.length, `${what} at ${width} ${colorScheme}: ${violations.map((v) => `${v.id} (${v.nodes[0].target})`).join(', ')}`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

const path = (url) => new URL(url).pathname;
const title = `Cầu mới ${Date.now().toString(36)}`;
let editor;

await as('author', async (page, context) => {
  for (const part of ['/desk/', '/desk/items', '/desk/items/new', '/desk/account', '/desk/matrix', '/desk/facts', '/desk/facts/heritage.world']) {
    await page.goto(base + part);
    await sound(page, `author ${part}`);
  }
  await page.goto(base + '/desk/items/new');
  await page.fill('#title', title);
  await page.selectOption('#kind', 'official');
  await page.click('main button.main');
  await page.waitForURL(/\/vi$/);
  editor = path(page.url());
  await page.fill('#summary', 'Cây cầu thông xe vào mùa xuân.');
  await page.click('#body');
  await page.keyboard.type('Biên giới dài [[fact:geography.border.total]].');
  await page.waitForFunction(() => document.getElementById('kept').textContent.length > 0, null, { timeout: 9000 });
  await page.click('[data-preview-button]');
  const frame = page.frameLocator('iframe.preview');
  await frame.locator('h1').waitFor({ timeout: 9000 });
  check((await frame.locator('article').innerText()).includes('4.616'), 'the preview shows the fact in Vietnamese');
  await sound(page, 'editor');

  // The lid is closed, the line is lost: the words are there again.
  await page.goto(base + editor);
  check((await page.inputValue('#body')).includes('Biên giới dài'), 'what was kept comes back');
  await context.setOffline(true);
  await page.fill('#body', 'Biên giới đất liền dài [[fact:geography.border.total]].');
  await page.waitForTimeout(2500);
  await context.setOffline(false);
  await page.goto(base + editor);
  check((await page.inputValue('#body')).includes('đất liền'), 'what was typed without a line comes back');
  await page.click('button[value=submit]');
  await page.waitForURL(/done=done-submitted/);
  check(!(await page.locator('button[value=approve]').count()), 'an author is not offered to approve');
});

await as('province-author', async (page) => {
  const answer = await page.goto(base + editor);
  check(answer.status() === 403, "a province's author is refused outside the province");
  await page.goto(base + '/desk/items');
  check(!(await page.content()).includes(title), 'and does not see what is not theirs');
});

await as('reviewer', async (page) => {
  check((await page.content()).includes(title), 'what waits to be checked is on the start page');
  await page.goto(base + editor);
  await page.click('button[value=approve]');
  await page.waitForURL(/done=done-approved/);
});

await as('publisher', async (page) => {
  await page.goto(base + editor);
  await sound(page, 'publisher at the editor');
  await page.click('button[value=publish]');
  await page.waitForURL(/done=done-published/);
  const seen = Date.now();
  const address = base + '/vi/stories/' + editor.split('/').at(-2);
  let answer = await fetch(address);
  while (answer.status !== 200 && Date.now() < seen + 5000) { await new Promise((r) => setTimeout(r, 50)); answer = await fetch(address); }
  check(answer.status === 200 && (await answer.text()).includes(title), 'readers see it');
  await page.fill('#body', 'Đường biên giới dài [[fact:geography.border.total]].');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  await page.goto(base + editor.replace(/\/vi$/, '/vi/compare?from=2&to=3'));
  check(await page.locator('del, ins').count() > 0, 'revisions compare word by word');
  check(!(await page.locator('#note').count()), 'a changed official text needs another yes');
  await page.goto(base + editor);
  await page.click('button[value=submit]');
  await page.waitForURL(/done=done-submitted/);
});

await as('reviewer', async (page) => {
  await page.goto(base + editor);
  await page.click('button[value=approve]');
  await page.waitForURL(/done=done-approved/);
});

await as('publisher', async (page) => {
  const address = base + '/vi/stories/' + editor.split('/').at(-2);
  await page.goto(base + editor);
  await page.fill('#note', 'Trước đây viết thiếu chữ “đường”.');
  await page.click('button[value=publish]');
  await page.waitForURL(/done=done-published/);
  await page.waitForTimeout(500);
  check((await (await fetch(base + '/vi/corrections')).text()).includes('viết thiếu chữ'), 'the correction is in the register');
  await page.fill('#reason', 'Bài thử, đã xong việc.');
  await page.click('button[value=withdraw]');
  await page.waitForURL(/done=done-withdrawn/);
  await page.waitForTimeout(500);
  const answer = await fetch(address);
  check(answer.status === 410 && (await answer.text()).includes('Bài thử, đã xong việc.'), 'a tombstone with its reason');
});

await as('administrator', async (page) => {
  for (const part of ['/desk/people', '/desk/people/invite', '/desk/audit']) {
    await page.goto(base + part);
    await sound(page, `administrator ${part}`);
  }
  check((await page.content()).includes('withdraw'), 'the audit log tells of it');
});

// Without script the desk works, too.
await as('author', async (page) => {
  await page.goto(base + '/desk/items/new');
  await page.fill('#title', title + ' b');
  await page.click('main button.main');
  await page.waitForURL(/\/vi$/);
  await page.fill('#body', 'Không cần mã lệnh.');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  check((await page.inputValue('#body')) === 'Không cần mã lệnh.', 'saved without script');
}, { javaScriptEnabled: false });

await browser.close();
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);
