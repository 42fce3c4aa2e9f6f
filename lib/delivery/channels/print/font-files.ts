import { join } from "node:path";

/**
 * The fonts of the print channel, one weight each: more would only slow the start. Taken from the installed packages
 * by path and not by an import, because a bundler would copy 30 MB of fonts into the server's code.
 */
const FONTS = [
  "noto-serif/400Regular/NotoSerif_400Regular.ttf",
  "noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf",
  "noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf",
  "noto-serif-devanagari/400Regular/NotoSerifDevanagari_400Regular.ttf",
  "noto-serif-bengali/400Regular/NotoSerifBengali_400Regular.ttf",
  "cactus-classical-serif/400Regular/CactusClassicalSerif_400Regular.ttf",
];

/** Absolute paths; the process runs in the project's folder. */
export const fontFiles = (): string[] =>
  FONTS.map((font) => join(process.cwd(), "node_modules", "@expo-google-fonts", font));
