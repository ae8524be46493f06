-- Writes a site and its first key. Repeating it changes nothing.
--
-- KEYS  1 site   2 its keys
-- ARGV  1 name   2 address   3 created (ISO 8601)   4 policy (JSON)   5 key id   6 key (JSON)
-- Returns 1, or 0 if a site of this id is there already.
-- Atomic: a site is never seen without a key.
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('HSET', KEYS[1], 'name', ARGV[1], 'url', ARGV[2], 'at', ARGV[3], 'policy', ARGV[4])
redis.call('HSET', KEYS[2], ARGV[5], ARGV[6])
return 1
