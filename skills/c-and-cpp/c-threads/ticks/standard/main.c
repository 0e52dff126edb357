#include <threads.h>
void begin(thrd_t *one) {
  thrd_create(one, work, NULL); // ticks
}
