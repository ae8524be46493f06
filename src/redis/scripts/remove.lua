-- Replaces a comment by its tombstone: text, identifiers, salts and story go, and with the salt the key they were sealed under.
-- What was taught by it is unlearned if it is erased; if it expires, nothing leads from the lesson to the comment any more.
-- Behind lessons.lua.
--
-- KEYS  1 comment   2 its receipt   3 list of leaves   4-7 sorted sets of queued, ham, flagged, spam comments
--       8 learner   9 lessons   10 unlearned lessons   11 doubted comments
-- ARGV  1 id   2 'erased' or 'expired'   3 when (ISO 8601)   4 the last event with its salt   5 its leaf
--       6 seconds the tombstone is kept   7 commits the story had when it was read
-- Returns 'ok', 'gone' (no such comment, or a tombstone already) or 'late' (the story went on since it was read).
-- Atomic: an erased comment and what it taught go together.
local c = redis.call('HMGET', KEYS[1], 'st', 'n', 'f', 'x', 'l', 'm')
if not c[1] or c[1] == 'erased' or c[1] == 'expired' then return 'gone' end
if c[2] ~= ARGV[7] then return 'late' end
for i = 4, 7 do redis.call('ZREM', KEYS[i], ARGV[1]) end
redis.call('ZREM', KEYS[11], ARGV[1])
-- All three keys are in the comment's own slot: they were given to the script that wrote them there.
if c[3] then redis.call('ZREM', c[3], ARGV[1]) end
if c[4] then redis.call('DEL', c[4]) end
-- A later comment of the same author and text may have taken the name.
if c[6] and redis.call('GET', c[6]) == ARGV[1] then redis.call('DEL', c[6]) end
if c[5] and ARGV[2] == 'erased' then
  unlearn(KEYS[8], KEYS[9], KEYS[10], c[5])
elseif c[5] then
  local lesson = redis.call('HGET', KEYS[9], c[5])
  if lesson then redis.call('HSET', KEYS[9], c[5], '0' .. string.sub(lesson, 2)) end
end
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'st', ARGV[2], 'at', ARGV[3], 'e', ARGV[4])
redis.call('EXPIRE', KEYS[1], ARGV[6])
redis.call('EXPIRE', KEYS[2], ARGV[6])
redis.call('RPUSH', KEYS[3], ARGV[5])
return 'ok'
