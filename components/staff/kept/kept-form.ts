// What was typed into a form and not yet saved, mirrored on this device: a closed window loses nothing.
type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const keyOf = (name: string): string => `redress:form:${name}`;

/** Mirrors the texts of a form. A store that is full or forbidden is no reason to disturb somebody who writes. */
export function keepForm(store: Store, name: string, form: FormData): void {
  const entries = [...form].filter(([field, value]) => typeof value === "string" && !field.startsWith("$"));
  try {
    store.setItem(keyOf(name), JSON.stringify(entries));
  } catch {
    return;
  }
}

/** What this device kept of a form; null when there is nothing, or nothing that can be read. */
export function findKeptForm(store: Store, name: string): FormData | null {
  try {
    const entries = JSON.parse(store.getItem(keyOf(name)) ?? "null") as [string, string][] | null;
    if (!entries) return null;
    const form = new FormData();
    for (const [field, value] of entries) form.append(field, value);
    return form;
  } catch {
    return null;
  }
}

/** Forgets a form's mirror. */
export function forgetForm(store: Store, name: string): void {
  try {
    store.removeItem(keyOf(name));
  } catch {
    return;
  }
}
