// The studio of indices: a slider moves and the ranks follow, with keys alone; then the same without script.
import { as, base, check, sound } from './support.mjs';

await as('analyst', async (page) => {
  await page.goto(`${base}/desk/indices`);
  await sound(page, 'the list of indices');
  await page.selectOption('#model', { index: 1 });
  await page.click('main form button.main');
  await page.waitForSelector('#studio-try');
  await sound(page, 'the studio');
  const now = () => page.locator('#studio-ranks [data-now]').allTextContents();
  const before = await now();
  check(before.length > 2, 'ranks are there');
  // With the keyboard: to the end of a slider, until somebody moves.
  let moved = false;
  for (const slider of await page.locator('#studio-try input[type=range]').all()) {
    await slider.focus();
    await page.keyboard.press('End');
    await page.waitForTimeout(300);
    moved = (await now()).join() !== before.join();
    if (moved) break;
  }
  check(moved, 'ranks follow a slider');
  const address = page.url();
  await page.goto(address);
  await page.fill('#title', 'An index of our own');
  await page.fill('#code', `own-${Date.now()}`);
  await page.click('button[value=save]');
  await page.waitForURL(/done=/);
  check((await page.inputValue('#title')) === 'An index of our own', 'what was typed is kept');
  await page.selectOption('#area', { index: 1 });
  await page.fill('#rank', '1');
  await page.click('#studio-try button[type=submit]');
  await page.waitForSelector('#what-if');
  await sound(page, 'the studio with an answer');
});
