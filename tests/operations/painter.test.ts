import { expect, it } from "vitest";
import { createPainter } from "../../src/operations/painter.ts";

const SQUARE = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M0 0h9v9z"/></svg>`;

it("a picture has the size that it says, is the same for the same drawing, and another for another", async () => {
  const draw = createPainter();
  const [one, same, other] = await Promise.all(
    [SQUARE, SQUARE, SQUARE.replace("h9", "h20")].map((svg) => draw(svg)),
  );
  const png = Buffer.from(one ?? []);
  expect([png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(["PNG", 30, 20]);
  expect(same).toEqual(one);
  expect(other).not.toEqual(one);
});

it("what is no drawing is refused, and the next one is drawn all the same", async () => {
  const draw = createPainter();
  const refused = draw("no drawing");
  const drawn = draw(SQUARE);
  await expect(refused).rejects.toThrow("SVG");
  expect((await drawn).length).toBeGreaterThan(50);
});
