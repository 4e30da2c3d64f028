# A day with what openapi-generator (ruby) makes of the rendering; the client is in lib/ beside this file.

require 'json'
require 'securerandom'
require 'shop_api'

def check(is, what)
  raise what.inspect unless is
end

def key
  SecureRandom.uuid
end

def refused
  yield
  raise 'not refused'
rescue ShopApi::ApiError => refusal
  ShopApi::ErrorEnvelope.build_from_hash(JSON.parse(refusal.response_body, symbolize_names: true)).error
end

def enter(who, url)
  config = ShopApi::Configuration.new
  config.scheme, config.host = url.split('://')
  config.base_path = ''
  client = ShopApi::ApiClient.new(config)
  asked = ShopApi::LoginRequest.new(email: "#{who}@shop.example", password: ENV.fetch("SHOP_#{who.upcase}"))
  config.access_token = ShopApi::AuthApi.new(client).login(asked).access_token
  client
end

url = ENV.fetch('SHOP_URL')
staff = enter('staff', url)
customer = enter('customer', url)
puts 'log in'

items = ShopApi::ItemsApi.new(staff)
page = items.list_items(currency: 'KRW', sort: '-price', size: 2)
check(!page.items[0].name.empty?, page)
puts 'list'

price = ShopApi::Money.new(amount: 1000, currency: 'KRW')
draft = ShopApi::ItemCreate.new(name: 'Day lamp', price: price, stock: 3)
item = items.create_item(draft, idempotency_key: key)
puts 'create'

edit = ShopApi::ItemPatch.new(name: 'Day lamp, blue')
check(items.update_item(item.id, edit, if_match: item.etag).name == 'Day lamp, blue', 'not edited')
late = refused { items.update_item(item.id, edit, if_match: item.etag) }
check(late.code == 'precondition_failed', late)
puts 'edit with If-Match'

files = ShopApi::FilesApi.new(staff)
file = files.upload_file(File.new(ENV.fetch('SHOP_PICTURE')))
check(files.get_file(file.id).size.positive?, 'an empty picture')
puts 'upload'

orders = ShopApi::OrdersApi.new(customer)
asked = lambda do |quantity|
  ShopApi::OrderCreate.new(lines: [ShopApi::OrderLineInput.new(item_id: item.id, quantity: quantity)])
end
order = orders.create_order(key, asked.call(2))
puts 'order'

short = refused { orders.create_order(key, asked.call(9)) }
check(short.code == 'insufficient_stock' && short.data.lines[0].available == 1, short)
puts '409 with data'

paying = ShopApi::PaymentCreate.new(order_id: order.id, payment_method: 'card_ok', capture: true)
payment = ShopApi::PaymentsApi.new(customer).create_payment(key, paying)
check(payment.status == 'captured', payment)
puts 'pay'

part = ShopApi::RefundCreate.new(amount: ShopApi::RequestedAmount.new(amount: 500, currency: 'KRW'))
refund = ShopApi::PaymentsApi.new(staff).create_refund(payment.id, key, part)
check(refund.amount.amount == 500, refund)
puts 'refund'

# It checks names itself, and does not know the categories.
unknown = ShopApi::ItemCreate.new(name: 'Day lamp', price: price, category_id: 999_999)
wrong = refused { items.create_item(unknown, idempotency_key: key) }
check(!wrong.details['category_id'].empty?, wrong)
puts '422 with details'

future = enter('customer', ENV.fetch('SHOP_FUTURE_URL'))
check(ShopApi::UsersApi.new(future).get_me.role == 'new_value', 'another role')
check(ShopApi::OrdersApi.new(future).get_order(order.id).id == order.id, 'another order')
later = ShopApi::ItemsApi.new(future)
check(!later.list_items.items.empty?, 'no items')
check(refused { later.get_item(999_999) }.code == 'new_value', 'another code')
puts 'values and members that are new'
