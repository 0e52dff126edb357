int count(int limit) { int n = 0; for (int i = 0; i < limit; i++) { if (i % 3 == 0) n++; else n += 2; } return n; }
