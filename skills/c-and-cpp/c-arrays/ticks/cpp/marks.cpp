void marks() {
  double all[5]; // ticks
  int i = 0;
  while (i < 5) all[i++] = 0;
}
