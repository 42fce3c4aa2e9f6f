import { Liquid } from "liquidjs";
import { composeLetter } from "@/lib/letters/compose-letter";
import { type Figure, figure, median, perSecond } from "./figure";
import { sampleInput } from "./sample-letter";

const ROUNDS = 5;
const GOAL_PER_SECOND = 20_000;

/** The peer: the same three texts through a plain engine, parsed beforehand, and nothing else done. */
function renderOnly(): () => void {
  const engine = new Liquid();
  const { texts } = sampleInput(0).ask.version;
  const chosen = [texts.subjects[0], texts.openings.cosponsor?.[0], texts.requests.cosponsor?.[0]];
  const templates = chosen.map((text) => engine.parse(text ?? ""));
  const variables = {
    legislator: { title: "Senator", lastName: "Warren", fullName: "Elizabeth Warren", chamber: "Senate" },
    measure: { citation: "S.Res. 61", title: "A resolution", sponsor: "Edward J. Markey" },
    standing: { since: "December 9, 2025", asOf: "June 1, 2026" },
    supporter: { city: "Northampton", state: "MA" },
    campaign: { title: "Negotiation Now" },
  };
  return () => {
    for (const template of templates) engine.renderSync(template, variables);
  };
}

/** Composing letters on one core, each by another supporter with other words. */
export async function bench(): Promise<Figure[]> {
  const raw = renderOnly();
  const inputs = Array.from({ length: 1_000 }, (_, index) => sampleInput(index));
  const compose = (round: number) => composeLetter(inputs[round % inputs.length] ?? sampleInput(round));
  const ours: number[] = [];
  const peers: number[] = [];
  // In turns, so that a slow moment of the machine falls on both.
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(perSecond(compose, 0.4));
    peers.push(perSecond(raw, 0.4));
  }
  return [
    figure("compose: a letter", median(ours), "1/s", median(peers), "liquidjs rendering its three texts"),
    figure("compose: a letter against the goal", median(ours), "1/s", GOAL_PER_SECOND, "goal"),
  ];
}
