// Reports: opened with what is known, kept while one types, refused where something is missing, returned, accepted, put
// together with whoever is late named and not counted as zero, and printed.
import { inflateRawSync } from 'node:zlib';
import { as, base, browser, check, sound } from './support.mjs';

const programme = `${base}/desk/programme/47-nq-cp`;
const period = `${programme}/reports/47-2026-h1`;
const own = 'pc-ha-noi', late = 'pc-cao-bang';
const address = `${period}/${own}`;
const words = `Đã mở ba lớp tập huấn ${Date.now()}`;

// The files of a zip archive, by name.
function unzip(bytes) {
  const files = {};
  let at = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = bytes.readUInt16LE(at + 10);
  at = bytes.readUInt32LE(at + 16);
  for (let n = 0; n < count; n += 1) {
    const [size, name, extra, comment] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const method = bytes.readUInt16LE(at + 10), local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(from, from + size);
    files[bytes.toString('utf8', at + 46, at + 46 + name)] = method ? inflateRawSync(data) : data;
    at += 46 + name + extra + comment;
  }
  return files;
}

const text = (xml) => xml.toString('utf8').replace(/<[^>]*>/g, '');

// Everything but the words and the first figure: activities are done, what was not measured says why.
async function fillRest(page) {
  for (const select of await page.locator('select[name^="a-"]').all()) await select.selectOption('done');
  const values = await page.locator('input[name^="f-"][name$="-value"]').all();
  for (const value of values.slice(1)) {
    const name = (await value.getAttribute('name')).replace(/-value$/, '-note');
    await page.fill(`[name="${name}"]`, 'Chưa tổ chức đo trong kỳ.');
  }
  return (await values[0].getAttribute('name')).replace(/-value$/, '');
}

