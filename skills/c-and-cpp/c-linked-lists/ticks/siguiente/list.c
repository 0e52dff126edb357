#include <stdlib.h>
struct node {
  int value;
  struct node *siguiente; // ticks
};
void push(struct node *head) {
  struct node *fresh = malloc(8);
  fresh->siguiente = head; // ticks
}
