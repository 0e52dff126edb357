double twice(double of); // ticks
