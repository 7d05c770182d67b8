// Keeps the page of a door without anybody's name, and what it needs. Of the service's answers it keeps nothing.
"use strict";
const KEPT = "raict-door-@VERSION@";
const PAGE = "/pointage/hors-ligne";
const FILES = @FILES@;
const PATIENCE = 4000;

addEventListener("install", event => event.waitUntil((async () => {
  const cache = await caches.open(KEPT);
  // Without cookies: the page that is kept is nobody's.
  for (const language of ["fr", "en"]) {
    const page = await fetch(`${PAGE}?lang=${language}`, { credentials: "omit", cache: "no-store" });
    if (!page.ok) throw new Error("The page is not there");
    await cache.put(`${PAGE}?lang=${language}`, page);
  }
  await cache.addAll(FILES);
  await skipWaiting();
})()));

addEventListener("activate", event => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith("raict-door-") && name !== KEPT) await caches.delete(name);
  }
  await clients.claim();
})()));

addEventListener("fetch", event => {
  const address = new URL(event.request.url);
  if (address.origin !== location.origin) return;
  if (event.request.mode === "navigate" && address.pathname.startsWith("/pointage/")) {
    event.respondWith(page(event.request));
  } else if (FILES.includes(address.pathname)) {
    event.respondWith(caches.match(event.request).then(kept => kept ?? fetch(event.request)));
  }
});

async function page(request) {
  const late = new Promise((_, away) => setTimeout(() => away(new Error("too slow")), PATIENCE));
  try {
    // What changes something is waited for: it may have been done.
    const answer = await (request.method === "GET" ? Promise.race([fetch(request), late]) : fetch(request));
    if (answer.status < 502) return answer;
  } catch { /* There is no network. */ }
  // The cookie of the language cannot be read here; the browser's own is the next best.
  const language = (navigator.language ?? "fr").startsWith("fr") ? "fr" : "en";
  return (await caches.match(`${PAGE}?lang=${language}`)) ?? Response.error();
}
