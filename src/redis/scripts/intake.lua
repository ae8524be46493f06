-- Takes comments of one site in: each whole or not at all, and none twice.
--
-- KEYS  1 sorted set of queued comments   2 list of leaves
--       then six a comment: comment, receipt, idempotency, external, repeat, check
--       (the comment's own key stands where one of the last four does not apply)
-- ARGV  1 most queued comments the site may have   2 seconds an idempotency record is kept
--       3 seconds a repeated text is remembered    4 most comments remembered of one text
--       then eight a comment: id, received (ms), salt, first commit, leaf,
--       fingerprint under the idempotency key ('' = none), under the site's own id ('' = none), waiter ('' = nobody)
-- Returns one string a comment: 'S' stored, 'R<id>' the same request before, 'M' its key was used for another body,
--       'E<id>' the site's id is taken by another comment, 'F' too many are queued.
-- Atomic: a comment is visible with its state, story, leaf and indexes, or not at all.
local queued, leaves = KEYS[1], KEYS[2]
local max, idemTtl, repeatTtl, repeatMax = tonumber(ARGV[1]), ARGV[2], ARGV[3], tonumber(ARGV[4])
local waiting = redis.call('ZCARD', queued)
local FP = 22
local results, accepted, newLeaves = {}, {}, {}
local k, a = 3, 5
while a <= #ARGV do
  local comment, receipt, idem, external, same, check = KEYS[k], KEYS[k + 1], KEYS[k + 2], KEYS[k + 3], KEYS[k + 4], KEYS[k + 5]
  local id, ms, idemFp, extFp, waiter = ARGV[a], ARGV[a + 1], ARGV[a + 5], ARGV[a + 6], ARGV[a + 7]
  local result
  if idemFp ~= '' then
    local seen = redis.call('GET', idem)
    if seen then
      result = string.sub(seen, 1, FP) == idemFp and ('R' .. string.sub(seen, FP + 1)) or 'M'
    end
  end
  if not result and extFp ~= '' then
    local seen = redis.call('GET', external)
    if seen then
      if string.sub(seen, 1, FP) == extFp then
        result = 'R' .. string.sub(seen, FP + 1)
      elseif idemFp == '' then
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
    local fields = { 'st', 'queued', 'n', '1', 'v', '1', 'c', '1', 'r', ms, 'k', ARGV[a + 2], '1', ARGV[a + 3] }
    if same ~= comment then
      redis.call('ZADD', same, ms, id)
      if redis.call('ZCARD', same) > repeatMax then redis.call('ZPOPMIN', same) end
      redis.call('EXPIRE', same, repeatTtl)
      fields[15], fields[16] = 'f', same
    end
    if waiter ~= '' then
      fields[#fields + 1], fields[#fields + 2] = 'w', waiter
    end
    if idemFp ~= '' then redis.call('SET', idem, idemFp .. id, 'EX', idemTtl) end
    if extFp ~= '' then
      redis.call('SET', external, extFp .. id)
      fields[#fields + 1], fields[#fields + 2] = 'x', external
    end
    if check ~= comment then
      redis.call('SET', check, id)
      fields[#fields + 1], fields[#fields + 2] = 'm', check
    end
    redis.call('HSET', comment, unpack(fields))
    redis.call('SET', receipt, id)
    accepted[#accepted + 1], accepted[#accepted + 2] = ms, id
    newLeaves[#newLeaves + 1] = ARGV[a + 4]
    waiting = waiting + 1
    result = 'S'
  end
  results[#results + 1] = result
  k, a = k + 6, a + 8
end
-- Once a call rather than once a comment: entering a command costs Redis more than what these do.
if #newLeaves > 0 then
  redis.call('ZADD', queued, unpack(accepted))
  redis.call('RPUSH', leaves, unpack(newLeaves))
end
return results
