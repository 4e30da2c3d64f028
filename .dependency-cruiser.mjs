// For `npx depcruise src scripts bench`; the rules are in test/house/rooms.ts.
export { default } from './test/house/rooms.ts'
