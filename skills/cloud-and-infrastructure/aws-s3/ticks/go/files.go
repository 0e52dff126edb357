package files

import "github.com/aws/aws-sdk-go-v2/service/s3"

func run() {
	client := s3.NewFromConfig(config)
	client.PutObject(ctx, input)  // ticks
	client.GetObject(ctx, input)  // ticks
	client.ListObjectsV2(ctx, input)  // ticks
}
