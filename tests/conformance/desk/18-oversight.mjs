// Oversight: a reader's report leads to a correction, an inspection names who is late, a scheme is decided on what others say.
import { as, base, browser, check, day, path, readers, sound } from './support.mjs';

const stamp = String(Date.now()).slice(-8);
const future = `${Number(day().slice(0, 4)) + 1}`;
const named = {};
const name = async (page) => (await page.innerText('.who a')).trim();

// ---- A reader reports a mistake.
const title = `Làng gốm bên sông ${stamp}`;
let editor, story;
await as('publisher', async (page) => {
  await page.goto(base + '/desk/items/new');
  await page.fill('#title', title);
  await page.selectOption('#kind', 'image');
  await page.click('main button.main');
  await page.waitForURL(/\/vi$/);
  editor = path(page.url());
  story = '/vi/stories/' + editor.split('/').at(-2);
  await page.fill('#summary', 'Một làng nghề lâu đời.');
  await page.fill('#body', 'Làng có từ thế kỷ mười sáu.');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  await page.click('button[value=publish]');
  await page.waitForURL(/done=done-published/);
  check((await readers(story)).status === 200, 'the story can be read');
});

const reading = await browser.newContext({ viewport: { width: 390, height: 800 }, locale: 'vi' });
const page = await reading.newPage();
await page.goto(base + story);
await page.click(`a[href*="/complaint?page="]`);
check((await page.inputValue('#page')) === story, 'the form knows which page is meant');
await sound(page, 'the form for a report');
await page.fill('#page', 'https://example.org/elsewhere');
await page.fill('#wrong', 'Thế kỷ không đúng.');
await page.fill('#instead', 'Thế kỷ mười bảy.');
await page.fill('#known_from', 'https://example.org/archive');
await page.click('form[method=post] button');
await page.waitForSelector('#page-wrong');
check((await page.inputValue('#wrong')) === 'Thế kỷ không đúng.', 'what was typed is still there');
await sound(page, 'a report with a mistake of its own');
await page.fill('#page', base + story);
await page.fill('#contact', `reader-${stamp}@example.org`);
await page.click('form[method=post] button');
await page.waitForURL(/\/complaint\/[0-9A-Z]{10}\?new=1/);
const receipt = path(page.url());
check(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/.test(await page.innerText('.ask-receipt b')), 'a receipt in two groups');
check(!(await page.content()).includes(`reader-${stamp}`), 'the address of the reader is not on the page');
await sound(page, 'a receipt');

const answer = await fetch(base + receipt);
check((answer.headers.get('cache-control') ?? '').includes('no-store'), 'nobody keeps the page of a receipt');
check((await answer.text()).includes('noindex'), 'and no search engine lists it');
check((await fetch(base + '/vi/complaint/0000000000')).status === 404, 'a receipt that was never given leads nowhere');
const send = (fields) => fetch(base + '/vi/complaint', { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) });
const whole = { page: story, wrong: 'a', instead: 'b', known_from: '', contact: '' };
check((await send({ ...whole, homepage: 'https://spam.example/' })).status === 422, 'what programs fill in is not taken');
check((await send({ ...whole, wrong: ' ' })).status === 422, 'nothing wrong is no report');

// Without script, from the corrections page.
const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'en' });
const silent = await plain.newPage();
await silent.goto(base + '/en/corrections');
await silent.click('a[href="/en/complaint"]');
await silent.fill('#page', '/en/facts');
await silent.fill('#wrong', `A figure ${stamp}`);
await silent.fill('#instead', 'Another figure');
await silent.click('form[method=post] button');
await silent.waitForURL(/\/en\/complaint\/[0-9A-Z]{10}/);
const second = (await silent.innerText('.ask-receipt b')).toLowerCase();
await silent.goto(base + '/en/complaint');
await silent.fill('#receipt', second);
await silent.click('form:has(#receipt) button');
check((await silent.content()).includes(`A figure ${stamp}`), 'the receipt leads back, however it is typed');
await plain.close();

