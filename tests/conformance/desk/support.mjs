// What every journey at the desk needs: a browser, people who sign in, checks, and a look at what is not sound.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

export const base = (process.argv[2] || 'http://127.0.0.1:8080').replace(/\/$/, '');
export const password = process.argv[3];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
export const result = { passed: 0, failures: [] };

export function check(ok, what) {
  if (ok) { result.passed += 1; return; }
  result.failures.push(what);
  console.log('FAIL ' + what);
}

export const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

// Signs somebody of `sen demo` in and lets them work; answers with what comes of it.
export async function as(user, run, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', ...options });
  const page = await context.newPage();
  page.on('pageerror', (e) => check(false, `${user}: script error ${e.message}`));
  // What a page itself answers, its journey looks at; a part of a page that is not there is a fault.
  page.on('console', (m) => { if (m.type() === 'error' && !/status of (403|410)|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_RESET/.test(m.text()) && !(/status of 404/.test(m.text()) && m.location().url === page.url())) check(false, `${user}: ${m.text()} ${m.location().url}`); });
  // Nobody types into the editor before its parts are there: what a browser keeps of an earlier visit would come over it.
  const go = page.goto.bind(page);
  page.goto = async (...to) => {
    const answer = await go(...to);
    if (options.javaScriptEnabled !== false && await page.locator('#editor').count()) await page.waitForSelector('form.live', { timeout: 15000 });
    return answer;
  };
  await page.goto(base + '/desk/');
  await page.fill('#email', `${user}@example.org`);
  await page.fill('#password', password);
  await page.click('button.main');
  await page.waitForURL(base + '/desk/');
  const made = await run(page, context);
  await context.close();
  return made;
}

// Accessible, and no wider than the screen, light and dark, on a desk and on a phone.
export async function sound(page, what) {
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
  await page.emulateMedia({ colorScheme: 'light' });
}

// Chooses something by its code: in a list, or by typing where there is much to choose from.
export async function choose(page, field, code) {
  if (await page.locator(`select${field}`).count()) await page.selectOption(field, code);
  else await page.fill(field, code);
}

// A day as it is called in the country of the demonstration, where another may have begun already.
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
export const day = (ahead = 0) => calendar.format(Date.now() + ahead * 86400000);

export const path = (url) => new URL(url).pathname;

// What readers get, as soon as it has the status that is waited for.
export async function readers(address, status = 200) {
  let answer = await fetch(base + address);
  for (let n = 0; answer.status !== status && n < 100; n += 1) {
    await new Promise((r) => setTimeout(r, 50));
    answer = await fetch(base + address);
  }
  return answer;
}
