-- Notes that a site is about to be told of a comment: from now on it may know.
--
-- KEYS  1 comment
-- ARGV  1 number of the commit it is told of
-- Returns 1, or 0 if there is no such comment, or only its tombstone: a note must not make one.
if redis.call('HEXISTS', KEYS[1], 'n') == 0 then return 0 end
redis.call('HSET', KEYS[1], 'h', ARGV[1] .. '?')
return 1
