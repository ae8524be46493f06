-- Reads comments of one site for judging.
--
-- KEYS  the comments
-- ARGV  1 '1' to count this as a start of each (the poison rule), '0' not to
--       2 time (ms) before which a repeat no longer counts
-- Returns for each comment false if there is none, or only its tombstone, else
--       {status, commits, version, salt, the newest commit with a text, its number, starts, how many OTHER comments had its text}
local results = {}
for i = 1, #KEYS do
  local key = KEYS[i]
  local c = redis.call('HMGET', key, 'st', 'n', 'v', 'k', 'c', 'f', '1')
  if not c[2] then
    results[i] = false
  else
    local starts = 0
    if ARGV[1] == '1' and c[1] == 'queued' then starts = redis.call('HINCRBY', key, 'p', 1) end
    local body = c[7]
    if c[5] and c[5] ~= '1' then body = redis.call('HGET', key, c[5]) end
    local same = 0
    -- The repeats' key is in the comment's own slot: it was given to the script that wrote it there.
    if c[6] then same = math.max(0, redis.call('ZCOUNT', c[6], ARGV[2], '+inf') - 1) end
    results[i] = { c[1], c[2], c[3] or '', c[4] or '', body or '', c[5] or '', starts, same }
  end
end
return results
