-- Puts the oldest lessons of a site, whose comments are all gone, into its base.
--
-- KEYS  1 learner   2 lessons   3 base
-- ARGV  1 how many lessons had been unlearned, and 2 the last one in the base, when they were read
--       3 the last lesson that goes into the base   4 the base with them
-- Returns 1, or 0 if something was unlearned or folded meanwhile: then nothing was written.
-- Atomic: no lesson is ever both in the base and beside it, or in neither.
local now = redis.call('HMGET', KEYS[1], 'g', 'b')
if tonumber(now[1] or 0) ~= tonumber(ARGV[1]) or tonumber(now[2] or 0) ~= tonumber(ARGV[2]) then return 0 end
for number = ARGV[2] + 1, tonumber(ARGV[3]) do redis.call('HDEL', KEYS[2], number) end
redis.call('SET', KEYS[3], ARGV[4])
redis.call('HSET', KEYS[1], 'b', ARGV[3])
return 1
