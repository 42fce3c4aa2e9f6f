import { UpdateRefused } from "@/dev/reference/facts";

// Within one Congress the map stands still, but for slips that get corrected. Between two, ten states or so redraw.
const MOST_CORRECTIONS = 0.02;
const LEAST_REDRAWN = 0.005;

/**
 * Guards against the wrong map, since the ZIP file names no Congress: a map that changes within a Congress has come too
 * early, one that stays as it was in a new Congress too late. `acceptMap` overrules, for whoever has looked.
 */
export function checkMap(
  before: { congress: number; zips: Map<string, string> },
  after: { congress: number; zips: Map<string, string> },
  acceptMap: boolean,
): void {
  if (acceptMap || before.zips.size === 0) return;
  const changed = [...before.zips].filter(([zip, seats]) => after.zips.get(zip) !== seats).length / before.zips.size;
  const percent = `${(changed * 100).toFixed(1)} % of ZIP codes`;
  const overrule = "If that is right, run again with --accept-map";
  if (before.congress === after.congress && changed > MOST_CORRECTIONS) {
    throw new UpdateRefused(
      `${percent} lie in other districts: this seems to be the map of another Congress. ${overrule}`,
    );
  }
  if (before.congress !== after.congress && changed < LEAST_REDRAWN) {
    throw new UpdateRefused(
      `only ${percent} lie in other districts: this seems to be the map of Congress ${before.congress} still. ${overrule}`,
    );
  }
}
