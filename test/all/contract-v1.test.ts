// Version 1 keeps its document, status by status and code by code, as the newest version does in test/contract.test.ts.

process.env.API_VERSION = 'v1'
await import('../contract.test.ts')
