import { Composer, InlineKeyboard } from "grammy";
import { languagesAround, type Region } from "../../domain/phrases.ts";
import { type Position, whereaboutsOf, type Whereabouts } from "../../domain/region-map.ts";
import { readTrip } from "../../domain/trip.ts";
import type { Context, Room } from "../context.ts";
import { homeButton, languageButton, type Screen } from "../screen.ts";
import { listed } from "../telling.ts";
import { packRegions, tillPress, unpackRegions } from "../till/place.ts";

/** A position that somebody sends: only its region stays, in the buttons, and the link to the map that they may open. */
export const positions = new Composer<Context>();

positions.on("message:location", async (ctx) => {
  const { location } = ctx.message;
  const found = worthTelling(whereaboutsOf(location, ctx.knowledge.regions));
  ctx.trail = { room: "where", outcome: "answered" };
  await ctx.show(whereScreen(ctx, found, mapAddress(ctx, found, location)));
});

/** The same screen from its own button: the link to the map is on the message already. */
export const where: Room = {
  name: "where",
  enter(ctx, detail) {
    const [inside = "", nearby = ""] = detail.split("/");
    const found = { inside: unpackRegions(inside)[0], nearby: unpackRegions(nearby) };
    return whereScreen(ctx, found, addressInMessage(ctx));
  },
};

function whereScreen(ctx: Context, found: Whereabouts, address: string | undefined): Screen {
  const { say } = ctx;
  const regions = regionsOf(found);
  const keyboard = new InlineKeyboard();
  if (regions.length > 0) {
    const trip = readTrip(ctx.record.trip);
    keyboard.text(say.plain("button-till-here"), tillPress({ trip, regions })).primary().row();
    if (address !== undefined) keyboard.url(say.plain("button-map"), address).row();
  }
  const detail = [found.inside === undefined ? [] : [found.inside], found.nearby].map(packRegions).join("/");
  homeButton(ctx, keyboard).add(languageButton(ctx, "where", detail));
  const hasMap = regions.length > 0 && address !== undefined;
  const lines = [lineFor(ctx, found), ...(hasMap ? [say("where-map"), say("where-not-kept")] : [])];
  return { text: lines.join("\n\n"), keyboard };
}

function lineFor({ say }: Context, found: Whereabouts): string {
  const { inside, nearby } = found;
  const name = (region: Region) => say.plain(`region-${region}`);
  const languages = listed(
    say,
    languagesAround(regionsOf(found)).map((language) => say.plain(`spoken-${language}`)),
  );
  const near = listed(say, nearby.map(name));
  if (inside === undefined)
    return nearby.length === 0 ? say("where-abroad") : say("where-outside", { nearby: near, languages });
  return nearby.length === 0
    ? say("where-in", { region: name(inside), languages })
    : say("where-near", { region: name(inside), nearby: near, languages });
}

function regionsOf({ inside, nearby }: Whereabouts): Region[] {
  return inside === undefined ? [...nearby] : [inside, ...nearby];
}

/** Inside the country a neighbour counts only where it brings a language: in Brussels both are spoken anyway. */
function worthTelling({ inside, nearby }: Whereabouts): Whereabouts {
  if (inside === undefined) return { inside, nearby };
  const spoken = languagesAround([inside]);
  return {
    inside,
    nearby: nearby.filter((region) => languagesAround([region]).some((each) => !spoken.includes(each))),
  };
}

/** A search for the word that stands over such shops there. Rounded: about 100 metres are near enough. */
function mapAddress({ knowledge }: Context, found: Whereabouts, { latitude, longitude }: Position): string {
  const [language = "nl"] = languagesAround(regionsOf(found));
  const place = [latitude, longitude].map((degrees) => degrees.toFixed(3)).join(",");
  const query = `${knowledge.phrases[language].newsagent} near ${place}`;
  return `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(query)}`;
}

function addressInMessage(ctx: Context): string | undefined {
  const rows = ctx.callbackQuery?.message?.reply_markup?.inline_keyboard ?? [];
  return rows.flat().flatMap((button) => ("url" in button ? [button.url] : []))[0];
}
