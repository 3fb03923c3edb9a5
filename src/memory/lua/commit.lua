-- Keeps a visit's record, its place in the due-list and the seen update, and frees the chat.
-- KEYS: chat, due-list. ARGV: token, deadline, version, update, sealed record ('' for none), lifetime, due

local chat, due = KEYS[1], KEYS[2]
local token, deadline, update, sealed = ARGV[1], number(ARGV[2]), ARGV[4], ARGV[5]
local version, held, done, seen, touched = unpack(redis.call('HMGET', chat, 'v', 'l', 'k', 'd', 't'))

if holds(done, token) then return { 'done', now } end
-- Nobody waits for this answer any more: whoever asked was told that the store is gone.
if now > deadline then return { 'late', now } end
if held ~= token or number(version) ~= number(ARGV[3]) then return { 'lost', now } end

-- First what a full Redis refuses, so that it refuses all.
redis.call('HSET', chat, 'v', number(version) + 1, 'k', with(done, token, 4))
if sealed == '' then redis.call('HDEL', chat, 's') else redis.call('HSET', chat, 's', sealed) end
if update ~= '' then
  redis.call('HSET', chat, 'd', with(fresh(seen, touched), update, 128), 't', string.format('%d', now))
end
redis.call('HDEL', chat, 'l', 'le')
redis.call('PEXPIRE', chat, ARGV[6])
if ARGV[7] == '' then redis.call('ZREM', due, chat) else redis.call('ZADD', due, ARGV[7], chat) end
return { 'done', now }
