// An exported site as readers have it: served as files by nginx with the written configuration (by Node without any where
// there is no nginx), and walked with a browser that runs no script, at 360 px.
// Usage: node export.mjs FOLDER [LOCALES] [PAGES]   (a folder of `sen export FOLDER`; PAGES of each language, 40)
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer as socket } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const folder = resolve(process.argv[2]);
const locales = (process.argv[3] ?? 'vi,ar').split(',');
const most = Number(process.argv[4] ?? 40);
const manifest = JSON.parse(readFileSync(join(folder, 'export.json'), 'utf8'));
let passed = 0;
const failures = [];
const check = (ok, what) => { if (ok) passed += 1; else { failures.push(what); console.log('FAIL ' + what); } };

const port = await new Promise((done) => {
  const probe = socket().listen(0, '127.0.0.1', () => { const { port } = probe.address(); probe.close(() => done(port)); });
});
const base = `http://127.0.0.1:${port}`;
const nginx = spawnSync('which', ['nginx'], { encoding: 'utf8', env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } }).stdout.trim();
const stop = nginx ? await byNginx() : await byNode();

async function byNginx() {
  const place = mkdtempSync(join(tmpdir(), 'sen-export-nginx-'));
  const usual = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find(existsSync);
  writeFileSync(join(place, 'site.conf'), readFileSync(join(folder, 'nginx.conf'), 'utf8'));
  writeFileSync(join(place, 'nginx.conf'), `daemon off; worker_processes 1; pid ${place}/pid; error_log ${place}/error.log;
events { worker_connections 256; }
http {
  access_log off; default_type application/octet-stream; types_hash_max_size 4096; ${usual ? `include ${usual};` : ''}
  client_body_temp_path ${place}/b; proxy_temp_path ${place}/p; fastcgi_temp_path ${place}/f; uwsgi_temp_path ${place}/u; scgi_temp_path ${place}/s;
  server { listen 127.0.0.1:${port}; root ${folder}; include ${place}/site.conf; }
}`);
  const tried = spawnSync(nginx, ['-t', '-c', join(place, 'nginx.conf')], { encoding: 'utf8' });
  check(tried.status === 0 && !tried.stderr.includes('[warn]'), `nginx takes the configuration as it is: ${tried.stderr}`);
  const running = spawn(nginx, ['-c', join(place, 'nginx.conf')], { stdio: 'inherit' });
  for (let tries = 0; tries < 50; tries += 1) {
    if (await fetch(base + '/').then(() => true, () => false)) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  return () => { running.kill(); rmSync(place, { recursive: true, force: true }); };
}

async function byNode() {
  const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp',
    '.avif': 'image/avif', '.jpeg': 'image/jpeg', '.woff2': 'font/woff2', '.xml': 'application/xml', '.json': 'application/json', '.txt': 'text/plain' };
  const server = createServer((request, answer) => {
    const path = normalize(decodeURIComponent(new URL(request.url, base).pathname));
    const file = [join(folder, path), join(folder, path, 'index.html')].find((f) => existsSync(f) && statSync(f).isFile());
    answer.writeHead(file ? 200 : 404, { 'content-type': types[file ? extname(file) : '.html'] ?? 'application/octet-stream' });
    createReadStream(file ?? join(folder, '404.html')).pipe(answer);
  });
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  return () => server.close();
}

try {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  const page = await context.newPage();
  const broken = [];
  // What the browser itself breaks off, because it goes on to the next page, did not fail.
  const given = (r) => r.failure()?.errorText === 'net::ERR_ABORTED';
  page.on('requestfailed', (r) => { if (r.url().startsWith(base) && !given(r)) broken.push(`${r.url()}: ${r.failure()?.errorText}`); });
  page.on('response', (r) => { if (r.status() >= 400) broken.push(`${r.url()}: ${r.status()}`); });

  const front = await page.goto(base + '/');
  check(front.status() === 200, 'the front door is a page');
  for (const locale of locales) {
    check(await page.locator(`main a[href="/${locale}/"]`).count() > 0, `the front door offers ${locale}`);
  }
  // A lost reader is answered in the language of the address.
  for (const locale of locales) {
    broken.length = 0;
    const lost = await page.goto(`${base}/${locale}/no-such-page`);
    check(lost.status() === 404, `${locale}: what is not there is 404`);
    if (nginx) check(await page.getAttribute('html', 'lang') === locale, `${locale}: and says so in its language`);
  }
  for (const locale of locales) {
    const seen = new Set([`/${locale}/`]);
    const queue = [...seen];
    let looked = 0;
    while (queue.length && looked < most) {
      const path = queue.shift();
      broken.length = 0;
      const answer = await page.goto(base + path);
      looked += 1;
      check(answer.status() === 200 && new URL(page.url()).pathname === new URL(base + path).pathname, `${path} is there, and leads nowhere else`);
      check(broken.length === 0, `${path}: ${broken.join(', ')}`);
      check(await page.locator('form').count() === 0, `${path} has no form`);
      const notice = page.locator('.copy[role="note"]');
      check(await notice.count() === 1, `${path} says that it is a copy`);
      check((await notice.locator('a').getAttribute('href')).startsWith(manifest.original), `${path} leads to the original`);
      const wide = await page.locator('html').evaluate((e) => e.scrollWidth).catch(() => 360);
      check(wide <= 360, `${path} is ${wide} px wide`);
      if (nginx) check((answer.headers()['content-security-policy'] ?? '').startsWith("default-src 'none'"), `${path} has its policy`);
      const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      for (const link of links.map((l) => l.split('#')[0])) {
        if (seen.has(link) || !link.startsWith(`/${locale}/`)) continue;
        seen.add(link);
        const name = decodeURIComponent(link).replace(/^\//, '');
        const isPage = existsSync(join(folder, name, 'index.html'));
        check(isPage || existsSync(join(folder, name)), `${path} leads to ${link}, which is there`);
        if (isPage) queue.push(link);
      }
    }
    console.log(`${locale}: ${looked} pages looked at`);
  }
  await browser.close();

  const head = await fetch(base + '/log/checkpoint');
  if (manifest.checkpoint) check((await head.text()) === manifest.checkpoint, 'the head of the log is the one written down');
  const hidden = await fetch(base + '/nginx.conf');
  if (nginx) check(hidden.status === 404, 'what the server is told is not given out');
  const gone = nginx && /location = "([^"]+)" \{ error_page 410/.exec(readFileSync(join(folder, 'nginx.conf'), 'utf8'));
  if (gone) check((await fetch(base + gone[1])).status === 410, `${gone[1]} is gone`);
  // The check itself: what is not there must be seen.
  check((await fetch(base + '/no-such-file')).status === 404, 'what is not there is 404');
} finally {
  stop();
}
console.log(`${passed} checks passed by ${nginx ? 'nginx' : 'node'}`);
if (failures.length) { console.log(`${failures.length} failed`); process.exit(1); }
