-- Keeps a transaction's session, its place in the due-list and the seen update, and frees the chat. The token and the
-- version say whether another came in its place; that the lease ran out does not matter.
-- KEYS: chat, due-list. ARGV: token, version, update, encrypted session ('' for none), lifetime, due

local token, expected, update, encrypted, lifetime, at = unpack(ARGV)
local version, held, done, seen, touched = unpack(redis.call('HMGET', chat, 'v', 'l', 'k', 'd', 't'))

if holds(done, token) then return { 'done' } end
if held ~= token or number(version) ~= number(expected) then return { 'lost' } end

-- First what a full Redis refuses, so that it refuses all.
redis.call('HSET', chat, 'v', number(version) + 1, 'k', with(done, token, 4))
if encrypted == '' then redis.call('HDEL', chat, 's') else redis.call('HSET', chat, 's', encrypted) end
see(seen, touched, update)
redis.call('HDEL', chat, 'l', 'le', 'a', 'av', 'u')
redis.call('PEXPIRE', chat, lifetime)
if at == '' then redis.call('ZREM', due, chat) else redis.call('ZADD', due, at, chat) end
return { 'done' }
