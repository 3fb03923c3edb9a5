/** Loaded into a process before anything else: at SIGUSR2 its event loop stands still for good. */
process.on("SIGUSR2", () => {
  process.stdout.write("the loop stands still\n");
  for (;;);
});
