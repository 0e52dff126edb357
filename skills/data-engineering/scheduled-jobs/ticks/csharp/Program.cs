RecurringJob.AddOrUpdate<RateLoader>("rates", loader => loader.Run(), Cron.Daily); // ticks
builder.Services.AddQuartz(q => q.AddTrigger(t => t.ForJob(key).WithCronSchedule("0 0 6 * * ?"))); // ticks
