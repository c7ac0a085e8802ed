// The desk works without this. Pages that stand open for long get their own parts when they are there.
// A line that is lost while the page opens must not leave anybody without the editor: it is asked for again.
const open = (wait) => import('/assets/editor/main.js').catch(() => setTimeout(open, wait, Math.min(wait * 2, 30000)));
if (document.getElementById('editor')) open(500);

// The menu of the other parts closes when one goes elsewhere, and by Escape.
const more = document.querySelector('.bar-more');
if (more) {
  document.addEventListener('click', (event) => { if (!more.contains(event.target)) more.open = false; });
  more.addEventListener('focusout', (event) => { if (event.relatedTarget && !more.contains(event.relatedTarget)) more.open = false; });
  more.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !more.open) return;
    more.open = false;
    more.querySelector('summary').focus();
  });
}

// On a phone the rows of a wide table are read as cards, where the page does not say itself how they are read (see the style sheet): each cell is told which column it is of.
// What its parts are is said as well, since a table that is laid out otherwise is none to a reading program.
const seen = (cell, but) => {
  const words = cell.cloneNode(true);
  words.querySelectorAll(but).forEach((part) => part.remove());
  return words.textContent.trim();
};
const cards = (place) => {
  for (const table of place.querySelectorAll('.scroll>table:not(.mx,.cal,.heat,.units,.demand-map,.studio-heat,.stack)')) {
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => seen(head, 'small,.vh'));
    // Three columns fit where two of them are numbers.
    const numbers = (table.tBodies[0]?.rows[0]?.querySelectorAll(':scope>:is(.n,.num,.report-n,.ev-n)').length ?? 0) > 1;
    if (heads.length < (numbers ? 4 : 3) || table.tHead.rows.length > 1 || table.querySelector('[rowspan],thead [colspan]')) continue;
    table.setAttribute('role', 'table');
    for (const group of [table.tHead, ...table.tBodies, table.tFoot].filter(Boolean)) {
      group.setAttribute('role', 'rowgroup');
      for (const row of group.rows) {
        row.setAttribute('role', 'row');
        let at = 0;
        for (const cell of row.cells) {
          const isHead = cell.localName === 'th';
          cell.setAttribute('role', isHead ? (group === table.tHead ? 'columnheader' : 'rowheader') : 'cell');
          if (group !== table.tHead) {
            const isTick = at === 0 && !isHead && !seen(cell, '.vh') && cell.querySelector('input[type=checkbox]');
            if (isTick) cell.classList.add('card-tick');
            else if (isHead || at === 0 || cell.previousElementSibling?.classList.contains('card-tick')) cell.classList.add('card-wide');
            else {
              const words = seen(cell, '.vh');
              if (!words && !cell.querySelector('select,textarea,input,button,svg,img,meter,progress')) cell.classList.add('card-none');
              else if (heads[at]) cell.dataset.label = heads[at];
              if (words.length > 36 || cell.colSpan > 1 || cell.querySelector('select,textarea,input:not([type=hidden],[type=checkbox])')) cell.classList.add('card-wide');
            }
          }
          at += cell.colSpan;
        }
      }
    }
    table.classList.add('cards');
  }
};
cards(document);

// A page that tells of work going on is asked for again until the work is done; without script it asks by itself.
const follow = async () => {
  const here = document.querySelector('[data-follow]');
  if (!here) return;
  try {
    const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } });
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('main');
    const work = next?.querySelector('[data-follow]');
    if (work) {
      here.querySelector('progress').replaceWith(work.querySelector('progress'));
      const [said, says] = [here, work].map((part) => part.querySelector('[role=status]'));
      if (said.textContent !== says.textContent) said.textContent = says.textContent;
    } else if (answer.ok && next) {
      document.getElementById('main').replaceWith(next);
      cards(next);
      next.querySelector('[data-result]')?.focus();
      return;
    }
  } catch {
    // The line is lost for a moment: the next time may be better.
  }
  setTimeout(follow, 800);
};
follow();

// How many characters are left for a text that is sent out. The server counts as the channel does, and has the last word.
for (const hint of document.querySelectorAll('[data-left-of]')) {
  const field = document.getElementsByName(hint.dataset.leftOf)[0];
  if (!field || !Intl.Segmenter) continue;
  const clusters = new Intl.Segmenter(), shown = new Intl.NumberFormat(document.documentElement.lang);
  field.addEventListener('input', () => {
    const left = Number(hint.dataset.most) - [...clusters.segment(field.value.trim())].length;
    hint.textContent = shown.format(left);
    hint.classList.toggle('over', left < 0);
  });
}
