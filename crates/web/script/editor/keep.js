// What is typed is kept: in the browser at once, on the server as soon as it can be reached. Nothing is given up
// before the server has it, whatever happens to the line, the session, the server or another window.
import { deskLang, fieldNames, fields, form, href, isComposing, notice, post, readOnly, same, say, tell, whenComposed } from './page.js';
import { setField } from './text.js';

const person = form.dataset.person;
const place = `sen:text:${href}:${person}`;
const seen = form.elements.seen, base = form.elements.base, token = form.elements.form_token;
// What the server sent, not what the fields hold: somebody may have typed before this came.
let kept = Object.fromEntries(fieldNames.map((n) => [n, form.elements[n].defaultValue]));
let force = Boolean(form.dataset.unsaved);
const ON_ITS_WAY = 20000;
let sending = false, failed = 0, timer, ended = false, checked = false, away = false;
const heard = [];

export const onKept = (run) => heard.push(run);
export const dirty = () => force || !same(fields(), kept);

const local = {
  read() { try { return JSON.parse(localStorage.getItem(place)); } catch { return null; } },
  write(as) {
    try {
      localStorage.setItem(place, JSON.stringify({ fields: fields(), kept, base: base.value, seen: seen.value, as, at: Date.now() }));
    } catch { /* full, or not allowed: the server still gets it */ }
  },
  drop() { try { localStorage.removeItem(place); } catch { /* was never there */ } },
};

function data(extra = {}) {
  const all = new URLSearchParams({ form_token: token.value, base: base.value, seen: seen.value, ...fields() });
  for (const [name, value] of Object.entries(extra)) all.set(name, value);
  return all;
}

function again(soon) {
  clearTimeout(timer);
  timer = setTimeout(keep, soon ? 0 : Math.min(30000, 2000 * 2 ** failed));
}

// The server has it. For a moment the browser still does too: a page that was on its way meanwhile shows the text of before.
function settled() {
  local.write('kept');
  setTimeout(() => { if (!dirty()) local.drop(); }, ON_ITS_WAY);
}

// Puts texts into the fields, from outside the hand that types.
export function setFields(text) {
  for (const name of fieldNames) if (text[name] !== undefined) setField(form.elements[name], text[name]);
}

// The page that shows two texts side by side. Its button is not the one that Enter in a field presses.
const settle = (against) => [say('settle'), () => {
  const button = document.createElement('button');
  button.type = 'submit';
  button.hidden = true;
  button.formNoValidate = true;
  button.setAttribute('formaction', `${href}/merge`);
  if (against) { button.name = 'against'; button.value = against; }
  form.append(button);
  form.requestSubmit(button);
}];

async function keep(withText = false) {
  clearTimeout(timer);
  if (readOnly || sending || ended || away || !dirty()) return;
  if (isComposing()) { whenComposed(() => again(true)); return; }
  sending = true;
  const sent = fields();
  let answer;
  try {
    answer = await post(form.dataset.keep, data(withText ? { was: JSON.stringify(kept) } : {}));
    if (answer.type === 'opaqueredirect' || answer.status === 403 || answer.status === 401) {
      sending = false;
      if (await alive()) again(true);
      return;
    }
    if (!answer.ok) throw new Error(String(answer.status));
    answer = await answer.json();
  } catch {
    sending = false;
    failed = Math.min(failed + 1, 4);
    tell('');
    notice('line', say('lost'), { bad: true });
    again();
    return;
  }
  sending = false;
  failed = 0;
  notice('line', '');
  if (answer.windows) {
    // Another window of the same person: once more, with the text both came from.
    if (!withText) { keep(true); return; }
    notice('windows', say('windows'), { bad: true, actions: [settle('copy')] });
    return;
  }
  notice('windows', '');
  if (answer.text) {
    // Typed on, or composing: the next time brings both together again.
    if (!same(fields(), sent) || isComposing()) { again(); return; }
    setFields(answer.text);
    notice('joined', say('joined'));
  }
  seen.value = answer.seen;
  force = false;
  kept = answer.text ? { ...sent, ...answer.text } : sent;
  if (dirty()) { local.write(); again(); } else { settled(); tell(say('kept', { time: answer.kept })); }
  notice('others', answer.others, { bad: true });
  notice('newer', answer.newer || '', { actions: [[say('bring'), bring]] });
  heard.forEach((run) => run(answer));
}

