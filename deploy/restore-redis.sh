#!/bin/sh
# Restores a backup made by `redis-cli --rdb` into the folder of a stopped Redis:
#   restore-redis.sh dump.rdb /var/lib/redis
# A Redis with appendonly does not read dump.rdb, so one without it reads the dump and rewrites the append-only files.
# Run it as the owner of the folder.
set -eu
dump=$(realpath "$1")
folder=$(realpath "$2")
socket=$(mktemp -u "${TMPDIR:-/tmp}/restore-XXXXXX")
ask() { redis-cli -s "$socket" "$@"; }

if [ -e "$folder/appendonlydir" ]; then mv "$folder/appendonlydir" "$folder/appendonlydir.before"; fi
cp "$dump" "$folder/dump.rdb"
redis-server --dir "$folder" --port 0 --unixsocket "$socket" --save "" --daemonize yes --logfile "$folder/restore.log"
until ask ping 2>/dev/null | grep -q PONG; do sleep 0.1; done
ask config set appendonly yes >/dev/null
until ask info persistence | tr -d '\r' | grep -qx 'aof_rewrite_in_progress:0'; do sleep 0.1; done
ask info persistence | tr -d '\r' | grep -qx 'aof_last_bgrewrite_status:ok'
echo "$(ask --scan --pattern '{t*' | wc -l) chats and lists of reminders are back"
ask shutdown nosave 2>/dev/null || true
rm "$folder/dump.rdb"
