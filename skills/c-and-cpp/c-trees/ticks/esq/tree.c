#include <stdlib.h>
struct node {
  int key;
  struct node *esq; // ticks
};
void add(struct node *to) {
  to->esq = malloc(8); // ticks
}
