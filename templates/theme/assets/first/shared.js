// A shared tablet: a tab opened with ?shared keeps nothing in this browser, and shows nothing that others left there.
// No module, and before Material's own scripts, which keep the colours as soon as they run.
{
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
      return this === localStorage ? null : getItem.call(this, key);
    };
  };

  begin();
  // Material says when a page has come; it is there by then.
  addEventListener("DOMContentLoaded", () => window.document$?.subscribe(begin));
}
