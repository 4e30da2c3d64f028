// Generated from examples/notes/openapi.yaml by `make generate`. Do not edit.

import * as module0 from '../../../src/contract/serve/keywords.ts'
import module1 from 'ajv/dist/runtime/ucs2length.js'
const failure0 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure1 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000" });
const failure2 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure3 = (instancePath) => ({ instancePath, schemaPath:"#/properties/text/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters" });
const failure4 = (instancePath) => ({ instancePath, schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure5 = (instancePath) => ({ instancePath, schemaPath:"#/properties/done/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure6 = (instancePath) => ({ instancePath, schemaPath:"#/properties/author/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure7 = (instancePath) => ({ instancePath, schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure8 = (instancePath) => ({ instancePath, schemaPath:"#/properties/etag/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure9 = (instancePath) => ({ instancePath, schemaPath:"#/properties/etag/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure10 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object" });
const failure11 = (instancePath) => ({ instancePath, schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items" });
const failure12 = (instancePath) => ({ instancePath, schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure13 = (instancePath) => ({ instancePath, schemaPath:"#/properties/meta/properties/page/type",keyword:"type",params:{type: value0},message:"must be integer,null" });
const failure14 = (instancePath) => ({ instancePath, schemaPath:"#/properties/meta/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000" });
const failure15 = (instancePath) => ({ instancePath, schemaPath:"#/properties/meta/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure16 = (instancePath) => ({ instancePath, schemaPath:"#/properties/meta/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure17 = (instancePath) => ({ instancePath, schemaPath:"#/properties/meta/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50},message:"must be <= 50" });
const failure18 = (instancePath) => ({ instancePath, schemaPath:"#/properties/meta/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure19 = (instancePath) => ({ instancePath, schemaPath:"#/properties/meta/properties/total/type",keyword:"type",params:{type: value0},message:"must be integer,null" });
const failure20 = (instancePath) => ({ instancePath, schemaPath:"#/properties/meta/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000" });
const failure21 = (instancePath) => ({ instancePath, schemaPath:"#/properties/meta/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure22 = (instancePath) => ({ instancePath, schemaPath:"#/properties/meta/properties/has_next/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure23 = (instancePath) => ({ instancePath, schemaPath:"#/properties/meta/properties/has_prev/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure24 = (instancePath) => ({ instancePath, schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"},message:"must be object" });
const failure25 = (instancePath) => ({ instancePath, schemaPath:"#/properties/links/properties/self/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters" });
const failure26 = (instancePath) => ({ instancePath, schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure27 = (instancePath) => ({ instancePath, schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: value1},message:"must be string,null" });
const failure28 = (instancePath) => ({ instancePath, schemaPath:"#/properties/links/properties/next/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters" });
const failure29 = (instancePath) => ({ instancePath, schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: value1},message:"must be string,null" });
const failure30 = (instancePath) => ({ instancePath, schemaPath:"#/properties/links/properties/prev/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters" });
const failure31 = (instancePath) => ({ instancePath, schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"},message:"must be object" });
const failure32 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters" });
const failure33 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure34 = (instancePath) => ({ instancePath, schemaPath:"#/properties/error/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure35 = (instancePath) => ({ instancePath, schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure36 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties" });
const failure37 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object" });
const failure38 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure39 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const value0 = ["integer","null"];
const value1 = ["string","null"];
export const Page = validate21;
const func1 = module0.ownMembers;
const func3 = module1.default;
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.text === undefined) && (missing0 = "text"))) || ((data.done === undefined) && (missing0 = "done"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.etag === undefined) && (missing0 = "etag"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "text")) || (key0 === "done")) || (key0 === "author")) || (key0 === "etag"))){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate22.errors = [failure0(instancePath+"/id")];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
validate22.errors = [failure1(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate22.errors = [failure2(instancePath+"/id")];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
let data1 = data.text;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 500 && func3(data1) > 500){
validate22.errors = [failure3(instancePath+"/text")];
return false;
}
}
else {
validate22.errors = [failure4(instancePath+"/text")];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.done !== undefined){
const _errs6 = errors;
if(typeof data.done !== "boolean"){
validate22.errors = [failure5(instancePath+"/done")];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
let data3 = data.author;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 50 && func3(data3) > 50){
validate22.errors = [failure6(instancePath+"/author")];
return false;
}
}
else {
validate22.errors = [failure7(instancePath+"/author")];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data4 = data.etag;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 50 && func3(data4) > 50){
validate22.errors = [failure8(instancePath+"/etag")];
return false;
}
}
else {
validate22.errors = [failure9(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate22.errors = [failure10(instancePath)];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 50){
validate21.errors = [failure11(instancePath+"/items")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate22(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [failure12(instancePath+"/items")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data2 = data.meta;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
data2 = func1(data2);
let missing1;
if((((((data2.page === undefined) && (missing1 = "page")) || ((data2.size === undefined) && (missing1 = "size"))) || ((data2.total === undefined) && (missing1 = "total"))) || ((data2.has_next === undefined) && (missing1 = "has_next"))) || ((data2.has_prev === undefined) && (missing1 = "has_prev"))){
validate21.errors = [{instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key1 in data2){
if(!(((((key1 === "page") || (key1 === "size")) || (key1 === "total")) || (key1 === "has_next")) || (key1 === "has_prev"))){
validate21.errors = [{instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data2.page !== undefined){
let data3 = data2.page;
const _errs8 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate21.errors = [failure13(instancePath+"/meta/page")];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
validate21.errors = [failure14(instancePath+"/meta/page")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate21.errors = [failure15(instancePath+"/meta/page")];
return false;
}
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.size !== undefined){
let data4 = data2.size;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate21.errors = [failure16(instancePath+"/meta/size")];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 50 || isNaN(data4)){
validate21.errors = [failure17(instancePath+"/meta/size")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate21.errors = [failure18(instancePath+"/meta/size")];
return false;
}
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.total !== undefined){
let data5 = data2.total;
const _errs12 = errors;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
validate21.errors = [failure19(instancePath+"/meta/total")];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000000 || isNaN(data5)){
validate21.errors = [failure20(instancePath+"/meta/total")];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate21.errors = [failure21(instancePath+"/meta/total")];
return false;
}
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.has_next !== undefined){
const _errs14 = errors;
if(typeof data2.has_next !== "boolean"){
validate21.errors = [failure22(instancePath+"/meta/has_next")];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.has_prev !== undefined){
const _errs16 = errors;
if(typeof data2.has_prev !== "boolean"){
validate21.errors = [failure23(instancePath+"/meta/has_prev")];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate21.errors = [failure24(instancePath+"/meta")];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
let data8 = data.links;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
data8 = func1(data8);
let missing2;
if((((data8.self === undefined) && (missing2 = "self")) || ((data8.next === undefined) && (missing2 = "next"))) || ((data8.prev === undefined) && (missing2 = "prev"))){
validate21.errors = [{instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs20 = errors;
for(const key2 in data8){
if(!(((key2 === "self") || (key2 === "next")) || (key2 === "prev"))){
validate21.errors = [{instancePath:instancePath+"/links",schemaPath:"#/properties/links/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs20 === errors){
if(data8.self !== undefined){
let data9 = data8.self;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(data9.length > 500 && func3(data9) > 500){
validate21.errors = [failure25(instancePath+"/links/self")];
return false;
}
}
else {
validate21.errors = [failure26(instancePath+"/links/self")];
return false;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.next !== undefined){
let data10 = data8.next;
const _errs23 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate21.errors = [failure27(instancePath+"/links/next")];
return false;
}
if(errors === _errs23){
if(typeof data10 === "string"){
if(data10.length > 500 && func3(data10) > 500){
validate21.errors = [failure28(instancePath+"/links/next")];
return false;
}
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.prev !== undefined){
let data11 = data8.prev;
const _errs25 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate21.errors = [failure29(instancePath+"/links/prev")];
return false;
}
if(errors === _errs25){
if(typeof data11 === "string"){
if(data11.length > 500 && func3(data11) > 500){
validate21.errors = [failure30(instancePath+"/links/prev")];
return false;
}
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate21.errors = [failure31(instancePath+"/links")];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate21.errors = [failure10(instancePath)];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
export const listNotes_200_Link = validate24;
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 1000 && func3(data) > 1000){
validate24.errors = [failure32(instancePath)];
return false;
}
}
else {
validate24.errors = [failure33(instancePath)];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
export const Refusal = validate25;
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate25.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "error") || (key0 === "fields"))){
validate25.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined){
let data0 = data.error;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 50 && func3(data0) > 50){
validate25.errors = [failure34(instancePath+"/error")];
return false;
}
}
else {
validate25.errors = [failure35(instancePath+"/error")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined){
let data1 = data.fields;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 100){
validate25.errors = [failure36(instancePath+"/fields")];
return false;
}
else {
for(const key1 in data1){
let data2 = data1[key1];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length > 50 && func3(data2) > 50){
validate25.errors = [{instancePath:instancePath+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/fields/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate25.errors = [failure37(instancePath+"/fields")];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate25.errors = [failure10(instancePath)];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
export const Note = validate26;
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.text === undefined) && (missing0 = "text"))) || ((data.done === undefined) && (missing0 = "done"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.etag === undefined) && (missing0 = "etag"))){
validate26.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "text")) || (key0 === "done")) || (key0 === "author")) || (key0 === "etag"))){
validate26.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate26.errors = [failure0(instancePath+"/id")];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
validate26.errors = [failure1(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate26.errors = [failure2(instancePath+"/id")];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
let data1 = data.text;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 500 && func3(data1) > 500){
validate26.errors = [failure3(instancePath+"/text")];
return false;
}
}
else {
validate26.errors = [failure4(instancePath+"/text")];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.done !== undefined){
const _errs6 = errors;
if(typeof data.done !== "boolean"){
validate26.errors = [failure5(instancePath+"/done")];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
let data3 = data.author;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length > 50 && func3(data3) > 50){
validate26.errors = [failure6(instancePath+"/author")];
return false;
}
}
else {
validate26.errors = [failure7(instancePath+"/author")];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data4 = data.etag;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(data4.length > 50 && func3(data4) > 50){
validate26.errors = [failure8(instancePath+"/etag")];
return false;
}
}
else {
validate26.errors = [failure9(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate26.errors = [failure10(instancePath)];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}
export const createNote_201_Location = validate27;
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100 && func3(data) > 100){
validate27.errors = [failure38(instancePath)];
return false;
}
}
else {
validate27.errors = [failure33(instancePath)];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
export const createNote_201_ETag = validate28;
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 50 && func3(data) > 50){
validate28.errors = [failure39(instancePath)];
return false;
}
}
else {
validate28.errors = [failure33(instancePath)];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
