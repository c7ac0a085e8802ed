import { chromium } from 'playwright-core';
const [base, folder, ...rest] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const spec of rest) {
  const [name, address, width, dark] = spec.split('|');
  const context = await browser.newContext({ viewport: { width: +width, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
  const page = await context.newPage();
  await page.goto(base + address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  await context.close();
}
await browser.close();
