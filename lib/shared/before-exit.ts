/**
 * Has whatever ends this process by `process.exit` wait for `work` first, once. For a process that somebody else's code ends
 * as soon as its own is done. `work` sees to it by itself that it does not take long; what it throws keeps nobody from ending.
 */
export function beforeExit(work: () => Promise<void>): void {
  const { exit } = process;
  process.exit = ((code) => {
    process.exit = exit;
    work().then(
      () => exit(code),
      () => exit(code),
    );
  }) as typeof process.exit;
}
