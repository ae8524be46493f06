-- Adds lessons from a site's history to its journal, each comment once.
--
-- KEYS  1 learner   2 lessons   3 imported comments
-- ARGV  1 most lessons the journal may have after it   2 most imported comments to remember
--       then for each comment, in their order: its keyed name, label and source (a letter each), weight (thousandths), the
--       rest of the lesson's bytes
-- Returns how many lessons were added, and 1 if there was no room for all.
-- Atomic: a comment's lesson and its name are stored together, and who follows the journal sees all of this call or none.
-- The lessons belong to no comment here (first byte 0): they may be folded at once, and nothing unlearns one.
local learner, lessons, imported = KEYS[1], KEYS[2], KEYS[3]
local room = tonumber(ARGV[1]) - redis.call('HLEN', lessons)
local added, full = 0, 0
for i = 3, #ARGV, 4 do
  if not redis.call('ZSCORE', imported, ARGV[i]) then
    if added >= room then
      full = 1
      break
    end
    local number = redis.call('HINCRBY', learner, 's', 1)
    redis.call('HSET', lessons, number, '0' .. ARGV[i + 1] .. struct.pack('>H', ARGV[i + 2]) .. ARGV[i + 3])
    redis.call('HINCRBY', learner, 'n' .. ARGV[i + 1], 1)
    redis.call('ZADD', imported, number, ARGV[i])
    added = added + 1
  end
end
redis.call('ZREMRANGEBYRANK', imported, 0, -1 - tonumber(ARGV[2]))
return { added, full }
