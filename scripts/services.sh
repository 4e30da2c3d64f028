#!/usr/bin/env bash
# PostgreSQL and Redis for the tests, of which nothing is kept: everything is in one folder, and goes with it.
#
#   scripts/services.sh start [folder]   starts each that does not listen on its usual port; installs it where it can
#   scripts/services.sh stop [folder]    stops what was started in that folder, and removes it
#
# `start` writes folder/env, to be sourced: TEST_DATABASE_URL and TEST_REDIS_URL. One that is set already is left alone.
# POSTGRES_PORT and REDIS_PORT are the usual ports, 5432 and 6379. With FREE_PORTS=1 what is started takes free ones.
set -euo pipefail

command=${1:-}
folder=${2:-${TMPDIR:-/tmp}/shop-api-services}
postgres_port=${POSTGRES_PORT:-5432}
redis_port=${REDIS_PORT:-6379}

is_root() { [ "$(id -u)" = 0 ]; }
listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
port_for() { if [ -n "${FREE_PORTS:-}" ]; then free_port; else echo "$1"; fi; }
free_port() {
  local port
  while port=$((RANDOM % 20000 + 12000)) && listens "$port"; do :; done
  echo "$port"
}

# A package, without the service that it would start itself: policy-rc.d is where Debian asks whether it may.
policy=''
trap '[ -z "$policy" ] || rm -f "$policy"' EXIT
install() {
  is_root && command -v apt-get >/dev/null || return 1
  local status=0
  if [ ! -e /usr/sbin/policy-rc.d ]; then
    policy=/usr/sbin/policy-rc.d
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod +x "$policy"
  fi
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$1"; } \
    >"$folder/apt-$1.log" 2>&1 || status=$?
  [ -z "$policy" ] || rm -f "$policy"
  return "$status"
}

newest_postgres() { find /usr/lib/postgresql/*/bin -maxdepth 0 2>/dev/null | sort -V | tail -n 1; }

# PostgreSQL refuses to run as root.
as_postgres() {
  if is_root; then (cd "$folder" && setpriv --reuid=postgres --regid=postgres --init-groups "$@"); else "$@"; fi
}

start_postgres() {
  local bin port data=$folder/postgres
  bin=$(newest_postgres)
  if [ -z "$bin" ]; then install postgresql && bin=$(newest_postgres); fi
  [ -n "$bin" ] || return 1
  port=$(port_for "$postgres_port")
  mkdir "$data"
  if is_root; then chown postgres "$data"; fi
  echo "$bin" >"$folder/postgres-bin"
  as_postgres "$bin/initdb" -A trust -U postgres --no-sync -D "$data/data" >"$folder/initdb.log" 2>&1 &&
    as_postgres "$bin/pg_ctl" start -w -D "$data/data" -l "$data/log" \
      -o "-p $port -k '$data' -c listen_addresses=127.0.0.1 -c max_connections=200" \
      >"$folder/pg_ctl.log" 2>&1 || return 1
  echo "export TEST_DATABASE_URL=postgres://postgres@127.0.0.1:$port/postgres" >>"$folder/env"
  echo "PostgreSQL: started on 127.0.0.1:$port"
}

start_redis() {
  local port
  command -v redis-server >/dev/null || install redis-server || return 1
  port=$(port_for "$redis_port")
  mkdir "$folder/redis"
  redis-server --port "$port" --bind 127.0.0.1 --dir "$folder/redis" --save '' --appendonly no --daemonize yes \
    --pidfile "$folder/redis/pid" --logfile "$folder/redis/log" >/dev/null || return 1
  for _ in $(seq 100); do listens "$port" && break || sleep 0.1; done
  listens "$port" || return 1
  echo "export TEST_REDIS_URL=redis://127.0.0.1:$port" >>"$folder/env"
  echo "Redis: started on 127.0.0.1:$port"
}

missing() { # name port
  echo "$1: none listens on 127.0.0.1:$2, and none can be started" >&2
  find "$folder" -name '*.log' -exec tail -n 5 {} + >&2
}

# What is set or listens already is used as it is. In a condition a function has no `set -e`: hence the returns.
start() {
  local status=0
  mkdir -p "$folder"
  chmod 755 "$folder"
  touch "$folder/env"
  if [ -n "${TEST_DATABASE_URL:-}" ]; then
    echo 'PostgreSQL: TEST_DATABASE_URL'
  elif listens "$postgres_port"; then
    echo "PostgreSQL: listens on 127.0.0.1:$postgres_port"
  elif ! start_postgres; then
    missing PostgreSQL "$postgres_port"
    status=1
  fi
  if [ -n "${TEST_REDIS_URL:-}" ]; then
    echo 'Redis: TEST_REDIS_URL'
  elif listens "$redis_port"; then
    echo "Redis: listens on 127.0.0.1:$redis_port"
  elif ! start_redis; then
    missing Redis "$redis_port"
    status=1
  fi
  # What its test starts by itself; without it that is left out.
  if [ -n "${FREE_PORTS:-}" ] && ! command -v pgbouncer >/dev/null && [ ! -x /usr/sbin/pgbouncer ]; then
    install pgbouncer || echo 'PgBouncer: none here, and none can be installed'
  fi
  return "$status"
}

stop() {
  [ -d "$folder" ] || return 0
  if [ -f "$folder/postgres/data/postmaster.pid" ]; then
    local bin
    bin=$(cat "$folder/postgres-bin")
    as_postgres "$bin/pg_ctl" stop -w -m immediate -D "$folder/postgres/data" >/dev/null 2>&1 || true
  fi
  if [ -f "$folder/redis/pid" ]; then
    local pid
    pid=$(cat "$folder/redis/pid")
    kill "$pid" 2>/dev/null || true
    while kill -0 "$pid" 2>/dev/null; do sleep 0.1; done
  fi
  rm -rf "$folder"
}

case $command in
  start | stop) "$command" ;;
  *)
    sed -n '2,8s/^# \{0,1\}//p' "$0"
    exit 2
    ;;
esac
