package files

import "github.com/aws/aws-sdk-go-v2/feature/s3/manager"

func run() {
	manager.NewUploader(client).Upload(ctx, input)  // ticks
}
