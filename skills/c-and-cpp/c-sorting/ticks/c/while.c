void bubble(int *all) { // ticks
  while (all) all++;
}
