/** While a comment is being checked: asks now and then, and loads the page again once there is something new on it. */
const EVERY_MS = 2000;
const state = document.querySelector('main')?.dataset.status;

const look = async () => {
  try {
    const answer = await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    if (answer.ok && answer.headers.get('Candor-Status') !== state) return location.reload();
  } catch {
    // Offline for a moment: the next look will tell.
  }
  return setTimeout(look, EVERY_MS);
};

setTimeout(look, EVERY_MS);
