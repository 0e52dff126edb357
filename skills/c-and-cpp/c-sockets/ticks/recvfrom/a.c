int a(void) { int one = socket(1, 2, 0); return recvfrom(one, 0, 0, 0); }
