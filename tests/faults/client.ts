import { setTimeout as delay } from 'node:timers/promises';

/** A client as the documentation asks for: it repeats a request under its key until it is answered for good. */
export interface Client {
  /** Resolves with the comment's id once it is accepted. */
  readonly post: (comment: object, key: string) => Promise<string>;
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

  return {
    post: async (comment, key) => {
      const deadline = performance.now() + GIVE_UP_MS;
      for (;;) {
        const id = await tryPost(comment, key);
        if (id !== undefined) return id;
        if (performance.now() > deadline) throw new Error(`not accepted within ${GIVE_UP_MS} ms`);
        await delay(RETRY_MS);
      }
    },
    get: async (path) => (await (await fetch(`${url}${path}`, { headers })).json()) as Record<string, unknown>,
    refusals: () => refusals,
  };
};
