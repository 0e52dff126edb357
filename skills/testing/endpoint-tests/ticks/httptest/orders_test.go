package shop

import (
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestListOrders(t *testing.T) {
	recorder := httptest.NewRecorder()
	request := httptest.NewRequest(http.MethodGet, "/orders", nil)

	routes().ServeHTTP(recorder, request)

	if recorder.Code != http.StatusOK {
		t.Errorf("got %d", recorder.Code)
	}
}
