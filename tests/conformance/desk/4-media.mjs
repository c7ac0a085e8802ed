// Files come in by form, by pieces and by other people's clients; a picture is described, used, and its right ends.
import * as tus from 'tus-js-client';
import { as, base, check, password, readers, sound } from './support.mjs';

// A noisy picture, so that it is large (at most a fifth of it is painted over), and no two are alike.
const drawn = (page, width, height, kind = 'image/jpeg') => page.evaluate(async ([w, h, type]) => {
  const canvas = Object.assign(document.createElement('canvas'), { width: w, height: h }), pen = canvas.getContext('2d');
  const noise = pen.createImageData(w, h);
  for (let i = 0; i < noise.data.length; i += 1) noise.data[i] = i % 4 === 3 ? 255 : Math.random() * 256;
  pen.putImageData(noise, 0, 0);
  for (let i = 0; i < 9; i += 1) {
    pen.fillStyle = `hsl(${Math.random() * 360} 70% 50%)`;
    pen.fillRect(Math.random() * w, Math.random() * h, w / 6, h / 8);
  }
  const blob = await new Promise((r) => canvas.toBlob(r, type, 0.95));
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (let i = 0; i < bytes.length; i += 32768) text += String.fromCharCode(...bytes.subarray(i, i + 32768));
  return btoa(text);
}, [width, height, kind]).then((text) => Buffer.from(text, 'base64'));

const stamp = Date.now().toString(36);
let code;

