// Below the messages: the input with commands and attachments, or the big button that starts a chat.
import { button, element, icon, iconButton } from "../shared/element.js";
import { createInline } from "./inline-mode.js";
import { createMenu } from "../shared/menu.js";
import { createSuggestions } from "./suggestions.js";

const PLACE = { latitude: 50.84546, longitude: 4.35712 };

/** @param {Chat} chat */
export function createComposer(chat) {
  const { t } = chat;
  const input = element("textarea", {
    rows: 1,
    maxlength: 4096,
    placeholder: t("message"),
    "aria-label": t("message"),
    dir: "auto",
    enterkeyhint: "send",
  });
  const panel = createSuggestions(input);
  const inline = createInline(chat, panel, () => write(""));
  const menuButton = button(
    { class: "commands-button row filled", "aria-expanded": "false", title: t("commands") },
    icon("menu"),
    element("span", {}, t("menu")),
  );
  const attach = createMenu("attach", t("attach"), "attach", () => [
    { label: t("photo"), icon: "photo", choose: () => void chat.send({ photo: true }) },
    { label: t("location"), icon: "location", choose: () => void chat.send({ location: PLACE }) },
    { label: t("sticker"), icon: "sticker", choose: () => void chat.send({ sticker: true }) },
    { label: t("voice"), icon: "voice", choose: () => void chat.send({ voice: true }) },
  ]);
  const startButton = button({ class: "start-button filled" });
  const writing = element(
    "div",
    { class: "writing row" },
    panel.element,
    element("div", { class: "input-box row" }, menuButton, input, attach),
    iconButton("send", t("send"), { class: "send-button", onclick: () => void submit() }),
  );
  const whole = element("div", { class: "composer" }, writing, startButton);
  let menuOpen = false;

  /** @param {string} text */
  const write = (text) => {
    input.value = text;
    typed();
  };
  const typed = () => {
    whole.classList.toggle("written", input.value !== "");
    input.style.setProperty("height", "auto");
    // A hidden chat has no height to measure.
    if (input.scrollHeight > 0) input.style.setProperty("height", `${input.scrollHeight}px`);
    openMenu(false);
    if (inline.typed(input.value)) return;
    if (/^\/\w*$/u.test(input.value)) panel.show(commands(input.value), t("suggested"));
  };
  /** The bot's commands that start with what was typed. @param {string} typed */
  const commands = (typed) =>
    chat.bot.commands
      .filter(({ command }) => `/${command}`.startsWith(typed.toLowerCase()))
      .map(({ command, description }) => ({
        name: `/${command} ${description}`,
        content: [
          element("strong", {}, `/${command}`),
          element("span", { class: "soft", dir: "auto" }, description),
        ],
        choose() {
          write("");
          void chat.send({ text: `/${command}` });
        },
      }));
  /** @param {boolean} open */
  const openMenu = (open) => {
    menuOpen = open;
    menuButton.setAttribute("aria-expanded", String(open));
    menuButton.firstElementChild?.replaceWith(icon(open ? "close" : "menu"));
    if (open) panel.show(commands(""), t("commands"));
    else panel.hide();
  };
  // On a phone the focus would open the keyboard.
  const focusInput = () => {
    if (matchMedia("(hover: hover)").matches) input.focus({ preventScroll: true });
  };
  const focus = () => {
    if (whole.classList.contains("starting")) startButton.focus({ preventScroll: true });
    else focusInput();
  };
  const submit = async () => {
    const text = input.value.trim();
    if (text === "") return input.focus();
    write("");
    input.focus();
    if (!(await chat.send({ text })) && input.value === "") write(text);
  };
  /** @param {KeyboardEvent} event */
  const pressed = (event) => {
    // While Chinese is being composed, Enter belongs to the input method (Safari reports it as 229).
    if (event.isComposing || event.keyCode === 229) return;
    const chosen = panel.chosen();
    const arrow = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (panel.isOpen() && arrow) panel.move(arrow);
    else if (panel.isOpen() && event.key === "Escape") openMenu(false);
    else if (event.key === "Enter" && chosen) chosen.choose();
    else if (event.key === "Enter" && !event.shiftKey) void submit();
    else return;
    event.preventDefault();
  };
  input.addEventListener("input", typed);
  input.addEventListener("keydown", pressed);
  menuButton.addEventListener("click", () => {
    openMenu(!menuOpen);
    focusInput();
  });
  writing.addEventListener("focusout", ({ relatedTarget }) => {
    if (!writing.contains(/** @type {Node | null} */ (relatedTarget))) openMenu(false);
  });

  return {
    element: whole,
    write(/** @type {string} */ text) {
      write(text);
      input.focus();
    },
    focus,
    /** @param {{ label: string, press(): void } | undefined} start the big button, shown in place of the input */
    update(start) {
      const changes = whole.classList.contains("starting") !== (start !== undefined);
      const had = whole.contains(document.activeElement);
      whole.classList.toggle("starting", start !== undefined);
      startButton.textContent = start?.label ?? "";
      startButton.onclick = start?.press ?? null;
      menuButton.hidden = chat.bot.commands.length === 0;
      if (had && changes) focus();
    },
  };
}
