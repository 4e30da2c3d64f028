<?php
// A day with what openapi-generator (php) makes of the rendering; the client is in lib/ beside this file.

require 'GuzzleHttp/autoload.php';

use GuzzleHttp\Client;
use Shop\Api\{AuthApi, FilesApi, ItemsApi, OrdersApi, PaymentsApi, UsersApi};
use Shop\ApiException;
use Shop\Configuration;
use Shop\Model\{Currency, ErrorBody, ErrorEnvelope, ItemCreate, ItemPatch, LoginRequest, Money, OrderCreate};
use Shop\Model\{OrderLineInput, PaymentCreate, RefundCreate, RequestedAmount};
use Shop\ObjectSerializer;

spl_autoload_register(function (string $class): void {
    if (str_starts_with($class, 'Shop\\')) require 'lib/' . strtr(substr($class, 5), '\\', '/') . '.php';
});
set_error_handler(function (int $level, string $message, string $file, int $line): bool {
    // What a newer PHP deprecates is not a fault of the client.
    if ($level === E_DEPRECATED || $level === E_USER_DEPRECATED) return true;
    throw new ErrorException($message, 0, $level, $file, $line);
});

function check(bool $is, mixed $what): void
{
    if (!$is) throw new RuntimeException(print_r($what, true));
}

function key_(): string
{
    return bin2hex(random_bytes(16));
}

function refused(callable $ask): ErrorBody
{
    try {
        $ask();
    } catch (ApiException $refusal) {
        $body = json_decode((string) $refusal->getResponseBody());
        return ObjectSerializer::deserialize($body, ErrorEnvelope::class)->getError();
    }
    throw new RuntimeException('not refused');
}

function enter(string $who, string $url): Configuration
{
    $config = (new Configuration())->setHost($url);
    $asked = new LoginRequest(['email' => "$who@shop.example", 'password' => getenv('SHOP_' . strtoupper($who))]);
    $login = (new AuthApi(new Client(), $config))->login($asked);
    return $config->setAccessToken($login->getAccessToken());
}

$url = getenv('SHOP_URL');
$staff = enter('staff', $url);
$customer = enter('customer', $url);
echo "log in\n";

$items = new ItemsApi(new Client(), $staff);
$page = $items->listItems(currency: Currency::KRW, sort: '-price', size: 2);
check($page->getItems()[0]->getName() !== '', $page);
echo "list\n";

$price = new Money(['amount' => 1000, 'currency' => 'KRW']);
$item = $items->createItem(new ItemCreate(['name' => 'Day lamp', 'price' => $price, 'stock' => 3]), key_());
echo "create\n";

$edit = new ItemPatch(['name' => 'Day lamp, blue']);
check($items->updateItem($item->getId(), $edit, $item->getEtag())->getName() === 'Day lamp, blue', 'not edited');
$late = refused(fn () => $items->updateItem($item->getId(), $edit, $item->getEtag()));
check($late->getCode() === 'precondition_failed', $late);
echo "edit with If-Match\n";

$files = new FilesApi(new Client(), $staff);
$file = $files->uploadFile(new SplFileObject(getenv('SHOP_PICTURE')));
check($files->getFile($file->getId())->getSize() > 0, 'an empty picture');
echo "upload\n";

$orders = new OrdersApi(new Client(), $customer);
$asked = fn (int $quantity) => new OrderCreate([
    'lines' => [new OrderLineInput(['item_id' => $item->getId(), 'quantity' => $quantity])],
]);
$order = $orders->createOrder(key_(), $asked(2));
echo "order\n";

$short = refused(fn () => $orders->createOrder(key_(), $asked(9)));
check($short->getCode() === 'insufficient_stock', $short);
check($short->getData()->getLines()[0]->getAvailable() === 1, $short);
echo "409 with data\n";

$paying = new PaymentCreate(['order_id' => $order->getId(), 'payment_method' => 'card_ok', 'capture' => true]);
$payment = (new PaymentsApi(new Client(), $customer))->createPayment(key_(), $paying);
check($payment->getStatus() === 'captured', $payment);
echo "pay\n";

$part = new RefundCreate(['amount' => new RequestedAmount(['amount' => 500, 'currency' => Currency::KRW])]);
$refund = (new PaymentsApi(new Client(), $staff))->createRefund($payment->getId(), key_(), $part);
check($refund->getAmount()->getAmount() === 500, $refund);
echo "refund\n";

$wrong = refused(fn () => $items->createItem(new ItemCreate(['name' => 'x', 'price' => $price]), key_()));
check(count($wrong->getDetails()['name']) > 0, $wrong);
echo "422 with details\n";

$future = enter('customer', getenv('SHOP_FUTURE_URL'));
check((new UsersApi(new Client(), $future))->getMe()->getRole() === 'new_value', 'another role');
check((new OrdersApi(new Client(), $future))->getOrder($order->getId())->getId() === $order->getId(), 'another order');
$later = new ItemsApi(new Client(), $future);
check(count($later->listItems()->getItems()) > 0, 'no items');
check(refused(fn () => $later->getItem(999999))->getCode() === 'new_value', 'another code');
echo "values and members that are new\n";
