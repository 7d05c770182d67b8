// Reads QR codes where the browser itself can. Elsewhere a phone's own camera opens the address that is in them.
"use strict";

(door => {
  const PAUSE = 150;

  door.camera = {
    async possible() {
      return Boolean(navigator.mediaDevices?.getUserMedia) && "BarcodeDetector" in globalThis
        && (await BarcodeDetector.getSupportedFormats()).includes("qr_code");
    },

    /** @return a function that ends it */
    async start(video, onRead) {
      const reader = new BarcodeDetector({ formats: ["qr_code"] });
      const stream = await navigator.mediaDevices.getUserMedia({ audio: false,
        video: { facingMode: "environment", width: { ideal: 1280 } } });
      video.srcObject = stream;
      await video.play();
      let on = true;
      const look = async () => {
        if (!on) return;
        const codes = video.readyState >= 2 ? await reader.detect(video).catch(() => []) : [];
        const text = codes[0]?.rawValue;
        if (on && text) await onRead(text);
        if (on) setTimeout(look, PAUSE);
      };
      look();
      return () => {
        on = false;
        stream.getTracks().forEach(track => track.stop());
        video.srcObject = null;
      };
    },
  };
})(globalThis.raictDoor);
