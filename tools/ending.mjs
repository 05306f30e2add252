const asked = { SIGINT: 130, SIGTERM: 143 };

/**
 * Calls back once when this process is asked to end, with the exit code that a shell expects.
 * npm puts a shell between itself and us, which dies of a SIGTERM without passing it on: the loss of
 * that parent counts as being asked, or a stopped `npm start` would leave its server behind.
 * @param {(code: number) => void} callback
 */
export function onEnd(callback) {
  let ended = false;
  const end = (code) => {
    if (!ended) callback(code);
    ended = true;
  };
  for (const [signal, code] of Object.entries(asked)) process.on(signal, () => end(code));
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end(asked.SIGTERM);
  }, 500).unref();
}
