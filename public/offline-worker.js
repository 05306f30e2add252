/**
 * Answers when the network does not, from the files that somebody has loaded on purpose (stores/
 * offline.ts); a page registers it by that click and never before. Two rules:
 *
 * - Files with a hash in their name come from the store, because the name says what is in them.
 * - Pages come from the network if it answers in time, so that nobody is held on an old version;
 *   otherwise from the store. Whatever else a page asks for comes from where the page itself came
 *   from, so that two versions are never mixed.
 *
 * It holds no list and no version: it can stay as it is when the site changes. Emergency exit:
 * `/<language>/offline-reset/`, which it never answers.
 */
const site = new URL(self.location.href).searchParams.get('site');
const base = new URL('./', self.location.href).href;

/** Every loaded version is a store of its own; the oldest serves until a newer one is complete. */
const PREFIX = `${site}/offline/`;

/** Which window shows a page of which version; kept, because a worker forgets when it rests. */
const WINDOWS = `${site}/offline-windows`;
const NETWORK = 'network';
const MOST_WINDOWS = 60;

/** How long the network may take for a page, in milliseconds. */
const PATIENCE = 3000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = request.url.slice(base.length);
  if (request.method !== 'GET' || !request.url.startsWith(base)) return;
  // The download itself, and the exit.
  if (request.headers.has('x-offline') || /^\w+\/offline-reset\//.test(path)) return;
  event.respondWith(request.mode === 'navigate' ? answerPage(event) : answerFile(event));
});

async function answerPage(event) {
  const store = await openStore();
  if (!store) return fetch(event.request);
  const kept = await find(store, event.request);
  const asked = fetch(event.request);
  const fresh = await (kept ? Promise.race([asked, pause(PATIENCE)]) : asked).catch(
    () => undefined,
  );
  if (fresh && (fresh.status < 500 || !kept)) {
    event.waitUntil(rememberFresh(event.resultingClientId, fresh.clone(), store, event.request));
    return fresh;
  }
  await remember(event.resultingClientId, store.name);
  return kept ?? (await findOffline(store, event.request)) ?? Response.error();
}

async function answerFile(event) {
  const { request, clientId } = event;
  if (request.url.startsWith(`${base}_astro/`))
    return (await findAnywhere(request)) ?? fetch(request);
  const store = await openStore();
  const from = store && (await recall(clientId));
  if (!store || from === NETWORK) return fetch(request);
  const kept = await find(store, request);
  if (kept && from === store.name) return kept;
  return fetch(request).catch((error) => {
    if (kept) return kept;
    throw error;
  });
}

/** A page from the network that is the very one that is kept belongs to the version that is kept. */
async function rememberFresh(client, response, store, request) {
  const [hash] = store.list.files[pathOf(request)] ?? [];
  const isSame = hash !== undefined && hash === (await hashOf(await response.arrayBuffer()));
  await remember(client, isSame ? store.name : NETWORK);
}

async function remember(client, name) {
  if (!client) return;
  const windows = await caches.open(WINDOWS);
  const [oldest, ...others] = await windows.keys();
  if (others.length >= MOST_WINDOWS) await windows.delete(oldest);
  await windows.put(`${base}?${client}`, new Response(name));
}

async function recall(client) {
  const found = await caches.match(`${base}?${client}`, { cacheName: WINDOWS });
  return found?.text();
}

/** The store that serves, with the list of its files; none if nothing has been loaded. */
async function openStore() {
  for (const name of await storeNames()) {
    const cache = await caches.open(name);
    const state = await cache.match(`${base}offline.json`);
    if (state) return { name, cache, list: (await state.json()).list };
  }
  return undefined;
}

async function storeNames() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

function find({ cache }, request) {
  return cache.match(base + pathOf(request), { ignoreVary: true });
}

async function findAnywhere(request) {
  for (const cacheName of await storeNames()) {
    const found = await caches.match(request.url, { cacheName, ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

/** The page that says that a page was not loaded, in the language of the address or in any other. */
async function findOffline({ cache, list }, request) {
  const [language] = pathOf(request).split('/');
  const others = Object.keys(list.packs).map((pack) => `${pack}/offline/`);
  for (const path of [`${language}/offline/`, ...others]) {
    const page = await cache.match(base + path, { ignoreVary: true });
    if (page) return page;
  }
  return undefined;
}

/** The address from the root of the site, as `offline.json` writes it. */
function pathOf({ url, mode }) {
  const path = url
    .slice(base.length)
    .replace(/[?#].*$/, '')
    .replace(/(^|\/)index\.html$/, '$1');
  return mode !== 'navigate' || path === '' || path.endsWith('/') ? path : `${path}/`;
}

async function hashOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function pause(time) {
  return new Promise((resolve) => setTimeout(resolve, time));
}
