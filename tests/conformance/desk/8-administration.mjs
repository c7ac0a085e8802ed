// Organisations, sections, home page, languages, status.
import { as, base, check, day, readers, sound } from './support.mjs';

await as('administrator', async (page) => {
  for (const part of ['/desk/administration', '/desk/administration/organisations', '/desk/administration/organisations/new', '/desk/administration/sections', '/desk/administration/sections/culture', '/desk/administration/topics', '/desk/administration/home', '/desk/administration/site', '/desk/status']) {
    await page.goto(base + part);
    check((await page.locator('h1').count()) === 1, `${part} opens`);
    await sound(page, part);
  }
  // The parts of the desk take one row, and those behind the word open by keyboard and close by Escape.
  await page.goto(base + '/desk/');
  const row = await page.locator('header.bar').evaluate((bar) => bar.getBoundingClientRect().height);
  check(row < 70, `the navigation takes one row: ${row} px high`);
  const people = page.locator('.bar-more a[href="/desk/people"]');
  check(await people.isHidden(), 'the other parts are out of the way');
  await page.locator('.bar-more summary').focus();
  await page.keyboard.press('Enter');
  check(await people.isVisible(), 'and one key away');
  await sound(page, 'the desk with its menu open');
  await page.locator('.bar-more summary').focus();
  await page.keyboard.press('Escape');
  check(await people.isHidden(), 'Escape closes the menu');
  const name = `Trial office ${Date.now()}`;
  await page.goto(base + '/desk/administration/organisations/new');
  await page.fill('#name-vi', name);
  await page.fill('#name-en', name);
  await page.click('button.main');
  await page.waitForURL(/done=done-organisation/);
  // Whoever saves something finds it on the next page; a machine as busy as this one may need longer than the desk waits.
  for (let n = 0; n < 50 && !(await page.getByRole('link', { name }).count()); n += 1) {
    await page.waitForTimeout(200);
    await page.reload();
  }
  await page.getByRole('link', { name }).click();
  await sound(page, 'an organisation');
  // What lies ahead is kept, shown as coming, and can be taken back.
  const office = page.url();
  const later = day(9);
  await page.locator('details:has([value=close]) summary').click();
  await page.fill('#c-date', later);
  await page.click('[value=close]');
  check((await page.locator('main li b').count()) === 2, 'a later day is told as one');
  await page.click('button.main');
  await page.waitForURL(/done=done-step-planned/);
  await page.goto(office);
  check((await page.locator('#coming li').count()) === 1, 'the step is shown as coming');
  await sound(page, 'an organisation with a step ahead');
  await page.click('#coming button');
  await page.waitForURL(/done=done-step-cancelled/);
  await page.goto(office);
  check(!(await page.locator('#coming').count()), 'and taken back');
  await page.locator('details:has([value=close]) summary').click();
  await page.click('[value=close]');
  check((await page.locator('[name=confirm]').count()) === 1, 'what closing does is shown first');
  await sound(page, 'a step before it is taken');
  await page.click('button.main');
  await page.waitForURL(/done=done-organisation/);
  // A language goes, says so, and comes back.
  await page.goto(base + '/desk/administration/site');
  await page.uncheck('[name=on][value=lo]');
  await page.click('[value=locales]');
  await page.waitForURL(/done=done-site/);
  const off = await readers('/lo/', 404);
  check((await off.text()).includes('href="/en/"'), 'a language that is off offers the others');
  check(!(await (await readers('/en/')).text()).includes('/lo/'), 'and no page links to it');
  await page.goto(base + '/desk/administration/site');
  await page.check('[name=on][value=lo]');
  await page.click('[value=locales]');
  await page.waitForURL(/done=done-site/);
  check((await readers('/lo/')).status === 200, 'and it comes back');
  await page.goto(base + '/desk/status');
  await page.click('[value=check]');
  await page.waitForURL(/done=done-begun/);
  let sounded = false;
  for (let n = 0; n < 60 && !sounded; n += 1) {
    await page.goto(base + '/desk/status');
    sounded = (await page.locator('p.done:not([role])').count()) > 0;
    await page.waitForTimeout(500);
  }
  check(sounded, 'the check ends and says that all is sound');
});
