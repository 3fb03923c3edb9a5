-- Forgets the chat. KEYS: chat, due-list. ARGV: token, deadline

local chat, due = KEYS[1], KEYS[2]

if redis.call('EXISTS', chat) == 0 then
  redis.call('ZREM', due, chat)
  return { 'done', now }
end
if now > number(ARGV[2]) then return { 'late', now } end
if redis.call('HGET', chat, 'l') ~= ARGV[1] then return { 'lost', now } end
redis.call('DEL', chat)
redis.call('ZREM', due, chat)
return { 'done', now }
