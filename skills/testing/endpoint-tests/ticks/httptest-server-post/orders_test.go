package shop

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestAddOrder(t *testing.T) {
	server := httptest.NewServer(routes())
	response, _ := http.Post(server.URL+"/orders", "application/json", nil)
	if response.StatusCode != http.StatusCreated {
		t.Errorf("got %d", response.StatusCode)
	}
}
