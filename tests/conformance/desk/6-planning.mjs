// Planning: particulars, embargo, checklist, address, preview link, calendar by keyboard, many at once, remarks.
import { as, base, check, day, path, readers, sound } from './support.mjs';

const mark = Date.now().toString(36);
const title = `Kế hoạch ${mark}`;
let editor, item, preview, feed;

await as('author', async (page) => {
  await page.goto(base + '/desk/items/new');
  await page.fill('#title', title);
  await page.selectOption('#kind', 'clarification');
  await page.click('main button.main');
  await page.waitForURL(/\/vi$/);
  editor = path(page.url());
  item = editor.replace(/\/vi$/, '');
  await page.fill('#summary', 'Một câu tóm tắt.');
  await page.fill('#body', 'Đoạn thứ nhất của bài.\n\nĐoạn thứ hai nói về cây cầu chín nhịp.\n\nĐoạn cuối.');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  await page.goto(base + item + '/particulars');
  await sound(page, 'particulars');
  await page.check('input[name=language][value=en]');
  await page.fill('#source-0-name', 'Cục Thống kê');
  await page.fill('#source-0-url', 'https://example.org/');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  check((await page.inputValue('#source-0-name')) === 'Cục Thống kê', 'particulars are kept');
  await page.fill('#embargo_until', day(5) + 'T09:00');
  await page.fill('#reason', 'Chờ lễ ký');
  await page.click('button[value=embargo]');
  await page.waitForURL(/done=done-embargo/);
  for (const part of ['', '/vi', '/vi/read', '/vi/plan', '/vi/compare', '/particulars']) {
    await page.goto(base + item + part);
    check(await page.locator('.embargo-notice').count() === 1, `the embargo is marked on ${part || 'the item'}`);
  }
  await page.goto(base + editor + '/plan');
  await sound(page, 'checklist, dates and links');
  await page.goto(base + editor);
  await page.click('button[value=submit]');
  await page.waitForURL(/done=done-submitted/);
  await page.goto(base + editor + '/plan');
  while (await page.locator('button[name=tick]').count()) {
    await Promise.all([page.waitForNavigation(), page.locator('button[name=tick]').first().click()]);
  }
  check(await page.locator('.checks .is-done').count() >= 2, 'the checklist is ticked');
  await page.fill('#for', 'Đại sứ quán');
  await page.click('button[value=link]');
  await page.waitForURL(/done=done-link/);
  preview = path(await page.locator('a.long').first().getAttribute('href'));
  await sound(page, 'with a preview link');

  // The whole way by keyboard: from the paragraph to its remark.
  await page.goto(base + editor + '/read');
  await sound(page, 'reading view');
  const summary = page.locator('.para').nth(3).locator('.beside > details > summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Chín hay mười nhịp?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/done=done-commented/);
  check((await page.locator('.para').nth(3).locator('.thread').innerText()).includes('Chín hay mười'), 'the remark stands beside its paragraph');
  await sound(page, 'reading view with a remark');
  await page.goto(base + editor);
  await page.fill('#body', 'Đoạn mở đầu mới.\n\nĐoạn thứ nhất của bài.\n\nĐoạn thứ hai nói về cây cầu mười nhịp.\n\nĐoạn cuối.');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  await page.goto(base + editor + '/read');
  check((await page.locator('.para').nth(4).locator('.thread').count()) === 1, 'the remark has moved with its paragraph');
  await page.goto(base + editor + '/compare?from=2&to=3');
  check((await page.locator('del, ins').count()) > 0, 'two versions compare');
  await page.selectOption('#from', '1');
  await page.click('form.tools button');
  await page.waitForURL(/from=1&to=3/);
  await sound(page, 'comparison');
});

const seen = await fetch(base + preview);
const text = await seen.text();
check(seen.status === 200 && text.includes('cây cầu mười nhịp') && text.includes('class="demo" role="note"'), 'whoever has the link sees the newest text, marked');
check(seen.headers.get('cache-control') === 'no-store' && /noindex/.test(seen.headers.get('x-robots-tag')), 'the preview is kept and listed by nobody');
check((await fetch(base + preview.slice(0, -1) + 'g')).status === 404, 'a forged link shows nothing');
check((await fetch(base + '/vi/stories/' + editor.split('/').at(-2))).status === 404, 'readers see nothing of it');

await as('publisher', async (page) => {
  check((await page.content()).includes(title), 'what ends soon is on the start page');
  await page.goto(base + item + '/particulars');
  await page.fill('#reason', 'Đã ký');
  await page.click('button[value=lift]');
  await page.waitForURL(/done=done-lifted/);
  await page.goto(base + editor);
  await page.selectOption('#assignee', { index: 1 });
  await page.fill('#due_on', day(9));
  await page.click('button[value=assign]');
  await page.waitForURL(/done=done-assigned/);
  for (const view of ['month', 'week', 'list']) {
    await page.goto(`${base}/desk/calendar?view=${view}&day=${day(9)}`);
    check((await page.content()).includes(title), `the date stands in the ${view}`);
    await sound(page, `calendar ${view}`);
  }
  const move = page.locator('.ag', { hasText: title }).locator('a.mv');
  await move.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/desk\/calendar\/move/);
  await sound(page, 'moving a date');
  await page.fill('#due_on', day(10));
  await page.focus('#due_on');
  await page.keyboard.press('Enter');
  await page.waitForURL(/done=done-moved/);
  check((await page.content()).includes(title), 'it is moved by keyboard alone');
  await page.goto(base + '/desk/calendar');
  await page.fill('#my-zone', 'Europe/Paris');
  await page.click('button[value=zone]');
  await page.waitForURL(/done=done-saved/);
  await page.click('button[value=feed]');
  feed = path((await page.locator('.box code').innerText()).trim());
  const calendar = await (await fetch(base + feed)).text();
  check(calendar.startsWith('BEGIN:VCALENDAR') && calendar.includes('BEGIN:VEVENT'), 'a calendar program can follow it');
  await page.fill('#my-zone', '');
  await page.click('button[value=zone]');
  await page.waitForURL(/done=done-saved/);
  await Promise.all([page.waitForNavigation(), page.click('button[value=end-feed]')]);
  check((await fetch(base + feed)).status === 404, 'and no more when the address is ended');

  // Many at once: one can go out, the other has its readers already.
  await page.goto(base + '/desk/items?q=' + encodeURIComponent(mark));
  await sound(page, 'list of items');
  await page.check('input[name=item]');
  await page.selectOption('#act', 'publish');
  await page.click('.bulk button');
  await page.waitForURL(/\/desk\/items\/bulk/);
  await sound(page, 'many at once');
  await page.click('main button.main');
  await page.locator('.st.returned').waitFor();
  await sound(page, 'report');
  check((await page.locator('tbody').innerText()).length > 20, 'a refusal says why');
});

