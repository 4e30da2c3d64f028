// The commands for operators, as processes: verify and head, on a database of their own.

import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { openDriver, openStore } from '../src/store/open.ts'
import { auditKey, onEveryEngine, startTime } from './shop.ts'

const run = (script: string, url: string, ...args: string[]): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: url, AUDIT_KEYS: auditKey }
    execFile(process.execPath, [`scripts/${script}.ts`, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    )
  })

onEveryEngine(t, async (t, engine) => {
  t.test('audit:verify is content, names a changed row, and with a head the cut tail', async (t) => {
    const url = await engine.database(t)
    const store = await openStore(url, new Date(startTime), [auditKey])
    const intruder = openDriver(url)
    t.teardown(() => Promise.all([store.close(), intruder.close()]))
    for (const id of [1, 2, 3, 4, 5]) {
      const actor = { type: 'system', id: null } as const
      const entry = { actor, action: 'item.create', resource_type: 'item', resource_id: id, outcome: 'success' }
      await store.audit.add(entry, new Date(startTime))
    }
    const folder = mkdtempSync(join(tmpdir(), 'audit-'))
    t.teardown(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'head.json')
    const head = (await run('audit-head', url)).output
    writeFileSync(join(folder, 'powershell.json'), `\ufeff${head.replace('\n', '\r\n')}`, 'utf16le')
    writeFileSync(join(folder, 'marked.json'), `\ufeff${head}`)
    writeFileSync(file, head)
    for (const name of ['head.json', 'powershell.json', 'marked.json'])
      t.match(
        await run('audit-verify', url, '--head', join(folder, name)),
        { code: 0, output: /^5 rows, all as they were/ },
        name,
      )

    const disarmed =
      engine.name === 'postgres'
        ? 'ALTER TABLE audit_logs DISABLE TRIGGER ALL'
        : 'DROP TRIGGER audit_logs_no_update; DROP TRIGGER audit_logs_no_delete'
    await intruder.script(disarmed)
    await intruder.run('DELETE FROM audit_logs WHERE id > 2')
    t.match(await run('audit-verify', url), { code: 0, output: /^2 rows/ })
    t.match(await run('audit-verify', url, '--head', file), { code: 1, output: /Row 3: the log was cut/ })
    await intruder.run("UPDATE audit_logs SET actor_id = '9' WHERE id = 1")
    t.match(await run('audit-verify', url), { code: 1, output: /Row 1: the row was altered/ })
  })
})
