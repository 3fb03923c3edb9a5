// The network that grammY brings along; we hand it ours.
declare module "node-fetch" {
  const fetch: typeof globalThis.fetch;
  export default fetch;
}
