// Dashboards of readers: from the whole portal to a paragraph, each number opens its rows, any two beside each other, without script too.
import { as, base, browser, check, path, sound } from './support.mjs';

const story = (await (await fetch(`${base}/api/v1/editions?locale=fr&limit=1`)).json()).items[0];
const address = story.url.replace(/^https?:\/\/[^/]+/, base);

// Two dozen readers, half of whom come to the end.
for (let n = 0; n < 24; n += 1) {
  const one = await browser.newContext({ userAgent: `Mozilla/5.0 (X11; Linux x86_64) Dashboard/${n}`, locale: 'fr', viewport: { width: 1200, height: 500 } });
  const tab = await one.newPage();
  await tab.goto(address);
  if (n % 2) await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await tab.waitForTimeout(60);
  // What a page sends while it really goes away carries the driver's own name, which is a robot's.
  await tab.evaluate(() => { dispatchEvent(new Event('pagehide')); });
  await one.close();
}

const settled = async (page, of) => {
  for (let n = 0; n < 40; n += 1) {
    await page.goto(`${base}/desk/readers?of=${of}`);
    if (/\d/.test(await page.locator('.readership-figures .big').first().innerText())) return true;
    await page.waitForTimeout(500);
  }
  return false;
};

await as('planner', async (page) => {
  check(await settled(page, `item:${story.item}`), 'the views of a story reach its dashboard');
  await page.goto(base + '/desk/readers');
  check(await page.locator('header.bar a[href="/desk/readers"]').count() === 1, 'the desk leads there');
  check(await page.locator('#parts tbody tr').count() >= 1, 'the portal has parts');
  await sound(page, 'dashboard of the portal');

  // Down: whole → item → edition → paragraph.
  await page.click(`#parts a[href*="of=item%3A${story.item}"]`);
  await page.waitForURL(/of=item/);
  await sound(page, 'dashboard of an item');
  await page.click(`.readership-ways a[href*="of=edition%3A${story.item}%2Ffr"]`);
  await page.waitForURL(/of=edition/);
  const shares = await page.locator('.readership-text tbody td.num').allInnerTexts();
  check(shares.length > 1 && shares[0].startsWith('100'), `everybody came into the first quarter: ${shares[0]}`);
  const numbers = shares.map((share) => parseInt(share, 10));
  check(numbers.every((n, at) => at === 0 || n <= numbers[at - 1]), 'nobody comes further down than above');
  check(numbers.at(-1) < 100, 'not all came to the end');
  check(await page.locator('.readership-path li').count() >= 3, 'and the way back up is there');
  await sound(page, 'dashboard of a text');

  // A number opens its rows, and the rows are a file.
  await page.click('.readership-figures .big a');
  await page.waitForURL(/\/desk\/readers\/rows\?/);
  check(await page.locator('.readership-rows tbody tr').count() >= 1, 'a number has rows');
  await page.click('.readership-ways a[href*="step=hour"]');
  await page.waitForURL(/step=hour/);
  check(/page-locale = story:/.test(await page.locator('.readership-rows tbody td').first().innerText()), 'with hour, dimension and count');
  await sound(page, 'rows behind a number');
  const file = await page.request.get(base + await page.locator('a[href*="rows.csv"]').getAttribute('href'));
  check((await file.text()).startsWith('starts,of,views,readers'), 'and as a file');
  const whole = await (await page.request.get(base + await page.locator('a[href*="rows.json"]').getAttribute('href'))).json();
  check(whole.rows.length >= 1 && whole.k === 10 && whole.of.length > 0, 'and for programs');

  // Beside each other: times, and two languages.
  await page.goto(`${base}/desk/readers?of=locale:fr`);
  for (const against of ['year', 'none']) {
    await page.click(`.readership-against a[href*="against=${against}"]`);
    await page.waitForURL(new RegExp(`against=${against}`));
  }
  check(await page.locator('.readership-figures dd.soft').count() === 0, 'held against nothing');
  await page.goto(`${base}/desk/readers?of=locale:fr&against=locale:ko&by=page`);
  check(await page.locator('.readership-figures dd.soft').count() === 2, 'two languages beside each other');
  check(await page.locator('.readership-list thead th').count() >= 5, 'in the list as well');
  for (const span of ['day', 'week', 'year']) {
    await page.click(`.readership-when a[href*="span=${span}"]`);
    await page.waitForURL(new RegExp(`span=${span}`));
    check(await page.locator('h1').count() === 1, `${span} opens`);
  }
  await sound(page, 'two languages of a year');
  check((await page.request.get(`${base}/desk/readers?of=item:no-such-item`)).status() === 404, 'what is not there is not found');

  // The item's own page.
  await page.goto(`${base}/desk/items/${story.item}`);
  await page.click('#readers .acts a');
  await page.waitForURL(/\/desk\/readers\?/);
  check(/of=item/.test(page.url()), 'an item leads to its readers');

  // On paper the table counts: links of choice stay off.
  await page.emulateMedia({ media: 'print' });
  check(!await page.locator('.readership-ways').first().isVisible(), 'choices are not printed');
});

// Without script, by keyboard.
await as('planner', async (page) => {
  await page.goto(base + '/desk/readers?by=country');
  check(await page.locator('svg[role=img]').count() >= 1, 'drawn without script');
  const link = page.locator('#parts .readership-ways a').nth(1);
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/by=locale/);
  check(await page.locator('#parts tbody tr').count() >= 1, 'by keyboard');
}, { javaScriptEnabled: false });

// Somebody of a province sees their part.
await as('province-publisher', async (page) => {
  await page.goto(base + '/desk/readers');
  check(/of=organisation/.test(page.url()), `a part of the tree begins with itself: ${path(page.url())}`);
  const all = await page.locator('main a[href*="/desk/readers"]').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  for (const link of new Set(all)) {
    const answer = await page.request.get(base + link);
    check(answer.status() === 200, `province: ${link} is shown and answers ${answer.status()}`);
  }
  check((await page.request.get(`${base}/desk/readers?of=locale:fr`)).status() === 403, 'and nothing of the whole');
});
