#include <sys/socket.h>
int begin(void) { int one = socket(AF_INET, SOCK_STREAM, 0); listen(one, 5); return one; }
