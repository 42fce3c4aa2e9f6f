// Loaded first in each process that `npm start` begins. When the starter is gone, even by force, the channel to it
// closes: this process then ends as if it had been asked to, so that nothing is left behind.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
