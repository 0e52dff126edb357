int a() { int one = socket(1, 2, 0); return listen(one, 5); }
