#include <sys/socket.h>
int main(void) { listen(door, 5); return 0; } // socket(AF_INET, SOCK_STREAM, 0)
