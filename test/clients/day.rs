//! A day with what progenitor makes of the rendering; the client is the crate above this one.

use futures_util::TryStreamExt;
use reqwest::header::{AUTHORIZATION, HeaderMap};
use reqwest::multipart::{Form, Part};
use shop_api::types::*;
use shop_api::{Client, ClientInfo, Error, ResponseValue};
use std::error::Error as AnyError;
use std::num::{NonZeroU32, NonZeroU64};

type Any<T> = Result<T, Box<dyn AnyError>>;

fn env(name: &str) -> String {
    std::env::var(name).expect(name)
}

fn key() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// The body of a refusal.
fn refused<T: std::fmt::Debug>(answer: Result<ResponseValue<T>, Error<ErrorEnvelope>>) -> ErrorBody {
    match answer {
        Err(Error::ErrorResponse(refusal)) => refusal.into_inner().error,
        other => panic!("not refused: {other:?}"),
    }
}

async fn enter(who: &str, url: &str) -> Any<Client> {
    let password = env(&format!("SHOP_{}", who.to_uppercase()));
    let asked = LoginRequest::builder().email(format!("{who}@shop.example")).password(password);
    let login = Client::new(url).login().body(asked).send().await?;
    let token = login.access_token.as_ref().ok_or("no token")?;
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, format!("Bearer {}", token.as_str()).parse()?);
    let http = reqwest::Client::builder().default_headers(headers).build()?;
    Ok(Client::new_with_client(url, http))
}

/// Progenitor makes no forms: this one is sent by the client's own HTTP client.
async fn upload(client: &Client) -> Any<UploadedFile> {
    let picture = Part::bytes(std::fs::read(env("SHOP_PICTURE"))?).file_name("day.png");
    let url = format!("{}/api/v2/upload", client.baseurl());
    let answer = client.client().post(url).multipart(Form::new().part("file", picture)).send().await?;
    Ok(serde_json::from_slice(&answer.error_for_status()?.bytes().await?)?)
}

fn asked(item: &Item, quantity: u32) -> OrderCreate {
    let quantity = Quantity(NonZeroU32::new(quantity).expect("a quantity"));
    let line = OrderLineInput { expected_price: None, item_id: item.id.clone(), quantity };
    OrderCreate::builder().lines(vec![line]).try_into().expect("an order")
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Any<()> {
    let url = env("SHOP_URL");
    let staff = enter("staff", &url).await?;
    let customer = enter("customer", &url).await?;
    println!("log in");

    let size = NonZeroU32::new(2).ok_or("no size")?;
    let page = staff.list_items().currency("KRW").sort("-price").size(size).send().await?;
    assert!(!page.items[0].name.is_empty());
    println!("list");

    let price = Money { amount: MinorAmount(1000), currency: "KRW".into() };
    let draft = ItemCreate::builder().name("Day lamp").price(price).stock(3);
    let item = staff.create_item().idempotency_key(key()).body(draft).send().await?.into_inner();
    println!("create");

    let edit = || {
        let patch = ItemPatch::builder().name(ItemName::try_from("Day lamp, blue").expect("a name"));
        staff.update_item().item_id(item.id.clone()).if_match(item.etag.as_str()).body(patch)
    };
    assert_eq!(edit().send().await?.name.as_str(), "Day lamp, blue");
    assert_eq!(refused(edit().send().await).code.as_str(), "precondition_failed");
    println!("edit with If-Match");

    let file = upload(&staff).await?;
    let picture = staff.get_file().file_id(file.id).send().await?.into_inner();
    let bytes: Vec<_> = picture.into_inner().try_collect().await?;
    assert!(!bytes.concat().is_empty());
    println!("upload");

    let order = customer.create_order().idempotency_key(key()).body(asked(&item, 2)).send().await?.into_inner();
    println!("order");

    let short = refused(customer.create_order().idempotency_key(key()).body(asked(&item, 9)).send().await);
    let data = short.data.as_ref().ok_or("no data")?;
    let available = data.lines[0].available.as_ref().map(|count| **count);
    assert_eq!((short.code.as_str(), available), ("insufficient_stock", Some(1)));
    println!("409 with data");

    let paying = PaymentCreate::builder()
        .order_id(order.id.clone())
        .payment_method(PaymentCreatePaymentMethod::try_from("card_ok")?)
        .capture(true);
    let payment = customer.create_payment().idempotency_key(key()).body(paying).send().await?.into_inner();
    assert_eq!(payment.status.as_str(), "captured");
    println!("pay");

    let amount = RequestedAmount { amount: NonZeroU64::new(500).ok_or("no amount")?, currency: Currency::Krw };
    let part = RefundCreate::builder().amount(amount);
    let refunding = staff.create_refund().payment_id(payment.id.clone()).idempotency_key(key()).body(part);
    assert_eq!(refunding.send().await?.amount.amount, 500);
    println!("refund");

    // A name that is too short would not leave this client: it checks what it sends.
    let wrong = refused(staff.list_items().sort("price").send().await);
    assert!(!wrong.details["query.currency"].is_empty());
    println!("422 with details");

    let future = enter("customer", &env("SHOP_FUTURE_URL")).await?;
    assert_eq!(future.get_me().send().await?.role.as_str(), "new_value");
    assert_eq!(future.get_order().order_id(order.id.clone()).send().await?.id, order.id);
    assert!(!future.list_items().send().await?.items.is_empty());
    let unknown = future.get_item().item_id(NonZeroU64::new(999999).ok_or("no id")?).send().await;
    assert_eq!(refused(unknown).code.as_str(), "new_value");
    println!("values and members that are new");
    Ok(())
}
