import { chamberOf, keyOfId, type Measure } from "@/lib/congress/measure";

/** How one measure stands to another. `reintroduced_as` leads from a measure that died to the one that carries it on. */
export type RelationKind = "identical" | "companion" | "related" | "reintroduced_as";

/** One measure beside another, and who says so. Identical and companion measures are so both ways. */
export type MeasureRelation = {
  measureId: string;
  relatedId: string;
  kind: RelationKind;
  sourceName: string;
  /** null: of the record; else what an admin of this organization said */
  organizationId: string | null;
};

/** The same cause in another measure. */
export type Counterpart = Pick<MeasureRelation, "kind" | "sourceName" | "organizationId"> & { id: string };

const RANK: Partial<Record<RelationKind, number>> = { identical: 0, companion: 1 };

/**
 * The measures that ask for the same in the other chamber: identical ones, then companions, each once with the
 * strongest that is said of it, whichever of the two was named first. Measures that are merely related are none, nor is
 * one of another Congress, which cannot be acted on at the same time.
 */
export function counterpartsOf(measureId: string, relations: readonly MeasureRelation[]): Counterpart[] {
  const own = keyOfId(measureId);
  const found = new Map<string, Counterpart & { rank: number }>();
  for (const { measureId: from, relatedId: to, kind, sourceName, organizationId } of relations) {
    const rank = RANK[kind];
    if (rank === undefined || (from !== measureId && to !== measureId)) continue;
    const id = from === measureId ? to : from;
    const other = keyOfId(id);
    if (!own || !other || other.congress !== own.congress || chamberOf(other.type) === chamberOf(own.type)) continue;
    const known = found.get(id);
    if (!known || rank < known.rank) found.set(id, { id, kind, sourceName, organizationId, rank });
  }
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .map(({ rank: _, ...counterpart }) => counterpart);
}

type Titled = Pick<Measure, "id" | "congress" | "type" | "title">;

/** A title without what only says of what kind the measure is: "A resolution expressing ..." in the Senate's titles. */
const bareTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^an? (?:(?:joint|concurrent) )?(?:bill|resolution)\b/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * The measure that asks for the same in the other chamber: the first counterpart among those known, else the only one
 * of the same Congress with the same title. Null: none is known.
 */
export function companionAmong<M extends Titled>(
  measure: Titled,
  relations: readonly MeasureRelation[],
  known: readonly M[],
): M | null {
  const related = counterpartsOf(measure.id, relations).flatMap(
    ({ id }) => known.find((other) => other.id === id) ?? [],
  );
  const [first] = related;
  if (first) return first;
  const [only, ...more] = known.filter(
    ({ congress, type, title }) =>
      congress === measure.congress &&
      chamberOf(type) !== chamberOf(measure.type) &&
      bareTitle(title) === bareTitle(measure.title),
  );
  return only && more.length === 0 ? only : null;
}
