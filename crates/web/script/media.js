// The library works without this. It sends files in pieces (tus), so that a lost line costs no more than the piece on its
// way; lets one aim at what a picture is about; and takes a still picture out of a video.
const upload = document.getElementById('upload');
if (upload) {
  const PIECE = 4 << 20;
  const words = upload.dataset, input = upload.elements.file, drop = document.getElementById('drop');
  const list = document.getElementById('coming-list'), said = document.getElementById('coming-said');
  const b64 = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
  const wait = (ms) => new Promise((r) => setTimeout(r, ms));
  const tus = (method, address, headers = {}, body) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    request.setRequestHeader('Tus-Resumable', '1.0.0');
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    if (body?.progress) request.upload.onprogress = (e) => body.progress(e.loaded);
    if (body) body.abort = () => request.abort();
    request.onload = () => resolve(request);
    request.onerror = request.onabort = () => reject(new Error('line'));
    request.send(body?.blob);
  });
  const why = (request) => { try { return JSON.parse(request.responseText).detail; } catch { return request.statusText; } };
  const make = (name, props = {}) => Object.assign(document.createElement(name), props);

  const row = (file) => {
    const item = make('li'), about = make('div'), state = make('span', { className: 'st draft', textContent: words.sending });
    const bar = make('progress', { max: file.size, value: 0 });
    bar.setAttribute('aria-label', file.name);
    const cancel = make('button', { type: 'button', className: 'quiet', textContent: words.cancel });
    cancel.setAttribute('aria-label', words.cancel + ': ' + file.name);
    const picture = make('span', { className: 'thumb none' });
    about.append(make('b', { textContent: file.name }), ' ', state, bar, cancel);
    item.append(picture, about);
    list.append(item);
    return { item, about, state, bar, cancel, picture };
  };

  const show = (place, text, kind) => { place.state.textContent = text; place.state.className = 'st ' + kind; };

  // What became of it, as soon as it is made.
  const follow = async (address, place) => {
    show(place, words.making, 'draft');
    for (;;) {
      const told = await fetch(address).then((r) => r.json()).catch(() => null);
      if (told && !['receiving', 'received', 'making'].includes(told.state)) return told;
      await wait(700);
    }
  };

  const finish = (told, place, file) => {
    place.bar.remove();
    place.cancel.remove();
    show(place, told.message, { done: 'approved', duplicate: 'scheduled' }[told.state] || 'returned');
    if (told.thumb) place.picture.replaceWith(make('img', { className: 'thumb', src: told.thumb, alt: '' }));
    const acts = make('p', { className: 'acts' });
    if (told.href) acts.append(make('a', { className: 'btn', href: told.href, textContent: told.state === 'duplicate' ? words.existing : words.describe }));
    if (told.state === 'duplicate') {
      const again = make('button', { type: 'button', textContent: words.keep });
      again.onclick = async () => {
        acts.remove();
        show(place, words.making, 'draft');
        const body = new URLSearchParams({ form_token: upload.elements.form_token.value, act: 'keep' });
        await fetch(`${words.uploads}/${told.id}`, { method: 'POST', body, redirect: 'manual' });
        finish(await follow(`${words.uploads}/${told.id}`, place), place, file);
      };
      acts.append(again);
    }
    if (acts.childNodes.length) place.about.append(acts);
    said.textContent = `${file.name}: ${told.message}`;
  };

  const send = async (file) => {
    const place = row(file), key = `sen:upload:${file.name}:${file.size}:${file.lastModified}`;
    let address = localStorage.getItem(key), at = 0, stopped = false, running = {};
    place.cancel.onclick = () => {
      stopped = true;
      running.abort?.();
      if (address) tus('DELETE', address).catch(() => {});
      localStorage.removeItem(key);
      place.item.remove();
    };
    const fail = (text) => { show(place, text, 'returned'); place.bar.remove(); said.textContent = `${file.name}: ${text}`; localStorage.removeItem(key); };
    for (let tries = 0; !stopped;) {
      try {
        if (!address) {
          const pairs = { filename: file.name, organisation: upload.elements.organisation.value, credit: upload.elements.credit.value, licence: upload.elements.licence.value };
          const told = Object.entries(pairs).filter(([, v]) => v).map(([n, v]) => `${n} ${b64(v)}`).join(',');
          const begun = await tus('POST', words.uploads, { 'Upload-Length': file.size, 'Upload-Metadata': told });
          if (begun.status !== 201) return fail(why(begun));
          address = begun.getResponseHeader('Location');
          localStorage.setItem(key, address);
          at = 0;
        } else {
          const found = await tus('HEAD', address);
          if (found.status === 404 || found.status === 410) { address = null; continue; }
          at = Number(found.getResponseHeader('Upload-Offset'));
        }
        show(place, words.sending, 'draft');
        while (at < file.size && !stopped) {
          const from = at;
          place.bar.value = from;
          running = { blob: file.slice(from, from + PIECE), progress: (n) => { place.bar.value = from + n; } };
          const sent = await tus('PATCH', address, { 'Upload-Offset': from, 'Content-Type': 'application/offset+octet-stream' }, running);
          if (sent.status === 409 || sent.status === 423 || sent.status >= 500) throw new Error('again');
          if (sent.status !== 204) return fail(why(sent));
          at = Number(sent.getResponseHeader('Upload-Offset'));
          tries = 0;
        }
        if (stopped) return;
        place.bar.value = file.size;
        place.cancel.hidden = true;
        finish(await follow(address, place), place, file);
        localStorage.removeItem(key);
        return;
      } catch {
        if (stopped) return;
        show(place, words.lost, 'late');
        tries += 1;
        await wait(Math.min(1000 * 2 ** tries, 20000));
      }
    }
  };

  const queue = [];
  let working = 0;
  const next = async () => {
    if (working >= 3 || !queue.length) return;
    working += 1;
    const file = queue.shift();
    await send(file);
    working -= 1;
    if (!working && !queue.length) { said.textContent = words.all; removeEventListener('beforeunload', leaving); }
    next();
  };
  const leaving = (e) => e.preventDefault();
  const take = (files) => {
    if (!files.length) return;
    document.getElementById('coming').hidden = false;
    addEventListener('beforeunload', leaving);
    for (const file of files) { queue.push(file); next(); }
  };
  upload.addEventListener('submit', (e) => { e.preventDefault(); take([...input.files]); input.value = ''; });
  drop.querySelector('[data-drop]').hidden = false;
  for (const kind of ['dragenter', 'dragover']) drop.addEventListener(kind, (e) => { e.preventDefault(); drop.classList.add('over'); });
  for (const kind of ['dragleave', 'drop']) drop.addEventListener(kind, () => drop.classList.remove('over'));
  drop.addEventListener('drop', (e) => { e.preventDefault(); take([...e.dataTransfer.files]); });
}

