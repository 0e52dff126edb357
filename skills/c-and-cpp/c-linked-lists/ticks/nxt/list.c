#include <stdlib.h>
struct node {
  int value;
  struct node *nxt; // ticks
};
void push(struct node *head) {
  struct node *fresh = calloc(1, 8);
  fresh->nxt = head; // ticks
}
