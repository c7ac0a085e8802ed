// Press kits: put together, held back, seen early through a link, published, taken back; and cards inside another site's page.
import { createServer } from 'node:http';
import { as, base, check, path, sound } from './support.mjs';

const code = `journey-${Date.now()}`;
const head = async (address) => (await fetch(base + address)).status;
let early = '';

await as('publisher', async (page) => {
  await page.goto(base + '/desk/kits');
  await sound(page, 'press kits');
  await page.click('main a.btn.main');
  await page.waitForURL(/\/desk\/kits\/new$/);
  await sound(page, 'a new press kit');
  await page.fill('#code', code);
  await page.locator('details', { has: page.locator('#title-en') }).locator('summary').click();
  await page.fill('#title-en', 'Caves and lanterns');
  await page.fill('#intro-en', 'Two texts and a picture.\n\nFor anybody who writes about them.');
  await page.fill('#licence', 'CC-BY-4.0');
  await page.fill('#item-1', 'hoi-an-lanterns');
  await page.fill('#item-2', 'no-such-item');
  await page.fill('#picture-0', 'hoi-an-lanterns');
  await page.fill('#fact-1', 'tourism.arrivals.2025');
  // Two languages are enough for it.
  for (const box of await page.locator('input[name=locales]').all()) await box.setChecked(['en', 'vi'].includes(await box.getAttribute('value')));
  await page.click('button[value=save]');
  check((await page.locator('[role=alert]').innerText()).length > 10, 'an item that is not there is told of');
  check(await page.inputValue('#title-en') === 'Caves and lanterns' && await page.inputValue('#item-2') === 'no-such-item', 'what was typed is kept');
  await page.fill('#item-2', 'phong-nha-caves');
  await page.fill('#embargo_until', '2031-01-05T08:00');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);

  // A picture without words in every language holds publication up.
  await page.click('button[value=publish]');
  check((await page.locator('[role=alert]').innerText()).includes('hoi-an-lanterns'), 'a picture without a caption is named');
  for (const language of ['en', 'vi']) {
    await page.locator(`#caption-0-${language}`).evaluate((input) => { input.closest('details').open = true; });
    await page.fill(`#caption-0-${language}`, language === 'en' ? 'Lanterns in Hoi An' : 'Đèn lồng Hội An');
  }
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  await page.click('button[value=publish]');
  await page.waitForURL(/done=done-published/);
  check(await head(`/en/press/${code}`) === 404 && await head(`/en/press/${code}/kit.zip`) === 404, 'under embargo there is no such kit');
  check(!(await (await fetch(base + '/en/press')).text()).includes(code), 'and no list names it');

  // A link shows it before.
  await page.fill('#for', 'An agency');
  await page.click('button[value=link]');
  await page.waitForURL(/done=done-link/);
  early = path(await page.locator('ul.rows li a.long').first().getAttribute('href'));
  await sound(page, 'a press kit at the desk');
  const visitor = await page.context().browser().newPage();
  await visitor.goto(`${base}${early}?locale=en`);
  check((await visitor.locator('h1').innerText()) === 'Caves and lanterns', 'the link shows the kit');
  check(await visitor.locator('.kit-pictures img').count() === 1, 'with its picture');
  await sound(visitor, 'a kit seen early');
  const zip = await visitor.request.get(base + await visitor.locator('a.btn[type="application/zip"]').getAttribute('href'));
  check(zip.status() === 200 && (await zip.body()).subarray(0, 2).toString() === 'PK', 'and its file');
  await visitor.close();

  // Without its embargo it is out at once.
  await page.fill('#embargo_until', '');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  const begun = Date.now();
  while (await head(`/en/press/${code}`) !== 200 && Date.now() - begun < 2000);
  check(await head(`/en/press/${code}`) === 200, 'readers see it');
  check((await (await fetch(base + '/en/press')).text()).includes(code), 'the list names it');
  check((await (await fetch(base + '/api/v1/press-kits?locale=en')).text()).includes(code), 'so does the API');
  await page.goto(`${base}/vi/press/${code}`);
  await sound(page, 'a kit in another language');

  // Taken back, it says why.
  await page.goto(`${base}/desk/kits/${code}`);
  await page.fill('#reason', 'It was a journey.');
  await page.click('button[value=withdraw]');
  await page.waitForURL(/done=done-withdrawn/);
  const taken = Date.now();
  while (await head(`/en/press/${code}`) !== 410 && Date.now() - taken < 2000);
  const gone = await fetch(`${base}/en/press/${code}`);
  check(gone.status === 410 && (await gone.text()).includes('It was a journey.'), 'a withdrawn kit says why');
  check(await head(early) === 404, 'and its links lead nowhere');
});

// The code that a page offers works inside a page of somebody else, without script.
await as('author', async (page) => {
  await page.goto(base + '/en/facts/tourism.arrivals.2025');
  await page.locator('details.embed-this summary').click();
  const frame = await page.inputValue('#embed-code');
  check(frame.startsWith('<iframe ') && frame.includes('/en/embed/facts/tourism.arrivals.2025'), 'the page of a fact offers a frame');
  await sound(page, 'a fact with its frame');
  const src = frame.match(/src="([^"]+)"/)[1].replace(/^https?:\/\/[^/]+/, base);
  const other = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' })
    .end(`<!doctype html><html lang="en"><title>Elsewhere</title><h1>Elsewhere</h1><iframe title="A fact" src="${src}" width="480" height="260"></iframe>`));
  await new Promise((ready) => other.listen(0, '127.0.0.1', ready));
  const plain = await page.context().browser().newPage({ javaScriptEnabled: false });
  await plain.goto(`http://127.0.0.1:${other.address().port}/`);
  const card = plain.frameLocator('iframe');
  check((await card.locator('.value').innerText()).includes('21'), 'the card shows the figure');
  check((await card.locator('footer a').getAttribute('href')).endsWith('/en/facts/tourism.arrivals.2025'), 'and leads back');
  await plain.close();
  other.close();
  for (const address of ['/ar/embed/facts/tourism.arrivals.2025', '/vi/embed/facts/tourism.arrivals.2025']) {
    await page.goto(base + address);
    await sound(page, address);
  }
});
