-- Forgets the chat: a transaction that is open elsewhere is lost. KEYS: chat, due-list

redis.call('DEL', chat)
redis.call('ZREM', due, chat)
return { 'done' }
