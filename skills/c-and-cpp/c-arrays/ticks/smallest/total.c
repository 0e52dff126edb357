int total(void) { int all[3] = {1, 2, 3}; int sum = 0; for (int i = 0; i < 3; i++) sum += all[i]; return sum; }