// ---- The publisher answers: first the correction, then the answer.
let complaint;
await as('publisher', async (page) => {
  await page.goto(base + '/desk/oversight');
  await sound(page, 'oversight');
  await page.goto(base + '/desk/complaints');
  await sound(page, 'reports of readers');
  complaint = await page.locator('tr', { hasText: story }).first().locator('a').getAttribute('href');
  // By when it is to be answered is on the calendar: in this month or the next.
  const listed = async (day) => (await (await page.request.get(`${base}/desk/calendar?view=list&day=${day}`)).text()).includes(`href="${complaint}"`);
  const now = new Date();
  const months = [0, 1].map((n) => new Date(Date.UTC(now.getFullYear(), now.getMonth() + n, 15)).toISOString().slice(0, 10));
  check((await listed(months[0])) || (await listed(months[1])), 'the day of the answer is on the calendar');
  await page.goto(base + complaint);
  await sound(page, 'a report');
  check((await page.content()).includes(`reader-${stamp}@example.org`), 'who answers sees how the reader can be reached');
  await page.selectOption('#assignee', { label: await name(page) });
  await page.click('button[value=assign]');
  await page.waitForURL(/done=done-assigned/);
  await page.check('input[name=verdict][value=right]');
  await page.fill('#answer', 'Bạn đúng, xin cảm ơn.');
  await page.click('button[value=answer]');
  await page.waitForSelector('p.wrong');
  check((await page.inputValue('#answer')) === 'Bạn đúng, xin cảm ơn.', 'the answer is kept while the page is not corrected yet');
  await page.goto(base + editor);
  await page.waitForSelector('form.live');
  await page.fill('#body', 'Làng có từ thế kỷ mười bảy.');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  await page.fill('#note', 'Trước đây ghi sai thế kỷ.');
  await page.click('button[value=publish]');
  await page.waitForURL(/done=done-published/);
  await page.goto(base + complaint);
  await page.check('input[name=verdict][value=right]');
  await page.fill('#answer', 'Bạn đúng, xin cảm ơn.');
  await page.selectOption('#correction', { index: 1 });
  await page.click('button[value=answer]');
  await page.waitForURL(/done=done-complaint/);
  check(!(await page.locator('button[value=answer]').count()), 'an answer is given once');
  await sound(page, 'an answered report');
});
await as('author', async (page) => {
  await page.goto(base + complaint);
  check(!(await page.content()).includes(`reader-${stamp}@example.org`), 'who does not answer does not see the address');
  check(!(await page.locator('button[value=answer]').count()), 'and is not offered to answer');
});
await as('province-publisher', async (page) => {
  check((await page.goto(base + complaint)).status() === 403, 'another publisher does not read it');
});

await page.goto(base + receipt);
check((await page.content()).includes('Bạn đúng, xin cảm ơn.'), 'the reader sees the answer');
check((await page.content()).includes('Trước đây ghi sai thế kỷ.'), 'and the correction');
await sound(page, 'an answer');
await page.waitForTimeout(500);
const note = /Trước đây ghi sai thế kỷ\.[\s\S]{0,200}phản ánh của bạn đọc/;
check(note.test(await (await fetch(base + '/vi/corrections')).text()), 'the register says that a report led to it');
check(note.test(await (await fetch(base + story)).text()), 'and so does the page');
for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
  const feed = await (await fetch(`${base}/vi/corrections/${file}`)).text();
  check(note.test(feed), `and ${file} of the register`);
}
const register = await (await fetch(base + '/api/v1/corrections?locale=vi&limit=5')).json();
check(register.items.find((c) => base + story === c.url)?.after_complaint === true, 'and the interface of the register');
const own = await (await fetch(`${base}/api/v1/editions/vi/${editor.split('/').at(-2)}`)).json();
check(own.corrections.some((c) => c.after_complaint === true), 'and that of the edition');
await reading.close();

