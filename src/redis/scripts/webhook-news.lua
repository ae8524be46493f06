-- Notes how a call of a webhook went.
--
-- KEYS  1 webhooks   2 how their calls went
-- ARGV  1 id   2 'told' or 'failed'   3 when (ISO 8601), and behind a space why it failed
-- Returns 1, or 0 if there is no such webhook any more.
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 then return 0 end
redis.call('HSET', KEYS[2], ARGV[1] .. ':' .. ARGV[2], ARGV[3])
return 1
