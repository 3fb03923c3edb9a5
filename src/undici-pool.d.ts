// undici's types name only the whole of it.
declare module "undici/lib/dispatcher/pool.js" {
  export { Pool as default } from "undici";
}
