import { describe, expect, it } from "vitest";
import { answered, nextQuestion, packTrip, QUESTIONS, stepBack, unpackTrip } from "../../src/domain/guide.ts";
import type { Trip } from "../../src/domain/trip.ts";

/** Every trip that the guide can come to, finished or not. */
function everyTrip(): Trip[] {
  let trips: Trip[] = [{}];
  const all = [...trips];
  for (const question of QUESTIONS) {
    const answers = [...question.choices, "unknown"];
    trips = trips.flatMap((trip) => answers.map((answer) => answered(trip, question, answer)));
    all.push(...trips);
  }
  return all;
}

describe("the questions", () => {
  it("come in order and end", () => {
    expect(nextQuestion({})?.id).toBe("stay");
    expect(nextQuestion({ stay: "weeks" })?.id).toBe("device");
    expect(nextQuestion({ stay: "weeks", device: "unknown" })?.id).toBe("operator");
    expect(nextQuestion({ stay: "weeks", device: "iphone", operator: "base" })).toBeUndefined();
  });

  it("take only their own words", () => {
    const [stay] = QUESTIONS;
    expect(stay && answered({}, stay, "iphone")).toEqual({});
  });

  it("go back one at a time, to the beginning", () => {
    expect(stepBack({ stay: "weeks", device: "iphone" })).toEqual({ stay: "weeks" });
    expect(stepBack({})).toEqual({});
  });
});

describe("a trip in a button", () => {
  it("comes out as it went in, for every trip", () => {
    const trips = everyTrip();
    expect(trips.length).toBe(1 + 4 + 4 * 5 + 4 * 5 * 9);
    for (const trip of trips) expect(unpackTrip(packTrip(trip))).toEqual(trip);
  });

  it("keeps its meaning: these bytes are on people's phones", () => {
    expect(packTrip({})).toBe("---");
    expect(packTrip({ stay: "weeks", device: "unknown" })).toBe("0.-");
    expect(unpackTrip("235")).toEqual({ stay: "long", device: "router", operator: "lycamobile" });
  });

  it.each(["", "9--", "---x", "z--", "--", "é--"])(
    "is nothing when the bytes are none of ours: %j",
    (packed) => {
      expect(unpackTrip(packed)).toBeUndefined();
    },
  );
});
