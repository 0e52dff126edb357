fun isFree(day: java.time.DayOfWeek) = day == java.time.DayOfWeek.SUNDAY
