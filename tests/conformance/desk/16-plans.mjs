// A province's plan: begun, filled by form and by spreadsheet, returned, approved, amended; an edition linked to an activity.
import { as, base, browser, check, path, sound } from './support.mjs';
import { columns, letters, rows, unzip, withRow, zip } from './xlsx.mjs';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SHEET = 'xl/worksheets/sheet1.xml';
const stamp = Date.now().toString(36);
const [fair, film] = [`A fair of the province ${stamp}`, `A film by spreadsheet ${stamp}`];
let plan = '';
let activity = '';

// The first programme in which the person may begin a plan, and a year that has none of theirs yet.
async function room(page) {
  await page.goto(base + '/desk/programme');
  const links = await page.locator('main a').evaluateAll((all) => all.map((a) => new URL(a.href).pathname));
  const found = [path(page.url()), ...links].map((p) => /^\/desk\/programme\/[^/]+/.exec(p)?.[0]).filter(Boolean);
  const year = new Date().getFullYear();
  for (const programme of new Set(found)) {
    for (const of of [year, year + 1, year + 2, year + 3]) {
      const answer = await page.request.get(`${base}${programme}/plans?year=${of}`);
      if (answer.ok() && (await answer.text()).includes('class="plans-begin"')) return `${programme}/plans?year=${of}`;
    }
  }
  return null;
}

const messages = (page) => page.locator('main [role=alert]').allInnerTexts().then((all) => all.join('\n'));
// Sends a form whose answer is the same page again.
const again = (page, button) => Promise.all([page.waitForNavigation(), page.click(button)]);

