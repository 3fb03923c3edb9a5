import { InlineKeyboard } from "grammy";
import { cardPress } from "../../bot/card/buttons.ts";
import { domainOf, tellMoney, tellPeriod } from "../../bot/telling.ts";
import type { Screen } from "../../bot/screen.ts";
import { type Light, lightOf } from "../../advice/light.ts";
import { homeOf } from "../../advice/ways.ts";
import type { Evidence } from "../../domain/fact.ts";
import { packMishap } from "../../bot/callback-data.ts";
import { paysFor } from "../../domain/payment.ts";
import type { Line } from "./body.ts";
import { helpLines } from "./help.ts";
import { callButton, cardButtons, payButton, rescueButton, siteButton } from "./keyboard.ts";
import { lookFor } from "./look-for.ts";
import { type Card, dot, laidOut, lit, storeLine } from "./parts.ts";
import { tellPays } from "./pays.ts";

/** A monthly bill: what to copy from it, until when, how one sees that it is paid, and whom to call. */
export function billCard(card: Card): Screen {
  return { text: billText(card), keyboard: keyboardFor(card) };
}

function billText(card: Card): string {
  const { advice, ctx, name } = card;
  const title = lightOf(groundOf(card), card.today);
  const heading = ctx.say("bill-title", { light: dot(title), operator: name });
  const site = siteOf(card);
  const none = ctx.say("bill-stuck-none", { words: lookFor(ctx, "customer-service"), site });
  const lines: Line[] = [
    { text: `<b>${heading}</b>` },
    ...(advice.situation.offline ? [{ text: ctx.say("bill-offline") }] : []),
    ...waysToPay(card, title),
    { text: dueLine(card, title) },
    ...lateLine(card, title),
    { text: paidLine(card, title) },
    ...lostLine(card, title),
    ...stayLine(card, title),
    ...storeLine(card, 6),
    ...helpLines(card, title, { label: "bill-stuck", none }),
  ];
  return laidOut(card, lines);
}

/** What the card's light stands for: that bills are paid this way at this operator. */
function groundOf({ advice, operator }: Card): Evidence | undefined {
  const cells = [operator.payments["bank-transfer"], operator.payments["direct-debit"]];
  const paid = cells.find((cell) => cell.value === "yes" && paysFor(cell, "bill") === "yes");
  if (paid?.value === "yes") return paid;
  return advice.bill.page ?? (operator.standing.value === "unknown" ? undefined : operator.standing);
}

/** First the way that fits what they hold, then the one for whoever has no Belgian account, or no bill at hand. */
function waysToPay(card: Card, title: Light): Line[] {
  switch (card.advice.by) {
    case "foreign-card":
    case "paypal":
      return [
        ...numbered(1, online(card, title)),
        ...numbered(2, [{ text: card.ctx.say("bill-no-logo", { words: lookFor(card.ctx, "reference") }) }]),
      ];
    case "cash":
    case "alipay-wechat":
    case "unionpay":
      return [
        ...numbered(1, copied(card, title, card.ctx.say("bill-friend-copies"))),
        ...numbered(2, card.advice.by === "cash" ? inCash(card) : byWallet(card)),
      ];
    case "any":
    case "offline":
    case "bancontact":
    case "voucher":
      return card.advice.bill.collectedOn === undefined ? byTransfer(card, title) : collected(card, title);
  }
}

function numbered(number: number, [first, ...rest]: readonly Line[]): Line[] {
  if (first === undefined) return [];
  return [{ ...first, text: `<b>${number}</b> ${first.text}` }, ...rest.map(indented)];
}

function indented({ text, ...line }: Line): Line {
  return { ...line, text: `　${text}` };
}

function byTransfer(card: Card, title: Light): Line[] {
  const { ctx } = card;
  const isKnown = paysFor(card.operator.payments["bank-transfer"], "bill") === "yes";
  const [head, ...labels] = copied(card, title, ctx.say(isKnown ? "bill-transfer" : "bill-transfer-if"));
  const noAccount = ctx.say("bill-no-account", { where: accountOf(card) });
  const told = [...(head === undefined ? [] : [head]), ...labels.map(indented)];
  return card.advice.situation.offline ? told : [...told, { text: noAccount }];
}

