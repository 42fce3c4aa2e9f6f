/** Letters without their accents, small: "Velázquez" and "Velazquez" are one name. */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’ʼ]/g, "'").toLowerCase();

/** The last name to compare people by: "Edward J. Markey" and "Sen. Ed Markey" give "markey". */
export function lastNameOf(name: string): string {
  const plain = fold(name)
    .replace(/\([^)]{0,40}\)/g, " ")
    .replace(/,?\s+(?:jr|sr|ii|iii|iv)\.?\s*$/, "")
    .trim();
  const [beforeComma = "", afterComma] = plain.split(/,\s*/);
  const whole = afterComma === undefined ? plain : beforeComma;
  return (whole.split(/\s+/).at(-1) ?? "").replace(/[^a-z'-]/g, "");
}

/** Several people named together: "Markey and Merkley", "Baldwin, Collins and Kaine". */
export const eachName = (names: string): string[] =>
  names.split(/\s*(?:,\s*and\s|\sand\s|&|,(?!\s*(?:Jr|Sr|I{2,3}|IV)\b))\s*/).filter((name) => name !== "");
