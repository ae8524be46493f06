-- Ends the taking of a comment.
--
-- KEYS  1 outbox   2 comment
-- ARGV  1 id   2 until when it was taken   3 number of the commit its site was told of ('' = of none)
-- Returns 1 if the comment has left the outbox, 0 if its story went on meanwhile and it stays.
-- Atomic: the doubt ends with the taking.
if ARGV[3] ~= '' and redis.call('HEXISTS', KEYS[2], 'n') == 1 then redis.call('HSET', KEYS[2], 'h', ARGV[3]) end
local score = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not score or tonumber(score) ~= tonumber(ARGV[2]) then return 0 end
redis.call('ZREM', KEYS[1], ARGV[1])
return 1
