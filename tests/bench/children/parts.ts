import { hash, randomBytes } from 'node:crypto';
import { newCommentId, newSiteId } from '../../../src/domain/ids.js';
import { DEFAULT_POLICY } from '../../../src/domain/policy.js';
import { outcomeOf, timesAt } from '../../../src/domain/event.js';
import { loadModel } from '../../../src/files/model-files.js';
import { submissionSchema, toSubmission } from '../../../src/http/api/submission-schema.js';
import { parseJson } from '../../../src/http/middleware/parse-json.js';
import { toComment } from '../../../src/intake/to-comment.js';
import { canonicalJson } from '../../../src/log/canonical-json.js';
import { leafEntry } from '../../../src/log/leaf.js';
import { commitText, parseCommit, sealEvent } from '../../../src/log/story.js';
import { hmacKey } from '../../../src/privacy/hmac.js';
import { commentKey, makeKeyring } from '../../../src/privacy/keyring.js';
import { ipHash, lookupName, prefixHash } from '../../../src/privacy/pseudonyms.js';
import { pooledRandom } from '../../../src/privacy/random.js';
import { receiptHash, receiptToken } from '../../../src/privacy/receipt-token.js';
import { open, placeOf, seal } from '../../../src/privacy/seal.js';
import { repeatKeyText } from '../../../src/scoring/normalize.js';
import { score } from '../../../src/scoring/score.js';
import type { PartCost } from '../designs/parts.js';
import { answerParent } from '../harness/answer.js';
import { benchModelDir } from '../harness/model.js';
import { microsPerCall } from '../harness/process-cost.js';
import { makeSampler } from '../harness/sample-comments.js';

/** Each part of a comment's way, alone: what it costs and whether it serves story, leaves or encryption. */

const COUNT = 4_000;
const random = pooledRandom();
const keyring = makeKeyring(randomBytes(32));
const model = loadModel(benchModelDir());
const site = newSiteId(randomBytes);
const id = newCommentId(random);
const salt = random(16);
const key = commentKey(keyring, salt);
const dayKey = hmacKey(randomBytes(32));
const now = Date.now();
const who = {
  keyring,
  ipHash: (ip: string) => ipHash(dayKey, ip),
  prefixHash: (ip: string) => prefixHash(dayKey, ip),
};

const next = makeSampler(17);
const bodies = Array.from({ length: COUNT }, () => JSON.stringify(next()));
const values = bodies.map(parseJson);
const submissions = values.map((value) => toSubmission(submissionSchema.parse(value)));
const comments = submissions.map((submission) => toComment(submission, now, who));
const jsons = comments.map((comment) => JSON.stringify(comment));
const verdicts = comments.map((comment) => score(comment, { repeats: 0 }, model, DEFAULT_POLICY));
// Members in sorted order, as the service makes them: others are written in twice the time.
const { at, t } = timesAt(now);
const receivedOf = (digest: string) => ({ at, digest, id, k: 'received', t, version: 1, via: 'rest' }) as const;
const digests = jsons.map((json) => hash('sha256', json, 'base64'));
const scoredEvents = verdicts.map((verdict) => ({ at, id, k: 'scored', t, verdict, version: 1 }) as const);
const outcomeEvents = verdicts.map(
  (verdict) => ({ at, by: 'filter', id, k: outcomeOf(verdict.kind), t, version: 1 }) as const,
);
const firstTexts = jsons.map((json, i) => commitText([sealEvent(receivedOf(digests[i] ?? ''), random)], json));
const verdictTexts = scoredEvents.map((event, i) => {
  const outcome = outcomeEvents[i];
  return commitText([event, ...(outcome === undefined ? [] : [outcome])].map((one) => sealEvent(one, random)));
});
const sealedTexts = firstTexts.map((text) => seal(key, placeOf(id, 1), text, random));
const scoredRecords = scoredEvents.map((event) => canonicalJson(event));
const eventSalt = random(32);

