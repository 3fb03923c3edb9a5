/**
 * Really copies, and says so.
 * @param {string} text
 * @param {import("./shapes.d.ts").Chat} chat
 */
export async function copyText(text, chat) {
  try {
    await navigator.clipboard.writeText(text);
    chat.toast(chat.say("copied"));
  } catch {
    chat.toast(chat.say("copyFailed"));
  }
}
