-- Adds a webhook to a site that has fewer than it may.
--
-- KEYS  1 site   2 webhooks
-- ARGV  1 id   2 webhook (JSON)   3 most webhooks a site may have
-- Returns 'added', 'full' or 'unknown' (no such site).
-- Atomic: a site that was removed stays removed, and two at once cannot make one too many.
if redis.call('EXISTS', KEYS[1]) == 0 then return 'unknown' end
if redis.call('HLEN', KEYS[2]) >= tonumber(ARGV[3]) then return 'full' end
redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
return 'added'