let figure;
await as('province-planner', async (page, context) => {
  await page.goto(`${programme}/periods`);
  check(await page.locator('#form').count() === 0, 'who does not guide the programme sets no periods');
  await sound(page, 'reporting periods');
  await page.goto(period);
  check(await page.locator(`.report-late a[href$="/${own}"]`).count() === 1, 'who is late is named');
  check(await page.locator(`.report-strip a[href$="/${late}"]`).count() === 0, 'others are not shown to a province');
  await sound(page, 'who has reported');

  await page.goto(address);
  await sound(page, 'a report that is not opened');
  await page.click('button[value=open]');
  await page.waitForSelector('form.report-form');
  const figures = await page.locator('input[name^="f-"][name$="-value"]').count();
  check(figures >= 3, `the figures asked for are there: ${figures}`);
  check(await page.locator('select[name^="t-"]').count() >= 1, 'and the duties');
  check(await page.locator('#counted tbody tr').count() >= 5, 'what is counted is shown');
  check(await page.locator('#counted input').count() === 0, 'and not typed');
  await sound(page, 'the form of a report');

  // Kept while one types; another window that was opened before does not write over it.
  const other = await context.newPage();
  await other.goto(address);
  const seen = await page.inputValue('[name=seen]');
  await page.fill('#done', words);
  await page.waitForFunction((before) => document.querySelector('[name=seen]').value !== before, seen, { timeout: 15000 });
  await page.reload();
  check(await page.inputValue('#done') === words, 'what was typed is kept without a button');
  await other.fill('#done', 'Một bản khác');
  await other.waitForTimeout(2500);
  check((await other.locator('[data-said]').innerText()).length > 10, 'the other window is told');
  await other.click('button[value=keep]');
  await other.waitForSelector('.report-clash');
  const both = await other.locator('.report-clash').innerText();
  check(both.includes(words) && both.includes('Một bản khác'), 'both texts are there');
  check(await other.inputValue('#done') === 'Một bản khác', 'what was typed stays');
  await sound(other, 'two texts of a report');
  await other.close();
  await page.goto(address);
  check(await page.inputValue('#done') === words, 'nothing was written over');

  // A number in the language's way of writing; its source is missing.
  figure = await fillRest(page);
  await page.fill(`[name="${figure}-value"]`, '1.200');
  await page.click('button[value=submit]');
  await page.waitForSelector('.report-problems');
  const problems = await page.locator('.report-problems li a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
  check(problems.length === 1 && problems[0] === `#${figure}`, `refused by place: ${problems}`);
  check(await page.inputValue(`[name="${figure}-value"]`) === '1.200', 'what was typed is still there');
  await sound(page, 'a report that lacks something');
  await page.fill(`[name="${figure}-value"]`, 'khoảng 40');
  await page.click('button[value=keep]');
  await page.waitForSelector('.report-problems');
  check(await page.inputValue(`[name="${figure}-value"]`) === 'khoảng 40', 'what is no number is told and stays');
  await page.fill(`[name="${figure}-value"]`, '1.200');
  await page.fill(`[name="${figure}-source"]`, 'https://example.org/bao-cao');
  // A document behind the figure: what else was typed is kept with it.
  await page.selectOption('#document-of', figure.slice(2));
  await page.setInputFiles('#document', { name: 'Biên bản.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await page.click('button[formaction$="/documents"]');
  await page.waitForURL(/done=done-saved/);
  const kept = page.locator(`[id="${figure}"] a[href*="/documents/"]`);
  check((await kept.innerText()) === 'bien-ban.pdf' && await page.inputValue(`[name="${figure}-value"]`) === '1.200', 'a document is attached to the figure');
  await sound(page, 'a report with a document');
  await page.click('button[value=submit]');
  await page.waitForURL(/done=done-report-submitted/);
  check(await page.locator('form.report-form').count() === 0, 'what was handed in is not written on');
  check(await page.locator('#decide').count() === 0, 'and not decided on by the province');
  await sound(page, 'a report that was handed in');
  await page.click('button[value=take-back]');
  await page.waitForURL(/done=done-report-taken-back/);
  check(await page.inputValue('#done') === words, 'what was taken back is written on');
  await page.goto(period);
  check(await page.locator(`.report-late a[href$="/${own}"]`).count() === 1, 'and is late as before');
  await page.goto(address);
  await page.click('button[value=submit]');
  await page.waitForURL(/done=done-report-submitted/);
});

await as('planner', async (page) => {
  await page.goto(period);
  check(await page.locator('.report-strip li').count() >= 30, 'everybody is there');
  check(await page.locator(`tr:has(a[href$="/${own}"]) a[href*="${own}"]`).count() >= 2, 'what waits has a way to it');
  await sound(page, 'who has reported, for the country');
  await page.goto(address);
  await page.click('button[value=return]');
  check(await page.locator('p.wrong').count() === 1, 'nothing is returned without a word');
  await page.fill('#remark', 'Nêu rõ số người dự.');
  await page.click('button[value=return]');
  await page.waitForURL(/done=done-report-returned/);
});

await as('province-planner', async (page, context) => {
  await page.goto(address);
  check((await page.locator('.report-remark').innerText()).includes('Nêu rõ số người dự.'), 'why it came back is said');
  await page.fill('#done', `${words}, 120 người dự`);
  await page.click('button[value=submit]');
  await page.waitForURL(/done=done-report-submitted/);
  await page.locator('#history details').first().evaluate((d) => { d.open = true; });
  check(await page.locator('#history ins').count() >= 1, 'what changed is shown');
  await sound(page, 'the history of a report');
  // Without script the form has its button.
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await context.storageState() });
  const silent = await plain.newPage();
  await silent.goto(`${programme}/reports/47-2026-h2/${own}`);
  await silent.click('button[value=open]');
  check(await silent.inputValue('#done') === `${words}, 120 người dự`, 'the next report begins with the words of the last');
  check(await silent.locator('.report-same').count() >= 1, 'and says so');
  await silent.fill('#lessons', 'Viết không cần kịch bản');
  await silent.click('button[value=keep]');
  await silent.waitForURL(/done=done-saved/);
  check(await silent.inputValue('#lessons') === 'Viết không cần kịch bản', 'kept without script');
  await plain.close();
});

await as('planner', async (page, context) => {
  await page.goto(address);
  await page.click('button[value=accept]');
  await page.waitForURL(/done=done-report-accepted/);
  await page.goto(`${period}/moc-st/together`);
  check(await page.locator(`.report-late a[href$="/${late}"]`).count() === 1, 'who is late is named as missing');
  const sum = page.locator('.report-sum', { has: page.locator(`a[href$="/${own}"]`) }).first();
  check((await sum.locator('.report-value').innerText()) === '1.200', 'the figure is of those who reported');
  check((await sum.locator('.report-wrong').innerText()).length > 20, 'and says who is missing');
  const nothing = page.locator('.report-value', { hasText: /^0$/ });
  const counted = await page.locator('.report-sum').count();
  check(await nothing.count() === 0 && counted >= 3, 'nobody is counted as zero');
  await sum.locator('summary').first().click();
  check(await sum.locator(`td a[href="https://example.org/bao-cao"]`).count() === 1, 'a number opens what it was made of');
  check(await page.locator('.report-words').count() === 1, 'the words of those below are there');
  await sound(page, 'reports put together');
  await page.goto(`${period}/moc-st/together?span=year`);
  check(await page.locator('tfoot').count() >= 1, 'the year is put together as well');
  await sound(page, 'the year put together');
  await page.goto(`${period}/moc-st/together`);
  const rows = page.locator('#counted td a').first();
  const number = (await rows.innerText()).replace(/\D/g, '');
  await rows.click();
  await page.waitForURL(/\/rows\//);
  check(Number(number) === await page.locator('ul.rows li').count(), 'a counted number opens as many rows');
  await sound(page, 'the rows behind a number');

  for (const [name, lang] of [[`${own}/report`, 'vi'], [`${own}/report`, 'ar'], ['moc-st/together', 'en']]) {
    const fetch = async (ending) => {
      const answer = await context.request.get(`${period}/${name}.${ending}?lang=${lang}`);
      check(answer.status() === 200, `${name}.${ending} in ${lang}: ${answer.status()}`);
      return answer.body();
    };
    const pdf = await fetch('pdf');
    check(pdf.subarray(0, 5).toString() === '%PDF-' && (pdf.includes('pdfuaid') || pdf.includes('/StructTreeRoot')), `${name}.pdf in ${lang} is a tagged PDF`);
    const document = text(unzip(await fetch('docx'))['word/document.xml']);
    const sheet = unzip(await fetch('xlsx'));
    const cells = Object.entries(sheet).filter(([file]) => /sharedStrings|sheet\d/.test(file)).map(([, xml]) => text(xml)).join(' ');
    check(document.includes('120 người dự') && cells.includes('120 người dự'), `${name} in ${lang} has the words`);
    check(/1200/.test(cells), `${name}.xlsx in ${lang} has the number as a number`);
    if (lang === 'vi') check(document.includes('Độc lập - Tự do - Hạnh phúc') && cells.includes('Độc lập - Tự do - Hạnh phúc'), 'the head is that of the country, on the sheet to be printed, too');
  }
});
