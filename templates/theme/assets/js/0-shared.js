// A shared tablet: a tab opened with ?shared keeps nothing in this browser, and shows nothing that others left there.
// It goes before the other modules by its name, and holds for them and for Material alike.
const KEY = "pb-shared";
const { getItem, setItem } = Storage.prototype;
let shared = false;

const flag = () => {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false; // a browser that keeps nothing at all
  }
};

const begin = () => {
  if (shared || !(new URLSearchParams(location.search).has("shared") || flag())) return;
  shared = true;
  document.documentElement.classList.add("pb-shared");
  try {
    sessionStorage.setItem(KEY, "1");
  } catch {
    // then it holds until the next full load
  }
  Storage.prototype.setItem = function (key, value) {
    if (this !== localStorage) setItem.call(this, key, value);
  };
  Storage.prototype.getItem = function (key) {
    return this === localStorage && key.startsWith("pb-") ? null : getItem.call(this, key);
  };
};

begin();
// Material says when a page has come, the first one too.
window.document$?.subscribe(begin);
