// A campaign is planned, asked what it does before any figure of its days is there, run on visits that are made up with an effect that
// is known, and estimated: the interval holds what was put in. Everything happens within minutes, after the days it is about, so
// the study is late, and every page has to say so.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { as, base, check, day, path, readers, sound } from './support.mjs';

const { SEN_CORPUS: corpus, SEN_DATA_FOLDER: data } = process.env;
const LIFT = 25, A_DAY = 200;
const stamp = String(Date.now()).slice(-8);
const code = `spring-${stamp}`;
const own = 'sen-newsroom', other = 'pc-ha-noi';
const ago = (n) => day(-n);
const monday = (n) => new Date(ago(n)).getUTCDay() === 1;
// From a Monday, so that the visits are the same on whatever day this runs.
let first = 24;
while (!monday(first)) first += 1;
const days = { before_from: ago(first + 56), from: ago(first), until: ago(first - 20), after_until: ago(first - 20) };
const before = ago(first + 1);

// Makes visits up; answers with what it prints, or with why it would not.
async function visits(...words) {
  try {
    const done = await promisify(execFile)(corpus, [data, 'visits', ...words], { timeout: 240000 });
    return { made: JSON.parse(done.stdout) };
  } catch (e) {
    return { refused: String(e.stderr || e.message) };
  }
}

