/**
 * Where things stand on the sheet so that, folded in three with the first third outward (a "Z"), the address shows
 * through a #10 single-window envelope and nothing else does. All lengths in inches.
 *
 * Window: the usual American #10 single window, 1.125 by 4.5, 0.875 from the left and 0.5 from the bottom of an
 * envelope of 4.125 by 9.5. A folded sheet is smaller than the envelope and slides in it: up by `SLACK_Y`, right by
 * `SLACK_X`. Postal readers want 1/8 clear around the address.
 */
export const SHEET = { width: 8.5, height: 11 };
export const ENVELOPE = { width: 9.5, height: 4.125 };
const WINDOW = { left: 0.875, bottom: 0.5, width: 4.5, height: 1.125 };
const CLEARANCE = 0.125;

/** Height of the folded sheet, and so the first fold from its top. */
export const PANEL_HEIGHT = SHEET.height / 3;
export const SLACK_X = ENVELOPE.width - SHEET.width;
export const SLACK_Y = ENVELOPE.height - PANEL_HEIGHT;

/** The window on the sheet while it rests on the envelope's bottom left corner, from the sheet's top left corner. */
export const WINDOW_ON_SHEET = {
  left: WINDOW.left,
  right: WINDOW.left + WINDOW.width,
  top: PANEL_HEIGHT - WINDOW.bottom - WINDOW.height,
  bottom: PANEL_HEIGHT - WINDOW.bottom,
};

/**
 * The address's box. Left and right hold however far the sheet slides sideways. Lines are set from the box's bottom
 * up: so placed, four lines stay in the window however far the sheet slides up, and more lines while it rests.
 */
export const ADDRESS_BOX = {
  left: WINDOW_ON_SHEET.left + CLEARANCE,
  right: WINDOW_ON_SHEET.right - SLACK_X - CLEARANCE,
  top: WINDOW_ON_SHEET.top + CLEARANCE,
  bottom: WINDOW_ON_SHEET.bottom - CLEARANCE,
};

/** Where the salutation begins: below the first fold and below what the window can ever show. */
export const BODY_TOP = PANEL_HEIGHT + 0.12;

export const MARGIN = { left: ADDRESS_BOX.left, right: 1, top: 0.7, bottom: 0.8 };
