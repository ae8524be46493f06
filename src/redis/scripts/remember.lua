-- Appends to the log of sightings and reads what is new in it.
--
-- KEYS  1 the log, a sorted set: entry -> how many comments it holds together with all before it
-- ARGV  1 entry ('' = only read)   2 comments in it   3 most comments in the log   4 read what comes after this place
--       5 entries from before this time (ms) go; an entry begins with its own time, 13 digits
--       6 most entries to return   7 seconds until the log is forgotten if nothing more comes
-- Returns {place of the newest entry, {entry, its place, entry, its place ...}}, oldest first.
-- Atomic: an entry is in the log and everything before it is returned, or neither.
local newest = redis.call('ZREVRANGE', KEYS[1], 0, 0, 'WITHSCORES')
local place = newest[2] and tonumber(newest[2]) or 0
if ARGV[1] ~= '' then
  place = place + tonumber(ARGV[2])
  redis.call('ZADD', KEYS[1], place, ARGV[1])
  redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', place - tonumber(ARGV[3]))
  redis.call('EXPIRE', KEYS[1], ARGV[7])
end
-- A few at a time is enough: each call that adds one entry may take sixteen away.
for _ = 1, 16 do
  local oldest = redis.call('ZRANGE', KEYS[1], 0, 0)[1]
  if not oldest or tonumber(string.sub(oldest, 1, 13)) >= tonumber(ARGV[5]) then break end
  redis.call('ZREMRANGEBYRANK', KEYS[1], 0, 0)
end
return { place, redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. ARGV[4], '+inf', 'WITHSCORES', 'LIMIT', 0, ARGV[6]) }
