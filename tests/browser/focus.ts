import type { JSHandle } from "playwright-core";
import type { Window } from "./window.ts";

/** A control that a key has led to. */
export interface Stop {
  name: string;
  /** Whether something was drawn around it that was gone when the focus had gone. */
  isMarked: boolean;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A stop as the page keeps it. */
interface Sight extends Stop {
  marks: string;
  marksNow: () => string;
}

/** Presses Tab from the beginning of the page, or of the dialog that is open, until there is nothing more to reach. */
export async function tabThrough(window: Window): Promise<Stop[]> {
  await window.rest();
  await window.page.evaluate(() => {
    const start = document.querySelector<HTMLElement>("dialog[open]") ?? document.body;
    start.tabIndex = -1;
    start.focus();
    start.removeAttribute("tabindex");
  });
  return walk(window, "Tab", 1000);
}

/** Presses a key this many times, or until it leads nowhere, and looks where the focus is after each. */
export async function walk(window: Window, key: string, times: number): Promise<Stop[]> {
  const sights: JSHandle<Sight | null>[] = [];
  let last: JSHandle<Sight | null> | undefined;
  do {
    await window.page.keyboard.press(key);
    last = await window.page.evaluateHandle(lookAtFocus, last);
    sights.push(last);
  } while (sights.length <= times && (await last.evaluate((sight) => sight !== null)));
  // The last one only saw the focus leave the one before.
  const stops = sights.slice(0, -1).map(async (sight) =>
    sight.evaluate((stop) => {
      if (stop === null) throw new Error("The focus was nowhere.");
      const { name, isMarked, left, top, right, bottom } = stop;
      return { name, isMarked, left, top, right, bottom };
    }),
  );
  return Promise.all(stops);
}

/** How many controls in sight the Tab key should reach. Of the radio buttons of a group it reaches one. */
export async function countControls(window: Window): Promise<number> {
  return window.page.evaluate(() => {
    const place = document.querySelector("dialog[open]") ?? document;
    const controls = [
      ...place.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, [tabindex]"),
    ]
      .filter((control) => control.tabIndex >= 0 && control.closest("[inert]") === null)
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .map((control) =>
        control instanceof HTMLInputElement && control.type === "radio" ? control.name : control,
      );
    return new Set(controls).size;
  });
}

/** Where nobody could tell that the focus is. */
export function unmarked(stops: readonly Stop[]): string[] {
  return stops.filter(({ isMarked }) => !isMarked).map(({ name }) => name);
}

/** Where the focus goes back: up without going right, or left without going down. */
export function backwards(stops: readonly Stop[]): string[] {
  return stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (before === undefined) return [];
    const isBelow = stop.top >= before.bottom - 1;
    const isBeside = stop.left >= before.right - 1;
    const isFurther = stop.left >= before.left && stop.bottom > before.top;
    return isBelow || isBeside || isFurther ? [] : [`${before.name} → ${stop.name}`];
  });
}

/** Runs in the browser. */
function lookAtFocus(last: Sight | null | undefined): Sight | null {
  if (last) last.isMarked = last.marksNow() !== last.marks;
  const control = document.activeElement;
  if (!(control instanceof HTMLElement) || control.matches("body, dialog")) return null;
  // Of a field, the label or the box around it may be what is marked.
  const around = control.matches("input, textarea") ? control.parentElement : null;
  const drawn = [control, around].filter((each) => each !== null);
  const marksNow = () =>
    drawn
      .map((each) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(each);
        return `${outlineStyle === "none" ? "" : outlineWidth + outlineColor} ${boxShadow} ${borderColor}`;
      })
      .join("; ");
  // Words that break over lines begin where their first line does.
  const { left, top, right, bottom } = control.getClientRects()[0] ?? new DOMRect();
  const name = control.ariaLabel ?? control.textContent;
  return { name, isMarked: false, left, top, right, bottom, marks: marksNow(), marksNow };
}
