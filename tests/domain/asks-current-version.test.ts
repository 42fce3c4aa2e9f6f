import { expect, test } from "vitest";
import { currentOf } from "@/lib/asks/staff/version-line";

const retired = new Date("2026-06-01T12:00:00Z");
const version = (number: number, retiredAt: Date | null) => ({ number, retiredAt });
const old = version(1, null);

test.each([
  ["the newest that is not retired", [version(3, retired), version(2, null), old], null, 2],
  ["after going back the live one, not the newer one that it replaced", [version(2, retired), old], old, 1],
  ["the live one, when it is older than all that are shown", [version(60, retired), version(59, retired)], old, 1],
  ["the newest of all, when everything is retired", [version(3, retired), version(2, retired)], null, 3],
])("%s", (_, versions, live, number) => expect(currentOf(versions, live)?.number).toBe(number));

test("there is none of nothing", () => expect(currentOf([], null)).toBeNull());
