-- Changes a webhook, if nobody changed or removed it meanwhile.
--
-- KEYS  1 webhooks
-- ARGV  1 id   2 webhook (JSON)   3 revision that the change was made from
-- Returns 1, or 0 if another revision, or none, is there by now.
local known = redis.call('HGET', KEYS[1], ARGV[1])
if not known or cjson.decode(known).revision ~= tonumber(ARGV[3]) then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1
