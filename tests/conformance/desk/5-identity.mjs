// Passkeys with a virtual security key, and single sign-on through a real provider.
import { base, browser, check, password, sound } from './support.mjs';
import { startProvider } from './provider.mjs';

// Passkeys belong to a name; this machine's is localhost.
const here = base.replace('127.0.0.1', 'localhost');
const seen = (page, user) => {
  page.on('pageerror', (e) => check(false, `${user}: script error ${e.message}`));
  // What the provider's own pages log is not ours.
  const ours = (m) => [base, here].some((own) => m.location().url.startsWith(own));
  page.on('console', (m) => { if (m.type() === 'error' && ours(m)) check(false, `${user}: ${m.text()}`); });
};
const open = async (options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en', ...options });
  const page = await context.newPage();
  return [page, context];
};
const typePassword = async (page, user) => {
  await page.fill('#email', `${user}@example.org`);
  await page.fill('#password', password);
  await page.click('button.main');
};

{
  const [page, context] = await open();
  seen(page, 'passkey');
  const cdp = await context.newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options: {
    protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true,
  } });
  await page.goto(here + '/desk/sign-in');
  await sound(page, 'sign-in');
  await typePassword(page, 'media-editor');
  await page.waitForURL(here + '/desk/');
  await page.goto(here + '/desk/account');
  await page.fill('#key-new', 'Khóa xanh');
  await page.click('button[value=add]');
  await page.locator('.codes li').first().waitFor();
  check(await page.locator('.codes li').count() === 10, 'recovery codes come with the first passkey');
  const code = (await page.locator('.codes li').first().innerText()).trim();
  await page.goto(here + '/desk/account');
  check(await page.inputValue('#key-1') === 'Khóa xanh', 'the passkey is listed under its name');
  await sound(page, 'account with a passkey');
  check(!(await page.locator('#prove').count()), 'whoever has just signed in need not show again who they are');
  const proved = await page.evaluate(async () => {
    const token = document.querySelector('[name=form_token]').value;
    const say = async (password) => {
      const answer = await fetch('/desk/account/prove', { method: 'POST', body: new URLSearchParams({ form_token: token, password }) });
      return answer.url + ' ' + new DOMParser().parseFromString(await answer.text(), 'text/html').querySelectorAll('main > .wrong').length;
    };
    return await say('guessed');
  });
  check(proved.endsWith('/prove 1'), `a wrong password shows nothing: ${proved}`);
  await page.click('button[value=add]');
  await page.locator('[data-passkey=create] [role=alert]:not([hidden])').waitFor();
  check(await page.locator('.keys li').count() === 1, 'one device, one passkey');
  await page.fill('#key-1', 'Khóa đỏ');
  await page.click('button[value=rename]');
  await page.waitForURL(/done=done-saved/);
  check(await page.inputValue('#key-1') === 'Khóa đỏ', 'it has its new name');

  const out = async () => {
    await page.click('.who button');
    await page.waitForURL(/sign-in/);
  };
  await out();
  await page.goto(here + '/desk/sign-in?to=/desk/matrix');
  await page.click('[data-passkey] button');
  await page.waitForURL(here + '/desk/matrix');
  check(true, 'in by the passkey alone, and where one wanted to go');
  await out();
  await typePassword(page, 'media-editor');
  await page.locator('[data-passkey] button.main').waitFor();
  await sound(page, 'second step');
  await page.click('[data-passkey] button.main');
  await page.waitForURL(here + '/desk/');
  await out();
  await typePassword(page, 'media-editor');
  await page.fill('#code', code);
  await page.click('form[action="/desk/code"] button');
  await page.waitForURL(here + '/desk/');
  await out();
  // Whoever the device does not recognise stays outside.
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.click('[data-passkey] button');
  await page.locator('[data-passkey] [role=alert]:not([hidden])').waitFor();
  check(page.url().includes('/desk/sign-in'), 'not recognised, not in');
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  await page.click('[data-passkey] button');
  await page.waitForURL(here + '/desk/');
  await page.goto(here + '/desk/account');
  check((await page.content()).includes('passkey'), 'the sessions say how they began');
  await page.click('button[value=remove]');
  await page.waitForURL(/done=done-passkey-removed/);
  await out();
  await page.click('[data-passkey] button');
  await page.locator('main > p.wrong').waitFor();
  await typePassword(page, 'media-editor');
  await page.waitForURL(here + '/desk/');
  check(true, 'without a passkey the password is enough again');
  await context.close();
}

