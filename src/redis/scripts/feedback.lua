-- What somebody says of a comment: a decision, a lesson, a doubt, or several of them, in one step. Behind lessons.lua.
--
-- KEYS  1 comment   2 list of leaves   3-6 sorted sets of queued, ham, flagged, spam comments
--       7 learner   8 lessons   9 unlearned lessons   10 lessons of the day   11 doubted comments   12 webhooks   13 outbox
-- ARGV  1 id   2 commits its story must have   3 new status ('' = as it is)   4 commit ('' = none)
--       5 'teach', 'forget' or 'keep' the comment's lesson   7 now (ms)
--       6 what somebody who is no moderator says of it, as `site ham`: what stood there before is forgotten ('' = nobody)
--       8 label and source of the lesson, a letter each   9 its weight (thousandths)   10 the rest of its bytes
--       11 lessons its source may give a day ('' = any number)   12 most lessons a site may have
--       13 weight of all but moderators' lessons that is always allowed (thousandths), 14 and for each of the moderators'
--       15 most doubted comments   16 '1' if what is said disagrees with the verdict
--       17 label a moderator decided for, a letter ('' = none)   18 how often a source must have agreed with moderators
--       beforehand about spam, and about ham, and 19 how many times as often as not
--       20 when the site is told of a decision (ms)   then the leaves
-- Returns 'ok', 'gone' or 'late', as advance.lua does; 'unproven', 'daily-cap', 'share' or 'full' if the lesson is not taken, and then
--       nothing was written.
-- Atomic: story, status, leaves, lesson, counts, doubt and, where the site has a webhook, the outbox change together. A comment has one lesson at most.
local learner, lessons, day = KEYS[7], KEYS[8], KEYS[10]
local indexes = { queued = KEYS[3], ham = KEYS[4], flagged = KEYS[5], spam = KEYS[6] }
local id, status, commit, act, said = ARGV[1], ARGV[3], ARGV[4], ARGV[5], ARGV[6]
local c = redis.call('HMGET', KEYS[1], 'st', 'n', 'r', 'l', 'o')
if not c[1] or not indexes[c[1]] then return 'gone' end
if c[2] ~= ARGV[2] then return 'late' end
local known = c[4] and redis.call('HGET', lessons, c[4])

if act == 'teach' then
  local source = string.sub(ARGV[8], 2, 2)
  if ARGV[11] ~= '' and tonumber(redis.call('HGET', day, source) or 0) >= tonumber(ARGV[11]) then return 'daily-cap' end
  if redis.call('HLEN', lessons) - (known and 1 or 0) >= tonumber(ARGV[12]) then return 'full' end
  if source ~= 'm' then
    local record = redis.call('HMGET', learner, 'as' .. source, 'ah' .. source, 'd' .. source)
    local spam, ham, against = tonumber(record[1]) or 0, tonumber(record[2]) or 0, tonumber(record[3]) or 0
    local least = tonumber(ARGV[18])
    if spam < least or ham < least or spam + ham < against * ARGV[19] then return 'unproven' end
    local n = redis.call('HMGET', learner, 'u', 'nsm', 'nhm')
    local allowed = ARGV[13] + ARGV[14] * ((tonumber(n[2]) or 0) + (tonumber(n[3]) or 0))
    if (tonumber(n[1]) or 0) - untrusted(known) + ARGV[9] > allowed then return 'share' end
  end
end

if known and act ~= 'keep' then
  unlearn(learner, lessons, KEYS[9], c[4])
  redis.call('HDEL', KEYS[1], 'l')
end
if act == 'teach' then
  local number = redis.call('HINCRBY', learner, 's', 1)
  redis.call('HSET', lessons, number, '1' .. ARGV[8] .. struct.pack('>H', ARGV[9]) .. ARGV[10])
  redis.call('HSET', KEYS[1], 'l', number)
  redis.call('HINCRBY', learner, 'n' .. ARGV[8], 1)
  local source = string.sub(ARGV[8], 2, 2)
  if source ~= 'm' then redis.call('HINCRBY', learner, 'u', ARGV[9]) end
  redis.call('HINCRBY', day, source, 1)
  redis.call('EXPIRE', day, 172800)
end

-- What was said before a moderator decided tells how far its source can be trusted; each word counts once.
if ARGV[17] ~= '' and c[5] then
  local source, label = string.match(c[5], '^(%a)%a* (%a)')
  redis.call('HINCRBY', learner, label == ARGV[17] and ('a' .. label .. source) or ('d' .. source), 1)
end
if said == '' then
  redis.call('HDEL', KEYS[1], 'o')
else
  redis.call('HSET', KEYS[1], 'o', said)
end
if ARGV[16] == '1' then
  redis.call('ZADD', KEYS[11], ARGV[7], id)
  if redis.call('ZCARD', KEYS[11]) > tonumber(ARGV[15]) then redis.call('ZPOPMIN', KEYS[11]) end
else
  redis.call('ZREM', KEYS[11], id)
end

if commit ~= '' then
  local n = tonumber(ARGV[2]) + 1
  redis.call('HSET', KEYS[1], n, commit, 'n', n)
end
if status ~= '' and status ~= c[1] then
  redis.call('HSET', KEYS[1], 'st', status)
  redis.call('ZREM', indexes[c[1]], id)
  redis.call('ZADD', indexes[status], c[3], id)
end
-- A decision that is taken back, or replaced by another, moves the time on: told is what holds then.
if status ~= '' and redis.call('EXISTS', KEYS[12]) == 1 then redis.call('ZADD', KEYS[13], ARGV[20], id) end
for i = 21, #ARGV do redis.call('RPUSH', KEYS[2], ARGV[i]) end
return 'ok'
