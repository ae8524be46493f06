/**
 * Keys for the desk: each element with `data-key` is what its key presses. Everything works without this file. A page
 * takes no key in its first moments, so that a key pressed twice cannot decide on a comment nobody has seen.
 */
const SETTLE_MS = 500;
const OFF = 'candor-keys-off';
const shownAt = performance.now();

const isOff = () => localStorage.getItem(OFF) === '1';
const isTyping = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener('keydown', (event) => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isOff() || isTyping(event.target)) return;
  if (performance.now() - shownAt < SETTLE_MS) return;
  const element = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (element === null) return;
  event.preventDefault();
  element.click();
});

for (const form of document.querySelectorAll('form.decide')) {
  form.addEventListener('submit', (event) => {
    if (form.dataset.sent === '1') event.preventDefault();
    form.dataset.sent = '1';
  });
}

// A page from the browser's memory may show what is no longer so.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

const place = document.querySelector('#keys-switch');
if (place !== null) {
  const button = document.createElement('button');
  const say = () => {
    button.textContent = isOff() ? 'Switch keys on' : 'Switch keys off';
  };
  button.className = 'plain';
  button.type = 'button';
  button.addEventListener('click', () => {
    if (isOff()) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '1');
    say();
  });
  say();
  place.append(button);
}

document.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest' });
