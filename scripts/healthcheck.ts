// Checks whether the server is ready, for HEALTHCHECK, at the address that HOST and PORT configure. Exits with 0 or 1.

import { get } from 'node:http'
import { isIPv6 } from 'node:net'
import { loadEnvFile, readConfig } from '../src/config/config.ts'

const patienceMs = 2500

/** A server that listens on all addresses is called on this machine. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  return isIPv6(host) && /^[0:]+$/.test(host) ? 'localhost' : host
}

loadEnvFile()
const { host, port } = readConfig()
const request = get({ host: reachable(host), port, path: '/health/ready', timeout: patienceMs }, (response) => {
  process.exit(response.statusCode === 200 ? 0 : 1)
})
request.on('timeout', () => process.exit(1))
request.on('error', () => process.exit(1))
