// The worker itself, with its own settings, from an admin's wish to the record.
import { afterAll, expect, test, vi } from "vitest";
import { requestSync } from "@/lib/asks/record/request-sync";
import { findRecord } from "@/lib/congress/views";
import { env } from "@/lib/env";
import { startWorker } from "@/lib/jobs/worker";
import { API_PATH, apiItem, apiPage, apiRelated, billStatus, FILE_PATH, person } from "../support/congress-answers";
import { startHttpSource } from "../support/http-source";
import { admin } from "../support/staffed-campaign";

const list = [person("A000001"), person("B000001", "2025-04-01", "2025-06-01")];
const http = await startHttpSource((path) => {
  if (path === API_PATH) return { body: apiItem(list) };
  if (path === `${API_PATH}/cosponsors`) return { body: apiPage(list) };
  return path === FILE_PATH ? { body: billStatus(list) } : { body: apiRelated };
});
// Before the settings are read for the first time.
Object.assign(process.env, {
  CONGRESS_API_URL: `${http.url}/v3`,
  CONGRESS_API_KEY: "a key of the tests",
  GOVINFO_URL: `${http.url}/bulkdata`,
});
afterAll(() => http.stop());

test("the worker reads a measure that an admin names", async () => {
  expect(env().CONGRESS_API_KEY).toBe("a key of the tests");
  const worker = await startWorker();
  try {
    await requestSync(admin, "119-SRES-61");
    await vi.waitFor(async () => expect((await findRecord("119-SRES-61")).readings).toHaveLength(2), 10_000);
  } finally {
    await worker.stop();
  }
  const { measure, readings, counterparts } = await findRecord("119-SRES-61");
  expect(measure).toMatchObject({ title: "A resolution on <limits> & more", cosponsorsComplete: true, disputed: [] });
  expect(measure?.cosponsors).toHaveLength(2);
  expect(readings.map(({ problem }) => problem)).toEqual([null, null]);
  expect(counterparts).toMatchObject([{ id: "119-HRES-100", kind: "identical" }]);
});
