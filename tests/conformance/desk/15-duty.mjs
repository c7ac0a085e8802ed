// Duties: a programme is set up, a task is made, broken down, adopted and given up, an indicator is counted, and readers see it.
import { as, base, browser, check, readers, sound } from './support.mjs';

const code = `journey-${Date.now()}`;
const home = `${base}/desk/programme/${code}`;
const title = (page) => page.locator('main form.duty-form [name^="title-"]').first();
const refused = async (page) => (await page.locator('p.wrong').count()) === 1;

await as('planner', async (page) => {
  await page.goto(base + '/desk/programme/new');
  await sound(page, 'the form of a programme');
  await title(page).fill('A journey');
  await page.locator('[name^="about-"]').first().fill('What it is, and what is not known of it.');
  await page.fill('#code', code);
  await page.selectOption('#document', { index: 0 });
  await page.selectOption('#lead', { index: 0 });
  await page.fill('#from', '2026-01-01');
  await page.fill('#to', '2025-01-01');
  await page.fill('#currency', 'EUR');
  await page.fill('#horizons', '3, 5');
  for (const kind of ['ministry', 'province']) {
    const box = page.locator(`[name=takes_part][value=${kind}]`);
    if (await box.count()) await box.check();
  }
  await page.check('[name=public]');
  await page.check('[name=withheld][value=money]');
  await page.click('main button.main');
  check(await refused(page), 'a last day before the first is refused');
  check(await page.isChecked('[name=withheld][value=money]') && (await page.inputValue('#currency')) === 'EUR' && (await title(page).inputValue()) === 'A journey', 'what was typed is kept');
  await page.fill('#to', '2030-12-31');
  await page.click('main button.main');
  await page.waitForURL(/done=/);
  await sound(page, 'an empty programme');

  // A group with a task in it; the same address twice is refused.
  const make = async (kind, key, name, parent) => {
    await page.goto(`${home}/tasks/new`);
    await page.selectOption('#kind', kind);
    await page.fill('#code', key);
    await page.fill('#number', parent ? '1.1' : '1');
    if (parent) await page.selectOption('#parent', parent);
    await title(page).fill(name);
    await page.click('main button.main');
  };
  await make('group', `${code}-group`, 'A group');
  await page.waitForURL(/done=/);
  await make('task', `${code}-task`, 'A task of the journey', `${code}-group`);
  await page.waitForURL(/done=/);
  await sound(page, 'a task');
  await make('task', `${code}-task`, 'Another');
  check(await refused(page), 'an address is taken once');

  // An indicator that Sen counts; one that people report must say how.
  await page.goto(`${home}/indicators/new`);
  await sound(page, 'the form of an indicator');
  await page.fill('#code', `${code}-editions`);
  await title(page).fill('Editions of the journey');
  await page.locator('[name^="unit-"]').first().fill('editions');
  await page.click('main button.main');
  check(await refused(page), 'a reported indicator says how it is counted');
  await page.selectOption('#counted', 'editions');
  await page.fill('#target-value', '1000');
  await page.fill('#target-source', 'A page');
  await page.click('main button.main');
  await page.waitForURL(/done=/);
  await sound(page, 'an indicator');
  const cell = page.locator('table.duty-figures tbody tr').last().locator('td a').first();
  if (await cell.count()) {
    const number = (await cell.innerText()).trim();
    await cell.click();
    await page.waitForSelector('#rows');
    check((await page.locator('#rows h2').innerText()).includes(number), 'a number opens its rows');
    await sound(page, 'the rows of a number');
  }
  await page.goto(`${home}/indicators`);
  await sound(page, 'indicators');

  // The whole country may break a task down for a lead: it leads nothing yet, so nothing is offered.
  await page.goto(`${home}/tasks/${code}-task`);
  check((await page.locator('#part-title').count()) === 0, 'who leads nothing breaks nothing down');
});

await as('province-planner', async (page) => {
  await page.goto(home);
  await sound(page, 'the tree of tasks');
  check((await page.locator('.acts a[href$="/tasks/new"]').count()) === 0, 'a province makes no tasks of the programme');
  await page.locator(`a[href$="/tasks/${code}-task"]`).first().click();
  check((await page.locator('#reason').count()) === 0, 'nor does it give one up');
  await page.click('button[value=adopt]');
  await page.waitForURL(/done=done-duty-adopted/);
  await sound(page, 'an adopted task');
  const own = page.url().replace(/\?.*/, '');
  await page.goto(`${home}/tasks/${code}-task`);
  check((await page.locator('button[value=adopt]').count()) === 0, 'a task is adopted once');
  // Its own task is broken down, and given up with a reason because something hangs on it.
  await page.goto(own);
  await page.locator('details:has(#part-title) summary').click();
  await page.fill('#part-title', 'A part');
  await page.click('button[value=break-down]');
  await page.waitForURL(/done=done-duty-part/);
  await page.goto(own);
  await page.locator('details:has(#reason) summary').click();
  await page.click('button[value=drop]');
  check(await refused(page), 'what something hangs on is given up with a reason');
  await page.locator('details:has(#reason) summary').click();
  await page.fill('#reason', 'No money this year');
  await page.click('button[value=drop]');
  await page.waitForURL(/done=done-duty-dropped/);
  check((await page.locator('main').innerText()).includes('No money this year'), 'the reason is there');
  // From the tree to its own page.
  await page.goto(home);
  await page.locator('main a[href*="/organisations/"]').first().click();
  await sound(page, 'what rests on an organisation');
  check((await page.locator('main section').count()) >= 1, 'its duties are there');
  const answer = await page.goto(`${home}/tasks/new`);
  check(answer.status() === 403, 'what is not offered is refused');
});

const answer = await readers(`/en/programme/${code}`);
const text = await answer.text();
check(text.includes('A task of the journey') && text.includes('Editions of the journey'), 'readers see tasks and indicators');
check(text.includes('Not published') && text.includes('Money'), 'and are told what is kept from them');
const csv = await (await fetch(`${base}/en/programme/${code}/tasks.csv`)).text();
check(csv.includes(`${code}-task`), 'as a file, too');
const json = await (await fetch(`${base}/api/v1/programmes/${code}`)).json();
check(json.tasks.length === 4 && json.indicators[0].target.value === '1000', 'and as JSON');
check(json.withheld.join() === 'money', 'which says so, too');
const page = await browser.newPage();
for (const address of [`/en/programme/${code}`, `/en/programme/${code}/tasks/${code}-task`, `/ar/programme/${code}`]) {
  await page.goto(base + address);
  await sound(page, `readers: ${address.replace(code, '…')}`);
}
await page.close();
