// The portal reads without this. It only suggests titles while one types in a search field.
const field = document.querySelector('input[data-suggest]');
if (field) {
  const box = document.createElement('div');
  box.className = 'suggest';
  const list = document.createElement('ul');
  list.id = 'suggestions';
  list.hidden = true;
  box.append(list);
  field.form.append(box);
  field.setAttribute('aria-controls', 'suggestions');
  let timer, last = '', at = -1;
  const links = () => [...list.querySelectorAll('a')];
  const mark = (n) => {
    const all = links();
    at = all.length ? (n + all.length) % all.length : -1;
    all.forEach((a, i) => a.setAttribute('aria-selected', i === at));
  };
  const show = (rows) => {
    list.replaceChildren(...rows.map((row) => {
      const item = document.createElement('li'), link = document.createElement('a');
      link.href = row.url;
      link.textContent = row.title;
      item.append(link);
      return item;
    }));
    list.hidden = !rows.length;
    at = -1;
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    const words = field.value.trim();
    if (words.length < 2) return show([]);
    timer = setTimeout(async () => {
      last = words;
      try {
        const answer = await fetch(field.dataset.suggest + '?q=' + encodeURIComponent(words));
        if (answer.ok && last === words) show(await answer.json());
      } catch { /* typing goes on without suggestions */ }
    }, 120);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') { mark(at + 1); event.preventDefault(); }
    else if (event.key === 'ArrowUp') { mark(at - 1); event.preventDefault(); }
    else if (event.key === 'Escape') show([]);
    else if (event.key === 'Enter' && at >= 0) { links()[at].click(); event.preventDefault(); }
  });
}
