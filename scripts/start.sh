#!/bin/sh
# npm start. npm runs scripts in a shell that keeps signals to itself: a SIGTERM would end npm and leave the server
# running. So Node takes the shell's place, and npm waits until the server has stopped.
#
# npm install brings a Node that is built for glibc; if it cannot run (musl, as in Alpine), the next one in PATH does.
trap 'status=$?; [ "$status" -lt 126 ] || {
  echo "No Node can run here: the one of npm ci (node_modules/.bin/node) is built for glibc, as most systems are."
  echo "Where the system has musl, such as Alpine, install Node 22.18 or newer and run: node src/server.ts"
} >&2' EXIT
# bash asks to be told, before it lets a failed exec reach the trap.
[ -z "${BASH_VERSION:-}" ] || shopt -s execfail
exec node --import ./scripts/check-node.mjs src/server.ts
exit 127