if (here !== base) {
  const [page, context] = await open();
  await page.goto(base + '/desk/sign-in');
  check((await page.locator('[data-passkey-elsewhere]').innerText()).includes(here), 'under another name the page says where passkeys work');
  await context.close();
}
{
  const [page, context] = await open({ javaScriptEnabled: false });
  await page.goto(here + '/desk/sign-in');
  check(await page.locator('[data-passkey]').isHidden() && await page.locator('noscript p').isVisible(), 'without script the page says so and offers the rest');
  await context.close();
}

{
  const provider = await startProvider(base);
  const [page, context] = await open();
  seen(page, 'single sign-on');
  const link = 'a[href^="/desk/sso/test?"]';
  await page.goto(base + '/desk/sign-in?to=/desk/facts');
  check(await page.locator(link).count() === 1, 'the provider is offered; if not, serve with SEN_CONFIG=tests/conformance/sen.toml');
  // The provider's own pages: address, then consent.
  const there = async (account) => {
    await page.waitForURL(/8851\/interaction/);
    if (await page.locator('input[name=login]').count()) {
      await page.fill('input[name=login]', account);
      await page.fill('input[name=password]', 'anything');
      await page.click('button[type=submit]');
    }
    await page.waitForLoadState();
    if (page.url().includes('8851')) await page.click('button[type=submit]');
  };
  await page.click(link);
  await there('auditor@example.org');
  await page.waitForURL(base + '/desk/facts');
  check(true, 'in through the provider, and where one wanted to go');
  await page.goto(base + '/desk/account');
  check((await page.locator('#accounts').innerText()).includes('auditor@example.org'), 'the account is listed');
  await sound(page, 'account with an account elsewhere');
  await page.click('button[value=unlink]');
  await page.waitForURL(/done=done-account-unlinked/);
  await page.click('button[name=provider]');
  await page.locator('a.btn.main').waitFor();
  await sound(page, 'before leaving for the provider');
  await page.click('a.btn.main');
  await page.waitForURL(/done=done-account-linked|interaction/);
  if (page.url().includes('interaction')) await there('auditor@example.org');
  await page.waitForURL(/done=done-account-linked/);
  check(true, 'linked again on purpose');
  await page.click('.who button');
  await page.waitForURL(/out=test/);
  await sound(page, 'signed out here');
  await page.click('a[href="/desk/sso/test/out"]');
  await page.waitForURL(/8851\/session\/end/);
  await page.click('button[type=submit]');
  await page.waitForURL(/desk\/sign-in/);
  check(true, 'signed out there, too, and back');

  await page.click(link);
  await there('newcomer@example.org');
  await page.locator('[role=alert]').first().waitFor();
  check((await page.locator('main > p.wrong').first().innerText()).includes('newcomer@example.org'), 'somebody new without a role is told to ask for one');
  await context.clearCookies();
  await page.goto(base + '/desk/sign-in');
  await page.click(link);
  await there('writer1@example.org');
  await page.waitForURL(base + '/desk/');
  await page.goto(base + '/desk/items/new');
  check(await page.locator('#title').count() === 1, 'somebody new whose group has a role can write');
  await context.clearCookies();
  for (const [account, why] of [['unverified@example.org', 'unverified'], ['somebody@elsewhere.example', 'of no domain of ours']]) {
    await page.goto(base + '/desk/sign-in');
    await page.click(link);
    await there(account);
    await page.locator('main > p.wrong').first().waitFor();
    check(!(await context.cookies()).some((c) => c.name === 'sen_desk' && c.value), `${why}: not in`);
    await context.clearCookies();
  }
  await page.goto(base + '/desk/sso/test/back?state=x&code=y');
  check(await page.locator('main > p.wrong').count() === 1, 'a way that nobody began leads nowhere');
  await context.close();
  provider.closeAllConnections();
  await new Promise((done) => { provider.close(done); });
}
