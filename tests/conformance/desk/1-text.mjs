// A text from author to readers, typed words that survive, and who may not.
import { as, base, check, path, readers, sound } from './support.mjs';

const title = `Cầu mới ${Date.now().toString(36)}`;
let editor;

await as('author', async (page, context) => {
  for (const part of ['/desk/', '/desk/items', '/desk/items/new', '/desk/account', '/desk/matrix', '/desk/facts', '/desk/facts/heritage.world']) {
    await page.goto(base + part);
    await sound(page, `author ${part}`);
  }
  await page.goto(base + '/desk/items/new');
  await page.fill('#title', title);
  await page.selectOption('#kind', 'official');
  await page.click('main button.main');
  await page.waitForURL(/\/vi$/);
  editor = path(page.url());
  await page.fill('#summary', 'Cây cầu thông xe vào mùa xuân.');
  await page.click('#body');
  await page.keyboard.type('Biên giới dài [[fact:geography.border.total]].');
  await page.waitForFunction(() => document.getElementById('kept').textContent.length > 0, null, { timeout: 9000 });
  await page.click('[data-preview-button]');
  const frame = page.frameLocator('iframe.preview');
  await frame.locator('h1').waitFor({ timeout: 9000 });
  check((await frame.locator('article').innerText()).includes('4.616'), 'the preview shows the fact in Vietnamese');
  await sound(page, 'editor');

  // The lid is closed, the line is lost: the words are there again.
  await page.goto(base + editor);
  check((await page.inputValue('#body')).includes('Biên giới dài'), 'what was kept comes back');
  await page.waitForSelector('form.live');
  await context.setOffline(true);
  await page.fill('#body', 'Biên giới đất liền dài [[fact:geography.border.total]].');
  await page.waitForTimeout(2500);
  await context.setOffline(false);
  await page.goto(base + editor);
  const back = page.waitForFunction(() => document.getElementById('body').value.includes('đất liền'), null, { timeout: 9000 });
  check(await back.then(() => true, () => false), 'what was typed without a line comes back');

  // A page that was on its way while the words were kept shows those of before: the newer ones come over it.
  await page.route(base + editor, async (route) => {
    const response = await route.fetch();
    await page.waitForResponse((r) => r.request().method() === 'POST' && r.url().endsWith('/keep'), { timeout: 15000 });
    await page.waitForTimeout(500);
    await route.fulfill({ response });
  });
  await page.fill('#summary', 'Cây cầu thông xe vào đầu mùa xuân.');
  await page.goto(base + editor);
  await page.unroute(base + editor);
  check((await page.inputValue('#summary')).includes('đầu mùa xuân'), 'a page older than what was kept shows what was kept');
  await page.click('button[value=submit]');
  await page.waitForURL(/done=done-submitted/);
  check(!(await page.locator('button[value=approve]').count()), 'an author is not offered to approve');
});

await as('province-author', async (page) => {
  const answer = await page.goto(base + editor);
  check(answer.status() === 403, "a province's author is refused outside the province");
  await page.goto(base + '/desk/items');
  check(!(await page.content()).includes(title), 'and does not see what is not theirs');
});

await as('reviewer', async (page) => {
  check((await page.content()).includes(title), 'what waits to be checked is on the start page');
  await page.goto(base + editor);
  await page.click('button[value=approve]');
  await page.waitForURL(/done=done-approved/);
});

await as('publisher', async (page) => {
  await page.goto(base + editor);
  await sound(page, 'publisher at the editor');
  await page.click('button[value=publish]');
  await page.waitForURL(/done=done-published/);
  const answer = await readers('/vi/stories/' + editor.split('/').at(-2));
  check(answer.status === 200 && (await answer.text()).includes(title), 'readers see it');
  await page.fill('#body', 'Đường biên giới dài [[fact:geography.border.total]].');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  await page.goto(base + editor.replace(/\/vi$/, '/vi/compare?from=2&to=3'));
  check(await page.locator('del, ins').count() > 0, 'revisions compare word by word');
  check(!(await page.locator('#note').count()), 'a changed official text needs another yes');
  await page.goto(base + editor);
  await page.click('button[value=submit]');
  await page.waitForURL(/done=done-submitted/);
});

await as('reviewer', async (page) => {
  await page.goto(base + editor);
  await page.click('button[value=approve]');
  await page.waitForURL(/done=done-approved/);
});

await as('publisher', async (page) => {
  const address = base + '/vi/stories/' + editor.split('/').at(-2);
  await page.goto(base + editor);
  await page.fill('#note', 'Trước đây viết thiếu chữ “đường”.');
  await page.click('button[value=publish]');
  await page.waitForURL(/done=done-published/);
  await page.waitForTimeout(500);
  check((await (await fetch(base + '/vi/corrections')).text()).includes('viết thiếu chữ'), 'the correction is in the register');
  await page.fill('#reason', 'Bài thử, đã xong việc.');
  await page.click('button[value=withdraw]');
  await page.waitForURL(/done=done-withdrawn/);
  await page.waitForTimeout(500);
  const answer = await fetch(address);
  check(answer.status === 410 && (await answer.text()).includes('Bài thử, đã xong việc.'), 'a tombstone with its reason');
});

await as('administrator', async (page) => {
  for (const part of ['/desk/people', '/desk/people/invite', '/desk/audit']) {
    await page.goto(base + part);
    await sound(page, `administrator ${part}`);
  }
  check((await page.content()).includes('withdraw'), 'the audit log tells of it');
});

// Without script the desk works, too.
await as('author', async (page) => {
  await page.goto(base + '/desk/items/new');
  await page.fill('#title', title + ' b');
  await page.click('main button.main');
  await page.waitForURL(/\/vi$/);
  await page.fill('#body', 'Không cần mã lệnh.');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  check((await page.inputValue('#body')) === 'Không cần mã lệnh.', 'saved without script');
}, { javaScriptEnabled: false });
