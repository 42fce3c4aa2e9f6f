import { page } from "../page";

/** Stands at the top of every page of the sandbox. */
export const NOTICE = `<p class="notice">This is a stand-in for the offices, on this machine. Nothing on it reaches a real office.</p>`;

/** What a contact form's fields are called. */
export const LABELS = {
  firstName: "First name",
  lastName: "Last name",
  address: "Address",
  email: "E-mail",
  topic: "Topic",
  message: "Message",
};

export type FieldName = keyof typeof LABELS;

const TOPICS = ["Foreign affairs", "Budget", "Defense", "Environment", "Health", "Other"];

const label = (name: FieldName): string => `<label for="${name}">${LABELS[name]}</label>`;

const input = (name: FieldName, type: string, autocomplete: string): string =>
  `${label(name)}<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" maxlength="200" required>`;

const select = (name: FieldName, options: readonly string[]): string =>
  `${label(name)}<select id="${name}" name="${name}">${options.map((option) => `<option>${option}</option>`).join("")}</select>`;

/** A contact form like an office's: what offices ask for, in the order in which most ask. */
export function formPage(bioguide: string, officeName: string): string {
  const fields = [
    input("firstName", "text", "given-name"),
    input("lastName", "text", "family-name"),
    input("address", "text", "street-address"),
    input("email", "email", "email"),
    select("topic", TOPICS),
    `${label("message")}<textarea id="message" name="message" rows="14" maxlength="10000" required></textarea>`,
  ];
  return page(
    `Contact ${officeName}`,
    `${NOTICE}<form method="post" action="/forms/${bioguide}">${fields.join("")}<button>Send message</button></form>`,
  );
}
