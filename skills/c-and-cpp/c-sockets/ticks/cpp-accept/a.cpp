int a() { int one = socket(1, 2, 0); return accept(one, 0, 0); }
