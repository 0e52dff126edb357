#include <unistd.h>
void run(char **words) {
  fork(); // ticks
  execvp(words[0], words); // ticks
  execve(words[0], words, environ); // ticks
  execv(words[0], words); // ticks
  waitpid(child, &status, 0); // ticks
  pipe(ends); // ticks
  dup2(ends[1], 1); // ticks
  sigaction(SIGINT, &how, nullptr); // ticks
}
