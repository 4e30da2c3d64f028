// Generated from spec/ by `make generate`. Do not edit.

import * as module0 from '../contract/serve/keywords.ts'
import module1 from 'ajv/dist/runtime/ucs2length.js'
import * as module2 from '../contract/serve/formats.ts'
import module3 from 'ajv/dist/runtime/equal.js'
const failure0 = (instancePath) => ({ instancePath, schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999.99},message:"must be <= 9999999999.99" });
const failure1 = (instancePath) => ({ instancePath, schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure2 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "double"},message:"must match format \""+"double"+"\"" });
const failure3 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "number"},message:"must be number" });
const failure4 = (instancePath) => ({ instancePath, schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items" });
const failure5 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters" });
const failure6 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/minLength",keyword:"minLength",params:{limit: 25},message:"must NOT have fewer than 25 characters" });
const failure7 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/pattern",keyword:"pattern",params:{pattern: "^file_[0-9A-HJKMNP-TV-Z]{20}$"},message:"must match pattern \""+"^file_[0-9A-HJKMNP-TV-Z]{20}$"+"\"" });
const failure8 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure9 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure10 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RelativePath/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters" });
const failure11 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RelativePath/pattern",keyword:"pattern",params:{pattern: "^/[^\\s]*$"},message:"must match pattern \""+"^/[^\\s]*$"+"\"" });
const failure12 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RelativePath/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure13 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageType/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure14 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageType/enum",keyword:"enum",params:{allowedValues: value0},message:"must be equal to one of the allowed values" });
const failure15 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure16 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8000},message:"must be <= 8000" });
const failure17 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure18 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure19 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object" });
const failure20 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters" });
const failure21 = (instancePath) => ({ instancePath, schemaPath:"#/minLength",keyword:"minLength",params:{limit: 24},message:"must NOT have fewer than 24 characters" });
const failure22 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"+"\"" });
const failure23 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\"" });
const failure24 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure25 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure26 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure27 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure28 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure29 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure30 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure31 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\"" });
const failure32 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryName/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure33 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategorySlug/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure34 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategorySlug/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure35 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategorySlug/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*$"},message:"must match pattern \""+"^[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*$"+"\"" });
const failure36 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategorySlug/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure37 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/type",keyword:"type",params:{type: value1},message:"must be integer,null" });
const failure38 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure39 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure40 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure41 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryPosition/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure42 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryPosition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999" });
const failure43 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryPosition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure44 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryPosition/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure45 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure46 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3" });
const failure47 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure48 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure49 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure50 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure51 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure52 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure53 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure54 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure55 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure56 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure57 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EntityTag/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure58 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EntityTag/pattern",keyword:"pattern",params:{pattern: "^\"[\\x21\\x23-\\x7e]+\"$"},message:"must match pattern \""+"^\"[\\x21\\x23-\\x7e]+\"$"+"\"" });
const failure59 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EntityTag/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure60 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuthorId/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure61 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuthorId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure62 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuthorId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure63 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuthorId/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure64 = (instancePath) => ({ instancePath, schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure65 = (instancePath) => ({ instancePath, schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"" });
const failure66 = (instancePath) => ({ instancePath, schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure67 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure68 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure69 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure70 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure71 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure72 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure73 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure74 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure75 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure76 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5" });
const failure77 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure78 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure79 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewTitle/type",keyword:"type",params:{type: value2},message:"must be string,null" });
const failure80 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewTitle/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure81 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewTitle/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure82 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewTitle/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\"" });
const failure83 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewText/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters" });
const failure84 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure85 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewText/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"+"\"" });
const failure86 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewText/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure87 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/VerifiedPurchase/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure88 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewStatus/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure89 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewStatus/enum",keyword:"enum",params:{allowedValues: value3},message:"must be equal to one of the allowed values" });
const failure90 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure91 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemName/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters" });
const failure92 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\"" });
const failure93 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemName/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure94 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemDescription/type",keyword:"type",params:{type: value2},message:"must be string,null" });
const failure95 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemDescription/maxLength",keyword:"maxLength",params:{limit: 5000},message:"must NOT have more than 5000 characters" });
const failure96 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemDescription/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"+"\"" });
const failure97 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure98 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999},message:"must be <= 999999999999" });
const failure99 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure100 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure101 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Currency/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure102 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Currency/enum",keyword:"enum",params:{allowedValues: value4},message:"must be equal to one of the allowed values" });
const failure103 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/type",keyword:"type",params:{type: value1},message:"must be integer,null" });
const failure104 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure105 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure106 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure107 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sku/type",keyword:"type",params:{type: value2},message:"must be string,null" });
const failure108 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sku/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters" });
const failure109 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sku/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9._-]{0,63}$"},message:"must match pattern \""+"^[A-Z0-9][A-Z0-9._-]{0,63}$"+"\"" });
const failure110 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/type",keyword:"type",params:{type: value1},message:"must be integer,null" });
const failure111 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000" });
const failure112 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure113 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure114 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/type",keyword:"type",params:{type: value1},message:"must be integer,null" });
const failure115 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000" });
const failure116 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure117 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure118 = (instancePath) => ({ instancePath, schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure119 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingAverage/type",keyword:"type",params:{type: value5},message:"must be number,null" });
const failure120 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingAverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5" });
const failure121 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingAverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure122 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure123 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure124 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure125 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure126 = (instancePath) => ({ instancePath, schemaPath:"#/properties/category/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure127 = (instancePath) => ({ instancePath, schemaPath:"#/properties/category/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure128 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reviews/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items" });
const failure129 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure130 = (instancePath) => ({ instancePath, schemaPath:"#/properties/page/type",keyword:"type",params:{type: value1},message:"must be integer,null" });
const failure131 = (instancePath) => ({ instancePath, schemaPath:"#/properties/page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000" });
const failure132 = (instancePath) => ({ instancePath, schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure133 = (instancePath) => ({ instancePath, schemaPath:"#/properties/page/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure134 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure135 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100" });
const failure136 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure137 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure138 = (instancePath) => ({ instancePath, schemaPath:"#/properties/total/type",keyword:"type",params:{type: value1},message:"must be integer,null" });
const failure139 = (instancePath) => ({ instancePath, schemaPath:"#/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure140 = (instancePath) => ({ instancePath, schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure141 = (instancePath) => ({ instancePath, schemaPath:"#/properties/total/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure142 = (instancePath) => ({ instancePath, schemaPath:"#/properties/has_next/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure143 = (instancePath) => ({ instancePath, schemaPath:"#/properties/has_prev/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure144 = (instancePath) => ({ instancePath, schemaPath:"#/properties/next/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure145 = (instancePath) => ({ instancePath, schemaPath:"#/properties/next/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure146 = (instancePath) => ({ instancePath, schemaPath:"#/properties/prev/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure147 = (instancePath) => ({ instancePath, schemaPath:"#/properties/prev/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure148 = (instancePath) => ({ instancePath, schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items" });
const failure149 = (instancePath) => ({ instancePath, schemaPath:"#/properties/items/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure150 = (instancePath) => ({ instancePath, schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure151 = (instancePath) => ({ instancePath, schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties" });
const failure152 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ErrorCode/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure153 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ErrorCode/enum",keyword:"enum",params:{allowedValues: value6},message:"must be equal to one of the allowed values" });
const failure154 = (instancePath) => ({ instancePath, schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters" });
const failure155 = (instancePath) => ({ instancePath, schemaPath:"#/properties/message/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"" });
const failure156 = (instancePath) => ({ instancePath, schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure157 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ErrorData/maxProperties",keyword:"maxProperties",params:{limit: 20},message:"must NOT have more than 20 properties" });
const failure158 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ErrorData/type",keyword:"type",params:{type: "object"},message:"must be object" });
const failure159 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters" });
const failure160 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters" });
const failure161 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{8,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{8,64}$"+"\"" });
const failure162 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure163 = (instancePath) => ({ instancePath, schemaPath:"#/properties/field/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters" });
const failure164 = (instancePath) => ({ instancePath, schemaPath:"#/properties/field/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"},message:"must match pattern \""+"^[^\\r\\n]*$"+"\"" });
const failure165 = (instancePath) => ({ instancePath, schemaPath:"#/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure166 = (instancePath) => ({ instancePath, schemaPath:"#/properties/pointer/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters" });
const failure167 = (instancePath) => ({ instancePath, schemaPath:"#/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^#/"},message:"must match pattern \""+"^#/"+"\"" });
const failure168 = (instancePath) => ({ instancePath, schemaPath:"#/properties/pointer/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"" });
const failure169 = (instancePath) => ({ instancePath, schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure170 = (instancePath) => ({ instancePath, schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters" });
const failure171 = (instancePath) => ({ instancePath, schemaPath:"#/properties/detail/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"" });
const failure172 = (instancePath) => ({ instancePath, schemaPath:"#/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure173 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProblemType/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters" });
const failure174 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProblemType/pattern",keyword:"pattern",params:{pattern: "^(/[A-Za-z0-9_.~%-]+)*/problems/[a-z]+(_[a-z]+)*$"},message:"must match pattern \""+"^(/[A-Za-z0-9_.~%-]+)*/problems/[a-z]+(_[a-z]+)*$"+"\"" });
const failure175 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProblemType/format",keyword:"format",params:{format: "uri-reference"},message:"must match format \""+"uri-reference"+"\"" });
const failure176 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProblemType/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure177 = (instancePath) => ({ instancePath, schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters" });
const failure178 = (instancePath) => ({ instancePath, schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"" });
const failure179 = (instancePath) => ({ instancePath, schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure180 = (instancePath) => ({ instancePath, schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure181 = (instancePath) => ({ instancePath, schemaPath:"#/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599" });
const failure182 = (instancePath) => ({ instancePath, schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400" });
const failure183 = (instancePath) => ({ instancePath, schemaPath:"#/properties/status/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure184 = (instancePath) => ({ instancePath, schemaPath:"#/properties/detail/maxLength",keyword:"maxLength",params:{limit: 1200},message:"must NOT have more than 1200 characters" });
const failure185 = (instancePath) => ({ instancePath, schemaPath:"#/properties/instance/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters" });
const failure186 = (instancePath) => ({ instancePath, schemaPath:"#/properties/instance/pattern",keyword:"pattern",params:{pattern: "^urn:uuid:[0-9a-f-]{36}$"},message:"must match pattern \""+"^urn:uuid:[0-9a-f-]{36}$"+"\"" });
const failure187 = (instancePath) => ({ instancePath, schemaPath:"#/properties/instance/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\"" });
const failure188 = (instancePath) => ({ instancePath, schemaPath:"#/properties/instance/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure189 = (instancePath) => ({ instancePath, schemaPath:"#/properties/errors/maxItems",keyword:"maxItems",params:{limit: 250},message:"must NOT have more than 250 items" });
const failure190 = (instancePath) => ({ instancePath, schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure191 = (instancePath) => ({ instancePath, schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items" });
const failure192 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileSize/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure193 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5242880},message:"must be <= 5242880" });
const failure194 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure195 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileSize/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure196 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters" });
const failure197 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters" });
const failure198 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\"" });
const failure199 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sha256/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure200 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditActorType/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure201 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditActorType/enum",keyword:"enum",params:{allowedValues: value7},message:"must be equal to one of the allowed values" });
const failure202 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters" });
const failure203 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure204 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]*$"},message:"must match pattern \""+"^[\\x21-\\x7e]*$"+"\"" });
const failure205 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure206 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure207 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure208 = (instancePath) => ({ instancePath, schemaPath:"#/properties/role/type",keyword:"type",params:{type: value2},message:"must be string,null" });
const failure209 = (instancePath) => ({ instancePath, schemaPath:"#/properties/role/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure210 = (instancePath) => ({ instancePath, schemaPath:"#/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-z]*$"},message:"must match pattern \""+"^[a-z]*$"+"\"" });
const failure211 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure212 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure213 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure214 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure215 = (instancePath) => ({ instancePath, schemaPath:"#/properties/ip/type",keyword:"type",params:{type: value2},message:"must be string,null" });
const failure216 = (instancePath) => ({ instancePath, schemaPath:"#/properties/ip/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure217 = (instancePath) => ({ instancePath, schemaPath:"#/properties/ip/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]*$"},message:"must match pattern \""+"^[\\x21-\\x7e]*$"+"\"" });
const failure218 = (instancePath) => ({ instancePath, schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: value2},message:"must be string,null" });
const failure219 = (instancePath) => ({ instancePath, schemaPath:"#/properties/user_agent/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters" });
const failure220 = (instancePath) => ({ instancePath, schemaPath:"#/properties/user_agent/pattern",keyword:"pattern",params:{pattern: "^[^\\r\\n]*$"},message:"must match pattern \""+"^[^\\r\\n]*$"+"\"" });
const failure221 = (instancePath) => ({ instancePath, schemaPath:"#/properties/request_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure222 = (instancePath) => ({ instancePath, schemaPath:"#/properties/request_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure223 = (instancePath) => ({ instancePath, schemaPath:"#/properties/action/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure224 = (instancePath) => ({ instancePath, schemaPath:"#/properties/action/pattern",keyword:"pattern",params:{pattern: "^[a-z]+\\.[a-z_]+$"},message:"must match pattern \""+"^[a-z]+\\.[a-z_]+$"+"\"" });
const failure225 = (instancePath) => ({ instancePath, schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure226 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure227 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure228 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/pattern",keyword:"pattern",params:{pattern: "^[a-z_]*$"},message:"must match pattern \""+"^[a-z_]*$"+"\"" });
const failure229 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure230 = (instancePath) => ({ instancePath, schemaPath:"#/properties/resource_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure231 = (instancePath) => ({ instancePath, schemaPath:"#/properties/resource_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure232 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditState/type",keyword:"type",params:{type: "object"},message:"must be object" });
const failure233 = (instancePath) => ({ instancePath, schemaPath:"#/properties/before/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure234 = (instancePath) => ({ instancePath, schemaPath:"#/properties/before/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure235 = (instancePath) => ({ instancePath, schemaPath:"#/properties/after/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure236 = (instancePath) => ({ instancePath, schemaPath:"#/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure237 = (instancePath) => ({ instancePath, schemaPath:"#/properties/changed/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items" });
const failure238 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditPointer/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters" });
const failure239 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditPointer/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"" });
const failure240 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditPointer/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure241 = (instancePath) => ({ instancePath, schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure242 = (instancePath) => ({ instancePath, schemaPath:"#/properties/facts/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure243 = (instancePath) => ({ instancePath, schemaPath:"#/properties/facts/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure244 = (instancePath) => ({ instancePath, schemaPath:"#/properties/api_version/type",keyword:"type",params:{type: value2},message:"must be string,null" });
const failure245 = (instancePath) => ({ instancePath, schemaPath:"#/properties/api_version/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters" });
const failure246 = (instancePath) => ({ instancePath, schemaPath:"#/properties/api_version/pattern",keyword:"pattern",params:{pattern: "^v[0-9]+$"},message:"must match pattern \""+"^v[0-9]+$"+"\"" });
const failure247 = (instancePath) => ({ instancePath, schemaPath:"#/properties/outcome/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure248 = (instancePath) => ({ instancePath, schemaPath:"#/properties/outcome/pattern",keyword:"pattern",params:{pattern: "^[a-z_]*$"},message:"must match pattern \""+"^[a-z_]*$"+"\"" });
const failure249 = (instancePath) => ({ instancePath, schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure250 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AccessToken/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters" });
const failure251 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AccessToken/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters" });
const failure252 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AccessToken/pattern",keyword:"pattern",params:{pattern: "^[\\w-]+\\.[\\w-]+\\.[\\w-]+$"},message:"must match pattern \""+"^[\\w-]+\\.[\\w-]+\\.[\\w-]+$"+"\"" });
const failure253 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AccessToken/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure254 = (instancePath) => ({ instancePath, schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure255 = (instancePath) => ({ instancePath, schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue: "Bearer"},message:"must be equal to constant" });
const failure256 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ExpiresIn/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure257 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ExpiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 900},message:"must be <= 900" });
const failure258 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ExpiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure259 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ExpiresIn/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure260 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters" });
const failure261 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters" });
const failure262 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/pattern",keyword:"pattern",params:{pattern: "^[\\w.~-]+$"},message:"must match pattern \""+"^[\\w.~-]+$"+"\"" });
const failure263 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure264 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ScopeList/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters" });
const failure265 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ScopeList/pattern",keyword:"pattern",params:{pattern: "^([a-z]+(:[a-z]+)?( [a-z]+(:[a-z]+)?)*)?$"},message:"must match pattern \""+"^([a-z]+(:[a-z]+)?( [a-z]+(:[a-z]+)?)*)?$"+"\"" });
const failure266 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ScopeList/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure267 = (instancePath) => ({ instancePath, schemaPath:"#/properties/token_type/const",keyword:"const",params:{allowedValue: "Cookie"},message:"must be equal to constant" });
const failure268 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CsrfToken/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters" });
const failure269 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CsrfToken/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters" });
const failure270 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CsrfToken/pattern",keyword:"pattern",params:{pattern: "^[\\w.-]+$"},message:"must match pattern \""+"^[\\w.-]+$"+"\"" });
const failure271 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CsrfToken/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure272 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure273 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure274 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure275 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure276 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters" });
const failure277 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters" });
const failure278 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\"" });
const failure279 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Email/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure280 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserName/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure281 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure282 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserName/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\"" });
const failure283 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserName/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure284 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Role/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure285 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Role/enum",keyword:"enum",params:{allowedValues: value8},message:"must be equal to one of the allowed values" });
const failure286 = (instancePath) => ({ instancePath, schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items" });
const failure287 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Scope/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure288 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Scope/enum",keyword:"enum",params:{allowedValues: value9},message:"must be equal to one of the allowed values" });
const failure289 = (instancePath) => ({ instancePath, schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure290 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Language/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure291 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Language/enum",keyword:"enum",params:{allowedValues: value10},message:"must be equal to one of the allowed values" });
const failure292 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserActive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure293 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MoverType/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure294 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MoverType/enum",keyword:"enum",params:{allowedValues: value11},message:"must be equal to one of the allowed values" });
const failure295 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/type",keyword:"type",params:{type: value1},message:"must be integer,null" });
const failure296 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MovementType/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure297 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MovementType/enum",keyword:"enum",params:{allowedValues: value12},message:"must be equal to one of the allowed values" });
const failure298 = (instancePath) => ({ instancePath, schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure299 = (instancePath) => ({ instancePath, schemaPath:"#/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000" });
const failure300 = (instancePath) => ({ instancePath, schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000},message:"must be >= -1000000000" });
const failure301 = (instancePath) => ({ instancePath, schemaPath:"#/properties/quantity/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure302 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reserved_after/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure303 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reserved_after/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure304 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reserved_after/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure305 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reserved_after/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure306 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AdjustReason/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure307 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AdjustReason/enum",keyword:"enum",params:{allowedValues: value13},message:"must be equal to one of the allowed values" });
const failure308 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CancelReason/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure309 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CancelReason/enum",keyword:"enum",params:{allowedValues: value14},message:"must be equal to one of the allowed values" });
const failure310 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reason/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure311 = (instancePath) => ({ instancePath, schemaPath:"#/properties/reason/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure312 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters" });
const failure313 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/minLength",keyword:"minLength",params:{limit: 24},message:"must NOT have fewer than 24 characters" });
const failure314 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/pattern",keyword:"pattern",params:{pattern: "^ord_[0-9A-HJKMNP-TV-Z]{20}$"},message:"must match pattern \""+"^ord_[0-9A-HJKMNP-TV-Z]{20}$"+"\"" });
const failure315 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure316 = (instancePath) => ({ instancePath, schemaPath:"#/properties/order_id/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure317 = (instancePath) => ({ instancePath, schemaPath:"#/properties/order_id/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure318 = (instancePath) => ({ instancePath, schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999},message:"must be <= 99999999999999" });
const failure319 = (instancePath) => ({ instancePath, schemaPath:"#/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 49950},message:"must be <= 49950" });
const failure320 = (instancePath) => ({ instancePath, schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure321 = (instancePath) => ({ instancePath, schemaPath:"#/properties/quantity/format",keyword:"format",params:{format: "int32"},message:"must match format \""+"int32"+"\"" });
const failure322 = (instancePath) => ({ instancePath, schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items" });
const failure323 = (instancePath) => ({ instancePath, schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items" });
const failure324 = (instancePath) => ({ instancePath, schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure325 = (instancePath) => ({ instancePath, schemaPath:"#/properties/orderable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure326 = (instancePath) => ({ instancePath, schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure327 = (instancePath) => ({ instancePath, schemaPath:"#/properties/recipient/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure328 = (instancePath) => ({ instancePath, schemaPath:"#/properties/recipient/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\"" });
const failure329 = (instancePath) => ({ instancePath, schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure330 = (instancePath) => ({ instancePath, schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters" });
const failure331 = (instancePath) => ({ instancePath, schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure332 = (instancePath) => ({ instancePath, schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern: "^[0-9+() -]*$"},message:"must match pattern \""+"^[0-9+() -]*$"+"\"" });
const failure333 = (instancePath) => ({ instancePath, schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure334 = (instancePath) => ({ instancePath, schemaPath:"#/properties/postal_code/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters" });
const failure335 = (instancePath) => ({ instancePath, schemaPath:"#/properties/postal_code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure336 = (instancePath) => ({ instancePath, schemaPath:"#/properties/postal_code/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z -]*$"},message:"must match pattern \""+"^[0-9A-Za-z -]*$"+"\"" });
const failure337 = (instancePath) => ({ instancePath, schemaPath:"#/properties/postal_code/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure338 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Country/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure339 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Country/enum",keyword:"enum",params:{allowedValues: value15},message:"must be equal to one of the allowed values" });
const failure340 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address1/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters" });
const failure341 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address1/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure342 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address1/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\"" });
const failure343 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address1/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure344 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address2/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters" });
const failure345 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address2/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\"" });
const failure346 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address2/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure347 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: value2},message:"must be string,null" });
const failure348 = (instancePath) => ({ instancePath, schemaPath:"#/properties/carrier/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure349 = (instancePath) => ({ instancePath, schemaPath:"#/properties/carrier/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure350 = (instancePath) => ({ instancePath, schemaPath:"#/properties/carrier/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\"" });
const failure351 = (instancePath) => ({ instancePath, schemaPath:"#/properties/carrier/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure352 = (instancePath) => ({ instancePath, schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure353 = (instancePath) => ({ instancePath, schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure354 = (instancePath) => ({ instancePath, schemaPath:"#/properties/number/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z-]*$"},message:"must match pattern \""+"^[0-9A-Za-z-]*$"+"\"" });
const failure355 = (instancePath) => ({ instancePath, schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure356 = (instancePath) => ({ instancePath, schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure357 = (instancePath) => ({ instancePath, schemaPath:"#/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure358 = (instancePath) => ({ instancePath, schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z_]*$"},message:"must match pattern \""+"^[a-z_]*$"+"\"" });
const failure359 = (instancePath) => ({ instancePath, schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure360 = (instancePath) => ({ instancePath, schemaPath:"#/properties/decline_code/type",keyword:"type",params:{type: value2},message:"must be string,null" });
const failure361 = (instancePath) => ({ instancePath, schemaPath:"#/properties/decline_code/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters" });
const failure362 = (instancePath) => ({ instancePath, schemaPath:"#/properties/decline_code/pattern",keyword:"pattern",params:{pattern: "^[a-z_]+$"},message:"must match pattern \""+"^[a-z_]+$"+"\"" });
const failure363 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 23},message:"must NOT have more than 23 characters" });
const failure364 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 23},message:"must NOT have fewer than 23 characters" });
const failure365 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^re_[0-9A-HJKMNP-TV-Z]{20}$"},message:"must match pattern \""+"^re_[0-9A-HJKMNP-TV-Z]{20}$"+"\"" });
const failure366 = (instancePath) => ({ instancePath, schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure367 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RefundReason/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure368 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RefundReason/enum",keyword:"enum",params:{allowedValues: value16},message:"must be equal to one of the allowed values" });
const failure369 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RefundStatus/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure370 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RefundStatus/enum",keyword:"enum",params:{allowedValues: value17},message:"must be equal to one of the allowed values" });
const failure371 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters" });
const failure372 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/minLength",keyword:"minLength",params:{limit: 24},message:"must NOT have fewer than 24 characters" });
const failure373 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/pattern",keyword:"pattern",params:{pattern: "^pay_[0-9A-HJKMNP-TV-Z]{20}$"},message:"must match pattern \""+"^pay_[0-9A-HJKMNP-TV-Z]{20}$"+"\"" });
const failure374 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure375 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentStatus/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure376 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentStatus/enum",keyword:"enum",params:{allowedValues: value18},message:"must be equal to one of the allowed values" });
const failure377 = (instancePath) => ({ instancePath, schemaPath:"#/properties/provider/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters" });
const failure378 = (instancePath) => ({ instancePath, schemaPath:"#/properties/provider/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure379 = (instancePath) => ({ instancePath, schemaPath:"#/properties/provider/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z0-9_-]*$"+"\"" });
const failure380 = (instancePath) => ({ instancePath, schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure381 = (instancePath) => ({ instancePath, schemaPath:"#/properties/method_label/type",keyword:"type",params:{type: value2},message:"must be string,null" });
const failure382 = (instancePath) => ({ instancePath, schemaPath:"#/properties/method_label/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters" });
const failure383 = (instancePath) => ({ instancePath, schemaPath:"#/properties/method_label/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"" });
const failure384 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CaptureMode/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure385 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CaptureMode/enum",keyword:"enum",params:{allowedValues: value19},message:"must be equal to one of the allowed values" });
const failure386 = (instancePath) => ({ instancePath, schemaPath:"#/properties/failure/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure387 = (instancePath) => ({ instancePath, schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure388 = (instancePath) => ({ instancePath, schemaPath:"#/properties/refunds/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items" });
const failure389 = (instancePath) => ({ instancePath, schemaPath:"#/properties/refunds/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure390 = (instancePath) => ({ instancePath, schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure391 = (instancePath) => ({ instancePath, schemaPath:"#/properties/user_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991" });
const failure392 = (instancePath) => ({ instancePath, schemaPath:"#/properties/user_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure393 = (instancePath) => ({ instancePath, schemaPath:"#/properties/user_id/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure394 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderStatus/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure395 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderStatus/enum",keyword:"enum",params:{allowedValues: value20},message:"must be equal to one of the allowed values" });
const failure396 = (instancePath) => ({ instancePath, schemaPath:"#/properties/shipping_address/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure397 = (instancePath) => ({ instancePath, schemaPath:"#/properties/shipping_address/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure398 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Note/type",keyword:"type",params:{type: value2},message:"must be string,null" });
const failure399 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Note/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters" });
const failure400 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Note/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"+"\"" });
const failure401 = (instancePath) => ({ instancePath, schemaPath:"#/properties/cancel_reason/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure402 = (instancePath) => ({ instancePath, schemaPath:"#/properties/cancel_reason/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure403 = (instancePath) => ({ instancePath, schemaPath:"#/properties/tracking/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null" });
const failure404 = (instancePath) => ({ instancePath, schemaPath:"#/properties/tracking/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf" });
const failure405 = (instancePath) => ({ instancePath, schemaPath:"#/properties/payments/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items" });
const failure406 = (instancePath) => ({ instancePath, schemaPath:"#/properties/payments/type",keyword:"type",params:{type: "array"},message:"must be array" });
const failure407 = (instancePath) => ({ instancePath, schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items" });
const failure408 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/HealthStatus/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure409 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/HealthStatus/enum",keyword:"enum",params:{allowedValues: value21},message:"must be equal to one of the allowed values" });
const failure410 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MinorAmount/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure411 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MinorAmount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999},message:"must be <= 999999999999" });
const failure412 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MinorAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure413 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/MinorAmount/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const failure414 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure415 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999},message:"must be <= 99999999999999" });
const failure416 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure417 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/format",keyword:"format",params:{format: "int64"},message:"must match format \""+"int64"+"\"" });
const value0 = ["image/jpeg","image/png","image/webp"];
const value1 = ["integer","null"];
const value2 = ["string","null"];
const value3 = ["published","hidden"];
const value4 = ["KRW","USD","JPY"];
const value5 = ["number","null"];
const value6 = ["bad_request","duplicate_key","invalid_cursor","idempotency_key_required","idempotency_key_invalid","version_mismatch","unauthorized","invalid_credentials","invalid_token","token_expired","invalid_signature","payment_declined","forbidden","account_disabled","not_resource_owner","review_purchase_required","csrf_failed","not_found","route_not_found","method_not_allowed","not_acceptable","request_timeout","version_conflict","duplicate_email","duplicate_sku","duplicate_slug","review_already_exists","insufficient_stock","item_unavailable","pending_order_limit","price_changed","invalid_state_transition","payment_already_exists","payment_busy","idempotency_in_progress","stock_below_reserved","category_in_use","category_cycle","file_in_use","last_admin","idempotency_conflict","version_sunset","precondition_failed","payload_too_large","uri_too_long","range_not_satisfiable","unsupported_media_type","validation_failed","currency_mismatch","amount_mismatch","refund_exceeds_captured","card_number_not_accepted","invalid_file_content","precondition_required","rate_limited","headers_too_large","internal_error","not_implemented","payment_provider_error","payment_provider_unavailable","timeout","service_unavailable"];
const value7 = ["user","system","provider"];
const value8 = ["customer","staff","admin"];
const value9 = ["profile","reviews:write","orders:read","orders:write","payments:read","payments:write","items:write","categories:write","stock:write","files:write","reviews:moderate","orders:manage","payments:manage","users:read","users:manage","audit:read","webhooks:manage"];
const value10 = ["ko","en","ja"];
const value11 = ["user","system"];
const value12 = ["adjust","reserve","release","ship"];
const value13 = ["purchase","return","damage","count","correction"];
const value14 = ["customer","staff","expired","fraud","other"];
const value15 = ["KR","US","JP"];
const value16 = ["requested_by_customer","duplicate","fraudulent","defective","other"];
const value17 = ["pending","succeeded","failed"];
const value18 = ["pending","authorized","captured","partially_refunded","refunded","voided","failed"];
const value19 = ["manual","automatic"];
const value20 = ["pending","authorized","paid","fulfilled","cancelled"];
const value21 = ["ok"];
export const ItemPage = validate21;
const func1 = module0.ownMembers;
const func3 = module1.default;
const formats0 = module2.formats.int64;
const pattern4 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern5 = new RegExp("^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$", "u");
const pattern6 = new RegExp("^[A-Z0-9][A-Z0-9._-]{0,63}$", "u");
const pattern10 = new RegExp("^\"[\\x21\\x23-\\x7e]+\"$", "u");
const formats2 = module2.formats.double;
const func6 = module0.brokenScale;
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
const scale0 = func6(data, obj0, parentData?.["currency"]);
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
const func0 = module3.default;
const pattern7 = new RegExp("^file_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 10){
validate25.errors = [failure4(instancePath)];
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
if(data0.length > 25 && func3(data0) > 25){
validate25.errors = [failure5(instancePath+"/" + i0)];
return false;
}
else {
if(data0.length < 25 || data0.length < 50 && func3(data0) < 25){
validate25.errors = [failure6(instancePath+"/" + i0)];
return false;
}
else {
if(!pattern7.test(data0)){
validate25.errors = [failure7(instancePath+"/" + i0)];
return false;
}
}
}
}
else {
validate25.errors = [failure8(instancePath+"/" + i0)];
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
validate25.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
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
validate25.errors = [failure9(instancePath)];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}
const pattern9 = new RegExp("^/[^\\s]*$", "u");
const formats12 = module2.formats.int32;
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))) || ((data.content_type === undefined) && (missing0 = "content_type"))) || ((data.width === undefined) && (missing0 = "width"))) || ((data.height === undefined) && (missing0 = "height"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "url")) || (key0 === "content_type")) || (key0 === "width")) || (key0 === "height"))){
validate28.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 25 && func3(data0) > 25){
validate28.errors = [failure5(instancePath+"/id")];
return false;
}
else {
if(data0.length < 25 || data0.length < 50 && func3(data0) < 25){
validate28.errors = [failure6(instancePath+"/id")];
return false;
}
else {
if(!pattern7.test(data0)){
validate28.errors = [failure7(instancePath+"/id")];
return false;
}
}
}
}
else {
validate28.errors = [failure8(instancePath+"/id")];
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
if(data1.length > 8192 && func3(data1) > 8192){
validate28.errors = [failure10(instancePath+"/url")];
return false;
}
else {
if(!pattern9.test(data1)){
validate28.errors = [failure11(instancePath+"/url")];
return false;
}
}
}
else {
validate28.errors = [failure12(instancePath+"/url")];
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
validate28.errors = [failure13(instancePath+"/content_type")];
return false;
}
if(!(((data2 === "image/jpeg") || (data2 === "image/png")) || (data2 === "image/webp"))){
validate28.errors = [failure14(instancePath+"/content_type")];
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
validate28.errors = [failure15(instancePath+"/width")];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 8000 || isNaN(data3)){
validate28.errors = [failure16(instancePath+"/width")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate28.errors = [failure17(instancePath+"/width")];
return false;
}
else {
if(!(formats12.validate(data3))){
validate28.errors = [failure18(instancePath+"/width")];
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
validate28.errors = [failure15(instancePath+"/height")];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 8000 || isNaN(data4)){
validate28.errors = [failure16(instancePath+"/height")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate28.errors = [failure17(instancePath+"/height")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate28.errors = [failure18(instancePath+"/height")];
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
validate28.errors = [failure19(instancePath)];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 10){
validate27.errors = [failure4(instancePath)];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate28(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
validate27.errors = [failure9(instancePath)];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
const formats20 = module2.formats["date-time"];
const pattern11 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(data.length > 24 && func3(data) > 24){
validate31.errors = [failure20(instancePath)];
return false;
}
else {
if(data.length < 24 || data.length < 48 && func3(data) < 24){
validate31.errors = [failure21(instancePath)];
return false;
}
else {
if(!pattern11.test(data)){
validate31.errors = [failure22(instancePath)];
return false;
}
else {
if(!(formats20(data))){
validate31.errors = [failure23(instancePath)];
return false;
}
}
}
}
}
else {
validate31.errors = [failure24(instancePath)];
return false;
}
}
}
validate31.errors = vErrors;
return errors === 0;
}
const pattern13 = new RegExp("^[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*$", "u");
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.parent_id === undefined) && (missing0 = "parent_id"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.depth === undefined) && (missing0 = "depth"))) || ((data.item_count === undefined) && (missing0 = "item_count"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "slug")) && (key0 !== "parent_id")) && (key0 !== "position")) && (key0 !== "depth")) && (key0 !== "item_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate34.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate34.errors = [failure25(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate34.errors = [failure26(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate34.errors = [failure27(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate34.errors = [failure28(instancePath+"/id")];
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
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 100 && func3(data1) > 100){
validate34.errors = [failure29(instancePath+"/name")];
return false;
}
else {
if(data1.length < 1){
validate34.errors = [failure30(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data1)){
validate34.errors = [failure31(instancePath+"/name")];
return false;
}
}
}
}
else {
validate34.errors = [failure32(instancePath+"/name")];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slug !== undefined){
let data2 = data.slug;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 100 && func3(data2) > 100){
validate34.errors = [failure33(instancePath+"/slug")];
return false;
}
else {
if(data2.length < 1){
validate34.errors = [failure34(instancePath+"/slug")];
return false;
}
else {
if(!pattern13.test(data2)){
validate34.errors = [failure35(instancePath+"/slug")];
return false;
}
}
}
}
else {
validate34.errors = [failure36(instancePath+"/slug")];
return false;
}
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
validate34.errors = [failure37(instancePath+"/parent_id")];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate34.errors = [failure38(instancePath+"/parent_id")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate34.errors = [failure39(instancePath+"/parent_id")];
return false;
}
else {
if(!(formats0.validate(data3))){
validate34.errors = [failure40(instancePath+"/parent_id")];
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
validate34.errors = [failure41(instancePath+"/position")];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9999 || isNaN(data4)){
validate34.errors = [failure42(instancePath+"/position")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate34.errors = [failure43(instancePath+"/position")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate34.errors = [failure44(instancePath+"/position")];
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
validate34.errors = [failure45(instancePath+"/depth")];
return false;
}
if(errors === _errs18){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3 || isNaN(data5)){
validate34.errors = [failure46(instancePath+"/depth")];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate34.errors = [failure47(instancePath+"/depth")];
return false;
}
else {
if(!(formats12.validate(data5))){
validate34.errors = [failure48(instancePath+"/depth")];
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
validate34.errors = [failure49(instancePath+"/item_count")];
return false;
}
if(errors === _errs21){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate34.errors = [failure50(instancePath+"/item_count")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate34.errors = [failure51(instancePath+"/item_count")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate34.errors = [failure52(instancePath+"/item_count")];
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
validate34.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs24){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
validate34.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate34.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data7))){
validate34.errors = [failure56(instancePath+"/version")];
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
if(data8.length > 100 && func3(data8) > 100){
validate34.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data8)){
validate34.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate34.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate34.errors = [failure19(instancePath)];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
const pattern15 = new RegExp("\\S", "u");
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))){
validate39.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
validate39.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate39.errors = [failure60(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate39.errors = [failure61(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate39.errors = [failure62(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate39.errors = [failure63(instancePath+"/id")];
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
if(data1.length > 100 && func3(data1) > 100){
validate39.errors = [failure64(instancePath+"/name")];
return false;
}
else {
if(!pattern15.test(data1)){
validate39.errors = [failure65(instancePath+"/name")];
return false;
}
}
}
else {
validate39.errors = [failure66(instancePath+"/name")];
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
validate39.errors = [failure19(instancePath)];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.item_id === undefined) && (missing0 = "item_id"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.rating === undefined) && (missing0 = "rating"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.body === undefined) && (missing0 = "body"))) || ((data.verified_purchase === undefined) && (missing0 = "verified_purchase"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if((((((((((((key0 !== "id") && (key0 !== "item_id")) && (key0 !== "author")) && (key0 !== "rating")) && (key0 !== "title")) && (key0 !== "body")) && (key0 !== "verified_purchase")) && (key0 !== "status")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate38.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate38.errors = [failure67(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate38.errors = [failure68(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate38.errors = [failure69(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate38.errors = [failure70(instancePath+"/id")];
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
validate38.errors = [failure71(instancePath+"/item_id")];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate38.errors = [failure72(instancePath+"/item_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate38.errors = [failure73(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate38.errors = [failure74(instancePath+"/item_id")];
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
if(!(validate39(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate38.errors = [failure75(instancePath+"/rating")];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 5 || isNaN(data3)){
validate38.errors = [failure76(instancePath+"/rating")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate38.errors = [failure77(instancePath+"/rating")];
return false;
}
else {
if(!(formats12.validate(data3))){
validate38.errors = [failure78(instancePath+"/rating")];
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
const _errs13 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate38.errors = [failure79(instancePath+"/title")];
return false;
}
if(errors === _errs13){
if(typeof data4 === "string"){
if(data4.length > 100 && func3(data4) > 100){
validate38.errors = [failure80(instancePath+"/title")];
return false;
}
else {
if(data4.length < 1){
validate38.errors = [failure81(instancePath+"/title")];
return false;
}
else {
if(!pattern4.test(data4)){
validate38.errors = [failure82(instancePath+"/title")];
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
if(data.body !== undefined){
let data5 = data.body;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(data5.length > 2000 && func3(data5) > 2000){
validate38.errors = [failure83(instancePath+"/body")];
return false;
}
else {
if(data5.length < 1){
validate38.errors = [failure84(instancePath+"/body")];
return false;
}
else {
if(!pattern5.test(data5)){
validate38.errors = [failure85(instancePath+"/body")];
return false;
}
}
}
}
else {
validate38.errors = [failure86(instancePath+"/body")];
return false;
}
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
validate38.errors = [failure87(instancePath+"/verified_purchase")];
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
validate38.errors = [failure88(instancePath+"/status")];
return false;
}
if(!((data7 === "published") || (data7 === "hidden"))){
validate38.errors = [failure89(instancePath+"/status")];
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
validate38.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs25){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate38.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate38.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate38.errors = [failure56(instancePath+"/version")];
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
if(data9.length > 100 && func3(data9) > 100){
validate38.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data9)){
validate38.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate38.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate38.errors = [failure19(instancePath)];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
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
validate22.errors = [failure71(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate22.errors = [failure72(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate22.errors = [failure73(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate22.errors = [failure74(instancePath+"/id")];
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
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 100 && func3(data1) > 100){
validate22.errors = [failure90(instancePath+"/name")];
return false;
}
else {
if(data1.length < 2 || data1.length < 4 && func3(data1) < 2){
validate22.errors = [failure91(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data1)){
validate22.errors = [failure92(instancePath+"/name")];
return false;
}
}
}
}
else {
validate22.errors = [failure93(instancePath+"/name")];
return false;
}
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
const _errs9 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate22.errors = [failure94(instancePath+"/description")];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 5000 && func3(data2) > 5000){
validate22.errors = [failure95(instancePath+"/description")];
return false;
}
else {
if(!pattern5.test(data2)){
validate22.errors = [failure96(instancePath+"/description")];
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
validate22.errors = [failure97(instancePath+"/price_minor")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999999999 || isNaN(data4)){
validate22.errors = [failure98(instancePath+"/price_minor")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate22.errors = [failure99(instancePath+"/price_minor")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate22.errors = [failure100(instancePath+"/price_minor")];
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
let data5 = data.currency;
const _errs15 = errors;
if(typeof data5 !== "string"){
validate22.errors = [failure101(instancePath+"/currency")];
return false;
}
if(!(((data5 === "KRW") || (data5 === "USD")) || (data5 === "JPY"))){
validate22.errors = [failure102(instancePath+"/currency")];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category_id !== undefined){
let data6 = data.category_id;
const _errs18 = errors;
const _errs19 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate22.errors = [failure103(instancePath+"/category_id")];
return false;
}
if(errors === _errs19){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate22.errors = [failure104(instancePath+"/category_id")];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate22.errors = [failure105(instancePath+"/category_id")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate22.errors = [failure106(instancePath+"/category_id")];
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
if(data.sku !== undefined){
let data7 = data.sku;
const _errs21 = errors;
const _errs22 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate22.errors = [failure107(instancePath+"/sku")];
return false;
}
if(errors === _errs22){
if(typeof data7 === "string"){
if(data7.length > 64 && func3(data7) > 64){
validate22.errors = [failure108(instancePath+"/sku")];
return false;
}
else {
if(!pattern6.test(data7)){
validate22.errors = [failure109(instancePath+"/sku")];
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
if(data.stock !== undefined){
let data8 = data.stock;
const _errs24 = errors;
const _errs25 = errors;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
validate22.errors = [failure110(instancePath+"/stock")];
return false;
}
if(errors === _errs25){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
validate22.errors = [failure111(instancePath+"/stock")];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate22.errors = [failure112(instancePath+"/stock")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate22.errors = [failure113(instancePath+"/stock")];
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
if(data.available !== undefined){
let data9 = data.available;
const _errs27 = errors;
const _errs28 = errors;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate22.errors = [failure114(instancePath+"/available")];
return false;
}
if(errors === _errs28){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
validate22.errors = [failure115(instancePath+"/available")];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate22.errors = [failure116(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data9))){
validate22.errors = [failure117(instancePath+"/available")];
return false;
}
}
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active !== undefined){
const _errs30 = errors;
if(typeof data.active !== "boolean"){
validate22.errors = [failure118(instancePath+"/active")];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_ids !== undefined){
const _errs32 = errors;
if(!(validate25(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
const _errs33 = errors;
if(!(validate27(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_average !== undefined){
let data13 = data.rating_average;
const _errs34 = errors;
const _errs35 = errors;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
validate22.errors = [failure119(instancePath+"/rating_average")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 5 || isNaN(data13)){
validate22.errors = [failure120(instancePath+"/rating_average")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate22.errors = [failure121(instancePath+"/rating_average")];
return false;
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
if(data.rating_count !== undefined){
let data14 = data.rating_count;
const _errs37 = errors;
const _errs38 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate22.errors = [failure122(instancePath+"/rating_count")];
return false;
}
if(errors === _errs38){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate22.errors = [failure123(instancePath+"/rating_count")];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate22.errors = [failure124(instancePath+"/rating_count")];
return false;
}
else {
if(!(formats0.validate(data14))){
validate22.errors = [failure125(instancePath+"/rating_count")];
return false;
}
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data15 = data.version;
const _errs40 = errors;
const _errs41 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate22.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs41){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate22.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate22.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data15))){
validate22.errors = [failure56(instancePath+"/version")];
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
let data16 = data.etag;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data16 === "string"){
if(data16.length > 100 && func3(data16) > 100){
validate22.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data16)){
validate22.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate22.errors = [failure59(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs46 = errors;
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs47 = errors;
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data19 = data.category;
const _errs48 = errors;
const _errs49 = errors;
let valid14 = false;
const _errs50 = errors;
if(!(validate34(data19, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs50 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const _errs51 = errors;
if(data19 !== null){
(vErrors ??= []).push(failure126(instancePath+"/category"));
errors++;
}
var _valid0 = _errs51 === errors;
valid14 = valid14 || _valid0;
}
if(!valid14){
(vErrors ??= []).push(failure127(instancePath+"/category"));
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined){
let data20 = data.reviews;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data20)){
if(data20.length > 10){
validate22.errors = [failure128(instancePath+"/reviews")];
return false;
}
else {
var valid15 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
const _errs55 = errors;
if(!(validate38(data20[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data20,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid15 = _errs55 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate22.errors = [failure129(instancePath+"/reviews")];
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
else {
validate22.errors = [failure19(instancePath)];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "price_minor")) && (key0 !== "currency")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")) && (key0 !== "category")) && (key0 !== "reviews")){
validate45.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate45.errors = [failure71(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate45.errors = [failure72(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate45.errors = [failure73(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate45.errors = [failure74(instancePath+"/id")];
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
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 100 && func3(data1) > 100){
validate45.errors = [failure90(instancePath+"/name")];
return false;
}
else {
if(data1.length < 2 || data1.length < 4 && func3(data1) < 2){
validate45.errors = [failure91(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data1)){
validate45.errors = [failure92(instancePath+"/name")];
return false;
}
}
}
}
else {
validate45.errors = [failure93(instancePath+"/name")];
return false;
}
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
const _errs9 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate45.errors = [failure94(instancePath+"/description")];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 5000 && func3(data2) > 5000){
validate45.errors = [failure95(instancePath+"/description")];
return false;
}
else {
if(!pattern5.test(data2)){
validate45.errors = [failure96(instancePath+"/description")];
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
validate45.errors = [failure97(instancePath+"/price_minor")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999999999 || isNaN(data4)){
validate45.errors = [failure98(instancePath+"/price_minor")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate45.errors = [failure99(instancePath+"/price_minor")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate45.errors = [failure100(instancePath+"/price_minor")];
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
let data5 = data.currency;
const _errs15 = errors;
if(typeof data5 !== "string"){
validate45.errors = [failure101(instancePath+"/currency")];
return false;
}
if(!(((data5 === "KRW") || (data5 === "USD")) || (data5 === "JPY"))){
validate45.errors = [failure102(instancePath+"/currency")];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category_id !== undefined){
let data6 = data.category_id;
const _errs18 = errors;
const _errs19 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate45.errors = [failure103(instancePath+"/category_id")];
return false;
}
if(errors === _errs19){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate45.errors = [failure104(instancePath+"/category_id")];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate45.errors = [failure105(instancePath+"/category_id")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate45.errors = [failure106(instancePath+"/category_id")];
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
if(data.sku !== undefined){
let data7 = data.sku;
const _errs21 = errors;
const _errs22 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate45.errors = [failure107(instancePath+"/sku")];
return false;
}
if(errors === _errs22){
if(typeof data7 === "string"){
if(data7.length > 64 && func3(data7) > 64){
validate45.errors = [failure108(instancePath+"/sku")];
return false;
}
else {
if(!pattern6.test(data7)){
validate45.errors = [failure109(instancePath+"/sku")];
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
if(data.stock !== undefined){
let data8 = data.stock;
const _errs24 = errors;
const _errs25 = errors;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
validate45.errors = [failure110(instancePath+"/stock")];
return false;
}
if(errors === _errs25){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
validate45.errors = [failure111(instancePath+"/stock")];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate45.errors = [failure112(instancePath+"/stock")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate45.errors = [failure113(instancePath+"/stock")];
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
if(data.available !== undefined){
let data9 = data.available;
const _errs27 = errors;
const _errs28 = errors;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate45.errors = [failure114(instancePath+"/available")];
return false;
}
if(errors === _errs28){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
validate45.errors = [failure115(instancePath+"/available")];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate45.errors = [failure116(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data9))){
validate45.errors = [failure117(instancePath+"/available")];
return false;
}
}
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active !== undefined){
const _errs30 = errors;
if(typeof data.active !== "boolean"){
validate45.errors = [failure118(instancePath+"/active")];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_ids !== undefined){
const _errs32 = errors;
if(!(validate25(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
const _errs33 = errors;
if(!(validate27(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_average !== undefined){
let data13 = data.rating_average;
const _errs34 = errors;
const _errs35 = errors;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
validate45.errors = [failure119(instancePath+"/rating_average")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 5 || isNaN(data13)){
validate45.errors = [failure120(instancePath+"/rating_average")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate45.errors = [failure121(instancePath+"/rating_average")];
return false;
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
if(data.rating_count !== undefined){
let data14 = data.rating_count;
const _errs37 = errors;
const _errs38 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate45.errors = [failure122(instancePath+"/rating_count")];
return false;
}
if(errors === _errs38){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate45.errors = [failure123(instancePath+"/rating_count")];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate45.errors = [failure124(instancePath+"/rating_count")];
return false;
}
else {
if(!(formats0.validate(data14))){
validate45.errors = [failure125(instancePath+"/rating_count")];
return false;
}
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data15 = data.version;
const _errs40 = errors;
const _errs41 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate45.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs41){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate45.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate45.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data15))){
validate45.errors = [failure56(instancePath+"/version")];
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
let data16 = data.etag;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data16 === "string"){
if(data16.length > 100 && func3(data16) > 100){
validate45.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data16)){
validate45.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate45.errors = [failure59(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs46 = errors;
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs47 = errors;
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data19 = data.category;
const _errs48 = errors;
const _errs49 = errors;
let valid14 = false;
const _errs50 = errors;
if(!(validate34(data19, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs50 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const _errs51 = errors;
if(data19 !== null){
(vErrors ??= []).push(failure126(instancePath+"/category"));
errors++;
}
var _valid0 = _errs51 === errors;
valid14 = valid14 || _valid0;
}
if(!valid14){
(vErrors ??= []).push(failure127(instancePath+"/category"));
errors++;
validate45.errors = vErrors;
return false;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined){
let data20 = data.reviews;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data20)){
if(data20.length > 10){
validate45.errors = [failure128(instancePath+"/reviews")];
return false;
}
else {
var valid15 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
const _errs55 = errors;
if(!(validate38(data20[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data20,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid15 = _errs55 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate45.errors = [failure129(instancePath+"/reviews")];
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
else {
validate45.errors = [failure19(instancePath)];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.page === undefined) && (missing0 = "page")) || ((data.size === undefined) && (missing0 = "size"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.has_next === undefined) && (missing0 = "has_next"))) || ((data.has_prev === undefined) && (missing0 = "has_prev"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "size")) || (key0 === "total")) || (key0 === "has_next")) || (key0 === "has_prev"))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.page !== undefined){
let data0 = data.page;
const _errs2 = errors;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (data0 !== null)){
validate54.errors = [failure130(instancePath+"/page")];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
validate54.errors = [failure131(instancePath+"/page")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate54.errors = [failure132(instancePath+"/page")];
return false;
}
else {
if(!(formats12.validate(data0))){
validate54.errors = [failure133(instancePath+"/page")];
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
validate54.errors = [failure134(instancePath+"/size")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
validate54.errors = [failure135(instancePath+"/size")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate54.errors = [failure136(instancePath+"/size")];
return false;
}
else {
if(!(formats12.validate(data1))){
validate54.errors = [failure137(instancePath+"/size")];
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
validate54.errors = [failure138(instancePath+"/total")];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate54.errors = [failure139(instancePath+"/total")];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate54.errors = [failure140(instancePath+"/total")];
return false;
}
else {
if(!(formats0.validate(data2))){
validate54.errors = [failure141(instancePath+"/total")];
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
validate54.errors = [failure142(instancePath+"/has_next")];
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
validate54.errors = [failure143(instancePath+"/has_prev")];
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
validate54.errors = [failure19(instancePath)];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.self === undefined) && (missing0 = "self")) || ((data.next === undefined) && (missing0 = "next"))) || ((data.prev === undefined) && (missing0 = "prev"))){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "self") || (key0 === "next")) || (key0 === "prev"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 8192 && func3(data0) > 8192){
validate56.errors = [failure10(instancePath+"/self")];
return false;
}
else {
if(!pattern9.test(data0)){
validate56.errors = [failure11(instancePath+"/self")];
return false;
}
}
}
else {
validate56.errors = [failure12(instancePath+"/self")];
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
if(data1.length > 8192 && func3(data1) > 8192){
(vErrors ??= []).push(failure10(instancePath+"/next"));
errors++;
}
else {
if(!pattern9.test(data1)){
(vErrors ??= []).push(failure11(instancePath+"/next"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure12(instancePath+"/next"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure144(instancePath+"/next"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure145(instancePath+"/next"));
errors++;
validate56.errors = vErrors;
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
if(data2.length > 8192 && func3(data2) > 8192){
(vErrors ??= []).push(failure10(instancePath+"/prev"));
errors++;
}
else {
if(!pattern9.test(data2)){
(vErrors ??= []).push(failure11(instancePath+"/prev"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure12(instancePath+"/prev"));
errors++;
}
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs17 = errors;
if(data2 !== null){
(vErrors ??= []).push(failure146(instancePath+"/prev"));
errors++;
}
var _valid1 = _errs17 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
(vErrors ??= []).push(failure147(instancePath+"/prev"));
errors++;
validate56.errors = vErrors;
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
validate56.errors = [failure19(instancePath)];
return false;
}
}
validate56.errors = vErrors;
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
validate21.errors = [failure148(instancePath+"/items")];
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
if(!(validate45(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure149(instancePath+"/items/" + i0));
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
validate21.errors = [failure150(instancePath+"/items")];
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
if(!(validate54(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate21.errors = [failure19(instancePath)];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
export const ErrorEnvelope = validate58;
const pattern28 = new RegExp("^[A-Za-z0-9._-]{8,64}$", "u");
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 50){
validate60.errors = [failure151(instancePath)];
return false;
}
else {
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 5){
validate60.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"}];
return false;
}
else {
if(data0.length < 1){
validate60.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
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
if(data1.length > 1000 && func3(data1) > 1000){
validate60.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"}];
return false;
}
else {
if(!pattern15.test(data1)){
validate60.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""}];
return false;
}
}
}
else {
validate60.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate60.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate60.errors = [failure19(instancePath)];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((data.code === undefined) && (missing0 = "code")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.details === undefined) && (missing0 = "details"))) || ((data.request_id === undefined) && (missing0 = "request_id"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "message")) || (key0 === "details")) || (key0 === "data")) || (key0 === "request_id"))){
validate59.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.code !== undefined){
let data0 = data.code;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate59.errors = [failure152(instancePath+"/code")];
return false;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "bad_request") || (data0 === "duplicate_key")) || (data0 === "invalid_cursor")) || (data0 === "idempotency_key_required")) || (data0 === "idempotency_key_invalid")) || (data0 === "version_mismatch")) || (data0 === "unauthorized")) || (data0 === "invalid_credentials")) || (data0 === "invalid_token")) || (data0 === "token_expired")) || (data0 === "invalid_signature")) || (data0 === "payment_declined")) || (data0 === "forbidden")) || (data0 === "account_disabled")) || (data0 === "not_resource_owner")) || (data0 === "review_purchase_required")) || (data0 === "csrf_failed")) || (data0 === "not_found")) || (data0 === "route_not_found")) || (data0 === "method_not_allowed")) || (data0 === "not_acceptable")) || (data0 === "request_timeout")) || (data0 === "version_conflict")) || (data0 === "duplicate_email")) || (data0 === "duplicate_sku")) || (data0 === "duplicate_slug")) || (data0 === "review_already_exists")) || (data0 === "insufficient_stock")) || (data0 === "item_unavailable")) || (data0 === "pending_order_limit")) || (data0 === "price_changed")) || (data0 === "invalid_state_transition")) || (data0 === "payment_already_exists")) || (data0 === "payment_busy")) || (data0 === "idempotency_in_progress")) || (data0 === "stock_below_reserved")) || (data0 === "category_in_use")) || (data0 === "category_cycle")) || (data0 === "file_in_use")) || (data0 === "last_admin")) || (data0 === "idempotency_conflict")) || (data0 === "version_sunset")) || (data0 === "precondition_failed")) || (data0 === "payload_too_large")) || (data0 === "uri_too_long")) || (data0 === "range_not_satisfiable")) || (data0 === "unsupported_media_type")) || (data0 === "validation_failed")) || (data0 === "currency_mismatch")) || (data0 === "amount_mismatch")) || (data0 === "refund_exceeds_captured")) || (data0 === "card_number_not_accepted")) || (data0 === "invalid_file_content")) || (data0 === "precondition_required")) || (data0 === "rate_limited")) || (data0 === "headers_too_large")) || (data0 === "internal_error")) || (data0 === "not_implemented")) || (data0 === "payment_provider_error")) || (data0 === "payment_provider_unavailable")) || (data0 === "timeout")) || (data0 === "service_unavailable"))){
validate59.errors = [failure153(instancePath+"/code")];
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
if(data1.length > 500 && func3(data1) > 500){
validate59.errors = [failure154(instancePath+"/message")];
return false;
}
else {
if(!pattern15.test(data1)){
validate59.errors = [failure155(instancePath+"/message")];
return false;
}
}
}
else {
validate59.errors = [failure156(instancePath+"/message")];
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
if(!(validate60(data.details, {instancePath:instancePath+"/details",parentData:data,parentDataProperty:"details",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
validate59.errors = [failure157(instancePath+"/data")];
return false;
}
}
else {
validate59.errors = [failure158(instancePath+"/data")];
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
if(data4.length > 64 && func3(data4) > 64){
validate59.errors = [failure159(instancePath+"/request_id")];
return false;
}
else {
if(data4.length < 8 || data4.length < 16 && func3(data4) < 8){
validate59.errors = [failure160(instancePath+"/request_id")];
return false;
}
else {
if(!pattern28.test(data4)){
validate59.errors = [failure161(instancePath+"/request_id")];
return false;
}
}
}
}
else {
validate59.errors = [failure162(instancePath+"/request_id")];
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
validate59.errors = [failure19(instancePath)];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((data.error === undefined) && (missing0 = "error")){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "error")){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.error !== undefined){
if(!(validate59(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate58.errors = [failure19(instancePath)];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
export const ProblemDetails = validate63;
const formats64 = /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
const formats68 = module2.formats.uri;
const pattern29 = new RegExp("^(/[A-Za-z0-9_.~%-]+)*/problems/[a-z]+(_[a-z]+)*$", "u");
const pattern32 = new RegExp("^urn:uuid:[0-9a-f-]{36}$", "u");
const pattern33 = new RegExp("^[^\\r\\n]*$", "u");
const pattern34 = new RegExp("^#/", "u");
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((data.field === undefined) && (missing0 = "field")) || ((data.detail === undefined) && (missing0 = "detail"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "field") || (key0 === "pointer")) || (key0 === "detail"))){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 1000 && func3(data0) > 1000){
validate64.errors = [failure163(instancePath+"/field")];
return false;
}
else {
if(!pattern33.test(data0)){
validate64.errors = [failure164(instancePath+"/field")];
return false;
}
}
}
else {
validate64.errors = [failure165(instancePath+"/field")];
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
if(data1.length > 4000 && func3(data1) > 4000){
validate64.errors = [failure166(instancePath+"/pointer")];
return false;
}
else {
if(!pattern34.test(data1)){
validate64.errors = [failure167(instancePath+"/pointer")];
return false;
}
else {
if(!(formats64.test(data1))){
validate64.errors = [failure168(instancePath+"/pointer")];
return false;
}
}
}
}
else {
validate64.errors = [failure169(instancePath+"/pointer")];
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
if(data2.length > 1000 && func3(data2) > 1000){
validate64.errors = [failure170(instancePath+"/detail")];
return false;
}
else {
if(!pattern15.test(data2)){
validate64.errors = [failure171(instancePath+"/detail")];
return false;
}
}
}
else {
validate64.errors = [failure172(instancePath+"/detail")];
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
validate64.errors = [failure19(instancePath)];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.type === undefined) && (missing0 = "type")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.errors === undefined) && (missing0 = "errors"))) || ((data.error === undefined) && (missing0 = "error"))){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "title")) || (key0 === "status")) || (key0 === "detail")) || (key0 === "instance")) || (key0 === "errors")) || (key0 === "error"))){
validate63.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 400 && func3(data0) > 400){
validate63.errors = [failure173(instancePath+"/type")];
return false;
}
else {
if(!pattern29.test(data0)){
validate63.errors = [failure174(instancePath+"/type")];
return false;
}
else {
if(!(formats64.test(data0))){
validate63.errors = [failure175(instancePath+"/type")];
return false;
}
}
}
}
else {
validate63.errors = [failure176(instancePath+"/type")];
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
if(data1.length > 500 && func3(data1) > 500){
validate63.errors = [failure177(instancePath+"/title")];
return false;
}
else {
if(!pattern15.test(data1)){
validate63.errors = [failure178(instancePath+"/title")];
return false;
}
}
}
else {
validate63.errors = [failure179(instancePath+"/title")];
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
validate63.errors = [failure180(instancePath+"/status")];
return false;
}
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
validate63.errors = [failure181(instancePath+"/status")];
return false;
}
else {
if(data2 < 400 || isNaN(data2)){
validate63.errors = [failure182(instancePath+"/status")];
return false;
}
else {
if(!(formats12.validate(data2))){
validate63.errors = [failure183(instancePath+"/status")];
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
if(data3.length > 1200 && func3(data3) > 1200){
validate63.errors = [failure184(instancePath+"/detail")];
return false;
}
else {
if(!pattern15.test(data3)){
validate63.errors = [failure171(instancePath+"/detail")];
return false;
}
}
}
else {
validate63.errors = [failure172(instancePath+"/detail")];
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
if(data4.length > 45 && func3(data4) > 45){
validate63.errors = [failure185(instancePath+"/instance")];
return false;
}
else {
if(!pattern32.test(data4)){
validate63.errors = [failure186(instancePath+"/instance")];
return false;
}
else {
if(!(formats68(data4))){
validate63.errors = [failure187(instancePath+"/instance")];
return false;
}
}
}
}
else {
validate63.errors = [failure188(instancePath+"/instance")];
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
validate63.errors = [failure189(instancePath+"/errors")];
return false;
}
else {
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate64(data5[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
validate63.errors = [failure190(instancePath+"/errors")];
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
if(!(validate59(data.error, {instancePath:instancePath+"/error",parentData:data,parentDataProperty:"error",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
validate63.errors = [failure19(instancePath)];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
export const Item = validate67;
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.price_minor === undefined) && (missing0 = "price_minor"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.category_id === undefined) && (missing0 = "category_id"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.stock === undefined) && (missing0 = "stock"))) || ((data.available === undefined) && (missing0 = "available"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.image_ids === undefined) && (missing0 = "image_ids"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.rating_average === undefined) && (missing0 = "rating_average"))) || ((data.rating_count === undefined) && (missing0 = "rating_count"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate67.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "price_minor")) && (key0 !== "currency")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")) && (key0 !== "category")) && (key0 !== "reviews")){
validate67.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate67.errors = [failure71(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate67.errors = [failure72(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate67.errors = [failure73(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate67.errors = [failure74(instancePath+"/id")];
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
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 100 && func3(data1) > 100){
validate67.errors = [failure90(instancePath+"/name")];
return false;
}
else {
if(data1.length < 2 || data1.length < 4 && func3(data1) < 2){
validate67.errors = [failure91(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data1)){
validate67.errors = [failure92(instancePath+"/name")];
return false;
}
}
}
}
else {
validate67.errors = [failure93(instancePath+"/name")];
return false;
}
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
const _errs9 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate67.errors = [failure94(instancePath+"/description")];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 5000 && func3(data2) > 5000){
validate67.errors = [failure95(instancePath+"/description")];
return false;
}
else {
if(!pattern5.test(data2)){
validate67.errors = [failure96(instancePath+"/description")];
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
validate67.errors = [failure97(instancePath+"/price_minor")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999999999 || isNaN(data4)){
validate67.errors = [failure98(instancePath+"/price_minor")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate67.errors = [failure99(instancePath+"/price_minor")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate67.errors = [failure100(instancePath+"/price_minor")];
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
let data5 = data.currency;
const _errs15 = errors;
if(typeof data5 !== "string"){
validate67.errors = [failure101(instancePath+"/currency")];
return false;
}
if(!(((data5 === "KRW") || (data5 === "USD")) || (data5 === "JPY"))){
validate67.errors = [failure102(instancePath+"/currency")];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category_id !== undefined){
let data6 = data.category_id;
const _errs18 = errors;
const _errs19 = errors;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
validate67.errors = [failure103(instancePath+"/category_id")];
return false;
}
if(errors === _errs19){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate67.errors = [failure104(instancePath+"/category_id")];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate67.errors = [failure105(instancePath+"/category_id")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate67.errors = [failure106(instancePath+"/category_id")];
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
if(data.sku !== undefined){
let data7 = data.sku;
const _errs21 = errors;
const _errs22 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate67.errors = [failure107(instancePath+"/sku")];
return false;
}
if(errors === _errs22){
if(typeof data7 === "string"){
if(data7.length > 64 && func3(data7) > 64){
validate67.errors = [failure108(instancePath+"/sku")];
return false;
}
else {
if(!pattern6.test(data7)){
validate67.errors = [failure109(instancePath+"/sku")];
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
if(data.stock !== undefined){
let data8 = data.stock;
const _errs24 = errors;
const _errs25 = errors;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
validate67.errors = [failure110(instancePath+"/stock")];
return false;
}
if(errors === _errs25){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
validate67.errors = [failure111(instancePath+"/stock")];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate67.errors = [failure112(instancePath+"/stock")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate67.errors = [failure113(instancePath+"/stock")];
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
if(data.available !== undefined){
let data9 = data.available;
const _errs27 = errors;
const _errs28 = errors;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
validate67.errors = [failure114(instancePath+"/available")];
return false;
}
if(errors === _errs28){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
validate67.errors = [failure115(instancePath+"/available")];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate67.errors = [failure116(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data9))){
validate67.errors = [failure117(instancePath+"/available")];
return false;
}
}
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active !== undefined){
const _errs30 = errors;
if(typeof data.active !== "boolean"){
validate67.errors = [failure118(instancePath+"/active")];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.image_ids !== undefined){
const _errs32 = errors;
if(!(validate25(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.images !== undefined){
const _errs33 = errors;
if(!(validate27(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rating_average !== undefined){
let data13 = data.rating_average;
const _errs34 = errors;
const _errs35 = errors;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
validate67.errors = [failure119(instancePath+"/rating_average")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 5 || isNaN(data13)){
validate67.errors = [failure120(instancePath+"/rating_average")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate67.errors = [failure121(instancePath+"/rating_average")];
return false;
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
if(data.rating_count !== undefined){
let data14 = data.rating_count;
const _errs37 = errors;
const _errs38 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate67.errors = [failure122(instancePath+"/rating_count")];
return false;
}
if(errors === _errs38){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate67.errors = [failure123(instancePath+"/rating_count")];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate67.errors = [failure124(instancePath+"/rating_count")];
return false;
}
else {
if(!(formats0.validate(data14))){
validate67.errors = [failure125(instancePath+"/rating_count")];
return false;
}
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data15 = data.version;
const _errs40 = errors;
const _errs41 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate67.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs41){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate67.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate67.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data15))){
validate67.errors = [failure56(instancePath+"/version")];
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
let data16 = data.etag;
const _errs43 = errors;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data16 === "string"){
if(data16.length > 100 && func3(data16) > 100){
validate67.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data16)){
validate67.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate67.errors = [failure59(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs46 = errors;
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs47 = errors;
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data19 = data.category;
const _errs48 = errors;
const _errs49 = errors;
let valid14 = false;
const _errs50 = errors;
if(!(validate34(data19, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs50 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const _errs51 = errors;
if(data19 !== null){
(vErrors ??= []).push(failure126(instancePath+"/category"));
errors++;
}
var _valid0 = _errs51 === errors;
valid14 = valid14 || _valid0;
}
if(!valid14){
(vErrors ??= []).push(failure127(instancePath+"/category"));
errors++;
validate67.errors = vErrors;
return false;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reviews !== undefined){
let data20 = data.reviews;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data20)){
if(data20.length > 10){
validate67.errors = [failure128(instancePath+"/reviews")];
return false;
}
else {
var valid15 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
const _errs55 = errors;
if(!(validate38(data20[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data20,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid15 = _errs55 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate67.errors = [failure129(instancePath+"/reviews")];
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
else {
validate67.errors = [failure19(instancePath)];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
export const ReviewPage = validate75;
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if((((((((((((key0 !== "id") && (key0 !== "item_id")) && (key0 !== "author")) && (key0 !== "rating")) && (key0 !== "title")) && (key0 !== "body")) && (key0 !== "verified_purchase")) && (key0 !== "status")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate77.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate77.errors = [failure67(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate77.errors = [failure68(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate77.errors = [failure69(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate77.errors = [failure70(instancePath+"/id")];
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
validate77.errors = [failure71(instancePath+"/item_id")];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate77.errors = [failure72(instancePath+"/item_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate77.errors = [failure73(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate77.errors = [failure74(instancePath+"/item_id")];
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
if(!(validate39(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate77.errors = [failure75(instancePath+"/rating")];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 5 || isNaN(data3)){
validate77.errors = [failure76(instancePath+"/rating")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate77.errors = [failure77(instancePath+"/rating")];
return false;
}
else {
if(!(formats12.validate(data3))){
validate77.errors = [failure78(instancePath+"/rating")];
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
const _errs13 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate77.errors = [failure79(instancePath+"/title")];
return false;
}
if(errors === _errs13){
if(typeof data4 === "string"){
if(data4.length > 100 && func3(data4) > 100){
validate77.errors = [failure80(instancePath+"/title")];
return false;
}
else {
if(data4.length < 1){
validate77.errors = [failure81(instancePath+"/title")];
return false;
}
else {
if(!pattern4.test(data4)){
validate77.errors = [failure82(instancePath+"/title")];
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
if(data.body !== undefined){
let data5 = data.body;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(data5.length > 2000 && func3(data5) > 2000){
validate77.errors = [failure83(instancePath+"/body")];
return false;
}
else {
if(data5.length < 1){
validate77.errors = [failure84(instancePath+"/body")];
return false;
}
else {
if(!pattern5.test(data5)){
validate77.errors = [failure85(instancePath+"/body")];
return false;
}
}
}
}
else {
validate77.errors = [failure86(instancePath+"/body")];
return false;
}
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
validate77.errors = [failure87(instancePath+"/verified_purchase")];
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
validate77.errors = [failure88(instancePath+"/status")];
return false;
}
if(!((data7 === "published") || (data7 === "hidden"))){
validate77.errors = [failure89(instancePath+"/status")];
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
validate77.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs25){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate77.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate77.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate77.errors = [failure56(instancePath+"/version")];
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
if(data9.length > 100 && func3(data9) > 100){
validate77.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data9)){
validate77.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate77.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate77.errors = [failure19(instancePath)];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate75.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate75.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate75.errors = [failure148(instancePath+"/items")];
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
if(!(validate38(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate77(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure149(instancePath+"/items/" + i0));
errors++;
validate75.errors = vErrors;
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
validate75.errors = [failure150(instancePath+"/items")];
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
if(!(validate54(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate75.errors = [failure19(instancePath)];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}
export const Review = validate84;
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.item_id === undefined) && (missing0 = "item_id"))) || ((data.author === undefined) && (missing0 = "author"))) || ((data.rating === undefined) && (missing0 = "rating"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.body === undefined) && (missing0 = "body"))) || ((data.verified_purchase === undefined) && (missing0 = "verified_purchase"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if((((((((((((key0 !== "id") && (key0 !== "item_id")) && (key0 !== "author")) && (key0 !== "rating")) && (key0 !== "title")) && (key0 !== "body")) && (key0 !== "verified_purchase")) && (key0 !== "status")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate84.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate84.errors = [failure67(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate84.errors = [failure68(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate84.errors = [failure69(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate84.errors = [failure70(instancePath+"/id")];
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
validate84.errors = [failure71(instancePath+"/item_id")];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate84.errors = [failure72(instancePath+"/item_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate84.errors = [failure73(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate84.errors = [failure74(instancePath+"/item_id")];
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
if(!(validate39(data.author, {instancePath:instancePath+"/author",parentData:data,parentDataProperty:"author",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate84.errors = [failure75(instancePath+"/rating")];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 5 || isNaN(data3)){
validate84.errors = [failure76(instancePath+"/rating")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate84.errors = [failure77(instancePath+"/rating")];
return false;
}
else {
if(!(formats12.validate(data3))){
validate84.errors = [failure78(instancePath+"/rating")];
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
const _errs13 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate84.errors = [failure79(instancePath+"/title")];
return false;
}
if(errors === _errs13){
if(typeof data4 === "string"){
if(data4.length > 100 && func3(data4) > 100){
validate84.errors = [failure80(instancePath+"/title")];
return false;
}
else {
if(data4.length < 1){
validate84.errors = [failure81(instancePath+"/title")];
return false;
}
else {
if(!pattern4.test(data4)){
validate84.errors = [failure82(instancePath+"/title")];
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
if(data.body !== undefined){
let data5 = data.body;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(data5.length > 2000 && func3(data5) > 2000){
validate84.errors = [failure83(instancePath+"/body")];
return false;
}
else {
if(data5.length < 1){
validate84.errors = [failure84(instancePath+"/body")];
return false;
}
else {
if(!pattern5.test(data5)){
validate84.errors = [failure85(instancePath+"/body")];
return false;
}
}
}
}
else {
validate84.errors = [failure86(instancePath+"/body")];
return false;
}
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
validate84.errors = [failure87(instancePath+"/verified_purchase")];
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
validate84.errors = [failure88(instancePath+"/status")];
return false;
}
if(!((data7 === "published") || (data7 === "hidden"))){
validate84.errors = [failure89(instancePath+"/status")];
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
validate84.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs25){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate84.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate84.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate84.errors = [failure56(instancePath+"/version")];
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
if(data9.length > 100 && func3(data9) > 100){
validate84.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data9)){
validate84.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate84.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate84.errors = [failure19(instancePath)];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
export const CategoryList = validate88;
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate88.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "items")){
validate88.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate88.errors = [failure191(instancePath+"/items")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate34(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
validate88.errors = [failure150(instancePath+"/items")];
return false;
}
}
}
}
}
}
else {
validate88.errors = [failure19(instancePath)];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}
export const Category = validate90;
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.parent_id === undefined) && (missing0 = "parent_id"))) || ((data.position === undefined) && (missing0 = "position"))) || ((data.depth === undefined) && (missing0 = "depth"))) || ((data.item_count === undefined) && (missing0 = "item_count"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate90.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "slug")) && (key0 !== "parent_id")) && (key0 !== "position")) && (key0 !== "depth")) && (key0 !== "item_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate90.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate90.errors = [failure25(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate90.errors = [failure26(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate90.errors = [failure27(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate90.errors = [failure28(instancePath+"/id")];
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
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 100 && func3(data1) > 100){
validate90.errors = [failure29(instancePath+"/name")];
return false;
}
else {
if(data1.length < 1){
validate90.errors = [failure30(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data1)){
validate90.errors = [failure31(instancePath+"/name")];
return false;
}
}
}
}
else {
validate90.errors = [failure32(instancePath+"/name")];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slug !== undefined){
let data2 = data.slug;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 100 && func3(data2) > 100){
validate90.errors = [failure33(instancePath+"/slug")];
return false;
}
else {
if(data2.length < 1){
validate90.errors = [failure34(instancePath+"/slug")];
return false;
}
else {
if(!pattern13.test(data2)){
validate90.errors = [failure35(instancePath+"/slug")];
return false;
}
}
}
}
else {
validate90.errors = [failure36(instancePath+"/slug")];
return false;
}
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
validate90.errors = [failure37(instancePath+"/parent_id")];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate90.errors = [failure38(instancePath+"/parent_id")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate90.errors = [failure39(instancePath+"/parent_id")];
return false;
}
else {
if(!(formats0.validate(data3))){
validate90.errors = [failure40(instancePath+"/parent_id")];
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
validate90.errors = [failure41(instancePath+"/position")];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9999 || isNaN(data4)){
validate90.errors = [failure42(instancePath+"/position")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate90.errors = [failure43(instancePath+"/position")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate90.errors = [failure44(instancePath+"/position")];
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
validate90.errors = [failure45(instancePath+"/depth")];
return false;
}
if(errors === _errs18){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3 || isNaN(data5)){
validate90.errors = [failure46(instancePath+"/depth")];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate90.errors = [failure47(instancePath+"/depth")];
return false;
}
else {
if(!(formats12.validate(data5))){
validate90.errors = [failure48(instancePath+"/depth")];
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
validate90.errors = [failure49(instancePath+"/item_count")];
return false;
}
if(errors === _errs21){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate90.errors = [failure50(instancePath+"/item_count")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate90.errors = [failure51(instancePath+"/item_count")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate90.errors = [failure52(instancePath+"/item_count")];
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
validate90.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs24){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
validate90.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate90.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data7))){
validate90.errors = [failure56(instancePath+"/version")];
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
if(data8.length > 100 && func3(data8) > 100){
validate90.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data8)){
validate90.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate90.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate90.errors = [failure19(instancePath)];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
export const File = validate93;
const pattern50 = new RegExp("^[0-9a-f]{64}$", "u");
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.content_type === undefined) && (missing0 = "content_type"))) || ((data.size === undefined) && (missing0 = "size"))) || ((data.width === undefined) && (missing0 = "width"))) || ((data.height === undefined) && (missing0 = "height"))) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate93.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "content_type")) || (key0 === "size")) || (key0 === "width")) || (key0 === "height")) || (key0 === "sha256")) || (key0 === "url")) || (key0 === "created_at"))){
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
if(errors === _errs3){
if(typeof data0 === "string"){
if(data0.length > 25 && func3(data0) > 25){
validate93.errors = [failure5(instancePath+"/id")];
return false;
}
else {
if(data0.length < 25 || data0.length < 50 && func3(data0) < 25){
validate93.errors = [failure6(instancePath+"/id")];
return false;
}
else {
if(!pattern7.test(data0)){
validate93.errors = [failure7(instancePath+"/id")];
return false;
}
}
}
}
else {
validate93.errors = [failure8(instancePath+"/id")];
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
validate93.errors = [failure13(instancePath+"/content_type")];
return false;
}
if(!(((data1 === "image/jpeg") || (data1 === "image/png")) || (data1 === "image/webp"))){
validate93.errors = [failure14(instancePath+"/content_type")];
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
validate93.errors = [failure192(instancePath+"/size")];
return false;
}
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5242880 || isNaN(data2)){
validate93.errors = [failure193(instancePath+"/size")];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate93.errors = [failure194(instancePath+"/size")];
return false;
}
else {
if(!(formats12.validate(data2))){
validate93.errors = [failure195(instancePath+"/size")];
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
validate93.errors = [failure15(instancePath+"/width")];
return false;
}
if(errors === _errs12){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 8000 || isNaN(data3)){
validate93.errors = [failure16(instancePath+"/width")];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate93.errors = [failure17(instancePath+"/width")];
return false;
}
else {
if(!(formats12.validate(data3))){
validate93.errors = [failure18(instancePath+"/width")];
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
validate93.errors = [failure15(instancePath+"/height")];
return false;
}
if(errors === _errs15){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 8000 || isNaN(data4)){
validate93.errors = [failure16(instancePath+"/height")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate93.errors = [failure17(instancePath+"/height")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate93.errors = [failure18(instancePath+"/height")];
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
if(data5.length > 64 && func3(data5) > 64){
validate93.errors = [failure196(instancePath+"/sha256")];
return false;
}
else {
if(data5.length < 64 || data5.length < 128 && func3(data5) < 64){
validate93.errors = [failure197(instancePath+"/sha256")];
return false;
}
else {
if(!pattern50.test(data5)){
validate93.errors = [failure198(instancePath+"/sha256")];
return false;
}
}
}
}
else {
validate93.errors = [failure199(instancePath+"/sha256")];
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
if(data6.length > 8192 && func3(data6) > 8192){
validate93.errors = [failure10(instancePath+"/url")];
return false;
}
else {
if(!pattern9.test(data6)){
validate93.errors = [failure11(instancePath+"/url")];
return false;
}
}
}
else {
validate93.errors = [failure12(instancePath+"/url")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate93.errors = [failure19(instancePath)];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
export const AuditLogPage = validate95;
const pattern52 = new RegExp("^[\\x21-\\x7e]*$", "u");
const pattern53 = new RegExp("^[a-z]*$", "u");
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))) || ((data.role === undefined) && (missing0 = "role"))){
validate98.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "id")) || (key0 === "role"))){
validate98.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate98.errors = [failure200(instancePath+"/type")];
return false;
}
if(!(((data0 === "user") || (data0 === "system")) || (data0 === "provider"))){
validate98.errors = [failure201(instancePath+"/type")];
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
if(data1.length > 200 && func3(data1) > 200){
(vErrors ??= []).push(failure202(instancePath+"/id"));
errors++;
}
else {
if(data1.length < 1){
(vErrors ??= []).push(failure203(instancePath+"/id"));
errors++;
}
else {
if(!pattern52.test(data1)){
(vErrors ??= []).push(failure204(instancePath+"/id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure205(instancePath+"/id"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure206(instancePath+"/id"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure207(instancePath+"/id"));
errors++;
validate98.errors = vErrors;
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
validate98.errors = [failure208(instancePath+"/role")];
return false;
}
if(errors === _errs12){
if(typeof data2 === "string"){
if(data2.length > 50 && func3(data2) > 50){
validate98.errors = [failure209(instancePath+"/role")];
return false;
}
else {
if(!pattern53.test(data2)){
validate98.errors = [failure210(instancePath+"/role")];
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
validate98.errors = [failure19(instancePath)];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
const pattern57 = new RegExp("^[a-z]+\\.[a-z_]+$", "u");
const pattern58 = new RegExp("^[a-z_]*$", "u");
const pattern60 = new RegExp("^/", "u");
const pattern61 = new RegExp("^v[0-9]+$", "u");
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.actor === undefined) && (missing0 = "actor"))) || ((data.ip === undefined) && (missing0 = "ip"))) || ((data.user_agent === undefined) && (missing0 = "user_agent"))) || ((data.request_id === undefined) && (missing0 = "request_id"))) || ((data.action === undefined) && (missing0 = "action"))) || ((data.resource_type === undefined) && (missing0 = "resource_type"))) || ((data.resource_id === undefined) && (missing0 = "resource_id"))) || ((data.before === undefined) && (missing0 = "before"))) || ((data.after === undefined) && (missing0 = "after"))) || ((data.changed === undefined) && (missing0 = "changed"))) || ((data.facts === undefined) && (missing0 = "facts"))) || ((data.api_version === undefined) && (missing0 = "api_version"))) || ((data.outcome === undefined) && (missing0 = "outcome"))){
validate96.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((key0 !== "id") && (key0 !== "at")) && (key0 !== "actor")) && (key0 !== "ip")) && (key0 !== "user_agent")) && (key0 !== "request_id")) && (key0 !== "action")) && (key0 !== "resource_type")) && (key0 !== "resource_id")) && (key0 !== "before")) && (key0 !== "after")) && (key0 !== "changed")) && (key0 !== "facts")) && (key0 !== "api_version")) && (key0 !== "outcome")){
validate96.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate96.errors = [failure211(instancePath+"/id")];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate96.errors = [failure212(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate96.errors = [failure213(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate96.errors = [failure214(instancePath+"/id")];
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
if(!(validate31(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate98(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate96.errors = [failure215(instancePath+"/ip")];
return false;
}
if(errors === _errs6){
if(typeof data3 === "string"){
if(data3.length > 100 && func3(data3) > 100){
validate96.errors = [failure216(instancePath+"/ip")];
return false;
}
else {
if(!pattern52.test(data3)){
validate96.errors = [failure217(instancePath+"/ip")];
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
validate96.errors = [failure218(instancePath+"/user_agent")];
return false;
}
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 500 && func3(data4) > 500){
validate96.errors = [failure219(instancePath+"/user_agent")];
return false;
}
else {
if(!pattern33.test(data4)){
validate96.errors = [failure220(instancePath+"/user_agent")];
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
if(data5.length > 64 && func3(data5) > 64){
(vErrors ??= []).push(failure159(instancePath+"/request_id"));
errors++;
}
else {
if(data5.length < 8 || data5.length < 16 && func3(data5) < 8){
(vErrors ??= []).push(failure160(instancePath+"/request_id"));
errors++;
}
else {
if(!pattern28.test(data5)){
(vErrors ??= []).push(failure161(instancePath+"/request_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure162(instancePath+"/request_id"));
errors++;
}
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs15 = errors;
if(data5 !== null){
(vErrors ??= []).push(failure221(instancePath+"/request_id"));
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push(failure222(instancePath+"/request_id"));
errors++;
validate96.errors = vErrors;
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
if(data6.length > 100 && func3(data6) > 100){
validate96.errors = [failure223(instancePath+"/action")];
return false;
}
else {
if(!pattern57.test(data6)){
validate96.errors = [failure224(instancePath+"/action")];
return false;
}
}
}
else {
validate96.errors = [failure225(instancePath+"/action")];
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
if(data7.length > 50 && func3(data7) > 50){
validate96.errors = [failure226(instancePath+"/resource_type")];
return false;
}
else {
if(data7.length < 1){
validate96.errors = [failure227(instancePath+"/resource_type")];
return false;
}
else {
if(!pattern58.test(data7)){
validate96.errors = [failure228(instancePath+"/resource_type")];
return false;
}
}
}
}
else {
validate96.errors = [failure229(instancePath+"/resource_type")];
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
if(data8.length > 200 && func3(data8) > 200){
(vErrors ??= []).push(failure202(instancePath+"/resource_id"));
errors++;
}
else {
if(data8.length < 1){
(vErrors ??= []).push(failure203(instancePath+"/resource_id"));
errors++;
}
else {
if(!pattern52.test(data8)){
(vErrors ??= []).push(failure204(instancePath+"/resource_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure205(instancePath+"/resource_id"));
errors++;
}
}
var _valid1 = _errs24 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs27 = errors;
if(data8 !== null){
(vErrors ??= []).push(failure230(instancePath+"/resource_id"));
errors++;
}
var _valid1 = _errs27 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
(vErrors ??= []).push(failure231(instancePath+"/resource_id"));
errors++;
validate96.errors = vErrors;
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
(vErrors ??= []).push(failure232(instancePath+"/before"));
errors++;
}
}
var _valid2 = _errs31 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs35 = errors;
if(data9 !== null){
(vErrors ??= []).push(failure233(instancePath+"/before"));
errors++;
}
var _valid2 = _errs35 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
(vErrors ??= []).push(failure234(instancePath+"/before"));
errors++;
validate96.errors = vErrors;
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
(vErrors ??= []).push(failure232(instancePath+"/after"));
errors++;
}
}
var _valid3 = _errs39 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs43 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure235(instancePath+"/after"));
errors++;
}
var _valid3 = _errs43 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
(vErrors ??= []).push(failure236(instancePath+"/after"));
errors++;
validate96.errors = vErrors;
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
validate96.errors = [failure237(instancePath+"/changed")];
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
if(data12.length > 1000 && func3(data12) > 1000){
validate96.errors = [failure238(instancePath+"/changed/" + i0)];
return false;
}
else {
if(!pattern60.test(data12)){
validate96.errors = [failure239(instancePath+"/changed/" + i0)];
return false;
}
}
}
else {
validate96.errors = [failure240(instancePath+"/changed/" + i0)];
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
validate96.errors = [failure241(instancePath+"/changed")];
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
(vErrors ??= []).push(failure232(instancePath+"/facts"));
errors++;
}
}
var _valid4 = _errs52 === errors;
valid12 = valid12 || _valid4;
if(!valid12){
const _errs56 = errors;
if(data13 !== null){
(vErrors ??= []).push(failure242(instancePath+"/facts"));
errors++;
}
var _valid4 = _errs56 === errors;
valid12 = valid12 || _valid4;
}
if(!valid12){
(vErrors ??= []).push(failure243(instancePath+"/facts"));
errors++;
validate96.errors = vErrors;
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
validate96.errors = [failure244(instancePath+"/api_version")];
return false;
}
if(errors === _errs58){
if(typeof data14 === "string"){
if(data14.length > 10 && func3(data14) > 10){
validate96.errors = [failure245(instancePath+"/api_version")];
return false;
}
else {
if(!pattern61.test(data14)){
validate96.errors = [failure246(instancePath+"/api_version")];
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
if(data15.length > 50 && func3(data15) > 50){
validate96.errors = [failure247(instancePath+"/outcome")];
return false;
}
else {
if(!pattern58.test(data15)){
validate96.errors = [failure248(instancePath+"/outcome")];
return false;
}
}
}
else {
validate96.errors = [failure249(instancePath+"/outcome")];
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
validate96.errors = [failure19(instancePath)];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((key0 !== "id") && (key0 !== "at")) && (key0 !== "actor")) && (key0 !== "ip")) && (key0 !== "user_agent")) && (key0 !== "request_id")) && (key0 !== "action")) && (key0 !== "resource_type")) && (key0 !== "resource_id")) && (key0 !== "before")) && (key0 !== "after")) && (key0 !== "changed")) && (key0 !== "facts")) && (key0 !== "api_version")) && (key0 !== "outcome")){
validate101.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate101.errors = [failure211(instancePath+"/id")];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate101.errors = [failure212(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate101.errors = [failure213(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate101.errors = [failure214(instancePath+"/id")];
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
if(!(validate31(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate98(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
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
validate101.errors = [failure215(instancePath+"/ip")];
return false;
}
if(errors === _errs6){
if(typeof data3 === "string"){
if(data3.length > 100 && func3(data3) > 100){
validate101.errors = [failure216(instancePath+"/ip")];
return false;
}
else {
if(!pattern52.test(data3)){
validate101.errors = [failure217(instancePath+"/ip")];
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
validate101.errors = [failure218(instancePath+"/user_agent")];
return false;
}
if(errors === _errs8){
if(typeof data4 === "string"){
if(data4.length > 500 && func3(data4) > 500){
validate101.errors = [failure219(instancePath+"/user_agent")];
return false;
}
else {
if(!pattern33.test(data4)){
validate101.errors = [failure220(instancePath+"/user_agent")];
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
if(data5.length > 64 && func3(data5) > 64){
(vErrors ??= []).push(failure159(instancePath+"/request_id"));
errors++;
}
else {
if(data5.length < 8 || data5.length < 16 && func3(data5) < 8){
(vErrors ??= []).push(failure160(instancePath+"/request_id"));
errors++;
}
else {
if(!pattern28.test(data5)){
(vErrors ??= []).push(failure161(instancePath+"/request_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure162(instancePath+"/request_id"));
errors++;
}
}
var _valid0 = _errs12 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs15 = errors;
if(data5 !== null){
(vErrors ??= []).push(failure221(instancePath+"/request_id"));
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push(failure222(instancePath+"/request_id"));
errors++;
validate101.errors = vErrors;
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
if(data6.length > 100 && func3(data6) > 100){
validate101.errors = [failure223(instancePath+"/action")];
return false;
}
else {
if(!pattern57.test(data6)){
validate101.errors = [failure224(instancePath+"/action")];
return false;
}
}
}
else {
validate101.errors = [failure225(instancePath+"/action")];
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
if(data7.length > 50 && func3(data7) > 50){
validate101.errors = [failure226(instancePath+"/resource_type")];
return false;
}
else {
if(data7.length < 1){
validate101.errors = [failure227(instancePath+"/resource_type")];
return false;
}
else {
if(!pattern58.test(data7)){
validate101.errors = [failure228(instancePath+"/resource_type")];
return false;
}
}
}
}
else {
validate101.errors = [failure229(instancePath+"/resource_type")];
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
if(data8.length > 200 && func3(data8) > 200){
(vErrors ??= []).push(failure202(instancePath+"/resource_id"));
errors++;
}
else {
if(data8.length < 1){
(vErrors ??= []).push(failure203(instancePath+"/resource_id"));
errors++;
}
else {
if(!pattern52.test(data8)){
(vErrors ??= []).push(failure204(instancePath+"/resource_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure205(instancePath+"/resource_id"));
errors++;
}
}
var _valid1 = _errs24 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs27 = errors;
if(data8 !== null){
(vErrors ??= []).push(failure230(instancePath+"/resource_id"));
errors++;
}
var _valid1 = _errs27 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
(vErrors ??= []).push(failure231(instancePath+"/resource_id"));
errors++;
validate101.errors = vErrors;
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
(vErrors ??= []).push(failure232(instancePath+"/before"));
errors++;
}
}
var _valid2 = _errs31 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs35 = errors;
if(data9 !== null){
(vErrors ??= []).push(failure233(instancePath+"/before"));
errors++;
}
var _valid2 = _errs35 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
(vErrors ??= []).push(failure234(instancePath+"/before"));
errors++;
validate101.errors = vErrors;
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
(vErrors ??= []).push(failure232(instancePath+"/after"));
errors++;
}
}
var _valid3 = _errs39 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs43 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure235(instancePath+"/after"));
errors++;
}
var _valid3 = _errs43 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
(vErrors ??= []).push(failure236(instancePath+"/after"));
errors++;
validate101.errors = vErrors;
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
validate101.errors = [failure237(instancePath+"/changed")];
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
if(data12.length > 1000 && func3(data12) > 1000){
validate101.errors = [failure238(instancePath+"/changed/" + i0)];
return false;
}
else {
if(!pattern60.test(data12)){
validate101.errors = [failure239(instancePath+"/changed/" + i0)];
return false;
}
}
}
else {
validate101.errors = [failure240(instancePath+"/changed/" + i0)];
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
validate101.errors = [failure241(instancePath+"/changed")];
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
(vErrors ??= []).push(failure232(instancePath+"/facts"));
errors++;
}
}
var _valid4 = _errs52 === errors;
valid12 = valid12 || _valid4;
if(!valid12){
const _errs56 = errors;
if(data13 !== null){
(vErrors ??= []).push(failure242(instancePath+"/facts"));
errors++;
}
var _valid4 = _errs56 === errors;
valid12 = valid12 || _valid4;
}
if(!valid12){
(vErrors ??= []).push(failure243(instancePath+"/facts"));
errors++;
validate101.errors = vErrors;
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
validate101.errors = [failure244(instancePath+"/api_version")];
return false;
}
if(errors === _errs58){
if(typeof data14 === "string"){
if(data14.length > 10 && func3(data14) > 10){
validate101.errors = [failure245(instancePath+"/api_version")];
return false;
}
else {
if(!pattern61.test(data14)){
validate101.errors = [failure246(instancePath+"/api_version")];
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
if(data15.length > 50 && func3(data15) > 50){
validate101.errors = [failure247(instancePath+"/outcome")];
return false;
}
else {
if(!pattern58.test(data15)){
validate101.errors = [failure248(instancePath+"/outcome")];
return false;
}
}
}
else {
validate101.errors = [failure249(instancePath+"/outcome")];
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
validate101.errors = [failure19(instancePath)];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate95.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate95.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate95.errors = [failure148(instancePath+"/items")];
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
if(!(validate96(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate101(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure149(instancePath+"/items/" + i0));
errors++;
validate95.errors = vErrors;
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
validate95.errors = [failure150(instancePath+"/items")];
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
if(!(validate54(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate95.errors = [failure19(instancePath)];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
export const Login = validate107;
const pattern72 = new RegExp("^[\\w-]+\\.[\\w-]+\\.[\\w-]+$", "u");
const pattern73 = new RegExp("^[\\w.~-]+$", "u");
const pattern74 = new RegExp("^([a-z]+(:[a-z]+)?( [a-z]+(:[a-z]+)?)*)?$", "u");
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.token_type === undefined) && (missing0 = "token_type"))) || ((data.expires_in === undefined) && (missing0 = "expires_in"))) || ((data.refresh_token === undefined) && (missing0 = "refresh_token"))) || ((data.scope === undefined) && (missing0 = "scope"))){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "access_token") || (key0 === "token_type")) || (key0 === "expires_in")) || (key0 === "refresh_token")) || (key0 === "scope"))){
validate108.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 4096 && func3(data0) > 4096){
validate108.errors = [failure250(instancePath+"/access_token")];
return false;
}
else {
if(data0.length < 20 || data0.length < 40 && func3(data0) < 20){
validate108.errors = [failure251(instancePath+"/access_token")];
return false;
}
else {
if(!pattern72.test(data0)){
validate108.errors = [failure252(instancePath+"/access_token")];
return false;
}
}
}
}
else {
validate108.errors = [failure253(instancePath+"/access_token")];
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
validate108.errors = [failure254(instancePath+"/token_type")];
return false;
}
if("Bearer" !== data1){
validate108.errors = [failure255(instancePath+"/token_type")];
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
validate108.errors = [failure256(instancePath+"/expires_in")];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 900 || isNaN(data2)){
validate108.errors = [failure257(instancePath+"/expires_in")];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate108.errors = [failure258(instancePath+"/expires_in")];
return false;
}
else {
if(!(formats12.validate(data2))){
validate108.errors = [failure259(instancePath+"/expires_in")];
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
if(data3.length > 200 && func3(data3) > 200){
validate108.errors = [failure260(instancePath+"/refresh_token")];
return false;
}
else {
if(data3.length < 20 || data3.length < 40 && func3(data3) < 20){
validate108.errors = [failure261(instancePath+"/refresh_token")];
return false;
}
else {
if(!pattern73.test(data3)){
validate108.errors = [failure262(instancePath+"/refresh_token")];
return false;
}
}
}
}
else {
validate108.errors = [failure263(instancePath+"/refresh_token")];
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
if(data4.length > 500 && func3(data4) > 500){
validate108.errors = [failure264(instancePath+"/scope")];
return false;
}
else {
if(!pattern74.test(data4)){
validate108.errors = [failure265(instancePath+"/scope")];
return false;
}
}
}
else {
validate108.errors = [failure266(instancePath+"/scope")];
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
validate108.errors = [failure19(instancePath)];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
const pattern75 = new RegExp("^[\\w.-]+$", "u");
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.token_type === undefined) && (missing0 = "token_type")) || ((data.csrf_token === undefined) && (missing0 = "csrf_token"))) || ((data.scope === undefined) && (missing0 = "scope"))){
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "token_type") || (key0 === "csrf_token")) || (key0 === "scope"))){
validate109.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.token_type !== undefined){
let data0 = data.token_type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate109.errors = [failure254(instancePath+"/token_type")];
return false;
}
if("Cookie" !== data0){
validate109.errors = [failure267(instancePath+"/token_type")];
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
if(data1.length > 200 && func3(data1) > 200){
validate109.errors = [failure268(instancePath+"/csrf_token")];
return false;
}
else {
if(data1.length < 20 || data1.length < 40 && func3(data1) < 20){
validate109.errors = [failure269(instancePath+"/csrf_token")];
return false;
}
else {
if(!pattern75.test(data1)){
validate109.errors = [failure270(instancePath+"/csrf_token")];
return false;
}
}
}
}
else {
validate109.errors = [failure271(instancePath+"/csrf_token")];
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
if(data2.length > 500 && func3(data2) > 500){
validate109.errors = [failure264(instancePath+"/scope")];
return false;
}
else {
if(!pattern74.test(data2)){
validate109.errors = [failure265(instancePath+"/scope")];
return false;
}
}
}
else {
validate109.errors = [failure266(instancePath+"/scope")];
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
validate109.errors = [failure19(instancePath)];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.token_type;
if(typeof tag0 == "string"){
if(tag0 === "Bearer"){
if(!(validate108(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
}
else if(tag0 === "Cookie"){
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "token_type", tagValue: tag0},message:"value of tag \"token_type\" must be in oneOf"}];
return false;
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "token_type", tagValue: tag0},message:"tag \"token_type\" must be string"}];
return false;
}
}
}
validate107.errors = vErrors;
return errors === 0;
}
export const TokenLogin = validate112;
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.token_type === undefined) && (missing0 = "token_type"))) || ((data.expires_in === undefined) && (missing0 = "expires_in"))) || ((data.refresh_token === undefined) && (missing0 = "refresh_token"))) || ((data.scope === undefined) && (missing0 = "scope"))){
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "access_token") || (key0 === "token_type")) || (key0 === "expires_in")) || (key0 === "refresh_token")) || (key0 === "scope"))){
validate112.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 4096 && func3(data0) > 4096){
validate112.errors = [failure250(instancePath+"/access_token")];
return false;
}
else {
if(data0.length < 20 || data0.length < 40 && func3(data0) < 20){
validate112.errors = [failure251(instancePath+"/access_token")];
return false;
}
else {
if(!pattern72.test(data0)){
validate112.errors = [failure252(instancePath+"/access_token")];
return false;
}
}
}
}
else {
validate112.errors = [failure253(instancePath+"/access_token")];
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
validate112.errors = [failure254(instancePath+"/token_type")];
return false;
}
if("Bearer" !== data1){
validate112.errors = [failure255(instancePath+"/token_type")];
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
validate112.errors = [failure256(instancePath+"/expires_in")];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 900 || isNaN(data2)){
validate112.errors = [failure257(instancePath+"/expires_in")];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate112.errors = [failure258(instancePath+"/expires_in")];
return false;
}
else {
if(!(formats12.validate(data2))){
validate112.errors = [failure259(instancePath+"/expires_in")];
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
if(data3.length > 200 && func3(data3) > 200){
validate112.errors = [failure260(instancePath+"/refresh_token")];
return false;
}
else {
if(data3.length < 20 || data3.length < 40 && func3(data3) < 20){
validate112.errors = [failure261(instancePath+"/refresh_token")];
return false;
}
else {
if(!pattern73.test(data3)){
validate112.errors = [failure262(instancePath+"/refresh_token")];
return false;
}
}
}
}
else {
validate112.errors = [failure263(instancePath+"/refresh_token")];
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
if(data4.length > 500 && func3(data4) > 500){
validate112.errors = [failure264(instancePath+"/scope")];
return false;
}
else {
if(!pattern74.test(data4)){
validate112.errors = [failure265(instancePath+"/scope")];
return false;
}
}
}
else {
validate112.errors = [failure266(instancePath+"/scope")];
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
validate112.errors = [failure19(instancePath)];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
export const UserPage = validate113;
const formats130 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.email === undefined) && (missing0 = "email"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.scopes === undefined) && (missing0 = "scopes"))) || ((data.locale === undefined) && (missing0 = "locale"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate114.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((key0 !== "id") && (key0 !== "email")) && (key0 !== "name")) && (key0 !== "role")) && (key0 !== "scopes")) && (key0 !== "locale")) && (key0 !== "active")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate114.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate114.errors = [failure272(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate114.errors = [failure273(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate114.errors = [failure274(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate114.errors = [failure275(instancePath+"/id")];
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
let data1 = data.email;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 254 && func3(data1) > 254){
validate114.errors = [failure276(instancePath+"/email")];
return false;
}
else {
if(data1.length < 3 || data1.length < 6 && func3(data1) < 3){
validate114.errors = [failure277(instancePath+"/email")];
return false;
}
else {
if(!(formats130.test(data1))){
validate114.errors = [failure278(instancePath+"/email")];
return false;
}
}
}
}
else {
validate114.errors = [failure279(instancePath+"/email")];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 100 && func3(data2) > 100){
validate114.errors = [failure280(instancePath+"/name")];
return false;
}
else {
if(data2.length < 1){
validate114.errors = [failure281(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data2)){
validate114.errors = [failure282(instancePath+"/name")];
return false;
}
}
}
}
else {
validate114.errors = [failure283(instancePath+"/name")];
return false;
}
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
validate114.errors = [failure284(instancePath+"/role")];
return false;
}
if(!(((data3 === "customer") || (data3 === "staff")) || (data3 === "admin"))){
validate114.errors = [failure285(instancePath+"/role")];
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
validate114.errors = [failure286(instancePath+"/scopes")];
return false;
}
else {
var valid5 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs16 = errors;
if(typeof data5 !== "string"){
validate114.errors = [failure287(instancePath+"/scopes/" + i0)];
return false;
}
if(!(((((((((((((((((data5 === "profile") || (data5 === "reviews:write")) || (data5 === "orders:read")) || (data5 === "orders:write")) || (data5 === "payments:read")) || (data5 === "payments:write")) || (data5 === "items:write")) || (data5 === "categories:write")) || (data5 === "stock:write")) || (data5 === "files:write")) || (data5 === "reviews:moderate")) || (data5 === "orders:manage")) || (data5 === "payments:manage")) || (data5 === "users:read")) || (data5 === "users:manage")) || (data5 === "audit:read")) || (data5 === "webhooks:manage"))){
validate114.errors = [failure288(instancePath+"/scopes/" + i0)];
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
validate114.errors = [failure289(instancePath+"/scopes")];
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
validate114.errors = [failure290(instancePath+"/locale")];
return false;
}
if(!(((data6 === "ko") || (data6 === "en")) || (data6 === "ja"))){
validate114.errors = [failure291(instancePath+"/locale")];
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
validate114.errors = [failure292(instancePath+"/active")];
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
validate114.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs26){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate114.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate114.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate114.errors = [failure56(instancePath+"/version")];
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
if(data9.length > 100 && func3(data9) > 100){
validate114.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data9)){
validate114.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate114.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate114.errors = [failure19(instancePath)];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if(((((((((((key0 !== "id") && (key0 !== "email")) && (key0 !== "name")) && (key0 !== "role")) && (key0 !== "scopes")) && (key0 !== "locale")) && (key0 !== "active")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate118.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate118.errors = [failure272(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate118.errors = [failure273(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate118.errors = [failure274(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate118.errors = [failure275(instancePath+"/id")];
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
let data1 = data.email;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 254 && func3(data1) > 254){
validate118.errors = [failure276(instancePath+"/email")];
return false;
}
else {
if(data1.length < 3 || data1.length < 6 && func3(data1) < 3){
validate118.errors = [failure277(instancePath+"/email")];
return false;
}
else {
if(!(formats130.test(data1))){
validate118.errors = [failure278(instancePath+"/email")];
return false;
}
}
}
}
else {
validate118.errors = [failure279(instancePath+"/email")];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 100 && func3(data2) > 100){
validate118.errors = [failure280(instancePath+"/name")];
return false;
}
else {
if(data2.length < 1){
validate118.errors = [failure281(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data2)){
validate118.errors = [failure282(instancePath+"/name")];
return false;
}
}
}
}
else {
validate118.errors = [failure283(instancePath+"/name")];
return false;
}
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
validate118.errors = [failure284(instancePath+"/role")];
return false;
}
if(!(((data3 === "customer") || (data3 === "staff")) || (data3 === "admin"))){
validate118.errors = [failure285(instancePath+"/role")];
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
validate118.errors = [failure286(instancePath+"/scopes")];
return false;
}
else {
var valid5 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs16 = errors;
if(typeof data5 !== "string"){
validate118.errors = [failure287(instancePath+"/scopes/" + i0)];
return false;
}
if(!(((((((((((((((((data5 === "profile") || (data5 === "reviews:write")) || (data5 === "orders:read")) || (data5 === "orders:write")) || (data5 === "payments:read")) || (data5 === "payments:write")) || (data5 === "items:write")) || (data5 === "categories:write")) || (data5 === "stock:write")) || (data5 === "files:write")) || (data5 === "reviews:moderate")) || (data5 === "orders:manage")) || (data5 === "payments:manage")) || (data5 === "users:read")) || (data5 === "users:manage")) || (data5 === "audit:read")) || (data5 === "webhooks:manage"))){
validate118.errors = [failure288(instancePath+"/scopes/" + i0)];
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
validate118.errors = [failure289(instancePath+"/scopes")];
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
validate118.errors = [failure290(instancePath+"/locale")];
return false;
}
if(!(((data6 === "ko") || (data6 === "en")) || (data6 === "ja"))){
validate118.errors = [failure291(instancePath+"/locale")];
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
validate118.errors = [failure292(instancePath+"/active")];
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
validate118.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs26){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate118.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate118.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate118.errors = [failure56(instancePath+"/version")];
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
if(data9.length > 100 && func3(data9) > 100){
validate118.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data9)){
validate118.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate118.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate118.errors = [failure19(instancePath)];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate113.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate113.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate113.errors = [failure148(instancePath+"/items")];
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
if(!(validate114(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate118(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure149(instancePath+"/items/" + i0));
errors++;
validate113.errors = vErrors;
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
validate113.errors = [failure150(instancePath+"/items")];
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
if(!(validate54(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate113.errors = [failure19(instancePath)];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}
export const User = validate124;
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.email === undefined) && (missing0 = "email"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.scopes === undefined) && (missing0 = "scopes"))) || ((data.locale === undefined) && (missing0 = "locale"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate124.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((key0 !== "id") && (key0 !== "email")) && (key0 !== "name")) && (key0 !== "role")) && (key0 !== "scopes")) && (key0 !== "locale")) && (key0 !== "active")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate124.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate124.errors = [failure272(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate124.errors = [failure273(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate124.errors = [failure274(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate124.errors = [failure275(instancePath+"/id")];
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
let data1 = data.email;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 254 && func3(data1) > 254){
validate124.errors = [failure276(instancePath+"/email")];
return false;
}
else {
if(data1.length < 3 || data1.length < 6 && func3(data1) < 3){
validate124.errors = [failure277(instancePath+"/email")];
return false;
}
else {
if(!(formats130.test(data1))){
validate124.errors = [failure278(instancePath+"/email")];
return false;
}
}
}
}
else {
validate124.errors = [failure279(instancePath+"/email")];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 100 && func3(data2) > 100){
validate124.errors = [failure280(instancePath+"/name")];
return false;
}
else {
if(data2.length < 1){
validate124.errors = [failure281(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data2)){
validate124.errors = [failure282(instancePath+"/name")];
return false;
}
}
}
}
else {
validate124.errors = [failure283(instancePath+"/name")];
return false;
}
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
validate124.errors = [failure284(instancePath+"/role")];
return false;
}
if(!(((data3 === "customer") || (data3 === "staff")) || (data3 === "admin"))){
validate124.errors = [failure285(instancePath+"/role")];
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
validate124.errors = [failure286(instancePath+"/scopes")];
return false;
}
else {
var valid5 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs16 = errors;
if(typeof data5 !== "string"){
validate124.errors = [failure287(instancePath+"/scopes/" + i0)];
return false;
}
if(!(((((((((((((((((data5 === "profile") || (data5 === "reviews:write")) || (data5 === "orders:read")) || (data5 === "orders:write")) || (data5 === "payments:read")) || (data5 === "payments:write")) || (data5 === "items:write")) || (data5 === "categories:write")) || (data5 === "stock:write")) || (data5 === "files:write")) || (data5 === "reviews:moderate")) || (data5 === "orders:manage")) || (data5 === "payments:manage")) || (data5 === "users:read")) || (data5 === "users:manage")) || (data5 === "audit:read")) || (data5 === "webhooks:manage"))){
validate124.errors = [failure288(instancePath+"/scopes/" + i0)];
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
validate124.errors = [failure289(instancePath+"/scopes")];
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
validate124.errors = [failure290(instancePath+"/locale")];
return false;
}
if(!(((data6 === "ko") || (data6 === "en")) || (data6 === "ja"))){
validate124.errors = [failure291(instancePath+"/locale")];
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
validate124.errors = [failure292(instancePath+"/active")];
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
validate124.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs26){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate124.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate124.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data8))){
validate124.errors = [failure56(instancePath+"/version")];
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
if(data9.length > 100 && func3(data9) > 100){
validate124.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data9)){
validate124.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate124.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate124.errors = [failure19(instancePath)];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
export const StockMovement = validate127;
const pattern86 = new RegExp("^ord_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))){
validate128.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "id"))){
validate128.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate128.errors = [failure293(instancePath+"/type")];
return false;
}
if(!((data0 === "user") || (data0 === "system"))){
validate128.errors = [failure294(instancePath+"/type")];
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
validate128.errors = [failure295(instancePath+"/id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate128.errors = [failure212(instancePath+"/id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate128.errors = [failure213(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate128.errors = [failure214(instancePath+"/id")];
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
validate128.errors = [failure19(instancePath)];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.item_id === undefined) && (missing0 = "item_id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.quantity === undefined) && (missing0 = "quantity"))) || ((data.stock_after === undefined) && (missing0 = "stock_after"))) || ((data.reserved_after === undefined) && (missing0 = "reserved_after"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.order_id === undefined) && (missing0 = "order_id"))) || ((data.actor === undefined) && (missing0 = "actor"))) || ((data.at === undefined) && (missing0 = "at"))){
validate127.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if((((((((((key0 !== "id") && (key0 !== "item_id")) && (key0 !== "type")) && (key0 !== "quantity")) && (key0 !== "stock_after")) && (key0 !== "reserved_after")) && (key0 !== "reason")) && (key0 !== "order_id")) && (key0 !== "actor")) && (key0 !== "at")){
validate127.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate127.errors = [failure211(instancePath+"/id")];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate127.errors = [failure212(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate127.errors = [failure213(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate127.errors = [failure214(instancePath+"/id")];
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
validate127.errors = [failure71(instancePath+"/item_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate127.errors = [failure72(instancePath+"/item_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate127.errors = [failure73(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate127.errors = [failure74(instancePath+"/item_id")];
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
validate127.errors = [failure296(instancePath+"/type")];
return false;
}
if(!((((data2 === "adjust") || (data2 === "reserve")) || (data2 === "release")) || (data2 === "ship"))){
validate127.errors = [failure297(instancePath+"/type")];
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
validate127.errors = [failure298(instancePath+"/quantity")];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
validate127.errors = [failure299(instancePath+"/quantity")];
return false;
}
else {
if(data3 < -1000000000 || isNaN(data3)){
validate127.errors = [failure300(instancePath+"/quantity")];
return false;
}
else {
if(!(formats0.validate(data3))){
validate127.errors = [failure301(instancePath+"/quantity")];
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
validate127.errors = [failure110(instancePath+"/stock_after")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
validate127.errors = [failure111(instancePath+"/stock_after")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate127.errors = [failure112(instancePath+"/stock_after")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate127.errors = [failure113(instancePath+"/stock_after")];
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
validate127.errors = [failure302(instancePath+"/reserved_after")];
return false;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate127.errors = [failure303(instancePath+"/reserved_after")];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate127.errors = [failure304(instancePath+"/reserved_after")];
return false;
}
else {
if(!(formats0.validate(data5))){
validate127.errors = [failure305(instancePath+"/reserved_after")];
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
(vErrors ??= []).push(failure306(instancePath+"/reason"));
errors++;
}
if(!(((((data6 === "purchase") || (data6 === "return")) || (data6 === "damage")) || (data6 === "count")) || (data6 === "correction"))){
(vErrors ??= []).push(failure307(instancePath+"/reason"));
errors++;
}
var _valid0 = _errs19 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs22 = errors;
if(typeof data6 !== "string"){
(vErrors ??= []).push(failure308(instancePath+"/reason"));
errors++;
}
if(!(((((data6 === "customer") || (data6 === "staff")) || (data6 === "expired")) || (data6 === "fraud")) || (data6 === "other"))){
(vErrors ??= []).push(failure309(instancePath+"/reason"));
errors++;
}
var _valid0 = _errs22 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs25 = errors;
if(data6 !== null){
(vErrors ??= []).push(failure310(instancePath+"/reason"));
errors++;
}
var _valid0 = _errs25 === errors;
valid4 = valid4 || _valid0;
}
}
if(!valid4){
(vErrors ??= []).push(failure311(instancePath+"/reason"));
errors++;
validate127.errors = vErrors;
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
if(data7.length > 24 && func3(data7) > 24){
(vErrors ??= []).push(failure312(instancePath+"/order_id"));
errors++;
}
else {
if(data7.length < 24 || data7.length < 48 && func3(data7) < 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern86.test(data7)){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
var _valid1 = _errs29 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs32 = errors;
if(data7 !== null){
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
var _valid1 = _errs32 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
validate127.errors = vErrors;
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
if(!(validate128(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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
if(!(validate31(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate127.errors = [failure19(instancePath)];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
export const StockMovementPage = validate131;
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if((((((((((key0 !== "id") && (key0 !== "item_id")) && (key0 !== "type")) && (key0 !== "quantity")) && (key0 !== "stock_after")) && (key0 !== "reserved_after")) && (key0 !== "reason")) && (key0 !== "order_id")) && (key0 !== "actor")) && (key0 !== "at")){
validate133.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate133.errors = [failure211(instancePath+"/id")];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate133.errors = [failure212(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate133.errors = [failure213(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate133.errors = [failure214(instancePath+"/id")];
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
validate133.errors = [failure71(instancePath+"/item_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate133.errors = [failure72(instancePath+"/item_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate133.errors = [failure73(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate133.errors = [failure74(instancePath+"/item_id")];
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
validate133.errors = [failure296(instancePath+"/type")];
return false;
}
if(!((((data2 === "adjust") || (data2 === "reserve")) || (data2 === "release")) || (data2 === "ship"))){
validate133.errors = [failure297(instancePath+"/type")];
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
validate133.errors = [failure298(instancePath+"/quantity")];
return false;
}
if(errors === _errs10){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000 || isNaN(data3)){
validate133.errors = [failure299(instancePath+"/quantity")];
return false;
}
else {
if(data3 < -1000000000 || isNaN(data3)){
validate133.errors = [failure300(instancePath+"/quantity")];
return false;
}
else {
if(!(formats0.validate(data3))){
validate133.errors = [failure301(instancePath+"/quantity")];
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
validate133.errors = [failure110(instancePath+"/stock_after")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000 || isNaN(data4)){
validate133.errors = [failure111(instancePath+"/stock_after")];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate133.errors = [failure112(instancePath+"/stock_after")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate133.errors = [failure113(instancePath+"/stock_after")];
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
validate133.errors = [failure302(instancePath+"/reserved_after")];
return false;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate133.errors = [failure303(instancePath+"/reserved_after")];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate133.errors = [failure304(instancePath+"/reserved_after")];
return false;
}
else {
if(!(formats0.validate(data5))){
validate133.errors = [failure305(instancePath+"/reserved_after")];
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
(vErrors ??= []).push(failure306(instancePath+"/reason"));
errors++;
}
if(!(((((data6 === "purchase") || (data6 === "return")) || (data6 === "damage")) || (data6 === "count")) || (data6 === "correction"))){
(vErrors ??= []).push(failure307(instancePath+"/reason"));
errors++;
}
var _valid0 = _errs19 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs22 = errors;
if(typeof data6 !== "string"){
(vErrors ??= []).push(failure308(instancePath+"/reason"));
errors++;
}
if(!(((((data6 === "customer") || (data6 === "staff")) || (data6 === "expired")) || (data6 === "fraud")) || (data6 === "other"))){
(vErrors ??= []).push(failure309(instancePath+"/reason"));
errors++;
}
var _valid0 = _errs22 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs25 = errors;
if(data6 !== null){
(vErrors ??= []).push(failure310(instancePath+"/reason"));
errors++;
}
var _valid0 = _errs25 === errors;
valid4 = valid4 || _valid0;
}
}
if(!valid4){
(vErrors ??= []).push(failure311(instancePath+"/reason"));
errors++;
validate133.errors = vErrors;
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
if(data7.length > 24 && func3(data7) > 24){
(vErrors ??= []).push(failure312(instancePath+"/order_id"));
errors++;
}
else {
if(data7.length < 24 || data7.length < 48 && func3(data7) < 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern86.test(data7)){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
var _valid1 = _errs29 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs32 = errors;
if(data7 !== null){
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
var _valid1 = _errs32 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
validate133.errors = vErrors;
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
if(!(validate128(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
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
if(!(validate31(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate133.errors = [failure19(instancePath)];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate131.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate131.errors = [failure148(instancePath+"/items")];
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
if(!(validate127(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate133(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure149(instancePath+"/items/" + i0));
errors++;
validate131.errors = vErrors;
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
validate131.errors = [failure150(instancePath+"/items")];
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
if(!(validate54(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate131.errors = [failure19(instancePath)];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
export const Quote = validate139;
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 99999999999999 || isNaN(data)){
validate141.errors = [failure318(instancePath)];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate141.errors = [failure1(instancePath)];
return false;
}
else {
if(!(formats2.validate(data))){
validate141.errors = [failure2(instancePath)];
return false;
}
else {
const scale0 = func6(data, obj0, parentData?.["currency"]);
if(scale0 !== undefined){
validate141.errors = [{instancePath,schemaPath:"#/x-money",keyword:"x-money",params:scale0,message:"must pass x-money"}];
return false;
}
}
}
}
}
else {
validate141.errors = [failure3(instancePath)];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((data.item_id === undefined) && (missing0 = "item_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.unit_price === undefined) && (missing0 = "unit_price"))) || ((data.quantity === undefined) && (missing0 = "quantity"))) || ((data.line_total === undefined) && (missing0 = "line_total"))) || ((data.available === undefined) && (missing0 = "available"))){
validate140.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "item_id") || (key0 === "name")) || (key0 === "sku")) || (key0 === "unit_price")) || (key0 === "quantity")) || (key0 === "line_total")) || (key0 === "available"))){
validate140.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate140.errors = [failure71(instancePath+"/item_id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate140.errors = [failure72(instancePath+"/item_id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate140.errors = [failure73(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate140.errors = [failure74(instancePath+"/item_id")];
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
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 100 && func3(data1) > 100){
validate140.errors = [failure90(instancePath+"/name")];
return false;
}
else {
if(data1.length < 2 || data1.length < 4 && func3(data1) < 2){
validate140.errors = [failure91(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data1)){
validate140.errors = [failure92(instancePath+"/name")];
return false;
}
}
}
}
else {
validate140.errors = [failure93(instancePath+"/name")];
return false;
}
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
validate140.errors = [failure107(instancePath+"/sku")];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 64 && func3(data2) > 64){
validate140.errors = [failure108(instancePath+"/sku")];
return false;
}
else {
if(!pattern6.test(data2)){
validate140.errors = [failure109(instancePath+"/sku")];
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
if(!(validate141(data.unit_price, {instancePath:instancePath+"/unit_price",parentData:data,parentDataProperty:"unit_price",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
validate140.errors = [failure298(instancePath+"/quantity")];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 49950 || isNaN(data4)){
validate140.errors = [failure319(instancePath+"/quantity")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate140.errors = [failure320(instancePath+"/quantity")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate140.errors = [failure321(instancePath+"/quantity")];
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
if(!(validate141(data.line_total, {instancePath:instancePath+"/line_total",parentData:data,parentDataProperty:"line_total",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
validate140.errors = [failure114(instancePath+"/available")];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
validate140.errors = [failure115(instancePath+"/available")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate140.errors = [failure116(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate140.errors = [failure117(instancePath+"/available")];
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
validate140.errors = [failure19(instancePath)];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((data.currency === undefined) && (missing0 = "currency")) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.items_total === undefined) && (missing0 = "items_total"))) || ((data.shipping_total === undefined) && (missing0 = "shipping_total"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.orderable === undefined) && (missing0 = "orderable"))){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "currency") || (key0 === "lines")) || (key0 === "items_total")) || (key0 === "shipping_total")) || (key0 === "total")) || (key0 === "orderable"))){
validate139.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.currency !== undefined){
let data0 = data.currency;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate139.errors = [failure101(instancePath+"/currency")];
return false;
}
if(!(((data0 === "KRW") || (data0 === "USD")) || (data0 === "JPY"))){
validate139.errors = [failure102(instancePath+"/currency")];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data1 = data.lines;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
if(data1.length > 50){
validate139.errors = [failure322(instancePath+"/lines")];
return false;
}
else {
if(data1.length < 1){
validate139.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate140(data1[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate139.errors = [failure324(instancePath+"/lines")];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items_total !== undefined){
const _errs8 = errors;
if(!(validate141(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_total !== undefined){
const _errs9 = errors;
if(!(validate141(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs10 = errors;
if(!(validate141(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderable !== undefined){
const _errs11 = errors;
if(typeof data.orderable !== "boolean"){
validate139.errors = [failure325(instancePath+"/orderable")];
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
}
else {
validate139.errors = [failure19(instancePath)];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
export const OrderPage = validate148;
function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((data.item_id === undefined) && (missing0 = "item_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.unit_price === undefined) && (missing0 = "unit_price"))) || ((data.quantity === undefined) && (missing0 = "quantity"))) || ((data.line_total === undefined) && (missing0 = "line_total"))){
validate150.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "item_id") || (key0 === "name")) || (key0 === "sku")) || (key0 === "unit_price")) || (key0 === "quantity")) || (key0 === "line_total"))){
validate150.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate150.errors = [failure71(instancePath+"/item_id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate150.errors = [failure72(instancePath+"/item_id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate150.errors = [failure73(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate150.errors = [failure74(instancePath+"/item_id")];
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
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 100 && func3(data1) > 100){
validate150.errors = [failure90(instancePath+"/name")];
return false;
}
else {
if(data1.length < 2 || data1.length < 4 && func3(data1) < 2){
validate150.errors = [failure91(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data1)){
validate150.errors = [failure92(instancePath+"/name")];
return false;
}
}
}
}
else {
validate150.errors = [failure93(instancePath+"/name")];
return false;
}
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
validate150.errors = [failure107(instancePath+"/sku")];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 64 && func3(data2) > 64){
validate150.errors = [failure108(instancePath+"/sku")];
return false;
}
else {
if(!pattern6.test(data2)){
validate150.errors = [failure109(instancePath+"/sku")];
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
if(!(validate141(data.unit_price, {instancePath:instancePath+"/unit_price",parentData:data,parentDataProperty:"unit_price",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
validate150.errors = [failure298(instancePath+"/quantity")];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 49950 || isNaN(data4)){
validate150.errors = [failure319(instancePath+"/quantity")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate150.errors = [failure320(instancePath+"/quantity")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate150.errors = [failure321(instancePath+"/quantity")];
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
if(!(validate141(data.line_total, {instancePath:instancePath+"/line_total",parentData:data,parentDataProperty:"line_total",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
validate150.errors = [failure19(instancePath)];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
const pattern94 = new RegExp("^[0-9+() -]*$", "u");
const pattern95 = new RegExp("^[0-9A-Za-z -]*$", "u");
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.recipient === undefined) && (missing0 = "recipient")) || ((data.phone === undefined) && (missing0 = "phone"))) || ((data.postal_code === undefined) && (missing0 = "postal_code"))) || ((data.country === undefined) && (missing0 = "country"))) || ((data.address1 === undefined) && (missing0 = "address1"))){
validate159.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "recipient") || (key0 === "phone")) || (key0 === "postal_code")) || (key0 === "country")) || (key0 === "address1")) || (key0 === "address2"))){
validate159.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.recipient !== undefined){
let data0 = data.recipient;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 100 && func3(data0) > 100){
validate159.errors = [failure326(instancePath+"/recipient")];
return false;
}
else {
if(data0.length < 1){
validate159.errors = [failure327(instancePath+"/recipient")];
return false;
}
else {
if(!pattern4.test(data0)){
validate159.errors = [failure328(instancePath+"/recipient")];
return false;
}
}
}
}
else {
validate159.errors = [failure329(instancePath+"/recipient")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone !== undefined){
let data1 = data.phone;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 20 && func3(data1) > 20){
validate159.errors = [failure330(instancePath+"/phone")];
return false;
}
else {
if(data1.length < 1){
validate159.errors = [failure331(instancePath+"/phone")];
return false;
}
else {
if(!pattern94.test(data1)){
validate159.errors = [failure332(instancePath+"/phone")];
return false;
}
}
}
}
else {
validate159.errors = [failure333(instancePath+"/phone")];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postal_code !== undefined){
let data2 = data.postal_code;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(data2.length > 12 && func3(data2) > 12){
validate159.errors = [failure334(instancePath+"/postal_code")];
return false;
}
else {
if(data2.length < 1){
validate159.errors = [failure335(instancePath+"/postal_code")];
return false;
}
else {
if(!pattern95.test(data2)){
validate159.errors = [failure336(instancePath+"/postal_code")];
return false;
}
}
}
}
else {
validate159.errors = [failure337(instancePath+"/postal_code")];
return false;
}
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
validate159.errors = [failure338(instancePath+"/country")];
return false;
}
if(!(((data3 === "KR") || (data3 === "US")) || (data3 === "JP"))){
validate159.errors = [failure339(instancePath+"/country")];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address1 !== undefined){
let data4 = data.address1;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(data4.length > 200 && func3(data4) > 200){
validate159.errors = [failure340(instancePath+"/address1")];
return false;
}
else {
if(data4.length < 1){
validate159.errors = [failure341(instancePath+"/address1")];
return false;
}
else {
if(!pattern4.test(data4)){
validate159.errors = [failure342(instancePath+"/address1")];
return false;
}
}
}
}
else {
validate159.errors = [failure343(instancePath+"/address1")];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address2 !== undefined){
let data5 = data.address2;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(data5.length > 200 && func3(data5) > 200){
validate159.errors = [failure344(instancePath+"/address2")];
return false;
}
else {
if(!pattern4.test(data5)){
validate159.errors = [failure345(instancePath+"/address2")];
return false;
}
}
}
else {
validate159.errors = [failure346(instancePath+"/address2")];
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
}
else {
validate159.errors = [failure19(instancePath)];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
validate161.errors = [failure347(instancePath)];
return false;
}
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(data.length > 24 && func3(data) > 24){
validate161.errors = [failure20(instancePath)];
return false;
}
else {
if(data.length < 24 || data.length < 48 && func3(data) < 24){
validate161.errors = [failure21(instancePath)];
return false;
}
else {
if(!pattern11.test(data)){
validate161.errors = [failure22(instancePath)];
return false;
}
else {
if(!(formats20(data))){
validate161.errors = [failure23(instancePath)];
return false;
}
}
}
}
}
}
}
validate161.errors = vErrors;
return errors === 0;
}
const pattern101 = new RegExp("^[0-9A-Za-z-]*$", "u");
function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((data.carrier === undefined) && (missing0 = "carrier")) || ((data.number === undefined) && (missing0 = "number"))){
validate163.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "carrier") || (key0 === "number"))){
validate163.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.carrier !== undefined){
let data0 = data.carrier;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length > 50 && func3(data0) > 50){
validate163.errors = [failure348(instancePath+"/carrier")];
return false;
}
else {
if(data0.length < 1){
validate163.errors = [failure349(instancePath+"/carrier")];
return false;
}
else {
if(!pattern4.test(data0)){
validate163.errors = [failure350(instancePath+"/carrier")];
return false;
}
}
}
}
else {
validate163.errors = [failure351(instancePath+"/carrier")];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data1 = data.number;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 50 && func3(data1) > 50){
validate163.errors = [failure352(instancePath+"/number")];
return false;
}
else {
if(data1.length < 1){
validate163.errors = [failure353(instancePath+"/number")];
return false;
}
else {
if(!pattern101.test(data1)){
validate163.errors = [failure354(instancePath+"/number")];
return false;
}
}
}
}
else {
validate163.errors = [failure355(instancePath+"/number")];
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
validate163.errors = [failure19(instancePath)];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}
const pattern103 = new RegExp("^pay_[0-9A-HJKMNP-TV-Z]{20}$", "u");
const pattern105 = new RegExp("^[a-z0-9_-]*$", "u");
const pattern108 = new RegExp("^[a-z_]+$", "u");
function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((data.code === undefined) && (missing0 = "code")) || ((data.decline_code === undefined) && (missing0 = "decline_code"))){
validate175.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "code") || (key0 === "decline_code"))){
validate175.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 50 && func3(data0) > 50){
validate175.errors = [failure356(instancePath+"/code")];
return false;
}
else {
if(data0.length < 1){
validate175.errors = [failure357(instancePath+"/code")];
return false;
}
else {
if(!pattern58.test(data0)){
validate175.errors = [failure358(instancePath+"/code")];
return false;
}
}
}
}
else {
validate175.errors = [failure359(instancePath+"/code")];
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
validate175.errors = [failure360(instancePath+"/decline_code")];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 50 && func3(data1) > 50){
validate175.errors = [failure361(instancePath+"/decline_code")];
return false;
}
else {
if(!pattern108.test(data1)){
validate175.errors = [failure362(instancePath+"/decline_code")];
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
validate175.errors = [failure19(instancePath)];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}
const pattern109 = new RegExp("^re_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate177.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "amount")) || (key0 === "reason")) || (key0 === "status")) || (key0 === "created_at"))){
validate177.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 23 && func3(data0) > 23){
validate177.errors = [failure363(instancePath+"/id")];
return false;
}
else {
if(data0.length < 23 || data0.length < 46 && func3(data0) < 23){
validate177.errors = [failure364(instancePath+"/id")];
return false;
}
else {
if(!pattern109.test(data0)){
validate177.errors = [failure365(instancePath+"/id")];
return false;
}
}
}
}
else {
validate177.errors = [failure366(instancePath+"/id")];
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
if(!(validate141(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
validate177.errors = [failure367(instancePath+"/reason")];
return false;
}
if(!(((((data2 === "requested_by_customer") || (data2 === "duplicate")) || (data2 === "fraudulent")) || (data2 === "defective")) || (data2 === "other"))){
validate177.errors = [failure368(instancePath+"/reason")];
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
validate177.errors = [failure369(instancePath+"/status")];
return false;
}
if(!(((data3 === "pending") || (data3 === "succeeded")) || (data3 === "failed"))){
validate177.errors = [failure370(instancePath+"/status")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate177.errors = [failure19(instancePath)];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}
function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.order_id === undefined) && (missing0 = "order_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.amount_captured === undefined) && (missing0 = "amount_captured"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.method_label === undefined) && (missing0 = "method_label"))) || ((data.capture_mode === undefined) && (missing0 = "capture_mode"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.refunds === undefined) && (missing0 = "refunds"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate170.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((key0 !== "id") && (key0 !== "order_id")) && (key0 !== "status")) && (key0 !== "amount")) && (key0 !== "currency")) && (key0 !== "amount_captured")) && (key0 !== "amount_refunded")) && (key0 !== "provider")) && (key0 !== "method_label")) && (key0 !== "capture_mode")) && (key0 !== "expires_at")) && (key0 !== "failure")) && (key0 !== "refunds")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate170.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 24 && func3(data0) > 24){
validate170.errors = [failure371(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func3(data0) < 24){
validate170.errors = [failure372(instancePath+"/id")];
return false;
}
else {
if(!pattern103.test(data0)){
validate170.errors = [failure373(instancePath+"/id")];
return false;
}
}
}
}
else {
validate170.errors = [failure374(instancePath+"/id")];
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
if(data1.length > 24 && func3(data1) > 24){
(vErrors ??= []).push(failure312(instancePath+"/order_id"));
errors++;
}
else {
if(data1.length < 24 || data1.length < 48 && func3(data1) < 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern86.test(data1)){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
validate170.errors = vErrors;
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
validate170.errors = [failure375(instancePath+"/status")];
return false;
}
if(!(((((((data2 === "pending") || (data2 === "authorized")) || (data2 === "captured")) || (data2 === "partially_refunded")) || (data2 === "refunded")) || (data2 === "voided")) || (data2 === "failed"))){
validate170.errors = [failure376(instancePath+"/status")];
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
if(!(validate141(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data4 = data.currency;
const _errs16 = errors;
if(typeof data4 !== "string"){
validate170.errors = [failure101(instancePath+"/currency")];
return false;
}
if(!(((data4 === "KRW") || (data4 === "USD")) || (data4 === "JPY"))){
validate170.errors = [failure102(instancePath+"/currency")];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_captured !== undefined){
const _errs19 = errors;
if(!(validate141(data.amount_captured, {instancePath:instancePath+"/amount_captured",parentData:data,parentDataProperty:"amount_captured",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs20 = errors;
if(!(validate141(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data7 = data.provider;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(data7.length > 40 && func3(data7) > 40){
validate170.errors = [failure377(instancePath+"/provider")];
return false;
}
else {
if(data7.length < 1){
validate170.errors = [failure378(instancePath+"/provider")];
return false;
}
else {
if(!pattern105.test(data7)){
validate170.errors = [failure379(instancePath+"/provider")];
return false;
}
}
}
}
else {
validate170.errors = [failure380(instancePath+"/provider")];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method_label !== undefined){
let data8 = data.method_label;
const _errs23 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate170.errors = [failure381(instancePath+"/method_label")];
return false;
}
if(errors === _errs23){
if(typeof data8 === "string"){
if(data8.length > 100 && func3(data8) > 100){
validate170.errors = [failure382(instancePath+"/method_label")];
return false;
}
else {
if(!pattern15.test(data8)){
validate170.errors = [failure383(instancePath+"/method_label")];
return false;
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
if(data.capture_mode !== undefined){
let data9 = data.capture_mode;
const _errs25 = errors;
if(typeof data9 !== "string"){
validate170.errors = [failure384(instancePath+"/capture_mode")];
return false;
}
if(!((data9 === "manual") || (data9 === "automatic"))){
validate170.errors = [failure385(instancePath+"/capture_mode")];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs28 = errors;
if(!(validate161(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data11 = data.failure;
const _errs29 = errors;
const _errs30 = errors;
let valid7 = false;
const _errs31 = errors;
if(!(validate175(data11, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var _valid1 = _errs31 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs32 = errors;
if(data11 !== null){
(vErrors ??= []).push(failure386(instancePath+"/failure"));
errors++;
}
var _valid1 = _errs32 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push(failure387(instancePath+"/failure"));
errors++;
validate170.errors = vErrors;
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
if(data.refunds !== undefined){
let data12 = data.refunds;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data12)){
if(data12.length > 1000){
validate170.errors = [failure388(instancePath+"/refunds")];
return false;
}
else {
var valid8 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs36 = errors;
if(!(validate177(data12[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate170.errors = [failure389(instancePath+"/refunds")];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data14 = data.version;
const _errs37 = errors;
const _errs38 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate170.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs38){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate170.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate170.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data14))){
validate170.errors = [failure56(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data15 = data.etag;
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data15 === "string"){
if(data15.length > 100 && func3(data15) > 100){
validate170.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data15)){
validate170.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate170.errors = [failure59(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs43 = errors;
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs44 = errors;
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs44 === errors;
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
validate170.errors = [failure19(instancePath)];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}
function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.items_total === undefined) && (missing0 = "items_total"))) || ((data.shipping_total === undefined) && (missing0 = "shipping_total"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.amount_paid === undefined) && (missing0 = "amount_paid"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.shipping_address === undefined) && (missing0 = "shipping_address"))) || ((data.note === undefined) && (missing0 = "note"))) || ((data.reserved_until === undefined) && (missing0 = "reserved_until"))) || ((data.cancel_reason === undefined) && (missing0 = "cancel_reason"))) || ((data.tracking === undefined) && (missing0 = "tracking"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.placed_at === undefined) && (missing0 = "placed_at"))) || ((data.paid_at === undefined) && (missing0 = "paid_at"))) || ((data.fulfilled_at === undefined) && (missing0 = "fulfilled_at"))) || ((data.cancelled_at === undefined) && (missing0 = "cancelled_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if((((((((((((((((((((((((key0 !== "id") && (key0 !== "user_id")) && (key0 !== "status")) && (key0 !== "currency")) && (key0 !== "lines")) && (key0 !== "items_total")) && (key0 !== "shipping_total")) && (key0 !== "total")) && (key0 !== "amount_paid")) && (key0 !== "amount_refunded")) && (key0 !== "shipping_address")) && (key0 !== "note")) && (key0 !== "reserved_until")) && (key0 !== "cancel_reason")) && (key0 !== "tracking")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "placed_at")) && (key0 !== "paid_at")) && (key0 !== "fulfilled_at")) && (key0 !== "cancelled_at")) && (key0 !== "updated_at")) && (key0 !== "payments")) && (key0 !== "items")){
validate149.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 24 && func3(data0) > 24){
validate149.errors = [failure312(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func3(data0) < 24){
validate149.errors = [failure313(instancePath+"/id")];
return false;
}
else {
if(!pattern86.test(data0)){
validate149.errors = [failure314(instancePath+"/id")];
return false;
}
}
}
}
else {
validate149.errors = [failure315(instancePath+"/id")];
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
validate149.errors = [failure390(instancePath+"/user_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate149.errors = [failure391(instancePath+"/user_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate149.errors = [failure392(instancePath+"/user_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate149.errors = [failure393(instancePath+"/user_id")];
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
validate149.errors = [failure394(instancePath+"/status")];
return false;
}
if(!(((((data2 === "pending") || (data2 === "authorized")) || (data2 === "paid")) || (data2 === "fulfilled")) || (data2 === "cancelled"))){
validate149.errors = [failure395(instancePath+"/status")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data3 = data.currency;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate149.errors = [failure101(instancePath+"/currency")];
return false;
}
if(!(((data3 === "KRW") || (data3 === "USD")) || (data3 === "JPY"))){
validate149.errors = [failure102(instancePath+"/currency")];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data4 = data.lines;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data4)){
if(data4.length > 50){
validate149.errors = [failure322(instancePath+"/lines")];
return false;
}
else {
if(data4.length < 1){
validate149.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
var valid4 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate150(data4[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate149.errors = [failure324(instancePath+"/lines")];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items_total !== undefined){
const _errs16 = errors;
if(!(validate141(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_total !== undefined){
const _errs17 = errors;
if(!(validate141(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs18 = errors;
if(!(validate141(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_paid !== undefined){
const _errs19 = errors;
if(!(validate141(data.amount_paid, {instancePath:instancePath+"/amount_paid",parentData:data,parentDataProperty:"amount_paid",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs20 = errors;
if(!(validate141(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_address !== undefined){
let data11 = data.shipping_address;
const _errs21 = errors;
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
if(!(validate159(data11, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs24 = errors;
if(data11 !== null){
(vErrors ??= []).push(failure396(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs24 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
(vErrors ??= []).push(failure397(instancePath+"/shipping_address"));
errors++;
validate149.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data12 = data.note;
const _errs26 = errors;
const _errs27 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate149.errors = [failure398(instancePath+"/note")];
return false;
}
if(errors === _errs27){
if(typeof data12 === "string"){
if(data12.length > 500 && func3(data12) > 500){
validate149.errors = [failure399(instancePath+"/note")];
return false;
}
else {
if(!pattern5.test(data12)){
validate149.errors = [failure400(instancePath+"/note")];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reserved_until !== undefined){
const _errs29 = errors;
if(!(validate161(data.reserved_until, {instancePath:instancePath+"/reserved_until",parentData:data,parentDataProperty:"reserved_until",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancel_reason !== undefined){
let data14 = data.cancel_reason;
const _errs30 = errors;
const _errs31 = errors;
let valid7 = false;
const _errs32 = errors;
if(typeof data14 !== "string"){
(vErrors ??= []).push(failure308(instancePath+"/cancel_reason"));
errors++;
}
if(!(((((data14 === "customer") || (data14 === "staff")) || (data14 === "expired")) || (data14 === "fraud")) || (data14 === "other"))){
(vErrors ??= []).push(failure309(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs32 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs35 = errors;
if(data14 !== null){
(vErrors ??= []).push(failure401(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs35 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push(failure402(instancePath+"/cancel_reason"));
errors++;
validate149.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tracking !== undefined){
let data15 = data.tracking;
const _errs37 = errors;
const _errs38 = errors;
let valid9 = false;
const _errs39 = errors;
if(!(validate163(data15, {instancePath:instancePath+"/tracking",parentData:data,parentDataProperty:"tracking",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var _valid2 = _errs39 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs40 = errors;
if(data15 !== null){
(vErrors ??= []).push(failure403(instancePath+"/tracking"));
errors++;
}
var _valid2 = _errs40 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
(vErrors ??= []).push(failure404(instancePath+"/tracking"));
errors++;
validate149.errors = vErrors;
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
if(data.version !== undefined){
let data16 = data.version;
const _errs42 = errors;
const _errs43 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate149.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs43){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate149.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate149.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data16))){
validate149.errors = [failure56(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data17 = data.etag;
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data17 === "string"){
if(data17.length > 100 && func3(data17) > 100){
validate149.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data17)){
validate149.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate149.errors = [failure59(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placed_at !== undefined){
const _errs48 = errors;
if(!(validate31(data.placed_at, {instancePath:instancePath+"/placed_at",parentData:data,parentDataProperty:"placed_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paid_at !== undefined){
const _errs49 = errors;
if(!(validate161(data.paid_at, {instancePath:instancePath+"/paid_at",parentData:data,parentDataProperty:"paid_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fulfilled_at !== undefined){
const _errs50 = errors;
if(!(validate161(data.fulfilled_at, {instancePath:instancePath+"/fulfilled_at",parentData:data,parentDataProperty:"fulfilled_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancelled_at !== undefined){
const _errs51 = errors;
if(!(validate161(data.cancelled_at, {instancePath:instancePath+"/cancelled_at",parentData:data,parentDataProperty:"cancelled_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs52 = errors;
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payments !== undefined){
let data23 = data.payments;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data23)){
if(data23.length > 1000){
validate149.errors = [failure405(instancePath+"/payments")];
return false;
}
else {
var valid12 = true;
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
const _errs55 = errors;
if(!(validate170(data23[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data23,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
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
validate149.errors = [failure406(instancePath+"/payments")];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data25 = data.items;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data25)){
if(data25.length > 50){
validate149.errors = [failure407(instancePath+"/items")];
return false;
}
else {
var valid13 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
const _errs58 = errors;
if(!(validate22(data25[i2], {instancePath:instancePath+"/items/" + i2,parentData:data25,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid13 = _errs58 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate149.errors = [failure150(instancePath+"/items")];
return false;
}
}
var valid0 = _errs56 === errors;
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
validate149.errors = [failure19(instancePath)];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}
function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if((((((((((((((((((((((((key0 !== "id") && (key0 !== "user_id")) && (key0 !== "status")) && (key0 !== "currency")) && (key0 !== "lines")) && (key0 !== "items_total")) && (key0 !== "shipping_total")) && (key0 !== "total")) && (key0 !== "amount_paid")) && (key0 !== "amount_refunded")) && (key0 !== "shipping_address")) && (key0 !== "note")) && (key0 !== "reserved_until")) && (key0 !== "cancel_reason")) && (key0 !== "tracking")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "placed_at")) && (key0 !== "paid_at")) && (key0 !== "fulfilled_at")) && (key0 !== "cancelled_at")) && (key0 !== "updated_at")) && (key0 !== "payments")) && (key0 !== "items")){
validate186.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 24 && func3(data0) > 24){
validate186.errors = [failure312(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func3(data0) < 24){
validate186.errors = [failure313(instancePath+"/id")];
return false;
}
else {
if(!pattern86.test(data0)){
validate186.errors = [failure314(instancePath+"/id")];
return false;
}
}
}
}
else {
validate186.errors = [failure315(instancePath+"/id")];
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
validate186.errors = [failure390(instancePath+"/user_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate186.errors = [failure391(instancePath+"/user_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate186.errors = [failure392(instancePath+"/user_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate186.errors = [failure393(instancePath+"/user_id")];
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
validate186.errors = [failure394(instancePath+"/status")];
return false;
}
if(!(((((data2 === "pending") || (data2 === "authorized")) || (data2 === "paid")) || (data2 === "fulfilled")) || (data2 === "cancelled"))){
validate186.errors = [failure395(instancePath+"/status")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data3 = data.currency;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate186.errors = [failure101(instancePath+"/currency")];
return false;
}
if(!(((data3 === "KRW") || (data3 === "USD")) || (data3 === "JPY"))){
validate186.errors = [failure102(instancePath+"/currency")];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data4 = data.lines;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data4)){
if(data4.length > 50){
validate186.errors = [failure322(instancePath+"/lines")];
return false;
}
else {
if(data4.length < 1){
validate186.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
var valid4 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate150(data4[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate186.errors = [failure324(instancePath+"/lines")];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items_total !== undefined){
const _errs16 = errors;
if(!(validate141(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_total !== undefined){
const _errs17 = errors;
if(!(validate141(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs18 = errors;
if(!(validate141(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_paid !== undefined){
const _errs19 = errors;
if(!(validate141(data.amount_paid, {instancePath:instancePath+"/amount_paid",parentData:data,parentDataProperty:"amount_paid",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs20 = errors;
if(!(validate141(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_address !== undefined){
let data11 = data.shipping_address;
const _errs21 = errors;
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
if(!(validate159(data11, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs24 = errors;
if(data11 !== null){
(vErrors ??= []).push(failure396(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs24 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
(vErrors ??= []).push(failure397(instancePath+"/shipping_address"));
errors++;
validate186.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data12 = data.note;
const _errs26 = errors;
const _errs27 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate186.errors = [failure398(instancePath+"/note")];
return false;
}
if(errors === _errs27){
if(typeof data12 === "string"){
if(data12.length > 500 && func3(data12) > 500){
validate186.errors = [failure399(instancePath+"/note")];
return false;
}
else {
if(!pattern5.test(data12)){
validate186.errors = [failure400(instancePath+"/note")];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reserved_until !== undefined){
const _errs29 = errors;
if(!(validate161(data.reserved_until, {instancePath:instancePath+"/reserved_until",parentData:data,parentDataProperty:"reserved_until",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancel_reason !== undefined){
let data14 = data.cancel_reason;
const _errs30 = errors;
const _errs31 = errors;
let valid7 = false;
const _errs32 = errors;
if(typeof data14 !== "string"){
(vErrors ??= []).push(failure308(instancePath+"/cancel_reason"));
errors++;
}
if(!(((((data14 === "customer") || (data14 === "staff")) || (data14 === "expired")) || (data14 === "fraud")) || (data14 === "other"))){
(vErrors ??= []).push(failure309(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs32 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs35 = errors;
if(data14 !== null){
(vErrors ??= []).push(failure401(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs35 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push(failure402(instancePath+"/cancel_reason"));
errors++;
validate186.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tracking !== undefined){
let data15 = data.tracking;
const _errs37 = errors;
const _errs38 = errors;
let valid9 = false;
const _errs39 = errors;
if(!(validate163(data15, {instancePath:instancePath+"/tracking",parentData:data,parentDataProperty:"tracking",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var _valid2 = _errs39 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs40 = errors;
if(data15 !== null){
(vErrors ??= []).push(failure403(instancePath+"/tracking"));
errors++;
}
var _valid2 = _errs40 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
(vErrors ??= []).push(failure404(instancePath+"/tracking"));
errors++;
validate186.errors = vErrors;
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
if(data.version !== undefined){
let data16 = data.version;
const _errs42 = errors;
const _errs43 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate186.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs43){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate186.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate186.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data16))){
validate186.errors = [failure56(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data17 = data.etag;
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data17 === "string"){
if(data17.length > 100 && func3(data17) > 100){
validate186.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data17)){
validate186.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate186.errors = [failure59(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placed_at !== undefined){
const _errs48 = errors;
if(!(validate31(data.placed_at, {instancePath:instancePath+"/placed_at",parentData:data,parentDataProperty:"placed_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paid_at !== undefined){
const _errs49 = errors;
if(!(validate161(data.paid_at, {instancePath:instancePath+"/paid_at",parentData:data,parentDataProperty:"paid_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fulfilled_at !== undefined){
const _errs50 = errors;
if(!(validate161(data.fulfilled_at, {instancePath:instancePath+"/fulfilled_at",parentData:data,parentDataProperty:"fulfilled_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancelled_at !== undefined){
const _errs51 = errors;
if(!(validate161(data.cancelled_at, {instancePath:instancePath+"/cancelled_at",parentData:data,parentDataProperty:"cancelled_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs52 = errors;
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payments !== undefined){
let data23 = data.payments;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data23)){
if(data23.length > 1000){
validate186.errors = [failure405(instancePath+"/payments")];
return false;
}
else {
var valid12 = true;
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
const _errs55 = errors;
if(!(validate170(data23[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data23,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
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
validate186.errors = [failure406(instancePath+"/payments")];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data25 = data.items;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data25)){
if(data25.length > 50){
validate186.errors = [failure407(instancePath+"/items")];
return false;
}
else {
var valid13 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
const _errs58 = errors;
if(!(validate22(data25[i2], {instancePath:instancePath+"/items/" + i2,parentData:data25,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid13 = _errs58 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate186.errors = [failure150(instancePath+"/items")];
return false;
}
}
var valid0 = _errs56 === errors;
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
validate186.errors = [failure19(instancePath)];
return false;
}
}
validate186.errors = vErrors;
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
validate148.errors = [failure148(instancePath+"/items")];
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
if(!(validate149(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate186(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure149(instancePath+"/items/" + i0));
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
validate148.errors = [failure150(instancePath+"/items")];
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
if(!(validate54(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate148.errors = [failure19(instancePath)];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
export const Order = validate206;
function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.items_total === undefined) && (missing0 = "items_total"))) || ((data.shipping_total === undefined) && (missing0 = "shipping_total"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.amount_paid === undefined) && (missing0 = "amount_paid"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.shipping_address === undefined) && (missing0 = "shipping_address"))) || ((data.note === undefined) && (missing0 = "note"))) || ((data.reserved_until === undefined) && (missing0 = "reserved_until"))) || ((data.cancel_reason === undefined) && (missing0 = "cancel_reason"))) || ((data.tracking === undefined) && (missing0 = "tracking"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.placed_at === undefined) && (missing0 = "placed_at"))) || ((data.paid_at === undefined) && (missing0 = "paid_at"))) || ((data.fulfilled_at === undefined) && (missing0 = "fulfilled_at"))) || ((data.cancelled_at === undefined) && (missing0 = "cancelled_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate206.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
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
if(data0.length > 24 && func3(data0) > 24){
validate206.errors = [failure312(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func3(data0) < 24){
validate206.errors = [failure313(instancePath+"/id")];
return false;
}
else {
if(!pattern86.test(data0)){
validate206.errors = [failure314(instancePath+"/id")];
return false;
}
}
}
}
else {
validate206.errors = [failure315(instancePath+"/id")];
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
validate206.errors = [failure390(instancePath+"/user_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate206.errors = [failure391(instancePath+"/user_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate206.errors = [failure392(instancePath+"/user_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate206.errors = [failure393(instancePath+"/user_id")];
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
validate206.errors = [failure394(instancePath+"/status")];
return false;
}
if(!(((((data2 === "pending") || (data2 === "authorized")) || (data2 === "paid")) || (data2 === "fulfilled")) || (data2 === "cancelled"))){
validate206.errors = [failure395(instancePath+"/status")];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data3 = data.currency;
const _errs10 = errors;
if(typeof data3 !== "string"){
validate206.errors = [failure101(instancePath+"/currency")];
return false;
}
if(!(((data3 === "KRW") || (data3 === "USD")) || (data3 === "JPY"))){
validate206.errors = [failure102(instancePath+"/currency")];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data4 = data.lines;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data4)){
if(data4.length > 50){
validate206.errors = [failure322(instancePath+"/lines")];
return false;
}
else {
if(data4.length < 1){
validate206.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
var valid4 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate150(data4[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
}
else {
validate206.errors = [failure324(instancePath+"/lines")];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items_total !== undefined){
const _errs16 = errors;
if(!(validate141(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_total !== undefined){
const _errs17 = errors;
if(!(validate141(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
const _errs18 = errors;
if(!(validate141(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_paid !== undefined){
const _errs19 = errors;
if(!(validate141(data.amount_paid, {instancePath:instancePath+"/amount_paid",parentData:data,parentDataProperty:"amount_paid",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs20 = errors;
if(!(validate141(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shipping_address !== undefined){
let data11 = data.shipping_address;
const _errs21 = errors;
const _errs22 = errors;
let valid5 = false;
const _errs23 = errors;
if(!(validate159(data11, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var _valid0 = _errs23 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs24 = errors;
if(data11 !== null){
(vErrors ??= []).push(failure396(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs24 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
(vErrors ??= []).push(failure397(instancePath+"/shipping_address"));
errors++;
validate206.errors = vErrors;
return false;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
let data12 = data.note;
const _errs26 = errors;
const _errs27 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate206.errors = [failure398(instancePath+"/note")];
return false;
}
if(errors === _errs27){
if(typeof data12 === "string"){
if(data12.length > 500 && func3(data12) > 500){
validate206.errors = [failure399(instancePath+"/note")];
return false;
}
else {
if(!pattern5.test(data12)){
validate206.errors = [failure400(instancePath+"/note")];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reserved_until !== undefined){
const _errs29 = errors;
if(!(validate161(data.reserved_until, {instancePath:instancePath+"/reserved_until",parentData:data,parentDataProperty:"reserved_until",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancel_reason !== undefined){
let data14 = data.cancel_reason;
const _errs30 = errors;
const _errs31 = errors;
let valid7 = false;
const _errs32 = errors;
if(typeof data14 !== "string"){
(vErrors ??= []).push(failure308(instancePath+"/cancel_reason"));
errors++;
}
if(!(((((data14 === "customer") || (data14 === "staff")) || (data14 === "expired")) || (data14 === "fraud")) || (data14 === "other"))){
(vErrors ??= []).push(failure309(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs32 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs35 = errors;
if(data14 !== null){
(vErrors ??= []).push(failure401(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs35 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push(failure402(instancePath+"/cancel_reason"));
errors++;
validate206.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tracking !== undefined){
let data15 = data.tracking;
const _errs37 = errors;
const _errs38 = errors;
let valid9 = false;
const _errs39 = errors;
if(!(validate163(data15, {instancePath:instancePath+"/tracking",parentData:data,parentDataProperty:"tracking",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var _valid2 = _errs39 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs40 = errors;
if(data15 !== null){
(vErrors ??= []).push(failure403(instancePath+"/tracking"));
errors++;
}
var _valid2 = _errs40 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
(vErrors ??= []).push(failure404(instancePath+"/tracking"));
errors++;
validate206.errors = vErrors;
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
if(data.version !== undefined){
let data16 = data.version;
const _errs42 = errors;
const _errs43 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate206.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs43){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate206.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate206.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data16))){
validate206.errors = [failure56(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data17 = data.etag;
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data17 === "string"){
if(data17.length > 100 && func3(data17) > 100){
validate206.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data17)){
validate206.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate206.errors = [failure59(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placed_at !== undefined){
const _errs48 = errors;
if(!(validate31(data.placed_at, {instancePath:instancePath+"/placed_at",parentData:data,parentDataProperty:"placed_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paid_at !== undefined){
const _errs49 = errors;
if(!(validate161(data.paid_at, {instancePath:instancePath+"/paid_at",parentData:data,parentDataProperty:"paid_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fulfilled_at !== undefined){
const _errs50 = errors;
if(!(validate161(data.fulfilled_at, {instancePath:instancePath+"/fulfilled_at",parentData:data,parentDataProperty:"fulfilled_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancelled_at !== undefined){
const _errs51 = errors;
if(!(validate161(data.cancelled_at, {instancePath:instancePath+"/cancelled_at",parentData:data,parentDataProperty:"cancelled_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs52 = errors;
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payments !== undefined){
let data23 = data.payments;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data23)){
if(data23.length > 1000){
validate206.errors = [failure405(instancePath+"/payments")];
return false;
}
else {
var valid12 = true;
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
const _errs55 = errors;
if(!(validate170(data23[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data23,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
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
validate206.errors = [failure406(instancePath+"/payments")];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data25 = data.items;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data25)){
if(data25.length > 50){
validate206.errors = [failure407(instancePath+"/items")];
return false;
}
else {
var valid13 = true;
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
const _errs58 = errors;
if(!(validate22(data25[i2], {instancePath:instancePath+"/items/" + i2,parentData:data25,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid13 = _errs58 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate206.errors = [failure150(instancePath+"/items")];
return false;
}
}
var valid0 = _errs56 === errors;
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
validate206.errors = [failure19(instancePath)];
return false;
}
}
validate206.errors = vErrors;
return errors === 0;
}
export const PaymentPage = validate223;
function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((key0 !== "id") && (key0 !== "order_id")) && (key0 !== "status")) && (key0 !== "amount")) && (key0 !== "currency")) && (key0 !== "amount_captured")) && (key0 !== "amount_refunded")) && (key0 !== "provider")) && (key0 !== "method_label")) && (key0 !== "capture_mode")) && (key0 !== "expires_at")) && (key0 !== "failure")) && (key0 !== "refunds")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate225.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 24 && func3(data0) > 24){
validate225.errors = [failure371(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func3(data0) < 24){
validate225.errors = [failure372(instancePath+"/id")];
return false;
}
else {
if(!pattern103.test(data0)){
validate225.errors = [failure373(instancePath+"/id")];
return false;
}
}
}
}
else {
validate225.errors = [failure374(instancePath+"/id")];
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
if(data1.length > 24 && func3(data1) > 24){
(vErrors ??= []).push(failure312(instancePath+"/order_id"));
errors++;
}
else {
if(data1.length < 24 || data1.length < 48 && func3(data1) < 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern86.test(data1)){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
validate225.errors = vErrors;
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
validate225.errors = [failure375(instancePath+"/status")];
return false;
}
if(!(((((((data2 === "pending") || (data2 === "authorized")) || (data2 === "captured")) || (data2 === "partially_refunded")) || (data2 === "refunded")) || (data2 === "voided")) || (data2 === "failed"))){
validate225.errors = [failure376(instancePath+"/status")];
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
if(!(validate141(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data4 = data.currency;
const _errs16 = errors;
if(typeof data4 !== "string"){
validate225.errors = [failure101(instancePath+"/currency")];
return false;
}
if(!(((data4 === "KRW") || (data4 === "USD")) || (data4 === "JPY"))){
validate225.errors = [failure102(instancePath+"/currency")];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_captured !== undefined){
const _errs19 = errors;
if(!(validate141(data.amount_captured, {instancePath:instancePath+"/amount_captured",parentData:data,parentDataProperty:"amount_captured",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs20 = errors;
if(!(validate141(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data7 = data.provider;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(data7.length > 40 && func3(data7) > 40){
validate225.errors = [failure377(instancePath+"/provider")];
return false;
}
else {
if(data7.length < 1){
validate225.errors = [failure378(instancePath+"/provider")];
return false;
}
else {
if(!pattern105.test(data7)){
validate225.errors = [failure379(instancePath+"/provider")];
return false;
}
}
}
}
else {
validate225.errors = [failure380(instancePath+"/provider")];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method_label !== undefined){
let data8 = data.method_label;
const _errs23 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate225.errors = [failure381(instancePath+"/method_label")];
return false;
}
if(errors === _errs23){
if(typeof data8 === "string"){
if(data8.length > 100 && func3(data8) > 100){
validate225.errors = [failure382(instancePath+"/method_label")];
return false;
}
else {
if(!pattern15.test(data8)){
validate225.errors = [failure383(instancePath+"/method_label")];
return false;
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
if(data.capture_mode !== undefined){
let data9 = data.capture_mode;
const _errs25 = errors;
if(typeof data9 !== "string"){
validate225.errors = [failure384(instancePath+"/capture_mode")];
return false;
}
if(!((data9 === "manual") || (data9 === "automatic"))){
validate225.errors = [failure385(instancePath+"/capture_mode")];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs28 = errors;
if(!(validate161(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data11 = data.failure;
const _errs29 = errors;
const _errs30 = errors;
let valid7 = false;
const _errs31 = errors;
if(!(validate175(data11, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var _valid1 = _errs31 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs32 = errors;
if(data11 !== null){
(vErrors ??= []).push(failure386(instancePath+"/failure"));
errors++;
}
var _valid1 = _errs32 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push(failure387(instancePath+"/failure"));
errors++;
validate225.errors = vErrors;
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
if(data.refunds !== undefined){
let data12 = data.refunds;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data12)){
if(data12.length > 1000){
validate225.errors = [failure388(instancePath+"/refunds")];
return false;
}
else {
var valid8 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs36 = errors;
if(!(validate177(data12[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate225.errors = [failure389(instancePath+"/refunds")];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data14 = data.version;
const _errs37 = errors;
const _errs38 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate225.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs38){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate225.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate225.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data14))){
validate225.errors = [failure56(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data15 = data.etag;
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data15 === "string"){
if(data15.length > 100 && func3(data15) > 100){
validate225.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data15)){
validate225.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate225.errors = [failure59(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs43 = errors;
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs44 = errors;
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs44 === errors;
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
validate225.errors = [failure19(instancePath)];
return false;
}
}
validate225.errors = vErrors;
return errors === 0;
}
function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate223.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate223.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate223.errors = [failure148(instancePath+"/items")];
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
if(!(validate170(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate225(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure149(instancePath+"/items/" + i0));
errors++;
validate223.errors = vErrors;
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
validate223.errors = [failure150(instancePath+"/items")];
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
if(!(validate54(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate223.errors = [failure19(instancePath)];
return false;
}
}
validate223.errors = vErrors;
return errors === 0;
}
export const Payment = validate237;
function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.order_id === undefined) && (missing0 = "order_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.amount_captured === undefined) && (missing0 = "amount_captured"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.method_label === undefined) && (missing0 = "method_label"))) || ((data.capture_mode === undefined) && (missing0 = "capture_mode"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.refunds === undefined) && (missing0 = "refunds"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate237.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((key0 !== "id") && (key0 !== "order_id")) && (key0 !== "status")) && (key0 !== "amount")) && (key0 !== "currency")) && (key0 !== "amount_captured")) && (key0 !== "amount_refunded")) && (key0 !== "provider")) && (key0 !== "method_label")) && (key0 !== "capture_mode")) && (key0 !== "expires_at")) && (key0 !== "failure")) && (key0 !== "refunds")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate237.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 24 && func3(data0) > 24){
validate237.errors = [failure371(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func3(data0) < 24){
validate237.errors = [failure372(instancePath+"/id")];
return false;
}
else {
if(!pattern103.test(data0)){
validate237.errors = [failure373(instancePath+"/id")];
return false;
}
}
}
}
else {
validate237.errors = [failure374(instancePath+"/id")];
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
if(data1.length > 24 && func3(data1) > 24){
(vErrors ??= []).push(failure312(instancePath+"/order_id"));
errors++;
}
else {
if(data1.length < 24 || data1.length < 48 && func3(data1) < 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern86.test(data1)){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
validate237.errors = vErrors;
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
validate237.errors = [failure375(instancePath+"/status")];
return false;
}
if(!(((((((data2 === "pending") || (data2 === "authorized")) || (data2 === "captured")) || (data2 === "partially_refunded")) || (data2 === "refunded")) || (data2 === "voided")) || (data2 === "failed"))){
validate237.errors = [failure376(instancePath+"/status")];
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
if(!(validate141(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data4 = data.currency;
const _errs16 = errors;
if(typeof data4 !== "string"){
validate237.errors = [failure101(instancePath+"/currency")];
return false;
}
if(!(((data4 === "KRW") || (data4 === "USD")) || (data4 === "JPY"))){
validate237.errors = [failure102(instancePath+"/currency")];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_captured !== undefined){
const _errs19 = errors;
if(!(validate141(data.amount_captured, {instancePath:instancePath+"/amount_captured",parentData:data,parentDataProperty:"amount_captured",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount_refunded !== undefined){
const _errs20 = errors;
if(!(validate141(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data7 = data.provider;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data7 === "string"){
if(data7.length > 40 && func3(data7) > 40){
validate237.errors = [failure377(instancePath+"/provider")];
return false;
}
else {
if(data7.length < 1){
validate237.errors = [failure378(instancePath+"/provider")];
return false;
}
else {
if(!pattern105.test(data7)){
validate237.errors = [failure379(instancePath+"/provider")];
return false;
}
}
}
}
else {
validate237.errors = [failure380(instancePath+"/provider")];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method_label !== undefined){
let data8 = data.method_label;
const _errs23 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate237.errors = [failure381(instancePath+"/method_label")];
return false;
}
if(errors === _errs23){
if(typeof data8 === "string"){
if(data8.length > 100 && func3(data8) > 100){
validate237.errors = [failure382(instancePath+"/method_label")];
return false;
}
else {
if(!pattern15.test(data8)){
validate237.errors = [failure383(instancePath+"/method_label")];
return false;
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
if(data.capture_mode !== undefined){
let data9 = data.capture_mode;
const _errs25 = errors;
if(typeof data9 !== "string"){
validate237.errors = [failure384(instancePath+"/capture_mode")];
return false;
}
if(!((data9 === "manual") || (data9 === "automatic"))){
validate237.errors = [failure385(instancePath+"/capture_mode")];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs28 = errors;
if(!(validate161(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data11 = data.failure;
const _errs29 = errors;
const _errs30 = errors;
let valid7 = false;
const _errs31 = errors;
if(!(validate175(data11, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var _valid1 = _errs31 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs32 = errors;
if(data11 !== null){
(vErrors ??= []).push(failure386(instancePath+"/failure"));
errors++;
}
var _valid1 = _errs32 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push(failure387(instancePath+"/failure"));
errors++;
validate237.errors = vErrors;
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
if(data.refunds !== undefined){
let data12 = data.refunds;
const _errs34 = errors;
if(errors === _errs34){
if(Array.isArray(data12)){
if(data12.length > 1000){
validate237.errors = [failure388(instancePath+"/refunds")];
return false;
}
else {
var valid8 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs36 = errors;
if(!(validate177(data12[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data12,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
var valid8 = _errs36 === errors;
if(!valid8){
break;
}
}
}
}
else {
validate237.errors = [failure389(instancePath+"/refunds")];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data14 = data.version;
const _errs37 = errors;
const _errs38 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate237.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs38){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
validate237.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate237.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data14))){
validate237.errors = [failure56(instancePath+"/version")];
return false;
}
}
}
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.etag !== undefined){
let data15 = data.etag;
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data15 === "string"){
if(data15.length > 100 && func3(data15) > 100){
validate237.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data15)){
validate237.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate237.errors = [failure59(instancePath+"/etag")];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs43 = errors;
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs44 = errors;
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid0 = _errs44 === errors;
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
validate237.errors = [failure19(instancePath)];
return false;
}
}
validate237.errors = vErrors;
return errors === 0;
}
export const Refund = validate246;
function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate246.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "amount")) || (key0 === "reason")) || (key0 === "status")) || (key0 === "created_at"))){
validate246.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 23 && func3(data0) > 23){
validate246.errors = [failure363(instancePath+"/id")];
return false;
}
else {
if(data0.length < 23 || data0.length < 46 && func3(data0) < 23){
validate246.errors = [failure364(instancePath+"/id")];
return false;
}
else {
if(!pattern109.test(data0)){
validate246.errors = [failure365(instancePath+"/id")];
return false;
}
}
}
}
else {
validate246.errors = [failure366(instancePath+"/id")];
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
if(!(validate141(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
validate246.errors = [failure367(instancePath+"/reason")];
return false;
}
if(!(((((data2 === "requested_by_customer") || (data2 === "duplicate")) || (data2 === "fraudulent")) || (data2 === "defective")) || (data2 === "other"))){
validate246.errors = [failure368(instancePath+"/reason")];
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
validate246.errors = [failure369(instancePath+"/status")];
return false;
}
if(!(((data3 === "pending") || (data3 === "succeeded")) || (data3 === "failed"))){
validate246.errors = [failure370(instancePath+"/status")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate246.errors = [failure19(instancePath)];
return false;
}
}
validate246.errors = vErrors;
return errors === 0;
}
export const Health = validate249;
function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate249.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "status")){
validate249.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate249.errors = [failure408(instancePath+"/status")];
return false;
}
if(!(data0 === "ok")){
validate249.errors = [failure409(instancePath+"/status")];
return false;
}
}
}
}
}
else {
validate249.errors = [failure19(instancePath)];
return false;
}
}
validate249.errors = vErrors;
return errors === 0;
}
export const ItemPage_2 = validate250;
function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((data.amount === undefined) && (missing0 = "amount")) || ((data.currency === undefined) && (missing0 = "currency"))){
validate252.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "currency"))){
validate252.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate252.errors = [failure410(instancePath+"/amount")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 999999999999 || isNaN(data0)){
validate252.errors = [failure411(instancePath+"/amount")];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate252.errors = [failure412(instancePath+"/amount")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate252.errors = [failure413(instancePath+"/amount")];
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
let data1 = data.currency;
const _errs5 = errors;
if(typeof data1 !== "string"){
validate252.errors = [failure101(instancePath+"/currency")];
return false;
}
if(!(((data1 === "KRW") || (data1 === "USD")) || (data1 === "JPY"))){
validate252.errors = [failure102(instancePath+"/currency")];
return false;
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
validate252.errors = [failure19(instancePath)];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}
function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.category_id === undefined) && (missing0 = "category_id"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.stock === undefined) && (missing0 = "stock"))) || ((data.available === undefined) && (missing0 = "available"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.image_ids === undefined) && (missing0 = "image_ids"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.rating_average === undefined) && (missing0 = "rating_average"))) || ((data.rating_count === undefined) && (missing0 = "rating_count"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate251.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")) && (key0 !== "category")) && (key0 !== "reviews")){
validate251.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate251.errors = [failure71(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate251.errors = [failure72(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate251.errors = [failure73(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate251.errors = [failure74(instancePath+"/id")];
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
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 100 && func3(data1) > 100){
validate251.errors = [failure90(instancePath+"/name")];
return false;
}
else {
if(data1.length < 2 || data1.length < 4 && func3(data1) < 2){
validate251.errors = [failure91(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data1)){
validate251.errors = [failure92(instancePath+"/name")];
return false;
}
}
}
}
else {
validate251.errors = [failure93(instancePath+"/name")];
return false;
}
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
const _errs9 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate251.errors = [failure94(instancePath+"/description")];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 5000 && func3(data2) > 5000){
validate251.errors = [failure95(instancePath+"/description")];
return false;
}
else {
if(!pattern5.test(data2)){
validate251.errors = [failure96(instancePath+"/description")];
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
if(data.price !== undefined){
const _errs11 = errors;
if(!(validate252(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
validate251.errors = [failure103(instancePath+"/category_id")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate251.errors = [failure104(instancePath+"/category_id")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate251.errors = [failure105(instancePath+"/category_id")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate251.errors = [failure106(instancePath+"/category_id")];
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
validate251.errors = [failure107(instancePath+"/sku")];
return false;
}
if(errors === _errs16){
if(typeof data5 === "string"){
if(data5.length > 64 && func3(data5) > 64){
validate251.errors = [failure108(instancePath+"/sku")];
return false;
}
else {
if(!pattern6.test(data5)){
validate251.errors = [failure109(instancePath+"/sku")];
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
validate251.errors = [failure110(instancePath+"/stock")];
return false;
}
if(errors === _errs19){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
validate251.errors = [failure111(instancePath+"/stock")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate251.errors = [failure112(instancePath+"/stock")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate251.errors = [failure113(instancePath+"/stock")];
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
validate251.errors = [failure114(instancePath+"/available")];
return false;
}
if(errors === _errs22){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
validate251.errors = [failure115(instancePath+"/available")];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate251.errors = [failure116(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data7))){
validate251.errors = [failure117(instancePath+"/available")];
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
validate251.errors = [failure118(instancePath+"/active")];
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
if(!(validate25(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
if(!(validate27(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
validate251.errors = [failure119(instancePath+"/rating_average")];
return false;
}
if(errors === _errs29){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 5 || isNaN(data11)){
validate251.errors = [failure120(instancePath+"/rating_average")];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate251.errors = [failure121(instancePath+"/rating_average")];
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
validate251.errors = [failure122(instancePath+"/rating_count")];
return false;
}
if(errors === _errs32){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
validate251.errors = [failure123(instancePath+"/rating_count")];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate251.errors = [failure124(instancePath+"/rating_count")];
return false;
}
else {
if(!(formats0.validate(data12))){
validate251.errors = [failure125(instancePath+"/rating_count")];
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
validate251.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate251.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate251.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data13))){
validate251.errors = [failure56(instancePath+"/version")];
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
if(data14.length > 100 && func3(data14) > 100){
validate251.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data14)){
validate251.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate251.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate34(data17, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs44 === errors;
valid12 = valid12 || _valid0;
if(!valid12){
const _errs45 = errors;
if(data17 !== null){
(vErrors ??= []).push(failure126(instancePath+"/category"));
errors++;
}
var _valid0 = _errs45 === errors;
valid12 = valid12 || _valid0;
}
if(!valid12){
(vErrors ??= []).push(failure127(instancePath+"/category"));
errors++;
validate251.errors = vErrors;
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
validate251.errors = [failure128(instancePath+"/reviews")];
return false;
}
else {
var valid13 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
const _errs49 = errors;
if(!(validate38(data18[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data18,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
validate251.errors = [failure129(instancePath+"/reviews")];
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
validate251.errors = [failure19(instancePath)];
return false;
}
}
validate251.errors = vErrors;
return errors === 0;
}
function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")) && (key0 !== "category")) && (key0 !== "reviews")){
validate261.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate261.errors = [failure71(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate261.errors = [failure72(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate261.errors = [failure73(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate261.errors = [failure74(instancePath+"/id")];
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
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 100 && func3(data1) > 100){
validate261.errors = [failure90(instancePath+"/name")];
return false;
}
else {
if(data1.length < 2 || data1.length < 4 && func3(data1) < 2){
validate261.errors = [failure91(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data1)){
validate261.errors = [failure92(instancePath+"/name")];
return false;
}
}
}
}
else {
validate261.errors = [failure93(instancePath+"/name")];
return false;
}
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
const _errs9 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate261.errors = [failure94(instancePath+"/description")];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 5000 && func3(data2) > 5000){
validate261.errors = [failure95(instancePath+"/description")];
return false;
}
else {
if(!pattern5.test(data2)){
validate261.errors = [failure96(instancePath+"/description")];
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
if(data.price !== undefined){
const _errs11 = errors;
if(!(validate252(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
validate261.errors = [failure103(instancePath+"/category_id")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate261.errors = [failure104(instancePath+"/category_id")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate261.errors = [failure105(instancePath+"/category_id")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate261.errors = [failure106(instancePath+"/category_id")];
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
validate261.errors = [failure107(instancePath+"/sku")];
return false;
}
if(errors === _errs16){
if(typeof data5 === "string"){
if(data5.length > 64 && func3(data5) > 64){
validate261.errors = [failure108(instancePath+"/sku")];
return false;
}
else {
if(!pattern6.test(data5)){
validate261.errors = [failure109(instancePath+"/sku")];
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
validate261.errors = [failure110(instancePath+"/stock")];
return false;
}
if(errors === _errs19){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
validate261.errors = [failure111(instancePath+"/stock")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate261.errors = [failure112(instancePath+"/stock")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate261.errors = [failure113(instancePath+"/stock")];
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
validate261.errors = [failure114(instancePath+"/available")];
return false;
}
if(errors === _errs22){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
validate261.errors = [failure115(instancePath+"/available")];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate261.errors = [failure116(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data7))){
validate261.errors = [failure117(instancePath+"/available")];
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
validate261.errors = [failure118(instancePath+"/active")];
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
if(!(validate25(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
if(!(validate27(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
validate261.errors = [failure119(instancePath+"/rating_average")];
return false;
}
if(errors === _errs29){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 5 || isNaN(data11)){
validate261.errors = [failure120(instancePath+"/rating_average")];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate261.errors = [failure121(instancePath+"/rating_average")];
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
validate261.errors = [failure122(instancePath+"/rating_count")];
return false;
}
if(errors === _errs32){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
validate261.errors = [failure123(instancePath+"/rating_count")];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate261.errors = [failure124(instancePath+"/rating_count")];
return false;
}
else {
if(!(formats0.validate(data12))){
validate261.errors = [failure125(instancePath+"/rating_count")];
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
validate261.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate261.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate261.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data13))){
validate261.errors = [failure56(instancePath+"/version")];
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
if(data14.length > 100 && func3(data14) > 100){
validate261.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data14)){
validate261.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate261.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate34(data17, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs44 === errors;
valid12 = valid12 || _valid0;
if(!valid12){
const _errs45 = errors;
if(data17 !== null){
(vErrors ??= []).push(failure126(instancePath+"/category"));
errors++;
}
var _valid0 = _errs45 === errors;
valid12 = valid12 || _valid0;
}
if(!valid12){
(vErrors ??= []).push(failure127(instancePath+"/category"));
errors++;
validate261.errors = vErrors;
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
validate261.errors = [failure128(instancePath+"/reviews")];
return false;
}
else {
var valid13 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
const _errs49 = errors;
if(!(validate38(data18[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data18,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
validate261.errors = [failure129(instancePath+"/reviews")];
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
validate261.errors = [failure19(instancePath)];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}
function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate250.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate250.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate250.errors = [failure148(instancePath+"/items")];
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
if(!(validate251(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate261(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure149(instancePath+"/items/" + i0));
errors++;
validate250.errors = vErrors;
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
validate250.errors = [failure150(instancePath+"/items")];
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
if(!(validate54(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate250.errors = [failure19(instancePath)];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}
export const Item_2 = validate272;
function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.category_id === undefined) && (missing0 = "category_id"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.stock === undefined) && (missing0 = "stock"))) || ((data.available === undefined) && (missing0 = "available"))) || ((data.active === undefined) && (missing0 = "active"))) || ((data.image_ids === undefined) && (missing0 = "image_ids"))) || ((data.images === undefined) && (missing0 = "images"))) || ((data.rating_average === undefined) && (missing0 = "rating_average"))) || ((data.rating_count === undefined) && (missing0 = "rating_count"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate272.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")) && (key0 !== "category")) && (key0 !== "reviews")){
validate272.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate272.errors = [failure71(instancePath+"/id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate272.errors = [failure72(instancePath+"/id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate272.errors = [failure73(instancePath+"/id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate272.errors = [failure74(instancePath+"/id")];
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
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 100 && func3(data1) > 100){
validate272.errors = [failure90(instancePath+"/name")];
return false;
}
else {
if(data1.length < 2 || data1.length < 4 && func3(data1) < 2){
validate272.errors = [failure91(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data1)){
validate272.errors = [failure92(instancePath+"/name")];
return false;
}
}
}
}
else {
validate272.errors = [failure93(instancePath+"/name")];
return false;
}
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
const _errs9 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate272.errors = [failure94(instancePath+"/description")];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 5000 && func3(data2) > 5000){
validate272.errors = [failure95(instancePath+"/description")];
return false;
}
else {
if(!pattern5.test(data2)){
validate272.errors = [failure96(instancePath+"/description")];
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
if(data.price !== undefined){
const _errs11 = errors;
if(!(validate252(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
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
validate272.errors = [failure103(instancePath+"/category_id")];
return false;
}
if(errors === _errs13){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate272.errors = [failure104(instancePath+"/category_id")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate272.errors = [failure105(instancePath+"/category_id")];
return false;
}
else {
if(!(formats0.validate(data4))){
validate272.errors = [failure106(instancePath+"/category_id")];
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
validate272.errors = [failure107(instancePath+"/sku")];
return false;
}
if(errors === _errs16){
if(typeof data5 === "string"){
if(data5.length > 64 && func3(data5) > 64){
validate272.errors = [failure108(instancePath+"/sku")];
return false;
}
else {
if(!pattern6.test(data5)){
validate272.errors = [failure109(instancePath+"/sku")];
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
validate272.errors = [failure110(instancePath+"/stock")];
return false;
}
if(errors === _errs19){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
validate272.errors = [failure111(instancePath+"/stock")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate272.errors = [failure112(instancePath+"/stock")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate272.errors = [failure113(instancePath+"/stock")];
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
validate272.errors = [failure114(instancePath+"/available")];
return false;
}
if(errors === _errs22){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
validate272.errors = [failure115(instancePath+"/available")];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate272.errors = [failure116(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data7))){
validate272.errors = [failure117(instancePath+"/available")];
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
validate272.errors = [failure118(instancePath+"/active")];
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
if(!(validate25(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
if(!(validate27(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
validate272.errors = [failure119(instancePath+"/rating_average")];
return false;
}
if(errors === _errs29){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 5 || isNaN(data11)){
validate272.errors = [failure120(instancePath+"/rating_average")];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate272.errors = [failure121(instancePath+"/rating_average")];
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
validate272.errors = [failure122(instancePath+"/rating_count")];
return false;
}
if(errors === _errs32){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
validate272.errors = [failure123(instancePath+"/rating_count")];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate272.errors = [failure124(instancePath+"/rating_count")];
return false;
}
else {
if(!(formats0.validate(data12))){
validate272.errors = [failure125(instancePath+"/rating_count")];
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
validate272.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate272.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate272.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data13))){
validate272.errors = [failure56(instancePath+"/version")];
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
if(data14.length > 100 && func3(data14) > 100){
validate272.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data14)){
validate272.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate272.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate34(data17, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var _valid0 = _errs44 === errors;
valid12 = valid12 || _valid0;
if(!valid12){
const _errs45 = errors;
if(data17 !== null){
(vErrors ??= []).push(failure126(instancePath+"/category"));
errors++;
}
var _valid0 = _errs45 === errors;
valid12 = valid12 || _valid0;
}
if(!valid12){
(vErrors ??= []).push(failure127(instancePath+"/category"));
errors++;
validate272.errors = vErrors;
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
validate272.errors = [failure128(instancePath+"/reviews")];
return false;
}
else {
var valid13 = true;
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
const _errs49 = errors;
if(!(validate38(data18[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data18,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
validate272.errors = [failure129(instancePath+"/reviews")];
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
validate272.errors = [failure19(instancePath)];
return false;
}
}
validate272.errors = vErrors;
return errors === 0;
}
export const Quote_2 = validate280;
function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((data.amount === undefined) && (missing0 = "amount")) || ((data.currency === undefined) && (missing0 = "currency"))){
validate282.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "amount") || (key0 === "currency"))){
validate282.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.amount !== undefined){
let data0 = data.amount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate282.errors = [failure414(instancePath+"/amount")];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99999999999999 || isNaN(data0)){
validate282.errors = [failure415(instancePath+"/amount")];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate282.errors = [failure416(instancePath+"/amount")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate282.errors = [failure417(instancePath+"/amount")];
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
let data1 = data.currency;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate282.errors = [failure101(instancePath+"/currency")];
return false;
}
if(!(((data1 === "KRW") || (data1 === "USD")) || (data1 === "JPY"))){
validate282.errors = [failure102(instancePath+"/currency")];
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
validate282.errors = [failure19(instancePath)];
return false;
}
}
validate282.errors = vErrors;
return errors === 0;
}
function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((data.item_id === undefined) && (missing0 = "item_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.unit_price === undefined) && (missing0 = "unit_price"))) || ((data.quantity === undefined) && (missing0 = "quantity"))) || ((data.line_total === undefined) && (missing0 = "line_total"))) || ((data.available === undefined) && (missing0 = "available"))){
validate281.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "item_id") || (key0 === "name")) || (key0 === "sku")) || (key0 === "unit_price")) || (key0 === "quantity")) || (key0 === "line_total")) || (key0 === "available"))){
validate281.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate281.errors = [failure71(instancePath+"/item_id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate281.errors = [failure72(instancePath+"/item_id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate281.errors = [failure73(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate281.errors = [failure74(instancePath+"/item_id")];
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
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 100 && func3(data1) > 100){
validate281.errors = [failure90(instancePath+"/name")];
return false;
}
else {
if(data1.length < 2 || data1.length < 4 && func3(data1) < 2){
validate281.errors = [failure91(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data1)){
validate281.errors = [failure92(instancePath+"/name")];
return false;
}
}
}
}
else {
validate281.errors = [failure93(instancePath+"/name")];
return false;
}
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
validate281.errors = [failure107(instancePath+"/sku")];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 64 && func3(data2) > 64){
validate281.errors = [failure108(instancePath+"/sku")];
return false;
}
else {
if(!pattern6.test(data2)){
validate281.errors = [failure109(instancePath+"/sku")];
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
if(!(validate282(data.unit_price, {instancePath:instancePath+"/unit_price",parentData:data,parentDataProperty:"unit_price",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
validate281.errors = [failure298(instancePath+"/quantity")];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 49950 || isNaN(data4)){
validate281.errors = [failure319(instancePath+"/quantity")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate281.errors = [failure320(instancePath+"/quantity")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate281.errors = [failure321(instancePath+"/quantity")];
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
if(!(validate282(data.line_total, {instancePath:instancePath+"/line_total",parentData:data,parentDataProperty:"line_total",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
validate281.errors = [failure114(instancePath+"/available")];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
validate281.errors = [failure115(instancePath+"/available")];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate281.errors = [failure116(instancePath+"/available")];
return false;
}
else {
if(!(formats0.validate(data6))){
validate281.errors = [failure117(instancePath+"/available")];
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
validate281.errors = [failure19(instancePath)];
return false;
}
}
validate281.errors = vErrors;
return errors === 0;
}
function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.lines === undefined) && (missing0 = "lines")) || ((data.items_total === undefined) && (missing0 = "items_total"))) || ((data.shipping_total === undefined) && (missing0 = "shipping_total"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.orderable === undefined) && (missing0 = "orderable"))){
validate280.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "lines") || (key0 === "items_total")) || (key0 === "shipping_total")) || (key0 === "total")) || (key0 === "orderable"))){
validate280.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate280.errors = [failure322(instancePath+"/lines")];
return false;
}
else {
if(data0.length < 1){
validate280.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate281(data0[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
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
validate280.errors = [failure324(instancePath+"/lines")];
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
if(!(validate282(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
validate280.errors = [failure325(instancePath+"/orderable")];
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
validate280.errors = [failure19(instancePath)];
return false;
}
}
validate280.errors = vErrors;
return errors === 0;
}
export const OrderPage_2 = validate289;
function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((data.item_id === undefined) && (missing0 = "item_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.sku === undefined) && (missing0 = "sku"))) || ((data.unit_price === undefined) && (missing0 = "unit_price"))) || ((data.quantity === undefined) && (missing0 = "quantity"))) || ((data.line_total === undefined) && (missing0 = "line_total"))){
validate291.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "item_id") || (key0 === "name")) || (key0 === "sku")) || (key0 === "unit_price")) || (key0 === "quantity")) || (key0 === "line_total"))){
validate291.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate291.errors = [failure71(instancePath+"/item_id")];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate291.errors = [failure72(instancePath+"/item_id")];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate291.errors = [failure73(instancePath+"/item_id")];
return false;
}
else {
if(!(formats0.validate(data0))){
validate291.errors = [failure74(instancePath+"/item_id")];
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
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length > 100 && func3(data1) > 100){
validate291.errors = [failure90(instancePath+"/name")];
return false;
}
else {
if(data1.length < 2 || data1.length < 4 && func3(data1) < 2){
validate291.errors = [failure91(instancePath+"/name")];
return false;
}
else {
if(!pattern4.test(data1)){
validate291.errors = [failure92(instancePath+"/name")];
return false;
}
}
}
}
else {
validate291.errors = [failure93(instancePath+"/name")];
return false;
}
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
validate291.errors = [failure107(instancePath+"/sku")];
return false;
}
if(errors === _errs9){
if(typeof data2 === "string"){
if(data2.length > 64 && func3(data2) > 64){
validate291.errors = [failure108(instancePath+"/sku")];
return false;
}
else {
if(!pattern6.test(data2)){
validate291.errors = [failure109(instancePath+"/sku")];
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
if(!(validate282(data.unit_price, {instancePath:instancePath+"/unit_price",parentData:data,parentDataProperty:"unit_price",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
validate291.errors = [failure298(instancePath+"/quantity")];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 49950 || isNaN(data4)){
validate291.errors = [failure319(instancePath+"/quantity")];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate291.errors = [failure320(instancePath+"/quantity")];
return false;
}
else {
if(!(formats12.validate(data4))){
validate291.errors = [failure321(instancePath+"/quantity")];
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
if(!(validate282(data.line_total, {instancePath:instancePath+"/line_total",parentData:data,parentDataProperty:"line_total",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
validate291.errors = [failure19(instancePath)];
return false;
}
}
validate291.errors = vErrors;
return errors === 0;
}
function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate314.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "amount")) || (key0 === "reason")) || (key0 === "status")) || (key0 === "created_at"))){
validate314.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 23 && func3(data0) > 23){
validate314.errors = [failure363(instancePath+"/id")];
return false;
}
else {
if(data0.length < 23 || data0.length < 46 && func3(data0) < 23){
validate314.errors = [failure364(instancePath+"/id")];
return false;
}
else {
if(!pattern109.test(data0)){
validate314.errors = [failure365(instancePath+"/id")];
return false;
}
}
}
}
else {
validate314.errors = [failure366(instancePath+"/id")];
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
if(!(validate282(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
validate314.errors = [failure367(instancePath+"/reason")];
return false;
}
if(!(((((data2 === "requested_by_customer") || (data2 === "duplicate")) || (data2 === "fraudulent")) || (data2 === "defective")) || (data2 === "other"))){
validate314.errors = [failure368(instancePath+"/reason")];
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
validate314.errors = [failure369(instancePath+"/status")];
return false;
}
if(!(((data3 === "pending") || (data3 === "succeeded")) || (data3 === "failed"))){
validate314.errors = [failure370(instancePath+"/status")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate314.errors = [failure19(instancePath)];
return false;
}
}
validate314.errors = vErrors;
return errors === 0;
}
function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.order_id === undefined) && (missing0 = "order_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.amount_captured === undefined) && (missing0 = "amount_captured"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.method_label === undefined) && (missing0 = "method_label"))) || ((data.capture_mode === undefined) && (missing0 = "capture_mode"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.refunds === undefined) && (missing0 = "refunds"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate308.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if((((((((((((((((key0 !== "id") && (key0 !== "order_id")) && (key0 !== "status")) && (key0 !== "amount")) && (key0 !== "amount_captured")) && (key0 !== "amount_refunded")) && (key0 !== "provider")) && (key0 !== "method_label")) && (key0 !== "capture_mode")) && (key0 !== "expires_at")) && (key0 !== "failure")) && (key0 !== "refunds")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate308.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 24 && func3(data0) > 24){
validate308.errors = [failure371(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func3(data0) < 24){
validate308.errors = [failure372(instancePath+"/id")];
return false;
}
else {
if(!pattern103.test(data0)){
validate308.errors = [failure373(instancePath+"/id")];
return false;
}
}
}
}
else {
validate308.errors = [failure374(instancePath+"/id")];
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
if(data1.length > 24 && func3(data1) > 24){
(vErrors ??= []).push(failure312(instancePath+"/order_id"));
errors++;
}
else {
if(data1.length < 24 || data1.length < 48 && func3(data1) < 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern86.test(data1)){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
validate308.errors = vErrors;
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
validate308.errors = [failure375(instancePath+"/status")];
return false;
}
if(!(((((((data2 === "pending") || (data2 === "authorized")) || (data2 === "captured")) || (data2 === "partially_refunded")) || (data2 === "refunded")) || (data2 === "voided")) || (data2 === "failed"))){
validate308.errors = [failure376(instancePath+"/status")];
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
if(!(validate282(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.amount_captured, {instancePath:instancePath+"/amount_captured",parentData:data,parentDataProperty:"amount_captured",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(data6.length > 40 && func3(data6) > 40){
validate308.errors = [failure377(instancePath+"/provider")];
return false;
}
else {
if(data6.length < 1){
validate308.errors = [failure378(instancePath+"/provider")];
return false;
}
else {
if(!pattern105.test(data6)){
validate308.errors = [failure379(instancePath+"/provider")];
return false;
}
}
}
}
else {
validate308.errors = [failure380(instancePath+"/provider")];
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
validate308.errors = [failure381(instancePath+"/method_label")];
return false;
}
if(errors === _errs20){
if(typeof data7 === "string"){
if(data7.length > 100 && func3(data7) > 100){
validate308.errors = [failure382(instancePath+"/method_label")];
return false;
}
else {
if(!pattern15.test(data7)){
validate308.errors = [failure383(instancePath+"/method_label")];
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
validate308.errors = [failure384(instancePath+"/capture_mode")];
return false;
}
if(!((data8 === "manual") || (data8 === "automatic"))){
validate308.errors = [failure385(instancePath+"/capture_mode")];
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
if(!(validate161(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate175(data10, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs29 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure386(instancePath+"/failure"));
errors++;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure387(instancePath+"/failure"));
errors++;
validate308.errors = vErrors;
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
validate308.errors = [failure388(instancePath+"/refunds")];
return false;
}
else {
var valid7 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs33 = errors;
if(!(validate314(data11[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
validate308.errors = [failure389(instancePath+"/refunds")];
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
validate308.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate308.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate308.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data13))){
validate308.errors = [failure56(instancePath+"/version")];
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
if(data14.length > 100 && func3(data14) > 100){
validate308.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data14)){
validate308.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate308.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate308.errors = [failure19(instancePath)];
return false;
}
}
validate308.errors = vErrors;
return errors === 0;
}
function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.items_total === undefined) && (missing0 = "items_total"))) || ((data.shipping_total === undefined) && (missing0 = "shipping_total"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.amount_paid === undefined) && (missing0 = "amount_paid"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.shipping_address === undefined) && (missing0 = "shipping_address"))) || ((data.note === undefined) && (missing0 = "note"))) || ((data.reserved_until === undefined) && (missing0 = "reserved_until"))) || ((data.cancel_reason === undefined) && (missing0 = "cancel_reason"))) || ((data.tracking === undefined) && (missing0 = "tracking"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.placed_at === undefined) && (missing0 = "placed_at"))) || ((data.paid_at === undefined) && (missing0 = "paid_at"))) || ((data.fulfilled_at === undefined) && (missing0 = "fulfilled_at"))) || ((data.cancelled_at === undefined) && (missing0 = "cancelled_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate290.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((((((key0 !== "id") && (key0 !== "user_id")) && (key0 !== "status")) && (key0 !== "lines")) && (key0 !== "items_total")) && (key0 !== "shipping_total")) && (key0 !== "total")) && (key0 !== "amount_paid")) && (key0 !== "amount_refunded")) && (key0 !== "shipping_address")) && (key0 !== "note")) && (key0 !== "reserved_until")) && (key0 !== "cancel_reason")) && (key0 !== "tracking")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "placed_at")) && (key0 !== "paid_at")) && (key0 !== "fulfilled_at")) && (key0 !== "cancelled_at")) && (key0 !== "updated_at")) && (key0 !== "payments")) && (key0 !== "items")){
validate290.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 24 && func3(data0) > 24){
validate290.errors = [failure312(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func3(data0) < 24){
validate290.errors = [failure313(instancePath+"/id")];
return false;
}
else {
if(!pattern86.test(data0)){
validate290.errors = [failure314(instancePath+"/id")];
return false;
}
}
}
}
else {
validate290.errors = [failure315(instancePath+"/id")];
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
validate290.errors = [failure390(instancePath+"/user_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate290.errors = [failure391(instancePath+"/user_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate290.errors = [failure392(instancePath+"/user_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate290.errors = [failure393(instancePath+"/user_id")];
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
validate290.errors = [failure394(instancePath+"/status")];
return false;
}
if(!(((((data2 === "pending") || (data2 === "authorized")) || (data2 === "paid")) || (data2 === "fulfilled")) || (data2 === "cancelled"))){
validate290.errors = [failure395(instancePath+"/status")];
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
validate290.errors = [failure322(instancePath+"/lines")];
return false;
}
else {
if(data3.length < 1){
validate290.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate291(data3[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
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
validate290.errors = [failure324(instancePath+"/lines")];
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
if(!(validate282(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.amount_paid, {instancePath:instancePath+"/amount_paid",parentData:data,parentDataProperty:"amount_paid",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate159(data10, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs21 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure396(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push(failure397(instancePath+"/shipping_address"));
errors++;
validate290.errors = vErrors;
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
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate290.errors = [failure398(instancePath+"/note")];
return false;
}
if(errors === _errs24){
if(typeof data11 === "string"){
if(data11.length > 500 && func3(data11) > 500){
validate290.errors = [failure399(instancePath+"/note")];
return false;
}
else {
if(!pattern5.test(data11)){
validate290.errors = [failure400(instancePath+"/note")];
return false;
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
if(data.reserved_until !== undefined){
const _errs26 = errors;
if(!(validate161(data.reserved_until, {instancePath:instancePath+"/reserved_until",parentData:data,parentDataProperty:"reserved_until",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
(vErrors ??= []).push(failure308(instancePath+"/cancel_reason"));
errors++;
}
if(!(((((data13 === "customer") || (data13 === "staff")) || (data13 === "expired")) || (data13 === "fraud")) || (data13 === "other"))){
(vErrors ??= []).push(failure309(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs32 = errors;
if(data13 !== null){
(vErrors ??= []).push(failure401(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs32 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure402(instancePath+"/cancel_reason"));
errors++;
validate290.errors = vErrors;
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
if(!(validate163(data14, {instancePath:instancePath+"/tracking",parentData:data,parentDataProperty:"tracking",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var _valid2 = _errs36 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs37 = errors;
if(data14 !== null){
(vErrors ??= []).push(failure403(instancePath+"/tracking"));
errors++;
}
var _valid2 = _errs37 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
(vErrors ??= []).push(failure404(instancePath+"/tracking"));
errors++;
validate290.errors = vErrors;
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
validate290.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs40){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate290.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate290.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data15))){
validate290.errors = [failure56(instancePath+"/version")];
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
if(data16.length > 100 && func3(data16) > 100){
validate290.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data16)){
validate290.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate290.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.placed_at, {instancePath:instancePath+"/placed_at",parentData:data,parentDataProperty:"placed_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate161(data.paid_at, {instancePath:instancePath+"/paid_at",parentData:data,parentDataProperty:"paid_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate161(data.fulfilled_at, {instancePath:instancePath+"/fulfilled_at",parentData:data,parentDataProperty:"fulfilled_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate161(data.cancelled_at, {instancePath:instancePath+"/cancelled_at",parentData:data,parentDataProperty:"cancelled_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate290.errors = [failure405(instancePath+"/payments")];
return false;
}
else {
var valid11 = true;
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
const _errs52 = errors;
if(!(validate308(data22[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data22,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
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
validate290.errors = [failure406(instancePath+"/payments")];
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
validate290.errors = [failure407(instancePath+"/items")];
return false;
}
else {
var valid12 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
const _errs55 = errors;
if(!(validate251(data24[i2], {instancePath:instancePath+"/items/" + i2,parentData:data24,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
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
validate290.errors = [failure150(instancePath+"/items")];
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
validate290.errors = [failure19(instancePath)];
return false;
}
}
validate290.errors = vErrors;
return errors === 0;
}
function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((((((key0 !== "id") && (key0 !== "user_id")) && (key0 !== "status")) && (key0 !== "lines")) && (key0 !== "items_total")) && (key0 !== "shipping_total")) && (key0 !== "total")) && (key0 !== "amount_paid")) && (key0 !== "amount_refunded")) && (key0 !== "shipping_address")) && (key0 !== "note")) && (key0 !== "reserved_until")) && (key0 !== "cancel_reason")) && (key0 !== "tracking")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "placed_at")) && (key0 !== "paid_at")) && (key0 !== "fulfilled_at")) && (key0 !== "cancelled_at")) && (key0 !== "updated_at")) && (key0 !== "payments")) && (key0 !== "items")){
validate323.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 24 && func3(data0) > 24){
validate323.errors = [failure312(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func3(data0) < 24){
validate323.errors = [failure313(instancePath+"/id")];
return false;
}
else {
if(!pattern86.test(data0)){
validate323.errors = [failure314(instancePath+"/id")];
return false;
}
}
}
}
else {
validate323.errors = [failure315(instancePath+"/id")];
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
validate323.errors = [failure390(instancePath+"/user_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate323.errors = [failure391(instancePath+"/user_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate323.errors = [failure392(instancePath+"/user_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate323.errors = [failure393(instancePath+"/user_id")];
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
validate323.errors = [failure394(instancePath+"/status")];
return false;
}
if(!(((((data2 === "pending") || (data2 === "authorized")) || (data2 === "paid")) || (data2 === "fulfilled")) || (data2 === "cancelled"))){
validate323.errors = [failure395(instancePath+"/status")];
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
validate323.errors = [failure322(instancePath+"/lines")];
return false;
}
else {
if(data3.length < 1){
validate323.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate291(data3[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
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
validate323.errors = [failure324(instancePath+"/lines")];
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
if(!(validate282(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.amount_paid, {instancePath:instancePath+"/amount_paid",parentData:data,parentDataProperty:"amount_paid",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate159(data10, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs21 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure396(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push(failure397(instancePath+"/shipping_address"));
errors++;
validate323.errors = vErrors;
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
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate323.errors = [failure398(instancePath+"/note")];
return false;
}
if(errors === _errs24){
if(typeof data11 === "string"){
if(data11.length > 500 && func3(data11) > 500){
validate323.errors = [failure399(instancePath+"/note")];
return false;
}
else {
if(!pattern5.test(data11)){
validate323.errors = [failure400(instancePath+"/note")];
return false;
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
if(data.reserved_until !== undefined){
const _errs26 = errors;
if(!(validate161(data.reserved_until, {instancePath:instancePath+"/reserved_until",parentData:data,parentDataProperty:"reserved_until",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
(vErrors ??= []).push(failure308(instancePath+"/cancel_reason"));
errors++;
}
if(!(((((data13 === "customer") || (data13 === "staff")) || (data13 === "expired")) || (data13 === "fraud")) || (data13 === "other"))){
(vErrors ??= []).push(failure309(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs32 = errors;
if(data13 !== null){
(vErrors ??= []).push(failure401(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs32 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure402(instancePath+"/cancel_reason"));
errors++;
validate323.errors = vErrors;
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
if(!(validate163(data14, {instancePath:instancePath+"/tracking",parentData:data,parentDataProperty:"tracking",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var _valid2 = _errs36 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs37 = errors;
if(data14 !== null){
(vErrors ??= []).push(failure403(instancePath+"/tracking"));
errors++;
}
var _valid2 = _errs37 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
(vErrors ??= []).push(failure404(instancePath+"/tracking"));
errors++;
validate323.errors = vErrors;
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
validate323.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs40){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate323.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate323.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data15))){
validate323.errors = [failure56(instancePath+"/version")];
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
if(data16.length > 100 && func3(data16) > 100){
validate323.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data16)){
validate323.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate323.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.placed_at, {instancePath:instancePath+"/placed_at",parentData:data,parentDataProperty:"placed_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate161(data.paid_at, {instancePath:instancePath+"/paid_at",parentData:data,parentDataProperty:"paid_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate161(data.fulfilled_at, {instancePath:instancePath+"/fulfilled_at",parentData:data,parentDataProperty:"fulfilled_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate161(data.cancelled_at, {instancePath:instancePath+"/cancelled_at",parentData:data,parentDataProperty:"cancelled_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate323.errors = [failure405(instancePath+"/payments")];
return false;
}
else {
var valid11 = true;
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
const _errs52 = errors;
if(!(validate308(data22[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data22,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
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
validate323.errors = [failure406(instancePath+"/payments")];
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
validate323.errors = [failure407(instancePath+"/items")];
return false;
}
else {
var valid12 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
const _errs55 = errors;
if(!(validate251(data24[i2], {instancePath:instancePath+"/items/" + i2,parentData:data24,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
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
validate323.errors = [failure150(instancePath+"/items")];
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
validate323.errors = [failure19(instancePath)];
return false;
}
}
validate323.errors = vErrors;
return errors === 0;
}
function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate289.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate289.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate289.errors = [failure148(instancePath+"/items")];
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
if(!(validate290(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate323(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure149(instancePath+"/items/" + i0));
errors++;
validate289.errors = vErrors;
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
validate289.errors = [failure150(instancePath+"/items")];
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
if(!(validate54(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate289.errors = [failure19(instancePath)];
return false;
}
}
validate289.errors = vErrors;
return errors === 0;
}
export const Order_2 = validate343;
function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.lines === undefined) && (missing0 = "lines"))) || ((data.items_total === undefined) && (missing0 = "items_total"))) || ((data.shipping_total === undefined) && (missing0 = "shipping_total"))) || ((data.total === undefined) && (missing0 = "total"))) || ((data.amount_paid === undefined) && (missing0 = "amount_paid"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.shipping_address === undefined) && (missing0 = "shipping_address"))) || ((data.note === undefined) && (missing0 = "note"))) || ((data.reserved_until === undefined) && (missing0 = "reserved_until"))) || ((data.cancel_reason === undefined) && (missing0 = "cancel_reason"))) || ((data.tracking === undefined) && (missing0 = "tracking"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.placed_at === undefined) && (missing0 = "placed_at"))) || ((data.paid_at === undefined) && (missing0 = "paid_at"))) || ((data.fulfilled_at === undefined) && (missing0 = "fulfilled_at"))) || ((data.cancelled_at === undefined) && (missing0 = "cancelled_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate343.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(((((((((((((((((((((((key0 !== "id") && (key0 !== "user_id")) && (key0 !== "status")) && (key0 !== "lines")) && (key0 !== "items_total")) && (key0 !== "shipping_total")) && (key0 !== "total")) && (key0 !== "amount_paid")) && (key0 !== "amount_refunded")) && (key0 !== "shipping_address")) && (key0 !== "note")) && (key0 !== "reserved_until")) && (key0 !== "cancel_reason")) && (key0 !== "tracking")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "placed_at")) && (key0 !== "paid_at")) && (key0 !== "fulfilled_at")) && (key0 !== "cancelled_at")) && (key0 !== "updated_at")) && (key0 !== "payments")) && (key0 !== "items")){
validate343.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 24 && func3(data0) > 24){
validate343.errors = [failure312(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func3(data0) < 24){
validate343.errors = [failure313(instancePath+"/id")];
return false;
}
else {
if(!pattern86.test(data0)){
validate343.errors = [failure314(instancePath+"/id")];
return false;
}
}
}
}
else {
validate343.errors = [failure315(instancePath+"/id")];
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
validate343.errors = [failure390(instancePath+"/user_id")];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate343.errors = [failure391(instancePath+"/user_id")];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate343.errors = [failure392(instancePath+"/user_id")];
return false;
}
else {
if(!(formats0.validate(data1))){
validate343.errors = [failure393(instancePath+"/user_id")];
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
validate343.errors = [failure394(instancePath+"/status")];
return false;
}
if(!(((((data2 === "pending") || (data2 === "authorized")) || (data2 === "paid")) || (data2 === "fulfilled")) || (data2 === "cancelled"))){
validate343.errors = [failure395(instancePath+"/status")];
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
validate343.errors = [failure322(instancePath+"/lines")];
return false;
}
else {
if(data3.length < 1){
validate343.errors = [failure323(instancePath+"/lines")];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate291(data3[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
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
validate343.errors = [failure324(instancePath+"/lines")];
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
if(!(validate282(data.items_total, {instancePath:instancePath+"/items_total",parentData:data,parentDataProperty:"items_total",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.shipping_total, {instancePath:instancePath+"/shipping_total",parentData:data,parentDataProperty:"shipping_total",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.total, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.amount_paid, {instancePath:instancePath+"/amount_paid",parentData:data,parentDataProperty:"amount_paid",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate159(data10, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs21 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure396(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push(failure397(instancePath+"/shipping_address"));
errors++;
validate343.errors = vErrors;
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
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate343.errors = [failure398(instancePath+"/note")];
return false;
}
if(errors === _errs24){
if(typeof data11 === "string"){
if(data11.length > 500 && func3(data11) > 500){
validate343.errors = [failure399(instancePath+"/note")];
return false;
}
else {
if(!pattern5.test(data11)){
validate343.errors = [failure400(instancePath+"/note")];
return false;
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
if(data.reserved_until !== undefined){
const _errs26 = errors;
if(!(validate161(data.reserved_until, {instancePath:instancePath+"/reserved_until",parentData:data,parentDataProperty:"reserved_until",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
(vErrors ??= []).push(failure308(instancePath+"/cancel_reason"));
errors++;
}
if(!(((((data13 === "customer") || (data13 === "staff")) || (data13 === "expired")) || (data13 === "fraud")) || (data13 === "other"))){
(vErrors ??= []).push(failure309(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs32 = errors;
if(data13 !== null){
(vErrors ??= []).push(failure401(instancePath+"/cancel_reason"));
errors++;
}
var _valid1 = _errs32 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure402(instancePath+"/cancel_reason"));
errors++;
validate343.errors = vErrors;
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
if(!(validate163(data14, {instancePath:instancePath+"/tracking",parentData:data,parentDataProperty:"tracking",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
var _valid2 = _errs36 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs37 = errors;
if(data14 !== null){
(vErrors ??= []).push(failure403(instancePath+"/tracking"));
errors++;
}
var _valid2 = _errs37 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
(vErrors ??= []).push(failure404(instancePath+"/tracking"));
errors++;
validate343.errors = vErrors;
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
validate343.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs40){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
validate343.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data15 < 1 || isNaN(data15)){
validate343.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data15))){
validate343.errors = [failure56(instancePath+"/version")];
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
if(data16.length > 100 && func3(data16) > 100){
validate343.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data16)){
validate343.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate343.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.placed_at, {instancePath:instancePath+"/placed_at",parentData:data,parentDataProperty:"placed_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate161(data.paid_at, {instancePath:instancePath+"/paid_at",parentData:data,parentDataProperty:"paid_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate161(data.fulfilled_at, {instancePath:instancePath+"/fulfilled_at",parentData:data,parentDataProperty:"fulfilled_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate161(data.cancelled_at, {instancePath:instancePath+"/cancelled_at",parentData:data,parentDataProperty:"cancelled_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate343.errors = [failure405(instancePath+"/payments")];
return false;
}
else {
var valid11 = true;
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
const _errs52 = errors;
if(!(validate308(data22[i1], {instancePath:instancePath+"/payments/" + i1,parentData:data22,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
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
validate343.errors = [failure406(instancePath+"/payments")];
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
validate343.errors = [failure407(instancePath+"/items")];
return false;
}
else {
var valid12 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
const _errs55 = errors;
if(!(validate251(data24[i2], {instancePath:instancePath+"/items/" + i2,parentData:data24,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
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
validate343.errors = [failure150(instancePath+"/items")];
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
validate343.errors = [failure19(instancePath)];
return false;
}
}
validate343.errors = vErrors;
return errors === 0;
}
export const PaymentPage_2 = validate360;
function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
const _errs1 = errors;
for(const key0 in data){
if((((((((((((((((key0 !== "id") && (key0 !== "order_id")) && (key0 !== "status")) && (key0 !== "amount")) && (key0 !== "amount_captured")) && (key0 !== "amount_refunded")) && (key0 !== "provider")) && (key0 !== "method_label")) && (key0 !== "capture_mode")) && (key0 !== "expires_at")) && (key0 !== "failure")) && (key0 !== "refunds")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate362.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 24 && func3(data0) > 24){
validate362.errors = [failure371(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func3(data0) < 24){
validate362.errors = [failure372(instancePath+"/id")];
return false;
}
else {
if(!pattern103.test(data0)){
validate362.errors = [failure373(instancePath+"/id")];
return false;
}
}
}
}
else {
validate362.errors = [failure374(instancePath+"/id")];
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
if(data1.length > 24 && func3(data1) > 24){
(vErrors ??= []).push(failure312(instancePath+"/order_id"));
errors++;
}
else {
if(data1.length < 24 || data1.length < 48 && func3(data1) < 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern86.test(data1)){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
validate362.errors = vErrors;
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
validate362.errors = [failure375(instancePath+"/status")];
return false;
}
if(!(((((((data2 === "pending") || (data2 === "authorized")) || (data2 === "captured")) || (data2 === "partially_refunded")) || (data2 === "refunded")) || (data2 === "voided")) || (data2 === "failed"))){
validate362.errors = [failure376(instancePath+"/status")];
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
if(!(validate282(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.amount_captured, {instancePath:instancePath+"/amount_captured",parentData:data,parentDataProperty:"amount_captured",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(data6.length > 40 && func3(data6) > 40){
validate362.errors = [failure377(instancePath+"/provider")];
return false;
}
else {
if(data6.length < 1){
validate362.errors = [failure378(instancePath+"/provider")];
return false;
}
else {
if(!pattern105.test(data6)){
validate362.errors = [failure379(instancePath+"/provider")];
return false;
}
}
}
}
else {
validate362.errors = [failure380(instancePath+"/provider")];
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
validate362.errors = [failure381(instancePath+"/method_label")];
return false;
}
if(errors === _errs20){
if(typeof data7 === "string"){
if(data7.length > 100 && func3(data7) > 100){
validate362.errors = [failure382(instancePath+"/method_label")];
return false;
}
else {
if(!pattern15.test(data7)){
validate362.errors = [failure383(instancePath+"/method_label")];
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
validate362.errors = [failure384(instancePath+"/capture_mode")];
return false;
}
if(!((data8 === "manual") || (data8 === "automatic"))){
validate362.errors = [failure385(instancePath+"/capture_mode")];
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
if(!(validate161(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate175(data10, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs29 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure386(instancePath+"/failure"));
errors++;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure387(instancePath+"/failure"));
errors++;
validate362.errors = vErrors;
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
validate362.errors = [failure388(instancePath+"/refunds")];
return false;
}
else {
var valid7 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs33 = errors;
if(!(validate314(data11[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
validate362.errors = [failure389(instancePath+"/refunds")];
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
validate362.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate362.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate362.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data13))){
validate362.errors = [failure56(instancePath+"/version")];
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
if(data14.length > 100 && func3(data14) > 100){
validate362.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data14)){
validate362.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate362.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate362.errors = [failure19(instancePath)];
return false;
}
}
validate362.errors = vErrors;
return errors === 0;
}
function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((data.items === undefined) && (missing0 = "items")) || ((data.meta === undefined) && (missing0 = "meta"))) || ((data.links === undefined) && (missing0 = "links"))){
validate360.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "meta")) || (key0 === "links"))){
validate360.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
validate360.errors = [failure148(instancePath+"/items")];
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
if(!(validate308(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(!(validate362(data1, {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure149(instancePath+"/items/" + i0));
errors++;
validate360.errors = vErrors;
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
validate360.errors = [failure150(instancePath+"/items")];
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
if(!(validate54(data.meta, {instancePath:instancePath+"/meta",parentData:data,parentDataProperty:"meta",rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate56(data.links, {instancePath:instancePath+"/links",parentData:data,parentDataProperty:"links",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
validate360.errors = [failure19(instancePath)];
return false;
}
}
validate360.errors = vErrors;
return errors === 0;
}
export const Payment_2 = validate374;
function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if(((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.order_id === undefined) && (missing0 = "order_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.amount_captured === undefined) && (missing0 = "amount_captured"))) || ((data.amount_refunded === undefined) && (missing0 = "amount_refunded"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.method_label === undefined) && (missing0 = "method_label"))) || ((data.capture_mode === undefined) && (missing0 = "capture_mode"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.refunds === undefined) && (missing0 = "refunds"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.etag === undefined) && (missing0 = "etag"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate374.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if((((((((((((((((key0 !== "id") && (key0 !== "order_id")) && (key0 !== "status")) && (key0 !== "amount")) && (key0 !== "amount_captured")) && (key0 !== "amount_refunded")) && (key0 !== "provider")) && (key0 !== "method_label")) && (key0 !== "capture_mode")) && (key0 !== "expires_at")) && (key0 !== "failure")) && (key0 !== "refunds")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
validate374.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 24 && func3(data0) > 24){
validate374.errors = [failure371(instancePath+"/id")];
return false;
}
else {
if(data0.length < 24 || data0.length < 48 && func3(data0) < 24){
validate374.errors = [failure372(instancePath+"/id")];
return false;
}
else {
if(!pattern103.test(data0)){
validate374.errors = [failure373(instancePath+"/id")];
return false;
}
}
}
}
else {
validate374.errors = [failure374(instancePath+"/id")];
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
if(data1.length > 24 && func3(data1) > 24){
(vErrors ??= []).push(failure312(instancePath+"/order_id"));
errors++;
}
else {
if(data1.length < 24 || data1.length < 48 && func3(data1) < 24){
(vErrors ??= []).push(failure313(instancePath+"/order_id"));
errors++;
}
else {
if(!pattern86.test(data1)){
(vErrors ??= []).push(failure314(instancePath+"/order_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure315(instancePath+"/order_id"));
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data1 !== null){
(vErrors ??= []).push(failure316(instancePath+"/order_id"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure317(instancePath+"/order_id"));
errors++;
validate374.errors = vErrors;
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
validate374.errors = [failure375(instancePath+"/status")];
return false;
}
if(!(((((((data2 === "pending") || (data2 === "authorized")) || (data2 === "captured")) || (data2 === "partially_refunded")) || (data2 === "refunded")) || (data2 === "voided")) || (data2 === "failed"))){
validate374.errors = [failure376(instancePath+"/status")];
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
if(!(validate282(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.amount_captured, {instancePath:instancePath+"/amount_captured",parentData:data,parentDataProperty:"amount_captured",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(!(validate282(data.amount_refunded, {instancePath:instancePath+"/amount_refunded",parentData:data,parentDataProperty:"amount_refunded",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
if(data6.length > 40 && func3(data6) > 40){
validate374.errors = [failure377(instancePath+"/provider")];
return false;
}
else {
if(data6.length < 1){
validate374.errors = [failure378(instancePath+"/provider")];
return false;
}
else {
if(!pattern105.test(data6)){
validate374.errors = [failure379(instancePath+"/provider")];
return false;
}
}
}
}
else {
validate374.errors = [failure380(instancePath+"/provider")];
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
validate374.errors = [failure381(instancePath+"/method_label")];
return false;
}
if(errors === _errs20){
if(typeof data7 === "string"){
if(data7.length > 100 && func3(data7) > 100){
validate374.errors = [failure382(instancePath+"/method_label")];
return false;
}
else {
if(!pattern15.test(data7)){
validate374.errors = [failure383(instancePath+"/method_label")];
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
validate374.errors = [failure384(instancePath+"/capture_mode")];
return false;
}
if(!((data8 === "manual") || (data8 === "automatic"))){
validate374.errors = [failure385(instancePath+"/capture_mode")];
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
if(!(validate161(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
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
if(!(validate175(data10, {instancePath:instancePath+"/failure",parentData:data,parentDataProperty:"failure",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs29 = errors;
if(data10 !== null){
(vErrors ??= []).push(failure386(instancePath+"/failure"));
errors++;
}
var _valid1 = _errs29 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
(vErrors ??= []).push(failure387(instancePath+"/failure"));
errors++;
validate374.errors = vErrors;
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
validate374.errors = [failure388(instancePath+"/refunds")];
return false;
}
else {
var valid7 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
const _errs33 = errors;
if(!(validate314(data11[i0], {instancePath:instancePath+"/refunds/" + i0,parentData:data11,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
validate374.errors = [failure389(instancePath+"/refunds")];
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
validate374.errors = [failure53(instancePath+"/version")];
return false;
}
if(errors === _errs35){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate374.errors = [failure54(instancePath+"/version")];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate374.errors = [failure55(instancePath+"/version")];
return false;
}
else {
if(!(formats0.validate(data13))){
validate374.errors = [failure56(instancePath+"/version")];
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
if(data14.length > 100 && func3(data14) > 100){
validate374.errors = [failure57(instancePath+"/etag")];
return false;
}
else {
if(!pattern10.test(data14)){
validate374.errors = [failure58(instancePath+"/etag")];
return false;
}
}
}
else {
validate374.errors = [failure59(instancePath+"/etag")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
if(!(validate31(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate374.errors = [failure19(instancePath)];
return false;
}
}
validate374.errors = vErrors;
return errors === 0;
}
export const Refund_2 = validate383;
function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
data = func1(data);
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate383.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "amount")) || (key0 === "reason")) || (key0 === "status")) || (key0 === "created_at"))){
validate383.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
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
if(data0.length > 23 && func3(data0) > 23){
validate383.errors = [failure363(instancePath+"/id")];
return false;
}
else {
if(data0.length < 23 || data0.length < 46 && func3(data0) < 23){
validate383.errors = [failure364(instancePath+"/id")];
return false;
}
else {
if(!pattern109.test(data0)){
validate383.errors = [failure365(instancePath+"/id")];
return false;
}
}
}
}
else {
validate383.errors = [failure366(instancePath+"/id")];
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
if(!(validate282(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
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
validate383.errors = [failure367(instancePath+"/reason")];
return false;
}
if(!(((((data2 === "requested_by_customer") || (data2 === "duplicate")) || (data2 === "fraudulent")) || (data2 === "defective")) || (data2 === "other"))){
validate383.errors = [failure368(instancePath+"/reason")];
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
validate383.errors = [failure369(instancePath+"/status")];
return false;
}
if(!(((data3 === "pending") || (data3 === "succeeded")) || (data3 === "failed"))){
validate383.errors = [failure370(instancePath+"/status")];
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
if(!(validate31(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
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
validate383.errors = [failure19(instancePath)];
return false;
}
}
validate383.errors = vErrors;
return errors === 0;
}
