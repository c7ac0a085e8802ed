// Web hooks: an endpoint registered at the desk, its secret shown once, a test, a published text, delivered again, switched off.
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { as, base, browser, check, path, sound } from './support.mjs';

// A program of somebody else's, which says what it is told to say.
const told = [];
const answers = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => { body += part; });
  request.on('end', () => {
    told.push({ headers: request.headers, body });
    response.writeHead(answers.shift() ?? 204).end();
  });
});
await new Promise((ready) => { server.listen(0, '127.0.0.1', ready); });
const address = `http://127.0.0.1:${server.address().port}/told`;
const until = async (what, ready) => {
  for (let n = 0; n < 150; n += 1) {
    if (await ready()) { check(true, what); return; }
    await new Promise((done) => { setTimeout(done, 100); });
  }
  check(false, what);
};
const holds = ({ headers, body }, secret) => {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const expected = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).update(signed).digest('base64');
  return headers['webhook-signature'].split(' ').includes(`v1,${expected}`);
};
const name = `Kho lưu trữ ${Date.now().toString(36)}`;
let endpoint;
let secret;

try {
  await as('author', async (page) => {
    check(!(await page.locator('a[href="/desk/hooks"]').count()), 'who keeps nothing is not led there');
    const answer = await page.goto(base + '/desk/hooks/new');
    check(answer.status() === 403, 'and registers nothing');
  });

  await as('administrator', async (page) => {
    await page.goto(base + '/desk/hooks');
    await sound(page, 'the list of endpoints');
    await page.goto(base + '/desk/hooks/new');
    await sound(page, 'a new endpoint');
    await page.fill('#name', name);
    await page.fill('#address', address);
    await page.click('button.main');
    check((await page.locator('[role=alert]').count()) === 1, 'nothing to be told of is refused');
    check((await page.inputValue('#name')) === name && (await page.inputValue('#address')) === address, 'what was typed stays');
    await page.check('input[name=event][value="edition.published"]');
    await page.check('input[name=event][value="edition.withdrawn"]');
    await page.check('input[name=locale][value=vi]');
    await page.click('button.main');
    secret = await page.inputValue('#secret');
    check(/^whsec_[A-Za-z0-9+/]{43}=$/.test(secret), 'the secret is shown');
    await sound(page, 'an endpoint with its secret');
    await page.goto(base + '/desk/hooks');
    await page.click(`a:has-text("${name}")`);
    endpoint = path(page.url());
    check(!(await page.content()).includes(secret), 'and never again');

    await page.click('button[value=test]');
    await page.waitForURL(/done=done-hook-tested/);
    await until('a test message arrives', () => told.length > 0);
    check(holds(told[0], secret) && JSON.parse(told[0].body).type === 'hook.test', 'signed with the secret');
  });

  // A text that one person may publish, and what the program is told of it.
  const title = `Bài báo tin ${Date.now().toString(36)}`;
  let editor;
  await as('publisher', async (page) => {
    told.length = 0;
    answers.push(500);
    await page.goto(base + '/desk/items/new');
    await page.fill('#title', title);
    await page.selectOption('#kind', 'image');
    await page.click('main button.main');
    await page.waitForURL(/\/vi$/);
    editor = path(page.url());
    await page.fill('#summary', 'Một bài thử.');
    await page.fill('#body', 'Một bài thử.');
    await page.click('button[value=publish]');
    await page.waitForURL(/done=done-published/);
    await until('a message that is not taken is delivered again', () => told.length >= 2);
    const said = JSON.parse(told[0].body);
    check(said.type === 'edition.published' && said.data.title === title && said.data.locale === 'vi', 'it says what was published');
    check(!told[0].body.includes('Một bài thử.'), 'and none of the text');
    check(told[0].headers['webhook-id'] === told[1].headers['webhook-id'] && holds(told[1], secret), 'under the same id');
  });

  await as('administrator', async (page) => {
    await until('both attempts are on the page', async () => {
      await page.goto(base + endpoint);
      return (await page.locator('details table tbody tr').count()) >= 3;
    });
    await page.locator('summary').first().click();
    await sound(page, 'an endpoint with its messages');
    told.length = 0;
    await page.locator('button[name=again]').first().click();
    await page.waitForURL(/done=done-hook-replayed/);
    await until('a message is delivered again', () => told.length > 0);
    await page.goto(base + endpoint);
    await page.fill('#since', '2026-01-01T00:00');
    told.length = 0;
    await page.click('button[value=replay]');
    await page.waitForURL(/done=done-hook-replayed/);
    await until('everything is delivered again', () => told.length > 0);

    const first = secret;
    await page.goto(base + endpoint);
    await page.click('button[value=rotate]');
    secret = await page.inputValue('#secret');
    check(secret !== first, 'a new secret is made');
    told.length = 0;
    await page.click('button[value=test]');
    await page.waitForURL(/done=done-hook-tested/);
    await until('a message signed twice', () => told.length > 0);
    check(holds(told[0], first) && holds(told[0], secret), 'both secrets hold for a day');

    await page.goto(base + endpoint);
    await page.click('button[value=off]');
    await page.waitForURL(/done=done-saved/);
  });

  await as('publisher', async (page) => {
    told.length = 0;
    await page.goto(base + editor);
    await page.fill('#reason', 'Bài thử, đã xong việc.');
    await page.click('button[value=withdraw]');
    await page.waitForURL(/done=done-withdrawn/);
    await page.waitForTimeout(1500);
    check(told.length === 0, 'who is switched off is told nothing');
  });

  // Without script: on again, told what was missed, gone, removed.
  await as('administrator', async (page) => {
    await page.goto(base + endpoint);
    await page.click('button[value=on]');
    await page.waitForURL(/done=done-saved/);
    await page.fill('#since', '2026-01-01T00:00');
    await page.click('button[value=replay]');
    await page.waitForURL(/done=done-hook-replayed/);
    // Other journeys withdrew texts as well.
    const ours = ({ body }) => { const said = JSON.parse(body); return said.type === 'edition.withdrawn' && said.data.reason === 'Bài thử, đã xong việc.'; };
    await until('what was missed is told', () => told.some(ours));
    check(!told.find(ours)?.body.includes(title), 'with the reason and none of the text');
    answers.push(410);
    await page.goto(base + endpoint);
    await page.click('button[value=test]');
    await until('who answers 410 is left alone', async () => {
      await page.goto(base + endpoint);
      return (await page.locator('button[value=on]').count()) === 1;
    });
    await page.locator('details:last-of-type summary').last().click();
    await page.click('button[value=remove]');
    await page.waitForURL(/done=done-hook-removed/);
    check(!(await page.content()).includes(name), 'it is removed');
  }, { javaScriptEnabled: false });

  const context = await browser.newContext();
  const page = await context.newPage();
  for (const locale of ['en', 'ar']) {
    await page.goto(`${base}/${locale}/api`);
    check((await page.locator('#webhooks code', { hasText: 'edition.published' }).count()) === 1, `${locale}: messages are listed for everybody`);
    await sound(page, `${locale}: the page of the interface`);
  }
  await context.close();
  const described = await (await fetch(base + '/api/openapi.json')).json();
  check(described.webhooks['edition.corrected']?.post?.requestBody, 'and described in OpenAPI');
} finally {
  server.close();
}
