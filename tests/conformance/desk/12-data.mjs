// Figures: a file that is wrong is told of by row and column, a right one is looked at, published, and seen by readers.
import { as, base, browser, check, sound } from './support.mjs';

const flow = 'arrivals';
const address = `${base}/desk/data/${flow}`;
const file = (name, text, mimeType = 'text/csv') => ({ name, mimeType, buffer: Buffer.from(text) });
const csv = async () => (await fetch(`${base}/sdmx/v2/data/dataflow/*/ARRIVALS/+`, { headers: { accept: 'application/vnd.sdmx.data+csv;version=2.0.0' } })).text();
const cells = (line) => line.trim().split(',');

// A row that is published, to be changed and changed back.
const lines = (await csv()).trim().split('\n').map((line) => line.trim());
const heading = cells(lines[0]);
const row = lines.slice(1).find((line) => !line.includes('"'));
const at = (name) => heading.indexOf(name);
const value = cells(row)[at('OBS_VALUE')];
const changed = String(Number(value) + 1);
const with_ = (name, text) => cells(row).map((cell, n) => (n === at(name) ? text : cell)).join(',');
const sdmx = (line) => `${lines[0]}\n${line}\n`;

await as('analyst', async (page, context) => {
  await page.goto(base + '/desk/data');
  check(await page.locator('.bar a[aria-current]').count() === 1, 'the room is marked in the bar');
  check(await page.locator('table.flows tbody tr').count() >= 20, 'the flows of the country');
  await sound(page, 'flows of data');
  await page.click(`a[href="/desk/data/${flow}"]`);
  await sound(page, 'a flow');

  async function send(one, whole = false) {
    await page.goto(address);
    if (whole) await page.check('input[name=mode][value=whole]');
    await page.fill('#note', 'From a journey');
    await page.setInputFiles('#file', one);
    await page.click('form.load button.main');
    await page.waitForURL(/\/files\//);
    // The page goes on by itself until the check is over.
    await page.waitForSelector('[data-result]', { timeout: 30000 });
  }

  await send(file('wrong.csv', sdmx(with_('OBS_VALUE', 'many'))));
  const wrong = await page.locator('.file-problems li').first().innerText();
  check(/\b2\b/.test(wrong) && wrong.includes('many'), `row and value are told: ${wrong}`);
  check(await page.inputValue('#note') === 'From a journey', 'what was typed is still there');
  await sound(page, 'a refused file');
  await send(file('picture.csv', '\u0000\u0001', 'text/csv'));
  check(await page.locator('.file-problems').count() === 1, 'a file of no figures is refused');

  async function publish(text, seen) {
    await send(file('figures.csv', sdmx(with_('OBS_VALUE', text))));
    check((await page.locator('table.revisions tbody tr').count()) === 1, 'one value will change');
    check((await page.locator('table.revisions').innerText()).includes(text), 'it is shown');
    await sound(page, 'what a file changes');
    await page.click('button[value=publish]');
    await page.waitForSelector('p.done', { timeout: 30000 });
    await page.waitForTimeout(900);
    check((await csv()).includes(with_('OBS_VALUE', text)), seen);
  }
  await publish(changed, 'readers get the new value within a second');
  await sound(page, 'a published vintage');
  await publish(value, 'and the old one again');
  await send(file('again.csv', sdmx(row)));
  check(await page.locator('button[value=publish]').count() === 0, 'nothing new is no vintage');

  await send(file('all.csv', sdmx(row)), true);
  check(await page.locator('.revisions .st.withdrawn').count() > 10, 'what would be gone is shown');
  await page.click('button[value=drop]');
  await page.waitForURL(/done=done-data-dropped/);

  // Structures: a file that is none is told of; one of ours changes nothing.
  await page.goto(base + '/desk/data');
  await page.click('a[href="/desk/structures"]');
  await sound(page, 'structures');
  async function bring(text) {
    await page.setInputFiles('#file', file('structures.xml', text, 'application/xml'));
    await page.click('form.load button.main');
    await page.waitForURL(/structures\/[0-9a-f-]{36}/);
  }
  await bring('<a/>');
  check(await page.locator('.file-problems li').count() === 1, 'a file of no structures is refused');
  await sound(page, 'refused structures');
  await bring(await (await fetch(`${base}/sdmx/v2/structure/codelist/*/CL_FREQ/+`, { headers: { accept: 'application/vnd.sdmx.structure+xml;version=3.0.0' } })).text());
  check(await page.locator('p.done').count() === 1 && await page.locator('button[value=keep]').count() === 0, 'what is kept already changes nothing');
  await sound(page, 'structures that are right');
  await page.click('button[value=drop]');
  await page.waitForURL(/done=done-data-dropped/);

  // Without script: the page asks again by itself.
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await context.storageState() });
  const silent = await plain.newPage();
  await silent.goto(address);
  await silent.setInputFiles('#file', file('plain.csv', sdmx(with_('OBS_VALUE', changed))));
  await silent.click('form.load button.main');
  await silent.waitForSelector('button[value=drop]', { timeout: 30000 });
  await silent.click('button[value=drop]');
  await silent.waitForURL(/done=done-data-dropped/);
  await plain.close();
});

await as('author', async (page) => {
  check(!(await page.locator('.bar a[href="/desk/data"]').count()), 'whoever may not load figures is not offered it');
  const answer = await page.goto(address);
  check(answer.status() === 403, 'and is refused');
});
