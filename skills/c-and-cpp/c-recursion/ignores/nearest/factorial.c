int factorial(int n) { int all = 1; while (n > 1) all *= n--; return all; } // n * factorial(n - 1)
int twice(int n) { return 2 * factorial(n); }
