// Asks Akismet itself, by a library that uses `fetch` and with no address set. Arguments: key, blog, an author who is spam by agreement.
import { Author, Blog, CheckResult, Client, Comment } from '@cedx/akismet';

const [key, blog, spammer] = process.argv.slice(2);
const client = new Client(key, new Blog({ url: blog }));
const isSpam = async (name) => {
  const author = new Author({ name, ipAddress: '192.0.2.17', userAgent: 'Mozilla/5.0' });
  const comment = new Comment({ author, content: 'When do the works on the tram line begin?' });
  return (await client.checkComment(comment)) !== CheckResult.ham;
};
const byName = await fetch(`https://${key}.rest.akismet.com/1.1/submit-spam`, {
  method: 'POST',
  body: new URLSearchParams({ blog, user_ip: '192.0.2.17', comment_content: 'of no comment that was checked' }),
});
process.stdout.write(
  JSON.stringify({
    verified: await client.verifyKey(),
    honest: await isSpam('Jo Example'),
    guaranteed: await isSpam(spammer),
    reported: await byName.text(),
  }),
);
