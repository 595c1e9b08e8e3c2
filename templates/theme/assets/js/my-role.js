// The reader's own role, kept in this browser alone: the role's page takes it, the home page leads back to it.
const KEY = "pb-role";
// From a folder, without a server, nothing can be fetched: neither the list of the field nor the page of the role.
const inFolder = location.protocol === "file:";

const recall = () => {
  try {
    const { id, title } = JSON.parse(localStorage.getItem(KEY)) ?? {};
    return /^[a-z0-9-]+$/.test(id) && typeof title === "string" ? { id, title } : null;
  } catch {
    return null;
  }
};
const remember = ({ id, title }) => {
  try {
    localStorage.setItem(KEY, JSON.stringify({ id, title }));
  } catch {
    // a browser that keeps nothing
  }
};
const forget = () => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // nothing was kept
  }
};

// The page of the role says what it is called now and what may be decided there; a copy kept here would go stale.
const newest = async (address, id) => {
  const answer = await fetch(address);
  if (answer.status === 404) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const article = page.querySelector(`article[data-kind="role"][data-id="${id}"]`);
  if (!article) throw new TypeError("no page of ours");
  return {
    title: article.querySelector("h1").textContent.trim(),
    // the first power, who is above it, and where it is another one
    key: [...article.querySelectorAll(".pb-key > span:first-child, .pb-key > :is(.pb-above, .pb-elsewhere)")]
      .map((part) => part.textContent.trim())
      .join(" "),
  };
};

const showYours = (box, role) => {
  const [field, heading] = [document.querySelector(".pb-ask"), document.querySelector(".pb-find label")];
  const link = box.querySelector("a");
  heading.textContent = role ? heading.dataset.yours : heading.dataset.find;
  box.hidden = !role;
  field.hidden = Boolean(role) || inFolder;
  if (!role) return;
  const list = new URL((link.dataset.roles ??= link.href));
  link.href = new URL(`${role.id}/${list.pathname.endsWith("index.html") ? "index.html" : ""}`, list);
  const [name, key] = [link.querySelector("b"), box.querySelector(".pb-yours-key")];
  name.textContent = role.title;
  if (inFolder) return;
  newest(link.href, role.id)
    .then((found) => {
      if (!found) return showYours(box, null); // not in this edition
      name.textContent = found.title;
      key.textContent = found.key;
    })
    .catch(() => {}); // the link says enough
};

const show = () => {
  const yours = document.querySelector(".pb-yours");
  const field = document.querySelector(".pb-ask");
  if (field && inFolder && !yours) field.closest("section").hidden = true;
  if (yours) {
    showYours(yours, recall());
    yours.querySelector("button").addEventListener("click", () => {
      forget();
      showYours(yours, null);
      field.querySelector("input").focus();
    });
  }
  const here = document.querySelector(".pb-here");
  const role = here && recall();
  const row = role && document.getElementById(`role-${role.id}`);
  if (row) {
    const link = here.querySelector("a");
    link.hash = row.id;
    link.querySelector("b").textContent = row.querySelector("th").textContent;
    here.hidden = false;
  }
  const mine = document.querySelector(".pb-mine");
  if (mine) {
    const button = mine.querySelector("button");
    const press = () => button.setAttribute("aria-pressed", String(recall()?.id === mine.dataset.role));
    press();
    mine.hidden = false;
    button.addEventListener("click", () => {
      if (recall()?.id === mine.dataset.role) forget();
      else remember({ id: mine.dataset.role, title: mine.dataset.title });
      press();
    });
  }
};

document.addEventListener("pb-role", (event) => remember(event.detail));
if (window.document$) window.document$.subscribe(show);
else show();
