/** Loaded into a process before anything else: its clock jumps an hour ahead at SIGUSR2, and back at the next one. */
const now = Date.now.bind(Date);
let ahead = 0;
Date.now = () => now() + ahead;
process.on("SIGUSR2", () => {
  ahead = ahead === 0 ? 3_600_000 : 0;
  process.stdout.write(ahead === 0 ? "the clock is right again\n" : "the clock is an hour ahead\n");
});