async function journey() {
  // Somebody else's pages, which the campaign does not reach.
  await as('province-publisher', async (page) => {
    await page.goto(base + '/desk/items/new');
    await page.fill('#title', `Bài của tỉnh ${stamp}`);
    await page.selectOption('#kind', 'image');
    await page.selectOption('#publisher', other);
    await page.click('main button.main');
    await page.waitForURL(/\/vi$/);
    await page.waitForSelector('form.live', { timeout: 15000 });
    const text = path(page.url());
    await page.fill('#summary', 'Một bài để có người đọc.');
    await page.fill('#body', 'Một đoạn văn của tỉnh.');
    await page.click('button[value=save]');
    await page.waitForURL(/done=/);
    await page.goto(base + text);
    await page.click('button[value=publish]');
    await page.waitForURL(/done=done-published/);
  });

  await as('planner', async (page) => {
    await page.goto(base + '/desk/campaigns/new');
    await page.fill('#code', code);
    await page.selectOption('#organisation', own);
    await page.fill('#name-vi', `Chiến dịch mùa xuân ${stamp}`);
    await page.fill('#from', days.from);
    await page.fill('#until', days.until);
    await page.selectOption('#programme', 'example');
    await page.click('main form[method=post] button.main');
    await page.waitForURL(/done=done-campaign/);
  });

  const usual = ['--organisation', own, other, '--campaign', code, '--lift', String(LIFT), '--a-day', String(A_DAY), '--seed', '4'];
  const unasked = await visits('--from', days.before_from, '--until', before, ...usual);
  check(unasked.refused?.includes('--made-up'), `visits are not made up by accident: ${unasked.refused}`);
  const early = await visits('--made-up', '--from', days.before_from, '--until', before, ...usual);
  if (!early.made) throw new Error(`no visits before the campaign: ${early.refused}`);
  check(early.made.days === 56 && early.made.of_campaign === 0, 'before the campaign nobody comes by its links');

  // The question is fixed while no figure of the campaign's days is there.
  const desk = `${base}/desk/studies/${code}`;
  const attach = async (page, organisation, role) => {
    await page.goto(desk);
    await page.locator('details:has(#what) > summary').click();
    await page.selectOption('#what', 'views');
    await page.selectOption('#own-organisation', organisation);
    await page.selectOption('#own-role', role);
    await page.click('button[value=own]');
    await page.waitForURL(/done=done-saved/);
  };
  await as('analyst', async (page) => {
    await page.goto(`${base}/desk/studies/new?campaign=${code}&organisation=${own}&from=${days.from}&until=${days.until}`);
    check(await page.inputValue('#campaign') === code, 'the form knows the campaign it was opened for');
    await page.fill('#code', code);
    await page.fill('#title', `Chiến dịch mùa xuân ${stamp}`);
    await page.fill('#question', 'Chiến dịch có làm tăng lượt xem các trang của tòa soạn không?');
    await page.fill('#unit', 'lượt xem mỗi ngày');
    await page.fill('#smallest', '20');
    for (const [name, day] of Object.entries(days)) await page.fill(`#${name}`, day);
    await page.selectOption('#cycle', 'week');
    await page.click('main button.main');
    await page.waitForURL(/done=done-saved/);
    await attach(page, own, 'outcome');
    await attach(page, other, 'control');
    check(await page.locator('#name-2').count() === 1 && await page.inputValue('#name-1') !== await page.inputValue('#name-2'), 'both series are what Sen counted, told apart by name');
    await sound(page, 'a study of what Sen counts');
    await page.click('button[value=power]');
    await page.waitForURL(/done=done-study-work/, { timeout: 30000 });
    await page.click('button[value=register]');
    await page.waitForURL(/done=done-study-registered/);
    check(await page.locator('p.ef-late').count() > 0, 'registered after the campaign began: it says so');
  });

  const late = await visits('--made-up', '--from', days.from, '--until', days.until, ...usual);
  if (!late.made) throw new Error(`no visits of the campaign: ${late.refused}`);
  const { of_campaign: labelled, visits: counted } = late.made;
  const effect = labelled / 21, share = labelled / (counted[own] - labelled);
  check(Math.abs(share - LIFT / 100) < 0.01, `what was put in is known: ${effect} a day, ${share}`);

  await as('analyst', async (page) => {
    for (const n of [0, 1]) {
      await page.goto(desk);
      await page.locator('button[value=again]').nth(n).click();
      await page.waitForURL(/done=done-saved/);
    }
    await page.goto(desk);
    await page.click('button[value=estimate]');
    await page.waitForURL(/done=done-study-work/, { timeout: 60000 });
    for (let n = 0; n < 60 && !(await page.locator('.ef-result .ef-answer').count()); n += 1) {
      await page.waitForTimeout(1000);
      await page.goto(desk);
    }
    check(await page.locator('.ef-result .ef-answer').count() === 1, 'there is an answer');
    check(await page.locator('p.ef-late').count() > 0, 'and beside it that it was registered late');
    await sound(page, 'what a campaign did');
  });
  await as('publisher', async (page) => {
    await page.goto(desk);
    await page.click('button[value=publish]');
    await page.waitForURL(/done=done-published/);
  });
  const study = await (await readers(`/api/v1/studies/${code}`)).json();
  check(['rise', 'doubtful'].includes(study.conclusion), `the effect is seen: ${study.conclusion}`);
  const { value, interval } = study.average ?? { value: NaN, interval: {} };
  check(interval.lower < effect && effect < interval.upper && interval.lower > 0, `${value} [${interval.lower}; ${interval.upper}] holds ${effect}`);
  check(study.registered.late === true, 'readers are told that it was registered late');
  const result = await (await readers(`/en/studies/${code}/result.csv`)).text();
  const [names, row] = result.split('\r\n').map((line) => line.split(','));
  const [low, high] = ['relative_lower', 'relative_upper'].map((name) => Number(row[names.indexOf(name)]));
  check(row[0] === 'bsts' && low < share && share < high, `as a share: [${low}; ${high}] holds ${share}`);
  check((await (await readers(`/en/studies/${code}`)).text()).includes('ef-late'), 'and on their page');

  await as('planner', async (page) => {
    await page.goto(`${base}/desk/campaigns/${code}`);
    const facts = await page.locator('table.reach-facts td').allInnerTexts();
    const told = String(labelled - labelled % 10);
    check(facts.some((fact) => /^[\d.]+$/.test(fact) && fact.replaceAll('.', '') === told), `its page has the views by its links: ${told} in ${facts.join(' · ')}`);
    check((await page.locator('main').innerText()).includes('giả định'), 'and that visits were made up');
    await sound(page, 'a campaign with views');
    const scorecard = await page.request.get(`${base}/desk/scorecards/campaign/${code}`);
    if (scorecard.status() === 404) {
      console.log('   30-campaign: no scorecards here, left out');
    } else {
      check(scorecard.status() === 200, `its scorecard: ${scorecard.status()}`);
      check((await scorecard.text()).includes(`/studies/${code}`), 'has the study of its effect');
    }

    // An evaluation of the programme has the effect beside the target.
    await page.goto(`${base}/desk/evaluations/new?programme=example`);
    await page.fill('#title', `Đánh giá chiến dịch ${stamp}`);
    await page.fill('#on', '2026-06-30');
    await page.fill('#question-0', 'Chiến dịch đã mang lại gì?');
    await page.locator('.ev-ask').nth(0).locator('summary').click();
    await page.check('input[name=indicator-0][value=example-recognition]');
    const list = await page.locator('select#study-0').count() > 0;
    await (list ? page.selectOption('#study-0', code) : page.fill('#study-0', code));
    await page.selectOption('#study-for-0', 'example-recognition');
    await page.click('main form[method=post] button.main');
    await page.waitForURL(/evaluations\/[0-9a-f-]+\?done=done-saved/);
    const row = page.locator('#q1 .ev-figures tbody tr').first();
    check(await row.locator(`a[href$="/studies/${code}"]`).count() === 1, 'an evaluation names the study beside the target');
    check(/\d.*\d/.test(await row.locator('td').last().innerText()), 'with its interval');
  });
}

const missing = [['SEN_CORPUS', corpus], ['SEN_DATA_FOLDER', data]].filter(([, value]) => !value).map(([name]) => name);
if (missing.length) {
  console.log(`   30-campaign: left out; set ${missing.join(' and ')} (the program examples/corpus, and the data folder that is served)`);
} else {
  await journey();
}
