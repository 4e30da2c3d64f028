import type { Contract } from '../contract/serve/contract.ts'
export declare const contract: Contract
