-- Changes the policy of a site, if there is one: a site that was removed meanwhile stays removed.
--
-- KEYS  1 site
-- ARGV  1 policy (JSON)
-- Returns 1, or 0 if there is no such site.
if redis.call('EXISTS', KEYS[1]) == 0 then return 0 end
redis.call('HSET', KEYS[1], 'policy', ARGV[1])
return 1
