// A press list: newsrooms are loaded, a text goes to them as letters, one leaves by the link of its letter, and the other is told
// that the text was withdrawn.
import mailServer from 'smtp-tester';
import { as, base, browser, check, path, readers, sound } from './support.mjs';

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
const code = `press-${mark}`;
const [paper, journal] = [`desk-${mark}@paper.example`, `redaction-${mark}@journal.example`];
const title = `Vịnh đá ${mark}`;

try {
  await as('administrator', async (page) => {
    await page.goto(`${base}/desk/channels/new?kind=press`);
    await page.fill('#code', code);
    await page.selectOption('#organisation', 'sen-newsroom');
    await page.fill('#name-vi', `Báo chí ${mark}`);
    await page.fill('#name-en', `Press ${mark}`);
    for (const tag of ['vi', 'en']) await page.check(`input[name=locale][value=${tag}]`);
    await page.click('main form[method=post] button.main');
    await page.waitForURL(/done=done-channel/);
    check(await page.locator('.st.late').count() === 0, 'it is ready without a secret');
    await page.click(`a[href="/desk/channels/${code}/press"]`);
    await sound(page, 'an empty press list');

    // One wrong line, and nothing is loaded; what was typed stays.
    const wrong = `newsroom,email,language\nThe paper,${paper},vi\nNobody,nowhere,vi\nLe journal,${journal},xx\n`;
    await page.fill('#table', wrong);
    await page.click('button[value=load]');
    const told = await page.locator('.file-problems li').allInnerTexts();
    check(told.length === 2 && told[0].includes('3') && told[1].includes('4'), `wrong lines are told by their number: ${told}`);
    check(await page.inputValue('#table') === wrong && await page.locator('table.press-list').count() === 0, 'nothing was loaded, and nothing typed is lost');
    await sound(page, 'a table with mistakes');
    await page.fill('#table', `newsroom,person,email,language,note\nThe paper,Foreign desk,${paper},vi,\n"Journal, Le",,${journal},en,mornings\n`);
    await page.click('button[value=load]');
    await page.waitForURL(/done=done-press-loaded/);
    check(await page.locator('table.press-list tbody tr').count() === 2, 'a right table is loaded');
    await sound(page, 'a press list');
    await page.fill('#newsroom', 'The paper again');
    await page.fill('#email', paper.toUpperCase());
    await page.click('button[value=add]');
    check(await page.locator('p.wrong').count() === 1 && await page.inputValue('#newsroom') === 'The paper again', 'an address is there once');
    // What is known of one is put right in its place, without its being taken off.
    await page.goto(`${base}/desk/channels/${code}/press`);
    await page.locator('table.press-list tbody tr', { hasText: 'The paper' }).locator('a[href*="change="]').click();
    check(await page.inputValue('#email') === paper && await page.locator('button[value=change]').count() === 1, 'the form holds what is known of a newsroom');
    await page.fill('#note', 'trước 15 giờ');
    await sound(page, 'a newsroom being changed');
    await page.click('button[value=change]');
    await page.waitForURL(/done=done-saved/);
    check(await page.locator('table.press-list tbody tr').count() === 2 && (await page.locator('table.press-list').innerText()).includes('trước 15 giờ'), 'it is changed, and still on the list');
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('button[value=export]')]);
    check(file.suggestedFilename() === `${code}.csv`, 'the list can be taken along');
  });
  await as('publisher', async (page) => {
    const answer = await page.goto(`${base}/desk/channels/${code}/press`);
    check(answer.status() === 403, 'nobody else sees the list');
  });

  // A text of the country's image goes to the list.
  let text = '', dispatch = '';
  const letters = [come(paper, title, 'to the paper'), come(journal, title, 'to the journal')];
  await as('publisher', async (page) => {
    await page.goto(base + '/desk/items/new');
    await page.fill('#title', title);
    await page.selectOption('#kind', 'image');
    await page.click('main button.main');
    await page.waitForURL(/\/vi$/);
    await page.waitForSelector('form.live', { timeout: 15000 });
    text = path(page.url());
    await page.fill('#summary', 'Hai nghìn hòn đảo nhô lên từ mặt biển.');
    await page.fill('#body', 'Một đoạn văn về vịnh.');
    await page.click('button[value=save]');
    await page.waitForURL(/done=/);
    await page.goto(base + text);
    await page.click('button[value=publish]');
    await page.waitForURL(/done=done-published/);
    await page.click(`a[href="${text}/send"]`);
    await page.check(`input[name=channel][value="${code}"]`);
    await page.click('button[value=compose]');
    await page.waitForURL(/\/desk\/dispatches\/[^?]+\?done=done-composed/);
    dispatch = path(page.url());
    await page.locator('.press-preview summary').first().click();
    const preview = await page.locator('.press-preview pre').first().innerText();
    check(preview.includes('Một đoạn văn về vịnh.') && !preview.includes('.invalid'), 'the letter can be read before it goes');
    await sound(page, 'a dispatch to newsrooms');
    await page.click('button[value=send]');
    await page.waitForURL(/done=done-sending/);
  });
  const [first, second] = await Promise.all(letters);
  check(raw(first, 'List-Id').includes(`<${code}.press.`) && raw(first, 'List-Unsubscribe-Post') === 'List-Unsubscribe=One-Click', 'it says of which list it is, and how a program leaves it');
  check(/^From:.*example\.org/m.test(first.data) && /^To:.*Foreign desk/m.test(first.data), 'it names whom it is for');
  check(first.html.includes('<html lang="vi" dir="ltr">') && first.html.includes(`?via=${code}`) && !/<img|src=/.test(first.html), 'it links to the text, and fetches nothing');
  check(!first.data.includes(journal) && !second.data.includes(paper), 'nobody sees whom else it went to');
  const shown = await browser.newContext();
  const look = await shown.newPage();
  await look.setContent(first.html);
  await sound(look, 'a letter to newsrooms as a mail program shows it');

  // The journal leaves: a look alone does nothing, one press does, with no session.
  const leave = raw(second, 'List-Unsubscribe').replace(/[<>\s]/g, '');
  await look.goto(leave);
  check(await look.locator('form.ask button').count() === 1, 'a page asks first');
  await sound(look, 'leaving a press list');
  await shown.close();
  const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' };
  check((await fetch(leave)).status === 200, 'a look alone does not leave');
  check((await fetch(leave, form)).status === 200, 'one press does');
  check((await fetch(leave)).status === 410, 'and then the page is gone');
  check((await fetch(leave.slice(0, -4), form)).status === 410, 'a link that was cut does nothing');
  await as('administrator', async (page) => {
    await page.goto(`${base}/desk/channels/${code}/press`);
    check(await page.locator('table.press-list tbody tr').count() === 1, 'it is off the list');
    await page.fill('#table', `newsroom,email,language\nLe journal,${journal},en\n`);
    await page.click('button[value=load]');
    check(await page.locator('.file-problems li').count() === 1, 'and is not loaded again by accident');
  });

  // Withdrawn: whoever had it and is still there is told.
  const more = [];
  server.removeAll();
  server.bind(journal, (_, id, email) => { more.push(raw(email, 'Subject')); });
  const withdrawn = come(paper, 'Thử việc rút bài.', 'that it was withdrawn');
  await as('publisher', async (page) => {
    await page.goto(base + text);
    await page.fill('#reason', 'Thử việc rút bài.');
    await page.click('button[value=withdraw]');
    await page.waitForURL(/done=done-withdrawn/);
    const last = await withdrawn;
    check(last.body.includes(title) && !last.body.includes('Một đoạn văn về vịnh.'), 'the second letter says what was withdrawn and why, and nothing of the text');
    let told = false;
    for (let n = 0; n < 60 && !told; n += 1) {
      await page.goto(base + '/desk/dispatches?state=told');
      told = await page.locator(`main > ul.rows a[href="${dispatch}"]`).count() === 1;
      if (!told) await page.waitForTimeout(500);
    }
    check(told, 'the dispatch says that those who had it were told');
    await page.goto(base + dispatch);
    await sound(page, 'a dispatch whose text was withdrawn');
  });
  const page = await (await readers(`/en/channels/${code}`)).text();
  check(page.includes('asked not to use it') && page.includes('Thử việc rút bài.') && !page.includes(title), 'readers see that newsrooms were told, and why');
  check(!page.includes(paper), 'and no address');
  check(!more.length, `whoever left is written to no more: ${more}`);
} finally {
  await new Promise((done) => { server.stop(done); });
}
