-- Put before every script. The time is always this server's own.
--
-- A chat is one hash, and its due-list one sorted set in the same slot:
--   s encrypted session · v version · l lock, le when it expires · d updates seen, t when the last of them was
--   r updates let in, as window:count · k the tokens committed last

local chat, due = KEYS[1], KEYS[2]
local parts = redis.call('TIME')
local now = parts[1] * 1000 + math.floor(parts[2] / 1000)
local day = 24 * 60 * 60 * 1000

local function number(text)
  return tonumber(text or '') or 0
end

-- Whether a list of items of one length, packed end to end, holds this one.
local function holds(list, item)
  local from = 1
  while list and item ~= '' do
    local at = string.find(list, item, from, true)
    if not at then return false end
    if (at - 1) % #item == 0 then return true end
    from = at + 1
  end
  return false
end

local function with(list, item, most)
  return string.sub((list or '') .. item, -most * #item)
end

-- The updates seen, unless the last was seen more than a day ago.
local function fresh(seen, touched)
  return now - number(touched) < day and seen or ''
end

local function see(seen, touched, update)
  local known = fresh(seen, touched)
  if update == '' or holds(known, update) then return end
  redis.call('HSET', chat, 'd', with(known, update, 128), 't', string.format('%d', now))
end

local function live_a_day()
  if redis.call('PTTL', chat) < day then redis.call('PEXPIRE', chat, day) end
end
