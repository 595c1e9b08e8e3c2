// The privacy page: says what this browser keeps, and empties it. Without it the page says the same in words.
const show = () => {
  const box = document.querySelector(".pb-kept");
  if (!box) return;
  const status = box.querySelector(".pb-kept-now");
  // Material's keys are a path, a dot and "__" with a word; the playbook's begin with "pb-". Others keep theirs.
  const ours = (storage) => Object.keys(storage).filter((key) => /^(\/.*\.__[a-z]+|pb-(?!shared$)[a-z-]+)$/.test(key));
  const keys = [...ours(localStorage), ...ours(sessionStorage)];
  status.textContent = keys.length ? status.dataset.now.replace("{keys}", keys.join(", ")) : box.dataset.nothing;
  box.hidden = false;
  box.querySelector("button").addEventListener("click", () => {
    for (const storage of [localStorage, sessionStorage]) ours(storage).forEach((key) => storage.removeItem(key));
    status.textContent = box.dataset.emptied;
  });
};

// Material says when a page has come, the first one too; without it there is just this one.
if (window.document$) window.document$.subscribe(show);
else show();
