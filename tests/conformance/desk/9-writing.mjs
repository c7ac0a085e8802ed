// The editor: pasting, pickers by keyboard, two people and two windows on one text, a lost line, an ended session, input methods.
import { readFileSync } from 'node:fs';
import { as, base, check, path, readers, sound } from './support.mjs';

const stamp = Date.now().toString(36);
const begin = async (page, title, kind = 'image') => {
  await page.goto(base + '/desk/items/new');
  await page.fill('#title', title);
  await page.selectOption('#kind', kind);
  await page.click('main button.main');
  await page.waitForURL(/\/vi$/);
  await page.waitForSelector('form.live');
  return path(page.url());
};
const body = (page) => page.inputValue('#body');
const kept = (page) => page.waitForFunction(() => document.getElementById('kept').textContent && !document.querySelector('[data-notice=line]'), null, { timeout: 15000 });
const sample = (name) => readFileSync(new URL(`../../../crates/ingest/tests/data/paste/${name}.html`, import.meta.url), 'utf8');
const paste = (page, html, plain) => page.evaluate(([html, plain]) => {
  const data = new DataTransfer();
  data.setData('text/html', html);
  data.setData('text/plain', plain);
  document.getElementById('body').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}, [html, plain]);

let shared;
await as('author', async (page, context) => {
  shared = await begin(page, `Hai người ${stamp}`);

  // Tools and keys; lists go on by themselves; every step can be taken back.
  await page.click('#body');
  await page.keyboard.type('dân số');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+b');
  check((await body(page)) === '**dân số**', 'Ctrl+B makes bold');
  await page.keyboard.press('Control+b');
  check((await body(page)) === 'dân số', 'and takes it away');
  await page.keyboard.press('Control+z');
  check((await body(page)) === '**dân số**', 'undo takes back what a tool did');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Alt+2');
  check((await body(page)).startsWith('## '), 'Ctrl+Alt+2 makes a heading');
  await page.keyboard.press('End');
  await page.keyboard.type('\n\n- một\nhai\n\nhết');
  check((await body(page)).endsWith('- một\n- hai\nhết'), 'Enter goes on with a list and ends it: ' + JSON.stringify(await body(page)));
  await page.waitForFunction(() => document.querySelectorAll('#outline li').length === 1);
  check((await page.innerText('#counts')).includes('từ') || /\d/.test(await page.innerText('#counts')), 'words are counted');

  // A fact by keyboard alone, without accents.
  await page.keyboard.type(' dài ');
  await page.keyboard.press('Control+Alt+f');
  await page.waitForSelector('#pick[open] .picks button');
  await page.keyboard.type('bien gioi');
  await page.waitForFunction(() => [...document.querySelectorAll('#pick .picks button')].every((b) => b.value.includes('border') || b.value.includes('bien')), null, { timeout: 9000 });
  await sound(page, 'picker of facts');
  await page.focus('#pick input');
  await page.keyboard.press('ArrowDown');
  const wanted = await page.evaluate(() => document.activeElement.value);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#pick:not([open])', { state: 'attached' });
  check(wanted.startsWith('[[fact:') && (await body(page)).endsWith(`hết dài ${wanted}`), 'a fact is put in by keyboard: ' + wanted);

  // A page of ours, found without accents; the link is a code and follows the page.
  await page.keyboard.type('. Xem ');
  await page.keyboard.press('Control+k');
  await page.waitForSelector('#pick[open]');
  await page.keyboard.type('ha long');
  await page.waitForFunction(() => document.querySelector('#pick .picks button b')?.textContent.match(/Hạ\sLong/), null, { timeout: 9000 });
  await page.keyboard.press('Enter');
  check(/\[[^\]]+\]\((item|place):[\w.-]+\)$/.test(await body(page)), 'a link to our own page is a reference: ' + (await body(page)).slice(-80));
  await kept(page);
  // What was kept may have been the text before the fact.
  await page.waitForSelector('#cited li', { timeout: 15000 });
  check((await page.innerText('#cited')).includes('4.616'), 'facts are told with their values');

  // Problems stand at their line and lead there.
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\n::figure{image="khong-co" caption="x" alt="y"}');
  await page.waitForSelector('#problems li', { timeout: 9000 });
  await page.click('#problems li button');
  check((await page.evaluate(() => getSelection().toString() || document.getElementById('body').value.slice(document.getElementById('body').selectionStart, document.getElementById('body').selectionEnd))).includes('khong-co'), 'a problem leads to its line');
  check(await page.locator('.under .l-wrong').count() === 1, 'and its line is marked');

  // Find and replace.
  await page.keyboard.press('Control+h');
  await page.fill('[data-find]', 'MỘT');
  await page.fill('[data-instead]', 'ba');
  await page.click('[data-act=all]');
  check((await body(page)).includes('- ba\n'), 'replaced, whatever the case');
  await page.click('[data-act=close]');

  // Paste from three word processors: the words at once, then their form; one step back gives the words.
  for (const [name, plain, expected] of [
    ['word', 'Cầu mới qua sông\nVì sao cần cầu', ['## Cầu mới qua sông', '**dài nhất**', '  - hai trụ tháp', '| Hạng mục | Tỷ đồng |', '(https://example.org/cau?id=7)']],
    ['google', 'Opening\nThe bridge opens', ['## Opening', '**in spring**', '  - One below', '(https://example.org/plan?a=1)']],
    ['libreoffice', 'Le pont\nLe pont est', ['## Le pont', '1. Première étape']],
  ]) {
    await page.fill('#body', '');
    await page.click('#body');
    await paste(page, sample(name), plain);
    await page.waitForFunction((e) => document.getElementById('body').value.includes(e), expected[0], { timeout: 9000 });
    const text = await body(page);
    check(expected.every((e) => text.includes(e)), `${name}: ${text}`);
    check(!/mso|font|Ai nói vậy|đã thông|annulée/.test(text), `${name} leaves nothing behind`);
    check(await page.locator('[data-notice=paste]').count() === 1, `${name}: what was left out is told`);
    await page.click('#body');
    await page.keyboard.press('Control+z');
    check((await body(page)) === plain, `${name}: one step back gives the plain words`);
  }

  // Input methods: what is composed is not touched, and kept when it is meant.
  const cdp = await context.newCDPSession(page);
  for (const [language, steps, word] of [
    ['vi', ['v', 'vi', 'viê', 'việ', 'việt'], 'việt'], ['zh', ['y', 'yue', '越南'], '越南'],
    ['ja', ['べ', 'べとなむ', 'ベトナム'], 'ベトナム'], ['ko', ['ㅂ', '베', '베트', '베트남'], '베트남'],
  ]) {
    await page.fill('#body', '- ');
    await page.focus('#body');
    await page.keyboard.press('End');
    for (const text of steps) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await page.waitForTimeout(500);
    }
    check((await body(page)) === `- ${steps.at(-1)}`, `${language}: the composition is whole after keeping and preview had their time: ${await body(page)}`);
    await cdp.send('Input.insertText', { text: word });
    check((await body(page)) === `- ${word}`, `${language}: meant once`);
    await kept(page);
  }
  await page.fill('#body', 'một\n\nhai\n\nba');
  await kept(page);
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  await sound(page, 'the editor');

  // Preview beside the text: in step, other widths, dark, another language.
  await page.waitForSelector('form.live');
  await page.click('[data-do=preview]');
  const frame = page.frameLocator('iframe.preview');
  await frame.locator('.read p').first().waitFor({ timeout: 9000 });
  await page.fill('#body', 'một\n\nhai [[fact:geography.border.total]]\n\nba');
  await frame.locator('.read a', { hasText: '4.616' }).waitFor({ timeout: 9000 });
  check(true, 'the preview follows');
  await page.check('[name=preview-width][value="390"]', { force: true });
  check((await page.evaluate(() => document.querySelector('iframe.preview').contentWindow.innerWidth)) === 390, 'as wide as a phone');
  const ground = () => page.evaluate(() => {
    const { contentDocument: inside, contentWindow: view } = document.querySelector('iframe.preview');
    return view.getComputedStyle(inside.documentElement).backgroundColor;
  });
  const light = await ground();
  await page.check('[name=preview-light][value=dark]', { force: true });
  check(light !== await ground(), 'and dark');
  await sound(page, 'the editor with its preview');
  await page.click('[data-do=preview]');
  await page.fill('#body', 'một\n\nhai\n\nba');
  await page.click('button[value=save]');
  await page.waitForURL(/done=/);

  // The page is closed in the middle of a word; it comes back.
  await page.waitForSelector('form.live');
  await page.click('#body');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\nđóng giữa chừng');
  await page.goto('about:blank');
  await page.goto(base + shared);
  await page.waitForSelector('form.live');
  check((await body(page)).endsWith('đóng giữa chừng'), 'a closed page loses nothing');

  // The line is lost, the page reloaded from nowhere is not needed: it is told, and sent when the line is back.
  await context.setOffline(true);
  await page.click('#body');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' không mạng');
  await page.waitForSelector('[data-notice=line]', { timeout: 15000 });
  check(true, 'a lost line is told');
  await context.setOffline(false);
  await page.waitForSelector('[data-notice=line]', { state: 'detached', timeout: 15000 });
  await kept(page);

  // The session ends; somebody signs in again in another tab and goes on.
  const cookies = await context.cookies();
  await context.clearCookies();
  await page.keyboard.type(' hết phiên');
  await page.waitForSelector('[data-notice=session] a', { timeout: 15000 });
  await page.click('button[value=save]');
  await page.waitForTimeout(600);
  check(path(page.url()) === shared && (await body(page)).endsWith('hết phiên'), 'nothing is sent without a session, and nothing lost');
  const tab = await context.newPage();
  await tab.goto(base + '/desk/sign-in');
  await tab.fill('#email', 'author@example.org');
  await tab.fill('#password', process.argv[3]);
  await tab.click('button.main');
  await tab.waitForURL(base + '/desk/');
  await tab.close();
  await page.bringToFront();
  await page.waitForFunction(() => !document.querySelector('[data-notice=session] a'), null, { timeout: 15000 });
  await kept(page);
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  check((await body(page)).endsWith('không mạng hết phiên'), 'saved after signing in again');
  check(cookies.length > 0, 'there was a session');

  // Two windows of one person.
  const other = await context.newPage();
  await other.goto(base + shared);
  await other.waitForSelector('form.live');
  await page.waitForSelector('form.live');
  await page.fill('#body', (await body(page)).replace('một', 'MỘT'));
  await kept(page);
  await other.fill('#body', (await body(other)).replace('hai', 'HAI'));
  await other.waitForSelector('[data-notice=joined]', { timeout: 9000 });
  check((await body(other)).includes('MỘT') && (await body(other)).includes('HAI'), 'two windows make one text');
  await other.close();
  await page.goto(base + shared);
  await page.waitForSelector('form.live');
  check((await body(page)).includes('MỘT') && (await body(page)).includes('HAI'), 'and it is the one that is kept');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
});

