void swap(int *a, int *b) {
  int kept = *a; // ticks
  *a = *b; // ticks
  *b = kept; // ticks
}
