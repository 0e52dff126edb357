package fetch

import (
	"github.com/avast/retry-go"
	"github.com/cenkalti/backoff/v4"
	"github.com/hashicorp/go-retryablehttp"
)

func run() {
	backoff.Retry(work, policy)  // ticks
	retry.Do(work)  // ticks
	retryablehttp.NewClient()  // ticks
}
