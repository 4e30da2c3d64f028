// Generated from examples/notes/openapi.yaml by `make generate`. Do not edit.

import type { Contract } from '../../../src/contract/serve/contract.ts'

export declare const contract: Contract
