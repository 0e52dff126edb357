package shop

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestSales(t *testing.T) {
	server := httptest.NewServer(routes()) // ticks
	defer server.Close()
	request, _ := http.NewRequest(http.MethodDelete, server.URL+"/sales/1", nil)
	client := http.Client{}
	response, _ := client.Do(request)
	if response.StatusCode != http.StatusNoContent { // ticks
		t.Fatal(response.Status)
	}
}