await as('administrator', async (page) => {
  await page.goto(base + '/desk/checklists');
  await sound(page, 'checklists');
  await page.goto(base + '/desk/checklists/new');
  await sound(page, 'a new entry');
  await page.fill('#code', `thu-${mark}`);
  await page.fill('[name=words-vi]', 'Mục thử');
  await page.click('main button.main');
  await page.waitForURL(/done=done-saved/);
  check((await page.content()).includes('Mục thử'), 'an entry is added');
  await page.click(`button[name=retire][value=thu-${mark}]`);
  await page.waitForURL(/done=done-saved/);
});

// A page that readers know moves, and the old address leads on. Without script.
await as('publisher', async (page) => {
  await page.goto(base + '/desk/items/new');
  await page.fill('#title', `Đổi địa chỉ ${mark}`);
  await page.click('main button.main');
  await page.waitForURL(/\/vi$/);
  const here = path(page.url());
  await page.fill('#summary', 'Tóm tắt.');
  await page.fill('#body', 'Nội dung.');
  await page.click('button[value=publish]');
  await page.waitForURL(/done=done-published/);
  const old = '/vi/stories/' + here.split('/').at(-2);
  await readers(old);
  await page.goto(base + here + '/plan');
  await page.fill('#slug', `dia-chi-${mark}`);
  await page.click('button[value=address]');
  await page.waitForURL(/done=done-address/);
  await readers(`/vi/stories/dia-chi-${mark}`);
  const answer = await fetch(base + old, { redirect: 'manual' });
  check(answer.status === 308 && answer.headers.get('location') === `/vi/stories/dia-chi-${mark}`, 'the old address leads to the new one');
}, { javaScriptEnabled: false });
