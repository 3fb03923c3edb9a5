import type { Brand, Device, Devices, Line, Origin, Region } from "./device.ts";
import type { Fact } from "./fact.ts";

/** `check-eid`: nothing but the EID row on the device itself can tell. */
export const ESIM_VERDICTS = ["yes", "check-eid", "no"] as const;

export const ESIM_REASONS = [
  "model",
  "model-varies",
  "model-unknown",
  "family",
  "where-bought-unknown",
  "mainland-china",
  "mainland-china-own-carriers",
  "hong-kong-macao",
  "korea",
] as const;

export interface EsimVerdict {
  verdict: (typeof ESIM_VERDICTS)[number];
  because: (typeof ESIM_REASONS)[number];
  /** What a source says of this model; a verdict from a rule alone has none. */
  fact?: Fact;
  /** Such a phone takes no plastic card: only an eSIM will do. */
  noTray?: { sure: boolean; fact: Fact };
}

/**
 * Whether a device has an eSIM. A phone bought in mainland China is never told so from its name: the same name abroad
 * has one and there has none. Nor is a phone of which we do not know where it was bought.
 */
export function esimVerdict(device: Device, bought: Origin | undefined, devices: Devices): EsimVerdict {
  const brand = devices.brands.find(({ id }) => id === device.brand);
  const line = brand?.lines.find(({ name }) => name === device.line);
  const model = line?.models.find(({ names }) => names.includes(device.model ?? ""));
  const fact = brand?.esim ?? model?.esim;
  if (fact?.value === "no") return { verdict: "no", because: "model", fact };
  if (bought === "mainland-china") return mainland(device, regionOf(brand, device, bought), devices);
  if (device.family !== "iphone" && device.family !== "android") return check("family", fact);
  if (bought === undefined) return check(fact === undefined ? "model-unknown" : "where-bought-unknown", fact);
  const region = regionOf(brand, device, bought);
  if (region?.esim.value === "yes") return has(region.esim, model, bought);
  if (bought === "hong-kong-macao") return check("hong-kong-macao", region?.esim ?? fact);
  if (bought === "korea" && device.family === "android") return check("korea", region?.esim ?? fact);
  if (fact === undefined) return check("model-unknown");
  return fact.value === "variant" ? check("model-varies", fact) : has(fact, model, bought);
}

/** Why the operator's app may not be found in this device's store; then its website comes first. */
export const APP_LIMITS = ["mainland-app-store", "no-google-play"] as const;

export function appLimit(
  device: Device,
  bought: Origin | undefined,
  { brands }: Devices,
): { word: (typeof APP_LIMITS)[number]; fact?: Fact } | undefined {
  const fact = brands.find(({ id }) => id === device.brand)?.noGooglePlay;
  if (fact !== undefined && device.family !== "iphone") return { word: "no-google-play", fact };
  if (bought !== "mainland-china") return undefined;
  return { word: device.brand === "apple" ? "mainland-app-store" : "no-google-play" };
}

function mainland(device: Device, region: Region | undefined, { origins }: Devices): EsimVerdict {
  const android = origins.find(({ id }) => id === "mainland-china")?.android;
  const fact = region?.esim ?? (device.family === "android" ? android : undefined);
  const own = region?.esim.value === "own-carriers-only";
  return check(own ? "mainland-china-own-carriers" : "mainland-china", fact);
}

function regionOf(brand: Brand | undefined, device: Device, bought: Origin): Region | undefined {
  return brand?.regions?.find(
    ({ line, models, ...region }) =>
      region.bought === bought &&
      line === device.line &&
      (models === undefined || models.includes(device.model ?? "")),
  );
}

function check(because: EsimVerdict["because"], fact?: Fact): EsimVerdict {
  return { verdict: "check-eid", because, ...(fact === undefined ? {} : { fact }) };
}

function has(fact: Fact, model: Line["models"][number] | undefined, bought: Origin): EsimVerdict {
  const tray = model?.noTray;
  const sure = tray?.value.some((where) => where === "everywhere" || where === bought) === true;
  const perhaps = bought === "elsewhere" && tray?.value.includes("some-countries") === true;
  const noTray = tray !== undefined && (sure || perhaps) ? { noTray: { sure, fact: tray } } : {};
  return { verdict: "yes", because: "model", fact, ...noTray };
}