/** The bank pays by itself; a bill that prints an account can be paid by hand too. */
function collected(card: Card, title: Light): Line[] {
  const { advice, ctx } = card;
  const { collectedOn, failedDebit } = advice.bill;
  const day = collectedOn?.value ?? 1;
  return [
    { text: ctx.say("bill-collected", { day }) + lit(card, title, collectedOn) },
    ...(failedDebit === undefined
      ? []
      : [
          {
            text:
              ctx.say("bill-collected-failed", { account: accountOf(card) }) + lit(card, title, failedDebit),
          },
        ]),
    { text: ctx.say("bill-collected-transfer", { words: lookFor(ctx, "reference") }) },
  ];
}

/** What stands on the bill, one a line, by the words that are printed there. The account is always the bill's own. */
function copied(card: Card, title: Light, head: string): Line[] {
  const { advice, ctx, operator } = card;
  const { account, payee } = advice.bill;
  const payeeWords = { words: lookFor(ctx, "payee") };
  const isAnother = payee !== undefined && payee.value.toLowerCase() !== operator.name.toLowerCase();
  const camera = operator.problems
    .find(({ problem }) => problem === "code-on-bill-fails")
    ?.fixes.find(({ value }) => value === "scan-with-camera-not-bank-app");
  return [
    { text: head },
    {
      text: isAnother
        ? ctx.say("bill-payee-known", { ...payeeWords, payee: payee.value }) + lit(card, title, payee)
        : ctx.say("bill-payee", payeeWords),
      spare: 1,
    },
    {
      text:
        account === undefined
          ? ctx.say("bill-account")
          : ctx.say("bill-account-known", { account: account.value, year: account.seen.slice(0, 4) }) +
            lit(card, title, account),
    },
    { text: ctx.say("bill-amount", { words: lookFor(ctx, "to-pay") }) },
    { text: ctx.say("bill-reference", { words: lookFor(ctx, "reference") }) },
    {
      text:
        camera === undefined ? ctx.say("bill-code") : ctx.say("bill-code-camera") + lit(card, title, camera),
      spare: 1,
    },
  ];
}

/** Logged in or not, with a card: its logo on the page tells. */
function online(card: Card, title: Light): Line[] {
  const { advice, ctx } = card;
  const { page, withoutLogin } = advice.bill;
  const pay = lookFor(ctx, "pay");
  const address = addressOf(card) ?? "";
  const site = siteOf(card);
  const path = pathToBills(card);
  const how =
    withoutLogin !== undefined
      ? ctx.say("bill-online-no-login", { address, site, pay }) + lit(card, title, withoutLogin)
      : path === undefined
        ? ctx.say("bill-online-bare", {
            address,
            site,
            pay,
            login: lookFor(ctx, "log-in"),
            bill: lookFor(ctx, "bill"),
          })
        : ctx.say("bill-online", { path, pay }) + lit(card, title, advice.bill.press ?? page);
  return [{ text: how }, { text: tellPays(card, "bill", title) }];
}

function byWallet(card: Card): Line[] {
  const { advice, ctx } = card;
  if (advice.by !== "alipay-wechat" && advice.by !== "unionpay") return [];
  const means = ctx.say.plain(`means-short-${advice.by}`);
  return [{ text: ctx.say("bill-logo", { where: accountOf(card), means }) }];
}

/** Nobody says whether their shops take cash for a bill; asking costs nothing. */
function inCash({ ctx, name, operator }: Card): Line[] {
  const hasShops = operator.kind === "network" || operator.contacts.some(({ kind }) => kind === "shop");
  return hasShops ? [{ text: ctx.say("bill-cash", { operator: name }) }] : [];
}

function dueLine(card: Card, title: Light): string {
  const { advice, ctx } = card;
  const { transferTakes } = advice.bill;
  const due = ctx.say("bill-due", { words: lookFor(ctx, "due") });
  if (transferTakes === undefined) return due;
  const takes = ctx.say("bill-takes", { period: tellPeriod(ctx.say, transferTakes.value) });
  return due + takes + lit(card, title, transferTakes);
}

