// Whoever types a whole name means what is called so: it comes first, whatever else holds the same words.
// Before Material's own script, which hands what was typed to a worker and shows what comes back.
{
  const QUERY = 2;
  const RESULT = 3;

  const plain = (text) =>
    text
      .replace(/<[^>]*>|&[a-z0-9#]+;/gi, " ") // the index holds markup
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  // The kind stands before a title: "Role: Software Engineer".
  const names = ({ title, tags = [] }) => [title.replace(/^[^:]*: /, ""), ...tags].map(plain);
  const isCalled = (page, asked) => page.some((item) => names(item).includes(asked));

  class NamesFirst extends Worker {
    asked = []; // the worker answers in the order in which it was asked

    constructor(...where) {
      super(...where);
      this.addEventListener("message", ({ data }) => {
        if (data?.type !== RESULT) return;
        const asked = plain(this.asked.shift() ?? "");
        data.data.items.sort((one, other) => isCalled(other, asked) - isCalled(one, asked));
      });
    }

    postMessage(message, ...more) {
      if (message?.type === QUERY) this.asked.push(message.data);
      super.postMessage(message, ...more);
    }
  }

  if (location.protocol !== "file:") window.Worker = NamesFirst;
}
