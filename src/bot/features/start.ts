import type { Room } from "../context.ts";
import { questionScreen } from "../question.ts";
import { isLanguage } from "../speech.ts";

/** The front door, by command, by button or by a deep link that names a language. */
export const start: Room = {
  name: "start",
  command: true,
  enter(ctx, detail) {
    const wished = detail.split("_").find(isLanguage);
    if (wished) ctx.speak(wished);
    ctx.record.trip = {};
    return questionScreen(ctx);
  },
};
