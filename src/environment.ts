import { type Config, ConfigError, readConfig } from "./config.ts";

/** What the environment and a `.env` here say, or one line for each thing that is wrong with it. */
export function readEnvironment(): Config | string[] {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split("\n");
  }
}