// What somebody saved meanwhile comes into the text; where both changed the same lines, a page asks.
async function bring() {
  const typed = fields();
  let answer;
  try {
    answer = await post(`${href}/bring`, data());
    if (!answer.ok) throw new Error(String(answer.status));
    answer = await answer.json();
  } catch {
    notice('line', say('lost'), { bad: true });
    return;
  }
  if (answer.clash) {
    notice('newer', say('windows-others'), { bad: true, actions: [settle()] });
    return;
  }
  if (!same(typed, fields()) || isComposing()) { whenComposed(bring); return; }
  base.value = answer.base;
  setFields(answer.text);
  force = true;
  const changes = document.createElement('a');
  changes.href = answer.changes;
  changes.target = '_blank';
  changes.textContent = say('changes');
  notice('newer', say('brought'), { actions: [changes] });
  again(true);
}

// Whether the person is still signed in. Who signs in again in another window goes on here.
async function alive() {
  let answer;
  try {
    answer = await fetch('/desk/pulse', { redirect: 'manual', signal: AbortSignal.timeout(10000) });
  } catch {
    notice('line', say('lost'), { bad: true });
    again();
    return false;
  }
  if (answer.type === 'opaqueredirect' || !answer.ok) {
    ended = true;
    const way = document.createElement('a');
    way.href = '/desk/sign-in?to=/desk/account';
    way.target = '_blank';
    way.className = 'btn';
    way.textContent = say('again');
    notice('session', say('ended'), { bad: true, actions: [way] });
    tell('');
    return false;
  }
  const who = await answer.json();
  if (who.person !== person) {
    ended = true;
    notice('session', say('stranger'), { bad: true });
    return false;
  }
  for (const field of document.querySelectorAll('input[name=form_token]')) field.value = who.token;
  if (ended) {
    ended = false;
    notice('session', say('back'));
    again(true);
  }
  return true;
}

export function start() {
  if (readOnly) return;
  const later = () => { if (!ended) { clearTimeout(timer); timer = setTimeout(keep, 1500); } };
  form.addEventListener('input', (event) => {
    if (!fieldNames.includes(event.target.name)) return;
    // While letters are composed the last meant text is what is worth having.
    if (!isComposing(event)) local.write();
    later();
  });
  form.addEventListener('compositionend', () => { local.write(); later(); });
  addEventListener('online', () => again(true));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') { if (ended) alive(); else again(true); } else leave();
  });
  addEventListener('focus', () => { if (ended) alive(); });
  setInterval(() => { if (ended && document.visibilityState === 'visible') alive(); }, 4000);
  const leave = () => {
    // What was just sent by the form is not kept once more behind its back.
    if (!dirty() || ended || away) return;
    local.write();
    navigator.sendBeacon(form.dataset.keep, data());
  };
  addEventListener('pagehide', leave);

  // A form sent without a session or a line would take what was typed with it.
  form.addEventListener('submit', async (event) => {
    local.write('sent');
    if (checked) {
      checked = false;
      away = event.submitter?.formTarget !== '_blank';
      if (away) { clearTimeout(timer); setTimeout(() => { away = false; again(); }, 15000); }
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    if (await alive()) {
      checked = true;
      form.requestSubmit(submitter);
    }
  });

  if (dirty()) again(true);
  const left = local.read();
  if (!left?.fields) return;
  const done = new URLSearchParams(location.search).get('done');
  if (same(left.fields, fields()) || (left.as === 'sent' && done)) { local.drop(); return; }
  if (left.as === 'kept') {
    const older = left.base === base.value && Number(left.seen) > Number(seen.value) && Date.now() - left.at < ON_ITS_WAY;
    if (older && !done && !dirty()) {
      seen.value = left.seen;
      kept = left.fields;
      setFields(left.fields);
    }
    local.drop();
    return;
  }
  const before = { text: fields(), base: base.value, seen: seen.value };
  if (left.base) base.value = left.base;
  if (left.seen !== undefined) seen.value = left.seen;
  if (left.kept) kept = left.kept;
  setFields(left.fields);
  const time = new Intl.DateTimeFormat(deskLang, { dateStyle: 'medium', timeStyle: 'short' }).format(left.at);
  notice('restored', say('restored', { time }), {
    actions: [[say('undo-restore'), () => {
      base.value = before.base;
      seen.value = before.seen;
      kept = before.text;
      setFields(before.text);
      local.drop();
      notice('restored', '');
    }]],
  });
  again(true);
}