function lateLine(card: Card, title: Light): Line[] {
  const { advice, ctx, operator } = card;
  const { late } = advice.bill;
  if (late === undefined) return [];
  const { free: count, later } = late.value;
  const costs =
    later === undefined
      ? ctx.say("bill-late-free", { count })
      : ctx.say("bill-late", { count, money: tellMoney(ctx.say, later) });
  const blocks = operator.notes.some(({ value }) => value === "late-payment-blocks");
  return [{ text: costs + (blocks ? ctx.say("bill-late-blocks") : "") + lit(card, title, late) }];
}

function paidLine(card: Card, title: Light): string {
  const { advice, ctx } = card;
  const { paid } = advice.bill;
  const words = paid?.value.word ?? lookFor(ctx, "paid");
  const told = ctx.say(paid === undefined ? "bill-paid-look" : "bill-paid", {
    where: accountOf(card),
    words,
  });
  if (paid === undefined) return told;
  const { within } = paid.value;
  const wait = within && ctx.say("bill-paid-within", { period: tellPeriod(ctx.say, within) });
  return told + (wait ?? "") + lit(card, title, paid);
}

/** Where the bills are, and how to see what is open. */
function lostLine(card: Card, title: Light): Line[] {
  const { advice, ctx } = card;
  const { openAmount, press } = advice.bill;
  const path = pathToBills(card);
  const isTold = advice.by === "foreign-card" || advice.by === "paypal";
  return [
    ...(path === undefined || isTold
      ? []
      : [{ text: ctx.say("bill-lost", { path }) + lit(card, title, press), spare: 3 }]),
    ...(openAmount === undefined
      ? []
      : [
          {
            text: ctx.say("bill-amount-by-sms", openAmount.value) + lit(card, title, openAmount),
            spare: 3,
          },
        ]),
  ];
}

/** Who leaves must end the plan; who stays lets the bank pay. */
function stayLine(card: Card, title: Light): Line[] {
  const { advice, ctx } = card;
  const { collectedOn, directDebit, firstIsHigher } = advice.bill;
  const { stay } = advice.situation;
  const first: Line[] =
    firstIsHigher === undefined
      ? []
      : [{ text: ctx.say("bill-first") + lit(card, title, firstIsHigher), spare: 5 }];
  if (stay === "weeks" || stay === "months")
    return [...first, { text: ctx.say("bill-stop", { words: lookFor(ctx, "end-contract") }), spare: 2 }];
  if (collectedOn !== undefined) return first;
  const path =
    directDebit === undefined || directDebit.value.length === 0
      ? lookFor(ctx, "direct-debit")
      : directDebit.value.join(" › ");
  const key = stay === "long" ? "bill-automatic-long" : "bill-automatic";
  const told = ctx.say(key, { path }) + (directDebit === undefined ? "" : lit(card, title, directDebit));
  return [...first, { text: told, spare: stay === "long" ? 2 : 4 }];
}

function keyboardFor(card: Card): InlineKeyboard {
  const { ctx, trip } = card;
  const self = ctx.say.plain("button-prepaid");
  const address = addressOf(card);
  return cardButtons(card, {
    main: address === undefined ? undefined : siteButton(card, address, accountOrSite(card)),
    others: [
      ...callButton(card),
      rescueButton(card, packMishap({ problem: "not-arrived", likely: "bank-app" }), "button-bill-open"),
      payButton(card),
    ],
    beside: InlineKeyboard.text(self, cardPress({ trip: { ...trip, billing: "prepaid" } })),
  });
}

function addressOf({ advice, operator }: Card): string | undefined {
  return advice.bill.page?.value ?? homeOf(operator);
}

function siteOf(card: Card): string {
  const address = addressOf(card);
  return address === undefined ? card.name : domainOf(address);
}

/** Where one sees one's bills, as it is printed: "MyTelenet". */
function accountOf(card: Card): string {
  const { operator } = card;
  return operator.account?.value ?? operator.app?.value ?? siteOf(card);
}

function accountOrSite(card: Card): string {
  return card.operator.account?.value ?? card.operator.domains[0]?.value ?? siteOf(card);
}

/** "MyTelenet › Betaling / Paiement". */
function pathToBills(card: Card): string | undefined {
  const { account, app, bill } = card.operator;
  if (bill?.press === undefined) return undefined;
  const where = account ?? app;
  const press = bill.press.value.filter((word) => word !== where?.value);
  return [...(where === undefined ? [] : [where.value]), ...press].join(" › ");
}
