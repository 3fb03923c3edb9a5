import type { InlineKeyboard } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";

/** Two in a row, and a new row below them; one whose words would be cut off beside another has a row of its own. */
export function addInPairs(
  keyboard: InlineKeyboard,
  buttons: readonly InlineKeyboardButton[],
): InlineKeyboard {
  let row: InlineKeyboardButton[] = [];
  for (const button of buttons) {
    const isPair = row.length === 1 && [...row, button].every(fitsBeside);
    if (!isPair && row.length > 0) keyboard.add(...row).row();
    row = isPair ? [...row, button] : [button];
  }
  return keyboard.add(...row).row();
}

/** On a phone 360 px wide. A Chinese character is about one and a half Latin letters wide, an emoji two. */
function fitsBeside({ text }: InlineKeyboardButton): boolean {
  const wide = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const emoji = text.match(/\p{Extended_Pictographic}/gu)?.length ?? 0;
  return Array.from(text).length + wide / 2 + emoji <= MOST;
}

const MOST = 19;
