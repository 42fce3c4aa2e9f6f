import fc from "fast-check";
import { expect, test } from "vitest";
import { isSameReply } from "@/lib/responses/reply-difference";
import { ALIKE_FROM, findAlike, likeness, signatureOf } from "@/lib/responses/same-reply";

const BODY = `Thank you for contacting me about arms control. As a member of the Committee I take the security of our country very
seriously, and I believe that talks between the nuclear powers are in the interest of everybody who lives in our state. The
treaty of 2010 limited the weapons that both sides may have ready for use, and its end leaves no limits in place at all. I
will keep your thoughts in mind should the resolution come before the Senate. Hearing from people at home helps me to do my
work, and I hope that you will go on to share your views with me on this and on other matters that are of importance to you.`;
const reply = (name: string, town: string, date: string): string =>
  `${date}\n\nDear ${name}:\n\n${BODY}\n\nIt is an honor to represent ${town}.\n\nSincerely`;

test("one reply with another name, town and date is the same reply", () => {
  const a = signatureOf(reply("Ms. Reyes", "Northampton", "May 3, 2026"));
  const b = signatureOf(reply("Mr. van der Berg-Oduya", "West Springfield", "June 14, 2026"));
  expect(likeness(a, b)).toBeGreaterThan(0.8);
});

test("two replies of one office with the same beginning and end are not", () => {
  const other = `Dear Ms. Reyes:\n\nThank you for contacting me about farm policy. The prices that farmers get for milk have fallen for three
    years in a row, while what they pay for feed and for machines has gone up. I have introduced a bill that would help small farms to
    keep their land and to sell at home what they grow, and I am working with both parties to have it heard. Hearing from people at home
    helps me to do my work, and I hope that you will go on to share your views with me.`;
  expect(likeness(signatureOf(reply("Ms. Reyes", "Northampton", "May 3")), signatureOf(other))).toBeLessThan(0.4);
});

test("a short text has no signature, and so is the same as nothing", () => {
  expect(signatureOf("Thank you for your message.")).toEqual([]);
  expect(findAlike([], [{ signature: [] }])).toEqual([]);
});

test("the hashes fit into the database's integers, and the work has an end", () => {
  const long = "weapons treaties votes ".repeat(200_000);
  const began = performance.now();
  const signature = signatureOf(long);
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(signature).toHaveLength(64);
  for (const hash of signature) expect(hash).toBe(hash | 0);
});

test("the estimate follows the true share of common runs", () => {
  const word = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz".split("").map((letter) => `word${letter}`.slice(0, 5)));
  fc.assert(
    fc.property(fc.array(word, { minLength: 60, maxLength: 120 }), fc.nat({ max: 59 }), (words, cut) => {
      const changed = words.map((one, index) => (index < cut ? `${one}x` : one));
      const runs = (list: string[]): Set<string> =>
        new Set(list.slice(3).map((_, index) => list.slice(index, index + 4).join(" ")));
      const [one, two] = [runs(words), runs(changed)];
      const both = [...one].filter((run) => two.has(run)).length;
      const share = both / (one.size + two.size - both);
      // Of 64 draws the standard error is at most 1/16; five of them are practically never exceeded.
      expect(Math.abs(likeness(signatureOf(words.join(" ")), signatureOf(changed.join(" "))) - share)).toBeLessThan(
        0.32,
      );
    }),
    { numRuns: 200, seed: 7 },
  );
});

test("of several replies the most alike come first, and none below the limit", () => {
  const mine = signatureOf(reply("A", "B", "May 3"));
  const same = { id: "same", signature: signatureOf(reply("C", "D", "May 4")) };
  const no = { id: "no", signature: mine.map((hash) => hash ^ 1) };
  expect(findAlike(mine, [no, same]).map(({ id }) => id)).toEqual(["same"]);
});

