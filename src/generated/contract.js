import { shim } from '../contract/compile/shim.ts'
export const contract = shim(new URL('./openapi.json', import.meta.url))
