import { type Figure, figure, median } from "./figure";
import { requestRate, startWeb } from "./web";
import { fillLetters, MANY, makeWaiting, startWorld } from "./world";

const ROUNDS = 3;
const AMOUNT = 1_500;
const ZIPS = ["01060", "10001", "78701", "99501", "20001", "00901", "94110", "60614"];

/** Some rates of ours and of the limit in turn, so that the machine's moods meet both. */
async function pair(
  ours: () => Promise<number>,
  limit: () => Promise<number>,
): Promise<{ ours: number; limit: number }> {
  const rates: { ours: number; limit: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) rates.push({ limit: await limit(), ours: await ours() });
  return { ours: median(rates.map((rate) => rate.ours)), limit: median(rates.map((rate) => rate.limit)) };
}

const emptyPost = () => requestRate(AMOUNT, () => ({ method: "POST", path: "/api/health", body: "" }));
const emptyGet = () => requestRate(AMOUNT, () => ({ method: "GET", path: "/api/health" }));

async function confirm(): Promise<number> {
  const waiting = await makeWaiting(AMOUNT);
  return requestRate(AMOUNT, (round) => {
    const { token, textHash } = waiting[round % AMOUNT] as (typeof waiting)[number];
    return { method: "POST", path: `/confirm/${token}/send`, body: `textHash=${textHash}` };
  });
}

const seats = () =>
  requestRate(AMOUNT, (round) => ({ method: "GET", path: `/api/v1/representatives?zip=${ZIPS[round % ZIPS.length]}` }));

/** Confirm-and-queue and seat look-up over HTTP, beside a route handler that does nothing. */
export async function bench(): Promise<Figure[]> {
  const world = await startWorld(3905);
  const web = await startWeb();
  try {
    await confirm();
    await fillLetters(1_000);
    const small = await pair(confirm, emptyPost);
    await fillLetters(MANY);
    const large = await pair(confirm, emptyPost);
    const lookup = await pair(seats, emptyGet);
    const limitName = "an empty route handler";
    return [
      figure("http: confirm three letters, 1,000 stored", small.ours, "1/s", small.limit, limitName),
      figure(
        `http: confirm three letters, ${MANY.toLocaleString("en-US")} stored`,
        large.ours,
        "1/s",
        large.limit,
        limitName,
      ),
      figure("http: seats by ZIP", lookup.ours, "1/s", lookup.limit, limitName),
    ];
  } finally {
    await web.stop();
    await world.stop();
  }
}