const PEOPLE = [
  ["Ms. Alma Reyes", "114 Pleasant Street, Apt. 3\nNorthampton, MA 01060", "Northampton", "May 3, 2026", "letter"],
  [
    "Mr. Jonah van der Berg-Oduya",
    "9 Elm Terrace\nWest Springfield, MA 01089",
    "West Springfield",
    "June 14, 2026",
    "e-mail",
  ],
  ["Dr. Wei-Ling Chen", "2200 Commonwealth Avenue #14\nBoston, MA 02135", "Boston", "July 1, 2026", "letter"],
  ["Sister Mary Agnes O’Donnell", "1 Convent Way\nHolyoke, MA 01040", "Holyoke", "August 19, 2026", "message"],
  ["Sam", "", "Lee", "12/4/2025", "phone call"],
  ["Mr. and Mrs. José Peña", "77 Main St\nFall River, MA 02720-1234", "Fall River", "September 2, 2026", "letter"],
  [
    "The Reverend Dr. Thaddeus Okonkwo, Jr.",
    "PO Box 31\nGreat Barrington, MA 01230",
    "Great Barrington",
    "May 9, 2026",
    "fax",
  ],
  ["Friend", "", "Massachusetts", "October 10, 2026", "e-mail"],
  ["Mx. Robin Blue Feather", "5 Harbor View\nProvincetown, MA 02657", "Provincetown", "October 11, 2026", "postcard"],
  ["Captain D. J. Lowell (Ret.)", "18 Bay Rd.\nEast Falmouth, MA 02536", "East Falmouth", "November 2, 2026", "letter"],
] as const;
const formLetter = (body: string, [name, address, town, date, way]: (typeof PEOPLE)[number]): string =>
  `${date}\n\n${name}\n${address}\n\nDear ${name},\n\n${body.replace("{way}", way).replaceAll("{town}", town)}\n\nSincerely,\n\nEdward J. Markey\nUnited States Senator`;
const RECENT =
  "Thank you for your recent {way} about S.Res. 61. Like many people in {town}, you ask that I support this resolution.";
const BODY_61 = `${RECENT} ${BODY} It is an honor to represent {town}.`;
const variants = PEOPLE.map((person) => formLetter(BODY_61, person));

test("ten people’s copies of one form letter are one reply, pasted with or without what stands around it", () => {
  for (const one of variants) {
    for (const other of variants) {
      expect([isSameReply(one, other), one.slice(0, 60), other.slice(0, 60)]).toEqual([
        true,
        one.slice(0, 60),
        other.slice(0, 60),
      ]);
      expect(likeness(signatureOf(one), signatureOf(other))).toBeGreaterThan(ALIKE_FROM);
    }
  }
  const [first = "", second = ""] = variants;
  const quoting = `${first}\n\nOn Sun, May 3, 2026 at 10:12 AM Alma Reyes <alma@example.net> wrote:\n> Dear Senator, I teach eighth grade.`;
  expect(isSameReply(quoting, second)).toBe(true);
  expect(likeness(signatureOf(quoting), signatureOf(second))).toBeGreaterThan(ALIKE_FROM);
});

const [somebody = PEOPLE[0], another = PEOPLE[1]] = PEOPLE;
test.each([
  ["another measure", BODY_61.replace("S.Res. 61", "S.Res. 317")],
  ["another matter in the same words", BODY_61.replace("about S.Res. 61", "about farm prices")],
  [
    "a promise in place of “in mind”",
    BODY_61.replace(/I\s+will keep your thoughts in mind[^.]*\./, "I am proud to cosponsor this resolution."),
  ],
  ["a refusal of one word", BODY_61.replace("I believe that talks", "I do not believe that talks")],
  [
    "a paragraph more",
    `${BODY_61} Since I last wrote to people about this, the committee has held a hearing on it and heard two witnesses.`,
  ],
  ["a no where there was nothing", `${BODY_61} I cannot support this resolution.`],
])("a form letter of the same office with %s is another reply", (_, body) => {
  expect(isSameReply(formLetter(BODY_61, somebody), formLetter(body, another))).toBe(false);
});
