#include <pthread.h>
void add(pthread_mutex_t *lock) { pthread_mutex_lock(lock); } // pthread_create(one)
