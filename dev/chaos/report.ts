import type { Settled } from "@/lib/delivery/settle-unknown";
import type { Detail } from "./count";

const row = (name: string, value: string | number): void =>
  console.log(`| ${name.padEnd(58)} | ${String(value).padStart(8)} |`);

/** Prints what was done to the letters, and what became of them. */
export function printReport(
  detail: Detail,
  trial: {
    /** of unknown fate when nothing moved any more, and what the mail server's log then told */
    parked: number;
    settled: Settled;
    answers: Record<string, number>;
    mailEvents: ReadonlyMap<string, number>;
    killed: number;
    restarted: number;
    seconds: string;
  },
): void {
  row("letters", detail.letters);
  row("workers killed (SIGKILL)", trial.killed);
  row("restarts of Postgres", trial.restarted);
  row("attempts", detail.attempts);
  row("attempts that were cut off", detail.cutOff);
  row("took", trial.seconds);
  for (const [answer, count] of Object.entries(trial.answers)) row(`the chambers' systems answered ${answer}`, count);
  for (const [event, count] of trial.mailEvents) row(`the mail server: ${event}`, count);
  for (const [state, count] of Object.entries(detail.byState).sort()) row(state, count);
  row("unknown until the mail server's log was read", trial.parked);
  row("  of these, in the log", trial.settled.arrived);
  row("  of these, not in the log, and put in line again", trial.settled.putInLine);
  row("still unknown", detail.unknown);
  row("unknown to us, though the mail server has it", detail.unknownButArrived);
  row("refused by a chamber's system without its reason kept", detail.refusedWithoutReason);
  row("LOST", detail.lost);
  row("DELIVERED TWICE", detail.doubled);
  row("STUCK", detail.stuck);
  for (const trouble of detail.troubles.slice(0, 20)) console.log(`  ${trouble}`);
}
