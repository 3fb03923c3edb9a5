import type { ChatMember } from "@grammyjs/types";
import { roomFor } from "../access.ts";
import type { Methods } from "../method.ts";
import { badRequest } from "../refusal.ts";

export const looking = {
  getMe(_args, world) {
    return {
      ...world.botUser(),
      is_bot: true,
      username: world.bot.username,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: world.bot.isInline,
      supports_guest_queries: true,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
      allows_users_to_create_topics: false,
      can_manage_bots: false,
      supports_join_request_queries: false,
    };
  },

  getChat(args, world) {
    const room = roomFor(world, args.text("chat_id"), "read");
    const basics = {
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: {
        unlimited_gifts: false,
        limited_gifts: false,
        unique_gifts: false,
        premium_subscription: false,
        gifts_from_channels: false,
      },
    };
    return { ...world.chatOf(room), ...basics };
  },

  getChatMember(args, world): ChatMember {
    const room = roomFor(world, args.text("chat_id"), "read");
    const id = args.integer("user_id", 0, 0, Number.MAX_SAFE_INTEGER);
    const user = world.userOf(id);
    if (!user) throw badRequest("user not found");
    const isMember = id === world.bot.id || room.members.has(id);
    return { status: isMember ? "member" : "left", user };
  },

  getFile(args, world) {
    const id = args.text("file_id");
    if (id === "") throw badRequest("file_id is empty");
    const file = world.files.find(id);
    if (!file) throw badRequest("invalid file_id");
    return {
      file_id: file.id,
      file_unique_id: file.uniqueId,
      file_size: file.bytes.length,
      file_path: file.path,
    };
  },
} satisfies Methods;
