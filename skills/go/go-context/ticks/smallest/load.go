package shop
import "context"
func Load(ctx context.Context) { next, stop := context.WithTimeout(ctx, limit); defer stop(); read(next) }
