import { z } from "zod";
import { factOf } from "./fact.ts";
import { domainName, operatorId, printed } from "./value.ts";

const officialSchema = z.strictObject({
  owner: operatorId,
  name: printed,
  /** `reseller`: a real shop that sells credit of others, with a fee of its own. */
  kind: z.enum(["operator", "authority", "reseller"]),
  domain: factOf(domainName),
  /** This host alone, since the rest of the domain belongs to others. */
  exact: z.literal(true).optional(),
  /** Hosts under the domain that are a mirror, or where anybody can put pages. */
  except: z.array(domainName).min(1).optional(),
  /** An everyday word: a name that merely has it inside is no imitation. */
  ordinary: z.literal(true).optional(),
});
export type OfficialDomain = z.infer<typeof officialSchema>;

export const domainsSchema = z.strictObject({
  /** Whose each real address is. */
  official: z.array(officialSchema).min(1),
  /** Real, but of a company or a country where no Belgian card is topped up: no imitation, and not on the list. */
  abroad: z.array(z.strictObject({ like: operatorId, domain: factOf(domainName) })),
});
export type Domains = z.infer<typeof domainsSchema>;
