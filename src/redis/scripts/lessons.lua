-- What the scripts that change a site's lessons share. A lesson's bytes are described in learning/lesson.ts.

local MOST_UNLEARNED = 64

-- Weight of a lesson that counts against the share of others than moderators, in thousandths.
local function untrusted(lesson)
  if not lesson or string.sub(lesson, 3, 3) == 'm' then return 0 end
  return string.byte(lesson, 4) * 256 + string.byte(lesson, 5)
end

-- Deletes the lesson of this number, so that whoever learned it starts over without it.
local function unlearn(learner, lessons, unlearned, number)
  local lesson = redis.call('HGET', lessons, number)
  if not lesson then return end
  redis.call('HDEL', lessons, number)
  redis.call('HINCRBY', learner, 'n' .. string.sub(lesson, 2, 3), -1)
  local weight = untrusted(lesson)
  if weight > 0 then redis.call('HINCRBY', learner, 'u', -weight) end
  redis.call('HINCRBY', learner, 'g', 1)
  redis.call('LPUSH', unlearned, number)
  redis.call('LTRIM', unlearned, 0, MOST_UNLEARNED - 1)
end
