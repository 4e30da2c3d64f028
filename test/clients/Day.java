// A day with what openapi-generator (java, native) makes of the rendering.
package day;

import java.io.File;
import java.util.List;
import java.util.UUID;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.*;
import org.openapitools.client.model.*;

public final class Day {
  private interface Refused {
    void ask() throws ApiException;
  }

  private static String env(String name) {
    return System.getenv(name);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static void check(boolean is, Object what) {
    if (!is) throw new AssertionError(what);
  }

  private static ErrorBody refused(ApiClient client, Refused call) throws Exception {
    try {
      call.ask();
    } catch (ApiException refusal) {
      return client.getObjectMapper().readValue(refusal.getResponseBody(), ErrorEnvelope.class).getError();
    }
    throw new AssertionError("not refused");
  }

  private static ApiClient enter(String who, String password, String url) throws ApiException {
    ApiClient client = new ApiClient();
    client.updateBaseUri(url);
    LoginRequest asked = new LoginRequest().email(who + "@shop.example").password(password);
    String token = new AuthApi(client).login(asked).getAccessToken();
    client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    return client;
  }

  public static void main(String[] args) throws Exception {
    ApiClient staff = enter("staff", env("SHOP_STAFF"), env("SHOP_URL"));
    ApiClient customer = enter("customer", env("SHOP_CUSTOMER"), env("SHOP_URL"));
    System.out.println("log in");

    ItemsApi items = new ItemsApi(staff);
    ItemPage page = items.listItems(
        ItemsApi.APIListItemsRequest.newBuilder().currency(Currency.KRW).sort("-price").size(2).build());
    check(!page.getItems().get(0).getName().isEmpty(), page);
    System.out.println("list");

    Money price = new Money().amount(1000L).currency("KRW");
    ItemCreate draft = new ItemCreate().name("Day lamp").price(price).stock(3L);
    Item item = items.createItem(
        ItemsApi.APICreateItemRequest.newBuilder().itemCreate(draft).idempotencyKey(key()).build());
    System.out.println("create");

    var edit = ItemsApi.APIUpdateItemRequest.newBuilder().itemId(item.getId()).ifMatch(item.getEtag())
        .itemPatch(new ItemPatch().name("Day lamp, blue")).build();
    check(items.updateItem(edit).getName().equals("Day lamp, blue"), "not edited");
    check(refused(staff, () -> items.updateItem(edit)).getCode().equals("precondition_failed"), "an old tag was taken");
    System.out.println("edit with If-Match");

    FilesApi files = new FilesApi(staff);
    UploadedFile file = files.uploadFile(
        FilesApi.APIUploadFileRequest.newBuilder()._file(new File(env("SHOP_PICTURE"))).build());
    File picture = files.getFile(FilesApi.APIGetFileRequest.newBuilder().fileId(file.getId()).build());
    check(picture.length() > 0, "an empty picture");
    System.out.println("upload");

    OrdersApi orders = new OrdersApi(customer);
    OrderCreate two = new OrderCreate().lines(List.of(new OrderLineInput().itemId(item.getId()).quantity(2)));
    Order order = orders.createOrder(
        OrdersApi.APICreateOrderRequest.newBuilder().idempotencyKey(key()).orderCreate(two).build());
    System.out.println("order");

    OrderCreate nine = new OrderCreate().lines(List.of(new OrderLineInput().itemId(item.getId()).quantity(9)));
    ErrorBody shortage = refused(customer, () -> orders.createOrder(
        OrdersApi.APICreateOrderRequest.newBuilder().idempotencyKey(key()).orderCreate(nine).build()));
    check(shortage.getCode().equals("insufficient_stock"), shortage);
    check(shortage.getData().getLines().get(0).getAvailable() == 1, shortage);
    System.out.println("409 with data");

    PaymentCreate paying = new PaymentCreate().orderId(order.getId()).paymentMethod("card_ok").capture(true);
    Payment payment = new PaymentsApi(customer).createPayment(
        PaymentsApi.APICreatePaymentRequest.newBuilder().idempotencyKey(key()).paymentCreate(paying).build());
    check(payment.getStatus().equals("captured"), payment);
    System.out.println("pay");

    RefundCreate part = new RefundCreate().amount(new RequestedAmount().amount(500L).currency(Currency.KRW));
    Refund refund = new PaymentsApi(staff).createRefund(PaymentsApi.APICreateRefundRequest.newBuilder()
        .paymentId(payment.getId()).idempotencyKey(key()).refundCreate(part).build());
    check(refund.getAmount().getAmount() == 500, refund);
    System.out.println("refund");

    ItemCreate wrong = new ItemCreate().name("x").price(price);
    ErrorBody violations = refused(staff, () -> items.createItem(
        ItemsApi.APICreateItemRequest.newBuilder().itemCreate(wrong).idempotencyKey(key()).build()));
    check(!violations.getDetails().get("name").isEmpty(), violations);
    System.out.println("422 with details");

    ApiClient future = enter("customer", env("SHOP_CUSTOMER"), env("SHOP_FUTURE_URL"));
    User me = new UsersApi(future).getMe(UsersApi.APIGetMeRequest.newBuilder().build());
    check(me.getRole().equals("new_value"), me);
    new OrdersApi(future).getOrder(OrdersApi.APIGetOrderRequest.newBuilder().orderId(order.getId()).build());
    ItemsApi later = new ItemsApi(future);
    check(!later.listItems(ItemsApi.APIListItemsRequest.newBuilder().build()).getItems().isEmpty(), "no items");
    ErrorBody unknown = refused(future, () -> later.getItem(
        ItemsApi.APIGetItemRequest.newBuilder().itemId(999999L).build()));
    check(unknown.getCode().equals("new_value"), unknown);
    System.out.println("values and members that are new");
  }
}
