// Generated from spec/ by `make generate`. Do not edit.

import module0 from 'ajv/dist/runtime/ucs2length.js'
import * as module1 from '../contract/serve/keywords.ts'
import * as module2 from '../contract/serve/formats.ts'
import module3 from 'ajv/dist/runtime/equal.js'
const failure0 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "object"} });
const failure1 = (instancePath) => ({ instancePath, schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999.99} });
const failure2 = (instancePath) => ({ instancePath, schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}, texts: obj0 });
const failure3 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "double"} });
const failure4 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "number"} });
const failure5 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100} });
const failure6 = (instancePath) => ({ instancePath, schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1} });
const failure7 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[^\\S\\p{Cc}]*[^\\s\\p{Cc}][^\\p{Cc}]*)?$"} });
const failure8 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "string"} });
const failure9 = (instancePath) => ({ instancePath, schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value0} });
const failure10 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\d{10})"}, texts: obj9 });
const failure11 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "date-time"}, texts: obj10 });
const failure12 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/type",keyword:"type",params:{type: "integer"} });
const failure13 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure14 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure15 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/format",keyword:"format",params:{format: "int64"} });
const failure16 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include_inactive/type",keyword:"type",params:{type: "boolean"} });
const failure17 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Page/type",keyword:"type",params:{type: "integer"} });
const failure18 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000} });
const failure19 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure20 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Page/format",keyword:"format",params:{format: "int32"} });
const failure21 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/type",keyword:"type",params:{type: "integer"} });
const failure22 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100} });
const failure23 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure24 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/format",keyword:"format",params:{format: "int32"} });
const failure25 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Cursor/maxLength",keyword:"maxLength",params:{limit: 2048} });
const failure26 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Cursor/type",keyword:"type",params:{type: "string"} });
const failure27 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include_total/type",keyword:"type",params:{type: "boolean"} });
const failure28 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sort/maxLength",keyword:"maxLength",params:{limit: 500} });
const failure29 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sort/pattern",keyword:"pattern",params:{pattern: "^-?(?:id|name|price|sku|rating_average|created_at|updated_at)(?:,-?(?:id|name|price|sku|rating_average|created_at|updated_at)){0,2}$"}, texts: obj2 });
const failure30 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sort/type",keyword:"type",params:{type: "string"} });
const failure31 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{limit: 500} });
const failure32 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|name|description|price|price_minor|currency|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)(?:,(?:id|name|description|price|price_minor|currency|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)){0,20}$"}, texts: obj3 });
const failure33 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "string"} });
const failure34 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include/maxLength",keyword:"maxLength",params:{limit: 500} });
const failure35 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include/pattern",keyword:"pattern",params:{pattern: "^(?:category|reviews)(?:,(?:category|reviews)){0,1}$"}, texts: obj4 });
const failure36 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include/type",keyword:"type",params:{type: "string"} });
const failure37 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bid%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure38 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bid%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure39 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bid%5D%5Bin%5D/items/type",keyword:"type",params:{type: "integer"} });
const failure40 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bid%5D%5Bin%5D/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure41 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bid%5D%5Bin%5D/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure42 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bid%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure43 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bname%5D/maxLength",keyword:"maxLength",params:{limit: 100}, texts: obj5 });
const failure44 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bname%5D/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"} });
const failure45 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bname%5D/type",keyword:"type",params:{type: "string"} });
const failure46 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bname%5D%5Beq%5D/maxLength",keyword:"maxLength",params:{limit: 100}, texts: obj5 });
const failure47 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bname%5D%5Beq%5D/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"} });
const failure48 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bname%5D%5Beq%5D/type",keyword:"type",params:{type: "string"} });
const failure49 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure50 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure51 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999.99} });
const failure52 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}, texts: obj0 });
const failure53 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/items/type",keyword:"type",params:{type: "number"} });
const failure54 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure55 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D/type",keyword:"type",params:{type: "integer"} });
const failure56 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure57 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure58 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D/format",keyword:"format",params:{format: "int64"} });
const failure59 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Beq%5D/type",keyword:"type",params:{type: "integer"} });
const failure60 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Beq%5D/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure61 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Beq%5D/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure62 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Beq%5D/format",keyword:"format",params:{format: "int64"} });
const failure63 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure64 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure65 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Bin%5D/items/type",keyword:"type",params:{type: "integer"} });
const failure66 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Bin%5D/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure67 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Bin%5D/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure68 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure69 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D/maxLength",keyword:"maxLength",params:{limit: 64} });
const failure70 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9._-]{0,63}$"} });
const failure71 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D/type",keyword:"type",params:{type: "string"} });
const failure72 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Beq%5D/maxLength",keyword:"maxLength",params:{limit: 64} });
const failure73 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Beq%5D/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9._-]{0,63}$"} });
const failure74 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Beq%5D/type",keyword:"type",params:{type: "string"} });
const failure75 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure76 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure77 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Bin%5D/items/maxLength",keyword:"maxLength",params:{limit: 64} });
const failure78 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Bin%5D/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9._-]{0,63}$"} });
const failure79 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Bin%5D/items/type",keyword:"type",params:{type: "string"} });
const failure80 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure81 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FieldValue/maxLength",keyword:"maxLength",params:{limit: 4096} });
const failure82 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FieldValue/pattern",keyword:"pattern",params:{pattern: "^[\\t\\x20-\\x7e\\x80-\\xff]*$"} });
const failure83 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FieldValue/type",keyword:"type",params:{type: "string"} });
const failure84 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/IdempotencyKey/maxLength",keyword:"maxLength",params:{limit: 512} });
const failure85 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/IdempotencyKey/minLength",keyword:"minLength",params:{limit: 1} });
const failure86 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/IdempotencyKey/pattern",keyword:"pattern",params:{pattern: "^(?:[\\x21\\x23-\\x7e][\\x21-\\x7e]{0,254}|\"(?:[\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\"\\\\]){1,255}\")$"} });
const failure87 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/IdempotencyKey/type",keyword:"type",params:{type: "string"} });
const failure88 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100}, texts: obj5 });
const failure89 = (instancePath) => ({ instancePath, schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2}, texts: obj12 });
const failure90 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[^\\s\\p{Cc}]?|[^\\S\\p{Cc}]*[^\\s\\p{Cc}][^\\S\\p{Cc}]*[^\\s\\p{Cc}][^\\p{Cc}]*)$"} });
const failure91 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"} });
const failure92 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"} });
const failure93 = (instancePath) => ({ instancePath, schemaPath:"#/properties/description/type",keyword:"type",params:{type: value1} });
const failure94 = (instancePath) => ({ instancePath, schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 5000} });
const failure95 = (instancePath) => ({ instancePath, schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"} });
const failure96 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemCurrency/type",keyword:"type",params:{type: "string"} });
const failure97 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemCurrency/enum",keyword:"enum",params:{allowedValues: value0} });
const failure98 = (instancePath) => ({ instancePath, schemaPath:"#/properties/category_id/type",keyword:"type",params:{type: value2} });
const failure99 = (instancePath) => ({ instancePath, schemaPath:"#/properties/category_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure100 = (instancePath) => ({ instancePath, schemaPath:"#/properties/category_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure101 = (instancePath) => ({ instancePath, schemaPath:"#/properties/category_id/format",keyword:"format",params:{format: "int64"} });
const failure102 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sku/type",keyword:"type",params:{type: value1} });
const failure103 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sku/maxLength",keyword:"maxLength",params:{limit: 64} });
const failure104 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sku/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9._-]{0,63}$"} });
const failure105 = (instancePath) => ({ instancePath, schemaPath:"#/properties/stock/type",keyword:"type",params:{type: value2} });
const failure106 = (instancePath) => ({ instancePath, schemaPath:"#/properties/stock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000} });
const failure107 = (instancePath) => ({ instancePath, schemaPath:"#/properties/stock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure108 = (instancePath) => ({ instancePath, schemaPath:"#/properties/stock/format",keyword:"format",params:{format: "int64"} });
const failure109 = (instancePath) => ({ instancePath, schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"} });
const failure110 = (instancePath) => ({ instancePath, schemaPath:"#/properties/image_ids/maxItems",keyword:"maxItems",params:{limit: 10} });
const failure111 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/maxLength",keyword:"maxLength",params:{limit: 25} });
const failure112 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/minLength",keyword:"minLength",params:{limit: 25} });
const failure113 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/pattern",keyword:"pattern",params:{pattern: "^file_[0-9A-HJKMNP-TV-Z]{20}$"} });
const failure114 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/type",keyword:"type",params:{type: "string"} });
const failure115 = (instancePath) => ({ instancePath, schemaPath:"#/properties/image_ids/type",keyword:"type",params:{type: "array"} });
const failure116 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"} });
const failure117 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/type",keyword:"type",params:{type: "integer"} });
const failure118 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure119 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure120 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/format",keyword:"format",params:{format: "int64"} });
const failure121 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ShortFieldValue/maxLength",keyword:"maxLength",params:{limit: 512} });
const failure122 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ShortFieldValue/pattern",keyword:"pattern",params:{pattern: "^[\\t\\x20-\\x7e\\x80-\\xff]*$"} });
const failure123 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ShortFieldValue/type",keyword:"type",params:{type: "string"} });
const failure124 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"} });
const failure125 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"} });
const failure126 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_type"} });
const failure127 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"} });
const failure128 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "height"} });
const failure129 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RelativePath/maxLength",keyword:"maxLength",params:{limit: 8192} });
const failure130 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RelativePath/pattern",keyword:"pattern",params:{pattern: "^/[^\\s]*$"} });
const failure131 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RelativePath/type",keyword:"type",params:{type: "string"} });
const failure132 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageType/type",keyword:"type",params:{type: "string"} });
const failure133 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageType/enum",keyword:"enum",params:{allowedValues: value3} });
const failure134 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/type",keyword:"type",params:{type: "integer"} });
const failure135 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8000} });
const failure136 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure137 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/format",keyword:"format",params:{format: "int32"} });
const failure138 = (instancePath) => ({ instancePath, schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10} });
const failure139 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "array"} });
const failure140 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/type",keyword:"type",params:{type: "integer"} });
const failure141 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999} });
const failure142 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure143 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/format",keyword:"format",params:{format: "int64"} });
const failure144 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/type",keyword:"type",params:{type: value2} });
const failure145 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000} });
const failure146 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure147 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/format",keyword:"format",params:{format: "int64"} });
const failure148 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/type",keyword:"type",params:{type: value2} });
const failure149 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000} });
const failure150 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure151 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/format",keyword:"format",params:{format: "int64"} });
const failure152 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingAverage/type",keyword:"type",params:{type: value4} });
const failure153 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingAverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5} });
const failure154 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingAverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure155 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/type",keyword:"type",params:{type: "integer"} });
const failure156 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure157 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure158 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/format",keyword:"format",params:{format: "int64"} });
const failure159 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/type",keyword:"type",params:{type: "integer"} });
const failure160 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure161 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure162 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/format",keyword:"format",params:{format: "int64"} });
const failure163 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EntityTag/maxLength",keyword:"maxLength",params:{limit: 100} });
const failure164 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EntityTag/pattern",keyword:"pattern",params:{pattern: "^\"[\\x21\\x23-\\x7e]+\"$"} });
const failure165 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EntityTag/type",keyword:"type",params:{type: "string"} });
const failure166 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Timestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"} });
const failure167 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Timestamp/format",keyword:"format",params:{format: "date-time"} });
const failure168 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Timestamp/type",keyword:"type",params:{type: "string"} });
const failure169 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemDescription/type",keyword:"type",params:{type: value1} });
const failure170 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemDescription/maxLength",keyword:"maxLength",params:{limit: 5000} });
const failure171 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemDescription/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"} });
const failure172 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/type",keyword:"type",params:{type: value2} });
const failure173 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure174 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure175 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/format",keyword:"format",params:{format: "int64"} });
const failure176 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sku/type",keyword:"type",params:{type: value1} });
const failure177 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sku/maxLength",keyword:"maxLength",params:{limit: 64} });
const failure178 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sku/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9._-]{0,63}$"} });
const failure179 = (instancePath) => ({ instancePath, schemaPath:"#/properties/active/type",keyword:"type",params:{type: value5} });
const failure180 = (instancePath) => ({ instancePath, schemaPath:"#/properties/image_ids/type",keyword:"type",params:{type: value6} });
const failure181 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sort/pattern",keyword:"pattern",params:{pattern: "^-?(?:id|rating|created_at|updated_at)(?:,-?(?:id|rating|created_at|updated_at)){0,2}$"}, texts: obj15 });
const failure182 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|item_id|author|rating|title|body|verified_purchase|status|version|etag|created_at|updated_at)(?:,(?:id|item_id|author|rating|title|body|verified_purchase|status|version|etag|created_at|updated_at)){0,11}$"}, texts: obj16 });
const failure183 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/type",keyword:"type",params:{type: "integer"} });
const failure184 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5} });
const failure185 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure186 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/format",keyword:"format",params:{format: "int32"} });
const failure187 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brating%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure188 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brating%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure189 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brating%5D%5Bin%5D/items/type",keyword:"type",params:{type: "integer"} });
const failure190 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brating%5D%5Bin%5D/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5} });
const failure191 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brating%5D%5Bin%5D/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure192 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brating%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure193 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/VerifiedPurchase/type",keyword:"type",params:{type: "boolean"} });
const failure194 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewStatus/type",keyword:"type",params:{type: "string"} });
const failure195 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewStatus/enum",keyword:"enum",params:{allowedValues: value7} });
const failure196 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000} });
const failure197 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[^\\S\\u000b-\\u001f]*[^\\s\\p{Cc}][^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*)?$"} });
const failure198 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "rating"} });
const failure199 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"} });
const failure200 = (instancePath) => ({ instancePath, schemaPath:"#/properties/title/type",keyword:"type",params:{type: value1} });
const failure201 = (instancePath) => ({ instancePath, schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 100} });
const failure202 = (instancePath) => ({ instancePath, schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1} });
const failure203 = (instancePath) => ({ instancePath, schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^(?:[^\\S\\p{Cc}]*[^\\s\\p{Cc}][^\\p{Cc}]*)?$"} });
const failure204 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "review_id"} });
const failure205 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/type",keyword:"type",params:{type: "integer"} });
const failure206 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure207 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure208 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/format",keyword:"format",params:{format: "int64"} });
const failure209 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "if-match"} });
const failure210 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: value1} });
const failure211 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*$"} });
const failure212 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "slug"} });
const failure213 = (instancePath) => ({ instancePath, schemaPath:"#/properties/parent_id/type",keyword:"type",params:{type: value2} });
const failure214 = (instancePath) => ({ instancePath, schemaPath:"#/properties/parent_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure215 = (instancePath) => ({ instancePath, schemaPath:"#/properties/parent_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure216 = (instancePath) => ({ instancePath, schemaPath:"#/properties/parent_id/format",keyword:"format",params:{format: "int64"} });
const failure217 = (instancePath) => ({ instancePath, schemaPath:"#/properties/position/type",keyword:"type",params:{type: "integer"} });
const failure218 = (instancePath) => ({ instancePath, schemaPath:"#/properties/position/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999} });
const failure219 = (instancePath) => ({ instancePath, schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure220 = (instancePath) => ({ instancePath, schemaPath:"#/properties/position/format",keyword:"format",params:{format: "int32"} });
const failure221 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "category_id"} });
const failure222 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/type",keyword:"type",params:{type: value2} });
const failure223 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure224 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure225 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/format",keyword:"format",params:{format: "int64"} });
const failure226 = (instancePath) => ({ instancePath, schemaPath:"#/properties/position/type",keyword:"type",params:{type: value2} });
const failure227 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/type",keyword:"type",params:{type: "integer"} });
const failure228 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3} });
const failure229 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure230 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/format",keyword:"format",params:{format: "int32"} });
const failure231 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/type",keyword:"type",params:{type: "integer"} });
const failure232 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure233 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure234 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/format",keyword:"format",params:{format: "int64"} });
const failure235 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"} });
const failure236 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_id"} });
const failure237 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "integer"} });
const failure238 = (instancePath) => ({ instancePath, schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value8} });
const failure239 = (instancePath) => ({ instancePath, schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1280} });
const failure240 = (instancePath) => ({ instancePath, schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 160} });
const failure241 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "int32"} });
const failure242 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/maxLength",keyword:"maxLength",params:{limit: 50} });
const failure243 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/minLength",keyword:"minLength",params:{limit: 1} });
const failure244 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/pattern",keyword:"pattern",params:{pattern: "^[a-z_]*$"} });
const failure245 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/type",keyword:"type",params:{type: "string"} });
const failure246 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/maxLength",keyword:"maxLength",params:{limit: 200} });
const failure247 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/minLength",keyword:"minLength",params:{limit: 1} });
const failure248 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]*$"} });
const failure249 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/type",keyword:"type",params:{type: "string"} });
const failure250 = (instancePath) => ({ instancePath, schemaPath:"#/properties/action/maxLength",keyword:"maxLength",params:{limit: 100} });
const failure251 = (instancePath) => ({ instancePath, schemaPath:"#/properties/action/minLength",keyword:"minLength",params:{limit: 1} });
const failure252 = (instancePath) => ({ instancePath, schemaPath:"#/properties/action/pattern",keyword:"pattern",params:{pattern: "^[a-z_.]*$"} });
const failure253 = (instancePath) => ({ instancePath, schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"} });
const failure254 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/maxLength",keyword:"maxLength",params:{limit: 64} });
const failure255 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/minLength",keyword:"minLength",params:{limit: 8} });
const failure256 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{8,64}$"} });
const failure257 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/type",keyword:"type",params:{type: "string"} });
const failure258 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|at|actor|ip|user_agent|request_id|action|resource_type|resource_id|before|after|changed|facts|api_version|outcome)(?:,(?:id|at|actor|ip|user_agent|request_id|action|resource_type|resource_id|before|after|changed|facts|api_version|outcome)){0,14}$"}, texts: obj17 });
const failure259 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 254} });
const failure260 = (instancePath) => ({ instancePath, schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3} });
const failure261 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "email"} });
const failure262 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"} });
const failure263 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"} });
const failure264 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Password/maxLength",keyword:"maxLength",params:{limit: 128} });
const failure265 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Password/minLength",keyword:"minLength",params:{limit: 1} });
const failure266 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Password/type",keyword:"type",params:{type: "string"} });
const failure267 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ScopeList/maxLength",keyword:"maxLength",params:{limit: 500} });
const failure268 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ScopeList/pattern",keyword:"pattern",params:{pattern: "^([a-z]+(:[a-z]+)?( [a-z]+(:[a-z]+)?)*)?$"} });
const failure269 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ScopeList/type",keyword:"type",params:{type: "string"} });
const failure270 = (instancePath) => ({ instancePath, schemaPath:"#/properties/session/type",keyword:"type",params:{type: "boolean"} });
const failure271 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "refresh_token"} });
const failure272 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/maxLength",keyword:"maxLength",params:{limit: 200} });
const failure273 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/minLength",keyword:"minLength",params:{limit: 20} });
const failure274 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.~-]+$"} });
const failure275 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/type",keyword:"type",params:{type: "string"} });
const failure276 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sort/pattern",keyword:"pattern",params:{pattern: "^-?(?:id|email|name|created_at)(?:,-?(?:id|email|name|created_at)){0,2}$"}, texts: obj18 });
const failure277 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|email|name|role|scopes|locale|active|version|etag|created_at|updated_at)(?:,(?:id|email|name|role|scopes|locale|active|version|etag|created_at|updated_at)){0,10}$"}, texts: obj19 });
const failure278 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bemail%5D/maxLength",keyword:"maxLength",params:{limit: 254} });
const failure279 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bemail%5D/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"} });
const failure280 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bemail%5D/type",keyword:"type",params:{type: "string"} });
const failure281 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bemail%5D%5Beq%5D/maxLength",keyword:"maxLength",params:{limit: 254} });
const failure282 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bemail%5D%5Beq%5D/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"} });
const failure283 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bemail%5D%5Beq%5D/type",keyword:"type",params:{type: "string"} });
const failure284 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Role/type",keyword:"type",params:{type: "string"} });
const failure285 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Role/enum",keyword:"enum",params:{allowedValues: value9} });
const failure286 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brole%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure287 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brole%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure288 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brole%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure289 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserActive/type",keyword:"type",params:{type: "boolean"} });
const failure290 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/NewPassword/maxLength",keyword:"maxLength",params:{limit: 128} });
const failure291 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/NewPassword/minLength",keyword:"minLength",params:{limit: 10} });
const failure292 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/NewPassword/type",keyword:"type",params:{type: "string"} });
const failure293 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PreferredLanguage/type",keyword:"type",params:{type: "string"} });
const failure294 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PreferredLanguage/enum",keyword:"enum",params:{allowedValues: value10} });
const failure295 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/type",keyword:"type",params:{type: "integer"} });
const failure296 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure297 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure298 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/format",keyword:"format",params:{format: "int64"} });
const failure299 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Language/type",keyword:"type",params:{type: "string"} });
const failure300 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Language/enum",keyword:"enum",params:{allowedValues: value10} });
const failure301 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "current_password"} });
const failure302 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "new_password"} });
const failure303 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"} });
const failure304 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "idempotency-key"} });
const failure305 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"} });
const failure306 = (instancePath) => ({ instancePath, schemaPath:"#/properties/delta/type",keyword:"type",params:{type: "integer"} });
const failure307 = (instancePath) => ({ instancePath, schemaPath:"#/properties/delta/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000} });
const failure308 = (instancePath) => ({ instancePath, schemaPath:"#/properties/delta/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000} });
const failure309 = (instancePath) => ({ instancePath, schemaPath:"#/properties/delta/format",keyword:"format",params:{format: "int64"} });
const failure310 = (instancePath) => ({ instancePath, schemaPath:"#/properties/counted/type",keyword:"type",params:{type: "integer"} });
const failure311 = (instancePath) => ({ instancePath, schemaPath:"#/properties/counted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000} });
const failure312 = (instancePath) => ({ instancePath, schemaPath:"#/properties/counted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure313 = (instancePath) => ({ instancePath, schemaPath:"#/properties/counted/format",keyword:"format",params:{format: "int64"} });
const failure314 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AdjustReason/type",keyword:"type",params:{type: "string"} });
const failure315 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AdjustReason/enum",keyword:"enum",params:{allowedValues: value11} });
const failure316 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|item_id|type|quantity|stock_after|reserved_after|reason|order_id|actor|at)(?:,(?:id|item_id|type|quantity|stock_after|reserved_after|reason|order_id|actor|at)){0,9}$"}, texts: obj20 });
const failure317 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"} });
const failure318 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Quantity/type",keyword:"type",params:{type: "integer"} });
const failure319 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999} });
const failure320 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure321 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Quantity/format",keyword:"format",params:{format: "int32"} });
const failure322 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_price/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999.99} });
const failure323 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_price/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure324 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_price/format",keyword:"format",params:{format: "double"} });
const failure325 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_price/type",keyword:"type",params:{type: "number"} });
const failure326 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "lines"} });
const failure327 = (instancePath) => ({ instancePath, schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure328 = (instancePath) => ({ instancePath, schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit: 1} });
const failure329 = (instancePath) => ({ instancePath, schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"} });
const failure330 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sort/pattern",keyword:"pattern",params:{pattern: "^-?(?:placed_at)$"}, texts: obj21 });
const failure331 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|user_id|status|currency|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)(?:,(?:id|user_id|status|currency|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)){0,23}$"}, texts: obj22 });
const failure332 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderStatus/type",keyword:"type",params:{type: "string"} });
const failure333 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderStatus/enum",keyword:"enum",params:{allowedValues: value12} });
const failure334 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bstatus%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure335 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bstatus%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure336 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bstatus%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure337 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"} });
const failure338 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"} });
const failure339 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "postal_code"} });
const failure340 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"} });
const failure341 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "address1"} });
const failure342 = (instancePath) => ({ instancePath, schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{limit: 100} });
const failure343 = (instancePath) => ({ instancePath, schemaPath:"#/properties/recipient/minLength",keyword:"minLength",params:{limit: 1} });
const failure344 = (instancePath) => ({ instancePath, schemaPath:"#/properties/recipient/pattern",keyword:"pattern",params:{pattern: "^(?:[^\\S\\p{Cc}]*[^\\s\\p{Cc}][^\\p{Cc}]*)?$"} });
const failure345 = (instancePath) => ({ instancePath, schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"} });
const failure346 = (instancePath) => ({ instancePath, schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit: 20} });
const failure347 = (instancePath) => ({ instancePath, schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{limit: 1} });
const failure348 = (instancePath) => ({ instancePath, schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern: "^(?: *[0-9+()-][0-9+() -]*)?$"} });
const failure349 = (instancePath) => ({ instancePath, schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"} });
const failure350 = (instancePath) => ({ instancePath, schemaPath:"#/properties/postal_code/maxLength",keyword:"maxLength",params:{limit: 12} });
const failure351 = (instancePath) => ({ instancePath, schemaPath:"#/properties/postal_code/minLength",keyword:"minLength",params:{limit: 1} });
const failure352 = (instancePath) => ({ instancePath, schemaPath:"#/properties/postal_code/pattern",keyword:"pattern",params:{pattern: "^(?: *[0-9A-Za-z-][0-9A-Za-z -]*)?$"} });
const failure353 = (instancePath) => ({ instancePath, schemaPath:"#/properties/postal_code/type",keyword:"type",params:{type: "string"} });
const failure354 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Country/type",keyword:"type",params:{type: "string"} });
const failure355 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Country/enum",keyword:"enum",params:{allowedValues: value13} });
const failure356 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address1/maxLength",keyword:"maxLength",params:{limit: 200} });
const failure357 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address1/minLength",keyword:"minLength",params:{limit: 1} });
const failure358 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address1/pattern",keyword:"pattern",params:{pattern: "^(?:[^\\S\\p{Cc}]*[^\\s\\p{Cc}][^\\p{Cc}]*)?$"} });
const failure359 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address1/type",keyword:"type",params:{type: "string"} });
const failure360 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address2/maxLength",keyword:"maxLength",params:{limit: 200} });
const failure361 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address2/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"} });
const failure362 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address2/type",keyword:"type",params:{type: "string"} });
const failure363 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999} });
const failure364 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure365 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_total/format",keyword:"format",params:{format: "double"} });
const failure366 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_total/type",keyword:"type",params:{type: "number"} });
const failure367 = (instancePath) => ({ instancePath, schemaPath:"#/properties/shipping_address/anyOf/1/type",keyword:"type",params:{type: "null"} });
const failure368 = (instancePath) => ({ instancePath, schemaPath:"#/properties/shipping_address/anyOf",keyword:"anyOf",params:{} });
const failure369 = (instancePath) => ({ instancePath, schemaPath:"#/properties/note/type",keyword:"type",params:{type: value1} });
const failure370 = (instancePath) => ({ instancePath, schemaPath:"#/properties/note/maxLength",keyword:"maxLength",params:{limit: 500} });
const failure371 = (instancePath) => ({ instancePath, schemaPath:"#/properties/note/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"} });
const failure372 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_id"} });
const failure373 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/maxLength",keyword:"maxLength",params:{limit: 24} });
const failure374 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/minLength",keyword:"minLength",params:{limit: 24} });
const failure375 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/pattern",keyword:"pattern",params:{pattern: "^ord_[0-9A-HJKMNP-TV-Z]{20}$"} });
const failure376 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/type",keyword:"type",params:{type: "string"} });
const failure377 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit: 2} });
const failure378 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include/minItems",keyword:"minItems",params:{limit: 1} });
const failure379 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderRelation/type",keyword:"type",params:{type: "string"} });
const failure380 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderRelation/enum",keyword:"enum",params:{allowedValues: value14} });
const failure381 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"} });
const failure382 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CancelReasonInput/type",keyword:"type",params:{type: "string"} });
const failure383 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CancelReasonInput/enum",keyword:"enum",params:{allowedValues: value15} });
const failure384 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "carrier"} });
const failure385 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"} });
const failure386 = (instancePath) => ({ instancePath, schemaPath:"#/properties/carrier/maxLength",keyword:"maxLength",params:{limit: 50} });
const failure387 = (instancePath) => ({ instancePath, schemaPath:"#/properties/carrier/minLength",keyword:"minLength",params:{limit: 1} });
const failure388 = (instancePath) => ({ instancePath, schemaPath:"#/properties/carrier/pattern",keyword:"pattern",params:{pattern: "^(?:[^\\S\\p{Cc}]*[^\\s\\p{Cc}][^\\p{Cc}]*)?$"} });
const failure389 = (instancePath) => ({ instancePath, schemaPath:"#/properties/carrier/type",keyword:"type",params:{type: "string"} });
const failure390 = (instancePath) => ({ instancePath, schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 50} });
const failure391 = (instancePath) => ({ instancePath, schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1} });
const failure392 = (instancePath) => ({ instancePath, schemaPath:"#/properties/number/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z-]*$"} });
const failure393 = (instancePath) => ({ instancePath, schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"} });
const failure394 = (instancePath) => ({ instancePath, schemaPath:"#/properties/tracking/anyOf/1/type",keyword:"type",params:{type: "null"} });
const failure395 = (instancePath) => ({ instancePath, schemaPath:"#/properties/tracking/anyOf",keyword:"anyOf",params:{} });
const failure396 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sort/pattern",keyword:"pattern",params:{pattern: "^-?(?:created_at)$"}, texts: obj23 });
const failure397 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|order_id|status|amount|currency|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)(?:,(?:id|order_id|status|amount|currency|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)){0,16}$"}, texts: obj24 });
const failure398 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Border_id%5D/anyOf/1/type",keyword:"type",params:{type: "null"} });
const failure399 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Border_id%5D/anyOf",keyword:"anyOf",params:{} });
const failure400 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Border_id%5D%5Beq%5D/anyOf/1/type",keyword:"type",params:{type: "null"} });
const failure401 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Border_id%5D%5Beq%5D/anyOf",keyword:"anyOf",params:{} });
const failure402 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentStatus/type",keyword:"type",params:{type: "string"} });
const failure403 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentStatus/enum",keyword:"enum",params:{allowedValues: value16} });
const failure404 = (instancePath) => ({ instancePath, schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999} });
const failure405 = (instancePath) => ({ instancePath, schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01} });
const failure406 = (instancePath) => ({ instancePath, schemaPath:"#/properties/payment_method/maxLength",keyword:"maxLength",params:{limit: 200} });
const failure407 = (instancePath) => ({ instancePath, schemaPath:"#/properties/payment_method/minLength",keyword:"minLength",params:{limit: 1} });
const failure408 = (instancePath) => ({ instancePath, schemaPath:"#/properties/payment_method/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]*$"} });
const failure409 = (instancePath) => ({ instancePath, schemaPath:"#/properties/payment_method/type",keyword:"type",params:{type: "string"} });
const failure410 = (instancePath) => ({ instancePath, schemaPath:"#/properties/capture/type",keyword:"type",params:{type: "boolean"} });
const failure411 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_id"} });
const failure412 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/maxLength",keyword:"maxLength",params:{limit: 24} });
const failure413 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/minLength",keyword:"minLength",params:{limit: 24} });
const failure414 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/pattern",keyword:"pattern",params:{pattern: "^pay_[0-9A-HJKMNP-TV-Z]{20}$"} });
const failure415 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/type",keyword:"type",params:{type: "string"} });
const failure416 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RefundReason/type",keyword:"type",params:{type: "string"} });
const failure417 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RefundReason/enum",keyword:"enum",params:{allowedValues: value17} });
const failure418 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"} });
const failure419 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProviderName/maxLength",keyword:"maxLength",params:{limit: 40} });
const failure420 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProviderName/minLength",keyword:"minLength",params:{limit: 1} });
const failure421 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProviderName/pattern",keyword:"pattern",params:{pattern: "^[a-z]+$"} });
const failure422 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProviderName/type",keyword:"type",params:{type: "string"} });
const failure423 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProviderEvent/maxProperties",keyword:"maxProperties",params:{limit: 1000} });
const failure424 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProviderEvent/type",keyword:"type",params:{type: "object"} });
const failure425 = (instancePath) => ({ instancePath, schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999} });
const failure426 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "int64"} });
const failure427 = (instancePath) => ({ instancePath, schemaPath:"#/properties/count/type",keyword:"type",params:{type: "boolean"} });
const failure428 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|name|description|price|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)(?:,(?:id|name|description|price|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)){0,18}$"}, texts: obj28 });
const failure429 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/items/type",keyword:"type",params:{type: "integer"} });
const failure430 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999} });
const failure431 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"} });
const failure432 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"} });
const failure433 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|at|actor|ip|user_agent|request_id|trace_id|action|resource_type|resource_id|before|after|changed|facts|api_version|outcome)(?:,(?:id|at|actor|ip|user_agent|request_id|trace_id|action|resource_type|resource_id|before|after|changed|facts|api_version|outcome)){0,15}$"}, texts: obj35 });
const failure434 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "token"} });
const failure435 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|user_id|status|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)(?:,(?:id|user_id|status|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)){0,22}$"}, texts: obj39 });
const failure436 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"} });
const failure437 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999} });
const failure438 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure439 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/format",keyword:"format",params:{format: "int64"} });
const failure440 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|order_id|status|amount|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)(?:,(?:id|order_id|status|amount|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)){0,15}$"}, texts: obj41 });
const failure441 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure442 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|type|created_at|api_version|data|previous)(?:,(?:id|type|created_at|api_version|data|previous)){0,5}$"}, texts: obj42 });
const failure443 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EventType/type",keyword:"type",params:{type: "string"} });
const failure444 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EventType/enum",keyword:"enum",params:{allowedValues: value18} });
const failure445 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Btype%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure446 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Btype%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure447 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Btype%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure448 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "event_id"} });
const failure449 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EventId/maxLength",keyword:"maxLength",params:{limit: 30} });
const failure450 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EventId/minLength",keyword:"minLength",params:{limit: 30} });
const failure451 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EventId/pattern",keyword:"pattern",params:{pattern: "^evt_[0-9A-HJKMNP-TV-Z]{26}$"} });
const failure452 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EventId/type",keyword:"type",params:{type: "string"} });
const failure453 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|url|description|events|status|paused_reason|paused_at|failing_since|previous_secret_expires_at|version|etag|created_at|updated_at)(?:,(?:id|url|description|events|status|paused_reason|paused_at|failing_since|previous_secret_expires_at|version|etag|created_at|updated_at)){0,12}$"}, texts: obj44 });
const failure454 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/WebhookEndpointStatus/type",keyword:"type",params:{type: "string"} });
const failure455 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/WebhookEndpointStatus/enum",keyword:"enum",params:{allowedValues: value19} });
const failure456 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[\\x21\\x22\\x24-\\x7e]+$"} });
const failure457 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "uri"} });
const failure458 = (instancePath) => ({ instancePath, schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure459 = (instancePath) => ({ instancePath, schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1} });
const failure460 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/WebhookEventName/type",keyword:"type",params:{type: "string"} });
const failure461 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/WebhookEventName/enum",keyword:"enum",params:{allowedValues: value20} });
const failure462 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200} });
const failure463 = (instancePath) => ({ instancePath, schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "null"} });
const failure464 = (instancePath) => ({ instancePath, schemaPath:"#/anyOf",keyword:"anyOf",params:{} });
const failure465 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "events"} });
const failure466 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoint_id"} });
const failure467 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/WebhookEndpointId/maxLength",keyword:"maxLength",params:{limit: 23} });
const failure468 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/WebhookEndpointId/minLength",keyword:"minLength",params:{limit: 23} });
const failure469 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/WebhookEndpointId/pattern",keyword:"pattern",params:{pattern: "^we_[0-9A-HJKMNP-TV-Z]{20}$"} });
const failure470 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/WebhookEndpointId/type",keyword:"type",params:{type: "string"} });
const failure471 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|endpoint_id|event_id|event_type|status|attempt_count|attempts|next_attempt_at|created_at|updated_at)(?:,(?:id|endpoint_id|event_id|event_type|status|attempt_count|attempts|next_attempt_at|created_at|updated_at)){0,9}$"}, texts: obj46 });
const failure472 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/WebhookDeliveryStatus/type",keyword:"type",params:{type: "string"} });
const failure473 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/WebhookDeliveryStatus/enum",keyword:"enum",params:{allowedValues: value21} });
const failure474 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bevent_type%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure475 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bevent_type%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure476 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bevent_type%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure477 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "delivery_id"} });
const failure478 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/WebhookDeliveryId/maxLength",keyword:"maxLength",params:{limit: 24} });
const failure479 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/WebhookDeliveryId/minLength",keyword:"minLength",params:{limit: 24} });
const failure480 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/WebhookDeliveryId/pattern",keyword:"pattern",params:{pattern: "^whd_[0-9A-HJKMNP-TV-Z]{20}$"} });
const failure481 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/WebhookDeliveryId/type",keyword:"type",params:{type: "string"} });
const failure482 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|name|scopes|granted_scopes|created_by|expires_at|last_used_at|version|etag|created_at|updated_at)(?:,(?:id|name|scopes|granted_scopes|created_by|expires_at|last_used_at|version|etag|created_at|updated_at)){0,10}$"}, texts: obj48 });
const failure483 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcreated_by%5D/type",keyword:"type",params:{type: "integer"} });
const failure484 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcreated_by%5D/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure485 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcreated_by%5D/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure486 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcreated_by%5D/format",keyword:"format",params:{format: "int64"} });
const failure487 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcreated_by%5D%5Beq%5D/type",keyword:"type",params:{type: "integer"} });
const failure488 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcreated_by%5D%5Beq%5D/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure489 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcreated_by%5D%5Beq%5D/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure490 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcreated_by%5D%5Beq%5D/format",keyword:"format",params:{format: "int64"} });
const failure491 = (instancePath) => ({ instancePath, schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 30} });
const failure492 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ApiClientScope/type",keyword:"type",params:{type: "string"} });
const failure493 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ApiClientScope/enum",keyword:"enum",params:{allowedValues: value22} });
const failure494 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "scopes"} });
const failure495 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "client_id"} });
const failure496 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ApiClientId/maxLength",keyword:"maxLength",params:{limit: 27} });
const failure497 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ApiClientId/minLength",keyword:"minLength",params:{limit: 27} });
const failure498 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ApiClientId/pattern",keyword:"pattern",params:{pattern: "^client_[0-9A-HJKMNP-TV-Z]{20}$"} });
const failure499 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ApiClientId/type",keyword:"type",params:{type: "string"} });
const failure500 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "grant_type"} });
const failure501 = (instancePath) => ({ instancePath, schemaPath:"#/properties/grant_type/maxLength",keyword:"maxLength",params:{limit: 100} });
const failure502 = (instancePath) => ({ instancePath, schemaPath:"#/properties/grant_type/minLength",keyword:"minLength",params:{limit: 1} });
const failure503 = (instancePath) => ({ instancePath, schemaPath:"#/properties/grant_type/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]*$"} });
const failure504 = (instancePath) => ({ instancePath, schemaPath:"#/properties/grant_type/type",keyword:"type",params:{type: "string"} });
const failure505 = (instancePath) => ({ instancePath, schemaPath:"#/properties/scope/maxLength",keyword:"maxLength",params:{limit: 500} });
const failure506 = (instancePath) => ({ instancePath, schemaPath:"#/properties/scope/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]*$"} });
const failure507 = (instancePath) => ({ instancePath, schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"} });
const failure508 = (instancePath) => ({ instancePath, schemaPath:"#/properties/client_id/maxLength",keyword:"maxLength",params:{limit: 100} });
const failure509 = (instancePath) => ({ instancePath, schemaPath:"#/properties/client_id/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]*$"} });
const failure510 = (instancePath) => ({ instancePath, schemaPath:"#/properties/client_id/type",keyword:"type",params:{type: "string"} });
const failure511 = (instancePath) => ({ instancePath, schemaPath:"#/properties/client_secret/maxLength",keyword:"maxLength",params:{limit: 200} });
const failure512 = (instancePath) => ({ instancePath, schemaPath:"#/properties/client_secret/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]*$"} });
const failure513 = (instancePath) => ({ instancePath, schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type: "string"} });
const value0 = ["KRW","USD","JPY"];
const value1 = ["string","null"];
const value2 = ["integer","null"];
const value3 = ["image/jpeg","image/png","image/webp"];
const value4 = ["number","null"];
const value5 = ["boolean","null"];
const value6 = ["array","null"];
const value7 = ["published","hidden"];
const value8 = [160,320,640,1280];
const value9 = ["customer","staff","admin"];
const value10 = ["ko","en","ja"];
const value11 = ["purchase","return","damage","count","correction"];
const value12 = ["pending","authorized","paid","fulfilled","cancelled"];
const value13 = ["KR","US","JP"];
const value14 = ["payments","items"];
const value15 = ["customer","staff","fraud","other"];
const value16 = ["pending","authorized","captured","partially_refunded","refunded","voided","failed"];
const value17 = ["requested_by_customer","duplicate","fraudulent","defective","other"];
const value18 = ["order.placed","order.paid","order.cancelled","order.expired","order.fulfilled","payment.authorized","payment.captured","payment.voided","payment.failed","refund.succeeded","refund.failed","item.created","item.updated","item.deleted","stock.depleted","review.published","user.registered","webhook.test"];
const value19 = ["enabled","paused"];
const value20 = ["*","order.placed","order.paid","order.cancelled","order.expired","order.fulfilled","payment.authorized","payment.captured","payment.voided","payment.failed","refund.succeeded","refund.failed","item.created","item.updated","item.deleted","stock.depleted","review.published","user.registered"];
const value21 = ["pending","succeeded","failed"];
const value22 = ["orders:read","orders:write","payments:read","items:write","categories:write","stock:write","files:write","reviews:write","reviews:moderate","orders:manage","payments:manage","users:read","users:manage","audit:read","events:read","webhooks:manage"];
export const listItems_path = validate20;
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
export const listItems = validate21;
const func0 = Object.prototype.hasOwnProperty;
const func70 = module0.default;
const func73 = module1.trimText;
const func63 = module1.brokenScale;
const formats0 = module2.formats.int64;
const formats4 = module2.formats.int32;
const obj0 = {"ko":"가격은 0 이상이어야 합니다.","en":"The price must be 0 or more.","ja":"価格は0以上で入力してください。"};
const obj1 = {"KRW":0,"USD":2,"JPY":0};
const formats2 = module2.formats.double;
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 9999999999.99 || isNaN(data)){
(vErrors ??= []).push(failure1(instancePath));
errors++;
}
if(data < 0 || isNaN(data)){
(vErrors ??= []).push(failure2(instancePath));
errors++;
}
if(!(formats2.validate(data))){
(vErrors ??= []).push(failure3(instancePath));
errors++;
}
const scale0 = func63(data, obj1, parentData?.["currency"]);
if(scale0 !== undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/x-money",keyword:"x-money",params:scale0});
errors++;
}
}
else {
(vErrors ??= []).push(failure4(instancePath));
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
const pattern4 = new RegExp("^(?:[^\\S\\p{Cc}]*[^\\s\\p{Cc}][^\\p{Cc}]*)?$", "u");
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
const text0 = func73(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
if(data.length > 100 && func70(data) > 100){
(vErrors ??= []).push(failure5(instancePath));
errors++;
}
if(data.length < 1){
(vErrors ??= []).push(failure6(instancePath));
errors++;
}
if(!pattern4.test(data)){
(vErrors ??= []).push(failure7(instancePath));
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
if(!(((data === "KRW") || (data === "USD")) || (data === "JPY"))){
(vErrors ??= []).push(failure9(instancePath));
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
const formats14 = module2.formats["date-time"];
const pattern13 = new RegExp("^(?!.*\\.\\d{10})", "u");
const obj9 = {"ko":"초의 소수는 9자리까지 쓸 수 있습니다.","en":"Seconds may have at most nine decimals.","ja":"秒の小数は9桁までです。"};
const obj10 = {"ko":"시간대를 포함한 RFC 3339 형식의 시각이어야 합니다. 예: 2026-11-22T13:00:00Z","en":"This must be a time in RFC 3339 format with an offset, such as 2026-11-22T13:00:00Z.","ja":"RFC 3339形式の日時をタイムゾーン付きで入力してください。例: 2026-11-22T13:00:00Z"};
const func110 = module1.toUtc;
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern13.test(data)){
(vErrors ??= []).push(failure10(instancePath));
errors++;
}
if(!(formats14(data))){
(vErrors ??= []).push(failure11(instancePath));
errors++;
}
const text0 = func110(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
const pattern5 = new RegExp("^-?(?:id|name|price|sku|rating_average|created_at|updated_at)(?:,-?(?:id|name|price|sku|rating_average|created_at|updated_at)){0,2}$", "u");
const pattern6 = new RegExp("^(?:id|name|description|price|price_minor|currency|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)(?:,(?:id|name|description|price|price_minor|currency|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)){0,20}$", "u");
const pattern7 = new RegExp("^(?:category|reviews)(?:,(?:category|reviews)){0,1}$", "u");
const pattern8 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern10 = new RegExp("^[A-Z0-9][A-Z0-9._-]{0,63}$", "u");
const obj2 = {"ko":"다음 중에서 선택해 주세요: id, name, price, sku, rating_average, created_at, updated_at","en":"Choose from: id, name, price, sku, rating_average, created_at, updated_at.","ja":"次の中から選択してください: id, name, price, sku, rating_average, created_at, updated_at"};
const obj3 = {"ko":"다음 중에서 선택해 주세요: id, name, description, price, price_minor, currency, category_id, sku, stock, available, active, image_ids, images, rating_average, rating_count, version, etag, created_at, updated_at, category, reviews","en":"Choose from: id, name, description, price, price_minor, currency, category_id, sku, stock, available, active, image_ids, images, rating_average, rating_count, version, etag, created_at, updated_at, category, reviews.","ja":"次の中から選択してください: id, name, description, price, price_minor, currency, category_id, sku, stock, available, active, image_ids, images, rating_average, rating_count, version, etag, created_at, updated_at, category, reviews"};
const obj4 = {"ko":"다음 중에서 선택해 주세요: category, reviews","en":"Choose from: category, reviews.","ja":"次の中から選択してください: category, reviews"};
const obj5 = {"ko":"상품명은 100자 이내여야 합니다.","en":"The item name may have at most 100 characters.","ja":"商品名は100文字以内で入力してください。"};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data0 = data.category_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure12(instancePath+"/category_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure13(instancePath+"/category_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure14(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure15(instancePath+"/category_id"));
errors++;
}
}
}
if(data.min_price !== undefined && func0.call(data, "min_price")){
if(!(validate24(data.min_price, {instancePath:instancePath+"/min_price",parentData:data,parentDataProperty:"min_price",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.max_price !== undefined && func0.call(data, "max_price")){
if(!(validate24(data.max_price, {instancePath:instancePath+"/max_price",parentData:data,parentDataProperty:"max_price",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.include_inactive !== undefined && func0.call(data, "include_inactive")){
if(typeof data.include_inactive !== "boolean"){
(vErrors ??= []).push(failure16(instancePath+"/include_inactive"));
errors++;
}
}
if(data.page !== undefined && func0.call(data, "page")){
let data4 = data.page;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push(failure17(instancePath+"/page"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10000 || isNaN(data4)){
(vErrors ??= []).push(failure18(instancePath+"/page"));
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push(failure19(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data4))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data5 = data.size;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data5))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data6 = data.limit;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data6))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data7 = data.cursor;
if(typeof data7 === "string"){
if(data7.length > 2048 && func70(data7) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.include_total !== undefined && func0.call(data, "include_total")){
if(typeof data.include_total !== "boolean"){
(vErrors ??= []).push(failure27(instancePath+"/include_total"));
errors++;
}
}
if(data.q !== undefined && func0.call(data, "q")){
if(!(validate27(data.q, {instancePath:instancePath+"/q",parentData:data,parentDataProperty:"q",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data10 = data.sort;
if(typeof data10 === "string"){
if(data10.length > 500 && func70(data10) > 500){
(vErrors ??= []).push(failure28(instancePath+"/sort"));
errors++;
}
if(!pattern5.test(data10)){
(vErrors ??= []).push(failure29(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure30(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data11 = data.fields;
if(typeof data11 === "string"){
if(data11.length > 500 && func70(data11) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern6.test(data11)){
(vErrors ??= []).push(failure32(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
if(data.include !== undefined && func0.call(data, "include")){
let data12 = data.include;
if(typeof data12 === "string"){
if(data12.length > 500 && func70(data12) > 500){
(vErrors ??= []).push(failure34(instancePath+"/include"));
errors++;
}
if(!pattern7.test(data12)){
(vErrors ??= []).push(failure35(instancePath+"/include"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/include"));
errors++;
}
}
if(data["filter[id][in]"] !== undefined && func0.call(data, "filter[id][in]")){
let data13 = data["filter[id][in]"];
if(Array.isArray(data13)){
if(data13.length > 50){
(vErrors ??= []).push(failure37(instancePath+"/filter[id][in]"));
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push(failure38(instancePath+"/filter[id][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data13.length, 50); i0++){
let data14 = data13[i0];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push(failure39(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
(vErrors ??= []).push(failure40(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push(failure41(instancePath+"/filter[id][in]/" + i0));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure42(instancePath+"/filter[id][in]"));
errors++;
}
}
if(data["filter[name]"] !== undefined && func0.call(data, "filter[name]")){
let data15 = data["filter[name]"];
if(typeof data15 === "string"){
const text0 = func73(data15);
if(data !== undefined){
data["filter[name]"] = text0;
data15 = text0;
}
if(data15.length > 100 && func70(data15) > 100){
(vErrors ??= []).push(failure43(instancePath+"/filter[name]"));
errors++;
}
if(!pattern8.test(data15)){
(vErrors ??= []).push(failure44(instancePath+"/filter[name]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure45(instancePath+"/filter[name]"));
errors++;
}
}
if(data["filter[name][eq]"] !== undefined && func0.call(data, "filter[name][eq]")){
let data16 = data["filter[name][eq]"];
if(typeof data16 === "string"){
const text1 = func73(data16);
if(data !== undefined){
data["filter[name][eq]"] = text1;
data16 = text1;
}
if(data16.length > 100 && func70(data16) > 100){
(vErrors ??= []).push(failure46(instancePath+"/filter[name][eq]"));
errors++;
}
if(!pattern8.test(data16)){
(vErrors ??= []).push(failure47(instancePath+"/filter[name][eq]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure48(instancePath+"/filter[name][eq]"));
errors++;
}
}
if(data["filter[price]"] !== undefined && func0.call(data, "filter[price]")){
if(!(validate24(data["filter[price]"], {instancePath:instancePath+"/filter[price]",parentData:data,parentDataProperty:"filter[price]",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data["filter[price][eq]"] !== undefined && func0.call(data, "filter[price][eq]")){
if(!(validate24(data["filter[price][eq]"], {instancePath:instancePath+"/filter[price][eq]",parentData:data,parentDataProperty:"filter[price][eq]",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data["filter[price][ne]"] !== undefined && func0.call(data, "filter[price][ne]")){
if(!(validate24(data["filter[price][ne]"], {instancePath:instancePath+"/filter[price][ne]",parentData:data,parentDataProperty:"filter[price][ne]",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data["filter[price][gt]"] !== undefined && func0.call(data, "filter[price][gt]")){
if(!(validate24(data["filter[price][gt]"], {instancePath:instancePath+"/filter[price][gt]",parentData:data,parentDataProperty:"filter[price][gt]",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data["filter[price][gte]"] !== undefined && func0.call(data, "filter[price][gte]")){
if(!(validate24(data["filter[price][gte]"], {instancePath:instancePath+"/filter[price][gte]",parentData:data,parentDataProperty:"filter[price][gte]",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data["filter[price][lt]"] !== undefined && func0.call(data, "filter[price][lt]")){
if(!(validate24(data["filter[price][lt]"], {instancePath:instancePath+"/filter[price][lt]",parentData:data,parentDataProperty:"filter[price][lt]",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data["filter[price][lte]"] !== undefined && func0.call(data, "filter[price][lte]")){
if(!(validate24(data["filter[price][lte]"], {instancePath:instancePath+"/filter[price][lte]",parentData:data,parentDataProperty:"filter[price][lte]",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data["filter[price][in]"] !== undefined && func0.call(data, "filter[price][in]")){
let data24 = data["filter[price][in]"];
if(Array.isArray(data24)){
if(data24.length > 50){
(vErrors ??= []).push(failure49(instancePath+"/filter[price][in]"));
errors++;
}
if(data24.length < 1){
(vErrors ??= []).push(failure50(instancePath+"/filter[price][in]"));
errors++;
}
for(let i1=0; i1<Math.min(data24.length, 50); i1++){
let data25 = data24[i1];
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 9999999999.99 || isNaN(data25)){
(vErrors ??= []).push(failure51(instancePath+"/filter[price][in]/" + i1));
errors++;
}
if(data25 < 0 || isNaN(data25)){
(vErrors ??= []).push(failure52(instancePath+"/filter[price][in]/" + i1));
errors++;
}
const scale0 = func63(data25, obj1, data24?.["currency"]);
if(scale0 !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/filter[price][in]/" + i1,schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/items/x-money",keyword:"x-money",params:scale0});
errors++;
}
}
else {
(vErrors ??= []).push(failure53(instancePath+"/filter[price][in]/" + i1));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure54(instancePath+"/filter[price][in]"));
errors++;
}
}
if(data["filter[currency]"] !== undefined && func0.call(data, "filter[currency]")){
if(!(validate36(data["filter[currency]"], {instancePath:instancePath+"/filter[currency]",parentData:data,parentDataProperty:"filter[currency]",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["filter[currency][eq]"] !== undefined && func0.call(data, "filter[currency][eq]")){
if(!(validate36(data["filter[currency][eq]"], {instancePath:instancePath+"/filter[currency][eq]",parentData:data,parentDataProperty:"filter[currency][eq]",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data["filter[category_id]"] !== undefined && func0.call(data, "filter[category_id]")){
let data28 = data["filter[category_id]"];
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
(vErrors ??= []).push(failure55(instancePath+"/filter[category_id]"));
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
(vErrors ??= []).push(failure56(instancePath+"/filter[category_id]"));
errors++;
}
if(data28 < 1 || isNaN(data28)){
(vErrors ??= []).push(failure57(instancePath+"/filter[category_id]"));
errors++;
}
if(!(formats0.validate(data28))){
(vErrors ??= []).push(failure58(instancePath+"/filter[category_id]"));
errors++;
}
}
}
if(data["filter[category_id][eq]"] !== undefined && func0.call(data, "filter[category_id][eq]")){
let data29 = data["filter[category_id][eq]"];
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
(vErrors ??= []).push(failure59(instancePath+"/filter[category_id][eq]"));
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
(vErrors ??= []).push(failure60(instancePath+"/filter[category_id][eq]"));
errors++;
}
if(data29 < 1 || isNaN(data29)){
(vErrors ??= []).push(failure61(instancePath+"/filter[category_id][eq]"));
errors++;
}
if(!(formats0.validate(data29))){
(vErrors ??= []).push(failure62(instancePath+"/filter[category_id][eq]"));
errors++;
}
}
}
if(data["filter[category_id][in]"] !== undefined && func0.call(data, "filter[category_id][in]")){
let data30 = data["filter[category_id][in]"];
if(Array.isArray(data30)){
if(data30.length > 50){
(vErrors ??= []).push(failure63(instancePath+"/filter[category_id][in]"));
errors++;
}
if(data30.length < 1){
(vErrors ??= []).push(failure64(instancePath+"/filter[category_id][in]"));
errors++;
}
for(let i2=0; i2<Math.min(data30.length, 50); i2++){
let data31 = data30[i2];
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
(vErrors ??= []).push(failure65(instancePath+"/filter[category_id][in]/" + i2));
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
(vErrors ??= []).push(failure66(instancePath+"/filter[category_id][in]/" + i2));
errors++;
}
if(data31 < 1 || isNaN(data31)){
(vErrors ??= []).push(failure67(instancePath+"/filter[category_id][in]/" + i2));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure68(instancePath+"/filter[category_id][in]"));
errors++;
}
}
if(data["filter[sku]"] !== undefined && func0.call(data, "filter[sku]")){
let data32 = data["filter[sku]"];
if(typeof data32 === "string"){
if(data32.length > 64 && func70(data32) > 64){
(vErrors ??= []).push(failure69(instancePath+"/filter[sku]"));
errors++;
}
if(!pattern10.test(data32)){
(vErrors ??= []).push(failure70(instancePath+"/filter[sku]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure71(instancePath+"/filter[sku]"));
errors++;
}
}
if(data["filter[sku][eq]"] !== undefined && func0.call(data, "filter[sku][eq]")){
let data33 = data["filter[sku][eq]"];
if(typeof data33 === "string"){
if(data33.length > 64 && func70(data33) > 64){
(vErrors ??= []).push(failure72(instancePath+"/filter[sku][eq]"));
errors++;
}
if(!pattern10.test(data33)){
(vErrors ??= []).push(failure73(instancePath+"/filter[sku][eq]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure74(instancePath+"/filter[sku][eq]"));
errors++;
}
}
if(data["filter[sku][in]"] !== undefined && func0.call(data, "filter[sku][in]")){
let data34 = data["filter[sku][in]"];
if(Array.isArray(data34)){
if(data34.length > 50){
(vErrors ??= []).push(failure75(instancePath+"/filter[sku][in]"));
errors++;
}
if(data34.length < 1){
(vErrors ??= []).push(failure76(instancePath+"/filter[sku][in]"));
errors++;
}
for(let i3=0; i3<Math.min(data34.length, 50); i3++){
let data35 = data34[i3];
if(typeof data35 === "string"){
if(data35.length > 64 && func70(data35) > 64){
(vErrors ??= []).push(failure77(instancePath+"/filter[sku][in]/" + i3));
errors++;
}
if(!pattern10.test(data35)){
(vErrors ??= []).push(failure78(instancePath+"/filter[sku][in]/" + i3));
errors++;
}
}
else {
(vErrors ??= []).push(failure79(instancePath+"/filter[sku][in]/" + i3));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/filter[sku][in]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate39(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate39(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate39(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate39(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gt]"] !== undefined && func0.call(data, "filter[updated_at][gt]")){
if(!(validate39(data["filter[updated_at][gt]"], {instancePath:instancePath+"/filter[updated_at][gt]",parentData:data,parentDataProperty:"filter[updated_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gte]"] !== undefined && func0.call(data, "filter[updated_at][gte]")){
if(!(validate39(data["filter[updated_at][gte]"], {instancePath:instancePath+"/filter[updated_at][gte]",parentData:data,parentDataProperty:"filter[updated_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lt]"] !== undefined && func0.call(data, "filter[updated_at][lt]")){
if(!(validate39(data["filter[updated_at][lt]"], {instancePath:instancePath+"/filter[updated_at][lt]",parentData:data,parentDataProperty:"filter[updated_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lte]"] !== undefined && func0.call(data, "filter[updated_at][lte]")){
if(!(validate39(data["filter[updated_at][lte]"], {instancePath:instancePath+"/filter[updated_at][lte]",parentData:data,parentDataProperty:"filter[updated_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
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
const pattern14 = new RegExp("^[\\t\\x20-\\x7e\\x80-\\xff]*$", "u");
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate49.errors = vErrors;
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
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate49(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
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
export const createItem = validate51;
const pattern15 = new RegExp("^(?:[\\x21\\x23-\\x7e][\\x21-\\x7e]{0,254}|\"(?:[\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\"\\\\]){1,255}\")$", "u");
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate52(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
export const createItem_body = validate54;
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
const func27 = module3.default;
const func136 = module1.forbiddenWordIn;
const obj12 = {"ko":"상품명은 2자 이상이어야 합니다.","en":"The item name must have at least 2 characters.","ja":"商品名は2文字以上で入力してください。"};
const obj13 = ["짝퉁","도박","counterfeit","replica watch","偽ブランド"];
const pattern17 = new RegExp("^(?:[^\\s\\p{Cc}]?|[^\\S\\p{Cc}]*[^\\s\\p{Cc}][^\\S\\p{Cc}]*[^\\s\\p{Cc}][^\\p{Cc}]*)$", "u");
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
const text0 = func73(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
if(data.length > 100 && func70(data) > 100){
(vErrors ??= []).push(failure88(instancePath));
errors++;
}
if(data.length < 2 || data.length < 4 && func70(data) < 2){
(vErrors ??= []).push(failure89(instancePath));
errors++;
}
if(!pattern17.test(data)){
(vErrors ??= []).push(failure90(instancePath));
errors++;
}
const word0 = func136(data, obj13);
if(word0 !== undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/x-forbidden-words",keyword:"x-forbidden-words",params:{word: word0}});
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
const pattern18 = new RegExp("^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$", "u");
const pattern20 = new RegExp("^file_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
data.description = null;
}
if(data.currency === undefined){
data.currency = "KRW";
}
if(data.category_id === undefined){
data.category_id = null;
}
if(data.sku === undefined){
data.sku = null;
}
if(data.stock === undefined){
data.stock = null;
}
if(data.active === undefined){
data.active = true;
}
if(data.image_ids === undefined){
data.image_ids = [];
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push(failure91(instancePath));
errors++;
}
if((data.price === undefined) || (!(func0.call(data, "price")))){
(vErrors ??= []).push(failure92(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((((((((key0 !== "name") && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "currency")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "active")) && (key0 !== "image_ids")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push(failure93(instancePath+"/description"));
errors++;
}
if(typeof data1 === "string"){
const text0 = func73(data1);
if(data !== undefined){
data["description"] = text0;
data1 = text0;
}
if(data1.length > 5000 && func70(data1) > 5000){
(vErrors ??= []).push(failure94(instancePath+"/description"));
errors++;
}
if(!pattern18.test(data1)){
(vErrors ??= []).push(failure95(instancePath+"/description"));
errors++;
}
}
if(data.price !== undefined && func0.call(data, "price")){
if(!(validate24(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
let data3 = data.currency;
if(typeof data3 !== "string"){
(vErrors ??= []).push(failure96(instancePath+"/currency"));
errors++;
}
if(!(((data3 === "KRW") || (data3 === "USD")) || (data3 === "JPY"))){
(vErrors ??= []).push(failure97(instancePath+"/currency"));
errors++;
}
let data4 = data.category_id;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push(failure98(instancePath+"/category_id"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push(failure99(instancePath+"/category_id"));
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push(failure100(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data4))){
(vErrors ??= []).push(failure101(instancePath+"/category_id"));
errors++;
}
}
let data5 = data.sku;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push(failure102(instancePath+"/sku"));
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 64 && func70(data5) > 64){
(vErrors ??= []).push(failure103(instancePath+"/sku"));
errors++;
}
if(!pattern10.test(data5)){
(vErrors ??= []).push(failure104(instancePath+"/sku"));
errors++;
}
}
let data6 = data.stock;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push(failure105(instancePath+"/stock"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
(vErrors ??= []).push(failure106(instancePath+"/stock"));
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push(failure107(instancePath+"/stock"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure108(instancePath+"/stock"));
errors++;
}
}
if(typeof data.active !== "boolean"){
(vErrors ??= []).push(failure109(instancePath+"/active"));
errors++;
}
let data8 = data.image_ids;
if(Array.isArray(data8)){
if(data8.length > 10){
(vErrors ??= []).push(failure110(instancePath+"/image_ids"));
errors++;
}
for(let i0=0; i0<Math.min(data8.length, 10); i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(data9.length > 25 && func70(data9) > 25){
(vErrors ??= []).push(failure111(instancePath+"/image_ids/" + i0));
errors++;
}
if(data9.length < 25 || data9.length < 50 && func70(data9) < 25){
(vErrors ??= []).push(failure112(instancePath+"/image_ids/" + i0));
errors++;
}
if(!pattern20.test(data9)){
(vErrors ??= []).push(failure113(instancePath+"/image_ids/" + i0));
errors++;
}
}
else {
(vErrors ??= []).push(failure114(instancePath+"/image_ids/" + i0));
errors++;
}
}
if(data8.length <= 10){
let i1 = data8.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data8[i1], data8[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/image_ids",schemaPath:"#/properties/image_ids/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
}
else {
(vErrors ??= []).push(failure115(instancePath+"/image_ids"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate55(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate57(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
export const getItem_path = validate62;
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate63(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
export const getItem = validate65;
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.include !== undefined && func0.call(data, "include")){
let data0 = data.include;
if(typeof data0 === "string"){
if(data0.length > 500 && func70(data0) > 500){
(vErrors ??= []).push(failure34(instancePath+"/include"));
errors++;
}
if(!pattern7.test(data0)){
(vErrors ??= []).push(failure35(instancePath+"/include"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/include"));
errors++;
}
}
if(data.include_inactive !== undefined && func0.call(data, "include_inactive")){
if(typeof data.include_inactive !== "boolean"){
(vErrors ??= []).push(failure16(instancePath+"/include_inactive"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
if(data["if-modified-since"] !== undefined && func0.call(data, "if-modified-since")){
let data1 = data["if-modified-since"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure121(instancePath+"/if-modified-since"));
errors++;
}
if(!pattern14.test(data1)){
(vErrors ??= []).push(failure122(instancePath+"/if-modified-since"));
errors++;
}
}
else {
(vErrors ??= []).push(failure123(instancePath+"/if-modified-since"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate66(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate68(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate70(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
export const replaceItem = validate72;
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate73(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate75(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
export const replaceItem_body = validate77;
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}
const pattern30 = new RegExp("^/[^\\s]*$", "u");
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push(failure124(instancePath));
errors++;
}
if((data.url === undefined) || (!(func0.call(data, "url")))){
(vErrors ??= []).push(failure125(instancePath));
errors++;
}
if((data.content_type === undefined) || (!(func0.call(data, "content_type")))){
(vErrors ??= []).push(failure126(instancePath));
errors++;
}
if((data.width === undefined) || (!(func0.call(data, "width")))){
(vErrors ??= []).push(failure127(instancePath));
errors++;
}
if((data.height === undefined) || (!(func0.call(data, "height")))){
(vErrors ??= []).push(failure128(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((((key0 !== "id") && (key0 !== "url")) && (key0 !== "content_type")) && (key0 !== "width")) && (key0 !== "height")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 25 && func70(data0) > 25){
(vErrors ??= []).push(failure111(instancePath+"/id"));
errors++;
}
if(data0.length < 25 || data0.length < 50 && func70(data0) < 25){
(vErrors ??= []).push(failure112(instancePath+"/id"));
errors++;
}
if(!pattern20.test(data0)){
(vErrors ??= []).push(failure113(instancePath+"/id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure114(instancePath+"/id"));
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data1 = data.url;
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure129(instancePath+"/url"));
errors++;
}
if(!pattern30.test(data1)){
(vErrors ??= []).push(failure130(instancePath+"/url"));
errors++;
}
}
else {
(vErrors ??= []).push(failure131(instancePath+"/url"));
errors++;
}
}
if(data.content_type !== undefined && func0.call(data, "content_type")){
let data2 = data.content_type;
if(typeof data2 !== "string"){
(vErrors ??= []).push(failure132(instancePath+"/content_type"));
errors++;
}
if(!(((data2 === "image/jpeg") || (data2 === "image/png")) || (data2 === "image/webp"))){
(vErrors ??= []).push(failure133(instancePath+"/content_type"));
errors++;
}
}
if(data.width !== undefined && func0.call(data, "width")){
let data3 = data.width;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push(failure134(instancePath+"/width"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 8000 || isNaN(data3)){
(vErrors ??= []).push(failure135(instancePath+"/width"));
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push(failure136(instancePath+"/width"));
errors++;
}
if(!(formats4.validate(data3))){
(vErrors ??= []).push(failure137(instancePath+"/width"));
errors++;
}
}
}
if(data.height !== undefined && func0.call(data, "height")){
let data4 = data.height;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push(failure134(instancePath+"/height"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 8000 || isNaN(data4)){
(vErrors ??= []).push(failure135(instancePath+"/height"));
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push(failure136(instancePath+"/height"));
errors++;
}
if(!(formats4.validate(data4))){
(vErrors ??= []).push(failure137(instancePath+"/height"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
(vErrors ??= []).push(failure138(instancePath));
errors++;
}
for(let i0=0; i0<Math.min(data.length, 10); i0++){
if(!(validate87(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure139(instancePath));
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
const pattern31 = new RegExp("^\"[\\x21\\x23-\\x7e]+\"$", "u");
const pattern32 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
data.description = null;
}
if(data.category_id === undefined){
data.category_id = null;
}
if(data.sku === undefined){
data.sku = null;
}
if(data.active === undefined){
data.active = true;
}
if(data.image_ids === undefined){
data.image_ids = [];
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push(failure91(instancePath));
errors++;
}
if((data.price === undefined) || (!(func0.call(data, "price")))){
(vErrors ??= []).push(failure92(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "price_minor")) && (key0 !== "currency")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/id"));
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push(failure93(instancePath+"/description"));
errors++;
}
if(typeof data2 === "string"){
const text0 = func73(data2);
if(data !== undefined){
data["description"] = text0;
data2 = text0;
}
if(data2.length > 5000 && func70(data2) > 5000){
(vErrors ??= []).push(failure94(instancePath+"/description"));
errors++;
}
if(!pattern18.test(data2)){
(vErrors ??= []).push(failure95(instancePath+"/description"));
errors++;
}
}
if(data.price !== undefined && func0.call(data, "price")){
if(!(validate24(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.price_minor !== undefined && func0.call(data, "price_minor")){
let data4 = data.price_minor;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push(failure140(instancePath+"/price_minor"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999999999 || isNaN(data4)){
(vErrors ??= []).push(failure141(instancePath+"/price_minor"));
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push(failure142(instancePath+"/price_minor"));
errors++;
}
if(!(formats0.validate(data4))){
(vErrors ??= []).push(failure143(instancePath+"/price_minor"));
errors++;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate36(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
let data6 = data.category_id;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push(failure98(instancePath+"/category_id"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push(failure99(instancePath+"/category_id"));
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push(failure100(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure101(instancePath+"/category_id"));
errors++;
}
}
let data7 = data.sku;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push(failure102(instancePath+"/sku"));
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 64 && func70(data7) > 64){
(vErrors ??= []).push(failure103(instancePath+"/sku"));
errors++;
}
if(!pattern10.test(data7)){
(vErrors ??= []).push(failure104(instancePath+"/sku"));
errors++;
}
}
if(data.stock !== undefined && func0.call(data, "stock")){
let data8 = data.stock;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push(failure144(instancePath+"/stock"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
(vErrors ??= []).push(failure145(instancePath+"/stock"));
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push(failure146(instancePath+"/stock"));
errors++;
}
if(!(formats0.validate(data8))){
(vErrors ??= []).push(failure147(instancePath+"/stock"));
errors++;
}
}
}
if(data.available !== undefined && func0.call(data, "available")){
let data9 = data.available;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
(vErrors ??= []).push(failure148(instancePath+"/available"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
(vErrors ??= []).push(failure149(instancePath+"/available"));
errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push(failure150(instancePath+"/available"));
errors++;
}
if(!(formats0.validate(data9))){
(vErrors ??= []).push(failure151(instancePath+"/available"));
errors++;
}
}
}
if(typeof data.active !== "boolean"){
(vErrors ??= []).push(failure109(instancePath+"/active"));
errors++;
}
let data11 = data.image_ids;
if(Array.isArray(data11)){
if(data11.length > 10){
(vErrors ??= []).push(failure110(instancePath+"/image_ids"));
errors++;
}
for(let i0=0; i0<Math.min(data11.length, 10); i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(data12.length > 25 && func70(data12) > 25){
(vErrors ??= []).push(failure111(instancePath+"/image_ids/" + i0));
errors++;
}
if(data12.length < 25 || data12.length < 50 && func70(data12) < 25){
(vErrors ??= []).push(failure112(instancePath+"/image_ids/" + i0));
errors++;
}
if(!pattern20.test(data12)){
(vErrors ??= []).push(failure113(instancePath+"/image_ids/" + i0));
errors++;
}
}
else {
(vErrors ??= []).push(failure114(instancePath+"/image_ids/" + i0));
errors++;
}
}
if(data11.length <= 10){
let i1 = data11.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data11[i1], data11[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/image_ids",schemaPath:"#/properties/image_ids/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
}
else {
(vErrors ??= []).push(failure115(instancePath+"/image_ids"));
errors++;
}
if(data.images !== undefined && func0.call(data, "images")){
if(!(validate86(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.rating_average !== undefined && func0.call(data, "rating_average")){
let data14 = data.rating_average;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
(vErrors ??= []).push(failure152(instancePath+"/rating_average"));
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 5 || isNaN(data14)){
(vErrors ??= []).push(failure153(instancePath+"/rating_average"));
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push(failure154(instancePath+"/rating_average"));
errors++;
}
}
}
if(data.rating_count !== undefined && func0.call(data, "rating_count")){
let data15 = data.rating_count;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push(failure155(instancePath+"/rating_count"));
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
(vErrors ??= []).push(failure156(instancePath+"/rating_count"));
errors++;
}
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push(failure157(instancePath+"/rating_count"));
errors++;
}
if(!(formats0.validate(data15))){
(vErrors ??= []).push(failure158(instancePath+"/rating_count"));
errors++;
}
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data16 = data.version;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push(failure159(instancePath+"/version"));
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
(vErrors ??= []).push(failure160(instancePath+"/version"));
errors++;
}
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push(failure161(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data16))){
(vErrors ??= []).push(failure162(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data17 = data.etag;
if(typeof data17 === "string"){
if(data17.length > 100 && func70(data17) > 100){
(vErrors ??= []).push(failure163(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data17)){
(vErrors ??= []).push(failure164(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure165(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data18 = data.created_at;
if(typeof data18 === "string"){
if(!pattern32.test(data18)){
(vErrors ??= []).push(failure166(instancePath+"/created_at"));
errors++;
}
if(!(formats14(data18))){
(vErrors ??= []).push(failure167(instancePath+"/created_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/created_at"));
errors++;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data19 = data.updated_at;
if(typeof data19 === "string"){
if(!pattern32.test(data19)){
(vErrors ??= []).push(failure166(instancePath+"/updated_at"));
errors++;
}
if(!(formats14(data19))){
(vErrors ??= []).push(failure167(instancePath+"/updated_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/updated_at"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate78(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate80(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate82(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
export const updateItem_body = validate91;
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "price_minor")) && (key0 !== "currency")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/id"));
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push(failure169(instancePath+"/description"));
errors++;
}
if(typeof data2 === "string"){
const text0 = func73(data2);
if(data !== undefined){
data["description"] = text0;
data2 = text0;
}
if(data2.length > 5000 && func70(data2) > 5000){
(vErrors ??= []).push(failure170(instancePath+"/description"));
errors++;
}
if(!pattern18.test(data2)){
(vErrors ??= []).push(failure171(instancePath+"/description"));
errors++;
}
}
}
if(data.price !== undefined && func0.call(data, "price")){
if(!(validate24(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.price_minor !== undefined && func0.call(data, "price_minor")){
let data4 = data.price_minor;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push(failure140(instancePath+"/price_minor"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999999999 || isNaN(data4)){
(vErrors ??= []).push(failure141(instancePath+"/price_minor"));
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push(failure142(instancePath+"/price_minor"));
errors++;
}
if(!(formats0.validate(data4))){
(vErrors ??= []).push(failure143(instancePath+"/price_minor"));
errors++;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate36(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data6 = data.category_id;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push(failure172(instancePath+"/category_id"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push(failure173(instancePath+"/category_id"));
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push(failure174(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure175(instancePath+"/category_id"));
errors++;
}
}
}
if(data.sku !== undefined && func0.call(data, "sku")){
let data7 = data.sku;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push(failure176(instancePath+"/sku"));
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 64 && func70(data7) > 64){
(vErrors ??= []).push(failure177(instancePath+"/sku"));
errors++;
}
if(!pattern10.test(data7)){
(vErrors ??= []).push(failure178(instancePath+"/sku"));
errors++;
}
}
}
if(data.stock !== undefined && func0.call(data, "stock")){
let data8 = data.stock;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push(failure144(instancePath+"/stock"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
(vErrors ??= []).push(failure145(instancePath+"/stock"));
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push(failure146(instancePath+"/stock"));
errors++;
}
if(!(formats0.validate(data8))){
(vErrors ??= []).push(failure147(instancePath+"/stock"));
errors++;
}
}
}
if(data.available !== undefined && func0.call(data, "available")){
let data9 = data.available;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
(vErrors ??= []).push(failure148(instancePath+"/available"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
(vErrors ??= []).push(failure149(instancePath+"/available"));
errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push(failure150(instancePath+"/available"));
errors++;
}
if(!(formats0.validate(data9))){
(vErrors ??= []).push(failure151(instancePath+"/available"));
errors++;
}
}
}
if(data.active !== undefined && func0.call(data, "active")){
let data10 = data.active;
if((typeof data10 !== "boolean") && (data10 !== null)){
(vErrors ??= []).push(failure179(instancePath+"/active"));
errors++;
}
}
if(data.image_ids !== undefined && func0.call(data, "image_ids")){
let data11 = data.image_ids;
if((!(Array.isArray(data11))) && (data11 !== null)){
(vErrors ??= []).push(failure180(instancePath+"/image_ids"));
errors++;
}
if(Array.isArray(data11)){
if(data11.length > 10){
(vErrors ??= []).push(failure110(instancePath+"/image_ids"));
errors++;
}
for(let i0=0; i0<Math.min(data11.length, 10); i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(data12.length > 25 && func70(data12) > 25){
(vErrors ??= []).push(failure111(instancePath+"/image_ids/" + i0));
errors++;
}
if(data12.length < 25 || data12.length < 50 && func70(data12) < 25){
(vErrors ??= []).push(failure112(instancePath+"/image_ids/" + i0));
errors++;
}
if(!pattern20.test(data12)){
(vErrors ??= []).push(failure113(instancePath+"/image_ids/" + i0));
errors++;
}
}
else {
(vErrors ??= []).push(failure114(instancePath+"/image_ids/" + i0));
errors++;
}
}
if(data11.length <= 10){
let i1 = data11.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data11[i1], data11[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/image_ids",schemaPath:"#/properties/image_ids/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
}
}
if(data.images !== undefined && func0.call(data, "images")){
if(!(validate86(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.rating_average !== undefined && func0.call(data, "rating_average")){
let data14 = data.rating_average;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
(vErrors ??= []).push(failure152(instancePath+"/rating_average"));
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 5 || isNaN(data14)){
(vErrors ??= []).push(failure153(instancePath+"/rating_average"));
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push(failure154(instancePath+"/rating_average"));
errors++;
}
}
}
if(data.rating_count !== undefined && func0.call(data, "rating_count")){
let data15 = data.rating_count;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push(failure155(instancePath+"/rating_count"));
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
(vErrors ??= []).push(failure156(instancePath+"/rating_count"));
errors++;
}
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push(failure157(instancePath+"/rating_count"));
errors++;
}
if(!(formats0.validate(data15))){
(vErrors ??= []).push(failure158(instancePath+"/rating_count"));
errors++;
}
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data16 = data.version;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push(failure159(instancePath+"/version"));
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
(vErrors ??= []).push(failure160(instancePath+"/version"));
errors++;
}
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push(failure161(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data16))){
(vErrors ??= []).push(failure162(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data17 = data.etag;
if(typeof data17 === "string"){
if(data17.length > 100 && func70(data17) > 100){
(vErrors ??= []).push(failure163(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data17)){
(vErrors ??= []).push(failure164(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure165(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data18 = data.created_at;
if(typeof data18 === "string"){
if(!pattern32.test(data18)){
(vErrors ??= []).push(failure166(instancePath+"/created_at"));
errors++;
}
if(!(formats14(data18))){
(vErrors ??= []).push(failure167(instancePath+"/created_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/created_at"));
errors++;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data19 = data.updated_at;
if(typeof data19 === "string"){
if(!pattern32.test(data19)){
(vErrors ??= []).push(failure166(instancePath+"/updated_at"));
errors++;
}
if(!(formats14(data19))){
(vErrors ??= []).push(failure167(instancePath+"/updated_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/updated_at"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate92(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate94(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate96(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
export const listReviews = validate102;
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
const pattern41 = new RegExp("^-?(?:id|rating|created_at|updated_at)(?:,-?(?:id|rating|created_at|updated_at)){0,2}$", "u");
const pattern42 = new RegExp("^(?:id|item_id|author|rating|title|body|verified_purchase|status|version|etag|created_at|updated_at)(?:,(?:id|item_id|author|rating|title|body|verified_purchase|status|version|etag|created_at|updated_at)){0,11}$", "u");
const obj15 = {"ko":"다음 중에서 선택해 주세요: id, rating, created_at, updated_at","en":"Choose from: id, rating, created_at, updated_at.","ja":"次の中から選択してください: id, rating, created_at, updated_at"};
const obj16 = {"ko":"다음 중에서 선택해 주세요: id, item_id, author, rating, title, body, verified_purchase, status, version, etag, created_at, updated_at","en":"Choose from: id, item_id, author, rating, title, body, verified_purchase, status, version, etag, created_at, updated_at.","ja":"次の中から選択してください: id, item_id, author, rating, title, body, verified_purchase, status, version, etag, created_at, updated_at"};
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure17(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure18(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure19(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.include_total !== undefined && func0.call(data, "include_total")){
if(typeof data.include_total !== "boolean"){
(vErrors ??= []).push(failure27(instancePath+"/include_total"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure28(instancePath+"/sort"));
errors++;
}
if(!pattern41.test(data5)){
(vErrors ??= []).push(failure181(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure30(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern42.test(data6)){
(vErrors ??= []).push(failure182(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
if(data["filter[rating]"] !== undefined && func0.call(data, "filter[rating]")){
let data7 = data["filter[rating]"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push(failure183(instancePath+"/filter[rating]"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 5 || isNaN(data7)){
(vErrors ??= []).push(failure184(instancePath+"/filter[rating]"));
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push(failure185(instancePath+"/filter[rating]"));
errors++;
}
if(!(formats4.validate(data7))){
(vErrors ??= []).push(failure186(instancePath+"/filter[rating]"));
errors++;
}
}
}
if(data["filter[rating][eq]"] !== undefined && func0.call(data, "filter[rating][eq]")){
let data8 = data["filter[rating][eq]"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push(failure183(instancePath+"/filter[rating][eq]"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 5 || isNaN(data8)){
(vErrors ??= []).push(failure184(instancePath+"/filter[rating][eq]"));
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push(failure185(instancePath+"/filter[rating][eq]"));
errors++;
}
if(!(formats4.validate(data8))){
(vErrors ??= []).push(failure186(instancePath+"/filter[rating][eq]"));
errors++;
}
}
}
if(data["filter[rating][gt]"] !== undefined && func0.call(data, "filter[rating][gt]")){
let data9 = data["filter[rating][gt]"];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push(failure183(instancePath+"/filter[rating][gt]"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 5 || isNaN(data9)){
(vErrors ??= []).push(failure184(instancePath+"/filter[rating][gt]"));
errors++;
}
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push(failure185(instancePath+"/filter[rating][gt]"));
errors++;
}
if(!(formats4.validate(data9))){
(vErrors ??= []).push(failure186(instancePath+"/filter[rating][gt]"));
errors++;
}
}
}
if(data["filter[rating][gte]"] !== undefined && func0.call(data, "filter[rating][gte]")){
let data10 = data["filter[rating][gte]"];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push(failure183(instancePath+"/filter[rating][gte]"));
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 5 || isNaN(data10)){
(vErrors ??= []).push(failure184(instancePath+"/filter[rating][gte]"));
errors++;
}
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push(failure185(instancePath+"/filter[rating][gte]"));
errors++;
}
if(!(formats4.validate(data10))){
(vErrors ??= []).push(failure186(instancePath+"/filter[rating][gte]"));
errors++;
}
}
}
if(data["filter[rating][lt]"] !== undefined && func0.call(data, "filter[rating][lt]")){
let data11 = data["filter[rating][lt]"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push(failure183(instancePath+"/filter[rating][lt]"));
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 5 || isNaN(data11)){
(vErrors ??= []).push(failure184(instancePath+"/filter[rating][lt]"));
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push(failure185(instancePath+"/filter[rating][lt]"));
errors++;
}
if(!(formats4.validate(data11))){
(vErrors ??= []).push(failure186(instancePath+"/filter[rating][lt]"));
errors++;
}
}
}
if(data["filter[rating][lte]"] !== undefined && func0.call(data, "filter[rating][lte]")){
let data12 = data["filter[rating][lte]"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push(failure183(instancePath+"/filter[rating][lte]"));
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 5 || isNaN(data12)){
(vErrors ??= []).push(failure184(instancePath+"/filter[rating][lte]"));
errors++;
}
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push(failure185(instancePath+"/filter[rating][lte]"));
errors++;
}
if(!(formats4.validate(data12))){
(vErrors ??= []).push(failure186(instancePath+"/filter[rating][lte]"));
errors++;
}
}
}
if(data["filter[rating][in]"] !== undefined && func0.call(data, "filter[rating][in]")){
let data13 = data["filter[rating][in]"];
if(Array.isArray(data13)){
if(data13.length > 50){
(vErrors ??= []).push(failure187(instancePath+"/filter[rating][in]"));
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push(failure188(instancePath+"/filter[rating][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data13.length, 50); i0++){
let data14 = data13[i0];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push(failure189(instancePath+"/filter[rating][in]/" + i0));
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 5 || isNaN(data14)){
(vErrors ??= []).push(failure190(instancePath+"/filter[rating][in]/" + i0));
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push(failure191(instancePath+"/filter[rating][in]/" + i0));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure192(instancePath+"/filter[rating][in]"));
errors++;
}
}
if(data["filter[verified_purchase]"] !== undefined && func0.call(data, "filter[verified_purchase]")){
if(typeof data["filter[verified_purchase]"] !== "boolean"){
(vErrors ??= []).push(failure193(instancePath+"/filter[verified_purchase]"));
errors++;
}
}
if(data["filter[verified_purchase][eq]"] !== undefined && func0.call(data, "filter[verified_purchase][eq]")){
if(typeof data["filter[verified_purchase][eq]"] !== "boolean"){
(vErrors ??= []).push(failure193(instancePath+"/filter[verified_purchase][eq]"));
errors++;
}
}
if(data["filter[status]"] !== undefined && func0.call(data, "filter[status]")){
let data17 = data["filter[status]"];
if(typeof data17 !== "string"){
(vErrors ??= []).push(failure194(instancePath+"/filter[status]"));
errors++;
}
if(!((data17 === "published") || (data17 === "hidden"))){
(vErrors ??= []).push(failure195(instancePath+"/filter[status]"));
errors++;
}
}
if(data["filter[status][eq]"] !== undefined && func0.call(data, "filter[status][eq]")){
let data18 = data["filter[status][eq]"];
if(typeof data18 !== "string"){
(vErrors ??= []).push(failure194(instancePath+"/filter[status][eq]"));
errors++;
}
if(!((data18 === "published") || (data18 === "hidden"))){
(vErrors ??= []).push(failure195(instancePath+"/filter[status][eq]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate39(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate39(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate39(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate39(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gt]"] !== undefined && func0.call(data, "filter[updated_at][gt]")){
if(!(validate39(data["filter[updated_at][gt]"], {instancePath:instancePath+"/filter[updated_at][gt]",parentData:data,parentDataProperty:"filter[updated_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gte]"] !== undefined && func0.call(data, "filter[updated_at][gte]")){
if(!(validate39(data["filter[updated_at][gte]"], {instancePath:instancePath+"/filter[updated_at][gte]",parentData:data,parentDataProperty:"filter[updated_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lt]"] !== undefined && func0.call(data, "filter[updated_at][lt]")){
if(!(validate39(data["filter[updated_at][lt]"], {instancePath:instancePath+"/filter[updated_at][lt]",parentData:data,parentDataProperty:"filter[updated_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lte]"] !== undefined && func0.call(data, "filter[updated_at][lte]")){
if(!(validate39(data["filter[updated_at][lte]"], {instancePath:instancePath+"/filter[updated_at][lte]",parentData:data,parentDataProperty:"filter[updated_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate103(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate105(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate115(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
export const createReview = validate117;
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate118(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate120(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
export const createReview_body = validate122;
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
const pattern47 = new RegExp("^(?:[^\\S\\u000b-\\u001f]*[^\\s\\p{Cc}][^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*)?$", "u");
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
const text0 = func73(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
if(data.length > 2000 && func70(data) > 2000){
(vErrors ??= []).push(failure196(instancePath));
errors++;
}
if(data.length < 1){
(vErrors ??= []).push(failure6(instancePath));
errors++;
}
if(!pattern47.test(data)){
(vErrors ??= []).push(failure197(instancePath));
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
data.title = null;
}
if((data.rating === undefined) || (!(func0.call(data, "rating")))){
(vErrors ??= []).push(failure198(instancePath));
errors++;
}
if((data.body === undefined) || (!(func0.call(data, "body")))){
(vErrors ??= []).push(failure199(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((key0 !== "rating") && (key0 !== "title")) && (key0 !== "body")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.rating !== undefined && func0.call(data, "rating")){
let data0 = data.rating;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure183(instancePath+"/rating"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
(vErrors ??= []).push(failure184(instancePath+"/rating"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure185(instancePath+"/rating"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure186(instancePath+"/rating"));
errors++;
}
}
}
let data1 = data.title;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push(failure200(instancePath+"/title"));
errors++;
}
if(typeof data1 === "string"){
const text0 = func73(data1);
if(data !== undefined){
data["title"] = text0;
data1 = text0;
}
if(data1.length > 100 && func70(data1) > 100){
(vErrors ??= []).push(failure201(instancePath+"/title"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure202(instancePath+"/title"));
errors++;
}
if(!pattern4.test(data1)){
(vErrors ??= []).push(failure203(instancePath+"/title"));
errors++;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate128(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate123(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate125(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate127(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
export const getReview_path = validate131;
function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if((data.review_id === undefined) || (!(func0.call(data, "review_id")))){
(vErrors ??= []).push(failure204(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
if(data.review_id !== undefined && func0.call(data, "review_id")){
let data1 = data.review_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure205(instancePath+"/review_id"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push(failure206(instancePath+"/review_id"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure207(instancePath+"/review_id"));
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push(failure208(instancePath+"/review_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate132(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
export const getReview = validate134;
function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if((data.review_id === undefined) || (!(func0.call(data, "review_id")))){
(vErrors ??= []).push(failure204(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
if(data.review_id !== undefined && func0.call(data, "review_id")){
let data1 = data.review_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure205(instancePath+"/review_id"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push(failure206(instancePath+"/review_id"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure207(instancePath+"/review_id"));
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push(failure208(instancePath+"/review_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate135(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate137(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
export const updateReview = validate139;
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if((data.review_id === undefined) || (!(func0.call(data, "review_id")))){
(vErrors ??= []).push(failure204(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
if(data.review_id !== undefined && func0.call(data, "review_id")){
let data1 = data.review_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure205(instancePath+"/review_id"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push(failure206(instancePath+"/review_id"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure207(instancePath+"/review_id"));
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push(failure208(instancePath+"/review_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["if-match"] === undefined) || (!(func0.call(data, "if-match")))){
(vErrors ??= []).push(failure209(instancePath));
errors++;
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate140(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate142(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
export const updateReview_body = validate144;
function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if((data.review_id === undefined) || (!(func0.call(data, "review_id")))){
(vErrors ??= []).push(failure204(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
if(data.review_id !== undefined && func0.call(data, "review_id")){
let data1 = data.review_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure205(instancePath+"/review_id"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push(failure206(instancePath+"/review_id"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure207(instancePath+"/review_id"));
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push(failure208(instancePath+"/review_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["if-match"] === undefined) || (!(func0.call(data, "if-match")))){
(vErrors ??= []).push(failure209(instancePath));
errors++;
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
(vErrors ??= []).push(failure210(instancePath));
errors++;
}
if(typeof data === "string"){
const text0 = func73(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
if(data.length > 100 && func70(data) > 100){
(vErrors ??= []).push(failure5(instancePath));
errors++;
}
if(data.length < 1){
(vErrors ??= []).push(failure6(instancePath));
errors++;
}
if(!pattern4.test(data)){
(vErrors ??= []).push(failure7(instancePath));
errors++;
}
}
validate150.errors = vErrors;
return errors === 0;
}
function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((((((((((key0 !== "id") && (key0 !== "item_id")) && (key0 !== "rating")) && (key0 !== "title")) && (key0 !== "body")) && (key0 !== "verified_purchase")) && (key0 !== "status")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure205(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure206(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure207(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure208(instancePath+"/id"));
errors++;
}
}
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data1 = data.item_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
if(data.rating !== undefined && func0.call(data, "rating")){
let data2 = data.rating;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure183(instancePath+"/rating"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5 || isNaN(data2)){
(vErrors ??= []).push(failure184(instancePath+"/rating"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure185(instancePath+"/rating"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure186(instancePath+"/rating"));
errors++;
}
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(!(validate150(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate128(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
if(data.verified_purchase !== undefined && func0.call(data, "verified_purchase")){
if(typeof data.verified_purchase !== "boolean"){
(vErrors ??= []).push(failure193(instancePath+"/verified_purchase"));
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push(failure194(instancePath+"/status"));
errors++;
}
if(!((data6 === "published") || (data6 === "hidden"))){
(vErrors ??= []).push(failure195(instancePath+"/status"));
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data7 = data.version;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push(failure159(instancePath+"/version"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
(vErrors ??= []).push(failure160(instancePath+"/version"));
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push(failure161(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data7))){
(vErrors ??= []).push(failure162(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data8 = data.etag;
if(typeof data8 === "string"){
if(data8.length > 100 && func70(data8) > 100){
(vErrors ??= []).push(failure163(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data8)){
(vErrors ??= []).push(failure164(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure165(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!pattern32.test(data9)){
(vErrors ??= []).push(failure166(instancePath+"/created_at"));
errors++;
}
if(!(formats14(data9))){
(vErrors ??= []).push(failure167(instancePath+"/created_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/created_at"));
errors++;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data10 = data.updated_at;
if(typeof data10 === "string"){
if(!pattern32.test(data10)){
(vErrors ??= []).push(failure166(instancePath+"/updated_at"));
errors++;
}
if(!(formats14(data10))){
(vErrors ??= []).push(failure167(instancePath+"/updated_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/updated_at"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate145(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate147(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate149(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
export const deleteReview = validate154;
function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if((data.review_id === undefined) || (!(func0.call(data, "review_id")))){
(vErrors ??= []).push(failure204(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
if(data.review_id !== undefined && func0.call(data, "review_id")){
let data1 = data.review_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure205(instancePath+"/review_id"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push(failure206(instancePath+"/review_id"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure207(instancePath+"/review_id"));
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push(failure208(instancePath+"/review_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate155(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate157(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
export const listCategories = validate159;
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate160(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
export const createCategory_body = validate162;
function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
const text0 = func73(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
if(data.length > 100 && func70(data) > 100){
(vErrors ??= []).push(failure5(instancePath));
errors++;
}
if(data.length < 1){
(vErrors ??= []).push(failure6(instancePath));
errors++;
}
if(!pattern4.test(data)){
(vErrors ??= []).push(failure7(instancePath));
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
const pattern59 = new RegExp("^[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*$", "u");
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
const text0 = func73(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
if(data.length > 100 && func70(data) > 100){
(vErrors ??= []).push(failure5(instancePath));
errors++;
}
if(data.length < 1){
(vErrors ??= []).push(failure6(instancePath));
errors++;
}
if(!pattern59.test(data)){
(vErrors ??= []).push(failure211(instancePath));
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parent_id === undefined){
data.parent_id = null;
}
if(data.position === undefined){
data.position = 0;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push(failure91(instancePath));
errors++;
}
if((data.slug === undefined) || (!(func0.call(data, "slug")))){
(vErrors ??= []).push(failure212(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((((key0 !== "name") && (key0 !== "slug")) && (key0 !== "parent_id")) && (key0 !== "position")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate166(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.slug !== undefined && func0.call(data, "slug")){
if(!(validate168(data.slug, {instancePath:instancePath+"/slug",parentData:data,parentDataProperty:"slug",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
let data2 = data.parent_id;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push(failure213(instancePath+"/parent_id"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push(failure214(instancePath+"/parent_id"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure215(instancePath+"/parent_id"));
errors++;
}
if(!(formats0.validate(data2))){
(vErrors ??= []).push(failure216(instancePath+"/parent_id"));
errors++;
}
}
let data3 = data.position;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push(failure217(instancePath+"/position"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9999 || isNaN(data3)){
(vErrors ??= []).push(failure218(instancePath+"/position"));
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push(failure219(instancePath+"/position"));
errors++;
}
if(!(formats4.validate(data3))){
(vErrors ??= []).push(failure220(instancePath+"/position"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate163(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate165(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
export const getCategory_path = validate171;
function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.category_id === undefined) || (!(func0.call(data, "category_id")))){
(vErrors ??= []).push(failure221(instancePath));
errors++;
}
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data0 = data.category_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure12(instancePath+"/category_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure13(instancePath+"/category_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure14(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure15(instancePath+"/category_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}
function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate172(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
export const getCategory = validate174;
function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.category_id === undefined) || (!(func0.call(data, "category_id")))){
(vErrors ??= []).push(failure221(instancePath));
errors++;
}
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data0 = data.category_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure12(instancePath+"/category_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure13(instancePath+"/category_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure14(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure15(instancePath+"/category_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate175(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate177(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
export const updateCategory = validate179;
function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.category_id === undefined) || (!(func0.call(data, "category_id")))){
(vErrors ??= []).push(failure221(instancePath));
errors++;
}
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data0 = data.category_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure12(instancePath+"/category_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure13(instancePath+"/category_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure14(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure15(instancePath+"/category_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}
function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate180(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate182(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
export const updateCategory_body = validate184;
function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.category_id === undefined) || (!(func0.call(data, "category_id")))){
(vErrors ??= []).push(failure221(instancePath));
errors++;
}
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data0 = data.category_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure12(instancePath+"/category_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure13(instancePath+"/category_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure14(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure15(instancePath+"/category_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}
function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}
function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "slug")) && (key0 !== "parent_id")) && (key0 !== "position")) && (key0 !== "depth")) && (key0 !== "item_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure12(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure13(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure14(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure15(instancePath+"/id"));
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate166(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.slug !== undefined && func0.call(data, "slug")){
if(!(validate168(data.slug, {instancePath:instancePath+"/slug",parentData:data,parentDataProperty:"slug",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
if(data.parent_id !== undefined && func0.call(data, "parent_id")){
let data3 = data.parent_id;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push(failure222(instancePath+"/parent_id"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push(failure223(instancePath+"/parent_id"));
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push(failure224(instancePath+"/parent_id"));
errors++;
}
if(!(formats0.validate(data3))){
(vErrors ??= []).push(failure225(instancePath+"/parent_id"));
errors++;
}
}
}
if(data.position !== undefined && func0.call(data, "position")){
let data4 = data.position;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push(failure226(instancePath+"/position"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9999 || isNaN(data4)){
(vErrors ??= []).push(failure218(instancePath+"/position"));
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push(failure219(instancePath+"/position"));
errors++;
}
if(!(formats4.validate(data4))){
(vErrors ??= []).push(failure220(instancePath+"/position"));
errors++;
}
}
}
if(data.depth !== undefined && func0.call(data, "depth")){
let data5 = data.depth;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push(failure227(instancePath+"/depth"));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3 || isNaN(data5)){
(vErrors ??= []).push(failure228(instancePath+"/depth"));
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push(failure229(instancePath+"/depth"));
errors++;
}
if(!(formats4.validate(data5))){
(vErrors ??= []).push(failure230(instancePath+"/depth"));
errors++;
}
}
}
if(data.item_count !== undefined && func0.call(data, "item_count")){
let data6 = data.item_count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push(failure231(instancePath+"/item_count"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push(failure232(instancePath+"/item_count"));
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push(failure233(instancePath+"/item_count"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure234(instancePath+"/item_count"));
errors++;
}
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data7 = data.version;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push(failure159(instancePath+"/version"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
(vErrors ??= []).push(failure160(instancePath+"/version"));
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push(failure161(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data7))){
(vErrors ??= []).push(failure162(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data8 = data.etag;
if(typeof data8 === "string"){
if(data8.length > 100 && func70(data8) > 100){
(vErrors ??= []).push(failure163(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data8)){
(vErrors ??= []).push(failure164(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure165(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data9 = data.created_at;
if(typeof data9 === "string"){
if(!pattern32.test(data9)){
(vErrors ??= []).push(failure166(instancePath+"/created_at"));
errors++;
}
if(!(formats14(data9))){
(vErrors ??= []).push(failure167(instancePath+"/created_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/created_at"));
errors++;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data10 = data.updated_at;
if(typeof data10 === "string"){
if(!pattern32.test(data10)){
(vErrors ??= []).push(failure166(instancePath+"/updated_at"));
errors++;
}
if(!(formats14(data10))){
(vErrors ??= []).push(failure167(instancePath+"/updated_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/updated_at"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate189.errors = vErrors;
return errors === 0;
}
function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate185(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate187(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate189(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}
export const uploadFile_body = validate193;
function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.file === undefined) || (!(func0.call(data, "file")))){
(vErrors ??= []).push(failure235(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(key0 !== "file"){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}
function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate194(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}
export const getFile_path = validate196;
function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.file_id === undefined) || (!(func0.call(data, "file_id")))){
(vErrors ??= []).push(failure236(instancePath));
errors++;
}
if(data.file_id !== undefined && func0.call(data, "file_id")){
let data0 = data.file_id;
if(typeof data0 === "string"){
if(data0.length > 25 && func70(data0) > 25){
(vErrors ??= []).push(failure111(instancePath+"/file_id"));
errors++;
}
if(data0.length < 25 || data0.length < 50 && func70(data0) < 25){
(vErrors ??= []).push(failure112(instancePath+"/file_id"));
errors++;
}
if(!pattern20.test(data0)){
(vErrors ??= []).push(failure113(instancePath+"/file_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure114(instancePath+"/file_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}
function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate197(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}
export const getFile = validate199;
function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.file_id === undefined) || (!(func0.call(data, "file_id")))){
(vErrors ??= []).push(failure236(instancePath));
errors++;
}
if(data.file_id !== undefined && func0.call(data, "file_id")){
let data0 = data.file_id;
if(typeof data0 === "string"){
if(data0.length > 25 && func70(data0) > 25){
(vErrors ??= []).push(failure111(instancePath+"/file_id"));
errors++;
}
if(data0.length < 25 || data0.length < 50 && func70(data0) < 25){
(vErrors ??= []).push(failure112(instancePath+"/file_id"));
errors++;
}
if(!pattern20.test(data0)){
(vErrors ??= []).push(failure113(instancePath+"/file_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure114(instancePath+"/file_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push(failure237(instancePath));
errors++;
}
if(!((((data === 160) || (data === 320)) || (data === 640)) || (data === 1280))){
(vErrors ??= []).push(failure238(instancePath));
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1280 || isNaN(data)){
(vErrors ??= []).push(failure239(instancePath));
errors++;
}
if(data < 160 || isNaN(data)){
(vErrors ??= []).push(failure240(instancePath));
errors++;
}
if(!(formats4.validate(data))){
(vErrors ??= []).push(failure241(instancePath));
errors++;
}
}
validate203.errors = vErrors;
return errors === 0;
}
function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.w !== undefined && func0.call(data, "w")){
if(!(validate203(data.w, {instancePath:instancePath+"/w",parentData:data,parentDataProperty:"w",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate202.errors = vErrors;
return errors === 0;
}
function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.range !== undefined && func0.call(data, "range")){
let data0 = data.range;
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure121(instancePath+"/range"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure122(instancePath+"/range"));
errors++;
}
}
else {
(vErrors ??= []).push(failure123(instancePath+"/range"));
errors++;
}
}
if(data["if-range"] !== undefined && func0.call(data, "if-range")){
let data1 = data["if-range"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure121(instancePath+"/if-range"));
errors++;
}
if(!pattern14.test(data1)){
(vErrors ??= []).push(failure122(instancePath+"/if-range"));
errors++;
}
}
else {
(vErrors ??= []).push(failure123(instancePath+"/if-range"));
errors++;
}
}
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data2 = data["if-none-match"];
if(typeof data2 === "string"){
if(data2.length > 4096 && func70(data2) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data2)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate200(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate202(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate206(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
export const listAuditLogs = validate208;
const pattern71 = new RegExp("^[a-z_]*$", "u");
const pattern72 = new RegExp("^[\\x21-\\x7e]*$", "u");
const pattern74 = new RegExp("^[a-z_.]*$", "u");
const pattern75 = new RegExp("^[A-Za-z0-9._-]{8,64}$", "u");
const pattern76 = new RegExp("^(?:id|at|actor|ip|user_agent|request_id|action|resource_type|resource_id|before|after|changed|facts|api_version|outcome)(?:,(?:id|at|actor|ip|user_agent|request_id|action|resource_type|resource_id|before|after|changed|facts|api_version|outcome)){0,14}$", "u");
const obj17 = {"ko":"다음 중에서 선택해 주세요: id, at, actor, ip, user_agent, request_id, action, resource_type, resource_id, before, after, changed, facts, api_version, outcome","en":"Choose from: id, at, actor, ip, user_agent, request_id, action, resource_type, resource_id, before, after, changed, facts, api_version, outcome.","ja":"次の中から選択してください: id, at, actor, ip, user_agent, request_id, action, resource_type, resource_id, before, after, changed, facts, api_version, outcome"};
function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource_type !== undefined && func0.call(data, "resource_type")){
let data0 = data.resource_type;
if(typeof data0 === "string"){
if(data0.length > 50 && func70(data0) > 50){
(vErrors ??= []).push(failure242(instancePath+"/resource_type"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure243(instancePath+"/resource_type"));
errors++;
}
if(!pattern71.test(data0)){
(vErrors ??= []).push(failure244(instancePath+"/resource_type"));
errors++;
}
}
else {
(vErrors ??= []).push(failure245(instancePath+"/resource_type"));
errors++;
}
}
if(data.resource_id !== undefined && func0.call(data, "resource_id")){
let data1 = data.resource_id;
if(typeof data1 === "string"){
if(data1.length > 200 && func70(data1) > 200){
(vErrors ??= []).push(failure246(instancePath+"/resource_id"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure247(instancePath+"/resource_id"));
errors++;
}
if(!pattern72.test(data1)){
(vErrors ??= []).push(failure248(instancePath+"/resource_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure249(instancePath+"/resource_id"));
errors++;
}
}
if(data.actor_id !== undefined && func0.call(data, "actor_id")){
let data2 = data.actor_id;
if(typeof data2 === "string"){
if(data2.length > 200 && func70(data2) > 200){
(vErrors ??= []).push(failure246(instancePath+"/actor_id"));
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push(failure247(instancePath+"/actor_id"));
errors++;
}
if(!pattern72.test(data2)){
(vErrors ??= []).push(failure248(instancePath+"/actor_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure249(instancePath+"/actor_id"));
errors++;
}
}
if(data.action !== undefined && func0.call(data, "action")){
let data3 = data.action;
if(typeof data3 === "string"){
if(data3.length > 100 && func70(data3) > 100){
(vErrors ??= []).push(failure250(instancePath+"/action"));
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push(failure251(instancePath+"/action"));
errors++;
}
if(!pattern74.test(data3)){
(vErrors ??= []).push(failure252(instancePath+"/action"));
errors++;
}
}
else {
(vErrors ??= []).push(failure253(instancePath+"/action"));
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
if(!(validate39(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined && func0.call(data, "to")){
if(!(validate39(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined && func0.call(data, "request_id")){
let data6 = data.request_id;
if(typeof data6 === "string"){
if(data6.length > 64 && func70(data6) > 64){
(vErrors ??= []).push(failure254(instancePath+"/request_id"));
errors++;
}
if(data6.length < 8 || data6.length < 16 && func70(data6) < 8){
(vErrors ??= []).push(failure255(instancePath+"/request_id"));
errors++;
}
if(!pattern75.test(data6)){
(vErrors ??= []).push(failure256(instancePath+"/request_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure257(instancePath+"/request_id"));
errors++;
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data7 = data.size;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data7))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data8 = data.limit;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data8))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data9 = data.cursor;
if(typeof data9 === "string"){
if(data9.length > 2048 && func70(data9) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data10 = data.fields;
if(typeof data10 === "string"){
if(data10.length > 500 && func70(data10) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern76.test(data10)){
(vErrors ??= []).push(failure258(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}
function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate209(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
export const login_body = validate213;
const formats162 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
const text0 = func73(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
if(data.length > 254 && func70(data) > 254){
(vErrors ??= []).push(failure259(instancePath));
errors++;
}
if(data.length < 3 || data.length < 6 && func70(data) < 3){
(vErrors ??= []).push(failure260(instancePath));
errors++;
}
if(!(formats162.test(data))){
(vErrors ??= []).push(failure261(instancePath));
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}
const pattern77 = new RegExp("^([a-z]+(:[a-z]+)?( [a-z]+(:[a-z]+)?)*)?$", "u");
function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session === undefined){
data.session = false;
}
if((data.email === undefined) || (!(func0.call(data, "email")))){
(vErrors ??= []).push(failure262(instancePath));
errors++;
}
if((data.password === undefined) || (!(func0.call(data, "password")))){
(vErrors ??= []).push(failure263(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((((key0 !== "email") && (key0 !== "password")) && (key0 !== "scope")) && (key0 !== "session")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.email !== undefined && func0.call(data, "email")){
if(!(validate215(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined && func0.call(data, "password")){
let data1 = data.password;
if(typeof data1 === "string"){
if(data1.length > 128 && func70(data1) > 128){
(vErrors ??= []).push(failure264(instancePath+"/password"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure265(instancePath+"/password"));
errors++;
}
}
else {
(vErrors ??= []).push(failure266(instancePath+"/password"));
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
let data2 = data.scope;
if(typeof data2 === "string"){
if(data2.length > 500 && func70(data2) > 500){
(vErrors ??= []).push(failure267(instancePath+"/scope"));
errors++;
}
if(!pattern77.test(data2)){
(vErrors ??= []).push(failure268(instancePath+"/scope"));
errors++;
}
}
else {
(vErrors ??= []).push(failure269(instancePath+"/scope"));
errors++;
}
}
if(typeof data.session !== "boolean"){
(vErrors ??= []).push(failure270(instancePath+"/session"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate214(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}
export const refreshToken_body = validate218;
const pattern78 = new RegExp("^[A-Za-z0-9_.~-]+$", "u");
function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.refresh_token === undefined) || (!(func0.call(data, "refresh_token")))){
(vErrors ??= []).push(failure271(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(key0 !== "refresh_token"){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.refresh_token !== undefined && func0.call(data, "refresh_token")){
let data0 = data.refresh_token;
if(typeof data0 === "string"){
if(data0.length > 200 && func70(data0) > 200){
(vErrors ??= []).push(failure272(instancePath+"/refresh_token"));
errors++;
}
if(data0.length < 20 || data0.length < 40 && func70(data0) < 20){
(vErrors ??= []).push(failure273(instancePath+"/refresh_token"));
errors++;
}
if(!pattern78.test(data0)){
(vErrors ??= []).push(failure274(instancePath+"/refresh_token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure275(instancePath+"/refresh_token"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}
function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate219(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
export const listUsers = validate221;
const pattern79 = new RegExp("^-?(?:id|email|name|created_at)(?:,-?(?:id|email|name|created_at)){0,2}$", "u");
const pattern80 = new RegExp("^(?:id|email|name|role|scopes|locale|active|version|etag|created_at|updated_at)(?:,(?:id|email|name|role|scopes|locale|active|version|etag|created_at|updated_at)){0,10}$", "u");
const obj18 = {"ko":"다음 중에서 선택해 주세요: id, email, name, created_at","en":"Choose from: id, email, name, created_at.","ja":"次の中から選択してください: id, email, name, created_at"};
const obj19 = {"ko":"다음 중에서 선택해 주세요: id, email, name, role, scopes, locale, active, version, etag, created_at, updated_at","en":"Choose from: id, email, name, role, scopes, locale, active, version, etag, created_at, updated_at.","ja":"次の中から選択してください: id, email, name, role, scopes, locale, active, version, etag, created_at, updated_at"};
function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure17(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure18(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure19(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.include_total !== undefined && func0.call(data, "include_total")){
if(typeof data.include_total !== "boolean"){
(vErrors ??= []).push(failure27(instancePath+"/include_total"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure28(instancePath+"/sort"));
errors++;
}
if(!pattern79.test(data5)){
(vErrors ??= []).push(failure276(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure30(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern80.test(data6)){
(vErrors ??= []).push(failure277(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
if(data["filter[id][in]"] !== undefined && func0.call(data, "filter[id][in]")){
let data7 = data["filter[id][in]"];
if(Array.isArray(data7)){
if(data7.length > 50){
(vErrors ??= []).push(failure37(instancePath+"/filter[id][in]"));
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push(failure38(instancePath+"/filter[id][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data7.length, 50); i0++){
let data8 = data7[i0];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push(failure39(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
(vErrors ??= []).push(failure40(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push(failure41(instancePath+"/filter[id][in]/" + i0));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure42(instancePath+"/filter[id][in]"));
errors++;
}
}
if(data["filter[email]"] !== undefined && func0.call(data, "filter[email]")){
let data9 = data["filter[email]"];
if(typeof data9 === "string"){
const text0 = func73(data9);
if(data !== undefined){
data["filter[email]"] = text0;
data9 = text0;
}
if(data9.length > 254 && func70(data9) > 254){
(vErrors ??= []).push(failure278(instancePath+"/filter[email]"));
errors++;
}
if(!pattern8.test(data9)){
(vErrors ??= []).push(failure279(instancePath+"/filter[email]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure280(instancePath+"/filter[email]"));
errors++;
}
}
if(data["filter[email][eq]"] !== undefined && func0.call(data, "filter[email][eq]")){
let data10 = data["filter[email][eq]"];
if(typeof data10 === "string"){
const text1 = func73(data10);
if(data !== undefined){
data["filter[email][eq]"] = text1;
data10 = text1;
}
if(data10.length > 254 && func70(data10) > 254){
(vErrors ??= []).push(failure281(instancePath+"/filter[email][eq]"));
errors++;
}
if(!pattern8.test(data10)){
(vErrors ??= []).push(failure282(instancePath+"/filter[email][eq]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure283(instancePath+"/filter[email][eq]"));
errors++;
}
}
if(data["filter[role]"] !== undefined && func0.call(data, "filter[role]")){
let data11 = data["filter[role]"];
if(typeof data11 !== "string"){
(vErrors ??= []).push(failure284(instancePath+"/filter[role]"));
errors++;
}
if(!(((data11 === "customer") || (data11 === "staff")) || (data11 === "admin"))){
(vErrors ??= []).push(failure285(instancePath+"/filter[role]"));
errors++;
}
}
if(data["filter[role][eq]"] !== undefined && func0.call(data, "filter[role][eq]")){
let data12 = data["filter[role][eq]"];
if(typeof data12 !== "string"){
(vErrors ??= []).push(failure284(instancePath+"/filter[role][eq]"));
errors++;
}
if(!(((data12 === "customer") || (data12 === "staff")) || (data12 === "admin"))){
(vErrors ??= []).push(failure285(instancePath+"/filter[role][eq]"));
errors++;
}
}
if(data["filter[role][in]"] !== undefined && func0.call(data, "filter[role][in]")){
let data13 = data["filter[role][in]"];
if(Array.isArray(data13)){
if(data13.length > 50){
(vErrors ??= []).push(failure286(instancePath+"/filter[role][in]"));
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push(failure287(instancePath+"/filter[role][in]"));
errors++;
}
for(let i1=0; i1<Math.min(data13.length, 50); i1++){
let data14 = data13[i1];
if(typeof data14 !== "string"){
(vErrors ??= []).push(failure284(instancePath+"/filter[role][in]/" + i1));
errors++;
}
if(!(((data14 === "customer") || (data14 === "staff")) || (data14 === "admin"))){
(vErrors ??= []).push(failure285(instancePath+"/filter[role][in]/" + i1));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure288(instancePath+"/filter[role][in]"));
errors++;
}
}
if(data["filter[active]"] !== undefined && func0.call(data, "filter[active]")){
if(typeof data["filter[active]"] !== "boolean"){
(vErrors ??= []).push(failure289(instancePath+"/filter[active]"));
errors++;
}
}
if(data["filter[active][eq]"] !== undefined && func0.call(data, "filter[active][eq]")){
if(typeof data["filter[active][eq]"] !== "boolean"){
(vErrors ??= []).push(failure289(instancePath+"/filter[active][eq]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate39(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate39(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate39(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate39(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate228.errors = vErrors;
return errors === 0;
}
function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate222(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate228(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
export const registerUser_body = validate230;
function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
const text0 = func73(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
if(data.length > 100 && func70(data) > 100){
(vErrors ??= []).push(failure5(instancePath));
errors++;
}
if(data.length < 1){
(vErrors ??= []).push(failure6(instancePath));
errors++;
}
if(!pattern4.test(data)){
(vErrors ??= []).push(failure7(instancePath));
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}
function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.locale === undefined){
data.locale = "ko";
}
if((data.email === undefined) || (!(func0.call(data, "email")))){
(vErrors ??= []).push(failure262(instancePath));
errors++;
}
if((data.password === undefined) || (!(func0.call(data, "password")))){
(vErrors ??= []).push(failure263(instancePath));
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push(failure91(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((((key0 !== "email") && (key0 !== "password")) && (key0 !== "name")) && (key0 !== "locale")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.email !== undefined && func0.call(data, "email")){
if(!(validate215(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined && func0.call(data, "password")){
let data1 = data.password;
if(typeof data1 === "string"){
if(data1.length > 128 && func70(data1) > 128){
(vErrors ??= []).push(failure290(instancePath+"/password"));
errors++;
}
if(data1.length < 10 || data1.length < 20 && func70(data1) < 10){
(vErrors ??= []).push(failure291(instancePath+"/password"));
errors++;
}
}
else {
(vErrors ??= []).push(failure292(instancePath+"/password"));
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate233(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
let data3 = data.locale;
if(typeof data3 !== "string"){
(vErrors ??= []).push(failure293(instancePath+"/locale"));
errors++;
}
if(!(((data3 === "ko") || (data3 === "en")) || (data3 === "ja"))){
(vErrors ??= []).push(failure294(instancePath+"/locale"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}
function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate231(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}
export const updateMe = validate236;
function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}
function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate237(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate237.errors : vErrors.concat(validate237.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}
export const updateMe_body = validate239;
function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((((((((((key0 !== "id") && (key0 !== "email")) && (key0 !== "name")) && (key0 !== "role")) && (key0 !== "locale")) && (key0 !== "active")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure295(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure296(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure297(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure298(instancePath+"/id"));
errors++;
}
}
}
if(data.email !== undefined && func0.call(data, "email")){
if(!(validate215(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate233(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data3 = data.role;
if(typeof data3 !== "string"){
(vErrors ??= []).push(failure284(instancePath+"/role"));
errors++;
}
if(!(((data3 === "customer") || (data3 === "staff")) || (data3 === "admin"))){
(vErrors ??= []).push(failure285(instancePath+"/role"));
errors++;
}
}
if(data.locale !== undefined && func0.call(data, "locale")){
let data4 = data.locale;
if(typeof data4 !== "string"){
(vErrors ??= []).push(failure299(instancePath+"/locale"));
errors++;
}
if(!(((data4 === "ko") || (data4 === "en")) || (data4 === "ja"))){
(vErrors ??= []).push(failure300(instancePath+"/locale"));
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push(failure289(instancePath+"/active"));
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data6 = data.version;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push(failure159(instancePath+"/version"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push(failure160(instancePath+"/version"));
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push(failure161(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure162(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data7 = data.etag;
if(typeof data7 === "string"){
if(data7.length > 100 && func70(data7) > 100){
(vErrors ??= []).push(failure163(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data7)){
(vErrors ??= []).push(failure164(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure165(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data8 = data.created_at;
if(typeof data8 === "string"){
if(!pattern32.test(data8)){
(vErrors ??= []).push(failure166(instancePath+"/created_at"));
errors++;
}
if(!(formats14(data8))){
(vErrors ??= []).push(failure167(instancePath+"/created_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/created_at"));
errors++;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data9 = data.updated_at;
if(typeof data9 === "string"){
if(!pattern32.test(data9)){
(vErrors ??= []).push(failure166(instancePath+"/updated_at"));
errors++;
}
if(!(formats14(data9))){
(vErrors ??= []).push(failure167(instancePath+"/updated_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/updated_at"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}
function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate240(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate242(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}
export const changePassword_body = validate246;
function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.current_password === undefined) || (!(func0.call(data, "current_password")))){
(vErrors ??= []).push(failure301(instancePath));
errors++;
}
if((data.new_password === undefined) || (!(func0.call(data, "new_password")))){
(vErrors ??= []).push(failure302(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((key0 !== "current_password") && (key0 !== "new_password")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.current_password !== undefined && func0.call(data, "current_password")){
let data0 = data.current_password;
if(typeof data0 === "string"){
if(data0.length > 128 && func70(data0) > 128){
(vErrors ??= []).push(failure264(instancePath+"/current_password"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure265(instancePath+"/current_password"));
errors++;
}
}
else {
(vErrors ??= []).push(failure266(instancePath+"/current_password"));
errors++;
}
}
if(data.new_password !== undefined && func0.call(data, "new_password")){
let data1 = data.new_password;
if(typeof data1 === "string"){
if(data1.length > 128 && func70(data1) > 128){
(vErrors ??= []).push(failure290(instancePath+"/new_password"));
errors++;
}
if(data1.length < 10 || data1.length < 20 && func70(data1) < 10){
(vErrors ??= []).push(failure291(instancePath+"/new_password"));
errors++;
}
}
else {
(vErrors ??= []).push(failure292(instancePath+"/new_password"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}
function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate247(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}
export const getUser_path = validate249;
function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_id === undefined) || (!(func0.call(data, "user_id")))){
(vErrors ??= []).push(failure303(instancePath));
errors++;
}
if(data.user_id !== undefined && func0.call(data, "user_id")){
let data0 = data.user_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure295(instancePath+"/user_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure296(instancePath+"/user_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure297(instancePath+"/user_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure298(instancePath+"/user_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}
function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate250(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}
export const getUser = validate252;
function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_id === undefined) || (!(func0.call(data, "user_id")))){
(vErrors ??= []).push(failure303(instancePath));
errors++;
}
if(data.user_id !== undefined && func0.call(data, "user_id")){
let data0 = data.user_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure295(instancePath+"/user_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure296(instancePath+"/user_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure297(instancePath+"/user_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure298(instancePath+"/user_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}
function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
if(data["if-modified-since"] !== undefined && func0.call(data, "if-modified-since")){
let data1 = data["if-modified-since"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure121(instancePath+"/if-modified-since"));
errors++;
}
if(!pattern14.test(data1)){
(vErrors ??= []).push(failure122(instancePath+"/if-modified-since"));
errors++;
}
}
else {
(vErrors ??= []).push(failure123(instancePath+"/if-modified-since"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}
function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate253(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate255(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}
export const updateUser = validate257;
function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_id === undefined) || (!(func0.call(data, "user_id")))){
(vErrors ??= []).push(failure303(instancePath));
errors++;
}
if(data.user_id !== undefined && func0.call(data, "user_id")){
let data0 = data.user_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure295(instancePath+"/user_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure296(instancePath+"/user_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure297(instancePath+"/user_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure298(instancePath+"/user_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}
function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}
function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate258(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate260(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}
export const updateUser_body = validate262;
function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_id === undefined) || (!(func0.call(data, "user_id")))){
(vErrors ??= []).push(failure303(instancePath));
errors++;
}
if(data.user_id !== undefined && func0.call(data, "user_id")){
let data0 = data.user_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure295(instancePath+"/user_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure296(instancePath+"/user_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure297(instancePath+"/user_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure298(instancePath+"/user_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}
function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}
function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((((((((((key0 !== "id") && (key0 !== "email")) && (key0 !== "name")) && (key0 !== "role")) && (key0 !== "locale")) && (key0 !== "active")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure295(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure296(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure297(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure298(instancePath+"/id"));
errors++;
}
}
}
if(data.email !== undefined && func0.call(data, "email")){
if(!(validate215(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate233(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data3 = data.role;
if(typeof data3 !== "string"){
(vErrors ??= []).push(failure284(instancePath+"/role"));
errors++;
}
if(!(((data3 === "customer") || (data3 === "staff")) || (data3 === "admin"))){
(vErrors ??= []).push(failure285(instancePath+"/role"));
errors++;
}
}
if(data.locale !== undefined && func0.call(data, "locale")){
let data4 = data.locale;
if(typeof data4 !== "string"){
(vErrors ??= []).push(failure299(instancePath+"/locale"));
errors++;
}
if(!(((data4 === "ko") || (data4 === "en")) || (data4 === "ja"))){
(vErrors ??= []).push(failure300(instancePath+"/locale"));
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push(failure289(instancePath+"/active"));
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data6 = data.version;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push(failure159(instancePath+"/version"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push(failure160(instancePath+"/version"));
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push(failure161(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure162(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data7 = data.etag;
if(typeof data7 === "string"){
if(data7.length > 100 && func70(data7) > 100){
(vErrors ??= []).push(failure163(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data7)){
(vErrors ??= []).push(failure164(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure165(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data8 = data.created_at;
if(typeof data8 === "string"){
if(!pattern32.test(data8)){
(vErrors ??= []).push(failure166(instancePath+"/created_at"));
errors++;
}
if(!(formats14(data8))){
(vErrors ??= []).push(failure167(instancePath+"/created_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/created_at"));
errors++;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data9 = data.updated_at;
if(typeof data9 === "string"){
if(!pattern32.test(data9)){
(vErrors ??= []).push(failure166(instancePath+"/updated_at"));
errors++;
}
if(!(formats14(data9))){
(vErrors ??= []).push(failure167(instancePath+"/updated_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/updated_at"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}
function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate263(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate265(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate267(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}
export const adjustStock = validate271;
function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}
function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure304(instancePath));
errors++;
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}
function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate272(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate274(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}
export const adjustStock_body = validate276;
function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}
function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure304(instancePath));
errors++;
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}
function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
(vErrors ??= []).push(failure305(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((((key0 !== "delta") && (key0 !== "counted")) && (key0 !== "expected")) && (key0 !== "reason")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.delta !== undefined && func0.call(data, "delta")){
let data0 = data.delta;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure306(instancePath+"/delta"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
(vErrors ??= []).push(failure307(instancePath+"/delta"));
errors++;
}
if(data0 < -1000000000 || isNaN(data0)){
(vErrors ??= []).push(failure308(instancePath+"/delta"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure309(instancePath+"/delta"));
errors++;
}
}
}
if(data.counted !== undefined && func0.call(data, "counted")){
let data1 = data.counted;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure310(instancePath+"/counted"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
(vErrors ??= []).push(failure311(instancePath+"/counted"));
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push(failure312(instancePath+"/counted"));
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push(failure313(instancePath+"/counted"));
errors++;
}
}
}
if(data.expected !== undefined && func0.call(data, "expected")){
let data2 = data.expected;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push(failure144(instancePath+"/expected"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
(vErrors ??= []).push(failure145(instancePath+"/expected"));
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push(failure146(instancePath+"/expected"));
errors++;
}
if(!(formats0.validate(data2))){
(vErrors ??= []).push(failure147(instancePath+"/expected"));
errors++;
}
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data3 = data.reason;
if(typeof data3 !== "string"){
(vErrors ??= []).push(failure314(instancePath+"/reason"));
errors++;
}
if(!(((((data3 === "purchase") || (data3 === "return")) || (data3 === "damage")) || (data3 === "count")) || (data3 === "correction"))){
(vErrors ??= []).push(failure315(instancePath+"/reason"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}
function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate277(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate279(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate281(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}
export const listStockMovements = validate283;
function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}
const pattern99 = new RegExp("^(?:id|item_id|type|quantity|stock_after|reserved_after|reason|order_id|actor|at)(?:,(?:id|item_id|type|quantity|stock_after|reserved_after|reason|order_id|actor|at)){0,9}$", "u");
const obj20 = {"ko":"다음 중에서 선택해 주세요: id, item_id, type, quantity, stock_after, reserved_after, reason, order_id, actor, at","en":"Choose from: id, item_id, type, quantity, stock_after, reserved_after, reason, order_id, actor, at.","ja":"次の中から選択してください: id, item_id, type, quantity, stock_after, reserved_after, reason, order_id, actor, at"};
function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size !== undefined && func0.call(data, "size")){
let data0 = data.size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data2 = data.cursor;
if(typeof data2 === "string"){
if(data2.length > 2048 && func70(data2) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data3 = data.fields;
if(typeof data3 === "string"){
if(data3.length > 500 && func70(data3) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern99.test(data3)){
(vErrors ??= []).push(failure316(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}
function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate284(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate286(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate286.errors : vErrors.concat(validate286.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}
export const quoteOrder_body = validate288;
function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if((data.quantity === undefined) || (!(func0.call(data, "quantity")))){
(vErrors ??= []).push(failure317(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((key0 !== "item_id") && (key0 !== "quantity")) && (key0 !== "expected_price")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
if(data.quantity !== undefined && func0.call(data, "quantity")){
let data1 = data.quantity;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure318(instancePath+"/quantity"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 999 || isNaN(data1)){
(vErrors ??= []).push(failure319(instancePath+"/quantity"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure320(instancePath+"/quantity"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure321(instancePath+"/quantity"));
errors++;
}
}
}
if(data.expected_price !== undefined && func0.call(data, "expected_price")){
let data2 = data.expected_price;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9999999999.99 || isNaN(data2)){
(vErrors ??= []).push(failure322(instancePath+"/expected_price"));
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push(failure323(instancePath+"/expected_price"));
errors++;
}
if(!(formats2.validate(data2))){
(vErrors ??= []).push(failure324(instancePath+"/expected_price"));
errors++;
}
}
else {
(vErrors ??= []).push(failure325(instancePath+"/expected_price"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}
function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.lines === undefined) || (!(func0.call(data, "lines")))){
(vErrors ??= []).push(failure326(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((key0 !== "currency") && (key0 !== "lines")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate36(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.lines !== undefined && func0.call(data, "lines")){
let data1 = data.lines;
if(Array.isArray(data1)){
if(data1.length > 50){
(vErrors ??= []).push(failure327(instancePath+"/lines"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure328(instancePath+"/lines"));
errors++;
}
for(let i0=0; i0<Math.min(data1.length, 50); i0++){
if(!(validate291(data1[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure329(instancePath+"/lines"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}
function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate289(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}
export const listOrders = validate294;
const pattern100 = new RegExp("^-?(?:placed_at)$", "u");
const pattern101 = new RegExp("^(?:id|user_id|status|currency|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)(?:,(?:id|user_id|status|currency|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)){0,23}$", "u");
const obj21 = {"ko":"다음 중에서 선택해 주세요: placed_at","en":"Choose from: placed_at.","ja":"次の中から選択してください: placed_at"};
const obj22 = {"ko":"다음 중에서 선택해 주세요: id, user_id, status, currency, lines, items_total, shipping_total, total, amount_paid, amount_refunded, shipping_address, note, reserved_until, cancel_reason, tracking, version, etag, placed_at, paid_at, fulfilled_at, cancelled_at, updated_at, payments, items","en":"Choose from: id, user_id, status, currency, lines, items_total, shipping_total, total, amount_paid, amount_refunded, shipping_address, note, reserved_until, cancel_reason, tracking, version, etag, placed_at, paid_at, fulfilled_at, cancelled_at, updated_at, payments, items.","ja":"次の中から選択してください: id, user_id, status, currency, lines, items_total, shipping_total, total, amount_paid, amount_refunded, shipping_address, note, reserved_until, cancel_reason, tracking, version, etag, placed_at, paid_at, fulfilled_at, cancelled_at, updated_at, payments, items"};
function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure17(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure18(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure19(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.include_total !== undefined && func0.call(data, "include_total")){
if(typeof data.include_total !== "boolean"){
(vErrors ??= []).push(failure27(instancePath+"/include_total"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure28(instancePath+"/sort"));
errors++;
}
if(!pattern100.test(data5)){
(vErrors ??= []).push(failure330(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure30(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern101.test(data6)){
(vErrors ??= []).push(failure331(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
if(data["filter[status]"] !== undefined && func0.call(data, "filter[status]")){
let data7 = data["filter[status]"];
if(typeof data7 !== "string"){
(vErrors ??= []).push(failure332(instancePath+"/filter[status]"));
errors++;
}
if(!(((((data7 === "pending") || (data7 === "authorized")) || (data7 === "paid")) || (data7 === "fulfilled")) || (data7 === "cancelled"))){
(vErrors ??= []).push(failure333(instancePath+"/filter[status]"));
errors++;
}
}
if(data["filter[status][eq]"] !== undefined && func0.call(data, "filter[status][eq]")){
let data8 = data["filter[status][eq]"];
if(typeof data8 !== "string"){
(vErrors ??= []).push(failure332(instancePath+"/filter[status][eq]"));
errors++;
}
if(!(((((data8 === "pending") || (data8 === "authorized")) || (data8 === "paid")) || (data8 === "fulfilled")) || (data8 === "cancelled"))){
(vErrors ??= []).push(failure333(instancePath+"/filter[status][eq]"));
errors++;
}
}
if(data["filter[status][in]"] !== undefined && func0.call(data, "filter[status][in]")){
let data9 = data["filter[status][in]"];
if(Array.isArray(data9)){
if(data9.length > 50){
(vErrors ??= []).push(failure334(instancePath+"/filter[status][in]"));
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push(failure335(instancePath+"/filter[status][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data9.length, 50); i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
(vErrors ??= []).push(failure332(instancePath+"/filter[status][in]/" + i0));
errors++;
}
if(!(((((data10 === "pending") || (data10 === "authorized")) || (data10 === "paid")) || (data10 === "fulfilled")) || (data10 === "cancelled"))){
(vErrors ??= []).push(failure333(instancePath+"/filter[status][in]/" + i0));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure336(instancePath+"/filter[status][in]"));
errors++;
}
}
if(data["filter[placed_at][gt]"] !== undefined && func0.call(data, "filter[placed_at][gt]")){
if(!(validate39(data["filter[placed_at][gt]"], {instancePath:instancePath+"/filter[placed_at][gt]",parentData:data,parentDataProperty:"filter[placed_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[placed_at][gte]"] !== undefined && func0.call(data, "filter[placed_at][gte]")){
if(!(validate39(data["filter[placed_at][gte]"], {instancePath:instancePath+"/filter[placed_at][gte]",parentData:data,parentDataProperty:"filter[placed_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[placed_at][lt]"] !== undefined && func0.call(data, "filter[placed_at][lt]")){
if(!(validate39(data["filter[placed_at][lt]"], {instancePath:instancePath+"/filter[placed_at][lt]",parentData:data,parentDataProperty:"filter[placed_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[placed_at][lte]"] !== undefined && func0.call(data, "filter[placed_at][lte]")){
if(!(validate39(data["filter[placed_at][lte]"], {instancePath:instancePath+"/filter[placed_at][lte]",parentData:data,parentDataProperty:"filter[placed_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}
function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}
function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate295(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate301(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}
export const createOrder = validate303;
function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure304(instancePath));
errors++;
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}
function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate304(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}
export const createOrder_body = validate306;
function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure304(instancePath));
errors++;
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}
const pattern106 = new RegExp("^(?: *[0-9+()-][0-9+() -]*)?$", "u");
const pattern107 = new RegExp("^(?: *[0-9A-Za-z-][0-9A-Za-z -]*)?$", "u");
function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.recipient === undefined) || (!(func0.call(data, "recipient")))){
(vErrors ??= []).push(failure337(instancePath));
errors++;
}
if((data.phone === undefined) || (!(func0.call(data, "phone")))){
(vErrors ??= []).push(failure338(instancePath));
errors++;
}
if((data.postal_code === undefined) || (!(func0.call(data, "postal_code")))){
(vErrors ??= []).push(failure339(instancePath));
errors++;
}
if((data.country === undefined) || (!(func0.call(data, "country")))){
(vErrors ??= []).push(failure340(instancePath));
errors++;
}
if((data.address1 === undefined) || (!(func0.call(data, "address1")))){
(vErrors ??= []).push(failure341(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((((((key0 !== "recipient") && (key0 !== "phone")) && (key0 !== "postal_code")) && (key0 !== "country")) && (key0 !== "address1")) && (key0 !== "address2")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.recipient !== undefined && func0.call(data, "recipient")){
let data0 = data.recipient;
if(typeof data0 === "string"){
const text0 = func73(data0);
if(data !== undefined){
data["recipient"] = text0;
data0 = text0;
}
if(data0.length > 100 && func70(data0) > 100){
(vErrors ??= []).push(failure342(instancePath+"/recipient"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure343(instancePath+"/recipient"));
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push(failure344(instancePath+"/recipient"));
errors++;
}
}
else {
(vErrors ??= []).push(failure345(instancePath+"/recipient"));
errors++;
}
}
if(data.phone !== undefined && func0.call(data, "phone")){
let data1 = data.phone;
if(typeof data1 === "string"){
const text1 = func73(data1);
if(data !== undefined){
data["phone"] = text1;
data1 = text1;
}
if(data1.length > 20 && func70(data1) > 20){
(vErrors ??= []).push(failure346(instancePath+"/phone"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure347(instancePath+"/phone"));
errors++;
}
if(!pattern106.test(data1)){
(vErrors ??= []).push(failure348(instancePath+"/phone"));
errors++;
}
}
else {
(vErrors ??= []).push(failure349(instancePath+"/phone"));
errors++;
}
}
if(data.postal_code !== undefined && func0.call(data, "postal_code")){
let data2 = data.postal_code;
if(typeof data2 === "string"){
const text2 = func73(data2);
if(data !== undefined){
data["postal_code"] = text2;
data2 = text2;
}
if(data2.length > 12 && func70(data2) > 12){
(vErrors ??= []).push(failure350(instancePath+"/postal_code"));
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push(failure351(instancePath+"/postal_code"));
errors++;
}
if(!pattern107.test(data2)){
(vErrors ??= []).push(failure352(instancePath+"/postal_code"));
errors++;
}
}
else {
(vErrors ??= []).push(failure353(instancePath+"/postal_code"));
errors++;
}
}
if(data.country !== undefined && func0.call(data, "country")){
let data3 = data.country;
if(typeof data3 !== "string"){
(vErrors ??= []).push(failure354(instancePath+"/country"));
errors++;
}
if(!(((data3 === "KR") || (data3 === "US")) || (data3 === "JP"))){
(vErrors ??= []).push(failure355(instancePath+"/country"));
errors++;
}
}
if(data.address1 !== undefined && func0.call(data, "address1")){
let data4 = data.address1;
if(typeof data4 === "string"){
const text3 = func73(data4);
if(data !== undefined){
data["address1"] = text3;
data4 = text3;
}
if(data4.length > 200 && func70(data4) > 200){
(vErrors ??= []).push(failure356(instancePath+"/address1"));
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push(failure357(instancePath+"/address1"));
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push(failure358(instancePath+"/address1"));
errors++;
}
}
else {
(vErrors ??= []).push(failure359(instancePath+"/address1"));
errors++;
}
}
if(data.address2 !== undefined && func0.call(data, "address2")){
let data5 = data.address2;
if(typeof data5 === "string"){
const text4 = func73(data5);
if(data !== undefined){
data["address2"] = text4;
data5 = text4;
}
if(data5.length > 200 && func70(data5) > 200){
(vErrors ??= []).push(failure360(instancePath+"/address2"));
errors++;
}
if(!pattern8.test(data5)){
(vErrors ??= []).push(failure361(instancePath+"/address2"));
errors++;
}
}
else {
(vErrors ??= []).push(failure362(instancePath+"/address2"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}
function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shipping_address === undefined){
data.shipping_address = null;
}
if(data.note === undefined){
data.note = null;
}
if((data.lines === undefined) || (!(func0.call(data, "lines")))){
(vErrors ??= []).push(failure326(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((((key0 !== "currency") && (key0 !== "lines")) && (key0 !== "expected_total")) && (key0 !== "shipping_address")) && (key0 !== "note")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate36(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.lines !== undefined && func0.call(data, "lines")){
let data1 = data.lines;
if(Array.isArray(data1)){
if(data1.length > 50){
(vErrors ??= []).push(failure327(instancePath+"/lines"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure328(instancePath+"/lines"));
errors++;
}
for(let i0=0; i0<Math.min(data1.length, 50); i0++){
if(!(validate291(data1[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure329(instancePath+"/lines"));
errors++;
}
}
if(data.expected_total !== undefined && func0.call(data, "expected_total")){
let data3 = data.expected_total;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 99999999999999 || isNaN(data3)){
(vErrors ??= []).push(failure363(instancePath+"/expected_total"));
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push(failure364(instancePath+"/expected_total"));
errors++;
}
if(!(formats2.validate(data3))){
(vErrors ??= []).push(failure365(instancePath+"/expected_total"));
errors++;
}
}
else {
(vErrors ??= []).push(failure366(instancePath+"/expected_total"));
errors++;
}
}
let data4 = data.shipping_address;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(validate312(data4, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs11 = errors;
if(data4 !== null){
(vErrors ??= []).push(failure367(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure368(instancePath+"/shipping_address"));
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
let data5 = data.note;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push(failure369(instancePath+"/note"));
errors++;
}
if(typeof data5 === "string"){
const text0 = func73(data5);
if(data !== undefined){
data["note"] = text0;
data5 = text0;
}
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure370(instancePath+"/note"));
errors++;
}
if(!pattern18.test(data5)){
(vErrors ??= []).push(failure371(instancePath+"/note"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}
function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate307(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate309(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}
export const getOrder_path = validate315;
const pattern111 = new RegExp("^ord_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.order_id === undefined) || (!(func0.call(data, "order_id")))){
(vErrors ??= []).push(failure372(instancePath));
errors++;
}
if(data.order_id !== undefined && func0.call(data, "order_id")){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure373(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure374(instancePath+"/order_id"));
errors++;
}
if(!pattern111.test(data0)){
(vErrors ??= []).push(failure375(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure376(instancePath+"/order_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}
function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate316(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}
export const getOrder = validate318;
function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.order_id === undefined) || (!(func0.call(data, "order_id")))){
(vErrors ??= []).push(failure372(instancePath));
errors++;
}
if(data.order_id !== undefined && func0.call(data, "order_id")){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure373(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure374(instancePath+"/order_id"));
errors++;
}
if(!pattern111.test(data0)){
(vErrors ??= []).push(failure375(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure376(instancePath+"/order_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}
function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.include !== undefined && func0.call(data, "include")){
let data0 = data.include;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push(failure377(instancePath+"/include"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure378(instancePath+"/include"));
errors++;
}
for(let i0=0; i0<Math.min(data0.length, 2); i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
(vErrors ??= []).push(failure379(instancePath+"/include/" + i0));
errors++;
}
if(!((data1 === "payments") || (data1 === "items"))){
(vErrors ??= []).push(failure380(instancePath+"/include/" + i0));
errors++;
}
}
if(data0.length <= 2){
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data0[i1], data0[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/include",schemaPath:"#/properties/include/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
}
else {
(vErrors ??= []).push(failure381(instancePath+"/include"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}
function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
if(data["if-modified-since"] !== undefined && func0.call(data, "if-modified-since")){
let data1 = data["if-modified-since"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure121(instancePath+"/if-modified-since"));
errors++;
}
if(!pattern14.test(data1)){
(vErrors ??= []).push(failure122(instancePath+"/if-modified-since"));
errors++;
}
}
else {
(vErrors ??= []).push(failure123(instancePath+"/if-modified-since"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}
function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate319(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate321(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate323(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}
export const cancelOrder = validate325;
function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.order_id === undefined) || (!(func0.call(data, "order_id")))){
(vErrors ??= []).push(failure372(instancePath));
errors++;
}
if(data.order_id !== undefined && func0.call(data, "order_id")){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure373(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure374(instancePath+"/order_id"));
errors++;
}
if(!pattern111.test(data0)){
(vErrors ??= []).push(failure375(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure376(instancePath+"/order_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}
function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure304(instancePath));
errors++;
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 4096 && func70(data1) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data1)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}
function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate326(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate328(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}
export const cancelOrder_body = validate330;
function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.order_id === undefined) || (!(func0.call(data, "order_id")))){
(vErrors ??= []).push(failure372(instancePath));
errors++;
}
if(data.order_id !== undefined && func0.call(data, "order_id")){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure373(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure374(instancePath+"/order_id"));
errors++;
}
if(!pattern111.test(data0)){
(vErrors ??= []).push(failure375(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure376(instancePath+"/order_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}
function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure304(instancePath));
errors++;
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 4096 && func70(data1) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data1)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}
function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(key0 !== "reason"){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data0 = data.reason;
if(typeof data0 !== "string"){
(vErrors ??= []).push(failure382(instancePath+"/reason"));
errors++;
}
if(!((((data0 === "customer") || (data0 === "staff")) || (data0 === "fraud")) || (data0 === "other"))){
(vErrors ??= []).push(failure383(instancePath+"/reason"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}
function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate331(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate333(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate335(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}
export const fulfillOrder = validate337;
function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.order_id === undefined) || (!(func0.call(data, "order_id")))){
(vErrors ??= []).push(failure372(instancePath));
errors++;
}
if(data.order_id !== undefined && func0.call(data, "order_id")){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure373(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure374(instancePath+"/order_id"));
errors++;
}
if(!pattern111.test(data0)){
(vErrors ??= []).push(failure375(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure376(instancePath+"/order_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}
function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 4096 && func70(data1) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data1)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}
function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate338(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate340(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}
export const fulfillOrder_body = validate342;
function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.order_id === undefined) || (!(func0.call(data, "order_id")))){
(vErrors ??= []).push(failure372(instancePath));
errors++;
}
if(data.order_id !== undefined && func0.call(data, "order_id")){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure373(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure374(instancePath+"/order_id"));
errors++;
}
if(!pattern111.test(data0)){
(vErrors ??= []).push(failure375(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure376(instancePath+"/order_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}
function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 4096 && func70(data1) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data1)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}
const pattern128 = new RegExp("^[0-9A-Za-z-]*$", "u");
function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.carrier === undefined) || (!(func0.call(data, "carrier")))){
(vErrors ??= []).push(failure384(instancePath));
errors++;
}
if((data.number === undefined) || (!(func0.call(data, "number")))){
(vErrors ??= []).push(failure385(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((key0 !== "carrier") && (key0 !== "number")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.carrier !== undefined && func0.call(data, "carrier")){
let data0 = data.carrier;
if(typeof data0 === "string"){
const text0 = func73(data0);
if(data !== undefined){
data["carrier"] = text0;
data0 = text0;
}
if(data0.length > 50 && func70(data0) > 50){
(vErrors ??= []).push(failure386(instancePath+"/carrier"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure387(instancePath+"/carrier"));
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push(failure388(instancePath+"/carrier"));
errors++;
}
}
else {
(vErrors ??= []).push(failure389(instancePath+"/carrier"));
errors++;
}
}
if(data.number !== undefined && func0.call(data, "number")){
let data1 = data.number;
if(typeof data1 === "string"){
const text1 = func73(data1);
if(data !== undefined){
data["number"] = text1;
data1 = text1;
}
if(data1.length > 50 && func70(data1) > 50){
(vErrors ??= []).push(failure390(instancePath+"/number"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure391(instancePath+"/number"));
errors++;
}
if(!pattern128.test(data1)){
(vErrors ??= []).push(failure392(instancePath+"/number"));
errors++;
}
}
else {
(vErrors ??= []).push(failure393(instancePath+"/number"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}
function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(key0 !== "tracking"){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.tracking !== undefined && func0.call(data, "tracking")){
let data0 = data.tracking;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(!(validate348(data0, {instancePath:instancePath+"/tracking",parentData:data,parentDataProperty:"tracking",rootData}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data0 !== null){
(vErrors ??= []).push(failure394(instancePath+"/tracking"));
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push(failure395(instancePath+"/tracking"));
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate347.errors = vErrors;
return errors === 0;
}
function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate343(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate345(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate347(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate347.errors : vErrors.concat(validate347.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}
export const listPayments = validate351;
const pattern129 = new RegExp("^-?(?:created_at)$", "u");
const pattern130 = new RegExp("^(?:id|order_id|status|amount|currency|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)(?:,(?:id|order_id|status|amount|currency|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)){0,16}$", "u");
const obj23 = {"ko":"다음 중에서 선택해 주세요: created_at","en":"Choose from: created_at.","ja":"次の中から選択してください: created_at"};
const obj24 = {"ko":"다음 중에서 선택해 주세요: id, order_id, status, amount, currency, amount_captured, amount_refunded, provider, method_label, capture_mode, expires_at, failure, refunds, version, etag, created_at, updated_at","en":"Choose from: id, order_id, status, amount, currency, amount_captured, amount_refunded, provider, method_label, capture_mode, expires_at, failure, refunds, version, etag, created_at, updated_at.","ja":"次の中から選択してください: id, order_id, status, amount, currency, amount_captured, amount_refunded, provider, method_label, capture_mode, expires_at, failure, refunds, version, etag, created_at, updated_at"};
function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure17(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure18(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure19(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.include_total !== undefined && func0.call(data, "include_total")){
if(typeof data.include_total !== "boolean"){
(vErrors ??= []).push(failure27(instancePath+"/include_total"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure28(instancePath+"/sort"));
errors++;
}
if(!pattern129.test(data5)){
(vErrors ??= []).push(failure396(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure30(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern130.test(data6)){
(vErrors ??= []).push(failure397(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
if(data["filter[order_id]"] !== undefined && func0.call(data, "filter[order_id]")){
let data7 = data["filter[order_id]"];
const _errs20 = errors;
let valid5 = false;
const _errs21 = errors;
if(typeof data7 === "string"){
if(data7.length > 24 && func70(data7) > 24){
(vErrors ??= []).push(failure373(instancePath+"/filter[order_id]"));
errors++;
}
if(data7.length < 24 || data7.length < 48 && func70(data7) < 24){
(vErrors ??= []).push(failure374(instancePath+"/filter[order_id]"));
errors++;
}
if(!pattern111.test(data7)){
(vErrors ??= []).push(failure375(instancePath+"/filter[order_id]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure376(instancePath+"/filter[order_id]"));
errors++;
}
var _valid0 = _errs21 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs24 = errors;
if(data7 !== null){
(vErrors ??= []).push(failure398(instancePath+"/filter[order_id]"));
errors++;
}
var _valid0 = _errs24 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
(vErrors ??= []).push(failure399(instancePath+"/filter[order_id]"));
errors++;
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
}
if(data["filter[order_id][eq]"] !== undefined && func0.call(data, "filter[order_id][eq]")){
let data8 = data["filter[order_id][eq]"];
const _errs27 = errors;
let valid7 = false;
const _errs28 = errors;
if(typeof data8 === "string"){
if(data8.length > 24 && func70(data8) > 24){
(vErrors ??= []).push(failure373(instancePath+"/filter[order_id][eq]"));
errors++;
}
if(data8.length < 24 || data8.length < 48 && func70(data8) < 24){
(vErrors ??= []).push(failure374(instancePath+"/filter[order_id][eq]"));
errors++;
}
if(!pattern111.test(data8)){
(vErrors ??= []).push(failure375(instancePath+"/filter[order_id][eq]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure376(instancePath+"/filter[order_id][eq]"));
errors++;
}
var _valid1 = _errs28 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs31 = errors;
if(data8 !== null){
(vErrors ??= []).push(failure400(instancePath+"/filter[order_id][eq]"));
errors++;
}
var _valid1 = _errs31 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push(failure401(instancePath+"/filter[order_id][eq]"));
errors++;
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
}
if(data["filter[status]"] !== undefined && func0.call(data, "filter[status]")){
let data9 = data["filter[status]"];
if(typeof data9 !== "string"){
(vErrors ??= []).push(failure402(instancePath+"/filter[status]"));
errors++;
}
if(!(((((((data9 === "pending") || (data9 === "authorized")) || (data9 === "captured")) || (data9 === "partially_refunded")) || (data9 === "refunded")) || (data9 === "voided")) || (data9 === "failed"))){
(vErrors ??= []).push(failure403(instancePath+"/filter[status]"));
errors++;
}
}
if(data["filter[status][eq]"] !== undefined && func0.call(data, "filter[status][eq]")){
let data10 = data["filter[status][eq]"];
if(typeof data10 !== "string"){
(vErrors ??= []).push(failure402(instancePath+"/filter[status][eq]"));
errors++;
}
if(!(((((((data10 === "pending") || (data10 === "authorized")) || (data10 === "captured")) || (data10 === "partially_refunded")) || (data10 === "refunded")) || (data10 === "voided")) || (data10 === "failed"))){
(vErrors ??= []).push(failure403(instancePath+"/filter[status][eq]"));
errors++;
}
}
if(data["filter[status][in]"] !== undefined && func0.call(data, "filter[status][in]")){
let data11 = data["filter[status][in]"];
if(Array.isArray(data11)){
if(data11.length > 50){
(vErrors ??= []).push(failure334(instancePath+"/filter[status][in]"));
errors++;
}
if(data11.length < 1){
(vErrors ??= []).push(failure335(instancePath+"/filter[status][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data11.length, 50); i0++){
let data12 = data11[i0];
if(typeof data12 !== "string"){
(vErrors ??= []).push(failure402(instancePath+"/filter[status][in]/" + i0));
errors++;
}
if(!(((((((data12 === "pending") || (data12 === "authorized")) || (data12 === "captured")) || (data12 === "partially_refunded")) || (data12 === "refunded")) || (data12 === "voided")) || (data12 === "failed"))){
(vErrors ??= []).push(failure403(instancePath+"/filter[status][in]/" + i0));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure336(instancePath+"/filter[status][in]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate39(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate39(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate39(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate39(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate352.errors = vErrors;
return errors === 0;
}
function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate358.errors = vErrors;
return errors === 0;
}
function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate352(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate358(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate351.errors = vErrors;
return errors === 0;
}
export const createPayment_body = validate360;
function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure304(instancePath));
errors++;
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate361.errors = vErrors;
return errors === 0;
}
const pattern136 = new RegExp("^[\\x20-\\x7e]*$", "u");
function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 99999999999999 || isNaN(data)){
(vErrors ??= []).push(failure404(instancePath));
errors++;
}
if(data < 0.01 || isNaN(data)){
(vErrors ??= []).push(failure405(instancePath));
errors++;
}
if(!(formats2.validate(data))){
(vErrors ??= []).push(failure3(instancePath));
errors++;
}
const scale0 = func63(data, obj1, parentData?.["currency"]);
if(scale0 !== undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/x-money",keyword:"x-money",params:scale0});
errors++;
}
}
else {
(vErrors ??= []).push(failure4(instancePath));
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}
function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payment_method === undefined){
data.payment_method = "card_ok";
}
if(data.capture === undefined){
data.capture = false;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((((key0 !== "order_id") && (key0 !== "payment_method")) && (key0 !== "amount")) && (key0 !== "currency")) && (key0 !== "capture")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.order_id !== undefined && func0.call(data, "order_id")){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure373(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure374(instancePath+"/order_id"));
errors++;
}
if(!pattern111.test(data0)){
(vErrors ??= []).push(failure375(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure376(instancePath+"/order_id"));
errors++;
}
}
let data1 = data.payment_method;
if(typeof data1 === "string"){
if(data1.length > 200 && func70(data1) > 200){
(vErrors ??= []).push(failure406(instancePath+"/payment_method"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure407(instancePath+"/payment_method"));
errors++;
}
if(!pattern136.test(data1)){
(vErrors ??= []).push(failure408(instancePath+"/payment_method"));
errors++;
}
}
else {
(vErrors ??= []).push(failure409(instancePath+"/payment_method"));
errors++;
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(validate364(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate36(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(typeof data.capture !== "boolean"){
(vErrors ??= []).push(failure410(instancePath+"/capture"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate363.errors = vErrors;
return errors === 0;
}
function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate361(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate363(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate360.errors = vErrors;
return errors === 0;
}
export const getPayment_path = validate368;
const pattern137 = new RegExp("^pay_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.payment_id === undefined) || (!(func0.call(data, "payment_id")))){
(vErrors ??= []).push(failure411(instancePath));
errors++;
}
if(data.payment_id !== undefined && func0.call(data, "payment_id")){
let data0 = data.payment_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure412(instancePath+"/payment_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure413(instancePath+"/payment_id"));
errors++;
}
if(!pattern137.test(data0)){
(vErrors ??= []).push(failure414(instancePath+"/payment_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure415(instancePath+"/payment_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate369.errors = vErrors;
return errors === 0;
}
function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate369(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate368.errors = vErrors;
return errors === 0;
}
export const getPayment = validate371;
function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.payment_id === undefined) || (!(func0.call(data, "payment_id")))){
(vErrors ??= []).push(failure411(instancePath));
errors++;
}
if(data.payment_id !== undefined && func0.call(data, "payment_id")){
let data0 = data.payment_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure412(instancePath+"/payment_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure413(instancePath+"/payment_id"));
errors++;
}
if(!pattern137.test(data0)){
(vErrors ??= []).push(failure414(instancePath+"/payment_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure415(instancePath+"/payment_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}
function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
if(data["if-modified-since"] !== undefined && func0.call(data, "if-modified-since")){
let data1 = data["if-modified-since"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure121(instancePath+"/if-modified-since"));
errors++;
}
if(!pattern14.test(data1)){
(vErrors ??= []).push(failure122(instancePath+"/if-modified-since"));
errors++;
}
}
else {
(vErrors ??= []).push(failure123(instancePath+"/if-modified-since"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate374.errors = vErrors;
return errors === 0;
}
function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate372(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate374(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate371.errors = vErrors;
return errors === 0;
}
export const capturePayment = validate376;
function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.payment_id === undefined) || (!(func0.call(data, "payment_id")))){
(vErrors ??= []).push(failure411(instancePath));
errors++;
}
if(data.payment_id !== undefined && func0.call(data, "payment_id")){
let data0 = data.payment_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure412(instancePath+"/payment_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure413(instancePath+"/payment_id"));
errors++;
}
if(!pattern137.test(data0)){
(vErrors ??= []).push(failure414(instancePath+"/payment_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure415(instancePath+"/payment_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}
function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure304(instancePath));
errors++;
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate379.errors = vErrors;
return errors === 0;
}
function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate377(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate379(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate376.errors = vErrors;
return errors === 0;
}
export const createRefund_body = validate381;
function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.payment_id === undefined) || (!(func0.call(data, "payment_id")))){
(vErrors ??= []).push(failure411(instancePath));
errors++;
}
if(data.payment_id !== undefined && func0.call(data, "payment_id")){
let data0 = data.payment_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure412(instancePath+"/payment_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure413(instancePath+"/payment_id"));
errors++;
}
if(!pattern137.test(data0)){
(vErrors ??= []).push(failure414(instancePath+"/payment_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure415(instancePath+"/payment_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}
function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure304(instancePath));
errors++;
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}
function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
data.reason = "requested_by_customer";
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((key0 !== "amount") && (key0 !== "reason")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(validate364(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
errors = vErrors.length;
}
}
let data1 = data.reason;
if(typeof data1 !== "string"){
(vErrors ??= []).push(failure416(instancePath+"/reason"));
errors++;
}
if(!(((((data1 === "requested_by_customer") || (data1 === "duplicate")) || (data1 === "fraudulent")) || (data1 === "defective")) || (data1 === "other"))){
(vErrors ??= []).push(failure417(instancePath+"/reason"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate386.errors = vErrors;
return errors === 0;
}
function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate382(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate384(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate386(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate381.errors = vErrors;
return errors === 0;
}
export const receiveProviderEvent_path = validate389;
const pattern145 = new RegExp("^[a-z]+$", "u");
function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.provider === undefined) || (!(func0.call(data, "provider")))){
(vErrors ??= []).push(failure418(instancePath));
errors++;
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data0 = data.provider;
if(typeof data0 === "string"){
if(data0.length > 40 && func70(data0) > 40){
(vErrors ??= []).push(failure419(instancePath+"/provider"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure420(instancePath+"/provider"));
errors++;
}
if(!pattern145.test(data0)){
(vErrors ??= []).push(failure421(instancePath+"/provider"));
errors++;
}
}
else {
(vErrors ??= []).push(failure422(instancePath+"/provider"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate390.errors = vErrors;
return errors === 0;
}
function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate390(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}
export const receiveProviderEvent = validate392;
function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.provider === undefined) || (!(func0.call(data, "provider")))){
(vErrors ??= []).push(failure418(instancePath));
errors++;
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data0 = data.provider;
if(typeof data0 === "string"){
if(data0.length > 40 && func70(data0) > 40){
(vErrors ??= []).push(failure419(instancePath+"/provider"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure420(instancePath+"/provider"));
errors++;
}
if(!pattern145.test(data0)){
(vErrors ??= []).push(failure421(instancePath+"/provider"));
errors++;
}
}
else {
(vErrors ??= []).push(failure422(instancePath+"/provider"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate393.errors = vErrors;
return errors === 0;
}
function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["payment-signature"] !== undefined && func0.call(data, "payment-signature")){
let data0 = data["payment-signature"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/payment-signature"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/payment-signature"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/payment-signature"));
errors++;
}
}
if(data["stripe-signature"] !== undefined && func0.call(data, "stripe-signature")){
let data1 = data["stripe-signature"];
if(typeof data1 === "string"){
if(data1.length > 4096 && func70(data1) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/stripe-signature"));
errors++;
}
if(!pattern14.test(data1)){
(vErrors ??= []).push(failure82(instancePath+"/stripe-signature"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/stripe-signature"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate395.errors = vErrors;
return errors === 0;
}
function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate393(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate395(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}
export const receiveProviderEvent_body = validate397;
function validate398(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.provider === undefined) || (!(func0.call(data, "provider")))){
(vErrors ??= []).push(failure418(instancePath));
errors++;
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data0 = data.provider;
if(typeof data0 === "string"){
if(data0.length > 40 && func70(data0) > 40){
(vErrors ??= []).push(failure419(instancePath+"/provider"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure420(instancePath+"/provider"));
errors++;
}
if(!pattern145.test(data0)){
(vErrors ??= []).push(failure421(instancePath+"/provider"));
errors++;
}
}
else {
(vErrors ??= []).push(failure422(instancePath+"/provider"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate398.errors = vErrors;
return errors === 0;
}
function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["payment-signature"] !== undefined && func0.call(data, "payment-signature")){
let data0 = data["payment-signature"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/payment-signature"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/payment-signature"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/payment-signature"));
errors++;
}
}
if(data["stripe-signature"] !== undefined && func0.call(data, "stripe-signature")){
let data1 = data["stripe-signature"];
if(typeof data1 === "string"){
if(data1.length > 4096 && func70(data1) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/stripe-signature"));
errors++;
}
if(!pattern14.test(data1)){
(vErrors ??= []).push(failure82(instancePath+"/stripe-signature"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/stripe-signature"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate400.errors = vErrors;
return errors === 0;
}
function validate397(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate398(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate400(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
let data2 = data.body;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 1000){
(vErrors ??= []).push(failure423(instancePath+"/body"));
errors++;
}
}
else {
(vErrors ??= []).push(failure424(instancePath+"/body"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate397.errors = vErrors;
return errors === 0;
}
export const listItems_2 = validate402;
function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push(failure237(instancePath));
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 999999999999 || isNaN(data)){
(vErrors ??= []).push(failure425(instancePath));
errors++;
}
if(data < 0 || isNaN(data)){
(vErrors ??= []).push(failure2(instancePath));
errors++;
}
if(!(formats0.validate(data))){
(vErrors ??= []).push(failure426(instancePath));
errors++;
}
}
validate405.errors = vErrors;
return errors === 0;
}
const pattern153 = new RegExp("^(?:id|name|description|price|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)(?:,(?:id|name|description|price|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)){0,18}$", "u");
const obj28 = {"ko":"다음 중에서 선택해 주세요: id, name, description, price, category_id, sku, stock, available, active, image_ids, images, rating_average, rating_count, version, etag, created_at, updated_at, category, reviews","en":"Choose from: id, name, description, price, category_id, sku, stock, available, active, image_ids, images, rating_average, rating_count, version, etag, created_at, updated_at, category, reviews.","ja":"次の中から選択してください: id, name, description, price, category_id, sku, stock, available, active, image_ids, images, rating_average, rating_count, version, etag, created_at, updated_at, category, reviews"};
function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data0 = data.category_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure12(instancePath+"/category_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure13(instancePath+"/category_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure14(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure15(instancePath+"/category_id"));
errors++;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate36(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.min_price !== undefined && func0.call(data, "min_price")){
if(!(validate405(data.min_price, {instancePath:instancePath+"/min_price",parentData:data,parentDataProperty:"min_price",rootData}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data.max_price !== undefined && func0.call(data, "max_price")){
if(!(validate405(data.max_price, {instancePath:instancePath+"/max_price",parentData:data,parentDataProperty:"max_price",rootData}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data.include_inactive !== undefined && func0.call(data, "include_inactive")){
if(typeof data.include_inactive !== "boolean"){
(vErrors ??= []).push(failure16(instancePath+"/include_inactive"));
errors++;
}
}
if(data.page !== undefined && func0.call(data, "page")){
let data5 = data.page;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push(failure17(instancePath+"/page"));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10000 || isNaN(data5)){
(vErrors ??= []).push(failure18(instancePath+"/page"));
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push(failure19(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data5))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data6 = data.size;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data6))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data7 = data.limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data7))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data8 = data.cursor;
if(typeof data8 === "string"){
if(data8.length > 2048 && func70(data8) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
if(typeof data.count !== "boolean"){
(vErrors ??= []).push(failure427(instancePath+"/count"));
errors++;
}
}
if(data.q !== undefined && func0.call(data, "q")){
if(!(validate27(data.q, {instancePath:instancePath+"/q",parentData:data,parentDataProperty:"q",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data11 = data.sort;
if(typeof data11 === "string"){
if(data11.length > 500 && func70(data11) > 500){
(vErrors ??= []).push(failure28(instancePath+"/sort"));
errors++;
}
if(!pattern5.test(data11)){
(vErrors ??= []).push(failure29(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure30(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data12 = data.fields;
if(typeof data12 === "string"){
if(data12.length > 500 && func70(data12) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern153.test(data12)){
(vErrors ??= []).push(failure428(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
if(data.include !== undefined && func0.call(data, "include")){
let data13 = data.include;
if(typeof data13 === "string"){
if(data13.length > 500 && func70(data13) > 500){
(vErrors ??= []).push(failure34(instancePath+"/include"));
errors++;
}
if(!pattern7.test(data13)){
(vErrors ??= []).push(failure35(instancePath+"/include"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/include"));
errors++;
}
}
if(data["filter[id][in]"] !== undefined && func0.call(data, "filter[id][in]")){
let data14 = data["filter[id][in]"];
if(Array.isArray(data14)){
if(data14.length > 50){
(vErrors ??= []).push(failure37(instancePath+"/filter[id][in]"));
errors++;
}
if(data14.length < 1){
(vErrors ??= []).push(failure38(instancePath+"/filter[id][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data14.length, 50); i0++){
let data15 = data14[i0];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push(failure39(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
(vErrors ??= []).push(failure40(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if(data15 < 1 || isNaN(data15)){
(vErrors ??= []).push(failure41(instancePath+"/filter[id][in]/" + i0));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure42(instancePath+"/filter[id][in]"));
errors++;
}
}
if(data["filter[name]"] !== undefined && func0.call(data, "filter[name]")){
let data16 = data["filter[name]"];
if(typeof data16 === "string"){
const text0 = func73(data16);
if(data !== undefined){
data["filter[name]"] = text0;
data16 = text0;
}
if(data16.length > 100 && func70(data16) > 100){
(vErrors ??= []).push(failure43(instancePath+"/filter[name]"));
errors++;
}
if(!pattern8.test(data16)){
(vErrors ??= []).push(failure44(instancePath+"/filter[name]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure45(instancePath+"/filter[name]"));
errors++;
}
}
if(data["filter[name][eq]"] !== undefined && func0.call(data, "filter[name][eq]")){
let data17 = data["filter[name][eq]"];
if(typeof data17 === "string"){
const text1 = func73(data17);
if(data !== undefined){
data["filter[name][eq]"] = text1;
data17 = text1;
}
if(data17.length > 100 && func70(data17) > 100){
(vErrors ??= []).push(failure46(instancePath+"/filter[name][eq]"));
errors++;
}
if(!pattern8.test(data17)){
(vErrors ??= []).push(failure47(instancePath+"/filter[name][eq]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure48(instancePath+"/filter[name][eq]"));
errors++;
}
}
if(data["filter[price]"] !== undefined && func0.call(data, "filter[price]")){
if(!(validate405(data["filter[price]"], {instancePath:instancePath+"/filter[price]",parentData:data,parentDataProperty:"filter[price]",rootData}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data["filter[price][eq]"] !== undefined && func0.call(data, "filter[price][eq]")){
if(!(validate405(data["filter[price][eq]"], {instancePath:instancePath+"/filter[price][eq]",parentData:data,parentDataProperty:"filter[price][eq]",rootData}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data["filter[price][ne]"] !== undefined && func0.call(data, "filter[price][ne]")){
if(!(validate405(data["filter[price][ne]"], {instancePath:instancePath+"/filter[price][ne]",parentData:data,parentDataProperty:"filter[price][ne]",rootData}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data["filter[price][gt]"] !== undefined && func0.call(data, "filter[price][gt]")){
if(!(validate405(data["filter[price][gt]"], {instancePath:instancePath+"/filter[price][gt]",parentData:data,parentDataProperty:"filter[price][gt]",rootData}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data["filter[price][gte]"] !== undefined && func0.call(data, "filter[price][gte]")){
if(!(validate405(data["filter[price][gte]"], {instancePath:instancePath+"/filter[price][gte]",parentData:data,parentDataProperty:"filter[price][gte]",rootData}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data["filter[price][lt]"] !== undefined && func0.call(data, "filter[price][lt]")){
if(!(validate405(data["filter[price][lt]"], {instancePath:instancePath+"/filter[price][lt]",parentData:data,parentDataProperty:"filter[price][lt]",rootData}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data["filter[price][lte]"] !== undefined && func0.call(data, "filter[price][lte]")){
if(!(validate405(data["filter[price][lte]"], {instancePath:instancePath+"/filter[price][lte]",parentData:data,parentDataProperty:"filter[price][lte]",rootData}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data["filter[price][in]"] !== undefined && func0.call(data, "filter[price][in]")){
let data25 = data["filter[price][in]"];
if(Array.isArray(data25)){
if(data25.length > 50){
(vErrors ??= []).push(failure49(instancePath+"/filter[price][in]"));
errors++;
}
if(data25.length < 1){
(vErrors ??= []).push(failure50(instancePath+"/filter[price][in]"));
errors++;
}
for(let i1=0; i1<Math.min(data25.length, 50); i1++){
let data26 = data25[i1];
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push(failure429(instancePath+"/filter[price][in]/" + i1));
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 999999999999 || isNaN(data26)){
(vErrors ??= []).push(failure430(instancePath+"/filter[price][in]/" + i1));
errors++;
}
if(data26 < 0 || isNaN(data26)){
(vErrors ??= []).push(failure52(instancePath+"/filter[price][in]/" + i1));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure54(instancePath+"/filter[price][in]"));
errors++;
}
}
if(data["filter[category_id]"] !== undefined && func0.call(data, "filter[category_id]")){
let data27 = data["filter[category_id]"];
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
(vErrors ??= []).push(failure55(instancePath+"/filter[category_id]"));
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
(vErrors ??= []).push(failure56(instancePath+"/filter[category_id]"));
errors++;
}
if(data27 < 1 || isNaN(data27)){
(vErrors ??= []).push(failure57(instancePath+"/filter[category_id]"));
errors++;
}
if(!(formats0.validate(data27))){
(vErrors ??= []).push(failure58(instancePath+"/filter[category_id]"));
errors++;
}
}
}
if(data["filter[category_id][eq]"] !== undefined && func0.call(data, "filter[category_id][eq]")){
let data28 = data["filter[category_id][eq]"];
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
(vErrors ??= []).push(failure59(instancePath+"/filter[category_id][eq]"));
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
(vErrors ??= []).push(failure60(instancePath+"/filter[category_id][eq]"));
errors++;
}
if(data28 < 1 || isNaN(data28)){
(vErrors ??= []).push(failure61(instancePath+"/filter[category_id][eq]"));
errors++;
}
if(!(formats0.validate(data28))){
(vErrors ??= []).push(failure62(instancePath+"/filter[category_id][eq]"));
errors++;
}
}
}
if(data["filter[category_id][in]"] !== undefined && func0.call(data, "filter[category_id][in]")){
let data29 = data["filter[category_id][in]"];
if(Array.isArray(data29)){
if(data29.length > 50){
(vErrors ??= []).push(failure63(instancePath+"/filter[category_id][in]"));
errors++;
}
if(data29.length < 1){
(vErrors ??= []).push(failure64(instancePath+"/filter[category_id][in]"));
errors++;
}
for(let i2=0; i2<Math.min(data29.length, 50); i2++){
let data30 = data29[i2];
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
(vErrors ??= []).push(failure65(instancePath+"/filter[category_id][in]/" + i2));
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
(vErrors ??= []).push(failure66(instancePath+"/filter[category_id][in]/" + i2));
errors++;
}
if(data30 < 1 || isNaN(data30)){
(vErrors ??= []).push(failure67(instancePath+"/filter[category_id][in]/" + i2));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure68(instancePath+"/filter[category_id][in]"));
errors++;
}
}
if(data["filter[sku]"] !== undefined && func0.call(data, "filter[sku]")){
let data31 = data["filter[sku]"];
if(typeof data31 === "string"){
if(data31.length > 64 && func70(data31) > 64){
(vErrors ??= []).push(failure69(instancePath+"/filter[sku]"));
errors++;
}
if(!pattern10.test(data31)){
(vErrors ??= []).push(failure70(instancePath+"/filter[sku]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure71(instancePath+"/filter[sku]"));
errors++;
}
}
if(data["filter[sku][eq]"] !== undefined && func0.call(data, "filter[sku][eq]")){
let data32 = data["filter[sku][eq]"];
if(typeof data32 === "string"){
if(data32.length > 64 && func70(data32) > 64){
(vErrors ??= []).push(failure72(instancePath+"/filter[sku][eq]"));
errors++;
}
if(!pattern10.test(data32)){
(vErrors ??= []).push(failure73(instancePath+"/filter[sku][eq]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure74(instancePath+"/filter[sku][eq]"));
errors++;
}
}
if(data["filter[sku][in]"] !== undefined && func0.call(data, "filter[sku][in]")){
let data33 = data["filter[sku][in]"];
if(Array.isArray(data33)){
if(data33.length > 50){
(vErrors ??= []).push(failure75(instancePath+"/filter[sku][in]"));
errors++;
}
if(data33.length < 1){
(vErrors ??= []).push(failure76(instancePath+"/filter[sku][in]"));
errors++;
}
for(let i3=0; i3<Math.min(data33.length, 50); i3++){
let data34 = data33[i3];
if(typeof data34 === "string"){
if(data34.length > 64 && func70(data34) > 64){
(vErrors ??= []).push(failure77(instancePath+"/filter[sku][in]/" + i3));
errors++;
}
if(!pattern10.test(data34)){
(vErrors ??= []).push(failure78(instancePath+"/filter[sku][in]/" + i3));
errors++;
}
}
else {
(vErrors ??= []).push(failure79(instancePath+"/filter[sku][in]/" + i3));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/filter[sku][in]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate39(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate39(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate39(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate39(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gt]"] !== undefined && func0.call(data, "filter[updated_at][gt]")){
if(!(validate39(data["filter[updated_at][gt]"], {instancePath:instancePath+"/filter[updated_at][gt]",parentData:data,parentDataProperty:"filter[updated_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gte]"] !== undefined && func0.call(data, "filter[updated_at][gte]")){
if(!(validate39(data["filter[updated_at][gte]"], {instancePath:instancePath+"/filter[updated_at][gte]",parentData:data,parentDataProperty:"filter[updated_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lt]"] !== undefined && func0.call(data, "filter[updated_at][lt]")){
if(!(validate39(data["filter[updated_at][lt]"], {instancePath:instancePath+"/filter[updated_at][lt]",parentData:data,parentDataProperty:"filter[updated_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lte]"] !== undefined && func0.call(data, "filter[updated_at][lte]")){
if(!(validate39(data["filter[updated_at][lte]"], {instancePath:instancePath+"/filter[updated_at][lte]",parentData:data,parentDataProperty:"filter[updated_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}
function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate425.errors = vErrors;
return errors === 0;
}
function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate403(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate425(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}
export const createItem_body_2 = validate427;
function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate428.errors = vErrors;
return errors === 0;
}
function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
(vErrors ??= []).push(failure431(instancePath));
errors++;
}
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
(vErrors ??= []).push(failure432(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((key0 !== "amount") && (key0 !== "currency")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(validate405(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate36(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate432.errors = vErrors;
return errors === 0;
}
function validate430(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
data.description = null;
}
if(data.category_id === undefined){
data.category_id = null;
}
if(data.sku === undefined){
data.sku = null;
}
if(data.stock === undefined){
data.stock = null;
}
if(data.active === undefined){
data.active = true;
}
if(data.image_ids === undefined){
data.image_ids = [];
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push(failure91(instancePath));
errors++;
}
if((data.price === undefined) || (!(func0.call(data, "price")))){
(vErrors ??= []).push(failure92(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((((((((key0 !== "name") && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "active")) && (key0 !== "image_ids")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push(failure93(instancePath+"/description"));
errors++;
}
if(typeof data1 === "string"){
const text0 = func73(data1);
if(data !== undefined){
data["description"] = text0;
data1 = text0;
}
if(data1.length > 5000 && func70(data1) > 5000){
(vErrors ??= []).push(failure94(instancePath+"/description"));
errors++;
}
if(!pattern18.test(data1)){
(vErrors ??= []).push(failure95(instancePath+"/description"));
errors++;
}
}
if(data.price !== undefined && func0.call(data, "price")){
if(!(validate432(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
}
let data3 = data.category_id;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push(failure98(instancePath+"/category_id"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push(failure99(instancePath+"/category_id"));
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push(failure100(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data3))){
(vErrors ??= []).push(failure101(instancePath+"/category_id"));
errors++;
}
}
let data4 = data.sku;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push(failure102(instancePath+"/sku"));
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 64 && func70(data4) > 64){
(vErrors ??= []).push(failure103(instancePath+"/sku"));
errors++;
}
if(!pattern10.test(data4)){
(vErrors ??= []).push(failure104(instancePath+"/sku"));
errors++;
}
}
let data5 = data.stock;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
(vErrors ??= []).push(failure105(instancePath+"/stock"));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000000 || isNaN(data5)){
(vErrors ??= []).push(failure106(instancePath+"/stock"));
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push(failure107(instancePath+"/stock"));
errors++;
}
if(!(formats0.validate(data5))){
(vErrors ??= []).push(failure108(instancePath+"/stock"));
errors++;
}
}
if(typeof data.active !== "boolean"){
(vErrors ??= []).push(failure109(instancePath+"/active"));
errors++;
}
let data7 = data.image_ids;
if(Array.isArray(data7)){
if(data7.length > 10){
(vErrors ??= []).push(failure110(instancePath+"/image_ids"));
errors++;
}
for(let i0=0; i0<Math.min(data7.length, 10); i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(data8.length > 25 && func70(data8) > 25){
(vErrors ??= []).push(failure111(instancePath+"/image_ids/" + i0));
errors++;
}
if(data8.length < 25 || data8.length < 50 && func70(data8) < 25){
(vErrors ??= []).push(failure112(instancePath+"/image_ids/" + i0));
errors++;
}
if(!pattern20.test(data8)){
(vErrors ??= []).push(failure113(instancePath+"/image_ids/" + i0));
errors++;
}
}
else {
(vErrors ??= []).push(failure114(instancePath+"/image_ids/" + i0));
errors++;
}
}
if(data7.length <= 10){
let i1 = data7.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data7[i1], data7[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/image_ids",schemaPath:"#/properties/image_ids/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
}
else {
(vErrors ??= []).push(failure115(instancePath+"/image_ids"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate430.errors = vErrors;
return errors === 0;
}
function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate428(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate430(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate430.errors : vErrors.concat(validate430.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate427.errors = vErrors;
return errors === 0;
}
export const replaceItem_body_2 = validate437;
function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate438.errors = vErrors;
return errors === 0;
}
function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate440.errors = vErrors;
return errors === 0;
}
function validate442(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
data.description = null;
}
if(data.category_id === undefined){
data.category_id = null;
}
if(data.sku === undefined){
data.sku = null;
}
if(data.active === undefined){
data.active = true;
}
if(data.image_ids === undefined){
data.image_ids = [];
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push(failure91(instancePath));
errors++;
}
if((data.price === undefined) || (!(func0.call(data, "price")))){
(vErrors ??= []).push(failure92(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/id"));
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push(failure93(instancePath+"/description"));
errors++;
}
if(typeof data2 === "string"){
const text0 = func73(data2);
if(data !== undefined){
data["description"] = text0;
data2 = text0;
}
if(data2.length > 5000 && func70(data2) > 5000){
(vErrors ??= []).push(failure94(instancePath+"/description"));
errors++;
}
if(!pattern18.test(data2)){
(vErrors ??= []).push(failure95(instancePath+"/description"));
errors++;
}
}
if(data.price !== undefined && func0.call(data, "price")){
if(!(validate432(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
}
let data4 = data.category_id;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push(failure98(instancePath+"/category_id"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push(failure99(instancePath+"/category_id"));
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push(failure100(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data4))){
(vErrors ??= []).push(failure101(instancePath+"/category_id"));
errors++;
}
}
let data5 = data.sku;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push(failure102(instancePath+"/sku"));
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 64 && func70(data5) > 64){
(vErrors ??= []).push(failure103(instancePath+"/sku"));
errors++;
}
if(!pattern10.test(data5)){
(vErrors ??= []).push(failure104(instancePath+"/sku"));
errors++;
}
}
if(data.stock !== undefined && func0.call(data, "stock")){
let data6 = data.stock;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push(failure144(instancePath+"/stock"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
(vErrors ??= []).push(failure145(instancePath+"/stock"));
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push(failure146(instancePath+"/stock"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure147(instancePath+"/stock"));
errors++;
}
}
}
if(data.available !== undefined && func0.call(data, "available")){
let data7 = data.available;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push(failure148(instancePath+"/available"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
(vErrors ??= []).push(failure149(instancePath+"/available"));
errors++;
}
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push(failure150(instancePath+"/available"));
errors++;
}
if(!(formats0.validate(data7))){
(vErrors ??= []).push(failure151(instancePath+"/available"));
errors++;
}
}
}
if(typeof data.active !== "boolean"){
(vErrors ??= []).push(failure109(instancePath+"/active"));
errors++;
}
let data9 = data.image_ids;
if(Array.isArray(data9)){
if(data9.length > 10){
(vErrors ??= []).push(failure110(instancePath+"/image_ids"));
errors++;
}
for(let i0=0; i0<Math.min(data9.length, 10); i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(data10.length > 25 && func70(data10) > 25){
(vErrors ??= []).push(failure111(instancePath+"/image_ids/" + i0));
errors++;
}
if(data10.length < 25 || data10.length < 50 && func70(data10) < 25){
(vErrors ??= []).push(failure112(instancePath+"/image_ids/" + i0));
errors++;
}
if(!pattern20.test(data10)){
(vErrors ??= []).push(failure113(instancePath+"/image_ids/" + i0));
errors++;
}
}
else {
(vErrors ??= []).push(failure114(instancePath+"/image_ids/" + i0));
errors++;
}
}
if(data9.length <= 10){
let i1 = data9.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data9[i1], data9[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/image_ids",schemaPath:"#/properties/image_ids/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
}
else {
(vErrors ??= []).push(failure115(instancePath+"/image_ids"));
errors++;
}
if(data.images !== undefined && func0.call(data, "images")){
if(!(validate86(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.rating_average !== undefined && func0.call(data, "rating_average")){
let data12 = data.rating_average;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
(vErrors ??= []).push(failure152(instancePath+"/rating_average"));
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 5 || isNaN(data12)){
(vErrors ??= []).push(failure153(instancePath+"/rating_average"));
errors++;
}
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push(failure154(instancePath+"/rating_average"));
errors++;
}
}
}
if(data.rating_count !== undefined && func0.call(data, "rating_count")){
let data13 = data.rating_count;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push(failure155(instancePath+"/rating_count"));
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
(vErrors ??= []).push(failure156(instancePath+"/rating_count"));
errors++;
}
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push(failure157(instancePath+"/rating_count"));
errors++;
}
if(!(formats0.validate(data13))){
(vErrors ??= []).push(failure158(instancePath+"/rating_count"));
errors++;
}
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data14 = data.version;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push(failure159(instancePath+"/version"));
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
(vErrors ??= []).push(failure160(instancePath+"/version"));
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push(failure161(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data14))){
(vErrors ??= []).push(failure162(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data15 = data.etag;
if(typeof data15 === "string"){
if(data15.length > 100 && func70(data15) > 100){
(vErrors ??= []).push(failure163(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data15)){
(vErrors ??= []).push(failure164(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure165(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data16 = data.created_at;
if(typeof data16 === "string"){
if(!pattern32.test(data16)){
(vErrors ??= []).push(failure166(instancePath+"/created_at"));
errors++;
}
if(!(formats14(data16))){
(vErrors ??= []).push(failure167(instancePath+"/created_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/created_at"));
errors++;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data17 = data.updated_at;
if(typeof data17 === "string"){
if(!pattern32.test(data17)){
(vErrors ??= []).push(failure166(instancePath+"/updated_at"));
errors++;
}
if(!(formats14(data17))){
(vErrors ??= []).push(failure167(instancePath+"/updated_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/updated_at"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate442.errors = vErrors;
return errors === 0;
}
function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate438(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate440(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate442(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate442.errors : vErrors.concat(validate442.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate437.errors = vErrors;
return errors === 0;
}
export const updateItem_body_2 = validate447;
function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate448.errors = vErrors;
return errors === 0;
}
function validate450(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate450.errors = vErrors;
return errors === 0;
}
function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((((((((((((((((key0 !== "id") && (key0 !== "name")) && (key0 !== "description")) && (key0 !== "price")) && (key0 !== "category_id")) && (key0 !== "sku")) && (key0 !== "stock")) && (key0 !== "available")) && (key0 !== "active")) && (key0 !== "image_ids")) && (key0 !== "images")) && (key0 !== "rating_average")) && (key0 !== "rating_count")) && (key0 !== "version")) && (key0 !== "etag")) && (key0 !== "created_at")) && (key0 !== "updated_at")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/id"));
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate58(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push(failure169(instancePath+"/description"));
errors++;
}
if(typeof data2 === "string"){
const text0 = func73(data2);
if(data !== undefined){
data["description"] = text0;
data2 = text0;
}
if(data2.length > 5000 && func70(data2) > 5000){
(vErrors ??= []).push(failure170(instancePath+"/description"));
errors++;
}
if(!pattern18.test(data2)){
(vErrors ??= []).push(failure171(instancePath+"/description"));
errors++;
}
}
}
if(data.price !== undefined && func0.call(data, "price")){
if(!(validate432(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
}
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data4 = data.category_id;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push(failure172(instancePath+"/category_id"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push(failure173(instancePath+"/category_id"));
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push(failure174(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data4))){
(vErrors ??= []).push(failure175(instancePath+"/category_id"));
errors++;
}
}
}
if(data.sku !== undefined && func0.call(data, "sku")){
let data5 = data.sku;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push(failure176(instancePath+"/sku"));
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 64 && func70(data5) > 64){
(vErrors ??= []).push(failure177(instancePath+"/sku"));
errors++;
}
if(!pattern10.test(data5)){
(vErrors ??= []).push(failure178(instancePath+"/sku"));
errors++;
}
}
}
if(data.stock !== undefined && func0.call(data, "stock")){
let data6 = data.stock;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push(failure144(instancePath+"/stock"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
(vErrors ??= []).push(failure145(instancePath+"/stock"));
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push(failure146(instancePath+"/stock"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure147(instancePath+"/stock"));
errors++;
}
}
}
if(data.available !== undefined && func0.call(data, "available")){
let data7 = data.available;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push(failure148(instancePath+"/available"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
(vErrors ??= []).push(failure149(instancePath+"/available"));
errors++;
}
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push(failure150(instancePath+"/available"));
errors++;
}
if(!(formats0.validate(data7))){
(vErrors ??= []).push(failure151(instancePath+"/available"));
errors++;
}
}
}
if(data.active !== undefined && func0.call(data, "active")){
let data8 = data.active;
if((typeof data8 !== "boolean") && (data8 !== null)){
(vErrors ??= []).push(failure179(instancePath+"/active"));
errors++;
}
}
if(data.image_ids !== undefined && func0.call(data, "image_ids")){
let data9 = data.image_ids;
if((!(Array.isArray(data9))) && (data9 !== null)){
(vErrors ??= []).push(failure180(instancePath+"/image_ids"));
errors++;
}
if(Array.isArray(data9)){
if(data9.length > 10){
(vErrors ??= []).push(failure110(instancePath+"/image_ids"));
errors++;
}
for(let i0=0; i0<Math.min(data9.length, 10); i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(data10.length > 25 && func70(data10) > 25){
(vErrors ??= []).push(failure111(instancePath+"/image_ids/" + i0));
errors++;
}
if(data10.length < 25 || data10.length < 50 && func70(data10) < 25){
(vErrors ??= []).push(failure112(instancePath+"/image_ids/" + i0));
errors++;
}
if(!pattern20.test(data10)){
(vErrors ??= []).push(failure113(instancePath+"/image_ids/" + i0));
errors++;
}
}
else {
(vErrors ??= []).push(failure114(instancePath+"/image_ids/" + i0));
errors++;
}
}
if(data9.length <= 10){
let i1 = data9.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data9[i1], data9[j0])){
(vErrors ??= []).push({instancePath:instancePath+"/image_ids",schemaPath:"#/properties/image_ids/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
}
}
if(data.images !== undefined && func0.call(data, "images")){
if(!(validate86(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.rating_average !== undefined && func0.call(data, "rating_average")){
let data12 = data.rating_average;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
(vErrors ??= []).push(failure152(instancePath+"/rating_average"));
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 5 || isNaN(data12)){
(vErrors ??= []).push(failure153(instancePath+"/rating_average"));
errors++;
}
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push(failure154(instancePath+"/rating_average"));
errors++;
}
}
}
if(data.rating_count !== undefined && func0.call(data, "rating_count")){
let data13 = data.rating_count;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push(failure155(instancePath+"/rating_count"));
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
(vErrors ??= []).push(failure156(instancePath+"/rating_count"));
errors++;
}
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push(failure157(instancePath+"/rating_count"));
errors++;
}
if(!(formats0.validate(data13))){
(vErrors ??= []).push(failure158(instancePath+"/rating_count"));
errors++;
}
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data14 = data.version;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push(failure159(instancePath+"/version"));
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
(vErrors ??= []).push(failure160(instancePath+"/version"));
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push(failure161(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data14))){
(vErrors ??= []).push(failure162(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data15 = data.etag;
if(typeof data15 === "string"){
if(data15.length > 100 && func70(data15) > 100){
(vErrors ??= []).push(failure163(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data15)){
(vErrors ??= []).push(failure164(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure165(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data16 = data.created_at;
if(typeof data16 === "string"){
if(!pattern32.test(data16)){
(vErrors ??= []).push(failure166(instancePath+"/created_at"));
errors++;
}
if(!(formats14(data16))){
(vErrors ??= []).push(failure167(instancePath+"/created_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/created_at"));
errors++;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data17 = data.updated_at;
if(typeof data17 === "string"){
if(!pattern32.test(data17)){
(vErrors ??= []).push(failure166(instancePath+"/updated_at"));
errors++;
}
if(!(formats14(data17))){
(vErrors ??= []).push(failure167(instancePath+"/updated_at"));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath+"/updated_at"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate452.errors = vErrors;
return errors === 0;
}
function validate447(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate448(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate450(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate452(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate447.errors = vErrors;
return errors === 0;
}
export const listReviews_2 = validate457;
function validate458(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate458.errors = vErrors;
return errors === 0;
}
function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure17(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure18(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure19(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
if(typeof data.count !== "boolean"){
(vErrors ??= []).push(failure427(instancePath+"/count"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure28(instancePath+"/sort"));
errors++;
}
if(!pattern41.test(data5)){
(vErrors ??= []).push(failure181(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure30(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern42.test(data6)){
(vErrors ??= []).push(failure182(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
if(data["filter[rating]"] !== undefined && func0.call(data, "filter[rating]")){
let data7 = data["filter[rating]"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push(failure183(instancePath+"/filter[rating]"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 5 || isNaN(data7)){
(vErrors ??= []).push(failure184(instancePath+"/filter[rating]"));
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push(failure185(instancePath+"/filter[rating]"));
errors++;
}
if(!(formats4.validate(data7))){
(vErrors ??= []).push(failure186(instancePath+"/filter[rating]"));
errors++;
}
}
}
if(data["filter[rating][eq]"] !== undefined && func0.call(data, "filter[rating][eq]")){
let data8 = data["filter[rating][eq]"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push(failure183(instancePath+"/filter[rating][eq]"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 5 || isNaN(data8)){
(vErrors ??= []).push(failure184(instancePath+"/filter[rating][eq]"));
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push(failure185(instancePath+"/filter[rating][eq]"));
errors++;
}
if(!(formats4.validate(data8))){
(vErrors ??= []).push(failure186(instancePath+"/filter[rating][eq]"));
errors++;
}
}
}
if(data["filter[rating][gt]"] !== undefined && func0.call(data, "filter[rating][gt]")){
let data9 = data["filter[rating][gt]"];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push(failure183(instancePath+"/filter[rating][gt]"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 5 || isNaN(data9)){
(vErrors ??= []).push(failure184(instancePath+"/filter[rating][gt]"));
errors++;
}
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push(failure185(instancePath+"/filter[rating][gt]"));
errors++;
}
if(!(formats4.validate(data9))){
(vErrors ??= []).push(failure186(instancePath+"/filter[rating][gt]"));
errors++;
}
}
}
if(data["filter[rating][gte]"] !== undefined && func0.call(data, "filter[rating][gte]")){
let data10 = data["filter[rating][gte]"];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push(failure183(instancePath+"/filter[rating][gte]"));
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 5 || isNaN(data10)){
(vErrors ??= []).push(failure184(instancePath+"/filter[rating][gte]"));
errors++;
}
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push(failure185(instancePath+"/filter[rating][gte]"));
errors++;
}
if(!(formats4.validate(data10))){
(vErrors ??= []).push(failure186(instancePath+"/filter[rating][gte]"));
errors++;
}
}
}
if(data["filter[rating][lt]"] !== undefined && func0.call(data, "filter[rating][lt]")){
let data11 = data["filter[rating][lt]"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push(failure183(instancePath+"/filter[rating][lt]"));
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 5 || isNaN(data11)){
(vErrors ??= []).push(failure184(instancePath+"/filter[rating][lt]"));
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push(failure185(instancePath+"/filter[rating][lt]"));
errors++;
}
if(!(formats4.validate(data11))){
(vErrors ??= []).push(failure186(instancePath+"/filter[rating][lt]"));
errors++;
}
}
}
if(data["filter[rating][lte]"] !== undefined && func0.call(data, "filter[rating][lte]")){
let data12 = data["filter[rating][lte]"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push(failure183(instancePath+"/filter[rating][lte]"));
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 5 || isNaN(data12)){
(vErrors ??= []).push(failure184(instancePath+"/filter[rating][lte]"));
errors++;
}
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push(failure185(instancePath+"/filter[rating][lte]"));
errors++;
}
if(!(formats4.validate(data12))){
(vErrors ??= []).push(failure186(instancePath+"/filter[rating][lte]"));
errors++;
}
}
}
if(data["filter[rating][in]"] !== undefined && func0.call(data, "filter[rating][in]")){
let data13 = data["filter[rating][in]"];
if(Array.isArray(data13)){
if(data13.length > 50){
(vErrors ??= []).push(failure187(instancePath+"/filter[rating][in]"));
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push(failure188(instancePath+"/filter[rating][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data13.length, 50); i0++){
let data14 = data13[i0];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push(failure189(instancePath+"/filter[rating][in]/" + i0));
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 5 || isNaN(data14)){
(vErrors ??= []).push(failure190(instancePath+"/filter[rating][in]/" + i0));
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push(failure191(instancePath+"/filter[rating][in]/" + i0));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure192(instancePath+"/filter[rating][in]"));
errors++;
}
}
if(data["filter[verified_purchase]"] !== undefined && func0.call(data, "filter[verified_purchase]")){
if(typeof data["filter[verified_purchase]"] !== "boolean"){
(vErrors ??= []).push(failure193(instancePath+"/filter[verified_purchase]"));
errors++;
}
}
if(data["filter[verified_purchase][eq]"] !== undefined && func0.call(data, "filter[verified_purchase][eq]")){
if(typeof data["filter[verified_purchase][eq]"] !== "boolean"){
(vErrors ??= []).push(failure193(instancePath+"/filter[verified_purchase][eq]"));
errors++;
}
}
if(data["filter[status]"] !== undefined && func0.call(data, "filter[status]")){
let data17 = data["filter[status]"];
if(typeof data17 !== "string"){
(vErrors ??= []).push(failure194(instancePath+"/filter[status]"));
errors++;
}
if(!((data17 === "published") || (data17 === "hidden"))){
(vErrors ??= []).push(failure195(instancePath+"/filter[status]"));
errors++;
}
}
if(data["filter[status][eq]"] !== undefined && func0.call(data, "filter[status][eq]")){
let data18 = data["filter[status][eq]"];
if(typeof data18 !== "string"){
(vErrors ??= []).push(failure194(instancePath+"/filter[status][eq]"));
errors++;
}
if(!((data18 === "published") || (data18 === "hidden"))){
(vErrors ??= []).push(failure195(instancePath+"/filter[status][eq]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate39(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate39(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate39(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate39(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gt]"] !== undefined && func0.call(data, "filter[updated_at][gt]")){
if(!(validate39(data["filter[updated_at][gt]"], {instancePath:instancePath+"/filter[updated_at][gt]",parentData:data,parentDataProperty:"filter[updated_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gte]"] !== undefined && func0.call(data, "filter[updated_at][gte]")){
if(!(validate39(data["filter[updated_at][gte]"], {instancePath:instancePath+"/filter[updated_at][gte]",parentData:data,parentDataProperty:"filter[updated_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lt]"] !== undefined && func0.call(data, "filter[updated_at][lt]")){
if(!(validate39(data["filter[updated_at][lt]"], {instancePath:instancePath+"/filter[updated_at][lt]",parentData:data,parentDataProperty:"filter[updated_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lte]"] !== undefined && func0.call(data, "filter[updated_at][lte]")){
if(!(validate39(data["filter[updated_at][lte]"], {instancePath:instancePath+"/filter[updated_at][lte]",parentData:data,parentDataProperty:"filter[updated_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate460.errors = vErrors;
return errors === 0;
}
function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate470.errors = vErrors;
return errors === 0;
}
function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate458(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors);
errors = vErrors.length;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate460(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate460.errors : vErrors.concat(validate460.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate470(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate457.errors = vErrors;
return errors === 0;
}
export const listAuditLogs_2 = validate472;
const pattern187 = new RegExp("^(?:id|at|actor|ip|user_agent|request_id|trace_id|action|resource_type|resource_id|before|after|changed|facts|api_version|outcome)(?:,(?:id|at|actor|ip|user_agent|request_id|trace_id|action|resource_type|resource_id|before|after|changed|facts|api_version|outcome)){0,15}$", "u");
const obj35 = {"ko":"다음 중에서 선택해 주세요: id, at, actor, ip, user_agent, request_id, trace_id, action, resource_type, resource_id, before, after, changed, facts, api_version, outcome","en":"Choose from: id, at, actor, ip, user_agent, request_id, trace_id, action, resource_type, resource_id, before, after, changed, facts, api_version, outcome.","ja":"次の中から選択してください: id, at, actor, ip, user_agent, request_id, trace_id, action, resource_type, resource_id, before, after, changed, facts, api_version, outcome"};
function validate473(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource_type !== undefined && func0.call(data, "resource_type")){
let data0 = data.resource_type;
if(typeof data0 === "string"){
if(data0.length > 50 && func70(data0) > 50){
(vErrors ??= []).push(failure242(instancePath+"/resource_type"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure243(instancePath+"/resource_type"));
errors++;
}
if(!pattern71.test(data0)){
(vErrors ??= []).push(failure244(instancePath+"/resource_type"));
errors++;
}
}
else {
(vErrors ??= []).push(failure245(instancePath+"/resource_type"));
errors++;
}
}
if(data.resource_id !== undefined && func0.call(data, "resource_id")){
let data1 = data.resource_id;
if(typeof data1 === "string"){
if(data1.length > 200 && func70(data1) > 200){
(vErrors ??= []).push(failure246(instancePath+"/resource_id"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure247(instancePath+"/resource_id"));
errors++;
}
if(!pattern72.test(data1)){
(vErrors ??= []).push(failure248(instancePath+"/resource_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure249(instancePath+"/resource_id"));
errors++;
}
}
if(data.actor_id !== undefined && func0.call(data, "actor_id")){
let data2 = data.actor_id;
if(typeof data2 === "string"){
if(data2.length > 200 && func70(data2) > 200){
(vErrors ??= []).push(failure246(instancePath+"/actor_id"));
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push(failure247(instancePath+"/actor_id"));
errors++;
}
if(!pattern72.test(data2)){
(vErrors ??= []).push(failure248(instancePath+"/actor_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure249(instancePath+"/actor_id"));
errors++;
}
}
if(data.action !== undefined && func0.call(data, "action")){
let data3 = data.action;
if(typeof data3 === "string"){
if(data3.length > 100 && func70(data3) > 100){
(vErrors ??= []).push(failure250(instancePath+"/action"));
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push(failure251(instancePath+"/action"));
errors++;
}
if(!pattern74.test(data3)){
(vErrors ??= []).push(failure252(instancePath+"/action"));
errors++;
}
}
else {
(vErrors ??= []).push(failure253(instancePath+"/action"));
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
if(!(validate39(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined && func0.call(data, "to")){
if(!(validate39(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined && func0.call(data, "request_id")){
let data6 = data.request_id;
if(typeof data6 === "string"){
if(data6.length > 64 && func70(data6) > 64){
(vErrors ??= []).push(failure254(instancePath+"/request_id"));
errors++;
}
if(data6.length < 8 || data6.length < 16 && func70(data6) < 8){
(vErrors ??= []).push(failure255(instancePath+"/request_id"));
errors++;
}
if(!pattern75.test(data6)){
(vErrors ??= []).push(failure256(instancePath+"/request_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure257(instancePath+"/request_id"));
errors++;
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data7 = data.size;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data7))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data8 = data.limit;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data8))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data9 = data.cursor;
if(typeof data9 === "string"){
if(data9.length > 2048 && func70(data9) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data10 = data.fields;
if(typeof data10 === "string"){
if(data10.length > 500 && func70(data10) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern187.test(data10)){
(vErrors ??= []).push(failure433(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate473.errors = vErrors;
return errors === 0;
}
function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate473(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate472.errors = vErrors;
return errors === 0;
}
export const requestPasswordReset_body = validate477;
function validate478(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.email === undefined) || (!(func0.call(data, "email")))){
(vErrors ??= []).push(failure262(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(key0 !== "email"){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.email !== undefined && func0.call(data, "email")){
if(!(validate215(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate478.errors = vErrors;
return errors === 0;
}
function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate478(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate478.errors : vErrors.concat(validate478.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate477.errors = vErrors;
return errors === 0;
}
export const resetPassword_body = validate481;
function validate482(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.token === undefined) || (!(func0.call(data, "token")))){
(vErrors ??= []).push(failure434(instancePath));
errors++;
}
if((data.new_password === undefined) || (!(func0.call(data, "new_password")))){
(vErrors ??= []).push(failure302(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((key0 !== "token") && (key0 !== "new_password")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.token !== undefined && func0.call(data, "token")){
let data0 = data.token;
if(typeof data0 === "string"){
if(data0.length > 200 && func70(data0) > 200){
(vErrors ??= []).push(failure272(instancePath+"/token"));
errors++;
}
if(data0.length < 20 || data0.length < 40 && func70(data0) < 20){
(vErrors ??= []).push(failure273(instancePath+"/token"));
errors++;
}
if(!pattern78.test(data0)){
(vErrors ??= []).push(failure274(instancePath+"/token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure275(instancePath+"/token"));
errors++;
}
}
if(data.new_password !== undefined && func0.call(data, "new_password")){
let data1 = data.new_password;
if(typeof data1 === "string"){
if(data1.length > 128 && func70(data1) > 128){
(vErrors ??= []).push(failure290(instancePath+"/new_password"));
errors++;
}
if(data1.length < 10 || data1.length < 20 && func70(data1) < 10){
(vErrors ??= []).push(failure291(instancePath+"/new_password"));
errors++;
}
}
else {
(vErrors ??= []).push(failure292(instancePath+"/new_password"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate482.errors = vErrors;
return errors === 0;
}
function validate481(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate482(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate481.errors = vErrors;
return errors === 0;
}
export const listUsers_2 = validate484;
function validate485(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure17(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure18(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure19(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
if(typeof data.count !== "boolean"){
(vErrors ??= []).push(failure427(instancePath+"/count"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure28(instancePath+"/sort"));
errors++;
}
if(!pattern79.test(data5)){
(vErrors ??= []).push(failure276(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure30(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern80.test(data6)){
(vErrors ??= []).push(failure277(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
if(data["filter[id][in]"] !== undefined && func0.call(data, "filter[id][in]")){
let data7 = data["filter[id][in]"];
if(Array.isArray(data7)){
if(data7.length > 50){
(vErrors ??= []).push(failure37(instancePath+"/filter[id][in]"));
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push(failure38(instancePath+"/filter[id][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data7.length, 50); i0++){
let data8 = data7[i0];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push(failure39(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
(vErrors ??= []).push(failure40(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push(failure41(instancePath+"/filter[id][in]/" + i0));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure42(instancePath+"/filter[id][in]"));
errors++;
}
}
if(data["filter[email]"] !== undefined && func0.call(data, "filter[email]")){
let data9 = data["filter[email]"];
if(typeof data9 === "string"){
const text0 = func73(data9);
if(data !== undefined){
data["filter[email]"] = text0;
data9 = text0;
}
if(data9.length > 254 && func70(data9) > 254){
(vErrors ??= []).push(failure278(instancePath+"/filter[email]"));
errors++;
}
if(!pattern8.test(data9)){
(vErrors ??= []).push(failure279(instancePath+"/filter[email]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure280(instancePath+"/filter[email]"));
errors++;
}
}
if(data["filter[email][eq]"] !== undefined && func0.call(data, "filter[email][eq]")){
let data10 = data["filter[email][eq]"];
if(typeof data10 === "string"){
const text1 = func73(data10);
if(data !== undefined){
data["filter[email][eq]"] = text1;
data10 = text1;
}
if(data10.length > 254 && func70(data10) > 254){
(vErrors ??= []).push(failure281(instancePath+"/filter[email][eq]"));
errors++;
}
if(!pattern8.test(data10)){
(vErrors ??= []).push(failure282(instancePath+"/filter[email][eq]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure283(instancePath+"/filter[email][eq]"));
errors++;
}
}
if(data["filter[role]"] !== undefined && func0.call(data, "filter[role]")){
let data11 = data["filter[role]"];
if(typeof data11 !== "string"){
(vErrors ??= []).push(failure284(instancePath+"/filter[role]"));
errors++;
}
if(!(((data11 === "customer") || (data11 === "staff")) || (data11 === "admin"))){
(vErrors ??= []).push(failure285(instancePath+"/filter[role]"));
errors++;
}
}
if(data["filter[role][eq]"] !== undefined && func0.call(data, "filter[role][eq]")){
let data12 = data["filter[role][eq]"];
if(typeof data12 !== "string"){
(vErrors ??= []).push(failure284(instancePath+"/filter[role][eq]"));
errors++;
}
if(!(((data12 === "customer") || (data12 === "staff")) || (data12 === "admin"))){
(vErrors ??= []).push(failure285(instancePath+"/filter[role][eq]"));
errors++;
}
}
if(data["filter[role][in]"] !== undefined && func0.call(data, "filter[role][in]")){
let data13 = data["filter[role][in]"];
if(Array.isArray(data13)){
if(data13.length > 50){
(vErrors ??= []).push(failure286(instancePath+"/filter[role][in]"));
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push(failure287(instancePath+"/filter[role][in]"));
errors++;
}
for(let i1=0; i1<Math.min(data13.length, 50); i1++){
let data14 = data13[i1];
if(typeof data14 !== "string"){
(vErrors ??= []).push(failure284(instancePath+"/filter[role][in]/" + i1));
errors++;
}
if(!(((data14 === "customer") || (data14 === "staff")) || (data14 === "admin"))){
(vErrors ??= []).push(failure285(instancePath+"/filter[role][in]/" + i1));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure288(instancePath+"/filter[role][in]"));
errors++;
}
}
if(data["filter[active]"] !== undefined && func0.call(data, "filter[active]")){
if(typeof data["filter[active]"] !== "boolean"){
(vErrors ??= []).push(failure289(instancePath+"/filter[active]"));
errors++;
}
}
if(data["filter[active][eq]"] !== undefined && func0.call(data, "filter[active][eq]")){
if(typeof data["filter[active][eq]"] !== "boolean"){
(vErrors ??= []).push(failure289(instancePath+"/filter[active][eq]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate39(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate39(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate39(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate39(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate485.errors = vErrors;
return errors === 0;
}
function validate491(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate491.errors = vErrors;
return errors === 0;
}
function validate484(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate485(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate485.errors : vErrors.concat(validate485.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate491(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate484.errors = vErrors;
return errors === 0;
}
export const eraseMe_body = validate493;
function validate494(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate494.errors = vErrors;
return errors === 0;
}
function validate496(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.current_password === undefined) || (!(func0.call(data, "current_password")))){
(vErrors ??= []).push(failure301(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(key0 !== "current_password"){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.current_password !== undefined && func0.call(data, "current_password")){
let data0 = data.current_password;
if(typeof data0 === "string"){
if(data0.length > 128 && func70(data0) > 128){
(vErrors ??= []).push(failure264(instancePath+"/current_password"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure265(instancePath+"/current_password"));
errors++;
}
}
else {
(vErrors ??= []).push(failure266(instancePath+"/current_password"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate496.errors = vErrors;
return errors === 0;
}
function validate493(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate494(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate494.errors : vErrors.concat(validate494.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate496(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate496.errors : vErrors.concat(validate496.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate493.errors = vErrors;
return errors === 0;
}
export const eraseUser = validate498;
function validate499(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_id === undefined) || (!(func0.call(data, "user_id")))){
(vErrors ??= []).push(failure303(instancePath));
errors++;
}
if(data.user_id !== undefined && func0.call(data, "user_id")){
let data0 = data.user_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure295(instancePath+"/user_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure296(instancePath+"/user_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure297(instancePath+"/user_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure298(instancePath+"/user_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate499.errors = vErrors;
return errors === 0;
}
function validate501(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 4096 && func70(data1) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data1)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate501.errors = vErrors;
return errors === 0;
}
function validate498(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate499(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate501(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate501.errors : vErrors.concat(validate501.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate498.errors = vErrors;
return errors === 0;
}
export const quoteOrder_body_2 = validate503;
function validate506(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if((data.quantity === undefined) || (!(func0.call(data, "quantity")))){
(vErrors ??= []).push(failure317(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((key0 !== "item_id") && (key0 !== "quantity")) && (key0 !== "expected_price")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure117(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure118(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure119(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure120(instancePath+"/item_id"));
errors++;
}
}
}
if(data.quantity !== undefined && func0.call(data, "quantity")){
let data1 = data.quantity;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure318(instancePath+"/quantity"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 999 || isNaN(data1)){
(vErrors ??= []).push(failure319(instancePath+"/quantity"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure320(instancePath+"/quantity"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure321(instancePath+"/quantity"));
errors++;
}
}
}
if(data.expected_price !== undefined && func0.call(data, "expected_price")){
if(!(validate432(data.expected_price, {instancePath:instancePath+"/expected_price",parentData:data,parentDataProperty:"expected_price",rootData}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate506.errors = vErrors;
return errors === 0;
}
function validate504(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.lines === undefined) || (!(func0.call(data, "lines")))){
(vErrors ??= []).push(failure326(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((key0 !== "currency") && (key0 !== "lines")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate36(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.lines !== undefined && func0.call(data, "lines")){
let data1 = data.lines;
if(Array.isArray(data1)){
if(data1.length > 50){
(vErrors ??= []).push(failure327(instancePath+"/lines"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure328(instancePath+"/lines"));
errors++;
}
for(let i0=0; i0<Math.min(data1.length, 50); i0++){
if(!(validate506(data1[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure329(instancePath+"/lines"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate504.errors = vErrors;
return errors === 0;
}
function validate503(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate504(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate504.errors : vErrors.concat(validate504.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate503.errors = vErrors;
return errors === 0;
}
export const listOrders_2 = validate510;
const pattern198 = new RegExp("^(?:id|user_id|status|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)(?:,(?:id|user_id|status|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)){0,22}$", "u");
const obj39 = {"ko":"다음 중에서 선택해 주세요: id, user_id, status, lines, items_total, shipping_total, total, amount_paid, amount_refunded, shipping_address, note, reserved_until, cancel_reason, tracking, version, etag, placed_at, paid_at, fulfilled_at, cancelled_at, updated_at, payments, items","en":"Choose from: id, user_id, status, lines, items_total, shipping_total, total, amount_paid, amount_refunded, shipping_address, note, reserved_until, cancel_reason, tracking, version, etag, placed_at, paid_at, fulfilled_at, cancelled_at, updated_at, payments, items.","ja":"次の中から選択してください: id, user_id, status, lines, items_total, shipping_total, total, amount_paid, amount_refunded, shipping_address, note, reserved_until, cancel_reason, tracking, version, etag, placed_at, paid_at, fulfilled_at, cancelled_at, updated_at, payments, items"};
function validate511(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure17(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure18(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure19(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
if(typeof data.count !== "boolean"){
(vErrors ??= []).push(failure427(instancePath+"/count"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure28(instancePath+"/sort"));
errors++;
}
if(!pattern100.test(data5)){
(vErrors ??= []).push(failure330(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure30(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern198.test(data6)){
(vErrors ??= []).push(failure435(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
if(data["filter[status]"] !== undefined && func0.call(data, "filter[status]")){
let data7 = data["filter[status]"];
if(typeof data7 !== "string"){
(vErrors ??= []).push(failure332(instancePath+"/filter[status]"));
errors++;
}
if(!(((((data7 === "pending") || (data7 === "authorized")) || (data7 === "paid")) || (data7 === "fulfilled")) || (data7 === "cancelled"))){
(vErrors ??= []).push(failure333(instancePath+"/filter[status]"));
errors++;
}
}
if(data["filter[status][eq]"] !== undefined && func0.call(data, "filter[status][eq]")){
let data8 = data["filter[status][eq]"];
if(typeof data8 !== "string"){
(vErrors ??= []).push(failure332(instancePath+"/filter[status][eq]"));
errors++;
}
if(!(((((data8 === "pending") || (data8 === "authorized")) || (data8 === "paid")) || (data8 === "fulfilled")) || (data8 === "cancelled"))){
(vErrors ??= []).push(failure333(instancePath+"/filter[status][eq]"));
errors++;
}
}
if(data["filter[status][in]"] !== undefined && func0.call(data, "filter[status][in]")){
let data9 = data["filter[status][in]"];
if(Array.isArray(data9)){
if(data9.length > 50){
(vErrors ??= []).push(failure334(instancePath+"/filter[status][in]"));
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push(failure335(instancePath+"/filter[status][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data9.length, 50); i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
(vErrors ??= []).push(failure332(instancePath+"/filter[status][in]/" + i0));
errors++;
}
if(!(((((data10 === "pending") || (data10 === "authorized")) || (data10 === "paid")) || (data10 === "fulfilled")) || (data10 === "cancelled"))){
(vErrors ??= []).push(failure333(instancePath+"/filter[status][in]/" + i0));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure336(instancePath+"/filter[status][in]"));
errors++;
}
}
if(data["filter[placed_at][gt]"] !== undefined && func0.call(data, "filter[placed_at][gt]")){
if(!(validate39(data["filter[placed_at][gt]"], {instancePath:instancePath+"/filter[placed_at][gt]",parentData:data,parentDataProperty:"filter[placed_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[placed_at][gte]"] !== undefined && func0.call(data, "filter[placed_at][gte]")){
if(!(validate39(data["filter[placed_at][gte]"], {instancePath:instancePath+"/filter[placed_at][gte]",parentData:data,parentDataProperty:"filter[placed_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[placed_at][lt]"] !== undefined && func0.call(data, "filter[placed_at][lt]")){
if(!(validate39(data["filter[placed_at][lt]"], {instancePath:instancePath+"/filter[placed_at][lt]",parentData:data,parentDataProperty:"filter[placed_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[placed_at][lte]"] !== undefined && func0.call(data, "filter[placed_at][lte]")){
if(!(validate39(data["filter[placed_at][lte]"], {instancePath:instancePath+"/filter[placed_at][lte]",parentData:data,parentDataProperty:"filter[placed_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate511.errors = vErrors;
return errors === 0;
}
function validate517(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate517.errors = vErrors;
return errors === 0;
}
function validate510(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate511(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate511.errors : vErrors.concat(validate511.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate517(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate517.errors : vErrors.concat(validate517.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate510.errors = vErrors;
return errors === 0;
}
export const createOrder_body_2 = validate519;
function validate520(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure304(instancePath));
errors++;
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate520.errors = vErrors;
return errors === 0;
}
function validate525(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
(vErrors ??= []).push(failure431(instancePath));
errors++;
}
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
(vErrors ??= []).push(failure432(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((key0 !== "amount") && (key0 !== "currency")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
let data0 = data.amount;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure436(instancePath+"/amount"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99999999999999 || isNaN(data0)){
(vErrors ??= []).push(failure437(instancePath+"/amount"));
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push(failure438(instancePath+"/amount"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure439(instancePath+"/amount"));
errors++;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate36(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate525.errors = vErrors;
return errors === 0;
}
function validate522(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shipping_address === undefined){
data.shipping_address = null;
}
if(data.note === undefined){
data.note = null;
}
if((data.lines === undefined) || (!(func0.call(data, "lines")))){
(vErrors ??= []).push(failure326(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((((key0 !== "currency") && (key0 !== "lines")) && (key0 !== "expected_total")) && (key0 !== "shipping_address")) && (key0 !== "note")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate36(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.lines !== undefined && func0.call(data, "lines")){
let data1 = data.lines;
if(Array.isArray(data1)){
if(data1.length > 50){
(vErrors ??= []).push(failure327(instancePath+"/lines"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure328(instancePath+"/lines"));
errors++;
}
for(let i0=0; i0<Math.min(data1.length, 50); i0++){
if(!(validate506(data1[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure329(instancePath+"/lines"));
errors++;
}
}
if(data.expected_total !== undefined && func0.call(data, "expected_total")){
if(!(validate525(data.expected_total, {instancePath:instancePath+"/expected_total",parentData:data,parentDataProperty:"expected_total",rootData}))){
vErrors = vErrors === null ? validate525.errors : vErrors.concat(validate525.errors);
errors = vErrors.length;
}
}
let data4 = data.shipping_address;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(validate312(data4, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data4 !== null){
(vErrors ??= []).push(failure367(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure368(instancePath+"/shipping_address"));
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
let data5 = data.note;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push(failure369(instancePath+"/note"));
errors++;
}
if(typeof data5 === "string"){
const text0 = func73(data5);
if(data !== undefined){
data["note"] = text0;
data5 = text0;
}
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure370(instancePath+"/note"));
errors++;
}
if(!pattern18.test(data5)){
(vErrors ??= []).push(failure371(instancePath+"/note"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate522.errors = vErrors;
return errors === 0;
}
function validate519(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate520(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate520.errors : vErrors.concat(validate520.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate522(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate522.errors : vErrors.concat(validate522.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate519.errors = vErrors;
return errors === 0;
}
export const listPayments_2 = validate530;
const pattern203 = new RegExp("^(?:id|order_id|status|amount|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)(?:,(?:id|order_id|status|amount|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)){0,15}$", "u");
const obj41 = {"ko":"다음 중에서 선택해 주세요: id, order_id, status, amount, amount_captured, amount_refunded, provider, method_label, capture_mode, expires_at, failure, refunds, version, etag, created_at, updated_at","en":"Choose from: id, order_id, status, amount, amount_captured, amount_refunded, provider, method_label, capture_mode, expires_at, failure, refunds, version, etag, created_at, updated_at.","ja":"次の中から選択してください: id, order_id, status, amount, amount_captured, amount_refunded, provider, method_label, capture_mode, expires_at, failure, refunds, version, etag, created_at, updated_at"};
function validate531(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure17(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure18(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure19(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
if(typeof data.count !== "boolean"){
(vErrors ??= []).push(failure427(instancePath+"/count"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure28(instancePath+"/sort"));
errors++;
}
if(!pattern129.test(data5)){
(vErrors ??= []).push(failure396(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure30(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern203.test(data6)){
(vErrors ??= []).push(failure440(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
if(data["filter[order_id]"] !== undefined && func0.call(data, "filter[order_id]")){
let data7 = data["filter[order_id]"];
const _errs20 = errors;
let valid5 = false;
const _errs21 = errors;
if(typeof data7 === "string"){
if(data7.length > 24 && func70(data7) > 24){
(vErrors ??= []).push(failure373(instancePath+"/filter[order_id]"));
errors++;
}
if(data7.length < 24 || data7.length < 48 && func70(data7) < 24){
(vErrors ??= []).push(failure374(instancePath+"/filter[order_id]"));
errors++;
}
if(!pattern111.test(data7)){
(vErrors ??= []).push(failure375(instancePath+"/filter[order_id]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure376(instancePath+"/filter[order_id]"));
errors++;
}
var _valid0 = _errs21 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs24 = errors;
if(data7 !== null){
(vErrors ??= []).push(failure398(instancePath+"/filter[order_id]"));
errors++;
}
var _valid0 = _errs24 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
(vErrors ??= []).push(failure399(instancePath+"/filter[order_id]"));
errors++;
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
}
if(data["filter[order_id][eq]"] !== undefined && func0.call(data, "filter[order_id][eq]")){
let data8 = data["filter[order_id][eq]"];
const _errs27 = errors;
let valid7 = false;
const _errs28 = errors;
if(typeof data8 === "string"){
if(data8.length > 24 && func70(data8) > 24){
(vErrors ??= []).push(failure373(instancePath+"/filter[order_id][eq]"));
errors++;
}
if(data8.length < 24 || data8.length < 48 && func70(data8) < 24){
(vErrors ??= []).push(failure374(instancePath+"/filter[order_id][eq]"));
errors++;
}
if(!pattern111.test(data8)){
(vErrors ??= []).push(failure375(instancePath+"/filter[order_id][eq]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure376(instancePath+"/filter[order_id][eq]"));
errors++;
}
var _valid1 = _errs28 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs31 = errors;
if(data8 !== null){
(vErrors ??= []).push(failure400(instancePath+"/filter[order_id][eq]"));
errors++;
}
var _valid1 = _errs31 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push(failure401(instancePath+"/filter[order_id][eq]"));
errors++;
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
}
if(data["filter[status]"] !== undefined && func0.call(data, "filter[status]")){
let data9 = data["filter[status]"];
if(typeof data9 !== "string"){
(vErrors ??= []).push(failure402(instancePath+"/filter[status]"));
errors++;
}
if(!(((((((data9 === "pending") || (data9 === "authorized")) || (data9 === "captured")) || (data9 === "partially_refunded")) || (data9 === "refunded")) || (data9 === "voided")) || (data9 === "failed"))){
(vErrors ??= []).push(failure403(instancePath+"/filter[status]"));
errors++;
}
}
if(data["filter[status][eq]"] !== undefined && func0.call(data, "filter[status][eq]")){
let data10 = data["filter[status][eq]"];
if(typeof data10 !== "string"){
(vErrors ??= []).push(failure402(instancePath+"/filter[status][eq]"));
errors++;
}
if(!(((((((data10 === "pending") || (data10 === "authorized")) || (data10 === "captured")) || (data10 === "partially_refunded")) || (data10 === "refunded")) || (data10 === "voided")) || (data10 === "failed"))){
(vErrors ??= []).push(failure403(instancePath+"/filter[status][eq]"));
errors++;
}
}
if(data["filter[status][in]"] !== undefined && func0.call(data, "filter[status][in]")){
let data11 = data["filter[status][in]"];
if(Array.isArray(data11)){
if(data11.length > 50){
(vErrors ??= []).push(failure334(instancePath+"/filter[status][in]"));
errors++;
}
if(data11.length < 1){
(vErrors ??= []).push(failure335(instancePath+"/filter[status][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data11.length, 50); i0++){
let data12 = data11[i0];
if(typeof data12 !== "string"){
(vErrors ??= []).push(failure402(instancePath+"/filter[status][in]/" + i0));
errors++;
}
if(!(((((((data12 === "pending") || (data12 === "authorized")) || (data12 === "captured")) || (data12 === "partially_refunded")) || (data12 === "refunded")) || (data12 === "voided")) || (data12 === "failed"))){
(vErrors ??= []).push(failure403(instancePath+"/filter[status][in]/" + i0));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure336(instancePath+"/filter[status][in]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate39(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate39(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate39(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate39(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate531.errors = vErrors;
return errors === 0;
}
function validate537(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-none-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate537.errors = vErrors;
return errors === 0;
}
function validate530(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate531(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate531.errors : vErrors.concat(validate531.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate537(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate530.errors = vErrors;
return errors === 0;
}
export const createPayment_body_2 = validate539;
function validate540(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure304(instancePath));
errors++;
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate540.errors = vErrors;
return errors === 0;
}
function validate543(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
(vErrors ??= []).push(failure431(instancePath));
errors++;
}
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
(vErrors ??= []).push(failure432(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((key0 !== "amount") && (key0 !== "currency")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
let data0 = data.amount;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure436(instancePath+"/amount"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99999999999999 || isNaN(data0)){
(vErrors ??= []).push(failure437(instancePath+"/amount"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure441(instancePath+"/amount"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure439(instancePath+"/amount"));
errors++;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate36(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate543.errors = vErrors;
return errors === 0;
}
function validate542(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payment_method === undefined){
data.payment_method = "card_ok";
}
if(data.capture === undefined){
data.capture = false;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((((key0 !== "order_id") && (key0 !== "payment_method")) && (key0 !== "amount")) && (key0 !== "capture")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.order_id !== undefined && func0.call(data, "order_id")){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure373(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure374(instancePath+"/order_id"));
errors++;
}
if(!pattern111.test(data0)){
(vErrors ??= []).push(failure375(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure376(instancePath+"/order_id"));
errors++;
}
}
let data1 = data.payment_method;
if(typeof data1 === "string"){
if(data1.length > 200 && func70(data1) > 200){
(vErrors ??= []).push(failure406(instancePath+"/payment_method"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure407(instancePath+"/payment_method"));
errors++;
}
if(!pattern136.test(data1)){
(vErrors ??= []).push(failure408(instancePath+"/payment_method"));
errors++;
}
}
else {
(vErrors ??= []).push(failure409(instancePath+"/payment_method"));
errors++;
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(validate543(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate543.errors : vErrors.concat(validate543.errors);
errors = vErrors.length;
}
}
if(typeof data.capture !== "boolean"){
(vErrors ??= []).push(failure410(instancePath+"/capture"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate542.errors = vErrors;
return errors === 0;
}
function validate539(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate540(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate540.errors : vErrors.concat(validate540.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate542(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate539.errors = vErrors;
return errors === 0;
}
export const createRefund_body_2 = validate547;
function validate548(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.payment_id === undefined) || (!(func0.call(data, "payment_id")))){
(vErrors ??= []).push(failure411(instancePath));
errors++;
}
if(data.payment_id !== undefined && func0.call(data, "payment_id")){
let data0 = data.payment_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure412(instancePath+"/payment_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure413(instancePath+"/payment_id"));
errors++;
}
if(!pattern137.test(data0)){
(vErrors ??= []).push(failure414(instancePath+"/payment_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure415(instancePath+"/payment_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate548.errors = vErrors;
return errors === 0;
}
function validate550(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure304(instancePath));
errors++;
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate550.errors = vErrors;
return errors === 0;
}
function validate552(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
data.reason = "requested_by_customer";
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if((key0 !== "amount") && (key0 !== "reason")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(validate543(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate543.errors : vErrors.concat(validate543.errors);
errors = vErrors.length;
}
}
let data1 = data.reason;
if(typeof data1 !== "string"){
(vErrors ??= []).push(failure416(instancePath+"/reason"));
errors++;
}
if(!(((((data1 === "requested_by_customer") || (data1 === "duplicate")) || (data1 === "fraudulent")) || (data1 === "defective")) || (data1 === "other"))){
(vErrors ??= []).push(failure417(instancePath+"/reason"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate552.errors = vErrors;
return errors === 0;
}
function validate547(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate548(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate550(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate550.errors : vErrors.concat(validate550.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate552(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate552.errors : vErrors.concat(validate552.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate547.errors = vErrors;
return errors === 0;
}
export const listEvents = validate555;
const pattern212 = new RegExp("^(?:id|type|created_at|api_version|data|previous)(?:,(?:id|type|created_at|api_version|data|previous)){0,5}$", "u");
const obj42 = {"ko":"다음 중에서 선택해 주세요: id, type, created_at, api_version, data, previous","en":"Choose from: id, type, created_at, api_version, data, previous.","ja":"次の中から選択してください: id, type, created_at, api_version, data, previous"};
function validate556(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size !== undefined && func0.call(data, "size")){
let data0 = data.size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data2 = data.cursor;
if(typeof data2 === "string"){
if(data2.length > 2048 && func70(data2) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data3 = data.fields;
if(typeof data3 === "string"){
if(data3.length > 500 && func70(data3) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern212.test(data3)){
(vErrors ??= []).push(failure442(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
if(data["filter[type]"] !== undefined && func0.call(data, "filter[type]")){
let data4 = data["filter[type]"];
if(typeof data4 !== "string"){
(vErrors ??= []).push(failure443(instancePath+"/filter[type]"));
errors++;
}
if(!((((((((((((((((((data4 === "order.placed") || (data4 === "order.paid")) || (data4 === "order.cancelled")) || (data4 === "order.expired")) || (data4 === "order.fulfilled")) || (data4 === "payment.authorized")) || (data4 === "payment.captured")) || (data4 === "payment.voided")) || (data4 === "payment.failed")) || (data4 === "refund.succeeded")) || (data4 === "refund.failed")) || (data4 === "item.created")) || (data4 === "item.updated")) || (data4 === "item.deleted")) || (data4 === "stock.depleted")) || (data4 === "review.published")) || (data4 === "user.registered")) || (data4 === "webhook.test"))){
(vErrors ??= []).push(failure444(instancePath+"/filter[type]"));
errors++;
}
}
if(data["filter[type][eq]"] !== undefined && func0.call(data, "filter[type][eq]")){
let data5 = data["filter[type][eq]"];
if(typeof data5 !== "string"){
(vErrors ??= []).push(failure443(instancePath+"/filter[type][eq]"));
errors++;
}
if(!((((((((((((((((((data5 === "order.placed") || (data5 === "order.paid")) || (data5 === "order.cancelled")) || (data5 === "order.expired")) || (data5 === "order.fulfilled")) || (data5 === "payment.authorized")) || (data5 === "payment.captured")) || (data5 === "payment.voided")) || (data5 === "payment.failed")) || (data5 === "refund.succeeded")) || (data5 === "refund.failed")) || (data5 === "item.created")) || (data5 === "item.updated")) || (data5 === "item.deleted")) || (data5 === "stock.depleted")) || (data5 === "review.published")) || (data5 === "user.registered")) || (data5 === "webhook.test"))){
(vErrors ??= []).push(failure444(instancePath+"/filter[type][eq]"));
errors++;
}
}
if(data["filter[type][in]"] !== undefined && func0.call(data, "filter[type][in]")){
let data6 = data["filter[type][in]"];
if(Array.isArray(data6)){
if(data6.length > 50){
(vErrors ??= []).push(failure445(instancePath+"/filter[type][in]"));
errors++;
}
if(data6.length < 1){
(vErrors ??= []).push(failure446(instancePath+"/filter[type][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data6.length, 50); i0++){
let data7 = data6[i0];
if(typeof data7 !== "string"){
(vErrors ??= []).push(failure443(instancePath+"/filter[type][in]/" + i0));
errors++;
}
if(!((((((((((((((((((data7 === "order.placed") || (data7 === "order.paid")) || (data7 === "order.cancelled")) || (data7 === "order.expired")) || (data7 === "order.fulfilled")) || (data7 === "payment.authorized")) || (data7 === "payment.captured")) || (data7 === "payment.voided")) || (data7 === "payment.failed")) || (data7 === "refund.succeeded")) || (data7 === "refund.failed")) || (data7 === "item.created")) || (data7 === "item.updated")) || (data7 === "item.deleted")) || (data7 === "stock.depleted")) || (data7 === "review.published")) || (data7 === "user.registered")) || (data7 === "webhook.test"))){
(vErrors ??= []).push(failure444(instancePath+"/filter[type][in]/" + i0));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure447(instancePath+"/filter[type][in]"));
errors++;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate39(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate39(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate556.errors = vErrors;
return errors === 0;
}
function validate555(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate556(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate556.errors : vErrors.concat(validate556.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate555.errors = vErrors;
return errors === 0;
}
export const getEvent_path = validate560;
const pattern213 = new RegExp("^evt_[0-9A-HJKMNP-TV-Z]{26}$", "u");
function validate561(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.event_id === undefined) || (!(func0.call(data, "event_id")))){
(vErrors ??= []).push(failure448(instancePath));
errors++;
}
if(data.event_id !== undefined && func0.call(data, "event_id")){
let data0 = data.event_id;
if(typeof data0 === "string"){
if(data0.length > 30 && func70(data0) > 30){
(vErrors ??= []).push(failure449(instancePath+"/event_id"));
errors++;
}
if(data0.length < 30 || data0.length < 60 && func70(data0) < 30){
(vErrors ??= []).push(failure450(instancePath+"/event_id"));
errors++;
}
if(!pattern213.test(data0)){
(vErrors ??= []).push(failure451(instancePath+"/event_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure452(instancePath+"/event_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate561.errors = vErrors;
return errors === 0;
}
function validate560(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate561(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate561.errors : vErrors.concat(validate561.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate560.errors = vErrors;
return errors === 0;
}
export const listWebhookEndpoints = validate563;
const pattern215 = new RegExp("^(?:id|url|description|events|status|paused_reason|paused_at|failing_since|previous_secret_expires_at|version|etag|created_at|updated_at)(?:,(?:id|url|description|events|status|paused_reason|paused_at|failing_since|previous_secret_expires_at|version|etag|created_at|updated_at)){0,12}$", "u");
const obj44 = {"ko":"다음 중에서 선택해 주세요: id, url, description, events, status, paused_reason, paused_at, failing_since, previous_secret_expires_at, version, etag, created_at, updated_at","en":"Choose from: id, url, description, events, status, paused_reason, paused_at, failing_since, previous_secret_expires_at, version, etag, created_at, updated_at.","ja":"次の中から選択してください: id, url, description, events, status, paused_reason, paused_at, failing_since, previous_secret_expires_at, version, etag, created_at, updated_at"};
function validate564(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size !== undefined && func0.call(data, "size")){
let data0 = data.size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data2 = data.cursor;
if(typeof data2 === "string"){
if(data2.length > 2048 && func70(data2) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data3 = data.sort;
if(typeof data3 === "string"){
if(data3.length > 500 && func70(data3) > 500){
(vErrors ??= []).push(failure28(instancePath+"/sort"));
errors++;
}
if(!pattern129.test(data3)){
(vErrors ??= []).push(failure396(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure30(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data4 = data.fields;
if(typeof data4 === "string"){
if(data4.length > 500 && func70(data4) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern215.test(data4)){
(vErrors ??= []).push(failure453(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
if(data["filter[status]"] !== undefined && func0.call(data, "filter[status]")){
let data5 = data["filter[status]"];
if(typeof data5 !== "string"){
(vErrors ??= []).push(failure454(instancePath+"/filter[status]"));
errors++;
}
if(!((data5 === "enabled") || (data5 === "paused"))){
(vErrors ??= []).push(failure455(instancePath+"/filter[status]"));
errors++;
}
}
if(data["filter[status][eq]"] !== undefined && func0.call(data, "filter[status][eq]")){
let data6 = data["filter[status][eq]"];
if(typeof data6 !== "string"){
(vErrors ??= []).push(failure454(instancePath+"/filter[status][eq]"));
errors++;
}
if(!((data6 === "enabled") || (data6 === "paused"))){
(vErrors ??= []).push(failure455(instancePath+"/filter[status][eq]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate39(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate39(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate39(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate39(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate564.errors = vErrors;
return errors === 0;
}
function validate563(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate564(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate564.errors : vErrors.concat(validate564.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate563.errors = vErrors;
return errors === 0;
}
export const createWebhookEndpoint_body = validate570;
function validate571(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate571.errors = vErrors;
return errors === 0;
}
const formats346 = module2.formats.uri;
const pattern217 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]?://[\\x21\\x22\\x24-\\x7e]+$", "u");
function validate574(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 2000 && func70(data) > 2000){
(vErrors ??= []).push(failure196(instancePath));
errors++;
}
if(data.length < 1){
(vErrors ??= []).push(failure6(instancePath));
errors++;
}
if(!pattern217.test(data)){
(vErrors ??= []).push(failure456(instancePath));
errors++;
}
if(!(formats346(data))){
(vErrors ??= []).push(failure457(instancePath));
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate574.errors = vErrors;
return errors === 0;
}
function validate576(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 50){
(vErrors ??= []).push(failure458(instancePath));
errors++;
}
if(data.length < 1){
(vErrors ??= []).push(failure459(instancePath));
errors++;
}
for(let i0=0; i0<Math.min(data.length, 50); i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
(vErrors ??= []).push(failure460(instancePath+"/" + i0));
errors++;
}
if(!((((((((((((((((((data0 === "*") || (data0 === "order.placed")) || (data0 === "order.paid")) || (data0 === "order.cancelled")) || (data0 === "order.expired")) || (data0 === "order.fulfilled")) || (data0 === "payment.authorized")) || (data0 === "payment.captured")) || (data0 === "payment.voided")) || (data0 === "payment.failed")) || (data0 === "refund.succeeded")) || (data0 === "refund.failed")) || (data0 === "item.created")) || (data0 === "item.updated")) || (data0 === "item.deleted")) || (data0 === "stock.depleted")) || (data0 === "review.published")) || (data0 === "user.registered"))){
(vErrors ??= []).push(failure461(instancePath+"/" + i0));
errors++;
}
}
if(data.length <= 50){
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){
(vErrors ??= []).push({instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
}
else {
(vErrors ??= []).push(failure139(instancePath));
errors++;
}
validate576.errors = vErrors;
return errors === 0;
}
function validate579(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
const text0 = func73(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
if(data.length > 200 && func70(data) > 200){
(vErrors ??= []).push(failure462(instancePath));
errors++;
}
if(data.length < 1){
(vErrors ??= []).push(failure6(instancePath));
errors++;
}
if(!pattern4.test(data)){
(vErrors ??= []).push(failure7(instancePath));
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate579.errors = vErrors;
return errors === 0;
}
function validate578(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate579(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate579.errors : vErrors.concat(validate579.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(data !== null){
(vErrors ??= []).push(failure463(instancePath));
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push(failure464(instancePath));
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate578.errors = vErrors;
return errors === 0;
}
function validate573(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.url === undefined) || (!(func0.call(data, "url")))){
(vErrors ??= []).push(failure125(instancePath));
errors++;
}
if((data.events === undefined) || (!(func0.call(data, "events")))){
(vErrors ??= []).push(failure465(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((key0 !== "url") && (key0 !== "events")) && (key0 !== "description")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.url !== undefined && func0.call(data, "url")){
if(!(validate574(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate574.errors : vErrors.concat(validate574.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined && func0.call(data, "events")){
if(!(validate576(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData}))){
vErrors = vErrors === null ? validate576.errors : vErrors.concat(validate576.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate578(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate578.errors : vErrors.concat(validate578.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate573.errors = vErrors;
return errors === 0;
}
function validate570(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate571(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate573(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate573.errors : vErrors.concat(validate573.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate570.errors = vErrors;
return errors === 0;
}
export const getWebhookEndpoint_path = validate583;
const pattern219 = new RegExp("^we_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate584(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.endpoint_id === undefined) || (!(func0.call(data, "endpoint_id")))){
(vErrors ??= []).push(failure466(instancePath));
errors++;
}
if(data.endpoint_id !== undefined && func0.call(data, "endpoint_id")){
let data0 = data.endpoint_id;
if(typeof data0 === "string"){
if(data0.length > 23 && func70(data0) > 23){
(vErrors ??= []).push(failure467(instancePath+"/endpoint_id"));
errors++;
}
if(data0.length < 23 || data0.length < 46 && func70(data0) < 23){
(vErrors ??= []).push(failure468(instancePath+"/endpoint_id"));
errors++;
}
if(!pattern219.test(data0)){
(vErrors ??= []).push(failure469(instancePath+"/endpoint_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure470(instancePath+"/endpoint_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate584.errors = vErrors;
return errors === 0;
}
function validate583(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate584(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate584.errors : vErrors.concat(validate584.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate583.errors = vErrors;
return errors === 0;
}
export const updateWebhookEndpoint = validate586;
function validate587(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.endpoint_id === undefined) || (!(func0.call(data, "endpoint_id")))){
(vErrors ??= []).push(failure466(instancePath));
errors++;
}
if(data.endpoint_id !== undefined && func0.call(data, "endpoint_id")){
let data0 = data.endpoint_id;
if(typeof data0 === "string"){
if(data0.length > 23 && func70(data0) > 23){
(vErrors ??= []).push(failure467(instancePath+"/endpoint_id"));
errors++;
}
if(data0.length < 23 || data0.length < 46 && func70(data0) < 23){
(vErrors ??= []).push(failure468(instancePath+"/endpoint_id"));
errors++;
}
if(!pattern219.test(data0)){
(vErrors ??= []).push(failure469(instancePath+"/endpoint_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure470(instancePath+"/endpoint_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate587.errors = vErrors;
return errors === 0;
}
function validate589(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate589.errors = vErrors;
return errors === 0;
}
function validate586(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate587(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate589(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate589.errors : vErrors.concat(validate589.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate586.errors = vErrors;
return errors === 0;
}
export const updateWebhookEndpoint_body = validate591;
function validate592(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.endpoint_id === undefined) || (!(func0.call(data, "endpoint_id")))){
(vErrors ??= []).push(failure466(instancePath));
errors++;
}
if(data.endpoint_id !== undefined && func0.call(data, "endpoint_id")){
let data0 = data.endpoint_id;
if(typeof data0 === "string"){
if(data0.length > 23 && func70(data0) > 23){
(vErrors ??= []).push(failure467(instancePath+"/endpoint_id"));
errors++;
}
if(data0.length < 23 || data0.length < 46 && func70(data0) < 23){
(vErrors ??= []).push(failure468(instancePath+"/endpoint_id"));
errors++;
}
if(!pattern219.test(data0)){
(vErrors ??= []).push(failure469(instancePath+"/endpoint_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure470(instancePath+"/endpoint_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate592.errors = vErrors;
return errors === 0;
}
function validate594(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate594.errors = vErrors;
return errors === 0;
}
function validate596(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((key0 !== "url") && (key0 !== "events")) && (key0 !== "description")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.url !== undefined && func0.call(data, "url")){
if(!(validate574(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData}))){
vErrors = vErrors === null ? validate574.errors : vErrors.concat(validate574.errors);
errors = vErrors.length;
}
}
if(data.events !== undefined && func0.call(data, "events")){
if(!(validate576(data.events, {instancePath:instancePath+"/events",parentData:data,parentDataProperty:"events",rootData}))){
vErrors = vErrors === null ? validate576.errors : vErrors.concat(validate576.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(!(validate578(data.description, {instancePath:instancePath+"/description",parentData:data,parentDataProperty:"description",rootData}))){
vErrors = vErrors === null ? validate578.errors : vErrors.concat(validate578.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate596.errors = vErrors;
return errors === 0;
}
function validate591(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate592(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate592.errors : vErrors.concat(validate592.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate594(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate594.errors : vErrors.concat(validate594.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate596(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate596.errors : vErrors.concat(validate596.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate591.errors = vErrors;
return errors === 0;
}
export const deleteWebhookEndpoint = validate601;
function validate602(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.endpoint_id === undefined) || (!(func0.call(data, "endpoint_id")))){
(vErrors ??= []).push(failure466(instancePath));
errors++;
}
if(data.endpoint_id !== undefined && func0.call(data, "endpoint_id")){
let data0 = data.endpoint_id;
if(typeof data0 === "string"){
if(data0.length > 23 && func70(data0) > 23){
(vErrors ??= []).push(failure467(instancePath+"/endpoint_id"));
errors++;
}
if(data0.length < 23 || data0.length < 46 && func70(data0) < 23){
(vErrors ??= []).push(failure468(instancePath+"/endpoint_id"));
errors++;
}
if(!pattern219.test(data0)){
(vErrors ??= []).push(failure469(instancePath+"/endpoint_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure470(instancePath+"/endpoint_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate602.errors = vErrors;
return errors === 0;
}
function validate604(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 4096 && func70(data1) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data1)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate604.errors = vErrors;
return errors === 0;
}
function validate601(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate602(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate602.errors : vErrors.concat(validate602.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate604(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate604.errors : vErrors.concat(validate604.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate601.errors = vErrors;
return errors === 0;
}
export const rotateWebhookSecret = validate606;
function validate607(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.endpoint_id === undefined) || (!(func0.call(data, "endpoint_id")))){
(vErrors ??= []).push(failure466(instancePath));
errors++;
}
if(data.endpoint_id !== undefined && func0.call(data, "endpoint_id")){
let data0 = data.endpoint_id;
if(typeof data0 === "string"){
if(data0.length > 23 && func70(data0) > 23){
(vErrors ??= []).push(failure467(instancePath+"/endpoint_id"));
errors++;
}
if(data0.length < 23 || data0.length < 46 && func70(data0) < 23){
(vErrors ??= []).push(failure468(instancePath+"/endpoint_id"));
errors++;
}
if(!pattern219.test(data0)){
(vErrors ??= []).push(failure469(instancePath+"/endpoint_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure470(instancePath+"/endpoint_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate607.errors = vErrors;
return errors === 0;
}
function validate609(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate609.errors = vErrors;
return errors === 0;
}
function validate606(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate607(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate607.errors : vErrors.concat(validate607.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate609(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate609.errors : vErrors.concat(validate609.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate606.errors = vErrors;
return errors === 0;
}
export const listWebhookDeliveries = validate611;
function validate612(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.endpoint_id === undefined) || (!(func0.call(data, "endpoint_id")))){
(vErrors ??= []).push(failure466(instancePath));
errors++;
}
if(data.endpoint_id !== undefined && func0.call(data, "endpoint_id")){
let data0 = data.endpoint_id;
if(typeof data0 === "string"){
if(data0.length > 23 && func70(data0) > 23){
(vErrors ??= []).push(failure467(instancePath+"/endpoint_id"));
errors++;
}
if(data0.length < 23 || data0.length < 46 && func70(data0) < 23){
(vErrors ??= []).push(failure468(instancePath+"/endpoint_id"));
errors++;
}
if(!pattern219.test(data0)){
(vErrors ??= []).push(failure469(instancePath+"/endpoint_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure470(instancePath+"/endpoint_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate612.errors = vErrors;
return errors === 0;
}
const pattern231 = new RegExp("^(?:id|endpoint_id|event_id|event_type|status|attempt_count|attempts|next_attempt_at|created_at|updated_at)(?:,(?:id|endpoint_id|event_id|event_type|status|attempt_count|attempts|next_attempt_at|created_at|updated_at)){0,9}$", "u");
const obj46 = {"ko":"다음 중에서 선택해 주세요: id, endpoint_id, event_id, event_type, status, attempt_count, attempts, next_attempt_at, created_at, updated_at","en":"Choose from: id, endpoint_id, event_id, event_type, status, attempt_count, attempts, next_attempt_at, created_at, updated_at.","ja":"次の中から選択してください: id, endpoint_id, event_id, event_type, status, attempt_count, attempts, next_attempt_at, created_at, updated_at"};
function validate614(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size !== undefined && func0.call(data, "size")){
let data0 = data.size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data2 = data.cursor;
if(typeof data2 === "string"){
if(data2.length > 2048 && func70(data2) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data3 = data.sort;
if(typeof data3 === "string"){
if(data3.length > 500 && func70(data3) > 500){
(vErrors ??= []).push(failure28(instancePath+"/sort"));
errors++;
}
if(!pattern129.test(data3)){
(vErrors ??= []).push(failure396(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure30(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data4 = data.fields;
if(typeof data4 === "string"){
if(data4.length > 500 && func70(data4) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern231.test(data4)){
(vErrors ??= []).push(failure471(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
if(data["filter[status]"] !== undefined && func0.call(data, "filter[status]")){
let data5 = data["filter[status]"];
if(typeof data5 !== "string"){
(vErrors ??= []).push(failure472(instancePath+"/filter[status]"));
errors++;
}
if(!(((data5 === "pending") || (data5 === "succeeded")) || (data5 === "failed"))){
(vErrors ??= []).push(failure473(instancePath+"/filter[status]"));
errors++;
}
}
if(data["filter[status][eq]"] !== undefined && func0.call(data, "filter[status][eq]")){
let data6 = data["filter[status][eq]"];
if(typeof data6 !== "string"){
(vErrors ??= []).push(failure472(instancePath+"/filter[status][eq]"));
errors++;
}
if(!(((data6 === "pending") || (data6 === "succeeded")) || (data6 === "failed"))){
(vErrors ??= []).push(failure473(instancePath+"/filter[status][eq]"));
errors++;
}
}
if(data["filter[status][in]"] !== undefined && func0.call(data, "filter[status][in]")){
let data7 = data["filter[status][in]"];
if(Array.isArray(data7)){
if(data7.length > 50){
(vErrors ??= []).push(failure334(instancePath+"/filter[status][in]"));
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push(failure335(instancePath+"/filter[status][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data7.length, 50); i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
(vErrors ??= []).push(failure472(instancePath+"/filter[status][in]/" + i0));
errors++;
}
if(!(((data8 === "pending") || (data8 === "succeeded")) || (data8 === "failed"))){
(vErrors ??= []).push(failure473(instancePath+"/filter[status][in]/" + i0));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure336(instancePath+"/filter[status][in]"));
errors++;
}
}
if(data["filter[event_type]"] !== undefined && func0.call(data, "filter[event_type]")){
let data9 = data["filter[event_type]"];
if(typeof data9 !== "string"){
(vErrors ??= []).push(failure443(instancePath+"/filter[event_type]"));
errors++;
}
if(!((((((((((((((((((data9 === "order.placed") || (data9 === "order.paid")) || (data9 === "order.cancelled")) || (data9 === "order.expired")) || (data9 === "order.fulfilled")) || (data9 === "payment.authorized")) || (data9 === "payment.captured")) || (data9 === "payment.voided")) || (data9 === "payment.failed")) || (data9 === "refund.succeeded")) || (data9 === "refund.failed")) || (data9 === "item.created")) || (data9 === "item.updated")) || (data9 === "item.deleted")) || (data9 === "stock.depleted")) || (data9 === "review.published")) || (data9 === "user.registered")) || (data9 === "webhook.test"))){
(vErrors ??= []).push(failure444(instancePath+"/filter[event_type]"));
errors++;
}
}
if(data["filter[event_type][eq]"] !== undefined && func0.call(data, "filter[event_type][eq]")){
let data10 = data["filter[event_type][eq]"];
if(typeof data10 !== "string"){
(vErrors ??= []).push(failure443(instancePath+"/filter[event_type][eq]"));
errors++;
}
if(!((((((((((((((((((data10 === "order.placed") || (data10 === "order.paid")) || (data10 === "order.cancelled")) || (data10 === "order.expired")) || (data10 === "order.fulfilled")) || (data10 === "payment.authorized")) || (data10 === "payment.captured")) || (data10 === "payment.voided")) || (data10 === "payment.failed")) || (data10 === "refund.succeeded")) || (data10 === "refund.failed")) || (data10 === "item.created")) || (data10 === "item.updated")) || (data10 === "item.deleted")) || (data10 === "stock.depleted")) || (data10 === "review.published")) || (data10 === "user.registered")) || (data10 === "webhook.test"))){
(vErrors ??= []).push(failure444(instancePath+"/filter[event_type][eq]"));
errors++;
}
}
if(data["filter[event_type][in]"] !== undefined && func0.call(data, "filter[event_type][in]")){
let data11 = data["filter[event_type][in]"];
if(Array.isArray(data11)){
if(data11.length > 50){
(vErrors ??= []).push(failure474(instancePath+"/filter[event_type][in]"));
errors++;
}
if(data11.length < 1){
(vErrors ??= []).push(failure475(instancePath+"/filter[event_type][in]"));
errors++;
}
for(let i1=0; i1<Math.min(data11.length, 50); i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
(vErrors ??= []).push(failure443(instancePath+"/filter[event_type][in]/" + i1));
errors++;
}
if(!((((((((((((((((((data12 === "order.placed") || (data12 === "order.paid")) || (data12 === "order.cancelled")) || (data12 === "order.expired")) || (data12 === "order.fulfilled")) || (data12 === "payment.authorized")) || (data12 === "payment.captured")) || (data12 === "payment.voided")) || (data12 === "payment.failed")) || (data12 === "refund.succeeded")) || (data12 === "refund.failed")) || (data12 === "item.created")) || (data12 === "item.updated")) || (data12 === "item.deleted")) || (data12 === "stock.depleted")) || (data12 === "review.published")) || (data12 === "user.registered")) || (data12 === "webhook.test"))){
(vErrors ??= []).push(failure444(instancePath+"/filter[event_type][in]/" + i1));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure476(instancePath+"/filter[event_type][in]"));
errors++;
}
}
if(data["filter[event_id]"] !== undefined && func0.call(data, "filter[event_id]")){
let data13 = data["filter[event_id]"];
if(typeof data13 === "string"){
if(data13.length > 30 && func70(data13) > 30){
(vErrors ??= []).push(failure449(instancePath+"/filter[event_id]"));
errors++;
}
if(data13.length < 30 || data13.length < 60 && func70(data13) < 30){
(vErrors ??= []).push(failure450(instancePath+"/filter[event_id]"));
errors++;
}
if(!pattern213.test(data13)){
(vErrors ??= []).push(failure451(instancePath+"/filter[event_id]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure452(instancePath+"/filter[event_id]"));
errors++;
}
}
if(data["filter[event_id][eq]"] !== undefined && func0.call(data, "filter[event_id][eq]")){
let data14 = data["filter[event_id][eq]"];
if(typeof data14 === "string"){
if(data14.length > 30 && func70(data14) > 30){
(vErrors ??= []).push(failure449(instancePath+"/filter[event_id][eq]"));
errors++;
}
if(data14.length < 30 || data14.length < 60 && func70(data14) < 30){
(vErrors ??= []).push(failure450(instancePath+"/filter[event_id][eq]"));
errors++;
}
if(!pattern213.test(data14)){
(vErrors ??= []).push(failure451(instancePath+"/filter[event_id][eq]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure452(instancePath+"/filter[event_id][eq]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate39(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate39(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate39(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate39(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate614.errors = vErrors;
return errors === 0;
}
function validate611(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate612(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate612.errors : vErrors.concat(validate612.errors);
errors = vErrors.length;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate614(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate614.errors : vErrors.concat(validate614.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate611.errors = vErrors;
return errors === 0;
}
export const getWebhookDelivery_path = validate620;
const pattern235 = new RegExp("^whd_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate621(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.endpoint_id === undefined) || (!(func0.call(data, "endpoint_id")))){
(vErrors ??= []).push(failure466(instancePath));
errors++;
}
if((data.delivery_id === undefined) || (!(func0.call(data, "delivery_id")))){
(vErrors ??= []).push(failure477(instancePath));
errors++;
}
if(data.endpoint_id !== undefined && func0.call(data, "endpoint_id")){
let data0 = data.endpoint_id;
if(typeof data0 === "string"){
if(data0.length > 23 && func70(data0) > 23){
(vErrors ??= []).push(failure467(instancePath+"/endpoint_id"));
errors++;
}
if(data0.length < 23 || data0.length < 46 && func70(data0) < 23){
(vErrors ??= []).push(failure468(instancePath+"/endpoint_id"));
errors++;
}
if(!pattern219.test(data0)){
(vErrors ??= []).push(failure469(instancePath+"/endpoint_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure470(instancePath+"/endpoint_id"));
errors++;
}
}
if(data.delivery_id !== undefined && func0.call(data, "delivery_id")){
let data1 = data.delivery_id;
if(typeof data1 === "string"){
if(data1.length > 24 && func70(data1) > 24){
(vErrors ??= []).push(failure478(instancePath+"/delivery_id"));
errors++;
}
if(data1.length < 24 || data1.length < 48 && func70(data1) < 24){
(vErrors ??= []).push(failure479(instancePath+"/delivery_id"));
errors++;
}
if(!pattern235.test(data1)){
(vErrors ??= []).push(failure480(instancePath+"/delivery_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure481(instancePath+"/delivery_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate621.errors = vErrors;
return errors === 0;
}
function validate620(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate621(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate621.errors : vErrors.concat(validate621.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate620.errors = vErrors;
return errors === 0;
}
export const redeliverWebhook = validate623;
function validate624(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.endpoint_id === undefined) || (!(func0.call(data, "endpoint_id")))){
(vErrors ??= []).push(failure466(instancePath));
errors++;
}
if((data.delivery_id === undefined) || (!(func0.call(data, "delivery_id")))){
(vErrors ??= []).push(failure477(instancePath));
errors++;
}
if(data.endpoint_id !== undefined && func0.call(data, "endpoint_id")){
let data0 = data.endpoint_id;
if(typeof data0 === "string"){
if(data0.length > 23 && func70(data0) > 23){
(vErrors ??= []).push(failure467(instancePath+"/endpoint_id"));
errors++;
}
if(data0.length < 23 || data0.length < 46 && func70(data0) < 23){
(vErrors ??= []).push(failure468(instancePath+"/endpoint_id"));
errors++;
}
if(!pattern219.test(data0)){
(vErrors ??= []).push(failure469(instancePath+"/endpoint_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure470(instancePath+"/endpoint_id"));
errors++;
}
}
if(data.delivery_id !== undefined && func0.call(data, "delivery_id")){
let data1 = data.delivery_id;
if(typeof data1 === "string"){
if(data1.length > 24 && func70(data1) > 24){
(vErrors ??= []).push(failure478(instancePath+"/delivery_id"));
errors++;
}
if(data1.length < 24 || data1.length < 48 && func70(data1) < 24){
(vErrors ??= []).push(failure479(instancePath+"/delivery_id"));
errors++;
}
if(!pattern235.test(data1)){
(vErrors ??= []).push(failure480(instancePath+"/delivery_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure481(instancePath+"/delivery_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate624.errors = vErrors;
return errors === 0;
}
function validate626(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate626.errors = vErrors;
return errors === 0;
}
function validate623(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate624(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate624.errors : vErrors.concat(validate624.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate626(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate626.errors : vErrors.concat(validate626.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate623.errors = vErrors;
return errors === 0;
}
export const listApiClients = validate628;
const pattern240 = new RegExp("^(?:id|name|scopes|granted_scopes|created_by|expires_at|last_used_at|version|etag|created_at|updated_at)(?:,(?:id|name|scopes|granted_scopes|created_by|expires_at|last_used_at|version|etag|created_at|updated_at)){0,10}$", "u");
const obj48 = {"ko":"다음 중에서 선택해 주세요: id, name, scopes, granted_scopes, created_by, expires_at, last_used_at, version, etag, created_at, updated_at","en":"Choose from: id, name, scopes, granted_scopes, created_by, expires_at, last_used_at, version, etag, created_at, updated_at.","ja":"次の中から選択してください: id, name, scopes, granted_scopes, created_by, expires_at, last_used_at, version, etag, created_at, updated_at"};
function validate629(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size !== undefined && func0.call(data, "size")){
let data0 = data.size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure21(instancePath+"/size"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push(failure22(instancePath+"/size"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure23(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure21(instancePath+"/limit"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure22(instancePath+"/limit"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure23(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data2 = data.cursor;
if(typeof data2 === "string"){
if(data2.length > 2048 && func70(data2) > 2048){
(vErrors ??= []).push(failure25(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure26(instancePath+"/cursor"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data3 = data.sort;
if(typeof data3 === "string"){
if(data3.length > 500 && func70(data3) > 500){
(vErrors ??= []).push(failure28(instancePath+"/sort"));
errors++;
}
if(!pattern129.test(data3)){
(vErrors ??= []).push(failure396(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure30(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data4 = data.fields;
if(typeof data4 === "string"){
if(data4.length > 500 && func70(data4) > 500){
(vErrors ??= []).push(failure31(instancePath+"/fields"));
errors++;
}
if(!pattern240.test(data4)){
(vErrors ??= []).push(failure482(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/fields"));
errors++;
}
}
if(data["filter[created_by]"] !== undefined && func0.call(data, "filter[created_by]")){
let data5 = data["filter[created_by]"];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push(failure483(instancePath+"/filter[created_by]"));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
(vErrors ??= []).push(failure484(instancePath+"/filter[created_by]"));
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push(failure485(instancePath+"/filter[created_by]"));
errors++;
}
if(!(formats0.validate(data5))){
(vErrors ??= []).push(failure486(instancePath+"/filter[created_by]"));
errors++;
}
}
}
if(data["filter[created_by][eq]"] !== undefined && func0.call(data, "filter[created_by][eq]")){
let data6 = data["filter[created_by][eq]"];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push(failure487(instancePath+"/filter[created_by][eq]"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push(failure488(instancePath+"/filter[created_by][eq]"));
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push(failure489(instancePath+"/filter[created_by][eq]"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure490(instancePath+"/filter[created_by][eq]"));
errors++;
}
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate39(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate39(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate39(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate39(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate629.errors = vErrors;
return errors === 0;
}
function validate628(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate629(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate629.errors : vErrors.concat(validate629.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate628.errors = vErrors;
return errors === 0;
}
export const createApiClient_body = validate635;
function validate636(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate636.errors = vErrors;
return errors === 0;
}
function validate639(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
const text0 = func73(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
if(data.length > 100 && func70(data) > 100){
(vErrors ??= []).push(failure5(instancePath));
errors++;
}
if(data.length < 1){
(vErrors ??= []).push(failure6(instancePath));
errors++;
}
if(!pattern4.test(data)){
(vErrors ??= []).push(failure7(instancePath));
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate639.errors = vErrors;
return errors === 0;
}
function validate641(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 30){
(vErrors ??= []).push(failure491(instancePath));
errors++;
}
if(data.length < 1){
(vErrors ??= []).push(failure459(instancePath));
errors++;
}
for(let i0=0; i0<Math.min(data.length, 30); i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
(vErrors ??= []).push(failure492(instancePath+"/" + i0));
errors++;
}
if(!((((((((((((((((data0 === "orders:read") || (data0 === "orders:write")) || (data0 === "payments:read")) || (data0 === "items:write")) || (data0 === "categories:write")) || (data0 === "stock:write")) || (data0 === "files:write")) || (data0 === "reviews:write")) || (data0 === "reviews:moderate")) || (data0 === "orders:manage")) || (data0 === "payments:manage")) || (data0 === "users:read")) || (data0 === "users:manage")) || (data0 === "audit:read")) || (data0 === "events:read")) || (data0 === "webhooks:manage"))){
(vErrors ??= []).push(failure493(instancePath+"/" + i0));
errors++;
}
}
if(data.length <= 30){
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func27(data[i1], data[j0])){
(vErrors ??= []).push({instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break outer0;
}
}
}
}
}
}
else {
(vErrors ??= []).push(failure139(instancePath));
errors++;
}
validate641.errors = vErrors;
return errors === 0;
}
function validate643(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(!pattern32.test(data)){
(vErrors ??= []).push(failure166(instancePath));
errors++;
}
if(!(formats14(data))){
(vErrors ??= []).push(failure167(instancePath));
errors++;
}
}
else {
(vErrors ??= []).push(failure168(instancePath));
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data !== null){
(vErrors ??= []).push(failure463(instancePath));
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
(vErrors ??= []).push(failure464(instancePath));
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate643.errors = vErrors;
return errors === 0;
}
function validate638(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push(failure91(instancePath));
errors++;
}
if((data.scopes === undefined) || (!(func0.call(data, "scopes")))){
(vErrors ??= []).push(failure494(instancePath));
errors++;
}
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((key0 !== "name") && (key0 !== "scopes")) && (key0 !== "expires_at")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate639(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate639.errors : vErrors.concat(validate639.errors);
errors = vErrors.length;
}
}
if(data.scopes !== undefined && func0.call(data, "scopes")){
if(!(validate641(data.scopes, {instancePath:instancePath+"/scopes",parentData:data,parentDataProperty:"scopes",rootData}))){
vErrors = vErrors === null ? validate641.errors : vErrors.concat(validate641.errors);
errors = vErrors.length;
}
}
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
if(!(validate643(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate643.errors : vErrors.concat(validate643.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate638.errors = vErrors;
return errors === 0;
}
function validate635(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate636(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate636.errors : vErrors.concat(validate636.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate638(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate638.errors : vErrors.concat(validate638.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate635.errors = vErrors;
return errors === 0;
}
export const getApiClient_path = validate646;
const pattern244 = new RegExp("^client_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate647(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.client_id === undefined) || (!(func0.call(data, "client_id")))){
(vErrors ??= []).push(failure495(instancePath));
errors++;
}
if(data.client_id !== undefined && func0.call(data, "client_id")){
let data0 = data.client_id;
if(typeof data0 === "string"){
if(data0.length > 27 && func70(data0) > 27){
(vErrors ??= []).push(failure496(instancePath+"/client_id"));
errors++;
}
if(data0.length < 27 || data0.length < 54 && func70(data0) < 27){
(vErrors ??= []).push(failure497(instancePath+"/client_id"));
errors++;
}
if(!pattern244.test(data0)){
(vErrors ??= []).push(failure498(instancePath+"/client_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure499(instancePath+"/client_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate647.errors = vErrors;
return errors === 0;
}
function validate646(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate647(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate647.errors : vErrors.concat(validate647.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate646.errors = vErrors;
return errors === 0;
}
export const updateApiClient = validate649;
function validate650(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.client_id === undefined) || (!(func0.call(data, "client_id")))){
(vErrors ??= []).push(failure495(instancePath));
errors++;
}
if(data.client_id !== undefined && func0.call(data, "client_id")){
let data0 = data.client_id;
if(typeof data0 === "string"){
if(data0.length > 27 && func70(data0) > 27){
(vErrors ??= []).push(failure496(instancePath+"/client_id"));
errors++;
}
if(data0.length < 27 || data0.length < 54 && func70(data0) < 27){
(vErrors ??= []).push(failure497(instancePath+"/client_id"));
errors++;
}
if(!pattern244.test(data0)){
(vErrors ??= []).push(failure498(instancePath+"/client_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure499(instancePath+"/client_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate650.errors = vErrors;
return errors === 0;
}
function validate652(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate652.errors = vErrors;
return errors === 0;
}
function validate649(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate650(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate650.errors : vErrors.concat(validate650.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate652(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate652.errors : vErrors.concat(validate652.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate649.errors = vErrors;
return errors === 0;
}
export const updateApiClient_body = validate654;
function validate655(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.client_id === undefined) || (!(func0.call(data, "client_id")))){
(vErrors ??= []).push(failure495(instancePath));
errors++;
}
if(data.client_id !== undefined && func0.call(data, "client_id")){
let data0 = data.client_id;
if(typeof data0 === "string"){
if(data0.length > 27 && func70(data0) > 27){
(vErrors ??= []).push(failure496(instancePath+"/client_id"));
errors++;
}
if(data0.length < 27 || data0.length < 54 && func70(data0) < 27){
(vErrors ??= []).push(failure497(instancePath+"/client_id"));
errors++;
}
if(!pattern244.test(data0)){
(vErrors ??= []).push(failure498(instancePath+"/client_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure499(instancePath+"/client_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate655.errors = vErrors;
return errors === 0;
}
function validate657(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data0 = data["if-match"];
if(typeof data0 === "string"){
if(data0.length > 4096 && func70(data0) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate657.errors = vErrors;
return errors === 0;
}
function validate659(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(((key0 !== "name") && (key0 !== "scopes")) && (key0 !== "expires_at")){
(vErrors ??= []).push({instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
if(errors - _errs1 >= 50){
break;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate639(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate639.errors : vErrors.concat(validate639.errors);
errors = vErrors.length;
}
}
if(data.scopes !== undefined && func0.call(data, "scopes")){
if(!(validate641(data.scopes, {instancePath:instancePath+"/scopes",parentData:data,parentDataProperty:"scopes",rootData}))){
vErrors = vErrors === null ? validate641.errors : vErrors.concat(validate641.errors);
errors = vErrors.length;
}
}
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
if(!(validate643(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData}))){
vErrors = vErrors === null ? validate643.errors : vErrors.concat(validate643.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate659.errors = vErrors;
return errors === 0;
}
function validate654(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate655(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate655.errors : vErrors.concat(validate655.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate657(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate657.errors : vErrors.concat(validate657.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate659(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate659.errors : vErrors.concat(validate659.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate654.errors = vErrors;
return errors === 0;
}
export const revokeApiClient = validate664;
function validate665(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.client_id === undefined) || (!(func0.call(data, "client_id")))){
(vErrors ??= []).push(failure495(instancePath));
errors++;
}
if(data.client_id !== undefined && func0.call(data, "client_id")){
let data0 = data.client_id;
if(typeof data0 === "string"){
if(data0.length > 27 && func70(data0) > 27){
(vErrors ??= []).push(failure496(instancePath+"/client_id"));
errors++;
}
if(data0.length < 27 || data0.length < 54 && func70(data0) < 27){
(vErrors ??= []).push(failure497(instancePath+"/client_id"));
errors++;
}
if(!pattern244.test(data0)){
(vErrors ??= []).push(failure498(instancePath+"/client_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure499(instancePath+"/client_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate665.errors = vErrors;
return errors === 0;
}
function validate667(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 4096 && func70(data1) > 4096){
(vErrors ??= []).push(failure81(instancePath+"/if-match"));
errors++;
}
if(!pattern14.test(data1)){
(vErrors ??= []).push(failure82(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate667.errors = vErrors;
return errors === 0;
}
function validate664(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate665(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate665.errors : vErrors.concat(validate665.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate667(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate667.errors : vErrors.concat(validate667.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate664.errors = vErrors;
return errors === 0;
}
export const rotateApiClientSecret = validate669;
function validate670(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.client_id === undefined) || (!(func0.call(data, "client_id")))){
(vErrors ??= []).push(failure495(instancePath));
errors++;
}
if(data.client_id !== undefined && func0.call(data, "client_id")){
let data0 = data.client_id;
if(typeof data0 === "string"){
if(data0.length > 27 && func70(data0) > 27){
(vErrors ??= []).push(failure496(instancePath+"/client_id"));
errors++;
}
if(data0.length < 27 || data0.length < 54 && func70(data0) < 27){
(vErrors ??= []).push(failure497(instancePath+"/client_id"));
errors++;
}
if(!pattern244.test(data0)){
(vErrors ??= []).push(failure498(instancePath+"/client_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure499(instancePath+"/client_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate670.errors = vErrors;
return errors === 0;
}
function validate672(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data0 = data["idempotency-key"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern15.test(data0)){
(vErrors ??= []).push(failure86(instancePath+"/idempotency-key"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath+"/idempotency-key"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate672.errors = vErrors;
return errors === 0;
}
function validate669(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate670(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate670.errors : vErrors.concat(validate670.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate672(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate672.errors : vErrors.concat(validate672.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate669.errors = vErrors;
return errors === 0;
}
export const requestToken_body = validate674;
function validate675(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.grant_type === undefined) || (!(func0.call(data, "grant_type")))){
(vErrors ??= []).push(failure500(instancePath));
errors++;
}
if(data.grant_type !== undefined && func0.call(data, "grant_type")){
let data0 = data.grant_type;
if(typeof data0 === "string"){
if(data0.length > 100 && func70(data0) > 100){
(vErrors ??= []).push(failure501(instancePath+"/grant_type"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure502(instancePath+"/grant_type"));
errors++;
}
if(!pattern136.test(data0)){
(vErrors ??= []).push(failure503(instancePath+"/grant_type"));
errors++;
}
}
else {
(vErrors ??= []).push(failure504(instancePath+"/grant_type"));
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
let data1 = data.scope;
if(typeof data1 === "string"){
if(data1.length > 500 && func70(data1) > 500){
(vErrors ??= []).push(failure505(instancePath+"/scope"));
errors++;
}
if(!pattern136.test(data1)){
(vErrors ??= []).push(failure506(instancePath+"/scope"));
errors++;
}
}
else {
(vErrors ??= []).push(failure507(instancePath+"/scope"));
errors++;
}
}
if(data.client_id !== undefined && func0.call(data, "client_id")){
let data2 = data.client_id;
if(typeof data2 === "string"){
if(data2.length > 100 && func70(data2) > 100){
(vErrors ??= []).push(failure508(instancePath+"/client_id"));
errors++;
}
if(!pattern136.test(data2)){
(vErrors ??= []).push(failure509(instancePath+"/client_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure510(instancePath+"/client_id"));
errors++;
}
}
if(data.client_secret !== undefined && func0.call(data, "client_secret")){
let data3 = data.client_secret;
if(typeof data3 === "string"){
if(data3.length > 200 && func70(data3) > 200){
(vErrors ??= []).push(failure511(instancePath+"/client_secret"));
errors++;
}
if(!pattern136.test(data3)){
(vErrors ??= []).push(failure512(instancePath+"/client_secret"));
errors++;
}
}
else {
(vErrors ??= []).push(failure513(instancePath+"/client_secret"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate675.errors = vErrors;
return errors === 0;
}
function validate674(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate675(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate675.errors : vErrors.concat(validate675.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate674.errors = vErrors;
return errors === 0;
}
