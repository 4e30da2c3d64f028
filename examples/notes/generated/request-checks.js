// Generated from examples/notes/openapi.yaml by `make generate`. Do not edit.

import * as module0 from '../../../src/contract/serve/keywords.ts'
import module1 from 'ajv/dist/runtime/ucs2length.js'
const failure0 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "object"} });
const failure1 = (instancePath) => ({ instancePath, schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"} });
const failure2 = (instancePath) => ({ instancePath, schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000} });
const failure3 = (instancePath) => ({ instancePath, schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure4 = (instancePath) => ({ instancePath, schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"} });
const failure5 = (instancePath) => ({ instancePath, schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50} });
const failure6 = (instancePath) => ({ instancePath, schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure7 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"} });
const failure8 = (instancePath) => ({ instancePath, schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 500} });
const failure9 = (instancePath) => ({ instancePath, schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1} });
const failure10 = (instancePath) => ({ instancePath, schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"} });
const failure11 = (instancePath) => ({ instancePath, schemaPath:"#/properties/done/type",keyword:"type",params:{type: "boolean"} });
const failure12 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "note_id"} });
const failure13 = (instancePath) => ({ instancePath, schemaPath:"#/properties/note_id/type",keyword:"type",params:{type: "integer"} });
const failure14 = (instancePath) => ({ instancePath, schemaPath:"#/properties/note_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000} });
const failure15 = (instancePath) => ({ instancePath, schemaPath:"#/properties/note_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure16 = (instancePath) => ({ instancePath, schemaPath:"#/properties/if-match/maxLength",keyword:"maxLength",params:{limit: 200} });
const failure17 = (instancePath) => ({ instancePath, schemaPath:"#/properties/if-match/type",keyword:"type",params:{type: "string"} });
export const listNotes_path = validate20;
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
export const listNotes = validate21;
const func0 = Object.prototype.hasOwnProperty;
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size === undefined){
data.size = 20;
}
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure1(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000 || isNaN(data0)){
(vErrors ??= []).push(failure2(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure3(instancePath+"/page"));
errors++;
}
}
}
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure4(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 50 || isNaN(data1)){
(vErrors ??= []).push(failure5(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure6(instancePath+"/size"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate23(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
export const createNote_body = validate25;
const func65 = module0.trimText;
const func66 = module1.default;
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.done === undefined){
data.done = false;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
(vErrors ??= []).push(failure7(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((key0 !== "text") && (key0 !== "done")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data0 = data.text;
if(typeof data0 === "string"){
const text0 = func65(data0);
if(data !== undefined){
data["text"] = text0;
data0 = text0;
}
if(data0.length > 500 && func66(data0) > 500){
(vErrors ??= []).push(failure8(instancePath+"/text"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure9(instancePath+"/text"));
errors++;
}
}
else {
(vErrors ??= []).push(failure10(instancePath+"/text"));
errors++;
}
}
if(typeof data.done !== "boolean"){
(vErrors ??= []).push(failure11(instancePath+"/done"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate26(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
export const getNote_path = validate28;
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.note_id === undefined) || (!(func0.call(data, "note_id")))){
(vErrors ??= []).push(failure12(instancePath));
errors++;
}
if(data.note_id !== undefined && func0.call(data, "note_id")){
let data0 = data.note_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure13(instancePath+"/note_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
(vErrors ??= []).push(failure14(instancePath+"/note_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure15(instancePath+"/note_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate29(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
export const updateNote = validate31;
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.note_id === undefined) || (!(func0.call(data, "note_id")))){
(vErrors ??= []).push(failure12(instancePath));
errors++;
}
if(data.note_id !== undefined && func0.call(data, "note_id")){
let data0 = data.note_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure13(instancePath+"/note_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
(vErrors ??= []).push(failure14(instancePath+"/note_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure15(instancePath+"/note_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 200 && func66(data0) > 200){
(vErrors ??= []).push(failure16(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure17(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate32(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate34(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
export const updateNote_body = validate36;
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.note_id === undefined) || (!(func0.call(data, "note_id")))){
(vErrors ??= []).push(failure12(instancePath));
errors++;
}
if(data.note_id !== undefined && func0.call(data, "note_id")){
let data0 = data.note_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure13(instancePath+"/note_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
(vErrors ??= []).push(failure14(instancePath+"/note_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure15(instancePath+"/note_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 200 && func66(data0) > 200){
(vErrors ??= []).push(failure16(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure17(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.done === undefined){
data.done = false;
}
if((data.text === undefined) || (!(func0.call(data, "text")))){
(vErrors ??= []).push(failure7(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((key0 !== "text") && (key0 !== "done")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.text !== undefined && func0.call(data, "text")){
let data0 = data.text;
if(typeof data0 === "string"){
const text0 = func65(data0);
if(data !== undefined){
data["text"] = text0;
data0 = text0;
}
if(data0.length > 500 && func66(data0) > 500){
(vErrors ??= []).push(failure8(instancePath+"/text"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure9(instancePath+"/text"));
errors++;
}
}
else {
(vErrors ??= []).push(failure10(instancePath+"/text"));
errors++;
}
}
if(typeof data.done !== "boolean"){
(vErrors ??= []).push(failure11(instancePath+"/done"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate37(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate39(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate41(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
