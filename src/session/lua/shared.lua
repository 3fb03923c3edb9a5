-- Put before every script. The time is always this server's own.
--
-- A chat is one hash, and its due-list one sorted set in the same slot:
--   s encrypted session · v version · l lease, le when it expires · d updates seen, t when the last of them was
--   r updates let in, as window:count · k the tokens committed last
--   a encrypted answers of the last tap, av the version that they made, u its update

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

local function live(time)
  if redis.call('PTTL', chat) < time then redis.call('PEXPIRE', chat, time) end
end

-- One more update in this window; or, `refused`: too many, and 1 when this is the first too many.
local function counted(rate, allowed, length)
  local window = string.format('%d', math.floor(now / length))
  local last, so_far = string.match(rate or '', '^(%d+):(%d+)$')
  local count = last == window and number(so_far) or 0
  local next = { rate = window .. ':' .. count + 1 }
  if count < allowed then return next end
  next.refused = count == allowed and 1 or 0
  if count == allowed then redis.call('HSET', chat, 'r', next.rate) end
  return next
end
