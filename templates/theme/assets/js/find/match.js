// How well a role's names answer what somebody typed: case, accents, the order of words and a slip of the finger
// do not matter, a word cut short is enough, and one word too many spoils nothing.
const SURE = 0.5;
// What is worse than this share of the best is noise beside it.
const NEAR = 0.3;

const plain = (text) =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const words = (text) => plain(text).split(" ").filter(Boolean);

// How many letters were missed, added, changed or swapped.
const slips = (a, b) => {
  let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
};

const sameStart = (a, b) => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

// How well one typed word fits one word of a name, from 0 to 1.
const fit = (typed, word) => {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return typed.length > 1 ? 0.9 : 0.5;
  if (typed.length < 4) return 0;
  const allowed = typed.length < 8 ? 1 : 2;
  if (word.length >= 3 && slips(typed, word) <= allowed) return 0.7;
  const lengths = [typed.length - 1, typed.length, typed.length + 1];
  if (lengths.some((length) => length >= 3 && slips(typed, word.slice(0, length)) <= allowed)) return 0.65;
  const same = sameStart(typed, word); // accountancy, accountant
  if (same >= 5 && same >= 0.6 * Math.max(typed.length, word.length)) return 0.6;
  return word.includes(typed) ? 0.5 : 0;
};

// The roles as the site's file has them, made ready: [id, title, number of the function, [other names]].
export const ready = ({ functions, roles }) =>
  roles.map(([id, title, number, others = []]) => ({
    id,
    title,
    function: functions[number],
    around: words(functions[number]),
    names: [title, ...others].map((name) => ({ name, words: words(name), whole: words(name).join("") })),
  }));

// The roles that answer *typed*, best first; `by` is the name it was found by, where that is not the title.
export const matches = (roles, typed) => {
  const asked = words(typed);
  const whole = asked.join("");
  const known = new Map();
  const best = (word, others) => {
    let found = 0;
    for (const other of others) {
      const pair = `${word} ${other}`;
      if (!known.has(pair)) known.set(pair, fit(word, other));
      found = Math.max(found, known.get(pair));
    }
    return found;
  };
  const score = (role, name) => {
    const own = asked.map((word) => best(word, name.words));
    const all = own.map((found, at) => Math.max(found, 0.5 * best(asked[at], role.around)));
    const sum = all.reduce((one, other) => one + other, 0) / asked.length;
    const share = own.filter(Boolean).length / Math.max(1, name.words.length);
    return sum + 0.1 * Math.min(1, share) + (name.whole === whole ? 1 : whole.length > 1 && name.whole.startsWith(whole) ? 0.5 : 0);
  };
  if (!whole) return [];
  const found = roles
    .map((role) => {
      // of two that fit alike, the one whose title it is
      const scored = role.names.map((name, at) => [score(role, name) + (at ? 0 : 0.01), name]);
      const [points, name] = scored.reduce((one, other) => (other[0] > one[0] ? other : one));
      return { id: role.id, title: role.title, function: role.function, by: name.name === role.title ? "" : name.name, points };
    })
    .filter(({ points }) => points >= SURE)
    .sort((one, other) => other.points - one.points);
  return found.filter(({ points }) => points >= NEAR * found[0].points);
};
