import { z } from "zod";
import type { Belgium, Reseller } from "./belgium.ts";
import { factOf } from "./fact.ts";
import type { Operator } from "./operator.ts";
import { domainName, printed } from "./value.ts";

/** What no other file says. The addresses of operators are in their own files, those of resellers in `belgium.json`. */
export const domainsSchema = z.strictObject({
  /** Other real addresses: of authorities above all. */
  official: z.array(z.strictObject({ name: printed, domain: factOf(domainName) })).min(1),
  /** Real, but of a company or a country where no Belgian card is topped up. */
  abroad: z.array(factOf(domainName)),
  /** Hosts under a real domain that are a mirror, or where anybody can put pages. */
  except: z.array(domainName),
});

/** A real address. */
export interface RealDomain {
  /** Whose it is. */
  name: string;
  domain: string;
  /** It sells credit of others. */
  reseller?: Reseller;
}

export interface Domains {
  real: readonly RealDomain[];
  abroad: readonly string[];
  except: readonly string[];
}

export function domainsOf(
  { abroad, except, official }: z.infer<typeof domainsSchema>,
  { belgium, operators }: { belgium: Belgium; operators: readonly Operator[] },
): Domains {
  return {
    real: [
      ...operators.flatMap(({ domains, name }) => domains.map(({ value }) => ({ name, domain: value }))),
      ...official.map(({ domain, name }) => ({ name, domain: domain.value })),
      ...belgium.resellers.map((reseller) => ({
        name: reseller.name,
        domain: new URL(reseller.page.value).hostname.replace(/^www\./u, ""),
        reseller,
      })),
    ],
    abroad: abroad.map(({ value }) => value),
    except,
  };
}

/** Whether a host is this domain or one under it. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}
