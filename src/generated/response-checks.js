// Generated from spec/ by `make generate`. Do not edit.

import * as module0 from '../contract/serve/keywords.ts'
import module1 from 'ajv/dist/runtime/ucs2length.js'
import * as module2 from '../contract/serve/formats.ts'
import module3 from 'ajv/dist/runtime/equal.js'
const failure0 = (instancePath) => ({ instancePath, schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999.99},message:"must be <= 9999999999.99" });
const failure1 = (instancePath) => ({ instancePath, schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure2 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "double"},message:"must match format \""+"double"+"\"" });
const failure3 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number" });
const failure4 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure5 = (instancePath) => ({ instancePath, schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value0},message:"must be equal to one of the allowed values" });
const failure6 = (instancePath) => ({ instancePath, schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items" });
const failure7 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters" });
const failure8 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/minLength",keyword:"minLength",params:{limit: 25},message:"must NOT have fewer than 25 characters" });
const failure9 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/pattern",keyword:"pattern",params:{pattern: "^file_[0-9A-HJKMNP-TV-Z]{20}$"},message:"must match pattern \""+"^file_[0-9A-HJKMNP-TV-Z]{20}$"+"\"" });
const failure10 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure11 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure12 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RelativePath/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters" });
const failure13 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RelativePath/pattern",keyword:"pattern",params:{pattern: "^/[^\\s]*$"},message:"must match pattern \""+"^/[^\\s]*$"+"\"" });
const failure14 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RelativePath/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure15 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageType/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure16 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageType/enum",keyword:"enum",params:{allowedValues: value1},message:"must be equal to one of the allowed values" });
const failure17 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure18 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8000},message:"must be <= 8000" });
const failure19 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure20 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure21 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object" });
const failure22 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters" });
const failure23 = (instancePath) => ({ instancePath, schemaPath:"#/minLength",keyword:"minLength",params:{limit: 24},message:"must NOT have fewer than 24 characters" });
const failure24 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"" });
const failure25 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"" });
const failure26 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure27 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure28 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure29 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure30 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryName/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure31 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategorySlug/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure32 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/type",keyword:"type",params:{type: value2},message:"must be integer,null" });
const failure33 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure34 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure35 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure36 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryPosition/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure37 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryPosition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999" });
const failure38 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryPosition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure39 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryPosition/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure40 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure41 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3" });
const failure42 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure43 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure44 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure45 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure46 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure47 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure48 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure49 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure50 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure51 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure52 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EntityTag/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure53 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EntityTag/pattern",keyword:"pattern",params:{pattern: "^\"[\\x21\\x23-\\x7e]+\"$"},message:"must match pattern \""+"^\"[\\x21\\x23-\\x7e]+\"$"+"\"" });
const failure54 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EntityTag/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure55 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuthorId/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure56 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuthorId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure57 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuthorId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure58 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuthorId/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure59 = (instancePath) => ({ instancePath, schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure60 = (instancePath) => ({ instancePath, schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"" });
const failure61 = (instancePath) => ({ instancePath, schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure62 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure63 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure64 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure65 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure66 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure67 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure68 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure69 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure70 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure71 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5" });
const failure72 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure73 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure74 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewTitle/type",keyword:"type",params:{type: value3},message:"must be string,null" });
const failure75 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewText/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure76 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/VerifiedPurchase/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure77 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewStatus/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure78 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewStatus/enum",keyword:"enum",params:{allowedValues: value4},message:"must be equal to one of the allowed values" });
const failure79 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemName/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure80 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemDescription/type",keyword:"type",params:{type: value3},message:"must be string,null" });
const failure81 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure82 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999},message:"must be <= 999999999999" });
const failure83 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure84 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure85 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/type",keyword:"type",params:{type: value2},message:"must be integer,null" });
const failure86 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure87 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure88 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure89 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sku/type",keyword:"type",params:{type: value3},message:"must be string,null" });
const failure90 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sku/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters" });
const failure91 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sku/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Z0-9][A-Z0-9._-]{0,63}$"+"\"" });
const failure92 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/type",keyword:"type",params:{type: value2},message:"must be integer,null" });
const failure93 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000" });
const failure94 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure95 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure96 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/type",keyword:"type",params:{type: value2},message:"must be integer,null" });
const failure97 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000" });
const failure98 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure99 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure100 = (instancePath) => ({ instancePath, schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure101 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingAverage/type",keyword:"type",params:{type: value5},message:"must be number,null" });
const failure102 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingAverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5" });
const failure103 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingAverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure104 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure105 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure106 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure107 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure108 = (instancePath) => ({ instancePath, schemaPath:"#/properties/category/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure109 = (instancePath) => ({ instancePath, schemaPath:"#/properties/category/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure110 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reviews/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items" });
const failure111 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure112 = (instancePath) => ({ instancePath, schemaPath:"#/properties/page/type",keyword:"type",params:{type: value2},message:"must be integer,null" });
const failure113 = (instancePath) => ({ instancePath, schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000" });
const failure114 = (instancePath) => ({ instancePath, schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure115 = (instancePath) => ({ instancePath, schemaPath:"#/properties/page/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure116 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure117 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100" });
const failure118 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure119 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure120 = (instancePath) => ({ instancePath, schemaPath:"#/properties/total/type",keyword:"type",params:{type: value2},message:"must be integer,null" });
const failure121 = (instancePath) => ({ instancePath, schemaPath:"#/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure122 = (instancePath) => ({ instancePath, schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure123 = (instancePath) => ({ instancePath, schemaPath:"#/properties/total/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure124 = (instancePath) => ({ instancePath, schemaPath:"#/properties/has_next/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure125 = (instancePath) => ({ instancePath, schemaPath:"#/properties/has_prev/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure126 = (instancePath) => ({ instancePath, schemaPath:"#/properties/next/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure127 = (instancePath) => ({ instancePath, schemaPath:"#/properties/next/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure128 = (instancePath) => ({ instancePath, schemaPath:"#/properties/prev/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure129 = (instancePath) => ({ instancePath, schemaPath:"#/properties/prev/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure130 = (instancePath) => ({ instancePath, schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items" });
const failure131 = (instancePath) => ({ instancePath, schemaPath:"#/properties/items/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure132 = (instancePath) => ({ instancePath, schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure133 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters" });
const failure134 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\t\\x20-\\x7e\\x80-\\xff]*$"},message:"must match pattern \""+"^[\\t\\x20-\\x7e\\x80-\\xff]*$"+"\"" });
const failure135 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure136 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\"[\\x21\\x23-\\x7e]+\"$"},message:"must match pattern \""+"^\"[\\x21\\x23-\\x7e]+\"$"+"\"" });
const failure137 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters" });
const failure138 = (instancePath) => ({ instancePath, schemaPath:"#/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters" });
const failure139 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{8,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{8,64}$"+"\"" });
const failure140 = (instancePath) => ({ instancePath, schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value6},message:"must be equal to one of the allowed values" });
const failure141 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters" });
const failure142 = (instancePath) => ({ instancePath, schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters" });
const failure143 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^v[0-9]+$"},message:"must match pattern \""+"^v[0-9]+$"+"\"" });
const failure144 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters" });
const failure145 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/,]+$"},message:"must match pattern \""+"^https?://[^\\s/,]+$"+"\"" });
const failure146 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters" });
const failure147 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\"[a-z]+\";r=[0-9]+;t=[0-9]+(, \"[a-z]+\";r=[0-9]+;t=[0-9]+)*$"},message:"must match pattern \""+"^\"[a-z]+\";r=[0-9]+;t=[0-9]+(, \"[a-z]+\";r=[0-9]+;t=[0-9]+)*$"+"\"" });
const failure148 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\"[a-z]+\";q=[0-9]+;w=[0-9]+(, \"[a-z]+\";q=[0-9]+;w=[0-9]+)*$"},message:"must match pattern \""+"^\"[a-z]+\";q=[0-9]+;w=[0-9]+(, \"[a-z]+\";q=[0-9]+;w=[0-9]+)*$"+"\"" });
const failure149 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters" });
const failure150 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(@[0-9]{1,12}|true)$"},message:"must match pattern \""+"^(@[0-9]{1,12}|true)$"+"\"" });
const failure151 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 29},message:"must NOT have more than 29 characters" });
const failure152 = (instancePath) => ({ instancePath, schemaPath:"#/minLength",keyword:"minLength",params:{limit: 29},message:"must NOT have fewer than 29 characters" });
const failure153 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9][0-9] [A-Z][a-z]{2} [0-9]{4} [0-9][0-9]:[0-9][0-9]:[0-9][0-9] GMT$"},message:"must match pattern \""+"^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9][0-9] [A-Z][a-z]{2} [0-9]{4} [0-9][0-9]:[0-9][0-9]:[0-9][0-9] GMT$"+"\"" });
const failure154 = (instancePath) => ({ instancePath, schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties" });
const failure155 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure156 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ErrorCode/enum",keyword:"enum",params:{allowedValues: value7},message:"must be equal to one of the allowed values" });
const failure157 = (instancePath) => ({ instancePath, schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters" });
const failure158 = (instancePath) => ({ instancePath, schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"" });
const failure159 = (instancePath) => ({ instancePath, schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure160 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ErrorData/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties" });
const failure161 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ErrorData/type",keyword:"type",params:{type: "object"},message:"must be object" });
const failure162 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters" });
const failure163 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters" });
const failure164 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{8,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{8,64}$"+"\"" });
const failure165 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure166 = (instancePath) => ({ instancePath, schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters" });
const failure167 = (instancePath) => ({ instancePath, schemaPath:"#/properties/field/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"},message:"must match pattern \""+"^[^\\r\\n]*$"+"\"" });
const failure168 = (instancePath) => ({ instancePath, schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure169 = (instancePath) => ({ instancePath, schemaPath:"#/properties/pointer/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters" });
const failure170 = (instancePath) => ({ instancePath, schemaPath:"#/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^#/"},message:"must match pattern \""+"^#/"+"\"" });
const failure171 = (instancePath) => ({ instancePath, schemaPath:"#/properties/pointer/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"" });
const failure172 = (instancePath) => ({ instancePath, schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure173 = (instancePath) => ({ instancePath, schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters" });
const failure174 = (instancePath) => ({ instancePath, schemaPath:"#/properties/detail/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"" });
const failure175 = (instancePath) => ({ instancePath, schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure176 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProblemType/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters" });
const failure177 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProblemType/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9_.~%-]+)*/problems/[a-z]+(_[a-z]+)*$"},message:"must match pattern \""+"^(/[A-Za-z0-9_.~%-]+)*/problems/[a-z]+(_[a-z]+)*$"+"\"" });
const failure178 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProblemType/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"" });
const failure179 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProblemType/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure180 = (instancePath) => ({ instancePath, schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters" });
const failure181 = (instancePath) => ({ instancePath, schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"" });
const failure182 = (instancePath) => ({ instancePath, schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure183 = (instancePath) => ({ instancePath, schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure184 = (instancePath) => ({ instancePath, schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599" });
const failure185 = (instancePath) => ({ instancePath, schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400" });
const failure186 = (instancePath) => ({ instancePath, schemaPath:"#/properties/status/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure187 = (instancePath) => ({ instancePath, schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit: 1200},message:"must NOT have more than 1200 characters" });
const failure188 = (instancePath) => ({ instancePath, schemaPath:"#/properties/instance/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters" });
const failure189 = (instancePath) => ({ instancePath, schemaPath:"#/properties/instance/pattern",keyword:"pattern",params:{pattern: "^urn:uuid:[0-9a-f-]{36}$"},message:"must match pattern \""+"^urn:uuid:[0-9a-f-]{36}$"+"\"" });
const failure190 = (instancePath) => ({ instancePath, schemaPath:"#/properties/instance/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\"" });
const failure191 = (instancePath) => ({ instancePath, schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure192 = (instancePath) => ({ instancePath, schemaPath:"#/properties/errors/maxItems",keyword:"maxItems",params:{limit: 250},message:"must NOT have more than 250 items" });
const failure193 = (instancePath) => ({ instancePath, schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure194 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^/[^\\s]*$"},message:"must match pattern \""+"^/[^\\s]*$"+"\"" });
const failure195 = (instancePath) => ({ instancePath, schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value8},message:"must be equal to one of the allowed values" });
const failure196 = (instancePath) => ({ instancePath, schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items" });
const failure197 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileSize/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure198 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5242880},message:"must be <= 5242880" });
const failure199 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure200 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileSize/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure201 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters" });
const failure202 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters" });
const failure203 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"" });
const failure204 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sha256/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure205 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditActorType/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure206 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditActorType/enum",keyword:"enum",params:{allowedValues: value9},message:"must be equal to one of the allowed values" });
const failure207 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters" });
const failure208 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure209 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]*$"},message:"must match pattern \""+"^[\\x21-\\x7e]*$"+"\"" });
const failure210 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure211 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure212 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure213 = (instancePath) => ({ instancePath, schemaPath:"#/properties/role/type",keyword:"type",params:{type: value3},message:"must be string,null" });
const failure214 = (instancePath) => ({ instancePath, schemaPath:"#/properties/role/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure215 = (instancePath) => ({ instancePath, schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z]*$"},message:"must match pattern \""+"^[a-z]*$"+"\"" });
const failure216 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure217 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure218 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure219 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure220 = (instancePath) => ({ instancePath, schemaPath:"#/properties/ip/type",keyword:"type",params:{type: value3},message:"must be string,null" });
const failure221 = (instancePath) => ({ instancePath, schemaPath:"#/properties/ip/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure222 = (instancePath) => ({ instancePath, schemaPath:"#/properties/ip/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]*$"},message:"must match pattern \""+"^[\\x21-\\x7e]*$"+"\"" });
const failure223 = (instancePath) => ({ instancePath, schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: value3},message:"must be string,null" });
const failure224 = (instancePath) => ({ instancePath, schemaPath:"#/properties/user_agent/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters" });
const failure225 = (instancePath) => ({ instancePath, schemaPath:"#/properties/user_agent/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"},message:"must match pattern \""+"^[^\\r\\n]*$"+"\"" });
const failure226 = (instancePath) => ({ instancePath, schemaPath:"#/properties/request_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure227 = (instancePath) => ({ instancePath, schemaPath:"#/properties/request_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure228 = (instancePath) => ({ instancePath, schemaPath:"#/properties/action/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure229 = (instancePath) => ({ instancePath, schemaPath:"#/properties/action/pattern",keyword:"pattern",params:{pattern: "^[a-z]+\\.[a-z_]+$"},message:"must match pattern \""+"^[a-z]+\\.[a-z_]+$"+"\"" });
const failure230 = (instancePath) => ({ instancePath, schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure231 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure232 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure233 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/pattern",keyword:"pattern",params:{pattern: "^[a-z_]*$"},message:"must match pattern \""+"^[a-z_]*$"+"\"" });
const failure234 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure235 = (instancePath) => ({ instancePath, schemaPath:"#/properties/resource_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure236 = (instancePath) => ({ instancePath, schemaPath:"#/properties/resource_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure237 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditState/type",keyword:"type",params:{type: "object"},message:"must be object" });
const failure238 = (instancePath) => ({ instancePath, schemaPath:"#/properties/before/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure239 = (instancePath) => ({ instancePath, schemaPath:"#/properties/before/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure240 = (instancePath) => ({ instancePath, schemaPath:"#/properties/after/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure241 = (instancePath) => ({ instancePath, schemaPath:"#/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure242 = (instancePath) => ({ instancePath, schemaPath:"#/properties/changed/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items" });
const failure243 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditPointer/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters" });
const failure244 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditPointer/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"" });
const failure245 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditPointer/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure246 = (instancePath) => ({ instancePath, schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure247 = (instancePath) => ({ instancePath, schemaPath:"#/properties/facts/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure248 = (instancePath) => ({ instancePath, schemaPath:"#/properties/facts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure249 = (instancePath) => ({ instancePath, schemaPath:"#/properties/api_version/type",keyword:"type",params:{type: value3},message:"must be string,null" });
const failure250 = (instancePath) => ({ instancePath, schemaPath:"#/properties/api_version/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters" });
const failure251 = (instancePath) => ({ instancePath, schemaPath:"#/properties/api_version/pattern",keyword:"pattern",params:{pattern: "^v[0-9]+$"},message:"must match pattern \""+"^v[0-9]+$"+"\"" });
const failure252 = (instancePath) => ({ instancePath, schemaPath:"#/properties/outcome/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure253 = (instancePath) => ({ instancePath, schemaPath:"#/properties/outcome/pattern",keyword:"pattern",params:{pattern: "^[a-z_]*$"},message:"must match pattern \""+"^[a-z_]*$"+"\"" });
const failure254 = (instancePath) => ({ instancePath, schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure255 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AccessToken/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters" });
const failure256 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AccessToken/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters" });
const failure257 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AccessToken/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$"+"\"" });
const failure258 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AccessToken/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure259 = (instancePath) => ({ instancePath, schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure260 = (instancePath) => ({ instancePath, schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue: "Bearer"},message:"must be equal to constant" });
const failure261 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ExpiresIn/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure262 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ExpiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 900},message:"must be <= 900" });
const failure263 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ExpiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure264 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ExpiresIn/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure265 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters" });
const failure266 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters" });
const failure267 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.~-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_.~-]+$"+"\"" });
const failure268 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure269 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ScopeList/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters" });
const failure270 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ScopeList/pattern",keyword:"pattern",params:{pattern: "^([a-z]+(:[a-z]+)?( [a-z]+(:[a-z]+)?)*)?$"},message:"must match pattern \""+"^([a-z]+(:[a-z]+)?( [a-z]+(:[a-z]+)?)*)?$"+"\"" });
const failure271 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ScopeList/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure272 = (instancePath) => ({ instancePath, schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue: "Cookie"},message:"must be equal to constant" });
const failure273 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CsrfToken/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters" });
const failure274 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CsrfToken/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters" });
const failure275 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CsrfToken/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+$"+"\"" });
const failure276 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CsrfToken/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure277 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure278 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure279 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure280 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure281 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Email/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure282 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserName/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure283 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Role/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure284 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Role/enum",keyword:"enum",params:{allowedValues: value10},message:"must be equal to one of the allowed values" });
const failure285 = (instancePath) => ({ instancePath, schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items" });
const failure286 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Scope/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure287 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Scope/enum",keyword:"enum",params:{allowedValues: value11},message:"must be equal to one of the allowed values" });
const failure288 = (instancePath) => ({ instancePath, schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure289 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Language/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure290 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Language/enum",keyword:"enum",params:{allowedValues: value6},message:"must be equal to one of the allowed values" });
const failure291 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserActive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure292 = (instancePath) => ({ instancePath, schemaPath:"#/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters" });
const failure293 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_.-]+$"+"\"" });
const failure294 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MoverType/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure295 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MoverType/enum",keyword:"enum",params:{allowedValues: value12},message:"must be equal to one of the allowed values" });
const failure296 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/type",keyword:"type",params:{type: value2},message:"must be integer,null" });
const failure297 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MovementType/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure298 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MovementType/enum",keyword:"enum",params:{allowedValues: value13},message:"must be equal to one of the allowed values" });
const failure299 = (instancePath) => ({ instancePath, schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure300 = (instancePath) => ({ instancePath, schemaPath:"#/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000" });
const failure301 = (instancePath) => ({ instancePath, schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000},message:"must be >= -1000000000" });
const failure302 = (instancePath) => ({ instancePath, schemaPath:"#/properties/quantity/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure303 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reserved_after/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure304 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reserved_after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure305 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reserved_after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure306 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reserved_after/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure307 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AdjustReason/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure308 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AdjustReason/enum",keyword:"enum",params:{allowedValues: value14},message:"must be equal to one of the allowed values" });
const failure309 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CancelReason/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure310 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CancelReason/enum",keyword:"enum",params:{allowedValues: value15},message:"must be equal to one of the allowed values" });
const failure311 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reason/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure312 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure313 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters" });
const failure314 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/minLength",keyword:"minLength",params:{limit: 24},message:"must NOT have fewer than 24 characters" });
const failure315 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/pattern",keyword:"pattern",params:{pattern: "^ord_[0-9A-HJKMNP-TV-Z]{20}$"},message:"must match pattern \""+"^ord_[0-9A-HJKMNP-TV-Z]{20}$"+"\"" });
const failure316 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure317 = (instancePath) => ({ instancePath, schemaPath:"#/properties/order_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure318 = (instancePath) => ({ instancePath, schemaPath:"#/properties/order_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure319 = (instancePath) => ({ instancePath, schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999},message:"must be <= 99999999999999" });
const failure320 = (instancePath) => ({ instancePath, schemaPath:"#/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 49950},message:"must be <= 49950" });
const failure321 = (instancePath) => ({ instancePath, schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure322 = (instancePath) => ({ instancePath, schemaPath:"#/properties/quantity/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure323 = (instancePath) => ({ instancePath, schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items" });
const failure324 = (instancePath) => ({ instancePath, schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items" });
const failure325 = (instancePath) => ({ instancePath, schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure326 = (instancePath) => ({ instancePath, schemaPath:"#/properties/orderable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure327 = (instancePath) => ({ instancePath, schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure328 = (instancePath) => ({ instancePath, schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure329 = (instancePath) => ({ instancePath, schemaPath:"#/properties/postal_code/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure330 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Country/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure331 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Country/enum",keyword:"enum",params:{allowedValues: value16},message:"must be equal to one of the allowed values" });
const failure332 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address1/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure333 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address2/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure334 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: value3},message:"must be string,null" });
const failure335 = (instancePath) => ({ instancePath, schemaPath:"#/properties/carrier/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure336 = (instancePath) => ({ instancePath, schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure337 = (instancePath) => ({ instancePath, schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure338 = (instancePath) => ({ instancePath, schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure339 = (instancePath) => ({ instancePath, schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z_]*$"},message:"must match pattern \""+"^[a-z_]*$"+"\"" });
const failure340 = (instancePath) => ({ instancePath, schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure341 = (instancePath) => ({ instancePath, schemaPath:"#/properties/decline_code/type",keyword:"type",params:{type: value3},message:"must be string,null" });
const failure342 = (instancePath) => ({ instancePath, schemaPath:"#/properties/decline_code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure343 = (instancePath) => ({ instancePath, schemaPath:"#/properties/decline_code/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},message:"must match pattern \""+"^[a-z_]+$"+"\"" });
const failure344 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 23},message:"must NOT have more than 23 characters" });
const failure345 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 23},message:"must NOT have fewer than 23 characters" });
const failure346 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^re_[0-9A-HJKMNP-TV-Z]{20}$"},message:"must match pattern \""+"^re_[0-9A-HJKMNP-TV-Z]{20}$"+"\"" });
const failure347 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure348 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RefundReason/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure349 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RefundReason/enum",keyword:"enum",params:{allowedValues: value17},message:"must be equal to one of the allowed values" });
const failure350 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RefundStatus/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure351 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RefundStatus/enum",keyword:"enum",params:{allowedValues: value18},message:"must be equal to one of the allowed values" });
const failure352 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters" });
const failure353 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/minLength",keyword:"minLength",params:{limit: 24},message:"must NOT have fewer than 24 characters" });
const failure354 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/pattern",keyword:"pattern",params:{pattern: "^pay_[0-9A-HJKMNP-TV-Z]{20}$"},message:"must match pattern \""+"^pay_[0-9A-HJKMNP-TV-Z]{20}$"+"\"" });
const failure355 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure356 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentStatus/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure357 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentStatus/enum",keyword:"enum",params:{allowedValues: value19},message:"must be equal to one of the allowed values" });
const failure358 = (instancePath) => ({ instancePath, schemaPath:"#/properties/provider/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters" });
const failure359 = (instancePath) => ({ instancePath, schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure360 = (instancePath) => ({ instancePath, schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z0-9_-]*$"+"\"" });
const failure361 = (instancePath) => ({ instancePath, schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure362 = (instancePath) => ({ instancePath, schemaPath:"#/properties/method_label/type",keyword:"type",params:{type: value3},message:"must be string,null" });
const failure363 = (instancePath) => ({ instancePath, schemaPath:"#/properties/method_label/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure364 = (instancePath) => ({ instancePath, schemaPath:"#/properties/method_label/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"" });
const failure365 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CaptureMode/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure366 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CaptureMode/enum",keyword:"enum",params:{allowedValues: value20},message:"must be equal to one of the allowed values" });
const failure367 = (instancePath) => ({ instancePath, schemaPath:"#/properties/failure/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure368 = (instancePath) => ({ instancePath, schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure369 = (instancePath) => ({ instancePath, schemaPath:"#/properties/refunds/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items" });
const failure370 = (instancePath) => ({ instancePath, schemaPath:"#/properties/refunds/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure371 = (instancePath) => ({ instancePath, schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure372 = (instancePath) => ({ instancePath, schemaPath:"#/properties/user_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure373 = (instancePath) => ({ instancePath, schemaPath:"#/properties/user_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure374 = (instancePath) => ({ instancePath, schemaPath:"#/properties/user_id/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure375 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderStatus/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure376 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderStatus/enum",keyword:"enum",params:{allowedValues: value21},message:"must be equal to one of the allowed values" });
const failure377 = (instancePath) => ({ instancePath, schemaPath:"#/properties/shipping_address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure378 = (instancePath) => ({ instancePath, schemaPath:"#/properties/shipping_address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure379 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Note/type",keyword:"type",params:{type: value3},message:"must be string,null" });
const failure380 = (instancePath) => ({ instancePath, schemaPath:"#/properties/cancel_reason/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure381 = (instancePath) => ({ instancePath, schemaPath:"#/properties/cancel_reason/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure382 = (instancePath) => ({ instancePath, schemaPath:"#/properties/tracking/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure383 = (instancePath) => ({ instancePath, schemaPath:"#/properties/tracking/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure384 = (instancePath) => ({ instancePath, schemaPath:"#/properties/payments/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items" });
const failure385 = (instancePath) => ({ instancePath, schemaPath:"#/properties/payments/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure386 = (instancePath) => ({ instancePath, schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items" });
const failure387 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/HealthStatus/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure388 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/HealthStatus/enum",keyword:"enum",params:{allowedValues: value22},message:"must be equal to one of the allowed values" });
const failure389 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MinorAmount/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure390 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MinorAmount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999},message:"must be <= 999999999999" });
const failure391 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MinorAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure392 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MinorAmount/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure393 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure394 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999},message:"must be <= 99999999999999" });
const failure395 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure396 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const value0 = ["KRW","USD","JPY"];
const value1 = ["image/jpeg","image/png","image/webp"];
const value2 = ["integer","null"];
const value3 = ["string","null"];
const value4 = ["published","hidden"];
const value5 = ["number","null"];
const value6 = ["ko","en","ja"];
const value7 = ["bad_request","duplicate_key","invalid_cursor","idempotency_key_required","idempotency_key_invalid","version_mismatch","unauthorized","invalid_credentials","invalid_token","token_expired","invalid_signature","payment_declined","forbidden","account_disabled","not_resource_owner","review_purchase_required","csrf_failed","not_found","route_not_found","method_not_allowed","not_acceptable","request_timeout","version_conflict","duplicate_email","duplicate_sku","duplicate_slug","review_already_exists","insufficient_stock","item_unavailable","pending_order_limit","price_changed","invalid_state_transition","payment_already_exists","payment_busy","idempotency_in_progress","stock_below_reserved","category_in_use","category_cycle","file_in_use","last_admin","idempotency_conflict","version_sunset","precondition_failed","payload_too_large","uri_too_long","range_not_satisfiable","unsupported_media_type","validation_failed","currency_mismatch","amount_mismatch","refund_exceeds_captured","card_number_not_accepted","invalid_file_content","precondition_required","rate_limited","headers_too_large","internal_error","not_implemented","payment_provider_error","payment_provider_unavailable","timeout","service_unavailable"];
const value8 = ["true"];
const value9 = ["user","system","provider"];
const value10 = ["customer","staff","admin"];
const value11 = ["profile","reviews:write","orders:read","orders:write","payments:read","payments:write","items:write","categories:write","stock:write","files:write","reviews:moderate","orders:manage","payments:manage","users:read","users:manage","audit:read","webhooks:manage"];
const value12 = ["user","system"];
const value13 = ["adjust","reserve","release","ship"];
const value14 = ["purchase","return","damage","count","correction"];
const value15 = ["customer","staff","expired","fraud","other"];
const value16 = ["KR","US","JP"];
const value17 = ["requested_by_customer","duplicate","fraudulent","defective","other"];
const value18 = ["pending","succeeded","failed"];
const value19 = ["pending","authorized","captured","partially_refunded","refunded","voided","failed"];
const value20 = ["manual","automatic"];
const value21 = ["pending","authorized","paid","fulfilled","cancelled"];
const value22 = ["ok"];
export const ItemPage = validate21;
const func1 = module0.ownMembers;
const func4 = module1.default;
const formats0 = module2.formats.int64;
const formats2 = module2.formats.double;
const func3 = module0.brokenScale;
const obj0 = {"KRW":0,"USD":2,"JPY":0};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9999999999.99 || isNaN(data)){
validate23.errors = [failure0(instancePath)];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate23.errors = [failure1(instancePath)];
return false;
}
else {
if(!(formats2.validate(data))){
validate23.errors = [failure2(instancePath)];
return false;
}
else {
const scale0 = func3(data, obj0, parentData?.["currency"]);
if(scale0 !== undefined){
validate23.errors = [{instancePath,schemaPath:"#/x-money",keyword:"x-money",params:scale0,message:"must pass x-money"}];
return false;
}
}
}
}
}
else {
validate23.errors = [failure3(instancePath)];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate25.errors = [failure4(instancePath)];
return false;
}
if(!(((data === "KRW") || (data === "USD")) || (data === "JPY"))){
validate25.errors = [failure5(instancePath)];
return false;
}
validate25.errors = vErrors;
return errors === 0;
}
const func0 = module3.default;
const pattern5 = new RegExp("^file_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 10){
validate27.errors = [failure6(instancePath)];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 25 && func4(data0) > 25){
validate27.errors = [failure7(instancePath+"/" + i0)];
return false;
}
else {
if(data0.length < 25 || data0.length < 50 && func4(data0) < 25){
validate27.errors = [failure8(instancePath+"/" + i0)];
return false;
}
else {
if(!pattern5.test(data0)){
validate27.errors = [failure9(instancePath+"/" + i0)];
return false;
}
}
}
}
else {
validate27.errors = [failure10(instancePath+"/" + i0)];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
validate27.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break outer0;
}
}
}
}
}
}
}
else {
validate27.errors = [failure11(instancePath)];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
const pattern7 = new RegExp("^/[^\\s]*$", "u");
const formats12 = module2.formats.int32;
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.content_type === undefined) && (missing0 = "content_type"))) || ((data.width === undefined) && (missing0 = "width"))) || ((data.height === undefined) && (missing0 = "height"))){
validate30.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "url")) || (key0 === "content_type")) || (key0 === "width")) || (key0 === "height"))){
validate30.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 25 && func4(data0) > 25){
validate30.errors = [failure7(instancePath+"/id")];
return false;
}
else {
if(data0.length < 25 || data0.length < 50 && func4(data0) < 25){
validate30.errors = [failure8(instancePath+"/id")];
return false;
}
else {
if(!pattern5.test(data0)){
validate30.errors = [failure9(instancePath+"/id")];
return false;
}
}
}
}
else {
validate30.errors = [failure10(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 8192 && func4(data1) > 8192){
validate30.errors = [failure12(instancePath+"/url")];
return false;
}
else {
if(!pattern7.test(data1)){
validate30.errors = [failure13(instancePath+"/url")];
return false;
}
}
}
else {
validate30.errors = [failure14(instancePath+"/url")];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_type !== undefined){
let data2 = data.content_type;
const _errs8 = errors;
if(typeof data2 !== "string"){
validate30.errors = [failure15(instancePath+"/content_type")];
return false;
}
if(!(((data2 === "image/jpeg") || (data2 === "image/png")) || (data2 === "image/webp"))){
validate30.errors = [failure16(instancePath+"/content_type")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.width !== undefined){
let data3 = data.width;
const _errs11 = errors;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate30.errors = [failure17(instancePath+"/width")];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 8000 || isNaN(data3)){
validate30.errors = [failure18(instancePath+"/width")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate30.errors = [failure19(instancePath+"/width")];
return false;
}
else {
if(!(formats12.validate(data3))){
validate30.errors = [failure20(instancePath+"/width")];
return false;
}
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.height !== undefined){
let data4 = data.height;
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate30.errors = [failure17(instancePath+"/height")];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 8000 || isNaN(data4)){
validate30.errors = [failure18(instancePath+"/height")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate30.errors = [failure19(instancePath+"/height")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate30.errors = [failure20(instancePath+"/height")];
return false;
}
}
}
}
}
var valid0 = _errs14 === errors;
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
validate30.errors = [failure21(instancePath)];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 10){
validate29.errors = [failure6(instancePath)];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate30(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate29.errors = [failure11(instancePath)];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
const formats20 = module2.formats["date-time"];
const pattern9 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(data.length > 24 && func4(data) > 24){
validate33.errors = [failure22(instancePath)];
return false;
}
else {
if(data.length < 24 || data.length < 48 && func4(data) < 24){
validate33.errors = [failure23(instancePath)];
return false;
}
else {
if(!pattern9.test(data)){
validate33.errors = [failure24(instancePath)];
return false;
}
else {
if(!(formats20(data))){
validate33.errors = [failure25(instancePath)];
return false;
}
}
}
}
}
else {
validate33.errors = [failure4(instancePath)];
return false;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}
const pattern8 = new RegExp("^\"[\\x21\\x23-\\x7e]+\"$", "u");
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.parent_id === undefined) && (missing0 = "parent_id"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.depth === undefined) && (missing0 = "depth"))) || ((data.item_count === undefined) && (missing0 = "item_count"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate36.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "slug")) && (key0 !== "parent_id")) && (key0 !== "position")) && (key0 !== "depth")) && (key0 !== "item_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate36.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate36.errors = [failure26(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate36.errors = [failure27(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate36.errors = [failure28(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate36.errors = [failure29(instancePath+"/id")];
return false;
}
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
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate36.errors = [failure30(instancePath+"/name")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slug !== undefined){
const _errs8 = errors;
if(typeof data.slug !== "string"){
validate36.errors = [failure31(instancePath+"/slug")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent_id !== undefined){
let data3 = data.parent_id;
const _errs11 = errors;
const _errs12 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate36.errors = [failure32(instancePath+"/parent_id")];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate36.errors = [failure33(instancePath+"/parent_id")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate36.errors = [failure34(instancePath+"/parent_id")];
return false;
}
else {
if(!(formats0.validate(data3))){
validate36.errors = [failure35(instancePath+"/parent_id")];
return false;
}
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data4 = data.position;
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate36.errors = [failure36(instancePath+"/position")];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9999 || isNaN(data4)){
validate36.errors = [failure37(instancePath+"/position")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate36.errors = [failure38(instancePath+"/position")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate36.errors = [failure39(instancePath+"/position")];
return false;
}
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.depth !== undefined){
let data5 = data.depth;
const _errs17 = errors;
const _errs18 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate36.errors = [failure40(instancePath+"/depth")];
return false;
}
if(errors === _errs18){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3 || isNaN(data5)){
validate36.errors = [failure41(instancePath+"/depth")];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate36.errors = [failure42(instancePath+"/depth")];
return false;
}
else {
if(!(formats12.validate(data5))){
validate36.errors = [failure43(instancePath+"/depth")];
return false;
}
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.item_count !== undefined){
let data6 = data.item_count;
const _errs20 = errors;
const _errs21 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate36.errors = [failure44(instancePath+"/item_count")];
return false;
}
if(errors === _errs21){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate36.errors = [failure45(instancePath+"/item_count")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate36.errors = [failure46(instancePath+"/item_count")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate36.errors = [failure47(instancePath+"/item_count")];
return false;
}
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data7 = data.version;
const _errs23 = errors;
const _errs24 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate36.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs24){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
validate36.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate36.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data7))){
validate36.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data8 = data.etag;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data8 === "string"){
if(data8.length > 100 && func4(data8) > 100){
validate36.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data8)){
validate36.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate36.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs29 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs30 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
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
}
}
}
}
}
}
else {
validate36.errors = [failure21(instancePath)];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
const pattern11 = new RegExp("\\S", "u");
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))){
validate41.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
validate41.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate41.errors = [failure55(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate41.errors = [failure56(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate41.errors = [failure57(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate41.errors = [failure58(instancePath+"/id")];
return false;
}
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
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(data1.length > 100 && func4(data1) > 100){
validate41.errors = [failure59(instancePath+"/name")];
return false;
}
else {
if(!pattern11.test(data1)){
validate41.errors = [failure60(instancePath+"/name")];
return false;
}
}
}
else {
validate41.errors = [failure61(instancePath+"/name")];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate41.errors = [failure21(instancePath)];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.item_id === undefined) && (missing0 = "item_id"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.rating === undefined) && (missing0 = "rating"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.body === undefined) && (missing0 = "body"))) || ((data.verified_purchase === undefined) && (missing0 = "verified_purchase"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate40.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if((((((((((((key0 !== "id") && (key0 !== "item_id")) && (key0 !== "author")) && (key0 !== "rating")) && (key0 !== "title")) && (key0 !== "body")) && (key0 !== "verified_purchase")) && (key0 !== "status")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate40.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate40.errors = [failure62(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate40.errors = [failure63(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate40.errors = [failure64(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate40.errors = [failure65(instancePath+"/id")];
return false;
}
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
if(data.item_id !== undefined){
let data1 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate40.errors = [failure66(instancePath+"/item_id")];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate40.errors = [failure67(instancePath+"/item_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate40.errors = [failure68(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate40.errors = [failure69(instancePath+"/item_id")];
return false;
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs8 = errors;
if(!(validate41(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating !== undefined){
let data3 = data.rating;
const _errs9 = errors;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate40.errors = [failure70(instancePath+"/rating")];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 5 || isNaN(data3)){
validate40.errors = [failure71(instancePath+"/rating")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate40.errors = [failure72(instancePath+"/rating")];
return false;
}
else {
if(!(formats12.validate(data3))){
validate40.errors = [failure73(instancePath+"/rating")];
return false;
}
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data4 = data.title;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate40.errors = [failure74(instancePath+"/title")];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
const _errs15 = errors;
if(typeof data.body !== "string"){
validate40.errors = [failure75(instancePath+"/body")];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verified_purchase !== undefined){
const _errs18 = errors;
if(typeof data.verified_purchase !== "boolean"){
validate40.errors = [failure76(instancePath+"/verified_purchase")];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data7 = data.status;
const _errs21 = errors;
if(typeof data7 !== "string"){
validate40.errors = [failure77(instancePath+"/status")];
return false;
}
if(!((data7 === "published") || (data7 === "hidden"))){
validate40.errors = [failure78(instancePath+"/status")];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data8 = data.version;
const _errs24 = errors;
const _errs25 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate40.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs25){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate40.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate40.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate40.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data9 = data.etag;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data9 === "string"){
if(data9.length > 100 && func4(data9) > 100){
validate40.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data9)){
validate40.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate40.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs30 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs31 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
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
}
}
}
}
}
}
}
else {
validate40.errors = [failure21(instancePath)];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
const pattern4 = new RegExp("^[A-Z0-9][A-Z0-9._-]{0,63}$", "u");
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.price_minor === undefined) && (missing0 = "price_minor"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.category_id === undefined) && (missing0 = "category_id"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.stock === undefined) && (missing0 = "stock"))) || ((data.available === undefined) && (missing0 = "available"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.image_ids === undefined) && (missing0 = "image_ids"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.rating_average === undefined) && (missing0 = "rating_average"))) || ((data.rating_count === undefined) && (missing0 = "rating_count"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "price_minor")) && (key0 !== "currency")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")) && (key0 !== "category")) && (key0 !== "reviews")){
validate22.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate22.errors = [failure66(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate22.errors = [failure67(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate22.errors = [failure68(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate22.errors = [failure69(instancePath+"/id")];
return false;
}
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
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate22.errors = [failure79(instancePath+"/name")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs8 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate22.errors = [failure80(instancePath+"/description")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
const _errs11 = errors;
if(!(validate23(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price_minor !== undefined){
let data4 = data.price_minor;
const _errs12 = errors;
const _errs13 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate22.errors = [failure81(instancePath+"/price_minor")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999999999 || isNaN(data4)){
validate22.errors = [failure82(instancePath+"/price_minor")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate22.errors = [failure83(instancePath+"/price_minor")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate22.errors = [failure84(instancePath+"/price_minor")];
return false;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs15 = errors;
if(!(validate25(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category_id !== undefined){
let data6 = data.category_id;
const _errs16 = errors;
const _errs17 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate22.errors = [failure85(instancePath+"/category_id")];
return false;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate22.errors = [failure86(instancePath+"/category_id")];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate22.errors = [failure87(instancePath+"/category_id")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate22.errors = [failure88(instancePath+"/category_id")];
return false;
}
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sku !== undefined){
let data7 = data.sku;
const _errs19 = errors;
const _errs20 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate22.errors = [failure89(instancePath+"/sku")];
return false;
}
if(errors === _errs20){
if(typeof data7 === "string"){
if(data7.length > 64 && func4(data7) > 64){
validate22.errors = [failure90(instancePath+"/sku")];
return false;
}
else {
if(!pattern4.test(data7)){
validate22.errors = [failure91(instancePath+"/sku")];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock !== undefined){
let data8 = data.stock;
const _errs22 = errors;
const _errs23 = errors;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
validate22.errors = [failure92(instancePath+"/stock")];
return false;
}
if(errors === _errs23){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
validate22.errors = [failure93(instancePath+"/stock")];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate22.errors = [failure94(instancePath+"/stock")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate22.errors = [failure95(instancePath+"/stock")];
return false;
}
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
let data9 = data.available;
const _errs25 = errors;
const _errs26 = errors;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate22.errors = [failure96(instancePath+"/available")];
return false;
}
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
validate22.errors = [failure97(instancePath+"/available")];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate22.errors = [failure98(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data9))){
validate22.errors = [failure99(instancePath+"/available")];
return false;
}
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active !== undefined){
const _errs28 = errors;
if(typeof data.active !== "boolean"){
validate22.errors = [failure100(instancePath+"/active")];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_ids !== undefined){
const _errs30 = errors;
if(!(validate27(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
const _errs31 = errors;
if(!(validate29(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_average !== undefined){
let data13 = data.rating_average;
const _errs32 = errors;
const _errs33 = errors;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
validate22.errors = [failure101(instancePath+"/rating_average")];
return false;
}
if(errors === _errs33){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 5 || isNaN(data13)){
validate22.errors = [failure102(instancePath+"/rating_average")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate22.errors = [failure103(instancePath+"/rating_average")];
return false;
}
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_count !== undefined){
let data14 = data.rating_count;
const _errs35 = errors;
const _errs36 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate22.errors = [failure104(instancePath+"/rating_count")];
return false;
}
if(errors === _errs36){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate22.errors = [failure105(instancePath+"/rating_count")];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate22.errors = [failure106(instancePath+"/rating_count")];
return false;
}
else {
if(!(formats0.validate(data14))){
validate22.errors = [failure107(instancePath+"/rating_count")];
return false;
}
}
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data15 = data.version;
const _errs38 = errors;
const _errs39 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate22.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs39){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate22.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate22.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data15))){
validate22.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data16 = data.etag;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data16 === "string"){
if(data16.length > 100 && func4(data16) > 100){
validate22.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data16)){
validate22.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate22.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs44 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs45 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data19 = data.category;
const _errs46 = errors;
const _errs47 = errors;
let valid13 = false;
const _errs48 = errors;
if(!(validate36(data19, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid0 = _errs48 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const _errs49 = errors;
if(data19 !== null){
(vErrors ??= []).push(failure108(instancePath+"/category"));
errors++;
}
var _valid0 = _errs49 === errors;
valid13 = valid13 || _valid0;
}
if(!valid13){
(vErrors ??= []).push(failure109(instancePath+"/category"));
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined){
let data20 = data.reviews;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data20)){
if(data20.length > 10){
validate22.errors = [failure110(instancePath+"/reviews")];
return false;
}
else {
var valid14 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
const _errs53 = errors;
if(!(validate40(data20[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data20,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid14 = _errs53 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate22.errors = [failure111(instancePath+"/reviews")];
return false;
}
}
var valid0 = _errs51 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate22.errors = [failure21(instancePath)];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "price_minor")) && (key0 !== "currency")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")) && (key0 !== "category")) && (key0 !== "reviews")){
validate47.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate47.errors = [failure66(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate47.errors = [failure67(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate47.errors = [failure68(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate47.errors = [failure69(instancePath+"/id")];
return false;
}
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
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate47.errors = [failure79(instancePath+"/name")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs8 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate47.errors = [failure80(instancePath+"/description")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
const _errs11 = errors;
if(!(validate23(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price_minor !== undefined){
let data4 = data.price_minor;
const _errs12 = errors;
const _errs13 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate47.errors = [failure81(instancePath+"/price_minor")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999999999 || isNaN(data4)){
validate47.errors = [failure82(instancePath+"/price_minor")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate47.errors = [failure83(instancePath+"/price_minor")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate47.errors = [failure84(instancePath+"/price_minor")];
return false;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs15 = errors;
if(!(validate25(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category_id !== undefined){
let data6 = data.category_id;
const _errs16 = errors;
const _errs17 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate47.errors = [failure85(instancePath+"/category_id")];
return false;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate47.errors = [failure86(instancePath+"/category_id")];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate47.errors = [failure87(instancePath+"/category_id")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate47.errors = [failure88(instancePath+"/category_id")];
return false;
}
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sku !== undefined){
let data7 = data.sku;
const _errs19 = errors;
const _errs20 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate47.errors = [failure89(instancePath+"/sku")];
return false;
}
if(errors === _errs20){
if(typeof data7 === "string"){
if(data7.length > 64 && func4(data7) > 64){
validate47.errors = [failure90(instancePath+"/sku")];
return false;
}
else {
if(!pattern4.test(data7)){
validate47.errors = [failure91(instancePath+"/sku")];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock !== undefined){
let data8 = data.stock;
const _errs22 = errors;
const _errs23 = errors;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
validate47.errors = [failure92(instancePath+"/stock")];
return false;
}
if(errors === _errs23){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
validate47.errors = [failure93(instancePath+"/stock")];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate47.errors = [failure94(instancePath+"/stock")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate47.errors = [failure95(instancePath+"/stock")];
return false;
}
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
let data9 = data.available;
const _errs25 = errors;
const _errs26 = errors;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate47.errors = [failure96(instancePath+"/available")];
return false;
}
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
validate47.errors = [failure97(instancePath+"/available")];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate47.errors = [failure98(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data9))){
validate47.errors = [failure99(instancePath+"/available")];
return false;
}
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active !== undefined){
const _errs28 = errors;
if(typeof data.active !== "boolean"){
validate47.errors = [failure100(instancePath+"/active")];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_ids !== undefined){
const _errs30 = errors;
if(!(validate27(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
const _errs31 = errors;
if(!(validate29(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_average !== undefined){
let data13 = data.rating_average;
const _errs32 = errors;
const _errs33 = errors;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
validate47.errors = [failure101(instancePath+"/rating_average")];
return false;
}
if(errors === _errs33){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 5 || isNaN(data13)){
validate47.errors = [failure102(instancePath+"/rating_average")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate47.errors = [failure103(instancePath+"/rating_average")];
return false;
}
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_count !== undefined){
let data14 = data.rating_count;
const _errs35 = errors;
const _errs36 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate47.errors = [failure104(instancePath+"/rating_count")];
return false;
}
if(errors === _errs36){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate47.errors = [failure105(instancePath+"/rating_count")];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate47.errors = [failure106(instancePath+"/rating_count")];
return false;
}
else {
if(!(formats0.validate(data14))){
validate47.errors = [failure107(instancePath+"/rating_count")];
return false;
}
}
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data15 = data.version;
const _errs38 = errors;
const _errs39 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate47.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs39){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate47.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate47.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data15))){
validate47.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data16 = data.etag;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data16 === "string"){
if(data16.length > 100 && func4(data16) > 100){
validate47.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data16)){
validate47.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate47.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs44 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs45 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data19 = data.category;
const _errs46 = errors;
const _errs47 = errors;
let valid13 = false;
const _errs48 = errors;
if(!(validate36(data19, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid0 = _errs48 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const _errs49 = errors;
if(data19 !== null){
(vErrors ??= []).push(failure108(instancePath+"/category"));
errors++;
}
var _valid0 = _errs49 === errors;
valid13 = valid13 || _valid0;
}
if(!valid13){
(vErrors ??= []).push(failure109(instancePath+"/category"));
errors++;
validate47.errors = vErrors;
return false;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined){
let data20 = data.reviews;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data20)){
if(data20.length > 10){
validate47.errors = [failure110(instancePath+"/reviews")];
return false;
}
else {
var valid14 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
const _errs53 = errors;
if(!(validate40(data20[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data20,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid14 = _errs53 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate47.errors = [failure111(instancePath+"/reviews")];
return false;
}
}
var valid0 = _errs51 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate47.errors = [failure21(instancePath)];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.page === undefined) && (missing0 = "page")) || ((data.size === undefined) && (missing0 = "size"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.has_next === undefined) && (missing0 = "has_next"))) || ((data.has_prev === undefined) && (missing0 = "has_prev"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "size")) || (key0 === "total")) || (key0 === "has_next")) || (key0 === "has_prev"))){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.page !== undefined){
let data0 = data.page;
const _errs2 = errors;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
validate57.errors = [failure112(instancePath+"/page")];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
validate57.errors = [failure113(instancePath+"/page")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate57.errors = [failure114(instancePath+"/page")];
return false;
}
else {
if(!(formats12.validate(data0))){
validate57.errors = [failure115(instancePath+"/page")];
return false;
}
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
if(data.size !== undefined){
let data1 = data.size;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate57.errors = [failure116(instancePath+"/size")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
validate57.errors = [failure117(instancePath+"/size")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate57.errors = [failure118(instancePath+"/size")];
return false;
}
else {
if(!(formats12.validate(data1))){
validate57.errors = [failure119(instancePath+"/size")];
return false;
}
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs7 = errors;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
validate57.errors = [failure120(instancePath+"/total")];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate57.errors = [failure121(instancePath+"/total")];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate57.errors = [failure122(instancePath+"/total")];
return false;
}
else {
if(!(formats0.validate(data2))){
validate57.errors = [failure123(instancePath+"/total")];
return false;
}
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has_next !== undefined){
const _errs9 = errors;
if(typeof data.has_next !== "boolean"){
validate57.errors = [failure124(instancePath+"/has_next")];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has_prev !== undefined){
const _errs11 = errors;
if(typeof data.has_prev !== "boolean"){
validate57.errors = [failure125(instancePath+"/has_prev")];
return false;
}
var valid0 = _errs11 === errors;
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
validate57.errors = [failure21(instancePath)];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.self === undefined) && (missing0 = "self")) || ((data.next === undefined) && (missing0 = "next"))) || ((data.prev === undefined) && (missing0 = "prev"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "self") || (key0 === "next")) || (key0 === "prev"))){
validate59.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.self !== undefined){
let data0 = data.self;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 8192 && func4(data0) > 8192){
validate59.errors = [failure12(instancePath+"/self")];
return false;
}
else {
if(!pattern7.test(data0)){
validate59.errors = [failure13(instancePath+"/self")];
return false;
}
}
}
else {
validate59.errors = [failure14(instancePath+"/self")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next !== undefined){
let data1 = data.next;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(data1.length > 8192 && func4(data1) > 8192){
(vErrors ??= []).push(failure12(instancePath+"/next"));
errors++;
}
else {
if(!pattern7.test(data1)){
(vErrors ??= []).push(failure13(instancePath+"/next"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure14(instancePath+"/next"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure126(instancePath+"/next"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure127(instancePath+"/next"));
errors++;
validate59.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prev !== undefined){
let data2 = data.prev;
const _errs12 = errors;
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data2 === "string"){
if(data2.length > 8192 && func4(data2) > 8192){
(vErrors ??= []).push(failure12(instancePath+"/prev"));
errors++;
}
else {
if(!pattern7.test(data2)){
(vErrors ??= []).push(failure13(instancePath+"/prev"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure14(instancePath+"/prev"));
errors++;
}
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs17 = errors;
if(data2 !== null){
(vErrors ??= []).push(failure128(instancePath+"/prev"));
errors++;
}
var _valid1 = _errs17 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
(vErrors ??= []).push(failure129(instancePath+"/prev"));
errors++;
validate59.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
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
validate59.errors = [failure21(instancePath)];
return false;
}
}
validate59.errors = vErrors;
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
if(data0.length > 100){
validate21.errors = [failure130(instancePath+"/items")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(!(validate22(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate47(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure131(instancePath+"/items/" + i0));
errors++;
validate21.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [failure132(instancePath+"/items")];
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
const _errs8 = errors;
if(!(validate57(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
const _errs9 = errors;
if(!(validate59(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate21.errors = [failure21(instancePath)];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
export const listItems_200_Link = validate61;
const pattern18 = new RegExp("^[\\t\\x20-\\x7e\\x80-\\xff]*$", "u");
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 8192 && func4(data) > 8192){
validate61.errors = [failure133(instancePath)];
return false;
}
else {
if(!pattern18.test(data)){
validate61.errors = [failure134(instancePath)];
return false;
}
}
}
else {
validate61.errors = [failure4(instancePath)];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
export const listItems_200_ETag = validate62;
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100 && func4(data) > 100){
validate62.errors = [failure135(instancePath)];
return false;
}
else {
if(!pattern8.test(data)){
validate62.errors = [failure136(instancePath)];
return false;
}
}
}
else {
validate62.errors = [failure4(instancePath)];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
export const listItems_200_X_Request_Id = validate63;
const pattern20 = new RegExp("^[A-Za-z0-9._-]{8,64}$", "u");
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 64 && func4(data) > 64){
validate63.errors = [failure137(instancePath)];
return false;
}
else {
if(data.length < 8 || data.length < 16 && func4(data) < 8){
validate63.errors = [failure138(instancePath)];
return false;
}
else {
if(!pattern20.test(data)){
validate63.errors = [failure139(instancePath)];
return false;
}
}
}
}
else {
validate63.errors = [failure4(instancePath)];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
export const listItems_200_Content_Language = validate64;
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate64.errors = [failure4(instancePath)];
return false;
}
if(!(((data === "ko") || (data === "en")) || (data === "ja"))){
validate64.errors = [failure140(instancePath)];
return false;
}
validate64.errors = vErrors;
return errors === 0;
}
export const listItems_200_API_Version = validate65;
const pattern21 = new RegExp("^v[0-9]+$", "u");
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 10 && func4(data) > 10){
validate65.errors = [failure141(instancePath)];
return false;
}
else {
if(data.length < 2 || data.length < 4 && func4(data) < 2){
validate65.errors = [failure142(instancePath)];
return false;
}
else {
if(!pattern21.test(data)){
validate65.errors = [failure143(instancePath)];
return false;
}
}
}
}
else {
validate65.errors = [failure4(instancePath)];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
export const listItems_200_Access_Control_Allow_Origin = validate66;
const pattern22 = new RegExp("^https?://[^\\s/,]+$", "u");
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 300 && func4(data) > 300){
validate66.errors = [failure144(instancePath)];
return false;
}
else {
if(!pattern22.test(data)){
validate66.errors = [failure145(instancePath)];
return false;
}
}
}
else {
validate66.errors = [failure4(instancePath)];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
export const listItems_200_RateLimit = validate67;
const pattern23 = new RegExp("^\"[a-z]+\";r=[0-9]+;t=[0-9]+(, \"[a-z]+\";r=[0-9]+;t=[0-9]+)*$", "u");
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 200 && func4(data) > 200){
validate67.errors = [failure146(instancePath)];
return false;
}
else {
if(!pattern23.test(data)){
validate67.errors = [failure147(instancePath)];
return false;
}
}
}
else {
validate67.errors = [failure4(instancePath)];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
export const listItems_200_RateLimit_Policy = validate68;
const pattern24 = new RegExp("^\"[a-z]+\";q=[0-9]+;w=[0-9]+(, \"[a-z]+\";q=[0-9]+;w=[0-9]+)*$", "u");
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 200 && func4(data) > 200){
validate68.errors = [failure146(instancePath)];
return false;
}
else {
if(!pattern24.test(data)){
validate68.errors = [failure148(instancePath)];
return false;
}
}
}
else {
validate68.errors = [failure4(instancePath)];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
export const listItems_200_Deprecation = validate69;
const pattern25 = new RegExp("^(@[0-9]{1,12}|true)$", "u");
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 20 && func4(data) > 20){
validate69.errors = [failure149(instancePath)];
return false;
}
else {
if(!pattern25.test(data)){
validate69.errors = [failure150(instancePath)];
return false;
}
}
}
else {
validate69.errors = [failure4(instancePath)];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
export const listItems_200_Sunset = validate70;
const pattern26 = new RegExp("^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), [0-9][0-9] [A-Z][a-z]{2} [0-9]{4} [0-9][0-9]:[0-9][0-9]:[0-9][0-9] GMT$", "u");
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 29 && func4(data) > 29){
validate70.errors = [failure151(instancePath)];
return false;
}
else {
if(data.length < 29 || data.length < 58 && func4(data) < 29){
validate70.errors = [failure152(instancePath)];
return false;
}
else {
if(!pattern26.test(data)){
validate70.errors = [failure153(instancePath)];
return false;
}
}
}
}
else {
validate70.errors = [failure4(instancePath)];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
export const ErrorEnvelope = validate71;
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
validate73.errors = [failure154(instancePath)];
return false;
}
else {
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 5){
validate73.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"}];
return false;
}
else {
if(data0.length < 1){
validate73.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 1000 && func4(data1) > 1000){
validate73.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(!pattern11.test(data1)){
validate73.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate73.errors = [failure21(instancePath)];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.details === undefined) && (missing0 = "details"))) || ((data.request_id === undefined) && (missing0 = "request_id"))){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "message")) || (key0 === "details")) || (key0 === "data")) || (key0 === "request_id"))){
validate72.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
let data0 = data.code;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate72.errors = [failure155(instancePath+"/code")];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "bad_request") || (data0 === "duplicate_key")) || (data0 === "invalid_cursor")) || (data0 === "idempotency_key_required")) || (data0 === "idempotency_key_invalid")) || (data0 === "version_mismatch")) || (data0 === "unauthorized")) || (data0 === "invalid_credentials")) || (data0 === "invalid_token")) || (data0 === "token_expired")) || (data0 === "invalid_signature")) || (data0 === "payment_declined")) || (data0 === "forbidden")) || (data0 === "account_disabled")) || (data0 === "not_resource_owner")) || (data0 === "review_purchase_required")) || (data0 === "csrf_failed")) || (data0 === "not_found")) || (data0 === "route_not_found")) || (data0 === "method_not_allowed")) || (data0 === "not_acceptable")) || (data0 === "request_timeout")) || (data0 === "version_conflict")) || (data0 === "duplicate_email")) || (data0 === "duplicate_sku")) || (data0 === "duplicate_slug")) || (data0 === "review_already_exists")) || (data0 === "insufficient_stock")) || (data0 === "item_unavailable")) || (data0 === "pending_order_limit")) || (data0 === "price_changed")) || (data0 === "invalid_state_transition")) || (data0 === "payment_already_exists")) || (data0 === "payment_busy")) || (data0 === "idempotency_in_progress")) || (data0 === "stock_below_reserved")) || (data0 === "category_in_use")) || (data0 === "category_cycle")) || (data0 === "file_in_use")) || (data0 === "last_admin")) || (data0 === "idempotency_conflict")) || (data0 === "version_sunset")) || (data0 === "precondition_failed")) || (data0 === "payload_too_large")) || (data0 === "uri_too_long")) || (data0 === "range_not_satisfiable")) || (data0 === "unsupported_media_type")) || (data0 === "validation_failed")) || (data0 === "currency_mismatch")) || (data0 === "amount_mismatch")) || (data0 === "refund_exceeds_captured")) || (data0 === "card_number_not_accepted")) || (data0 === "invalid_file_content")) || (data0 === "precondition_required")) || (data0 === "rate_limited")) || (data0 === "headers_too_large")) || (data0 === "internal_error")) || (data0 === "not_implemented")) || (data0 === "payment_provider_error")) || (data0 === "payment_provider_unavailable")) || (data0 === "timeout")) || (data0 === "service_unavailable"))){
validate72.errors = [failure156(instancePath+"/code")];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data1 = data.message;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(data1.length > 500 && func4(data1) > 500){
validate72.errors = [failure157(instancePath+"/message")];
return false;
}
else {
if(!pattern11.test(data1)){
validate72.errors = [failure158(instancePath+"/message")];
return false;
}
}
}
else {
validate72.errors = [failure159(instancePath+"/message")];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
const _errs7 = errors;
if(!(validate73(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data3 = data.data;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 20){
validate72.errors = [failure160(instancePath+"/data")];
return false;
}
}
else {
validate72.errors = [failure161(instancePath+"/data")];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_id !== undefined){
let data4 = data.request_id;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(data4.length > 64 && func4(data4) > 64){
validate72.errors = [failure162(instancePath+"/request_id")];
return false;
}
else {
if(data4.length < 8 || data4.length < 16 && func4(data4) < 8){
validate72.errors = [failure163(instancePath+"/request_id")];
return false;
}
else {
if(!pattern20.test(data4)){
validate72.errors = [failure164(instancePath+"/request_id")];
return false;
}
}
}
}
else {
validate72.errors = [failure165(instancePath+"/request_id")];
return false;
}
}
var valid0 = _errs12 === errors;
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
validate72.errors = [failure21(instancePath)];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "error")){
validate71.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined){
if(!(validate72(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate71.errors = [failure21(instancePath)];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
export const ProblemDetails = validate76;
const formats64 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const formats68 = module2.formats.uri;
const pattern30 = new RegExp("^(/[A-Za-z0-9_.~%-]+)*/problems/[a-z]+(_[a-z]+)*$", "u");
const pattern33 = new RegExp("^urn:uuid:[0-9a-f-]{36}$", "u");
const pattern34 = new RegExp("^[^\\r\\n]*$", "u");
const pattern35 = new RegExp("^#/", "u");
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((data.field === undefined) && (missing0 = "field")) || ((data.detail === undefined) && (missing0 = "detail"))){
validate77.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "field") || (key0 === "pointer")) || (key0 === "detail"))){
validate77.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.field !== undefined){
let data0 = data.field;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 1000 && func4(data0) > 1000){
validate77.errors = [failure166(instancePath+"/field")];
return false;
}
else {
if(!pattern34.test(data0)){
validate77.errors = [failure167(instancePath+"/field")];
return false;
}
}
}
else {
validate77.errors = [failure168(instancePath+"/field")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pointer !== undefined){
let data1 = data.pointer;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 4000 && func4(data1) > 4000){
validate77.errors = [failure169(instancePath+"/pointer")];
return false;
}
else {
if(!pattern35.test(data1)){
validate77.errors = [failure170(instancePath+"/pointer")];
return false;
}
else {
if(!(formats64.test(data1))){
validate77.errors = [failure171(instancePath+"/pointer")];
return false;
}
}
}
}
else {
validate77.errors = [failure172(instancePath+"/pointer")];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
let data2 = data.detail;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 1000 && func4(data2) > 1000){
validate77.errors = [failure173(instancePath+"/detail")];
return false;
}
else {
if(!pattern11.test(data2)){
validate77.errors = [failure174(instancePath+"/detail")];
return false;
}
}
}
else {
validate77.errors = [failure175(instancePath+"/detail")];
return false;
}
}
var valid0 = _errs6 === errors;
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
validate77.errors = [failure21(instancePath)];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.type === undefined) && (missing0 = "type")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.errors === undefined) && (missing0 = "errors"))) || ((data.error === undefined) && (missing0 = "error"))){
validate76.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail")) || (key0 === "instance")) || (key0 === "errors")) || (key0 === "error"))){
validate76.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 400 && func4(data0) > 400){
validate76.errors = [failure176(instancePath+"/type")];
return false;
}
else {
if(!pattern30.test(data0)){
validate76.errors = [failure177(instancePath+"/type")];
return false;
}
else {
if(!(formats64.test(data0))){
validate76.errors = [failure178(instancePath+"/type")];
return false;
}
}
}
}
else {
validate76.errors = [failure179(instancePath+"/type")];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(data1.length > 500 && func4(data1) > 500){
validate76.errors = [failure180(instancePath+"/title")];
return false;
}
else {
if(!pattern11.test(data1)){
validate76.errors = [failure181(instancePath+"/title")];
return false;
}
}
}
else {
validate76.errors = [failure182(instancePath+"/title")];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs7 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate76.errors = [failure183(instancePath+"/status")];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
validate76.errors = [failure184(instancePath+"/status")];
return false;
}
else {
if(data2 < 400 || isNaN(data2)){
validate76.errors = [failure185(instancePath+"/status")];
return false;
}
else {
if(!(formats12.validate(data2))){
validate76.errors = [failure186(instancePath+"/status")];
return false;
}
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
let data3 = data.detail;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(data3.length > 1200 && func4(data3) > 1200){
validate76.errors = [failure187(instancePath+"/detail")];
return false;
}
else {
if(!pattern11.test(data3)){
validate76.errors = [failure174(instancePath+"/detail")];
return false;
}
}
}
else {
validate76.errors = [failure175(instancePath+"/detail")];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instance !== undefined){
let data4 = data.instance;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data4 === "string"){
if(data4.length > 45 && func4(data4) > 45){
validate76.errors = [failure188(instancePath+"/instance")];
return false;
}
else {
if(!pattern33.test(data4)){
validate76.errors = [failure189(instancePath+"/instance")];
return false;
}
else {
if(!(formats68(data4))){
validate76.errors = [failure190(instancePath+"/instance")];
return false;
}
}
}
}
else {
validate76.errors = [failure191(instancePath+"/instance")];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errors !== undefined){
let data5 = data.errors;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data5)){
if(data5.length > 250){
validate76.errors = [failure192(instancePath+"/errors")];
return false;
}
else {
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate77(data5[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate76.errors = [failure193(instancePath+"/errors")];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs16 = errors;
if(!(validate72(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
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
}
}
else {
validate76.errors = [failure21(instancePath)];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
export const Item = validate80;
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.price_minor === undefined) && (missing0 = "price_minor"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.category_id === undefined) && (missing0 = "category_id"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.stock === undefined) && (missing0 = "stock"))) || ((data.available === undefined) && (missing0 = "available"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.image_ids === undefined) && (missing0 = "image_ids"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.rating_average === undefined) && (missing0 = "rating_average"))) || ((data.rating_count === undefined) && (missing0 = "rating_count"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "price_minor")) && (key0 !== "currency")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")) && (key0 !== "category")) && (key0 !== "reviews")){
validate80.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate80.errors = [failure66(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate80.errors = [failure67(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate80.errors = [failure68(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate80.errors = [failure69(instancePath+"/id")];
return false;
}
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
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate80.errors = [failure79(instancePath+"/name")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs8 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate80.errors = [failure80(instancePath+"/description")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
const _errs11 = errors;
if(!(validate23(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price_minor !== undefined){
let data4 = data.price_minor;
const _errs12 = errors;
const _errs13 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate80.errors = [failure81(instancePath+"/price_minor")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999999999 || isNaN(data4)){
validate80.errors = [failure82(instancePath+"/price_minor")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate80.errors = [failure83(instancePath+"/price_minor")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate80.errors = [failure84(instancePath+"/price_minor")];
return false;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs15 = errors;
if(!(validate25(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category_id !== undefined){
let data6 = data.category_id;
const _errs16 = errors;
const _errs17 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate80.errors = [failure85(instancePath+"/category_id")];
return false;
}
if(errors === _errs17){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate80.errors = [failure86(instancePath+"/category_id")];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate80.errors = [failure87(instancePath+"/category_id")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate80.errors = [failure88(instancePath+"/category_id")];
return false;
}
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sku !== undefined){
let data7 = data.sku;
const _errs19 = errors;
const _errs20 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate80.errors = [failure89(instancePath+"/sku")];
return false;
}
if(errors === _errs20){
if(typeof data7 === "string"){
if(data7.length > 64 && func4(data7) > 64){
validate80.errors = [failure90(instancePath+"/sku")];
return false;
}
else {
if(!pattern4.test(data7)){
validate80.errors = [failure91(instancePath+"/sku")];
return false;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock !== undefined){
let data8 = data.stock;
const _errs22 = errors;
const _errs23 = errors;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
validate80.errors = [failure92(instancePath+"/stock")];
return false;
}
if(errors === _errs23){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
validate80.errors = [failure93(instancePath+"/stock")];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate80.errors = [failure94(instancePath+"/stock")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate80.errors = [failure95(instancePath+"/stock")];
return false;
}
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
let data9 = data.available;
const _errs25 = errors;
const _errs26 = errors;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate80.errors = [failure96(instancePath+"/available")];
return false;
}
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
validate80.errors = [failure97(instancePath+"/available")];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate80.errors = [failure98(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data9))){
validate80.errors = [failure99(instancePath+"/available")];
return false;
}
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active !== undefined){
const _errs28 = errors;
if(typeof data.active !== "boolean"){
validate80.errors = [failure100(instancePath+"/active")];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_ids !== undefined){
const _errs30 = errors;
if(!(validate27(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
const _errs31 = errors;
if(!(validate29(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_average !== undefined){
let data13 = data.rating_average;
const _errs32 = errors;
const _errs33 = errors;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
validate80.errors = [failure101(instancePath+"/rating_average")];
return false;
}
if(errors === _errs33){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 5 || isNaN(data13)){
validate80.errors = [failure102(instancePath+"/rating_average")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate80.errors = [failure103(instancePath+"/rating_average")];
return false;
}
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_count !== undefined){
let data14 = data.rating_count;
const _errs35 = errors;
const _errs36 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate80.errors = [failure104(instancePath+"/rating_count")];
return false;
}
if(errors === _errs36){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate80.errors = [failure105(instancePath+"/rating_count")];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate80.errors = [failure106(instancePath+"/rating_count")];
return false;
}
else {
if(!(formats0.validate(data14))){
validate80.errors = [failure107(instancePath+"/rating_count")];
return false;
}
}
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data15 = data.version;
const _errs38 = errors;
const _errs39 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate80.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs39){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate80.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate80.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data15))){
validate80.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data16 = data.etag;
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data16 === "string"){
if(data16.length > 100 && func4(data16) > 100){
validate80.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data16)){
validate80.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate80.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs44 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs45 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data19 = data.category;
const _errs46 = errors;
const _errs47 = errors;
let valid13 = false;
const _errs48 = errors;
if(!(validate36(data19, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid0 = _errs48 === errors;
valid13 = valid13 || _valid0;
if(!valid13){
const _errs49 = errors;
if(data19 !== null){
(vErrors ??= []).push(failure108(instancePath+"/category"));
errors++;
}
var _valid0 = _errs49 === errors;
valid13 = valid13 || _valid0;
}
if(!valid13){
(vErrors ??= []).push(failure109(instancePath+"/category"));
errors++;
validate80.errors = vErrors;
return false;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined){
let data20 = data.reviews;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data20)){
if(data20.length > 10){
validate80.errors = [failure110(instancePath+"/reviews")];
return false;
}
else {
var valid14 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
const _errs53 = errors;
if(!(validate40(data20[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data20,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid14 = _errs53 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate80.errors = [failure111(instancePath+"/reviews")];
return false;
}
}
var valid0 = _errs51 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate80.errors = [failure21(instancePath)];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
export const createItem_201_Location = validate89;
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 8192 && func4(data) > 8192){
validate89.errors = [failure133(instancePath)];
return false;
}
else {
if(!pattern7.test(data)){
validate89.errors = [failure194(instancePath)];
return false;
}
}
}
else {
validate89.errors = [failure4(instancePath)];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
export const createItem_201_Idempotent_Replayed = validate90;
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate90.errors = [failure4(instancePath)];
return false;
}
if(!(data === "true")){
validate90.errors = [failure195(instancePath)];
return false;
}
validate90.errors = vErrors;
return errors === 0;
}
export const ReviewPage = validate91;
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if((((((((((((key0 !== "id") && (key0 !== "item_id")) && (key0 !== "author")) && (key0 !== "rating")) && (key0 !== "title")) && (key0 !== "body")) && (key0 !== "verified_purchase")) && (key0 !== "status")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate93.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate93.errors = [failure62(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate93.errors = [failure63(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate93.errors = [failure64(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate93.errors = [failure65(instancePath+"/id")];
return false;
}
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
if(data.item_id !== undefined){
let data1 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate93.errors = [failure66(instancePath+"/item_id")];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate93.errors = [failure67(instancePath+"/item_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate93.errors = [failure68(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate93.errors = [failure69(instancePath+"/item_id")];
return false;
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs8 = errors;
if(!(validate41(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating !== undefined){
let data3 = data.rating;
const _errs9 = errors;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate93.errors = [failure70(instancePath+"/rating")];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 5 || isNaN(data3)){
validate93.errors = [failure71(instancePath+"/rating")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate93.errors = [failure72(instancePath+"/rating")];
return false;
}
else {
if(!(formats12.validate(data3))){
validate93.errors = [failure73(instancePath+"/rating")];
return false;
}
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data4 = data.title;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate93.errors = [failure74(instancePath+"/title")];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
const _errs15 = errors;
if(typeof data.body !== "string"){
validate93.errors = [failure75(instancePath+"/body")];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verified_purchase !== undefined){
const _errs18 = errors;
if(typeof data.verified_purchase !== "boolean"){
validate93.errors = [failure76(instancePath+"/verified_purchase")];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data7 = data.status;
const _errs21 = errors;
if(typeof data7 !== "string"){
validate93.errors = [failure77(instancePath+"/status")];
return false;
}
if(!((data7 === "published") || (data7 === "hidden"))){
validate93.errors = [failure78(instancePath+"/status")];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data8 = data.version;
const _errs24 = errors;
const _errs25 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate93.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs25){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate93.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate93.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate93.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data9 = data.etag;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data9 === "string"){
if(data9.length > 100 && func4(data9) > 100){
validate93.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data9)){
validate93.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate93.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs30 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs31 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
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
}
}
}
}
}
}
else {
validate93.errors = [failure21(instancePath)];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate91.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 100){
validate91.errors = [failure130(instancePath+"/items")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(!(validate40(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate93(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure131(instancePath+"/items/" + i0));
errors++;
validate91.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate91.errors = [failure132(instancePath+"/items")];
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
const _errs8 = errors;
if(!(validate57(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
const _errs9 = errors;
if(!(validate59(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate91.errors = [failure21(instancePath)];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
export const Review = validate100;
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.item_id === undefined) && (missing0 = "item_id"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.rating === undefined) && (missing0 = "rating"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.body === undefined) && (missing0 = "body"))) || ((data.verified_purchase === undefined) && (missing0 = "verified_purchase"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate100.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if((((((((((((key0 !== "id") && (key0 !== "item_id")) && (key0 !== "author")) && (key0 !== "rating")) && (key0 !== "title")) && (key0 !== "body")) && (key0 !== "verified_purchase")) && (key0 !== "status")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate100.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate100.errors = [failure62(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate100.errors = [failure63(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate100.errors = [failure64(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate100.errors = [failure65(instancePath+"/id")];
return false;
}
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
if(data.item_id !== undefined){
let data1 = data.item_id;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate100.errors = [failure66(instancePath+"/item_id")];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate100.errors = [failure67(instancePath+"/item_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate100.errors = [failure68(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate100.errors = [failure69(instancePath+"/item_id")];
return false;
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.author !== undefined){
const _errs8 = errors;
if(!(validate41(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating !== undefined){
let data3 = data.rating;
const _errs9 = errors;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate100.errors = [failure70(instancePath+"/rating")];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 5 || isNaN(data3)){
validate100.errors = [failure71(instancePath+"/rating")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate100.errors = [failure72(instancePath+"/rating")];
return false;
}
else {
if(!(formats12.validate(data3))){
validate100.errors = [failure73(instancePath+"/rating")];
return false;
}
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data4 = data.title;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate100.errors = [failure74(instancePath+"/title")];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
const _errs15 = errors;
if(typeof data.body !== "string"){
validate100.errors = [failure75(instancePath+"/body")];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verified_purchase !== undefined){
const _errs18 = errors;
if(typeof data.verified_purchase !== "boolean"){
validate100.errors = [failure76(instancePath+"/verified_purchase")];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data7 = data.status;
const _errs21 = errors;
if(typeof data7 !== "string"){
validate100.errors = [failure77(instancePath+"/status")];
return false;
}
if(!((data7 === "published") || (data7 === "hidden"))){
validate100.errors = [failure78(instancePath+"/status")];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data8 = data.version;
const _errs24 = errors;
const _errs25 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate100.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs25){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate100.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate100.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate100.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data9 = data.etag;
const _errs27 = errors;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data9 === "string"){
if(data9.length > 100 && func4(data9) > 100){
validate100.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data9)){
validate100.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate100.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs30 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs31 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
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
}
}
}
}
}
}
}
else {
validate100.errors = [failure21(instancePath)];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}
export const CategoryList = validate104;
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate104.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "items")){
validate104.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 1000){
validate104.errors = [failure196(instancePath+"/items")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate36(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
validate104.errors = [failure132(instancePath+"/items")];
return false;
}
}
}
}
}
}
else {
validate104.errors = [failure21(instancePath)];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
export const Category = validate106;
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.parent_id === undefined) && (missing0 = "parent_id"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.depth === undefined) && (missing0 = "depth"))) || ((data.item_count === undefined) && (missing0 = "item_count"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "slug")) && (key0 !== "parent_id")) && (key0 !== "position")) && (key0 !== "depth")) && (key0 !== "item_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate106.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate106.errors = [failure26(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate106.errors = [failure27(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate106.errors = [failure28(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate106.errors = [failure29(instancePath+"/id")];
return false;
}
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
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate106.errors = [failure30(instancePath+"/name")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slug !== undefined){
const _errs8 = errors;
if(typeof data.slug !== "string"){
validate106.errors = [failure31(instancePath+"/slug")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent_id !== undefined){
let data3 = data.parent_id;
const _errs11 = errors;
const _errs12 = errors;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
validate106.errors = [failure32(instancePath+"/parent_id")];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate106.errors = [failure33(instancePath+"/parent_id")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate106.errors = [failure34(instancePath+"/parent_id")];
return false;
}
else {
if(!(formats0.validate(data3))){
validate106.errors = [failure35(instancePath+"/parent_id")];
return false;
}
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.position !== undefined){
let data4 = data.position;
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate106.errors = [failure36(instancePath+"/position")];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9999 || isNaN(data4)){
validate106.errors = [failure37(instancePath+"/position")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate106.errors = [failure38(instancePath+"/position")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate106.errors = [failure39(instancePath+"/position")];
return false;
}
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.depth !== undefined){
let data5 = data.depth;
const _errs17 = errors;
const _errs18 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate106.errors = [failure40(instancePath+"/depth")];
return false;
}
if(errors === _errs18){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3 || isNaN(data5)){
validate106.errors = [failure41(instancePath+"/depth")];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate106.errors = [failure42(instancePath+"/depth")];
return false;
}
else {
if(!(formats12.validate(data5))){
validate106.errors = [failure43(instancePath+"/depth")];
return false;
}
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.item_count !== undefined){
let data6 = data.item_count;
const _errs20 = errors;
const _errs21 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate106.errors = [failure44(instancePath+"/item_count")];
return false;
}
if(errors === _errs21){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate106.errors = [failure45(instancePath+"/item_count")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate106.errors = [failure46(instancePath+"/item_count")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate106.errors = [failure47(instancePath+"/item_count")];
return false;
}
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data7 = data.version;
const _errs23 = errors;
const _errs24 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate106.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs24){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
validate106.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate106.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data7))){
validate106.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data8 = data.etag;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data8 === "string"){
if(data8.length > 100 && func4(data8) > 100){
validate106.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data8)){
validate106.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate106.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs29 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs30 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
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
}
}
}
}
}
}
else {
validate106.errors = [failure21(instancePath)];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
export const File = validate109;
const pattern44 = new RegExp("^[0-9a-f]{64}$", "u");
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.content_type === undefined) && (missing0 = "content_type"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.width === undefined) && (missing0 = "width"))) || ((data.height === undefined) && (missing0 = "height"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "content_type")) || (key0 === "size")) || (key0 === "width")) || (key0 === "height")) || (key0 === "sha256")) || (key0 === "url")) || (key0 === "created_at"))){
validate109.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 25 && func4(data0) > 25){
validate109.errors = [failure7(instancePath+"/id")];
return false;
}
else {
if(data0.length < 25 || data0.length < 50 && func4(data0) < 25){
validate109.errors = [failure8(instancePath+"/id")];
return false;
}
else {
if(!pattern5.test(data0)){
validate109.errors = [failure9(instancePath+"/id")];
return false;
}
}
}
}
else {
validate109.errors = [failure10(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content_type !== undefined){
let data1 = data.content_type;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate109.errors = [failure15(instancePath+"/content_type")];
return false;
}
if(!(((data1 === "image/jpeg") || (data1 === "image/png")) || (data1 === "image/webp"))){
validate109.errors = [failure16(instancePath+"/content_type")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data2 = data.size;
const _errs8 = errors;
const _errs9 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate109.errors = [failure197(instancePath+"/size")];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5242880 || isNaN(data2)){
validate109.errors = [failure198(instancePath+"/size")];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate109.errors = [failure199(instancePath+"/size")];
return false;
}
else {
if(!(formats12.validate(data2))){
validate109.errors = [failure200(instancePath+"/size")];
return false;
}
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.width !== undefined){
let data3 = data.width;
const _errs11 = errors;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate109.errors = [failure17(instancePath+"/width")];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 8000 || isNaN(data3)){
validate109.errors = [failure18(instancePath+"/width")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate109.errors = [failure19(instancePath+"/width")];
return false;
}
else {
if(!(formats12.validate(data3))){
validate109.errors = [failure20(instancePath+"/width")];
return false;
}
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.height !== undefined){
let data4 = data.height;
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate109.errors = [failure17(instancePath+"/height")];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 8000 || isNaN(data4)){
validate109.errors = [failure18(instancePath+"/height")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate109.errors = [failure19(instancePath+"/height")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate109.errors = [failure20(instancePath+"/height")];
return false;
}
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data5 = data.sha256;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data5 === "string"){
if(data5.length > 64 && func4(data5) > 64){
validate109.errors = [failure201(instancePath+"/sha256")];
return false;
}
else {
if(data5.length < 64 || data5.length < 128 && func4(data5) < 64){
validate109.errors = [failure202(instancePath+"/sha256")];
return false;
}
else {
if(!pattern44.test(data5)){
validate109.errors = [failure203(instancePath+"/sha256")];
return false;
}
}
}
}
else {
validate109.errors = [failure204(instancePath+"/sha256")];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data6 = data.url;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data6 === "string"){
if(data6.length > 8192 && func4(data6) > 8192){
validate109.errors = [failure12(instancePath+"/url")];
return false;
}
else {
if(!pattern7.test(data6)){
validate109.errors = [failure13(instancePath+"/url")];
return false;
}
}
}
else {
validate109.errors = [failure14(instancePath+"/url")];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs23 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
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
}
}
}
else {
validate109.errors = [failure21(instancePath)];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}
export const AuditLogPage = validate111;
const pattern46 = new RegExp("^[\\x21-\\x7e]*$", "u");
const pattern47 = new RegExp("^[a-z]*$", "u");
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.role === undefined) && (missing0 = "role"))){
validate114.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "id")) || (key0 === "role"))){
validate114.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate114.errors = [failure205(instancePath+"/type")];
return false;
}
if(!(((data0 === "user") || (data0 === "system")) || (data0 === "provider"))){
validate114.errors = [failure206(instancePath+"/type")];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(data1.length > 200 && func4(data1) > 200){
(vErrors ??= []).push(failure207(instancePath+"/id"));
errors++;
}
else {
if(data1.length < 1){
(vErrors ??= []).push(failure208(instancePath+"/id"));
errors++;
}
else {
if(!pattern46.test(data1)){
(vErrors ??= []).push(failure209(instancePath+"/id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure210(instancePath+"/id"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure211(instancePath+"/id"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure212(instancePath+"/id"));
errors++;
validate114.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data2 = data.role;
const _errs12 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate114.errors = [failure213(instancePath+"/role")];
return false;
}
if(errors === _errs12){
if(typeof data2 === "string"){
if(data2.length > 50 && func4(data2) > 50){
validate114.errors = [failure214(instancePath+"/role")];
return false;
}
else {
if(!pattern47.test(data2)){
validate114.errors = [failure215(instancePath+"/role")];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
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
validate114.errors = [failure21(instancePath)];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
const pattern51 = new RegExp("^[a-z]+\\.[a-z_]+$", "u");
const pattern52 = new RegExp("^[a-z_]*$", "u");
const pattern54 = new RegExp("^/", "u");
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.actor === undefined) && (missing0 = "actor"))) || ((data.ip === undefined) && (missing0 = "ip"))) || ((data.user_agent === undefined) && (missing0 = "user_agent"))) || ((data.request_id === undefined) && (missing0 = "request_id"))) || ((data.action === undefined) && (missing0 = "action"))) || ((data.resource_type === undefined) && (missing0 = "resource_type"))) || ((data.resource_id === undefined) && (missing0 = "resource_id"))) || ((data.before === undefined) && (missing0 = "before"))) || ((data.after === undefined) && (missing0 = "after"))) || ((data.changed === undefined) && (missing0 = "changed"))) || ((data.facts === undefined) && (missing0 = "facts"))) || ((data.api_version === undefined) && (missing0 = "api_version"))) || ((data.outcome === undefined) && (missing0 = "outcome"))){
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((key0 !== "id") && (key0 !== "at")) && (key0 !== "actor")) && (key0 !== "ip")) && (key0 !== "user_agent")) && (key0 !== "request_id")) && (key0 !== "action")) && (key0 !== "resource_type")) && (key0 !== "resource_id")) && (key0 !== "before")) && (key0 !== "after")) && (key0 !== "changed")) && (key0 !== "facts")) && (key0 !== "api_version")) && (key0 !== "outcome")){
validate112.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate112.errors = [failure216(instancePath+"/id")];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate112.errors = [failure217(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate112.errors = [failure218(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate112.errors = [failure219(instancePath+"/id")];
return false;
}
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
if(data.at !== undefined){
const _errs4 = errors;
if(!(validate33(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor !== undefined){
const _errs5 = errors;
if(!(validate114(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip !== undefined){
let data3 = data.ip;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate112.errors = [failure220(instancePath+"/ip")];
return false;
}
if(errors === _errs6){
if(typeof data3 === "string"){
if(data3.length > 100 && func4(data3) > 100){
validate112.errors = [failure221(instancePath+"/ip")];
return false;
}
else {
if(!pattern46.test(data3)){
validate112.errors = [failure222(instancePath+"/ip")];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_agent !== undefined){
let data4 = data.user_agent;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate112.errors = [failure223(instancePath+"/user_agent")];
return false;
}
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 500 && func4(data4) > 500){
validate112.errors = [failure224(instancePath+"/user_agent")];
return false;
}
else {
if(!pattern34.test(data4)){
validate112.errors = [failure225(instancePath+"/user_agent")];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_id !== undefined){
let data5 = data.request_id;
const _errs10 = errors;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(data5.length > 64 && func4(data5) > 64){
(vErrors ??= []).push(failure162(instancePath+"/request_id"));
errors++;
}
else {
if(data5.length < 8 || data5.length < 16 && func4(data5) < 8){
(vErrors ??= []).push(failure163(instancePath+"/request_id"));
errors++;
}
else {
if(!pattern20.test(data5)){
(vErrors ??= []).push(failure164(instancePath+"/request_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure165(instancePath+"/request_id"));
errors++;
}
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs15 = errors;
if(data5 !== null){
(vErrors ??= []).push(failure226(instancePath+"/request_id"));
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push(failure227(instancePath+"/request_id"));
errors++;
validate112.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data6 = data.action;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(data6.length > 100 && func4(data6) > 100){
validate112.errors = [failure228(instancePath+"/action")];
return false;
}
else {
if(!pattern51.test(data6)){
validate112.errors = [failure229(instancePath+"/action")];
return false;
}
}
}
else {
validate112.errors = [failure230(instancePath+"/action")];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource_type !== undefined){
let data7 = data.resource_type;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data7 === "string"){
if(data7.length > 50 && func4(data7) > 50){
validate112.errors = [failure231(instancePath+"/resource_type")];
return false;
}
else {
if(data7.length < 1){
validate112.errors = [failure232(instancePath+"/resource_type")];
return false;
}
else {
if(!pattern52.test(data7)){
validate112.errors = [failure233(instancePath+"/resource_type")];
return false;
}
}
}
}
else {
validate112.errors = [failure234(instancePath+"/resource_type")];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource_id !== undefined){
let data8 = data.resource_id;
const _errs22 = errors;
const _errs23 = errors;
let valid4 = false;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data8 === "string"){
if(data8.length > 200 && func4(data8) > 200){
(vErrors ??= []).push(failure207(instancePath+"/resource_id"));
errors++;
}
else {
if(data8.length < 1){
(vErrors ??= []).push(failure208(instancePath+"/resource_id"));
errors++;
}
else {
if(!pattern46.test(data8)){
(vErrors ??= []).push(failure209(instancePath+"/resource_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure210(instancePath+"/resource_id"));
errors++;
}
}
var _valid1 = _errs24 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs27 = errors;
if(data8 !== null){
(vErrors ??= []).push(failure235(instancePath+"/resource_id"));
errors++;
}
var _valid1 = _errs27 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
(vErrors ??= []).push(failure236(instancePath+"/resource_id"));
errors++;
validate112.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
let data9 = data.before;
const _errs29 = errors;
const _errs30 = errors;
let valid6 = false;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
(vErrors ??= []).push(failure237(instancePath+"/before"));
errors++;
}
}
var _valid2 = _errs31 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs35 = errors;
if(data9 !== null){
(vErrors ??= []).push(failure238(instancePath+"/before"));
errors++;
}
var _valid2 = _errs35 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
(vErrors ??= []).push(failure239(instancePath+"/before"));
errors++;
validate112.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data10 = data.after;
const _errs37 = errors;
const _errs38 = errors;
let valid8 = false;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
(vErrors ??= []).push(failure237(instancePath+"/after"));
errors++;
}
}
var _valid3 = _errs39 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs43 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure240(instancePath+"/after"));
errors++;
}
var _valid3 = _errs43 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
(vErrors ??= []).push(failure241(instancePath+"/after"));
errors++;
validate112.errors = vErrors;
return false;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed !== undefined){
let data11 = data.changed;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data11)){
if(data11.length > 200){
validate112.errors = [failure242(instancePath+"/changed")];
return false;
}
else {
var valid10 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs47 = errors;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data12 === "string"){
if(data12.length > 1000 && func4(data12) > 1000){
validate112.errors = [failure243(instancePath+"/changed/" + i0)];
return false;
}
else {
if(!pattern54.test(data12)){
validate112.errors = [failure244(instancePath+"/changed/" + i0)];
return false;
}
}
}
else {
validate112.errors = [failure245(instancePath+"/changed/" + i0)];
return false;
}
}
var valid10 = _errs47 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate112.errors = [failure246(instancePath+"/changed")];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facts !== undefined){
let data13 = data.facts;
const _errs50 = errors;
const _errs51 = errors;
let valid12 = false;
const _errs52 = errors;
const _errs53 = errors;
if(errors === _errs53){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
(vErrors ??= []).push(failure237(instancePath+"/facts"));
errors++;
}
}
var _valid4 = _errs52 === errors;
valid12 = valid12 || _valid4;
if(!valid12){
const _errs56 = errors;
if(data13 !== null){
(vErrors ??= []).push(failure247(instancePath+"/facts"));
errors++;
}
var _valid4 = _errs56 === errors;
valid12 = valid12 || _valid4;
}
if(!valid12){
(vErrors ??= []).push(failure248(instancePath+"/facts"));
errors++;
validate112.errors = vErrors;
return false;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_version !== undefined){
let data14 = data.api_version;
const _errs58 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate112.errors = [failure249(instancePath+"/api_version")];
return false;
}
if(errors === _errs58){
if(typeof data14 === "string"){
if(data14.length > 10 && func4(data14) > 10){
validate112.errors = [failure250(instancePath+"/api_version")];
return false;
}
else {
if(!pattern21.test(data14)){
validate112.errors = [failure251(instancePath+"/api_version")];
return false;
}
}
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data15 = data.outcome;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data15 === "string"){
if(data15.length > 50 && func4(data15) > 50){
validate112.errors = [failure252(instancePath+"/outcome")];
return false;
}
else {
if(!pattern52.test(data15)){
validate112.errors = [failure253(instancePath+"/outcome")];
return false;
}
}
}
else {
validate112.errors = [failure254(instancePath+"/outcome")];
return false;
}
}
var valid0 = _errs60 === errors;
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
}
}
}
}
}
}
}
}
}
}
else {
validate112.errors = [failure21(instancePath)];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((key0 !== "id") && (key0 !== "at")) && (key0 !== "actor")) && (key0 !== "ip")) && (key0 !== "user_agent")) && (key0 !== "request_id")) && (key0 !== "action")) && (key0 !== "resource_type")) && (key0 !== "resource_id")) && (key0 !== "before")) && (key0 !== "after")) && (key0 !== "changed")) && (key0 !== "facts")) && (key0 !== "api_version")) && (key0 !== "outcome")){
validate117.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate117.errors = [failure216(instancePath+"/id")];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate117.errors = [failure217(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate117.errors = [failure218(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate117.errors = [failure219(instancePath+"/id")];
return false;
}
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
if(data.at !== undefined){
const _errs4 = errors;
if(!(validate33(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor !== undefined){
const _errs5 = errors;
if(!(validate114(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip !== undefined){
let data3 = data.ip;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate117.errors = [failure220(instancePath+"/ip")];
return false;
}
if(errors === _errs6){
if(typeof data3 === "string"){
if(data3.length > 100 && func4(data3) > 100){
validate117.errors = [failure221(instancePath+"/ip")];
return false;
}
else {
if(!pattern46.test(data3)){
validate117.errors = [failure222(instancePath+"/ip")];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_agent !== undefined){
let data4 = data.user_agent;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate117.errors = [failure223(instancePath+"/user_agent")];
return false;
}
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 500 && func4(data4) > 500){
validate117.errors = [failure224(instancePath+"/user_agent")];
return false;
}
else {
if(!pattern34.test(data4)){
validate117.errors = [failure225(instancePath+"/user_agent")];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request_id !== undefined){
let data5 = data.request_id;
const _errs10 = errors;
const _errs11 = errors;
let valid1 = false;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(data5.length > 64 && func4(data5) > 64){
(vErrors ??= []).push(failure162(instancePath+"/request_id"));
errors++;
}
else {
if(data5.length < 8 || data5.length < 16 && func4(data5) < 8){
(vErrors ??= []).push(failure163(instancePath+"/request_id"));
errors++;
}
else {
if(!pattern20.test(data5)){
(vErrors ??= []).push(failure164(instancePath+"/request_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure165(instancePath+"/request_id"));
errors++;
}
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs15 = errors;
if(data5 !== null){
(vErrors ??= []).push(failure226(instancePath+"/request_id"));
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push(failure227(instancePath+"/request_id"));
errors++;
validate117.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data6 = data.action;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(data6.length > 100 && func4(data6) > 100){
validate117.errors = [failure228(instancePath+"/action")];
return false;
}
else {
if(!pattern51.test(data6)){
validate117.errors = [failure229(instancePath+"/action")];
return false;
}
}
}
else {
validate117.errors = [failure230(instancePath+"/action")];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource_type !== undefined){
let data7 = data.resource_type;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data7 === "string"){
if(data7.length > 50 && func4(data7) > 50){
validate117.errors = [failure231(instancePath+"/resource_type")];
return false;
}
else {
if(data7.length < 1){
validate117.errors = [failure232(instancePath+"/resource_type")];
return false;
}
else {
if(!pattern52.test(data7)){
validate117.errors = [failure233(instancePath+"/resource_type")];
return false;
}
}
}
}
else {
validate117.errors = [failure234(instancePath+"/resource_type")];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource_id !== undefined){
let data8 = data.resource_id;
const _errs22 = errors;
const _errs23 = errors;
let valid4 = false;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data8 === "string"){
if(data8.length > 200 && func4(data8) > 200){
(vErrors ??= []).push(failure207(instancePath+"/resource_id"));
errors++;
}
else {
if(data8.length < 1){
(vErrors ??= []).push(failure208(instancePath+"/resource_id"));
errors++;
}
else {
if(!pattern46.test(data8)){
(vErrors ??= []).push(failure209(instancePath+"/resource_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure210(instancePath+"/resource_id"));
errors++;
}
}
var _valid1 = _errs24 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs27 = errors;
if(data8 !== null){
(vErrors ??= []).push(failure235(instancePath+"/resource_id"));
errors++;
}
var _valid1 = _errs27 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
(vErrors ??= []).push(failure236(instancePath+"/resource_id"));
errors++;
validate117.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
let data9 = data.before;
const _errs29 = errors;
const _errs30 = errors;
let valid6 = false;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
(vErrors ??= []).push(failure237(instancePath+"/before"));
errors++;
}
}
var _valid2 = _errs31 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs35 = errors;
if(data9 !== null){
(vErrors ??= []).push(failure238(instancePath+"/before"));
errors++;
}
var _valid2 = _errs35 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
(vErrors ??= []).push(failure239(instancePath+"/before"));
errors++;
validate117.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
let data10 = data.after;
const _errs37 = errors;
const _errs38 = errors;
let valid8 = false;
const _errs39 = errors;
const _errs40 = errors;
if(errors === _errs40){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
(vErrors ??= []).push(failure237(instancePath+"/after"));
errors++;
}
}
var _valid3 = _errs39 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs43 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure240(instancePath+"/after"));
errors++;
}
var _valid3 = _errs43 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
(vErrors ??= []).push(failure241(instancePath+"/after"));
errors++;
validate117.errors = vErrors;
return false;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changed !== undefined){
let data11 = data.changed;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data11)){
if(data11.length > 200){
validate117.errors = [failure242(instancePath+"/changed")];
return false;
}
else {
var valid10 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs47 = errors;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data12 === "string"){
if(data12.length > 1000 && func4(data12) > 1000){
validate117.errors = [failure243(instancePath+"/changed/" + i0)];
return false;
}
else {
if(!pattern54.test(data12)){
validate117.errors = [failure244(instancePath+"/changed/" + i0)];
return false;
}
}
}
else {
validate117.errors = [failure245(instancePath+"/changed/" + i0)];
return false;
}
}
var valid10 = _errs47 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate117.errors = [failure246(instancePath+"/changed")];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facts !== undefined){
let data13 = data.facts;
const _errs50 = errors;
const _errs51 = errors;
let valid12 = false;
const _errs52 = errors;
const _errs53 = errors;
if(errors === _errs53){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
(vErrors ??= []).push(failure237(instancePath+"/facts"));
errors++;
}
}
var _valid4 = _errs52 === errors;
valid12 = valid12 || _valid4;
if(!valid12){
const _errs56 = errors;
if(data13 !== null){
(vErrors ??= []).push(failure247(instancePath+"/facts"));
errors++;
}
var _valid4 = _errs56 === errors;
valid12 = valid12 || _valid4;
}
if(!valid12){
(vErrors ??= []).push(failure248(instancePath+"/facts"));
errors++;
validate117.errors = vErrors;
return false;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_version !== undefined){
let data14 = data.api_version;
const _errs58 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate117.errors = [failure249(instancePath+"/api_version")];
return false;
}
if(errors === _errs58){
if(typeof data14 === "string"){
if(data14.length > 10 && func4(data14) > 10){
validate117.errors = [failure250(instancePath+"/api_version")];
return false;
}
else {
if(!pattern21.test(data14)){
validate117.errors = [failure251(instancePath+"/api_version")];
return false;
}
}
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.outcome !== undefined){
let data15 = data.outcome;
const _errs60 = errors;
if(errors === _errs60){
if(typeof data15 === "string"){
if(data15.length > 50 && func4(data15) > 50){
validate117.errors = [failure252(instancePath+"/outcome")];
return false;
}
else {
if(!pattern52.test(data15)){
validate117.errors = [failure253(instancePath+"/outcome")];
return false;
}
}
}
else {
validate117.errors = [failure254(instancePath+"/outcome")];
return false;
}
}
var valid0 = _errs60 === errors;
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
}
}
}
}
}
}
}
}
}
else {
validate117.errors = [failure21(instancePath)];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate111.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate111.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 100){
validate111.errors = [failure130(instancePath+"/items")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(!(validate112(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate117(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure131(instancePath+"/items/" + i0));
errors++;
validate111.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate111.errors = [failure132(instancePath+"/items")];
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
const _errs8 = errors;
if(!(validate57(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
const _errs9 = errors;
if(!(validate59(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate111.errors = [failure21(instancePath)];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}
export const Login = validate123;
const pattern66 = new RegExp("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+$", "u");
const pattern67 = new RegExp("^[A-Za-z0-9_.~-]+$", "u");
const pattern68 = new RegExp("^([a-z]+(:[a-z]+)?( [a-z]+(:[a-z]+)?)*)?$", "u");
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.token_type === undefined) && (missing0 = "token_type"))) || ((data.expires_in === undefined) && (missing0 = "expires_in"))) || ((data.refresh_token === undefined) && (missing0 = "refresh_token"))) || ((data.scope === undefined) && (missing0 = "scope"))){
validate124.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "access_token") || (key0 === "token_type")) || (key0 === "expires_in")) || (key0 === "refresh_token")) || (key0 === "scope"))){
validate124.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.access_token !== undefined){
let data0 = data.access_token;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 4096 && func4(data0) > 4096){
validate124.errors = [failure255(instancePath+"/access_token")];
return false;
}
else {
if(data0.length < 20 || data0.length < 40 && func4(data0) < 20){
validate124.errors = [failure256(instancePath+"/access_token")];
return false;
}
else {
if(!pattern66.test(data0)){
validate124.errors = [failure257(instancePath+"/access_token")];
return false;
}
}
}
}
else {
validate124.errors = [failure258(instancePath+"/access_token")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_type !== undefined){
let data1 = data.token_type;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate124.errors = [failure259(instancePath+"/token_type")];
return false;
}
if("Bearer" !== data1){
validate124.errors = [failure260(instancePath+"/token_type")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_in !== undefined){
let data2 = data.expires_in;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate124.errors = [failure261(instancePath+"/expires_in")];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 900 || isNaN(data2)){
validate124.errors = [failure262(instancePath+"/expires_in")];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate124.errors = [failure263(instancePath+"/expires_in")];
return false;
}
else {
if(!(formats12.validate(data2))){
validate124.errors = [failure264(instancePath+"/expires_in")];
return false;
}
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refresh_token !== undefined){
let data3 = data.refresh_token;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(data3.length > 200 && func4(data3) > 200){
validate124.errors = [failure265(instancePath+"/refresh_token")];
return false;
}
else {
if(data3.length < 20 || data3.length < 40 && func4(data3) < 20){
validate124.errors = [failure266(instancePath+"/refresh_token")];
return false;
}
else {
if(!pattern67.test(data3)){
validate124.errors = [failure267(instancePath+"/refresh_token")];
return false;
}
}
}
}
else {
validate124.errors = [failure268(instancePath+"/refresh_token")];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data4 = data.scope;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(data4.length > 500 && func4(data4) > 500){
validate124.errors = [failure269(instancePath+"/scope")];
return false;
}
else {
if(!pattern68.test(data4)){
validate124.errors = [failure270(instancePath+"/scope")];
return false;
}
}
}
else {
validate124.errors = [failure271(instancePath+"/scope")];
return false;
}
}
var valid0 = _errs13 === errors;
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
validate124.errors = [failure21(instancePath)];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
const pattern69 = new RegExp("^[A-Za-z0-9_.-]+$", "u");
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.token_type === undefined) && (missing0 = "token_type")) || ((data.csrf_token === undefined) && (missing0 = "csrf_token"))) || ((data.scope === undefined) && (missing0 = "scope"))){
validate125.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "token_type") || (key0 === "csrf_token")) || (key0 === "scope"))){
validate125.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.token_type !== undefined){
let data0 = data.token_type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate125.errors = [failure259(instancePath+"/token_type")];
return false;
}
if("Cookie" !== data0){
validate125.errors = [failure272(instancePath+"/token_type")];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.csrf_token !== undefined){
let data1 = data.csrf_token;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(data1.length > 200 && func4(data1) > 200){
validate125.errors = [failure273(instancePath+"/csrf_token")];
return false;
}
else {
if(data1.length < 20 || data1.length < 40 && func4(data1) < 20){
validate125.errors = [failure274(instancePath+"/csrf_token")];
return false;
}
else {
if(!pattern69.test(data1)){
validate125.errors = [failure275(instancePath+"/csrf_token")];
return false;
}
}
}
}
else {
validate125.errors = [failure276(instancePath+"/csrf_token")];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data2 = data.scope;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(data2.length > 500 && func4(data2) > 500){
validate125.errors = [failure269(instancePath+"/scope")];
return false;
}
else {
if(!pattern68.test(data2)){
validate125.errors = [failure270(instancePath+"/scope")];
return false;
}
}
}
else {
validate125.errors = [failure271(instancePath+"/scope")];
return false;
}
}
var valid0 = _errs7 === errors;
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
validate125.errors = [failure21(instancePath)];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.token_type;
if(typeof tag0 == "string"){
if(tag0 === "Bearer"){
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
}
else if(tag0 === "Cookie"){
if(!(validate125(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "token_type", tagValue: tag0},message:"value of tag \"token_type\" must be in oneOf"}];
return false;
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "token_type", tagValue: tag0},message:"tag \"token_type\" must be string"}];
return false;
}
}
}
validate123.errors = vErrors;
return errors === 0;
}
export const TokenLogin = validate128;
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.token_type === undefined) && (missing0 = "token_type"))) || ((data.expires_in === undefined) && (missing0 = "expires_in"))) || ((data.refresh_token === undefined) && (missing0 = "refresh_token"))) || ((data.scope === undefined) && (missing0 = "scope"))){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "access_token") || (key0 === "token_type")) || (key0 === "expires_in")) || (key0 === "refresh_token")) || (key0 === "scope"))){
validate128.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.access_token !== undefined){
let data0 = data.access_token;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 4096 && func4(data0) > 4096){
validate128.errors = [failure255(instancePath+"/access_token")];
return false;
}
else {
if(data0.length < 20 || data0.length < 40 && func4(data0) < 20){
validate128.errors = [failure256(instancePath+"/access_token")];
return false;
}
else {
if(!pattern66.test(data0)){
validate128.errors = [failure257(instancePath+"/access_token")];
return false;
}
}
}
}
else {
validate128.errors = [failure258(instancePath+"/access_token")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token_type !== undefined){
let data1 = data.token_type;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate128.errors = [failure259(instancePath+"/token_type")];
return false;
}
if("Bearer" !== data1){
validate128.errors = [failure260(instancePath+"/token_type")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_in !== undefined){
let data2 = data.expires_in;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate128.errors = [failure261(instancePath+"/expires_in")];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 900 || isNaN(data2)){
validate128.errors = [failure262(instancePath+"/expires_in")];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate128.errors = [failure263(instancePath+"/expires_in")];
return false;
}
else {
if(!(formats12.validate(data2))){
validate128.errors = [failure264(instancePath+"/expires_in")];
return false;
}
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refresh_token !== undefined){
let data3 = data.refresh_token;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(data3.length > 200 && func4(data3) > 200){
validate128.errors = [failure265(instancePath+"/refresh_token")];
return false;
}
else {
if(data3.length < 20 || data3.length < 40 && func4(data3) < 20){
validate128.errors = [failure266(instancePath+"/refresh_token")];
return false;
}
else {
if(!pattern67.test(data3)){
validate128.errors = [failure267(instancePath+"/refresh_token")];
return false;
}
}
}
}
else {
validate128.errors = [failure268(instancePath+"/refresh_token")];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scope !== undefined){
let data4 = data.scope;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data4 === "string"){
if(data4.length > 500 && func4(data4) > 500){
validate128.errors = [failure269(instancePath+"/scope")];
return false;
}
else {
if(!pattern68.test(data4)){
validate128.errors = [failure270(instancePath+"/scope")];
return false;
}
}
}
else {
validate128.errors = [failure271(instancePath+"/scope")];
return false;
}
}
var valid0 = _errs13 === errors;
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
validate128.errors = [failure21(instancePath)];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
export const UserPage = validate129;
function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.email === undefined) && (missing0 = "email"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.scopes === undefined) && (missing0 = "scopes"))) || ((data.locale === undefined) && (missing0 = "locale"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate130.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((key0 !== "id") && (key0 !== "email")) && (key0 !== "name")) && (key0 !== "role")) && (key0 !== "scopes")) && (key0 !== "locale")) && (key0 !== "active")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate130.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate130.errors = [failure277(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate130.errors = [failure278(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate130.errors = [failure279(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate130.errors = [failure280(instancePath+"/id")];
return false;
}
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
if(data.email !== undefined){
const _errs5 = errors;
if(typeof data.email !== "string"){
validate130.errors = [failure281(instancePath+"/email")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs8 = errors;
if(typeof data.name !== "string"){
validate130.errors = [failure282(instancePath+"/name")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data3 = data.role;
const _errs11 = errors;
if(typeof data3 !== "string"){
validate130.errors = [failure283(instancePath+"/role")];
return false;
}
if(!(((data3 === "customer") || (data3 === "staff")) || (data3 === "admin"))){
validate130.errors = [failure284(instancePath+"/role")];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopes !== undefined){
let data4 = data.scopes;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data4)){
if(data4.length > 30){
validate130.errors = [failure285(instancePath+"/scopes")];
return false;
}
else {
var valid5 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs16 = errors;
if(typeof data5 !== "string"){
validate130.errors = [failure286(instancePath+"/scopes/" + i0)];
return false;
}
if(!(((((((((((((((((data5 === "profile") || (data5 === "reviews:write")) || (data5 === "orders:read")) || (data5 === "orders:write")) || (data5 === "payments:read")) || (data5 === "payments:write")) || (data5 === "items:write")) || (data5 === "categories:write")) || (data5 === "stock:write")) || (data5 === "files:write")) || (data5 === "reviews:moderate")) || (data5 === "orders:manage")) || (data5 === "payments:manage")) || (data5 === "users:read")) || (data5 === "users:manage")) || (data5 === "audit:read")) || (data5 === "webhooks:manage"))){
validate130.errors = [failure287(instancePath+"/scopes/" + i0)];
return false;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate130.errors = [failure288(instancePath+"/scopes")];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
let data6 = data.locale;
const _errs19 = errors;
if(typeof data6 !== "string"){
validate130.errors = [failure289(instancePath+"/locale")];
return false;
}
if(!(((data6 === "ko") || (data6 === "en")) || (data6 === "ja"))){
validate130.errors = [failure290(instancePath+"/locale")];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active !== undefined){
const _errs22 = errors;
if(typeof data.active !== "boolean"){
validate130.errors = [failure291(instancePath+"/active")];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data8 = data.version;
const _errs25 = errors;
const _errs26 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate130.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs26){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate130.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate130.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate130.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data9 = data.etag;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data9 === "string"){
if(data9.length > 100 && func4(data9) > 100){
validate130.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data9)){
validate130.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate130.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs31 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs32 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
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
}
}
}
}
}
}
else {
validate130.errors = [failure21(instancePath)];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if(((((((((((key0 !== "id") && (key0 !== "email")) && (key0 !== "name")) && (key0 !== "role")) && (key0 !== "scopes")) && (key0 !== "locale")) && (key0 !== "active")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate134.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate134.errors = [failure277(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate134.errors = [failure278(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate134.errors = [failure279(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate134.errors = [failure280(instancePath+"/id")];
return false;
}
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
if(data.email !== undefined){
const _errs5 = errors;
if(typeof data.email !== "string"){
validate134.errors = [failure281(instancePath+"/email")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs8 = errors;
if(typeof data.name !== "string"){
validate134.errors = [failure282(instancePath+"/name")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data3 = data.role;
const _errs11 = errors;
if(typeof data3 !== "string"){
validate134.errors = [failure283(instancePath+"/role")];
return false;
}
if(!(((data3 === "customer") || (data3 === "staff")) || (data3 === "admin"))){
validate134.errors = [failure284(instancePath+"/role")];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopes !== undefined){
let data4 = data.scopes;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data4)){
if(data4.length > 30){
validate134.errors = [failure285(instancePath+"/scopes")];
return false;
}
else {
var valid5 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs16 = errors;
if(typeof data5 !== "string"){
validate134.errors = [failure286(instancePath+"/scopes/" + i0)];
return false;
}
if(!(((((((((((((((((data5 === "profile") || (data5 === "reviews:write")) || (data5 === "orders:read")) || (data5 === "orders:write")) || (data5 === "payments:read")) || (data5 === "payments:write")) || (data5 === "items:write")) || (data5 === "categories:write")) || (data5 === "stock:write")) || (data5 === "files:write")) || (data5 === "reviews:moderate")) || (data5 === "orders:manage")) || (data5 === "payments:manage")) || (data5 === "users:read")) || (data5 === "users:manage")) || (data5 === "audit:read")) || (data5 === "webhooks:manage"))){
validate134.errors = [failure287(instancePath+"/scopes/" + i0)];
return false;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate134.errors = [failure288(instancePath+"/scopes")];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
let data6 = data.locale;
const _errs19 = errors;
if(typeof data6 !== "string"){
validate134.errors = [failure289(instancePath+"/locale")];
return false;
}
if(!(((data6 === "ko") || (data6 === "en")) || (data6 === "ja"))){
validate134.errors = [failure290(instancePath+"/locale")];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active !== undefined){
const _errs22 = errors;
if(typeof data.active !== "boolean"){
validate134.errors = [failure291(instancePath+"/active")];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data8 = data.version;
const _errs25 = errors;
const _errs26 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate134.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs26){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate134.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate134.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate134.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data9 = data.etag;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data9 === "string"){
if(data9.length > 100 && func4(data9) > 100){
validate134.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data9)){
validate134.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate134.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs31 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs32 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
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
}
}
}
}
}
else {
validate134.errors = [failure21(instancePath)];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate129.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate129.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 100){
validate129.errors = [failure130(instancePath+"/items")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(!(validate130(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate134(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure131(instancePath+"/items/" + i0));
errors++;
validate129.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate129.errors = [failure132(instancePath+"/items")];
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
const _errs8 = errors;
if(!(validate57(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
const _errs9 = errors;
if(!(validate59(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate129.errors = [failure21(instancePath)];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
export const User = validate140;
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.email === undefined) && (missing0 = "email"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.scopes === undefined) && (missing0 = "scopes"))) || ((data.locale === undefined) && (missing0 = "locale"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate140.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((key0 !== "id") && (key0 !== "email")) && (key0 !== "name")) && (key0 !== "role")) && (key0 !== "scopes")) && (key0 !== "locale")) && (key0 !== "active")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate140.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate140.errors = [failure277(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate140.errors = [failure278(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate140.errors = [failure279(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate140.errors = [failure280(instancePath+"/id")];
return false;
}
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
if(data.email !== undefined){
const _errs5 = errors;
if(typeof data.email !== "string"){
validate140.errors = [failure281(instancePath+"/email")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs8 = errors;
if(typeof data.name !== "string"){
validate140.errors = [failure282(instancePath+"/name")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data3 = data.role;
const _errs11 = errors;
if(typeof data3 !== "string"){
validate140.errors = [failure283(instancePath+"/role")];
return false;
}
if(!(((data3 === "customer") || (data3 === "staff")) || (data3 === "admin"))){
validate140.errors = [failure284(instancePath+"/role")];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopes !== undefined){
let data4 = data.scopes;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data4)){
if(data4.length > 30){
validate140.errors = [failure285(instancePath+"/scopes")];
return false;
}
else {
var valid5 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs16 = errors;
if(typeof data5 !== "string"){
validate140.errors = [failure286(instancePath+"/scopes/" + i0)];
return false;
}
if(!(((((((((((((((((data5 === "profile") || (data5 === "reviews:write")) || (data5 === "orders:read")) || (data5 === "orders:write")) || (data5 === "payments:read")) || (data5 === "payments:write")) || (data5 === "items:write")) || (data5 === "categories:write")) || (data5 === "stock:write")) || (data5 === "files:write")) || (data5 === "reviews:moderate")) || (data5 === "orders:manage")) || (data5 === "payments:manage")) || (data5 === "users:read")) || (data5 === "users:manage")) || (data5 === "audit:read")) || (data5 === "webhooks:manage"))){
validate140.errors = [failure287(instancePath+"/scopes/" + i0)];
return false;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate140.errors = [failure288(instancePath+"/scopes")];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
let data6 = data.locale;
const _errs19 = errors;
if(typeof data6 !== "string"){
validate140.errors = [failure289(instancePath+"/locale")];
return false;
}
if(!(((data6 === "ko") || (data6 === "en")) || (data6 === "ja"))){
validate140.errors = [failure290(instancePath+"/locale")];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active !== undefined){
const _errs22 = errors;
if(typeof data.active !== "boolean"){
validate140.errors = [failure291(instancePath+"/active")];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data8 = data.version;
const _errs25 = errors;
const _errs26 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate140.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs26){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate140.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate140.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate140.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data9 = data.etag;
const _errs28 = errors;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data9 === "string"){
if(data9.length > 100 && func4(data9) > 100){
validate140.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data9)){
validate140.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate140.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs31 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs32 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
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
}
}
}
}
}
}
else {
validate140.errors = [failure21(instancePath)];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
export const getMe_200_X_CSRF_Token = validate143;
function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 200 && func4(data) > 200){
validate143.errors = [failure146(instancePath)];
return false;
}
else {
if(data.length < 20 || data.length < 40 && func4(data) < 20){
validate143.errors = [failure292(instancePath)];
return false;
}
else {
if(!pattern69.test(data)){
validate143.errors = [failure293(instancePath)];
return false;
}
}
}
}
else {
validate143.errors = [failure4(instancePath)];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
export const StockMovement = validate144;
const pattern78 = new RegExp("^ord_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))){
validate145.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "id"))){
validate145.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate145.errors = [failure294(instancePath+"/type")];
return false;
}
if(!((data0 === "user") || (data0 === "system"))){
validate145.errors = [failure295(instancePath+"/type")];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs5 = errors;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (data1 !== null)){
validate145.errors = [failure296(instancePath+"/id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate145.errors = [failure217(instancePath+"/id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate145.errors = [failure218(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate145.errors = [failure219(instancePath+"/id")];
return false;
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate145.errors = [failure21(instancePath)];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.item_id === undefined) && (missing0 = "item_id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.quantity === undefined) && (missing0 = "quantity"))) || ((data.stock_after === undefined) && (missing0 = "stock_after"))) || ((data.reserved_after === undefined) && (missing0 = "reserved_after"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.order_id === undefined) && (missing0 = "order_id"))) || ((data.actor === undefined) && (missing0 = "actor"))) || ((data.at === undefined) && (missing0 = "at"))){
validate144.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if((((((((((key0 !== "id") && (key0 !== "item_id")) && (key0 !== "type")) && (key0 !== "quantity")) && (key0 !== "stock_after")) && (key0 !== "reserved_after")) && (key0 !== "reason")) && (key0 !== "order_id")) && (key0 !== "actor")) && (key0 !== "at")){
validate144.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate144.errors = [failure216(instancePath+"/id")];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate144.errors = [failure217(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate144.errors = [failure218(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate144.errors = [failure219(instancePath+"/id")];
return false;
}
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
if(data.item_id !== undefined){
let data1 = data.item_id;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate144.errors = [failure66(instancePath+"/item_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate144.errors = [failure67(instancePath+"/item_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate144.errors = [failure68(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate144.errors = [failure69(instancePath+"/item_id")];
return false;
}
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate144.errors = [failure297(instancePath+"/type")];
return false;
}
if(!((((data2 === "adjust") || (data2 === "reserve")) || (data2 === "release")) || (data2 === "ship"))){
validate144.errors = [failure298(instancePath+"/type")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantity !== undefined){
let data3 = data.quantity;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate144.errors = [failure299(instancePath+"/quantity")];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
validate144.errors = [failure300(instancePath+"/quantity")];
return false;
}
else {
if(data3 < -1000000000 || isNaN(data3)){
validate144.errors = [failure301(instancePath+"/quantity")];
return false;
}
else {
if(!(formats0.validate(data3))){
validate144.errors = [failure302(instancePath+"/quantity")];
return false;
}
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock_after !== undefined){
let data4 = data.stock_after;
const _errs12 = errors;
const _errs13 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate144.errors = [failure92(instancePath+"/stock_after")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
validate144.errors = [failure93(instancePath+"/stock_after")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate144.errors = [failure94(instancePath+"/stock_after")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate144.errors = [failure95(instancePath+"/stock_after")];
return false;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reserved_after !== undefined){
let data5 = data.reserved_after;
const _errs15 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate144.errors = [failure303(instancePath+"/reserved_after")];
return false;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate144.errors = [failure304(instancePath+"/reserved_after")];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate144.errors = [failure305(instancePath+"/reserved_after")];
return false;
}
else {
if(!(formats0.validate(data5))){
validate144.errors = [failure306(instancePath+"/reserved_after")];
return false;
}
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data6 = data.reason;
const _errs17 = errors;
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if(typeof data6 !== "string"){
(vErrors ??= []).push(failure307(instancePath+"/reason"));
errors++;
}
if(!(((((data6 === "purchase") || (data6 === "return")) || (data6 === "damage")) || (data6 === "count")) || (data6 === "correction"))){
(vErrors ??= []).push(failure308(instancePath+"/reason"));
errors++;
}
var _valid0 = _errs19 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs22 = errors;
if(typeof data6 !== "string"){
(vErrors ??= []).push(failure309(instancePath+"/reason"));
errors++;
}
if(!(((((data6 === "customer") || (data6 === "staff")) || (data6 === "expired")) || (data6 === "fraud")) || (data6 === "other"))){
(vErrors ??= []).push(failure310(instancePath+"/reason"));
errors++;
}
var _valid0 = _errs22 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs25 = errors;
if(data6 !== null){
(vErrors ??= []).push(failure311(instancePath+"/reason"));
errors++;
}
var _valid0 = _errs25 === errors;
valid4 = valid4 || _valid0;
}
}
if(!valid4){
(vErrors ??= []).push(failure312(instancePath+"/reason"));
errors++;
validate144.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order_id !== undefined){
let data7 = data.order_id;
const _errs27 = errors;
const _errs28 = errors;
let valid7 = false;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data7 === "string"){
if(data7.length > 24 && func4(data7) > 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(data7.length < 24 || data7.length < 48 && func4(data7) < 24){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern78.test(data7)){
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
}
var _valid1 = _errs29 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs32 = errors;
if(data7 !== null){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
}
var _valid1 = _errs32 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push(failure318(instancePath+"/order_id"));
errors++;
validate144.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor !== undefined){
const _errs34 = errors;
if(!(validate145(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs35 = errors;
if(!(validate33(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
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
}
}
}
}
}
else {
validate144.errors = [failure21(instancePath)];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}
export const StockMovementPage = validate148;
function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if((((((((((key0 !== "id") && (key0 !== "item_id")) && (key0 !== "type")) && (key0 !== "quantity")) && (key0 !== "stock_after")) && (key0 !== "reserved_after")) && (key0 !== "reason")) && (key0 !== "order_id")) && (key0 !== "actor")) && (key0 !== "at")){
validate150.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate150.errors = [failure216(instancePath+"/id")];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate150.errors = [failure217(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate150.errors = [failure218(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate150.errors = [failure219(instancePath+"/id")];
return false;
}
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
if(data.item_id !== undefined){
let data1 = data.item_id;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate150.errors = [failure66(instancePath+"/item_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate150.errors = [failure67(instancePath+"/item_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate150.errors = [failure68(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate150.errors = [failure69(instancePath+"/item_id")];
return false;
}
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data2 = data.type;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate150.errors = [failure297(instancePath+"/type")];
return false;
}
if(!((((data2 === "adjust") || (data2 === "reserve")) || (data2 === "release")) || (data2 === "ship"))){
validate150.errors = [failure298(instancePath+"/type")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantity !== undefined){
let data3 = data.quantity;
const _errs10 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate150.errors = [failure299(instancePath+"/quantity")];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
validate150.errors = [failure300(instancePath+"/quantity")];
return false;
}
else {
if(data3 < -1000000000 || isNaN(data3)){
validate150.errors = [failure301(instancePath+"/quantity")];
return false;
}
else {
if(!(formats0.validate(data3))){
validate150.errors = [failure302(instancePath+"/quantity")];
return false;
}
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock_after !== undefined){
let data4 = data.stock_after;
const _errs12 = errors;
const _errs13 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate150.errors = [failure92(instancePath+"/stock_after")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
validate150.errors = [failure93(instancePath+"/stock_after")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate150.errors = [failure94(instancePath+"/stock_after")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate150.errors = [failure95(instancePath+"/stock_after")];
return false;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reserved_after !== undefined){
let data5 = data.reserved_after;
const _errs15 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate150.errors = [failure303(instancePath+"/reserved_after")];
return false;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate150.errors = [failure304(instancePath+"/reserved_after")];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate150.errors = [failure305(instancePath+"/reserved_after")];
return false;
}
else {
if(!(formats0.validate(data5))){
validate150.errors = [failure306(instancePath+"/reserved_after")];
return false;
}
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data6 = data.reason;
const _errs17 = errors;
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if(typeof data6 !== "string"){
(vErrors ??= []).push(failure307(instancePath+"/reason"));
errors++;
}
if(!(((((data6 === "purchase") || (data6 === "return")) || (data6 === "damage")) || (data6 === "count")) || (data6 === "correction"))){
(vErrors ??= []).push(failure308(instancePath+"/reason"));
errors++;
}
var _valid0 = _errs19 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs22 = errors;
if(typeof data6 !== "string"){
(vErrors ??= []).push(failure309(instancePath+"/reason"));
errors++;
}
if(!(((((data6 === "customer") || (data6 === "staff")) || (data6 === "expired")) || (data6 === "fraud")) || (data6 === "other"))){
(vErrors ??= []).push(failure310(instancePath+"/reason"));
errors++;
}
var _valid0 = _errs22 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs25 = errors;
if(data6 !== null){
(vErrors ??= []).push(failure311(instancePath+"/reason"));
errors++;
}
var _valid0 = _errs25 === errors;
valid4 = valid4 || _valid0;
}
}
if(!valid4){
(vErrors ??= []).push(failure312(instancePath+"/reason"));
errors++;
validate150.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order_id !== undefined){
let data7 = data.order_id;
const _errs27 = errors;
const _errs28 = errors;
let valid7 = false;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data7 === "string"){
if(data7.length > 24 && func4(data7) > 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(data7.length < 24 || data7.length < 48 && func4(data7) < 24){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern78.test(data7)){
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
}
var _valid1 = _errs29 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs32 = errors;
if(data7 !== null){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
}
var _valid1 = _errs32 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push(failure318(instancePath+"/order_id"));
errors++;
validate150.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actor !== undefined){
const _errs34 = errors;
if(!(validate145(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs35 = errors;
if(!(validate33(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
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
}
}
}
}
else {
validate150.errors = [failure21(instancePath)];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate148.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate148.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 100){
validate148.errors = [failure130(instancePath+"/items")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(!(validate144(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate150(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure131(instancePath+"/items/" + i0));
errors++;
validate148.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate148.errors = [failure132(instancePath+"/items")];
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
const _errs8 = errors;
if(!(validate57(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
const _errs9 = errors;
if(!(validate59(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate148.errors = [failure21(instancePath)];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
export const Quote = validate156;
function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 99999999999999 || isNaN(data)){
validate158.errors = [failure319(instancePath)];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate158.errors = [failure1(instancePath)];
return false;
}
else {
if(!(formats2.validate(data))){
validate158.errors = [failure2(instancePath)];
return false;
}
else {
const scale0 = func3(data, obj0, parentData?.["currency"]);
if(scale0 !== undefined){
validate158.errors = [{instancePath,schemaPath:"#/x-money",keyword:"x-money",params:scale0,message:"must pass x-money"}];
return false;
}
}
}
}
}
else {
validate158.errors = [failure3(instancePath)];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((data.item_id === undefined) && (missing0 = "item_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.unit_price === undefined) && (missing0 = "unit_price"))) || ((data.quantity === undefined) && (missing0 = "quantity"))) || ((data.line_total === undefined) && (missing0 = "line_total"))) || ((data.available === undefined) && (missing0 = "available"))){
validate157.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "item_id") || (key0 === "name")) || (key0 === "sku")) || (key0 === "unit_price")) || (key0 === "quantity")) || (key0 === "line_total")) || (key0 === "available"))){
validate157.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.item_id !== undefined){
let data0 = data.item_id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate157.errors = [failure66(instancePath+"/item_id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate157.errors = [failure67(instancePath+"/item_id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate157.errors = [failure68(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate157.errors = [failure69(instancePath+"/item_id")];
return false;
}
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
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate157.errors = [failure79(instancePath+"/name")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sku !== undefined){
let data2 = data.sku;
const _errs8 = errors;
const _errs9 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate157.errors = [failure89(instancePath+"/sku")];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 64 && func4(data2) > 64){
validate157.errors = [failure90(instancePath+"/sku")];
return false;
}
else {
if(!pattern4.test(data2)){
validate157.errors = [failure91(instancePath+"/sku")];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit_price !== undefined){
const _errs11 = errors;
if(!(validate158(data.unit_price, {instancePath:instancePath+"/unit_price",parentData:data,parentDataProperty:"unit_price",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantity !== undefined){
let data4 = data.quantity;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate157.errors = [failure299(instancePath+"/quantity")];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 49950 || isNaN(data4)){
validate157.errors = [failure320(instancePath+"/quantity")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate157.errors = [failure321(instancePath+"/quantity")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate157.errors = [failure322(instancePath+"/quantity")];
return false;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line_total !== undefined){
const _errs14 = errors;
if(!(validate158(data.line_total, {instancePath:instancePath+"/line_total",parentData:data,parentDataProperty:"line_total",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
let data6 = data.available;
const _errs15 = errors;
const _errs16 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate157.errors = [failure96(instancePath+"/available")];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
validate157.errors = [failure97(instancePath+"/available")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate157.errors = [failure98(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate157.errors = [failure99(instancePath+"/available")];
return false;
}
}
}
}
}
var valid0 = _errs15 === errors;
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
}
}
else {
validate157.errors = [failure21(instancePath)];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}
function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((data.currency === undefined) && (missing0 = "currency")) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.items_total === undefined) && (missing0 = "items_total"))) || ((data.shipping_total === undefined) && (missing0 = "shipping_total"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.orderable === undefined) && (missing0 = "orderable"))){
validate156.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "lines") || (key0 === "items_total")) || (key0 === "shipping_total")) || (key0 === "total")) || (key0 === "orderable")) || (key0 === "currency"))){
validate156.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lines !== undefined){
let data0 = data.lines;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 50){
validate156.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
if(data0.length < 1){
validate156.errors = [failure324(instancePath+"/lines")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate157(data0[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate156.errors = [failure325(instancePath+"/lines")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items_total !== undefined){
const _errs5 = errors;
if(!(validate158(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_total !== undefined){
const _errs6 = errors;
if(!(validate158(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs7 = errors;
if(!(validate158(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderable !== undefined){
const _errs8 = errors;
if(typeof data.orderable !== "boolean"){
validate156.errors = [failure326(instancePath+"/orderable")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs10 = errors;
if(!(validate25(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
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
}
else {
validate156.errors = [failure21(instancePath)];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
export const OrderPage = validate166;
function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((data.item_id === undefined) && (missing0 = "item_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.unit_price === undefined) && (missing0 = "unit_price"))) || ((data.quantity === undefined) && (missing0 = "quantity"))) || ((data.line_total === undefined) && (missing0 = "line_total"))){
validate169.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "item_id") || (key0 === "name")) || (key0 === "sku")) || (key0 === "unit_price")) || (key0 === "quantity")) || (key0 === "line_total"))){
validate169.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.item_id !== undefined){
let data0 = data.item_id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate169.errors = [failure66(instancePath+"/item_id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate169.errors = [failure67(instancePath+"/item_id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate169.errors = [failure68(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate169.errors = [failure69(instancePath+"/item_id")];
return false;
}
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
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate169.errors = [failure79(instancePath+"/name")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sku !== undefined){
let data2 = data.sku;
const _errs8 = errors;
const _errs9 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate169.errors = [failure89(instancePath+"/sku")];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 64 && func4(data2) > 64){
validate169.errors = [failure90(instancePath+"/sku")];
return false;
}
else {
if(!pattern4.test(data2)){
validate169.errors = [failure91(instancePath+"/sku")];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit_price !== undefined){
const _errs11 = errors;
if(!(validate158(data.unit_price, {instancePath:instancePath+"/unit_price",parentData:data,parentDataProperty:"unit_price",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantity !== undefined){
let data4 = data.quantity;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate169.errors = [failure299(instancePath+"/quantity")];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 49950 || isNaN(data4)){
validate169.errors = [failure320(instancePath+"/quantity")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate169.errors = [failure321(instancePath+"/quantity")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate169.errors = [failure322(instancePath+"/quantity")];
return false;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line_total !== undefined){
const _errs14 = errors;
if(!(validate158(data.line_total, {instancePath:instancePath+"/line_total",parentData:data,parentDataProperty:"line_total",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
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
}
else {
validate169.errors = [failure21(instancePath)];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}
function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.recipient === undefined) && (missing0 = "recipient")) || ((data.phone === undefined) && (missing0 = "phone"))) || ((data.postal_code === undefined) && (missing0 = "postal_code"))) || ((data.country === undefined) && (missing0 = "country"))) || ((data.address1 === undefined) && (missing0 = "address1"))){
validate178.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "recipient") || (key0 === "phone")) || (key0 === "postal_code")) || (key0 === "country")) || (key0 === "address1")) || (key0 === "address2"))){
validate178.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.recipient !== undefined){
const _errs2 = errors;
if(typeof data.recipient !== "string"){
validate178.errors = [failure327(instancePath+"/recipient")];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone !== undefined){
const _errs4 = errors;
if(typeof data.phone !== "string"){
validate178.errors = [failure328(instancePath+"/phone")];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postal_code !== undefined){
const _errs6 = errors;
if(typeof data.postal_code !== "string"){
validate178.errors = [failure329(instancePath+"/postal_code")];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data3 = data.country;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate178.errors = [failure330(instancePath+"/country")];
return false;
}
if(!(((data3 === "KR") || (data3 === "US")) || (data3 === "JP"))){
validate178.errors = [failure331(instancePath+"/country")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address1 !== undefined){
const _errs11 = errors;
if(typeof data.address1 !== "string"){
validate178.errors = [failure332(instancePath+"/address1")];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address2 !== undefined){
const _errs13 = errors;
if(typeof data.address2 !== "string"){
validate178.errors = [failure333(instancePath+"/address2")];
return false;
}
var valid0 = _errs13 === errors;
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
}
else {
validate178.errors = [failure21(instancePath)];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}
function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
validate180.errors = [failure334(instancePath)];
return false;
}
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(data.length > 24 && func4(data) > 24){
validate180.errors = [failure22(instancePath)];
return false;
}
else {
if(data.length < 24 || data.length < 48 && func4(data) < 24){
validate180.errors = [failure23(instancePath)];
return false;
}
else {
if(!pattern9.test(data)){
validate180.errors = [failure24(instancePath)];
return false;
}
else {
if(!(formats20(data))){
validate180.errors = [failure25(instancePath)];
return false;
}
}
}
}
}
}
}
validate180.errors = vErrors;
return errors === 0;
}
function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((data.carrier === undefined) && (missing0 = "carrier")) || ((data.number === undefined) && (missing0 = "number"))){
validate182.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "carrier") || (key0 === "number"))){
validate182.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.carrier !== undefined){
const _errs2 = errors;
if(typeof data.carrier !== "string"){
validate182.errors = [failure335(instancePath+"/carrier")];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
const _errs4 = errors;
if(typeof data.number !== "string"){
validate182.errors = [failure336(instancePath+"/number")];
return false;
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
validate182.errors = [failure21(instancePath)];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}
const pattern85 = new RegExp("^pay_[0-9A-HJKMNP-TV-Z]{20}$", "u");
const pattern87 = new RegExp("^[a-z0-9_-]*$", "u");
const pattern90 = new RegExp("^[a-z_]+$", "u");
function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.decline_code === undefined) && (missing0 = "decline_code"))){
validate195.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "code") || (key0 === "decline_code"))){
validate195.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
let data0 = data.code;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 50 && func4(data0) > 50){
validate195.errors = [failure337(instancePath+"/code")];
return false;
}
else {
if(data0.length < 1){
validate195.errors = [failure338(instancePath+"/code")];
return false;
}
else {
if(!pattern52.test(data0)){
validate195.errors = [failure339(instancePath+"/code")];
return false;
}
}
}
}
else {
validate195.errors = [failure340(instancePath+"/code")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decline_code !== undefined){
let data1 = data.decline_code;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate195.errors = [failure341(instancePath+"/decline_code")];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 50 && func4(data1) > 50){
validate195.errors = [failure342(instancePath+"/decline_code")];
return false;
}
else {
if(!pattern90.test(data1)){
validate195.errors = [failure343(instancePath+"/decline_code")];
return false;
}
}
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
validate195.errors = [failure21(instancePath)];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}
const pattern91 = new RegExp("^re_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate197.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "amount")) || (key0 === "reason")) || (key0 === "status")) || (key0 === "created_at"))){
validate197.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 23 && func4(data0) > 23){
validate197.errors = [failure344(instancePath+"/id")];
return false;
}
else {
if(data0.length < 23 || data0.length < 46 && func4(data0) < 23){
validate197.errors = [failure345(instancePath+"/id")];
return false;
}
else {
if(!pattern91.test(data0)){
validate197.errors = [failure346(instancePath+"/id")];
return false;
}
}
}
}
else {
validate197.errors = [failure347(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
const _errs4 = errors;
if(!(validate158(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data2 = data.reason;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate197.errors = [failure348(instancePath+"/reason")];
return false;
}
if(!(((((data2 === "requested_by_customer") || (data2 === "duplicate")) || (data2 === "fraudulent")) || (data2 === "defective")) || (data2 === "other"))){
validate197.errors = [failure349(instancePath+"/reason")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate197.errors = [failure350(instancePath+"/status")];
return false;
}
if(!(((data3 === "pending") || (data3 === "succeeded")) || (data3 === "failed"))){
validate197.errors = [failure351(instancePath+"/status")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs11 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
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
validate197.errors = [failure21(instancePath)];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}
function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.order_id === undefined) && (missing0 = "order_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.amount_captured === undefined) && (missing0 = "amount_captured"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.method_label === undefined) && (missing0 = "method_label"))) || ((data.capture_mode === undefined) && (missing0 = "capture_mode"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.refunds === undefined) && (missing0 = "refunds"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate189.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((key0 !== "id") && (key0 !== "order_id")) && (key0 !== "status")) && (key0 !== "amount")) && (key0 !== "currency")) && (key0 !== "amount_captured")) && (key0 !== "amount_refunded")) && (key0 !== "provider")) && (key0 !== "method_label")) && (key0 !== "capture_mode")) && (key0 !== "expires_at")) && (key0 !== "failure")) && (key0 !== "refunds")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate189.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 24 && func4(data0) > 24){
validate189.errors = [failure352(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func4(data0) < 24){
validate189.errors = [failure353(instancePath+"/id")];
return false;
}
else {
if(!pattern85.test(data0)){
validate189.errors = [failure354(instancePath+"/id")];
return false;
}
}
}
}
else {
validate189.errors = [failure355(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order_id !== undefined){
let data1 = data.order_id;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(data1.length > 24 && func4(data1) > 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(data1.length < 24 || data1.length < 48 && func4(data1) < 24){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern78.test(data1)){
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure318(instancePath+"/order_id"));
errors++;
validate189.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs12 = errors;
if(typeof data2 !== "string"){
validate189.errors = [failure356(instancePath+"/status")];
return false;
}
if(!(((((((data2 === "pending") || (data2 === "authorized")) || (data2 === "captured")) || (data2 === "partially_refunded")) || (data2 === "refunded")) || (data2 === "voided")) || (data2 === "failed"))){
validate189.errors = [failure357(instancePath+"/status")];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
const _errs15 = errors;
if(!(validate158(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs16 = errors;
if(!(validate25(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_captured !== undefined){
const _errs17 = errors;
if(!(validate158(data.amount_captured, {instancePath:instancePath+"/amount_captured",parentData:data,parentDataProperty:"amount_captured",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs18 = errors;
if(!(validate158(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data7 = data.provider;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(data7.length > 40 && func4(data7) > 40){
validate189.errors = [failure358(instancePath+"/provider")];
return false;
}
else {
if(data7.length < 1){
validate189.errors = [failure359(instancePath+"/provider")];
return false;
}
else {
if(!pattern87.test(data7)){
validate189.errors = [failure360(instancePath+"/provider")];
return false;
}
}
}
}
else {
validate189.errors = [failure361(instancePath+"/provider")];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method_label !== undefined){
let data8 = data.method_label;
const _errs21 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate189.errors = [failure362(instancePath+"/method_label")];
return false;
}
if(errors === _errs21){
if(typeof data8 === "string"){
if(data8.length > 100 && func4(data8) > 100){
validate189.errors = [failure363(instancePath+"/method_label")];
return false;
}
else {
if(!pattern11.test(data8)){
validate189.errors = [failure364(instancePath+"/method_label")];
return false;
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capture_mode !== undefined){
let data9 = data.capture_mode;
const _errs23 = errors;
if(typeof data9 !== "string"){
validate189.errors = [failure365(instancePath+"/capture_mode")];
return false;
}
if(!((data9 === "manual") || (data9 === "automatic"))){
validate189.errors = [failure366(instancePath+"/capture_mode")];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs26 = errors;
if(!(validate180(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data11 = data.failure;
const _errs27 = errors;
const _errs28 = errors;
let valid6 = false;
const _errs29 = errors;
if(!(validate195(data11, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs30 = errors;
if(data11 !== null){
(vErrors ??= []).push(failure367(instancePath+"/failure"));
errors++;
}
var _valid1 = _errs30 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure368(instancePath+"/failure"));
errors++;
validate189.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunds !== undefined){
let data12 = data.refunds;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data12)){
if(data12.length > 1000){
validate189.errors = [failure369(instancePath+"/refunds")];
return false;
}
else {
var valid7 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs34 = errors;
if(!(validate197(data12[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid7 = _errs34 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate189.errors = [failure370(instancePath+"/refunds")];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data14 = data.version;
const _errs35 = errors;
const _errs36 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate189.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs36){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate189.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate189.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data14))){
validate189.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data15 = data.etag;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data15 === "string"){
if(data15.length > 100 && func4(data15) > 100){
validate189.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data15)){
validate189.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate189.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs41 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs42 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs42 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate189.errors = [failure21(instancePath)];
return false;
}
}
validate189.errors = vErrors;
return errors === 0;
}
function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.items_total === undefined) && (missing0 = "items_total"))) || ((data.shipping_total === undefined) && (missing0 = "shipping_total"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.amount_paid === undefined) && (missing0 = "amount_paid"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.shipping_address === undefined) && (missing0 = "shipping_address"))) || ((data.note === undefined) && (missing0 = "note"))) || ((data.reserved_until === undefined) && (missing0 = "reserved_until"))) || ((data.cancel_reason === undefined) && (missing0 = "cancel_reason"))) || ((data.tracking === undefined) && (missing0 = "tracking"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.placed_at === undefined) && (missing0 = "placed_at"))) || ((data.paid_at === undefined) && (missing0 = "paid_at"))) || ((data.fulfilled_at === undefined) && (missing0 = "fulfilled_at"))) || ((data.cancelled_at === undefined) && (missing0 = "cancelled_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate167.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if((((((((((((((((((((((((key0 !== "id") && (key0 !== "user_id")) && (key0 !== "status")) && (key0 !== "currency")) && (key0 !== "lines")) && (key0 !== "items_total")) && (key0 !== "shipping_total")) && (key0 !== "total")) && (key0 !== "amount_paid")) && (key0 !== "amount_refunded")) && (key0 !== "shipping_address")) && (key0 !== "note")) && (key0 !== "reserved_until")) && (key0 !== "cancel_reason")) && (key0 !== "tracking")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "placed_at")) && (key0 !== "paid_at")) && (key0 !== "fulfilled_at")) && (key0 !== "cancelled_at")) && (key0 !== "updated_at")) && (key0 !== "payments")) && (key0 !== "items")){
validate167.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 24 && func4(data0) > 24){
validate167.errors = [failure313(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func4(data0) < 24){
validate167.errors = [failure314(instancePath+"/id")];
return false;
}
else {
if(!pattern78.test(data0)){
validate167.errors = [failure315(instancePath+"/id")];
return false;
}
}
}
}
else {
validate167.errors = [failure316(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
let data1 = data.user_id;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate167.errors = [failure371(instancePath+"/user_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate167.errors = [failure372(instancePath+"/user_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate167.errors = [failure373(instancePath+"/user_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate167.errors = [failure374(instancePath+"/user_id")];
return false;
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate167.errors = [failure375(instancePath+"/status")];
return false;
}
if(!(((((data2 === "pending") || (data2 === "authorized")) || (data2 === "paid")) || (data2 === "fulfilled")) || (data2 === "cancelled"))){
validate167.errors = [failure376(instancePath+"/status")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs10 = errors;
if(!(validate25(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data4 = data.lines;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
if(data4.length > 50){
validate167.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
if(data4.length < 1){
validate167.errors = [failure324(instancePath+"/lines")];
return false;
}
else {
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate169(data4[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate167.errors = [failure325(instancePath+"/lines")];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items_total !== undefined){
const _errs14 = errors;
if(!(validate158(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_total !== undefined){
const _errs15 = errors;
if(!(validate158(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs16 = errors;
if(!(validate158(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_paid !== undefined){
const _errs17 = errors;
if(!(validate158(data.amount_paid, {instancePath:instancePath+"/amount_paid",parentData:data,parentDataProperty:"amount_paid",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs18 = errors;
if(!(validate158(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_address !== undefined){
let data11 = data.shipping_address;
const _errs19 = errors;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(!(validate178(data11, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs22 = errors;
if(data11 !== null){
(vErrors ??= []).push(failure377(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs22 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push(failure378(instancePath+"/shipping_address"));
errors++;
validate167.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data12 = data.note;
const _errs24 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate167.errors = [failure379(instancePath+"/note")];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reserved_until !== undefined){
const _errs27 = errors;
if(!(validate180(data.reserved_until, {instancePath:instancePath+"/reserved_until",parentData:data,parentDataProperty:"reserved_until",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancel_reason !== undefined){
let data14 = data.cancel_reason;
const _errs28 = errors;
const _errs29 = errors;
let valid6 = false;
const _errs30 = errors;
if(typeof data14 !== "string"){
(vErrors ??= []).push(failure309(instancePath+"/cancel_reason"));
errors++;
}
if(!(((((data14 === "customer") || (data14 === "staff")) || (data14 === "expired")) || (data14 === "fraud")) || (data14 === "other"))){
(vErrors ??= []).push(failure310(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs30 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs33 = errors;
if(data14 !== null){
(vErrors ??= []).push(failure380(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs33 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure381(instancePath+"/cancel_reason"));
errors++;
validate167.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tracking !== undefined){
let data15 = data.tracking;
const _errs35 = errors;
const _errs36 = errors;
let valid8 = false;
const _errs37 = errors;
if(!(validate182(data15, {instancePath:instancePath+"/tracking",parentData:data,parentDataProperty:"tracking",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var _valid2 = _errs37 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs38 = errors;
if(data15 !== null){
(vErrors ??= []).push(failure382(instancePath+"/tracking"));
errors++;
}
var _valid2 = _errs38 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
(vErrors ??= []).push(failure383(instancePath+"/tracking"));
errors++;
validate167.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data16 = data.version;
const _errs40 = errors;
const _errs41 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate167.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs41){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate167.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate167.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data16))){
validate167.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data17 = data.etag;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data17 === "string"){
if(data17.length > 100 && func4(data17) > 100){
validate167.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data17)){
validate167.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate167.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placed_at !== undefined){
const _errs46 = errors;
if(!(validate33(data.placed_at, {instancePath:instancePath+"/placed_at",parentData:data,parentDataProperty:"placed_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paid_at !== undefined){
const _errs47 = errors;
if(!(validate180(data.paid_at, {instancePath:instancePath+"/paid_at",parentData:data,parentDataProperty:"paid_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fulfilled_at !== undefined){
const _errs48 = errors;
if(!(validate180(data.fulfilled_at, {instancePath:instancePath+"/fulfilled_at",parentData:data,parentDataProperty:"fulfilled_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancelled_at !== undefined){
const _errs49 = errors;
if(!(validate180(data.cancelled_at, {instancePath:instancePath+"/cancelled_at",parentData:data,parentDataProperty:"cancelled_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs50 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payments !== undefined){
let data23 = data.payments;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data23)){
if(data23.length > 1000){
validate167.errors = [failure384(instancePath+"/payments")];
return false;
}
else {
var valid11 = true;
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
const _errs53 = errors;
if(!(validate189(data23[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data23,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
var valid11 = _errs53 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate167.errors = [failure385(instancePath+"/payments")];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data25 = data.items;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data25)){
if(data25.length > 50){
validate167.errors = [failure386(instancePath+"/items")];
return false;
}
else {
var valid12 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
const _errs56 = errors;
if(!(validate22(data25[i2], {instancePath:instancePath+"/items/" + i2,parentData:data25,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid12 = _errs56 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate167.errors = [failure132(instancePath+"/items")];
return false;
}
}
var valid0 = _errs54 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate167.errors = [failure21(instancePath)];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}
function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if((((((((((((((((((((((((key0 !== "id") && (key0 !== "user_id")) && (key0 !== "status")) && (key0 !== "currency")) && (key0 !== "lines")) && (key0 !== "items_total")) && (key0 !== "shipping_total")) && (key0 !== "total")) && (key0 !== "amount_paid")) && (key0 !== "amount_refunded")) && (key0 !== "shipping_address")) && (key0 !== "note")) && (key0 !== "reserved_until")) && (key0 !== "cancel_reason")) && (key0 !== "tracking")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "placed_at")) && (key0 !== "paid_at")) && (key0 !== "fulfilled_at")) && (key0 !== "cancelled_at")) && (key0 !== "updated_at")) && (key0 !== "payments")) && (key0 !== "items")){
validate206.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 24 && func4(data0) > 24){
validate206.errors = [failure313(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func4(data0) < 24){
validate206.errors = [failure314(instancePath+"/id")];
return false;
}
else {
if(!pattern78.test(data0)){
validate206.errors = [failure315(instancePath+"/id")];
return false;
}
}
}
}
else {
validate206.errors = [failure316(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
let data1 = data.user_id;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate206.errors = [failure371(instancePath+"/user_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate206.errors = [failure372(instancePath+"/user_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate206.errors = [failure373(instancePath+"/user_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate206.errors = [failure374(instancePath+"/user_id")];
return false;
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate206.errors = [failure375(instancePath+"/status")];
return false;
}
if(!(((((data2 === "pending") || (data2 === "authorized")) || (data2 === "paid")) || (data2 === "fulfilled")) || (data2 === "cancelled"))){
validate206.errors = [failure376(instancePath+"/status")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs10 = errors;
if(!(validate25(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data4 = data.lines;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
if(data4.length > 50){
validate206.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
if(data4.length < 1){
validate206.errors = [failure324(instancePath+"/lines")];
return false;
}
else {
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate169(data4[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate206.errors = [failure325(instancePath+"/lines")];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items_total !== undefined){
const _errs14 = errors;
if(!(validate158(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_total !== undefined){
const _errs15 = errors;
if(!(validate158(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs16 = errors;
if(!(validate158(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_paid !== undefined){
const _errs17 = errors;
if(!(validate158(data.amount_paid, {instancePath:instancePath+"/amount_paid",parentData:data,parentDataProperty:"amount_paid",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs18 = errors;
if(!(validate158(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_address !== undefined){
let data11 = data.shipping_address;
const _errs19 = errors;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(!(validate178(data11, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs22 = errors;
if(data11 !== null){
(vErrors ??= []).push(failure377(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs22 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push(failure378(instancePath+"/shipping_address"));
errors++;
validate206.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data12 = data.note;
const _errs24 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate206.errors = [failure379(instancePath+"/note")];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reserved_until !== undefined){
const _errs27 = errors;
if(!(validate180(data.reserved_until, {instancePath:instancePath+"/reserved_until",parentData:data,parentDataProperty:"reserved_until",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancel_reason !== undefined){
let data14 = data.cancel_reason;
const _errs28 = errors;
const _errs29 = errors;
let valid6 = false;
const _errs30 = errors;
if(typeof data14 !== "string"){
(vErrors ??= []).push(failure309(instancePath+"/cancel_reason"));
errors++;
}
if(!(((((data14 === "customer") || (data14 === "staff")) || (data14 === "expired")) || (data14 === "fraud")) || (data14 === "other"))){
(vErrors ??= []).push(failure310(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs30 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs33 = errors;
if(data14 !== null){
(vErrors ??= []).push(failure380(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs33 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure381(instancePath+"/cancel_reason"));
errors++;
validate206.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tracking !== undefined){
let data15 = data.tracking;
const _errs35 = errors;
const _errs36 = errors;
let valid8 = false;
const _errs37 = errors;
if(!(validate182(data15, {instancePath:instancePath+"/tracking",parentData:data,parentDataProperty:"tracking",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var _valid2 = _errs37 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs38 = errors;
if(data15 !== null){
(vErrors ??= []).push(failure382(instancePath+"/tracking"));
errors++;
}
var _valid2 = _errs38 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
(vErrors ??= []).push(failure383(instancePath+"/tracking"));
errors++;
validate206.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data16 = data.version;
const _errs40 = errors;
const _errs41 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate206.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs41){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate206.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate206.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data16))){
validate206.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data17 = data.etag;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data17 === "string"){
if(data17.length > 100 && func4(data17) > 100){
validate206.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data17)){
validate206.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate206.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placed_at !== undefined){
const _errs46 = errors;
if(!(validate33(data.placed_at, {instancePath:instancePath+"/placed_at",parentData:data,parentDataProperty:"placed_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paid_at !== undefined){
const _errs47 = errors;
if(!(validate180(data.paid_at, {instancePath:instancePath+"/paid_at",parentData:data,parentDataProperty:"paid_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fulfilled_at !== undefined){
const _errs48 = errors;
if(!(validate180(data.fulfilled_at, {instancePath:instancePath+"/fulfilled_at",parentData:data,parentDataProperty:"fulfilled_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancelled_at !== undefined){
const _errs49 = errors;
if(!(validate180(data.cancelled_at, {instancePath:instancePath+"/cancelled_at",parentData:data,parentDataProperty:"cancelled_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs50 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payments !== undefined){
let data23 = data.payments;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data23)){
if(data23.length > 1000){
validate206.errors = [failure384(instancePath+"/payments")];
return false;
}
else {
var valid11 = true;
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
const _errs53 = errors;
if(!(validate189(data23[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data23,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
var valid11 = _errs53 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate206.errors = [failure385(instancePath+"/payments")];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data25 = data.items;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data25)){
if(data25.length > 50){
validate206.errors = [failure386(instancePath+"/items")];
return false;
}
else {
var valid12 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
const _errs56 = errors;
if(!(validate22(data25[i2], {instancePath:instancePath+"/items/" + i2,parentData:data25,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid12 = _errs56 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate206.errors = [failure132(instancePath+"/items")];
return false;
}
}
var valid0 = _errs54 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate206.errors = [failure21(instancePath)];
return false;
}
}
validate206.errors = vErrors;
return errors === 0;
}
function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate166.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate166.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 100){
validate166.errors = [failure130(instancePath+"/items")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(!(validate167(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate206(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure131(instancePath+"/items/" + i0));
errors++;
validate166.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate166.errors = [failure132(instancePath+"/items")];
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
const _errs8 = errors;
if(!(validate57(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
const _errs9 = errors;
if(!(validate59(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate166.errors = [failure21(instancePath)];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}
export const Order = validate227;
function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.items_total === undefined) && (missing0 = "items_total"))) || ((data.shipping_total === undefined) && (missing0 = "shipping_total"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.amount_paid === undefined) && (missing0 = "amount_paid"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.shipping_address === undefined) && (missing0 = "shipping_address"))) || ((data.note === undefined) && (missing0 = "note"))) || ((data.reserved_until === undefined) && (missing0 = "reserved_until"))) || ((data.cancel_reason === undefined) && (missing0 = "cancel_reason"))) || ((data.tracking === undefined) && (missing0 = "tracking"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.placed_at === undefined) && (missing0 = "placed_at"))) || ((data.paid_at === undefined) && (missing0 = "paid_at"))) || ((data.fulfilled_at === undefined) && (missing0 = "fulfilled_at"))) || ((data.cancelled_at === undefined) && (missing0 = "cancelled_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate227.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if((((((((((((((((((((((((key0 !== "id") && (key0 !== "user_id")) && (key0 !== "status")) && (key0 !== "currency")) && (key0 !== "lines")) && (key0 !== "items_total")) && (key0 !== "shipping_total")) && (key0 !== "total")) && (key0 !== "amount_paid")) && (key0 !== "amount_refunded")) && (key0 !== "shipping_address")) && (key0 !== "note")) && (key0 !== "reserved_until")) && (key0 !== "cancel_reason")) && (key0 !== "tracking")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "placed_at")) && (key0 !== "paid_at")) && (key0 !== "fulfilled_at")) && (key0 !== "cancelled_at")) && (key0 !== "updated_at")) && (key0 !== "payments")) && (key0 !== "items")){
validate227.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 24 && func4(data0) > 24){
validate227.errors = [failure313(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func4(data0) < 24){
validate227.errors = [failure314(instancePath+"/id")];
return false;
}
else {
if(!pattern78.test(data0)){
validate227.errors = [failure315(instancePath+"/id")];
return false;
}
}
}
}
else {
validate227.errors = [failure316(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
let data1 = data.user_id;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate227.errors = [failure371(instancePath+"/user_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate227.errors = [failure372(instancePath+"/user_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate227.errors = [failure373(instancePath+"/user_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate227.errors = [failure374(instancePath+"/user_id")];
return false;
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate227.errors = [failure375(instancePath+"/status")];
return false;
}
if(!(((((data2 === "pending") || (data2 === "authorized")) || (data2 === "paid")) || (data2 === "fulfilled")) || (data2 === "cancelled"))){
validate227.errors = [failure376(instancePath+"/status")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs10 = errors;
if(!(validate25(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data4 = data.lines;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data4)){
if(data4.length > 50){
validate227.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
if(data4.length < 1){
validate227.errors = [failure324(instancePath+"/lines")];
return false;
}
else {
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate169(data4[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate227.errors = [failure325(instancePath+"/lines")];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items_total !== undefined){
const _errs14 = errors;
if(!(validate158(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_total !== undefined){
const _errs15 = errors;
if(!(validate158(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs16 = errors;
if(!(validate158(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_paid !== undefined){
const _errs17 = errors;
if(!(validate158(data.amount_paid, {instancePath:instancePath+"/amount_paid",parentData:data,parentDataProperty:"amount_paid",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs18 = errors;
if(!(validate158(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_address !== undefined){
let data11 = data.shipping_address;
const _errs19 = errors;
const _errs20 = errors;
let valid4 = false;
const _errs21 = errors;
if(!(validate178(data11, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs22 = errors;
if(data11 !== null){
(vErrors ??= []).push(failure377(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs22 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push(failure378(instancePath+"/shipping_address"));
errors++;
validate227.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data12 = data.note;
const _errs24 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate227.errors = [failure379(instancePath+"/note")];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reserved_until !== undefined){
const _errs27 = errors;
if(!(validate180(data.reserved_until, {instancePath:instancePath+"/reserved_until",parentData:data,parentDataProperty:"reserved_until",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancel_reason !== undefined){
let data14 = data.cancel_reason;
const _errs28 = errors;
const _errs29 = errors;
let valid6 = false;
const _errs30 = errors;
if(typeof data14 !== "string"){
(vErrors ??= []).push(failure309(instancePath+"/cancel_reason"));
errors++;
}
if(!(((((data14 === "customer") || (data14 === "staff")) || (data14 === "expired")) || (data14 === "fraud")) || (data14 === "other"))){
(vErrors ??= []).push(failure310(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs30 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs33 = errors;
if(data14 !== null){
(vErrors ??= []).push(failure380(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs33 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure381(instancePath+"/cancel_reason"));
errors++;
validate227.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tracking !== undefined){
let data15 = data.tracking;
const _errs35 = errors;
const _errs36 = errors;
let valid8 = false;
const _errs37 = errors;
if(!(validate182(data15, {instancePath:instancePath+"/tracking",parentData:data,parentDataProperty:"tracking",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var _valid2 = _errs37 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs38 = errors;
if(data15 !== null){
(vErrors ??= []).push(failure382(instancePath+"/tracking"));
errors++;
}
var _valid2 = _errs38 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
(vErrors ??= []).push(failure383(instancePath+"/tracking"));
errors++;
validate227.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data16 = data.version;
const _errs40 = errors;
const _errs41 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate227.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs41){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate227.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate227.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data16))){
validate227.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data17 = data.etag;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data17 === "string"){
if(data17.length > 100 && func4(data17) > 100){
validate227.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data17)){
validate227.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate227.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placed_at !== undefined){
const _errs46 = errors;
if(!(validate33(data.placed_at, {instancePath:instancePath+"/placed_at",parentData:data,parentDataProperty:"placed_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paid_at !== undefined){
const _errs47 = errors;
if(!(validate180(data.paid_at, {instancePath:instancePath+"/paid_at",parentData:data,parentDataProperty:"paid_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fulfilled_at !== undefined){
const _errs48 = errors;
if(!(validate180(data.fulfilled_at, {instancePath:instancePath+"/fulfilled_at",parentData:data,parentDataProperty:"fulfilled_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancelled_at !== undefined){
const _errs49 = errors;
if(!(validate180(data.cancelled_at, {instancePath:instancePath+"/cancelled_at",parentData:data,parentDataProperty:"cancelled_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs50 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payments !== undefined){
let data23 = data.payments;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data23)){
if(data23.length > 1000){
validate227.errors = [failure384(instancePath+"/payments")];
return false;
}
else {
var valid11 = true;
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
const _errs53 = errors;
if(!(validate189(data23[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data23,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
var valid11 = _errs53 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate227.errors = [failure385(instancePath+"/payments")];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data25 = data.items;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data25)){
if(data25.length > 50){
validate227.errors = [failure386(instancePath+"/items")];
return false;
}
else {
var valid12 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
const _errs56 = errors;
if(!(validate22(data25[i2], {instancePath:instancePath+"/items/" + i2,parentData:data25,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid12 = _errs56 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate227.errors = [failure132(instancePath+"/items")];
return false;
}
}
var valid0 = _errs54 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate227.errors = [failure21(instancePath)];
return false;
}
}
validate227.errors = vErrors;
return errors === 0;
}
export const PaymentPage = validate245;
function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((key0 !== "id") && (key0 !== "order_id")) && (key0 !== "status")) && (key0 !== "amount")) && (key0 !== "currency")) && (key0 !== "amount_captured")) && (key0 !== "amount_refunded")) && (key0 !== "provider")) && (key0 !== "method_label")) && (key0 !== "capture_mode")) && (key0 !== "expires_at")) && (key0 !== "failure")) && (key0 !== "refunds")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate247.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 24 && func4(data0) > 24){
validate247.errors = [failure352(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func4(data0) < 24){
validate247.errors = [failure353(instancePath+"/id")];
return false;
}
else {
if(!pattern85.test(data0)){
validate247.errors = [failure354(instancePath+"/id")];
return false;
}
}
}
}
else {
validate247.errors = [failure355(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order_id !== undefined){
let data1 = data.order_id;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(data1.length > 24 && func4(data1) > 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(data1.length < 24 || data1.length < 48 && func4(data1) < 24){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern78.test(data1)){
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure318(instancePath+"/order_id"));
errors++;
validate247.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs12 = errors;
if(typeof data2 !== "string"){
validate247.errors = [failure356(instancePath+"/status")];
return false;
}
if(!(((((((data2 === "pending") || (data2 === "authorized")) || (data2 === "captured")) || (data2 === "partially_refunded")) || (data2 === "refunded")) || (data2 === "voided")) || (data2 === "failed"))){
validate247.errors = [failure357(instancePath+"/status")];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
const _errs15 = errors;
if(!(validate158(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs16 = errors;
if(!(validate25(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_captured !== undefined){
const _errs17 = errors;
if(!(validate158(data.amount_captured, {instancePath:instancePath+"/amount_captured",parentData:data,parentDataProperty:"amount_captured",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs18 = errors;
if(!(validate158(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data7 = data.provider;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(data7.length > 40 && func4(data7) > 40){
validate247.errors = [failure358(instancePath+"/provider")];
return false;
}
else {
if(data7.length < 1){
validate247.errors = [failure359(instancePath+"/provider")];
return false;
}
else {
if(!pattern87.test(data7)){
validate247.errors = [failure360(instancePath+"/provider")];
return false;
}
}
}
}
else {
validate247.errors = [failure361(instancePath+"/provider")];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method_label !== undefined){
let data8 = data.method_label;
const _errs21 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate247.errors = [failure362(instancePath+"/method_label")];
return false;
}
if(errors === _errs21){
if(typeof data8 === "string"){
if(data8.length > 100 && func4(data8) > 100){
validate247.errors = [failure363(instancePath+"/method_label")];
return false;
}
else {
if(!pattern11.test(data8)){
validate247.errors = [failure364(instancePath+"/method_label")];
return false;
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capture_mode !== undefined){
let data9 = data.capture_mode;
const _errs23 = errors;
if(typeof data9 !== "string"){
validate247.errors = [failure365(instancePath+"/capture_mode")];
return false;
}
if(!((data9 === "manual") || (data9 === "automatic"))){
validate247.errors = [failure366(instancePath+"/capture_mode")];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs26 = errors;
if(!(validate180(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data11 = data.failure;
const _errs27 = errors;
const _errs28 = errors;
let valid6 = false;
const _errs29 = errors;
if(!(validate195(data11, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs30 = errors;
if(data11 !== null){
(vErrors ??= []).push(failure367(instancePath+"/failure"));
errors++;
}
var _valid1 = _errs30 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure368(instancePath+"/failure"));
errors++;
validate247.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunds !== undefined){
let data12 = data.refunds;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data12)){
if(data12.length > 1000){
validate247.errors = [failure369(instancePath+"/refunds")];
return false;
}
else {
var valid7 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs34 = errors;
if(!(validate197(data12[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid7 = _errs34 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate247.errors = [failure370(instancePath+"/refunds")];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data14 = data.version;
const _errs35 = errors;
const _errs36 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate247.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs36){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate247.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate247.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data14))){
validate247.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data15 = data.etag;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data15 === "string"){
if(data15.length > 100 && func4(data15) > 100){
validate247.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data15)){
validate247.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate247.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs41 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs42 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs42 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
else {
validate247.errors = [failure21(instancePath)];
return false;
}
}
validate247.errors = vErrors;
return errors === 0;
}
function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate245.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate245.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 100){
validate245.errors = [failure130(instancePath+"/items")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(!(validate189(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate247(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure131(instancePath+"/items/" + i0));
errors++;
validate245.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate245.errors = [failure132(instancePath+"/items")];
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
const _errs8 = errors;
if(!(validate57(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
const _errs9 = errors;
if(!(validate59(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate245.errors = [failure21(instancePath)];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}
export const Payment = validate260;
function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.order_id === undefined) && (missing0 = "order_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.amount_captured === undefined) && (missing0 = "amount_captured"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.method_label === undefined) && (missing0 = "method_label"))) || ((data.capture_mode === undefined) && (missing0 = "capture_mode"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.refunds === undefined) && (missing0 = "refunds"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate260.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((key0 !== "id") && (key0 !== "order_id")) && (key0 !== "status")) && (key0 !== "amount")) && (key0 !== "currency")) && (key0 !== "amount_captured")) && (key0 !== "amount_refunded")) && (key0 !== "provider")) && (key0 !== "method_label")) && (key0 !== "capture_mode")) && (key0 !== "expires_at")) && (key0 !== "failure")) && (key0 !== "refunds")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate260.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 24 && func4(data0) > 24){
validate260.errors = [failure352(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func4(data0) < 24){
validate260.errors = [failure353(instancePath+"/id")];
return false;
}
else {
if(!pattern85.test(data0)){
validate260.errors = [failure354(instancePath+"/id")];
return false;
}
}
}
}
else {
validate260.errors = [failure355(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order_id !== undefined){
let data1 = data.order_id;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(data1.length > 24 && func4(data1) > 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(data1.length < 24 || data1.length < 48 && func4(data1) < 24){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern78.test(data1)){
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure318(instancePath+"/order_id"));
errors++;
validate260.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs12 = errors;
if(typeof data2 !== "string"){
validate260.errors = [failure356(instancePath+"/status")];
return false;
}
if(!(((((((data2 === "pending") || (data2 === "authorized")) || (data2 === "captured")) || (data2 === "partially_refunded")) || (data2 === "refunded")) || (data2 === "voided")) || (data2 === "failed"))){
validate260.errors = [failure357(instancePath+"/status")];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
const _errs15 = errors;
if(!(validate158(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs16 = errors;
if(!(validate25(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_captured !== undefined){
const _errs17 = errors;
if(!(validate158(data.amount_captured, {instancePath:instancePath+"/amount_captured",parentData:data,parentDataProperty:"amount_captured",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs18 = errors;
if(!(validate158(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data7 = data.provider;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(data7.length > 40 && func4(data7) > 40){
validate260.errors = [failure358(instancePath+"/provider")];
return false;
}
else {
if(data7.length < 1){
validate260.errors = [failure359(instancePath+"/provider")];
return false;
}
else {
if(!pattern87.test(data7)){
validate260.errors = [failure360(instancePath+"/provider")];
return false;
}
}
}
}
else {
validate260.errors = [failure361(instancePath+"/provider")];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method_label !== undefined){
let data8 = data.method_label;
const _errs21 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate260.errors = [failure362(instancePath+"/method_label")];
return false;
}
if(errors === _errs21){
if(typeof data8 === "string"){
if(data8.length > 100 && func4(data8) > 100){
validate260.errors = [failure363(instancePath+"/method_label")];
return false;
}
else {
if(!pattern11.test(data8)){
validate260.errors = [failure364(instancePath+"/method_label")];
return false;
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capture_mode !== undefined){
let data9 = data.capture_mode;
const _errs23 = errors;
if(typeof data9 !== "string"){
validate260.errors = [failure365(instancePath+"/capture_mode")];
return false;
}
if(!((data9 === "manual") || (data9 === "automatic"))){
validate260.errors = [failure366(instancePath+"/capture_mode")];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs26 = errors;
if(!(validate180(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data11 = data.failure;
const _errs27 = errors;
const _errs28 = errors;
let valid6 = false;
const _errs29 = errors;
if(!(validate195(data11, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs30 = errors;
if(data11 !== null){
(vErrors ??= []).push(failure367(instancePath+"/failure"));
errors++;
}
var _valid1 = _errs30 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure368(instancePath+"/failure"));
errors++;
validate260.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunds !== undefined){
let data12 = data.refunds;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data12)){
if(data12.length > 1000){
validate260.errors = [failure369(instancePath+"/refunds")];
return false;
}
else {
var valid7 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs34 = errors;
if(!(validate197(data12[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
var valid7 = _errs34 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate260.errors = [failure370(instancePath+"/refunds")];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data14 = data.version;
const _errs35 = errors;
const _errs36 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate260.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs36){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate260.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate260.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data14))){
validate260.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data15 = data.etag;
const _errs38 = errors;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data15 === "string"){
if(data15.length > 100 && func4(data15) > 100){
validate260.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data15)){
validate260.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate260.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs41 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs42 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs42 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate260.errors = [failure21(instancePath)];
return false;
}
}
validate260.errors = vErrors;
return errors === 0;
}
export const Refund = validate270;
function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate270.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "amount")) || (key0 === "reason")) || (key0 === "status")) || (key0 === "created_at"))){
validate270.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 23 && func4(data0) > 23){
validate270.errors = [failure344(instancePath+"/id")];
return false;
}
else {
if(data0.length < 23 || data0.length < 46 && func4(data0) < 23){
validate270.errors = [failure345(instancePath+"/id")];
return false;
}
else {
if(!pattern91.test(data0)){
validate270.errors = [failure346(instancePath+"/id")];
return false;
}
}
}
}
else {
validate270.errors = [failure347(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
const _errs4 = errors;
if(!(validate158(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data2 = data.reason;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate270.errors = [failure348(instancePath+"/reason")];
return false;
}
if(!(((((data2 === "requested_by_customer") || (data2 === "duplicate")) || (data2 === "fraudulent")) || (data2 === "defective")) || (data2 === "other"))){
validate270.errors = [failure349(instancePath+"/reason")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate270.errors = [failure350(instancePath+"/status")];
return false;
}
if(!(((data3 === "pending") || (data3 === "succeeded")) || (data3 === "failed"))){
validate270.errors = [failure351(instancePath+"/status")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs11 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
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
validate270.errors = [failure21(instancePath)];
return false;
}
}
validate270.errors = vErrors;
return errors === 0;
}
export const Health = validate273;
function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate273.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "status")){
validate273.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate273.errors = [failure387(instancePath+"/status")];
return false;
}
if(!(data0 === "ok")){
validate273.errors = [failure388(instancePath+"/status")];
return false;
}
}
}
}
}
else {
validate273.errors = [failure21(instancePath)];
return false;
}
}
validate273.errors = vErrors;
return errors === 0;
}
export const ItemPage_2 = validate274;
function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((data.amount === undefined) && (missing0 = "amount")) || ((data.currency === undefined) && (missing0 = "currency"))){
validate276.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "currency"))){
validate276.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.amount !== undefined){
let data0 = data.amount;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate276.errors = [failure389(instancePath+"/amount")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 999999999999 || isNaN(data0)){
validate276.errors = [failure390(instancePath+"/amount")];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate276.errors = [failure391(instancePath+"/amount")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate276.errors = [failure392(instancePath+"/amount")];
return false;
}
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
if(data.currency !== undefined){
const _errs5 = errors;
if(!(validate25(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate276.errors = [failure21(instancePath)];
return false;
}
}
validate276.errors = vErrors;
return errors === 0;
}
function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.category_id === undefined) && (missing0 = "category_id"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.stock === undefined) && (missing0 = "stock"))) || ((data.available === undefined) && (missing0 = "available"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.image_ids === undefined) && (missing0 = "image_ids"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.rating_average === undefined) && (missing0 = "rating_average"))) || ((data.rating_count === undefined) && (missing0 = "rating_count"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate275.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")) && (key0 !== "category")) && (key0 !== "reviews")){
validate275.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate275.errors = [failure66(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate275.errors = [failure67(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate275.errors = [failure68(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate275.errors = [failure69(instancePath+"/id")];
return false;
}
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
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate275.errors = [failure79(instancePath+"/name")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs8 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate275.errors = [failure80(instancePath+"/description")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
const _errs11 = errors;
if(!(validate276(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category_id !== undefined){
let data4 = data.category_id;
const _errs12 = errors;
const _errs13 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate275.errors = [failure85(instancePath+"/category_id")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate275.errors = [failure86(instancePath+"/category_id")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate275.errors = [failure87(instancePath+"/category_id")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate275.errors = [failure88(instancePath+"/category_id")];
return false;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sku !== undefined){
let data5 = data.sku;
const _errs15 = errors;
const _errs16 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate275.errors = [failure89(instancePath+"/sku")];
return false;
}
if(errors === _errs16){
if(typeof data5 === "string"){
if(data5.length > 64 && func4(data5) > 64){
validate275.errors = [failure90(instancePath+"/sku")];
return false;
}
else {
if(!pattern4.test(data5)){
validate275.errors = [failure91(instancePath+"/sku")];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock !== undefined){
let data6 = data.stock;
const _errs18 = errors;
const _errs19 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate275.errors = [failure92(instancePath+"/stock")];
return false;
}
if(errors === _errs19){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
validate275.errors = [failure93(instancePath+"/stock")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate275.errors = [failure94(instancePath+"/stock")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate275.errors = [failure95(instancePath+"/stock")];
return false;
}
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
let data7 = data.available;
const _errs21 = errors;
const _errs22 = errors;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
validate275.errors = [failure96(instancePath+"/available")];
return false;
}
if(errors === _errs22){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
validate275.errors = [failure97(instancePath+"/available")];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate275.errors = [failure98(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data7))){
validate275.errors = [failure99(instancePath+"/available")];
return false;
}
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active !== undefined){
const _errs24 = errors;
if(typeof data.active !== "boolean"){
validate275.errors = [failure100(instancePath+"/active")];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_ids !== undefined){
const _errs26 = errors;
if(!(validate27(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
const _errs27 = errors;
if(!(validate29(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_average !== undefined){
let data11 = data.rating_average;
const _errs28 = errors;
const _errs29 = errors;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
validate275.errors = [failure101(instancePath+"/rating_average")];
return false;
}
if(errors === _errs29){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 5 || isNaN(data11)){
validate275.errors = [failure102(instancePath+"/rating_average")];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate275.errors = [failure103(instancePath+"/rating_average")];
return false;
}
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_count !== undefined){
let data12 = data.rating_count;
const _errs31 = errors;
const _errs32 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate275.errors = [failure104(instancePath+"/rating_count")];
return false;
}
if(errors === _errs32){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
validate275.errors = [failure105(instancePath+"/rating_count")];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate275.errors = [failure106(instancePath+"/rating_count")];
return false;
}
else {
if(!(formats0.validate(data12))){
validate275.errors = [failure107(instancePath+"/rating_count")];
return false;
}
}
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data13 = data.version;
const _errs34 = errors;
const _errs35 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate275.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate275.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate275.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data13))){
validate275.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data14 = data.etag;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data14 === "string"){
if(data14.length > 100 && func4(data14) > 100){
validate275.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data14)){
validate275.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate275.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs40 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs41 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data17 = data.category;
const _errs42 = errors;
const _errs43 = errors;
let valid12 = false;
const _errs44 = errors;
if(!(validate36(data17, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid0 = _errs44 === errors;
valid12 = valid12 || _valid0;
if(!valid12){
const _errs45 = errors;
if(data17 !== null){
(vErrors ??= []).push(failure108(instancePath+"/category"));
errors++;
}
var _valid0 = _errs45 === errors;
valid12 = valid12 || _valid0;
}
if(!valid12){
(vErrors ??= []).push(failure109(instancePath+"/category"));
errors++;
validate275.errors = vErrors;
return false;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined){
let data18 = data.reviews;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data18)){
if(data18.length > 10){
validate275.errors = [failure110(instancePath+"/reviews")];
return false;
}
else {
var valid13 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
const _errs49 = errors;
if(!(validate40(data18[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data18,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid13 = _errs49 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate275.errors = [failure111(instancePath+"/reviews")];
return false;
}
}
var valid0 = _errs47 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate275.errors = [failure21(instancePath)];
return false;
}
}
validate275.errors = vErrors;
return errors === 0;
}
function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")) && (key0 !== "category")) && (key0 !== "reviews")){
validate286.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate286.errors = [failure66(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate286.errors = [failure67(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate286.errors = [failure68(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate286.errors = [failure69(instancePath+"/id")];
return false;
}
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
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate286.errors = [failure79(instancePath+"/name")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs8 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate286.errors = [failure80(instancePath+"/description")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
const _errs11 = errors;
if(!(validate276(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category_id !== undefined){
let data4 = data.category_id;
const _errs12 = errors;
const _errs13 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate286.errors = [failure85(instancePath+"/category_id")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate286.errors = [failure86(instancePath+"/category_id")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate286.errors = [failure87(instancePath+"/category_id")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate286.errors = [failure88(instancePath+"/category_id")];
return false;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sku !== undefined){
let data5 = data.sku;
const _errs15 = errors;
const _errs16 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate286.errors = [failure89(instancePath+"/sku")];
return false;
}
if(errors === _errs16){
if(typeof data5 === "string"){
if(data5.length > 64 && func4(data5) > 64){
validate286.errors = [failure90(instancePath+"/sku")];
return false;
}
else {
if(!pattern4.test(data5)){
validate286.errors = [failure91(instancePath+"/sku")];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock !== undefined){
let data6 = data.stock;
const _errs18 = errors;
const _errs19 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate286.errors = [failure92(instancePath+"/stock")];
return false;
}
if(errors === _errs19){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
validate286.errors = [failure93(instancePath+"/stock")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate286.errors = [failure94(instancePath+"/stock")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate286.errors = [failure95(instancePath+"/stock")];
return false;
}
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
let data7 = data.available;
const _errs21 = errors;
const _errs22 = errors;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
validate286.errors = [failure96(instancePath+"/available")];
return false;
}
if(errors === _errs22){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
validate286.errors = [failure97(instancePath+"/available")];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate286.errors = [failure98(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data7))){
validate286.errors = [failure99(instancePath+"/available")];
return false;
}
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active !== undefined){
const _errs24 = errors;
if(typeof data.active !== "boolean"){
validate286.errors = [failure100(instancePath+"/active")];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_ids !== undefined){
const _errs26 = errors;
if(!(validate27(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
const _errs27 = errors;
if(!(validate29(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_average !== undefined){
let data11 = data.rating_average;
const _errs28 = errors;
const _errs29 = errors;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
validate286.errors = [failure101(instancePath+"/rating_average")];
return false;
}
if(errors === _errs29){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 5 || isNaN(data11)){
validate286.errors = [failure102(instancePath+"/rating_average")];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate286.errors = [failure103(instancePath+"/rating_average")];
return false;
}
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_count !== undefined){
let data12 = data.rating_count;
const _errs31 = errors;
const _errs32 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate286.errors = [failure104(instancePath+"/rating_count")];
return false;
}
if(errors === _errs32){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
validate286.errors = [failure105(instancePath+"/rating_count")];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate286.errors = [failure106(instancePath+"/rating_count")];
return false;
}
else {
if(!(formats0.validate(data12))){
validate286.errors = [failure107(instancePath+"/rating_count")];
return false;
}
}
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data13 = data.version;
const _errs34 = errors;
const _errs35 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate286.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate286.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate286.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data13))){
validate286.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data14 = data.etag;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data14 === "string"){
if(data14.length > 100 && func4(data14) > 100){
validate286.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data14)){
validate286.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate286.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs40 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs41 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data17 = data.category;
const _errs42 = errors;
const _errs43 = errors;
let valid12 = false;
const _errs44 = errors;
if(!(validate36(data17, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid0 = _errs44 === errors;
valid12 = valid12 || _valid0;
if(!valid12){
const _errs45 = errors;
if(data17 !== null){
(vErrors ??= []).push(failure108(instancePath+"/category"));
errors++;
}
var _valid0 = _errs45 === errors;
valid12 = valid12 || _valid0;
}
if(!valid12){
(vErrors ??= []).push(failure109(instancePath+"/category"));
errors++;
validate286.errors = vErrors;
return false;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined){
let data18 = data.reviews;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data18)){
if(data18.length > 10){
validate286.errors = [failure110(instancePath+"/reviews")];
return false;
}
else {
var valid13 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
const _errs49 = errors;
if(!(validate40(data18[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data18,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid13 = _errs49 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate286.errors = [failure111(instancePath+"/reviews")];
return false;
}
}
var valid0 = _errs47 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate286.errors = [failure21(instancePath)];
return false;
}
}
validate286.errors = vErrors;
return errors === 0;
}
function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate274.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate274.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 100){
validate274.errors = [failure130(instancePath+"/items")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(!(validate275(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate286(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure131(instancePath+"/items/" + i0));
errors++;
validate274.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate274.errors = [failure132(instancePath+"/items")];
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
const _errs8 = errors;
if(!(validate57(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
const _errs9 = errors;
if(!(validate59(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate274.errors = [failure21(instancePath)];
return false;
}
}
validate274.errors = vErrors;
return errors === 0;
}
export const Item_2 = validate297;
function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.category_id === undefined) && (missing0 = "category_id"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.stock === undefined) && (missing0 = "stock"))) || ((data.available === undefined) && (missing0 = "available"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.image_ids === undefined) && (missing0 = "image_ids"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.rating_average === undefined) && (missing0 = "rating_average"))) || ((data.rating_count === undefined) && (missing0 = "rating_count"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate297.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")) && (key0 !== "category")) && (key0 !== "reviews")){
validate297.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate297.errors = [failure66(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate297.errors = [failure67(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate297.errors = [failure68(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate297.errors = [failure69(instancePath+"/id")];
return false;
}
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
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate297.errors = [failure79(instancePath+"/name")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data2 = data.description;
const _errs8 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate297.errors = [failure80(instancePath+"/description")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
const _errs11 = errors;
if(!(validate276(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category_id !== undefined){
let data4 = data.category_id;
const _errs12 = errors;
const _errs13 = errors;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
validate297.errors = [failure85(instancePath+"/category_id")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate297.errors = [failure86(instancePath+"/category_id")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate297.errors = [failure87(instancePath+"/category_id")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate297.errors = [failure88(instancePath+"/category_id")];
return false;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sku !== undefined){
let data5 = data.sku;
const _errs15 = errors;
const _errs16 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate297.errors = [failure89(instancePath+"/sku")];
return false;
}
if(errors === _errs16){
if(typeof data5 === "string"){
if(data5.length > 64 && func4(data5) > 64){
validate297.errors = [failure90(instancePath+"/sku")];
return false;
}
else {
if(!pattern4.test(data5)){
validate297.errors = [failure91(instancePath+"/sku")];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock !== undefined){
let data6 = data.stock;
const _errs18 = errors;
const _errs19 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate297.errors = [failure92(instancePath+"/stock")];
return false;
}
if(errors === _errs19){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
validate297.errors = [failure93(instancePath+"/stock")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate297.errors = [failure94(instancePath+"/stock")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate297.errors = [failure95(instancePath+"/stock")];
return false;
}
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
let data7 = data.available;
const _errs21 = errors;
const _errs22 = errors;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
validate297.errors = [failure96(instancePath+"/available")];
return false;
}
if(errors === _errs22){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
validate297.errors = [failure97(instancePath+"/available")];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate297.errors = [failure98(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data7))){
validate297.errors = [failure99(instancePath+"/available")];
return false;
}
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active !== undefined){
const _errs24 = errors;
if(typeof data.active !== "boolean"){
validate297.errors = [failure100(instancePath+"/active")];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_ids !== undefined){
const _errs26 = errors;
if(!(validate27(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
const _errs27 = errors;
if(!(validate29(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_average !== undefined){
let data11 = data.rating_average;
const _errs28 = errors;
const _errs29 = errors;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
validate297.errors = [failure101(instancePath+"/rating_average")];
return false;
}
if(errors === _errs29){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 5 || isNaN(data11)){
validate297.errors = [failure102(instancePath+"/rating_average")];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate297.errors = [failure103(instancePath+"/rating_average")];
return false;
}
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_count !== undefined){
let data12 = data.rating_count;
const _errs31 = errors;
const _errs32 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate297.errors = [failure104(instancePath+"/rating_count")];
return false;
}
if(errors === _errs32){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
validate297.errors = [failure105(instancePath+"/rating_count")];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate297.errors = [failure106(instancePath+"/rating_count")];
return false;
}
else {
if(!(formats0.validate(data12))){
validate297.errors = [failure107(instancePath+"/rating_count")];
return false;
}
}
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data13 = data.version;
const _errs34 = errors;
const _errs35 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate297.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate297.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate297.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data13))){
validate297.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data14 = data.etag;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data14 === "string"){
if(data14.length > 100 && func4(data14) > 100){
validate297.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data14)){
validate297.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate297.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs40 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs41 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data17 = data.category;
const _errs42 = errors;
const _errs43 = errors;
let valid12 = false;
const _errs44 = errors;
if(!(validate36(data17, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
var _valid0 = _errs44 === errors;
valid12 = valid12 || _valid0;
if(!valid12){
const _errs45 = errors;
if(data17 !== null){
(vErrors ??= []).push(failure108(instancePath+"/category"));
errors++;
}
var _valid0 = _errs45 === errors;
valid12 = valid12 || _valid0;
}
if(!valid12){
(vErrors ??= []).push(failure109(instancePath+"/category"));
errors++;
validate297.errors = vErrors;
return false;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined){
let data18 = data.reviews;
const _errs47 = errors;
if(errors === _errs47){
if(Array.isArray(data18)){
if(data18.length > 10){
validate297.errors = [failure110(instancePath+"/reviews")];
return false;
}
else {
var valid13 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
const _errs49 = errors;
if(!(validate40(data18[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data18,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid13 = _errs49 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate297.errors = [failure111(instancePath+"/reviews")];
return false;
}
}
var valid0 = _errs47 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate297.errors = [failure21(instancePath)];
return false;
}
}
validate297.errors = vErrors;
return errors === 0;
}
export const Quote_2 = validate305;
function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((data.amount === undefined) && (missing0 = "amount")) || ((data.currency === undefined) && (missing0 = "currency"))){
validate307.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "currency"))){
validate307.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.amount !== undefined){
let data0 = data.amount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate307.errors = [failure393(instancePath+"/amount")];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99999999999999 || isNaN(data0)){
validate307.errors = [failure394(instancePath+"/amount")];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate307.errors = [failure395(instancePath+"/amount")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate307.errors = [failure396(instancePath+"/amount")];
return false;
}
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
if(data.currency !== undefined){
const _errs4 = errors;
if(!(validate25(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
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
validate307.errors = [failure21(instancePath)];
return false;
}
}
validate307.errors = vErrors;
return errors === 0;
}
function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((data.item_id === undefined) && (missing0 = "item_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.unit_price === undefined) && (missing0 = "unit_price"))) || ((data.quantity === undefined) && (missing0 = "quantity"))) || ((data.line_total === undefined) && (missing0 = "line_total"))) || ((data.available === undefined) && (missing0 = "available"))){
validate306.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "item_id") || (key0 === "name")) || (key0 === "sku")) || (key0 === "unit_price")) || (key0 === "quantity")) || (key0 === "line_total")) || (key0 === "available"))){
validate306.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.item_id !== undefined){
let data0 = data.item_id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate306.errors = [failure66(instancePath+"/item_id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate306.errors = [failure67(instancePath+"/item_id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate306.errors = [failure68(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate306.errors = [failure69(instancePath+"/item_id")];
return false;
}
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
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate306.errors = [failure79(instancePath+"/name")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sku !== undefined){
let data2 = data.sku;
const _errs8 = errors;
const _errs9 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate306.errors = [failure89(instancePath+"/sku")];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 64 && func4(data2) > 64){
validate306.errors = [failure90(instancePath+"/sku")];
return false;
}
else {
if(!pattern4.test(data2)){
validate306.errors = [failure91(instancePath+"/sku")];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit_price !== undefined){
const _errs11 = errors;
if(!(validate307(data.unit_price, {instancePath:instancePath+"/unit_price",parentData:data,parentDataProperty:"unit_price",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantity !== undefined){
let data4 = data.quantity;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate306.errors = [failure299(instancePath+"/quantity")];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 49950 || isNaN(data4)){
validate306.errors = [failure320(instancePath+"/quantity")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate306.errors = [failure321(instancePath+"/quantity")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate306.errors = [failure322(instancePath+"/quantity")];
return false;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line_total !== undefined){
const _errs14 = errors;
if(!(validate307(data.line_total, {instancePath:instancePath+"/line_total",parentData:data,parentDataProperty:"line_total",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
let data6 = data.available;
const _errs15 = errors;
const _errs16 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate306.errors = [failure96(instancePath+"/available")];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
validate306.errors = [failure97(instancePath+"/available")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate306.errors = [failure98(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate306.errors = [failure99(instancePath+"/available")];
return false;
}
}
}
}
}
var valid0 = _errs15 === errors;
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
}
}
else {
validate306.errors = [failure21(instancePath)];
return false;
}
}
validate306.errors = vErrors;
return errors === 0;
}
function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.lines === undefined) && (missing0 = "lines")) || ((data.items_total === undefined) && (missing0 = "items_total"))) || ((data.shipping_total === undefined) && (missing0 = "shipping_total"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.orderable === undefined) && (missing0 = "orderable"))){
validate305.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "lines") || (key0 === "items_total")) || (key0 === "shipping_total")) || (key0 === "total")) || (key0 === "orderable"))){
validate305.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.lines !== undefined){
let data0 = data.lines;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 50){
validate305.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
if(data0.length < 1){
validate305.errors = [failure324(instancePath+"/lines")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate306(data0[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate305.errors = [failure325(instancePath+"/lines")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items_total !== undefined){
const _errs5 = errors;
if(!(validate307(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_total !== undefined){
const _errs6 = errors;
if(!(validate307(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs7 = errors;
if(!(validate307(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderable !== undefined){
const _errs8 = errors;
if(typeof data.orderable !== "boolean"){
validate305.errors = [failure326(instancePath+"/orderable")];
return false;
}
var valid0 = _errs8 === errors;
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
validate305.errors = [failure21(instancePath)];
return false;
}
}
validate305.errors = vErrors;
return errors === 0;
}
export const OrderPage_2 = validate315;
function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((data.item_id === undefined) && (missing0 = "item_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.unit_price === undefined) && (missing0 = "unit_price"))) || ((data.quantity === undefined) && (missing0 = "quantity"))) || ((data.line_total === undefined) && (missing0 = "line_total"))){
validate317.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "item_id") || (key0 === "name")) || (key0 === "sku")) || (key0 === "unit_price")) || (key0 === "quantity")) || (key0 === "line_total"))){
validate317.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.item_id !== undefined){
let data0 = data.item_id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate317.errors = [failure66(instancePath+"/item_id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate317.errors = [failure67(instancePath+"/item_id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate317.errors = [failure68(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate317.errors = [failure69(instancePath+"/item_id")];
return false;
}
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
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate317.errors = [failure79(instancePath+"/name")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sku !== undefined){
let data2 = data.sku;
const _errs8 = errors;
const _errs9 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate317.errors = [failure89(instancePath+"/sku")];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 64 && func4(data2) > 64){
validate317.errors = [failure90(instancePath+"/sku")];
return false;
}
else {
if(!pattern4.test(data2)){
validate317.errors = [failure91(instancePath+"/sku")];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit_price !== undefined){
const _errs11 = errors;
if(!(validate307(data.unit_price, {instancePath:instancePath+"/unit_price",parentData:data,parentDataProperty:"unit_price",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantity !== undefined){
let data4 = data.quantity;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate317.errors = [failure299(instancePath+"/quantity")];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 49950 || isNaN(data4)){
validate317.errors = [failure320(instancePath+"/quantity")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate317.errors = [failure321(instancePath+"/quantity")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate317.errors = [failure322(instancePath+"/quantity")];
return false;
}
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line_total !== undefined){
const _errs14 = errors;
if(!(validate307(data.line_total, {instancePath:instancePath+"/line_total",parentData:data,parentDataProperty:"line_total",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
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
}
else {
validate317.errors = [failure21(instancePath)];
return false;
}
}
validate317.errors = vErrors;
return errors === 0;
}
function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate340.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "amount")) || (key0 === "reason")) || (key0 === "status")) || (key0 === "created_at"))){
validate340.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 23 && func4(data0) > 23){
validate340.errors = [failure344(instancePath+"/id")];
return false;
}
else {
if(data0.length < 23 || data0.length < 46 && func4(data0) < 23){
validate340.errors = [failure345(instancePath+"/id")];
return false;
}
else {
if(!pattern91.test(data0)){
validate340.errors = [failure346(instancePath+"/id")];
return false;
}
}
}
}
else {
validate340.errors = [failure347(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
const _errs4 = errors;
if(!(validate307(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data2 = data.reason;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate340.errors = [failure348(instancePath+"/reason")];
return false;
}
if(!(((((data2 === "requested_by_customer") || (data2 === "duplicate")) || (data2 === "fraudulent")) || (data2 === "defective")) || (data2 === "other"))){
validate340.errors = [failure349(instancePath+"/reason")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate340.errors = [failure350(instancePath+"/status")];
return false;
}
if(!(((data3 === "pending") || (data3 === "succeeded")) || (data3 === "failed"))){
validate340.errors = [failure351(instancePath+"/status")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs11 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
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
validate340.errors = [failure21(instancePath)];
return false;
}
}
validate340.errors = vErrors;
return errors === 0;
}
function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.order_id === undefined) && (missing0 = "order_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.amount_captured === undefined) && (missing0 = "amount_captured"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.method_label === undefined) && (missing0 = "method_label"))) || ((data.capture_mode === undefined) && (missing0 = "capture_mode"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.refunds === undefined) && (missing0 = "refunds"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate334.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if((((((((((((((((key0 !== "id") && (key0 !== "order_id")) && (key0 !== "status")) && (key0 !== "amount")) && (key0 !== "amount_captured")) && (key0 !== "amount_refunded")) && (key0 !== "provider")) && (key0 !== "method_label")) && (key0 !== "capture_mode")) && (key0 !== "expires_at")) && (key0 !== "failure")) && (key0 !== "refunds")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate334.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 24 && func4(data0) > 24){
validate334.errors = [failure352(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func4(data0) < 24){
validate334.errors = [failure353(instancePath+"/id")];
return false;
}
else {
if(!pattern85.test(data0)){
validate334.errors = [failure354(instancePath+"/id")];
return false;
}
}
}
}
else {
validate334.errors = [failure355(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order_id !== undefined){
let data1 = data.order_id;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(data1.length > 24 && func4(data1) > 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(data1.length < 24 || data1.length < 48 && func4(data1) < 24){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern78.test(data1)){
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure318(instancePath+"/order_id"));
errors++;
validate334.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs12 = errors;
if(typeof data2 !== "string"){
validate334.errors = [failure356(instancePath+"/status")];
return false;
}
if(!(((((((data2 === "pending") || (data2 === "authorized")) || (data2 === "captured")) || (data2 === "partially_refunded")) || (data2 === "refunded")) || (data2 === "voided")) || (data2 === "failed"))){
validate334.errors = [failure357(instancePath+"/status")];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
const _errs15 = errors;
if(!(validate307(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_captured !== undefined){
const _errs16 = errors;
if(!(validate307(data.amount_captured, {instancePath:instancePath+"/amount_captured",parentData:data,parentDataProperty:"amount_captured",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs17 = errors;
if(!(validate307(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data6 = data.provider;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(data6.length > 40 && func4(data6) > 40){
validate334.errors = [failure358(instancePath+"/provider")];
return false;
}
else {
if(data6.length < 1){
validate334.errors = [failure359(instancePath+"/provider")];
return false;
}
else {
if(!pattern87.test(data6)){
validate334.errors = [failure360(instancePath+"/provider")];
return false;
}
}
}
}
else {
validate334.errors = [failure361(instancePath+"/provider")];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method_label !== undefined){
let data7 = data.method_label;
const _errs20 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate334.errors = [failure362(instancePath+"/method_label")];
return false;
}
if(errors === _errs20){
if(typeof data7 === "string"){
if(data7.length > 100 && func4(data7) > 100){
validate334.errors = [failure363(instancePath+"/method_label")];
return false;
}
else {
if(!pattern11.test(data7)){
validate334.errors = [failure364(instancePath+"/method_label")];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capture_mode !== undefined){
let data8 = data.capture_mode;
const _errs22 = errors;
if(typeof data8 !== "string"){
validate334.errors = [failure365(instancePath+"/capture_mode")];
return false;
}
if(!((data8 === "manual") || (data8 === "automatic"))){
validate334.errors = [failure366(instancePath+"/capture_mode")];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs25 = errors;
if(!(validate180(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data10 = data.failure;
const _errs26 = errors;
const _errs27 = errors;
let valid6 = false;
const _errs28 = errors;
if(!(validate195(data10, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs29 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure367(instancePath+"/failure"));
errors++;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure368(instancePath+"/failure"));
errors++;
validate334.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunds !== undefined){
let data11 = data.refunds;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data11)){
if(data11.length > 1000){
validate334.errors = [failure369(instancePath+"/refunds")];
return false;
}
else {
var valid7 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs33 = errors;
if(!(validate340(data11[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
var valid7 = _errs33 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate334.errors = [failure370(instancePath+"/refunds")];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data13 = data.version;
const _errs34 = errors;
const _errs35 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate334.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate334.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate334.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data13))){
validate334.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data14 = data.etag;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data14 === "string"){
if(data14.length > 100 && func4(data14) > 100){
validate334.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data14)){
validate334.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate334.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs40 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs41 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
else {
validate334.errors = [failure21(instancePath)];
return false;
}
}
validate334.errors = vErrors;
return errors === 0;
}
function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.items_total === undefined) && (missing0 = "items_total"))) || ((data.shipping_total === undefined) && (missing0 = "shipping_total"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.amount_paid === undefined) && (missing0 = "amount_paid"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.shipping_address === undefined) && (missing0 = "shipping_address"))) || ((data.note === undefined) && (missing0 = "note"))) || ((data.reserved_until === undefined) && (missing0 = "reserved_until"))) || ((data.cancel_reason === undefined) && (missing0 = "cancel_reason"))) || ((data.tracking === undefined) && (missing0 = "tracking"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.placed_at === undefined) && (missing0 = "placed_at"))) || ((data.paid_at === undefined) && (missing0 = "paid_at"))) || ((data.fulfilled_at === undefined) && (missing0 = "fulfilled_at"))) || ((data.cancelled_at === undefined) && (missing0 = "cancelled_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate316.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((((((key0 !== "id") && (key0 !== "user_id")) && (key0 !== "status")) && (key0 !== "lines")) && (key0 !== "items_total")) && (key0 !== "shipping_total")) && (key0 !== "total")) && (key0 !== "amount_paid")) && (key0 !== "amount_refunded")) && (key0 !== "shipping_address")) && (key0 !== "note")) && (key0 !== "reserved_until")) && (key0 !== "cancel_reason")) && (key0 !== "tracking")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "placed_at")) && (key0 !== "paid_at")) && (key0 !== "fulfilled_at")) && (key0 !== "cancelled_at")) && (key0 !== "updated_at")) && (key0 !== "payments")) && (key0 !== "items")){
validate316.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 24 && func4(data0) > 24){
validate316.errors = [failure313(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func4(data0) < 24){
validate316.errors = [failure314(instancePath+"/id")];
return false;
}
else {
if(!pattern78.test(data0)){
validate316.errors = [failure315(instancePath+"/id")];
return false;
}
}
}
}
else {
validate316.errors = [failure316(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
let data1 = data.user_id;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate316.errors = [failure371(instancePath+"/user_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate316.errors = [failure372(instancePath+"/user_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate316.errors = [failure373(instancePath+"/user_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate316.errors = [failure374(instancePath+"/user_id")];
return false;
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate316.errors = [failure375(instancePath+"/status")];
return false;
}
if(!(((((data2 === "pending") || (data2 === "authorized")) || (data2 === "paid")) || (data2 === "fulfilled")) || (data2 === "cancelled"))){
validate316.errors = [failure376(instancePath+"/status")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data3 = data.lines;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
if(data3.length > 50){
validate316.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
if(data3.length < 1){
validate316.errors = [failure324(instancePath+"/lines")];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate317(data3[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate316.errors = [failure325(instancePath+"/lines")];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items_total !== undefined){
const _errs13 = errors;
if(!(validate307(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_total !== undefined){
const _errs14 = errors;
if(!(validate307(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs15 = errors;
if(!(validate307(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_paid !== undefined){
const _errs16 = errors;
if(!(validate307(data.amount_paid, {instancePath:instancePath+"/amount_paid",parentData:data,parentDataProperty:"amount_paid",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs17 = errors;
if(!(validate307(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_address !== undefined){
let data10 = data.shipping_address;
const _errs18 = errors;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(!(validate178(data10, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs21 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure377(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push(failure378(instancePath+"/shipping_address"));
errors++;
validate316.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data11 = data.note;
const _errs23 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate316.errors = [failure379(instancePath+"/note")];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reserved_until !== undefined){
const _errs26 = errors;
if(!(validate180(data.reserved_until, {instancePath:instancePath+"/reserved_until",parentData:data,parentDataProperty:"reserved_until",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancel_reason !== undefined){
let data13 = data.cancel_reason;
const _errs27 = errors;
const _errs28 = errors;
let valid6 = false;
const _errs29 = errors;
if(typeof data13 !== "string"){
(vErrors ??= []).push(failure309(instancePath+"/cancel_reason"));
errors++;
}
if(!(((((data13 === "customer") || (data13 === "staff")) || (data13 === "expired")) || (data13 === "fraud")) || (data13 === "other"))){
(vErrors ??= []).push(failure310(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs32 = errors;
if(data13 !== null){
(vErrors ??= []).push(failure380(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs32 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure381(instancePath+"/cancel_reason"));
errors++;
validate316.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tracking !== undefined){
let data14 = data.tracking;
const _errs34 = errors;
const _errs35 = errors;
let valid8 = false;
const _errs36 = errors;
if(!(validate182(data14, {instancePath:instancePath+"/tracking",parentData:data,parentDataProperty:"tracking",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var _valid2 = _errs36 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs37 = errors;
if(data14 !== null){
(vErrors ??= []).push(failure382(instancePath+"/tracking"));
errors++;
}
var _valid2 = _errs37 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
(vErrors ??= []).push(failure383(instancePath+"/tracking"));
errors++;
validate316.errors = vErrors;
return false;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data15 = data.version;
const _errs39 = errors;
const _errs40 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate316.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs40){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate316.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate316.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data15))){
validate316.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data16 = data.etag;
const _errs42 = errors;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data16 === "string"){
if(data16.length > 100 && func4(data16) > 100){
validate316.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data16)){
validate316.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate316.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placed_at !== undefined){
const _errs45 = errors;
if(!(validate33(data.placed_at, {instancePath:instancePath+"/placed_at",parentData:data,parentDataProperty:"placed_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paid_at !== undefined){
const _errs46 = errors;
if(!(validate180(data.paid_at, {instancePath:instancePath+"/paid_at",parentData:data,parentDataProperty:"paid_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fulfilled_at !== undefined){
const _errs47 = errors;
if(!(validate180(data.fulfilled_at, {instancePath:instancePath+"/fulfilled_at",parentData:data,parentDataProperty:"fulfilled_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancelled_at !== undefined){
const _errs48 = errors;
if(!(validate180(data.cancelled_at, {instancePath:instancePath+"/cancelled_at",parentData:data,parentDataProperty:"cancelled_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs49 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payments !== undefined){
let data22 = data.payments;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data22)){
if(data22.length > 1000){
validate316.errors = [failure384(instancePath+"/payments")];
return false;
}
else {
var valid11 = true;
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
const _errs52 = errors;
if(!(validate334(data22[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data22,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
var valid11 = _errs52 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate316.errors = [failure385(instancePath+"/payments")];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data24 = data.items;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data24)){
if(data24.length > 50){
validate316.errors = [failure386(instancePath+"/items")];
return false;
}
else {
var valid12 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
const _errs55 = errors;
if(!(validate275(data24[i2], {instancePath:instancePath+"/items/" + i2,parentData:data24,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
var valid12 = _errs55 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate316.errors = [failure132(instancePath+"/items")];
return false;
}
}
var valid0 = _errs53 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate316.errors = [failure21(instancePath)];
return false;
}
}
validate316.errors = vErrors;
return errors === 0;
}
function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((((((key0 !== "id") && (key0 !== "user_id")) && (key0 !== "status")) && (key0 !== "lines")) && (key0 !== "items_total")) && (key0 !== "shipping_total")) && (key0 !== "total")) && (key0 !== "amount_paid")) && (key0 !== "amount_refunded")) && (key0 !== "shipping_address")) && (key0 !== "note")) && (key0 !== "reserved_until")) && (key0 !== "cancel_reason")) && (key0 !== "tracking")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "placed_at")) && (key0 !== "paid_at")) && (key0 !== "fulfilled_at")) && (key0 !== "cancelled_at")) && (key0 !== "updated_at")) && (key0 !== "payments")) && (key0 !== "items")){
validate349.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 24 && func4(data0) > 24){
validate349.errors = [failure313(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func4(data0) < 24){
validate349.errors = [failure314(instancePath+"/id")];
return false;
}
else {
if(!pattern78.test(data0)){
validate349.errors = [failure315(instancePath+"/id")];
return false;
}
}
}
}
else {
validate349.errors = [failure316(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
let data1 = data.user_id;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate349.errors = [failure371(instancePath+"/user_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate349.errors = [failure372(instancePath+"/user_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate349.errors = [failure373(instancePath+"/user_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate349.errors = [failure374(instancePath+"/user_id")];
return false;
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate349.errors = [failure375(instancePath+"/status")];
return false;
}
if(!(((((data2 === "pending") || (data2 === "authorized")) || (data2 === "paid")) || (data2 === "fulfilled")) || (data2 === "cancelled"))){
validate349.errors = [failure376(instancePath+"/status")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data3 = data.lines;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
if(data3.length > 50){
validate349.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
if(data3.length < 1){
validate349.errors = [failure324(instancePath+"/lines")];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate317(data3[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate349.errors = [failure325(instancePath+"/lines")];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items_total !== undefined){
const _errs13 = errors;
if(!(validate307(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_total !== undefined){
const _errs14 = errors;
if(!(validate307(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs15 = errors;
if(!(validate307(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_paid !== undefined){
const _errs16 = errors;
if(!(validate307(data.amount_paid, {instancePath:instancePath+"/amount_paid",parentData:data,parentDataProperty:"amount_paid",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs17 = errors;
if(!(validate307(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_address !== undefined){
let data10 = data.shipping_address;
const _errs18 = errors;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(!(validate178(data10, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs21 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure377(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push(failure378(instancePath+"/shipping_address"));
errors++;
validate349.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data11 = data.note;
const _errs23 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate349.errors = [failure379(instancePath+"/note")];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reserved_until !== undefined){
const _errs26 = errors;
if(!(validate180(data.reserved_until, {instancePath:instancePath+"/reserved_until",parentData:data,parentDataProperty:"reserved_until",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancel_reason !== undefined){
let data13 = data.cancel_reason;
const _errs27 = errors;
const _errs28 = errors;
let valid6 = false;
const _errs29 = errors;
if(typeof data13 !== "string"){
(vErrors ??= []).push(failure309(instancePath+"/cancel_reason"));
errors++;
}
if(!(((((data13 === "customer") || (data13 === "staff")) || (data13 === "expired")) || (data13 === "fraud")) || (data13 === "other"))){
(vErrors ??= []).push(failure310(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs32 = errors;
if(data13 !== null){
(vErrors ??= []).push(failure380(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs32 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure381(instancePath+"/cancel_reason"));
errors++;
validate349.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tracking !== undefined){
let data14 = data.tracking;
const _errs34 = errors;
const _errs35 = errors;
let valid8 = false;
const _errs36 = errors;
if(!(validate182(data14, {instancePath:instancePath+"/tracking",parentData:data,parentDataProperty:"tracking",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var _valid2 = _errs36 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs37 = errors;
if(data14 !== null){
(vErrors ??= []).push(failure382(instancePath+"/tracking"));
errors++;
}
var _valid2 = _errs37 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
(vErrors ??= []).push(failure383(instancePath+"/tracking"));
errors++;
validate349.errors = vErrors;
return false;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data15 = data.version;
const _errs39 = errors;
const _errs40 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate349.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs40){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate349.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate349.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data15))){
validate349.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data16 = data.etag;
const _errs42 = errors;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data16 === "string"){
if(data16.length > 100 && func4(data16) > 100){
validate349.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data16)){
validate349.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate349.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placed_at !== undefined){
const _errs45 = errors;
if(!(validate33(data.placed_at, {instancePath:instancePath+"/placed_at",parentData:data,parentDataProperty:"placed_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paid_at !== undefined){
const _errs46 = errors;
if(!(validate180(data.paid_at, {instancePath:instancePath+"/paid_at",parentData:data,parentDataProperty:"paid_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fulfilled_at !== undefined){
const _errs47 = errors;
if(!(validate180(data.fulfilled_at, {instancePath:instancePath+"/fulfilled_at",parentData:data,parentDataProperty:"fulfilled_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancelled_at !== undefined){
const _errs48 = errors;
if(!(validate180(data.cancelled_at, {instancePath:instancePath+"/cancelled_at",parentData:data,parentDataProperty:"cancelled_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs49 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payments !== undefined){
let data22 = data.payments;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data22)){
if(data22.length > 1000){
validate349.errors = [failure384(instancePath+"/payments")];
return false;
}
else {
var valid11 = true;
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
const _errs52 = errors;
if(!(validate334(data22[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data22,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
var valid11 = _errs52 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate349.errors = [failure385(instancePath+"/payments")];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data24 = data.items;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data24)){
if(data24.length > 50){
validate349.errors = [failure386(instancePath+"/items")];
return false;
}
else {
var valid12 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
const _errs55 = errors;
if(!(validate275(data24[i2], {instancePath:instancePath+"/items/" + i2,parentData:data24,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
var valid12 = _errs55 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate349.errors = [failure132(instancePath+"/items")];
return false;
}
}
var valid0 = _errs53 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate349.errors = [failure21(instancePath)];
return false;
}
}
validate349.errors = vErrors;
return errors === 0;
}
function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate315.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate315.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 100){
validate315.errors = [failure130(instancePath+"/items")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(!(validate316(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate349(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure131(instancePath+"/items/" + i0));
errors++;
validate315.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate315.errors = [failure132(instancePath+"/items")];
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
const _errs8 = errors;
if(!(validate57(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
const _errs9 = errors;
if(!(validate59(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate315.errors = [failure21(instancePath)];
return false;
}
}
validate315.errors = vErrors;
return errors === 0;
}
export const Order_2 = validate369;
function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.items_total === undefined) && (missing0 = "items_total"))) || ((data.shipping_total === undefined) && (missing0 = "shipping_total"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.amount_paid === undefined) && (missing0 = "amount_paid"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.shipping_address === undefined) && (missing0 = "shipping_address"))) || ((data.note === undefined) && (missing0 = "note"))) || ((data.reserved_until === undefined) && (missing0 = "reserved_until"))) || ((data.cancel_reason === undefined) && (missing0 = "cancel_reason"))) || ((data.tracking === undefined) && (missing0 = "tracking"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.placed_at === undefined) && (missing0 = "placed_at"))) || ((data.paid_at === undefined) && (missing0 = "paid_at"))) || ((data.fulfilled_at === undefined) && (missing0 = "fulfilled_at"))) || ((data.cancelled_at === undefined) && (missing0 = "cancelled_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate369.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((((((key0 !== "id") && (key0 !== "user_id")) && (key0 !== "status")) && (key0 !== "lines")) && (key0 !== "items_total")) && (key0 !== "shipping_total")) && (key0 !== "total")) && (key0 !== "amount_paid")) && (key0 !== "amount_refunded")) && (key0 !== "shipping_address")) && (key0 !== "note")) && (key0 !== "reserved_until")) && (key0 !== "cancel_reason")) && (key0 !== "tracking")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "placed_at")) && (key0 !== "paid_at")) && (key0 !== "fulfilled_at")) && (key0 !== "cancelled_at")) && (key0 !== "updated_at")) && (key0 !== "payments")) && (key0 !== "items")){
validate369.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 24 && func4(data0) > 24){
validate369.errors = [failure313(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func4(data0) < 24){
validate369.errors = [failure314(instancePath+"/id")];
return false;
}
else {
if(!pattern78.test(data0)){
validate369.errors = [failure315(instancePath+"/id")];
return false;
}
}
}
}
else {
validate369.errors = [failure316(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
let data1 = data.user_id;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate369.errors = [failure371(instancePath+"/user_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate369.errors = [failure372(instancePath+"/user_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate369.errors = [failure373(instancePath+"/user_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate369.errors = [failure374(instancePath+"/user_id")];
return false;
}
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs7 = errors;
if(typeof data2 !== "string"){
validate369.errors = [failure375(instancePath+"/status")];
return false;
}
if(!(((((data2 === "pending") || (data2 === "authorized")) || (data2 === "paid")) || (data2 === "fulfilled")) || (data2 === "cancelled"))){
validate369.errors = [failure376(instancePath+"/status")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data3 = data.lines;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
if(data3.length > 50){
validate369.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
if(data3.length < 1){
validate369.errors = [failure324(instancePath+"/lines")];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate317(data3[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate369.errors = [failure325(instancePath+"/lines")];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items_total !== undefined){
const _errs13 = errors;
if(!(validate307(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_total !== undefined){
const _errs14 = errors;
if(!(validate307(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs15 = errors;
if(!(validate307(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_paid !== undefined){
const _errs16 = errors;
if(!(validate307(data.amount_paid, {instancePath:instancePath+"/amount_paid",parentData:data,parentDataProperty:"amount_paid",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs17 = errors;
if(!(validate307(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_address !== undefined){
let data10 = data.shipping_address;
const _errs18 = errors;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(!(validate178(data10, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs21 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure377(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push(failure378(instancePath+"/shipping_address"));
errors++;
validate369.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data11 = data.note;
const _errs23 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate369.errors = [failure379(instancePath+"/note")];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reserved_until !== undefined){
const _errs26 = errors;
if(!(validate180(data.reserved_until, {instancePath:instancePath+"/reserved_until",parentData:data,parentDataProperty:"reserved_until",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancel_reason !== undefined){
let data13 = data.cancel_reason;
const _errs27 = errors;
const _errs28 = errors;
let valid6 = false;
const _errs29 = errors;
if(typeof data13 !== "string"){
(vErrors ??= []).push(failure309(instancePath+"/cancel_reason"));
errors++;
}
if(!(((((data13 === "customer") || (data13 === "staff")) || (data13 === "expired")) || (data13 === "fraud")) || (data13 === "other"))){
(vErrors ??= []).push(failure310(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs32 = errors;
if(data13 !== null){
(vErrors ??= []).push(failure380(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs32 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure381(instancePath+"/cancel_reason"));
errors++;
validate369.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tracking !== undefined){
let data14 = data.tracking;
const _errs34 = errors;
const _errs35 = errors;
let valid8 = false;
const _errs36 = errors;
if(!(validate182(data14, {instancePath:instancePath+"/tracking",parentData:data,parentDataProperty:"tracking",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
var _valid2 = _errs36 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs37 = errors;
if(data14 !== null){
(vErrors ??= []).push(failure382(instancePath+"/tracking"));
errors++;
}
var _valid2 = _errs37 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
(vErrors ??= []).push(failure383(instancePath+"/tracking"));
errors++;
validate369.errors = vErrors;
return false;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data15 = data.version;
const _errs39 = errors;
const _errs40 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate369.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs40){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate369.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate369.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data15))){
validate369.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data16 = data.etag;
const _errs42 = errors;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data16 === "string"){
if(data16.length > 100 && func4(data16) > 100){
validate369.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data16)){
validate369.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate369.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placed_at !== undefined){
const _errs45 = errors;
if(!(validate33(data.placed_at, {instancePath:instancePath+"/placed_at",parentData:data,parentDataProperty:"placed_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paid_at !== undefined){
const _errs46 = errors;
if(!(validate180(data.paid_at, {instancePath:instancePath+"/paid_at",parentData:data,parentDataProperty:"paid_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fulfilled_at !== undefined){
const _errs47 = errors;
if(!(validate180(data.fulfilled_at, {instancePath:instancePath+"/fulfilled_at",parentData:data,parentDataProperty:"fulfilled_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancelled_at !== undefined){
const _errs48 = errors;
if(!(validate180(data.cancelled_at, {instancePath:instancePath+"/cancelled_at",parentData:data,parentDataProperty:"cancelled_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs49 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payments !== undefined){
let data22 = data.payments;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data22)){
if(data22.length > 1000){
validate369.errors = [failure384(instancePath+"/payments")];
return false;
}
else {
var valid11 = true;
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
const _errs52 = errors;
if(!(validate334(data22[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data22,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
var valid11 = _errs52 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate369.errors = [failure385(instancePath+"/payments")];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data24 = data.items;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data24)){
if(data24.length > 50){
validate369.errors = [failure386(instancePath+"/items")];
return false;
}
else {
var valid12 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
const _errs55 = errors;
if(!(validate275(data24[i2], {instancePath:instancePath+"/items/" + i2,parentData:data24,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
var valid12 = _errs55 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate369.errors = [failure132(instancePath+"/items")];
return false;
}
}
var valid0 = _errs53 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate369.errors = [failure21(instancePath)];
return false;
}
}
validate369.errors = vErrors;
return errors === 0;
}
export const PaymentPage_2 = validate386;
function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if((((((((((((((((key0 !== "id") && (key0 !== "order_id")) && (key0 !== "status")) && (key0 !== "amount")) && (key0 !== "amount_captured")) && (key0 !== "amount_refunded")) && (key0 !== "provider")) && (key0 !== "method_label")) && (key0 !== "capture_mode")) && (key0 !== "expires_at")) && (key0 !== "failure")) && (key0 !== "refunds")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate388.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 24 && func4(data0) > 24){
validate388.errors = [failure352(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func4(data0) < 24){
validate388.errors = [failure353(instancePath+"/id")];
return false;
}
else {
if(!pattern85.test(data0)){
validate388.errors = [failure354(instancePath+"/id")];
return false;
}
}
}
}
else {
validate388.errors = [failure355(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order_id !== undefined){
let data1 = data.order_id;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(data1.length > 24 && func4(data1) > 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(data1.length < 24 || data1.length < 48 && func4(data1) < 24){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern78.test(data1)){
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure318(instancePath+"/order_id"));
errors++;
validate388.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs12 = errors;
if(typeof data2 !== "string"){
validate388.errors = [failure356(instancePath+"/status")];
return false;
}
if(!(((((((data2 === "pending") || (data2 === "authorized")) || (data2 === "captured")) || (data2 === "partially_refunded")) || (data2 === "refunded")) || (data2 === "voided")) || (data2 === "failed"))){
validate388.errors = [failure357(instancePath+"/status")];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
const _errs15 = errors;
if(!(validate307(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_captured !== undefined){
const _errs16 = errors;
if(!(validate307(data.amount_captured, {instancePath:instancePath+"/amount_captured",parentData:data,parentDataProperty:"amount_captured",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs17 = errors;
if(!(validate307(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data6 = data.provider;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(data6.length > 40 && func4(data6) > 40){
validate388.errors = [failure358(instancePath+"/provider")];
return false;
}
else {
if(data6.length < 1){
validate388.errors = [failure359(instancePath+"/provider")];
return false;
}
else {
if(!pattern87.test(data6)){
validate388.errors = [failure360(instancePath+"/provider")];
return false;
}
}
}
}
else {
validate388.errors = [failure361(instancePath+"/provider")];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method_label !== undefined){
let data7 = data.method_label;
const _errs20 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate388.errors = [failure362(instancePath+"/method_label")];
return false;
}
if(errors === _errs20){
if(typeof data7 === "string"){
if(data7.length > 100 && func4(data7) > 100){
validate388.errors = [failure363(instancePath+"/method_label")];
return false;
}
else {
if(!pattern11.test(data7)){
validate388.errors = [failure364(instancePath+"/method_label")];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capture_mode !== undefined){
let data8 = data.capture_mode;
const _errs22 = errors;
if(typeof data8 !== "string"){
validate388.errors = [failure365(instancePath+"/capture_mode")];
return false;
}
if(!((data8 === "manual") || (data8 === "automatic"))){
validate388.errors = [failure366(instancePath+"/capture_mode")];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs25 = errors;
if(!(validate180(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data10 = data.failure;
const _errs26 = errors;
const _errs27 = errors;
let valid6 = false;
const _errs28 = errors;
if(!(validate195(data10, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs29 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure367(instancePath+"/failure"));
errors++;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure368(instancePath+"/failure"));
errors++;
validate388.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunds !== undefined){
let data11 = data.refunds;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data11)){
if(data11.length > 1000){
validate388.errors = [failure369(instancePath+"/refunds")];
return false;
}
else {
var valid7 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs33 = errors;
if(!(validate340(data11[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
var valid7 = _errs33 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate388.errors = [failure370(instancePath+"/refunds")];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data13 = data.version;
const _errs34 = errors;
const _errs35 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate388.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate388.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate388.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data13))){
validate388.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data14 = data.etag;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data14 === "string"){
if(data14.length > 100 && func4(data14) > 100){
validate388.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data14)){
validate388.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate388.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs40 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs41 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
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
}
}
}
}
}
}
}
}
}
}
else {
validate388.errors = [failure21(instancePath)];
return false;
}
}
validate388.errors = vErrors;
return errors === 0;
}
function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate386.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate386.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 100){
validate386.errors = [failure130(instancePath+"/items")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(!(validate334(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate388(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure131(instancePath+"/items/" + i0));
errors++;
validate386.errors = vErrors;
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate386.errors = [failure132(instancePath+"/items")];
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
const _errs8 = errors;
if(!(validate57(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
const _errs9 = errors;
if(!(validate59(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
validate386.errors = [failure21(instancePath)];
return false;
}
}
validate386.errors = vErrors;
return errors === 0;
}
export const Payment_2 = validate400;
function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.order_id === undefined) && (missing0 = "order_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.amount_captured === undefined) && (missing0 = "amount_captured"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.method_label === undefined) && (missing0 = "method_label"))) || ((data.capture_mode === undefined) && (missing0 = "capture_mode"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.refunds === undefined) && (missing0 = "refunds"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate400.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if((((((((((((((((key0 !== "id") && (key0 !== "order_id")) && (key0 !== "status")) && (key0 !== "amount")) && (key0 !== "amount_captured")) && (key0 !== "amount_refunded")) && (key0 !== "provider")) && (key0 !== "method_label")) && (key0 !== "capture_mode")) && (key0 !== "expires_at")) && (key0 !== "failure")) && (key0 !== "refunds")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate400.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 24 && func4(data0) > 24){
validate400.errors = [failure352(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func4(data0) < 24){
validate400.errors = [failure353(instancePath+"/id")];
return false;
}
else {
if(!pattern85.test(data0)){
validate400.errors = [failure354(instancePath+"/id")];
return false;
}
}
}
}
else {
validate400.errors = [failure355(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.order_id !== undefined){
let data1 = data.order_id;
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(data1.length > 24 && func4(data1) > 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(data1.length < 24 || data1.length < 48 && func4(data1) < 24){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern78.test(data1)){
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure318(instancePath+"/order_id"));
errors++;
validate400.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs12 = errors;
if(typeof data2 !== "string"){
validate400.errors = [failure356(instancePath+"/status")];
return false;
}
if(!(((((((data2 === "pending") || (data2 === "authorized")) || (data2 === "captured")) || (data2 === "partially_refunded")) || (data2 === "refunded")) || (data2 === "voided")) || (data2 === "failed"))){
validate400.errors = [failure357(instancePath+"/status")];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
const _errs15 = errors;
if(!(validate307(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_captured !== undefined){
const _errs16 = errors;
if(!(validate307(data.amount_captured, {instancePath:instancePath+"/amount_captured",parentData:data,parentDataProperty:"amount_captured",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs17 = errors;
if(!(validate307(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data6 = data.provider;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(data6.length > 40 && func4(data6) > 40){
validate400.errors = [failure358(instancePath+"/provider")];
return false;
}
else {
if(data6.length < 1){
validate400.errors = [failure359(instancePath+"/provider")];
return false;
}
else {
if(!pattern87.test(data6)){
validate400.errors = [failure360(instancePath+"/provider")];
return false;
}
}
}
}
else {
validate400.errors = [failure361(instancePath+"/provider")];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method_label !== undefined){
let data7 = data.method_label;
const _errs20 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate400.errors = [failure362(instancePath+"/method_label")];
return false;
}
if(errors === _errs20){
if(typeof data7 === "string"){
if(data7.length > 100 && func4(data7) > 100){
validate400.errors = [failure363(instancePath+"/method_label")];
return false;
}
else {
if(!pattern11.test(data7)){
validate400.errors = [failure364(instancePath+"/method_label")];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capture_mode !== undefined){
let data8 = data.capture_mode;
const _errs22 = errors;
if(typeof data8 !== "string"){
validate400.errors = [failure365(instancePath+"/capture_mode")];
return false;
}
if(!((data8 === "manual") || (data8 === "automatic"))){
validate400.errors = [failure366(instancePath+"/capture_mode")];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs25 = errors;
if(!(validate180(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data10 = data.failure;
const _errs26 = errors;
const _errs27 = errors;
let valid6 = false;
const _errs28 = errors;
if(!(validate195(data10, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs29 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure367(instancePath+"/failure"));
errors++;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure368(instancePath+"/failure"));
errors++;
validate400.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunds !== undefined){
let data11 = data.refunds;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data11)){
if(data11.length > 1000){
validate400.errors = [failure369(instancePath+"/refunds")];
return false;
}
else {
var valid7 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs33 = errors;
if(!(validate340(data11[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
var valid7 = _errs33 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate400.errors = [failure370(instancePath+"/refunds")];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data13 = data.version;
const _errs34 = errors;
const _errs35 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate400.errors = [failure48(instancePath+"/version")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate400.errors = [failure49(instancePath+"/version")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate400.errors = [failure50(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data13))){
validate400.errors = [failure51(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data14 = data.etag;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data14 === "string"){
if(data14.length > 100 && func4(data14) > 100){
validate400.errors = [failure52(instancePath+"/etag")];
return false;
}
else {
if(!pattern8.test(data14)){
validate400.errors = [failure53(instancePath+"/etag")];
return false;
}
}
}
else {
validate400.errors = [failure54(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs40 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs41 = errors;
if(!(validate33(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs41 === errors;
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
}
}
}
}
}
}
}
}
}
}
}
else {
validate400.errors = [failure21(instancePath)];
return false;
}
}
validate400.errors = vErrors;
return errors === 0;
}
export const Refund_2 = validate409;
function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate409.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "amount")) || (key0 === "reason")) || (key0 === "status")) || (key0 === "created_at"))){
validate409.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 23 && func4(data0) > 23){
validate409.errors = [failure344(instancePath+"/id")];
return false;
}
else {
if(data0.length < 23 || data0.length < 46 && func4(data0) < 23){
validate409.errors = [failure345(instancePath+"/id")];
return false;
}
else {
if(!pattern91.test(data0)){
validate409.errors = [failure346(instancePath+"/id")];
return false;
}
}
}
}
else {
validate409.errors = [failure347(instancePath+"/id")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
const _errs4 = errors;
if(!(validate307(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data2 = data.reason;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate409.errors = [failure348(instancePath+"/reason")];
return false;
}
if(!(((((data2 === "requested_by_customer") || (data2 === "duplicate")) || (data2 === "fraudulent")) || (data2 === "defective")) || (data2 === "other"))){
validate409.errors = [failure349(instancePath+"/reason")];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data3 = data.status;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate409.errors = [failure350(instancePath+"/status")];
return false;
}
if(!(((data3 === "pending") || (data3 === "succeeded")) || (data3 === "failed"))){
validate409.errors = [failure351(instancePath+"/status")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs11 = errors;
if(!(validate33(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
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
validate409.errors = [failure21(instancePath)];
return false;
}
}
validate409.errors = vErrors;
return errors === 0;
}