const aim = document.getElementById('aim'), x = document.getElementById('focus_x'), y = document.getElementById('focus_y');
if (aim && x && y) {
  const cross = aim.querySelector('.cross'), crops = document.querySelectorAll('.crops .crop');
  const draw = () => {
    cross.style.setProperty('--x', `${x.value || 50}%`);
    cross.style.setProperty('--y', `${y.value || 50}%`);
    for (const crop of crops) { crop.style.setProperty('--fx', `${x.value || 50}%`); crop.style.setProperty('--fy', `${y.value || 50}%`); }
  };
  const set = (e) => {
    const box = aim.querySelector('img').getBoundingClientRect(), share = (n) => Math.round(Math.min(1, Math.max(0, n)) * 100);
    x.value = share((e.clientX - box.left) / box.width);
    y.value = share((e.clientY - box.top) / box.height);
    draw();
  };
  cross.hidden = false;
  aim.addEventListener('pointerdown', (e) => { aim.setPointerCapture(e.pointerId); set(e); });
  aim.addEventListener('pointermove', (e) => { if (e.buttons) set(e); });
  aim.addEventListener('dragstart', (e) => e.preventDefault());
  for (const field of [x, y]) field.addEventListener('input', draw);
  draw();
}

// The frame that is shown becomes a picture of the library, and the video's still picture.
const film = document.getElementById('film'), poster = document.getElementById('poster-form');
if (film && poster) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: poster.dataset.frame });
  poster.querySelector('.acts').append(button);
  button.onclick = async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: film.videoWidth, height: film.videoHeight });
    canvas.getContext('2d').drawImage(film, 0, 0);
    const blob = await new Promise((r) => canvas.toBlob(r, 'image/jpeg', 0.92));
    const form = document.getElementById('medium'), data = new FormData();
    data.append('form_token', poster.elements.form_token.value);
    for (const name of ['organisation', 'credit', 'licence']) data.append(name, form.elements[name].value);
    data.append('file', blob, `${form.elements.title.value || 'video'}-${Math.round(film.currentTime)}.jpg`);
    const answer = await fetch(poster.dataset.upload, { method: 'POST', body: data }).then((r) => r.json());
    const code = answer.files?.[0]?.code;
    if (!code) return;
    poster.elements.poster.value = code;
    poster.querySelector('button[value=poster]').click();
  };
}
