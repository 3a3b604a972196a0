// Browsers allow no workers on pages that are opened from a disk. There the search runs in a hidden
// frame, which behaves like a worker: it takes messages, and posts its answers to this page.
"use strict";

if (location.protocol === "file:") {
  const prelude = `
    self.postMessage = (data) => parent.postMessage(data, "*");
    self.importScripts = async (...urls) => {
      for (const url of urls) {
        await new Promise((resolve, reject) => {
          const script = document.createElement("script");
          script.onload = resolve;
          script.onerror = () => reject(new Error(url + " does not load"));
          script.src = url;
          document.head.append(script);
        });
      }
    };`;

  class FrameWorker extends EventTarget {
    constructor(url) {
      super();
      this.frame = document.createElement("iframe");
      this.frame.hidden = true;
      const loaded = new Promise((resolve) => this.frame.addEventListener("load", resolve));
      this.frame.srcdoc = `<script>${prelude}<\/script><script src="${url}"><\/script>`;
      document.body.append(this.frame);
      this.loaded = loaded;
      window.addEventListener("message", (event) => {
        if (event.source !== this.frame.contentWindow) return;
        const answer = new MessageEvent("message", { data: event.data });
        this.dispatchEvent(answer);
        this.onmessage?.(answer);
      });
    }

    async postMessage(data) {
      await this.loaded;
      const frame = this.frame.contentWindow;
      frame.dispatchEvent(new frame.MessageEvent("message", { data }));
    }

    terminate() {
      this.frame.remove();
    }
  }

  // The theme's worker looks for this second name to find its own address.
  window.IFrameWorker = window.Worker = FrameWorker;
}
