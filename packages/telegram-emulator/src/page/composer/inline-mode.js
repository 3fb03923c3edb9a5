// Inline mode: typing "@bot query" asks the bot for results.
import { act } from "../shared/people-api.js";
import { element } from "../shared/element.js";

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
    const items = results.map((/** @type {Found} */ found) => suggest(found, choose));
    if (button) items.unshift(suggestButton(button));
    panel.show(
      items,
      chat.t("results"),
      element("p", { class: "choice result-button" }, chat.t("nothingFound")),
    );
  };
  /** @param {Found} found */
  const choose = async ({ id }) => {
    done();
    await act(chat.person.id, "inline/choose", { result_id: id }).catch((error) =>
      chat.toast(chat.t("refused", { why: error.message })),
    );
  };
  /** @param {Found} button */
  const suggestButton = ({ text, start_parameter }) => ({
    name: text,
    content: [element("span", { class: "result-button" }, text)],
    choose() {
      done();
      chat.offerStart(start_parameter);
    },
  });

  return {
    /** @param {string} text the whole input @returns {boolean} whether it is an inline query */
    typed(text) {
      const mention = `@${chat.bot.username} `.toLowerCase();
      clearTimeout(timer);
      asked += 1;
      if (!text.toLowerCase().startsWith(mention)) return false;
      timer = setTimeout(() => void ask(text.slice(mention.length)), PAUSE);
      return true;
    },
  };
}

/** @param {Found} found @param {(found: Found) => Promise<void>} choose */
function suggest(found, choose) {
  const { title: name = found["type"], description } = found;
  return {
    name: description ? `${name}, ${description}` : name,
    content: [
      element("span", { class: "avatar", "aria-hidden": "true" }, [...name][0] ?? ""),
      element(
        "span",
        { class: "two-lines" },
        element("strong", { class: "line", dir: "auto" }, name),
        description && element("span", { class: "line soft", dir: "auto" }, description),
      ),
    ],
    choose: () => void choose(found),
  };
}
