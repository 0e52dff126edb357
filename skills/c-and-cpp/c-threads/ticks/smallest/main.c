#include <pthread.h>
void begin(pthread_t *one) { pthread_create(one, NULL, work, NULL); }