// Two people on one text: what does not touch comes together, what does is asked about.
await as('author', async (one) => {
  await one.goto(base + shared);
  await one.waitForSelector('form.live');
  await as('publisher', async (two) => {
    await two.goto(base + shared);
    await two.waitForSelector('form.live');
    await two.fill('#body', (await body(two)).replace('MỘT', 'Một của người thứ hai'));
    await two.click('button[value=save]');
    await two.waitForURL(/done=done-saved/);
  });
  await one.fill('#body', (await body(one)).replace('HAI', 'Hai của người thứ nhất'));
  await one.waitForSelector('[data-notice=newer] button', { timeout: 9000 });
  await one.click('[data-notice=newer] button');
  await one.waitForFunction(() => document.getElementById('body').value.includes('người thứ hai'), null, { timeout: 9000 });
  check((await body(one)).includes('người thứ nhất'), 'what somebody saved comes into what is typed');
  await as('publisher', async (two) => {
    await two.goto(base + shared);
    await two.waitForSelector('form.live');
    await two.fill('#body', (await body(two)).replace('Một của người thứ hai', 'Một khác hẳn'));
    await two.click('button[value=save]');
    await two.waitForURL(/done=done-saved/);
  });
  await one.fill('#body', (await body(one)).replace('Một của người thứ hai', 'Một theo ý tôi'));
  await one.click('button[value=save]');
  await one.waitForSelector('form.merge');
  check(await one.locator('fieldset.clash').count() === 1, 'one place is asked about');
  const sides = await one.locator('.sides').first().innerText();
  check(['khác', 'hẳn', 'theo', 'tôi'].every((word) => sides.includes(word)), `both wordings stand side by side: ${sides}`);
  await sound(one, 'two versions side by side');
  await one.click('form.merge button.main');
  check(await one.locator('[role=alert]').count() === 1, 'without a choice nothing is saved');
  await one.check('fieldset.clash input[value=theirs]');
  await one.click('form.merge button.main');
  await one.waitForURL(/done=done-merged/);
  check((await body(one)).includes('Một khác hẳn') && (await body(one)).includes('người thứ nhất'), 'the choice stands, and the rest of both');
});

