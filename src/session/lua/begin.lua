-- Begins a transaction: duplicate? busy? too many? else the lock, the session and its version.
-- KEYS: chat, due-list, then the chat under older names.
-- ARGV: token, tokens whose lock may be taken over, update (4 bytes, '' when there is none),
--       milliseconds of the lock, updates allowed per window, milliseconds of it

local token, lost, update = ARGV[1], ARGV[2], ARGV[3]
local lock, allowed, length = number(ARGV[4]), number(ARGV[5]), number(ARGV[6])

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
local encrypted, version, held, expires, seen, touched, rate = unpack(fields)

if holds(fresh(seen, touched), update) then return { 'duplicate' } end

if held and not holds(lost, held) and number(expires) > now then return { 'busy' } end

if update ~= '' then
  local window = string.format('%d', math.floor(now / length))
  local last, so_far = string.match(rate or '', '^(%d+):(%d+)$')
  local next = last == window and number(so_far) + 1 or 1
  redis.call('HSET', chat, 'r', window .. ':' .. next)
  if next > allowed then return { 'limited', next == allowed + 1 and 1 or 0 } end
end

redis.call('HSET', chat, 'l', token, 'le', string.format('%d', now + lock))
live_a_day()
return { 'open', encrypted or '', number(version), now }
