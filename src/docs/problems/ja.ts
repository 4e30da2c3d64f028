// When each error occurs and what to do about it, in Japanese.

import type { ProblemHelp } from './problem-help.ts'

export const japaneseHelp: ProblemHelp = {
  bad_request: [
    '本文が正しいJSONでない、multipart本文を解釈できない、またはパスやクエリのパーセントエンコーディングが不正です。',
    '本文をUTF-8のJSONか完全なフォームで送り、パスとクエリをエンコードしてください。',
  ],
  duplicate_key: [
    'JSONオブジェクトに同じメンバーが二つあるか、`__proto__`、`constructor`、`prototype`というメンバーがあります。',
    '各メンバーをドキュメントにある名前で一度だけ送ってください。',
  ],
  invalid_request: [
    'トークンリクエストの形式が正しくないか、パラメーターが欠けているか重複しています。',
    '`grant_type`を含むurlencodedフォームを送り、各パラメーターは一度だけ、クライアントは一か所にだけ指定してください。',
  ],
  unsupported_grant_type: [
    '`client_credentials`以外のgrant_typeでトークンが要求されました。',
    '`grant_type=client_credentials`を送ってください。',
  ],
  invalid_scope: [
    '存在しない、またはクライアントに付与されていないスコープが要求されました。',
    'クライアントのスコープを半角スペース1つで区切って要求するか、`scope`を省略してください。',
  ],
  invalid_cursor: [
    'カーソルが変更されたか、期限切れか、別のフィルターや並び順で作られたものです。',
    'カーソルなしで最初から始め、その後は`links.next`をそのまま使ってください。',
  ],
  idempotency_key_required: [
    'キーが必要な操作ですが、送られていません。',
    'UUIDなどの新しいランダムな値を`Idempotency-Key`で送り、再試行でも同じ値を送ってください。',
  ],
  idempotency_key_invalid: ['キーが表示可能なASCII文字1～255文字ではありません。', 'UUIDを使ってください。'],
  version_mismatch: [
    'Accept-Versionまたはベンダーメディアタイプがパスと別のバージョンを指しています。',
    'ヘッダーを省くか、パスと同じバージョンを指定してください。',
  ],
  unauthorized: [
    '認証情報が送られていません。',
    'ログインし、アクセストークンを`Authorization: Bearer`で送ってください。',
  ],
  invalid_credentials: [
    'メールアドレスまたはパスワードが違います。どちらの場合もメッセージは同じです。',
    '両方を確認してください。ログイン回数は制限されるため、何度か失敗したら待ってください。',
  ],
  invalid_token: [
    'トークンの署名、対象、形式が不正か、失効したか、リフレッシュトークンが二度使われました。',
    'もう一度ログインし、最新のリフレッシュトークンだけを保管してください。',
  ],
  token_expired: [
    'アクセストークンの期限が切れました。',
    'リフレッシュトークンで新しいアクセストークンを取得し、もう一度送ってください。',
  ],
  invalid_signature: [
    '決済事業者のイベントの署名または時刻が不正です。',
    '決済事業者と共有する秘密鍵と、送信側の時計を確認してください。',
  ],
  payment_declined: [
    '決済事業者が拒否しました。理由は`data.decline_code`にあります。',
    '別の支払い方法を新しいキーで送ってください。注文はまだ待っています。',
  ],
  forbidden: [
    '認証情報に必要なスコープがありません。必要なスコープは`data.required`にあります。',
    'そのスコープを持つユーザーでログインするか、ログイン時に要求してください。',
  ],
  account_disabled: [
    '正しいパスワードですが、アカウントが無効になっています。',
    'ショップの管理者に問い合わせてください。',
  ],
  not_resource_owner: [
    '公開されたリソースですが、別の人が書いたものです（レビュー）。',
    '自分が書いたものだけを変更してください。スタッフはレビューを非表示にできます。',
  ],
  review_purchase_required: [
    'この商品を購入していません。REVIEWS_REQUIRE_PURCHASEがtrueのときだけ起こります。',
    '商品を含む注文の支払い後にレビューを書いてください。',
  ],
  invalid_client: [
    'APIクライアントが不明、失効済み、期限切れであるか、シークレットが正しくありません。',
    '`client_id`とシークレットを確認してください。シークレットは管理者が再発行できます。',
  ],
  user_required: [
    '人に関する操作が、APIクライアントの認証情報で要求されました。',
    'ユーザーとしてログインしてください。APIクライアントは個人ではなくショップのために動作します。',
  ],
  csrf_failed: [
    'セッションCookieによる変更リクエストに有効なCSRFトークンがないか、別のサイトから送られました。',
    'ログインで受け取ったトークンを`X-CSRF-Token`に入れ、許可されたオリジンから送ってください。',
  ],
  not_found: [
    'リソースが存在しない、削除された、無効になっている、または別のユーザーのものです。',
    'IDと閲覧権限を確認してください。再試行しても結果は同じです。',
  ],
  route_not_found: [
    'そのようなパスはありません。',
    'パスをドキュメントと比べてください。末尾にスラッシュは付きません。',
  ],
  method_not_allowed: [
    'このパスにそのメソッドはありません。使えるものは`Allow`にあります。',
    '`Allow`にあるメソッドを使ってください。',
  ],
  not_acceptable: [
    'Acceptが使える形式をすべて除外したか、Accept-Versionが未知のバージョンです。',
    '`application/json`を受け入れるか、`data.available`のバージョンを使ってください。',
  ],
  request_timeout: [
    'リクエストが時間内に届きませんでした。',
    'より良い接続で、または小さく分けて、もう一度送ってください。',
  ],
  version_conflict: [
    '本文のversionまたは想定在庫が現在の値と違います。',
    'リソースを読み直し、変更を反映して、新しいversionとともに送ってください。',
  ],
  duplicate_email: [
    '別のユーザーがこのメールアドレスを使っています。',
    'このアドレスでログインするか、別のアドレスで登録してください。',
  ],
  duplicate_sku: ['削除されていない別の商品がこのSKUを使っています。', '別のSKUを使うか、その商品を変更してください。'],
  duplicate_slug: ['別のカテゴリーがこのスラッグを使っています。', '別のスラッグを使ってください。'],
  review_already_exists: [
    'この商品のレビューは投稿済みです。そのレビューは`data.review_id`です。',
    '既存のレビューを変更してください。',
  ],
  insufficient_stock: [
    '在庫が足りません。`data.lines`に`item_id`、`requested`、`available`があります。',
    '在庫の範囲で注文するか、後でもう一度試してください。',
  ],
  item_unavailable: [
    '注文の商品が無効か削除されています。その商品は`data.item_ids`にあります。',
    'その商品を注文から外してください。',
  ],
  pending_order_limit: [
    '未払いの注文がすでに三件あります。同時に在庫を確保できる上限です。',
    '先に注文を支払うかキャンセルしてください。未払いの注文は15分後に自動でキャンセルされます。',
  ],
  price_changed: [
    'expected_totalまたはexpected_priceが現在の価格と違います。差は`data.lines`にあります。',
    '新しい価格を表示し、見積もりを取り直して、その合計で注文してください。',
  ],
  invalid_state_transition: [
    '現在の状態ではできません。`data`に`from`、`to`、`allowed`があります。',
    'リソースを読み直してください。次に可能な状態は`data.allowed`にあります。',
  ],
  payment_already_exists: ['注文にはすでに有効な支払いがあります。', '`data.payment_id`の支払いを続けてください。'],
  payment_busy: [
    'この支払いの別の売上確定、取消、返金が進行中です。',
    '`Retry-After`の後、同じリクエストを同じキーで送ってください。',
  ],
  idempotency_in_progress: [
    '同じキーのリクエストがまだ進行中です。',
    '`Retry-After`の後、同じリクエストを同じキーで送ってください。',
  ],
  stock_below_reserved: [
    '在庫が確保済みの数または0を下回ります。',
    '減らす数を小さくするか、注文の支払いやキャンセルを待ってください。',
  ],
  category_in_use: [
    'カテゴリーに商品または下位カテゴリーがあります。その数は`data`にあります。',
    '先に商品と下位カテゴリーを移してください。',
  ],
  category_cycle: [
    '親がカテゴリー自身か、その下位カテゴリーです。',
    'そのカテゴリーの下にないものを親に選んでください。',
  ],
  file_in_use: ['商品がこのファイルを使っています。', '先に商品の`image_ids`からファイルを外してください。'],
  invalid_reset_token: [
    'パスワード再設定トークンが存在しないか、使用済みか、期限切れか、より新しいものに置き換えられています。',
    '再設定をもう一度リクエストし、最新のメールにあるリンクを30分以内に使ってください。',
  ],
  last_admin: ['有効な管理者がいなくなります。', '先に別のユーザーを管理者にしてください。'],
  idempotency_conflict: [
    'このキーは別のリクエストに使われました。',
    '新しいリクエストには新しいキーを使ってください。再試行なら最初と同じ内容を送ってください。',
  ],
  version_sunset: [
    '操作の提供終了日を過ぎています。次のバージョンは`Link`にあります。',
    '`Link`のバージョンに移行してください。方法は移行ガイドにあります。',
  ],
  precondition_failed: [
    'If-Matchが現在のエンティティタグと一致しません。',
    'リソースを読み直し、変更を反映して、新しい`ETag`とともに送ってください。',
  ],
  payload_too_large: ['本文が`data.max_bytes`より大きいです。', '`data.max_bytes`より小さくしてください。'],
  uri_too_long: ['リクエストのアドレスが長すぎます。', 'パラメーターの数や長さを減らしてください。'],
  range_not_satisfiable: [
    '範囲がファイルの終わりを越えています。ファイルの大きさは`data.size`です。',
    '`data.size`以内の範囲か、ファイル全体を要求してください。',
  ],
  unsupported_media_type: [
    'この操作はこのContent-Type、またはこの種類の画像を受け付けません。',
    'ドキュメントにあるメディアタイプで送ってください。',
  ],
  validation_failed: [
    'リクエストは解釈できますが、契約に反しています。`details`に項目ごとのメッセージがあります。',
    '`details`の項目を直してください。プログラム向けの規則名は`data.rules`にあります。',
  ],
  currency_mismatch: [
    '注文の商品の通貨が異なるか、支払いの通貨が注文と違います。',
    '一つの注文には一つの通貨だけを使い、支払いも同じ通貨にしてください。',
  ],
  amount_mismatch: [
    '支払い金額が支払うべき金額`data.amount_due`と違います。',
    '金額を省くか、`data.amount_due`を送ってください。',
  ],
  refund_exceeds_captured: [
    '返金額が大きすぎます。`data`に`captured`、`refunded`、`refundable`があります。',
    '`data.refundable`以下で返金してください。',
  ],
  card_number_not_accepted: [
    'payment_methodがカード番号のようです。',
    '決済事業者がカードから作ったトークンを送ってください。このAPIにカード番号を送ってはいけません。',
  ],
  invalid_file_content: [
    'ファイルが宣言された種類でない、画像でない、または画素数の上限を超えています。',
    'JPEG、PNG、WebPの画像を正しい種類で送ってください。理由は`data.reason`にあります。',
  ],
  precondition_required: [
    'この操作にはIf-Matchが必要です。',
    'リソースを読み、その`ETag`を`If-Match`で送ってください。',
  ],
  rate_limited: [
    '区分`data.class`の上限`data.limit`を超えました。',
    '`Retry-After`だけ待ってください。残りの回数はすべての応答の`RateLimit`にあります。',
  ],
  headers_too_large: [
    'リクエストヘッダーが大きすぎます。',
    'ヘッダーの数や大きさを減らしてください。多くはCookieが原因です。',
  ],
  internal_error: [
    '予期しないエラーです。返されるのはリクエストIDだけです。',
    '同じキーで一度だけ再試行してください。続く場合は`request_id`を知らせてください。',
  ],
  not_implemented: [
    'サーバーが知らないメソッドです。',
    'GET、HEAD、POST、PUT、PATCH、DELETE、OPTIONSのいずれかを使ってください。',
  ],
  payment_provider_error: [
    '決済事業者がサーバーエラー、読めない応答、または約束と違う応答を返しました。',
    '`Retry-After`の後、同じキーで再試行してください。二重に請求されることはありません。',
  ],
  payment_provider_unavailable: [
    '決済事業者が接続を拒否したか、応答しないか、サーキットブレーカーが開いています。',
    '`Retry-After`の後、同じキーで再試行してください。二重に請求されることはありません。',
  ],
  timeout: [
    '操作の制限時間を超えました。何も変更されていません。',
    '`Retry-After`の後に再試行し、件数を減らすかフィルターを狭めてください。',
  ],
  service_unavailable: [
    'データベースまたはRedisに接続できないか、サーバーが終了処理中です。',
    '`Retry-After`の後に再試行してください。',
  ],
}
