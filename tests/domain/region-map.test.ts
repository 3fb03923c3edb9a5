import { describe, expect, it, test } from "vitest";
import regionsFile from "../../src/content/regions.json" with { type: "json" };
import { REGIONS, type Region } from "../../src/domain/phrases.ts";
import { regionMapSchema, whereaboutsOf } from "../../src/domain/region-map.ts";

const map = regionMapSchema.parse(regionsFile);
const at = (latitude: number, longitude: number) => whereaboutsOf({ latitude, longitude }, map);

/** Towns and municipalities by their public coordinates. */
const PLACES: [name: string, latitude: number, longitude: number, inside: Region | undefined][] = [
  ["Antwerp", 51.2194, 4.4025, "flanders"],
  ["Ghent", 51.0543, 3.7174, "flanders"],
  ["Bruges", 51.2093, 3.2247, "flanders"],
  ["Leuven", 50.8798, 4.7005, "flanders"],
  ["Hasselt", 50.9307, 5.3325, "flanders"],
  ["Mechelen", 51.0259, 4.4776, "flanders"],
  ["Kortrijk", 50.828, 3.2649, "flanders"],
  ["Ostend", 51.2254, 2.9197, "flanders"],
  ["Turnhout", 51.3226, 4.9447, "flanders"],
  ["Tongeren", 50.7805, 5.4648, "flanders"],
  ["Ronse", 50.7454, 3.6005, "flanders"],
  ["Halle", 50.7337, 4.2345, "flanders"],
  ["Brussels, Grand-Place", 50.8467, 4.3525, "brussels"],
  ["Anderlecht", 50.8368, 4.3069, "brussels"],
  ["Ixelles", 50.8334, 4.3667, "brussels"],
  ["Uccle", 50.8027, 4.337, "brussels"],
  ["Schaerbeek", 50.8676, 4.3737, "brussels"],
  ["Etterbeek", 50.8361, 4.3894, "brussels"],
  ["Jette", 50.8793, 4.3242, "brussels"],
  ["Woluwe-Saint-Pierre", 50.8288, 4.4462, "brussels"],
  ["Watermael-Boitsfort", 50.7992, 4.4158, "brussels"],
  ["Evere", 50.8708, 4.4025, "brussels"],
  ["Zaventem", 50.8839, 4.473, "flanders"],
  ["Vilvoorde", 50.9281, 4.4249, "flanders"],
  ["Dilbeek", 50.8475, 4.2597, "flanders"],
  ["Kraainem", 50.8617, 4.4694, "flanders"],
  ["Tervuren", 50.8232, 4.5137, "flanders"],
  ["Linkebeek", 50.7675, 4.3367, "flanders"],
  ["Sint-Genesius-Rode", 50.75, 4.3575, "flanders"],
  ["Namur", 50.4674, 4.872, "wallonia"],
  ["Liège", 50.6326, 5.5797, "wallonia"],
  ["Charleroi", 50.4108, 4.4446, "wallonia"],
  ["Mons", 50.4542, 3.9567, "wallonia"],
  ["Tournai", 50.6056, 3.3879, "wallonia"],
  ["Arlon", 49.6833, 5.8167, "wallonia"],
  ["Bastogne", 50.0003, 5.7153, "wallonia"],
  ["Louvain-la-Neuve", 50.6681, 4.6118, "wallonia"],
  ["Waterloo", 50.7147, 4.3991, "wallonia"],
  ["Mouscron", 50.7436, 3.2064, "wallonia"],
  ["Comines", 50.7705, 3.001, "wallonia"],
  ["Malmedy", 50.4268, 6.0277, "wallonia"],
  ["Verviers", 50.5891, 5.8624, "wallonia"],
  ["Eupen", 50.6279, 6.0366, "east-belgium"],
  ["Kelmis", 50.7133, 6.0112, "east-belgium"],
  ["Raeren", 50.6725, 6.1153, "east-belgium"],
  ["Sankt Vith", 50.2806, 6.1271, "east-belgium"],
  ["Büllingen", 50.4075, 6.2586, "east-belgium"],
  ["Voeren", 50.7583, 5.7858, "flanders"],
  ["Baarle-Hertog", 51.4389, 4.9297, "flanders"],
  ["the open sea", 51.4, 2.6, undefined],
  ["Lille", 50.6292, 3.0573, undefined],
  ["Maastricht", 50.8514, 5.691, undefined],
  ["Aachen", 50.7753, 6.0839, undefined],
  ["Luxembourg", 49.6116, 6.1319, undefined],
  ["Roosendaal", 51.5308, 4.4653, undefined],
  ["Breda", 51.5719, 4.7683, undefined],
  ["Dunkirk", 51.0344, 2.3768, undefined],
  ["Shanghai", 31.2304, 121.4737, undefined],
  ["Null Island", 0, 0, undefined],
];

test.each(PLACES)("%s", (_name, latitude, longitude, inside) => {
  expect(at(latitude, longitude).inside).toBe(inside);
});

test.each<[string, number, number, readonly Region[]]>([
  ["Antwerp", 51.2194, 4.4025, []],
  ["Namur", 50.4674, 4.872, []],
  ["Brussels, Grand-Place", 50.8467, 4.3525, []],
  ["Ixelles", 50.8334, 4.3667, []],
  ["Drogenbos, over the border from Uccle", 50.7873, 4.3147, ["brussels"]],
  ["Kraainem", 50.8617, 4.4694, ["brussels"]],
  ["Dilbeek", 50.8475, 4.2597, ["brussels"]],
  ["Halle", 50.7337, 4.2345, []],
  ["Sint-Genesius-Rode", 50.75, 4.3575, []],
  ["Mouscron", 50.7436, 3.2064, ["flanders"]],
  ["Sankt Vith", 50.2806, 6.1271, []],
  ["Welkenraedt", 50.6608, 5.9722, ["east-belgium"]],
  ["Voeren", 50.7583, 5.7858, ["wallonia"]],
  ["Baarle-Nassau", 51.4467, 4.9292, ["flanders"]],
  ["Vaals", 50.7699, 6.0189, ["wallonia", "east-belgium"]],
  ["Maastricht", 50.8514, 5.691, []],
  ["Aachen", 50.7753, 6.0839, []],
  ["the beach off Ostend", 51.24, 2.915, ["flanders"]],
])("near %s begin %o", (_name, latitude, longitude, nearby) => {
  expect(at(latitude, longitude).nearby).toEqual(nearby);
});

describe("the map", () => {
  it("has every region, and says whose it is and under which licence", () => {
    expect(new Set(map.borders.flatMap(({ between }) => between))).toEqual(new Set(REGIONS));
    expect(map.attribution).toContain("Statbel");
    expect(map.licence).toContain("creativecommons.org");
  });

  it("covers the country with no hole and no overlap: every spot inside its edge is in exactly one region", () => {
    const whole = { ...map, borders: map.borders.filter(({ between }) => between.length === 1) };
    const asOne = {
      ...whole,
      borders: whole.borders.map((border) => ({ ...border, between: ["flanders" as const] })),
    };
    for (let latitude = 49.4; latitude < 51.6; latitude += 0.11)
      for (let longitude = 2.5; longitude < 6.5; longitude += 0.11) {
        const position = { latitude, longitude };
        const inside = whereaboutsOf(position, map).inside !== undefined;
        expect({ position, inside }).toEqual({
          position,
          inside: whereaboutsOf(position, asOne).inside !== undefined,
        });
      }
  });
});
