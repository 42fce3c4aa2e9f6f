import { describe, expect, test } from "vitest";
import { idInToken, isSameSecret, isValidToken, makeToken, type TokenScope } from "@/lib/shared/token";

const ID = "0193ffff-0000-7000-8000-000000000001";
const NEW = "the secret that is in use now, 32+";
const OLD = "the secret that was in use before";
const receipt: TokenScope = { purpose: "receipt" };

describe("after the secret was changed", () => {
  test("a link signed with either opens while both are given", () => {
    for (const secret of [NEW, OLD])
      expect(isValidToken([NEW, OLD], receipt, makeToken(secret, receipt, ID))).toBe(true);
  });

  test("a link signed with the old one opens nothing once it is taken out", () => {
    expect(isValidToken([NEW], receipt, makeToken(OLD, receipt, ID))).toBe(false);
    expect(isValidToken([], receipt, makeToken(OLD, receipt, ID))).toBe(false);
  });

  test("neither opens another purpose, person or thing", () => {
    const confirm = (supporterId: string): TokenScope => ({ purpose: "confirm", supporterId });
    const token = makeToken(OLD, confirm("a"), ID);
    expect(isValidToken([NEW, OLD], confirm("a"), token)).toBe(true);
    expect(isValidToken([NEW, OLD], confirm("b"), token)).toBe(false);
    expect(isValidToken([NEW, OLD], receipt, token)).toBe(false);
    const changed = Buffer.from(token, "base64url");
    changed[15] = (changed[15] ?? 0) ^ 1;
    expect(idInToken(changed.toString("base64url"))).not.toBe(ID);
    expect(isValidToken([NEW, OLD], confirm("a"), changed.toString("base64url"))).toBe(false);
  });
});

test("secrets are compared whole, whatever their length", () => {
  expect(isSameSecret("one and the same", "one and the same")).toBe(true);
  for (const other of ["", "one and the sam", "one and the same ", "One and the same"])
    expect(isSameSecret("one and the same", other)).toBe(false);
});
