builder.Services.AddRateLimiter(options =>
{
    options.AddFixedWindowLimiter("fixed", limit => limit.PermitLimit = 4); // ticks
    options.AddSlidingWindowLimiter("sliding", limit => limit.PermitLimit = 4); // ticks
    options.AddTokenBucketLimiter("bucket", limit => limit.TokenLimit = 4); // ticks
});
app.MapGet("/orders", All).RequireRateLimiting("fixed"); // ticks
