// A fact is corrected once and is right everywhere within a second: pages, lists of facts, the interface, in every language.
import { as, base, check, sound } from './support.mjs';

const code = 'heritage.world';
const wrong = '4321';
const seen = /4[.,\u00a0\u202f٬]?321/;

await as('analyst', async (page) => {
  const address = `${base}/desk/facts/${code}`;
  await page.goto(address);
  const right = await page.inputValue('#value');
  const citing = await page.locator('a[href^="/desk/items/"]').evaluateAll((links) => links.map((a) => a.getAttribute('href').split('/').slice(-2)));
  check(citing.length > 1, 'the fact says where it is cited');
  const locales = [...new Set(citing.map(([, locale]) => locale))];
  const pages = [
    ...locales.map((locale) => `/${locale}/facts/${code}`),
    ...locales.map((locale) => `/api/v1/facts/${code}?locale=${locale}`),
  ];
  for (const [item, locale] of citing) {
    const { url } = await (await fetch(`${base}/api/v1/editions/${locale}/${item}`)).json().catch(() => ({}));
    pages.push(url ? new URL(url).pathname : `/${locale}/stories/${item}`);
  }
  const texts = () => Promise.all(pages.map(async (path) => [path, await (await fetch(base + path)).text()]));
  check((await texts()).every(([, text]) => !seen.test(text)), 'nobody says it yet');

  async function change(value, good) {
    await page.goto(address);
    await page.fill('#value', value);
    await page.click('main form button.main');
    // Every sentence that will read otherwise is shown before it is done.
    await page.click('form:has([name=confirm]) button.main');
    await page.waitForURL(/done=/);
    // What is asked for once the second is over has the new figure, all of it.
    await page.waitForTimeout(900);
    const late = (await texts()).filter(([, text]) => !good(text)).map(([path]) => path);
    check(!late.length, `a second later still as before: ${late.join(' ')}`);
  }
  await change(wrong, (text) => seen.test(text));
  await change(right, (text) => !seen.test(text));
  console.log(`   ${pages.length} pages in ${locales.length} languages`);
  await page.goto(address);
  await sound(page, 'a fact');
});
