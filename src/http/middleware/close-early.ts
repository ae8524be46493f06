import type { IncomingMessage, ServerResponse } from 'node:http';

/** What is still taken off the wire, unread, of a body that is refused. */
const LINGER_BYTES = 64 * 1024;
const LINGER_MS = 1_000;

/**
 * Ends the connection after this answer although the request is still arriving.
 *
 * Closing a socket that holds unread bytes makes the kernel reset the connection, and the caller would see the reset
 * instead of the answer that says why. So the sending side is closed first; what arrives is thrown away up to
 * LINGER_BYTES, then left to back up; and after LINGER_MS at the latest the socket goes. Node calls `destroySoon` when
 * the last answer of a connection is flushed, which is the moment this needs.
 */
export const closeEarly = (req: IncomingMessage, res: ServerResponse): void => {
  const { socket } = req;
  res.setHeader('connection', 'close');
  let left = LINGER_BYTES;
  req.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) req.pause();
  });
  req.on('error', () => socket.destroy());
  socket.destroySoon = (): void => {
    socket.end();
    const timer = setTimeout(() => socket.destroy(), LINGER_MS);
    socket.once('close', () => {
      clearTimeout(timer);
    });
  };
};