// ---- An inspection, and who is late.
let province, programme, inspection;
await as('province-planner', async (page) => {
  named.proposer = await name(page);
  // A programme that has tasks, and in which the province takes part.
  await page.goto(base + '/desk/schemes/new');
  const all = await page.locator('#programme option').evaluateAll((options) => options.map((o) => o.value));
  for (const code of all.length ? all : ['']) {
    await page.goto(`${base}/desk/schemes/new?programme=${code}`);
    if (!(await page.locator('#organisation option').count()) || !(await page.locator('input[name=task]').count())) continue;
    province = await page.locator('#organisation option').first().getAttribute('value');
    programme = await page.locator('main form[method=post] input[name=programme]').getAttribute('value');
    break;
  }
  check(Boolean(province && programme), 'a province takes part in a programme');
});
await as('planner', async (page) => {
  named.planner = await name(page);
  await page.goto(`${base}/desk/inspections/new?programme=${programme}`);
  await sound(page, 'the form of an inspection');
  await page.selectOption('#organisation', province);
  await page.fill('#title', `Kiểm tra cổng ${stamp}`);
  await page.fill('#from', '2024-03-01');
  await page.fill('#to', '2024-02-01');
  await page.click('main form[method=post] button.main');
  await page.waitForSelector('p.wrong');
  check((await page.inputValue('#title')) === `Kiểm tra cổng ${stamp}`, 'the form keeps what was typed');
  await page.fill('#to', '2024-03-05');
  await page.click('main form[method=post] button.main');
  await page.waitForURL(/inspections\/[0-9a-f-]+\?done=/);
  inspection = path(page.url());
  await page.selectOption('#weight-', 'shortcoming');
  await page.fill('#words-', 'Chưa có trang đính chính.');
  await page.click('button[value=finding]');
  await page.waitForURL(/done=done-saved/);
  await page.click('summary >> nth=-1');
  await page.fill('#todo-', 'Mở trang đính chính.');
  await page.selectOption('#owner-', province);
  await page.fill('#due-', '2024-06-01');
  await page.selectOption('#on-', { index: 1 });
  await page.click('button[value=recommendation]:visible');
  await page.waitForURL(/done=done-saved/);
  await sound(page, 'an inspection that is being written');
});
await as('province-planner', async (page) => {
  check((await page.goto(base + inspection)).status() === 403, 'those inspected see nothing before it is handed over');
});
await as('planner', async (page) => {
  await page.goto(base + inspection);
  await page.fill('#summary', 'Còn thiếu một trang.');
  await page.click('button[value=hand-over]');
  await page.waitForURL(/done=done-handed-over/);
  await page.goto(base + '/desk/inspections');
  check((await page.locator('section.box').innerText()).includes('Mở trang đính chính.'), 'a late recommendation is named');
  await sound(page, 'inspections');
});
await as('province-planner', async (page) => {
  await page.goto(base + inspection);
  check(!(await page.locator('button[value=accept]').count()), 'who is inspected does not accept');
  await page.click('details:has(button[value=answer]) summary');
  await page.fill('textarea[id^=done-]', 'Đã mở.');
  await page.fill('input[id^=evidence-]', base + '/vi/corrections');
  await page.click('button[value=answer]');
  await page.waitForURL(/done=done-answered/);
  await sound(page, 'an answered recommendation');
});
await as('planner', async (page) => {
  await page.goto(base + inspection);
  await page.click('button[value=not-yet]');
  await page.waitForSelector('p.wrong');
  await page.fill('textarea[id^=remark-]', 'Đã xem.');
  await page.click('button[value=accept]');
  await page.waitForURL(/done=done-saved/);
  check(await page.locator('.sub .st.approved').count() === 1, 'with the last recommendation the inspection is closed');
  await sound(page, 'a closed inspection');
});

// ---- Schemes: criteria first, then a proposal, reviewers, and the decision of somebody else.
await as('reviewer', async (page) => { named.reviewer = await name(page); });
await as('analyst', async (page) => { named.analyst = await name(page); });
await as('planner', async (page) => {
  await page.goto(`${base}/desk/schemes/criteria?programme=${programme}`);
  await page.fill('#title-0', 'Hiệu quả');
  await page.fill('#weight-0', '3');
  await page.fill('#title-1', 'Chi phí');
  await page.fill('#weight-1', '1');
  await page.click('main form button.main');
  await page.waitForURL(/done=done-criteria/);
  await sound(page, 'criteria');
});
// Readers see by what schemes are judged, and since when.
let judged = '';
for (let n = 0; n < 50 && !judged.includes('Hiệu quả'); n += 1) {
  await new Promise((r) => setTimeout(r, 100));
  judged = await (await fetch(`${base}/vi/programme/${programme}`)).text();
}
check(/id="criteria"[\s\S]*Hiệu quả[\s\S]*Chi phí/.test(judged), 'the criteria are on the public page');
const criteria = (await (await fetch(`${base}/api/v1/programmes/${programme}?locale=vi`)).json()).scheme_criteria;
check(criteria.version >= 1 && criteria.since && criteria.criteria[0].weight === 3, 'and in the interface, with version and day');

