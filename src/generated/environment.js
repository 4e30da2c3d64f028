// Generated from src/config/environment.ts by `make generate`. Do not edit.

import module0 from 'ajv/dist/runtime/ucs2length.js'
const failure0 = (instancePath) => ({ instancePath, schemaPath:"#/properties/HOST/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure1 = (instancePath) => ({ instancePath, schemaPath:"#/properties/HOST/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure2 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PORT/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure3 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PORT/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535" });
const failure4 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PORT/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure5 = (instancePath) => ({ instancePath, schemaPath:"#/properties/DRAIN_SECONDS/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure6 = (instancePath) => ({ instancePath, schemaPath:"#/properties/DRAIN_SECONDS/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600" });
const failure7 = (instancePath) => ({ instancePath, schemaPath:"#/properties/DRAIN_SECONDS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0" });
const failure8 = (instancePath) => ({ instancePath, schemaPath:"#/properties/DATA_DIR/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure9 = (instancePath) => ({ instancePath, schemaPath:"#/properties/DATA_DIR/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters" });
const failure10 = (instancePath) => ({ instancePath, schemaPath:"#/properties/DATABASE_URL/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure11 = (instancePath) => ({ instancePath, schemaPath:"#/properties/DATABASE_URL/pattern",keyword:"pattern",params:{pattern: "^$|^file:.|^postgres(ql)?://."},message:"must match pattern \""+"^$|^file:.|^postgres(ql)?://."+"\"" });
const failure12 = (instancePath) => ({ instancePath, schemaPath:"#/properties/SEED/enum",keyword:"enum",params:{allowedValues: value1},message:"must be equal to one of the allowed values" });
const failure13 = (instancePath) => ({ instancePath, schemaPath:"#/properties/LOG_LEVEL/enum",keyword:"enum",params:{allowedValues: value2},message:"must be equal to one of the allowed values" });
const failure14 = (instancePath) => ({ instancePath, schemaPath:"#/properties/CORS_ORIGINS/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure15 = (instancePath) => ({ instancePath, schemaPath:"#/properties/TRUST_PROXY/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure16 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PUBLIC_URL/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure17 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PUBLIC_URL/pattern",keyword:"pattern",params:{pattern: "^$|^https?://[^\\s?#]+$"},message:"must match pattern \""+"^$|^https?://[^\\s?#]+$"+"\"" });
const failure18 = (instancePath) => ({ instancePath, schemaPath:"#/properties/AUDIT_KEYS/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure19 = (instancePath) => ({ instancePath, schemaPath:"#/properties/AUDIT_KEYS/pattern",keyword:"pattern",params:{pattern: "^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"},message:"must match pattern \""+"^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"+"\"" });
const failure20 = (instancePath) => ({ instancePath, schemaPath:"#/properties/IDEMPOTENCY_TTL_HOURS/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure21 = (instancePath) => ({ instancePath, schemaPath:"#/properties/IDEMPOTENCY_TTL_HOURS/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8760},message:"must be <= 8760" });
const failure22 = (instancePath) => ({ instancePath, schemaPath:"#/properties/IDEMPOTENCY_TTL_HOURS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure23 = (instancePath) => ({ instancePath, schemaPath:"#/properties/DEPRECATION_FORMAT/enum",keyword:"enum",params:{allowedValues: value3},message:"must be equal to one of the allowed values" });
const failure24 = (instancePath) => ({ instancePath, schemaPath:"#/properties/SUNSET/enum",keyword:"enum",params:{allowedValues: value4},message:"must be equal to one of the allowed values" });
const failure25 = (instancePath) => ({ instancePath, schemaPath:"#/properties/METRICS/enum",keyword:"enum",params:{allowedValues: value4},message:"must be equal to one of the allowed values" });
const failure26 = (instancePath) => ({ instancePath, schemaPath:"#/properties/METRICS_TOKEN/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure27 = (instancePath) => ({ instancePath, schemaPath:"#/properties/METRICS_TOKEN/pattern",keyword:"pattern",params:{pattern: "^$|^[\\x21-\\x7e]{16,}$"},message:"must match pattern \""+"^$|^[\\x21-\\x7e]{16,}$"+"\"" });
const failure28 = (instancePath) => ({ instancePath, schemaPath:"#/properties/CURSOR_KEYS/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure29 = (instancePath) => ({ instancePath, schemaPath:"#/properties/CURSOR_KEYS/pattern",keyword:"pattern",params:{pattern: "^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"},message:"must match pattern \""+"^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"+"\"" });
const failure30 = (instancePath) => ({ instancePath, schemaPath:"#/properties/TOKEN_KEYS/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure31 = (instancePath) => ({ instancePath, schemaPath:"#/properties/TOKEN_KEYS/pattern",keyword:"pattern",params:{pattern: "^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"},message:"must match pattern \""+"^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"+"\"" });
const failure32 = (instancePath) => ({ instancePath, schemaPath:"#/properties/CSRF_KEYS/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure33 = (instancePath) => ({ instancePath, schemaPath:"#/properties/CSRF_KEYS/pattern",keyword:"pattern",params:{pattern: "^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"},message:"must match pattern \""+"^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"+"\"" });
const failure34 = (instancePath) => ({ instancePath, schemaPath:"#/properties/WEBHOOK_KEYS/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure35 = (instancePath) => ({ instancePath, schemaPath:"#/properties/WEBHOOK_KEYS/pattern",keyword:"pattern",params:{pattern: "^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"},message:"must match pattern \""+"^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"+"\"" });
const failure36 = (instancePath) => ({ instancePath, schemaPath:"#/properties/ADMIN_EMAIL/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure37 = (instancePath) => ({ instancePath, schemaPath:"#/properties/ADMIN_PASSWORD/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure38 = (instancePath) => ({ instancePath, schemaPath:"#/properties/RATE_LIMIT/enum",keyword:"enum",params:{allowedValues: value5},message:"must be equal to one of the allowed values" });
const failure39 = (instancePath) => ({ instancePath, schemaPath:"#/properties/REDIS_URL/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure40 = (instancePath) => ({ instancePath, schemaPath:"#/properties/REDIS_URL/pattern",keyword:"pattern",params:{pattern: "^$|^rediss?://."},message:"must match pattern \""+"^$|^rediss?://."+"\"" });
const failure41 = (instancePath) => ({ instancePath, schemaPath:"#/properties/SMTP_URL/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure42 = (instancePath) => ({ instancePath, schemaPath:"#/properties/SMTP_URL/pattern",keyword:"pattern",params:{pattern: "^$|^smtps?://[^\\s/?#]+$"},message:"must match pattern \""+"^$|^smtps?://[^\\s/?#]+$"+"\"" });
const failure43 = (instancePath) => ({ instancePath, schemaPath:"#/properties/MAIL_FROM/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure44 = (instancePath) => ({ instancePath, schemaPath:"#/properties/MAIL_FROM/pattern",keyword:"pattern",params:{pattern: "^$|^[^\\r\\n]+$"},message:"must match pattern \""+"^$|^[^\\r\\n]+$"+"\"" });
const failure45 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PASSWORD_RESET_URL/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure46 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PASSWORD_RESET_URL/pattern",keyword:"pattern",params:{pattern: "^$|^https?://[^\\s]+$"},message:"must match pattern \""+"^$|^https?://[^\\s]+$"+"\"" });
const failure47 = (instancePath) => ({ instancePath, schemaPath:"#/properties/REVIEWS_REQUIRE_PURCHASE/type",keyword:"type",params:{type: "boolean"},message:"must be boolean" });
const failure48 = (instancePath) => ({ instancePath, schemaPath:"#/properties/SHIPPING/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure49 = (instancePath) => ({ instancePath, schemaPath:"#/properties/SHIPPING/pattern",keyword:"pattern",params:{pattern: "^$|^(KRW|USD|JPY):\\d+(:\\d+)?(,(KRW|USD|JPY):\\d+(:\\d+)?)*$"},message:"must match pattern \""+"^$|^(KRW|USD|JPY):\\d+(:\\d+)?(,(KRW|USD|JPY):\\d+(:\\d+)?)*$"+"\"" });
const failure50 = (instancePath) => ({ instancePath, schemaPath:"#/properties/NODE_ENV/enum",keyword:"enum",params:{allowedValues: value6},message:"must be equal to one of the allowed values" });
const failure51 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PAYMENT_PROVIDER/enum",keyword:"enum",params:{allowedValues: value7},message:"must be equal to one of the allowed values" });
const failure52 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PAYMENT_DEADLINE_MS/type",keyword:"type",params:{type: "integer"},message:"must be integer" });
const failure53 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PAYMENT_DEADLINE_MS/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000},message:"must be <= 60000" });
const failure54 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PAYMENT_DEADLINE_MS/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1" });
const failure55 = (instancePath) => ({ instancePath, schemaPath:"#/properties/ALLOW_SANDBOX/enum",keyword:"enum",params:{allowedValues: value8},message:"must be equal to one of the allowed values" });
const failure56 = (instancePath) => ({ instancePath, schemaPath:"#/properties/SANDBOX_PORT/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure57 = (instancePath) => ({ instancePath, schemaPath:"#/properties/SANDBOX_PORT/pattern",keyword:"pattern",params:{pattern: "^\\d{0,5}$"},message:"must match pattern \""+"^\\d{0,5}$"+"\"" });
const failure58 = (instancePath) => ({ instancePath, schemaPath:"#/properties/SANDBOX_SECRET/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure59 = (instancePath) => ({ instancePath, schemaPath:"#/properties/SANDBOX_SECRET/pattern",keyword:"pattern",params:{pattern: "^$|^[!-~]{16,}$"},message:"must match pattern \""+"^$|^[!-~]{16,}$"+"\"" });
const failure60 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PAYMENT_HTTP_URL/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure61 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PAYMENT_HTTP_URL/pattern",keyword:"pattern",params:{pattern: "^$|^https://[^\\s?#]+$|^http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?(/[^\\s?#]*)?$"},message:"must match pattern \""+"^$|^https://[^\\s?#]+$|^http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?(/[^\\s?#]*)?$"+"\"" });
const failure62 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PAYMENT_HTTP_SECRET/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure63 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PAYMENT_HTTP_SECRET/pattern",keyword:"pattern",params:{pattern: "^$|^[!-~]{16,}$"},message:"must match pattern \""+"^$|^[!-~]{16,}$"+"\"" });
const failure64 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PAYMENT_HTTP_EVENT_SECRET/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure65 = (instancePath) => ({ instancePath, schemaPath:"#/properties/PAYMENT_HTTP_EVENT_SECRET/pattern",keyword:"pattern",params:{pattern: "^$|^[!-~]{16,}$"},message:"must match pattern \""+"^$|^[!-~]{16,}$"+"\"" });
const failure66 = (instancePath) => ({ instancePath, schemaPath:"#/properties/TOSS_SECRET_KEY/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure67 = (instancePath) => ({ instancePath, schemaPath:"#/properties/TOSS_SECRET_KEY/pattern",keyword:"pattern",params:{pattern: "^$|^[!-~]{16,}$"},message:"must match pattern \""+"^$|^[!-~]{16,}$"+"\"" });
const failure68 = (instancePath) => ({ instancePath, schemaPath:"#/properties/STRIPE_SECRET_KEY/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure69 = (instancePath) => ({ instancePath, schemaPath:"#/properties/STRIPE_SECRET_KEY/pattern",keyword:"pattern",params:{pattern: "^$|^[!-~]{16,}$"},message:"must match pattern \""+"^$|^[!-~]{16,}$"+"\"" });
const failure70 = (instancePath) => ({ instancePath, schemaPath:"#/properties/STRIPE_EVENT_SECRET/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure71 = (instancePath) => ({ instancePath, schemaPath:"#/properties/STRIPE_EVENT_SECRET/pattern",keyword:"pattern",params:{pattern: "^$|^[!-~]{16,}$"},message:"must match pattern \""+"^$|^[!-~]{16,}$"+"\"" });
const failure72 = (instancePath) => ({ instancePath, schemaPath:"#/properties/ALLOW_PRIVATE_WEBHOOKS/enum",keyword:"enum",params:{allowedValues: value8},message:"must be equal to one of the allowed values" });
const failure73 = (instancePath) => ({ instancePath, schemaPath:"#/properties/OTEL_EXPORTER_OTLP_ENDPOINT/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure74 = (instancePath) => ({ instancePath, schemaPath:"#/properties/OTEL_EXPORTER_OTLP_ENDPOINT/pattern",keyword:"pattern",params:{pattern: "^$|^https?://[^\\s?#]+$"},message:"must match pattern \""+"^$|^https?://[^\\s?#]+$"+"\"" });
const failure75 = (instancePath) => ({ instancePath, schemaPath:"#/properties/OTEL_EXPORTER_OTLP_TRACES_ENDPOINT/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure76 = (instancePath) => ({ instancePath, schemaPath:"#/properties/OTEL_EXPORTER_OTLP_TRACES_ENDPOINT/pattern",keyword:"pattern",params:{pattern: "^$|^https?://[^\\s?#]+$"},message:"must match pattern \""+"^$|^https?://[^\\s?#]+$"+"\"" });
const failure77 = (instancePath) => ({ instancePath, schemaPath:"#/properties/OTEL_EXPORTER_OTLP_PROTOCOL/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure78 = (instancePath) => ({ instancePath, schemaPath:"#/properties/OTEL_EXPORTER_OTLP_TRACES_PROTOCOL/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure79 = (instancePath) => ({ instancePath, schemaPath:"#/properties/OTEL_EXPORTER_OTLP_HEADERS/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure80 = (instancePath) => ({ instancePath, schemaPath:"#/properties/OTEL_SERVICE_NAME/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure81 = (instancePath) => ({ instancePath, schemaPath:"#/properties/OTEL_RESOURCE_ATTRIBUTES/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure82 = (instancePath) => ({ instancePath, schemaPath:"#/properties/OTEL_TRACES_SAMPLER/enum",keyword:"enum",params:{allowedValues: value9},message:"must be equal to one of the allowed values" });
const failure83 = (instancePath) => ({ instancePath, schemaPath:"#/properties/OTEL_TRACES_SAMPLER_ARG/type",keyword:"type",params:{type: "string"},message:"must be string" });
const failure84 = (instancePath) => ({ instancePath, schemaPath:"#/properties/OTEL_TRACES_SAMPLER_ARG/pattern",keyword:"pattern",params:{pattern: "^$|^(0|1|0?\\.\\d+|1\\.0+)$"},message:"must match pattern \""+"^$|^(0|1|0?\\.\\d+|1\\.0+)$"+"\"" });
const failure85 = (instancePath) => ({ instancePath, schemaPath:"#/properties/OTEL_TRACES_EXPORTER/enum",keyword:"enum",params:{allowedValues: value10},message:"must be equal to one of the allowed values" });
const failure86 = (instancePath) => ({ instancePath, schemaPath:"#/properties/OTEL_SDK_DISABLED/enum",keyword:"enum",params:{allowedValues: value11},message:"must be equal to one of the allowed values" });
const failure87 = (instancePath) => ({ instancePath, schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object" });
const value0 = {"HOST":{"type":"string","default":"127.0.0.1","minLength":1},"PORT":{"type":"integer","minimum":0,"maximum":65535,"default":3000},"DRAIN_SECONDS":{"type":"integer","minimum":0,"maximum":600,"default":0},"DATA_DIR":{"type":"string","default":"./data","minLength":1},"DATABASE_URL":{"type":"string","default":"","pattern":"^$|^file:.|^postgres(ql)?://."},"SEED":{"enum":["","demo","none"],"default":""},"LOG_LEVEL":{"enum":["fatal","error","warn","info","debug","trace","silent"],"default":"info"},"CORS_ORIGINS":{"type":"string","default":""},"TRUST_PROXY":{"type":"string","default":""},"PUBLIC_URL":{"type":"string","default":"","pattern":"^$|^https?://[^\\s?#]+$"},"AUDIT_KEYS":{"type":"string","default":"","pattern":"^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"},"IDEMPOTENCY_TTL_HOURS":{"type":"integer","minimum":1,"maximum":8760,"default":24},"DEPRECATION_FORMAT":{"enum":["rfc9745","legacy"],"default":"rfc9745"},"SUNSET":{"enum":["on","off"],"default":"on"},"METRICS":{"enum":["on","off"],"default":"on"},"METRICS_TOKEN":{"type":"string","default":"","pattern":"^$|^[\\x21-\\x7e]{16,}$"},"CURSOR_KEYS":{"type":"string","default":"","pattern":"^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"},"TOKEN_KEYS":{"type":"string","default":"","pattern":"^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"},"CSRF_KEYS":{"type":"string","default":"","pattern":"^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"},"WEBHOOK_KEYS":{"type":"string","default":"","pattern":"^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$"},"ADMIN_EMAIL":{"type":"string","default":""},"ADMIN_PASSWORD":{"type":"string","default":""},"RATE_LIMIT":{"enum":["on","count","off"],"default":"on"},"REDIS_URL":{"type":"string","default":"","pattern":"^$|^rediss?://."},"SMTP_URL":{"type":"string","default":"","pattern":"^$|^smtps?://[^\\s/?#]+$"},"MAIL_FROM":{"type":"string","default":"","pattern":"^$|^[^\\r\\n]+$"},"PASSWORD_RESET_URL":{"type":"string","default":"","pattern":"^$|^https?://[^\\s]+$"},"REVIEWS_REQUIRE_PURCHASE":{"type":"boolean","default":false},"SHIPPING":{"type":"string","default":"","pattern":"^$|^(KRW|USD|JPY):\\d+(:\\d+)?(,(KRW|USD|JPY):\\d+(:\\d+)?)*$"},"NODE_ENV":{"enum":["","development","test","production"],"default":""},"PAYMENT_PROVIDER":{"enum":["","sandbox","http","toss","stripe"],"default":""},"PAYMENT_DEADLINE_MS":{"type":"integer","minimum":1,"maximum":60000,"default":10000},"ALLOW_SANDBOX":{"enum":["","0","1"],"default":""},"SANDBOX_PORT":{"type":"string","default":"","pattern":"^\\d{0,5}$"},"SANDBOX_SECRET":{"type":"string","default":"","pattern":"^$|^[!-~]{16,}$"},"PAYMENT_HTTP_URL":{"type":"string","default":"","pattern":"^$|^https://[^\\s?#]+$|^http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?(/[^\\s?#]*)?$"},"PAYMENT_HTTP_SECRET":{"type":"string","default":"","pattern":"^$|^[!-~]{16,}$"},"PAYMENT_HTTP_EVENT_SECRET":{"type":"string","default":"","pattern":"^$|^[!-~]{16,}$"},"TOSS_SECRET_KEY":{"type":"string","default":"","pattern":"^$|^[!-~]{16,}$"},"STRIPE_SECRET_KEY":{"type":"string","default":"","pattern":"^$|^[!-~]{16,}$"},"STRIPE_EVENT_SECRET":{"type":"string","default":"","pattern":"^$|^[!-~]{16,}$"},"ALLOW_PRIVATE_WEBHOOKS":{"enum":["","0","1"],"default":""},"OTEL_EXPORTER_OTLP_ENDPOINT":{"type":"string","default":"","pattern":"^$|^https?://[^\\s?#]+$"},"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT":{"type":"string","default":"","pattern":"^$|^https?://[^\\s?#]+$"},"OTEL_EXPORTER_OTLP_PROTOCOL":{"type":"string","default":""},"OTEL_EXPORTER_OTLP_TRACES_PROTOCOL":{"type":"string","default":""},"OTEL_EXPORTER_OTLP_HEADERS":{"type":"string","default":""},"OTEL_SERVICE_NAME":{"type":"string","default":""},"OTEL_RESOURCE_ATTRIBUTES":{"type":"string","default":""},"OTEL_TRACES_SAMPLER":{"enum":["","always_on","parentbased_always_on","always_off","parentbased_always_off","traceidratio","parentbased_traceidratio"],"default":""},"OTEL_TRACES_SAMPLER_ARG":{"type":"string","default":"","pattern":"^$|^(0|1|0?\\.\\d+|1\\.0+)$"},"OTEL_TRACES_EXPORTER":{"enum":["","otlp","none"],"default":""},"OTEL_SDK_DISABLED":{"enum":["","true","false"],"default":""}};
const value1 = ["","demo","none"];
const value2 = ["fatal","error","warn","info","debug","trace","silent"];
const value3 = ["rfc9745","legacy"];
const value4 = ["on","off"];
const value5 = ["on","count","off"];
const value6 = ["","development","test","production"];
const value7 = ["","sandbox","http","toss","stripe"];
const value8 = ["","0","1"];
const value9 = ["","always_on","parentbased_always_on","always_off","parentbased_always_off","traceidratio","parentbased_traceidratio"];
const value10 = ["","otlp","none"];
const value11 = ["","true","false"];
export const check = validate10;
const func2 = Object.prototype.hasOwnProperty;
const func3 = module0.default;
const pattern0 = new RegExp("^$|^file:.|^postgres(ql)?://.", "u");
const pattern1 = new RegExp("^$|^https?://[^\\s?#]+$", "u");
const pattern2 = new RegExp("^$|^[^\\s,]{32,}(\\s*,\\s*[^\\s,]{32,})*$", "u");
const pattern3 = new RegExp("^$|^[\\x21-\\x7e]{16,}$", "u");
const pattern8 = new RegExp("^$|^rediss?://.", "u");
const pattern9 = new RegExp("^$|^smtps?://[^\\s/?#]+$", "u");
const pattern10 = new RegExp("^$|^[^\\r\\n]+$", "u");
const pattern11 = new RegExp("^$|^https?://[^\\s]+$", "u");
const pattern12 = new RegExp("^$|^(KRW|USD|JPY):\\d+(:\\d+)?(,(KRW|USD|JPY):\\d+(:\\d+)?)*$", "u");
const pattern13 = new RegExp("^\\d{0,5}$", "u");
const pattern14 = new RegExp("^$|^[!-~]{16,}$", "u");
const pattern15 = new RegExp("^$|^https://[^\\s?#]+$|^http://(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?(/[^\\s?#]*)?$", "u");
const pattern23 = new RegExp("^$|^(0|1|0?\\.\\d+|1\\.0+)$", "u");
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.HOST === undefined){
data.HOST = "127.0.0.1";
}
if(data.PORT === undefined){
data.PORT = 3000;
}
if(data.DRAIN_SECONDS === undefined){
data.DRAIN_SECONDS = 0;
}
if(data.DATA_DIR === undefined){
data.DATA_DIR = "./data";
}
if(data.DATABASE_URL === undefined){
data.DATABASE_URL = "";
}
if(data.SEED === undefined){
data.SEED = "";
}
if(data.LOG_LEVEL === undefined){
data.LOG_LEVEL = "info";
}
if(data.CORS_ORIGINS === undefined){
data.CORS_ORIGINS = "";
}
if(data.TRUST_PROXY === undefined){
data.TRUST_PROXY = "";
}
if(data.PUBLIC_URL === undefined){
data.PUBLIC_URL = "";
}
if(data.AUDIT_KEYS === undefined){
data.AUDIT_KEYS = "";
}
if(data.IDEMPOTENCY_TTL_HOURS === undefined){
data.IDEMPOTENCY_TTL_HOURS = 24;
}
if(data.DEPRECATION_FORMAT === undefined){
data.DEPRECATION_FORMAT = "rfc9745";
}
if(data.SUNSET === undefined){
data.SUNSET = "on";
}
if(data.METRICS === undefined){
data.METRICS = "on";
}
if(data.METRICS_TOKEN === undefined){
data.METRICS_TOKEN = "";
}
if(data.CURSOR_KEYS === undefined){
data.CURSOR_KEYS = "";
}
if(data.TOKEN_KEYS === undefined){
data.TOKEN_KEYS = "";
}
if(data.CSRF_KEYS === undefined){
data.CSRF_KEYS = "";
}
if(data.WEBHOOK_KEYS === undefined){
data.WEBHOOK_KEYS = "";
}
if(data.ADMIN_EMAIL === undefined){
data.ADMIN_EMAIL = "";
}
if(data.ADMIN_PASSWORD === undefined){
data.ADMIN_PASSWORD = "";
}
if(data.RATE_LIMIT === undefined){
data.RATE_LIMIT = "on";
}
if(data.REDIS_URL === undefined){
data.REDIS_URL = "";
}
if(data.SMTP_URL === undefined){
data.SMTP_URL = "";
}
if(data.MAIL_FROM === undefined){
data.MAIL_FROM = "";
}
if(data.PASSWORD_RESET_URL === undefined){
data.PASSWORD_RESET_URL = "";
}
if(data.REVIEWS_REQUIRE_PURCHASE === undefined){
data.REVIEWS_REQUIRE_PURCHASE = false;
}
if(data.SHIPPING === undefined){
data.SHIPPING = "";
}
if(data.NODE_ENV === undefined){
data.NODE_ENV = "";
}
if(data.PAYMENT_PROVIDER === undefined){
data.PAYMENT_PROVIDER = "";
}
if(data.PAYMENT_DEADLINE_MS === undefined){
data.PAYMENT_DEADLINE_MS = 10000;
}
if(data.ALLOW_SANDBOX === undefined){
data.ALLOW_SANDBOX = "";
}
if(data.SANDBOX_PORT === undefined){
data.SANDBOX_PORT = "";
}
if(data.SANDBOX_SECRET === undefined){
data.SANDBOX_SECRET = "";
}
if(data.PAYMENT_HTTP_URL === undefined){
data.PAYMENT_HTTP_URL = "";
}
if(data.PAYMENT_HTTP_SECRET === undefined){
data.PAYMENT_HTTP_SECRET = "";
}
if(data.PAYMENT_HTTP_EVENT_SECRET === undefined){
data.PAYMENT_HTTP_EVENT_SECRET = "";
}
if(data.TOSS_SECRET_KEY === undefined){
data.TOSS_SECRET_KEY = "";
}
if(data.STRIPE_SECRET_KEY === undefined){
data.STRIPE_SECRET_KEY = "";
}
if(data.STRIPE_EVENT_SECRET === undefined){
data.STRIPE_EVENT_SECRET = "";
}
if(data.ALLOW_PRIVATE_WEBHOOKS === undefined){
data.ALLOW_PRIVATE_WEBHOOKS = "";
}
if(data.OTEL_EXPORTER_OTLP_ENDPOINT === undefined){
data.OTEL_EXPORTER_OTLP_ENDPOINT = "";
}
if(data.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT === undefined){
data.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT = "";
}
if(data.OTEL_EXPORTER_OTLP_PROTOCOL === undefined){
data.OTEL_EXPORTER_OTLP_PROTOCOL = "";
}
if(data.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL === undefined){
data.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL = "";
}
if(data.OTEL_EXPORTER_OTLP_HEADERS === undefined){
data.OTEL_EXPORTER_OTLP_HEADERS = "";
}
if(data.OTEL_SERVICE_NAME === undefined){
data.OTEL_SERVICE_NAME = "";
}
if(data.OTEL_RESOURCE_ATTRIBUTES === undefined){
data.OTEL_RESOURCE_ATTRIBUTES = "";
}
if(data.OTEL_TRACES_SAMPLER === undefined){
data.OTEL_TRACES_SAMPLER = "";
}
if(data.OTEL_TRACES_SAMPLER_ARG === undefined){
data.OTEL_TRACES_SAMPLER_ARG = "";
}
if(data.OTEL_TRACES_EXPORTER === undefined){
data.OTEL_TRACES_EXPORTER = "";
}
if(data.OTEL_SDK_DISABLED === undefined){
data.OTEL_SDK_DISABLED = "";
}
for(const key0 in data){
if(!(func2.call(value0, key0))){
delete data[key0];
}
}
let data0 = data.HOST;
if(typeof data0 !== "string"){
let dataType0 = typeof data0;
let coerced0 = undefined;
if(!(coerced0 !== undefined)){
if(dataType0 == "number" || dataType0 == "boolean"){
coerced0 = "" + data0;
}
else if(data0 === null){
coerced0 = "";
}
else {
(vErrors ??= []).push(failure0(instancePath+"/HOST"));
errors++;
}
}
if(coerced0 !== undefined){
data0 = coerced0;
if(data !== undefined){
data["HOST"] = coerced0;
}
}
}
if(typeof data0 === "string"){
if(func3(data0) < 1){
(vErrors ??= []).push(failure1(instancePath+"/HOST"));
errors++;
}
}
let data1 = data.PORT;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
let dataType1 = typeof data1;
let coerced1 = undefined;
if(!(coerced1 !== undefined)){
if(dataType1 === "boolean" || data1 === null
              || (dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))){
coerced1 = +data1;
}
else {
(vErrors ??= []).push(failure2(instancePath+"/PORT"));
errors++;
}
}
if(coerced1 !== undefined){
data1 = coerced1;
if(data !== undefined){
data["PORT"] = coerced1;
}
}
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
(vErrors ??= []).push(failure3(instancePath+"/PORT"));
errors++;
}
if(data1 < 0 || isNaN(data1)){
(vErrors ??= []).push(failure4(instancePath+"/PORT"));
errors++;
}
}
let data2 = data.DRAIN_SECONDS;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
let dataType2 = typeof data2;
let coerced2 = undefined;
if(!(coerced2 !== undefined)){
if(dataType2 === "boolean" || data2 === null
              || (dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))){
coerced2 = +data2;
}
else {
(vErrors ??= []).push(failure5(instancePath+"/DRAIN_SECONDS"));
errors++;
}
}
if(coerced2 !== undefined){
data2 = coerced2;
if(data !== undefined){
data["DRAIN_SECONDS"] = coerced2;
}
}
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 600 || isNaN(data2)){
(vErrors ??= []).push(failure6(instancePath+"/DRAIN_SECONDS"));
errors++;
}
if(data2 < 0 || isNaN(data2)){
(vErrors ??= []).push(failure7(instancePath+"/DRAIN_SECONDS"));
errors++;
}
}
let data3 = data.DATA_DIR;
if(typeof data3 !== "string"){
let dataType3 = typeof data3;
let coerced3 = undefined;
if(!(coerced3 !== undefined)){
if(dataType3 == "number" || dataType3 == "boolean"){
coerced3 = "" + data3;
}
else if(data3 === null){
coerced3 = "";
}
else {
(vErrors ??= []).push(failure8(instancePath+"/DATA_DIR"));
errors++;
}
}
if(coerced3 !== undefined){
data3 = coerced3;
if(data !== undefined){
data["DATA_DIR"] = coerced3;
}
}
}
if(typeof data3 === "string"){
if(func3(data3) < 1){
(vErrors ??= []).push(failure9(instancePath+"/DATA_DIR"));
errors++;
}
}
let data4 = data.DATABASE_URL;
if(typeof data4 !== "string"){
let dataType4 = typeof data4;
let coerced4 = undefined;
if(!(coerced4 !== undefined)){
if(dataType4 == "number" || dataType4 == "boolean"){
coerced4 = "" + data4;
}
else if(data4 === null){
coerced4 = "";
}
else {
(vErrors ??= []).push(failure10(instancePath+"/DATABASE_URL"));
errors++;
}
}
if(coerced4 !== undefined){
data4 = coerced4;
if(data !== undefined){
data["DATABASE_URL"] = coerced4;
}
}
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
(vErrors ??= []).push(failure11(instancePath+"/DATABASE_URL"));
errors++;
}
}
let data5 = data.SEED;
if(!(((data5 === "") || (data5 === "demo")) || (data5 === "none"))){
(vErrors ??= []).push(failure12(instancePath+"/SEED"));
errors++;
}
let data6 = data.LOG_LEVEL;
if(!(((((((data6 === "fatal") || (data6 === "error")) || (data6 === "warn")) || (data6 === "info")) || (data6 === "debug")) || (data6 === "trace")) || (data6 === "silent"))){
(vErrors ??= []).push(failure13(instancePath+"/LOG_LEVEL"));
errors++;
}
let data7 = data.CORS_ORIGINS;
if(typeof data7 !== "string"){
let dataType5 = typeof data7;
let coerced5 = undefined;
if(!(coerced5 !== undefined)){
if(dataType5 == "number" || dataType5 == "boolean"){
coerced5 = "" + data7;
}
else if(data7 === null){
coerced5 = "";
}
else {
(vErrors ??= []).push(failure14(instancePath+"/CORS_ORIGINS"));
errors++;
}
}
if(coerced5 !== undefined){
data7 = coerced5;
if(data !== undefined){
data["CORS_ORIGINS"] = coerced5;
}
}
}
let data8 = data.TRUST_PROXY;
if(typeof data8 !== "string"){
let dataType6 = typeof data8;
let coerced6 = undefined;
if(!(coerced6 !== undefined)){
if(dataType6 == "number" || dataType6 == "boolean"){
coerced6 = "" + data8;
}
else if(data8 === null){
coerced6 = "";
}
else {
(vErrors ??= []).push(failure15(instancePath+"/TRUST_PROXY"));
errors++;
}
}
if(coerced6 !== undefined){
data8 = coerced6;
if(data !== undefined){
data["TRUST_PROXY"] = coerced6;
}
}
}
let data9 = data.PUBLIC_URL;
if(typeof data9 !== "string"){
let dataType7 = typeof data9;
let coerced7 = undefined;
if(!(coerced7 !== undefined)){
if(dataType7 == "number" || dataType7 == "boolean"){
coerced7 = "" + data9;
}
else if(data9 === null){
coerced7 = "";
}
else {
(vErrors ??= []).push(failure16(instancePath+"/PUBLIC_URL"));
errors++;
}
}
if(coerced7 !== undefined){
data9 = coerced7;
if(data !== undefined){
data["PUBLIC_URL"] = coerced7;
}
}
}
if(typeof data9 === "string"){
if(!pattern1.test(data9)){
(vErrors ??= []).push(failure17(instancePath+"/PUBLIC_URL"));
errors++;
}
}
let data10 = data.AUDIT_KEYS;
if(typeof data10 !== "string"){
let dataType8 = typeof data10;
let coerced8 = undefined;
if(!(coerced8 !== undefined)){
if(dataType8 == "number" || dataType8 == "boolean"){
coerced8 = "" + data10;
}
else if(data10 === null){
coerced8 = "";
}
else {
(vErrors ??= []).push(failure18(instancePath+"/AUDIT_KEYS"));
errors++;
}
}
if(coerced8 !== undefined){
data10 = coerced8;
if(data !== undefined){
data["AUDIT_KEYS"] = coerced8;
}
}
}
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
(vErrors ??= []).push(failure19(instancePath+"/AUDIT_KEYS"));
errors++;
}
}
let data11 = data.IDEMPOTENCY_TTL_HOURS;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
let dataType9 = typeof data11;
let coerced9 = undefined;
if(!(coerced9 !== undefined)){
if(dataType9 === "boolean" || data11 === null
              || (dataType9 === "string" && data11 && data11 == +data11 && !(data11 % 1))){
coerced9 = +data11;
}
else {
(vErrors ??= []).push(failure20(instancePath+"/IDEMPOTENCY_TTL_HOURS"));
errors++;
}
}
if(coerced9 !== undefined){
data11 = coerced9;
if(data !== undefined){
data["IDEMPOTENCY_TTL_HOURS"] = coerced9;
}
}
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 8760 || isNaN(data11)){
(vErrors ??= []).push(failure21(instancePath+"/IDEMPOTENCY_TTL_HOURS"));
errors++;
}
if(data11 < 1 || isNaN(data11)){
(vErrors ??= []).push(failure22(instancePath+"/IDEMPOTENCY_TTL_HOURS"));
errors++;
}
}
let data12 = data.DEPRECATION_FORMAT;
if(!((data12 === "rfc9745") || (data12 === "legacy"))){
(vErrors ??= []).push(failure23(instancePath+"/DEPRECATION_FORMAT"));
errors++;
}
let data13 = data.SUNSET;
if(!((data13 === "on") || (data13 === "off"))){
(vErrors ??= []).push(failure24(instancePath+"/SUNSET"));
errors++;
}
let data14 = data.METRICS;
if(!((data14 === "on") || (data14 === "off"))){
(vErrors ??= []).push(failure25(instancePath+"/METRICS"));
errors++;
}
let data15 = data.METRICS_TOKEN;
if(typeof data15 !== "string"){
let dataType10 = typeof data15;
let coerced10 = undefined;
if(!(coerced10 !== undefined)){
if(dataType10 == "number" || dataType10 == "boolean"){
coerced10 = "" + data15;
}
else if(data15 === null){
coerced10 = "";
}
else {
(vErrors ??= []).push(failure26(instancePath+"/METRICS_TOKEN"));
errors++;
}
}
if(coerced10 !== undefined){
data15 = coerced10;
if(data !== undefined){
data["METRICS_TOKEN"] = coerced10;
}
}
}
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
(vErrors ??= []).push(failure27(instancePath+"/METRICS_TOKEN"));
errors++;
}
}
let data16 = data.CURSOR_KEYS;
if(typeof data16 !== "string"){
let dataType11 = typeof data16;
let coerced11 = undefined;
if(!(coerced11 !== undefined)){
if(dataType11 == "number" || dataType11 == "boolean"){
coerced11 = "" + data16;
}
else if(data16 === null){
coerced11 = "";
}
else {
(vErrors ??= []).push(failure28(instancePath+"/CURSOR_KEYS"));
errors++;
}
}
if(coerced11 !== undefined){
data16 = coerced11;
if(data !== undefined){
data["CURSOR_KEYS"] = coerced11;
}
}
}
if(typeof data16 === "string"){
if(!pattern2.test(data16)){
(vErrors ??= []).push(failure29(instancePath+"/CURSOR_KEYS"));
errors++;
}
}
let data17 = data.TOKEN_KEYS;
if(typeof data17 !== "string"){
let dataType12 = typeof data17;
let coerced12 = undefined;
if(!(coerced12 !== undefined)){
if(dataType12 == "number" || dataType12 == "boolean"){
coerced12 = "" + data17;
}
else if(data17 === null){
coerced12 = "";
}
else {
(vErrors ??= []).push(failure30(instancePath+"/TOKEN_KEYS"));
errors++;
}
}
if(coerced12 !== undefined){
data17 = coerced12;
if(data !== undefined){
data["TOKEN_KEYS"] = coerced12;
}
}
}
if(typeof data17 === "string"){
if(!pattern2.test(data17)){
(vErrors ??= []).push(failure31(instancePath+"/TOKEN_KEYS"));
errors++;
}
}
let data18 = data.CSRF_KEYS;
if(typeof data18 !== "string"){
let dataType13 = typeof data18;
let coerced13 = undefined;
if(!(coerced13 !== undefined)){
if(dataType13 == "number" || dataType13 == "boolean"){
coerced13 = "" + data18;
}
else if(data18 === null){
coerced13 = "";
}
else {
(vErrors ??= []).push(failure32(instancePath+"/CSRF_KEYS"));
errors++;
}
}
if(coerced13 !== undefined){
data18 = coerced13;
if(data !== undefined){
data["CSRF_KEYS"] = coerced13;
}
}
}
if(typeof data18 === "string"){
if(!pattern2.test(data18)){
(vErrors ??= []).push(failure33(instancePath+"/CSRF_KEYS"));
errors++;
}
}
let data19 = data.WEBHOOK_KEYS;
if(typeof data19 !== "string"){
let dataType14 = typeof data19;
let coerced14 = undefined;
if(!(coerced14 !== undefined)){
if(dataType14 == "number" || dataType14 == "boolean"){
coerced14 = "" + data19;
}
else if(data19 === null){
coerced14 = "";
}
else {
(vErrors ??= []).push(failure34(instancePath+"/WEBHOOK_KEYS"));
errors++;
}
}
if(coerced14 !== undefined){
data19 = coerced14;
if(data !== undefined){
data["WEBHOOK_KEYS"] = coerced14;
}
}
}
if(typeof data19 === "string"){
if(!pattern2.test(data19)){
(vErrors ??= []).push(failure35(instancePath+"/WEBHOOK_KEYS"));
errors++;
}
}
let data20 = data.ADMIN_EMAIL;
if(typeof data20 !== "string"){
let dataType15 = typeof data20;
let coerced15 = undefined;
if(!(coerced15 !== undefined)){
if(dataType15 == "number" || dataType15 == "boolean"){
coerced15 = "" + data20;
}
else if(data20 === null){
coerced15 = "";
}
else {
(vErrors ??= []).push(failure36(instancePath+"/ADMIN_EMAIL"));
errors++;
}
}
if(coerced15 !== undefined){
data20 = coerced15;
if(data !== undefined){
data["ADMIN_EMAIL"] = coerced15;
}
}
}
let data21 = data.ADMIN_PASSWORD;
if(typeof data21 !== "string"){
let dataType16 = typeof data21;
let coerced16 = undefined;
if(!(coerced16 !== undefined)){
if(dataType16 == "number" || dataType16 == "boolean"){
coerced16 = "" + data21;
}
else if(data21 === null){
coerced16 = "";
}
else {
(vErrors ??= []).push(failure37(instancePath+"/ADMIN_PASSWORD"));
errors++;
}
}
if(coerced16 !== undefined){
data21 = coerced16;
if(data !== undefined){
data["ADMIN_PASSWORD"] = coerced16;
}
}
}
let data22 = data.RATE_LIMIT;
if(!(((data22 === "on") || (data22 === "count")) || (data22 === "off"))){
(vErrors ??= []).push(failure38(instancePath+"/RATE_LIMIT"));
errors++;
}
let data23 = data.REDIS_URL;
if(typeof data23 !== "string"){
let dataType17 = typeof data23;
let coerced17 = undefined;
if(!(coerced17 !== undefined)){
if(dataType17 == "number" || dataType17 == "boolean"){
coerced17 = "" + data23;
}
else if(data23 === null){
coerced17 = "";
}
else {
(vErrors ??= []).push(failure39(instancePath+"/REDIS_URL"));
errors++;
}
}
if(coerced17 !== undefined){
data23 = coerced17;
if(data !== undefined){
data["REDIS_URL"] = coerced17;
}
}
}
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
(vErrors ??= []).push(failure40(instancePath+"/REDIS_URL"));
errors++;
}
}
let data24 = data.SMTP_URL;
if(typeof data24 !== "string"){
let dataType18 = typeof data24;
let coerced18 = undefined;
if(!(coerced18 !== undefined)){
if(dataType18 == "number" || dataType18 == "boolean"){
coerced18 = "" + data24;
}
else if(data24 === null){
coerced18 = "";
}
else {
(vErrors ??= []).push(failure41(instancePath+"/SMTP_URL"));
errors++;
}
}
if(coerced18 !== undefined){
data24 = coerced18;
if(data !== undefined){
data["SMTP_URL"] = coerced18;
}
}
}
if(typeof data24 === "string"){
if(!pattern9.test(data24)){
(vErrors ??= []).push(failure42(instancePath+"/SMTP_URL"));
errors++;
}
}
let data25 = data.MAIL_FROM;
if(typeof data25 !== "string"){
let dataType19 = typeof data25;
let coerced19 = undefined;
if(!(coerced19 !== undefined)){
if(dataType19 == "number" || dataType19 == "boolean"){
coerced19 = "" + data25;
}
else if(data25 === null){
coerced19 = "";
}
else {
(vErrors ??= []).push(failure43(instancePath+"/MAIL_FROM"));
errors++;
}
}
if(coerced19 !== undefined){
data25 = coerced19;
if(data !== undefined){
data["MAIL_FROM"] = coerced19;
}
}
}
if(typeof data25 === "string"){
if(!pattern10.test(data25)){
(vErrors ??= []).push(failure44(instancePath+"/MAIL_FROM"));
errors++;
}
}
let data26 = data.PASSWORD_RESET_URL;
if(typeof data26 !== "string"){
let dataType20 = typeof data26;
let coerced20 = undefined;
if(!(coerced20 !== undefined)){
if(dataType20 == "number" || dataType20 == "boolean"){
coerced20 = "" + data26;
}
else if(data26 === null){
coerced20 = "";
}
else {
(vErrors ??= []).push(failure45(instancePath+"/PASSWORD_RESET_URL"));
errors++;
}
}
if(coerced20 !== undefined){
data26 = coerced20;
if(data !== undefined){
data["PASSWORD_RESET_URL"] = coerced20;
}
}
}
if(typeof data26 === "string"){
if(!pattern11.test(data26)){
(vErrors ??= []).push(failure46(instancePath+"/PASSWORD_RESET_URL"));
errors++;
}
}
let data27 = data.REVIEWS_REQUIRE_PURCHASE;
if(typeof data27 !== "boolean"){
let coerced21 = undefined;
if(!(coerced21 !== undefined)){
if(data27 === "false" || data27 === 0 || data27 === null){
coerced21 = false;
}
else if(data27 === "true" || data27 === 1){
coerced21 = true;
}
else {
(vErrors ??= []).push(failure47(instancePath+"/REVIEWS_REQUIRE_PURCHASE"));
errors++;
}
}
if(coerced21 !== undefined){
data27 = coerced21;
if(data !== undefined){
data["REVIEWS_REQUIRE_PURCHASE"] = coerced21;
}
}
}
let data28 = data.SHIPPING;
if(typeof data28 !== "string"){
let dataType22 = typeof data28;
let coerced22 = undefined;
if(!(coerced22 !== undefined)){
if(dataType22 == "number" || dataType22 == "boolean"){
coerced22 = "" + data28;
}
else if(data28 === null){
coerced22 = "";
}
else {
(vErrors ??= []).push(failure48(instancePath+"/SHIPPING"));
errors++;
}
}
if(coerced22 !== undefined){
data28 = coerced22;
if(data !== undefined){
data["SHIPPING"] = coerced22;
}
}
}
if(typeof data28 === "string"){
if(!pattern12.test(data28)){
(vErrors ??= []).push(failure49(instancePath+"/SHIPPING"));
errors++;
}
}
let data29 = data.NODE_ENV;
if(!((((data29 === "") || (data29 === "development")) || (data29 === "test")) || (data29 === "production"))){
(vErrors ??= []).push(failure50(instancePath+"/NODE_ENV"));
errors++;
}
let data30 = data.PAYMENT_PROVIDER;
if(!(((((data30 === "") || (data30 === "sandbox")) || (data30 === "http")) || (data30 === "toss")) || (data30 === "stripe"))){
(vErrors ??= []).push(failure51(instancePath+"/PAYMENT_PROVIDER"));
errors++;
}
let data31 = data.PAYMENT_DEADLINE_MS;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
let dataType23 = typeof data31;
let coerced23 = undefined;
if(!(coerced23 !== undefined)){
if(dataType23 === "boolean" || data31 === null
              || (dataType23 === "string" && data31 && data31 == +data31 && !(data31 % 1))){
coerced23 = +data31;
}
else {
(vErrors ??= []).push(failure52(instancePath+"/PAYMENT_DEADLINE_MS"));
errors++;
}
}
if(coerced23 !== undefined){
data31 = coerced23;
if(data !== undefined){
data["PAYMENT_DEADLINE_MS"] = coerced23;
}
}
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 60000 || isNaN(data31)){
(vErrors ??= []).push(failure53(instancePath+"/PAYMENT_DEADLINE_MS"));
errors++;
}
if(data31 < 1 || isNaN(data31)){
(vErrors ??= []).push(failure54(instancePath+"/PAYMENT_DEADLINE_MS"));
errors++;
}
}
let data32 = data.ALLOW_SANDBOX;
if(!(((data32 === "") || (data32 === "0")) || (data32 === "1"))){
(vErrors ??= []).push(failure55(instancePath+"/ALLOW_SANDBOX"));
errors++;
}
let data33 = data.SANDBOX_PORT;
if(typeof data33 !== "string"){
let dataType24 = typeof data33;
let coerced24 = undefined;
if(!(coerced24 !== undefined)){
if(dataType24 == "number" || dataType24 == "boolean"){
coerced24 = "" + data33;
}
else if(data33 === null){
coerced24 = "";
}
else {
(vErrors ??= []).push(failure56(instancePath+"/SANDBOX_PORT"));
errors++;
}
}
if(coerced24 !== undefined){
data33 = coerced24;
if(data !== undefined){
data["SANDBOX_PORT"] = coerced24;
}
}
}
if(typeof data33 === "string"){
if(!pattern13.test(data33)){
(vErrors ??= []).push(failure57(instancePath+"/SANDBOX_PORT"));
errors++;
}
}
let data34 = data.SANDBOX_SECRET;
if(typeof data34 !== "string"){
let dataType25 = typeof data34;
let coerced25 = undefined;
if(!(coerced25 !== undefined)){
if(dataType25 == "number" || dataType25 == "boolean"){
coerced25 = "" + data34;
}
else if(data34 === null){
coerced25 = "";
}
else {
(vErrors ??= []).push(failure58(instancePath+"/SANDBOX_SECRET"));
errors++;
}
}
if(coerced25 !== undefined){
data34 = coerced25;
if(data !== undefined){
data["SANDBOX_SECRET"] = coerced25;
}
}
}
if(typeof data34 === "string"){
if(!pattern14.test(data34)){
(vErrors ??= []).push(failure59(instancePath+"/SANDBOX_SECRET"));
errors++;
}
}
let data35 = data.PAYMENT_HTTP_URL;
if(typeof data35 !== "string"){
let dataType26 = typeof data35;
let coerced26 = undefined;
if(!(coerced26 !== undefined)){
if(dataType26 == "number" || dataType26 == "boolean"){
coerced26 = "" + data35;
}
else if(data35 === null){
coerced26 = "";
}
else {
(vErrors ??= []).push(failure60(instancePath+"/PAYMENT_HTTP_URL"));
errors++;
}
}
if(coerced26 !== undefined){
data35 = coerced26;
if(data !== undefined){
data["PAYMENT_HTTP_URL"] = coerced26;
}
}
}
if(typeof data35 === "string"){
if(!pattern15.test(data35)){
(vErrors ??= []).push(failure61(instancePath+"/PAYMENT_HTTP_URL"));
errors++;
}
}
let data36 = data.PAYMENT_HTTP_SECRET;
if(typeof data36 !== "string"){
let dataType27 = typeof data36;
let coerced27 = undefined;
if(!(coerced27 !== undefined)){
if(dataType27 == "number" || dataType27 == "boolean"){
coerced27 = "" + data36;
}
else if(data36 === null){
coerced27 = "";
}
else {
(vErrors ??= []).push(failure62(instancePath+"/PAYMENT_HTTP_SECRET"));
errors++;
}
}
if(coerced27 !== undefined){
data36 = coerced27;
if(data !== undefined){
data["PAYMENT_HTTP_SECRET"] = coerced27;
}
}
}
if(typeof data36 === "string"){
if(!pattern14.test(data36)){
(vErrors ??= []).push(failure63(instancePath+"/PAYMENT_HTTP_SECRET"));
errors++;
}
}
let data37 = data.PAYMENT_HTTP_EVENT_SECRET;
if(typeof data37 !== "string"){
let dataType28 = typeof data37;
let coerced28 = undefined;
if(!(coerced28 !== undefined)){
if(dataType28 == "number" || dataType28 == "boolean"){
coerced28 = "" + data37;
}
else if(data37 === null){
coerced28 = "";
}
else {
(vErrors ??= []).push(failure64(instancePath+"/PAYMENT_HTTP_EVENT_SECRET"));
errors++;
}
}
if(coerced28 !== undefined){
data37 = coerced28;
if(data !== undefined){
data["PAYMENT_HTTP_EVENT_SECRET"] = coerced28;
}
}
}
if(typeof data37 === "string"){
if(!pattern14.test(data37)){
(vErrors ??= []).push(failure65(instancePath+"/PAYMENT_HTTP_EVENT_SECRET"));
errors++;
}
}
let data38 = data.TOSS_SECRET_KEY;
if(typeof data38 !== "string"){
let dataType29 = typeof data38;
let coerced29 = undefined;
if(!(coerced29 !== undefined)){
if(dataType29 == "number" || dataType29 == "boolean"){
coerced29 = "" + data38;
}
else if(data38 === null){
coerced29 = "";
}
else {
(vErrors ??= []).push(failure66(instancePath+"/TOSS_SECRET_KEY"));
errors++;
}
}
if(coerced29 !== undefined){
data38 = coerced29;
if(data !== undefined){
data["TOSS_SECRET_KEY"] = coerced29;
}
}
}
if(typeof data38 === "string"){
if(!pattern14.test(data38)){
(vErrors ??= []).push(failure67(instancePath+"/TOSS_SECRET_KEY"));
errors++;
}
}
let data39 = data.STRIPE_SECRET_KEY;
if(typeof data39 !== "string"){
let dataType30 = typeof data39;
let coerced30 = undefined;
if(!(coerced30 !== undefined)){
if(dataType30 == "number" || dataType30 == "boolean"){
coerced30 = "" + data39;
}
else if(data39 === null){
coerced30 = "";
}
else {
(vErrors ??= []).push(failure68(instancePath+"/STRIPE_SECRET_KEY"));
errors++;
}
}
if(coerced30 !== undefined){
data39 = coerced30;
if(data !== undefined){
data["STRIPE_SECRET_KEY"] = coerced30;
}
}
}
if(typeof data39 === "string"){
if(!pattern14.test(data39)){
(vErrors ??= []).push(failure69(instancePath+"/STRIPE_SECRET_KEY"));
errors++;
}
}
let data40 = data.STRIPE_EVENT_SECRET;
if(typeof data40 !== "string"){
let dataType31 = typeof data40;
let coerced31 = undefined;
if(!(coerced31 !== undefined)){
if(dataType31 == "number" || dataType31 == "boolean"){
coerced31 = "" + data40;
}
else if(data40 === null){
coerced31 = "";
}
else {
(vErrors ??= []).push(failure70(instancePath+"/STRIPE_EVENT_SECRET"));
errors++;
}
}
if(coerced31 !== undefined){
data40 = coerced31;
if(data !== undefined){
data["STRIPE_EVENT_SECRET"] = coerced31;
}
}
}
if(typeof data40 === "string"){
if(!pattern14.test(data40)){
(vErrors ??= []).push(failure71(instancePath+"/STRIPE_EVENT_SECRET"));
errors++;
}
}
let data41 = data.ALLOW_PRIVATE_WEBHOOKS;
if(!(((data41 === "") || (data41 === "0")) || (data41 === "1"))){
(vErrors ??= []).push(failure72(instancePath+"/ALLOW_PRIVATE_WEBHOOKS"));
errors++;
}
let data42 = data.OTEL_EXPORTER_OTLP_ENDPOINT;
if(typeof data42 !== "string"){
let dataType32 = typeof data42;
let coerced32 = undefined;
if(!(coerced32 !== undefined)){
if(dataType32 == "number" || dataType32 == "boolean"){
coerced32 = "" + data42;
}
else if(data42 === null){
coerced32 = "";
}
else {
(vErrors ??= []).push(failure73(instancePath+"/OTEL_EXPORTER_OTLP_ENDPOINT"));
errors++;
}
}
if(coerced32 !== undefined){
data42 = coerced32;
if(data !== undefined){
data["OTEL_EXPORTER_OTLP_ENDPOINT"] = coerced32;
}
}
}
if(typeof data42 === "string"){
if(!pattern1.test(data42)){
(vErrors ??= []).push(failure74(instancePath+"/OTEL_EXPORTER_OTLP_ENDPOINT"));
errors++;
}
}
let data43 = data.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT;
if(typeof data43 !== "string"){
let dataType33 = typeof data43;
let coerced33 = undefined;
if(!(coerced33 !== undefined)){
if(dataType33 == "number" || dataType33 == "boolean"){
coerced33 = "" + data43;
}
else if(data43 === null){
coerced33 = "";
}
else {
(vErrors ??= []).push(failure75(instancePath+"/OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"));
errors++;
}
}
if(coerced33 !== undefined){
data43 = coerced33;
if(data !== undefined){
data["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"] = coerced33;
}
}
}
if(typeof data43 === "string"){
if(!pattern1.test(data43)){
(vErrors ??= []).push(failure76(instancePath+"/OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"));
errors++;
}
}
let data44 = data.OTEL_EXPORTER_OTLP_PROTOCOL;
if(typeof data44 !== "string"){
let dataType34 = typeof data44;
let coerced34 = undefined;
if(!(coerced34 !== undefined)){
if(dataType34 == "number" || dataType34 == "boolean"){
coerced34 = "" + data44;
}
else if(data44 === null){
coerced34 = "";
}
else {
(vErrors ??= []).push(failure77(instancePath+"/OTEL_EXPORTER_OTLP_PROTOCOL"));
errors++;
}
}
if(coerced34 !== undefined){
data44 = coerced34;
if(data !== undefined){
data["OTEL_EXPORTER_OTLP_PROTOCOL"] = coerced34;
}
}
}
let data45 = data.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL;
if(typeof data45 !== "string"){
let dataType35 = typeof data45;
let coerced35 = undefined;
if(!(coerced35 !== undefined)){
if(dataType35 == "number" || dataType35 == "boolean"){
coerced35 = "" + data45;
}
else if(data45 === null){
coerced35 = "";
}
else {
(vErrors ??= []).push(failure78(instancePath+"/OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"));
errors++;
}
}
if(coerced35 !== undefined){
data45 = coerced35;
if(data !== undefined){
data["OTEL_EXPORTER_OTLP_TRACES_PROTOCOL"] = coerced35;
}
}
}
let data46 = data.OTEL_EXPORTER_OTLP_HEADERS;
if(typeof data46 !== "string"){
let dataType36 = typeof data46;
let coerced36 = undefined;
if(!(coerced36 !== undefined)){
if(dataType36 == "number" || dataType36 == "boolean"){
coerced36 = "" + data46;
}
else if(data46 === null){
coerced36 = "";
}
else {
(vErrors ??= []).push(failure79(instancePath+"/OTEL_EXPORTER_OTLP_HEADERS"));
errors++;
}
}
if(coerced36 !== undefined){
data46 = coerced36;
if(data !== undefined){
data["OTEL_EXPORTER_OTLP_HEADERS"] = coerced36;
}
}
}
let data47 = data.OTEL_SERVICE_NAME;
if(typeof data47 !== "string"){
let dataType37 = typeof data47;
let coerced37 = undefined;
if(!(coerced37 !== undefined)){
if(dataType37 == "number" || dataType37 == "boolean"){
coerced37 = "" + data47;
}
else if(data47 === null){
coerced37 = "";
}
else {
(vErrors ??= []).push(failure80(instancePath+"/OTEL_SERVICE_NAME"));
errors++;
}
}
if(coerced37 !== undefined){
data47 = coerced37;
if(data !== undefined){
data["OTEL_SERVICE_NAME"] = coerced37;
}
}
}
let data48 = data.OTEL_RESOURCE_ATTRIBUTES;
if(typeof data48 !== "string"){
let dataType38 = typeof data48;
let coerced38 = undefined;
if(!(coerced38 !== undefined)){
if(dataType38 == "number" || dataType38 == "boolean"){
coerced38 = "" + data48;
}
else if(data48 === null){
coerced38 = "";
}
else {
(vErrors ??= []).push(failure81(instancePath+"/OTEL_RESOURCE_ATTRIBUTES"));
errors++;
}
}
if(coerced38 !== undefined){
data48 = coerced38;
if(data !== undefined){
data["OTEL_RESOURCE_ATTRIBUTES"] = coerced38;
}
}
}
let data49 = data.OTEL_TRACES_SAMPLER;
if(!(((((((data49 === "") || (data49 === "always_on")) || (data49 === "parentbased_always_on")) || (data49 === "always_off")) || (data49 === "parentbased_always_off")) || (data49 === "traceidratio")) || (data49 === "parentbased_traceidratio"))){
(vErrors ??= []).push(failure82(instancePath+"/OTEL_TRACES_SAMPLER"));
errors++;
}
let data50 = data.OTEL_TRACES_SAMPLER_ARG;
if(typeof data50 !== "string"){
let dataType39 = typeof data50;
let coerced39 = undefined;
if(!(coerced39 !== undefined)){
if(dataType39 == "number" || dataType39 == "boolean"){
coerced39 = "" + data50;
}
else if(data50 === null){
coerced39 = "";
}
else {
(vErrors ??= []).push(failure83(instancePath+"/OTEL_TRACES_SAMPLER_ARG"));
errors++;
}
}
if(coerced39 !== undefined){
data50 = coerced39;
if(data !== undefined){
data["OTEL_TRACES_SAMPLER_ARG"] = coerced39;
}
}
}
if(typeof data50 === "string"){
if(!pattern23.test(data50)){
(vErrors ??= []).push(failure84(instancePath+"/OTEL_TRACES_SAMPLER_ARG"));
errors++;
}
}
let data51 = data.OTEL_TRACES_EXPORTER;
if(!(((data51 === "") || (data51 === "otlp")) || (data51 === "none"))){
(vErrors ??= []).push(failure85(instancePath+"/OTEL_TRACES_EXPORTER"));
errors++;
}
let data52 = data.OTEL_SDK_DISABLED;
if(!(((data52 === "") || (data52 === "true")) || (data52 === "false"))){
(vErrors ??= []).push(failure86(instancePath+"/OTEL_SDK_DISABLED"));
errors++;
}
}
else {
(vErrors ??= []).push(failure87(instancePath));
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
