// The country's language: a memory brought in and put right, a concept with its terms, machines that are off.
import { as, base, check, sound } from './support.mjs';

const stamp = Date.now().toString(36);
const tmx = (units) => `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="vi" datatype="plaintext"/>
<body>${units}</body></tmx>`;
const unit = (vi, en) => `<tu><tuv xml:lang="vi"><seg>${vi}</seg></tuv><tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;
const file = (name, text) => ({ name, mimeType: 'text/xml', buffer: Buffer.from(text) });

await as('translator', async (page) => {
  await page.goto(base + '/desk/language');
  await sound(page, 'translation memory');
  check(await page.locator('.bar a[aria-current]').count() === 1, 'the room is marked in the bar');

  // A file that is broken on its third line changes nothing; what is wrong is told with its place.
  await page.setInputFiles('#file', file('broken.tmx', tmx(unit(`Câu ${stamp}`, 'A sentence') + '<tu><tuv xml:lang="vi"><seg>Hỏng</tuv></tu>')));
  await page.click('main button.main');
  check(/3/.test(await page.locator('.file-problems li b').innerText()), 'the line is told');
  await sound(page, 'a refused file');
  await page.goto(`${base}/desk/language?q=${stamp}`);
  check(!(await page.locator('table.units').count()), 'nothing of it came in');

  await page.setInputFiles('#file', file('good.tmx', tmx(unit(`Câu ${stamp} có [[fact:geography.border.total]].`, `A ${stamp} sentense.`) + unit('عربي', 'Arabic'))));
  await page.click('main button.main');
  check((await page.locator('[role=status]').innerText()).includes('2'), 'two units came in');
  await page.goto(`${base}/desk/language?q=${stamp}&pair=${encodeURIComponent('vi>en')}`);
  await page.click('table.units a');
  await sound(page, 'a unit');
  await page.fill('#target', `A ${stamp} sentence.`);
  await page.click('button[value=change]');
  await page.waitForURL(/done=done-memory-changed/);
  check(await page.inputValue('#target') === `A ${stamp} sentence.`, 'the unit is put right');
  const out = await page.request.get(`${base}/desk/language/memory.tmx?pair=${encodeURIComponent('vi>en')}`);
  const text = await out.text();
  check(text.includes(`A ${stamp} sentence.`) && text.includes('<ph x="1">[[fact:geography.border.total]]</ph>'), 'it is in the file');
  await page.click('button[value=delete]');
  await page.waitForURL(/done=done-memory-deleted/);

  // The glossary begins with the country's names, in every language.
  await page.goto(base + '/desk/language/glossary?q=bo ngoai giao&locale=ja');
  check((await page.locator('table.units').innerText()).includes('外務省'), 'the foreign ministry in Japanese');
  await sound(page, 'glossary');
  await page.goto(base + '/desk/language/glossary/new');
  await sound(page, 'new concept');
  await page.fill('#term', `lạt ${stamp}`);
  await page.fill('#definition', 'Sợi tre chẻ mỏng để buộc.');
  await page.click('main button.main');
  await page.waitForURL(/done=done-concept/);
  const concept = page.url().split('?')[0];
  await page.selectOption('#locale', 'ar');
  await page.fill('#term', 'شريط خيزران');
  await page.click('button[value=add-term]');
  await page.waitForURL(/done=done-term/);
  await sound(page, 'a concept');
  await page.locator('main details summary').first().click();
  await page.locator('main details[open] select').selectOption('forbidden');
  await page.locator('main details[open] button[value=change-term]').click();
  await page.waitForURL(/done=done-term/);
  check(await page.locator('.st.forbidden').count() === 1, 'a term is not to be used');
  await page.click('button[value=retire]');
  await page.waitForURL(/done=done-concept-retired/);
  const tbx = await (await page.request.get(base + '/desk/language/glossary.tbx')).text();
  check(tbx.includes('外務省') && !tbx.includes(stamp), 'the glossary as a file, without what is retired');
  await page.goto(concept);
  check(await page.locator('button[value=restore]').count() === 1, 'it can be taken into use again');

  await page.goto(base + '/desk/language/machines');
  await sound(page, 'machines');
  // CI runs a real machine beside the portal; elsewhere there may be none.
  if (await page.locator('button[name=ask][value=apertium]').count()) {
    await page.click('button[name=ask][value=apertium]');
    check((await page.locator('main table').first().innerText()).includes('eng → spa'), 'a machine says what it knows');
    await page.selectOption('#from', 'en');
    await page.selectOption('#to', 'es');
    await page.fill('#text', 'The **new museum** opens with [[fact:heritage.world]] rooms.');
    await page.click('form.unit button.main');
    const answer = await page.locator('section[role=status] p').innerText();
    check(answer.includes('**museo nuevo**') && answer.includes('[[fact:heritage.world]]'), `the machine's answer keeps its marks: ${answer}`);
    await sound(page, 'a machine tried');
    check((await page.locator('main').innerText()).includes('en → es') || await page.locator('td.num').count() > 0, 'what was sent is counted');
  }
});

await as('reviewer', async (page) => {
  await page.goto(base + '/desk/language/glossary');
  check(!(await page.locator('#file').count()) && !(await page.locator('a[href$="/new"]').count()), 'who may not change it is offered nothing');
});
