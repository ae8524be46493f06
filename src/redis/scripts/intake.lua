-- Takes comments of one site in: each whole or not at all, and none twice.
--
-- KEYS  1 sorted set of queued comments   2 list of leaves
--       then for each comment its own, its receipt's, and those of idempotency, external, repeat, check where they apply
-- ARGV  1 most queued comments the site may have   2 seconds an idempotency record is kept
--       3 seconds a repeated text is remembered    4 most comments remembered of one text   5 count of comments
--       6 packed (redis/packed.ts), nine fields a comment: id, received (ms), salt, first commit, leaf,
--       fingerprint under the idempotency key ('' = none), under the site's own id ('' = none), waiter ('' = nobody),
--       which further keys it has: 't' repeat, 'm' check
--       7 site   8 channel of a worker that is told of comments somebody waits for ('' = nobody)
-- Returns one string a comment: 'S' stored, 'T' stored and a worker was told, 'R<id>' the same request before,
--       'M' its key was used for another body, 'E<id>' the site's id is taken by another comment, 'F' too many are queued.
-- Atomic: a comment is visible with its state, story, leaf and indexes, or not at all. A worker that is told is sent what
--       load.lua would answer, so that it need not be asked: the site, then for each comment id, salt, first commit, and how
--       many OTHER comments had its text, in netstrings, `12:Hello world!`.
local queued, leaves = KEYS[1], KEYS[2]
local max, idemTtl, repeatTtl, repeatMax = tonumber(ARGV[1]), ARGV[2], ARGV[3], tonumber(ARGV[4])
local waiting = redis.call('ZCARD', queued)
local FP = 22
local results, accepted, newLeaves = {}, {}, {}
local FIELDS = '>' .. string.rep('I4c0', 9)
local k, at = 3, 1
local awaited = {}
for _ = 1, tonumber(ARGV[5]) do
  local id, ms, salt, commit, leaf, idemFp, extFp, waiter, more
  id, ms, salt, commit, leaf, idemFp, extFp, waiter, more, at = struct.unpack(FIELDS, ARGV[6], at)
  local comment, receipt = KEYS[k], KEYS[k + 1]
  k = k + 2
  local idem, external, same, check
  if idemFp ~= '' then idem, k = KEYS[k], k + 1 end
  if extFp ~= '' then external, k = KEYS[k], k + 1 end
  if string.find(more, 't', 1, true) then same, k = KEYS[k], k + 1 end
  if string.find(more, 'm', 1, true) then check, k = KEYS[k], k + 1 end
  local result
  if idem then
    local seen = redis.call('GET', idem)
    if seen then
      result = string.sub(seen, 1, FP) == idemFp and ('R' .. string.sub(seen, FP + 1)) or 'M'
    end
  end
  if not result and external then
    local seen = redis.call('GET', external)
    if seen then
      if string.sub(seen, 1, FP) == extFp then
        result = 'R' .. string.sub(seen, FP + 1)
      elseif not idem then
        result = 'M'
      else
        result = 'E' .. string.sub(seen, FP + 1)
      end
    end
  end
  if not result and waiting >= max then
    result = 'F'
  end
  if not result then
    local fields = { 'st', 'queued', 'n', '1', 'v', '1', 'c', '1', 'r', ms, 'k', salt, '1', commit }
    if same then
      redis.call('ZADD', same, ms, id)
      if redis.call('ZCARD', same) > repeatMax then redis.call('ZPOPMIN', same) end
      redis.call('EXPIRE', same, repeatTtl)
      fields[15], fields[16] = 'f', same
    end
    if waiter ~= '' then
      fields[#fields + 1], fields[#fields + 2] = 'w', waiter
      awaited[#awaited + 1] = { #results + 1, id, salt, commit, ms, same }
    end
    if idem then redis.call('SET', idem, idemFp .. id, 'EX', idemTtl) end
    if external then
      redis.call('SET', external, extFp .. id)
      fields[#fields + 1], fields[#fields + 2] = 'x', external
    end
    if check then
      redis.call('SET', check, id)
      fields[#fields + 1], fields[#fields + 2] = 'm', check
    end
    redis.call('HSET', comment, unpack(fields))
    redis.call('SET', receipt, id)
    accepted[#accepted + 1], accepted[#accepted + 2] = ms, id
    newLeaves[#newLeaves + 1] = leaf
    waiting = waiting + 1
    result = 'S'
  end
  results[#results + 1] = result
end
-- Once a call rather than once a comment: entering a command costs Redis more than what these do.
if #newLeaves > 0 then
  redis.call('ZADD', queued, unpack(accepted))
  redis.call('RPUSH', leaves, unpack(newLeaves))
end
if #awaited > 0 and ARGV[8] ~= '' then
  local parts = { #ARGV[7] .. ':' .. ARGV[7] }
  for _, one in ipairs(awaited) do
    -- When all are stored: those of one batch are others to one another.
    local _, id, salt, commit, ms, same = unpack(one)
    local repeats = same and redis.call('ZCOUNT', same, ms - repeatTtl * 1000, '+inf') - 1 or 0
    for _, part in ipairs({ id, salt, commit, tostring(math.max(0, repeats)) }) do parts[#parts + 1] = #part .. ':' .. part end
  end
  if redis.call('PUBLISH', ARGV[8], table.concat(parts)) > 0 then
    for _, one in ipairs(awaited) do results[one[1]] = 'T' end
  end
end
return results
