// Whoever types a whole name means what is called so, and whoever asks "may I refund" means a power that begins so:
// these come first, whatever else holds the same words. Before Material's own script, which hands what was typed to a
// worker and shows what comes back.
{
  const QUERY = 2;
  const RESULT = 3;

  // as in find/match.js, which no script of this kind can import; the index holds markup
  const plain = (text) =>
    text
      .replace(/<[^>]*>|&[a-z0-9#]+;/gi, " ")
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  // The kind stands before a title: "Role: Software Engineer".
  const bare = (title) => plain(title.replace(/^[^:]*: /, ""));
  const isCalled = ({ title, tags = [] }, asked) => bare(title) === asked || tags.some((name) => plain(name) === asked);
  const begins = ({ title }, asked) => asked.includes(" ") && [plain(title), bare(title)].some((said) => said.startsWith(asked));

  // How well a page answers; the part of it that begins as it was asked is shown first.
  const rank = (page, asked) => {
    if (page.some((item) => isCalled(item, asked))) return 2;
    const at = page.findIndex((item) => begins(item, asked));
    if (at < 0) return 0;
    page.unshift(...page.splice(at, 1));
    return 1;
  };

  class NamesFirst extends Worker {
    asked = []; // the worker answers in the order in which it was asked

    constructor(...where) {
      super(...where);
      this.addEventListener("message", ({ data }) => {
        if (data?.type !== RESULT) return;
        const asked = plain(this.asked.shift() ?? "");
        const ranks = new Map(data.data.items.map((page) => [page, rank(page, asked)]));
        data.data.items.sort((one, other) => ranks.get(other) - ranks.get(one));
      });
    }

    postMessage(message, ...more) {
      if (message?.type === QUERY) this.asked.push(message.data);
      super.postMessage(message, ...more);
    }
  }

  window.Worker = NamesFirst;
}
