-- Begins a transaction: late? duplicate? busy? too many? else the lease, the session and its version.
-- KEYS: chat, due-list, then the chat under older names.
-- ARGV: token, deadline ('' for none), update (4 bytes, '' when there is none), milliseconds of the lease,
--       updates allowed per window, milliseconds of it

local token, deadline, update = ARGV[1], ARGV[2], ARGV[3]

-- Nobody waits for this answer any more.
if now > (tonumber(deadline) or now) then return { 'late', '', 0, now } end

-- What is kept under a name: a session is worth more than none, then the one that was met later.
local function worth(name)
  local session, answers, met = unpack(redis.call('HMGET', name, 's', 'a', 't'))
  return number(met) + ((session or answers) and 1e15 or 0)
end

for i = 3, #KEYS do
  local old = KEYS[i]
  if redis.call('EXISTS', old) == 1 and worth(old) > worth(chat) then
    local at = redis.call('ZSCORE', due, old)
    redis.call('RENAME', old, chat)
    redis.call('ZREM', due, chat)
    if at then redis.call('ZADD', due, at, chat) end
  end
  redis.call('DEL', old)
  redis.call('ZREM', due, old)
end

local fields = redis.call('HMGET', chat, 's', 'v', 'l', 'le', 'd', 't', 'r', 'a', 'av', 'u')
local encrypted, version, held, expires, seen, touched, rate, answers, at, tapped = unpack(fields)

if update ~= tapped and holds(fresh(seen, touched), update) then return { 'duplicate', '', 0, now } end
if held and number(expires) > now then return { 'busy', '', 0, now } end

if update ~= '' then
  local count = counted(rate, number(ARGV[5]), number(ARGV[6]))
  if count.refused then return { 'limited', count.refused, 0, now } end
  redis.call('HSET', chat, 'r', count.rate)
end

redis.call('HSET', chat, 'l', token, 'le', string.format('%d', now + number(ARGV[4])))
live(day)
return { 'open', encrypted or '', number(version), now, at == version and answers or '' }
