package rates

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestRates(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusOK)
	}))
	response, _ := http.Get(server.URL)
	if response.StatusCode != http.StatusOK {
		t.Fail()
	}
}
