// Decides by the list on the device while there is no network, and tells the service afterwards, each check-in once.
"use strict";

(door => {
  const MOST_FOUND = 10;
  const plain = text => text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();
  const words = text => plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  function codeIn(shown) {
    const last = shown.slice(shown.lastIndexOf("/") + 1);
    return last.replace(/[\s\u00a0-]/g, "").toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1");
  }

  const api = (place, path) => `/api/registration/editions/${place.edition}/doors/${place.door}${path}`;
  const idOf = place => `${place.edition}/${place.door}`;

  const current = place => door.store.list(idOf(place));

  async function noted(place, list, registration, change) {
    const people = list.people.map(each => each.person.registration === registration
      ? { ...each, person: { ...each.person, ...change } } : each);
    await door.store.keepList(idOf(place), { ...list, people }, list.until);
  }

  door.offline = {
    /** The service's list, in which what is not sent yet counts as done. */
    async refresh(place, title) {
      const answer = await fetch(api(place, "/list"), { headers: { Accept: "application/json" } });
      if (!answer.ok) return;
      const list = { title, ...await answer.json() };
      const mine = new Map();
      for (const step of await door.store.queued()) {
        if (step.door === idOf(place) && step.person) mine.set(step.person, step);
      }
      list.people = list.people.map(each => {
        const step = mine.get(each.person.registration);
        if (!step) return each;
        return { ...each, person: { ...each.person, attendance: step.kind === "in" ? "PRESENT" : "ABSENT",
          checkIn: step.kind === "in" ? { nonce: step.nonce, at: step.at, by: step.by } : null } };
      });
      await door.store.keepList(idOf(place), list);
    },

    async hasList(place) {
      return await door.store.list(idOf(place)) !== null;
    },

    async search(place, text) {
      const list = await current(place);
      const asked = words(text);
      if (!list || asked.length === 0) return [];
      return list.people.map(each => each.person).filter(person => {
        const known = words(`${person.givenName} ${person.familyName} ${person.authority}`);
        return asked.every(word => known.some(each => each.startsWith(word)));
      }).slice(0, MOST_FOUND);
    },

    async known(place) {
      const list = await current(place);
      return list && { title: list.title, expected: list.people.length,
        present: list.people.filter(each => each.person.attendance === "PRESENT").length };
    },

    /** @param shown {code} or {registration} */
    async checkIn(place, nonce, shown, by) {
      const list = await current(place);
      const code = shown.code && codeIn(shown.code);
      const found = list && list.people.find(each => code ? each.code === code
        : each.person.registration === shown.registration);
      if (!found) return { outcome: list ? "NOT_LISTED" : "NO_LIST", person: null, others: [] };
      if (found.person.attendance === "PRESENT") return { outcome: "ALREADY", person: found.person, others: [] };
      const checkIn = { nonce, at: new Date().toISOString(), by };
      // First what must not be lost: a name that is shown twice is a nuisance, a person who is not counted is an error.
      await door.store.enqueue({ kind: "in", door: idOf(place), place, nonce, at: checkIn.at, by,
        person: found.person.registration, name: `${found.person.givenName} ${found.person.familyName}` });
      await noted(place, list, found.person.registration, { attendance: "PRESENT", checkIn });
      return { outcome: "PRESENT", person: { ...found.person, checkIn }, others: [] };
    },

    async undo(place, nonce, registration) {
      await door.store.enqueue({ kind: "undo", door: idOf(place), place, nonce, person: registration });
      const list = await current(place);
      if (list) await noted(place, list, registration, { attendance: "ABSENT", checkIn: null });
    },

    /**
     * Sends what is queued, in order, until the network is away again.
     *
     * @param report is told of each answer that is not what the person at the door was shown
     * @return how many are left
     */
    async send(csrf, report) {
      for (const step of await door.store.queued()) {
        const answer = await sent(step, csrf).catch(() => null);
        if (!answer || answer.status >= 500 || [401, 403, 429].includes(answer.status)) break;
        const told = answer.ok && step.kind === "in" ? await answer.json() : null;
        await door.store.drop(step.number);
        if (told && told.outcome !== "PRESENT" && told.outcome !== "UNDONE") report(step, told);
      }
      return (await door.store.queued()).length;
    },
  };

  function sent(step, csrf) {
    if (step.kind === "undo") return post("DELETE", api(step.place, `/check-ins/${step.nonce}`), null, csrf);
    return post("POST", api(step.place, "/check-ins"),
      { nonce: step.nonce, at: step.at, registration: step.person, offline: true }, csrf);
  }

  function post(method, address, body, csrf) {
    return fetch(address, { method, credentials: "same-origin", signal: AbortSignal.timeout(8000),
      headers: { Accept: "application/json", "Content-Type": "application/json", "X-Csrf-Token": csrf },
      body: body && JSON.stringify(body) });
  }

  door.send = post;
  door.api = api;
})(globalThis.raictDoor);
