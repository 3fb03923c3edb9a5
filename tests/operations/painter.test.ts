import { expect, it } from "vitest";
import { pictureSize } from "telegram-emulator";
import { createPainter } from "../../src/operations/painter.ts";

const SQUARE = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><path d="M0 0h9v9z"/></svg>`;

it("a picture has the size that it says, is the same for the same drawing, and another for another", async () => {
  const draw = createPainter();
  const [one, same, other] = await Promise.all(
    [SQUARE, SQUARE, SQUARE.replace("h9", "h20")].map((svg) => draw(svg)),
  );
  expect(pictureSize(Buffer.from(one ?? []))).toEqual({ width: 30, height: 20, type: "image/png" });
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
