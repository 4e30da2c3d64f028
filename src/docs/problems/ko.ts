// When each error occurs and what to do about it, in Korean.

import type { ProblemHelp } from './problem-help.ts'

export const koreanHelp: ProblemHelp = {
  bad_request: [
    '본문이 올바른 JSON이 아니거나, multipart 본문을 해석할 수 없거나, 경로·쿼리의 퍼센트 인코딩이 잘못되었습니다.',
    '본문을 UTF-8 JSON이나 완전한 폼으로 보내고, 경로와 쿼리를 인코딩하세요.',
  ],
  duplicate_key: [
    'JSON 객체에 같은 멤버가 두 번 있거나, `__proto__`, `constructor`, `prototype`이라는 멤버가 있습니다.',
    '각 멤버를 문서에 있는 이름으로 한 번만 보내세요.',
  ],
  invalid_request: [
    '토큰 요청의 형식이 잘못되었거나, 파라미터가 없거나 반복되었습니다.',
    '`grant_type`이 있는 urlencoded 폼을 보내고, 파라미터는 한 번씩, 클라이언트는 한 곳에만 넣으세요.',
  ],
  unsupported_grant_type: [
    '`client_credentials`가 아닌 grant_type으로 토큰을 요청했습니다.',
    '`grant_type=client_credentials`를 보내세요.',
  ],
  invalid_scope: [
    '존재하지 않거나 클라이언트에 부여되지 않은 스코프를 요청했습니다.',
    '클라이언트의 스코프를 공백 하나로 구분해 요청하거나, `scope`를 생략하세요.',
  ],
  invalid_cursor: [
    '커서가 변경되었거나 더 이상 유효하지 않거나, 다른 필터 또는 정렬로 만들어졌습니다.',
    '커서 없이 처음부터 시작하고, 이후에는 `links.next`를 그대로 따라가세요.',
  ],
  idempotency_key_required: [
    '키가 필요한 작업인데 키를 보내지 않았습니다.',
    'UUID 같은 새 임의 값을 `Idempotency-Key`에 넣고, 재시도할 때마다 같은 값을 보내세요.',
  ],
  idempotency_key_invalid: ['키가 눈에 보이는 ASCII 문자 1~255자가 아닙니다.', 'UUID를 사용하세요.'],
  version_mismatch: [
    'Accept-Version 또는 벤더 미디어 타입이 경로와 다른 버전을 가리킵니다.',
    '헤더를 빼거나 경로와 같은 버전을 쓰세요.',
  ],
  unauthorized: ['인증 정보를 보내지 않았습니다.', '로그인한 뒤 액세스 토큰을 `Authorization: Bearer`로 보내세요.'],
  invalid_credentials: [
    '이메일 또는 비밀번호가 틀렸습니다. 두 경우의 메시지는 같습니다.',
    '둘 다 확인하세요. 로그인 횟수는 제한되므로 여러 번 실패하면 기다리세요.',
  ],
  invalid_token: [
    '토큰의 서명, 대상 또는 형식이 잘못되었거나, 토큰이 폐기되었거나, 리프레시 토큰을 두 번 사용했습니다.',
    '다시 로그인하고, 가장 새로운 리프레시 토큰만 보관하세요.',
  ],
  token_expired: ['액세스 토큰이 만료되었습니다.', '리프레시 토큰으로 새 액세스 토큰을 받아 요청을 다시 보내세요.'],
  invalid_signature: [
    '결제사 이벤트의 서명 또는 시각이 잘못되었습니다.',
    '결제사와 공유한 비밀 키와 보내는 쪽의 시계를 확인하세요.',
  ],
  payment_declined: [
    '결제사가 거절했습니다. 이유는 `data.decline_code`에 있습니다.',
    '다른 결제 수단을 새 키와 함께 보내세요. 주문은 미결제 상태로 남아 있습니다.',
  ],
  forbidden: [
    '인증 정보에 필요한 권한이 없습니다. 필요한 권한은 `data.required`에 있습니다.',
    '그 권한을 가진 사용자로 로그인하거나, 로그인할 때 권한을 요청하세요.',
  ],
  account_disabled: ['올바른 비밀번호를 보냈지만 계정이 비활성화되어 있습니다.', '상점 관리자에게 문의하세요.'],
  not_resource_owner: [
    '공개된 리소스이지만 다른 사람이 작성했습니다(리뷰).',
    '직접 작성한 것만 변경하세요. 직원은 리뷰를 숨길 수 있습니다.',
  ],
  review_purchase_required: [
    '이 상품을 구매하지 않았습니다. REVIEWS_REQUIRE_PURCHASE가 true일 때만 발생합니다.',
    '상품이 포함된 주문을 결제한 뒤 리뷰를 작성하세요.',
  ],
  invalid_client: [
    '알 수 없거나 폐기되었거나 만료된 API 클라이언트이거나, 시크릿이 틀렸습니다.',
    '`client_id`와 시크릿을 확인하세요. 시크릿은 관리자가 새로 발급할 수 있습니다.',
  ],
  user_required: [
    '사람에 관한 작업을 API 클라이언트의 인증 정보로 요청했습니다.',
    '사용자로 로그인하세요. API 클라이언트는 사람이 아니라 상점을 위해 동작합니다.',
  ],
  csrf_failed: [
    '세션 쿠키로 보낸 변경 요청에 유효한 CSRF 토큰이 없거나, 다른 사이트에서 보냈습니다.',
    '로그인할 때 받은 토큰을 `X-CSRF-Token`에 넣어, 서버가 허용하는 출처에서 보내세요.',
  ],
  not_found: [
    '리소스가 없거나, 삭제되었거나, 비활성 상태이거나, 다른 사용자의 것입니다.',
    'ID와 조회 권한을 확인하세요. 재시도해도 결과는 같습니다.',
  ],
  route_not_found: ['존재하지 않는 경로입니다.', '경로를 문서와 비교하세요. 경로 끝에는 슬래시를 붙이지 않습니다.'],
  method_not_allowed: [
    '이 경로에서는 이 메서드를 쓸 수 없습니다. 가능한 메서드는 `Allow`에 있습니다.',
    '`Allow`에 있는 메서드를 쓰세요.',
  ],
  not_acceptable: [
    'Accept가 가능한 형식을 모두 제외했거나, Accept-Version이 알 수 없는 버전입니다.',
    '`application/json`을 받거나, `data.available`에 있는 버전을 쓰세요.',
  ],
  request_timeout: ['요청이 제시간에 도착하지 않았습니다.', '더 나은 연결에서, 또는 더 작게 나누어 다시 보내세요.'],
  version_conflict: [
    '본문의 version 또는 예상 재고가 현재 값과 다릅니다.',
    '리소스를 다시 읽고 변경을 반영한 뒤 새 version과 함께 보내세요.',
  ],
  duplicate_email: ['다른 사용자가 이 이메일을 쓰고 있습니다.', '이 주소로 로그인하거나 다른 주소로 가입하세요.'],
  duplicate_sku: ['삭제되지 않은 다른 상품이 이 SKU를 쓰고 있습니다.', '다른 SKU를 쓰거나 그 상품을 변경하세요.'],
  duplicate_slug: ['다른 카테고리가 이 슬러그를 쓰고 있습니다.', '다른 슬러그를 쓰세요.'],
  review_already_exists: [
    '이미 이 상품의 리뷰를 썼습니다. 그 리뷰는 `data.review_id`입니다.',
    '기존 리뷰를 수정하세요.',
  ],
  insufficient_stock: [
    '재고가 부족합니다. `data.lines`에 `item_id`, `requested`, `available`이 있습니다.',
    '남은 수량만큼 주문하거나 나중에 다시 시도하세요.',
  ],
  item_unavailable: [
    '주문한 상품이 비활성 상태이거나 삭제되었습니다. 해당 상품은 `data.item_ids`에 있습니다.',
    '그 상품을 주문에서 빼세요.',
  ],
  pending_order_limit: [
    '결제하지 않은 주문이 이미 세 건입니다. 동시에 재고를 예약할 수 있는 최대 수입니다.',
    '먼저 주문을 결제하거나 취소하세요. 결제하지 않은 주문은 15분 뒤 자동으로 취소됩니다.',
  ],
  webhook_endpoint_limit: [
    '웹훅 엔드포인트의 수가 한도에 이르렀습니다.',
    '쓰지 않는 엔드포인트를 삭제하세요. 엔드포인트 하나로 모든 이벤트를 받을 수 있습니다.',
  ],
  webhook_endpoint_paused: [
    '웹훅 엔드포인트가 일시 중지되어 있어 아무것도 보내지 않습니다.',
    '먼저 엔드포인트를 다시 시작하세요. 중지된 이유는 `paused_reason`에 있습니다.',
  ],
  price_changed: [
    'expected_total 또는 expected_price가 현재 가격과 다릅니다. 차이는 `data.lines`에 있습니다.',
    '새 가격을 보여 주고, 견적을 다시 받아 그 합계로 주문하세요.',
  ],
  invalid_state_transition: [
    '현재 상태에서는 할 수 없습니다. `data`에 `from`, `to`, `allowed`가 있습니다.',
    '리소스를 다시 읽으세요. 가능한 다음 상태는 `data.allowed`에 있습니다.',
  ],
  payment_already_exists: ['주문에 이미 진행 중인 결제가 있습니다.', '`data.payment_id`의 결제를 계속 진행하세요.'],
  payment_busy: [
    '이 결제의 다른 매입, 취소 또는 환불이 진행 중입니다.',
    '`Retry-After` 이후 같은 요청을 같은 키로 다시 보내세요.',
  ],
  idempotency_in_progress: [
    '같은 키의 요청이 아직 진행 중입니다.',
    '`Retry-After` 이후 같은 요청을 같은 키로 다시 보내세요.',
  ],
  stock_below_reserved: [
    '재고가 예약된 수량보다 적어지거나 0보다 작아집니다.',
    '더 적게 줄이거나, 주문이 결제 또는 취소될 때까지 기다리세요.',
  ],
  category_in_use: [
    '카테고리에 상품이나 하위 카테고리가 있습니다. 개수는 `data`에 있습니다.',
    '상품과 하위 카테고리를 먼저 옮기세요.',
  ],
  category_cycle: ['상위 카테고리가 자기 자신이거나 하위 카테고리입니다.', '하위가 아닌 카테고리를 상위로 지정하세요.'],
  file_in_use: ['상품이 이 파일을 쓰고 있습니다.', '먼저 상품의 `image_ids`에서 파일을 빼세요.'],
  open_orders: [
    '사용자의 주문이나 결제 중 아직 끝나지 않은 것이 있습니다. `data`에 각각 최대 20개까지 있습니다.',
    '`data`에 있는 주문과 결제를 취소하거나, 배송과 정산이 끝날 때까지 기다리세요.',
  ],
  invalid_reset_token: [
    '비밀번호 재설정 토큰을 찾을 수 없거나, 이미 사용했거나, 만료되었거나, 더 새로운 토큰이 있습니다.',
    '재설정을 다시 요청하고, 가장 최근 메일의 링크를 30분 안에 사용하세요.',
  ],
  last_admin: ['활성 관리자가 한 명도 남지 않게 됩니다.', '먼저 다른 사용자를 관리자로 지정하세요.'],
  idempotency_conflict: [
    '이 키는 다른 요청에 사용되었습니다.',
    '새 요청에는 새 키를 쓰세요. 재시도라면 처음과 똑같은 요청을 보내세요.',
  ],
  version_sunset: [
    '작업의 종료일이 지났습니다. 다음 버전은 `Link`에 있습니다.',
    '`Link`의 버전으로 옮기세요. 방법은 마이그레이션 가이드에 있습니다.',
  ],
  precondition_failed: [
    'If-Match가 현재 엔터티 태그와 다릅니다.',
    '리소스를 다시 읽고 변경을 반영한 뒤 새 `ETag`와 함께 보내세요.',
  ],
  payload_too_large: ['본문이 `data.max_bytes`보다 큽니다.', '`data.max_bytes`보다 작게 보내세요.'],
  uri_too_long: ['요청 주소가 너무 깁니다.', '파라미터의 수나 길이를 줄이세요.'],
  range_not_satisfiable: [
    '범위가 파일의 끝을 넘습니다. 파일 크기는 `data.size`입니다.',
    '`data.size` 안의 범위나 파일 전체를 요청하세요.',
  ],
  unsupported_media_type: [
    '이 작업은 이 Content-Type 또는 이 이미지 형식을 받지 않습니다.',
    '문서에 있는 미디어 타입으로 보내세요.',
  ],
  validation_failed: [
    '요청을 해석할 수 있지만 계약에 어긋납니다. `details`에 필드별 메시지가 있습니다.',
    '`details`의 필드를 고치세요. 프로그램은 `data.rules`에서 어긋난 규칙을 읽습니다.',
  ],
  currency_mismatch: [
    '주문의 상품들이 서로 다른 통화이거나, 결제의 통화가 주문과 다릅니다.',
    '한 주문에는 한 통화만 쓰고, 결제도 같은 통화로 하세요.',
  ],
  amount_mismatch: [
    '결제 금액이 결제할 금액 `data.amount_due`와 다릅니다.',
    '금액을 빼거나 `data.amount_due`를 보내세요.',
  ],
  refund_exceeds_captured: [
    '환불 금액이 너무 큽니다. `data`에 `captured`, `refunded`, `refundable`이 있습니다.',
    '`data.refundable` 이하로 환불하세요.',
  ],
  card_number_not_accepted: [
    'payment_method가 카드 번호처럼 보입니다.',
    '결제사가 카드로 만든 토큰을 보내세요. 이 API에 카드 번호를 보내면 안 됩니다.',
  ],
  invalid_file_content: [
    '파일이 선언된 형식이 아니거나, 이미지가 아니거나, 픽셀 제한을 넘습니다.',
    'JPEG, PNG, WebP 이미지를 맞는 형식으로 올리세요. 이유는 `data.reason`에 있습니다.',
  ],
  precondition_required: ['이 작업에는 If-Match가 필요합니다.', '리소스를 읽고 그 `ETag`를 `If-Match`로 보내세요.'],
  rate_limited: [
    '`data.class` 등급의 한도 `data.limit`을 넘었습니다.',
    '`Retry-After`만큼 기다리세요. 남은 횟수는 모든 응답의 `RateLimit`에 있습니다.',
  ],
  headers_too_large: ['요청 헤더가 너무 큽니다.', '헤더의 수나 크기를 줄이세요. 대개 쿠키가 원인입니다.'],
  internal_error: [
    '예상하지 못한 오류입니다. 요청 ID만 반환됩니다.',
    '같은 키로 한 번 다시 시도하세요. 계속되면 `request_id`를 알려 주세요.',
  ],
  not_implemented: ['서버가 모르는 메서드입니다.', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS 중 하나를 쓰세요.'],
  payment_provider_error: [
    '결제사가 서버 오류, 읽을 수 없는 응답 또는 규격에 어긋난 응답을 보냈습니다.',
    '`Retry-After` 이후 같은 키로 다시 시도하세요. 두 번 결제되지 않습니다.',
  ],
  payment_provider_unavailable: [
    '결제사가 연결을 거부하거나 응답하지 않거나, 서킷 브레이커가 열려 있습니다.',
    '`Retry-After` 이후 같은 키로 다시 시도하세요. 두 번 결제되지 않습니다.',
  ],
  timeout: [
    '작업의 시간 제한을 넘었습니다. 변경된 것은 없습니다.',
    '`Retry-After` 이후 다시 시도하고, 항목 수를 줄이거나 필터를 좁히세요.',
  ],
  service_unavailable: [
    '데이터베이스나 Redis에 연결할 수 없거나, 서버가 종료되는 중입니다.',
    '`Retry-After` 이후 다시 시도하세요.',
  ],
}
