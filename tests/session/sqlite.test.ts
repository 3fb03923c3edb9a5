import { describe } from "vitest";
import { contract } from "./support/contract.ts";
import { modelContract } from "./support/model.ts";
import { sqliteStore } from "./support/store.ts";

describe("sessions in SQLite", () => {
  contract(sqliteStore);
  modelContract(sqliteStore, false);
});
