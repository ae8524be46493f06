-- Counts that a site was answered wrongly about a comment, in place of what was counted for it before.
--
-- KEYS  1 comment   2 answers counted
-- ARGV  1 what it is, 's' or 'h'; '' takes back what was said   2 day   3 month
-- Returns 1, or 0 if no answer about the comment was counted.
-- Atomic: a comment counts as one error at most. Doing it twice is the same as once.
local c = redis.call('HMGET', KEYS[1], 'a', 'e')
if not c[1] then return 0 end
local error = (ARGV[1] == 's' and c[1] == 'f' and 'm') or (ARGV[1] == 'h' and c[1] == 't' and 'f') or ''
-- Counted before: a letter, and the day and month it was counted for.
local was, day, month = string.match(c[2] or '', '^(%a) (%S+) (%S+)$')
if (was or '') == error then return 1 end
if was then
  redis.call('HDEL', KEYS[1], 'e')
  for _, time in ipairs({ day, month }) do
    local field = time .. ':' .. was
    -- A day's counts may be gone by now.
    if redis.call('HEXISTS', KEYS[2], field) == 1 then redis.call('HINCRBY', KEYS[2], field, -1) end
  end
end
if error ~= '' then
  redis.call('HSET', KEYS[1], 'e', error .. ' ' .. ARGV[2] .. ' ' .. ARGV[3])
  redis.call('HINCRBY', KEYS[2], ARGV[2] .. ':' .. error, 1)
  redis.call('HINCRBY', KEYS[2], ARGV[3] .. ':' .. error, 1)
end
return 1
