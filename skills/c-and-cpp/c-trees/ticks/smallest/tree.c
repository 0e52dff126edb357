#include <stdlib.h>
struct node { int key; struct node *left, *right; };
struct node *leaf(int key) { struct node *one = malloc(sizeof(struct node)); one->key = key; one->left = one->right = NULL; return one; }
