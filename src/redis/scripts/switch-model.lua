-- Has another general model judge from now on, and keeps it if it is new.
--
-- KEYS  1 in force   2 binaries   3 manifests   4 order   5 changes   6 leaves
-- ARGV  1 how often it had changed when this was prepared   2 id of the model   3 id of the one it was made from, or its own
--       4 its number, 5 binary and 6 manifest, if it is new ('' = it is kept, or was made from none)
--       7 the change with its salt   8 its leaf   9 most models kept   10 most changes kept
-- Returns 'switched'; 'changed' if somebody was quicker; 'unknown' if a model that is not new is not kept. Then nothing was written.
-- Atomic: no model judges without the event that says so, and its leaf.
if tonumber(redis.call('HGET', KEYS[1], 'v') or 0) ~= tonumber(ARGV[1]) then return 'changed' end
local id, from, number = ARGV[2], ARGV[3], ARGV[4]
if number ~= '' then
  redis.call('HSET', KEYS[2], id, ARGV[5])
  redis.call('HSET', KEYS[3], id, ARGV[6])
  redis.call('LREM', KEYS[4], 0, id)
  redis.call('LPUSH', KEYS[4], id)
  redis.call('HSET', KEYS[1], 'n', number)
  while redis.call('LLEN', KEYS[4]) > tonumber(ARGV[9]) do
    local oldest = redis.call('RPOP', KEYS[4])
    redis.call('HDEL', KEYS[2], oldest)
    redis.call('HDEL', KEYS[3], oldest)
  end
elseif id ~= from and redis.call('HEXISTS', KEYS[2], id) == 0 then
  return 'unknown'
end
redis.call('HINCRBY', KEYS[1], 'v', 1)
redis.call('HSET', KEYS[1], 'id', id, 'from', from)
redis.call('RPUSH', KEYS[5], ARGV[7])
redis.call('LTRIM', KEYS[5], -tonumber(ARGV[10]), -1)
redis.call('RPUSH', KEYS[6], ARGV[8])
return 'switched'
