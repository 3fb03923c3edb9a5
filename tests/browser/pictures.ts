/** Retakes the pictures of the README: `npm run screenshots`. */
import { join } from "node:path";
import { openStage } from "../support/stage.ts";
import { openWindow, startBrowser, type Window } from "./window.ts";

const DOCS = join(import.meta.dirname, "../../docs");

const stage = await openStage();
const browser = await startBrowser();
try {
  const { id: li } = await stage.traveller();
  const { id: emma } = await stage.traveller({ language_code: "en", first_name: "Emma" });
  await takeDesktop(await openWindow(browser, stage.telegram.url, { scale: 1.5 }), li, emma);
  for (const id of [li, emma]) await stage.ask("POST", `/people/${id}/clear`, {});
  const phone = await openWindow(browser, stage.telegram.url, { touch: true, scale: 2 });
  await takeChinesePhone(phone, li);
  await takeEnglishPhone(phone, emma);
  await stage.ask("POST", `/people/${li}/clear`, {});
  await takeShop(phone, li);
} finally {
  await browser.close();
  await stage.close();
}

async function takeDesktop(window: Window, li: number, emma: number): Promise<void> {
  await window.visit(`/#${li},${emma}`, { width: 1100, colours: "dark" });
  const [chinese, english] = [window.chatOf(li), window.chatOf(emma)];
  await chinese.taps("开始");
  await chinese.taps("两周以内");
  await chinese.taps("iPhone");
  await chinese.taps("Proximus");
  await chinese.sees("Proximus 预付费卡");
  await english.taps("Start");
  await english.sees("How long are you staying?");
  await english.sends("Up to 3 months");
  await english.sees("What is the SIM in?");
  await take(window, "desktop-dark");
}

async function takeChinesePhone(window: Window, li: number): Promise<void> {
  await window.visit(`/#${li}`, { height: 844 });
  const chat = window.chatOf(li);
  await chat.taps("开始");
  for (const label of ["两周以内", "iPhone", "BASE"]) await chat.taps(label);
  await chat.sees("BASE 预付费卡");
  await take(window, "phone-chinese");
}

async function takeEnglishPhone(window: Window, emma: number): Promise<void> {
  await window.visit(`/#${emma}`, { height: 844 });
  const chat = window.chatOf(emma);
  await chat.taps("Start");
  await chat.sends("no internet, lycamobile top up");
  await chat.sees("works without internet");
  await take(window, "phone-english");
}

async function takeShop(window: Window, li: number): Promise<void> {
  await window.visit(`/#${li}`, { height: 844 });
  const chat = window.chatOf(li);
  await chat.taps("开始");
  await chat.sends("在店里怎么买 BASE 充值券");
  await chat.sees("10 €");
  await take(window, "phone-till");
}

/** JPEG: as PNG the wallpaper alone is half a megabyte. */
async function take(window: Window, name: string): Promise<void> {
  await window.page.mouse.move(0, 0);
  await window.rest();
  const path = join(DOCS, `${name}.jpg`);
  await window.page.screenshot({ path, type: "jpeg", quality: 82, caret: "initial" });
}
