import styles from "@/components/legislators/district-map.module.css";

// Lines of a pen, each told from the others without color: plain, slanted either way, level, upright, dots, crossed, squared.
const STROKES = ["", "M0 8L8 0", "M0 0L8 8", "M0 4H8", "M4 0V8", "M4 4h.01", "M0 0L8 8M0 8L8 0", "M0 4H8M4 0V8"];

/** How many areas can be told apart. */
export const HATCHINGS = STROKES.length;

/** What an area is filled with; `index` from 0. */
export const hatchingUrl = (index: number): string => `url(#hatching-${index})`;

/** The fills as patterns, for a drawing in which a pixel is `unit` wide. Once a page: their ids are fixed. */
export function Hatchings({ unit }: { unit: number }) {
  return (
    <defs>
      {STROKES.map((stroke, index) => (
        <pattern
          key={stroke}
          id={`hatching-${index}`}
          width={8}
          height={8}
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${unit})`}
        >
          {stroke && <path className={stroke.includes("h") ? styles.dots : styles.strokes} d={stroke} />}
        </pattern>
      ))}
    </defs>
  );
}
