import { relative } from "node:path";
import type { Translate } from "../src/bot/translate.ts";
import type { Catalog } from "../src/catalog/catalog.ts";
import type { Evidence } from "../src/catalog/fact.ts";

/** A fact that was read, and where it is: `ways.website.page` in `operators/base.json`. */
export interface ReadFact {
  file: string;
  field: string;
  evidence: Evidence;
}

/** A sentence that was said: its message, the line of code that said it, and the facts that were read for it. */
export interface Said {
  key: string;
  /** The function that said it. */
  by: string;
  code: string;
  facts: Set<ReadFact>;
}

/** Notes what is said, and what is read for it. A sentence begins with its number as a tag, which has no width: `<3>`. */
export interface Trace {
  said: Said[];
  catalog: Catalog;
  translate: (t: Translate) => Translate;
}

export function trace(catalog: Catalog): Trace {
  const said: Said[] = [];
  let waiting = new Set<ReadFact>();

  /**
   * A fact is read for the sentence that follows; in `lit`, for the light behind the sentence that its caller said just
   * before.
   */
  function onRead(fact: ReadFact): void {
    const stack = framesNow();
    if (stack.some(({ name }) => CHOOSERS.has(name))) return;
    const lighting = stack.findIndex(({ name }) => name === "lit");
    const by = lighting === -1 ? undefined : stack[lighting + 1]?.name;
    const before = by === undefined ? undefined : said.slice(-RECENT).findLast((each) => each.by === by);
    (before?.facts ?? waiting).add(fact);
  }

  function say(sentence: (key: string, facts?: Facts) => string) {
    return (key: string, facts?: Facts): string => {
      const inside = Object.values(facts ?? {}).flatMap((fact) => numbersIn(String(fact)));
      const behind = inside.flatMap((number) => [...(said[number]?.facts ?? [])]);
      const [{ name, place } = { name: "", place: "" }] = framesNow();
      const number = said.push({ key, by: name, code: place, facts: new Set([...waiting, ...behind]) }) - 1;
      waiting = new Set();
      const bare =
        facts && Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, untagged(fact)]));
      return `${inside.map((each) => `<${each}>`).join("")}<${number}>${sentence(key, bare)}`;
    };
  }

  const watched = watcher(onRead);
  const { belgium, devices, operators } = catalog;
  const traced = operators.map((operator) => watched(operator, `operators/${operator.id}.json`));
  return {
    said,
    catalog: {
      ...catalog,
      operators: traced,
      operator: (id) => traced.find((operator) => operator.id === id),
      belgium: watched(belgium, "belgium.json"),
      devices: watched(devices, "devices.json"),
    },
    translate: (t) =>
      Object.assign(say(t as never), { plain: say(t.plain as never) }) as unknown as Translate,
  };
}

export function numbersIn(text: string): number[] {
  return [...text.matchAll(/<(\d+)>/gu)].map(([, number]) => Number(number));
}

/** What these read they weigh; they say none of it. */
const CHOOSERS = new Set(["adviceFor", "homeOf", "noteOf"]);
/** How many sentences back the one may be to which a light belongs. */
const RECENT = 6;

type Facts = Record<string, string | number>;

function untagged(fact: string | number): string | number {
  return typeof fact === "string" ? fact.replaceAll(/<\d+>/gu, "") : fact;
}

/** Deep copies that tell of each fact that is read. A copy is the same object each time, so it can be compared. */
function watcher(onRead: (fact: ReadFact) => void) {
  const proxies = new WeakMap<object, unknown>();
  const watchAt = (content: object, file: string, field: string, owner?: ReadFact): unknown => {
    const known = proxies.get(content);
    if (known !== undefined) return known;
    const evidence = "trust" in content ? (content as Evidence) : undefined;
    const fact = evidence === undefined ? owner : { file, field, evidence };
    const proxy = new Proxy(content, {
      get(target, name) {
        const part: unknown = Reflect.get(target, name);
        if (typeof name === "symbol" || !Object.hasOwn(target, name)) return part;
        if (fact !== undefined) onRead(fact);
        if (typeof part !== "object" || part === null) return part;
        const isInside = evidence !== undefined && name === "value";
        return watchAt(part, file, field === "" ? name : `${field}.${name}`, isInside ? fact : owner);
      },
    });
    proxies.set(content, proxy);
    return proxy;
  };
  // What is frozen must be answered with itself: so a copy is watched.
  return <Content extends object>(content: Content, file: string): Content =>
    watchAt(structuredClone(content), file, "") as Content;
}

interface Frame {
  name: string;
  place: string;
}

/** Who is at work, the innermost first: only the bot's own code. */
function framesNow(): Frame[] {
  const holder: { stack?: string } = {};
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 40;
  Error.captureStackTrace(holder);
  Error.stackTraceLimit = usual;
  return (holder.stack ?? "").split("\n").flatMap((line) => {
    const [, name = "", file = "", at = ""] = /at (?:(\S+) \()?file:\/\/(.+?):(\d+):\d+/u.exec(line) ?? [];
    return file.includes("/src/") ? [{ name, place: `${relative(ROOT, file)}:${at}` }] : [];
  });
}

const ROOT = new URL("..", import.meta.url).pathname;
