// Find a role by whatever name somebody has for it: a combobox over the site's list of roles, fetched once it is wanted.
// Without it the page lists the roles by function.
import { matches, ready } from "./find/match.js";

const MOST = 6;
let roles = null;

const load = async (address) => {
  const first = !roles;
  const asked = (roles ??= fetch(address)
    .then((answer) => answer.json())
    .then(ready));
  try {
    return await asked;
  } catch (error) {
    if (roles === asked) roles = null; // asked again with the next letter
    if (first) throw error;
    return load(address); // that was asked before this letter
  }
};

const option = (hit, number, id) => {
  const item = document.createElement("li");
  item.id = `${id}-${number}`;
  item.setAttribute("role", "option");
  const [title, under] = [document.createElement("b"), document.createElement("span")];
  title.textContent = hit.title;
  under.textContent = hit.by ? `${hit.function}, ${hit.by}` : hit.function;
  item.append(title, " ", under);
  return item;
};

const follow = (address) => {
  const link = document.createElement("a");
  link.href = address;
  document.body.append(link); // Material takes the click there
  link.click();
  link.remove();
};

// Material's own box, as if the words had been typed there.
const searchFor = (words) => {
  const [toggle, query] = [document.querySelector("[data-md-toggle=search]"), document.querySelector("[data-md-component=search-query]")];
  if (!toggle.checked) toggle.click();
  query.focus();
  query.value = words;
  query.dispatchEvent(new Event("keyup", { bubbles: true }));
};

const show = () => {
  const box = document.querySelector(".pb-ask");
  if (!box) return;
  const [field, list, status] = [box.querySelector("input"), box.querySelector("ul"), box.querySelector("[role=status]")];
  const elsewhere = box.querySelector(".pb-everywhere-else");
  const address = new URL(box.dataset.roles, location.href);
  let [hits, active] = [[], 0];

  const draw = () => {
    list.replaceChildren(...hits.slice(0, MOST).map((hit, number) => option(hit, number, list.id)));
    list.hidden = !hits.length;
    field.setAttribute("aria-expanded", String(hits.length > 0));
    mark(0);
  };
  const mark = (number) => {
    active = number;
    [...list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === active)));
    if (hits.length) field.setAttribute("aria-activedescendant", list.children[active].id);
    else field.removeAttribute("aria-activedescendant");
  };
  const close = () => {
    hits = [];
    status.textContent = "";
    elsewhere.hidden = true;
    draw();
  };
  const look = async () => {
    if (!field.value.trim()) return close();
    try {
      const all = await load(address);
      if (document.activeElement !== field) return;
      hits = matches(all, field.value);
      const said = hits.length > 1 ? box.dataset.many : hits.length ? box.dataset.one : box.dataset.none;
      status.textContent = said.replace("{count}", hits.length);
      elsewhere.hidden = hits.length > 0 || !document.querySelector("[data-md-component=search-query]");
      draw();
    } catch {
      close();
      status.textContent = box.dataset.failed;
    }
  };
  const choose = ({ id, title }) => {
    if (box.dataset.remember) document.dispatchEvent(new CustomEvent("pb-role", { detail: { id, title } }));
    follow(new URL(`${id}/`, address));
  };

  const keys = {
    ArrowDown: () => hits.length && mark((active + 1) % list.children.length),
    ArrowUp: () => hits.length && mark((active + list.children.length - 1) % list.children.length),
    Enter: async () => {
      if (!hits.length) await look();
      if (hits.length) choose(hits[active]);
    },
    Escape: () => {
      if (!hits.length) field.value = "";
      close();
    },
  };
  field.addEventListener("keydown", (event) => {
    if (!keys[event.key] || event.isComposing) return;
    event.preventDefault();
    keys[event.key]();
  });
  field.addEventListener("input", look);
  field.addEventListener("focus", () => {
    load(address).catch(() => {});
    if (!hits.length && field.value) look();
  });
  field.addEventListener("blur", (event) => elsewhere.contains(event.relatedTarget) || close());
  elsewhere.addEventListener("pointerdown", (event) => event.preventDefault()); // Safari focuses no button: the field would close it
  elsewhere.querySelector("button").addEventListener("click", () => searchFor(field.value));
  list.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[role=option]");
    if (item) choose(hits[[...list.children].indexOf(item)]);
  });
};

if (window.document$) window.document$.subscribe(show);
else show();
