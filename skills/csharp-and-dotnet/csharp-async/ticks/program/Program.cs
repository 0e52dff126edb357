await Task.Delay(1000); // ticks
