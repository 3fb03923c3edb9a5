-- Frees the chat, when it is still ours, and keeps that the update was seen.
-- KEYS: chat, due-list. ARGV: token, deadline, update ('' when it will come again)

local chat, token, update = KEYS[1], ARGV[1], ARGV[3]
local held, seen, touched = unpack(redis.call('HMGET', chat, 'l', 'd', 't'))

if now > number(ARGV[2]) then return { 'late', now } end
if held == token then redis.call('HDEL', chat, 'l', 'le') end
local known = fresh(seen, touched)
if update ~= '' and not holds(known, update) then
  redis.call('HSET', chat, 'd', with(known, update, 128), 't', string.format('%d', now))
  if redis.call('PTTL', chat) < day then redis.call('PEXPIRE', chat, day) end
end
return { 'done', now }
