// What is told to everybody must tell nothing about anybody.

/** The fewest people that a public figure is about. */
export const FEWEST_PEOPLE = 5;

/**
 * A figure as the public may see it: null when it is about fewer than five people, though not when it is about none.
 * Every public page, file and image takes its figures through here.
 */
export const publicFigure = (figure: number, people: number): number | null =>
  people > 0 && people < FEWEST_PEOPLE ? null : figure;
