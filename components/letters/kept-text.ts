// What was typed and not yet saved, mirrored on this device: a lost connection or a closed window loses nothing.
import { textFields } from "@/components/letters/draft-state";

type Kept = {
  revision: number;
  values: Record<string, string>;
  /** the server has it as that revision; kept a moment longer, for a page that was made before it had */
  saved?: boolean;
};
type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const keyOf = (actionId: string): string => `redress:draft:${actionId}`;

/** Mirrors a form. A store that is full or forbidden is no reason to disturb somebody who writes. */
export function keepText(store: Store, actionId: string, form: FormData, revision: number): void {
  try {
    store.setItem(keyOf(actionId), JSON.stringify({ revision, values: textFields(form) } satisfies Kept));
  } catch {
    return;
  }
}

/** Notes that the server has the mirrored text now, as its newest revision. */
export function markSaved(store: Store, actionId: string, revision: number): void {
  try {
    const kept = JSON.parse(store.getItem(keyOf(actionId)) ?? "null") as Kept | null;
    if (kept) store.setItem(keyOf(actionId), JSON.stringify({ ...kept, revision, saved: true } satisfies Kept));
  } catch {
    return;
  }
}

/** Forgets the mirror. */
export function forgetText(store: Store, actionId: string): void {
  try {
    store.removeItem(keyOf(actionId));
  } catch {
    return;
  }
}

/** What this device kept that differs from the form, by field; null when there is nothing to put back. */
export function findKeptText(store: Store, actionId: string, form: FormData): Kept | null {
  try {
    const kept = JSON.parse(store.getItem(keyOf(actionId)) ?? "null") as Kept | null;
    if (!kept) return null;
    const now = textFields(form);
    const values = Object.entries(kept.values).filter(
      ([name, value]) => name in now && isText(name) && now[name] !== value,
    );
    return values.length > 0 ? { ...kept, values: Object.fromEntries(values) } : null;
  } catch {
    return null;
  }
}

// The organization's originals and the revision belong to the page, not to the person.
const isText = (name: string): boolean => !name.endsWith(".original") && name !== "revision" && name !== "actionId";

/** Puts kept values back into the fields of a form. */
export function putBack(form: HTMLFormElement, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList || isValueField(field)) field.value = value;
  }
}

const isValueField = (field: unknown): field is HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
