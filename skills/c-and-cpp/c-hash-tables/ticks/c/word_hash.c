int word_hash(int key) { // ticks
  return key % 97;
}
void put(struct entry *one) { one->next = 0; }
