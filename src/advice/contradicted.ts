import type { About } from "../catalog/voice.ts";
import { isShown, type Said, type Voices } from "./voices.ts";

/** Something of which more people say no than yes. */
export interface Contradicted extends About {
  operator: string;
  said: Said;
}

/**
 * Everything that people contradict, most first: work for a maintainer. A way or a means as a whole is named only where
 * none of its parts is.
 */
export function contradictedIn(voices: Voices): Contradicted[] {
  const contradicted = (things: readonly (About & { operator: string })[]) =>
    things
      .map((thing) => ({ ...thing, said: voices.about(thing.operator, thing) }))
      .filter(({ said }) => isShown(said) && said.failed > said.worked);
  const all = voices.all();
  const found = contradicted(all);
  const wholes = new Map<string, About & { operator: string }>();
  for (const { operator, way, means } of all) {
    if (way === undefined || means === undefined) continue;
    if (!found.some((part) => part.operator === operator && part.way === way))
      wholes.set(`${operator} ${way}`, { operator, way });
    if (!found.some((part) => part.operator === operator && part.means === means))
      wholes.set(`${operator} ${means}`, { operator, means });
  }
  return [...found, ...contradicted([...wholes.values()])].sort(
    ({ said: one }, { said: other }) => other.failed - one.failed || one.worked - other.worked,
  );
}