await as('province-planner', async (page, context) => {
  const list = await room(page);
  check(list, 'there is a year for which the province has no plan');
  await page.goto(base + list);
  check(await page.locator('.bar a[aria-current]').count() === 1, 'the room is marked in the bar');
  await sound(page, 'plans of a year');
  const all = await page.locator('.plans-year tbody tr').count();
  await page.selectOption('#state', 'none');
  await page.click('form.tools button.main');
  await page.waitForURL(/state=none/);
  check((await page.locator('.plans-year tbody tr').count()) <= all, 'a filter shows fewer');
  await page.locator('.plans-begin').first().click();
  await page.waitForURL(/\/plans\/[^/]+\/\d{4}$/);
  plan = path(page.url());
  const year = plan.split('/').pop();
  await sound(page, 'no plan yet');
  await page.click('button[value=begin]');
  await page.waitForURL(/done=done-plan-begun/);
  await page.fill('#aims', 'The province tells its own story.');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  await again(page, 'button[value=submit]');
  check(await page.locator('.problems li').count() === 1, 'a plan without activities is not handed in');

  // By form: a wrong amount is told, what was typed stays, more rows come on request.
  await page.goto(`${base}${plan}/activities/new`);
  await page.fill('#title', fair);
  await page.selectOption('#task', { index: 1 });
  await page.fill('#cost-0-amount', '1.200.000 VND');
  await page.fill('#cost-0-note', 'Hall');
  await page.check('input[name=language] >> nth=0');
  await again(page, 'button[value=save]');
  check((await page.locator('.problems').innerText()).length > 10, 'a wrong amount is told of');
  check(await page.inputValue('#title') === fair && await page.inputValue('#cost-0-amount') === '1.200.000 VND', 'what was typed is still there');
  await sound(page, 'an activity with a problem');
  await page.fill('#cost-0-amount', '1200000.50');
  const before = await page.locator('.plans-cost').count();
  await again(page, 'button[value=more]');
  check(await page.locator('.plans-cost').count() > before, 'more rows for costs');
  await page.selectOption('#cost-1-source', 'social');
  await page.fill('#cost-1-amount', '800000');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  check(await page.locator('.plans-list tbody tr').count() === 1, 'the activity stands in the plan');
  check(await page.locator('.plans-bar rect').count() === 2, 'its money is drawn by source');
  await again(page, 'button[value=submit]');
  check(await page.locator('.problems li').count() === 2, 'the missing days are told by activity');
  await sound(page, 'a plan with problems');
  const form = path(await page.locator('.problems a').first().evaluate((a) => a.href));

  // Two windows: the older form is refused and keeps its words.
  const other = await context.newPage();
  await other.goto(base + form);
  await page.goto(base + form);
  await page.fill('#from', `${year}-05-01`);
  await page.fill('#to', `${year}-05-31`);
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  await other.fill('#place', 'The old hall');
  await again(other, 'button[value=save]');
  check((await messages(other)).length > 20, 'somebody else saved in between');
  check(await other.inputValue('#place') === 'The old hall', 'the words of the older form are kept');
  check(await other.locator('.plans-diff').count() === 1, 'what is stored is shown beside them');
  await sound(other, 'a conflict');
  await other.close();

  // By spreadsheet.
  await page.goto(`${base}${plan}/sheet`);
  await sound(page, 'the spreadsheet of a plan');
  const answer = await page.request.get(`${base}${plan}/sheet.xlsx`);
  check(answer.headers()['content-type'] === XLSX, 'the workbook is handed out');
  const parts = unzip(await answer.body());
  const sheet = parts.get(SHEET);
  check(sheet.includes(fair) && rows(sheet) === 3, 'it holds the present activity');
  check(/<sheetProtection sheet="1"/.test(sheet) && sheet.includes("'lists'!$A$1"), 'cells are guarded, tasks are a list');
  const at = (id) => letters(columns(sheet).indexOf(id));
  const task = parts.get('xl/worksheets/sheet3.xml').match(/<t[^>]*>([^<]*\])<\/t>/)[1].replaceAll('&amp;', '&');
  const send = async (file, name = 'plan.xlsx') => {
    await page.goto(`${base}${plan}/sheet`);
    await page.setInputFiles('#file', { name, mimeType: XLSX, buffer: file });
    await again(page, 'form[enctype] button.main');
  };
  const filled = (row) => zip(new Map([...parts, [SHEET, withRow(sheet, row)]]));
  await send(Buffer.from('no workbook'), 'plan.xlsx');
  check(await page.locator('.plans-cells li').count() === 1, 'a file that is no workbook is told of');
  await send(filled({ task: 'No such task', title: film, from: 'soon', to: `${year}-01-31`, 'cost-1-source': 'state', 'cost-1-amount': { formula: '1+1', value: 2 } }));
  const wrong = await page.locator('.plans-cells').innerText();
  for (const id of ['task', 'from', 'cost-1-amount']) check(wrong.includes(`!${at(id)}4`), `${id} is told by its cell: ${wrong}`);
  await sound(page, 'a refused spreadsheet');
  await page.goto(base + plan);
  check(await page.locator('.plans-list tbody tr').count() === 1, 'nothing of it was applied');
  await send(filled({ task, title: film, from: `${year}-06-01`, to: `${year}-06-30`, languages: 'vi, en', 'cost-1-source': 'state', 'cost-1-amount': 2500000 }));
  check(await page.locator('.plans-changes > li').count() === 1, 'what would change is shown');
  await sound(page, 'what a spreadsheet changes');
  await page.click('button[value=apply]');
  await page.waitForURL(/done=done-plan-sheet/);
  check(await page.locator('.plans-list tbody tr').count() === 2, 'and applied on a yes');
  await send(await (await page.request.get(`${base}${plan}/sheet.xlsx`)).body());
  check(await page.locator('button[value=apply]').count() === 0 && await page.locator('p.done').count() === 1, 'the same file again changes nothing');

  // Without script: order, and the way to hand it in.
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState: await context.storageState() });
  const silent = await plain.newPage();
  await silent.goto(base + plan);
  const later = silent.locator('button[name=later]');
  if (await later.count()) {
    await later.first().click();
    await silent.waitForURL(/done=done-moved/);
  }
  await silent.click('button[value=submit]');
  await silent.waitForURL(/done=done-plan-submitted/);
  await plain.close();

  // Nobody has decided yet: it is taken back, and handed in again.
  await page.goto(base + plan);
  await page.click('button[value=take-back]');
  await page.waitForURL(/done=done-plan-taken-back/);
  check(await page.locator('#aims').count() === 1, 'what was taken back is written on');
  check(await page.locator('button[value=discard]').count() === 0, 'a first version is not thrown away');
  await page.click('button[value=submit]');
  await page.waitForURL(/done=done-plan-submitted/);

  await page.goto(base + plan);
  check(await page.locator('button[value=approve]').count() === 0, 'the same person is not offered to approve');
  check(await page.locator('#aims').count() === 0, 'what is handed in is not written on');
  const token = await page.locator('input[name=form_token]').first().inputValue();
  const forced = await page.request.post(base + plan, { form: { form_token: token, act: 'approve' }, maxRedirects: 0 });
  check(forced.status() === 403, `and is refused: ${forced.status()}`);
  await sound(page, 'a plan that was handed in');
});

await as('planner', async (page) => {
  await page.goto(base + plan);
  await again(page, 'button[value=return]');
  check((await messages(page)).length > 10, 'a plan is not returned without a remark');
  await page.fill('#remark', 'In which hall?');
  await sound(page, 'deciding on a plan');
  await page.click('button[value=return]');
  await page.waitForURL(/done=done-plan-returned/);
});

