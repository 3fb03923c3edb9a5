// Inline mode: "@bot words" in the input asks the bot for results.
import { act } from "./api.js";
import { element } from "./element.js";

/** @typedef {import("./shapes.d.ts").Chat} Chat */
/** @typedef {Record<string, any>} Found a Bot API InlineQueryResult, or the button above them */

const PAUSE = 250;

/** @param {Chat} chat @param {ReturnType<typeof import("./suggestions.js").createSuggestions>} panel @param {() => void} done */
export function createInline(chat, panel, done) {
  let asked = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {string} query */
  const ask = async (query) => {
    asked += 1;
    const mine = asked;
    const { results, button } = await act(chat.person.id, "inline", { query }).catch(() => ({ results: [] }));
    if (mine !== asked) return;
    const items = results.map((/** @type {Found} */ found) => suggest(found, () => void choose(found)));
    if (button)
      items.unshift(suggestButton(button, () => leave(() => chat.offerStart(button.start_parameter))));
    panel.show(items, chat.say("results"), element("p", { class: "nothing" }, chat.say("nothingFound")));
  };
  /** @param {() => void} deed */
  const leave = (deed) => {
    done();
    deed();
  };
  /** @param {Found} found */
  const choose = async ({ id }) => {
    done();
    await act(chat.person.id, "inline/choose", { result_id: id }).catch((error) =>
      chat.toast(chat.say("refused", { why: error.message })),
    );
  };

  return {
    /** @param {string} text all that is in the input @returns {boolean} whether it is for inline mode */
    typed(text) {
      const mention = `@${chat.bot.username} `.toLowerCase();
      clearTimeout(timer);
      if (!text.toLowerCase().startsWith(mention)) {
        asked += 1;
        return false;
      }
      timer = setTimeout(() => void ask(text.slice(mention.length)), PAUSE);
      return true;
    },
  };
}

/** @param {Found} found @param {() => void} choose */
function suggest({ title, description, type }, choose) {
  const name = title ?? type;
  return {
    name: description ? `${name}, ${description}` : name,
    content: [
      element("span", { class: "result-letter", "aria-hidden": "true" }, [...name][0] ?? ""),
      element(
        "span",
        { class: "result-words" },
        element("strong", { dir: "auto" }, name),
        description && element("span", { dir: "auto" }, description),
      ),
    ],
    choose,
  };
}

/** @param {Found} button @param {() => void} choose */
const suggestButton = ({ text }, choose) => ({
  name: text,
  content: [element("span", { class: "result-button" }, text)],
  choose,
});