// Without script: a fact is chosen on a page of its own, and pasted text is cleaned on saving.
await as('author', async (page) => {
  await page.goto(base + '/desk/items/new');
  await page.fill('#title', `Không mã lệnh ${stamp}`);
  await page.selectOption('#kind', 'image');
  await page.click('main button.main');
  await page.waitForURL(/\/vi$/);
  await page.fill('#body', 'Mở đầu.');
  await page.click('button[value=pick-facts]');
  await page.waitForURL(/\/desk\/pick\/facts/);
  await page.fill('#q', 'bien gioi');
  await page.click('form[role=search] button');
  await page.click('.picks button >> nth=0');
  await page.waitForURL(/\/vi#body$/);
  check(/^Mở đầu\.\n\n\[\[fact:[\w.]+\]\]\n$/.test(await page.inputValue('#body')), 'a fact without script: ' + await page.inputValue('#body'));
  await page.fill('#pasted', '•\tmột\n•\thai');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  check((await page.inputValue('#body')).endsWith('- một\n- hai\n'), 'pasted text is cleaned without script');
}, { javaScriptEnabled: false });

// Right to left: figures and references stay whole in the text and in the preview.
await as('publisher', async (page) => {
  const item = shared.replace(/\/vi$/, '/ar');
  await page.goto(base + item);
  await page.waitForSelector('form.live');
  await page.fill('#title', 'جسر جديد');
  await page.fill('#body', 'الطول 1240 مترًا و[[fact:geography.border.total]] و**مهم**.');
  await page.click('[data-do=preview]');
  await page.frameLocator('iframe.preview').locator('.read a').first().waitFor({ timeout: 9000 });
  check((await page.evaluate(() => document.querySelector('iframe.preview').contentDocument.documentElement.dir)) === 'rtl', 'the preview is right to left');
  const same = await page.evaluate(() => Math.abs(document.getElementById('under').scrollHeight - document.getElementById('body').scrollHeight));
  check(same < 3, `the sheet lies under the text (${same} px)`);
  // A line that begins with a Latin word runs from right to left like all others: the word stands at the right.
  await page.fill('#body', 'UNESCO أدرجت الموقع.\n\nالطول 1240 مترًا.');
  const at = await page.evaluate(() => {
    const line = document.getElementById('under').firstElementChild;
    const range = document.createRange();
    range.setStart(line.firstChild, 0);
    range.setEnd(line.firstChild, 6);
    const [word, all] = [range.getBoundingClientRect(), line.getBoundingClientRect()];
    const styles = ['under', 'body', 'summary'].map((id) => getComputedStyle(id === 'under' ? line : document.getElementById(id)));
    return { right: all.right - word.right, left: word.left - all.left, directions: styles.map((s) => `${s.direction} ${s.unicodeBidi}`) };
  });
  check(at.right < 60 && at.left > at.right, `the first word stands at the right: ${JSON.stringify(at)}`);
  check(at.directions.every((d) => d.startsWith('rtl') && !d.includes('plaintext')), `the text and its sheet run alike: ${at.directions}`);
  await page.fill('#body', 'الطول 1240 مترًا و[[fact:geography.border.total]] و**مهم**.');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-saved/);
  check((await page.inputValue('#body')) === 'الطول 1240 مترًا و[[fact:geography.border.total]] و**مهم**.', 'and saved as it was written');
  await sound(page, 'the editor right to left');
});
check((await readers('/vi/stories/' + shared.split('/').at(-2), 404)).status === 404, 'readers saw nothing of all this');
