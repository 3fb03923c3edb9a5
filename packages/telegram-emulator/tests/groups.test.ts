import { expect, test } from "vitest";
import { Bench } from "./bench.ts";

test("a topic of a forum takes messages, a plain group has none", async () => {
  await using bench = await Bench.open();
  const group = { title: "Trip", members: [bench.person] };
  const { id: plain } = await bench.ask("POST", "/groups", group);
  const { id: forum } = await bench.ask("POST", "/groups", { ...group, forum: true });
  const message = { message_thread_id: 5, text: "hi" };
  expect(await bench.call("sendMessage", { chat_id: plain, ...message })).toBe(
    "400 Bad Request: message thread not found",
  );
  expect(await bench.call("sendMessage", { chat_id: forum, ...message })).toMatchObject({
    message_thread_id: 5,
    is_topic_message: true,
    chat: { type: "supergroup", is_forum: true },
  });
});
