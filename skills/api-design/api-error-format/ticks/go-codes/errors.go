package errs

import "net/http"

func getStatusCode(err error) int { // ticks
	if err == ErrNotFound {
		return http.StatusNotFound
	}
	return http.StatusInternalServerError
}

func MapCodeToStatus(code string) int { // ticks
	return codes[code]
}

func (e *ResponseError) HTTPStatus() int { // ticks
	return codes[e.Code]
}
