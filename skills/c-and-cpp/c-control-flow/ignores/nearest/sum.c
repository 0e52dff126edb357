int sum(int limit) { int n = 0; for (int i = 0; i < limit; i++) n += i; return n; } // if (n) else
