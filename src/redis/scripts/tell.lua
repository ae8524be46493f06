-- Notes what a site was answered about a comment.
--
-- KEYS  1 comment   2 answers counted
-- ARGV  1 answer: 't' spam, 'f' ham, 'p' hold back   2 sealed callback ('' = none)   3 '1' to count it   4 day   5 month
--       6 a day whose counts are no longer kept
-- Returns 1, or 0 if there is no such comment, or only its tombstone: then nothing was written.
-- Atomic: a comment is counted once, by the first answer, whatever runs twice.
local c = redis.call('HMGET', KEYS[1], 'n', 'a')
if not c[1] then return 0 end
redis.call('HSET', KEYS[1], 'b', ARGV[1])
if ARGV[2] == '' then redis.call('HDEL', KEYS[1], 'u') else redis.call('HSET', KEYS[1], 'u', ARGV[2]) end
if ARGV[3] == '1' and not c[2] then
  local kind = ARGV[1] == 't' and 's' or 'h'
  redis.call('HSET', KEYS[1], 'a', ARGV[1] == 't' and 't' or 'f')
  redis.call('HINCRBY', KEYS[2], ARGV[4] .. ':' .. kind, 1)
  redis.call('HINCRBY', KEYS[2], ARGV[5] .. ':' .. kind, 1)
  for _, old in ipairs({ 's', 'h', 'm', 'f' }) do redis.call('HDEL', KEYS[2], ARGV[6] .. ':' .. old) end
end
return 1
