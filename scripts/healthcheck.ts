// Whether the server is ready, for HEALTHCHECK: asks where HOST and PORT say it is. Exits with 0 or 1.

import { get } from 'node:http'
import { isIPv6 } from 'node:net'
import { loadEnvFile, readConfig } from '../src/config/config.ts'

const patienceMs = 2500

/** What listens everywhere is asked on this machine. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  return isIPv6(host) && /^[0:]+$/.test(host) ? 'localhost' : host
}

loadEnvFile()
const { host, port } = readConfig()
const request = get({ host: reachable(host), port, path: '/health/ready', timeout: patienceMs }, (answer) => {
  process.exit(answer.statusCode === 200 ? 0 : 1)
})
request.on('timeout', () => process.exit(1))
request.on('error', () => process.exit(1))
