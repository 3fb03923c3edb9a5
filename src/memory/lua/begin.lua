-- Opens a visit: duplicate? busy? too many? else the lock, the record and its version.
-- KEYS: chat, due-list, then the chat under older names.
-- ARGV: token, how many bytes of it name the process, '1' when that process has no other visit here,
--       update (4 bytes, '' when there is none), milliseconds of the lock, updates allowed per window, milliseconds of it

local token, process, alone, update = ARGV[1], number(ARGV[2]), ARGV[3] == '1', ARGV[4]
local lock, allowed, length = number(ARGV[5]), number(ARGV[6]), number(ARGV[7])

for i = 3, #KEYS do
  local old = KEYS[i]
  if redis.call('EXISTS', old) == 1 and redis.call('EXISTS', chat) == 0 then
    local at = redis.call('ZSCORE', due, old)
    redis.call('RENAME', old, chat)
    if at then redis.call('ZADD', due, at, chat) end
  end
  redis.call('DEL', old)
  redis.call('ZREM', due, old)
end

local fields = redis.call('HMGET', chat, 's', 'v', 'l', 'le', 'd', 't', 'r')
local sealed, version, held, expires, seen, touched, rate = unpack(fields)

if holds(fresh(seen, touched), update) then return { 'duplicate' } end

-- A lock of the same process, while that process has no visit here, is left of a call whose answer it never
-- got. Tokens of a process are counted; a call that comes late takes nothing from a newer one.
local function count(of)
  local a, b, c, d = string.byte(of, process + 1, process + 4)
  return ((a * 256 + b) * 256 + c) * 256 + d
end
local left = held and alone and string.sub(held, 1, process) == string.sub(token, 1, process)
  and count(held) < count(token)
if held and not left and number(expires) > now then return { 'busy' } end

if update ~= '' then
  local window = string.format('%d', math.floor(now / length))
  local last, so_far = string.match(rate or '', '^(%d+):(%d+)$')
  local next = last == window and number(so_far) + 1 or 1
  redis.call('HSET', chat, 'r', window .. ':' .. next)
  if next > allowed then return { 'limited', next == allowed + 1 and 1 or 0 } end
end

redis.call('HSET', chat, 'l', token, 'le', string.format('%d', now + lock))
live_a_day()
return { 'open', sealed or '', number(version), now }
