-- Forgets the chat. KEYS: chat, due-list. ARGV: token, deadline

if redis.call('EXISTS', chat) == 1 then
  if now > number(ARGV[2]) then return { 'late', now } end
  if redis.call('HGET', chat, 'l') ~= ARGV[1] then return { 'lost', now } end
end
redis.call('DEL', chat)
redis.call('ZREM', due, chat)
return { 'done', now }
