// Translating by segments: from an original to its translation, by keys and without script, and through a change of the original.
import { as, base, check, path, sound } from './support.mjs';

const stamp = Date.now();
const title = `Trà sen ${stamp}`;
const body = `Sen nở trong bốn giờ. Người làm trà biết điều đó.

## Cách ướp

Biên giới dài [[fact:geography.border.total]]. Đọc [bài này](item:e-visa-guide) trước.

- Hồ Tịnh Tâm
- Hào quanh Kinh thành
`;
let editor, bench;

await as('author', async (page) => {
  await page.goto(base + '/desk/items/new');
  await page.fill('#title', title);
  await page.click('main button.main');
  await page.waitForURL(/\/vi$/);
  editor = path(page.url());
  bench = editor.replace(/\/vi$/, '/en/workbench');
  await page.fill('#summary', 'Một đêm ướp trà.');
  await page.fill('#body', body);
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  await page.goto(base + bench);
  check(!(await page.locator('button[name=confirm]').count()), 'an author is not offered to translate');
  await page.goto(base + editor + '/workbench');
  check(path(page.url()) === editor, 'the original is written in the editor');
});

const words = {
  [title]: `Lotus tea ${stamp}`, 'Một đêm ướp trà.': 'A night of scenting tea.', 'Sen nở trong bốn giờ.': 'A lotus opens for four hours.',
  'Người làm trà biết điều đó.': 'Tea makers know it.', 'Cách ướp': 'How it is scented',
  'Biên giới dài [[fact:geography.border.total]].': 'The border is [[fact:geography.border.total]] long.',
  'Đọc [bài này](item:e-visa-guide) trước.': 'Read [this](item:e-visa-guide) first.',
  'Hồ Tịnh Tâm': 'Lake Tịnh Tâm', 'Hào quanh Kinh thành': 'The moat of the citadel',
};
const open = (page) => page.locator('.seg[data-open]').count();
const at = (page) => page.evaluate(() => document.activeElement.closest('.seg')?.querySelector('.src p').textContent);

await as('translator', async (page) => {
  await page.goto(base + bench);
  check((await page.locator('.seg').count()) === 9, 'nine segments');
  await sound(page, 'workbench');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.keyboard.press('Alt+ArrowDown');
  for (let n = 0; n < 9; n += 1) {
    const source = await at(page);
    check(source in words, `a key leads to the next open segment: ${source}`);
    if (source.includes('[[fact')) {
      await page.keyboard.type('The border is long.');
      await page.keyboard.press('Control+Enter');
      await page.waitForFunction((left) => document.querySelectorAll('.seg[data-open]').length === left, 8 - n);
      const row = page.locator('.seg', { hasText: '[[fact' });
      check((await row.locator('.said.fault').innerText()).includes('[[fact:geography.border.total]]'), 'a lost fact is named');
      await row.locator('textarea').fill(words[source]);
      await row.locator('textarea').press('Control+Enter');
      await page.waitForFunction(() => !document.querySelector('.seg .said.fault'));
      await page.waitForFunction(() => document.activeElement.closest('.seg')?.dataset.open === '');
      continue;
    }
    if (source === title) {
      // A number of the original that is missing holds up the confirmation, and the note is where one says why.
      await page.keyboard.type('Lotus tea');
      await page.keyboard.press('Control+Enter');
      await page.waitForFunction(() => document.activeElement.matches('[data-why]'));
      check((await page.locator('.seg .said.fault').first().innerText()).includes(String(stamp)), 'the number is told as it stands');
      check((await open(page)) === 9 - n, 'and the segment stays open');
      const field = page.locator('.seg:has([data-why]) textarea');
      await field.fill(words[title]);
      await field.press('Control+Enter');
    } else {
      await page.keyboard.type(words[source] ?? '?');
      await page.keyboard.press('Control+Enter');
    }
    await page.waitForFunction((left) => document.querySelectorAll('.seg[data-open]').length === left, 8 - n);
  }
  check((await open(page)) === 0, 'every segment is done');
  check((await page.locator('progress').getAttribute('value')) === '9' || (await page.evaluate(() => document.querySelector('progress').value)) === 9, 'the bar is full');
  await page.goto(base + bench.replace('/workbench', ''));
  check((await page.inputValue('#body')).includes('## How it is scented\n\nThe border is [[fact:geography.border.total]] long.'), 'the editor has the text');
  check((await page.inputValue('#title')) === `Lotus tea ${stamp}`, 'and its headline');
});

// The original changes in one sentence.
await as('author', async (page) => {
  await page.goto(base + editor);
  await page.fill('#body', body.replace('bốn giờ', 'năm giờ'));
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
});

// Without script: one segment is flagged, its words stay until somebody changes them.
await as('translator', async (page) => {
  await page.goto(base + '/desk/matrix?state=behind&locale=en');
  check((await page.content()).includes(bench), 'the table of languages leads to it');
  await page.goto(base + bench + '?show=flagged');
  check((await page.locator('.seg').count()) === 1, 'one segment is flagged');
  check((await page.locator('.seg del').innerText()) === 'bốn' && (await page.locator('.seg ins').innerText()) === 'năm', 'the difference is shown');
  check((await page.inputValue('.seg textarea')) === 'A lotus opens for four hours.', 'the words are kept');
  await page.fill('.seg textarea', 'A lotus opens for five hours.');
  await page.click('.seg button[name=confirm]');
  await page.waitForURL(/done=done-confirmed/);
  check((await page.locator('.seg').count()) === 0, 'nothing is left to do');
  await page.goto(base + bench.replace('/workbench', ''));
  check((await page.inputValue('#body')).includes('five hours. Tea makers know it.'), 'saved without script');
}, { javaScriptEnabled: false });

// Out to a translator's program and back.
await as('translator', async (page) => {
  const cookie = (await page.context().cookies()).map((c) => `${c.name}=${c.value}`).join('; ');
  const file = await (await fetch(base + bench + '.xlf', { headers: { cookie } })).text();
  check(file.includes('trgLang="en"') && file.includes('state="final"'), 'XLIFF with states');
  await page.goto(base + '/desk/xliff');
  await sound(page, 'taking in a file');
  await page.setInputFiles('#file', { name: 'back.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(file.replace('Tea makers know it.', 'Tea makers know it well.')) });
  await page.click('main button.main');
  await page.waitForLoadState();
  check((await page.content()).includes(bench), 'the file is taken in');
  await page.setInputFiles('#file', { name: 'bad.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(file.replace('</source>', '')) });
  await page.click('main button.main');
  await page.waitForLoadState();
  check(await page.locator('.problems li').count() > 0, 'a bad file is refused with line and reason');
  await page.goto(base + bench.replace('/workbench', ''));
  check((await page.inputValue('#body')).includes('know it well.'), 'and what was taken in stays');
  await page.goto(base + '/desk/matrix');
  await sound(page, 'table of translations');
});

// Translations asked for, many at a time.
await as('publisher', async (page) => {
  await page.goto(base + '/desk/matrix?q=' + encodeURIComponent(title));
  await page.check('input[name=item]');
  await page.click('main button.main');
  await page.waitForURL(/\/desk\/request/);
  await sound(page, 'asking for translations');
  await page.check('input[value=ja]');
  await page.check('input[value=ar]');
  await page.fill('#due_on', '2030-01-31');
  await page.click('main button.main');
  await page.waitForLoadState();
  check(await page.locator('ul.rows li').count() === 2, 'two translations are begun');
  await page.goto(base + bench.replace('/en/', '/ar/'));
  await sound(page, 'workbench from right to left');
});
