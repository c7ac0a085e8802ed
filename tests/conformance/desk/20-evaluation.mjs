// An evaluation: asked, frozen with what it rests on, judged, published by somebody else, read by readers.
import { as, base, browser, check, path, readers, sound } from './support.mjs';

const stamp = String(Date.now()).slice(-8);
const programme = `${base}/desk/programme/example`;
const title = `Đánh giá nửa năm ${stamp}`;
const answer = `Có tiến bộ, nhưng chưa đủ căn cứ ${stamp}.`;
let evaluation;

await as('planner', async (page) => {
  await page.goto(programme);
  await page.click('main a[href$="/evaluations"]');
  await page.waitForURL(/\/programme\/example\/evaluations$/);
  await sound(page, 'the evaluations of a programme');
  await page.click('main a[href*="/desk/evaluations/new"]');
  await page.waitForURL(/evaluations\/new/);
  await sound(page, 'the form of an evaluation');

  // What was typed stays, whatever is wrong.
  await page.fill('#title', title);
  await page.fill('#about', 'Nửa năm đầu đã làm được gì?');
  await page.selectOption('#years', '');
  await page.fill('#on', '2020-01-01');
  await page.fill('#question-0', 'Đã có thêm bao nhiêu người được tập huấn và nội dung được xuất bản?');
  await page.locator('.ev-ask').nth(0).locator('summary').click();
  for (const code of ['example-trained', 'example-editions', 'example-recognition']) await page.check(`input[name=indicator-0][value=${code}]`);
  await page.check('input[name=task-0][value=example-1]');
  await page.fill('#question-1', 'Người nước ngoài nghĩ gì?');
  // A study that there is not is told of, and stays as it was typed.
  const typed = await page.locator('input#study-0').count() > 0;
  if (typed) await page.fill('#study-0', 'spring-campaign');
  await page.selectOption('#study-for-0', 'example-recognition');
  await page.click('main form[method=post] button.main');
  await page.waitForSelector('p.wrong');
  check((await page.inputValue('#title')) === title, 'the form keeps what was typed');
  check(await page.isChecked('input[name=indicator-0][value=example-trained]'), 'and what was chosen');
  if (typed) {
    check((await page.inputValue('#study-0')) === 'spring-campaign', 'and the study');
    await page.fill('#study-0', '');
    await Promise.all([page.waitForEvent('load'), page.click('main form[method=post] button.main')]);
    check(await page.locator('.choose-open').count() === 0, 'nothing is left to choose');
  }
  await page.fill('#on', '2026-06-30');
  await page.click('main form[method=post] button.main');
  await page.waitForURL(/evaluations\/[0-9a-f-]+\?done=done-saved/);
  evaluation = path(page.url());
  check(await page.locator('[role=note]').count() >= 1, 'it says that nothing is frozen yet');
  check(await page.locator('.ev-judge').count() === 0, 'and nothing is judged yet');
  await sound(page, 'a draft');

  // A draft can be thrown away, and is gone then.
  await page.goto(`${base}/desk/evaluations/new?programme=example`);
  await page.fill('#title', `Bản nháp ${stamp}`);
  await page.selectOption('#years', '');
  await page.fill('#on', '2026-06-30');
  await page.click('main form[method=post] button.main');
  await page.waitForURL(/evaluations\/[0-9a-f-]+\?done=done-saved/);
  const thrown = path(page.url()).split('?')[0];
  await page.click('.ev-discard summary');
  await page.click('button[value=discard]');
  await page.waitForURL(/\/programme\/example\/evaluations\?done=done-evaluation-discarded/);
  check(await page.locator(`main a[href="${thrown}"]`).count() === 0, 'a draft that was thrown away is in no list');
  check((await page.request.get(base + thrown)).status() === 404, 'and has no page');
});

await as('province-planner', async (page) => {
  check((await page.goto(base + evaluation)).status() === 403, 'a province does not read what is being written');
});

