// Runs first, on any Node, so it uses syntax that very old ones understand.
if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(
    "This needs Node 24 or newer, but this is " +
      process.versions.node +
      ". Run `npm ci` without --omit=optional (it installs Node 24 on Linux and Windows), or install Node from https://nodejs.org.",
  );
  process.exit(1);
}
