// The message house, its coverage, facts, and figures that cite none.
import { as, base, check, path, readers, sound } from './support.mjs';

const until = async (page, address, test) => {
  for (let n = 0; n < 60; n += 1) {
    await page.goto(base + address);
    if (await test()) return true;
    await page.waitForTimeout(500);
  }
  return false;
};

await as('planner', async (page) => {
  await page.goto(base + '/desk/message');
  await sound(page, '/desk/message');
  const message = await page.locator('.house .said a').first().getAttribute('href');
  await page.goto(base + message);
  await sound(page, 'a key message');
  const before = await page.inputValue('#name-en');
  await page.fill('#name-en', `${before} Truly.`);
  await page.keyboard.press('Tab');
  await page.fill('#proof-fact', 'geography.border.total');
  await page.click('button.main');
  await page.waitForURL(/done=done-message/);
  check(await page.locator('[value="fact:geography.border.total"]').count() === 1, 'the proof was added');
  const told = await readers('/en/message');
  const begun = Date.now();
  let text = await told.text();
  while (!text.includes('Truly.') && Date.now() - begun < 1000) text = await (await fetch(base + '/en/message')).text();
  check(text.includes('Truly.'), 'readers see the new wording within a second');
  await page.fill('#name-en', before);
  await page.uncheck('[value="fact:geography.border.total"]');
  await page.click('button.main');
  await page.waitForURL(/done=done-message/);
  check(await page.locator('[value="fact:geography.border.total"]').count() === 0, 'and was taken out again');
  await page.fill('#proof-fact', 'no-such-fact');
  await page.click('button.main');
  check((await page.locator('[role=alert]').innerText()).includes('no-such-fact'), 'an unknown proof is named');
  // Words of a name are offered to choose from, without any script.
  await page.fill('#proof-fact', 'biên giới');
  await Promise.all([page.waitForEvent('load'), page.click('button[name=choose]')]);
  await sound(page, 'words that may mean several facts');
  await page.check('.choose-near input[value="geography.border.total"]');
  await page.click('button.main');
  await page.waitForURL(/done=done-message/);
  check(await page.locator('[value="fact:geography.border.total"]').count() === 1, 'and what was chosen is kept');
  await page.uncheck('[value="fact:geography.border.total"]');
  await page.click('button.main');
  await page.waitForURL(/done=done-message/);
  await page.goto(base + '/desk/message/themes/new');
  await sound(page, 'a new theme');
  await page.goto(base + '/desk/message/coverage?span=ever');
  await sound(page, 'coverage');
  const cell = page.locator('table.heat tbody td a').first();
  const number = Number((await cell.evaluate((a) => a.firstChild.textContent)).trim());
  await cell.click();
  check(await page.locator('ul.rows li').count() === Math.min(number, 500), 'a number opens as many editions as it says');
  await sound(page, 'editions counted');
  await page.goto(base + '/desk/message/coverage?rows=organisation&columns=period&span=quarters');
  await sound(page, 'coverage by organisation and quarter');
  const csv = await page.request.get(base + '/desk/message/coverage.csv?span=ever');
  check(csv.headers()['content-type'].startsWith('text/csv') && (await csv.text()).split('\r\n').length > 5, 'the table as a file');
});

await as('analyst', async (page) => {
  await page.goto(base + '/desk/facts/new');
  await sound(page, 'a new fact');
  const key = `journey.${Date.now()}`;
  await page.fill('#code', key);
  await page.fill('#value', '12.5');
  await page.selectOption('#unit', 'km');
  await page.fill('#source', 'A survey');
  await page.fill('#source_url', 'https://example.org/survey');
  await page.fill('#review_by', '2026-01-01');
  await page.fill('#name-vi', 'Chiều dài thử');
  await page.fill('#name-en', 'Trial length');
  await page.click('button.main');
  await page.waitForURL(/done=done-registered/);
  await page.goto(base + '/desk/facts?due=1');
  await sound(page, 'facts due for review');
  const own = page.locator(`button[formaction="/desk/facts/${key}"]`);
  check(await own.count() === 1, 'the new fact is due');
  await own.click();
  await page.waitForURL(/done=done-checked/);
  check(await page.locator(`a[href="/desk/facts/${key}"]`).count() === 0, 'checked in one press, it is due no more');
  await page.goto(base + `/desk/facts/${key}`);
  await sound(page, 'a fact');
  await page.locator('details:has(button[value=retire]) summary').click();
  await page.fill('#reason', 'A trial');
  await page.click('button.danger');
  await page.waitForURL(/done=done-retired/);
  // A change is seen in every sentence, in each language, before it is made.
  await page.goto(base + '/desk/facts/heritage.world');
  const value = await page.inputValue('#value');
  await page.fill('#value', String(Number(value) + 1));
  await page.click('main form button.main');
  const sentences = await page.locator('.diff').count();
  check(sentences > 1, `${sentences} sentences are shown before and after`);
  await sound(page, 'what a change does');
  await page.click('[value=back]');
  check(await page.inputValue('#value') === String(Number(value) + 1), 'going back keeps what was typed');
});

await as('author', async (page) => {
  check(await until(page, '/desk/message/figures', async () => (await page.locator('progress').getAttribute('value')) === '100'), 'every text was read');
  await sound(page, 'figures without a citation');
});
