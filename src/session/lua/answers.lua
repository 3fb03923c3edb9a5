-- Keeps the answers of a tap, without a lease: a tap carries all of them, so the newest wins. It is marked as seen, and
-- as tapped: until another update comes it may come again, because it may not have been answered. Then it takes a
-- transaction, so that its screen does not come after that of the next tap.
-- KEYS: chat, due-list, then the chat under older names.
-- ARGV: update, encrypted answers, updates allowed per window, milliseconds of it, lifetime

local update, given = ARGV[1], ARGV[2]

local fields = redis.call('HMGET', chat, 's', 'v', 'l', 'le', 'd', 't', 'r', 'a', 'av', 'u')
local encrypted, version, held, expires, seen, touched, rate, answers, at, tapped = unpack(fields)

local known = fresh(seen, touched)
local last = string.sub(known, -#update)
if update == tapped then return { 'locked' } end
if holds(known, update) then return { 'duplicate' } end
-- What is older than the last one, open elsewhere, or under an older key is for a transaction, too.
if last ~= '' and struct.unpack('>I4', update) < struct.unpack('>I4', last) then return { 'locked' } end
if held and number(expires) > now then return { 'locked' } end
for i = 3, #KEYS do
  if redis.call('EXISTS', KEYS[i]) == 1 then return { 'locked' } end
end

local count = counted(rate, number(ARGV[3]), number(ARGV[4]))
if count.refused then return { 'limited', count.refused } end

local next = string.format('%d', number(version) + 1)
redis.call('HSET', chat, 'a', given, 'av', next, 'v', next, 'u', update, 'r', count.rate)
see(seen, touched, update)
live(number(ARGV[5]))
return { 'open', encrypted or '', 0, 0, at == version and answers or '' }
