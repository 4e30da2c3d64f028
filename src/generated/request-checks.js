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
const failure7 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"} });
const failure8 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "string"} });
const failure9 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 100}, texts: obj5 });
const failure10 = (instancePath) => ({ instancePath, schemaPath:"#/minLength",keyword:"minLength",params:{limit: 2}, texts: obj6 });
const failure11 = (instancePath) => ({ instancePath, schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value0} });
const failure12 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 29} });
const failure13 = (instancePath) => ({ instancePath, schemaPath:"#/minLength",keyword:"minLength",params:{limit: 20} });
const failure14 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "date-time"}, texts: obj10 });
const failure15 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/type",keyword:"type",params:{type: "integer"} });
const failure16 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure17 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure18 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryId/format",keyword:"format",params:{format: "int64"} });
const failure19 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include_inactive/type",keyword:"type",params:{type: "boolean"} });
const failure20 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Page/type",keyword:"type",params:{type: "integer"} });
const failure21 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000} });
const failure22 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure23 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Page/format",keyword:"format",params:{format: "int32"} });
const failure24 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/type",keyword:"type",params:{type: "integer"} });
const failure25 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100} });
const failure26 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure27 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PageSize/format",keyword:"format",params:{format: "int32"} });
const failure28 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Cursor/maxLength",keyword:"maxLength",params:{limit: 2048} });
const failure29 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Cursor/type",keyword:"type",params:{type: "string"} });
const failure30 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include_total/type",keyword:"type",params:{type: "boolean"} });
const failure31 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sort/maxLength",keyword:"maxLength",params:{limit: 500} });
const failure32 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sort/pattern",keyword:"pattern",params:{pattern: "^-?(?:id|name|price|sku|rating_average|created_at|updated_at)(?:,-?(?:id|name|price|sku|rating_average|created_at|updated_at)){0,2}$"}, texts: obj2 });
const failure33 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sort/type",keyword:"type",params:{type: "string"} });
const failure34 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/maxLength",keyword:"maxLength",params:{limit: 500} });
const failure35 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|name|description|price|price_minor|currency|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)(?:,(?:id|name|description|price|price_minor|currency|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)){0,20}$"}, texts: obj3 });
const failure36 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "string"} });
const failure37 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include/maxLength",keyword:"maxLength",params:{limit: 500} });
const failure38 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include/pattern",keyword:"pattern",params:{pattern: "^(?:category|reviews)(?:,(?:category|reviews)){0,1}$"}, texts: obj4 });
const failure39 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include/type",keyword:"type",params:{type: "string"} });
const failure40 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bid%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure41 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bid%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure42 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bid%5D%5Bin%5D/items/type",keyword:"type",params:{type: "integer"} });
const failure43 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bid%5D%5Bin%5D/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure44 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bid%5D%5Bin%5D/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure45 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bid%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure46 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure47 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure48 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999.99} });
const failure49 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}, texts: obj0 });
const failure50 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/items/type",keyword:"type",params:{type: "number"} });
const failure51 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure52 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D/type",keyword:"type",params:{type: "integer"} });
const failure53 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure54 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure55 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D/format",keyword:"format",params:{format: "int64"} });
const failure56 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Beq%5D/type",keyword:"type",params:{type: "integer"} });
const failure57 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Beq%5D/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure58 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Beq%5D/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure59 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Beq%5D/format",keyword:"format",params:{format: "int64"} });
const failure60 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure61 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure62 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Bin%5D/items/type",keyword:"type",params:{type: "integer"} });
const failure63 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Bin%5D/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure64 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Bin%5D/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure65 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bcategory_id%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure66 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D/maxLength",keyword:"maxLength",params:{limit: 64} });
const failure67 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9._-]{0,63}$"} });
const failure68 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D/type",keyword:"type",params:{type: "string"} });
const failure69 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Beq%5D/maxLength",keyword:"maxLength",params:{limit: 64} });
const failure70 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Beq%5D/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9._-]{0,63}$"} });
const failure71 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Beq%5D/type",keyword:"type",params:{type: "string"} });
const failure72 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure73 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure74 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Bin%5D/items/maxLength",keyword:"maxLength",params:{limit: 64} });
const failure75 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Bin%5D/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9._-]{0,63}$"} });
const failure76 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Bin%5D/items/type",keyword:"type",params:{type: "string"} });
const failure77 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bsku%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure78 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FieldValue/maxLength",keyword:"maxLength",params:{limit: 8192} });
const failure79 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FieldValue/pattern",keyword:"pattern",params:{pattern: "^[\\t\\x20-\\x7e\\x80-\\xff]*$"} });
const failure80 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FieldValue/type",keyword:"type",params:{type: "string"} });
const failure81 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ShortFieldValue/maxLength",keyword:"maxLength",params:{limit: 512} });
const failure82 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ShortFieldValue/pattern",keyword:"pattern",params:{pattern: "^[\\t\\x20-\\x7e\\x80-\\xff]*$"} });
const failure83 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ShortFieldValue/type",keyword:"type",params:{type: "string"} });
const failure84 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/IdempotencyKey/maxLength",keyword:"maxLength",params:{limit: 512} });
const failure85 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/IdempotencyKey/minLength",keyword:"minLength",params:{limit: 1} });
const failure86 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/IdempotencyKey/pattern",keyword:"pattern",params:{pattern: "^(?:[\\x21\\x23-\\x7e][\\x21-\\x7e]{0,254}|\"(?:[\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\"\\\\]){1,255}\")$"} });
const failure87 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/IdempotencyKey/type",keyword:"type",params:{type: "string"} });
const failure88 = (instancePath) => ({ instancePath, schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10} });
const failure89 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/maxLength",keyword:"maxLength",params:{limit: 25} });
const failure90 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/minLength",keyword:"minLength",params:{limit: 25} });
const failure91 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/pattern",keyword:"pattern",params:{pattern: "^file_[0-9A-HJKMNP-TV-Z]{20}$"} });
const failure92 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/FileId/type",keyword:"type",params:{type: "string"} });
const failure93 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "array"} });
const failure94 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"} });
const failure95 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "price"} });
const failure96 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemDescription/type",keyword:"type",params:{type: value1} });
const failure97 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemDescription/maxLength",keyword:"maxLength",params:{limit: 5000} });
const failure98 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemDescription/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"} });
const failure99 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/type",keyword:"type",params:{type: value2} });
const failure100 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure101 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure102 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryRef/format",keyword:"format",params:{format: "int64"} });
const failure103 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sku/type",keyword:"type",params:{type: value1} });
const failure104 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sku/maxLength",keyword:"maxLength",params:{limit: 64} });
const failure105 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Sku/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9][A-Z0-9._-]{0,63}$"} });
const failure106 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/type",keyword:"type",params:{type: value2} });
const failure107 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000} });
const failure108 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure109 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Stock/format",keyword:"format",params:{format: "int64"} });
const failure110 = (instancePath) => ({ instancePath, schemaPath:"#/properties/active/type",keyword:"type",params:{type: "boolean"} });
const failure111 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "item_id"} });
const failure112 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/type",keyword:"type",params:{type: "integer"} });
const failure113 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure114 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure115 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ItemId/format",keyword:"format",params:{format: "int64"} });
const failure116 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"} });
const failure117 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"} });
const failure118 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "content_type"} });
const failure119 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"} });
const failure120 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "height"} });
const failure121 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RelativePath/maxLength",keyword:"maxLength",params:{limit: 8192} });
const failure122 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RelativePath/pattern",keyword:"pattern",params:{pattern: "^/[^\\s]*$"} });
const failure123 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RelativePath/type",keyword:"type",params:{type: "string"} });
const failure124 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageType/type",keyword:"type",params:{type: "string"} });
const failure125 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageType/enum",keyword:"enum",params:{allowedValues: value3} });
const failure126 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/type",keyword:"type",params:{type: "integer"} });
const failure127 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8000} });
const failure128 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure129 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ImageSide/format",keyword:"format",params:{format: "int32"} });
const failure130 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 24} });
const failure131 = (instancePath) => ({ instancePath, schemaPath:"#/minLength",keyword:"minLength",params:{limit: 24} });
const failure132 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"} });
const failure133 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "date-time"} });
const failure134 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/type",keyword:"type",params:{type: "integer"} });
const failure135 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999} });
const failure136 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure137 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PriceMinor/format",keyword:"format",params:{format: "int64"} });
const failure138 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/type",keyword:"type",params:{type: value2} });
const failure139 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000} });
const failure140 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure141 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Available/format",keyword:"format",params:{format: "int64"} });
const failure142 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingAverage/type",keyword:"type",params:{type: value4} });
const failure143 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingAverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5} });
const failure144 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingAverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure145 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/type",keyword:"type",params:{type: "integer"} });
const failure146 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure147 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure148 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RatingCount/format",keyword:"format",params:{format: "int64"} });
const failure149 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/type",keyword:"type",params:{type: "integer"} });
const failure150 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure151 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure152 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Version/format",keyword:"format",params:{format: "int64"} });
const failure153 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EntityTag/maxLength",keyword:"maxLength",params:{limit: 100} });
const failure154 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EntityTag/pattern",keyword:"pattern",params:{pattern: "^\"[\\x21\\x23-\\x7e]+\"$"} });
const failure155 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/EntityTag/type",keyword:"type",params:{type: "string"} });
const failure156 = (instancePath) => ({ instancePath, schemaPath:"#/properties/active/type",keyword:"type",params:{type: value5} });
const failure157 = (instancePath) => ({ instancePath, schemaPath:"#/properties/image_ids/type",keyword:"type",params:{type: value6} });
const failure158 = (instancePath) => ({ instancePath, schemaPath:"#/properties/image_ids/maxItems",keyword:"maxItems",params:{limit: 10} });
const failure159 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sort/pattern",keyword:"pattern",params:{pattern: "^-?(?:id|rating|created_at|updated_at)(?:,-?(?:id|rating|created_at|updated_at)){0,2}$"}, texts: obj12 });
const failure160 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|item_id|author|rating|title|body|verified_purchase|status|version|etag|created_at|updated_at)(?:,(?:id|item_id|author|rating|title|body|verified_purchase|status|version|etag|created_at|updated_at)){0,11}$"}, texts: obj13 });
const failure161 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/type",keyword:"type",params:{type: "integer"} });
const failure162 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5} });
const failure163 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure164 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewRating/format",keyword:"format",params:{format: "int32"} });
const failure165 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brating%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure166 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brating%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure167 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brating%5D%5Bin%5D/items/type",keyword:"type",params:{type: "integer"} });
const failure168 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brating%5D%5Bin%5D/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5} });
const failure169 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brating%5D%5Bin%5D/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure170 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brating%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure171 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/VerifiedPurchase/type",keyword:"type",params:{type: "boolean"} });
const failure172 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewStatus/type",keyword:"type",params:{type: "string"} });
const failure173 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewStatus/enum",keyword:"enum",params:{allowedValues: value7} });
const failure174 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: value1} });
const failure175 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 2000} });
const failure176 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"} });
const failure177 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "rating"} });
const failure178 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"} });
const failure179 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "review_id"} });
const failure180 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/type",keyword:"type",params:{type: "integer"} });
const failure181 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure182 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure183 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ReviewId/format",keyword:"format",params:{format: "int64"} });
const failure184 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "if-match"} });
const failure185 = (instancePath) => ({ instancePath, schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*$"} });
const failure186 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "slug"} });
const failure187 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/type",keyword:"type",params:{type: value2} });
const failure188 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure189 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure190 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryParent/format",keyword:"format",params:{format: "int64"} });
const failure191 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryPosition/type",keyword:"type",params:{type: "integer"} });
const failure192 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryPosition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999} });
const failure193 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryPosition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure194 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryPosition/format",keyword:"format",params:{format: "int32"} });
const failure195 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "category_id"} });
const failure196 = (instancePath) => ({ instancePath, schemaPath:"#/properties/position/type",keyword:"type",params:{type: value2} });
const failure197 = (instancePath) => ({ instancePath, schemaPath:"#/properties/position/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999} });
const failure198 = (instancePath) => ({ instancePath, schemaPath:"#/properties/position/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure199 = (instancePath) => ({ instancePath, schemaPath:"#/properties/position/format",keyword:"format",params:{format: "int32"} });
const failure200 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/type",keyword:"type",params:{type: "integer"} });
const failure201 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3} });
const failure202 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure203 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryDepth/format",keyword:"format",params:{format: "int32"} });
const failure204 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/type",keyword:"type",params:{type: "integer"} });
const failure205 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure206 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure207 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CategoryItemCount/format",keyword:"format",params:{format: "int64"} });
const failure208 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"} });
const failure209 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_id"} });
const failure210 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "integer"} });
const failure211 = (instancePath) => ({ instancePath, schemaPath:"#/enum",keyword:"enum",params:{allowedValues: value8} });
const failure212 = (instancePath) => ({ instancePath, schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1280} });
const failure213 = (instancePath) => ({ instancePath, schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 160} });
const failure214 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "int32"} });
const failure215 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/maxLength",keyword:"maxLength",params:{limit: 50} });
const failure216 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/minLength",keyword:"minLength",params:{limit: 1} });
const failure217 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/pattern",keyword:"pattern",params:{pattern: "^[a-z_]*$"} });
const failure218 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditResourceType/type",keyword:"type",params:{type: "string"} });
const failure219 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/maxLength",keyword:"maxLength",params:{limit: 200} });
const failure220 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/minLength",keyword:"minLength",params:{limit: 1} });
const failure221 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e]*$"} });
const failure222 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AuditId/type",keyword:"type",params:{type: "string"} });
const failure223 = (instancePath) => ({ instancePath, schemaPath:"#/properties/action/maxLength",keyword:"maxLength",params:{limit: 100} });
const failure224 = (instancePath) => ({ instancePath, schemaPath:"#/properties/action/minLength",keyword:"minLength",params:{limit: 1} });
const failure225 = (instancePath) => ({ instancePath, schemaPath:"#/properties/action/pattern",keyword:"pattern",params:{pattern: "^[a-z_.]*$"} });
const failure226 = (instancePath) => ({ instancePath, schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"} });
const failure227 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/maxLength",keyword:"maxLength",params:{limit: 64} });
const failure228 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/minLength",keyword:"minLength",params:{limit: 8} });
const failure229 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{8,64}$"} });
const failure230 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RequestId/type",keyword:"type",params:{type: "string"} });
const failure231 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|at|actor|ip|user_agent|request_id|action|resource_type|resource_id|before|after|changed|facts|api_version|outcome)(?:,(?:id|at|actor|ip|user_agent|request_id|action|resource_type|resource_id|before|after|changed|facts|api_version|outcome)){0,14}$"}, texts: obj14 });
const failure232 = (instancePath) => ({ instancePath, schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 254} });
const failure233 = (instancePath) => ({ instancePath, schemaPath:"#/minLength",keyword:"minLength",params:{limit: 3} });
const failure234 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "email"} });
const failure235 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"} });
const failure236 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "password"} });
const failure237 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Password/maxLength",keyword:"maxLength",params:{limit: 128} });
const failure238 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Password/minLength",keyword:"minLength",params:{limit: 1} });
const failure239 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Password/type",keyword:"type",params:{type: "string"} });
const failure240 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ScopeList/maxLength",keyword:"maxLength",params:{limit: 500} });
const failure241 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ScopeList/pattern",keyword:"pattern",params:{pattern: "^([a-z]+(:[a-z]+)?( [a-z]+(:[a-z]+)?)*)?$"} });
const failure242 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ScopeList/type",keyword:"type",params:{type: "string"} });
const failure243 = (instancePath) => ({ instancePath, schemaPath:"#/properties/session/type",keyword:"type",params:{type: "boolean"} });
const failure244 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "refresh_token"} });
const failure245 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/maxLength",keyword:"maxLength",params:{limit: 200} });
const failure246 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/minLength",keyword:"minLength",params:{limit: 20} });
const failure247 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/pattern",keyword:"pattern",params:{pattern: "^[\\w.~-]+$"} });
const failure248 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Secret/type",keyword:"type",params:{type: "string"} });
const failure249 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sort/pattern",keyword:"pattern",params:{pattern: "^-?(?:id|email|name|created_at)(?:,-?(?:id|email|name|created_at)){0,2}$"}, texts: obj15 });
const failure250 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|email|name|role|scopes|locale|active|version|etag|created_at|updated_at)(?:,(?:id|email|name|role|scopes|locale|active|version|etag|created_at|updated_at)){0,10}$"}, texts: obj16 });
const failure251 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Role/type",keyword:"type",params:{type: "string"} });
const failure252 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Role/enum",keyword:"enum",params:{allowedValues: value9} });
const failure253 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brole%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure254 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brole%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure255 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Brole%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure256 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserActive/type",keyword:"type",params:{type: "boolean"} });
const failure257 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/NewPassword/maxLength",keyword:"maxLength",params:{limit: 128} });
const failure258 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/NewPassword/minLength",keyword:"minLength",params:{limit: 10} });
const failure259 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/NewPassword/type",keyword:"type",params:{type: "string"} });
const failure260 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Language/type",keyword:"type",params:{type: "string"} });
const failure261 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Language/enum",keyword:"enum",params:{allowedValues: value10} });
const failure262 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/type",keyword:"type",params:{type: "integer"} });
const failure263 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991} });
const failure264 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure265 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/UserId/format",keyword:"format",params:{format: "int64"} });
const failure266 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "current_password"} });
const failure267 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "new_password"} });
const failure268 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "user_id"} });
const failure269 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "idempotency-key"} });
const failure270 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"} });
const failure271 = (instancePath) => ({ instancePath, schemaPath:"#/properties/delta/type",keyword:"type",params:{type: "integer"} });
const failure272 = (instancePath) => ({ instancePath, schemaPath:"#/properties/delta/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000} });
const failure273 = (instancePath) => ({ instancePath, schemaPath:"#/properties/delta/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000} });
const failure274 = (instancePath) => ({ instancePath, schemaPath:"#/properties/delta/format",keyword:"format",params:{format: "int64"} });
const failure275 = (instancePath) => ({ instancePath, schemaPath:"#/properties/counted/type",keyword:"type",params:{type: "integer"} });
const failure276 = (instancePath) => ({ instancePath, schemaPath:"#/properties/counted/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000} });
const failure277 = (instancePath) => ({ instancePath, schemaPath:"#/properties/counted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure278 = (instancePath) => ({ instancePath, schemaPath:"#/properties/counted/format",keyword:"format",params:{format: "int64"} });
const failure279 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AdjustReason/type",keyword:"type",params:{type: "string"} });
const failure280 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/AdjustReason/enum",keyword:"enum",params:{allowedValues: value11} });
const failure281 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|item_id|type|quantity|stock_after|reserved_after|reason|order_id|actor|at)(?:,(?:id|item_id|type|quantity|stock_after|reserved_after|reason|order_id|actor|at)){0,9}$"}, texts: obj17 });
const failure282 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"} });
const failure283 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Quantity/type",keyword:"type",params:{type: "integer"} });
const failure284 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999} });
const failure285 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
const failure286 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Quantity/format",keyword:"format",params:{format: "int32"} });
const failure287 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_price/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999999999.99} });
const failure288 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_price/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure289 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_price/format",keyword:"format",params:{format: "double"} });
const failure290 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_price/type",keyword:"type",params:{type: "number"} });
const failure291 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "lines"} });
const failure292 = (instancePath) => ({ instancePath, schemaPath:"#/properties/lines/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure293 = (instancePath) => ({ instancePath, schemaPath:"#/properties/lines/minItems",keyword:"minItems",params:{limit: 1} });
const failure294 = (instancePath) => ({ instancePath, schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"} });
const failure295 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sort/pattern",keyword:"pattern",params:{pattern: "^-?(?:placed_at)$"}, texts: obj18 });
const failure296 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|user_id|status|currency|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)(?:,(?:id|user_id|status|currency|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)){0,23}$"}, texts: obj19 });
const failure297 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderStatus/type",keyword:"type",params:{type: "string"} });
const failure298 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderStatus/enum",keyword:"enum",params:{allowedValues: value12} });
const failure299 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bstatus%5D%5Bin%5D/maxItems",keyword:"maxItems",params:{limit: 50} });
const failure300 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bstatus%5D%5Bin%5D/minItems",keyword:"minItems",params:{limit: 1} });
const failure301 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bstatus%5D%5Bin%5D/type",keyword:"type",params:{type: "array"} });
const failure302 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "recipient"} });
const failure303 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"} });
const failure304 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "postal_code"} });
const failure305 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "country"} });
const failure306 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "address1"} });
const failure307 = (instancePath) => ({ instancePath, schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{limit: 100} });
const failure308 = (instancePath) => ({ instancePath, schemaPath:"#/properties/recipient/minLength",keyword:"minLength",params:{limit: 1} });
const failure309 = (instancePath) => ({ instancePath, schemaPath:"#/properties/recipient/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"} });
const failure310 = (instancePath) => ({ instancePath, schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"} });
const failure311 = (instancePath) => ({ instancePath, schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit: 20} });
const failure312 = (instancePath) => ({ instancePath, schemaPath:"#/properties/phone/minLength",keyword:"minLength",params:{limit: 1} });
const failure313 = (instancePath) => ({ instancePath, schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern: "^[0-9+() -]*$"} });
const failure314 = (instancePath) => ({ instancePath, schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"} });
const failure315 = (instancePath) => ({ instancePath, schemaPath:"#/properties/postal_code/maxLength",keyword:"maxLength",params:{limit: 12} });
const failure316 = (instancePath) => ({ instancePath, schemaPath:"#/properties/postal_code/minLength",keyword:"minLength",params:{limit: 1} });
const failure317 = (instancePath) => ({ instancePath, schemaPath:"#/properties/postal_code/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z -]*$"} });
const failure318 = (instancePath) => ({ instancePath, schemaPath:"#/properties/postal_code/type",keyword:"type",params:{type: "string"} });
const failure319 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Country/type",keyword:"type",params:{type: "string"} });
const failure320 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Country/enum",keyword:"enum",params:{allowedValues: value13} });
const failure321 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address1/maxLength",keyword:"maxLength",params:{limit: 200} });
const failure322 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address1/minLength",keyword:"minLength",params:{limit: 1} });
const failure323 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address1/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"} });
const failure324 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address1/type",keyword:"type",params:{type: "string"} });
const failure325 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address2/maxLength",keyword:"maxLength",params:{limit: 200} });
const failure326 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address2/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"} });
const failure327 = (instancePath) => ({ instancePath, schemaPath:"#/properties/address2/type",keyword:"type",params:{type: "string"} });
const failure328 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999} });
const failure329 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure330 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_total/format",keyword:"format",params:{format: "double"} });
const failure331 = (instancePath) => ({ instancePath, schemaPath:"#/properties/expected_total/type",keyword:"type",params:{type: "number"} });
const failure332 = (instancePath) => ({ instancePath, schemaPath:"#/properties/shipping_address/anyOf/1/type",keyword:"type",params:{type: "null"} });
const failure333 = (instancePath) => ({ instancePath, schemaPath:"#/properties/shipping_address/anyOf",keyword:"anyOf",params:{} });
const failure334 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Note/type",keyword:"type",params:{type: value1} });
const failure335 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Note/maxLength",keyword:"maxLength",params:{limit: 500} });
const failure336 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/Note/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$"} });
const failure337 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "order_id"} });
const failure338 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/maxLength",keyword:"maxLength",params:{limit: 24} });
const failure339 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/minLength",keyword:"minLength",params:{limit: 24} });
const failure340 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/pattern",keyword:"pattern",params:{pattern: "^ord_[0-9A-HJKMNP-TV-Z]{20}$"} });
const failure341 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderId/type",keyword:"type",params:{type: "string"} });
const failure342 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include/maxItems",keyword:"maxItems",params:{limit: 2} });
const failure343 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include/minItems",keyword:"minItems",params:{limit: 1} });
const failure344 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderRelation/type",keyword:"type",params:{type: "string"} });
const failure345 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/OrderRelation/enum",keyword:"enum",params:{allowedValues: value14} });
const failure346 = (instancePath) => ({ instancePath, schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"} });
const failure347 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CancelAsked/type",keyword:"type",params:{type: "string"} });
const failure348 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/CancelAsked/enum",keyword:"enum",params:{allowedValues: value15} });
const failure349 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "carrier"} });
const failure350 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"} });
const failure351 = (instancePath) => ({ instancePath, schemaPath:"#/properties/carrier/maxLength",keyword:"maxLength",params:{limit: 50} });
const failure352 = (instancePath) => ({ instancePath, schemaPath:"#/properties/carrier/minLength",keyword:"minLength",params:{limit: 1} });
const failure353 = (instancePath) => ({ instancePath, schemaPath:"#/properties/carrier/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$"} });
const failure354 = (instancePath) => ({ instancePath, schemaPath:"#/properties/carrier/type",keyword:"type",params:{type: "string"} });
const failure355 = (instancePath) => ({ instancePath, schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 50} });
const failure356 = (instancePath) => ({ instancePath, schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1} });
const failure357 = (instancePath) => ({ instancePath, schemaPath:"#/properties/number/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z-]*$"} });
const failure358 = (instancePath) => ({ instancePath, schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"} });
const failure359 = (instancePath) => ({ instancePath, schemaPath:"#/properties/tracking/anyOf/1/type",keyword:"type",params:{type: "null"} });
const failure360 = (instancePath) => ({ instancePath, schemaPath:"#/properties/tracking/anyOf",keyword:"anyOf",params:{} });
const failure361 = (instancePath) => ({ instancePath, schemaPath:"#/properties/sort/pattern",keyword:"pattern",params:{pattern: "^-?(?:created_at)$"}, texts: obj20 });
const failure362 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|order_id|status|amount|currency|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)(?:,(?:id|order_id|status|amount|currency|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)){0,16}$"}, texts: obj21 });
const failure363 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Border_id%5D/anyOf/1/type",keyword:"type",params:{type: "null"} });
const failure364 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Border_id%5D/anyOf",keyword:"anyOf",params:{} });
const failure365 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Border_id%5D%5Beq%5D/anyOf/1/type",keyword:"type",params:{type: "null"} });
const failure366 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Border_id%5D%5Beq%5D/anyOf",keyword:"anyOf",params:{} });
const failure367 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentStatus/type",keyword:"type",params:{type: "string"} });
const failure368 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentStatus/enum",keyword:"enum",params:{allowedValues: value16} });
const failure369 = (instancePath) => ({ instancePath, schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999} });
const failure370 = (instancePath) => ({ instancePath, schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01} });
const failure371 = (instancePath) => ({ instancePath, schemaPath:"#/properties/payment_method/maxLength",keyword:"maxLength",params:{limit: 200} });
const failure372 = (instancePath) => ({ instancePath, schemaPath:"#/properties/payment_method/minLength",keyword:"minLength",params:{limit: 1} });
const failure373 = (instancePath) => ({ instancePath, schemaPath:"#/properties/payment_method/pattern",keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]*$"} });
const failure374 = (instancePath) => ({ instancePath, schemaPath:"#/properties/payment_method/type",keyword:"type",params:{type: "string"} });
const failure375 = (instancePath) => ({ instancePath, schemaPath:"#/properties/capture/type",keyword:"type",params:{type: "boolean"} });
const failure376 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_id"} });
const failure377 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/maxLength",keyword:"maxLength",params:{limit: 24} });
const failure378 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/minLength",keyword:"minLength",params:{limit: 24} });
const failure379 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/pattern",keyword:"pattern",params:{pattern: "^pay_[0-9A-HJKMNP-TV-Z]{20}$"} });
const failure380 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/PaymentId/type",keyword:"type",params:{type: "string"} });
const failure381 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RefundReason/type",keyword:"type",params:{type: "string"} });
const failure382 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/RefundReason/enum",keyword:"enum",params:{allowedValues: value17} });
const failure383 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "provider"} });
const failure384 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProviderName/maxLength",keyword:"maxLength",params:{limit: 40} });
const failure385 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProviderName/minLength",keyword:"minLength",params:{limit: 1} });
const failure386 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProviderName/pattern",keyword:"pattern",params:{pattern: "^[a-z]+$"} });
const failure387 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProviderName/type",keyword:"type",params:{type: "string"} });
const failure388 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProviderEvent/maxProperties",keyword:"maxProperties",params:{limit: 1000} });
const failure389 = (instancePath) => ({ instancePath, schemaPath:"contract#/$defs/ProviderEvent/type",keyword:"type",params:{type: "object"} });
const failure390 = (instancePath) => ({ instancePath, schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999} });
const failure391 = (instancePath) => ({ instancePath, schemaPath:"#/format",keyword:"format",params:{format: "int64"} });
const failure392 = (instancePath) => ({ instancePath, schemaPath:"#/properties/count/type",keyword:"type",params:{type: "boolean"} });
const failure393 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|name|description|price|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)(?:,(?:id|name|description|price|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)){0,18}$"}, texts: obj25 });
const failure394 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/items/type",keyword:"type",params:{type: "integer"} });
const failure395 = (instancePath) => ({ instancePath, schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999999} });
const failure396 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"} });
const failure397 = (instancePath) => ({ instancePath, schemaPath:"#/required",keyword:"required",params:{missingProperty: "currency"} });
const failure398 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|user_id|status|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)(?:,(?:id|user_id|status|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)){0,22}$"}, texts: obj33 });
const failure399 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"} });
const failure400 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999999999} });
const failure401 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0} });
const failure402 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/format",keyword:"format",params:{format: "int64"} });
const failure403 = (instancePath) => ({ instancePath, schemaPath:"#/properties/fields/pattern",keyword:"pattern",params:{pattern: "^(?:id|order_id|status|amount|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)(?:,(?:id|order_id|status|amount|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)){0,15}$"}, texts: obj35 });
const failure404 = (instancePath) => ({ instancePath, schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1} });
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
const func73 = module1.trimmed;
const pattern4 = new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
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
const func87 = module1.forbiddenWordIn;
const obj5 = {"ko":"상품명은 100자 이내여야 합니다.","en":"The item name may have at most 100 characters.","ja":"商品名は100文字以内で入力してください。"};
const obj6 = {"ko":"상품명은 2자 이상이어야 합니다.","en":"The item name must have at least 2 characters.","ja":"商品名は2文字以上で入力してください。"};
const obj7 = ["짝퉁","도박","counterfeit","replica watch","偽ブランド"];
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
const text0 = func73(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
if(data.length > 100 && func70(data) > 100){
(vErrors ??= []).push(failure9(instancePath));
errors++;
}
if(data.length < 2 || data.length < 4 && func70(data) < 2){
(vErrors ??= []).push(failure10(instancePath));
errors++;
}
if(!pattern4.test(data)){
(vErrors ??= []).push(failure7(instancePath));
errors++;
}
const word0 = func87(data, obj7);
if(word0 !== undefined){
(vErrors ??= []).push({instancePath,schemaPath:"#/x-forbidden-words",keyword:"x-forbidden-words",params:{word: word0}});
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
if(!(((data === "KRW") || (data === "USD")) || (data === "JPY"))){
(vErrors ??= []).push(failure11(instancePath));
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
const formats14 = module2.formats["date-time"];
const func112 = module1.inUtc;
const obj10 = {"ko":"시간대를 포함한 RFC 3339 형식의 시각이어야 합니다. 예: 2026-11-22T13:00:00Z","en":"This must be a time in RFC 3339 format with an offset, such as 2026-11-22T13:00:00Z.","ja":"RFC 3339形式の日時をタイムゾーン付きで入力してください。例: 2026-11-22T13:00:00Z"};
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 29 && func70(data) > 29){
(vErrors ??= []).push(failure12(instancePath));
errors++;
}
if(data.length < 20 || data.length < 40 && func70(data) < 20){
(vErrors ??= []).push(failure13(instancePath));
errors++;
}
if(!(formats14(data))){
(vErrors ??= []).push(failure14(instancePath));
errors++;
}
const text0 = func112(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
const pattern5 = new RegExp("^-?(?:id|name|price|sku|rating_average|created_at|updated_at)(?:,-?(?:id|name|price|sku|rating_average|created_at|updated_at)){0,2}$", "u");
const pattern6 = new RegExp("^(?:id|name|description|price|price_minor|currency|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)(?:,(?:id|name|description|price|price_minor|currency|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)){0,20}$", "u");
const pattern7 = new RegExp("^(?:category|reviews)(?:,(?:category|reviews)){0,1}$", "u");
const pattern9 = new RegExp("^[A-Z0-9][A-Z0-9._-]{0,63}$", "u");
const obj2 = {"ko":"다음 중에서 선택해 주세요: id, name, price, sku, rating_average, created_at, updated_at","en":"Choose from: id, name, price, sku, rating_average, created_at, updated_at.","ja":"次の中から選択してください: id, name, price, sku, rating_average, created_at, updated_at"};
const obj3 = {"ko":"다음 중에서 선택해 주세요: id, name, description, price, price_minor, currency, category_id, sku, stock, available, active, image_ids, images, rating_average, rating_count, version, etag, created_at, updated_at, category, reviews","en":"Choose from: id, name, description, price, price_minor, currency, category_id, sku, stock, available, active, image_ids, images, rating_average, rating_count, version, etag, created_at, updated_at, category, reviews.","ja":"次の中から選択してください: id, name, description, price, price_minor, currency, category_id, sku, stock, available, active, image_ids, images, rating_average, rating_count, version, etag, created_at, updated_at, category, reviews"};
const obj4 = {"ko":"다음 중에서 선택해 주세요: category, reviews","en":"Choose from: category, reviews.","ja":"次の中から選択してください: category, reviews"};
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data0 = data.category_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure15(instancePath+"/category_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure16(instancePath+"/category_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure17(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure18(instancePath+"/category_id"));
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
(vErrors ??= []).push(failure19(instancePath+"/include_inactive"));
errors++;
}
}
if(data.page !== undefined && func0.call(data, "page")){
let data4 = data.page;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10000 || isNaN(data4)){
(vErrors ??= []).push(failure21(instancePath+"/page"));
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push(failure22(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data4))){
(vErrors ??= []).push(failure23(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data5 = data.size;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
(vErrors ??= []).push(failure25(instancePath+"/size"));
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push(failure26(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data5))){
(vErrors ??= []).push(failure27(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data6 = data.limit;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
(vErrors ??= []).push(failure25(instancePath+"/limit"));
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push(failure26(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data6))){
(vErrors ??= []).push(failure27(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data7 = data.cursor;
if(typeof data7 === "string"){
if(data7.length > 2048 && func70(data7) > 2048){
(vErrors ??= []).push(failure28(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure29(instancePath+"/cursor"));
errors++;
}
}
if(data.include_total !== undefined && func0.call(data, "include_total")){
if(typeof data.include_total !== "boolean"){
(vErrors ??= []).push(failure30(instancePath+"/include_total"));
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
(vErrors ??= []).push(failure31(instancePath+"/sort"));
errors++;
}
if(!pattern5.test(data10)){
(vErrors ??= []).push(failure32(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data11 = data.fields;
if(typeof data11 === "string"){
if(data11.length > 500 && func70(data11) > 500){
(vErrors ??= []).push(failure34(instancePath+"/fields"));
errors++;
}
if(!pattern6.test(data11)){
(vErrors ??= []).push(failure35(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/fields"));
errors++;
}
}
if(data.include !== undefined && func0.call(data, "include")){
let data12 = data.include;
if(typeof data12 === "string"){
if(data12.length > 500 && func70(data12) > 500){
(vErrors ??= []).push(failure37(instancePath+"/include"));
errors++;
}
if(!pattern7.test(data12)){
(vErrors ??= []).push(failure38(instancePath+"/include"));
errors++;
}
}
else {
(vErrors ??= []).push(failure39(instancePath+"/include"));
errors++;
}
}
if(data["filter[id][in]"] !== undefined && func0.call(data, "filter[id][in]")){
let data13 = data["filter[id][in]"];
if(Array.isArray(data13)){
if(data13.length > 50){
(vErrors ??= []).push(failure40(instancePath+"/filter[id][in]"));
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push(failure41(instancePath+"/filter[id][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data13.length, 50); i0++){
let data14 = data13[i0];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push(failure42(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
(vErrors ??= []).push(failure43(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push(failure44(instancePath+"/filter[id][in]/" + i0));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure45(instancePath+"/filter[id][in]"));
errors++;
}
}
if(data["filter[name]"] !== undefined && func0.call(data, "filter[name]")){
if(!(validate29(data["filter[name]"], {instancePath:instancePath+"/filter[name]",parentData:data,parentDataProperty:"filter[name]",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data["filter[name][eq]"] !== undefined && func0.call(data, "filter[name][eq]")){
if(!(validate29(data["filter[name][eq]"], {instancePath:instancePath+"/filter[name][eq]",parentData:data,parentDataProperty:"filter[name][eq]",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
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
(vErrors ??= []).push(failure46(instancePath+"/filter[price][in]"));
errors++;
}
if(data24.length < 1){
(vErrors ??= []).push(failure47(instancePath+"/filter[price][in]"));
errors++;
}
for(let i1=0; i1<Math.min(data24.length, 50); i1++){
let data25 = data24[i1];
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 9999999999.99 || isNaN(data25)){
(vErrors ??= []).push(failure48(instancePath+"/filter[price][in]/" + i1));
errors++;
}
if(data25 < 0 || isNaN(data25)){
(vErrors ??= []).push(failure49(instancePath+"/filter[price][in]/" + i1));
errors++;
}
const scale0 = func63(data25, obj1, data24?.["currency"]);
if(scale0 !== undefined){
(vErrors ??= []).push({instancePath:instancePath+"/filter[price][in]/" + i1,schemaPath:"#/properties/filter%5Bprice%5D%5Bin%5D/items/x-money",keyword:"x-money",params:scale0});
errors++;
}
}
else {
(vErrors ??= []).push(failure50(instancePath+"/filter[price][in]/" + i1));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure51(instancePath+"/filter[price][in]"));
errors++;
}
}
if(data["filter[currency]"] !== undefined && func0.call(data, "filter[currency]")){
if(!(validate39(data["filter[currency]"], {instancePath:instancePath+"/filter[currency]",parentData:data,parentDataProperty:"filter[currency]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[currency][eq]"] !== undefined && func0.call(data, "filter[currency][eq]")){
if(!(validate39(data["filter[currency][eq]"], {instancePath:instancePath+"/filter[currency][eq]",parentData:data,parentDataProperty:"filter[currency][eq]",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data["filter[category_id]"] !== undefined && func0.call(data, "filter[category_id]")){
let data28 = data["filter[category_id]"];
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
(vErrors ??= []).push(failure52(instancePath+"/filter[category_id]"));
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
(vErrors ??= []).push(failure53(instancePath+"/filter[category_id]"));
errors++;
}
if(data28 < 1 || isNaN(data28)){
(vErrors ??= []).push(failure54(instancePath+"/filter[category_id]"));
errors++;
}
if(!(formats0.validate(data28))){
(vErrors ??= []).push(failure55(instancePath+"/filter[category_id]"));
errors++;
}
}
}
if(data["filter[category_id][eq]"] !== undefined && func0.call(data, "filter[category_id][eq]")){
let data29 = data["filter[category_id][eq]"];
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
(vErrors ??= []).push(failure56(instancePath+"/filter[category_id][eq]"));
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
(vErrors ??= []).push(failure57(instancePath+"/filter[category_id][eq]"));
errors++;
}
if(data29 < 1 || isNaN(data29)){
(vErrors ??= []).push(failure58(instancePath+"/filter[category_id][eq]"));
errors++;
}
if(!(formats0.validate(data29))){
(vErrors ??= []).push(failure59(instancePath+"/filter[category_id][eq]"));
errors++;
}
}
}
if(data["filter[category_id][in]"] !== undefined && func0.call(data, "filter[category_id][in]")){
let data30 = data["filter[category_id][in]"];
if(Array.isArray(data30)){
if(data30.length > 50){
(vErrors ??= []).push(failure60(instancePath+"/filter[category_id][in]"));
errors++;
}
if(data30.length < 1){
(vErrors ??= []).push(failure61(instancePath+"/filter[category_id][in]"));
errors++;
}
for(let i2=0; i2<Math.min(data30.length, 50); i2++){
let data31 = data30[i2];
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
(vErrors ??= []).push(failure62(instancePath+"/filter[category_id][in]/" + i2));
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
(vErrors ??= []).push(failure63(instancePath+"/filter[category_id][in]/" + i2));
errors++;
}
if(data31 < 1 || isNaN(data31)){
(vErrors ??= []).push(failure64(instancePath+"/filter[category_id][in]/" + i2));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure65(instancePath+"/filter[category_id][in]"));
errors++;
}
}
if(data["filter[sku]"] !== undefined && func0.call(data, "filter[sku]")){
let data32 = data["filter[sku]"];
if(typeof data32 === "string"){
if(data32.length > 64 && func70(data32) > 64){
(vErrors ??= []).push(failure66(instancePath+"/filter[sku]"));
errors++;
}
if(!pattern9.test(data32)){
(vErrors ??= []).push(failure67(instancePath+"/filter[sku]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure68(instancePath+"/filter[sku]"));
errors++;
}
}
if(data["filter[sku][eq]"] !== undefined && func0.call(data, "filter[sku][eq]")){
let data33 = data["filter[sku][eq]"];
if(typeof data33 === "string"){
if(data33.length > 64 && func70(data33) > 64){
(vErrors ??= []).push(failure69(instancePath+"/filter[sku][eq]"));
errors++;
}
if(!pattern9.test(data33)){
(vErrors ??= []).push(failure70(instancePath+"/filter[sku][eq]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure71(instancePath+"/filter[sku][eq]"));
errors++;
}
}
if(data["filter[sku][in]"] !== undefined && func0.call(data, "filter[sku][in]")){
let data34 = data["filter[sku][in]"];
if(Array.isArray(data34)){
if(data34.length > 50){
(vErrors ??= []).push(failure72(instancePath+"/filter[sku][in]"));
errors++;
}
if(data34.length < 1){
(vErrors ??= []).push(failure73(instancePath+"/filter[sku][in]"));
errors++;
}
for(let i3=0; i3<Math.min(data34.length, 50); i3++){
let data35 = data34[i3];
if(typeof data35 === "string"){
if(data35.length > 64 && func70(data35) > 64){
(vErrors ??= []).push(failure74(instancePath+"/filter[sku][in]/" + i3));
errors++;
}
if(!pattern9.test(data35)){
(vErrors ??= []).push(failure75(instancePath+"/filter[sku][in]/" + i3));
errors++;
}
}
else {
(vErrors ??= []).push(failure76(instancePath+"/filter[sku][in]/" + i3));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure77(instancePath+"/filter[sku][in]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate42(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate42(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate42(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate42(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gt]"] !== undefined && func0.call(data, "filter[updated_at][gt]")){
if(!(validate42(data["filter[updated_at][gt]"], {instancePath:instancePath+"/filter[updated_at][gt]",parentData:data,parentDataProperty:"filter[updated_at][gt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gte]"] !== undefined && func0.call(data, "filter[updated_at][gte]")){
if(!(validate42(data["filter[updated_at][gte]"], {instancePath:instancePath+"/filter[updated_at][gte]",parentData:data,parentDataProperty:"filter[updated_at][gte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lt]"] !== undefined && func0.call(data, "filter[updated_at][lt]")){
if(!(validate42(data["filter[updated_at][lt]"], {instancePath:instancePath+"/filter[updated_at][lt]",parentData:data,parentDataProperty:"filter[updated_at][lt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lte]"] !== undefined && func0.call(data, "filter[updated_at][lte]")){
if(!(validate42(data["filter[updated_at][lte]"], {instancePath:instancePath+"/filter[updated_at][lte]",parentData:data,parentDataProperty:"filter[updated_at][lte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
const pattern12 = new RegExp("^[\\t\\x20-\\x7e\\x80-\\xff]*$", "u");
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
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
validate21.errors = vErrors;
return errors === 0;
}
export const createItem = validate54;
const pattern14 = new RegExp("^(?:[\\x21\\x23-\\x7e][\\x21-\\x7e]{0,254}|\"(?:[\\x21\\x23-\\x5b\\x5d-\\x7e]|\\\\[\"\\\\]){1,255}\")$", "u");
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
export const createItem_body = validate57;
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate58.errors = vErrors;
return errors === 0;
}
const func27 = module3.default;
const pattern19 = new RegExp("^file_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
(vErrors ??= []).push(failure88(instancePath));
errors++;
}
for(let i0=0; i0<Math.min(data.length, 10); i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 25 && func70(data0) > 25){
(vErrors ??= []).push(failure89(instancePath+"/" + i0));
errors++;
}
if(data0.length < 25 || data0.length < 50 && func70(data0) < 25){
(vErrors ??= []).push(failure90(instancePath+"/" + i0));
errors++;
}
if(!pattern19.test(data0)){
(vErrors ??= []).push(failure91(instancePath+"/" + i0));
errors++;
}
}
else {
(vErrors ??= []).push(failure92(instancePath+"/" + i0));
errors++;
}
}
if(data.length <= 10){
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
(vErrors ??= []).push(failure93(instancePath));
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
const pattern17 = new RegExp("^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]*$", "u");
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure94(instancePath));
errors++;
}
if((data.price === undefined) || (!(func0.call(data, "price")))){
(vErrors ??= []).push(failure95(instancePath));
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
if(!(validate29(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push(failure96(instancePath+"/description"));
errors++;
}
if(typeof data1 === "string"){
const text0 = func73(data1);
if(data !== undefined){
data["description"] = text0;
data1 = text0;
}
if(data1.length > 5000 && func70(data1) > 5000){
(vErrors ??= []).push(failure97(instancePath+"/description"));
errors++;
}
if(!pattern17.test(data1)){
(vErrors ??= []).push(failure98(instancePath+"/description"));
errors++;
}
}
if(data.price !== undefined && func0.call(data, "price")){
if(!(validate24(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(!(validate39(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
let data4 = data.category_id;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push(failure99(instancePath+"/category_id"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push(failure100(instancePath+"/category_id"));
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push(failure101(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data4))){
(vErrors ??= []).push(failure102(instancePath+"/category_id"));
errors++;
}
}
let data5 = data.sku;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push(failure103(instancePath+"/sku"));
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 64 && func70(data5) > 64){
(vErrors ??= []).push(failure104(instancePath+"/sku"));
errors++;
}
if(!pattern9.test(data5)){
(vErrors ??= []).push(failure105(instancePath+"/sku"));
errors++;
}
}
let data6 = data.stock;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push(failure106(instancePath+"/stock"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
(vErrors ??= []).push(failure107(instancePath+"/stock"));
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push(failure108(instancePath+"/stock"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure109(instancePath+"/stock"));
errors++;
}
}
if(typeof data.active !== "boolean"){
(vErrors ??= []).push(failure110(instancePath+"/active"));
errors++;
}
if(!(validate64(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate58(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate60(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
export const getItem_path = validate67;
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
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
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate68(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
export const getItem = validate70;
function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.include !== undefined && func0.call(data, "include")){
let data0 = data.include;
if(typeof data0 === "string"){
if(data0.length > 500 && func70(data0) > 500){
(vErrors ??= []).push(failure37(instancePath+"/include"));
errors++;
}
if(!pattern7.test(data0)){
(vErrors ??= []).push(failure38(instancePath+"/include"));
errors++;
}
}
else {
(vErrors ??= []).push(failure39(instancePath+"/include"));
errors++;
}
}
if(data.include_inactive !== undefined && func0.call(data, "include_inactive")){
if(typeof data.include_inactive !== "boolean"){
(vErrors ??= []).push(failure19(instancePath+"/include_inactive"));
errors++;
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
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
}
}
if(data["if-modified-since"] !== undefined && func0.call(data, "if-modified-since")){
let data1 = data["if-modified-since"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure81(instancePath+"/if-modified-since"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure82(instancePath+"/if-modified-since"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-modified-since"));
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
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate71(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate73(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
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
validate70.errors = vErrors;
return errors === 0;
}
export const replaceItem = validate77;
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
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
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
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
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
export const replaceItem_body = validate82;
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
const pattern30 = new RegExp("^/[^\\s]*$", "u");
function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
(vErrors ??= []).push(failure116(instancePath));
errors++;
}
if((data.url === undefined) || (!(func0.call(data, "url")))){
(vErrors ??= []).push(failure117(instancePath));
errors++;
}
if((data.content_type === undefined) || (!(func0.call(data, "content_type")))){
(vErrors ??= []).push(failure118(instancePath));
errors++;
}
if((data.width === undefined) || (!(func0.call(data, "width")))){
(vErrors ??= []).push(failure119(instancePath));
errors++;
}
if((data.height === undefined) || (!(func0.call(data, "height")))){
(vErrors ??= []).push(failure120(instancePath));
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
(vErrors ??= []).push(failure89(instancePath+"/id"));
errors++;
}
if(data0.length < 25 || data0.length < 50 && func70(data0) < 25){
(vErrors ??= []).push(failure90(instancePath+"/id"));
errors++;
}
if(!pattern19.test(data0)){
(vErrors ??= []).push(failure91(instancePath+"/id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure92(instancePath+"/id"));
errors++;
}
}
if(data.url !== undefined && func0.call(data, "url")){
let data1 = data.url;
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure121(instancePath+"/url"));
errors++;
}
if(!pattern30.test(data1)){
(vErrors ??= []).push(failure122(instancePath+"/url"));
errors++;
}
}
else {
(vErrors ??= []).push(failure123(instancePath+"/url"));
errors++;
}
}
if(data.content_type !== undefined && func0.call(data, "content_type")){
let data2 = data.content_type;
if(typeof data2 !== "string"){
(vErrors ??= []).push(failure124(instancePath+"/content_type"));
errors++;
}
if(!(((data2 === "image/jpeg") || (data2 === "image/png")) || (data2 === "image/webp"))){
(vErrors ??= []).push(failure125(instancePath+"/content_type"));
errors++;
}
}
if(data.width !== undefined && func0.call(data, "width")){
let data3 = data.width;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push(failure126(instancePath+"/width"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 8000 || isNaN(data3)){
(vErrors ??= []).push(failure127(instancePath+"/width"));
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push(failure128(instancePath+"/width"));
errors++;
}
if(!(formats4.validate(data3))){
(vErrors ??= []).push(failure129(instancePath+"/width"));
errors++;
}
}
}
if(data.height !== undefined && func0.call(data, "height")){
let data4 = data.height;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
(vErrors ??= []).push(failure126(instancePath+"/height"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 8000 || isNaN(data4)){
(vErrors ??= []).push(failure127(instancePath+"/height"));
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push(failure128(instancePath+"/height"));
errors++;
}
if(!(formats4.validate(data4))){
(vErrors ??= []).push(failure129(instancePath+"/height"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}
function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 10){
(vErrors ??= []).push(failure88(instancePath));
errors++;
}
for(let i0=0; i0<Math.min(data.length, 10); i0++){
if(!(validate93(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure93(instancePath));
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
const pattern32 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$", "u");
function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(data.length > 24 && func70(data) > 24){
(vErrors ??= []).push(failure130(instancePath));
errors++;
}
if(data.length < 24 || data.length < 48 && func70(data) < 24){
(vErrors ??= []).push(failure131(instancePath));
errors++;
}
if(!pattern32.test(data)){
(vErrors ??= []).push(failure132(instancePath));
errors++;
}
if(!(formats14(data))){
(vErrors ??= []).push(failure133(instancePath));
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
const pattern31 = new RegExp("^\"[\\x21\\x23-\\x7e]+\"$", "u");
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure94(instancePath));
errors++;
}
if((data.price === undefined) || (!(func0.call(data, "price")))){
(vErrors ??= []).push(failure95(instancePath));
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
(vErrors ??= []).push(failure112(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/id"));
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate29(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push(failure96(instancePath+"/description"));
errors++;
}
if(typeof data2 === "string"){
const text0 = func73(data2);
if(data !== undefined){
data["description"] = text0;
data2 = text0;
}
if(data2.length > 5000 && func70(data2) > 5000){
(vErrors ??= []).push(failure97(instancePath+"/description"));
errors++;
}
if(!pattern17.test(data2)){
(vErrors ??= []).push(failure98(instancePath+"/description"));
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
(vErrors ??= []).push(failure134(instancePath+"/price_minor"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999999999 || isNaN(data4)){
(vErrors ??= []).push(failure135(instancePath+"/price_minor"));
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push(failure136(instancePath+"/price_minor"));
errors++;
}
if(!(formats0.validate(data4))){
(vErrors ??= []).push(failure137(instancePath+"/price_minor"));
errors++;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate39(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
let data6 = data.category_id;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push(failure99(instancePath+"/category_id"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push(failure100(instancePath+"/category_id"));
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push(failure101(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure102(instancePath+"/category_id"));
errors++;
}
}
let data7 = data.sku;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push(failure103(instancePath+"/sku"));
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 64 && func70(data7) > 64){
(vErrors ??= []).push(failure104(instancePath+"/sku"));
errors++;
}
if(!pattern9.test(data7)){
(vErrors ??= []).push(failure105(instancePath+"/sku"));
errors++;
}
}
if(data.stock !== undefined && func0.call(data, "stock")){
let data8 = data.stock;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push(failure106(instancePath+"/stock"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
(vErrors ??= []).push(failure107(instancePath+"/stock"));
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push(failure108(instancePath+"/stock"));
errors++;
}
if(!(formats0.validate(data8))){
(vErrors ??= []).push(failure109(instancePath+"/stock"));
errors++;
}
}
}
if(data.available !== undefined && func0.call(data, "available")){
let data9 = data.available;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
(vErrors ??= []).push(failure138(instancePath+"/available"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
(vErrors ??= []).push(failure139(instancePath+"/available"));
errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push(failure140(instancePath+"/available"));
errors++;
}
if(!(formats0.validate(data9))){
(vErrors ??= []).push(failure141(instancePath+"/available"));
errors++;
}
}
}
if(typeof data.active !== "boolean"){
(vErrors ??= []).push(failure110(instancePath+"/active"));
errors++;
}
if(!(validate64(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(data.images !== undefined && func0.call(data, "images")){
if(!(validate92(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.rating_average !== undefined && func0.call(data, "rating_average")){
let data13 = data.rating_average;
if((!((typeof data13 == "number") && (isFinite(data13)))) && (data13 !== null)){
(vErrors ??= []).push(failure142(instancePath+"/rating_average"));
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 5 || isNaN(data13)){
(vErrors ??= []).push(failure143(instancePath+"/rating_average"));
errors++;
}
if(data13 < 1 || isNaN(data13)){
(vErrors ??= []).push(failure144(instancePath+"/rating_average"));
errors++;
}
}
}
if(data.rating_count !== undefined && func0.call(data, "rating_count")){
let data14 = data.rating_count;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push(failure145(instancePath+"/rating_count"));
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
(vErrors ??= []).push(failure146(instancePath+"/rating_count"));
errors++;
}
if(data14 < 0 || isNaN(data14)){
(vErrors ??= []).push(failure147(instancePath+"/rating_count"));
errors++;
}
if(!(formats0.validate(data14))){
(vErrors ??= []).push(failure148(instancePath+"/rating_count"));
errors++;
}
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data15 = data.version;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push(failure149(instancePath+"/version"));
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
(vErrors ??= []).push(failure150(instancePath+"/version"));
errors++;
}
if(data15 < 1 || isNaN(data15)){
(vErrors ??= []).push(failure151(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data15))){
(vErrors ??= []).push(failure152(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data16 = data.etag;
if(typeof data16 === "string"){
if(data16.length > 100 && func70(data16) > 100){
(vErrors ??= []).push(failure153(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data16)){
(vErrors ??= []).push(failure154(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure155(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
if(!(validate96(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
if(!(validate96(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
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
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate83(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate85(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate87(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
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
export const updateItem_body = validate100;
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
errors++;
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
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure112(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/id"));
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate29(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push(failure96(instancePath+"/description"));
errors++;
}
if(typeof data2 === "string"){
const text0 = func73(data2);
if(data !== undefined){
data["description"] = text0;
data2 = text0;
}
if(data2.length > 5000 && func70(data2) > 5000){
(vErrors ??= []).push(failure97(instancePath+"/description"));
errors++;
}
if(!pattern17.test(data2)){
(vErrors ??= []).push(failure98(instancePath+"/description"));
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
(vErrors ??= []).push(failure134(instancePath+"/price_minor"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 999999999999 || isNaN(data4)){
(vErrors ??= []).push(failure135(instancePath+"/price_minor"));
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push(failure136(instancePath+"/price_minor"));
errors++;
}
if(!(formats0.validate(data4))){
(vErrors ??= []).push(failure137(instancePath+"/price_minor"));
errors++;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate39(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data6 = data.category_id;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push(failure99(instancePath+"/category_id"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push(failure100(instancePath+"/category_id"));
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push(failure101(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure102(instancePath+"/category_id"));
errors++;
}
}
}
if(data.sku !== undefined && func0.call(data, "sku")){
let data7 = data.sku;
if((typeof data7 !== "string") && (data7 !== null)){
(vErrors ??= []).push(failure103(instancePath+"/sku"));
errors++;
}
if(typeof data7 === "string"){
if(data7.length > 64 && func70(data7) > 64){
(vErrors ??= []).push(failure104(instancePath+"/sku"));
errors++;
}
if(!pattern9.test(data7)){
(vErrors ??= []).push(failure105(instancePath+"/sku"));
errors++;
}
}
}
if(data.stock !== undefined && func0.call(data, "stock")){
let data8 = data.stock;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
(vErrors ??= []).push(failure106(instancePath+"/stock"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
(vErrors ??= []).push(failure107(instancePath+"/stock"));
errors++;
}
if(data8 < 0 || isNaN(data8)){
(vErrors ??= []).push(failure108(instancePath+"/stock"));
errors++;
}
if(!(formats0.validate(data8))){
(vErrors ??= []).push(failure109(instancePath+"/stock"));
errors++;
}
}
}
if(data.available !== undefined && func0.call(data, "available")){
let data9 = data.available;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
(vErrors ??= []).push(failure138(instancePath+"/available"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
(vErrors ??= []).push(failure139(instancePath+"/available"));
errors++;
}
if(data9 < 0 || isNaN(data9)){
(vErrors ??= []).push(failure140(instancePath+"/available"));
errors++;
}
if(!(formats0.validate(data9))){
(vErrors ??= []).push(failure141(instancePath+"/available"));
errors++;
}
}
}
if(data.active !== undefined && func0.call(data, "active")){
let data10 = data.active;
if((typeof data10 !== "boolean") && (data10 !== null)){
(vErrors ??= []).push(failure156(instancePath+"/active"));
errors++;
}
}
if(data.image_ids !== undefined && func0.call(data, "image_ids")){
let data11 = data.image_ids;
if((!(Array.isArray(data11))) && (data11 !== null)){
(vErrors ??= []).push(failure157(instancePath+"/image_ids"));
errors++;
}
if(Array.isArray(data11)){
if(data11.length > 10){
(vErrors ??= []).push(failure158(instancePath+"/image_ids"));
errors++;
}
for(let i0=0; i0<Math.min(data11.length, 10); i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(data12.length > 25 && func70(data12) > 25){
(vErrors ??= []).push(failure89(instancePath+"/image_ids/" + i0));
errors++;
}
if(data12.length < 25 || data12.length < 50 && func70(data12) < 25){
(vErrors ??= []).push(failure90(instancePath+"/image_ids/" + i0));
errors++;
}
if(!pattern19.test(data12)){
(vErrors ??= []).push(failure91(instancePath+"/image_ids/" + i0));
errors++;
}
}
else {
(vErrors ??= []).push(failure92(instancePath+"/image_ids/" + i0));
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
if(!(validate92(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.rating_average !== undefined && func0.call(data, "rating_average")){
let data14 = data.rating_average;
if((!((typeof data14 == "number") && (isFinite(data14)))) && (data14 !== null)){
(vErrors ??= []).push(failure142(instancePath+"/rating_average"));
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 5 || isNaN(data14)){
(vErrors ??= []).push(failure143(instancePath+"/rating_average"));
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push(failure144(instancePath+"/rating_average"));
errors++;
}
}
}
if(data.rating_count !== undefined && func0.call(data, "rating_count")){
let data15 = data.rating_count;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push(failure145(instancePath+"/rating_count"));
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
(vErrors ??= []).push(failure146(instancePath+"/rating_count"));
errors++;
}
if(data15 < 0 || isNaN(data15)){
(vErrors ??= []).push(failure147(instancePath+"/rating_count"));
errors++;
}
if(!(formats0.validate(data15))){
(vErrors ??= []).push(failure148(instancePath+"/rating_count"));
errors++;
}
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data16 = data.version;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
(vErrors ??= []).push(failure149(instancePath+"/version"));
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
(vErrors ??= []).push(failure150(instancePath+"/version"));
errors++;
}
if(data16 < 1 || isNaN(data16)){
(vErrors ??= []).push(failure151(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data16))){
(vErrors ??= []).push(failure152(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data17 = data.etag;
if(typeof data17 === "string"){
if(data17.length > 100 && func70(data17) > 100){
(vErrors ??= []).push(failure153(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data17)){
(vErrors ??= []).push(failure154(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure155(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
if(!(validate96(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
if(!(validate96(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
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
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate101(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate103(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate105(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
export const listReviews = validate113;
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
const pattern39 = new RegExp("^-?(?:id|rating|created_at|updated_at)(?:,-?(?:id|rating|created_at|updated_at)){0,2}$", "u");
const pattern40 = new RegExp("^(?:id|item_id|author|rating|title|body|verified_purchase|status|version|etag|created_at|updated_at)(?:,(?:id|item_id|author|rating|title|body|verified_purchase|status|version|etag|created_at|updated_at)){0,11}$", "u");
const obj12 = {"ko":"다음 중에서 선택해 주세요: id, rating, created_at, updated_at","en":"Choose from: id, rating, created_at, updated_at.","ja":"次の中から選択してください: id, rating, created_at, updated_at"};
const obj13 = {"ko":"다음 중에서 선택해 주세요: id, item_id, author, rating, title, body, verified_purchase, status, version, etag, created_at, updated_at","en":"Choose from: id, item_id, author, rating, title, body, verified_purchase, status, version, etag, created_at, updated_at.","ja":"次の中から選択してください: id, item_id, author, rating, title, body, verified_purchase, status, version, etag, created_at, updated_at"};
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure21(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure22(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure23(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure25(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure26(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure27(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure25(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure26(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure27(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure28(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure29(instancePath+"/cursor"));
errors++;
}
}
if(data.include_total !== undefined && func0.call(data, "include_total")){
if(typeof data.include_total !== "boolean"){
(vErrors ??= []).push(failure30(instancePath+"/include_total"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure31(instancePath+"/sort"));
errors++;
}
if(!pattern39.test(data5)){
(vErrors ??= []).push(failure159(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure34(instancePath+"/fields"));
errors++;
}
if(!pattern40.test(data6)){
(vErrors ??= []).push(failure160(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/fields"));
errors++;
}
}
if(data["filter[rating]"] !== undefined && func0.call(data, "filter[rating]")){
let data7 = data["filter[rating]"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push(failure161(instancePath+"/filter[rating]"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 5 || isNaN(data7)){
(vErrors ??= []).push(failure162(instancePath+"/filter[rating]"));
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push(failure163(instancePath+"/filter[rating]"));
errors++;
}
if(!(formats4.validate(data7))){
(vErrors ??= []).push(failure164(instancePath+"/filter[rating]"));
errors++;
}
}
}
if(data["filter[rating][eq]"] !== undefined && func0.call(data, "filter[rating][eq]")){
let data8 = data["filter[rating][eq]"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push(failure161(instancePath+"/filter[rating][eq]"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 5 || isNaN(data8)){
(vErrors ??= []).push(failure162(instancePath+"/filter[rating][eq]"));
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push(failure163(instancePath+"/filter[rating][eq]"));
errors++;
}
if(!(formats4.validate(data8))){
(vErrors ??= []).push(failure164(instancePath+"/filter[rating][eq]"));
errors++;
}
}
}
if(data["filter[rating][gt]"] !== undefined && func0.call(data, "filter[rating][gt]")){
let data9 = data["filter[rating][gt]"];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push(failure161(instancePath+"/filter[rating][gt]"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 5 || isNaN(data9)){
(vErrors ??= []).push(failure162(instancePath+"/filter[rating][gt]"));
errors++;
}
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push(failure163(instancePath+"/filter[rating][gt]"));
errors++;
}
if(!(formats4.validate(data9))){
(vErrors ??= []).push(failure164(instancePath+"/filter[rating][gt]"));
errors++;
}
}
}
if(data["filter[rating][gte]"] !== undefined && func0.call(data, "filter[rating][gte]")){
let data10 = data["filter[rating][gte]"];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push(failure161(instancePath+"/filter[rating][gte]"));
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 5 || isNaN(data10)){
(vErrors ??= []).push(failure162(instancePath+"/filter[rating][gte]"));
errors++;
}
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push(failure163(instancePath+"/filter[rating][gte]"));
errors++;
}
if(!(formats4.validate(data10))){
(vErrors ??= []).push(failure164(instancePath+"/filter[rating][gte]"));
errors++;
}
}
}
if(data["filter[rating][lt]"] !== undefined && func0.call(data, "filter[rating][lt]")){
let data11 = data["filter[rating][lt]"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push(failure161(instancePath+"/filter[rating][lt]"));
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 5 || isNaN(data11)){
(vErrors ??= []).push(failure162(instancePath+"/filter[rating][lt]"));
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push(failure163(instancePath+"/filter[rating][lt]"));
errors++;
}
if(!(formats4.validate(data11))){
(vErrors ??= []).push(failure164(instancePath+"/filter[rating][lt]"));
errors++;
}
}
}
if(data["filter[rating][lte]"] !== undefined && func0.call(data, "filter[rating][lte]")){
let data12 = data["filter[rating][lte]"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push(failure161(instancePath+"/filter[rating][lte]"));
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 5 || isNaN(data12)){
(vErrors ??= []).push(failure162(instancePath+"/filter[rating][lte]"));
errors++;
}
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push(failure163(instancePath+"/filter[rating][lte]"));
errors++;
}
if(!(formats4.validate(data12))){
(vErrors ??= []).push(failure164(instancePath+"/filter[rating][lte]"));
errors++;
}
}
}
if(data["filter[rating][in]"] !== undefined && func0.call(data, "filter[rating][in]")){
let data13 = data["filter[rating][in]"];
if(Array.isArray(data13)){
if(data13.length > 50){
(vErrors ??= []).push(failure165(instancePath+"/filter[rating][in]"));
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push(failure166(instancePath+"/filter[rating][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data13.length, 50); i0++){
let data14 = data13[i0];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push(failure167(instancePath+"/filter[rating][in]/" + i0));
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 5 || isNaN(data14)){
(vErrors ??= []).push(failure168(instancePath+"/filter[rating][in]/" + i0));
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push(failure169(instancePath+"/filter[rating][in]/" + i0));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure170(instancePath+"/filter[rating][in]"));
errors++;
}
}
if(data["filter[verified_purchase]"] !== undefined && func0.call(data, "filter[verified_purchase]")){
if(typeof data["filter[verified_purchase]"] !== "boolean"){
(vErrors ??= []).push(failure171(instancePath+"/filter[verified_purchase]"));
errors++;
}
}
if(data["filter[verified_purchase][eq]"] !== undefined && func0.call(data, "filter[verified_purchase][eq]")){
if(typeof data["filter[verified_purchase][eq]"] !== "boolean"){
(vErrors ??= []).push(failure171(instancePath+"/filter[verified_purchase][eq]"));
errors++;
}
}
if(data["filter[status]"] !== undefined && func0.call(data, "filter[status]")){
let data17 = data["filter[status]"];
if(typeof data17 !== "string"){
(vErrors ??= []).push(failure172(instancePath+"/filter[status]"));
errors++;
}
if(!((data17 === "published") || (data17 === "hidden"))){
(vErrors ??= []).push(failure173(instancePath+"/filter[status]"));
errors++;
}
}
if(data["filter[status][eq]"] !== undefined && func0.call(data, "filter[status][eq]")){
let data18 = data["filter[status][eq]"];
if(typeof data18 !== "string"){
(vErrors ??= []).push(failure172(instancePath+"/filter[status][eq]"));
errors++;
}
if(!((data18 === "published") || (data18 === "hidden"))){
(vErrors ??= []).push(failure173(instancePath+"/filter[status][eq]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate42(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate42(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate42(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate42(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gt]"] !== undefined && func0.call(data, "filter[updated_at][gt]")){
if(!(validate42(data["filter[updated_at][gt]"], {instancePath:instancePath+"/filter[updated_at][gt]",parentData:data,parentDataProperty:"filter[updated_at][gt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gte]"] !== undefined && func0.call(data, "filter[updated_at][gte]")){
if(!(validate42(data["filter[updated_at][gte]"], {instancePath:instancePath+"/filter[updated_at][gte]",parentData:data,parentDataProperty:"filter[updated_at][gte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lt]"] !== undefined && func0.call(data, "filter[updated_at][lt]")){
if(!(validate42(data["filter[updated_at][lt]"], {instancePath:instancePath+"/filter[updated_at][lt]",parentData:data,parentDataProperty:"filter[updated_at][lt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lte]"] !== undefined && func0.call(data, "filter[updated_at][lte]")){
if(!(validate42(data["filter[updated_at][lte]"], {instancePath:instancePath+"/filter[updated_at][lte]",parentData:data,parentDataProperty:"filter[updated_at][lte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate114(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate116(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate126(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
export const createReview = validate128;
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate131.errors = vErrors;
return errors === 0;
}
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate129(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate131(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
export const createReview_body = validate133;
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
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
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate136.errors = vErrors;
return errors === 0;
}
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
(vErrors ??= []).push(failure174(instancePath));
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
validate139.errors = vErrors;
return errors === 0;
}
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
const text0 = func73(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
if(data.length > 2000 && func70(data) > 2000){
(vErrors ??= []).push(failure175(instancePath));
errors++;
}
if(data.length < 1){
(vErrors ??= []).push(failure6(instancePath));
errors++;
}
if(!pattern17.test(data)){
(vErrors ??= []).push(failure176(instancePath));
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
data.title = null;
}
if((data.rating === undefined) || (!(func0.call(data, "rating")))){
(vErrors ??= []).push(failure177(instancePath));
errors++;
}
if((data.body === undefined) || (!(func0.call(data, "body")))){
(vErrors ??= []).push(failure178(instancePath));
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
(vErrors ??= []).push(failure161(instancePath+"/rating"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 5 || isNaN(data0)){
(vErrors ??= []).push(failure162(instancePath+"/rating"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure163(instancePath+"/rating"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure164(instancePath+"/rating"));
errors++;
}
}
}
if(!(validate139(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate141(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate134(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate136(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate138(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
export const getReview_path = validate144;
function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if((data.review_id === undefined) || (!(func0.call(data, "review_id")))){
(vErrors ??= []).push(failure179(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
if(data.review_id !== undefined && func0.call(data, "review_id")){
let data1 = data.review_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure180(instancePath+"/review_id"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push(failure181(instancePath+"/review_id"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure182(instancePath+"/review_id"));
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push(failure183(instancePath+"/review_id"));
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
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
export const getReview = validate147;
function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if((data.review_id === undefined) || (!(func0.call(data, "review_id")))){
(vErrors ??= []).push(failure179(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
if(data.review_id !== undefined && func0.call(data, "review_id")){
let data1 = data.review_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure180(instancePath+"/review_id"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push(failure181(instancePath+"/review_id"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure182(instancePath+"/review_id"));
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push(failure183(instancePath+"/review_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate148(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate150(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
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
export const updateReview = validate152;
function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if((data.review_id === undefined) || (!(func0.call(data, "review_id")))){
(vErrors ??= []).push(failure179(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
if(data.review_id !== undefined && func0.call(data, "review_id")){
let data1 = data.review_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure180(instancePath+"/review_id"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push(failure181(instancePath+"/review_id"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure182(instancePath+"/review_id"));
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push(failure183(instancePath+"/review_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["if-match"] === undefined) || (!(func0.call(data, "if-match")))){
(vErrors ??= []).push(failure184(instancePath));
errors++;
}
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
errors++;
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
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate153(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate155(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
export const updateReview_body = validate157;
function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if((data.review_id === undefined) || (!(func0.call(data, "review_id")))){
(vErrors ??= []).push(failure179(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
if(data.review_id !== undefined && func0.call(data, "review_id")){
let data1 = data.review_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure180(instancePath+"/review_id"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push(failure181(instancePath+"/review_id"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure182(instancePath+"/review_id"));
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push(failure183(instancePath+"/review_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["if-match"] === undefined) || (!(func0.call(data, "if-match")))){
(vErrors ??= []).push(failure184(instancePath));
errors++;
}
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
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
function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure180(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure181(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure182(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure183(instancePath+"/id"));
errors++;
}
}
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data1 = data.item_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
if(data.rating !== undefined && func0.call(data, "rating")){
let data2 = data.rating;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure161(instancePath+"/rating"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 5 || isNaN(data2)){
(vErrors ??= []).push(failure162(instancePath+"/rating"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure163(instancePath+"/rating"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure164(instancePath+"/rating"));
errors++;
}
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(!(validate139(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate141(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.verified_purchase !== undefined && func0.call(data, "verified_purchase")){
if(typeof data.verified_purchase !== "boolean"){
(vErrors ??= []).push(failure171(instancePath+"/verified_purchase"));
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data6 = data.status;
if(typeof data6 !== "string"){
(vErrors ??= []).push(failure172(instancePath+"/status"));
errors++;
}
if(!((data6 === "published") || (data6 === "hidden"))){
(vErrors ??= []).push(failure173(instancePath+"/status"));
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data7 = data.version;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push(failure149(instancePath+"/version"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
(vErrors ??= []).push(failure150(instancePath+"/version"));
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push(failure151(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data7))){
(vErrors ??= []).push(failure152(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data8 = data.etag;
if(typeof data8 === "string"){
if(data8.length > 100 && func70(data8) > 100){
(vErrors ??= []).push(failure153(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data8)){
(vErrors ??= []).push(failure154(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure155(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
if(!(validate96(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
if(!(validate96(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
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
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate158(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate160(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate162(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
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
export const deleteReview = validate168;
function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if((data.review_id === undefined) || (!(func0.call(data, "review_id")))){
(vErrors ??= []).push(failure179(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
if(data.review_id !== undefined && func0.call(data, "review_id")){
let data1 = data.review_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure180(instancePath+"/review_id"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
(vErrors ??= []).push(failure181(instancePath+"/review_id"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure182(instancePath+"/review_id"));
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push(failure183(instancePath+"/review_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
errors++;
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
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate169(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate171(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
export const listCategories = validate173;
function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
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
function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate174(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
export const createCategory_body = validate176;
function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate177.errors = vErrors;
return errors === 0;
}
function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate180.errors = vErrors;
return errors === 0;
}
const pattern60 = new RegExp("^[\\p{L}\\p{N}]+(-[\\p{L}\\p{N}]+)*$", "u");
function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern60.test(data)){
(vErrors ??= []).push(failure185(instancePath));
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate182.errors = vErrors;
return errors === 0;
}
function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure94(instancePath));
errors++;
}
if((data.slug === undefined) || (!(func0.call(data, "slug")))){
(vErrors ??= []).push(failure186(instancePath));
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
if(!(validate180(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.slug !== undefined && func0.call(data, "slug")){
if(!(validate182(data.slug, {instancePath:instancePath+"/slug",parentData:data,parentDataProperty:"slug",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
let data2 = data.parent_id;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push(failure187(instancePath+"/parent_id"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
(vErrors ??= []).push(failure188(instancePath+"/parent_id"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure189(instancePath+"/parent_id"));
errors++;
}
if(!(formats0.validate(data2))){
(vErrors ??= []).push(failure190(instancePath+"/parent_id"));
errors++;
}
}
let data3 = data.position;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
(vErrors ??= []).push(failure191(instancePath+"/position"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9999 || isNaN(data3)){
(vErrors ??= []).push(failure192(instancePath+"/position"));
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push(failure193(instancePath+"/position"));
errors++;
}
if(!(formats4.validate(data3))){
(vErrors ??= []).push(failure194(instancePath+"/position"));
errors++;
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
function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate177(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate179(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
export const getCategory_path = validate185;
function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.category_id === undefined) || (!(func0.call(data, "category_id")))){
(vErrors ??= []).push(failure195(instancePath));
errors++;
}
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data0 = data.category_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure15(instancePath+"/category_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure16(instancePath+"/category_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure17(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure18(instancePath+"/category_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate186(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
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
export const getCategory = validate188;
function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.category_id === undefined) || (!(func0.call(data, "category_id")))){
(vErrors ??= []).push(failure195(instancePath));
errors++;
}
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data0 = data.category_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure15(instancePath+"/category_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure16(instancePath+"/category_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure17(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure18(instancePath+"/category_id"));
errors++;
}
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
function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}
function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate189(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate191(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
export const updateCategory = validate193;
function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.category_id === undefined) || (!(func0.call(data, "category_id")))){
(vErrors ??= []).push(failure195(instancePath));
errors++;
}
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data0 = data.category_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure15(instancePath+"/category_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure16(instancePath+"/category_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure17(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure18(instancePath+"/category_id"));
errors++;
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
function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
errors++;
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
function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate194(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate196(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
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
export const updateCategory_body = validate198;
function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.category_id === undefined) || (!(func0.call(data, "category_id")))){
(vErrors ??= []).push(failure195(instancePath));
errors++;
}
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data0 = data.category_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure15(instancePath+"/category_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure16(instancePath+"/category_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure17(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure18(instancePath+"/category_id"));
errors++;
}
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
function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}
function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure15(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure16(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure17(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure18(instancePath+"/id"));
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate180(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
if(data.slug !== undefined && func0.call(data, "slug")){
if(!(validate182(data.slug, {instancePath:instancePath+"/slug",parentData:data,parentDataProperty:"slug",rootData}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
}
if(data.parent_id !== undefined && func0.call(data, "parent_id")){
let data3 = data.parent_id;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push(failure187(instancePath+"/parent_id"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push(failure188(instancePath+"/parent_id"));
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push(failure189(instancePath+"/parent_id"));
errors++;
}
if(!(formats0.validate(data3))){
(vErrors ??= []).push(failure190(instancePath+"/parent_id"));
errors++;
}
}
}
if(data.position !== undefined && func0.call(data, "position")){
let data4 = data.position;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push(failure196(instancePath+"/position"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9999 || isNaN(data4)){
(vErrors ??= []).push(failure197(instancePath+"/position"));
errors++;
}
if(data4 < 0 || isNaN(data4)){
(vErrors ??= []).push(failure198(instancePath+"/position"));
errors++;
}
if(!(formats4.validate(data4))){
(vErrors ??= []).push(failure199(instancePath+"/position"));
errors++;
}
}
}
if(data.depth !== undefined && func0.call(data, "depth")){
let data5 = data.depth;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push(failure200(instancePath+"/depth"));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 3 || isNaN(data5)){
(vErrors ??= []).push(failure201(instancePath+"/depth"));
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push(failure202(instancePath+"/depth"));
errors++;
}
if(!(formats4.validate(data5))){
(vErrors ??= []).push(failure203(instancePath+"/depth"));
errors++;
}
}
}
if(data.item_count !== undefined && func0.call(data, "item_count")){
let data6 = data.item_count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push(failure204(instancePath+"/item_count"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push(failure205(instancePath+"/item_count"));
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push(failure206(instancePath+"/item_count"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure207(instancePath+"/item_count"));
errors++;
}
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data7 = data.version;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push(failure149(instancePath+"/version"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
(vErrors ??= []).push(failure150(instancePath+"/version"));
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push(failure151(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data7))){
(vErrors ??= []).push(failure152(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data8 = data.etag;
if(typeof data8 === "string"){
if(data8.length > 100 && func70(data8) > 100){
(vErrors ??= []).push(failure153(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data8)){
(vErrors ??= []).push(failure154(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure155(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
if(!(validate96(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
if(!(validate96(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate199(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate201(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate203(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}
export const uploadFile = validate209;
function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate210.errors = vErrors;
return errors === 0;
}
function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate210(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
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
export const uploadFile_body = validate212;
function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
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
function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.file === undefined) || (!(func0.call(data, "file")))){
(vErrors ??= []).push(failure208(instancePath));
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
validate215.errors = vErrors;
return errors === 0;
}
function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate213(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate215(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
export const getFile_path = validate217;
function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.file_id === undefined) || (!(func0.call(data, "file_id")))){
(vErrors ??= []).push(failure209(instancePath));
errors++;
}
if(data.file_id !== undefined && func0.call(data, "file_id")){
let data0 = data.file_id;
if(typeof data0 === "string"){
if(data0.length > 25 && func70(data0) > 25){
(vErrors ??= []).push(failure89(instancePath+"/file_id"));
errors++;
}
if(data0.length < 25 || data0.length < 50 && func70(data0) < 25){
(vErrors ??= []).push(failure90(instancePath+"/file_id"));
errors++;
}
if(!pattern19.test(data0)){
(vErrors ??= []).push(failure91(instancePath+"/file_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure92(instancePath+"/file_id"));
errors++;
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
function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate218(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}
export const getFile = validate220;
function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.file_id === undefined) || (!(func0.call(data, "file_id")))){
(vErrors ??= []).push(failure209(instancePath));
errors++;
}
if(data.file_id !== undefined && func0.call(data, "file_id")){
let data0 = data.file_id;
if(typeof data0 === "string"){
if(data0.length > 25 && func70(data0) > 25){
(vErrors ??= []).push(failure89(instancePath+"/file_id"));
errors++;
}
if(data0.length < 25 || data0.length < 50 && func70(data0) < 25){
(vErrors ??= []).push(failure90(instancePath+"/file_id"));
errors++;
}
if(!pattern19.test(data0)){
(vErrors ??= []).push(failure91(instancePath+"/file_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure92(instancePath+"/file_id"));
errors++;
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
function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push(failure210(instancePath));
errors++;
}
if(!((((data === 160) || (data === 320)) || (data === 640)) || (data === 1280))){
(vErrors ??= []).push(failure211(instancePath));
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1280 || isNaN(data)){
(vErrors ??= []).push(failure212(instancePath));
errors++;
}
if(data < 160 || isNaN(data)){
(vErrors ??= []).push(failure213(instancePath));
errors++;
}
if(!(formats4.validate(data))){
(vErrors ??= []).push(failure214(instancePath));
errors++;
}
}
validate224.errors = vErrors;
return errors === 0;
}
function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.w !== undefined && func0.call(data, "w")){
if(!(validate224(data.w, {instancePath:instancePath+"/w",parentData:data,parentDataProperty:"w",rootData}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}
function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.range !== undefined && func0.call(data, "range")){
let data0 = data.range;
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/range"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/range"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/range"));
errors++;
}
}
if(data["if-range"] !== undefined && func0.call(data, "if-range")){
let data1 = data["if-range"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure81(instancePath+"/if-range"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure82(instancePath+"/if-range"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-range"));
errors++;
}
}
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data2 = data["if-none-match"];
if(typeof data2 === "string"){
if(data2.length > 8192 && func70(data2) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data2)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}
function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate221(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate223(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate227(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
export const deleteFile = validate229;
function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.file_id === undefined) || (!(func0.call(data, "file_id")))){
(vErrors ??= []).push(failure209(instancePath));
errors++;
}
if(data.file_id !== undefined && func0.call(data, "file_id")){
let data0 = data.file_id;
if(typeof data0 === "string"){
if(data0.length > 25 && func70(data0) > 25){
(vErrors ??= []).push(failure89(instancePath+"/file_id"));
errors++;
}
if(data0.length < 25 || data0.length < 50 && func70(data0) < 25){
(vErrors ??= []).push(failure90(instancePath+"/file_id"));
errors++;
}
if(!pattern19.test(data0)){
(vErrors ??= []).push(failure91(instancePath+"/file_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure92(instancePath+"/file_id"));
errors++;
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
function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate232.errors = vErrors;
return errors === 0;
}
function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate230(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate232(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
export const listAuditLogs = validate234;
const pattern76 = new RegExp("^[a-z_]*$", "u");
const pattern77 = new RegExp("^[\\x21-\\x7e]*$", "u");
const pattern79 = new RegExp("^[a-z_.]*$", "u");
const pattern80 = new RegExp("^[A-Za-z0-9._-]{8,64}$", "u");
const pattern81 = new RegExp("^(?:id|at|actor|ip|user_agent|request_id|action|resource_type|resource_id|before|after|changed|facts|api_version|outcome)(?:,(?:id|at|actor|ip|user_agent|request_id|action|resource_type|resource_id|before|after|changed|facts|api_version|outcome)){0,14}$", "u");
const obj14 = {"ko":"다음 중에서 선택해 주세요: id, at, actor, ip, user_agent, request_id, action, resource_type, resource_id, before, after, changed, facts, api_version, outcome","en":"Choose from: id, at, actor, ip, user_agent, request_id, action, resource_type, resource_id, before, after, changed, facts, api_version, outcome.","ja":"次の中から選択してください: id, at, actor, ip, user_agent, request_id, action, resource_type, resource_id, before, after, changed, facts, api_version, outcome"};
function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource_type !== undefined && func0.call(data, "resource_type")){
let data0 = data.resource_type;
if(typeof data0 === "string"){
if(data0.length > 50 && func70(data0) > 50){
(vErrors ??= []).push(failure215(instancePath+"/resource_type"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure216(instancePath+"/resource_type"));
errors++;
}
if(!pattern76.test(data0)){
(vErrors ??= []).push(failure217(instancePath+"/resource_type"));
errors++;
}
}
else {
(vErrors ??= []).push(failure218(instancePath+"/resource_type"));
errors++;
}
}
if(data.resource_id !== undefined && func0.call(data, "resource_id")){
let data1 = data.resource_id;
if(typeof data1 === "string"){
if(data1.length > 200 && func70(data1) > 200){
(vErrors ??= []).push(failure219(instancePath+"/resource_id"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure220(instancePath+"/resource_id"));
errors++;
}
if(!pattern77.test(data1)){
(vErrors ??= []).push(failure221(instancePath+"/resource_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure222(instancePath+"/resource_id"));
errors++;
}
}
if(data.actor_id !== undefined && func0.call(data, "actor_id")){
let data2 = data.actor_id;
if(typeof data2 === "string"){
if(data2.length > 200 && func70(data2) > 200){
(vErrors ??= []).push(failure219(instancePath+"/actor_id"));
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push(failure220(instancePath+"/actor_id"));
errors++;
}
if(!pattern77.test(data2)){
(vErrors ??= []).push(failure221(instancePath+"/actor_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure222(instancePath+"/actor_id"));
errors++;
}
}
if(data.action !== undefined && func0.call(data, "action")){
let data3 = data.action;
if(typeof data3 === "string"){
if(data3.length > 100 && func70(data3) > 100){
(vErrors ??= []).push(failure223(instancePath+"/action"));
errors++;
}
if(data3.length < 1){
(vErrors ??= []).push(failure224(instancePath+"/action"));
errors++;
}
if(!pattern79.test(data3)){
(vErrors ??= []).push(failure225(instancePath+"/action"));
errors++;
}
}
else {
(vErrors ??= []).push(failure226(instancePath+"/action"));
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
if(!(validate42(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined && func0.call(data, "to")){
if(!(validate42(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.request_id !== undefined && func0.call(data, "request_id")){
let data6 = data.request_id;
if(typeof data6 === "string"){
if(data6.length > 64 && func70(data6) > 64){
(vErrors ??= []).push(failure227(instancePath+"/request_id"));
errors++;
}
if(data6.length < 8 || data6.length < 16 && func70(data6) < 8){
(vErrors ??= []).push(failure228(instancePath+"/request_id"));
errors++;
}
if(!pattern80.test(data6)){
(vErrors ??= []).push(failure229(instancePath+"/request_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure230(instancePath+"/request_id"));
errors++;
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data7 = data.size;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
(vErrors ??= []).push(failure25(instancePath+"/size"));
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push(failure26(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data7))){
(vErrors ??= []).push(failure27(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data8 = data.limit;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
(vErrors ??= []).push(failure25(instancePath+"/limit"));
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push(failure26(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data8))){
(vErrors ??= []).push(failure27(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data9 = data.cursor;
if(typeof data9 === "string"){
if(data9.length > 2048 && func70(data9) > 2048){
(vErrors ??= []).push(failure28(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure29(instancePath+"/cursor"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data10 = data.fields;
if(typeof data10 === "string"){
if(data10.length > 500 && func70(data10) > 500){
(vErrors ??= []).push(failure34(instancePath+"/fields"));
errors++;
}
if(!pattern81.test(data10)){
(vErrors ??= []).push(failure231(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/fields"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}
function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate235(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}
export const login_body = validate239;
const formats148 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
const text0 = func73(data);
if(parentData !== undefined){
parentData[parentDataProperty] = text0;
data = text0;
}
if(data.length > 254 && func70(data) > 254){
(vErrors ??= []).push(failure232(instancePath));
errors++;
}
if(data.length < 3 || data.length < 6 && func70(data) < 3){
(vErrors ??= []).push(failure233(instancePath));
errors++;
}
if(!(formats148.test(data))){
(vErrors ??= []).push(failure234(instancePath));
errors++;
}
}
else {
(vErrors ??= []).push(failure8(instancePath));
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}
const pattern82 = new RegExp("^([a-z]+(:[a-z]+)?( [a-z]+(:[a-z]+)?)*)?$", "u");
function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session === undefined){
data.session = false;
}
if((data.email === undefined) || (!(func0.call(data, "email")))){
(vErrors ??= []).push(failure235(instancePath));
errors++;
}
if((data.password === undefined) || (!(func0.call(data, "password")))){
(vErrors ??= []).push(failure236(instancePath));
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
if(!(validate241(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined && func0.call(data, "password")){
let data1 = data.password;
if(typeof data1 === "string"){
if(data1.length > 128 && func70(data1) > 128){
(vErrors ??= []).push(failure237(instancePath+"/password"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure238(instancePath+"/password"));
errors++;
}
}
else {
(vErrors ??= []).push(failure239(instancePath+"/password"));
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
let data2 = data.scope;
if(typeof data2 === "string"){
if(data2.length > 500 && func70(data2) > 500){
(vErrors ??= []).push(failure240(instancePath+"/scope"));
errors++;
}
if(!pattern82.test(data2)){
(vErrors ??= []).push(failure241(instancePath+"/scope"));
errors++;
}
}
else {
(vErrors ??= []).push(failure242(instancePath+"/scope"));
errors++;
}
}
if(typeof data.session !== "boolean"){
(vErrors ??= []).push(failure243(instancePath+"/session"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}
function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate240(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
export const refreshToken_body = validate244;
const pattern83 = new RegExp("^[\\w.~-]+$", "u");
function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.refresh_token === undefined) || (!(func0.call(data, "refresh_token")))){
(vErrors ??= []).push(failure244(instancePath));
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
(vErrors ??= []).push(failure245(instancePath+"/refresh_token"));
errors++;
}
if(data0.length < 20 || data0.length < 40 && func70(data0) < 20){
(vErrors ??= []).push(failure246(instancePath+"/refresh_token"));
errors++;
}
if(!pattern83.test(data0)){
(vErrors ??= []).push(failure247(instancePath+"/refresh_token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure248(instancePath+"/refresh_token"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}
function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate245(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}
export const listUsers = validate247;
const pattern84 = new RegExp("^-?(?:id|email|name|created_at)(?:,-?(?:id|email|name|created_at)){0,2}$", "u");
const pattern85 = new RegExp("^(?:id|email|name|role|scopes|locale|active|version|etag|created_at|updated_at)(?:,(?:id|email|name|role|scopes|locale|active|version|etag|created_at|updated_at)){0,10}$", "u");
const obj15 = {"ko":"다음 중에서 선택해 주세요: id, email, name, created_at","en":"Choose from: id, email, name, created_at.","ja":"次の中から選択してください: id, email, name, created_at"};
const obj16 = {"ko":"다음 중에서 선택해 주세요: id, email, name, role, scopes, locale, active, version, etag, created_at, updated_at","en":"Choose from: id, email, name, role, scopes, locale, active, version, etag, created_at, updated_at.","ja":"次の中から選択してください: id, email, name, role, scopes, locale, active, version, etag, created_at, updated_at"};
function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure21(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure22(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure23(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure25(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure26(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure27(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure25(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure26(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure27(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure28(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure29(instancePath+"/cursor"));
errors++;
}
}
if(data.include_total !== undefined && func0.call(data, "include_total")){
if(typeof data.include_total !== "boolean"){
(vErrors ??= []).push(failure30(instancePath+"/include_total"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure31(instancePath+"/sort"));
errors++;
}
if(!pattern84.test(data5)){
(vErrors ??= []).push(failure249(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure34(instancePath+"/fields"));
errors++;
}
if(!pattern85.test(data6)){
(vErrors ??= []).push(failure250(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/fields"));
errors++;
}
}
if(data["filter[id][in]"] !== undefined && func0.call(data, "filter[id][in]")){
let data7 = data["filter[id][in]"];
if(Array.isArray(data7)){
if(data7.length > 50){
(vErrors ??= []).push(failure40(instancePath+"/filter[id][in]"));
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push(failure41(instancePath+"/filter[id][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data7.length, 50); i0++){
let data8 = data7[i0];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push(failure42(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
(vErrors ??= []).push(failure43(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push(failure44(instancePath+"/filter[id][in]/" + i0));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure45(instancePath+"/filter[id][in]"));
errors++;
}
}
if(data["filter[email]"] !== undefined && func0.call(data, "filter[email]")){
if(!(validate241(data["filter[email]"], {instancePath:instancePath+"/filter[email]",parentData:data,parentDataProperty:"filter[email]",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data["filter[email][eq]"] !== undefined && func0.call(data, "filter[email][eq]")){
if(!(validate241(data["filter[email][eq]"], {instancePath:instancePath+"/filter[email][eq]",parentData:data,parentDataProperty:"filter[email][eq]",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data["filter[role]"] !== undefined && func0.call(data, "filter[role]")){
let data11 = data["filter[role]"];
if(typeof data11 !== "string"){
(vErrors ??= []).push(failure251(instancePath+"/filter[role]"));
errors++;
}
if(!(((data11 === "customer") || (data11 === "staff")) || (data11 === "admin"))){
(vErrors ??= []).push(failure252(instancePath+"/filter[role]"));
errors++;
}
}
if(data["filter[role][eq]"] !== undefined && func0.call(data, "filter[role][eq]")){
let data12 = data["filter[role][eq]"];
if(typeof data12 !== "string"){
(vErrors ??= []).push(failure251(instancePath+"/filter[role][eq]"));
errors++;
}
if(!(((data12 === "customer") || (data12 === "staff")) || (data12 === "admin"))){
(vErrors ??= []).push(failure252(instancePath+"/filter[role][eq]"));
errors++;
}
}
if(data["filter[role][in]"] !== undefined && func0.call(data, "filter[role][in]")){
let data13 = data["filter[role][in]"];
if(Array.isArray(data13)){
if(data13.length > 50){
(vErrors ??= []).push(failure253(instancePath+"/filter[role][in]"));
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push(failure254(instancePath+"/filter[role][in]"));
errors++;
}
for(let i1=0; i1<Math.min(data13.length, 50); i1++){
let data14 = data13[i1];
if(typeof data14 !== "string"){
(vErrors ??= []).push(failure251(instancePath+"/filter[role][in]/" + i1));
errors++;
}
if(!(((data14 === "customer") || (data14 === "staff")) || (data14 === "admin"))){
(vErrors ??= []).push(failure252(instancePath+"/filter[role][in]/" + i1));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure255(instancePath+"/filter[role][in]"));
errors++;
}
}
if(data["filter[active]"] !== undefined && func0.call(data, "filter[active]")){
if(typeof data["filter[active]"] !== "boolean"){
(vErrors ??= []).push(failure256(instancePath+"/filter[active]"));
errors++;
}
}
if(data["filter[active][eq]"] !== undefined && func0.call(data, "filter[active][eq]")){
if(typeof data["filter[active][eq]"] !== "boolean"){
(vErrors ??= []).push(failure256(instancePath+"/filter[active][eq]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate42(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate42(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate42(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate42(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}
function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}
function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate248(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate256(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
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
export const registerUser_body = validate258;
function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate261.errors = vErrors;
return errors === 0;
}
function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.locale === undefined){
data.locale = "ko";
}
if((data.email === undefined) || (!(func0.call(data, "email")))){
(vErrors ??= []).push(failure235(instancePath));
errors++;
}
if((data.password === undefined) || (!(func0.call(data, "password")))){
(vErrors ??= []).push(failure236(instancePath));
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
(vErrors ??= []).push(failure94(instancePath));
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
if(!(validate241(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data.password !== undefined && func0.call(data, "password")){
let data1 = data.password;
if(typeof data1 === "string"){
if(data1.length > 128 && func70(data1) > 128){
(vErrors ??= []).push(failure257(instancePath+"/password"));
errors++;
}
if(data1.length < 10 || data1.length < 20 && func70(data1) < 10){
(vErrors ??= []).push(failure258(instancePath+"/password"));
errors++;
}
}
else {
(vErrors ??= []).push(failure259(instancePath+"/password"));
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate261(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
let data3 = data.locale;
if(typeof data3 !== "string"){
(vErrors ??= []).push(failure260(instancePath+"/locale"));
errors++;
}
if(!(((data3 === "ko") || (data3 === "en")) || (data3 === "ja"))){
(vErrors ??= []).push(failure261(instancePath+"/locale"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}
function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate259(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
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
export const updateMe = validate264;
function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
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
function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate265(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}
export const updateMe_body = validate267;
function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}
function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure262(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure263(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure264(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure265(instancePath+"/id"));
errors++;
}
}
}
if(data.email !== undefined && func0.call(data, "email")){
if(!(validate241(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate261(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data3 = data.role;
if(typeof data3 !== "string"){
(vErrors ??= []).push(failure251(instancePath+"/role"));
errors++;
}
if(!(((data3 === "customer") || (data3 === "staff")) || (data3 === "admin"))){
(vErrors ??= []).push(failure252(instancePath+"/role"));
errors++;
}
}
if(data.locale !== undefined && func0.call(data, "locale")){
let data4 = data.locale;
if(typeof data4 !== "string"){
(vErrors ??= []).push(failure260(instancePath+"/locale"));
errors++;
}
if(!(((data4 === "ko") || (data4 === "en")) || (data4 === "ja"))){
(vErrors ??= []).push(failure261(instancePath+"/locale"));
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push(failure256(instancePath+"/active"));
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data6 = data.version;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push(failure149(instancePath+"/version"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push(failure150(instancePath+"/version"));
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push(failure151(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure152(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data7 = data.etag;
if(typeof data7 === "string"){
if(data7.length > 100 && func70(data7) > 100){
(vErrors ??= []).push(failure153(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data7)){
(vErrors ??= []).push(failure154(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure155(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
if(!(validate96(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
if(!(validate96(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate268(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate270(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
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
export const changePassword_body = validate276;
function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
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
if((data.current_password === undefined) || (!(func0.call(data, "current_password")))){
(vErrors ??= []).push(failure266(instancePath));
errors++;
}
if((data.new_password === undefined) || (!(func0.call(data, "new_password")))){
(vErrors ??= []).push(failure267(instancePath));
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
(vErrors ??= []).push(failure237(instancePath+"/current_password"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure238(instancePath+"/current_password"));
errors++;
}
}
else {
(vErrors ??= []).push(failure239(instancePath+"/current_password"));
errors++;
}
}
if(data.new_password !== undefined && func0.call(data, "new_password")){
let data1 = data.new_password;
if(typeof data1 === "string"){
if(data1.length > 128 && func70(data1) > 128){
(vErrors ??= []).push(failure257(instancePath+"/new_password"));
errors++;
}
if(data1.length < 10 || data1.length < 20 && func70(data1) < 10){
(vErrors ??= []).push(failure258(instancePath+"/new_password"));
errors++;
}
}
else {
(vErrors ??= []).push(failure259(instancePath+"/new_password"));
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
function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate277(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate279(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
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
export const getUser_path = validate281;
function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_id === undefined) || (!(func0.call(data, "user_id")))){
(vErrors ??= []).push(failure268(instancePath));
errors++;
}
if(data.user_id !== undefined && func0.call(data, "user_id")){
let data0 = data.user_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure262(instancePath+"/user_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure263(instancePath+"/user_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure264(instancePath+"/user_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure265(instancePath+"/user_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}
function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate282(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
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
export const getUser = validate284;
function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_id === undefined) || (!(func0.call(data, "user_id")))){
(vErrors ??= []).push(failure268(instancePath));
errors++;
}
if(data.user_id !== undefined && func0.call(data, "user_id")){
let data0 = data.user_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure262(instancePath+"/user_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure263(instancePath+"/user_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure264(instancePath+"/user_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure265(instancePath+"/user_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
}
}
if(data["if-modified-since"] !== undefined && func0.call(data, "if-modified-since")){
let data1 = data["if-modified-since"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure81(instancePath+"/if-modified-since"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure82(instancePath+"/if-modified-since"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-modified-since"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}
function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate285(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate287(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
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
export const updateUser = validate289;
function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_id === undefined) || (!(func0.call(data, "user_id")))){
(vErrors ??= []).push(failure268(instancePath));
errors++;
}
if(data.user_id !== undefined && func0.call(data, "user_id")){
let data0 = data.user_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure262(instancePath+"/user_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure263(instancePath+"/user_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure264(instancePath+"/user_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure265(instancePath+"/user_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}
function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}
function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate290(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate292(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
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
export const updateUser_body = validate294;
function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user_id === undefined) || (!(func0.call(data, "user_id")))){
(vErrors ??= []).push(failure268(instancePath));
errors++;
}
if(data.user_id !== undefined && func0.call(data, "user_id")){
let data0 = data.user_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure262(instancePath+"/user_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure263(instancePath+"/user_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure264(instancePath+"/user_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure265(instancePath+"/user_id"));
errors++;
}
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
function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}
function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure262(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure263(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure264(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure265(instancePath+"/id"));
errors++;
}
}
}
if(data.email !== undefined && func0.call(data, "email")){
if(!(validate241(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate261(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data3 = data.role;
if(typeof data3 !== "string"){
(vErrors ??= []).push(failure251(instancePath+"/role"));
errors++;
}
if(!(((data3 === "customer") || (data3 === "staff")) || (data3 === "admin"))){
(vErrors ??= []).push(failure252(instancePath+"/role"));
errors++;
}
}
if(data.locale !== undefined && func0.call(data, "locale")){
let data4 = data.locale;
if(typeof data4 !== "string"){
(vErrors ??= []).push(failure260(instancePath+"/locale"));
errors++;
}
if(!(((data4 === "ko") || (data4 === "en")) || (data4 === "ja"))){
(vErrors ??= []).push(failure261(instancePath+"/locale"));
errors++;
}
}
if(data.active !== undefined && func0.call(data, "active")){
if(typeof data.active !== "boolean"){
(vErrors ??= []).push(failure256(instancePath+"/active"));
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data6 = data.version;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push(failure149(instancePath+"/version"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
(vErrors ??= []).push(failure150(instancePath+"/version"));
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push(failure151(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure152(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data7 = data.etag;
if(typeof data7 === "string"){
if(data7.length > 100 && func70(data7) > 100){
(vErrors ??= []).push(failure153(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data7)){
(vErrors ??= []).push(failure154(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure155(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
if(!(validate96(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
if(!(validate96(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate299.errors = vErrors;
return errors === 0;
}
function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate295(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate297(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate299(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
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
export const adjustStock = validate305;
function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
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
function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure269(instancePath));
errors++;
}
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate308.errors = vErrors;
return errors === 0;
}
function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate306(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate308(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}
export const adjustStock_body = validate310;
function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}
function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure269(instancePath));
errors++;
}
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate313.errors = vErrors;
return errors === 0;
}
function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
(vErrors ??= []).push(failure270(instancePath));
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
(vErrors ??= []).push(failure271(instancePath+"/delta"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000 || isNaN(data0)){
(vErrors ??= []).push(failure272(instancePath+"/delta"));
errors++;
}
if(data0 < -1000000000 || isNaN(data0)){
(vErrors ??= []).push(failure273(instancePath+"/delta"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure274(instancePath+"/delta"));
errors++;
}
}
}
if(data.counted !== undefined && func0.call(data, "counted")){
let data1 = data.counted;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure275(instancePath+"/counted"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000 || isNaN(data1)){
(vErrors ??= []).push(failure276(instancePath+"/counted"));
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push(failure277(instancePath+"/counted"));
errors++;
}
if(!(formats0.validate(data1))){
(vErrors ??= []).push(failure278(instancePath+"/counted"));
errors++;
}
}
}
if(data.expected !== undefined && func0.call(data, "expected")){
let data2 = data.expected;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (data2 !== null)){
(vErrors ??= []).push(failure106(instancePath+"/expected"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000 || isNaN(data2)){
(vErrors ??= []).push(failure107(instancePath+"/expected"));
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push(failure108(instancePath+"/expected"));
errors++;
}
if(!(formats0.validate(data2))){
(vErrors ??= []).push(failure109(instancePath+"/expected"));
errors++;
}
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data3 = data.reason;
if(typeof data3 !== "string"){
(vErrors ??= []).push(failure279(instancePath+"/reason"));
errors++;
}
if(!(((((data3 === "purchase") || (data3 === "return")) || (data3 === "damage")) || (data3 === "count")) || (data3 === "correction"))){
(vErrors ??= []).push(failure280(instancePath+"/reason"));
errors++;
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
function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate311(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate313(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate315(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}
export const listStockMovements = validate317;
function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
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
const pattern105 = new RegExp("^(?:id|item_id|type|quantity|stock_after|reserved_after|reason|order_id|actor|at)(?:,(?:id|item_id|type|quantity|stock_after|reserved_after|reason|order_id|actor|at)){0,9}$", "u");
const obj17 = {"ko":"다음 중에서 선택해 주세요: id, item_id, type, quantity, stock_after, reserved_after, reason, order_id, actor, at","en":"Choose from: id, item_id, type, quantity, stock_after, reserved_after, reason, order_id, actor, at.","ja":"次の中から選択してください: id, item_id, type, quantity, stock_after, reserved_after, reason, order_id, actor, at"};
function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size !== undefined && func0.call(data, "size")){
let data0 = data.size;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push(failure25(instancePath+"/size"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure26(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure27(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure25(instancePath+"/limit"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure26(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure27(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data2 = data.cursor;
if(typeof data2 === "string"){
if(data2.length > 2048 && func70(data2) > 2048){
(vErrors ??= []).push(failure28(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure29(instancePath+"/cursor"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data3 = data.fields;
if(typeof data3 === "string"){
if(data3.length > 500 && func70(data3) > 500){
(vErrors ??= []).push(failure34(instancePath+"/fields"));
errors++;
}
if(!pattern105.test(data3)){
(vErrors ??= []).push(failure281(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/fields"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}
function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate318(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate320(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}
export const quoteOrder_body = validate322;
function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if((data.quantity === undefined) || (!(func0.call(data, "quantity")))){
(vErrors ??= []).push(failure282(instancePath));
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
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
if(data.quantity !== undefined && func0.call(data, "quantity")){
let data1 = data.quantity;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure283(instancePath+"/quantity"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 999 || isNaN(data1)){
(vErrors ??= []).push(failure284(instancePath+"/quantity"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure285(instancePath+"/quantity"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure286(instancePath+"/quantity"));
errors++;
}
}
}
if(data.expected_price !== undefined && func0.call(data, "expected_price")){
let data2 = data.expected_price;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9999999999.99 || isNaN(data2)){
(vErrors ??= []).push(failure287(instancePath+"/expected_price"));
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push(failure288(instancePath+"/expected_price"));
errors++;
}
if(!(formats2.validate(data2))){
(vErrors ??= []).push(failure289(instancePath+"/expected_price"));
errors++;
}
}
else {
(vErrors ??= []).push(failure290(instancePath+"/expected_price"));
errors++;
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
function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.lines === undefined) || (!(func0.call(data, "lines")))){
(vErrors ??= []).push(failure291(instancePath));
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
if(!(validate39(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.lines !== undefined && func0.call(data, "lines")){
let data1 = data.lines;
if(Array.isArray(data1)){
if(data1.length > 50){
(vErrors ??= []).push(failure292(instancePath+"/lines"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure293(instancePath+"/lines"));
errors++;
}
for(let i0=0; i0<Math.min(data1.length, 50); i0++){
if(!(validate325(data1[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure294(instancePath+"/lines"));
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
function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate323(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}
export const listOrders = validate328;
const pattern106 = new RegExp("^-?(?:placed_at)$", "u");
const pattern107 = new RegExp("^(?:id|user_id|status|currency|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)(?:,(?:id|user_id|status|currency|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)){0,23}$", "u");
const obj18 = {"ko":"다음 중에서 선택해 주세요: placed_at","en":"Choose from: placed_at.","ja":"次の中から選択してください: placed_at"};
const obj19 = {"ko":"다음 중에서 선택해 주세요: id, user_id, status, currency, lines, items_total, shipping_total, total, amount_paid, amount_refunded, shipping_address, note, reserved_until, cancel_reason, tracking, version, etag, placed_at, paid_at, fulfilled_at, cancelled_at, updated_at, payments, items","en":"Choose from: id, user_id, status, currency, lines, items_total, shipping_total, total, amount_paid, amount_refunded, shipping_address, note, reserved_until, cancel_reason, tracking, version, etag, placed_at, paid_at, fulfilled_at, cancelled_at, updated_at, payments, items.","ja":"次の中から選択してください: id, user_id, status, currency, lines, items_total, shipping_total, total, amount_paid, amount_refunded, shipping_address, note, reserved_until, cancel_reason, tracking, version, etag, placed_at, paid_at, fulfilled_at, cancelled_at, updated_at, payments, items"};
function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure21(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure22(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure23(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure25(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure26(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure27(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure25(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure26(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure27(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure28(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure29(instancePath+"/cursor"));
errors++;
}
}
if(data.include_total !== undefined && func0.call(data, "include_total")){
if(typeof data.include_total !== "boolean"){
(vErrors ??= []).push(failure30(instancePath+"/include_total"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure31(instancePath+"/sort"));
errors++;
}
if(!pattern106.test(data5)){
(vErrors ??= []).push(failure295(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure34(instancePath+"/fields"));
errors++;
}
if(!pattern107.test(data6)){
(vErrors ??= []).push(failure296(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/fields"));
errors++;
}
}
if(data["filter[status]"] !== undefined && func0.call(data, "filter[status]")){
let data7 = data["filter[status]"];
if(typeof data7 !== "string"){
(vErrors ??= []).push(failure297(instancePath+"/filter[status]"));
errors++;
}
if(!(((((data7 === "pending") || (data7 === "authorized")) || (data7 === "paid")) || (data7 === "fulfilled")) || (data7 === "cancelled"))){
(vErrors ??= []).push(failure298(instancePath+"/filter[status]"));
errors++;
}
}
if(data["filter[status][eq]"] !== undefined && func0.call(data, "filter[status][eq]")){
let data8 = data["filter[status][eq]"];
if(typeof data8 !== "string"){
(vErrors ??= []).push(failure297(instancePath+"/filter[status][eq]"));
errors++;
}
if(!(((((data8 === "pending") || (data8 === "authorized")) || (data8 === "paid")) || (data8 === "fulfilled")) || (data8 === "cancelled"))){
(vErrors ??= []).push(failure298(instancePath+"/filter[status][eq]"));
errors++;
}
}
if(data["filter[status][in]"] !== undefined && func0.call(data, "filter[status][in]")){
let data9 = data["filter[status][in]"];
if(Array.isArray(data9)){
if(data9.length > 50){
(vErrors ??= []).push(failure299(instancePath+"/filter[status][in]"));
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push(failure300(instancePath+"/filter[status][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data9.length, 50); i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
(vErrors ??= []).push(failure297(instancePath+"/filter[status][in]/" + i0));
errors++;
}
if(!(((((data10 === "pending") || (data10 === "authorized")) || (data10 === "paid")) || (data10 === "fulfilled")) || (data10 === "cancelled"))){
(vErrors ??= []).push(failure298(instancePath+"/filter[status][in]/" + i0));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure301(instancePath+"/filter[status][in]"));
errors++;
}
}
if(data["filter[placed_at][gt]"] !== undefined && func0.call(data, "filter[placed_at][gt]")){
if(!(validate42(data["filter[placed_at][gt]"], {instancePath:instancePath+"/filter[placed_at][gt]",parentData:data,parentDataProperty:"filter[placed_at][gt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[placed_at][gte]"] !== undefined && func0.call(data, "filter[placed_at][gte]")){
if(!(validate42(data["filter[placed_at][gte]"], {instancePath:instancePath+"/filter[placed_at][gte]",parentData:data,parentDataProperty:"filter[placed_at][gte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[placed_at][lt]"] !== undefined && func0.call(data, "filter[placed_at][lt]")){
if(!(validate42(data["filter[placed_at][lt]"], {instancePath:instancePath+"/filter[placed_at][lt]",parentData:data,parentDataProperty:"filter[placed_at][lt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[placed_at][lte]"] !== undefined && func0.call(data, "filter[placed_at][lte]")){
if(!(validate42(data["filter[placed_at][lte]"], {instancePath:instancePath+"/filter[placed_at][lte]",parentData:data,parentDataProperty:"filter[placed_at][lte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}
function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
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
function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate329(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate335(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
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
export const createOrder = validate337;
function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure269(instancePath));
errors++;
}
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate338.errors = vErrors;
return errors === 0;
}
function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate338(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
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
export const createOrder_body = validate340;
function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure269(instancePath));
errors++;
}
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate341.errors = vErrors;
return errors === 0;
}
const pattern114 = new RegExp("^[0-9+() -]*$", "u");
const pattern115 = new RegExp("^[0-9A-Za-z -]*$", "u");
function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.recipient === undefined) || (!(func0.call(data, "recipient")))){
(vErrors ??= []).push(failure302(instancePath));
errors++;
}
if((data.phone === undefined) || (!(func0.call(data, "phone")))){
(vErrors ??= []).push(failure303(instancePath));
errors++;
}
if((data.postal_code === undefined) || (!(func0.call(data, "postal_code")))){
(vErrors ??= []).push(failure304(instancePath));
errors++;
}
if((data.country === undefined) || (!(func0.call(data, "country")))){
(vErrors ??= []).push(failure305(instancePath));
errors++;
}
if((data.address1 === undefined) || (!(func0.call(data, "address1")))){
(vErrors ??= []).push(failure306(instancePath));
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
(vErrors ??= []).push(failure307(instancePath+"/recipient"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure308(instancePath+"/recipient"));
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push(failure309(instancePath+"/recipient"));
errors++;
}
}
else {
(vErrors ??= []).push(failure310(instancePath+"/recipient"));
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
(vErrors ??= []).push(failure311(instancePath+"/phone"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure312(instancePath+"/phone"));
errors++;
}
if(!pattern114.test(data1)){
(vErrors ??= []).push(failure313(instancePath+"/phone"));
errors++;
}
}
else {
(vErrors ??= []).push(failure314(instancePath+"/phone"));
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
(vErrors ??= []).push(failure315(instancePath+"/postal_code"));
errors++;
}
if(data2.length < 1){
(vErrors ??= []).push(failure316(instancePath+"/postal_code"));
errors++;
}
if(!pattern115.test(data2)){
(vErrors ??= []).push(failure317(instancePath+"/postal_code"));
errors++;
}
}
else {
(vErrors ??= []).push(failure318(instancePath+"/postal_code"));
errors++;
}
}
if(data.country !== undefined && func0.call(data, "country")){
let data3 = data.country;
if(typeof data3 !== "string"){
(vErrors ??= []).push(failure319(instancePath+"/country"));
errors++;
}
if(!(((data3 === "KR") || (data3 === "US")) || (data3 === "JP"))){
(vErrors ??= []).push(failure320(instancePath+"/country"));
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
(vErrors ??= []).push(failure321(instancePath+"/address1"));
errors++;
}
if(data4.length < 1){
(vErrors ??= []).push(failure322(instancePath+"/address1"));
errors++;
}
if(!pattern4.test(data4)){
(vErrors ??= []).push(failure323(instancePath+"/address1"));
errors++;
}
}
else {
(vErrors ??= []).push(failure324(instancePath+"/address1"));
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
(vErrors ??= []).push(failure325(instancePath+"/address2"));
errors++;
}
if(!pattern4.test(data5)){
(vErrors ??= []).push(failure326(instancePath+"/address2"));
errors++;
}
}
else {
(vErrors ??= []).push(failure327(instancePath+"/address2"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate346.errors = vErrors;
return errors === 0;
}
function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure291(instancePath));
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
if(!(validate39(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.lines !== undefined && func0.call(data, "lines")){
let data1 = data.lines;
if(Array.isArray(data1)){
if(data1.length > 50){
(vErrors ??= []).push(failure292(instancePath+"/lines"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure293(instancePath+"/lines"));
errors++;
}
for(let i0=0; i0<Math.min(data1.length, 50); i0++){
if(!(validate325(data1[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure294(instancePath+"/lines"));
errors++;
}
}
if(data.expected_total !== undefined && func0.call(data, "expected_total")){
let data3 = data.expected_total;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 99999999999999 || isNaN(data3)){
(vErrors ??= []).push(failure328(instancePath+"/expected_total"));
errors++;
}
if(data3 < 0 || isNaN(data3)){
(vErrors ??= []).push(failure329(instancePath+"/expected_total"));
errors++;
}
if(!(formats2.validate(data3))){
(vErrors ??= []).push(failure330(instancePath+"/expected_total"));
errors++;
}
}
else {
(vErrors ??= []).push(failure331(instancePath+"/expected_total"));
errors++;
}
}
let data4 = data.shipping_address;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(validate346(data4, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs11 = errors;
if(data4 !== null){
(vErrors ??= []).push(failure332(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure333(instancePath+"/shipping_address"));
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
(vErrors ??= []).push(failure334(instancePath+"/note"));
errors++;
}
if(typeof data5 === "string"){
const text0 = func73(data5);
if(data !== undefined){
data["note"] = text0;
data5 = text0;
}
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure335(instancePath+"/note"));
errors++;
}
if(!pattern17.test(data5)){
(vErrors ??= []).push(failure336(instancePath+"/note"));
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
function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate341(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate343(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
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
export const getOrder_path = validate349;
const pattern119 = new RegExp("^ord_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.order_id === undefined) || (!(func0.call(data, "order_id")))){
(vErrors ??= []).push(failure337(instancePath));
errors++;
}
if(data.order_id !== undefined && func0.call(data, "order_id")){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure338(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure339(instancePath+"/order_id"));
errors++;
}
if(!pattern119.test(data0)){
(vErrors ??= []).push(failure340(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure341(instancePath+"/order_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate350.errors = vErrors;
return errors === 0;
}
function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate350(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate350.errors : vErrors.concat(validate350.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate349.errors = vErrors;
return errors === 0;
}
export const getOrder = validate352;
function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.order_id === undefined) || (!(func0.call(data, "order_id")))){
(vErrors ??= []).push(failure337(instancePath));
errors++;
}
if(data.order_id !== undefined && func0.call(data, "order_id")){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure338(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure339(instancePath+"/order_id"));
errors++;
}
if(!pattern119.test(data0)){
(vErrors ??= []).push(failure340(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure341(instancePath+"/order_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}
function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.include !== undefined && func0.call(data, "include")){
let data0 = data.include;
if(Array.isArray(data0)){
if(data0.length > 2){
(vErrors ??= []).push(failure342(instancePath+"/include"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure343(instancePath+"/include"));
errors++;
}
for(let i0=0; i0<Math.min(data0.length, 2); i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
(vErrors ??= []).push(failure344(instancePath+"/include/" + i0));
errors++;
}
if(!((data1 === "payments") || (data1 === "items"))){
(vErrors ??= []).push(failure345(instancePath+"/include/" + i0));
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
(vErrors ??= []).push(failure346(instancePath+"/include"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}
function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
}
}
if(data["if-modified-since"] !== undefined && func0.call(data, "if-modified-since")){
let data1 = data["if-modified-since"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure81(instancePath+"/if-modified-since"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure82(instancePath+"/if-modified-since"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-modified-since"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate357.errors = vErrors;
return errors === 0;
}
function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate353(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
errors = vErrors.length;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate355(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate357(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
export const cancelOrder = validate359;
function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.order_id === undefined) || (!(func0.call(data, "order_id")))){
(vErrors ??= []).push(failure337(instancePath));
errors++;
}
if(data.order_id !== undefined && func0.call(data, "order_id")){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure338(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure339(instancePath+"/order_id"));
errors++;
}
if(!pattern119.test(data0)){
(vErrors ??= []).push(failure340(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure341(instancePath+"/order_id"));
errors++;
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
function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure269(instancePath));
errors++;
}
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
let data2 = data["if-match"];
if(typeof data2 === "string"){
if(data2.length > 8192 && func70(data2) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data2)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate362.errors = vErrors;
return errors === 0;
}
function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate360(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate362(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate359.errors = vErrors;
return errors === 0;
}
export const cancelOrder_body = validate364;
function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.order_id === undefined) || (!(func0.call(data, "order_id")))){
(vErrors ??= []).push(failure337(instancePath));
errors++;
}
if(data.order_id !== undefined && func0.call(data, "order_id")){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure338(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure339(instancePath+"/order_id"));
errors++;
}
if(!pattern119.test(data0)){
(vErrors ??= []).push(failure340(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure341(instancePath+"/order_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate365.errors = vErrors;
return errors === 0;
}
function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure269(instancePath));
errors++;
}
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
let data2 = data["if-match"];
if(typeof data2 === "string"){
if(data2.length > 8192 && func70(data2) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data2)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}
function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure347(instancePath+"/reason"));
errors++;
}
if(!((((data0 === "customer") || (data0 === "staff")) || (data0 === "fraud")) || (data0 === "other"))){
(vErrors ??= []).push(failure348(instancePath+"/reason"));
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
function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate365(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate367(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate369(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}
export const fulfillOrder = validate371;
function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.order_id === undefined) || (!(func0.call(data, "order_id")))){
(vErrors ??= []).push(failure337(instancePath));
errors++;
}
if(data.order_id !== undefined && func0.call(data, "order_id")){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure338(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure339(instancePath+"/order_id"));
errors++;
}
if(!pattern119.test(data0)){
(vErrors ??= []).push(failure340(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure341(instancePath+"/order_id"));
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
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
let data2 = data["if-match"];
if(typeof data2 === "string"){
if(data2.length > 8192 && func70(data2) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data2)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
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
export const fulfillOrder_body = validate376;
function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.order_id === undefined) || (!(func0.call(data, "order_id")))){
(vErrors ??= []).push(failure337(instancePath));
errors++;
}
if(data.order_id !== undefined && func0.call(data, "order_id")){
let data0 = data.order_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure338(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure339(instancePath+"/order_id"));
errors++;
}
if(!pattern119.test(data0)){
(vErrors ??= []).push(failure340(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure341(instancePath+"/order_id"));
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
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
let data2 = data["if-match"];
if(typeof data2 === "string"){
if(data2.length > 8192 && func70(data2) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data2)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
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
const pattern140 = new RegExp("^[0-9A-Za-z-]*$", "u");
function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.carrier === undefined) || (!(func0.call(data, "carrier")))){
(vErrors ??= []).push(failure349(instancePath));
errors++;
}
if((data.number === undefined) || (!(func0.call(data, "number")))){
(vErrors ??= []).push(failure350(instancePath));
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
(vErrors ??= []).push(failure351(instancePath+"/carrier"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure352(instancePath+"/carrier"));
errors++;
}
if(!pattern4.test(data0)){
(vErrors ??= []).push(failure353(instancePath+"/carrier"));
errors++;
}
}
else {
(vErrors ??= []).push(failure354(instancePath+"/carrier"));
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
(vErrors ??= []).push(failure355(instancePath+"/number"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure356(instancePath+"/number"));
errors++;
}
if(!pattern140.test(data1)){
(vErrors ??= []).push(failure357(instancePath+"/number"));
errors++;
}
}
else {
(vErrors ??= []).push(failure358(instancePath+"/number"));
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
function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate382(data0, {instancePath:instancePath+"/tracking",parentData:data,parentDataProperty:"tracking",rootData}))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data0 !== null){
(vErrors ??= []).push(failure359(instancePath+"/tracking"));
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
(vErrors ??= []).push(failure360(instancePath+"/tracking"));
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
validate381.errors = vErrors;
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
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate381(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
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
export const listPayments = validate385;
const pattern141 = new RegExp("^-?(?:created_at)$", "u");
const pattern142 = new RegExp("^(?:id|order_id|status|amount|currency|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)(?:,(?:id|order_id|status|amount|currency|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)){0,16}$", "u");
const obj20 = {"ko":"다음 중에서 선택해 주세요: created_at","en":"Choose from: created_at.","ja":"次の中から選択してください: created_at"};
const obj21 = {"ko":"다음 중에서 선택해 주세요: id, order_id, status, amount, currency, amount_captured, amount_refunded, provider, method_label, capture_mode, expires_at, failure, refunds, version, etag, created_at, updated_at","en":"Choose from: id, order_id, status, amount, currency, amount_captured, amount_refunded, provider, method_label, capture_mode, expires_at, failure, refunds, version, etag, created_at, updated_at.","ja":"次の中から選択してください: id, order_id, status, amount, currency, amount_captured, amount_refunded, provider, method_label, capture_mode, expires_at, failure, refunds, version, etag, created_at, updated_at"};
function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure21(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure22(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure23(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure25(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure26(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure27(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure25(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure26(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure27(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure28(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure29(instancePath+"/cursor"));
errors++;
}
}
if(data.include_total !== undefined && func0.call(data, "include_total")){
if(typeof data.include_total !== "boolean"){
(vErrors ??= []).push(failure30(instancePath+"/include_total"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure31(instancePath+"/sort"));
errors++;
}
if(!pattern141.test(data5)){
(vErrors ??= []).push(failure361(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure34(instancePath+"/fields"));
errors++;
}
if(!pattern142.test(data6)){
(vErrors ??= []).push(failure362(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/fields"));
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
(vErrors ??= []).push(failure338(instancePath+"/filter[order_id]"));
errors++;
}
if(data7.length < 24 || data7.length < 48 && func70(data7) < 24){
(vErrors ??= []).push(failure339(instancePath+"/filter[order_id]"));
errors++;
}
if(!pattern119.test(data7)){
(vErrors ??= []).push(failure340(instancePath+"/filter[order_id]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure341(instancePath+"/filter[order_id]"));
errors++;
}
var _valid0 = _errs21 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs24 = errors;
if(data7 !== null){
(vErrors ??= []).push(failure363(instancePath+"/filter[order_id]"));
errors++;
}
var _valid0 = _errs24 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
(vErrors ??= []).push(failure364(instancePath+"/filter[order_id]"));
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
(vErrors ??= []).push(failure338(instancePath+"/filter[order_id][eq]"));
errors++;
}
if(data8.length < 24 || data8.length < 48 && func70(data8) < 24){
(vErrors ??= []).push(failure339(instancePath+"/filter[order_id][eq]"));
errors++;
}
if(!pattern119.test(data8)){
(vErrors ??= []).push(failure340(instancePath+"/filter[order_id][eq]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure341(instancePath+"/filter[order_id][eq]"));
errors++;
}
var _valid1 = _errs28 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs31 = errors;
if(data8 !== null){
(vErrors ??= []).push(failure365(instancePath+"/filter[order_id][eq]"));
errors++;
}
var _valid1 = _errs31 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push(failure366(instancePath+"/filter[order_id][eq]"));
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
(vErrors ??= []).push(failure367(instancePath+"/filter[status]"));
errors++;
}
if(!(((((((data9 === "pending") || (data9 === "authorized")) || (data9 === "captured")) || (data9 === "partially_refunded")) || (data9 === "refunded")) || (data9 === "voided")) || (data9 === "failed"))){
(vErrors ??= []).push(failure368(instancePath+"/filter[status]"));
errors++;
}
}
if(data["filter[status][eq]"] !== undefined && func0.call(data, "filter[status][eq]")){
let data10 = data["filter[status][eq]"];
if(typeof data10 !== "string"){
(vErrors ??= []).push(failure367(instancePath+"/filter[status][eq]"));
errors++;
}
if(!(((((((data10 === "pending") || (data10 === "authorized")) || (data10 === "captured")) || (data10 === "partially_refunded")) || (data10 === "refunded")) || (data10 === "voided")) || (data10 === "failed"))){
(vErrors ??= []).push(failure368(instancePath+"/filter[status][eq]"));
errors++;
}
}
if(data["filter[status][in]"] !== undefined && func0.call(data, "filter[status][in]")){
let data11 = data["filter[status][in]"];
if(Array.isArray(data11)){
if(data11.length > 50){
(vErrors ??= []).push(failure299(instancePath+"/filter[status][in]"));
errors++;
}
if(data11.length < 1){
(vErrors ??= []).push(failure300(instancePath+"/filter[status][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data11.length, 50); i0++){
let data12 = data11[i0];
if(typeof data12 !== "string"){
(vErrors ??= []).push(failure367(instancePath+"/filter[status][in]/" + i0));
errors++;
}
if(!(((((((data12 === "pending") || (data12 === "authorized")) || (data12 === "captured")) || (data12 === "partially_refunded")) || (data12 === "refunded")) || (data12 === "voided")) || (data12 === "failed"))){
(vErrors ??= []).push(failure368(instancePath+"/filter[status][in]/" + i0));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure301(instancePath+"/filter[status][in]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate42(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate42(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate42(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate42(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate386.errors = vErrors;
return errors === 0;
}
function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
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
function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate386(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate392(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}
export const createPayment_body = validate394;
function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure269(instancePath));
errors++;
}
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate395.errors = vErrors;
return errors === 0;
}
const pattern149 = new RegExp("^[\\x20-\\x7e]*$", "u");
function validate398(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data == "number") && (isFinite(data))){
if(data > 99999999999999 || isNaN(data)){
(vErrors ??= []).push(failure369(instancePath));
errors++;
}
if(data < 0.01 || isNaN(data)){
(vErrors ??= []).push(failure370(instancePath));
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
validate398.errors = vErrors;
return errors === 0;
}
function validate397(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure338(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure339(instancePath+"/order_id"));
errors++;
}
if(!pattern119.test(data0)){
(vErrors ??= []).push(failure340(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure341(instancePath+"/order_id"));
errors++;
}
}
let data1 = data.payment_method;
if(typeof data1 === "string"){
if(data1.length > 200 && func70(data1) > 200){
(vErrors ??= []).push(failure371(instancePath+"/payment_method"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure372(instancePath+"/payment_method"));
errors++;
}
if(!pattern149.test(data1)){
(vErrors ??= []).push(failure373(instancePath+"/payment_method"));
errors++;
}
}
else {
(vErrors ??= []).push(failure374(instancePath+"/payment_method"));
errors++;
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(validate398(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate39(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(typeof data.capture !== "boolean"){
(vErrors ??= []).push(failure375(instancePath+"/capture"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate397.errors = vErrors;
return errors === 0;
}
function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate395(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate397(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}
export const getPayment_path = validate402;
const pattern150 = new RegExp("^pay_[0-9A-HJKMNP-TV-Z]{20}$", "u");
function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.payment_id === undefined) || (!(func0.call(data, "payment_id")))){
(vErrors ??= []).push(failure376(instancePath));
errors++;
}
if(data.payment_id !== undefined && func0.call(data, "payment_id")){
let data0 = data.payment_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure377(instancePath+"/payment_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure378(instancePath+"/payment_id"));
errors++;
}
if(!pattern150.test(data0)){
(vErrors ??= []).push(failure379(instancePath+"/payment_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure380(instancePath+"/payment_id"));
errors++;
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
function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate403(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
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
export const getPayment = validate405;
function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.payment_id === undefined) || (!(func0.call(data, "payment_id")))){
(vErrors ??= []).push(failure376(instancePath));
errors++;
}
if(data.payment_id !== undefined && func0.call(data, "payment_id")){
let data0 = data.payment_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure377(instancePath+"/payment_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure378(instancePath+"/payment_id"));
errors++;
}
if(!pattern150.test(data0)){
(vErrors ??= []).push(failure379(instancePath+"/payment_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure380(instancePath+"/payment_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate406.errors = vErrors;
return errors === 0;
}
function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
}
}
if(data["if-modified-since"] !== undefined && func0.call(data, "if-modified-since")){
let data1 = data["if-modified-since"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure81(instancePath+"/if-modified-since"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure82(instancePath+"/if-modified-since"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/if-modified-since"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate408.errors = vErrors;
return errors === 0;
}
function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate406(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate408(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate405.errors = vErrors;
return errors === 0;
}
export const capturePayment = validate410;
function validate411(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.payment_id === undefined) || (!(func0.call(data, "payment_id")))){
(vErrors ??= []).push(failure376(instancePath));
errors++;
}
if(data.payment_id !== undefined && func0.call(data, "payment_id")){
let data0 = data.payment_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure377(instancePath+"/payment_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure378(instancePath+"/payment_id"));
errors++;
}
if(!pattern150.test(data0)){
(vErrors ??= []).push(failure379(instancePath+"/payment_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure380(instancePath+"/payment_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate411.errors = vErrors;
return errors === 0;
}
function validate413(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure269(instancePath));
errors++;
}
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate413.errors = vErrors;
return errors === 0;
}
function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate411(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate413(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate410.errors = vErrors;
return errors === 0;
}
export const createRefund_body = validate415;
function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.payment_id === undefined) || (!(func0.call(data, "payment_id")))){
(vErrors ??= []).push(failure376(instancePath));
errors++;
}
if(data.payment_id !== undefined && func0.call(data, "payment_id")){
let data0 = data.payment_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure377(instancePath+"/payment_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure378(instancePath+"/payment_id"));
errors++;
}
if(!pattern150.test(data0)){
(vErrors ??= []).push(failure379(instancePath+"/payment_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure380(instancePath+"/payment_id"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate416.errors = vErrors;
return errors === 0;
}
function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure269(instancePath));
errors++;
}
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate418.errors = vErrors;
return errors === 0;
}
function validate420(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate398(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate398.errors : vErrors.concat(validate398.errors);
errors = vErrors.length;
}
}
let data1 = data.reason;
if(typeof data1 !== "string"){
(vErrors ??= []).push(failure381(instancePath+"/reason"));
errors++;
}
if(!(((((data1 === "requested_by_customer") || (data1 === "duplicate")) || (data1 === "fraudulent")) || (data1 === "defective")) || (data1 === "other"))){
(vErrors ??= []).push(failure382(instancePath+"/reason"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate420.errors = vErrors;
return errors === 0;
}
function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate416(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate418(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate418.errors : vErrors.concat(validate418.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate420(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}
export const receiveProviderEvent_path = validate423;
const pattern160 = new RegExp("^[a-z]+$", "u");
function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.provider === undefined) || (!(func0.call(data, "provider")))){
(vErrors ??= []).push(failure383(instancePath));
errors++;
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data0 = data.provider;
if(typeof data0 === "string"){
if(data0.length > 40 && func70(data0) > 40){
(vErrors ??= []).push(failure384(instancePath+"/provider"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure385(instancePath+"/provider"));
errors++;
}
if(!pattern160.test(data0)){
(vErrors ??= []).push(failure386(instancePath+"/provider"));
errors++;
}
}
else {
(vErrors ??= []).push(failure387(instancePath+"/provider"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate424.errors = vErrors;
return errors === 0;
}
function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate424(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}
export const receiveProviderEvent = validate426;
function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.provider === undefined) || (!(func0.call(data, "provider")))){
(vErrors ??= []).push(failure383(instancePath));
errors++;
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data0 = data.provider;
if(typeof data0 === "string"){
if(data0.length > 40 && func70(data0) > 40){
(vErrors ??= []).push(failure384(instancePath+"/provider"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure385(instancePath+"/provider"));
errors++;
}
if(!pattern160.test(data0)){
(vErrors ??= []).push(failure386(instancePath+"/provider"));
errors++;
}
}
else {
(vErrors ??= []).push(failure387(instancePath+"/provider"));
errors++;
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
function validate429(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["payment-signature"] !== undefined && func0.call(data, "payment-signature")){
let data0 = data["payment-signature"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/payment-signature"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/payment-signature"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/payment-signature"));
errors++;
}
}
if(data["stripe-signature"] !== undefined && func0.call(data, "stripe-signature")){
let data1 = data["stripe-signature"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/stripe-signature"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/stripe-signature"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/stripe-signature"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate429.errors = vErrors;
return errors === 0;
}
function validate426(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate427(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate429(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate426.errors = vErrors;
return errors === 0;
}
export const receiveProviderEvent_body = validate431;
function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.provider === undefined) || (!(func0.call(data, "provider")))){
(vErrors ??= []).push(failure383(instancePath));
errors++;
}
if(data.provider !== undefined && func0.call(data, "provider")){
let data0 = data.provider;
if(typeof data0 === "string"){
if(data0.length > 40 && func70(data0) > 40){
(vErrors ??= []).push(failure384(instancePath+"/provider"));
errors++;
}
if(data0.length < 1){
(vErrors ??= []).push(failure385(instancePath+"/provider"));
errors++;
}
if(!pattern160.test(data0)){
(vErrors ??= []).push(failure386(instancePath+"/provider"));
errors++;
}
}
else {
(vErrors ??= []).push(failure387(instancePath+"/provider"));
errors++;
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
function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["payment-signature"] !== undefined && func0.call(data, "payment-signature")){
let data0 = data["payment-signature"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/payment-signature"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/payment-signature"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/payment-signature"));
errors++;
}
}
if(data["stripe-signature"] !== undefined && func0.call(data, "stripe-signature")){
let data1 = data["stripe-signature"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/stripe-signature"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/stripe-signature"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/stripe-signature"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate434.errors = vErrors;
return errors === 0;
}
function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate432(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate434(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
let data2 = data.body;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 1000){
(vErrors ??= []).push(failure388(instancePath+"/body"));
errors++;
}
}
else {
(vErrors ??= []).push(failure389(instancePath+"/body"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate431.errors = vErrors;
return errors === 0;
}
export const listItems_2 = validate436;
function validate439(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
(vErrors ??= []).push(failure210(instancePath));
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 999999999999 || isNaN(data)){
(vErrors ??= []).push(failure390(instancePath));
errors++;
}
if(data < 0 || isNaN(data)){
(vErrors ??= []).push(failure2(instancePath));
errors++;
}
if(!(formats0.validate(data))){
(vErrors ??= []).push(failure391(instancePath));
errors++;
}
}
validate439.errors = vErrors;
return errors === 0;
}
const pattern168 = new RegExp("^(?:id|name|description|price|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)(?:,(?:id|name|description|price|category_id|sku|stock|available|active|image_ids|images|rating_average|rating_count|version|etag|created_at|updated_at|category|reviews)){0,18}$", "u");
const obj25 = {"ko":"다음 중에서 선택해 주세요: id, name, description, price, category_id, sku, stock, available, active, image_ids, images, rating_average, rating_count, version, etag, created_at, updated_at, category, reviews","en":"Choose from: id, name, description, price, category_id, sku, stock, available, active, image_ids, images, rating_average, rating_count, version, etag, created_at, updated_at, category, reviews.","ja":"次の中から選択してください: id, name, description, price, category_id, sku, stock, available, active, image_ids, images, rating_average, rating_count, version, etag, created_at, updated_at, category, reviews"};
function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data0 = data.category_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure15(instancePath+"/category_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure16(instancePath+"/category_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure17(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure18(instancePath+"/category_id"));
errors++;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate39(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.min_price !== undefined && func0.call(data, "min_price")){
if(!(validate439(data.min_price, {instancePath:instancePath+"/min_price",parentData:data,parentDataProperty:"min_price",rootData}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data.max_price !== undefined && func0.call(data, "max_price")){
if(!(validate439(data.max_price, {instancePath:instancePath+"/max_price",parentData:data,parentDataProperty:"max_price",rootData}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data.include_inactive !== undefined && func0.call(data, "include_inactive")){
if(typeof data.include_inactive !== "boolean"){
(vErrors ??= []).push(failure19(instancePath+"/include_inactive"));
errors++;
}
}
if(data.page !== undefined && func0.call(data, "page")){
let data5 = data.page;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10000 || isNaN(data5)){
(vErrors ??= []).push(failure21(instancePath+"/page"));
errors++;
}
if(data5 < 1 || isNaN(data5)){
(vErrors ??= []).push(failure22(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data5))){
(vErrors ??= []).push(failure23(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data6 = data.size;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
(vErrors ??= []).push(failure25(instancePath+"/size"));
errors++;
}
if(data6 < 1 || isNaN(data6)){
(vErrors ??= []).push(failure26(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data6))){
(vErrors ??= []).push(failure27(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data7 = data.limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
(vErrors ??= []).push(failure25(instancePath+"/limit"));
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push(failure26(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data7))){
(vErrors ??= []).push(failure27(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data8 = data.cursor;
if(typeof data8 === "string"){
if(data8.length > 2048 && func70(data8) > 2048){
(vErrors ??= []).push(failure28(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure29(instancePath+"/cursor"));
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
if(typeof data.count !== "boolean"){
(vErrors ??= []).push(failure392(instancePath+"/count"));
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
(vErrors ??= []).push(failure31(instancePath+"/sort"));
errors++;
}
if(!pattern5.test(data11)){
(vErrors ??= []).push(failure32(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data12 = data.fields;
if(typeof data12 === "string"){
if(data12.length > 500 && func70(data12) > 500){
(vErrors ??= []).push(failure34(instancePath+"/fields"));
errors++;
}
if(!pattern168.test(data12)){
(vErrors ??= []).push(failure393(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/fields"));
errors++;
}
}
if(data.include !== undefined && func0.call(data, "include")){
let data13 = data.include;
if(typeof data13 === "string"){
if(data13.length > 500 && func70(data13) > 500){
(vErrors ??= []).push(failure37(instancePath+"/include"));
errors++;
}
if(!pattern7.test(data13)){
(vErrors ??= []).push(failure38(instancePath+"/include"));
errors++;
}
}
else {
(vErrors ??= []).push(failure39(instancePath+"/include"));
errors++;
}
}
if(data["filter[id][in]"] !== undefined && func0.call(data, "filter[id][in]")){
let data14 = data["filter[id][in]"];
if(Array.isArray(data14)){
if(data14.length > 50){
(vErrors ??= []).push(failure40(instancePath+"/filter[id][in]"));
errors++;
}
if(data14.length < 1){
(vErrors ??= []).push(failure41(instancePath+"/filter[id][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data14.length, 50); i0++){
let data15 = data14[i0];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
(vErrors ??= []).push(failure42(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
(vErrors ??= []).push(failure43(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if(data15 < 1 || isNaN(data15)){
(vErrors ??= []).push(failure44(instancePath+"/filter[id][in]/" + i0));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure45(instancePath+"/filter[id][in]"));
errors++;
}
}
if(data["filter[name]"] !== undefined && func0.call(data, "filter[name]")){
if(!(validate29(data["filter[name]"], {instancePath:instancePath+"/filter[name]",parentData:data,parentDataProperty:"filter[name]",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data["filter[name][eq]"] !== undefined && func0.call(data, "filter[name][eq]")){
if(!(validate29(data["filter[name][eq]"], {instancePath:instancePath+"/filter[name][eq]",parentData:data,parentDataProperty:"filter[name][eq]",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data["filter[price]"] !== undefined && func0.call(data, "filter[price]")){
if(!(validate439(data["filter[price]"], {instancePath:instancePath+"/filter[price]",parentData:data,parentDataProperty:"filter[price]",rootData}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data["filter[price][eq]"] !== undefined && func0.call(data, "filter[price][eq]")){
if(!(validate439(data["filter[price][eq]"], {instancePath:instancePath+"/filter[price][eq]",parentData:data,parentDataProperty:"filter[price][eq]",rootData}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data["filter[price][ne]"] !== undefined && func0.call(data, "filter[price][ne]")){
if(!(validate439(data["filter[price][ne]"], {instancePath:instancePath+"/filter[price][ne]",parentData:data,parentDataProperty:"filter[price][ne]",rootData}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data["filter[price][gt]"] !== undefined && func0.call(data, "filter[price][gt]")){
if(!(validate439(data["filter[price][gt]"], {instancePath:instancePath+"/filter[price][gt]",parentData:data,parentDataProperty:"filter[price][gt]",rootData}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data["filter[price][gte]"] !== undefined && func0.call(data, "filter[price][gte]")){
if(!(validate439(data["filter[price][gte]"], {instancePath:instancePath+"/filter[price][gte]",parentData:data,parentDataProperty:"filter[price][gte]",rootData}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data["filter[price][lt]"] !== undefined && func0.call(data, "filter[price][lt]")){
if(!(validate439(data["filter[price][lt]"], {instancePath:instancePath+"/filter[price][lt]",parentData:data,parentDataProperty:"filter[price][lt]",rootData}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data["filter[price][lte]"] !== undefined && func0.call(data, "filter[price][lte]")){
if(!(validate439(data["filter[price][lte]"], {instancePath:instancePath+"/filter[price][lte]",parentData:data,parentDataProperty:"filter[price][lte]",rootData}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data["filter[price][in]"] !== undefined && func0.call(data, "filter[price][in]")){
let data25 = data["filter[price][in]"];
if(Array.isArray(data25)){
if(data25.length > 50){
(vErrors ??= []).push(failure46(instancePath+"/filter[price][in]"));
errors++;
}
if(data25.length < 1){
(vErrors ??= []).push(failure47(instancePath+"/filter[price][in]"));
errors++;
}
for(let i1=0; i1<Math.min(data25.length, 50); i1++){
let data26 = data25[i1];
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
(vErrors ??= []).push(failure394(instancePath+"/filter[price][in]/" + i1));
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 999999999999 || isNaN(data26)){
(vErrors ??= []).push(failure395(instancePath+"/filter[price][in]/" + i1));
errors++;
}
if(data26 < 0 || isNaN(data26)){
(vErrors ??= []).push(failure49(instancePath+"/filter[price][in]/" + i1));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure51(instancePath+"/filter[price][in]"));
errors++;
}
}
if(data["filter[category_id]"] !== undefined && func0.call(data, "filter[category_id]")){
let data27 = data["filter[category_id]"];
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
(vErrors ??= []).push(failure52(instancePath+"/filter[category_id]"));
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
(vErrors ??= []).push(failure53(instancePath+"/filter[category_id]"));
errors++;
}
if(data27 < 1 || isNaN(data27)){
(vErrors ??= []).push(failure54(instancePath+"/filter[category_id]"));
errors++;
}
if(!(formats0.validate(data27))){
(vErrors ??= []).push(failure55(instancePath+"/filter[category_id]"));
errors++;
}
}
}
if(data["filter[category_id][eq]"] !== undefined && func0.call(data, "filter[category_id][eq]")){
let data28 = data["filter[category_id][eq]"];
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
(vErrors ??= []).push(failure56(instancePath+"/filter[category_id][eq]"));
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
(vErrors ??= []).push(failure57(instancePath+"/filter[category_id][eq]"));
errors++;
}
if(data28 < 1 || isNaN(data28)){
(vErrors ??= []).push(failure58(instancePath+"/filter[category_id][eq]"));
errors++;
}
if(!(formats0.validate(data28))){
(vErrors ??= []).push(failure59(instancePath+"/filter[category_id][eq]"));
errors++;
}
}
}
if(data["filter[category_id][in]"] !== undefined && func0.call(data, "filter[category_id][in]")){
let data29 = data["filter[category_id][in]"];
if(Array.isArray(data29)){
if(data29.length > 50){
(vErrors ??= []).push(failure60(instancePath+"/filter[category_id][in]"));
errors++;
}
if(data29.length < 1){
(vErrors ??= []).push(failure61(instancePath+"/filter[category_id][in]"));
errors++;
}
for(let i2=0; i2<Math.min(data29.length, 50); i2++){
let data30 = data29[i2];
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
(vErrors ??= []).push(failure62(instancePath+"/filter[category_id][in]/" + i2));
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 9007199254740991 || isNaN(data30)){
(vErrors ??= []).push(failure63(instancePath+"/filter[category_id][in]/" + i2));
errors++;
}
if(data30 < 1 || isNaN(data30)){
(vErrors ??= []).push(failure64(instancePath+"/filter[category_id][in]/" + i2));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure65(instancePath+"/filter[category_id][in]"));
errors++;
}
}
if(data["filter[sku]"] !== undefined && func0.call(data, "filter[sku]")){
let data31 = data["filter[sku]"];
if(typeof data31 === "string"){
if(data31.length > 64 && func70(data31) > 64){
(vErrors ??= []).push(failure66(instancePath+"/filter[sku]"));
errors++;
}
if(!pattern9.test(data31)){
(vErrors ??= []).push(failure67(instancePath+"/filter[sku]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure68(instancePath+"/filter[sku]"));
errors++;
}
}
if(data["filter[sku][eq]"] !== undefined && func0.call(data, "filter[sku][eq]")){
let data32 = data["filter[sku][eq]"];
if(typeof data32 === "string"){
if(data32.length > 64 && func70(data32) > 64){
(vErrors ??= []).push(failure69(instancePath+"/filter[sku][eq]"));
errors++;
}
if(!pattern9.test(data32)){
(vErrors ??= []).push(failure70(instancePath+"/filter[sku][eq]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure71(instancePath+"/filter[sku][eq]"));
errors++;
}
}
if(data["filter[sku][in]"] !== undefined && func0.call(data, "filter[sku][in]")){
let data33 = data["filter[sku][in]"];
if(Array.isArray(data33)){
if(data33.length > 50){
(vErrors ??= []).push(failure72(instancePath+"/filter[sku][in]"));
errors++;
}
if(data33.length < 1){
(vErrors ??= []).push(failure73(instancePath+"/filter[sku][in]"));
errors++;
}
for(let i3=0; i3<Math.min(data33.length, 50); i3++){
let data34 = data33[i3];
if(typeof data34 === "string"){
if(data34.length > 64 && func70(data34) > 64){
(vErrors ??= []).push(failure74(instancePath+"/filter[sku][in]/" + i3));
errors++;
}
if(!pattern9.test(data34)){
(vErrors ??= []).push(failure75(instancePath+"/filter[sku][in]/" + i3));
errors++;
}
}
else {
(vErrors ??= []).push(failure76(instancePath+"/filter[sku][in]/" + i3));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure77(instancePath+"/filter[sku][in]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate42(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate42(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate42(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate42(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gt]"] !== undefined && func0.call(data, "filter[updated_at][gt]")){
if(!(validate42(data["filter[updated_at][gt]"], {instancePath:instancePath+"/filter[updated_at][gt]",parentData:data,parentDataProperty:"filter[updated_at][gt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gte]"] !== undefined && func0.call(data, "filter[updated_at][gte]")){
if(!(validate42(data["filter[updated_at][gte]"], {instancePath:instancePath+"/filter[updated_at][gte]",parentData:data,parentDataProperty:"filter[updated_at][gte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lt]"] !== undefined && func0.call(data, "filter[updated_at][lt]")){
if(!(validate42(data["filter[updated_at][lt]"], {instancePath:instancePath+"/filter[updated_at][lt]",parentData:data,parentDataProperty:"filter[updated_at][lt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lte]"] !== undefined && func0.call(data, "filter[updated_at][lte]")){
if(!(validate42(data["filter[updated_at][lte]"], {instancePath:instancePath+"/filter[updated_at][lte]",parentData:data,parentDataProperty:"filter[updated_at][lte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
function validate461(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate461.errors = vErrors;
return errors === 0;
}
function validate436(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate437(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate461(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate461.errors : vErrors.concat(validate461.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate436.errors = vErrors;
return errors === 0;
}
export const createItem_body_2 = validate463;
function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate464.errors = vErrors;
return errors === 0;
}
function validate468(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
(vErrors ??= []).push(failure396(instancePath));
errors++;
}
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
(vErrors ??= []).push(failure397(instancePath));
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
if(!(validate439(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate39(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate468.errors = vErrors;
return errors === 0;
}
function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure94(instancePath));
errors++;
}
if((data.price === undefined) || (!(func0.call(data, "price")))){
(vErrors ??= []).push(failure95(instancePath));
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
if(!(validate29(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
let data1 = data.description;
if((typeof data1 !== "string") && (data1 !== null)){
(vErrors ??= []).push(failure96(instancePath+"/description"));
errors++;
}
if(typeof data1 === "string"){
const text0 = func73(data1);
if(data !== undefined){
data["description"] = text0;
data1 = text0;
}
if(data1.length > 5000 && func70(data1) > 5000){
(vErrors ??= []).push(failure97(instancePath+"/description"));
errors++;
}
if(!pattern17.test(data1)){
(vErrors ??= []).push(failure98(instancePath+"/description"));
errors++;
}
}
if(data.price !== undefined && func0.call(data, "price")){
if(!(validate468(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
let data3 = data.category_id;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
(vErrors ??= []).push(failure99(instancePath+"/category_id"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
(vErrors ??= []).push(failure100(instancePath+"/category_id"));
errors++;
}
if(data3 < 1 || isNaN(data3)){
(vErrors ??= []).push(failure101(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data3))){
(vErrors ??= []).push(failure102(instancePath+"/category_id"));
errors++;
}
}
let data4 = data.sku;
if((typeof data4 !== "string") && (data4 !== null)){
(vErrors ??= []).push(failure103(instancePath+"/sku"));
errors++;
}
if(typeof data4 === "string"){
if(data4.length > 64 && func70(data4) > 64){
(vErrors ??= []).push(failure104(instancePath+"/sku"));
errors++;
}
if(!pattern9.test(data4)){
(vErrors ??= []).push(failure105(instancePath+"/sku"));
errors++;
}
}
let data5 = data.stock;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
(vErrors ??= []).push(failure106(instancePath+"/stock"));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000000 || isNaN(data5)){
(vErrors ??= []).push(failure107(instancePath+"/stock"));
errors++;
}
if(data5 < 0 || isNaN(data5)){
(vErrors ??= []).push(failure108(instancePath+"/stock"));
errors++;
}
if(!(formats0.validate(data5))){
(vErrors ??= []).push(failure109(instancePath+"/stock"));
errors++;
}
}
if(typeof data.active !== "boolean"){
(vErrors ??= []).push(failure110(instancePath+"/active"));
errors++;
}
if(!(validate64(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate466.errors = vErrors;
return errors === 0;
}
function validate463(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate464(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate466(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate463.errors = vErrors;
return errors === 0;
}
export const replaceItem_body_2 = validate474;
function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate475.errors = vErrors;
return errors === 0;
}
function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
errors++;
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
function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure94(instancePath));
errors++;
}
if((data.price === undefined) || (!(func0.call(data, "price")))){
(vErrors ??= []).push(failure95(instancePath));
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
(vErrors ??= []).push(failure112(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/id"));
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate29(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push(failure96(instancePath+"/description"));
errors++;
}
if(typeof data2 === "string"){
const text0 = func73(data2);
if(data !== undefined){
data["description"] = text0;
data2 = text0;
}
if(data2.length > 5000 && func70(data2) > 5000){
(vErrors ??= []).push(failure97(instancePath+"/description"));
errors++;
}
if(!pattern17.test(data2)){
(vErrors ??= []).push(failure98(instancePath+"/description"));
errors++;
}
}
if(data.price !== undefined && func0.call(data, "price")){
if(!(validate468(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
let data4 = data.category_id;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push(failure99(instancePath+"/category_id"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push(failure100(instancePath+"/category_id"));
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push(failure101(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data4))){
(vErrors ??= []).push(failure102(instancePath+"/category_id"));
errors++;
}
}
let data5 = data.sku;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push(failure103(instancePath+"/sku"));
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 64 && func70(data5) > 64){
(vErrors ??= []).push(failure104(instancePath+"/sku"));
errors++;
}
if(!pattern9.test(data5)){
(vErrors ??= []).push(failure105(instancePath+"/sku"));
errors++;
}
}
if(data.stock !== undefined && func0.call(data, "stock")){
let data6 = data.stock;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push(failure106(instancePath+"/stock"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
(vErrors ??= []).push(failure107(instancePath+"/stock"));
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push(failure108(instancePath+"/stock"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure109(instancePath+"/stock"));
errors++;
}
}
}
if(data.available !== undefined && func0.call(data, "available")){
let data7 = data.available;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push(failure138(instancePath+"/available"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
(vErrors ??= []).push(failure139(instancePath+"/available"));
errors++;
}
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push(failure140(instancePath+"/available"));
errors++;
}
if(!(formats0.validate(data7))){
(vErrors ??= []).push(failure141(instancePath+"/available"));
errors++;
}
}
}
if(typeof data.active !== "boolean"){
(vErrors ??= []).push(failure110(instancePath+"/active"));
errors++;
}
if(!(validate64(data.image_ids, {instancePath:instancePath+"/image_ids",parentData:data,parentDataProperty:"image_ids",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
if(data.images !== undefined && func0.call(data, "images")){
if(!(validate92(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.rating_average !== undefined && func0.call(data, "rating_average")){
let data11 = data.rating_average;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
(vErrors ??= []).push(failure142(instancePath+"/rating_average"));
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 5 || isNaN(data11)){
(vErrors ??= []).push(failure143(instancePath+"/rating_average"));
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push(failure144(instancePath+"/rating_average"));
errors++;
}
}
}
if(data.rating_count !== undefined && func0.call(data, "rating_count")){
let data12 = data.rating_count;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push(failure145(instancePath+"/rating_count"));
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 9007199254740991 || isNaN(data12)){
(vErrors ??= []).push(failure146(instancePath+"/rating_count"));
errors++;
}
if(data12 < 0 || isNaN(data12)){
(vErrors ??= []).push(failure147(instancePath+"/rating_count"));
errors++;
}
if(!(formats0.validate(data12))){
(vErrors ??= []).push(failure148(instancePath+"/rating_count"));
errors++;
}
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data13 = data.version;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push(failure149(instancePath+"/version"));
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
(vErrors ??= []).push(failure150(instancePath+"/version"));
errors++;
}
if(data13 < 1 || isNaN(data13)){
(vErrors ??= []).push(failure151(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data13))){
(vErrors ??= []).push(failure152(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data14 = data.etag;
if(typeof data14 === "string"){
if(data14.length > 100 && func70(data14) > 100){
(vErrors ??= []).push(failure153(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data14)){
(vErrors ??= []).push(failure154(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure155(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
if(!(validate96(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
if(!(validate96(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate479.errors = vErrors;
return errors === 0;
}
function validate474(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate475(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate477(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate479(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate479.errors : vErrors.concat(validate479.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate474.errors = vErrors;
return errors === 0;
}
export const updateItem_body_2 = validate487;
function validate488(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate488.errors = vErrors;
return errors === 0;
}
function validate490(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["if-match"] !== undefined && func0.call(data, "if-match")){
let data1 = data["if-match"];
if(typeof data1 === "string"){
if(data1.length > 8192 && func70(data1) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-match"));
errors++;
}
if(!pattern12.test(data1)){
(vErrors ??= []).push(failure79(instancePath+"/if-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate490.errors = vErrors;
return errors === 0;
}
function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure112(instancePath+"/id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/id"));
errors++;
}
}
}
if(data.name !== undefined && func0.call(data, "name")){
if(!(validate29(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined && func0.call(data, "description")){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
(vErrors ??= []).push(failure96(instancePath+"/description"));
errors++;
}
if(typeof data2 === "string"){
const text0 = func73(data2);
if(data !== undefined){
data["description"] = text0;
data2 = text0;
}
if(data2.length > 5000 && func70(data2) > 5000){
(vErrors ??= []).push(failure97(instancePath+"/description"));
errors++;
}
if(!pattern17.test(data2)){
(vErrors ??= []).push(failure98(instancePath+"/description"));
errors++;
}
}
}
if(data.price !== undefined && func0.call(data, "price")){
if(!(validate468(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.category_id !== undefined && func0.call(data, "category_id")){
let data4 = data.category_id;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
(vErrors ??= []).push(failure99(instancePath+"/category_id"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
(vErrors ??= []).push(failure100(instancePath+"/category_id"));
errors++;
}
if(data4 < 1 || isNaN(data4)){
(vErrors ??= []).push(failure101(instancePath+"/category_id"));
errors++;
}
if(!(formats0.validate(data4))){
(vErrors ??= []).push(failure102(instancePath+"/category_id"));
errors++;
}
}
}
if(data.sku !== undefined && func0.call(data, "sku")){
let data5 = data.sku;
if((typeof data5 !== "string") && (data5 !== null)){
(vErrors ??= []).push(failure103(instancePath+"/sku"));
errors++;
}
if(typeof data5 === "string"){
if(data5.length > 64 && func70(data5) > 64){
(vErrors ??= []).push(failure104(instancePath+"/sku"));
errors++;
}
if(!pattern9.test(data5)){
(vErrors ??= []).push(failure105(instancePath+"/sku"));
errors++;
}
}
}
if(data.stock !== undefined && func0.call(data, "stock")){
let data6 = data.stock;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
(vErrors ??= []).push(failure106(instancePath+"/stock"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000 || isNaN(data6)){
(vErrors ??= []).push(failure107(instancePath+"/stock"));
errors++;
}
if(data6 < 0 || isNaN(data6)){
(vErrors ??= []).push(failure108(instancePath+"/stock"));
errors++;
}
if(!(formats0.validate(data6))){
(vErrors ??= []).push(failure109(instancePath+"/stock"));
errors++;
}
}
}
if(data.available !== undefined && func0.call(data, "available")){
let data7 = data.available;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
(vErrors ??= []).push(failure138(instancePath+"/available"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
(vErrors ??= []).push(failure139(instancePath+"/available"));
errors++;
}
if(data7 < 0 || isNaN(data7)){
(vErrors ??= []).push(failure140(instancePath+"/available"));
errors++;
}
if(!(formats0.validate(data7))){
(vErrors ??= []).push(failure141(instancePath+"/available"));
errors++;
}
}
}
if(data.active !== undefined && func0.call(data, "active")){
let data8 = data.active;
if((typeof data8 !== "boolean") && (data8 !== null)){
(vErrors ??= []).push(failure156(instancePath+"/active"));
errors++;
}
}
if(data.image_ids !== undefined && func0.call(data, "image_ids")){
let data9 = data.image_ids;
if((!(Array.isArray(data9))) && (data9 !== null)){
(vErrors ??= []).push(failure157(instancePath+"/image_ids"));
errors++;
}
if(Array.isArray(data9)){
if(data9.length > 10){
(vErrors ??= []).push(failure158(instancePath+"/image_ids"));
errors++;
}
for(let i0=0; i0<Math.min(data9.length, 10); i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(data10.length > 25 && func70(data10) > 25){
(vErrors ??= []).push(failure89(instancePath+"/image_ids/" + i0));
errors++;
}
if(data10.length < 25 || data10.length < 50 && func70(data10) < 25){
(vErrors ??= []).push(failure90(instancePath+"/image_ids/" + i0));
errors++;
}
if(!pattern19.test(data10)){
(vErrors ??= []).push(failure91(instancePath+"/image_ids/" + i0));
errors++;
}
}
else {
(vErrors ??= []).push(failure92(instancePath+"/image_ids/" + i0));
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
if(!(validate92(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.rating_average !== undefined && func0.call(data, "rating_average")){
let data12 = data.rating_average;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
(vErrors ??= []).push(failure142(instancePath+"/rating_average"));
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 5 || isNaN(data12)){
(vErrors ??= []).push(failure143(instancePath+"/rating_average"));
errors++;
}
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push(failure144(instancePath+"/rating_average"));
errors++;
}
}
}
if(data.rating_count !== undefined && func0.call(data, "rating_count")){
let data13 = data.rating_count;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
(vErrors ??= []).push(failure145(instancePath+"/rating_count"));
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
(vErrors ??= []).push(failure146(instancePath+"/rating_count"));
errors++;
}
if(data13 < 0 || isNaN(data13)){
(vErrors ??= []).push(failure147(instancePath+"/rating_count"));
errors++;
}
if(!(formats0.validate(data13))){
(vErrors ??= []).push(failure148(instancePath+"/rating_count"));
errors++;
}
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data14 = data.version;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push(failure149(instancePath+"/version"));
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
(vErrors ??= []).push(failure150(instancePath+"/version"));
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push(failure151(instancePath+"/version"));
errors++;
}
if(!(formats0.validate(data14))){
(vErrors ??= []).push(failure152(instancePath+"/version"));
errors++;
}
}
}
if(data.etag !== undefined && func0.call(data, "etag")){
let data15 = data.etag;
if(typeof data15 === "string"){
if(data15.length > 100 && func70(data15) > 100){
(vErrors ??= []).push(failure153(instancePath+"/etag"));
errors++;
}
if(!pattern31.test(data15)){
(vErrors ??= []).push(failure154(instancePath+"/etag"));
errors++;
}
}
else {
(vErrors ??= []).push(failure155(instancePath+"/etag"));
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
if(!(validate96(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
if(!(validate96(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate492.errors = vErrors;
return errors === 0;
}
function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate488(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate490(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate490.errors : vErrors.concat(validate490.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate492(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate487.errors = vErrors;
return errors === 0;
}
export const listReviews_2 = validate499;
function validate500(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if(data.item_id !== undefined && func0.call(data, "item_id")){
let data0 = data.item_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate500.errors = vErrors;
return errors === 0;
}
function validate502(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure21(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure22(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure23(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure25(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure26(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure27(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure25(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure26(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure27(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure28(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure29(instancePath+"/cursor"));
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
if(typeof data.count !== "boolean"){
(vErrors ??= []).push(failure392(instancePath+"/count"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure31(instancePath+"/sort"));
errors++;
}
if(!pattern39.test(data5)){
(vErrors ??= []).push(failure159(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure34(instancePath+"/fields"));
errors++;
}
if(!pattern40.test(data6)){
(vErrors ??= []).push(failure160(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/fields"));
errors++;
}
}
if(data["filter[rating]"] !== undefined && func0.call(data, "filter[rating]")){
let data7 = data["filter[rating]"];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
(vErrors ??= []).push(failure161(instancePath+"/filter[rating]"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 5 || isNaN(data7)){
(vErrors ??= []).push(failure162(instancePath+"/filter[rating]"));
errors++;
}
if(data7 < 1 || isNaN(data7)){
(vErrors ??= []).push(failure163(instancePath+"/filter[rating]"));
errors++;
}
if(!(formats4.validate(data7))){
(vErrors ??= []).push(failure164(instancePath+"/filter[rating]"));
errors++;
}
}
}
if(data["filter[rating][eq]"] !== undefined && func0.call(data, "filter[rating][eq]")){
let data8 = data["filter[rating][eq]"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push(failure161(instancePath+"/filter[rating][eq]"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 5 || isNaN(data8)){
(vErrors ??= []).push(failure162(instancePath+"/filter[rating][eq]"));
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push(failure163(instancePath+"/filter[rating][eq]"));
errors++;
}
if(!(formats4.validate(data8))){
(vErrors ??= []).push(failure164(instancePath+"/filter[rating][eq]"));
errors++;
}
}
}
if(data["filter[rating][gt]"] !== undefined && func0.call(data, "filter[rating][gt]")){
let data9 = data["filter[rating][gt]"];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
(vErrors ??= []).push(failure161(instancePath+"/filter[rating][gt]"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 5 || isNaN(data9)){
(vErrors ??= []).push(failure162(instancePath+"/filter[rating][gt]"));
errors++;
}
if(data9 < 1 || isNaN(data9)){
(vErrors ??= []).push(failure163(instancePath+"/filter[rating][gt]"));
errors++;
}
if(!(formats4.validate(data9))){
(vErrors ??= []).push(failure164(instancePath+"/filter[rating][gt]"));
errors++;
}
}
}
if(data["filter[rating][gte]"] !== undefined && func0.call(data, "filter[rating][gte]")){
let data10 = data["filter[rating][gte]"];
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
(vErrors ??= []).push(failure161(instancePath+"/filter[rating][gte]"));
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 5 || isNaN(data10)){
(vErrors ??= []).push(failure162(instancePath+"/filter[rating][gte]"));
errors++;
}
if(data10 < 1 || isNaN(data10)){
(vErrors ??= []).push(failure163(instancePath+"/filter[rating][gte]"));
errors++;
}
if(!(formats4.validate(data10))){
(vErrors ??= []).push(failure164(instancePath+"/filter[rating][gte]"));
errors++;
}
}
}
if(data["filter[rating][lt]"] !== undefined && func0.call(data, "filter[rating][lt]")){
let data11 = data["filter[rating][lt]"];
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
(vErrors ??= []).push(failure161(instancePath+"/filter[rating][lt]"));
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 5 || isNaN(data11)){
(vErrors ??= []).push(failure162(instancePath+"/filter[rating][lt]"));
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push(failure163(instancePath+"/filter[rating][lt]"));
errors++;
}
if(!(formats4.validate(data11))){
(vErrors ??= []).push(failure164(instancePath+"/filter[rating][lt]"));
errors++;
}
}
}
if(data["filter[rating][lte]"] !== undefined && func0.call(data, "filter[rating][lte]")){
let data12 = data["filter[rating][lte]"];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
(vErrors ??= []).push(failure161(instancePath+"/filter[rating][lte]"));
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 5 || isNaN(data12)){
(vErrors ??= []).push(failure162(instancePath+"/filter[rating][lte]"));
errors++;
}
if(data12 < 1 || isNaN(data12)){
(vErrors ??= []).push(failure163(instancePath+"/filter[rating][lte]"));
errors++;
}
if(!(formats4.validate(data12))){
(vErrors ??= []).push(failure164(instancePath+"/filter[rating][lte]"));
errors++;
}
}
}
if(data["filter[rating][in]"] !== undefined && func0.call(data, "filter[rating][in]")){
let data13 = data["filter[rating][in]"];
if(Array.isArray(data13)){
if(data13.length > 50){
(vErrors ??= []).push(failure165(instancePath+"/filter[rating][in]"));
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push(failure166(instancePath+"/filter[rating][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data13.length, 50); i0++){
let data14 = data13[i0];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
(vErrors ??= []).push(failure167(instancePath+"/filter[rating][in]/" + i0));
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 5 || isNaN(data14)){
(vErrors ??= []).push(failure168(instancePath+"/filter[rating][in]/" + i0));
errors++;
}
if(data14 < 1 || isNaN(data14)){
(vErrors ??= []).push(failure169(instancePath+"/filter[rating][in]/" + i0));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure170(instancePath+"/filter[rating][in]"));
errors++;
}
}
if(data["filter[verified_purchase]"] !== undefined && func0.call(data, "filter[verified_purchase]")){
if(typeof data["filter[verified_purchase]"] !== "boolean"){
(vErrors ??= []).push(failure171(instancePath+"/filter[verified_purchase]"));
errors++;
}
}
if(data["filter[verified_purchase][eq]"] !== undefined && func0.call(data, "filter[verified_purchase][eq]")){
if(typeof data["filter[verified_purchase][eq]"] !== "boolean"){
(vErrors ??= []).push(failure171(instancePath+"/filter[verified_purchase][eq]"));
errors++;
}
}
if(data["filter[status]"] !== undefined && func0.call(data, "filter[status]")){
let data17 = data["filter[status]"];
if(typeof data17 !== "string"){
(vErrors ??= []).push(failure172(instancePath+"/filter[status]"));
errors++;
}
if(!((data17 === "published") || (data17 === "hidden"))){
(vErrors ??= []).push(failure173(instancePath+"/filter[status]"));
errors++;
}
}
if(data["filter[status][eq]"] !== undefined && func0.call(data, "filter[status][eq]")){
let data18 = data["filter[status][eq]"];
if(typeof data18 !== "string"){
(vErrors ??= []).push(failure172(instancePath+"/filter[status][eq]"));
errors++;
}
if(!((data18 === "published") || (data18 === "hidden"))){
(vErrors ??= []).push(failure173(instancePath+"/filter[status][eq]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate42(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate42(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate42(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate42(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gt]"] !== undefined && func0.call(data, "filter[updated_at][gt]")){
if(!(validate42(data["filter[updated_at][gt]"], {instancePath:instancePath+"/filter[updated_at][gt]",parentData:data,parentDataProperty:"filter[updated_at][gt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][gte]"] !== undefined && func0.call(data, "filter[updated_at][gte]")){
if(!(validate42(data["filter[updated_at][gte]"], {instancePath:instancePath+"/filter[updated_at][gte]",parentData:data,parentDataProperty:"filter[updated_at][gte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lt]"] !== undefined && func0.call(data, "filter[updated_at][lt]")){
if(!(validate42(data["filter[updated_at][lt]"], {instancePath:instancePath+"/filter[updated_at][lt]",parentData:data,parentDataProperty:"filter[updated_at][lt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[updated_at][lte]"] !== undefined && func0.call(data, "filter[updated_at][lte]")){
if(!(validate42(data["filter[updated_at][lte]"], {instancePath:instancePath+"/filter[updated_at][lte]",parentData:data,parentDataProperty:"filter[updated_at][lte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate502.errors = vErrors;
return errors === 0;
}
function validate512(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate512.errors = vErrors;
return errors === 0;
}
function validate499(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate500(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate500.errors : vErrors.concat(validate500.errors);
errors = vErrors.length;
}
}
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate502(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate512(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate512.errors : vErrors.concat(validate512.errors);
errors = vErrors.length;
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
export const listUsers_2 = validate514;
function validate515(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure21(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure22(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure23(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure25(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure26(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure27(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure25(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure26(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure27(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure28(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure29(instancePath+"/cursor"));
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
if(typeof data.count !== "boolean"){
(vErrors ??= []).push(failure392(instancePath+"/count"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure31(instancePath+"/sort"));
errors++;
}
if(!pattern84.test(data5)){
(vErrors ??= []).push(failure249(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure34(instancePath+"/fields"));
errors++;
}
if(!pattern85.test(data6)){
(vErrors ??= []).push(failure250(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/fields"));
errors++;
}
}
if(data["filter[id][in]"] !== undefined && func0.call(data, "filter[id][in]")){
let data7 = data["filter[id][in]"];
if(Array.isArray(data7)){
if(data7.length > 50){
(vErrors ??= []).push(failure40(instancePath+"/filter[id][in]"));
errors++;
}
if(data7.length < 1){
(vErrors ??= []).push(failure41(instancePath+"/filter[id][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data7.length, 50); i0++){
let data8 = data7[i0];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
(vErrors ??= []).push(failure42(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
(vErrors ??= []).push(failure43(instancePath+"/filter[id][in]/" + i0));
errors++;
}
if(data8 < 1 || isNaN(data8)){
(vErrors ??= []).push(failure44(instancePath+"/filter[id][in]/" + i0));
errors++;
}
}
}
}
else {
(vErrors ??= []).push(failure45(instancePath+"/filter[id][in]"));
errors++;
}
}
if(data["filter[email]"] !== undefined && func0.call(data, "filter[email]")){
if(!(validate241(data["filter[email]"], {instancePath:instancePath+"/filter[email]",parentData:data,parentDataProperty:"filter[email]",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data["filter[email][eq]"] !== undefined && func0.call(data, "filter[email][eq]")){
if(!(validate241(data["filter[email][eq]"], {instancePath:instancePath+"/filter[email][eq]",parentData:data,parentDataProperty:"filter[email][eq]",rootData}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data["filter[role]"] !== undefined && func0.call(data, "filter[role]")){
let data11 = data["filter[role]"];
if(typeof data11 !== "string"){
(vErrors ??= []).push(failure251(instancePath+"/filter[role]"));
errors++;
}
if(!(((data11 === "customer") || (data11 === "staff")) || (data11 === "admin"))){
(vErrors ??= []).push(failure252(instancePath+"/filter[role]"));
errors++;
}
}
if(data["filter[role][eq]"] !== undefined && func0.call(data, "filter[role][eq]")){
let data12 = data["filter[role][eq]"];
if(typeof data12 !== "string"){
(vErrors ??= []).push(failure251(instancePath+"/filter[role][eq]"));
errors++;
}
if(!(((data12 === "customer") || (data12 === "staff")) || (data12 === "admin"))){
(vErrors ??= []).push(failure252(instancePath+"/filter[role][eq]"));
errors++;
}
}
if(data["filter[role][in]"] !== undefined && func0.call(data, "filter[role][in]")){
let data13 = data["filter[role][in]"];
if(Array.isArray(data13)){
if(data13.length > 50){
(vErrors ??= []).push(failure253(instancePath+"/filter[role][in]"));
errors++;
}
if(data13.length < 1){
(vErrors ??= []).push(failure254(instancePath+"/filter[role][in]"));
errors++;
}
for(let i1=0; i1<Math.min(data13.length, 50); i1++){
let data14 = data13[i1];
if(typeof data14 !== "string"){
(vErrors ??= []).push(failure251(instancePath+"/filter[role][in]/" + i1));
errors++;
}
if(!(((data14 === "customer") || (data14 === "staff")) || (data14 === "admin"))){
(vErrors ??= []).push(failure252(instancePath+"/filter[role][in]/" + i1));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure255(instancePath+"/filter[role][in]"));
errors++;
}
}
if(data["filter[active]"] !== undefined && func0.call(data, "filter[active]")){
if(typeof data["filter[active]"] !== "boolean"){
(vErrors ??= []).push(failure256(instancePath+"/filter[active]"));
errors++;
}
}
if(data["filter[active][eq]"] !== undefined && func0.call(data, "filter[active][eq]")){
if(typeof data["filter[active][eq]"] !== "boolean"){
(vErrors ??= []).push(failure256(instancePath+"/filter[active][eq]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate42(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate42(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate42(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate42(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate515.errors = vErrors;
return errors === 0;
}
function validate523(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate523.errors = vErrors;
return errors === 0;
}
function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate515(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate523(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate523.errors : vErrors.concat(validate523.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate514.errors = vErrors;
return errors === 0;
}
export const quoteOrder_body_2 = validate525;
function validate528(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item_id === undefined) || (!(func0.call(data, "item_id")))){
(vErrors ??= []).push(failure111(instancePath));
errors++;
}
if((data.quantity === undefined) || (!(func0.call(data, "quantity")))){
(vErrors ??= []).push(failure282(instancePath));
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
(vErrors ??= []).push(failure112(instancePath+"/item_id"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
(vErrors ??= []).push(failure113(instancePath+"/item_id"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure114(instancePath+"/item_id"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure115(instancePath+"/item_id"));
errors++;
}
}
}
if(data.quantity !== undefined && func0.call(data, "quantity")){
let data1 = data.quantity;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure283(instancePath+"/quantity"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 999 || isNaN(data1)){
(vErrors ??= []).push(failure284(instancePath+"/quantity"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure285(instancePath+"/quantity"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure286(instancePath+"/quantity"));
errors++;
}
}
}
if(data.expected_price !== undefined && func0.call(data, "expected_price")){
if(!(validate468(data.expected_price, {instancePath:instancePath+"/expected_price",parentData:data,parentDataProperty:"expected_price",rootData}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate528.errors = vErrors;
return errors === 0;
}
function validate526(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.lines === undefined) || (!(func0.call(data, "lines")))){
(vErrors ??= []).push(failure291(instancePath));
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
if(!(validate39(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.lines !== undefined && func0.call(data, "lines")){
let data1 = data.lines;
if(Array.isArray(data1)){
if(data1.length > 50){
(vErrors ??= []).push(failure292(instancePath+"/lines"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure293(instancePath+"/lines"));
errors++;
}
for(let i0=0; i0<Math.min(data1.length, 50); i0++){
if(!(validate528(data1[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate528.errors : vErrors.concat(validate528.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure294(instancePath+"/lines"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate526.errors = vErrors;
return errors === 0;
}
function validate525(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate526(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate526.errors : vErrors.concat(validate526.errors);
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
export const listOrders_2 = validate532;
const pattern196 = new RegExp("^(?:id|user_id|status|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)(?:,(?:id|user_id|status|lines|items_total|shipping_total|total|amount_paid|amount_refunded|shipping_address|note|reserved_until|cancel_reason|tracking|version|etag|placed_at|paid_at|fulfilled_at|cancelled_at|updated_at|payments|items)){0,22}$", "u");
const obj33 = {"ko":"다음 중에서 선택해 주세요: id, user_id, status, lines, items_total, shipping_total, total, amount_paid, amount_refunded, shipping_address, note, reserved_until, cancel_reason, tracking, version, etag, placed_at, paid_at, fulfilled_at, cancelled_at, updated_at, payments, items","en":"Choose from: id, user_id, status, lines, items_total, shipping_total, total, amount_paid, amount_refunded, shipping_address, note, reserved_until, cancel_reason, tracking, version, etag, placed_at, paid_at, fulfilled_at, cancelled_at, updated_at, payments, items.","ja":"次の中から選択してください: id, user_id, status, lines, items_total, shipping_total, total, amount_paid, amount_refunded, shipping_address, note, reserved_until, cancel_reason, tracking, version, etag, placed_at, paid_at, fulfilled_at, cancelled_at, updated_at, payments, items"};
function validate533(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure21(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure22(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure23(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure25(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure26(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure27(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure25(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure26(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure27(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure28(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure29(instancePath+"/cursor"));
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
if(typeof data.count !== "boolean"){
(vErrors ??= []).push(failure392(instancePath+"/count"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure31(instancePath+"/sort"));
errors++;
}
if(!pattern106.test(data5)){
(vErrors ??= []).push(failure295(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure34(instancePath+"/fields"));
errors++;
}
if(!pattern196.test(data6)){
(vErrors ??= []).push(failure398(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/fields"));
errors++;
}
}
if(data["filter[status]"] !== undefined && func0.call(data, "filter[status]")){
let data7 = data["filter[status]"];
if(typeof data7 !== "string"){
(vErrors ??= []).push(failure297(instancePath+"/filter[status]"));
errors++;
}
if(!(((((data7 === "pending") || (data7 === "authorized")) || (data7 === "paid")) || (data7 === "fulfilled")) || (data7 === "cancelled"))){
(vErrors ??= []).push(failure298(instancePath+"/filter[status]"));
errors++;
}
}
if(data["filter[status][eq]"] !== undefined && func0.call(data, "filter[status][eq]")){
let data8 = data["filter[status][eq]"];
if(typeof data8 !== "string"){
(vErrors ??= []).push(failure297(instancePath+"/filter[status][eq]"));
errors++;
}
if(!(((((data8 === "pending") || (data8 === "authorized")) || (data8 === "paid")) || (data8 === "fulfilled")) || (data8 === "cancelled"))){
(vErrors ??= []).push(failure298(instancePath+"/filter[status][eq]"));
errors++;
}
}
if(data["filter[status][in]"] !== undefined && func0.call(data, "filter[status][in]")){
let data9 = data["filter[status][in]"];
if(Array.isArray(data9)){
if(data9.length > 50){
(vErrors ??= []).push(failure299(instancePath+"/filter[status][in]"));
errors++;
}
if(data9.length < 1){
(vErrors ??= []).push(failure300(instancePath+"/filter[status][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data9.length, 50); i0++){
let data10 = data9[i0];
if(typeof data10 !== "string"){
(vErrors ??= []).push(failure297(instancePath+"/filter[status][in]/" + i0));
errors++;
}
if(!(((((data10 === "pending") || (data10 === "authorized")) || (data10 === "paid")) || (data10 === "fulfilled")) || (data10 === "cancelled"))){
(vErrors ??= []).push(failure298(instancePath+"/filter[status][in]/" + i0));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure301(instancePath+"/filter[status][in]"));
errors++;
}
}
if(data["filter[placed_at][gt]"] !== undefined && func0.call(data, "filter[placed_at][gt]")){
if(!(validate42(data["filter[placed_at][gt]"], {instancePath:instancePath+"/filter[placed_at][gt]",parentData:data,parentDataProperty:"filter[placed_at][gt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[placed_at][gte]"] !== undefined && func0.call(data, "filter[placed_at][gte]")){
if(!(validate42(data["filter[placed_at][gte]"], {instancePath:instancePath+"/filter[placed_at][gte]",parentData:data,parentDataProperty:"filter[placed_at][gte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[placed_at][lt]"] !== undefined && func0.call(data, "filter[placed_at][lt]")){
if(!(validate42(data["filter[placed_at][lt]"], {instancePath:instancePath+"/filter[placed_at][lt]",parentData:data,parentDataProperty:"filter[placed_at][lt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[placed_at][lte]"] !== undefined && func0.call(data, "filter[placed_at][lte]")){
if(!(validate42(data["filter[placed_at][lte]"], {instancePath:instancePath+"/filter[placed_at][lte]",parentData:data,parentDataProperty:"filter[placed_at][lte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate533.errors = vErrors;
return errors === 0;
}
function validate539(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
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
function validate532(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate533(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate533.errors : vErrors.concat(validate533.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate539(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate532.errors = vErrors;
return errors === 0;
}
export const createOrder_body_2 = validate541;
function validate542(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure269(instancePath));
errors++;
}
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate542.errors = vErrors;
return errors === 0;
}
function validate547(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
(vErrors ??= []).push(failure396(instancePath));
errors++;
}
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
(vErrors ??= []).push(failure397(instancePath));
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
(vErrors ??= []).push(failure399(instancePath+"/amount"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99999999999999 || isNaN(data0)){
(vErrors ??= []).push(failure400(instancePath+"/amount"));
errors++;
}
if(data0 < 0 || isNaN(data0)){
(vErrors ??= []).push(failure401(instancePath+"/amount"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure402(instancePath+"/amount"));
errors++;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate39(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
function validate544(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure291(instancePath));
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
if(!(validate39(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.lines !== undefined && func0.call(data, "lines")){
let data1 = data.lines;
if(Array.isArray(data1)){
if(data1.length > 50){
(vErrors ??= []).push(failure292(instancePath+"/lines"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure293(instancePath+"/lines"));
errors++;
}
for(let i0=0; i0<Math.min(data1.length, 50); i0++){
if(!(validate528(data1[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate528.errors : vErrors.concat(validate528.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure294(instancePath+"/lines"));
errors++;
}
}
if(data.expected_total !== undefined && func0.call(data, "expected_total")){
if(!(validate547(data.expected_total, {instancePath:instancePath+"/expected_total",parentData:data,parentDataProperty:"expected_total",rootData}))){
vErrors = vErrors === null ? validate547.errors : vErrors.concat(validate547.errors);
errors = vErrors.length;
}
}
let data4 = data.shipping_address;
const _errs8 = errors;
let valid2 = false;
const _errs9 = errors;
if(!(validate346(data4, {instancePath:instancePath+"/shipping_address",parentData:data,parentDataProperty:"shipping_address",rootData}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data4 !== null){
(vErrors ??= []).push(failure332(instancePath+"/shipping_address"));
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push(failure333(instancePath+"/shipping_address"));
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
(vErrors ??= []).push(failure334(instancePath+"/note"));
errors++;
}
if(typeof data5 === "string"){
const text0 = func73(data5);
if(data !== undefined){
data["note"] = text0;
data5 = text0;
}
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure335(instancePath+"/note"));
errors++;
}
if(!pattern17.test(data5)){
(vErrors ??= []).push(failure336(instancePath+"/note"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate544.errors = vErrors;
return errors === 0;
}
function validate541(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate542(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate544(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate544.errors : vErrors.concat(validate544.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate541.errors = vErrors;
return errors === 0;
}
export const listPayments_2 = validate552;
const pattern202 = new RegExp("^(?:id|order_id|status|amount|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)(?:,(?:id|order_id|status|amount|amount_captured|amount_refunded|provider|method_label|capture_mode|expires_at|failure|refunds|version|etag|created_at|updated_at)){0,15}$", "u");
const obj35 = {"ko":"다음 중에서 선택해 주세요: id, order_id, status, amount, amount_captured, amount_refunded, provider, method_label, capture_mode, expires_at, failure, refunds, version, etag, created_at, updated_at","en":"Choose from: id, order_id, status, amount, amount_captured, amount_refunded, provider, method_label, capture_mode, expires_at, failure, refunds, version, etag, created_at, updated_at.","ja":"次の中から選択してください: id, order_id, status, amount, amount_captured, amount_refunded, provider, method_label, capture_mode, expires_at, failure, refunds, version, etag, created_at, updated_at"};
function validate553(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined && func0.call(data, "page")){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
(vErrors ??= []).push(failure20(instancePath+"/page"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
(vErrors ??= []).push(failure21(instancePath+"/page"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure22(instancePath+"/page"));
errors++;
}
if(!(formats4.validate(data0))){
(vErrors ??= []).push(failure23(instancePath+"/page"));
errors++;
}
}
}
if(data.size !== undefined && func0.call(data, "size")){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
(vErrors ??= []).push(failure24(instancePath+"/size"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push(failure25(instancePath+"/size"));
errors++;
}
if(data1 < 1 || isNaN(data1)){
(vErrors ??= []).push(failure26(instancePath+"/size"));
errors++;
}
if(!(formats4.validate(data1))){
(vErrors ??= []).push(failure27(instancePath+"/size"));
errors++;
}
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
(vErrors ??= []).push(failure24(instancePath+"/limit"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push(failure25(instancePath+"/limit"));
errors++;
}
if(data2 < 1 || isNaN(data2)){
(vErrors ??= []).push(failure26(instancePath+"/limit"));
errors++;
}
if(!(formats4.validate(data2))){
(vErrors ??= []).push(failure27(instancePath+"/limit"));
errors++;
}
}
}
if(data.cursor !== undefined && func0.call(data, "cursor")){
let data3 = data.cursor;
if(typeof data3 === "string"){
if(data3.length > 2048 && func70(data3) > 2048){
(vErrors ??= []).push(failure28(instancePath+"/cursor"));
errors++;
}
}
else {
(vErrors ??= []).push(failure29(instancePath+"/cursor"));
errors++;
}
}
if(data.count !== undefined && func0.call(data, "count")){
if(typeof data.count !== "boolean"){
(vErrors ??= []).push(failure392(instancePath+"/count"));
errors++;
}
}
if(data.sort !== undefined && func0.call(data, "sort")){
let data5 = data.sort;
if(typeof data5 === "string"){
if(data5.length > 500 && func70(data5) > 500){
(vErrors ??= []).push(failure31(instancePath+"/sort"));
errors++;
}
if(!pattern141.test(data5)){
(vErrors ??= []).push(failure361(instancePath+"/sort"));
errors++;
}
}
else {
(vErrors ??= []).push(failure33(instancePath+"/sort"));
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data6 = data.fields;
if(typeof data6 === "string"){
if(data6.length > 500 && func70(data6) > 500){
(vErrors ??= []).push(failure34(instancePath+"/fields"));
errors++;
}
if(!pattern202.test(data6)){
(vErrors ??= []).push(failure403(instancePath+"/fields"));
errors++;
}
}
else {
(vErrors ??= []).push(failure36(instancePath+"/fields"));
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
(vErrors ??= []).push(failure338(instancePath+"/filter[order_id]"));
errors++;
}
if(data7.length < 24 || data7.length < 48 && func70(data7) < 24){
(vErrors ??= []).push(failure339(instancePath+"/filter[order_id]"));
errors++;
}
if(!pattern119.test(data7)){
(vErrors ??= []).push(failure340(instancePath+"/filter[order_id]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure341(instancePath+"/filter[order_id]"));
errors++;
}
var _valid0 = _errs21 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs24 = errors;
if(data7 !== null){
(vErrors ??= []).push(failure363(instancePath+"/filter[order_id]"));
errors++;
}
var _valid0 = _errs24 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
(vErrors ??= []).push(failure364(instancePath+"/filter[order_id]"));
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
(vErrors ??= []).push(failure338(instancePath+"/filter[order_id][eq]"));
errors++;
}
if(data8.length < 24 || data8.length < 48 && func70(data8) < 24){
(vErrors ??= []).push(failure339(instancePath+"/filter[order_id][eq]"));
errors++;
}
if(!pattern119.test(data8)){
(vErrors ??= []).push(failure340(instancePath+"/filter[order_id][eq]"));
errors++;
}
}
else {
(vErrors ??= []).push(failure341(instancePath+"/filter[order_id][eq]"));
errors++;
}
var _valid1 = _errs28 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs31 = errors;
if(data8 !== null){
(vErrors ??= []).push(failure365(instancePath+"/filter[order_id][eq]"));
errors++;
}
var _valid1 = _errs31 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
(vErrors ??= []).push(failure366(instancePath+"/filter[order_id][eq]"));
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
(vErrors ??= []).push(failure367(instancePath+"/filter[status]"));
errors++;
}
if(!(((((((data9 === "pending") || (data9 === "authorized")) || (data9 === "captured")) || (data9 === "partially_refunded")) || (data9 === "refunded")) || (data9 === "voided")) || (data9 === "failed"))){
(vErrors ??= []).push(failure368(instancePath+"/filter[status]"));
errors++;
}
}
if(data["filter[status][eq]"] !== undefined && func0.call(data, "filter[status][eq]")){
let data10 = data["filter[status][eq]"];
if(typeof data10 !== "string"){
(vErrors ??= []).push(failure367(instancePath+"/filter[status][eq]"));
errors++;
}
if(!(((((((data10 === "pending") || (data10 === "authorized")) || (data10 === "captured")) || (data10 === "partially_refunded")) || (data10 === "refunded")) || (data10 === "voided")) || (data10 === "failed"))){
(vErrors ??= []).push(failure368(instancePath+"/filter[status][eq]"));
errors++;
}
}
if(data["filter[status][in]"] !== undefined && func0.call(data, "filter[status][in]")){
let data11 = data["filter[status][in]"];
if(Array.isArray(data11)){
if(data11.length > 50){
(vErrors ??= []).push(failure299(instancePath+"/filter[status][in]"));
errors++;
}
if(data11.length < 1){
(vErrors ??= []).push(failure300(instancePath+"/filter[status][in]"));
errors++;
}
for(let i0=0; i0<Math.min(data11.length, 50); i0++){
let data12 = data11[i0];
if(typeof data12 !== "string"){
(vErrors ??= []).push(failure367(instancePath+"/filter[status][in]/" + i0));
errors++;
}
if(!(((((((data12 === "pending") || (data12 === "authorized")) || (data12 === "captured")) || (data12 === "partially_refunded")) || (data12 === "refunded")) || (data12 === "voided")) || (data12 === "failed"))){
(vErrors ??= []).push(failure368(instancePath+"/filter[status][in]/" + i0));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure301(instancePath+"/filter[status][in]"));
errors++;
}
}
if(data["filter[created_at][gt]"] !== undefined && func0.call(data, "filter[created_at][gt]")){
if(!(validate42(data["filter[created_at][gt]"], {instancePath:instancePath+"/filter[created_at][gt]",parentData:data,parentDataProperty:"filter[created_at][gt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][gte]"] !== undefined && func0.call(data, "filter[created_at][gte]")){
if(!(validate42(data["filter[created_at][gte]"], {instancePath:instancePath+"/filter[created_at][gte]",parentData:data,parentDataProperty:"filter[created_at][gte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lt]"] !== undefined && func0.call(data, "filter[created_at][lt]")){
if(!(validate42(data["filter[created_at][lt]"], {instancePath:instancePath+"/filter[created_at][lt]",parentData:data,parentDataProperty:"filter[created_at][lt]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data["filter[created_at][lte]"] !== undefined && func0.call(data, "filter[created_at][lte]")){
if(!(validate42(data["filter[created_at][lte]"], {instancePath:instancePath+"/filter[created_at][lte]",parentData:data,parentDataProperty:"filter[created_at][lte]",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate553.errors = vErrors;
return errors === 0;
}
function validate559(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["if-none-match"] !== undefined && func0.call(data, "if-none-match")){
let data0 = data["if-none-match"];
if(typeof data0 === "string"){
if(data0.length > 8192 && func70(data0) > 8192){
(vErrors ??= []).push(failure78(instancePath+"/if-none-match"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure79(instancePath+"/if-none-match"));
errors++;
}
}
else {
(vErrors ??= []).push(failure80(instancePath+"/if-none-match"));
errors++;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate559.errors = vErrors;
return errors === 0;
}
function validate552(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query !== undefined && func0.call(data, "query")){
if(!(validate553(data.query, {instancePath:instancePath+"/query",parentData:data,parentDataProperty:"query",rootData}))){
vErrors = vErrors === null ? validate553.errors : vErrors.concat(validate553.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate559(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate559.errors : vErrors.concat(validate559.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate552.errors = vErrors;
return errors === 0;
}
export const createPayment_body_2 = validate561;
function validate562(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure269(instancePath));
errors++;
}
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate562.errors = vErrors;
return errors === 0;
}
function validate565(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.amount === undefined) || (!(func0.call(data, "amount")))){
(vErrors ??= []).push(failure396(instancePath));
errors++;
}
if((data.currency === undefined) || (!(func0.call(data, "currency")))){
(vErrors ??= []).push(failure397(instancePath));
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
(vErrors ??= []).push(failure399(instancePath+"/amount"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 99999999999999 || isNaN(data0)){
(vErrors ??= []).push(failure400(instancePath+"/amount"));
errors++;
}
if(data0 < 1 || isNaN(data0)){
(vErrors ??= []).push(failure404(instancePath+"/amount"));
errors++;
}
if(!(formats0.validate(data0))){
(vErrors ??= []).push(failure402(instancePath+"/amount"));
errors++;
}
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
if(!(validate39(data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate565.errors = vErrors;
return errors === 0;
}
function validate564(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
(vErrors ??= []).push(failure338(instancePath+"/order_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure339(instancePath+"/order_id"));
errors++;
}
if(!pattern119.test(data0)){
(vErrors ??= []).push(failure340(instancePath+"/order_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure341(instancePath+"/order_id"));
errors++;
}
}
let data1 = data.payment_method;
if(typeof data1 === "string"){
if(data1.length > 200 && func70(data1) > 200){
(vErrors ??= []).push(failure371(instancePath+"/payment_method"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure372(instancePath+"/payment_method"));
errors++;
}
if(!pattern149.test(data1)){
(vErrors ??= []).push(failure373(instancePath+"/payment_method"));
errors++;
}
}
else {
(vErrors ??= []).push(failure374(instancePath+"/payment_method"));
errors++;
}
if(data.amount !== undefined && func0.call(data, "amount")){
if(!(validate565(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
if(typeof data.capture !== "boolean"){
(vErrors ??= []).push(failure375(instancePath+"/capture"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate564.errors = vErrors;
return errors === 0;
}
function validate561(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate562(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate562.errors : vErrors.concat(validate562.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate564(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate564.errors : vErrors.concat(validate564.errors);
errors = vErrors.length;
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
export const createRefund_body_2 = validate569;
function validate570(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.payment_id === undefined) || (!(func0.call(data, "payment_id")))){
(vErrors ??= []).push(failure376(instancePath));
errors++;
}
if(data.payment_id !== undefined && func0.call(data, "payment_id")){
let data0 = data.payment_id;
if(typeof data0 === "string"){
if(data0.length > 24 && func70(data0) > 24){
(vErrors ??= []).push(failure377(instancePath+"/payment_id"));
errors++;
}
if(data0.length < 24 || data0.length < 48 && func70(data0) < 24){
(vErrors ??= []).push(failure378(instancePath+"/payment_id"));
errors++;
}
if(!pattern150.test(data0)){
(vErrors ??= []).push(failure379(instancePath+"/payment_id"));
errors++;
}
}
else {
(vErrors ??= []).push(failure380(instancePath+"/payment_id"));
errors++;
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
function validate572(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data["idempotency-key"] === undefined) || (!(func0.call(data, "idempotency-key")))){
(vErrors ??= []).push(failure269(instancePath));
errors++;
}
if(data["x-csrf-token"] !== undefined && func0.call(data, "x-csrf-token")){
let data0 = data["x-csrf-token"];
if(typeof data0 === "string"){
if(data0.length > 512 && func70(data0) > 512){
(vErrors ??= []).push(failure81(instancePath+"/x-csrf-token"));
errors++;
}
if(!pattern12.test(data0)){
(vErrors ??= []).push(failure82(instancePath+"/x-csrf-token"));
errors++;
}
}
else {
(vErrors ??= []).push(failure83(instancePath+"/x-csrf-token"));
errors++;
}
}
if(data["idempotency-key"] !== undefined && func0.call(data, "idempotency-key")){
let data1 = data["idempotency-key"];
if(typeof data1 === "string"){
if(data1.length > 512 && func70(data1) > 512){
(vErrors ??= []).push(failure84(instancePath+"/idempotency-key"));
errors++;
}
if(data1.length < 1){
(vErrors ??= []).push(failure85(instancePath+"/idempotency-key"));
errors++;
}
if(!pattern14.test(data1)){
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
validate572.errors = vErrors;
return errors === 0;
}
function validate574(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate565(data.amount, {instancePath:instancePath+"/amount",parentData:data,parentDataProperty:"amount",rootData}))){
vErrors = vErrors === null ? validate565.errors : vErrors.concat(validate565.errors);
errors = vErrors.length;
}
}
let data1 = data.reason;
if(typeof data1 !== "string"){
(vErrors ??= []).push(failure381(instancePath+"/reason"));
errors++;
}
if(!(((((data1 === "requested_by_customer") || (data1 === "duplicate")) || (data1 === "fraudulent")) || (data1 === "defective")) || (data1 === "other"))){
(vErrors ??= []).push(failure382(instancePath+"/reason"));
errors++;
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate574.errors = vErrors;
return errors === 0;
}
function validate569(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined && func0.call(data, "path")){
if(!(validate570(data.path, {instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData}))){
vErrors = vErrors === null ? validate570.errors : vErrors.concat(validate570.errors);
errors = vErrors.length;
}
}
if(data.header !== undefined && func0.call(data, "header")){
if(!(validate572(data.header, {instancePath:instancePath+"/header",parentData:data,parentDataProperty:"header",rootData}))){
vErrors = vErrors === null ? validate572.errors : vErrors.concat(validate572.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined && func0.call(data, "body")){
if(!(validate574(data.body, {instancePath:instancePath+"/body",parentData:data,parentDataProperty:"body",rootData}))){
vErrors = vErrors === null ? validate574.errors : vErrors.concat(validate574.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push(failure0(instancePath));
errors++;
}
validate569.errors = vErrors;
return errors === 0;
}
