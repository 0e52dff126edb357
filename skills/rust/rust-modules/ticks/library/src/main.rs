mod other; // ticks
