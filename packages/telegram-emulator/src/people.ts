import type { User } from "@grammyjs/types";

/** Somebody who talks with the bot. */
export interface Person {
  id: number;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
  /** The person has stopped the bot. */
  blocked: boolean;
}

export type PersonDetails = Omit<Person, "id" | "blocked">;

export function userOf(person: Person): User {
  const { blocked: _, ...details } = person;
  return { ...details, is_bot: false };
}
