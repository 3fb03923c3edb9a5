import type { ApiMethods } from "@grammyjs/types";
import type { Arguments, Upload } from "./body.ts";
import { parseJson } from "./json.ts";

/** Files may come in any form. */
export type Api = ApiMethods<unknown>;
export type Method = keyof Api;
export type Params<M extends Method> = NonNullable<Parameters<Api[M]>[0]>;
export type Result<M extends Method> = ReturnType<Api[M]>;
type Field<M extends Method> = keyof Params<M> & string;

/** The arguments of one call; only the names that the method really has can be asked for. */
export class Args<M extends Method> {
  private readonly given: Arguments;

  constructor(given: Arguments) {
    this.given = given;
  }

  has(name: Field<M>): boolean {
    return this.given.texts.has(name);
  }

  /** Absent is the empty text. */
  text(name: Field<M>): string {
    return this.given.texts.get(name) ?? "";
  }

  flag(name: Field<M>): boolean {
    return ["true", "yes", "1"].includes(this.text(name).trim().toLowerCase());
  }

  /** What is not a number counts as 0; what is out of range is moved to its border. */
  integer(name: Field<M>, otherwise = 0, least = -(2 ** 31), most = 2 ** 31 - 1): number {
    const text = this.text(name).trim();
    const value = text === "" ? otherwise : Number(/^-?\d+/u.exec(text)?.[0] ?? 0);
    return Math.min(Math.max(value, least), most);
  }

  json(name: Field<M>, complaint: string): unknown {
    return parseJson(this.text(name), complaint);
  }

  /** A file sent along: in a field of this name, or in the field that `attach://` points at. */
  file(name: Field<M>): Upload | undefined {
    const attached = /^attach:\/\/(.+)$/u.exec(this.text(name))?.[1];
    return this.given.files.get(attached ?? name);
  }
}
