#include <unistd.h>
void run(char **words) {
  execvp(words[0], words); // ticks
  execve(words[0], words, environ); // ticks
  execv(words[0], words); // ticks
  execlp("ls", "ls", NULL); // ticks
  execl("/bin/ls", "ls", NULL); // ticks
  waitpid(child, &status, 0); // ticks
  pipe(ends); // ticks
  dup2(ends[1], 1); // ticks
  sigaction(SIGINT, &how, NULL); // ticks
  signal(SIGINT, stop); // ticks
  kill(child, SIGTERM); // ticks
}
