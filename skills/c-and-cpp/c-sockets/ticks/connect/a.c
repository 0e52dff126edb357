int a(void) { int one = socket(1, 2, 0); return connect(one, 0, 0); }