await as('province-planner', async (page) => {
  await page.goto(base + plan);
  check((await page.locator('main').innerText()).includes('In which hall?'), 'the remark is read');
  await page.locator('.plans-list tbody a', { hasText: fair }).click();
  await page.fill('#place', 'The new hall');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  await page.click('button[value=submit]');
  await page.waitForURL(/done=done-plan-submitted/);
});

await as('planner', async (page) => {
  await page.goto(base + plan);
  await page.click('button[value=approve]');
  await page.waitForURL(/done=done-plan-approved/);
  await page.goto(base + plan.replace(/\/[^/]+\/(\d{4})$/, '?year=$1'));
  check(await page.locator(`.plans-year a[href="${plan}"]`).count() === 1, 'the approved plan stands in the year');
});

await as('province-planner', async (page) => {
  await page.goto(base + plan);
  await page.click('button[value=amend]');
  await page.waitForURL(/done=done-plan-amended/);
  await page.locator('.plans-list tbody a', { hasText: fair }).click();
  await page.waitForURL(/\/activities\//);
  activity = path(page.url()).replace(/\/plans\/[^/]+\/\d{4}\//, '/');
  await page.fill('#title', `${fair}, twice`);
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  await page.goto(`${base}${plan}?version=2&against=1`);
  check((await page.locator('#difference ins').first().innerText()).includes('twice'), 'the difference between versions is shown');
  await sound(page, 'two versions of a plan');
  await page.goto(`${base}${plan}?version=1`);
  check(!(await page.locator('.plans-list').first().innerText()).includes('twice'), 'version 1 is still there');

  // What came of it: an edition, by the address that readers have.
  await page.goto(base + '/en/stories');
  const story = path(await page.locator('a[href*="/en/stories/"]').first().evaluate((a) => a.href));
  await page.goto(base + activity);
  await sound(page, 'an activity');
  await page.fill('#output', 'nothing-of-that-name');
  await again(page, 'button[value=link]');
  check((await messages(page)).includes('nothing-of-that-name'), 'what does not exist is told of');
  check(await page.inputValue('#output') === 'nothing-of-that-name', 'what was typed is still there');
  await page.fill('#output', story);
  await page.click('button[value=link]');
  await page.waitForURL(/done=done-plan-linked/);
  check(await page.locator('.plans-outputs li').count() === 1, 'the edition is linked');
  const duty = path(await page.locator('.plans-facts a').first().evaluate((a) => a.href));
  // A contest elsewhere is one; it needs a title.
  await page.fill('#output', 'https://example.org/contest');
  await page.selectOption('#kind', 'contest');
  await again(page, 'button[value=link]');
  check((await messages(page)).length > 10 && await page.inputValue('#kind') === 'contest', 'a title is asked for, and what was chosen stays');
  await page.fill('#output-title', `A contest ${stamp}`);
  await page.click('button[value=link]');
  await page.waitForURL(/done=done-plan-linked/);
  check(await page.locator('.plans-outputs a[href="https://example.org/contest"]').count() === 1, 'the contest is linked');
  await sound(page, 'an activity with an output');
  // Readers follow the thread from the task to what came of it.
  await page.waitForTimeout(600);
  await page.goto(base + duty.replace(/^\/desk\//, '/vi/'));
  check(await page.locator(`#activities a[href="${story}"]`).count() >= 1, 'a task leads readers to the edition');
  check((await page.locator('#activities').innerText()).includes(`A contest ${stamp}`), 'and to the contest');
  await sound(page, 'a task with what it produced');
});

await as('planner', async (page) => {
  await page.goto(base + activity);
  const href = path(await page.locator('.plans-outputs a').first().evaluate((a) => a.href));
  await page.goto(base + href.replace(/^(\/desk\/items\/[^/]+).*$/, '$1'));
  check(await page.locator(`a[href="${activity}"]`).count() === 1, 'the item leads back to its activity');
  await sound(page, 'an item that a plan produced');
});

await as('province-planner', async (page) => {
  await page.goto(base + plan);
  await page.click('.plans-discard summary');
  await sound(page, 'an amendment before it is thrown away');
  await page.click('button[value=discard]');
  await page.waitForURL(/done=done-plan-discarded/);
  check(!(await page.locator('.plans-list').first().innerText()).includes('twice'), 'the approved version is the newest again');
  check(await page.locator('button[value=amend]').count() === 1, 'and may be amended');
});

await as('author', async (page) => {
  const answer = await page.request.post(base + plan, { form: { act: 'amend' }, maxRedirects: 0 });
  check(answer.status() === 403, 'nobody writes without right and token');
});
