// A newsletter: a reader asks and confirms from the letter, an issue waits for a second person and goes out, one press of the
// mail program ends it, and nothing comes any more. The letters are kept for newsletter.py, which checks their signatures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import mailServer from 'smtp-tester';
import { as, base, browser, check, path, sound } from './support.mjs';

const folder = process.env.SEN_LETTERS || `${tmpdir()}/sen-letters`;
mkdirSync(folder, { recursive: true });
const server = mailServer.init({ host: '127.0.0.1', port: 8861 });
server.smtpServer.options.closeTimeout = 500;
const come = (to, words, what) => new Promise((resolve, reject) => {
  const late = setTimeout(() => { server.unbind(to, take); reject(new Error(`no letter came: ${what}`)); }, 90000);
  const take = (_, id, email) => {
    if (!email.body.includes(words)) return;
    clearTimeout(late);
    server.unbind(to, take);
    resolve(email);
  };
  server.bind(to, take);
});
const raw = (email, name) => new RegExp(`^${name}: *(.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(email.data)?.[1].replace(/\r?\n[ \t]+/g, ' ').trim() ?? '';
const mark = Date.now().toString(36);
const code = `news-${mark}`;
const reader = `reader-${mark}@example.net`;
const title = `Bản tin thử ${mark}`;
const links = (email, part) => [...email.html.matchAll(/href="([^"]+)"/g)].map((m) => m[1]).find((l) => l.includes(part));

try {
  let record;
  await as('administrator', async (page) => {
    await page.goto(base + '/desk/newsletters');
    await sound(page, 'newsletters');
    record = [await page.locator('section code').nth(0).innerText(), await page.locator('section code').nth(1).innerText()].map((t) => t.trim());
    check(/^sen\._domainkey\.example\.org$/.test(record[0]) && record[1].startsWith('v=DKIM1; k=rsa; p='), 'the record for DNS is shown');
    await page.goto(base + '/desk/newsletters/new');
    await page.fill('#code', code);
    await page.selectOption('#rhythm', 'at-once');
    await page.fill('#name-vi', `Tin ${mark}`);
    await page.fill('#name-en', `News ${mark}`);
    await page.check('input[name=locale][value=vi]');
    await page.check('input[name=locale][value=en]');
    const sections = page.locator('main details').first();
    await sections.locator('summary').click();
    for (const box of await sections.locator('input[type=checkbox]').all()) await box.check();
    await sound(page, 'a new newsletter');
    await page.click('button[value=save]');
    await page.waitForURL(/done=done-saved/);
    await sound(page, 'one newsletter');
    check((await page.content()).includes('10'), 'few subscribers are not counted out');
  });

  // Without script, on a small screen, in Vietnamese.
  const context = await browser.newContext({ locale: 'vi', javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${base}/vi/newsletters`);
  await page.click(`a[href="/vi/newsletters/${code}"]`);
  await page.fill('#email', reader);
  const confirming = come(reader, '/newsletters/confirm/', 'to confirm');
  await page.click('form.ask button');
  const told = await page.locator('main').innerText();
  const email = await confirming;
  const link = links(email, '/newsletters/confirm/');
  check(email.html.includes('<html lang="vi" dir="ltr">') && Boolean(link), 'the letter to confirm is in its language and has the link');
  check(!raw(email, 'List-Unsubscribe'), 'it is no letter of a list');
  await page.goto(link);
  await page.click('form.ask button');
  check(await page.locator('a[href*="/newsletters/manage/"]').count() === 1, 'confirmed, with the way to the own page');
  const again = await page.goto(link);
  check(again.status() === 410, 'the link confirms once');
  // Whether an address is known is told to nobody.
  await page.goto(`${base}/vi/newsletters/${code}`);
  await page.fill('#email', reader);
  await page.click('form.ask button');
  check((await page.locator('main').innerText()) === told, 'the answer is the same for an address that is known');
  await page.goto(`${base}/vi/newsletters/${code}`);
  await page.fill('#email', 'nobody@nowhere');
  await page.click('form.ask button');
  check(await page.locator('#email[aria-invalid]').count() === 1 && (await page.inputValue('#email')) === 'nobody@nowhere', 'what is no address is told, and kept');
  await context.close();

  // An official text, so the issue asks for a second person.
  let editor;
  await as('author', async (page) => {
    await page.goto(base + '/desk/items/new');
    await page.fill('#title', title);
    await page.selectOption('#kind', 'official');
    await page.click('main button.main');
    await page.waitForURL(/\/vi$/);
    editor = path(page.url());
    await page.waitForSelector('form.live', { timeout: 15000 });
    await page.fill('#summary', 'Một câu tóm tắt.');
    await page.fill('#body', 'Một đoạn văn ngắn.');
    await page.click('button[value=submit]');
    await page.waitForURL(/done=done-submitted/);
  });
  await as('reviewer', async (page) => {
    await page.goto(base + editor);
    await page.click('button[value=approve]');
    await page.waitForURL(/done=done-approved/);
  });
  const waits = come(reader, title, 'the issue');
  let issue;
  await as('publisher', async (page) => {
    await page.goto(base + editor);
    await page.click('button[value=publish]');
    await page.waitForURL(/done=done-published/);
    for (let n = 0; n < 60 && !issue; n += 1) {
      await page.goto(`${base}/desk/newsletters/${code}`);
      issue = await page.locator(`a[href^="/desk/newsletters/${code}/issues/"]`).first().getAttribute('href', { timeout: 500 }).catch(() => null);
      if (!issue) await page.waitForTimeout(1000);
    }
    check(Boolean(issue), 'an issue is made by itself');
    await page.goto(base + issue);
    check((await page.locator('pre').innerText()).includes(title), 'the issue can be read before it goes');
    await sound(page, 'an issue that waits');
    await page.click('button[value=approve]');
    await page.waitForURL(/done=done-approved/);
  });
  const letter = await waits;
  writeFileSync(`${folder}/issue.eml`, letter.data);
  writeFileSync(`${folder}/dns.txt`, record.join('\n'));
  const leave = raw(letter, 'List-Unsubscribe').replace(/[<>\s]/g, '');
  check(leave.startsWith(base) && raw(letter, 'List-Unsubscribe-Post') === 'List-Unsubscribe=One-Click', 'it says how a program unsubscribes');
  check(raw(letter, 'List-Id').includes(`<${code}.newsletters.example.org>`) && raw(letter, 'Precedence') === 'bulk', 'it says of which list it is');
  check(/href="[^"]*\?via=/.test(letter.html) && !/<img|src=/.test(letter.html), 'links carry the list alone, and nothing is fetched');
  const shown = await browser.newContext();
  const look = await shown.newPage();
  await look.setContent(letter.html);
  await sound(look, 'an issue as a mail program shows it');
  await look.goto(links(letter, `/newsletters/${code}/issues/`));
  check((await look.content()).includes(title), 'it can be read on the site as well');
  await sound(look, 'an issue on the site');
  await look.goto(links(letter, '/newsletters/manage/'));
  await look.locator('input[name=interest]').first().check();
  await look.click('form.ask button');
  check(await look.locator('input[name=interest]:checked').count() === 1, 'what one reads of can be changed');
  await sound(look, 'a reader’s own page');
  await shown.close();

  // The press of the mail program (RFC 8058): no cookie, no session, no page before.
  const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' };
  check((await fetch(leave)).status === 200, 'a look alone does not unsubscribe');
  check((await fetch(leave, form)).status === 200, 'one press does');
  check((await fetch(leave)).status === 410, 'and then the page is gone');
  await as('administrator', async (page) => {
    await page.goto(base + '/desk/newsletters');
    await page.fill('#address', reader);
    await page.click('button.danger');
    check(/\b0\b/.test(await page.locator('.done').innerText()), 'nothing of the address is left');
    await page.goto(base + issue);
    check((await page.locator('dl.pairs').innerText()).includes('1'), 'one letter was sent');
  });
  // Nothing comes any more.
  const more = [];
  // What came before is handed to whoever asks.
  server.removeAll();
  server.bind(reader, (_, id, email) => { more.push(raw(email, 'Subject')); });
  await new Promise((r) => setTimeout(r, 8000));
  check(!more.length, `nothing comes any more: ${more}`);
} finally {
  await new Promise((done) => { server.stop(done); });
}
