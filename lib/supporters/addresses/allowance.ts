/** How many confirmation mails may be asked for within an hour. */
export const HOUR_MS = 3_600_000;

/** For one address: enough for somebody who mends a letter again and again; too few to pester anybody with. */
export const MOST_TO_ADDRESS = 5;

/** From one network address: behind one there may be a whole meeting, but hardly anybody who mails strangers by hand. */
export const MOST_FROM_CLIENT = 120;

/**
 * The part of a visitor's network address that stands for one connection: of IPv6 the first 64 bits, since anybody has as
 * many addresses below them as they like.
 */
export function connectionOf(ip: string): string {
  if (!ip.includes(":") || ip.includes(".")) return ip;
  const [head = "", tail] = ip.split("::");
  const before = head.split(":").filter(Boolean);
  const after = (tail ?? "").split(":").filter(Boolean);
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => "0");
  return [...before, ...zeros, ...after].slice(0, 4).join(":");
}
