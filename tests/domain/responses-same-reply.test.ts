import fc from "fast-check";
import { expect, test } from "vitest";
import { findSame, likeness, SAME_FROM, signatureOf } from "@/lib/responses/same-reply";

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
  expect(findSame([], [{ signature: [] }])).toBeNull();
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

test("of several replies the most alike is found, and none below the limit", () => {
  const mine = signatureOf(reply("A", "B", "May 3"));
  const same = { id: "same", signature: signatureOf(reply("C", "D", "May 4")) };
  expect(findSame(mine, [{ id: "no", signature: mine.map((hash) => hash ^ 1) }, same])?.id).toBe("same");
  expect(SAME_FROM).toBeGreaterThan(0.5);
});