/** A task for each item in turn. */
const cost = <Item>(items: readonly Item[], task: (item: Item, index: number) => unknown): number =>
  microsPerCall(
    (index) => {
      const item = items[index];
      if (item !== undefined) task(item, index);
    },
    { calls: items.length, rounds: 4 },
  );

const part = (where: PartCost['where'], purpose: PartCost['purpose'], name: string, micros: number): PartCost => ({
  where,
  purpose,
  name,
  micros,
});

const measure = (): readonly PartCost[] => [
  part(
    'api',
    'intake',
    'JSON.parse of the body',
    cost(bodies, (body) => parseJson(body)),
  ),
  part(
    'api',
    'intake',
    'schema of the body',
    cost(values, (value) => toSubmission(submissionSchema.parse(value))),
  ),
  part(
    'api',
    'intake',
    'digest of the body',
    cost(bodies, (body) => hash('sha256', body, 'base64')),
  ),
  part(
    'api',
    'intake',
    'names of key and text',
    cost(bodies, (body) => [
      lookupName(keyring, site, 'idempotency', body.slice(0, 40)),
      lookupName(keyring, site, 'repeat', body.slice(12, 360)),
    ]),
  ),
  part('api', 'intake', 'text for exact repeats', cost(comments, repeatKeyText)),
  part(
    'api',
    'intake',
    'receipt link and its hash',
    cost(bodies, () => receiptHash(receiptToken(keyring, site, id))),
  ),
  part(
    'api',
    'encryption',
    'pseudonyms (e-mail, address)',
    cost(submissions, (one) => toComment(one, now, who)),
  ),
  part(
    'api',
    'encryption',
    'key of the comment',
    cost(bodies, () => commentKey(keyring, salt)),
  ),
  part(
    'api',
    'encryption',
    'sealing the comment',
    cost(firstTexts, (text) => seal(key, placeOf(id, 1), text, random)),
  ),
  part(
    'api',
    'story',
    'comment and receipt as JSON',
    cost(comments, (comment, i) =>
      commitText([{ entry: `["",${canonicalJson(receivedOf(digests[i] ?? ''))}]`, leaf: '' }], JSON.stringify(comment)),
    ),
  ),
  part(
    'api',
    'leaves',
    'digest of the comment',
    cost(jsons, (json) => hash('sha256', json, 'base64')),
  ),
  part(
    'api',
    'leaves',
    'leaf of the receipt',
    cost(digests, (digest) => leafEntry(eventSalt, digest, 'received', 0)),
  ),
  part(
    'worker',
    'encryption',
    'key of the comment',
    cost(bodies, () => commentKey(keyring, salt)),
  ),
  part(
    'worker',
    'encryption',
    'opening the comment',
    cost(sealedTexts, (text) => open(key, placeOf(id, 1), text)),
  ),
  part(
    'worker',
    'encryption',
    'sealing the verdict',
    cost(verdictTexts, (text) => seal(key, placeOf(id, 2), text, random)),
  ),
  part(
    'worker',
    'story',
    'reading the first commit',
    cost(firstTexts, (text) => parseCommit(text)),
  ),
  part(
    'worker',
    'story',
    'verdict and outcome as canonical JSON',
    cost(scoredEvents, (event, i) => [canonicalJson(event), canonicalJson(outcomeEvents[i])]),
  ),
  part(
    'worker',
    'leaves',
    'leaves of verdict and outcome',
    cost(scoredRecords, (record) => [
      leafEntry(eventSalt, record, 'scored', 0),
      leafEntry(eventSalt, 'x'.repeat(150), 'published', 0),
    ]),
  ),
  part(
    'worker',
    'judging',
    'score() with reasons',
    // A copy each time: what was read of a comment is remembered by its object.
    cost(comments, (one) => score({ ...one }, { repeats: 0 }, model, DEFAULT_POLICY)),
  ),
];

answerParent({}, () => Promise.resolve(measure()));
