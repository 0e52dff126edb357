package rates

import "net/http"

func read() {
	answer, err := http.Get(url)
}