await as('planner', async (page) => {
  await page.goto(base + evaluation);
  await page.click('button[value=freeze]');
  await page.waitForURL(/done=done-evaluation-frozen/);
  const edit = await page.request.get(`${base}${evaluation}/edit`);
  check(edit.status() === 404, 'what is frozen is not changed');
  check(await page.locator('button[value=discard]').count() === 0, 'nor thrown away');
  const figures = page.locator('#q1 .ev-figures tbody tr');
  check(await figures.count() === 3, 'each indicator has its line');
  check(await page.locator('#q1 .ev-figures thead th').count() === 5, 'then and now stand side by side');
  check(/\d/.test(await figures.first().innerText()), 'with figures');
  check(await page.locator('#q1 .ev-values li').count() >= 3, 'a reported figure names those it is made of');
  check(await page.locator('#q1 .ev-money tbody tr').count() >= 1, 'money of the tasks');
  check(await page.locator('#q1 .ev-tasks li').count() === 1, 'and how they went');
  check(await page.locator('#q2 .ev-gaps li').count() >= 1, 'what was not measured is said in words');
  await sound(page, 'a frozen evaluation');

  // What Sen counted opens as many rows.
  const counted = figures.locator('td a[href*="/rows/example-editions"]');
  const number = Number((await counted.locator('b').innerText()).replace(/\D/g, ''));
  await counted.click();
  await page.waitForURL(/\/rows\/example-editions$/);
  check(await page.locator('ul.rows li').count() === number, `the number ${number} opens its rows`);
  await sound(page, 'the rows of a number');

  // A judgement that is not whole cannot be published.
  await page.goto(base + evaluation);
  await page.fill('#answer-q1', answer);
  await page.check('input[name=confidence-q1][value=middle]');
  await page.fill('#basis-q1', 'Ba báo cáo đã được tiếp nhận.');
  await page.click('button[value=judge]');
  await page.waitForURL(/done=done-saved/);
  check((await page.inputValue('#answer-q1')) === answer, 'the answer is kept');
  await page.fill('#answer-q2', 'Không biết: chưa được đo.');
  await page.check('input[name=confidence-q2][value=low]');
  await page.fill('#summary', 'Kết quả bước đầu.');
  await page.click('button[value=judge]');
  await page.waitForURL(/done=done-saved/);
  check(await page.locator('button[value=publish]').count() === 0, 'whoever judged does not publish');

  for (const [kind, begins] of [['pdf', '%PDF'], ['docx', 'PK']]) {
    const file = await page.request.get(`${base}${evaluation}/evaluation.${kind}`);
    check(file.status() === 200 && (await file.body()).subarray(0, begins.length).toString() === begins, `a paper as ${kind}`);
  }
  const arabic = await page.request.get(`${base}${evaluation}/evaluation.pdf?lang=ar`);
  check(arabic.status() === 200, 'also from right to left');
});

const address = `/programme/example/evaluations/${evaluation.split('/').at(-1)}`;
check((await fetch(`${base}/vi${address}`)).status === 404, 'readers see nothing before it is published');

await as('culture-planner', async (page) => {
  await page.goto(base + evaluation);
  await page.click('button[value=publish]');
  await page.waitForURL(/done=done-published/);
  check(await page.locator('button[value=publish], button[value=judge]').count() === 0, 'what is published stays as it is');
  check(await page.locator(`main a[href$="${address}"]`).count() === 1, 'and leads to its public page');
  await sound(page, 'a published evaluation at the desk');
});

check((await readers(`/vi${address}`)).status === 200, 'readers see it');
const reading = await browser.newContext({ viewport: { width: 390, height: 800 }, locale: 'vi' });
const page = await reading.newPage();
await page.goto(`${base}/vi${address}`);
check((await page.innerText('h1')).includes(stamp), 'by its name');
check((await page.content()).includes(answer), 'with the answer');
check(await page.locator('.ev-sure').count() === 2, 'and how sure those are who gave it');
await sound(page, 'an evaluation, for readers');
await page.locator('.ev-figures a[href*="/rows/"]').first().click();
await page.waitForURL(/\/rows\//);
await sound(page, 'the rows of a number, for readers');
await page.goto(`${base}/ar${address}`);
check((await page.getAttribute('html', 'dir')) === 'rtl', 'it is there from right to left');
await sound(page, 'an evaluation from right to left');
await page.goto(`${base}/vi/programme/example`);
check(await page.locator(`a[href$="${address}"]`).count() === 1, 'the programme leads to it');
await reading.close();

const list = await (await fetch(`${base}/api/v1/programmes/example/evaluations?limit=100`)).json();
check(list.items.some((e) => e.title === title), 'it is in the list of the API');
const one = await (await fetch(`${base}/api/v1${address.replace('/programme/', '/programmes/')}`)).json();
check(one.questions.length === 2 && one.questions[0].answer === answer, 'with its questions and answers');
check(one.indicators.some((i) => i.values.length >= 2 && i.values.every((v) => v.id)), 'and the rows of its figures');
check(!JSON.stringify(one).includes('judged_by'), 'but nobody is named');
