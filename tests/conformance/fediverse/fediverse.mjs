// Our actors as another server of the fediverse sees them (Fedify, a person on `follower.mjs`): found, followed, read,
// corrected, taken back, left. Fedify checks the signature of everything itself; what it does not believe it does not hand on.
// Usage: node fediverse/fediverse.mjs BASE PASSWORD   (the people of `sen demo`; `[reach] private_network = true`)
import { as, base, browser, check, password, path, readers, result, sound } from '../desk/support.mjs';
import { follower } from './follower.mjs';

if (!password) throw new Error('BASE and PASSWORD are needed');
const stamp = Date.now();
const code = `fedi-${stamp}`;
const host = new URL(base).host;
const id = `${base}/fediverse/${code}`;
const activity = { headers: { accept: 'application/activity+json' } };
const until = async (what, test, seconds = 30) => {
  for (let n = 0; n < seconds * 10; n += 1) {
    const found = await test();
    if (found) return found;
    await new Promise((r) => setTimeout(r, 100));
  }
  check(false, `${what}: not within ${seconds} s`);
  return undefined;
};
// How many follow, as the desk says it.
const counted = (page) => page.locator('main table').first().locator('tr').nth(2).locator('td').innerText();
const an = await follower();
const binh = await follower(true);
const brought = (to) => to.asked.filter((a) => a.path.endsWith('inbox') && a.method === 'POST');
const heard = (kind, about) => an.heard.find((h) => h.kind === kind && h.id === about);

