double half(double of); // ticks
