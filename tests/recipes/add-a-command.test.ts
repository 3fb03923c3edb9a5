import { expect, it } from "vitest";
import { copyWith } from "./copy.ts";

const HELLO = `import type { Feature } from "../../bot/context.ts";
import { footer, keyboardOf } from "../../bot/screen.ts";

export const hello: Feature = {
  name: "hello",
  command: "hello",
  inHelp: true,
  open: (ctx) => ({ text: ctx.t("hello"), keyboard: keyboardOf(footer(ctx, "hello")) }),
};
`;

const copy = copyWith(async () => {
  await copy.add("src/features/hello/feature.ts", HELLO);
  await copy.add(
    "locales/en/hello.ftl",
    "hello = Hello!\ncommand-hello = Greets you\nfeature-hello = 👋 Hello\n",
  );
  await copy.add(
    "locales/zh/hello.ftl",
    "hello = 你好！\ncommand-hello = 打招呼\nfeature-hello = 👋 打招呼\n",
  );
  copy.put("src/bot/callback-data.ts", '  help: "help",', '  hello: "hello",\n');
  copy.put("src/bot/bot.ts", "import { help }", 'import { hello } from "../features/hello/feature.ts";\n');
  copy.put("src/bot/bot.ts", "  language,\n", "  hello,\n");
}, ["bench"]);

it("a folder, a line in the map, a file of sentences for each language: it is typed, tapped, and in the menu", async () => {
  const stage = await copy.stage();
  const traveller = await stage.traveller({ language_code: "en" });
  await traveller.sends("/hello");
  await traveller.sees("Hello!");
  await traveller.taps("🌐 中文");
  await traveller.sees("你好！");
  await traveller.sends("/help");
  await traveller.taps("⋯ 更多");
  await traveller.taps("👋 打招呼");
  await traveller.sees("你好！");
  const menus = stage.telegram.log.of("setMyCommands").map(({ params }) => params["commands"]);
  expect(menus.join("\n")).toMatch(/"hello","description":"Greets you"[^]*"hello","description":"打招呼"/u);
});

it("forgotten: the line in the map", async () => {
  copy.edit("src/bot/bot.ts", 'import { hello } from "../features/hello/feature.ts";\n', "");
  copy.edit("src/bot/bot.ts", "  hello,\n", "");
  expect(await copy.tests("tests/left-over.test.ts")).toMatch(
    /every file in src is reached[^]*src\/features\/hello\/feature\.ts/u,
  );
});
