type FormField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: unknown): element is FormField =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

const isBox = (field: FormField): field is HTMLInputElement => field.type === "checkbox";

/** Hidden fields belong to the page, and a file cannot be put back. */
const isTyped = (field: FormField): boolean => field.name !== "" && field.type !== "hidden" && field.type !== "file";

/** A field's value, or whether its box is ticked. */
export type Change = { name: string; value: string | boolean };

/** What stands in a form otherwise than in what was read from it before; `before` as FormData has it. */
export function changesSince(before: FormData, form: HTMLFormElement): Change[] {
  return [...form.elements].filter(isField).flatMap((field): Change[] => {
    if (!isTyped(field)) return [];
    const { name } = field;
    const then = before.get(name);
    if (isBox(field)) return field.checked === (then !== null) ? [] : [{ name, value: field.checked }];
    return then === null || field.value === then ? [] : [{ name, value: field.value }];
  });
}

/** Puts changes into the fields of a form that it (still) has. */
export function putBack(form: HTMLFormElement, changes: readonly Change[]): void {
  for (const { name, value } of changes) {
    const field = form.elements.namedItem(name);
    if (!isField(field) || !isTyped(field)) continue;
    if (typeof value === "boolean") (field as HTMLInputElement).checked = value;
    else field.value = value;
  }
}