try {
  await as('administrator', async (page) => {
    const open = async (name) => {
      await page.goto(`${base}/desk/channels/new?kind=fediverse`);
      await page.fill('#code', name);
      await page.selectOption('#organisation', 'sen-newsroom');
      await page.fill('#name-vi', 'Tin thử');
      await page.fill('#name-en', 'Trial news');
      await page.check('input[name=locale][value=vi]');
      await page.click('main form[method=post] button.main');
    };
    await open('posts');
    check(await page.locator('p.wrong').count() === 1, 'a channel cannot stand where posts stand');
    await open(code);
    await page.waitForURL(/done=done-channel/);
    await page.click('button[value=try]');
    check((await page.locator('main p.done').innerText()).includes(`@${code}@${host}`), 'its name there is told');
  });

  // Found as programs find it; people are led to the page about it.
  const finger = await (await fetch(`${base}/.well-known/webfinger?resource=acct:${code}@${host}`)).json();
  check(finger.subject === `acct:${code}@${host}` && finger.links.some((l) => l.rel === 'self' && l.href === id), 'WebFinger names the actor');
  check((await fetch(`${base}/.well-known/webfinger?resource=acct:nobody@${host}`)).status === 404, 'WebFinger knows nobody else');
  check((await fetch(`${base}/.well-known/webfinger`)).status === 400, 'WebFinger must be asked for somebody');
  const links = await (await fetch(`${base}/.well-known/nodeinfo`)).json();
  const info = await (await fetch(links.links[0].href)).json();
  check(info.version === '2.1' && info.software.name === 'sen' && info.usage.users.total >= 1 && !info.openRegistrations, 'NodeInfo says what runs');
  const people = await fetch(id, { headers: { accept: 'text/html' }, redirect: 'manual' });
  check(people.status === 303 && people.headers.get('location').endsWith(`/vi/channels/${code}`), 'people are led to its page');
  const following = await (await fetch(`${id}/following`)).json();
  check(following.totalItems === 0, 'it follows nobody');

  // Followed: what is not signed is refused, what is signed is answered.
  const forged = await fetch(`${id}/inbox`, {
    method: 'POST', headers: { 'content-type': 'application/activity+json' },
    body: JSON.stringify({ id: `${an.origin}/1`, type: 'Follow', actor: `${an.origin}/users/an`, object: id }),
  });
  check(forged.status === 401, `an unsigned wish to follow is refused (${forged.status})`);
  check((await fetch(`${base}/inbox`, { method: 'POST', body: '{' })).status === 400, 'what cannot be read is refused');
  check((await fetch(`${base}/inbox`, { method: 'POST', body: 'x'.repeat(300 << 10) })).status === 413, 'what is too long is refused');
  check((await fetch(`${base}/fediverse/nobody/inbox`, { method: 'POST', body: '{}' })).status === 404, 'nobody has no inbox');
  const actor = await an.look(id);
  check(actor?.id?.href === id && String(actor.name) === 'Tin thử' && actor.preferredUsername === code, 'Fedify reads the actor');
  const icon = await actor.getIcon();
  const picture = await fetch(icon.url);
  const png = Buffer.from(await picture.arrayBuffer());
  check(icon.mediaType === 'image/png' && picture.headers.get('content-type') === 'image/png', 'the actor has a picture, and it is what it says');
  check(png.subarray(1, 4).toString() === 'PNG' && png.readUInt32BE(16) === 400 && png.readUInt32BE(20) === 400, 'a square one');
  const above = await actor.getImage();
  const banner = Buffer.from(await (await fetch(above.url)).arrayBuffer());
  check(banner.subarray(1, 4).toString() === 'PNG' && banner.readUInt32BE(16) === 1500 && banner.readUInt32BE(20) === 500, 'and a long one above its page');
  check((await (await readers(`/vi/channels/${code}`)).text()).includes('src="/assets/mark.png"'), 'its page here shows it, too');
  await an.follow(actor);
  const accepted = await until('the wish to follow is granted', () => heard('Accept', `${an.origin}/users/an#follow`));
  check(accepted?.actor === id, 'by the actor that was asked');
  check(brought(an).every((a) => a.way === 'rfc9421' && a.status === 202), 'and signed by RFC 9421, which Fedify signed by, too');

  // Somebody whose server knows only the draft before it: asked for their key it is knocked at twice, and then known.
  await binh.follow(await binh.look(id));
  const granted = await until('the wish of an older server is granted', () => binh.heard.find((h) => h.kind === 'Accept'));
  check(granted?.actor === id, 'by the actor that it asked');
  // It is heard a moment before it is answered.
  await until('its bringer is answered', () => brought(binh).length > 0);
  const knocks = binh.asked.filter((a) => a.way !== 'none').map((a) => `${a.method} ${a.way} ${a.status}`);
  check(knocks[0] === 'GET rfc9421 401' && knocks.slice(1).every((k) => k.includes(' draft 20')) && knocks.at(-1) === 'POST draft 202', `knocked at twice, and then known: ${knocks.join()}`);

  const followers = await (await fetch(`${id}/followers`)).json();
  check(followers.type === 'OrderedCollection' && followers.totalItems === undefined && !followers.orderedItems && !followers.first, 'a few followers are not counted in public, and none is named');

  // Posted.
  const title = `Vịnh đá ${stamp}`;
  let text = '';
  await as('publisher', async (page) => {
    await page.goto(base + '/desk/items/new');
    await page.fill('#title', title);
    await page.selectOption('#kind', 'image');
    await page.click('main button.main');
    await page.waitForURL(/\/vi$/);
    await page.waitForSelector('form.live', { timeout: 15000 });
    text = path(page.url());
    await page.fill('#summary', 'Hai nghìn hòn đảo.');
    await page.fill('#body', 'Một đoạn văn về vịnh.');
    await page.click('button[value=save]');
    await page.waitForURL(/done=/);
    await page.goto(base + text);
    await page.click('button[value=publish]');
    await page.waitForURL(/done=done-published/);
    await page.click(`a[href="${text}/send"]`);
    await page.check(`input[name=channel][value="${code}"]`);
    await page.click('button[value=send]');
    await page.waitForURL(/\/desk\/dispatches.*done=done-sending/);
  });
  const story = `/vi/stories/${text.split('/').at(-2)}`;
  const created = await until('the post arrives', () => an.heard.find((h) => h.kind === 'Create'));
  const post = created?.id;
  await until('the post arrives at the older server', () => binh.heard.find((h) => h.kind === 'Create'));
  check(brought(binh).every((a) => a.way === 'draft'), 'signed in the way that is remembered of it');
  check(created?.actor === id && post?.startsWith(`${base}/fediverse/posts/`), 'as a post of the actor');
  const content = String(created?.object?.content);
  check(content.includes(title) && content.includes(`${base}${story}?via=${code}`), 'with its words and a labelled link');
  check(created?.object?.contents?.length === 2, 'and its language');
  const found = await an.look(post);
  check(found?.id?.href === post && found.attributionId?.href === id, 'Fedify finds the post at its address');
  const page = await until('the page names its post', async () => {
    const html = await (await readers(story)).text();
    return html.includes(`<link rel="alternate" type="application/activity+json" href="${post}">`) && html;
  });
  check(Boolean(page), 'the page of the text leads to its post');
  check((await fetch(post, { redirect: 'manual' })).headers.get('location') === base + story, 'people are led from the post to the text');
  const outbox = await (await fetch(`${id}/outbox`)).json();
  const first = await (await fetch(outbox.first)).json();
  check(outbox.totalItems === 1 && first.orderedItems.length === 1 && first.orderedItems[0].object.id === post, 'it stands in the outbox');
  await an.like(actor, post);

  // Corrected.
  await as('publisher', async (page_) => {
    await page_.goto(base + text);
    await page_.waitForSelector('form.live', { timeout: 15000 });
    await page_.fill('#title', `${title} vôi`);
    await page_.click('button[value=save]');
    await page_.waitForURL(/done=/);
    await page_.goto(base + text);
    await page_.fill('#note', 'Trước đây thiếu một chữ.');
    await page_.click('button[value=publish]');
    await page_.waitForURL(/done=done-published/);
  });
  const updated = await until('the correction arrives', () => heard('Update', post));
  check(String(updated?.object?.content).includes(`${title} vôi`), 'with its new words');

  // What the desk shows, and withheld numbers.
  await as('administrator', async (page_) => {
    await page_.goto(`${base}/desk/channels/${code}`);
    await page_.click(`a[href="/desk/fediverse/${code}"]`);
    check((await page_.locator('main').innerText()).includes(`@${code}@${host}`), 'the desk tells its name');
    check((await counted(page_)).includes('10'), 'few followers are not counted');
    await sound(page_, 'the actor at the desk');
    await page_.fill('#server', 'not a server');
    await page_.click('button[value=block]');
    check(await page_.locator('p.wrong').count() === 1 && await page_.inputValue('#server') === 'not a server', 'what is no server is told, and stays');
    await page_.fill('#server', 'https://spam.example/@somebody');
    await page_.click('button[value=block]');
    await page_.waitForURL(/done=done-server-blocked/);
    check((await page_.locator('main').innerText()).includes('spam.example'), 'a server is blocked');
    await page_.click('button[value=unblock]');
    await page_.waitForURL(/done=done-server-unblocked/);
  });

  // Taken back.
  await as('publisher', async (page_) => {
    await page_.goto(base + text);
    await page_.fill('#reason', 'Bài thử, đã xong việc.');
    await page_.click('button[value=withdraw]');
    await page_.waitForURL(/done=done-withdrawn/);
  });
  const deleted = await until('it is taken back', () => heard('Delete', post));
  check(deleted?.object instanceof an.Tombstone, 'and a tombstone stands there');
  const gone = await fetch(post, activity);
  check(gone.status === 410 && (await gone.json()).type === 'Tombstone', 'at its address as well');
  check((await (await fetch(`${id}/outbox`)).json()).totalItems === 0, 'the outbox has it no more');

  // Left.
  await an.leave(actor);
  await binh.leave(await binh.look(id));
  await as('administrator', async (page_) => {
    await page_.goto(`${base}/desk/fediverse/${code}`);
    check((await counted(page_)) === '0', 'who has left does not follow');
  });
  const failures = [...an.failures, ...binh.failures];
  check(failures.length === 0, `Fedify failed: ${failures.join('; ')}`);
  check([...brought(an), ...brought(binh)].every((a) => a.status === 202), 'Fedify believed everything that came');

  // And what it must not believe: nobody signed it.
  const unsigned = await fetch(`${an.origin}/inbox`, {
    method: 'POST', headers: { 'content-type': 'application/activity+json' },
    body: JSON.stringify({ '@context': 'https://www.w3.org/ns/activitystreams', id: `${id}#x`, type: 'Delete', actor: id, object: post }),
  });
  check(unsigned.status === 401, 'Fedify refuses what is not signed');
} catch (e) {
  check(false, e.stack);
}
an.close();
binh.close();
await browser.close();
console.log(`${result.passed} passed, ${result.failures.length} failed`);
process.exit(result.failures.length ? 1 : 0);
