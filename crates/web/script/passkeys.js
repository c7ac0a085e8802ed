// Asks the browser for a passkey and sends what it answers as a form. Without this the other ways in remain.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
const known = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

for (const form of document.querySelectorAll('form[data-passkey]')) {
  // A passkey belongs to one origin; the same desk under another address cannot ask for it.
  if (location.origin !== form.dataset.origin) {
    form.parentNode.querySelector('[data-passkey-elsewhere]').hidden = false;
    continue;
  }
  form.hidden = false;
  const problem = form.querySelector('[role=alert]'), button = form.querySelector('button');
  const say = (message) => { problem.textContent = message; problem.hidden = !message; };
  form.addEventListener('submit', async (event) => {
    if (form.elements.credential.value) return;
    event.preventDefault();
    say('');
    if (!window.PublicKeyCredential) return say(form.dataset.unsupported);
    button.disabled = true;
    try {
      const answer = await fetch(form.dataset.begin, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
      if (!answer.ok) return say((await answer.json().catch(() => ({}))).message || form.dataset.late);
      const { step, options } = await answer.json();
      options.challenge = bytes(options.challenge);
      const key = await (form.dataset.passkey === 'create' ? create(options) : get(options));
      form.elements.step.value = step;
      form.elements.credential.value = JSON.stringify(key);
      button.disabled = false;
      form.requestSubmit(button);
    } catch (error) {
      say(error.name === 'InvalidStateError' ? form.dataset.known : form.dataset.cancelled);
    } finally {
      button.disabled = false;
    }
  });
}

async function create(options) {
  options.user.id = bytes(options.user.id);
  options.excludeCredentials = known(options.excludeCredentials);
  const { id, rawId, type, response } = await navigator.credentials.create({ publicKey: options });
  return {
    id, type, rawId: text(rawId), extensions: {},
    response: { attestationObject: text(response.attestationObject), clientDataJSON: text(response.clientDataJSON) },
  };
}

async function get(options) {
  options.allowCredentials = known(options.allowCredentials);
  const { id, rawId, type, response } = await navigator.credentials.get({ publicKey: options });
  return {
    id, type, rawId: text(rawId), extensions: {},
    response: {
      authenticatorData: text(response.authenticatorData), clientDataJSON: text(response.clientDataJSON),
      signature: text(response.signature), userHandle: response.userHandle ? text(response.userHandle) : null,
    },
  };
}
