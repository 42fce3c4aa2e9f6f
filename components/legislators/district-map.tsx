import { useFormatter, useTranslations } from "next-intl";
import styles from "@/components/legislators/district-map.module.css";
import { HATCHINGS, Hatchings, hatchingUrl } from "@/components/legislators/hatchings";
import { useSeatName } from "@/components/legislators/use-seat-name";
import { placeLabels } from "@/lib/districts/outline-labels";
import { frameOf, neighborsIn, outlineOf, outlinesCongress } from "@/lib/districts/outlines";
import type { Seat } from "@/lib/legislators/legislator";

// The drawing is thought of as this wide, whatever it shows.
const WIDTH = 320;
const LETTER = 17;

/**
 * A small map of the districts among which a person chooses: each with its number and a hatching of its own, the land around
 * them faint. Nothing when fewer than two outlines are known, when they are of another Congress, or when the districts are
 * too many to tell apart (all of a state, for a post office box).
 */
export function DistrictMap({ seats }: { seats: readonly Seat[] }) {
  const t = useTranslations("representatives.split.map");
  const format = useFormatter();
  const seatName = useSeatName();
  const severalStates = new Set(seats.map(({ state }) => state)).size > 1;
  const drawn = seats.flatMap((seat) => {
    const outline = seat.congress === outlinesCongress ? outlineOf(seat.id) : null;
    const { state, district } = seat;
    const text = district && !severalStates ? String(district) : district ? t("label", { state, district }) : state;
    return outline ? [{ seat, outline, text }] : [];
  });
  if (drawn.length < 2 || drawn.length > HATCHINGS) return null;

  const frame = frameOf(drawn.map(({ outline }) => outline.box));
  const unit = frame.width / WIDTH;
  const neighbors = neighborsIn(
    frame,
    drawn.map(({ seat }) => seat.id),
  );
  const labels = placeLabels(drawn, frame, LETTER * unit);
  const names = format.list(drawn.map(({ seat }) => seatName(seat)));
  return (
    <figure className={styles.map}>
      <svg
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        role="img"
        aria-labelledby="district-map-title district-map-words"
      >
        <title id="district-map-title">{t("title")}</title>
        <desc id="district-map-words">{t("words", { districts: names })}</desc>
        <Hatchings unit={unit} />
        <path className={styles.neighbor} d={neighbors.map(({ path }) => path).join("")} />
        {drawn.map(({ seat, outline }, index) => (
          <g key={seat.id}>
            <path className={styles.ground} d={outline.path} />
            <path className={styles.district} d={outline.path} fill={hatchingUrl(index)} />
          </g>
        ))}
        {labels.map(({ text, at: [x, y], pointsTo }) => (
          <g key={text}>
            {pointsTo && <path className={styles.leader} d={`M${x} ${y}L${pointsTo.join(" ")}`} />}
            {pointsTo && <circle className={styles.dot} cx={pointsTo[0]} cy={pointsTo[1]} r={2.5 * unit} />}
            <text className={styles.label} x={x} y={y} fontSize={LETTER * unit} strokeWidth={5 * unit}>
              {text}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{t("caption", { congress: outlinesCongress })}</figcaption>
    </figure>
  );
}
