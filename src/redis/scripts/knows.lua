-- Notes what a site takes a comment for.
--
-- KEYS  1 comment
-- ARGV  1 't' or 'f'
-- Returns 1, or 0 if there is no such comment, or only its tombstone: a note must not make one.
if redis.call('HEXISTS', KEYS[1], 'n') == 0 then return 0 end
redis.call('HSET', KEYS[1], 'b', ARGV[1])
return 1
