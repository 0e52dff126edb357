package rates

import "net/http"

func read() {
	one, err := http.Get(url)  // ticks
	two, err := http.Post(url, "application/json", body)  // ticks
	client := &http.Client{}
	three, err := client.Do(request)  // ticks
}
