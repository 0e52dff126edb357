package shop
import "context"
func Load(ctx context.Context) { read(context.Background()) } // context.WithTimeout
