package logs

import "gopkg.in/natefinch/lumberjack.v2"

var logs = &lumberjack.Logger{Filename: "a.log"}  // ticks
