// Reach: channels are opened, a campaign recorded, a published text sent through four of them and withdrawn everywhere. The
// other side of three is here: a server that speaks the Mastodon API, one that takes web hooks, and the mail server.
import { createServer } from 'node:http';
import { as, base, check, readers, sound } from './support.mjs';

const stamp = Date.now();
const json = async (request) => {
  let text = '';
  for await (const part of request) text += part;
  try { return JSON.parse(text); } catch { return Object.fromEntries(new URLSearchParams(text)); }
};
const until = async (what, test, seconds = 30) => {
  for (let n = 0; n < seconds * 5; n += 1) {
    if (await test()) return true;
    await new Promise((r) => setTimeout(r, 200));
  }
  check(false, `${what}: not within ${seconds} s`);
  return false;
};
const listen = (server) => new Promise((done) => { server.listen(0, '127.0.0.1', () => done(server.address().port)); });

// An account on a server that speaks the Mastodon API, and its page.
const posts = new Map(), keys = new Map();
let token = `token-${stamp}`, number = 0, linked = false;
const social = createServer(async (request, response) => {
  const send = (status, body) => { response.writeHead(status, { 'content-type': 'application/json' }); response.end(JSON.stringify(body)); };
  const url = new URL(request.url, 'http://social');
  if (url.pathname === '/@us') {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><title>us</title>${linked ? `<a rel="me" href="${base}/en/channels">portal</a>` : ''}`);
    return;
  }
  if (request.headers.authorization !== `Bearer ${token}`) { send(401, { error: 'The access token is invalid' }); return; }
  const here = `http://127.0.0.1:${social.address().port}`;
  if (url.pathname === '/api/v1/accounts/verify_credentials') send(200, { id: '1', acct: 'us', url: `${here}/@us` });
  else if (url.pathname === '/api/v2/instance') send(200, { configuration: { statuses: { max_characters: 500, characters_reserved_per_url: 23 } } });
  else if (request.method === 'POST' && url.pathname === '/api/v2/media') { for await (const _ of request); send(200, { id: 'm1', url: `${here}/m1` }); }
  else if (request.method === 'POST' && url.pathname === '/api/v1/statuses') {
    const key = request.headers['idempotency-key'], body = await json(request);
    if (!keys.has(key)) { number += 1; keys.set(key, String(number)); posts.set(String(number), body.status); }
    const id = keys.get(key);
    send(200, { id, url: `${here}/@us/${id}` });
  } else if (request.method === 'DELETE' && posts.delete(url.pathname.split('/').pop())) send(200, {});
  else send(404, { error: 'Record not found' });
});
const port = await listen(social);
const server = `http://127.0.0.1:${port}`;

// A program of somebody else's that takes web hooks.
const told = [];
const program = createServer(async (request, response) => {
  told.push((await json(request)).type);
  response.writeHead(204).end();
});
const hook = `http://127.0.0.1:${await listen(program)}/told`;

const open = async (page, kind, code, fields = {}, secret = '') => {
  await page.goto(`${base}/desk/channels/new?kind=${kind}`);
  await page.fill('#code', code);
  await page.selectOption('#organisation', 'sen-newsroom');
  await page.fill('#name-vi', `Kênh thử ${kind}`);
  await page.fill('#name-en', `Trial ${kind}`);
  for (const tag of ['vi', 'en']) await page.check(`input[name=locale][value=${tag}]`);
  for (const [name, value] of Object.entries(fields)) await page.fill(`#${name}`, value);
  if (secret) await page.fill('#secret', secret);
  await page.click('main form[method=post] button.main');
};

try {
  const account = `trial-${stamp}`;
  await as('administrator', async (page) => {
    await page.goto(base + '/desk/channels');
    check(await page.locator('a[href="/desk/channels/portal"]').count() === 1, 'the channels of the pack are there');
    await sound(page, 'channels');
    await page.goto(base + '/desk/channels/new');
    check(await page.locator('#kind option').count() === 13, 'every kind can be chosen');
    await sound(page, 'new channel: kind');

    // What is wrong is said, and what was typed stays.
    await open(page, 'mastodon', 'Wrong Code', { server, address: `${server}/@us`, handle: '@us' });
    check(await page.locator('p.wrong').count() === 1 && await page.inputValue('#address') === `${server}/@us`, 'a wrong code is told, and nothing typed is lost');
    await sound(page, 'new channel');
    await open(page, 'mastodon', account, { server, address: `${server}/@us`, handle: '@us' }, token);
    await page.waitForURL(/done=done-channel/);
    check(!(await page.content()).includes(token), 'the secret is not shown');
    await sound(page, 'channel');

    // Verified both ways: first the page does not link back, then it does.
    await page.click('button[value=verify]');
    await page.waitForURL(/done=done-looked/);
    check((await (await readers('/en/channels')).text()).includes('does not link back here yet'), 'an account that does not link back is shown as such');
    linked = true;
    await page.click('button[value=verify]');
    await page.waitForURL(/done=done-looked/);
    await until('verified both ways', async () => (await (await fetch(base + '/en/channels')).text()).includes('Verified both ways'));
    const home = await (await readers('/en/')).text();
    check(home.includes(`<link rel="me" href="${server}/@us">`), 'the home page names the account in its head');

    // Try it: the other side lets us in; with another secret it does not.
    await page.click('button[value=try]');
    check(await page.locator('main p.done').count() === 1, 'the other side lets us in');
    await page.fill('#secret', 'another');
    await page.click('button[value=secret]');
    await page.waitForURL(/done=done-secret/);
    await page.click('button[value=try]');
    check((await page.locator('p.wrong').innerText()).includes('invalid'), 'with another secret it does not, and says why');
    await page.fill('#secret', token);
    await page.click('button[value=secret]');
    await page.waitForURL(/done=done-secret/);
    for (const kind of ['newsletter', 'fediverse', 'webhook']) {
      await open(page, kind, `${kind}-${stamp}`);
      await page.waitForURL(/done=done-channel/);
    }
    await page.goto(base + '/desk/hooks/new');
    await page.selectOption('#organisation', 'sen-newsroom');
    await page.fill('#name', `Chương trình thử ${stamp}`);
    await page.fill('#address', hook);
    for (const event of ['dispatch.sent', 'dispatch.withdrawn']) await page.check(`input[name=event][value="${event}"]`);
    await page.check('input[name=locale][value=vi]');
    await page.click('button.main');
    check(/^whsec_/.test(await page.inputValue('#secret')), 'a program of somebody else is registered');
  });

  const campaign = `autumn-${stamp}`;
  await as('planner', async (page) => {
    await page.goto(base + '/desk/campaigns/new');
    await page.fill('#code', campaign);
    await page.selectOption('#organisation', 'sen-newsroom');
    await page.fill('#name-vi', 'Chiến dịch thử');
    await page.fill('#from', '2026-01-01');
    await page.fill('#until', '2025-01-01');
    await page.click('main form[method=post] button.main');
    check(await page.locator('p.wrong').count() === 1, 'days in the wrong order are told');
    await page.fill('#until', '2099-12-31');
    await page.click('main form[method=post] button.main');
    await page.waitForURL(/done=done-campaign/);
    check((await page.locator('input[readonly]').first().inputValue()).endsWith(`?c=${campaign}`), 'its links are labelled');
    await sound(page, 'campaign');
    await page.goto(base + '/desk/campaigns');
    await sound(page, 'campaigns');
  });

  // A text of the country's image, published, goes through four channels at once.
  const title = `Vịnh đá ${stamp}`;
  let text = '', sent = [];
  await as('publisher', async (page) => {
    await page.goto(base + '/desk/items/new');
    await page.fill('#title', title);
    await page.selectOption('#kind', 'image');
    await page.click('main button.main');
    await page.waitForURL(/\/vi$/);
    await page.waitForSelector('form.live', { timeout: 15000 });
    text = new URL(page.url()).pathname;
    await page.fill('#summary', 'Hai nghìn hòn đảo nhô lên từ mặt biển.');
    await page.fill('#body', 'Một đoạn văn về vịnh.');
    await page.click('button[value=save]');
    await page.waitForURL(/done=/);
    await page.goto(base + text);
    await page.click('button[value=publish]');
    await page.waitForURL(/done=done-published/);
    await page.click(`a[href="${text}/send"]`);
    const channels = [account, ...['newsletter', 'fediverse', 'webhook'].map((kind) => `${kind}-${stamp}`)];
    check((await page.inputValue(`[name="text-${account}"]`)).startsWith(title), 'a text is proposed');
    for (const code of channels) await page.check(`input[name=channel][value="${code}"]`);
    await page.fill(`[name="text-${account}"]`, 'x'.repeat(600));
    check((await page.locator(`[data-left-of="text-${account}"].over`).count()) === 1, 'the count of what is left follows the typing');
    await page.click('button[value=submit]');
    check(await page.locator('fieldset .wrong').count() === 1, 'a text that is too long is told beside it, by the server');
    await page.fill(`[name="text-${account}"]`, `${title} – lời cho kênh này`);
    await page.selectOption('#campaign', campaign);
    await page.click('button[value=preview]');
    check(await page.locator('.reach-post').count() === 4 && (await page.locator('.reach-post a').first().getAttribute('href')).includes(`?c=${campaign}&via=`), 'each is shown as it goes out, with its labelled link');
    await sound(page, 'compose');
    await page.click('button[value=send]');
    await page.waitForURL(/\/desk\/dispatches\?done=done-sending/);
    await until('the account has the post', () => [...posts.values()].some((p) => p.includes('lời cho kênh này') && p.includes(`via=${account}`)));
    await until('all four are sent', async () => {
      await page.goto(`${base}/desk/dispatches?campaign=${campaign}&state=sent`);
      sent = await page.locator('main > ul.rows > li > a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      return sent.length === 4;
    }, 60);
    await sound(page, 'dispatches');
    await page.goto(base + sent[0]);
    check(await page.locator('ol.rows > li').count() >= 3, 'its steps are listed');
    await sound(page, 'dispatch');
    await page.goto(`${base}${text}/send`);
    check(await page.locator(`input[name=channel][value="${account}"]`).count() === 0, 'a text goes through a channel once');
  });
  const listed = await (await readers(`/en/channels/${account}`)).text();
  check(listed.includes(title) && listed.includes(`${server}/@us/`), 'readers see what was posted, here and there');
  const feed = await (await readers(`/en/channels/${account}/feed.xml`)).text();
  check(feed.includes(title), 'and in its feed');
  const api = await (await readers(`/api/v1/channels/${account}`)).json();
  check(api.posts[0].campaign === campaign && api.posts[0].state === 'sent', 'and by the interface');
  check(!JSON.stringify(api).includes(token), 'which has no secret');

  // Withdrawn: taken down wherever it can be, shown where it cannot.
  await as('publisher', async (page) => {
    await page.goto(base + text);
    await page.fill('#reason', 'Thử việc rút bài.');
    await page.click('button[value=withdraw]');
    await page.waitForURL(/done=done-withdrawn/);
    await until('the account has it no more', () => ![...posts.values()].some((p) => p.includes('lời cho kênh này')));
    await until('all four are over', async () => {
      let over = 0;
      for (const state of ['withdrawn', 'beyond']) {
        await page.goto(`${base}/desk/dispatches?campaign=${campaign}&state=${state}`);
        over += await page.locator('main > ul.rows > li').count();
      }
      return over === 4;
    }, 60);
  });
  await until('the program was told of both', () => told.includes('dispatch.sent') && told.includes('dispatch.withdrawn'));
  const after = await (await readers(`/en/channels/${account}`)).text();
  check(!after.includes(title) && after.includes('the post was taken down') && after.includes('Thử việc rút bài.'), 'readers see that it was taken down, and why, and no headline');

  // A closed channel stays in the list.
  await as('administrator', async (page) => {
    await page.goto(`${base}/desk/channels/${account}`);
    await page.fill('#reason', 'Thử xong.');
    await page.click('button[value=close]');
    await page.waitForURL(/done=done-closed/);
  });
  await until('it is shown as closed', async () => /Closed since/.test(await (await fetch(`${base}/en/channels/${account}`)).text()));
} finally {
  social.close();
  program.close();
}
