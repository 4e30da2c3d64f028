// Generated from spec/ by `make generate`. Do not edit.

import type { Contract } from '../../contract/serve/contract.ts'

export declare const contract: Contract
