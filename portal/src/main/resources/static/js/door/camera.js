// Reads QR codes where the browser itself can. Elsewhere a phone's own camera opens the address that is in them.
"use strict";

(door => {
  const PAUSE = 150;
  const SMALL = 300_000;
  const SIDE = 1600;

  door.camera = {
    async possible() {
      return Boolean(navigator.mediaDevices?.getUserMedia) && "BarcodeDetector" in globalThis
        && (await BarcodeDetector.getSupportedFormats()).includes("qr_code");
    },

    /** A photo as large as a code needs it, so that it is sent in a moment; null when it is small already. */
    async smaller(file) {
      if (file.size < SMALL) return null;
      const image = await createImageBitmap(file);
      const scale = Math.min(1, SIDE / Math.max(image.width, image.height));
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(image.width * scale);
      canvas.height = Math.round(image.height * scale);
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      image.close();
      const blob = await new Promise(done => canvas.toBlob(done, "image/jpeg", 0.85));
      const files = new DataTransfer();
      files.items.add(new File([blob], "code.jpg", { type: "image/jpeg" }));
      return files.files;
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
