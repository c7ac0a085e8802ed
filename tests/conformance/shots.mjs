// Pictures of a served portal for the README.
// Usage: node shots.mjs BASE PASSWORD FOLDER   (the people of `sen demo`, and the password it prints)
import { chromium } from 'playwright-core';

const [base, password, folder] = process.argv.slice(2);
// The studio with a draft of the index that is published.
const draft = async (page) => {
  await page.selectOption('main select', { index: 1 });
  await page.click('main button.main');
  await page.waitForURL(/indices\/.+/);
  await page.locator('#studio-try').evaluate((part) => part.scrollIntoView());
};
// File, address, width, height, who (nobody: a reader), dark, what is done first.
const shots = [
  ['home-en', '/en/', 1280, 1600],
  ['story-vi', '/vi/stories/coffee-highlands', 1280, 1600],
  ['home-ar', '/ar/', 1280, 1200],
  ['place-ja', '/ja/places/VN-46', 1280, 1200],
  ['home-th-phone', '/th/', 400, 860],
  ['search-vi', '/vi/search?q=thanh+pho', 1280, 1100],
  ['data-en', '/en/data/gdp', 1280, 1400],
  ['rankings-ja', '/ja/rankings', 1280, 1400],
  ['index-en', '/en/indices/asean-country-image', 1280, 1600],
  ['desk-home', '/desk/', 1280, 900, 'publisher'],
  ['desk-studio', '/desk/indices', 1280, 1200, 'analyst', false, draft],
  ['desk-languages', '/desk/matrix', 1280, 900, 'publisher'],
  ['desk-workbench', '/desk/items/coming-home-guide/ja/workbench', 1280, 1000, 'translator'],
  ['desk-coverage', '/desk/message/coverage', 1280, 900, 'planner', true],
  ['programme-en', '/en/programme/example', 1280, 1600],
  ['desk-standing', '/desk/programme/example/standing', 1280, 1300, 'planner'],
  ['desk-demand', '/desk/demand', 1280, 1100, 'publisher'],
  ['desk-editor', '/desk/items/coffee-highlands/vi', 1280, 1100, 'publisher'],
];

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const [name, address, width, height, who, dark, act] of shots) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
  const page = await context.newPage();
  if (who) {
    await page.goto(base + '/desk/');
    await page.fill('#email', `${who}@example.org`);
    await page.fill('#password', password);
    await page.click('button.main');
    await page.waitForURL(base + '/desk/');
  }
  await page.goto(base + address, { waitUntil: 'networkidle' });
  if (act) await act(page);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
  console.log(name);
}
await browser.close();
