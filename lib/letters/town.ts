/** "12 Elm Street, Northampton, MA 01060" -> "Northampton, MA": the last line of a signature without its ZIP code. */
export function townOf(signature: readonly string[]): string | null {
  const line = signature.length > 1 ? (signature.at(-1) ?? "") : "";
  const town = line.replace(/[\s,]*\b\d{5}(?:-\d{4})?$/, "").trim();
  return town === "" || /^[A-Z]{2}$/.test(town) ? null : town;
}
