int sign(int n) {
  if (n < 0) return -1; // ticks
  else return 1;
}
