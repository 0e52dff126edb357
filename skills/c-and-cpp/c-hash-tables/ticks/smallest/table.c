unsigned int hash(const char *word) { unsigned sum = 0; while (*word) sum = sum * 31 + *word++; return sum; }
void put(struct table *all, struct entry *one) { all->slots[hash(one->key) % 97] = one; }
