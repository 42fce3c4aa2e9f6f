import styles from "@/components/charts/cartogram.module.css";
import { RovingLinks } from "@/components/charts/roving-links";
import { type SeatLink, SeatLinks } from "@/components/charts/seat-links";
import { TreeDrawing } from "@/components/charts/svg-drawing";
import type { CartogramParts } from "@/lib/insights/cartogram/cartogram-parts";
import { element, naming } from "@/lib/insights/charts/svg-tree";

type Props = { parts: CartogramParts; title: string; description: string; base: string };

/** The cartogram as a map of links: one stop of the Tab key, arrow keys from seat to seat. `base`: where offices stand. */
export function CartogramMap({ parts, title, description, base }: Props) {
  const { width, height, shift, marks, markId, over } = parts;
  const seats = parts.seats.map(({ seat, mark, x, y }): SeatLink => [seat.seatId, seat.name, mark, x, y]);
  // With links in it a drawing is a group: an image has no parts.
  const { attributes } = naming({ id: "seats", title, description }, "group");
  return (
    <RovingLinks className={styles.map ?? ""}>
      <svg {...attributes} viewBox={`0 0 ${width} ${height}`}>
        <title id="seats-title">{title}</title>
        <desc id="seats-desc">{description}</desc>
        <TreeDrawing tree={element("defs", {}, marks)} />
        <g transform={shift}>
          <SeatLinks seats={seats} markId={markId} base={base} />
          <TreeDrawing tree={element("g", {}, over)} />
        </g>
      </svg>
    </RovingLinks>
  );
}
