import { setTimeout as delay } from 'node:timers/promises';

/** A client as the documentation asks for: it repeats a request under its key until it is answered for good. */
export interface Client {
  /** Resolves with the comment's id once it is accepted. */
  readonly post: (comment: object, key: string) => Promise<string>;
  /** Has a moderator call a comment spam. Resolves once that is taken. */
  readonly decide: (id: string) => Promise<void>;
  readonly get: (path: string) => Promise<Record<string, unknown>>;
  /** Answers that were no acceptance, connections refused or cut included. */
  readonly refusals: () => number;
}

const RETRY_MS = 100;
const GIVE_UP_MS = 120_000;

export const makeClient = (url: string, apiKey: string): Client => {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  let refusals = 0;

  const tryPost = async (comment: object, key: string): Promise<string | undefined> => {
    try {
      const response = await fetch(`${url}/v1/comments`, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': `"${key}"` },
        body: JSON.stringify(comment),
      });
      const body = (await response.json()) as { id?: string; type?: string };
      if (response.status === 202) return body.id;
      if (response.status < 500 && response.status !== 409 && response.status !== 429)
        throw new Error(`refused for good: ${response.status} ${body.type ?? ''}`);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('refused for good')) throw error;
    }
    refusals += 1;
    return undefined;
  };

  const tryDecide = async (id: string): Promise<true | undefined> => {
    try {
      const body = JSON.stringify({ label: 'spam', source: 'moderator', teach: false });
      const response = await fetch(`${url}/v1/comments/${id}/feedback`, { method: 'POST', headers, body });
      await response.arrayBuffer();
      if (response.status === 200) return true;
    } catch {
      // The process that was asked may have died: whether it took the decision is not known, and saying it again is safe.
    }
    refusals += 1;
    return undefined;
  };

  const untilTaken = async <Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> => {
    const deadline = performance.now() + GIVE_UP_MS;
    for (;;) {
      const answer = await ask();
      if (answer !== undefined) return answer;
      if (performance.now() > deadline) throw new Error(`not taken within ${GIVE_UP_MS} ms`);
      await delay(RETRY_MS);
    }
  };

  return {
    post: (comment, key) => untilTaken(() => tryPost(comment, key)),
    decide: async (id) => {
      await untilTaken(() => tryDecide(id));
    },
    get: async (path) => (await (await fetch(`${url}${path}`, { headers })).json()) as Record<string, unknown>,
    refusals: () => refusals,
  };
};
