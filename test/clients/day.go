// A day with what oapi-codegen makes of the rendering; the client is the package `made` beside this file.
package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"mime/multipart"
	"net/http"
	"os"

	"example.com/day/made"
)

var ctx = context.Background()

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// good is the answer, or the end of the day.
func good[T any](answer *T, status string, body []byte) *T {
	if answer == nil {
		must(fmt.Errorf("%s %s", status, body))
	}
	return answer
}

func check(is bool, what any) {
	if !is {
		must(fmt.Errorf("not as expected: %v", what))
	}
}

func key() string { return rand.Text() }

func enter(who, password, url string) *made.ClientWithResponses {
	plain, err := made.NewClientWithResponses(url)
	must(err)
	login, err := plain.LoginWithResponse(ctx, made.LoginRequest{Email: made.Email(who + "@shop.example"), Password: password})
	must(err)
	token := *good(login.JSON200, login.Status(), login.Body).AccessToken
	withToken := func(_ context.Context, request *http.Request) error {
		request.Header.Set("Authorization", "Bearer "+token)
		return nil
	}
	client, err := made.NewClientWithResponses(url, made.WithRequestEditorFn(withToken))
	must(err)
	return client
}

func upload(client *made.ClientWithResponses) {
	picture, err := os.ReadFile(os.Getenv("SHOP_PICTURE"))
	must(err)
	var form bytes.Buffer
	writer := multipart.NewWriter(&form)
	part, err := writer.CreateFormFile("file", "day.png")
	must(err)
	_, err = part.Write(picture)
	must(err)
	must(writer.Close())
	sent, err := client.UploadFileWithBodyWithResponse(ctx, writer.FormDataContentType(), &form)
	must(err)
	file := good(sent.JSON201, sent.Status(), sent.Body)
	read, err := client.GetFileWithResponse(ctx, file.Id, nil)
	must(err)
	check(len(read.Body) > 0, read.Status())
}

func main() {
	url := os.Getenv("SHOP_URL")
	staff := enter("staff", os.Getenv("SHOP_STAFF"), url)
	customer := enter("customer", os.Getenv("SHOP_CUSTOMER"), url)
	fmt.Println("log in")

	won, sort, size := made.Currency("KRW"), "-price", made.PageSize(2)
	page, err := staff.ListItemsWithResponse(ctx, &made.ListItemsParams{Currency: &won, Sort: &sort, Size: &size})
	must(err)
	check(good(page.JSON200, page.Status(), page.Body).Items[0].Name != "", "no name")
	fmt.Println("list")

	stock, once := int64(3), key()
	price := made.Money{Amount: 1000, Currency: "KRW"}
	draft := made.ItemCreate{Name: "Day lamp", Price: price, Stock: &stock}
	created, err := staff.CreateItemWithResponse(ctx, &made.CreateItemParams{IdempotencyKey: &once}, draft)
	must(err)
	item := good(created.JSON201, created.Status(), created.Body)
	fmt.Println("create")

	name := "Day lamp, blue"
	tag := &made.UpdateItemParams{IfMatch: &item.Etag}
	edited, err := staff.UpdateItemWithResponse(ctx, item.Id, tag, made.ItemPatch{Name: &name})
	must(err)
	check(good(edited.JSON200, edited.Status(), edited.Body).Name == name, edited.Status())
	late, err := staff.UpdateItemWithResponse(ctx, item.Id, tag, made.ItemPatch{Name: &name})
	must(err)
	check(good(late.JSON412, late.Status(), late.Body).Error.Code == "precondition_failed", late.Status())
	fmt.Println("edit with If-Match")

	upload(staff)
	fmt.Println("upload")

	asked := func(quantity made.Quantity) made.OrderCreate {
		return made.OrderCreate{Lines: []made.OrderLineInput{{ItemId: item.Id, Quantity: quantity}}}
	}
	ordered, err := customer.CreateOrderWithResponse(ctx, &made.CreateOrderParams{IdempotencyKey: key()}, asked(2))
	must(err)
	order := good(ordered.JSON201, ordered.Status(), ordered.Body)
	fmt.Println("order")

	short, err := customer.CreateOrderWithResponse(ctx, &made.CreateOrderParams{IdempotencyKey: key()}, asked(9))
	must(err)
	refusal := good(short.JSON409, short.Status(), short.Body).Error
	check(refusal.Code == "insufficient_stock" && *(*refusal.Data.Lines)[0].Available == 1, string(short.Body))
	fmt.Println("409 with data")

	capture, card := true, "card_ok"
	paying := made.PaymentCreate{OrderId: &order.Id, PaymentMethod: &card, Capture: &capture}
	paid, err := customer.CreatePaymentWithResponse(ctx, &made.CreatePaymentParams{IdempotencyKey: key()}, paying)
	must(err)
	payment := good(paid.JSON201, paid.Status(), paid.Body)
	check(payment.Status == "captured", payment.Status)
	fmt.Println("pay")

	part := made.RefundCreate{Amount: &made.RequestedAmount{Amount: 500, Currency: "KRW"}}
	refunded, err := staff.CreateRefundWithResponse(ctx, payment.Id, &made.CreateRefundParams{IdempotencyKey: key()}, part)
	must(err)
	check(good(refunded.JSON201, refunded.Status(), refunded.Body).Amount.Amount == 500, "another amount")
	fmt.Println("refund")

	wrong, err := staff.CreateItemWithResponse(ctx, nil, made.ItemCreate{Name: "x", Price: price})
	must(err)
	check(len(good(wrong.JSON422, wrong.Status(), wrong.Body).Error.Details["name"]) > 0, string(wrong.Body))
	fmt.Println("422 with details")

	future := enter("customer", os.Getenv("SHOP_CUSTOMER"), os.Getenv("SHOP_FUTURE_URL"))
	me, err := future.GetMeWithResponse(ctx, nil)
	must(err)
	check(good(me.JSON200, me.Status(), me.Body).Role == "new_value", me.Status())
	again, err := future.GetOrderWithResponse(ctx, order.Id, nil)
	must(err)
	check(good(again.JSON200, again.Status(), again.Body).Id == order.Id, again.Status())
	list, err := future.ListItemsWithResponse(ctx, nil)
	must(err)
	check(len(good(list.JSON200, list.Status(), list.Body).Items) > 0, list.Status())
	unknown, err := future.GetItemWithResponse(ctx, 999999, nil)
	must(err)
	check(good(unknown.JSON404, unknown.Status(), unknown.Body).Error.Code == "new_value", unknown.Status())
	fmt.Println("values and members that are new")
}
