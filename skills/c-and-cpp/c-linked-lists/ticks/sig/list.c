#include <stdlib.h>
struct node {
  int value;
  struct node *sig; // ticks
};
void push(struct node *head) {
  struct node *fresh = malloc(8);
  fresh->sig = head; // ticks
}
