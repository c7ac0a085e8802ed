// Letters, taken in by somebody else's mail server: an invitation in its language, as text and HTML, whose link works.
import mailServer from 'smtp-tester';
import { as, base, browser, check, sound } from './support.mjs';

// Where `sen.toml` says that the mail server is.
const server = mailServer.init({ host: '127.0.0.1', port: 8861 });
server.smtpServer.options.closeTimeout = 500;
// The first letter to an address that says something; earlier journeys left others waiting.
const letter = (to, words = '') => new Promise((resolve) => {
  const done = (email) => { clearTimeout(late); server.unbind(to, take); resolve(email); };
  const take = (_, id, email) => { if (email.body.includes(words)) done(email); };
  const late = setTimeout(done, 60000, null);
  server.bind(to, take);
});
const come = async (waits, what) => {
  const email = await waits;
  if (!email) throw new Error(`no letter came: ${what}`);
  return email;
};
const raw = (email, name) => new RegExp(`^${name}: *(.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(email.data)?.[1].replace(/\r?\n[ \t]/g, ' ') ?? '';
const stamp = Date.now();

// The letters of a programme that shows them: sound as a page, and nothing is fetched.
async function shown(html, what) {
  const context = await browser.newContext({ locale: 'en' });
  const page = await context.newPage();
  const asked = [];
  page.on('request', (r) => { if (!r.url().startsWith('about:') && !r.url().startsWith('data:')) asked.push(r.url()); });
  await page.setContent(html);
  check(!asked.length, `${what}: nothing is fetched (${asked.join(', ')})`);
  await sound(page, what);
  await context.close();
}

try {
  const invited = {};
  await as('administrator', async (page) => {
    await page.goto(base + '/desk/people/invite');
    check(await page.locator('#letter option').count() >= 16, 'the language of the letter can be chosen');
    await sound(page, 'invite by mail');
    for (const [locale, words] of [['vi', 'mời bạn'], ['ar', 'دعوة'], ['ja', '招待']]) {
      const to = `invited-${locale}-${stamp}@example.org`;
      await page.goto(base + '/desk/people/invite');
      await page.fill('#email', to);
      await page.selectOption('#role', 'author');
      await page.selectOption('#letter', locale);
      const waits = letter(to);
      await page.click('form.narrow button.main');
      const link = (await page.locator('section.box code').innerText()).trim();
      check((await page.locator('section.box [role=status]').innerText()).includes(to), `${locale}: the page says that it goes by mail as well`);
      const email = await come(waits, to);
      check(email.body.includes(words) && email.body.includes(link), `${locale}: the text is in its language and has the link`);
      check(email.html.includes(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`) && email.html.includes(link), `${locale}: the HTML says its language and has the link`);
      check(raw(email, 'Auto-Submitted') === 'auto-generated' && raw(email, 'Content-Language') === locale, `${locale}: it says that a program sent it, and in which language`);
      check(/^<[^@<> ]+@example\.org>$/.test(raw(email, 'Message-ID')) && /\+0000$/.test(raw(email, 'Date')), `${locale}: it has an id and a date`);
      check(/multipart\/alternative/.test(raw(email, 'Content-Type')), `${locale}: text and HTML are one letter`);
      await shown(email.html, `letter in ${locale}`);
      invited[locale] = (email.html.match(/href="([^"]*\/desk\/join\/[^"]*)"/) || [])[1];
    }

    // A test from the status page; what is told there.
    const me = letter('administrator@example.org', '/desk/status');
    await page.goto(base + '/desk/status');
    await page.click('button[value=mail-trial]');
    await page.waitForURL(/done=done-mail-trial/);
    const trial = await come(me, 'a test');
    check(/\/desk\/status/.test(trial.body), 'a test letter arrives');
    await page.goto(base + '/desk/status');
    check((await page.content()).includes('127.0.0.1:8861'), 'the status page names the server');
    await sound(page, 'status with mail');
  });

  // The link of the letter lets in, once.
  const context = await browser.newContext({ locale: 'vi' });
  const page = await context.newPage();
  await page.goto(invited.vi);
  await page.fill('#name', 'Người được mời');
  await page.selectOption('#locale', 'vi');
  await page.fill('#password', 'năm con cá trong ao sâu');
  await page.click('form.narrow button.main');
  await page.waitForURL(base + '/desk/');
  check(await page.locator('html[lang=vi]').count() === 1, 'in by the link of the letter, in the chosen language');
  await page.goto(base + '/desk/account');
  check(await page.locator('input[name=notes]:checked').count() === 1, 'notes are on unless one says otherwise');
  await page.uncheck('input[name=notes]');
  await page.click('form[action="/desk/account/letters"] button');
  await page.waitForURL(/done=done-saved/);
  check(await page.locator('input[name=notes]:checked').count() === 0 && await page.locator('input[name=deadlines]:checked').count() === 1, 'what one wants to be told is kept');
  await sound(page, 'account with letters');
  const again = await page.goto(invited.vi);
  check(again.status() === 410, 'the link lets in once');
  await context.close();

  // Who has forgotten their password gets a link; the page says the same to everybody.
  const forgetful = await browser.newContext({ locale: 'vi' });
  const way = await forgetful.newPage();
  const answers = [];
  const to = `invited-vi-${stamp}@example.org`;
  // The invitation has such a link as well, and what came before is handed to whoever asks.
  server.removeAll();
  const key = letter(to, '/desk/join/');
  for (const address of [`nobody-${stamp}@example.org`, to]) {
    await way.goto(base + '/desk/sign-in');
    await way.click('a[href="/desk/forgotten"]');
    if (!answers.length) await sound(way, 'asking for a new password');
    await way.fill('#email', address);
    await way.click('form.narrow button.main');
    await way.waitForSelector('p.done');
    answers.push(await way.locator('main').innerText());
  }
  check(answers[0] === answers[1], 'nobody learns who works here');
  await sound(way, 'a letter is on its way');
  const found = await come(key, 'a link for a new password');
  check(raw(found, 'Content-Language') === 'vi', 'in the language of their desk');
  await shown(found.html, 'the letter for a new password');
  await way.goto(/\S+\/desk\/join\/[\w-]+/.exec(found.body)[0]);
  await way.fill('#password', 'sáu con vịt bơi ngoài đồng');
  await way.click('form.narrow button.main');
  await way.waitForURL(base + '/desk/');
  check(await way.locator('html[lang=vi]').count() === 1, 'the link leads in with the new password');
  await forgetful.close();

  // A text that waits to be checked is told to whoever checks it.
  const note = letter('reviewer@example.org', `${stamp}`);
  await as('author', async (page) => {
    await page.goto(base + '/desk/items/new');
    await page.fill('#title', `Thư báo ${stamp}`);
    await page.selectOption('#kind', 'official');
    await page.click('main button.main');
    await page.waitForURL(/\/vi$/);
    await page.waitForSelector('form.live', { timeout: 15000 });
    await page.fill('#summary', 'Một câu tóm tắt.');
    await page.fill('#body', 'Một đoạn văn ngắn.');
    await page.click('button[value=submit]');
    await page.waitForURL(/done=done-submitted/);
  });
  const told = await come(note, 'a note');
  check(/\/desk\/items\//.test(told.body), 'the reviewer is told that a text waits, with its address');
  check(/\/desk\/account/.test(told.body), 'and where to switch such letters off');
} finally {
  await new Promise((done) => { server.stop(done); });
}
