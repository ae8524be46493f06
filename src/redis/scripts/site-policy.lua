-- Changes the policy of a site, if there is one and nobody changed it meanwhile: a site that was removed stays removed.
--
-- KEYS  1 site
-- ARGV  1 policy (JSON)
--       2 version of the policy that the change was made from
-- Returns 'set'; 'changed' if another version is in force by now; 'unknown' if there is no such site.
local policy = redis.call('HGET', KEYS[1], 'policy')
if not policy then return 'unknown' end
if cjson.decode(policy).version ~= ARGV[2] then return 'changed' end
redis.call('HSET', KEYS[1], 'policy', ARGV[1])
return 'set'
