package shop

import "github.com/GoogleCloudPlatform/functions-framework-go/functions"

func init() {
	functions.HTTP("sales", sales)  // ticks
	functions.CloudEvent("load", load)  // ticks
}
