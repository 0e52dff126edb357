int a() { int one = socket(1, 2, 0); return recv(one, 0, 0, 0); }
