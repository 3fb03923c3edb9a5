import type { Screen } from "../../bot/screen.ts";
import { formatMoney, formatPeriod } from "../../format/facts.ts";
import { paysFor } from "../../catalog/payment.ts";
import { block, type Lines, spare } from "./body.ts";
import { helpLine } from "./help.ts";
import { callButton, cardButton, payButton, notArrivedButton, screenOf, siteButton } from "./keyboard.ts";
import { type Card, type Home, homeAt, lit, lookFor, noteOf, storeLine, titled } from "./parts.ts";
import { formatPays } from "./ways.ts";

/** A monthly bill: what to copy from it, until when, how to see that it is paid, and whom to call. */
export function billCard(card: Card): Screen {
  const { advice, operator, t } = card;
  const home = billsOn(card);
  const account = operator.account?.value ?? operator.domains[0]?.value ?? siteOf(card);
  const none = t("bill-stuck-none", { words: lookFor(card, "customer-service"), site: siteOf(card) });
  const lines: Lines = [
    `<b>${t("bill-title", titled(card))}</b>`,
    advice.situation.offline && t("bill-offline"),
    waysToPay(card),
    dueLine(card),
    lateLine(card),
    paidLine(card),
    lostLines(card),
    stayLines(card),
    spare(6, storeLine(card)),
    helpLine(card, { label: "bill-stuck", none }),
  ];
  const buttons = [
    home && siteButton(card, { ...home, site: account }),
    callButton(card),
    notArrivedButton(card, { problem: "bill-open" }, "button-bill-open"),
    payButton(card),
  ];
  return screenOf(card, lines, buttons, {
    beside: cardButton(card, "button-prepaid", { billing: "prepaid" }),
  });
}

/** First the way that fits what they can pay with, then the one without a Belgian account or without the bill. */
function waysToPay(card: Card): Lines {
  const { advice, t } = card;
  switch (advice.by) {
    case "foreign-card":
    case "paypal":
      return [
        block([online(card), formatPays(card, "bill")], 1),
        block(t("bill-no-logo", { words: lookFor(card, "reference") }), 2),
      ];
    case "cash":
    case "alipay-wechat":
    case "unionpay":
      return [block(copied(card, t("bill-friend-copies")), 1), block(withoutFriend(card), 2)];
    case "any":
    case "offline":
    case "bancontact":
    case "voucher":
      return advice.bill.collectedOn === undefined ? byTransfer(card) : collected(card);
  }
}

function byTransfer(card: Card): Lines {
  const { advice, operator, t } = card;
  const isKnown = paysFor(operator.payments["bank-transfer"], "bill") === "yes";
  return [
    block(copied(card, t(isKnown ? "bill-transfer" : "bill-transfer-if"))),
    !advice.situation.offline && t("bill-no-account", { where: accountOf(card) }),
  ];
}

/** Direct debit; a bill that prints an account can also be paid by hand. */
function collected(card: Card): Lines {
  const { t } = card;
  const { collectedOn, failedDebit } = card.advice.bill;
  return [
    t("bill-collected", { day: collectedOn?.value ?? 1 }) + lit(card, collectedOn),
    failedDebit && t("bill-collected-failed", { account: accountOf(card) }) + lit(card, failedDebit),
    t("bill-collected-transfer", { words: lookFor(card, "reference") }),
  ];
}

/** What to copy from the bill, one per line, in the words printed there. The account is always the one on the bill. */
function copied(card: Card, head: string): Lines {
  const { advice, operator, t } = card;
  const { account, codeByCamera, payee } = advice.bill;
  const words = lookFor(card, "payee");
  const isAnother = payee !== undefined && payee.value.toLowerCase() !== operator.name.toLowerCase();
  const usual = account && { account: account.value, year: account.seen.slice(0, 4) };
  return [
    head,
    spare(
      1,
      isAnother
        ? t("bill-payee-known", { words, payee: payee.value }) + lit(card, payee)
        : t("bill-payee", { words }),
    ),
    usual ? t("bill-account-known", usual) + lit(card, account) : t("bill-account"),
    t("bill-amount", { words: lookFor(card, "to-pay") }),
    t("bill-reference", { words: lookFor(card, "reference") }),
    spare(1, codeByCamera ? t("bill-code-camera") + lit(card, codeByCamera) : t("bill-code")),
  ];
}

