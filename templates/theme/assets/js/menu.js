// Material opens its menu on a narrow screen by a label, which no key reaches and no screen reader names:
// a button takes its place, looks like it and does the same.
const show = () => {
  const [label, toggle] = [document.querySelector("label.md-header__button[for=__drawer]"), document.getElementById("__drawer")];
  const menu = document.querySelector(".md-nav--primary");
  if (!label || !toggle || !menu || label.hidden) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = `${label.className} pb-menu`;
  button.innerHTML = label.innerHTML;
  button.setAttribute("aria-label", menu.getAttribute("aria-label"));
  const tell = () => button.setAttribute("aria-expanded", String(toggle.checked));
  button.addEventListener("click", () => toggle.click());
  toggle.addEventListener("change", tell);
  tell();
  label.hidden = true;
  label.after(button);
};

if (window.document$) window.document$.subscribe(show);
else show();
