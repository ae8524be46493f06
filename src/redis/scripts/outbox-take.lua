-- Takes comments of one site of which it is to be told, for one process and a while.
--
-- KEYS  1 outbox   2 what the keys of the site's comments begin with, in the same slot
-- ARGV  1 now (ms)   2 until when they are taken (ms and a half: no other score has one)   3 most comments
-- Returns for each comment its id and its record, as of HGETALL (empty if there is none).
-- Atomic: of two processes one gets a comment. And what its record says had its time to be undone: a decision that came later
--       would have moved the comment's own time on, in the step that committed it.
local ids = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', ARGV[1], 'LIMIT', 0, ARGV[3])
local results = {}
for i, id in ipairs(ids) do
  redis.call('ZADD', KEYS[1], ARGV[2], id)
  results[i] = { id, redis.call('HGETALL', KEYS[2] .. id) }
end
return results
