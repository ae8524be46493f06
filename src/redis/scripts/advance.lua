-- Appends a commit to the stories of comments of one site, changing their status: verdicts and decisions.
-- The first commit of a number wins; a second run of the same step changes nothing.
--
-- KEYS  1 list of leaves   2-5 sorted sets of queued, ham, flagged, spam comments   then the comments
-- ARGV  for each comment: id, commits its story must have, new status, commit, count of leaves, the leaves
-- Returns one string a comment: 'ok', 'gone' (no such comment, or a tombstone), 'late' (the story went on meanwhile).
-- Atomic: status, story, leaves and indexes change together. Whoever waits is told in the same step.
local indexes = { queued = KEYS[2], ham = KEYS[3], flagged = KEYS[4], spam = KEYS[5] }
local results = {}
local a = 1
for k = 6, #KEYS do
  local key = KEYS[k]
  local id, seen, status, commit, count = ARGV[a], ARGV[a + 1], ARGV[a + 2], ARGV[a + 3], tonumber(ARGV[a + 4])
  local c = redis.call('HMGET', key, 'st', 'n', 'r', 'w')
  if not c[1] or not indexes[c[1]] then
    results[#results + 1] = 'gone'
  elseif c[2] ~= seen then
    results[#results + 1] = 'late'
  else
    local n = tonumber(seen) + 1
    redis.call('HSET', key, n, commit, 'n', n, 'st', status)
    if c[1] ~= status then
      redis.call('ZREM', indexes[c[1]], id)
      redis.call('ZADD', indexes[status], c[3], id)
    end
    for i = 1, count do redis.call('RPUSH', KEYS[1], ARGV[a + 4 + i]) end
    if c[4] then
      redis.call('PUBLISH', c[4], id)
      redis.call('HDEL', key, 'w')
    end
    results[#results + 1] = 'ok'
  end
  a = a + 5 + count
end
return results
