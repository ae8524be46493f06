-- Adds a key, for the API or for Akismet clients, to a site that has fewer than two.
--
-- KEYS  1 site   2 its keys of that kind
-- ARGV  1 its id or name   2 what is kept of it   3 most keys a site may have
-- Returns 'added', 'full' or 'unknown' (no such site).
-- Atomic: two rotations at once cannot leave three live keys.
if redis.call('EXISTS', KEYS[1]) == 0 then return 'unknown' end
if redis.call('HLEN', KEYS[2]) >= tonumber(ARGV[3]) then return 'full' end
redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
return 'added'
