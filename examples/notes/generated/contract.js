// Generated from examples/notes/openapi.yaml by `make generate`. Do not edit.

import * as request from './request-checks.js'
import * as response from './response-checks.js'

const shared0 = {headers: [], required: [], content: {"application/json": response.Refusal}, binary: []}
const shared1 = {key: {type: "apiKey", in: "header", name: "X-Api-Key"}}
const shared2 = {required: true, types: ["application/json"]}
const shared3 = {parameter: {name: "ETag", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.createNote_201_ETag}
const shared4 = {name: "note_id", in: "path", required: true, type: "integer", list: false, extensions: {}}
const shared5 = {headers: ["etag"], required: [], content: {"application/json": response.Note}, binary: [], fields: {etag: shared3}}
const shared6 = [shared4, {name: "If-Match", in: "header", required: false, type: "text", list: false, extensions: {}}]

export const contract = {
  digest: "fa311c0a55b9a5ff58bbfa9f37c1cc159f059b5789093c92625713d6682fc0c1",
  title: "Notes",
  release: "1.0.0",
  extensions: {},
  schemes: [
    "key",
  ],
  operations: [
    {
      id: "listNotes",
      method: "GET",
      path: "/notes",
      parameters: [{name: "page", in: "query", required: false, type: "integer", list: false, extensions: {}}, {name: "size", in: "query", required: false, type: "integer", list: false, extensions: {}}],
      requestBody: undefined,
      form: undefined,
      paths: [],
      responses: {"200": {headers: ["link"], required: [], content: {"application/json": response.Page}, binary: [], fields: {link: {parameter: {name: "Link", in: "header", required: false, type: "text", list: false, extensions: {}}, check: response.listNotes_200_Link}}}, "400": shared0, "401": shared0, "406": shared0, "415": shared0, "422": shared0, "500": shared0, "503": shared0, default: shared0},
      security: [{key: []}],
      schemes: shared1,
      extensions: {"x-list": {default: "id"}},
      deprecated: false,
      safe: true,
      checks: {path: request.listNotes_path, bodyless: request.listNotes, body: {}},
    },
    {
      id: "createNote",
      method: "POST",
      path: "/notes",
      parameters: [],
      requestBody: shared2,
      form: undefined,
      paths: [],
      responses: {"201": {headers: ["location", "etag"], required: ["location"], content: {"application/json": response.Note}, binary: [], fields: {location: {parameter: {name: "Location", in: "header", required: true, type: "text", list: false, extensions: {}}, check: response.createNote_201_Location}, etag: shared3}}, "400": shared0, "401": shared0, "406": shared0, "413": shared0, "415": shared0, "422": shared0, "500": shared0, "503": shared0, default: shared0},
      security: [{key: []}],
      schemes: shared1,
      extensions: {},
      deprecated: false,
      safe: false,
      checks: {path: request.listNotes_path, bodyless: request.listNotes_path, body: {"application/json": request.createNote_body}},
    },
    {
      id: "getNote",
      method: "GET",
      path: "/notes/{note_id}",
      parameters: [shared4],
      requestBody: undefined,
      form: undefined,
      paths: [],
      responses: {"200": shared5, "400": shared0, "401": shared0, "404": shared0, "406": shared0, "415": shared0, "422": shared0, "500": shared0, "503": shared0, default: shared0},
      security: [{key: []}],
      schemes: shared1,
      extensions: {},
      deprecated: false,
      safe: true,
      checks: {path: request.getNote_path, bodyless: request.getNote_path, body: {}},
    },
    {
      id: "updateNote",
      method: "PUT",
      path: "/notes/{note_id}",
      parameters: shared6,
      requestBody: shared2,
      form: undefined,
      paths: [],
      responses: {"200": shared5, "400": shared0, "401": shared0, "404": shared0, "406": shared0, "412": shared0, "413": shared0, "415": shared0, "422": shared0, "428": shared0, "500": shared0, "503": shared0, default: shared0},
      security: [{key: []}],
      schemes: shared1,
      extensions: {"x-concurrency": "required"},
      deprecated: false,
      safe: false,
      checks: {path: request.getNote_path, bodyless: request.updateNote, body: {"application/json": request.updateNote_body}},
    },
    {
      id: "deleteNote",
      method: "DELETE",
      path: "/notes/{note_id}",
      parameters: shared6,
      requestBody: undefined,
      form: undefined,
      paths: [],
      responses: {"204": {headers: [], required: [], content: {}, binary: []}, "400": shared0, "401": shared0, "404": shared0, "406": shared0, "412": shared0, "415": shared0, "422": shared0, "428": shared0, "500": shared0, "503": shared0, default: shared0},
      security: [{key: []}],
      schemes: shared1,
      extensions: {"x-concurrency": "accepted"},
      deprecated: false,
      safe: false,
      checks: {path: request.getNote_path, bodyless: request.updateNote, body: {}},
    },
  ],
}
