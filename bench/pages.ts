import { gzipSync } from "node:zlib";
import { type Figure, figure, median } from "./figure";
import { ORIGIN, startWeb } from "./web";
import { startWorld } from "./world";

const PAGE = "/c/talk-now";
/** It has nothing of ours that runs in a browser but the page for errors, as every page has. */
const PLAIN_PAGE = "/not-found";
const kilobytes = (bytes: number): number => bytes / 1_024;

async function timeMs(path: string): Promise<number> {
  const start = performance.now();
  await (await fetch(ORIGIN + path)).arrayBuffer();
  return performance.now() - start;
}

const typicalMs = async (path: string): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < 50; round++) times.push(await timeMs(path));
  return median(times);
};

/** The scripts that a page names, as a browser would fetch them, compressed as the server sends them. */
async function scriptBytes(html: string): Promise<number> {
  const paths = new Set(
    [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)].flatMap((match) =>
      match[0].includes("noModule") ? [] : (match[1] ?? []),
    ),
  );
  let bytes = 0;
  for (const path of paths)
    bytes += gzipSync(Buffer.from(await (await fetch(new URL(path, ORIGIN))).arrayBuffer())).length;
  return bytes;
}

/** The campaign page: server time, bytes, and JavaScript on the wire. */
export async function bench(): Promise<Figure[]> {
  const world = await startWorld(3906);
  const web = await startWeb();
  try {
    const htmlOf = async (path: string): Promise<string> => (await fetch(ORIGIN + path)).text();
    const html = await htmlOf(PAGE);
    const scripts = kilobytes(await scriptBytes(html));
    const plainScripts = kilobytes(await scriptBytes(await htmlOf(PLAIN_PAGE)));
    return [
      figure(
        "pages: campaign page, server time",
        await typicalMs(PAGE),
        "ms",
        await typicalMs("/api/health"),
        "an empty route handler",
      ),
      figure(
        "pages: campaign page, HTML compressed",
        kilobytes(gzipSync(html).length),
        "KB",
        kilobytes(html.length),
        "the same, not compressed",
      ),
      figure("pages: campaign page, JavaScript compressed", scripts, "KB", 90, "goal, at most"),
      figure(
        "pages: campaign page, JavaScript of its own",
        scripts - plainScripts,
        "KB",
        plainScripts,
        "the framework's, on a page without a form",
      ),
    ];
  } finally {
    await web.stop();
    await world.stop();
  }
}
