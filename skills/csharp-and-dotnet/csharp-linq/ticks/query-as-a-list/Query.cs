var names = (from person in people select person.Name).ToList(); // ticks
