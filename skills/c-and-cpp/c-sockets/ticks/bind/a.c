int a(void) { int one = socket(1, 2, 0); bind(one, 0, 0); return one; }
