package server

import (
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func newRouter(list httprouter.Handle) http.Handler {
	router := httprouter.New()
	router.GET("/v1/projects", list)
	return router
}
