int hash(int key) { // ticks
  return key % 97;
}
int all[97];
