// A drawing names its colors by the custom properties of app/tokens.css, so that it follows the page into the dark and onto
// paper. A file stands alone and is read on white paper: there they become the light ones.
const LIGHT: Record<string, string> = {
  paper: "#faf8f4",
  sheet: "#ffffff",
  ink: "#1c1f23",
  "ink-2": "#565d66",
  rule: "#ddd7cb",
  "rule-2": "#ebe6dc",
  edge: "#7d8189",
  accent: "#0b5d57",
  "accent-ink": "#ffffff",
  wait: "#85560a",
  fail: "#9b2f1b",
  unknown: "#5b6470",
  sans: "Public Sans, sans-serif",
};

/** The custom properties that a drawing may name. */
export const COLOR_NAMES: readonly string[] = Object.keys(LIGHT).filter((name) => name !== "sans");

/** The light color of a custom property, or null when a drawing may not name it. */
export const lightColor = (name: string): string | null => LIGHT[name] ?? null;

/** A drawing with its custom properties written out. Throws on one that has no light color: a bug. */
export const inLightColors = (svg: string): string =>
  svg.replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => {
    const color = LIGHT[name];
    if (!color) throw new Error(`a drawing may not name the color --${name}`);
    return color;
  });
