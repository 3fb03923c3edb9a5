-- Renews the lease, when it is still ours. KEYS: chat, due-list. ARGV: token, milliseconds of the lease

if redis.call('HGET', chat, 'l') == ARGV[1] then
  redis.call('HSET', chat, 'le', string.format('%d', now + number(ARGV[2])))
end
return { 'done' }
