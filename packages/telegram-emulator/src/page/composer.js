// Where the person writes: the menu button, the input, attachments, and the big button that starts a chat.
import { createAttach, sendPasted } from "./attach.js";
import { commandSuggestions } from "./commands.js";
import { element, icon } from "./element.js";
import { createInline } from "./inline.js";
import { createSuggestions } from "./suggestions.js";

/** What each person has written and not sent. @type {Map<number, string>} */
const drafts = new Map();

/** @param {import("./shapes.d.ts").Chat} chat */
export function createComposer(chat) {
  const { say } = chat;
  const input = element("textarea", {
    rows: 1,
    maxlength: 4096,
    placeholder: say("message"),
    "aria-label": say("message"),
    dir: "auto",
    enterkeyhint: "send",
  });
  const panel = createSuggestions(input);
  const inline = createInline(chat, panel, () => write(""));
  const menuButton = element(
    "button",
    { type: "button", class: "commands-button", "aria-expanded": "false", title: say("commands") },
    element("span", { class: "commands-icon" }, icon("menu"), icon("close")),
    element("span", {}, say("menu")),
  );
  const sendButton = element("button", {
    type: "button",
    class: "send-button",
    onclick: () => void submit(),
  });
  const attach = createAttach(chat);
  const startButton = element("button", { type: "button", class: "start-button" });
  const writing = element(
    "div",
    { class: "writing" },
    panel.element,
    element("div", { class: "input-box" }, menuButton, input, attach),
    sendButton,
  );
  const whole = element("div", { class: "composer" }, writing, startButton);
  let menuOpen = false;

  /** @param {string} text */
  const write = (text) => {
    input.value = text;
    typed();
  };
  const typed = () => {
    drafts.set(chat.person.id, input.value);
    input.style.setProperty("height", "auto");
    // A chat that is out of sight has no height to measure.
    if (input.scrollHeight > 0) input.style.setProperty("height", `${input.scrollHeight}px`);
    const empty = input.value.trim() === "";
    const label = say(empty ? "add_voice" : "send");
    if (sendButton.title !== label) sendButton.replaceChildren(icon(empty ? "mic" : "send"));
    sendButton.title = label;
    sendButton.setAttribute("aria-label", label);
    whole.classList.toggle("written", input.value !== "");
    openMenu(false);
    if (inline.typed(input.value)) return;
    if (/^\/\w*$/u.test(input.value))
      panel.show(commandSuggestions(chat, input.value, sendCommand), say("suggested"));
    else panel.hide();
  };
  /** @param {boolean} open */
  const openMenu = (open) => {
    menuOpen = open;
    menuButton.setAttribute("aria-expanded", String(open));
    if (open) document.addEventListener("pointerdown", pressedElsewhere);
    else document.removeEventListener("pointerdown", pressedElsewhere);
    if (open) panel.show(commandSuggestions(chat, "", sendCommand), say("commands"));
    else panel.hide();
  };
  /** @param {Event} event */
  const pressedElsewhere = ({ target }) => {
    if (!writing.contains(/** @type {Node} */ (target))) openMenu(false);
  };
  // A phone's keyboard must not come up by itself.
  const focusInput = () => {
    if (matchMedia("(hover: hover)").matches) input.focus({ preventScroll: true });
  };
  const focus = () => {
    if (whole.classList.contains("starting")) startButton.focus({ preventScroll: true });
    else focusInput();
  };
  /** @param {string} command */
  const sendCommand = (command) => {
    write("");
    void chat.send({ text: command });
  };
  const submit = async () => {
    const text = input.value.trim();
    if (text === "") {
      await chat.send({ voice: true });
      return;
    }
    write("");
    input.focus();
    if (!(await chat.send({ text })) && input.value === "") write(text);
  };
  /** @param {KeyboardEvent} event */
  const pressed = (event) => {
    // While Chinese is being composed, Enter belongs to the input method (229: Safari).
    if (event.isComposing || event.keyCode === 229) return;
    const chosen = panel.chosen();
    const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (panel.isOpen() && arrow) panel.move(arrow);
    else if (panel.isOpen() && event.key === "Escape") openMenu(false);
    else if (panel.isOpen() && event.key === "Tab" && input.value.startsWith("/") && panel.first())
      write(`${(chosen ?? panel.first())?.name.split(" ")[0]} `);
    else if (event.key === "Enter" && chosen) chosen.choose();
    else if (event.key === "Enter" && !event.shiftKey && input.value.trim()) void submit();
    else if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
  };

  input.addEventListener("input", typed);
  input.addEventListener("keydown", pressed);
  input.addEventListener("paste", (event) => sendPasted(event, chat));
  menuButton.addEventListener("click", () => {
    openMenu(!menuOpen);
    focusInput();
  });
  writing.addEventListener("focusout", (event) => {
    if (!writing.contains(/** @type {Node | null} */ (event.relatedTarget))) openMenu(false);
  });

  return {
    element: whole,
    write(/** @type {string} */ text) {
      write(text);
      input.focus();
    },
    focus,
    /** @param {{ label: string, press(): void } | undefined} start the big button, when there is nothing to write yet */
    update(start) {
      const changes = whole.classList.contains("starting") !== (start !== undefined);
      const had = whole.contains(document.activeElement);
      whole.classList.toggle("starting", start !== undefined);
      startButton.textContent = start?.label ?? "";
      startButton.onclick = start?.press ?? null;
      menuButton.hidden = chat.bot.commands.length === 0;
      if (had && changes) focus();
    },
    /** Once the chat is known. */
    restore: () => write(drafts.get(chat.person.id) ?? ""),
  };
}
