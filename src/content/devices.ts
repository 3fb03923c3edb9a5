import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { brandSchema, deviceKindsSchema, type Devices } from "../domain/device.ts";
import { readContent } from "./reading.ts";

/** Every brand in `devices/`, one file each, and what is common to all devices. */
export function readDevices(folder = import.meta.dirname): Devices {
  const files = readdirSync(join(folder, "devices")).filter((file) => file.endsWith(".json"));
  const brands = files.sort().map((file) => {
    const brand = readContent(folder, `devices/${file}`, brandSchema);
    if (brand.id !== basename(file, ".json"))
      throw new Error(`devices/${file}: id is "${brand.id}", not the name of the file`);
    return brand;
  });
  return Object.freeze({ ...readContent(folder, "device-kinds.json", deviceKindsSchema), brands });
}
