// Runs before everything else, on whatever Node is found, so it is written for very old ones.
if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error(
    "This needs Node 24 or newer, and found " +
      process.versions.node +
      ". Run `npm ci` without --omit=optional (it brings Node 24 on Linux and Windows), or install it from https://nodejs.org.",
  );
  process.exit(1);
}
