// A server of the fediverse that is not ours: Fedify, with one person, who follows, reads and leaves. It checks the signature
// of all that comes in by itself, and hands on only what it believes. `old`: it signs by the draft before RFC 9421, and takes
// nothing else, as servers do that are not of today.
import { createServer } from 'node:http';
import {
  Accept, Create, Delete, Endpoints, Follow, Like, MemoryKvStore, Person, Reject, Tombstone, Undo, Update, createFederation,
  generateCryptoKeyPair,
} from '@fedify/fedify';

// Older Nodes lack what a library of Fedify writes base64 with.
ArrayBuffer.prototype.transfer ??= function transfer(length = this.byteLength) {
  const to = new ArrayBuffer(length);
  new Uint8Array(to).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return to;
};

export async function follower(old = false) {
  const pair = await generateCryptoKeyPair('RSASSA-PKCS1-v1_5');
  const federation = createFederation({
    kv: new MemoryKvStore(), allowPrivateAddress: true, firstKnock: old ? 'draft-cavage-http-signatures-12' : 'rfc9421',
  });
  const heard = [];
  federation
    .setActorDispatcher('/users/{identifier}', async (ctx, identifier) => {
      if (identifier !== 'an') return null;
      const [key] = await ctx.getActorKeyPairs(identifier);
      return new Person({
        id: ctx.getActorUri(identifier),
        preferredUsername: identifier,
        name: 'An',
        inbox: ctx.getInboxUri(identifier),
        endpoints: new Endpoints({ sharedInbox: ctx.getInboxUri() }),
        publicKey: key.cryptographicKey,
      });
    })
    .setKeyPairsDispatcher((_, identifier) => (identifier === 'an' ? [pair] : []));
  const listeners = federation.setInboxListeners('/users/{identifier}/inbox', '/inbox');
  for (const kind of [Accept, Reject, Create, Update, Delete]) {
    listeners.on(kind, async (ctx, activity) => {
      // What it is about, as it was told: somebody else's object inside is not believed, and what is had from its address may be
      // the page around it.
      const { object: told } = await activity.toJsonLd();
      const object = await activity.getObject(ctx);
      heard.push({ kind: kind.name, actor: activity.actorId?.href, id: told?.id ?? told, object });
    });
  }
  const failures = [];
  listeners.onError((_, error) => { failures.push(String(error)); });

  const asked = [];
  const server = createServer(async (incoming, outgoing) => {
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const way = incoming.headers['signature-input'] ? 'rfc9421' : incoming.headers.signature ? 'draft' : 'none';
    if (old && way === 'rfc9421') {
      asked.push({ method: incoming.method, path: incoming.url, status: 401, way });
      outgoing.writeHead(401).end();
      return;
    }
    const bodied = incoming.method !== 'GET' && incoming.method !== 'HEAD';
    const request = new Request(`http://${incoming.headers.host}${incoming.url}`, {
      method: incoming.method,
      headers: Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
      body: bodied ? body : undefined,
    });
    const response = await federation.fetch(request, { contextData: undefined });
    asked.push({ method: incoming.method, path: incoming.url, status: response.status, way });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const origin = `http://127.0.0.1:${server.address().port}`;
  const ctx = federation.createContext(new URL(origin), undefined);
  const me = ctx.getActorUri('an');
  const named = (name) => new URL(`#${name}`, me);
  return {
    origin, heard, failures, asked, Tombstone,
    look: (address) => ctx.lookupObject(new URL(address)),
    follow: (actor) => ctx.sendActivity({ identifier: 'an' }, actor, new Follow({ id: named('follow'), actor: me, object: actor.id })),
    like: (actor, id) => ctx.sendActivity({ identifier: 'an' }, actor, new Like({ id: named('like'), actor: me, object: new URL(id) })),
    leave: (actor) => ctx.sendActivity({ identifier: 'an' }, actor, new Undo({
      id: named('leave'), actor: me, object: new Follow({ id: named('follow'), actor: me, object: actor.id }),
    })),
    close: () => server.close(),
  };
}
