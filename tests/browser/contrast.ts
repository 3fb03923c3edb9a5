import type { Window } from "./window.ts";

export interface Legibility {
  words: string;
  /** By the rule of WCAG 2, against the worst point behind the words: 1 is invisible, 21 is black on white. */
  contrast: number;
}

/**
 * How well each piece of text in sight can be read, measured on a picture of the window without any text. The window
 * is of no use afterwards.
 */
export async function legibility(window: Window): Promise<Legibility[]> {
  await window.rest();
  const texts = await window.page.evaluate(listTexts);
  await window.page.evaluate(hideTexts);
  const picture = await window.page.screenshot({ caret: "initial" });
  const grounds = await window.page.evaluate(listGrounds, { texts, picture: picture.toString("base64") });
  return texts.map(({ words, colour, opacity }, index) => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
    const contrasts = (grounds[index] ?? []).map((pixel) =>
      contrastOf([red, green, blue], alpha * opacity, partsOf(pixel)),
    );
    return { words, contrast: Math.round(Math.min(...contrasts) * 100) / 100 };
  });
}

type Colour = readonly [red: number, green: number, blue: number];

/** Red comes first in memory, so it is the lowest byte. */
function partsOf(pixel: number): Colour {
  return [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
}

function contrastOf(ink: Colour, strength: number, ground: Colour): number {
  const mix = (part: 0 | 1 | 2) => ink[part] * strength + ground[part] * (1 - strength);
  const [dark = 0, light = 0] = [luminance([mix(0), mix(1), mix(2)]), luminance(ground)].sort(
    (a, b) => a - b,
  );
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

interface PieceOfText {
  words: string;
  colour: string;
  opacity: number;
  places: { x: number; y: number; width: number; height: number }[];
}

// What follows runs in the browser, each function for itself.

function listTexts(): PieceOfText[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: PieceOfText[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    const words = (node.textContent ?? "").trim().slice(0, 40);
    if (!parent?.checkVisibility({ visibilityProperty: true }) || words === "") continue;
    if (parent.closest("noscript, [aria-hidden=true], [aria-disabled=true], .spoiler")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const places = [...range.getClientRects()]
      .map(({ x, y, width, height }) => ({ x, y, width, height }))
      .filter(({ x, y, width, height }) => {
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        const isInSight = top !== null && (parent.contains(top) || top.contains(parent));
        return isInSight && width >= 1 && height >= 1;
      });
    let opacity = 1;
    for (let each: Element | null = parent; each; each = each.parentElement) {
      opacity *= Number(getComputedStyle(each).opacity);
    }
    if (places.length > 0) found.push({ words, colour: getComputedStyle(parent).color, opacity, places });
  }
  return found;
}

function hideTexts(): void {
  for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
    element.style.setProperty("transition", "none", "important");
    element.style.setProperty("color", "transparent", "important");
  }
}

/** Each colour that is behind each text. */
async function listGrounds(scene: { texts: PieceOfText[]; picture: string }): Promise<number[][]> {
  const bytes = Uint8Array.from(atob(scene.picture), (letter) => letter.codePointAt(0) ?? 0);
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const drawing = canvas.getContext("2d", { willReadFrequently: true });
  if (drawing === null) throw new Error("This browser draws nothing.");
  drawing.drawImage(bitmap, 0, 0);
  return scene.texts.map(({ places }) => {
    const found = new Set<number>();
    for (const { x, y, width, height } of places) {
      const { data } = drawing.getImageData(
        Math.floor(x),
        Math.floor(y),
        Math.ceil(width),
        Math.ceil(height),
      );
      for (const pixel of new Uint32Array(data.buffer)) found.add(pixel);
    }
    return [...found];
  });
}
