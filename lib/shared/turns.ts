/** Lets callers go on one after another, `apartMs` apart. */
export function openTurns(apartMs: number) {
  let last: Promise<void> = Promise.resolve();
  let goOn: () => void = () => undefined;
  let isOver = false;

  async function wait(): Promise<void> {
    if (isOver) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, apartMs);
      goOn = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    async take(): Promise<void> {
      last = last.then(wait);
      await last;
    },
    /** Lets the next caller go on at once. */
    hurry: (): void => goOn(),
    /** Lets all callers go on at once, from now on. */
    end(): void {
      isOver = true;
      goOn();
    },
  };
}
