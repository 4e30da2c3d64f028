// The dashboard and the alert rules ask for metrics that /metrics has, in expressions that Prometheus can read.

import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { parse, stringify } from 'yaml'
import { openShop } from '../shop.ts'

const folder = new URL('../../docs/operations/monitoring/', import.meta.url)
const rules = parse(await readFile(new URL('alerts.yml', folder), 'utf8')).groups.flatMap((group: any) => group.rules)
const dashboard = JSON.parse(await readFile(new URL('dashboard.json', folder), 'utf8'))
const panels: any[] = dashboard.panels.filter(({ type }: any) => type !== 'row')
const queries: string[] = panels.flatMap(({ targets }) => targets.map(({ expr }: any) => expr))
/** As Grafana writes them out. */
const expressions = queries.map((expr) =>
  expr.replaceAll('$__rate_interval', '1m').replaceAll('$job', 'shop').replaceAll('$instance', '.+'),
)

t.test('every metric is one of /metrics, every label one of its', async (t) => {
  const { request, get } = await openShop(t)
  await get('/api/v1/items')
  const page = (await request({ method: 'GET', url: '/metrics', remoteAddress: '127.0.0.1' })).body
  const served = new Set(page.match(/^[a-z]\w+/gm))
  const labels = new Set([...page.matchAll(/(\w+)="/g)].map(([, label]) => label))
  const prometheus = new Set(['job', 'instance'])
  const own = /\b(?:http_server|shop|process|nodejs)_\w+(?=\{|\[)/g
  for (const expr of [...expressions, ...rules.map((rule: any) => rule.expr)]) {
    const names = [...expr.matchAll(own)].map(([name]) => name)
    t.ok(names.length > 0 || /^up\{/.test(expr), expr)
    for (const name of names) t.ok(served.has(name), name)
    const labelNames = [
      ...expr.matchAll(/(\w+)\s*(?:=~|!~|!=|=)\s*"/g),
      ...expr.matchAll(/(http_\w+|operation)(?=[,)])/g),
    ]
    for (const [, label] of labelNames) t.ok(labels.has(label) || prometheus.has(label as string), label)
  }
})

t.test('every alert says how bad it is, what it means and what to do', async (t) => {
  t.ok(rules.length > 5)
  for (const { alert, labels, annotations } of rules) {
    t.match(labels.severity, /^(page|ticket)$/, alert)
    t.ok(annotations.summary && annotations.runbook, alert)
    for (const [path] of annotations.runbook.matchAll(/docs\/[\w/-]+\.md/g))
      await t.resolves(readFile(new URL(`../../${path}`, import.meta.url)), path)
  }
})

t.test('every panel has a title, a text, a unit and a place of its own', async (t) => {
  t.equal(new Set(dashboard.panels.map(({ id }: any) => id)).size, dashboard.panels.length)
  const places = new Set<string>()
  for (const { title, description, fieldConfig, gridPos } of panels) {
    t.ok(title && description && fieldConfig.defaults.unit, title)
    t.ok(gridPos.x + gridPos.w <= 24, title)
    places.add(`${gridPos.x} ${gridPos.y}`)
  }
  t.equal(places.size, panels.length)
})

const noTool = spawnSync('promtool', ['--version']).error && 'no promtool here (Debian: prometheus)'

t.test('promtool reads the rules and the expressions of the dashboard', { skip: noTool }, async (t) => {
  const file = join(t.testdir(), 'dashboard.yml')
  const recorded = expressions.map((expr, i) => ({ record: `panel:${i}`, expr }))
  await writeFile(file, stringify({ groups: [{ name: 'dashboard', rules: recorded }] }))
  for (const path of [new URL('alerts.yml', folder).pathname, file]) {
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'rules', path], { encoding: 'utf8' })
    t.equal(status, 0, stdout + stderr)
  }
})
