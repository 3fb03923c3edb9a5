-- KEYS: the day. ARGV: the process, its batch's number, seconds to keep, then names and counts by turns.
-- A field that begins with ~ is a process, with the number of its last batch: none is added twice.
local process = '~' .. ARGV[1]
if number(redis.call('HGET', KEYS[1], process)) >= tonumber(ARGV[2]) then return 0 end
redis.call('HSET', KEYS[1], process, ARGV[2])
for at = 4, #ARGV, 2 do redis.call('HINCRBY', KEYS[1], ARGV[at], ARGV[at + 1]) end
redis.call('EXPIRE', KEYS[1], ARGV[3])
return 1
