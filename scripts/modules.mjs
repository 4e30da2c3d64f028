// Tells the parent process which of our files were loaded: scripts/dev.ts generates again for these, and only restarts
// for others.

import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:') && !url.includes('/node_modules/')) process.send?.({ loaded: url })
    return next(url, context)
  },
})
