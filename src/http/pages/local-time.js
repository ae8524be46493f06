/** Times are written in UTC; where script runs, they are shown in the reader's own time zone. */
const format = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
  dateStyle: 'medium',
  timeStyle: 'short',
});

for (const time of document.querySelectorAll('time[data-local]')) {
  time.title = time.textContent;
  time.textContent = format.format(new Date(time.dateTime));
}
