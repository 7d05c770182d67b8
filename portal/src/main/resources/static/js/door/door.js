// The page of a door with a camera and without a network. Without this script it works by forms.
"use strict";

(door => {
  const REFRESH = 60_000;
  const AWAY = [502, 503, 504];
  const page = document.querySelector("[data-door-page]");
  if (!page || !door.store.usable()) return;

  const form = page.querySelector("form.door-form");
  const field = form.querySelector("[name=q]");
  const texts = page.querySelector("template[data-answers]").content;
  const network = page.querySelector("[data-network]");
  const place = placeOf(location.pathname);
  let csrf = form.querySelector("[name=_csrf]")?.value ?? "";
  let stopCamera = null;

  /** A page that was kept for when there is no network is shown at the door's own address. */
  function placeOf(path) {
    const [, , edition, id] = path.split("/");
    return { edition, door: id };
  }

  const word = (name, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, value),
    texts.querySelector(`[data-text="${name}"]`).textContent);
  const time = at => {
    const moment = new Date(at);
    const minutes = String(moment.getMinutes()).padStart(2, "0");
    return document.documentElement.lang === "fr" ? `${moment.getHours()}\u00a0h\u00a0${minutes}`
      : `${moment.getHours()}:${minutes}`;
  };

  async function take(shown) {
    const nonce = crypto.randomUUID();
    const by = page.dataset.by || word("this-device");
    let answer = null;
    try {
      const response = await door.send("POST", door.api(place, "/check-ins"), { nonce, ...shown }, csrf);
      if (response.ok) answer = await response.json();
      else if (!AWAY.includes(response.status)) return location.reload();
    } catch { /* There is no network: the list on the device decides. */ }
    if (!answer) answer = { ...await door.offline.checkIn(place, nonce, shown, by), offline: true };
    show(answer, nonce, shown);
    await status();
    if (!answer.offline) await showFigures().catch(() => {});
  }

  function show(answer, nonce, shown) {
    const sheet = texts.querySelector(`[data-outcome="${answer.outcome}"]`).cloneNode(true);
    const lines = sheet.querySelector("[data-lines]");
    const line = (text, style) => {
      const element = document.createElement("p");
      element.textContent = text;
      if (style) element.className = style;
      lines.append(element);
    };
    if (answer.person) {
      line(`${answer.person.givenName} ${answer.person.familyName}`, "door-answer-name");
      line(answer.person.authority);
      const earlier = answer.person.checkIn;
      if (answer.outcome === "ALREADY" && earlier) line(word("already", time(earlier.at), earlier.by));
    }
    if (!answer.person && shown.code) line(shown.code, "door-answer-code");
    if (answer.outcome === "COLLISION") {
      answer.others.forEach(other => line(word("already", time(other.at), other.by)));
    }
    if (answer.offline && answer.outcome === "PRESENT") line(word("offline"));
    if (!answer.offline && !/^\d{4}-\d\d-\d\d$/.test(place.door)) offerSeat(sheet, answer, nonce, shown);
    const undo = sheet.querySelector("[data-undo]");
    undo?.addEventListener("click", async () => {
      await takeBack(nonce, answer.person.registration);
      close();
    });
    const dialog = document.createElement("dialog");
    dialog.className = "door-dialog";
    dialog.append(sheet);
    const close = () => {
      dialog.close();
      dialog.remove();
      field.value = "";
      if (!stopCamera) field.focus();
    };
    dialog.addEventListener("cancel", close);
    sheet.querySelector("[data-next]").addEventListener("click", close);
    document.querySelectorAll("dialog.door-dialog").forEach(each => each.remove());
    document.body.append(dialog);
    dialog.showModal();
    sheet.querySelector("[data-next]").focus();
    navigator.vibrate?.(answer.outcome === "PRESENT" ? 60 : [120, 60, 120]);
  }

  /** At a session's door: one press for who waits, a page for who is not registered there. */
  function offerSeat(sheet, answer, nonce, shown) {
    const onSite = `/pointage/${place.edition}/${place.door}/sur-place`;
    const give = sheet.querySelector("[data-give]");
    if (give && answer.person) {
      const fields = { _csrf: csrf, key: nonce, registration: answer.person.registration };
      give.addEventListener("click", () => post(`${onSite}/place`, fields));
      give.hidden = false;
    }
    const link = sheet.querySelector("[data-on-site]");
    if (link) {
      const known = answer.outcome === "UNKNOWN" ? {} : shown;
      link.href = `${onSite}?${new URLSearchParams(known)}`;
      link.hidden = false;
    }
  }

  function post(address, fields) {
    const sent = document.createElement("form");
    sent.method = "post";
    sent.action = address;
    Object.entries(fields).forEach(([name, value]) => {
      const input = document.createElement("input");
      Object.assign(input, { type: "hidden", name, value });
      sent.append(input);
    });
    document.body.append(sent);
    sent.submit();
  }

  async function takeBack(nonce, registration) {
    try {
      const response = await door.send("DELETE", door.api(place, `/check-ins/${nonce}`), null, csrf);
      if (response.ok) return showFigures();
    } catch { /* It is taken back later. */ }
    await door.offline.undo(place, nonce, registration);
    await status();
  }

  /** A name of fourteen letters has one that no code has, and no digit. */
  function isCode(text) {
    const plain = text.replace(/[\s\u00a0-]/g, "");
    return text.includes("/") || /^[0-9A-Z]{14}$/i.test(plain) && !/^[A-Z]*[ILOU][A-Z]*$/i.test(plain);
  }

  form.addEventListener("submit", async event => {
    const text = field.value.trim();
    if (isCode(text)) {
      event.preventDefault();
      await take({ code: text });
    } else if (!navigator.onLine || page.hasAttribute("data-kept")) {
      event.preventDefault();
      list(await door.offline.search(place, text));
    }
  });

  page.addEventListener("submit", async event => {
    const registration = event.target.querySelector("[name=registration]");
    if (event.target === form || !registration || event.target.hasAttribute("data-give") || event.target.querySelector("[name=excused]")) return;
    event.preventDefault();
    await take({ registration: registration.value });
  });

  /** Who was found on the device. */
  function list(people) {
    const found = page.querySelector("[data-found]");
    found.replaceChildren(...people.map(person => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn btn-outline-primary btn-lg door-button";
      button.textContent = `${person.givenName} ${person.familyName}, ${person.authority}`;
      button.addEventListener("click", () => take({ registration: person.registration }));
      return button;
    }));
    if (people.length === 0) found.textContent = word("none");
  }

  async function status() {
    const left = (await door.store.queued()).length;
    const away = !navigator.onLine || page.hasAttribute("data-kept");
    network.hidden = !away && left === 0;
    network.textContent = [away ? word(await door.offline.hasList(place) ? "away" : "away-no-list") : "",
      left ? word("queued", left) : ""].filter(Boolean).join(" ");
    if (away) await showList();
  }

  /** What the device knows of the door; where none was chosen, which doors it knows. */
  async function showList() {
    const list = await door.offline.known(place);
    if (list) {
      page.querySelector("h1").textContent = list.title;
      page.querySelector(".door-count").textContent = word("count", list.present, list.expected);
    } else if (page.hasAttribute("data-kept")) {
      const doors = await door.store.lists();
      page.querySelector("[data-found]").replaceChildren(...doors.map(each => {
        const link = document.createElement("a");
        link.className = "door-link door-link-title";
        link.href = `/pointage/${each.id}`;
        link.textContent = each.title;
        return link;
      }));
    }
  }

  async function showFigures() {
    const answer = await fetch(door.api(place, ""), { headers: { Accept: "application/json" } });
    if (!answer.ok) return;
    const figures = await answer.json();
    page.querySelector(".door-count").textContent = word("figures", figures.present, figures.expected);
  }

  /** A page that was kept has no token of a form: it is in the page as the portal draws it now. */
  async function renewed() {
    const answer = await fetch(location.pathname, { headers: { Accept: "text/html" }, cache: "no-store" });
    const drawn = new DOMParser().parseFromString(await answer.text(), "text/html");
    const token = drawn.querySelector("form.door-form [name=_csrf]");
    if (answer.redirected || !token || drawn.querySelector("[data-kept]")) return false;
    csrf = token.value;
    return true;
  }

  function report(step, told) {
    const line = document.createElement("li");
    const others = told.others.map(other => word("already", time(other.at), other.by)).join(", ");
    line.textContent = `${step.name}\u00a0: ${word(`report-${told.outcome}`)} ${others}`;
    const reports = page.querySelector("[data-reports]");
    reports.hidden = false;
    reports.querySelector("ul").append(line);
  }

  let busy = false;
  async function synchronise() {
    if (busy) return;
    if (!place.door) return status();
    busy = true;
    try {
      if (!csrf || page.hasAttribute("data-kept") ? await renewed() : true) {
        page.removeAttribute("data-kept");
        await door.offline.send(csrf, report);
        await door.offline.refresh(place, page.querySelector("h1").textContent);
        await showFigures();
      }
    } catch { /* Later. */ } finally {
      busy = false;
      await status();
    }
  }

  /** The same code stays before the camera for a while. */
  const SEEN_FOR = 4000;
  let seen = "";

  async function read(text) {
    if (text === seen || document.querySelector("dialog.door-dialog[open]")) return;
    seen = text;
    setTimeout(() => { seen = ""; }, SEEN_FOR);
    await take({ code: text });
  }

  async function toggleCamera(button) {
    const video = page.querySelector("video");
    if (stopCamera) {
      stopCamera();
      stopCamera = null;
    } else {
      stopCamera = await door.camera.start(video, read).catch(() => {
        network.hidden = false;
        network.textContent = word("no-camera");
        return null;
      });
    }
    video.hidden = !stopCamera;
    button.textContent = word(stopCamera ? "camera-off" : "camera-on");
  }

  const camera = page.querySelector("[data-camera]");
  const photo = page.querySelector("[data-photo]");
  door.camera.possible().then(possible => {
    camera.hidden = !possible;
    if (photo) photo.hidden = possible;
  });
  photo?.elements.photo.addEventListener("change", async event => {
    const chosen = event.currentTarget;
    if (!chosen.files.length) return;
    const smaller = await door.camera.smaller(chosen.files[0]).catch(() => null);
    if (smaller) chosen.files = smaller;
    photo.requestSubmit();
  });
  camera.querySelector("button").addEventListener("click", event => toggleCamera(event.currentTarget));

  document.querySelector("form[action$='/deconnexion']")?.addEventListener("submit", () => door.store.forgetAll());
  addEventListener("online", () => place.door ? synchronise() : location.reload());
  addEventListener("offline", status);
  setInterval(() => { if (!document.hidden) synchronise(); }, REFRESH);
  navigator.serviceWorker?.register("/pointage/sw.js", { scope: "/pointage/" }).catch(() => {});
  door.store.lists().then(synchronise);
})(globalThis.raictDoor);
