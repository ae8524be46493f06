-- Appends an edited text to the story of one comment and queues it for judging again.
--
-- KEYS  1 comment   2 list of leaves   3-6 sorted sets of queued, ham, flagged, spam comments   7 repeats of the new text, or the comment
-- ARGV  1 id   2 commits its story must have   3 commit   4 leaf   5 waiter ('' = nobody)   6 now (ms)
--       7 seconds a repeated text is remembered   8 most comments remembered of one text
-- Returns 'ok', 'gone' or 'late', as advance.lua does.
local indexes = { queued = KEYS[3], ham = KEYS[4], flagged = KEYS[5], spam = KEYS[6] }
local c = redis.call('HMGET', KEYS[1], 'st', 'n', 'r', 'v', 'f')
if not c[1] or not indexes[c[1]] then return 'gone' end
if c[2] ~= ARGV[2] then return 'late' end
local id, n = ARGV[1], tonumber(ARGV[2]) + 1
redis.call('HSET', KEYS[1], n, ARGV[3], 'n', n, 'c', n, 'v', tonumber(c[4]) + 1, 'st', 'queued')
redis.call('HDEL', KEYS[1], 'p')
if c[5] then
  redis.call('ZREM', c[5], id)
  redis.call('HDEL', KEYS[1], 'f')
end
if KEYS[7] ~= KEYS[1] then
  redis.call('ZADD', KEYS[7], ARGV[6], id)
  if redis.call('ZCARD', KEYS[7]) > tonumber(ARGV[8]) then redis.call('ZPOPMIN', KEYS[7]) end
  redis.call('EXPIRE', KEYS[7], ARGV[7])
  redis.call('HSET', KEYS[1], 'f', KEYS[7])
end
if ARGV[5] ~= '' then redis.call('HSET', KEYS[1], 'w', ARGV[5]) end
if c[1] ~= 'queued' then
  redis.call('ZREM', indexes[c[1]], id)
  redis.call('ZADD', indexes.queued, c[3], id)
end
redis.call('RPUSH', KEYS[2], ARGV[4])
return 'ok'