await as('media-editor', async (page, context) => {
  await page.goto(base + '/desk/media/upload');
  await sound(page, 'adding files');
  // Several at once, with progress.
  const files = [];
  for (const n of [1, 2, 3]) files.push({ name: `Đèn lồng ${stamp} ${n}.jpg`, mimeType: 'image/jpeg', buffer: await drawn(page, 900, 600) });
  files.push({ name: `không phải ảnh ${stamp}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from('<script>alert(1)</script>') });
  await page.fill('#credit', 'Tổ ảnh');
  await page.fill('#licence', 'CC-BY-4.0');
  await page.setInputFiles('#file', files);
  await page.click('main button.main');
  await page.waitForFunction(() => document.querySelectorAll('#coming-list .st.approved').length === 3, null, { timeout: 60000 });
  await page.waitForFunction(() => document.querySelectorAll('#coming-list .st.returned').length === 1, null, { timeout: 60000 });
  check((await page.locator('#coming-list .st.returned').innerText()).includes('JPEG, PNG'), 'what is no picture is refused clearly');
  await sound(page, 'files that came');
  const href = await page.locator('#coming-list a.btn').first().getAttribute('href');
  code = href.split('/').at(-1);
  check(code.startsWith(`den-long-${stamp}`), `a code is made of the name: ${code}`);

  // The same file again: use the one that is there.
  await page.reload();
  await page.setInputFiles('#file', [files[0]]);
  await page.click('main button.main');
  await page.waitForFunction(() => document.querySelector('#coming-list .st.scheduled'), null, { timeout: 60000 });
  check(await page.locator('#coming-list a.btn').count() === 1, 'a duplicate leads to the one that is there');

  // The line is lost in the middle and comes back: it goes on.
  await page.reload();
  const large = { name: `Lớn ${stamp}.png`, mimeType: 'image/png', buffer: await drawn(page, 1900, 1500, 'image/png') };
  check(large.buffer.length > 5 << 20, 'large enough for two pieces');
  let cut = false, heads = 0;
  await context.route('**/desk/media/uploads/*', async (route) => {
    const request = route.request();
    if (request.method() === 'HEAD') heads += 1;
    if (request.method() === 'PATCH' && Number(request.headers()['upload-offset']) > 0 && !cut) {
      cut = true;
      return route.abort('connectionreset');
    }
    return route.continue();
  });
  await page.setInputFiles('#file', [large]);
  await page.click('main button.main');
  await page.waitForFunction(() => document.querySelector('#coming-list .st.approved'), null, { timeout: 90000 });
  check(cut && heads > 0, 'after a lost line it asks how much is there, and goes on');
  await context.unroute('**/desk/media/uploads/*');

  // One medium: its point by pointer and by keyboard, its texts, its rights.
  await page.goto(base + href);
  await sound(page, 'a medium');
  const box = await page.locator('#aim img').boundingBox();
  await page.mouse.click(box.x + box.width * 0.25, box.y + box.height * 0.75);
  check(Math.abs(Number(await page.inputValue('#focus_x')) - 25) <= 1 && Math.abs(Number(await page.inputValue('#focus_y')) - 75) <= 1, 'the point follows the pointer');
  await page.focus('#focus_x');
  await page.keyboard.press('ArrowUp');
  check(Math.abs(Number(await page.inputValue('#focus_x')) - 26) <= 1, 'and the keyboard');
  await page.fill('#title', 'Đèn lồng phố cổ');
  await page.fill('#alt-vi', 'Đèn lồng giấy treo dọc phố');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-media/);
  check(await page.inputValue('#alt-vi') === 'Đèn lồng giấy treo dọc phố', 'what it shows is kept');
  for (const part of ['/desk/media', '/desk/media?view=list', '/desk/media?only=without-alt&lang=ar', '/desk/media/pick']) {
    await page.goto(base + part);
    await sound(page, part);
  }
  await page.goto(base + '/desk/media?q=den+long+pho');
  check((await page.content()).includes(href), 'found without accents');

  // Somebody else's client: begins, breaks off, goes on.
  const cookie = (await context.cookies(base + '/desk/')).map((c) => `${c.name}=${c.value}`).join('; ');
  const buffer = await drawn(page, 1100, 800);
  const options = { endpoint: base + '/desk/media/uploads', chunkSize: 200000, retryDelays: null, headers: { Cookie: cookie }, metadata: { filename: `tus-js ${stamp}.jpg` } };
  const address = await new Promise((resolve, reject) => {
    const upload = new tus.Upload(buffer, { ...options, onError: reject, onChunkComplete: (_, at) => { if (at >= 400000) upload.abort().then(() => resolve(upload.url), reject); } });
    upload.start();
  });
  const begun = [];
  await new Promise((resolve, reject) => {
    const upload = new tus.Upload(buffer, { ...options, uploadUrl: address, onError: reject, onSuccess: resolve, onProgress: (at) => begun.push(at) });
    upload.start();
  });
  check(begun[0] >= 400000, `tus-js-client goes on at ${begun[0]}`);
  let told;
  for (let n = 0; n < 200 && told?.state !== 'done'; n += 1) {
    told = await (await fetch(address, { headers: { Cookie: cookie } })).json();
    await new Promise((r) => setTimeout(r, 100));
  }
  check(told.state === 'done', `what tus-js-client sent is in the library: ${JSON.stringify(told)}`);
  const other = new tus.Upload(buffer, { ...options, onError: () => {} });
  await new Promise((resolve) => { other.options.onChunkComplete = () => other.abort(true).then(resolve); other.start(); });
  check((await fetch(other.url, { headers: { Cookie: cookie } })).status === 404, 'tus-js-client gives one up');
});

const title = `Phố đèn lồng ${stamp}`;
let item;
await as('publisher', async (page) => {
  await page.goto(base + '/desk/items/new');
  await page.fill('#title', title);
  await page.selectOption('#kind', 'image');
  await page.click('main button.main');
  await page.waitForURL(/\/vi$/);
  const editor = new URL(page.url()).pathname;
  item = editor.replace(/\/vi$/, '');
  await page.goto(base + item);
  await page.locator('a[href$="/picture"]').click();
  await sound(page, 'the leading picture');
  await page.locator('a[href*="/desk/media/pick"]').click();
  await page.fill('#q', 'den long pho');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=/);
  await page.locator(`a.btn[href*="media=${code}"]`).click();
  await page.click('button[value=set]');
  await page.waitForURL(/done=done-picture/);
  // A figure without a word on what it shows keeps the text back, and says where to put that right.
  await page.goto(base + editor);
  const bare = code.replace(/-1$/, '-2');
  const write = async () => {
    await page.fill('#summary', 'Đêm rằm.');
    await page.fill('#body', `Phố cổ.\n\n::figure{image="${bare}" caption="" alt=""}`);
    await page.click('button[value=publish]');
  };
  await write();
  const where = page.locator(`.problems a[href*="${bare}"]`);
  await where.first().waitFor();
  check(await where.count() === 1, 'without alternative text nothing is published');
  await where.click();
  await page.fill('#alt-vi', 'Đèn lồng đỏ');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-media/);
  await page.goto(base + editor);
  await write();
  await page.waitForURL(/done=done-published/);
  const answer = await readers('/vi/stories/' + item.split('/').at(-1));
  const text = await answer.text();
  check(text.includes('alt="Đèn lồng giấy treo dọc phố"') && text.includes('alt="Đèn lồng đỏ"'), 'readers hear what the pictures show');
  const picture = /\/media\/[0-9a-f]{64}\.jpeg/.exec(text)[0];
  check((await fetch(base + picture)).status === 200, 'and get them');

  // Withdrawn: the picture is gone, the page is whole.
  await page.goto(`${base}/desk/media/${code}`);
  await page.fill('#reason', 'Hết hạn sử dụng.');
  await page.click('button[value=withdraw]');
  await page.waitForURL(/done=done-media-withdrawn/);
  await sound(page, 'a withdrawn medium');
  await page.waitForTimeout(600);
  check((await fetch(base + picture)).status === 410, 'a withdrawn picture is gone');
  const after = await fetch(base + '/vi/stories/' + item.split('/').at(-1));
  const whole = await after.text();
  check(after.status === 200 && !whole.includes(picture) && whole.includes('Phố cổ.'), 'the page stands without it');
  await page.click('button[value=restore]');
  await page.waitForURL(/done=done-media-restored/);
});

// The picture of an official item that readers see: whoever wants another proposes it, and may take that back.
const solemn = `Thông cáo ${stamp}`;
let statement;
await as('author', async (page) => {
  await page.goto(base + '/desk/items/new');
  await page.fill('#title', solemn);
  await page.selectOption('#kind', 'official');
  await page.click('main button.main');
  await page.waitForURL(/\/vi$/);
  statement = new URL(page.url()).pathname;
  await page.waitForSelector('form.live', { timeout: 15000 });
  await page.fill('#summary', 'Một câu tóm tắt.');
  await page.fill('#body', 'Một đoạn văn ngắn.');
  await page.click('button[value=submit]');
  await page.waitForURL(/done=done-submitted/);
});
await as('reviewer', async (page) => {
  await page.goto(base + statement);
  await page.click('button[value=approve]');
  await page.waitForURL(/done=done-approved/);
});
const place = statement.replace(/\/vi$/, '/picture');
await as('publisher', async (page) => {
  await page.goto(base + statement);
  await page.click('button[value=publish]');
  await page.waitForURL(/done=done-published/);
  await page.goto(`${base}${place}?media=${code}`);
  await sound(page, 'a picture that a second person must accept');
  await page.fill('#note', 'Bổ sung ảnh.');
  await page.click('button[value=set]');
  await page.waitForURL(/done=done-proposed/);
  await page.goto(base + place);
  check(!(await page.locator('button[value=accept]').count()), 'nobody accepts their own proposal');
  check(await page.locator('button[value=decline]').count() === 1, 'but may take it back');
  await sound(page, 'a picture that waits');
  const answer = await (await fetch(base + '/vi/stories/' + statement.split('/').at(-2))).text();
  check(!answer.includes('Đèn lồng giấy treo dọc phố'), 'readers do not see it yet');
  await page.click('button[value=decline]');
  await page.waitForURL(/done=done-declined/);
});

await as('province-author', async (page) => {
  await page.goto(`${base}/desk/media/${code}`);
  check(!(await page.locator('button[value=save]').count()), "what is another organisation's is seen, not changed");
});

// Without script: one file, and its page.
await as('media-editor', async (page) => {
  await page.goto(base + '/desk/media/upload');
  const answer = await fetch(base + '/assets/mark.svg');
  const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><rect width="90" height="60" fill="#a33"/><circle cx="${20 + Math.random() * 40}" cy="${10 + Math.random() * 40}" r="9" fill="#fc6"/><desc>${stamp}</desc></svg>`);
  check(answer.ok, 'the mark is there');
  await page.setInputFiles('#file', [{ name: `khong-ma-${stamp}.svg`, mimeType: 'image/svg+xml', buffer: svg }]);
  await page.fill('#credit', 'Tổ ảnh');
  await page.fill('#licence', 'CC-BY-4.0');
  await page.click('main button.main');
  await page.waitForURL(/done=done-media-added/);
  await page.fill('#alt-vi', 'Hình tròn vàng trên nền đỏ');
  await page.fill('#focus_x', '140');
  await page.click('button[value=save]', { noWaitAfter: true });
  await page.fill('#focus_x', '40');
  await page.click('button[value=save]');
  await page.waitForURL(/done=done-media$/);
  check(await page.inputValue('#focus_x') === '40', 'described without script');
}, { javaScriptEnabled: false });
