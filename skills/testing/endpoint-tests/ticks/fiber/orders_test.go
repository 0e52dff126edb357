package shop

import (
	"net/http/httptest"
	"testing"

	"github.com/gofiber/fiber/v2"
)

func TestListOrders(t *testing.T) {
	app := fiber.New()
	app.Get("/orders", listOrders)

	response, _ := app.Test(httptest.NewRequest("GET", "/orders", nil))
	if response.StatusCode != 200 {
		t.Errorf("got %d", response.StatusCode)
	}
}
