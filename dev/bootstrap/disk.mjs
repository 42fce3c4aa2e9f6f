import { statfsSync } from "node:fs";
import { Problem } from "./steps.mjs";

/**
 * Throws a Problem when the disk of `folder` has less than this left: better before a step than halfway through it.
 * @param {string} folder @param {number} leastMb @param {string} otherwise what else can be done than to free space
 */
export function refuseFullDisk(folder, leastMb, otherwise = "") {
  const { bavail, bsize } = statfsSync(folder);
  const freeMb = Math.floor((bavail * bsize) / 1e6);
  if (freeMb >= leastMb) return;
  const remedy = `Free ${leastMb - freeMb} MB or more${otherwise}, then start again.`;
  throw new Problem(`The disk of ${folder} has ${freeMb} MB left; ${leastMb} MB are needed.`, remedy);
}
