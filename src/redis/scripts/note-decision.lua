-- Counts a moderator's decision on a comment for everyone and everything it is about, in place of an earlier decision on
-- the same comment; or takes that back. Exact: the record says what was counted, so that just this is subtracted again.
--
-- KEYS  1 hash of counts: 's<subject>' and 'h<subject>' -> decisions for spam, for ham
--       2 hash of records: comment -> what was counted   3 sorted set: comment -> when (ms)
--       4 hash of counts per site, which only limits what one site contributes (unused where ARGV 6 is 0)
-- ARGV  1 comment   2 's', 'h', or '' to take back   3 now (ms)   4 most records   5 records from before (ms) are forgotten
--       6 most decisions of one site that count for one subject, 0 = all   7 site   8 seconds until all is forgotten
--       9... subjects
-- Returns 1. Doing it twice is the same as once.
local limit = tonumber(ARGV[6])

local function add(key, field, by)
  if redis.call('HINCRBY', key, field, by) <= 0 then redis.call('HDEL', key, field) end
end

local function count(site, field, by)
  if limit == 0 then return add(KEYS[1], field, by) end
  local own = site .. field
  local after = tonumber(redis.call('HGET', KEYS[4], own) or 0) + by
  add(KEYS[4], own, by)
  local difference = math.min(limit, after) - math.min(limit, after - by)
  if difference ~= 0 then add(KEYS[1], field, difference) end
end

-- A record is the label, the ten characters of the site, and the subjects.
local function takeBack(comment)
  local record = redis.call('HGET', KEYS[2], comment)
  if not record then return end
  local label, site = string.sub(record, 1, 1), string.sub(record, 2, 11)
  for subject in string.gmatch(string.sub(record, 12), '%S+') do count(site, label .. subject, -1) end
  redis.call('HDEL', KEYS[2], comment)
  redis.call('ZREM', KEYS[3], comment)
end

takeBack(ARGV[1])
if ARGV[2] ~= '' and #ARGV >= 9 then
  for i = 9, #ARGV do count(ARGV[7], ARGV[2] .. ARGV[i], 1) end
  redis.call('HSET', KEYS[2], ARGV[1], ARGV[2] .. ARGV[7] .. table.concat(ARGV, ' ', 9))
  redis.call('ZADD', KEYS[3], ARGV[3], ARGV[1])
end
for _, comment in ipairs(redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', '(' .. ARGV[5], 'LIMIT', 0, 50)) do takeBack(comment) end
local over = redis.call('ZCARD', KEYS[3]) - tonumber(ARGV[4])
if over > 0 then
  for _, comment in ipairs(redis.call('ZRANGE', KEYS[3], 0, math.min(over, 50) - 1)) do takeBack(comment) end
end
for i = 1, #KEYS do redis.call('EXPIRE', KEYS[i], ARGV[8]) end
return 1
