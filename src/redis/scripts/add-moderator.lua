-- Adds a moderator, unless the site has one of this name.
--
-- KEYS  1 hash of moderators: id -> JSON
-- ARGV  1 id   2 site   3 name   4 the moderator as JSON
-- Returns the JSON of the moderator who has the name afterwards.
-- Atomic: of two that come at once under one name, both get the same. Reads the whole hash, which is as long as the staff.
for _, json in ipairs(redis.call('HVALS', KEYS[1])) do
  local known = cjson.decode(json)
  if known.site == ARGV[2] and known.name == ARGV[3] then return json end
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[4])
return ARGV[4]
