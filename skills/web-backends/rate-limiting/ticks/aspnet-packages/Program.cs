app.UseIpRateLimiting(); // ticks
var limit = RateLimitPartition.GetFixedWindowLimiter("all", settings); // ticks
