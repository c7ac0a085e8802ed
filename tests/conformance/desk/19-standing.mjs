// Where a programme stands: who is late is named, money has its numbers, and an activity is three clicks away.
import { as, base, check, path, sound } from './support.mjs';

const programme = `${base}/desk/programme/example`;
const late = 'pc-cao-bang';

await as('planner', async (page) => {
  await page.goto(programme);
  await page.click('main a[href$="/standing"]');
  await page.waitForURL(/\/standing$/);
  await page.goto(`${programme}/standing?year=2026`);
  check(await page.locator('.standing-heat tbody tr').count() >= 3, 'everybody who takes part has a row');
  check(await page.locator('.standing-heat tbody a.standing-cell.accepted').count() >= 1, 'what was approved says so');
  const names = await page.locator('.standing-late li').allTextContents();
  check(names.every((name) => /\d/.test(name)), 'what is late has its days');
  const money = await page.locator('table.standing-money').last().locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => [row.querySelectorAll('svg rect').length, row.querySelector('td')?.innerText ?? '']));
  check(money.length >= 1 && money.every(([bars]) => bars >= 2), 'each has its bar');
  check(money.some(([, number]) => /\d/.test(number)), 'money bars have numbers');
  check(await page.locator('.standing-months li').count() === 12, 'twelve months');
  await sound(page, 'where a programme stands');

  // Country, organisation's plan, activity.
  await page.locator('table.standing-money').last().locator('tbody th a').first().click();
  await page.waitForURL(/\/plans\/[^/]+\/2026$/);
  await page.locator('main a[href*="/activities/"]').first().click();
  await page.waitForURL(/\/activities\//);
  check((await page.locator('h1').innerText()).length > 3, `an activity is two clicks away: ${path(page.url())}`);

  // A programme in which nobody has been made up: whoever has not handed in is named.
  await page.goto(`${base}/desk/programme/47-nq-cp/standing?year=2026`);
  check(await page.locator(`.standing-late a[href$="/reports/47-2026-h1/${late}"]`).count() === 1, 'a late province is named');
  check(await page.locator(`.standing-heat a.standing-cell.late[href$="/${late}"]`).count() >= 1, 'and shown as late, not as nothing');
  await sound(page, 'where a programme stands without plans');
  const none = await page.request.get(`${base}/desk/programme/47-nq-cp/standing?year=1990`);
  check(none.status() === 404, 'a year outside the programme is not there');

  // In a calendar program: what is due of the organisations one plans for, by the same name each time.
  await page.goto(base + '/desk/calendar');
  await page.click('button[value=feed]');
  const feed = path((await page.locator('.box code').innerText()).trim());
  check(await page.locator(`.box details a[href*="organisation=${late}"]`).count() === 1, 'and there is one for each organisation');
  await sound(page, 'the address of a calendar');
  const read = async (query = '') => (await (await fetch(base + feed + query)).text()).replaceAll('\r\n ', '');
  const ids = (calendar) => calendar.split('\r\n').filter((line) => line.startsWith('UID:report-'));
  const calendar = await read();
  check(calendar.includes('/desk/programme/47-nq-cp/reports/47-'), 'the deadline of a report is in the calendar');
  check(ids(calendar).length >= 1 && ids(calendar).join() === ids(await read()).join(), 'it keeps its name');
  const one = await read(`?organisation=${late}`);
  check(ids(one).length >= 1 && ids(one).every((id) => id.includes(late)), 'one organisation alone');
  // The same day on the desk's own calendar.
  const due = one.split('BEGIN:VEVENT').find((e) => e.includes('UID:report-')).match(/DTSTART;VALUE=DATE:(\d{4})(\d{2})(\d{2})/).slice(1).join('-');
  await page.goto(`${base}/desk/calendar?view=list&day=${due}&organisation=${late}`);
  check(await page.locator(`.ag.planning-duty a[href*="/reports/"][href$="/${late}"]`).count() >= 1, 'the deadline of a report is on the calendar page');
  check(await page.locator('.key .planning-duty').count() >= 1, 'and its sign is explained');
  await sound(page, 'a calendar with deadlines');
  await page.goto(`${base}/desk/calendar?view=list&day=${due}&locale=en`);
  check(await page.locator('.ag.planning-duty a[href*="/reports/"]').count() === 0, 'a report is in no language');
  await page.goto(base + '/desk/calendar');
  await Promise.all([page.waitForNavigation(), page.click('button[value=end-feed]')]);
});

await as('province-planner', async (page) => {
  await page.goto(`${base}/desk/programme/47-nq-cp/standing?year=2026`);
  check(await page.locator(`.standing-heat a[href$="/${late}"]`).count() === 0, 'a province does not see the others');
  check(await page.locator('.standing-heat tbody tr').count() >= 1, 'but itself');
});
