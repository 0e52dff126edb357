BackgroundJob.Enqueue(() => Send(order)); // ticks
