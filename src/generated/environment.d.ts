// Generated from src/config/environment.ts by `make generate`. Do not edit.

import type { Check } from '../contract/serve/contract.ts'

export declare const check: Check
