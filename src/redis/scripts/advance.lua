-- Appends a commit to the stories of comments of one site, changing their status: verdicts and decisions.
-- The first commit of a number wins; a second run of the same step changes nothing.
--
-- KEYS  1 list of leaves   2-5 sorted sets of queued, ham, flagged, spam comments   6 webhooks   7 outbox   then the comments
-- ARGV  for each comment: id, commits its story must have, new status, commit, count of leaves, the leaves
-- Returns one string a comment: 'ok', 'gone' (no such comment, or a tombstone), 'late' (the story went on meanwhile).
-- Atomic: status, story, leaves, indexes and, where the site has a webhook, the outbox change together. Whoever waits is told in the same step, and sent the
--       record, so that it need not be read: id and record (as of HGETALL) in netstrings, `12:Hello world!`.
local indexes = { queued = KEYS[2], ham = KEYS[3], flagged = KEYS[4], spam = KEYS[5] }
local results, newLeaves = {}, {}
-- For each index the members it loses, and the scores and members it gains: told to Redis once a call rather than once a
-- comment, since entering a command costs it more than what these do.
local lost, gained, turned = {}, {}, {}
local a = 1
for k = 8, #KEYS do
  local key = KEYS[k]
  local id, seen, status, commit, count = ARGV[a], ARGV[a + 1], ARGV[a + 2], ARGV[a + 3], tonumber(ARGV[a + 4])
  local c = redis.call('HMGET', key, 'st', 'n', 'r', 'w')
  if not c[1] or not indexes[c[1]] then
    results[#results + 1] = 'gone'
  elseif c[2] ~= seen then
    results[#results + 1] = 'late'
  else
    local n = string.format('%d', seen + 1)
    redis.call('HSET', key, n, commit, 'n', n, 'st', status)
    if c[1] ~= status then
      local from, to = indexes[c[1]], indexes[status]
      lost[from], gained[to] = lost[from] or {}, gained[to] or {}
      table.insert(lost[from], id)
      table.insert(gained[to], c[3])
      table.insert(gained[to], id)
    end
    if status ~= 'queued' then
      turned[#turned + 1] = 0
      turned[#turned + 1] = id
    end
    for i = 1, count do newLeaves[#newLeaves + 1] = ARGV[a + 4 + i] end
    -- A step that leaves the comment queued is not what anybody waits for.
    if c[4] and status ~= 'queued' then
      redis.call('HDEL', key, 'w')
      local parts = { #id .. ':' .. id }
      for _, part in ipairs(redis.call('HGETALL', key)) do parts[#parts + 1] = #part .. ':' .. part end
      redis.call('PUBLISH', c[4], table.concat(parts))
    end
    results[#results + 1] = 'ok'
  end
  a = a + 5 + count
end
for index, ids in pairs(lost) do redis.call('ZREM', index, unpack(ids)) end
for index, members in pairs(gained) do redis.call('ZADD', index, unpack(members)) end
if #newLeaves > 0 then redis.call('RPUSH', KEYS[1], unpack(newLeaves)) end
if #turned > 0 and redis.call('EXISTS', KEYS[6]) == 1 then redis.call('ZADD', KEYS[7], unpack(turned)) end
return results
