import fc from "fast-check";
import { expect, it } from "vitest";
import { idInReturnPath, looksLikeReturnPath, returnPathOf } from "@/lib/shared/return-path";

const SECRET = "a secret of the tests, known to all";
const OLDER = "the secret that was in use before it";
const DOMAIN = "letters.example.org";

it("leads back to its letter, in any case, and within the length that a local part may have", () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const path = returnPathOf(id, SECRET, DOMAIN);
      expect(path).toMatch(/^bounces\+[0-9a-v]{52}@letters\.example\.org$/);
      expect(path.indexOf("@")).toBeLessThanOrEqual(64);
      expect(looksLikeReturnPath(path)).toBe(true);
      expect(idInReturnPath(path, [SECRET])).toBe(id);
      expect(idInReturnPath(`<${path.toUpperCase()}>`, [SECRET])).toBe(id);
    }),
  );
});

it("is good for the secret before, until that is given up", () => {
  const [id] = fc.sample(fc.uuid(), 1);
  const path = returnPathOf(id ?? "", OLDER, DOMAIN);
  expect(idInReturnPath(path, [SECRET, OLDER])).toBe(id);
  expect(idInReturnPath(path, [SECRET])).toBeNull();
});

it("with one character changed leads nowhere", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.nat(51), fc.constantFrom(..."0123456789abcdefghijklmnopqrstuv"), (id, at, digit) => {
      const path = returnPathOf(id, SECRET, DOMAIN);
      const place = "bounces+".length + at;
      const changed = path.slice(0, place) + digit + path.slice(place + 1);
      if (changed !== path) expect(idInReturnPath(changed, [SECRET])).toBeNull();
    }),
  );
});

it("any other text leads nowhere", () => {
  const zeros = `bounces+${"0".repeat(52)}@${DOMAIN}`;
  const largest = `bounces+${"v".repeat(52)}@${DOMAIN}`;
  for (const text of ["", "bounces@letters.example.org", zeros, largest]) {
    expect(idInReturnPath(text, [SECRET])).toBeNull();
  }
  fc.assert(fc.property(fc.string(), (text) => idInReturnPath(text, [SECRET]) === null));
});

it("keeps the mailbox that was chosen for it, if its name leaves room", () => {
  const [id = ""] = fc.sample(fc.uuid(), 1);
  expect(returnPathOf(id, SECRET, `returned@${DOMAIN}`)).toMatch(/^returned\+/);
  expect(() => returnPathOf(id, SECRET, `returned.letters@${DOMAIN}`)).toThrow(RangeError);
});
