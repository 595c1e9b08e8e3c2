// When a sign-on has expired, a server answers whatever is asked with its login page, or leads away to it.
// This comes before Material's own script and stands between it and the server: a page that is none of ours is
// loaded by the browser itself, which shows the login; search says what is wrong and asks again when it is wanted.
// A page of ours is one that names this file.
{
  const { search } = document.currentScript.dataset;
  const OURS = /<script[^>]+\/first\/session\.js\b/;
  const query = "[data-md-component=search-query]";
  let waiting = null;

  const isPage = (url) => /(?:\/|\.html)$/.test(url.pathname);
  const isIndex = (url) => url.pathname.endsWith("/search/search_index.json");
  const isWhatWasAsked = async (request) => {
    if (request.status < 200 || request.status > 299) return false;
    const text = await request.response.text();
    return isPage(request.asked) ? OURS.test(text) : text.trimStart().startsWith("{");
  };

  class Request extends XMLHttpRequest {
    constructor() {
      super();
      // First of all listeners, so that nobody takes an answer that was not looked at.
      this.addEventListener("load", (event) => this.look(event));
      this.addEventListener("error", (event) => this.fail(event));
    }

    open(method, url, ...rest) {
      this.asked = new URL(url, location.href);
      this.passed = false;
      super.open(method, url, ...rest);
    }

    async look(event) {
      if (this.passed || this.responseType !== "blob" || !(isPage(this.asked) || isIndex(this.asked))) return;
      event.stopImmediatePropagation();
      const good = await isWhatWasAsked(this);
      if (this.readyState !== this.DONE) return; // nobody wants it any more
      if (!good) return this.fail(event);
      this.passed = true;
      this.dispatchEvent(new ProgressEvent("load"));
    }

    fail(event) {
      if (isIndex(this.asked)) {
        event.stopImmediatePropagation();
        waiting = this;
        say();
      } else if (isPage(this.asked)) {
        // Not left to Material: with an anchor in the address it would change that alone, and load nothing.
        event.stopImmediatePropagation();
        if (this.asked.href === location.href) location.reload();
        else location.assign(this.asked.href);
      }
    }
  }

  const say = () => {
    const box = document.querySelector(".md-search-result__meta");
    box.setAttribute("role", "status");
    box.textContent = search; // Material writes over it once the index has come
  };
  const askAgain = () => {
    const request = waiting;
    waiting = null;
    request?.open("GET", request.asked.href);
    if (request) request.responseType = "blob";
    request?.send();
  };

  if (location.protocol !== "file:") {
    window.XMLHttpRequest = Request;
    addEventListener("focusin", (event) => event.target.matches?.(query) && askAgain());
    addEventListener("visibilitychange", () => document.visibilityState === "visible" && askAgain());
  }
}
