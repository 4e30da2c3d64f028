// Loaded before anything else, in syntax that every Node version reads: reports clearly that this Node is too old,
// where better-sqlite3 would crash without a message and TypeScript would be an unknown file extension.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `The Shop API needs Node 22.18 or newer; this is Node ${process.versions.node}.\n` +
      'Run it through npm (`npm start`): `npm ci` has installed a Node 24 for this project alone.',
  )
  process.exit(1)
}