/** With or without logging in. */
function online(card: Card): string {
  const { t } = card;
  const { page, press, withoutLogin } = card.advice.bill;
  const path = pathToBills(card);
  const facts = { address: billsOn(card)?.address ?? "", site: siteOf(card), pay: lookFor(card, "pay") };
  if (withoutLogin !== undefined) return t("bill-online-no-login", facts) + lit(card, withoutLogin);
  if (path !== undefined) return t("bill-online", { path, pay: facts.pay }) + lit(card, press ?? page);
  return t("bill-online-bare", {
    ...facts,
    login: lookFor(card, "log-in"),
    bill: lookFor(card, "bill"),
  });
}

/** By the logo on the payment page, or in a shop: nobody says whether shops take cash, and asking is free. */
function withoutFriend(card: Card): Lines {
  const { advice, name, operator, t } = card;
  const hasShops = operator.kind === "network" || operator.contacts.some(({ kind }) => kind === "shop");
  if (advice.by === "cash") return hasShops && t("bill-cash", { operator: name });
  const means = t.plain(advice.by === "unionpay" ? "means-short-unionpay" : "means-short-alipay-wechat");
  return t("bill-logo", { where: accountOf(card), means });
}

function dueLine(card: Card): string {
  const { t } = card;
  const { transferTakes } = card.advice.bill;
  const due = t("bill-due", { words: lookFor(card, "due") });
  if (transferTakes === undefined) return due;
  return due + t("bill-takes", { period: formatPeriod(t, transferTakes.value) }) + lit(card, transferTakes);
}

function lateLine(card: Card): Lines {
  const { t } = card;
  const { late } = card.advice.bill;
  if (late === undefined) return undefined;
  const { free: count, later } = late.value;
  const costs =
    later === undefined
      ? t("bill-late-free", { count })
      : t("bill-late", { count, money: formatMoney(t, later) });
  const blocks = noteOf(card, "late-payment-blocks") === undefined ? "" : t("bill-late-blocks");
  return costs + blocks + lit(card, late);
}

function paidLine(card: Card): string {
  const { t } = card;
  const { paid } = card.advice.bill;
  const facts = { where: accountOf(card), words: paid?.value.word ?? lookFor(card, "paid") };
  if (paid === undefined) return t("bill-paid-look", facts);
  const { within } = paid.value;
  const wait = within && t("bill-paid-within", { period: formatPeriod(t, within) });
  return t("bill-paid", facts) + (wait ?? "") + lit(card, paid);
}

/** Where to find the bills and see what is unpaid. */
function lostLines(card: Card): Lines {
  const { advice, t } = card;
  const { openAmount, press } = advice.bill;
  const path = pathToBills(card);
  const isShown = advice.by === "foreign-card" || advice.by === "paypal";
  return [
    path !== undefined && !isShown && spare(3, t("bill-lost", { path }) + lit(card, press)),
    spare(3, openAmount && t("bill-amount-by-sms", openAmount.value) + lit(card, openAmount)),
  ];
}

/** If they leave, they must end the plan; if they stay, the bank can pay. */
function stayLines(card: Card): Lines {
  const { advice, t } = card;
  const { collectedOn, directDebit, firstIsHigher } = advice.bill;
  const { stay } = advice.situation;
  const first = spare(5, firstIsHigher && t("bill-first") + lit(card, firstIsHigher));
  if (stay === "weeks" || stay === "months")
    return [first, spare(2, t("bill-stop", { words: lookFor(card, "end-contract") }))];
  if (collectedOn !== undefined) return first;
  const path = directDebit?.value.join(" › ") || lookFor(card, "direct-debit");
  const longRun =
    t(stay === "long" ? "bill-automatic-long" : "bill-automatic", { path }) +
    (directDebit === undefined ? "" : lit(card, directDebit));
  return [first, spare(stay === "long" ? 2 : 4, longRun)];
}

/** Where to log in and see the bills. */
function billsOn(card: Card): Home | undefined {
  const { page } = card.advice.bill;
  return page === undefined ? card.home : homeAt(page.value);
}

function siteOf(card: Card): string {
  return billsOn(card)?.site ?? card.name;
}

/** The name of that place as printed: "MyTelenet". */
function accountOf(card: Card): string {
  const { account, app } = card.operator;
  return account?.value ?? app?.value ?? siteOf(card);
}

/** "MyTelenet › Betaling / Paiement". */
function pathToBills({ operator: { account, app, bill } }: Card): string | undefined {
  if (bill?.press === undefined) return undefined;
  const where = (account ?? app)?.value;
  const press = bill.press.value.filter((word) => word !== where);
  return [...(where === undefined ? [] : [where]), ...press].join(" › ");
}
