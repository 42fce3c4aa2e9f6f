import { expect, test } from "vitest";
import { parseEmail } from "@/lib/organizations/input";
import type { Actor } from "@/lib/organizations/membership";
import { mayEditAsk, maySetCampaignState, mayView } from "@/lib/organizations/policy";
import { findReasonProblem, REASON_LIMIT } from "@/lib/organizations/reason";
import { openAddress, ownPath, toOwnPage } from "@/lib/organizations/sign-in";
import { signInMail } from "@/lib/organizations/sign-in-mail";
import { sheetAsText } from "@/lib/shared/mail-sheet";

const ours = "01938000-0000-7000-8000-000000000001";
const theirs = "01938000-0000-7000-8000-000000000002";

const person = (...memberships: Actor["memberships"]): Actor => ({ userId: "u", name: "Dana", memberships });

const actors: [string, Actor | null, { view: boolean; edit: boolean; setState: boolean }][] = [
  ["nobody signed in", null, { view: false, edit: false, setState: false }],
  ["somebody without a membership", person(), { view: false, edit: false, setState: false }],
  ["an organizer", person({ organizationId: ours, role: "organizer" }), { view: true, edit: false, setState: false }],
  ["an admin", person({ organizationId: ours, role: "admin" }), { view: true, edit: true, setState: true }],
  [
    "an admin of another organization",
    person({ organizationId: theirs, role: "admin" }),
    { view: false, edit: false, setState: false },
  ],
  [
    "an organizer here who is an admin elsewhere",
    person({ organizationId: theirs, role: "admin" }, { organizationId: ours, role: "organizer" }),
    { view: true, edit: false, setState: false },
  ],
];

test.each(actors)("what %s may do", (_who, actor, may) => {
  expect(mayView(actor, ours)).toBe(may.view);
  expect(mayEditAsk(actor, ours)).toBe(may.edit);
  expect(maySetCampaignState(actor, ours)).toBe(may.setState);
});

const site = "https://letters.example.org";

test.each([
  ["/admin/talk-now", "/admin/talk-now"],
  ["/organize?x=1", "/organize?x=1"],
  ["https://letters.example.org/organize/talk-now", "/organize/talk-now"],
  ["https://elsewhere.example.com/organize", "/organize"],
  ["//elsewhere.example.com/organize", "/organize"],
  ["/\\elsewhere.example.com", "/organize"],
  ["javascript:alert(1)", "/organize"],
  ["/", "/organize"],
  ["", "/organize"],
  [null, "/organize"],
])("a sign-in that is to lead to %j leads to %s", (wanted, path) => {
  expect(ownPath(wanted, site)).toBe(path);
});

test.each([
  ["http://localhost:3000/api/auth/error?error=Verification", "/signin/problem?error=Verification"],
  ["http://localhost:3000/api/auth/signin?csrf=true", "/signin"],
  ["http://localhost:3000/api/auth/verify-request?provider=email&type=email", "/signin/check-mail"],
  ["https://letters.example.org/organize/talk-now", "/organize/talk-now"],
  ["/signin/problem?error=mail", "/signin/problem?error=mail"],
])("next-auth's address %s becomes our page %s", (location, page) => {
  expect(toOwnPage(location, site)).toBe(page);
});

test("the mailed address opens our page, and what was typed adds nothing to it", () => {
  const address = new URL(openAddress(site, { token: "t&next=/evil", email: "a+b@example.org", next: "/organize" }));
  expect(address.pathname).toBe("/signin/open");
  expect(Object.fromEntries(address.searchParams)).toEqual({
    token: "t&next=/evil",
    email: "a+b@example.org",
    next: "/organize",
  });
  expect(sheetAsText(signInMail(address.href))).toContain(address.href);
});

test.each([
  [" Dana@Example.ORG ", "dana@example.org"],
  ["dana", null],
  ["a@b@c.org", null],
  ["dana@example.org\r\nBcc: x@example.org", null],
  [`${"a".repeat(250)}@example.org`, null],
  [null, null],
])("the address %j is read as %j", (typed, email) => {
  expect(parseEmail(typed)).toBe(email);
});

test.each([
  ["", "reason_missing"],
  [" \n ", "reason_missing"],
  ["x".repeat(REASON_LIMIT + 1), "reason_too_long"],
  [`  ${"x".repeat(REASON_LIMIT)}  `, null],
])("a reason is given and short: %j", (reason, problem) => {
  expect(findReasonProblem(reason)).toBe(problem);
});
