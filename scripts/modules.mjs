// Tells the process that forked this one which of our files it has loaded: scripts/dev.ts restarts for the others, and
// generates anew for these.

import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:') && !url.includes('/node_modules/')) process.send?.({ loaded: url })
    return next(url, context)
  },
})
