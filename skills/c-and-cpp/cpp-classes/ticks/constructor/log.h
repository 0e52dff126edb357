#pragma once
class Log { // ticks
 public:
  Log();
  void write();
};
