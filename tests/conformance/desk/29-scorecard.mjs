// Scorecards: a campaign is recorded, its links are read, and its scorecard shows what was counted at its level and says what
// was not measured. What Sen counts of readers stands in the report of the period without anybody's typing.
import { as, base, browser, check, choose, day, path, sound } from './support.mjs';

const stamp = String(Date.now()).slice(-8);
const campaign = `spring-${stamp}`, indicator = `views-${stamp}`;
const programme = `${base}/desk/programme/47-nq-cp`;
const levels = ['input', 'activity', 'output', 'out-take', 'outcome', 'impact'];
const section = (page, level) => page.locator(`section[aria-labelledby="level-${level}"]`);
const number = (text) => Number(text.replace(/\D/g, ''));

await as('planner', async (page) => {
  // A text is chosen by what it is called.
  await page.goto(`${base}/desk/scorecards`);
  if (await page.locator('select#item').count()) await page.selectOption('#item', { index: 1 });
  else await page.fill('#item', (await page.locator('#item-list option').first().getAttribute('value')));
  await page.click('main form[method=get] button');
  await page.waitForURL(/scorecards\/item\//);

  await page.goto(`${base}/desk/campaigns/new`);
  await page.fill('#code', campaign);
  await page.selectOption('#organisation', 'sen-newsroom');
  await page.fill('#from', day(-20));
  await page.fill('#until', day());
  await page.selectOption('#programme', '47-nq-cp');
  await page.fill('#name-vi', `Chiến dịch ${stamp}`);
  await page.click('main form[method=post] button.main');
  await page.waitForURL(/done=done-campaign/);

  // A count of readers as an indicator of the programme.
  await page.goto(`${programme}/indicators/new`);
  await page.fill('#code', indicator);
  await page.locator('[name^="title-"]').first().fill(`Lượt xem ${stamp}`);
  await page.locator('[name^="unit-"]').first().fill('lượt');
  await page.selectOption('#counted', 'views');
  await page.selectOption('#level', 'out-take');
  await page.fill('#target-value', '1000');
  await page.fill('#target-source', 'Kế hoạch');
  await page.click('main button.main');
  await page.waitForURL(/done=/);
});

// Fourteen readers come by the campaign's link.
const story = (await (await fetch(`${base}/api/v1/editions?locale=vi&limit=1`)).json()).items[0];
const link = `${story.url.replace(/^https?:\/\/[^/]+/, base)}?c=${campaign}`;
const visit = async (n) => {
  const context = await browser.newContext({ userAgent: `Mozilla/5.0 (X11; Linux x86_64) Scorecard/${stamp}-${n}`, locale: 'vi' });
  await (await context.newPage()).goto(link);
  await context.close();
};

await as('planner', async (page) => {
  const views = section(page, 'out-take').locator('a[href*="/rows/views"]');
  // The labels that are counted are read anew now and then: the first visits may come before.
  const read = async () => {
    await page.goto(`${base}/desk/scorecards/campaign/${campaign}`);
    const text = await views.count() ? await views.locator('b').innerText() : '';
    // “Fewer than 10” is no number yet.
    return /^[\d.,\s]+$/.test(text) ? number(text) : 0;
  };
  let shown = 0;
  for (let round = 0; round < 6 && shown < 10; round += 1) {
    for (let n = 0; n < 14; n += 1) await visit(`${round}-${n}`);
    for (let n = 0; n < 12 && shown < 10; n += 1) {
      await page.waitForTimeout(700);
      shown = await read();
    }
  }
  // Until the last of these visits is in the roll-ups: the rows are read after the number.
  for (let n = 0, before = -1; n < 20 && shown !== before; n += 1) {
    before = shown;
    await page.waitForTimeout(3000);
    shown = await read();
  }
  check(shown >= 10, `the campaign's views are counted: ${shown}`);
  for (const level of levels) check(await section(page, level).count() === 1, `the level ${level} is there`);
  for (const level of ['input', 'out-take', 'outcome', 'impact']) {
    check(await section(page, level).locator('.ev-gaps li').count() >= 1, `${level}: what is missing is said`);
  }
  check(await section(page, 'output').locator('tbody tr').count() >= 4, 'what was put out is counted, also where it is nothing');
  check((await section(page, 'out-take').innerText()).includes(`Lượt xem ${stamp}`), 'the programme’s indicator stands at its level');
  await sound(page, 'the scorecard of a campaign');

  await views.click();
  await page.waitForSelector('ul.rows li');
  check(path(page.url()).endsWith('/rows/views'), 'a number opens its rows');
  check((await page.locator('p.sub').innerText()).includes(String(shown)), 'which come to the same');
  await sound(page, 'the rows of a number');

  const file = await page.request.get(`${base}/desk/scorecards/campaign/${campaign}/scorecard.csv`);
  const csv = await file.text();
  check(csv.includes('"out-take","views"') && csv.includes('"input","hours"'), 'the table has what was and what was not measured');

  await page.goto(`${base}/desk/scorecards`);
  await sound(page, 'scorecards');
  check(await page.locator('a[href="/desk/scorecards/programme/47-nq-cp"]').count() === 1, 'programmes are listed');
  // Typed where there are many texts, chosen in a list where there are few.
  if (await page.locator('input#item').count()) {
    await page.fill('#item', 'khong-co');
    await page.click('main form button');
    check(await page.locator('p.wrong').count() === 1 && await page.inputValue('#item') === 'khong-co', 'a text that is none is told, and stays typed');
  }
  await choose(page, '#item', story.item);
  await page.click('main form button');
  await page.waitForURL(/scorecards\/item\//);
  check(number(await section(page, 'output').locator('a[href*="/rows/editions"] b').innerText()) >= 1, 'a text has its pages');
  await sound(page, 'the scorecard of a text');
  for (const of of ['programme/47-nq-cp', 'organisation/sen-newsroom']) {
    await page.goto(`${base}/desk/scorecards/${of}`);
    for (const level of levels) check(await section(page, level).count() === 1, `${of}: ${level}`);
    await sound(page, `the scorecard of ${of}`);
  }

  // The report of the period has the count by itself, and it opens its rows.
  await page.goto(`${programme}/reports/47-2026-h2/moc-st/together`);
  const counted = page.locator(`#counted a[href*="/rows/${indicator}"]`);
  check(await counted.count() === 1, 'what was read stands in the report');
  check(await page.locator('#counted input').count() === 0, 'and is not typed');
  const told = number(await counted.innerText());
  await counted.click();
  await page.waitForURL(/\/rows\//);
  check((await page.locator('main p.sub').last().innerText()).replace(/[.,\s]/g, '').includes(String(told)), 'its rows come to the same');
  await sound(page, 'the rows of what was read');
});

const api = await (await fetch(`${base}/api/v1/scorecards/campaign/${campaign}`)).json();
check(api.levels?.map((l) => l.level).join() === levels.join(), 'programs read the levels');
const read = api.levels?.find((l) => l.level === 'out-take').measures.find((m) => m.key === 'views');
check(read?.value === null || read?.value % api.withheld_below === 0, 'readers are told in steps');
check((await fetch(`${base}/api/v1/scorecards/item/${story.item}`)).status === 404, 'of single texts the public is told nothing here');
