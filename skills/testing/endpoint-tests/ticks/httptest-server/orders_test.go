package shop

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestListOrders(t *testing.T) {
	server := httptest.NewServer(routes())
	defer server.Close()

	response, err := http.Get(server.URL + "/orders")
	if err != nil {
		t.Fatal(err)
	}
	if response.StatusCode != http.StatusOK {
		t.Errorf("got %d", response.StatusCode)
	}
}