async function propose(what) {
  let address;
  await as('province-planner', async (page) => {
    await page.goto(`${base}/desk/schemes/new?programme=${programme}`);
    await page.fill('#title', what);
    await page.fill('#what', 'Bảo tàng trực tuyến.');
    await page.fill('#why', 'Người ở xa không đến được.');
    await page.locator('input[name=task]').first().check();
    await page.fill('#from', `${future}-01-01`);
    await page.fill('#to', `${future}-12-31`);
    await page.fill('#cost-state', 'nhiều');
    await page.fill('#name-0', 'Lượt xem');
    await page.fill('#target-0', '5000');
    await page.click('main form[method=post] button.main');
    await page.waitForSelector('p.wrong');
    check((await page.inputValue('#cost-state')) === 'nhiều', 'the form of a scheme keeps what was typed');
    await sound(page, 'the form of a scheme');
    await page.fill('#cost-state', '1500000000');
    await page.click('main form[method=post] button.main');
    await page.waitForURL(/schemes\/[0-9a-f-]+\?done=/);
    address = path(page.url());
    await page.click('details:has(#reference) summary');
    await page.fill('#reference', 'không có gì như vậy');
    await page.click('button[value=attach]');
    await page.waitForSelector('.choose-open');
    check((await page.inputValue('#reference')) === 'không có gì như vậy', 'evidence that is not found is told of, and what was typed is kept');
    await page.fill('#reference', base + '/vi/facts');
    await page.fill('#note', 'Số liệu hiện nay');
    await page.click('button[value=attach]');
    await page.waitForURL(/done=done-saved/);
    await page.click('button[value=submit]');
    await page.waitForURL(/done=done-scheme-submitted/);
    check(!(await page.locator('button[value=decide]').count()), 'who proposes does not decide');
  });
  await as('planner', async (page) => {
    await page.goto(base + address);
    check(!(await page.locator('#reviewer option', { hasText: named.proposer }).count()), 'who proposes does not judge');
    for (const who of [named.reviewer, named.analyst]) {
      await page.selectOption('#reviewer', { label: who });
      await page.click('button[value=name-reviewer]');
      await page.waitForURL(/done=done-saved/);
    }
    await sound(page, 'a scheme with its reviewers');
  });
  return address;
}
async function score(page, address, points) {
  await page.goto(base + address);
  check(!(await page.locator('button[value=appraise]').count()), 'nobody scores before they declare their interests');
  await page.click('button[value=no-conflict]');
  await page.waitForURL(/done=done-saved/);
  for (const [n, value] of points.entries()) {
    await page.check(`input[name=score-${n + 1}][value="${value}"]`);
    await page.fill(`#reason-${n + 1}`, `Lý do ${value}`);
  }
  await sound(page, 'a form for scores');
  await page.click('button[value=appraise]');
  await page.waitForURL(/done=done-appraised/);
}

const tied = await propose(`Đề án A ${stamp}`);
await as('analyst', async (page) => {
  await page.goto(base + tied);
  await page.fill('#interest', 'Người nhà thực hiện.');
  await page.click('button[value=conflict]');
  await page.waitForURL(/done=done-saved/);
  check(!(await page.locator('button[value=appraise]').count()), 'whoever has a conflict does not score');
});
await as('reviewer', (page) => score(page, tied, [4, 3]));
await as('planner', async (page) => {
  await page.goto(base + tied);
  await page.check('input[name=decision][value=approve]');
  await page.fill('#reasons', 'Tốt.');
  await page.click('button[value=decide]');
  await page.waitForSelector('p.wrong');
  check((await page.inputValue('#reasons')) === 'Tốt.', 'one judgement is not enough');
  await page.check('input[name=decision][value=return]');
  await page.fill('#reasons', 'Cần thêm người thẩm định.');
  await page.click('button[value=decide]');
  await page.waitForURL(/done=done-decided/);
});

const good = await propose(`Đề án B ${stamp}`);
await as('reviewer', async (page) => {
  await score(page, good, [5, 4]);
  check(!(await page.content()).includes('Lý do 2'), 'a reviewer sees nothing of the other');
});
await as('analyst', (page) => score(page, good, [2, 4]));
await as('planner', async (page) => {
  await page.goto(base + good);
  check((await page.content()).includes('Lý do 5') && (await page.content()).includes('Lý do 2'), 'with all in, the reasons are shown');
  check(await page.locator('.st.late').count() === 1, 'and where they disagree');
  await sound(page, 'an appraised scheme');
  await page.check('input[name=decision][value=condition]');
  await page.fill('#reasons', 'Có bản tiếng Anh.');
  await page.click('button[value=decide]');
  await page.waitForURL(/done=done-decided/);
  const task = await page.locator('main .acts a[href*="/tasks/"]').getAttribute('href');
  check(Boolean(task), 'a task was made of it');
  const answer = await page.request.get(base + task);
  check(answer.status() === 200 && (await answer.text()).includes(`Đề án B ${stamp}`), 'it stands in the programme');
  await page.goto(base + good);
  await sound(page, 'a decided scheme');
  await page.goto(base + '/desk/schemes');
  await sound(page, 'schemes');
});
await as('province-planner', async (page) => {
  await page.goto(base + good);
  check(await page.locator('main .acts a[href*="/plans/"]').count() === 1, 'its plan can be begun');
});
