-- Frees the chat, when it is still ours, and keeps that the update was seen.
-- KEYS: chat, due-list. ARGV: token, update ('' when it will come again)

local held, seen, touched = unpack(redis.call('HMGET', chat, 'l', 'd', 't'))

if held == ARGV[1] then redis.call('HDEL', chat, 'l', 'le') end
see(seen, touched, ARGV[2])
live(day)
return { 'done' }
