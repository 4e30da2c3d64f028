// A day with what openapi-generator (kotlin, jvm-okhttp4) makes of the rendering.
package day

import com.fasterxml.jackson.module.kotlin.readValue
import java.io.File
import java.util.UUID
import org.openapitools.client.apis.AuthApi
import org.openapitools.client.apis.FilesApi
import org.openapitools.client.apis.ItemsApi
import org.openapitools.client.apis.OrdersApi
import org.openapitools.client.apis.PaymentsApi
import org.openapitools.client.apis.UsersApi
import org.openapitools.client.infrastructure.ApiClient
import org.openapitools.client.infrastructure.ClientError
import org.openapitools.client.infrastructure.ClientException
import org.openapitools.client.infrastructure.Serializer
import org.openapitools.client.models.*

fun env(name: String): String = System.getenv(name)

fun key(): String = UUID.randomUUID().toString()

fun refused(ask: () -> Unit): ErrorBody {
  try {
    ask()
  } catch (refusal: ClientException) {
    val body = (refusal.response as ClientError<*>).body as String
    return Serializer.jacksonObjectMapper.readValue<ErrorEnvelope>(body).error
  }
  throw AssertionError("not refused")
}

/** The token of the requests that follow: this client has one for all. */
fun enter(who: String, url: String) {
  ApiClient.accessToken = null
  val asked = LoginRequest(email = "$who@shop.example", password = env("SHOP_${who.uppercase()}"))
  ApiClient.accessToken = AuthApi(url).login(asked).accessToken
}

fun main() {
  val url = env("SHOP_URL")
  enter("staff", url)
  println("log in")

  val items = ItemsApi(url)
  val page = items.listItems(currency = Currency.KRW, sort = "-price", size = 2)
  check(page.items[0].name.isNotEmpty()) { page }
  println("list")

  val price = Money(amount = 1000, currency = "KRW")
  val item = items.createItem(ItemCreate(name = "Day lamp", price = price, stock = 3), idempotencyKey = key())
  println("create")

  val edit = ItemPatch(name = "Day lamp, blue")
  check(items.updateItem(item.id, edit, ifMatch = item.etag).name == "Day lamp, blue")
  val late = refused { items.updateItem(item.id, edit, ifMatch = item.etag) }
  check(late.code == "precondition_failed") { late }
  println("edit with If-Match")

  val files = FilesApi(url)
  val file = files.uploadFile(File(env("SHOP_PICTURE")))
  check(files.getFile(file.id).length() > 0) { "an empty picture" }
  println("upload")

  enter("customer", url)
  val orders = OrdersApi(url)
  fun asked(quantity: Int) = OrderCreate(lines = listOf(OrderLineInput(itemId = item.id, quantity = quantity)))
  val order = orders.createOrder(key(), asked(2))
  println("order")

  val short = refused { orders.createOrder(key(), asked(9)) }
  check(short.code == "insufficient_stock" && short.data?.lines?.get(0)?.available == 1L) { short }
  println("409 with data")

  val payments = PaymentsApi(url)
  val paying = PaymentCreate(orderId = order.id, paymentMethod = "card_ok", capture = true)
  val payment = payments.createPayment(key(), paying)
  check(payment.status == "captured") { payment }
  println("pay")

  enter("staff", url)
  val part = RefundCreate(amount = RequestedAmount(amount = 500, currency = Currency.KRW))
  val refund = payments.createRefund(payment.id, key(), part)
  check(refund.amount.amount == 500L) { refund }
  println("refund")

  val wrong = refused { items.createItem(ItemCreate(name = "x", price = price), idempotencyKey = key()) }
  check(wrong.details["name"]!!.isNotEmpty()) { wrong }
  println("422 with details")

  val futureUrl = env("SHOP_FUTURE_URL")
  enter("customer", futureUrl)
  check(UsersApi(futureUrl).getMe().role == "new_value")
  check(OrdersApi(futureUrl).getOrder(order.id).id == order.id)
  val later = ItemsApi(futureUrl)
  check(later.listItems().items.isNotEmpty())
  check(refused { later.getItem(999999) }.code == "new_value")
  println("values and members that are new")
}
