// Keeps lists and check-ins on the device, encrypted by a key that no script can read: it leaves the browser never.
"use strict";
globalThis.raictDoor = globalThis.raictDoor || {};

(door => {
  const NAME = "raict-door";
  const LIST_KEPT_FOR = 2 * 60 * 60 * 1000;

  const opened = new Promise((done, failed) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("keys");
      request.result.createObjectStore("lists");
      request.result.createObjectStore("queue", { autoIncrement: true });
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

  async function within(store, mode, work) {
    const database = await opened;
    return new Promise((done, failed) => {
      const transaction = database.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => done(request.result);
      transaction.onerror = transaction.onabort = () => failed(transaction.error);
    });
  }

  const get = (store, id) => within(store, "readonly", each => each.get(id));

  async function key() {
    const known = await get("keys", "lists");
    if (known) return known;
    const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    // Another tab may have been quicker: then its key stays.
    await within("keys", "readwrite", keys => keys.add(made, "lists")).catch(() => {});
    return get("keys", "lists");
  }

  async function sealed(content) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(content));
    return { iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(), text) };
  }

  async function open(box) {
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: box.iv }, await key(), box.data);
    return JSON.parse(new TextDecoder().decode(text));
  }

  door.store = {
    /** Without these there is no page that works without a network. */
    usable: () => Boolean(globalThis.indexedDB && globalThis.crypto && crypto.subtle),

    async keepList(id, list, until = Date.now() + LIST_KEPT_FOR) {
      const box = await sealed(list);
      await within("lists", "readwrite", lists => lists.put({ ...box, until }, id));
    },

    /** Nothing once it is too old. */
    async list(id) {
      const box = await get("lists", id);
      if (!box) return null;
      if (box.until < Date.now()) {
        await within("lists", "readwrite", lists => lists.delete(id));
        return null;
      }
      return { ...await open(box), until: box.until };
    },

    /** Which doors have one. Those that are too old are gone then. */
    async lists() {
      const ids = await within("lists", "readonly", lists => lists.getAllKeys());
      const kept = [];
      for (const id of ids) {
        const list = await door.store.list(id);
        if (list) kept.push({ id, title: list.title });
      }
      return kept;
    },

    async enqueue(step) {
      const box = await sealed(step);
      await within("queue", "readwrite", queue => queue.add(box));
    },

    /** In the order in which they were taken, each with the number by which it is dropped. */
    async queued() {
      const numbers = await within("queue", "readonly", queue => queue.getAllKeys());
      const steps = [];
      for (const number of numbers) {
        const box = await get("queue", number);
        if (box) steps.push({ number, ...await open(box) });
      }
      return steps;
    },

    drop: number => within("queue", "readwrite", queue => queue.delete(number)),

    /** Who signs out leaves no name behind, once everything is sent. */
    async forgetAll() {
      await within("lists", "readwrite", lists => lists.clear());
      const left = await within("queue", "readonly", queue => queue.count());
      if (left === 0) await within("keys", "readwrite", keys => keys.clear());
    },
  };
})(globalThis.raictDoor);
