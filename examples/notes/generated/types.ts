// Generated from examples/notes/openapi.yaml by `make generate`. Do not edit.

export interface paths {
    readonly "/notes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** List notes */
        readonly get: operations["listNotes"];
        readonly put?: never;
        /** Create a note */
        readonly post: operations["createNote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notes/{note_id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Retrieve a note */
        readonly get: operations["getNote"];
        /** Update a note */
        readonly put: operations["updateNote"];
        readonly post?: never;
        /** Delete a note */
        readonly delete: operations["deleteNote"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Draft: {
            readonly text: string;
            /** @default false */
            readonly done?: boolean;
        };
        readonly Note: {
            readonly id: number;
            readonly text: string;
            readonly done: boolean;
            readonly author: string;
            readonly etag: string;
        };
        readonly Page: {
            readonly items: readonly components["schemas"]["Note"][];
            readonly meta: {
                readonly page: number | null;
                readonly size: number;
                readonly total: number | null;
                readonly has_next: boolean;
                readonly has_prev: boolean;
            };
            readonly links: {
                readonly self: string;
                readonly next: string | null;
                readonly prev: string | null;
            };
        };
        readonly Refusal: {
            readonly error: string;
            /** @description The rules that were broken, by field. */
            readonly fields?: {
                readonly [key: string]: string;
            };
        };
    };
    responses: {
        /** @description The note. */
        readonly Note: {
            headers: {
                /** @description Send it as `If-Match` to update or delete exactly what you saw. */
                readonly ETag?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Note"];
            };
        };
        /** @description The request is refused, for the reason that `error` names. */
        readonly Refusal: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Refusal"];
            };
        };
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        readonly NotAcceptable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        readonly PayloadTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        readonly UnsupportedMediaType: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        readonly ValidationFailed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        readonly ServiceUnavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The `ETag` of the note as you know it. */
        readonly IfMatch: string;
    };
    requestBodies: {
        readonly Draft: {
            readonly content: {
                readonly "application/json": components["schemas"]["Draft"];
            };
        };
    };
    headers: {
        /** @description Send it as `If-Match` to update or delete exactly what you saw. */
        readonly ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listNotes: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly size?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of them, the oldest first. */
            readonly 200: {
                headers: {
                    readonly Link?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Page"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Refusal"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly createNote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Draft"];
        readonly responses: {
            /** @description The new note. */
            readonly 201: {
                headers: {
                    readonly Location: string;
                    /** @description Send it as `If-Match` to update or delete exactly what you saw. */
                    readonly ETag?: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Note"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Refusal"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly getNote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly note_id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Note"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Refusal"];
            readonly 404: components["responses"]["Refusal"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly updateNote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the note as you know it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly note_id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: components["requestBodies"]["Draft"];
        readonly responses: {
            readonly 200: components["responses"]["Note"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Refusal"];
            readonly 404: components["responses"]["Refusal"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["Refusal"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 428: components["responses"]["Refusal"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
    readonly deleteNote: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The `ETag` of the note as you know it. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                readonly note_id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Refusal"];
            readonly 404: components["responses"]["Refusal"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["Refusal"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ValidationFailed"];
            readonly 428: components["responses"]["Refusal"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
            readonly default: components["responses"]["Refusal"];
        };
    };
}
