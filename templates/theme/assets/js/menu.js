// Material opens its menu on a narrow screen by a label, which no key reaches and no screen reader names.
const show = () => {
  const [label, toggle] = [document.querySelector("label.md-header__button[for=__drawer]"), document.getElementById("__drawer")];
  const menu = document.querySelector(".md-nav--primary");
  if (!label || !toggle || !menu || label.hasAttribute("role")) return;
  const tell = () => label.setAttribute("aria-expanded", String(toggle.checked));
  label.setAttribute("role", "button");
  label.setAttribute("tabindex", "0");
  label.setAttribute("aria-label", menu.getAttribute("aria-label"));
  label.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation(); // Material takes Enter on a label for a click, too
    label.click();
  });
  toggle.addEventListener("change", tell);
  tell();
};

if (window.document$) window.document$.subscribe(show);
else show();
