import { expect, test } from "vitest";
import { parseDraftForm } from "@/lib/letters/input";
import { namePartsOf, senderOf } from "@/lib/letters/sender";

test.each([
  ["Alma Reyes", ["", "Alma", null, "Reyes", null]],
  ["Ms. Alma Reyes", ["Ms.", "Alma", null, "Reyes", null]],
  ["dr Ana Maria de la Cruz, Jr.", ["Dr.", "Ana", "Maria", "de la Cruz", "Jr."]],
  ["Vincent van Dyke", ["", "Vincent", null, "van Dyke", null]],
  ["Miss Wu", ["Miss", "", null, "Wu", null]],
  ["Cher", ["", "", null, "Cher", null]],
  ["John Q. Public III", ["", "John", "Q.", "Public", "III"]],
  ["", ["", "", null, "", null]],
  ["Alma\r\nReyes", ["", "Alma", null, "Reyes", null]],
])("%j is taken apart", (name, [prefix, firstName, middleName, lastName, suffix]) => {
  expect(namePartsOf(name)).toEqual({ prefix, firstName, middleName, lastName, suffix });
});

const typed = { fullName: "Ana Maria Cruz", street: " 12 Elm Street ", city: "Northampton", state: "MA", zip: "01060" };

test("what the person corrected goes before what the rule found", () => {
  const edits = { opening: null, request: "Changed" };
  expect(senderOf({ ...typed, prefix: "Ms.", firstName: "Ana Maria" }, edits)).toEqual({
    ...{ prefix: "Ms.", firstName: "Ana Maria", middleName: null, lastName: "Cruz", suffix: null },
    ...{ street: "12 Elm Street", city: "Northampton", state: "MA", zip: "01060" },
    edited: { opening: false, request: true },
  });
});

test("a name left as the rule made it is no correction, so that it follows the full name", () => {
  const form = new FormData();
  const fields = { revision: "1", fullName: "Bo Reyes", firstName: "Alma", lastName: "Reyes", prefix: "Ms." };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, value] of Object.entries({ firstName: "Alma", lastName: "Reyes", prefix: "" })) {
    form.set(`${name}.original`, value);
  }
  const parsed = parseDraftForm(form);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  const { draft } = parsed.value;
  expect([draft.prefix, draft.firstName, draft.lastName]).toEqual(["Ms.", undefined, undefined]);
});
